"""`ccverify cuts`: the smallest sets of failures that break a property."""

from __future__ import annotations

from pathlib import Path

import click

from ccverify.checker.api.cuts import cuts_of
from ccverify.checker.api.named import names_of
from ccverify.checker.commands import completion
from ccverify.checker.commands.options import (
    format_option,
    limit_options,
    model_argument,
    output_option,
    scenario_option,
    set_option,
    settings_of,
    whole_option,
)
from ccverify.checker.limits import Limits
from ccverify.checker.report.cuts import cuts_json, cuts_lines
from ccverify.checker.report.drawing.reader import Reader
from ccverify.checker.report.lines import line
from ccverify.checker.report.progress import ProgressLine
from ccverify.checker.report.provenance import provenance_lines
from ccverify.checker.report.writer import Writer
from ccverify.checker.signals import Interrupted, Interruptible
from ccverify.checker.subjects.find import one


@click.command()
@model_argument
@click.option("--property", "name", metavar="NAME", required=True, help="The property to break.",
              shell_complete=completion.properties)  # fmt: skip
@scenario_option
@set_option
@click.option(
    "--up-to",
    metavar="K",
    type=click.IntRange(min=0),
    help="Look at sets of up to so many failures; by default, up to the smallest number that "
    "breaks the property, and 2 at least.",
)
@click.option(
    "--by",
    type=click.Choice(["kind", "instance"]),
    default="kind",
    help="What sets are made of: kinds of failures, or each with its arguments, so that a crash "
    "at one side is told from one at the other.",
)
@limit_options
@format_option("text", "json")
@output_option
@whole_option
def command(
    model: str,
    name: str,
    scenario: str | None,
    settings: tuple[str, ...],
    up_to: int | None,
    by: str,
    limits: Limits,
    form: str,
    output: Path | None,
    whole: bool,
) -> int:
    """Find all minimal sets of failures that break a property, each with a shortest run.

    A set says how often each kind of fault may happen, or each instance; repairs and inputs are
    free. A budget of faults that the scenario sets is left aside. By default the scenario is
    that, of those in which the property is known to be violated, with the most kinds of failures.
    That no smaller set breaks the property is proved by enumeration. The exit code is 1 if sets
    were found, 0 if there are none, 3 if some set stays undecided; a limit on states holds for
    each exploration.

    \b
    Examples:
      ccverify cuts router-pair --property split-brain
      ccverify cuts router-pair --property dual-disabled --scenario moving --by instance
      ccverify cuts router-pair --property stranded --scenario moving --up-to 3 --format json
    """
    writer = Writer(output)
    subject = one(model)
    (asked,) = names_of((name,))
    interrupted = False
    try:
        with Interruptible(), ProgressLine(f"{subject.name} cuts") as observer:
            cuts = cuts_of(
                subject, asked, scenario, settings_of(settings), up_to, limits, observer,
                by_instance=by == "instance",
            )  # fmt: skip
    except Interrupted as interrupt:
        cuts, interrupted = interrupt.found, True
    if form == "json":
        writer.text(cuts_json(cuts, interrupted=interrupted))
    else:
        writer.lines(cuts_lines(cuts, Reader(subject, whole=whole)))
        writer.lines([line(""), *provenance_lines([cuts.without_limit])])
    writer.finish()
    if interrupted:
        raise KeyboardInterrupt
    return 3 if cuts.undecided else 1 if cuts.cuts else 0
