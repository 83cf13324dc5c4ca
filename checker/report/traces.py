"""Traces as text: what happened at each step, what it changed, and why that decides a property."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Final

from ccverify.checker.evidence.lasso import broken
from ccverify.checker.evidence.moments import leaving
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.evidence.view import Views
from ccverify.checker.language.system import Property
from ccverify.checker.language.terms import Term
from ccverify.checker.language.time import shown_time
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.support import At
from ccverify.checker.questions.simulate import Walk
from ccverify.checker.report.drawing.astext import run_lines
from ccverify.checker.report.drawing.reader import Reader
from ccverify.checker.report.drawing.story import story_of
from ccverify.checker.report.drawing.words import Words
from ccverify.checker.report.lasting import measured_sentences
from ccverify.checker.report.lines import Line, Piece, counted, line, wrapped

_SHOWN: Final = 8
"""How many values a reason names at most."""

_CONCLUSIONS: Final[Mapping[str, str]] = {
    "never": "The last state is one that must never be",
    "always": "The last state breaks what must always hold",
    "settled": "Only faults can happen now, and what must hold by then does not",
    "reachable": "The last state is one of those looked for",
    "eventually_always": "What must hold from some point on does not, as after",
    "eventually": "What must come never does, as is seen after",
    "leads_to": "What must come never does, though it is due after",
    "until": "What must come never does, though it is due after",
}
_OF_STEPS: Final[Mapping[str, str]] = {
    "never": "The last step is one that must never be",
    "always": "The last step breaks what must hold of every step",
    "reachable": "The last step is one of those looked for",
}
_LEFT: Final = "Something must hold until what must come does, from"


def trace_lines(
    evaluator: Evaluator,
    trace: Trace,
    prop: Property | None = None,
    scenario: str | None = None,
    reader: Reader | None = None,
    indent: int = 2,
) -> Iterator[Line]:
    """The steps of a trace in lanes: what matters to the property that it decides, and why.

    Without a property all that changes is shown.
    """
    reader = reader or Reader()
    names = reader.names(evaluator.system, scenario, prop, trace)
    story = story_of(evaluator, trace, prop, whole=reader.whole, names=names)
    yield from run_lines(story, evaluator.system, reader, indent)


def looks(evaluator: Evaluator, prop: Property, trace: Trace) -> tuple[Line, ...]:
    """What a reader sees of a run: two runs that look the same need to be shown but once."""
    return tuple(trace_lines(evaluator, trace, prop))


def conclusion_lines(
    evaluator: Evaluator,
    prop: Property,
    trace: Trace,
    scenario: str | None = None,
    reader: Reader | None = None,
    indent: int = 2,
) -> Iterator[Line]:
    """Why a trace decides a property, and what that means."""
    for sentence in conclusions(evaluator, prop, trace, scenario, reader):
        yield from wrapped(sentence, indent)
    if prop.kind != "reachable" and prop.fails:
        yield from wrapped(prop.fails, indent, "bad")


def conclusions(
    evaluator: Evaluator,
    prop: Property,
    trace: Trace,
    scenario: str | None = None,
    reader: Reader | None = None,
) -> Iterator[str]:
    """Why a trace decides a property, in sentences."""
    names = (reader or Reader()).names(evaluator.system, scenario, prop, trace)
    words = Words(Views(evaluator.system), names)
    if prop.of_times:
        yield from measured_sentences(evaluator, prop, trace)
        return
    for opening, number, formula in _decisive(evaluator, prop, trace):
        at = At(evaluator, leaving(evaluator, trace.states, trace.delays, number), {})
        if prop.of_steps:
            before = leaving(evaluator, trace.states, trace.delays, number - 1)
            at = At(evaluator, before, {}, trace.states[number])
        place = f" step {number}" if prop.liveness else ""
        part = words.part(at, formula)
        where = f"{place} ({part})" if part else place
        yield opening + where + _because(words, at, formula)


def _because(words: Words, at: At, formula: Term[bool]) -> str:
    """The values that make a formula true or false, as the end of a sentence."""
    facts = words.why(at, formula)
    if len(facts) > _SHOWN:
        facts[_SHOWN:] = [f"and {len(facts) - _SHOWN} more"]
    return f": {'; '.join(facts)}." if facts else "."


def _decisive(
    evaluator: Evaluator, prop: Property, trace: Trace
) -> Iterator[tuple[str, int, Term[bool]]]:
    """The states of a trace that decide a property: how to begin to say so, and what to look at."""
    if not prop.liveness:
        conclusions = _OF_STEPS if prop.of_steps else _CONCLUSIONS
        yield conclusions[prop.kind], trace.steps, prop.formula
        return
    found = broken(evaluator, prop, trace.states, trace.loop, trace.delays)
    assert found is not None
    (number, formula), *further = found.shown
    yield _LEFT if found.left else _CONCLUSIONS[prop.kind], number, formula
    opening = "It does not hold any more after" if found.left else "A stage of it came after"
    yield from ((opening, number, formula) for number, formula in further)


def length(trace: Trace) -> str:
    """`8 steps, 5 failures`; of a lasso `8 steps, 5 failures, the last 3 steps for ever`.

    With time also how long it is: `8 steps, 5 failures, 62.2 s`.
    """
    failures = counted(trace.failures, "failure") if trace.failures else "no failure"
    plain = f"{counted(trace.steps, 'step')}, {failures}"
    if trace.delays and trace.loop is None:
        plain = f"{plain}, {shown_time(sum(trace.delays, Fraction(0)))}"
    if trace.loop is None:
        return plain
    repeated = trace.steps - trace.loop
    what = f"the last {counted(repeated, 'step')}" if repeated else "then nothing"
    return f"{plain}, {what} for ever"


def walk_title(number: int, walk: Walk, steps: int) -> str:
    """`run 3: 8 steps, 5 failures; violates split-brain`; `steps` is how many were asked for."""
    title = f"run {number}: {length(walk.trace)}"
    if walk.violated is not None:
        return f"{title}; violates {walk.violated.name}"
    ended = walk.trace.steps < steps
    return f"{title}; then nothing can happen any more" if ended else title


def walk_lines(
    evaluator: Evaluator,
    trace: Trace,
    violated: Property | None,
    title: str,
    scenario: str | None,
    reader: Reader,
) -> Iterator[Line]:
    """A random run, or what is left of it, with the reason if it violates a property."""
    yield from (line(Piece(each, "heading")) for each in title.splitlines())
    yield from trace_lines(evaluator, trace, violated, scenario, reader)
    if violated is not None:
        yield from wrapped(f"{violated.name}: {violated.meaning}", 2)
        yield from conclusion_lines(evaluator, violated, trace, scenario, reader)
