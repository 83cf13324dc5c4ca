"""`ccverify run`: check properties and report the verdicts."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import click

from ccverify.checker.api.explorations import Checked
from ccverify.checker.api.jobs import exit_code, plan
from ccverify.checker.api.named import names_of
from ccverify.checker.commands.checks import Checks
from ccverify.checker.commands.options import (
    ONE_WAY,
    depth_option,
    every_option,
    format_option,
    jobs_option,
    limit_options,
    output_option,
    set_option,
    settings_of,
    times_option,
    to_depth,
)
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.errors import UsageError
from ccverify.checker.limits import Limits
from ccverify.checker.report.jsonout import results_json
from ccverify.checker.report.lines import Line, line
from ccverify.checker.report.verdicts import Detail, coverage_lines, model_lines, summary_lines
from ccverify.checker.report.writer import Writer
from ccverify.checker.signals import Held, Interruptible
from ccverify.checker.subjects.find import find


@click.command()
@click.argument("models", nargs=-1, metavar="[MODEL|FILE.py]...")
@click.option(
    "--property",
    "properties",
    metavar="NAME",
    multiple=True,
    help="Check this property, in the scenarios its author names; may be repeated.",
)
@click.option(
    "--scenario",
    "scenarios",
    metavar="NAME",
    multiple=True,
    help="Check in this scenario only; may be repeated.",
)
@set_option
@click.option(
    "--engine",
    type=click.Choice(list(ENGINES)),
    help="How to decide the properties at the sizes set; else auto.",
)
@every_option
@depth_option
@limit_options
@click.option("--strict", is_flag=True, help="Exit with 1 for expected violations as well.")
@click.option(
    "--warnings",
    "warn",
    type=click.Choice(("show", "error")),
    default="show",
    help="Whether warnings about a model count as a failure.",
)
@jobs_option
@format_option("text", "json", "pytest")
@output_option
@click.option(
    "--traces/--no-traces",
    default=None,
    help="Show all traces, or none; else those of the properties asked for and of surprises.",
)
@click.option("--whole", is_flag=True, help="Keep what the properties asked for do not depend on.")
@click.option("--coverage", is_flag=True, help="Say in how many states each action is enabled.")
@click.option(
    "--symmetry/--no-symmetry", default=True, help="Take interchangeable replicas as one case."
)
@times_option
def command(
    models: tuple[str, ...],
    properties: tuple[str, ...],
    scenarios: tuple[str, ...],
    settings: tuple[str, ...],
    engine: str | None,
    every: str | None,
    depth: int | None,
    limits: Limits,
    strict: bool,
    warn: str,
    processes: int,
    form: str,
    output: Path | None,
    traces: bool | None,
    whole: bool,
    coverage: bool,
    symmetry: bool,
    times: bool,
) -> int:
    """Check properties of models and say how each stands.

    Without arguments: everything that is shipped, in every scenario. A model is named, or given
    as a Python file of yours. Verdicts that the authors wrote down are expected; the exit code
    is 0 if all are as expected, 1 if a verdict is not, 2 for a mistake in the request or the
    model, 3 if something stays undecided, 130 if it was interrupted: what was decided before is
    reported. With --property or --strict, any violation is a 1; with --warnings error, a warning.

    \b
    Examples:
      ccverify run
      ccverify run --property split-brain
      ccverify run router-pair --scenario moving --set pgs=3
      ccverify run --scenario static --for-every pgs
      ccverify run my_protocol.py --timeout 60 --format json --output verdicts.json
      ccverify run my_protocol.py --format pytest --output test_runs.py
    """
    if every is not None and engine is not None:
        raise UsageError(ONE_WAY)
    limits = to_depth(limits, depth, engine)
    asked = names_of(properties)
    writer = Writer(output)
    given = settings_of(settings)
    jobs = plan(find(models), asked, names_of(scenarios), given)
    strict = strict or bool(asked)
    detail = Detail(
        times=times,
        surprises=traces is not False,
        counterexamples=bool(asked or models) if traces is None else traces,
        witnesses=bool(asked) if traces is None else traces,
    )
    found: list[Checked] = []

    def report(checked: Checked) -> None:
        with Held():
            for warning in checked.warnings:
                click.echo(f"warning: {checked.subject.name}: {warning}", err=True)
            lines = list(_block(checked, detail, coverage=coverage)) if form == "text" else []
            if lines and any(earlier.results for earlier in found):
                lines.insert(0, line(""))
            writer.lines(lines)
            found.append(checked)

    checks = Checks(
        jobs,
        ENGINES[engine or "auto"](Options(symmetry=symmetry, coverage=coverage)),
        limits,
        processes,
        every,
        # Without names all of the model is asked about: what is never taken, too.
        whole=whole or coverage or not asked,
    )
    missing = ""
    try:
        with Interruptible():
            for checked in checks:
                report(checked)
    except KeyboardInterrupt:
        for checked in checks.decided([c.subject for c in found]):
            report(checked)
        if not found:
            raise
        missing = f"Interrupted: {checks.missing}."
    results = [result for checked in found for result in checked.results]
    warnings = [(c.subject.name, warning) for c in found for warning in c.warnings]
    if form == "text":
        by_subject = {c.subject: c.results for c in found}
        writer.lines(
            summary_lines(
                by_subject, given, detail, strict=strict, warnings=len(warnings), missing=missing
            )
        )
    elif form == "pytest":
        from ccverify.checker.report.pytest_file import pytest_text  # noqa: PLC0415  (seldom used)

        request = _request(models, asked, names_of(scenarios), given, every, engine)
        kept = [
            (checked.subject, result)
            for checked in found
            for result in checked.results
            if result.prop.kind != "reachable" or detail.witnesses
        ]
        folder = Path() if output is None else output.parent
        writer.text(pytest_text(kept, request, folder))
    else:
        writer.text(results_json(results, warnings, times=times, interrupted=bool(missing)))
    writer.finish()
    if missing:
        raise KeyboardInterrupt
    code = exit_code(results, strict=strict)
    return 1 if warnings and warn == "error" else code


def _request(
    models: Sequence[str],
    properties: Sequence[str],
    scenarios: Sequence[str],
    settings: Mapping[str, str],
    every: str | None,
    engine: str | None,
) -> str:
    """The command that makes tests of what was asked."""
    words = ["ccverify", "run", *models]
    for option, values in (
        ("--property", properties),
        ("--scenario", scenarios),
        ("--set", [f"{name}={value}" for name, value in settings.items()]),
        ("--for-every", [every] if every else []),
        ("--engine", [engine] if engine else []),
    ):
        words += [word for value in values for word in (option, value)]
    return shlex.join([*words, "--format", "pytest"])


def _block(checked: Checked, detail: Detail, *, coverage: bool) -> Iterator[Line]:
    """What is said about one model; nothing if nothing was checked."""
    if checked.results:
        yield from model_lines(checked.subject, checked.results, detail)
        if coverage:
            yield from coverage_lines(checked.results)
