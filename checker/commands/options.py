"""Options that several commands take, and how their values are read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import Any, Final, TypeVar, cast

import click

from ccverify.checker.commands import completion
from ccverify.checker.commands.workers import cores
from ccverify.checker.engines import refuse_unbounded
from ccverify.checker.errors import UsageError
from ccverify.checker.limits import Limits

F = TypeVar("F", bound=Callable[..., Any])

ONE_WAY: Final = "--engine is for a given size; for every number there is one way"
"""Why `--engine` and `--for-every` do not go together."""
_UNITS: Final = {"": 1, "K": 2**10, "M": 2**20, "G": 2**30, "T": 2**40}
_MOST_SECONDS: Final = 10**6
_LONGEST: Final = 200
"""Characters of a parameter's value; Python converts no number of thousands of digits."""


def size_in_bytes(ctx: click.Context, param: click.Parameter, given: str | None) -> int | None:
    """The number of bytes in a size as 800M or 2G; K, M, G and T are powers of 1024."""
    if given is None:
        return None
    match = re.fullmatch(r"(\d{1,18})([KMGT]?)(?:i?B)?", given.strip(), re.IGNORECASE | re.ASCII)
    if match is None or int(match[1]) == 0:
        raise click.BadParameter(f"{given!r} is not a size; write it as 800M or 2G", ctx, param)
    return int(match[1]) * _UNITS[match[2].upper()]


class Seconds(click.FloatRange):
    """Click takes what is no number (nan) for one in its range, and solvers count milliseconds.

    `without` says what holds if the option is left out.
    """

    def __init__(self, without: str = "no limit") -> None:
        super().__init__(min=0, min_open=True)
        self._without: Final = without

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """The seconds; in a message that says what else to write if they are none."""
        try:
            seconds = float(value)
        except ValueError:
            hint = "write seconds, as in 300 for five minutes"
            self.fail(f"{value!r} is no number of seconds; {hint}", param, ctx)
        seconds = super().convert(value, param, ctx)
        if not seconds <= _MOST_SECONDS:
            self.fail(
                f"{value} is no number of seconds up to {_MOST_SECONDS}; "
                f"leave it out for {self._without}",
                param,
                ctx,
            )
        return seconds


def file_named(ctx: click.Context, param: click.Parameter, given: str | None) -> Path | None:
    """The path; an empty name would be that of the current directory."""
    if given == "":
        raise click.BadParameter("the name of the file is empty", ctx, param)
    return None if given is None else Path(given)


def _every(ctx: click.Context, param: click.Parameter, given: tuple[str, ...]) -> str | None:
    """What is left open, as model files have it, with commas in between; None for nothing."""
    names = dict.fromkeys(name.strip() for each in given for name in each.split(","))
    return ",".join(names).replace("-", "_") or None


def settings_of(given: tuple[str, ...]) -> dict[str, str]:
    """The values of `--set name=value` by name; `UsageError` if one is not of that form."""
    settings: dict[str, str] = {}
    for each in given:
        name, equals, value = each.partition("=")
        name = name.strip().replace("-", "_")
        if not equals or not name:
            raise UsageError(
                f"--set {_short(each)} sets nothing",
                hint="write --set name=value, as in --set pgs=3",
            )
        if len(value) > _LONGEST:
            raise UsageError(
                f"--set {_short(each)} is not possible: its value has {len(value):,} characters",
                hint=f"no value of a parameter has more than {_LONGEST}",
            )
        if any(c.isdigit() and not c.isascii() for c in value):
            raise UsageError(f"--set {each} is not possible", hint="write digits as 0 to 9")
        if name in settings:
            raise UsageError(f"{name} is set twice", hint="give each parameter one value")
        settings[name] = value.strip()
    return settings


def _short(text: str) -> str:
    """The beginning of a text that may be too long for a message."""
    return text if len(text) <= 40 else f"{text[:40]}…"


set_option: Final = click.option(
    "--set",
    "settings",
    metavar="NAME=VALUE",
    multiple=True,
    shell_complete=completion.settings,
    help="Set a parameter; `show` lists them. May be given several times.",
)
every_option: Final = click.option(
    "--for-every",
    "every",
    metavar="NAME",
    multiple=True,
    callback=_every,
    shell_complete=completion.opened,
    help="Decide for every value of this number of replicas, symbolic constant or time: "
    "--for-every pgs. Several times may be left open together.",
)
"""What is left open, as it is written in a model file, with commas in between; else None."""
jobs_option: Final = click.option(
    "--jobs",
    "processes",
    metavar="N",
    type=click.IntRange(min=1),
    default=cores,
    show_default="all cores",
    help="How many cores to use; what is reported is the same.",
)
depth_option: Final = click.option(
    "--depth",
    metavar="STEPS",
    type=click.IntRange(min=0),
    help="How many steps the bounded engines, bmc and induction, look at.",
)
scenario_option: Final = click.option(
    "--scenario", metavar="NAME", help="The scenario to use.", shell_complete=completion.scenarios
)
model_argument: Final = click.argument(
    "model", metavar="MODEL|FILE.py", shell_complete=completion.models
)
models_argument: Final = click.argument(
    "models", nargs=-1, metavar="[MODEL|FILE.py]...", shell_complete=completion.models
)
times_option: Final = click.option(
    "--times/--no-times", default=True, help="Say how long things took (the one thing that varies)."
)
whole_option: Final = click.option(
    "--all", "whole", is_flag=True, help="Show all that changes in a run, not only what matters."
)
output_option: Final = click.option(
    "-o",
    "--output",
    metavar="FILE",
    callback=file_named,
    help="Write the report to a file, all at once, rather than to the terminal.",
)


def format_option(*formats: str) -> Callable[[F], F]:
    """`--format`, with the first of `formats` as default."""
    return click.option(
        "--format", "form", type=click.Choice(formats), default=formats[0], help="How to report."
    )


def to_depth(limits: Limits, depth: int | None, engine: str | None) -> Limits:
    """The limits with one on steps; `UsageError` if no engine was named that keeps it."""
    if depth is not None:
        refuse_unbounded(engine, "--depth", "--engine {}")
    return replace(limits, depth=depth)


def limit_options(command: F) -> F:
    """`--max-states`, `--max-memory` and `--timeout`, together as `limits`."""
    return _limited(command, (_TIMEOUT, _MAX_MEMORY, _MAX_STATES))


def proof_limit_options(command: F) -> F:
    """`--max-memory` and `--timeout`: no engine that certifies takes states one by one."""
    return _limited(command, (_TIMEOUT, _MAX_MEMORY))


_TIMEOUT: Final = click.option(
    "--timeout",
    metavar="SECONDS",
    type=Seconds(),
    help="Stop after this time, for all that is asked, and say what is decided by then.",
)
_MAX_MEMORY: Final = click.option(
    "--max-memory",
    metavar="SIZE",
    callback=size_in_bytes,
    help="Use no more memory than this, as in 2G; by default, 3/4 of what is free.",
)
_MAX_STATES: Final = click.option(
    "--max-states",
    metavar="N",
    type=click.IntRange(min=1),
    help="Stop an exploration at so many distinct states.",
)


def _limited(command: F, options: Iterable[Callable[[F], F]]) -> F:
    @wraps(command)
    def limited(
        *args: Any,
        max_memory: int | None,
        timeout: float | None,
        max_states: int | None = None,
        **others: Any,
    ) -> Any:
        return command(*args, limits=Limits(max_states, max_memory, timeout), **others)

    decorated: Any = limited
    for option in options:
        decorated = option(decorated)
    return cast(F, decorated)
