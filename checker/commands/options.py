"""Options that several commands take, and how their values are read."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from ccverify.checker.errors import UsageError

F = TypeVar("F", bound=Callable[..., Any])
Option = Callable[[F], F]

_UNITS: Final = {"": 1, "K": 2**10, "M": 2**20, "G": 2**30, "T": 2**40}


class Size(click.ParamType):
    """A size in bytes, written as 800M or 2G."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number of bytes; K, M, G and T are powers of 1024."""
        match = re.fullmatch(r"(\d+)([KMGT]?)(?:i?B)?", str(value).strip(), re.IGNORECASE)
        if match is None or int(match[1]) == 0:
            self.fail(f"{value!r} is not a size; write it as 800M or 2G", param, ctx)
        return int(match[1]) * _UNITS[match[2].upper()]


def settings_of(given: tuple[str, ...]) -> dict[str, str]:
    """The values of `--set name=value` by name; `UsageError` where one is not of that form."""
    settings: dict[str, str] = {}
    for each in given:
        name, equals, value = each.partition("=")
        name = name.strip().replace("-", "_")
        if not equals or not name:
            raise UsageError(
                f"--set {each} sets nothing", hint="write --set name=value, as in --set pgs=3"
            )
        if name in settings:
            raise UsageError(f"{name} is set twice", hint="give each parameter one value")
        settings[name] = value.strip()
    return settings


def names_of(given: tuple[str, ...]) -> tuple[str, ...]:
    """Names as they are listed, whether written with dashes or underscores."""
    return tuple(dict.fromkeys(name.replace("_", "-") for name in given))


set_option: Final = click.option(
    "--set",
    "settings",
    metavar="NAME=VALUE",
    multiple=True,
    help="Set a parameter; `show` lists them. May be given several times.",
)
scenario_option: Final = click.option("--scenario", metavar="NAME", help="The scenario to use.")
times_option: Final = click.option(
    "--times/--no-times", default=True, help="Say how long things took (the one thing that varies)."
)
output_option: Final = click.option(
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write the report to a file, all at once, rather than to the terminal.",
)


def format_option(*formats: str) -> Callable[[F], F]:
    """`--format`, with the first of `formats` as default."""
    return click.option(
        "--format", "form", type=click.Choice(formats), default=formats[0], help="How to report."
    )
