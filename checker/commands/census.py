"""`ccverify census`: cases counted by outcome."""

from __future__ import annotations

from pathlib import Path

import click

from ccverify.checker.api.census import system_of
from ccverify.checker.commands.options import (
    format_option,
    limit_options,
    model_argument,
    output_option,
    set_option,
    settings_of,
)
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.census import Incomplete, take
from ccverify.checker.questions.verify import system_digest
from ccverify.checker.report.census import census_json, census_lines
from ccverify.checker.report.lines import line
from ccverify.checker.report.progress import ProgressLine
from ccverify.checker.report.provenance import made_by_lines, named_digest
from ccverify.checker.report.writer import Writer
from ccverify.checker.signals import Interrupted, Interruptible
from ccverify.checker.subjects.find import one


@click.command()
@model_argument
@set_option
@limit_options
@format_option("text", "json")
@output_option
def command(
    model: str, settings: tuple[str, ...], limits: Limits, form: str, output: Path | None
) -> None:
    """Count the cases a model may start in by how they can end.

    For the Router pair: every way to cut the PGs off from the two Routers while the private
    network is down, and which Routers are enabled once all is decided.

    After Ctrl-C, or if a limit is reached, what is known of each case by then is reported. The
    exit code is 3 after a limit.

    \b
    Examples:
      ccverify census router-pair --set pgs=4
      ccverify census router-pair --set pgs=4 --set undecided=as-enabled --format json
    """
    writer = Writer(output)
    subject = one(model)
    system = system_of(subject, settings_of(settings), limits)
    ended: BaseException | None = None
    try:
        with Interruptible(), ProgressLine(f"{subject.name} census") as observer:
            tally = take(system, limits, observer)
    except Incomplete as reached:
        tally, ended = reached.tally, reached
    except Interrupted as interrupt:
        tally, ended = interrupt.found, interrupt
    if form == "json":
        writer.text(census_json(system, tally))
    else:
        about = named_digest(system.name, system_digest(Evaluator(system)))
        writer.lines([*census_lines(system, tally), line(""), *made_by_lines(about)])
    writer.finish()
    if ended is not None:
        raise ended
