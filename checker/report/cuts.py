"""Minimal cuts as text: what may fail, how many sets of failures break a property, and the runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ccverify.checker.evidence.itf import to_itf
from ccverify.checker.questions.cuts import Cuts, Level
from ccverify.checker.questions.instances import Failures
from ccverify.checker.report.catalogue import cited
from ccverify.checker.report.drawing.reader import Reader
from ccverify.checker.report.jsonout import as_text
from ccverify.checker.report.lines import Line, Piece, counted, line, number, table, wrapped
from ccverify.checker.report.traces import conclusion_lines, length, trace_lines


def cuts_lines(cuts: Cuts, reader: Reader | None = None) -> Iterator[Line]:
    """The kinds of failures, a line per number of them, then each minimal set with its run."""
    reader = reader or Reader()
    system, prop = cuts.evaluator.system, cuts.prop
    sizes = "".join(f", {r.parameter}={size}" for r, size in system.sizes.items())
    yield line(Piece(system.name, "heading"), f", {cuts.scenario or 'as set'}{sizes}")
    yield line("  ", Piece(prop.name, "heading"), f", {prop.kind}{cited(prop.sources)}")
    yield from wrapped(prop.meaning, 2)
    yield line("")
    yield from wrapped("What may fail; repairs and inputs are free:", 2)
    yield from table(_kinds(cuts), 4)
    if cuts.instances is not None:
        yield from wrapped(_told_apart(cuts, cuts.instances), 2)
    yield line("")
    if cuts.never:
        yield from wrapped(
            f"No number of failures breaks it: {cuts.without_limit.conclusion.evidence}.", 2, "good"
        )
        if cuts.without_limit.conclusion.reason:
            yield from wrapped(f"But {cuts.without_limit.conclusion.reason}.", 2, "warning")
        return
    yield from table(map(_level, cuts.levels), 4)
    yield line("")
    yield from _summary(cuts)
    for cut in cuts.cuts:
        yield line("")
        yield line("  ", Piece(_set(cut.failures), "heading"), f": {length(cut.trace)}")
        yield from trace_lines(cuts.evaluator, cut.trace, prop, cuts.scenario, reader)
        yield from conclusion_lines(cuts.evaluator, prop, cut.trace, cuts.scenario, reader)
    if cuts.instances is None and _more_by_instance(cuts):
        yield line("")
        yield from wrapped("Which of them, at which side: --by instance", 2, "faint")


def _more_by_instance(cuts: Cuts) -> bool:
    """Whether a failure of some minimal set has arguments that the kinds do not tell apart."""
    named = {name for cut in cuts.cuts for name in cut.failures}
    return any(kind.parameters for kind in cuts.kinds if kind.name in named)


def _kinds(cuts: Cuts) -> Iterator[tuple[str, ...]]:
    for kind in cuts.kinds:
        assert kind.fault is not None
        hits = f"{kind.fault.component}, {kind.fault.kind.value}"
        yield kind.name, hits, f"{kind.title.text}{cited(kind.sources)}"


def _told_apart(cuts: Cuts, instances: Sequence[str]) -> str:
    """How many instances there are, and which sets of them count once."""
    told = f"Each with its arguments: {counted(len(instances), 'instance')}."
    if cuts.interchangeable:
        alike = ", ".join(cuts.interchangeable)
        told += f" Sets that differ by a permutation of {alike} count once."
    return told


def _level(level: Level) -> tuple[str, ...]:
    found = [
        f"{number(len(some))} {what}"
        for some, what in (
            (level.cuts, "minimal"),
            (level.larger, "with a smaller one inside"),
            (level.excluded, "excluded"),
            (level.undecided, "undecided"),
        )
        if some
    ]
    how = "one enumeration" if level.together else "set by set"
    states = f" ({how}, {counted(level.states, 'state')})" if level.states else ""
    return (
        counted(level.failures, "failure"),
        counted(level.sets, "set"),
        f"{', '.join(found)}{states}",
    )


def _summary(cuts: Cuts) -> Iterator[Line]:
    highest = cuts.levels[-1].failures if cuts.levels else 0
    smallest = min((len(cut.failures) for cut in cuts.cuts), default=None)
    if smallest is not None:
        sets = counted(len(cuts.cuts), "minimal set")
        yield from wrapped(
            f"{counted(smallest, 'failure')} can break it; {sets} of up to {highest} found.",
            2,
            "bad",
        )
    elif not any(level.undecided for level in cuts.levels):
        yield from wrapped(f"No set of up to {counted(highest, 'failure')} breaks it.", 2, "good")
    if cuts.undecided:
        reason = cuts.without_limit.conclusion.reason
        larger = f"whether a larger one does ({reason}); --up-to looks on"
        open_ = (why for level in cuts.levels for why in level.undecided.values())
        yield from wrapped(f"Undecided: {next(open_, larger)}.", 2, "warning")
    elif smallest:
        fewer = sum(level.sets for level in cuts.levels if level.failures < smallest)
        what = (
            "The smaller set does not" if fewer == 1 else f"None of the {fewer} smaller sets does"
        )
        yield from wrapped(f"{what}: all states enumerated.", 2)


def _set(failures: Failures) -> str:
    """`lose-private, lose-link twice`."""
    if not failures:
        return "no failure"
    times = {name: failures.count(name) for name in failures}
    return ", ".join(f"{name} x {n}" if n > 1 else name for name, n in times.items())


def cuts_json(cuts: Cuts, *, interrupted: bool) -> str:
    """The object that `cuts --format json` prints. Keys are added, not renamed.

    If it was `interrupted`, what is undecided may be for that reason.
    """
    system = cuts.evaluator.system
    content: dict[str, Any] = {
        "model": system.name,
        "parameters": dict(system.settings),
        "scenario": cuts.scenario,
        "property": cuts.prop.name,
        "kind": cuts.prop.kind,
        "sources": list(cuts.prop.sources),
        "failures": [
            {
                "action": kind.name,
                "component": kind.fault.component,
                "kind": kind.fault.kind.value,
                "title": kind.title.text,
                "sources": list(kind.sources),
            }
            for kind in cuts.kinds
            if kind.fault is not None
        ],
        "instances": None if cuts.instances is None else list(cuts.instances),
        "interchangeable": list(cuts.interchangeable),
        "without_limit": cuts.without_limit.verdict.value,
        "undecided": cuts.undecided,
        "smallest": min((len(cut.failures) for cut in cuts.cuts), default=None),
        "cuts": [
            {
                "failures": _counts(cut.failures),
                "steps": cut.trace.steps,
                "trace": to_itf(cuts.evaluator, cut.trace, cuts.prop, cuts.scenario),
            }
            for cut in cuts.cuts
        ],
        "levels": [
            {
                "failures": level.failures,
                "sets": level.sets,
                "minimal": [_counts(failures) for failures in level.cuts],
                "larger": [_counts(failures) for failures in level.larger],
                "excluded": [_counts(failures) for failures in level.excluded],
                "undecided": [_counts(failures) for failures in level.undecided],
                "together": level.together,
                "states": level.states,
            }
            for level in cuts.levels
        ],
        "interrupted": interrupted,
    }
    return as_text(content)


def _counts(failures: Failures) -> dict[str, int]:
    return {name: failures.count(name) for name in failures}
