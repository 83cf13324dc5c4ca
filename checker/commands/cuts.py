"""`ccverify cuts`: the smallest sets of failures that break a property."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from ccverify.checker.commands import completion
from ccverify.checker.commands.options import (
    format_option,
    limit_options,
    model_argument,
    names_of,
    output_option,
    scenario_of,
    scenario_option,
    set_option,
    settings_of,
)
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.errors import UsageError
from ccverify.checker.language.component import parameters_of
from ccverify.checker.limits import Limits
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.cuts import failures_of, find_cuts
from ccverify.checker.questions.verify import Subject, select
from ccverify.checker.report.cuts import cuts_json, cuts_lines
from ccverify.checker.report.lines import line
from ccverify.checker.report.progress import ProgressLine
from ccverify.checker.report.provenance import provenance_lines
from ccverify.checker.report.writer import Writer
from ccverify.checker.signals import Interrupted, Interruptible
from ccverify.checker.subjects.find import one

_BUDGET = "faults"


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
@limit_options
@format_option("text", "json")
@output_option
def command(
    model: str,
    name: str,
    scenario: str | None,
    settings: tuple[str, ...],
    up_to: int | None,
    limits: Limits,
    form: str,
    output: Path | None,
) -> int:
    """Find all minimal sets of failures that break a property, each with a shortest run.

    A set says how often each fault may happen; repairs and inputs are free. A budget of faults
    that the scenario sets is left aside. By default the scenario is that, of those in which the
    property is known to be violated, with the most kinds of failures. That no smaller set breaks
    the property is proved by enumeration. The exit code is 1 if sets were found, 0 if there are
    none, 3 if some set stays undecided; a limit on states holds for each exploration.

    \b
    Examples:
      ccverify cuts router-pair --property split-brain
      ccverify cuts router-pair --property stranded --scenario moving --up-to 3 --format json
    """
    writer = Writer(output)
    subject = one(model)
    given = settings_of(settings)
    if _BUDGET in given:
        raise UsageError(
            f"--set {_BUDGET} would limit what is to be found",
            hint="--up-to says how many failures to look at",
        )
    if _BUDGET in parameters_of(subject.model):
        given[_BUDGET] = "none"
    with limits.enforced():
        chosen = scenario_of(scenario, subject) if scenario else _widest(subject, name, given)
        system = subject.build(chosen, given)
    (prop,) = select(system, chosen, names_of((name,)))
    interrupted = False
    try:
        with Interruptible(), ProgressLine(f"{system.name} cuts") as observer:
            cuts = find_cuts(
                system,
                prop,
                ENGINES["auto"](Options()),
                scenario=chosen,
                up_to=up_to,
                limits=limits,
                observer=observer,
            )
    except Interrupted as interrupt:
        cuts, interrupted = interrupt.found, True
    if form == "json":
        writer.text(cuts_json(cuts, chosen, interrupted=interrupted))
    else:
        writer.lines(cuts_lines(cuts, chosen))
        writer.lines([line(""), *provenance_lines([cuts.without_limit])])
    writer.finish()
    if interrupted:
        raise KeyboardInterrupt
    return 3 if cuts.undecided else 1 if cuts.cuts else 0


def _widest(subject: Subject, name: str, settings: Mapping[str, object]) -> str | None:
    """Where most kinds of failures may happen: of the scenarios in which the property is known to
    be violated, else of those its author names, else of all. The first, if several are alike.
    """
    systems = {s: subject.build(s, settings) for s in subject.scenarios}
    first = subject.scenarios[0]
    (prop,) = select(systems[first], first, names_of((name,)))
    violated = [s for s in systems if s and prop.expected.get(s) == Verdict.VIOLATED.value]
    named = [s for s in systems if s in prop.expected]

    def kinds(scenario: str | None) -> int:
        return len(failures_of(systems[scenario]))

    return max(violated or named or systems, key=kinds)
