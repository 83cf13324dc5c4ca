"""`ccverify run`: check properties and report the verdicts."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ccverify.checker.commands.jobs import (
    Checked,
    Interrupted,
    checks,
    exit_code,
    plan,
)
from ccverify.checker.commands.options import (
    ONE_WAY,
    format_option,
    limit_options,
    names_of,
    output_option,
    set_option,
    settings_of,
    times_option,
)
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.errors import UsageError
from ccverify.checker.limits import Limits
from ccverify.checker.report.jsonout import results_json
from ccverify.checker.report.lines import line
from ccverify.checker.report.progress import ProgressLine
from ccverify.checker.report.verdicts import Detail, coverage_lines, model_lines, summary_lines
from ccverify.checker.report.writer import Writer
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
@click.option(
    "--for-every",
    "every",
    metavar="NAME",
    help="Decide for every value of this number of replicas or symbolic constant: --for-every pgs.",
)
@limit_options
@click.option("--strict", is_flag=True, help="Exit with 1 for expected violations as well.")
@format_option("text", "json")
@output_option
@click.option(
    "--traces/--no-traces",
    default=None,
    help="Show all traces, or none; else those of the properties asked for and of surprises.",
)
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
    limits: Limits,
    strict: bool,
    form: str,
    output: Path | None,
    traces: bool | None,
    coverage: bool,
    symmetry: bool,
    times: bool,
) -> int:
    """Check properties of models and say how each stands.

    Without arguments: everything that is shipped, in every scenario. A model is named, or given
    as a Python file of yours. Verdicts that the authors wrote down are expected; the exit code
    is 0 if all are as expected, 1 if a verdict is not, 2 for a mistake in the request or the
    model, 3 if something stays undecided. With --property or --strict, any violation is a 1.

    \b
    Examples:
      ccverify run
      ccverify run --property split-brain
      ccverify run router-pair --scenario moving --set pgs=3
      ccverify run --scenario static --for-every pgs
      ccverify run my_protocol.py --timeout 60 --format json --output verdicts.json
    """
    if every is not None and engine is not None:
        raise UsageError(ONE_WAY)
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
        for warning in checked.warnings:
            click.echo(f"warning: {checked.subject.name}: {warning}", err=True)
        if form == "text" and checked.results:
            if any(earlier.results for earlier in found):
                writer.lines([line("")])
            writer.lines(model_lines(checked.subject, checked.results, detail))
            if coverage:
                writer.lines(coverage_lines(checked.results))
        found.append(checked)

    try:
        for checked in checks(
            jobs,
            ENGINES[engine or "auto"](Options(symmetry=symmetry, coverage=coverage)),
            limits,
            ProgressLine,
            every.replace("-", "_") if every else None,
        ):
            report(checked)
    except Interrupted as interrupted:
        report(interrupted.checked)  # a file is left as it was: `finish` is not called
        raise
    results = [result for checked in found for result in checked.results]
    if form == "text":
        writer.lines(
            summary_lines({c.subject: c.results for c in found}, given, detail, strict=strict)
        )
    else:
        writer.text(results_json(results, times=times))
    writer.finish()
    sys.stdout.flush()
    return exit_code(results, strict=strict)
