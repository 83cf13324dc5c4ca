"""`ccverify simulate`: random runs, checked as they go."""

from __future__ import annotations

import json

import click

from ccverify.checker.api.named import scenario_of
from ccverify.checker.commands.options import (
    format_option,
    model_argument,
    scenario_option,
    set_option,
    settings_of,
    whole_option,
)
from ccverify.checker.engines.answer import Progress
from ccverify.checker.evidence.itf import to_itf
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.shorten import shortened
from ccverify.checker.questions.simulate import Walk, Walker
from ccverify.checker.questions.verify import select, system_digest
from ccverify.checker.report.drawing.reader import Reader
from ccverify.checker.report.lines import line
from ccverify.checker.report.progress import ProgressLine
from ccverify.checker.report.provenance import made_by_lines, named_digest
from ccverify.checker.report.traces import length, walk_lines, walk_title
from ccverify.checker.report.writer import Writer
from ccverify.checker.signals import Held, Interruptible
from ccverify.checker.subjects.find import one
from ccverify.checker.versions import versions


@click.command()
@model_argument
@scenario_option
@set_option
@click.option(
    "--steps",
    metavar="N",
    type=click.IntRange(min=0),
    default=30,
    show_default=True,
    help="How long a run is at most.",
)
@click.option(
    "--seed",
    metavar="N",
    type=int,
    default=0,
    show_default=True,
    help="The same seed gives the same runs.",
)
@click.option(
    "--runs",
    metavar="N",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="How many runs to make; of several, only one that violates a property is shown.",
)
@format_option("text", "itf")
@whole_option
def command(
    model: str,
    scenario: str | None,
    settings: tuple[str, ...],
    steps: int,
    seed: int,
    runs: int,
    form: str,
    whole: bool,
) -> int:
    """Make random runs of a model and check its properties on the way.

    Finding nothing proves nothing: that is what `run` is for. The exit code is 1 if a property
    is violated; the run ends there, and is shown without the steps that it does not need (--all
    shows it as it was). What is claimed of runs without end (eventually_always,
    leads_to) is left aside: no random run decides it.

    \b
    Examples:
      ccverify simulate router-pair
      ccverify simulate router-pair --scenario moving --steps 100 --runs 50 --seed 7
      ccverify simulate my_protocol.py --format itf > run.itf.json
    """
    subject = one(model)
    chosen = scenario_of(scenario, subject)
    system = subject.build(chosen, settings_of(settings))
    evaluator = Evaluator(system)
    walker = Walker(evaluator, select(system, chosen, ()), seed)
    writer = Writer()
    shown: tuple[int, Walk] | None = None
    interrupted = False
    try:
        with Interruptible(), ProgressLine(subject.name) as observer:
            for number in range(runs):
                observer(Progress(f"run {number + 1:,} of {runs:,}"))
                walk = walker.walk(number, steps)
                if shown is None or (walk.violated and not shown[1].violated):
                    shown = number, walk
                if runs > 1 and form == "text":
                    with Held(), observer.hidden():
                        writer.lines([line(walk_title(number, walk, steps))])
    except KeyboardInterrupt:
        interrupted = True
    if shown is None:
        raise KeyboardInterrupt
    number, walk = shown
    trace = walk.trace
    if walk.violated is not None and not whole:
        trace = shortened(evaluator, walk.violated, trace)
    if form == "itf":
        found = to_itf(evaluator, trace, walk.violated, chosen)
        found["#meta"] |= {"seed": seed, "versions": versions()}
        writer.text(json.dumps(found, indent=1, ensure_ascii=False) + "\n")
    else:
        gap = [line("")] if runs > 1 else []
        title = walk_title(number, walk, steps)
        if trace.steps < walk.trace.steps:
            title += f"\n  of it {length(trace)} suffice:"
        reader = Reader(subject, whole=whole)
        shown_lines = walk_lines(evaluator, trace, walk.violated, title, chosen, reader)
        digest = system_digest(evaluator)
        about = named_digest(system.name, digest)
        writer.lines([*gap, *shown_lines, line(""), *made_by_lines(about, f"seed {seed}")])
    if interrupted:
        raise KeyboardInterrupt
    return 1 if walk.violated else 0
