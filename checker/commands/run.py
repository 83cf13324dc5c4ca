"""`ccverify run`: check properties and report the verdicts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from ccverify.checker.api.explorations import Checked
from ccverify.checker.api.jobs import UNDECIDED, exit_code, plan_named
from ccverify.checker.api.named import names_of
from ccverify.checker.commands import completion
from ccverify.checker.commands.checks import Checks
from ccverify.checker.commands.options import (
    ONE_WAY,
    depth_option,
    every_option,
    file_named,
    format_option,
    jobs_option,
    limit_options,
    models_argument,
    output_option,
    set_option,
    settings_of,
    times_option,
    to_depth,
)
from ccverify.checker.engines import BY_NAME
from ccverify.checker.engines.answer import Options
from ccverify.checker.errors import CcverifyError, UsageError
from ccverify.checker.language.system import ModelWarning
from ccverify.checker.limits import Limits
from ccverify.checker.questions.wanted import Wanted
from ccverify.checker.report.again import Request
from ccverify.checker.report.lines import Line, line
from ccverify.checker.report.provenance import provenance_lines
from ccverify.checker.report.summary import closing_lines, overview_lines
from ccverify.checker.report.verdicts import Detail, coverage_lines, model_lines
from ccverify.checker.report.writer import Writer

if TYPE_CHECKING:
    from ccverify.checker.api.cache import Cache
    from ccverify.checker.commands.baselines import Compared

_ONE_MEASURE: Final = "--strict leaves expectations aside, and --baseline is made of them"
_ANY_RUN: Final = "--with, --without and --runs look for some runs; a baseline is about all of them"
_GIVEN_SIZE: Final = "--with, --without and --runs look for runs of a given size, not of every one"


@click.command()
@models_argument
@click.option(
    "--property",
    "properties",
    metavar="NAME",
    multiple=True,
    shell_complete=completion.properties,
    help="Check this property, in the scenarios its author names; may be repeated.",
)
@click.option(
    "--scenario",
    "scenarios",
    metavar="NAME",
    multiple=True,
    shell_complete=completion.scenarios,
    help="Check in this scenario only; may be repeated.",
)
@set_option
@click.option(
    "--engine",
    type=click.Choice(list(BY_NAME)),
    help="How to decide the properties at the sizes set; else auto.",
)
@every_option
@click.option(
    "--with",
    "having",
    shell_complete=completion.actions,
    metavar="EVENT",
    multiple=True,
    help="Ask of runs in which this happens: an action, or one call, as `show` and traces name it.",
)
@click.option(
    "--without",
    "lacking",
    shell_complete=completion.actions,
    metavar="EVENT",
    multiple=True,
    help="Ask of runs in which this does not happen.",
)
@click.option(
    "--runs",
    metavar="N",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="Look for so many runs, each a shortest that lacks some failure of each before it.",
)
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
@format_option("text", "json", "junit", "sarif", "github", "pytest")
@output_option
@click.option(
    "--full",
    is_flag=True,
    help="Show every verdict by itself, as it is done for properties asked for by name.",
)
@click.option(
    "--traces/--no-traces",
    default=None,
    help="Show all traces, in full, or none; else those of the properties asked for and of "
    "surprises.",
)
@click.option(
    "--all", "everything", is_flag=True, help="Show all that changes in a trace, not what matters."
)
@click.option(
    "--baseline",
    "baseline_file",
    metavar="FILE",
    callback=file_named,
    help="Expect the verdicts in this file, and fail on what changed.",
)
@click.option("--update-baseline", is_flag=True, help="Write the verdicts found into the baseline.")
@click.option(
    "--cache",
    "cache_folder",
    metavar="DIR",
    callback=file_named,
    help="Take from this directory what was decided before, and keep there what is decided now.",
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
    having: tuple[str, ...],
    lacking: tuple[str, ...],
    runs: int,
    depth: int | None,
    limits: Limits,
    strict: bool,
    warn: str,
    processes: int,
    form: str,
    output: Path | None,
    full: bool,
    traces: bool | None,
    everything: bool,
    baseline_file: Path | None,
    update_baseline: bool,
    cache_folder: Path | None,
    whole: bool,
    coverage: bool,
    symmetry: bool,
    times: bool,
) -> int:
    """Check properties of models and say how each stands.

    Without arguments: everything that is shipped, in every scenario. A model is named, or given
    as a Python file of yours. The answer is a summary, with the run of the first surprise; or each
    verdict by itself, with --full or for properties asked for by name. Verdicts that the authors
    wrote down are expected. The exit code is 0 if all are as expected, 1 if a verdict is not, 2 for
    a mistake in the request or the model, 3 if something stays undecided, 130 if it was
    interrupted: what was decided before is reported. With --property or --strict, any violation is
    a 1; with --warnings error, a warning. With --baseline, what changed is a 1, and nothing else.

    \b
    Examples:
      ccverify run
      ccverify run router-pair --full
      ccverify run --property split-brain
      ccverify run router-pair --scenario moving --set pgs=3
      ccverify run --scenario static --for-every pgs
      ccverify run router-pair --property split-brain --scenario budget-3 --without network.lose-wan
      ccverify run my_protocol.py --timeout 60 --format json --output verdicts.json
      ccverify run my_protocol.py --format pytest --output test_runs.py
    """
    if every is not None and engine is not None:
        raise UsageError(ONE_WAY)
    wanted = Wanted(having, lacking, runs)
    if every is not None and not wanted.plain:
        raise UsageError(_GIVEN_SIZE, hint="--set gives the size")
    limits = to_depth(limits, depth, engine)
    asked = names_of(properties)
    writer = Writer(output)
    given, within = settings_of(settings), names_of(scenarios)
    if strict and baseline_file is not None:
        raise UsageError(_ONE_MEASURE, hint="leave out one of them")
    if baseline_file is not None and not wanted.plain:
        raise UsageError(_ANY_RUN, hint="leave out one of them")
    compared = _compared(baseline_file, given, every, update=update_baseline)
    subjects, jobs = plan_named(models, asked, within, given)
    strict = strict or (bool(asked) and baseline_file is None)
    full = full or bool(asked or traces or coverage)
    detail = Detail(
        times=times,
        surprises=traces is not False,
        counterexamples=bool(asked or models) if traces is None else traces,
        witnesses=bool(asked) if traces is None else traces,
        whole=everything,
    )
    found: list[Checked] = []

    def report(checked: Checked) -> None:
        checked = compared.held(checked) if compared else checked
        _say((checked.subject.name, warning) for warning in checked.warnings)
        if form == "text" and full:
            lines = list(_block(checked, detail, coverage=coverage))
            if lines and any(earlier.results for earlier in found):
                lines.insert(0, line(""))
            writer.lines(lines)
        found.append(checked)

    # Without names all of the model is asked about: what is never taken, too.
    whole = whole or coverage or not asked
    name, options = engine or "auto", Options(symmetry=symmetry, coverage=coverage)
    cache = _cache(cache_folder, name, options, whole, wanted)
    checks = Checks(
        jobs, BY_NAME[name](options), limits, processes, every, wanted, cache, whole=whole
    )
    ended: CcverifyError | None = None
    try:
        missing = checks.told(report)
    except CcverifyError as error:
        if full or form != "text" or not any(checked.results for checked in found):
            raise
        ended, missing = error, "An error ended it before all was checked."
    results = [result for checked in found for result in checked.results]
    warnings = [(c.subject.name, warning) for c in found for warning in c.warnings]
    if compared and not missing:
        names = [subject.name for subject in subjects] if models else []
        gone = compared.ended(results, names, within, asked)
        _say(gone)
        warnings += gone
    request = Request(models, asked, within, given, every, engine, wanted)
    by_subject = {c.subject: c.results for c in found if c.results}
    if form == "text":
        if not full:
            writer.lines(overview_lines(by_subject, warnings, detail, strict=strict))
        writer.lines(
            closing_lines(
                by_subject,
                request,
                detail,
                strict=strict,
                full=full,
                warnings=len(warnings),
                missing=missing,
            )
        )
        if results:
            writer.lines(provenance_lines(results, brief=not full))
    elif form == "pytest":
        from ccverify.checker.report.pytest_file import pytest_text  # noqa: PLC0415  (seldom used)

        kept = [
            (checked.subject, result)
            for checked in found
            for result in checked.results
            if result.prop.kind != "reachable" or detail.witnesses
        ]
        folder = Path() if output is None else output.parent
        writer.text(pytest_text(kept, request.text("--format", "pytest"), folder))
    else:
        from ccverify.checker.commands.formats import write_as  # noqa: PLC0415  (seldom used)
        from ccverify.checker.report.outcome import Outcome  # noqa: PLC0415

        outcome = Outcome(by_subject, warnings, strict, warn == "error", times, missing)
        write_as(form, outcome, writer, output)
    if ended is not None:
        raise ended
    writer.finish()
    if checks.interrupted:
        raise KeyboardInterrupt
    if warnings and warn == "error":
        return 1
    return exit_code(results, strict=strict) or (UNDECIDED if missing else 0)


def _compared(
    path: Path | None, settings: dict[str, str], every: str | None, *, update: bool
) -> Compared | None:
    """The baseline in a file, if there is one."""
    if path is None and update:
        raise UsageError(
            "--update-baseline has no file", hint="name it: --baseline FILE --update-baseline"
        )
    if path is None:
        return None
    from ccverify.checker.commands.baselines import Compared  # noqa: PLC0415  (seldom used)

    return Compared(path, settings, every, update=update)


def _cache(folder: Path | None, *asked: object) -> Cache | None:
    """The cache in a folder, if there is one, for what else is `asked` than of which model."""
    if folder is None:
        return None
    from ccverify.checker.api.cache import Cache  # noqa: PLC0415  (seldom used)

    return Cache(folder, asked)


def _say(warnings: Iterable[tuple[str, ModelWarning]]) -> None:
    """Warnings on standard error, as soon as they are known."""
    for model, warning in warnings:
        click.echo(f"warning: {model}: {warning}", err=True)


def _block(checked: Checked, detail: Detail, *, coverage: bool) -> Iterator[Line]:
    """What is said about one model; nothing if nothing was checked."""
    if checked.results:
        yield from model_lines(checked.subject, checked.results, detail)
        if coverage:
            yield from coverage_lines(checked.results)
