"""Traces as text: what happened at each step, what it changed, and why that decides a property."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from ccverify.checker.evidence.lasso import broken, turns
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.evidence.view import Place, View, Views
from ccverify.checker.language.budgets import LEFT
from ccverify.checker.language.sorts import codes, show
from ccverify.checker.language.system import FaultKind, Property
from ccverify.checker.language.terms import Term
from ccverify.checker.meaning.cells import Key, State
from ccverify.checker.meaning.evaluate import Call, Evaluator
from ccverify.checker.questions.simulate import Walk
from ccverify.checker.report.lines import (
    Line,
    Piece,
    Style,
    counted,
    line,
    width,
    wrapped,
)
from ccverify.checker.report.reason import reason

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
    "never": "The last step is one that must never be.",
    "always": "The last step breaks what must hold of every step.",
    "reachable": "The last step is one of those looked for.",
}
_LEFT: Final = "Something must hold until what must come does, from"


@dataclass(frozen=True, slots=True)
class _Step:
    number: int
    title: str
    mark: str
    style: Style
    details: tuple[Piece, ...]


def trace_lines(evaluator: Evaluator, trace: Trace, indent: int = 2) -> Iterator[Line]:
    """The steps of a trace: numbered, with the rows they cite, faults marked, changes only."""
    views = Views(evaluator.system)
    space = " " * indent
    yield line(f"{space}{0:>3}  ", Piece("at first", "heading"))
    initial = "; ".join(_initial(view, trace.states[0]) for view in _shown(views))
    yield from wrapped(initial, indent + 7, "faint")
    steps = [
        _step(evaluator, views, number, call, trace.states[number - 1], trace.states[number])
        for number, call in enumerate(trace.calls, start=1)
    ]
    titles = max((len(step.title) for step in steps), default=0)
    marks = max((len(step.mark) for step in steps), default=0)
    column = indent + 5 + titles + 2 + marks + 2
    longest = max((len(d.text) for step in steps for d in step.details), default=0)
    beside = column + longest <= width()
    for step in steps:
        head = line(
            f"{space}{step.number:>3}  ",
            Piece(step.title.ljust(titles), "heading"),
            "  ",
            Piece(step.mark.ljust(marks), step.style),
        )
        details = list(step.details)
        if beside and details:
            yield (*head, Piece("  "), details.pop(0))
        else:
            yield head
        for detail in details:
            if beside:
                yield line(" " * column, detail)
            else:
                yield from wrapped(detail.text, indent + 7, detail.style, hang=indent + 9)
    if trace.loop is not None:
        yield line(" " * (indent + 5), Piece(_for_ever(trace), "heading"))
        yield from _fair_lines(evaluator, trace, indent + 5)


def _fair_lines(evaluator: Evaluator, trace: Trace, indent: int) -> Iterator[Line]:
    """Why a lasso is fair: how its loop treats the fair calls that it could take."""
    if trace.loop in (None, trace.steps):
        return
    every = turns(evaluator, trace.states, trace.calls, trace.loop or 0)
    kept = [f"{turn.group.name} {turn.kept}" for turn in every if turn.enabled]
    if len(kept) > _SHOWN:
        kept[_SHOWN:] = [f"{len(kept) - _SHOWN} more have their turns"]
    if kept:
        yield from wrapped(f"it is fair: {'; '.join(kept)}", indent, "faint")


def _for_ever(trace: Trace) -> str:
    if trace.loop == trace.steps:
        return "nothing more needs to happen"
    return f"from here it repeats for ever from step {(trace.loop or 0) + 1}"


def _step(
    evaluator: Evaluator, views: Views, number: int, call: Call, before: State, after: State
) -> _Step:
    action, env = call.action, call.environment
    changes = [Piece(text) for text in changes_of(views, before, after)]
    if action.says is not None:
        changes.append(Piece(evaluator.say(action.says, before, env), "faint"))
    style: Style = "plain"
    marks = [", ".join(action.sources)] if action.sources else []
    if action.fault is not None:
        style = "good" if action.fault.kind.repair else "warning"
        marks.insert(0, mark_of(action.fault.kind))
    title = evaluator.say(action.title, before, env)
    return _Step(number, title, " ".join(marks), style, tuple(changes))


def _shown(views: Views) -> Iterator[View]:
    """The variables of the protocol; budgets of faults are the checker's own."""
    return (view for view in views.views if not view.name.endswith(LEFT))


def changes_of(views: Views, before: State, after: State) -> Iterator[str]:
    """What a step changes, in words."""
    for view in _shown(views):
        yield from _changes(views, view, before, after)


def _changes(views: Views, view: View, before: State, after: State) -> Iterator[str]:
    """`mode[A]: test -> down`; what happens to all values of a last key is said once."""
    alike: dict[tuple[str, Key], list[Place]] = {}
    for place in view.places:
        old, new = place.value(before), place.value(after)
        if old != new:
            change = f"{place.show(old)} -> {place.show(new)}"
            alike.setdefault((change, place.key[:-1]), []).append(place)
    for (change, outer), places in alike.items():
        last = view.indices[-1] if view.indices else None
        if last is not None and len(places) == len(codes(last, views.system.sizes)) > 1:
            keys = [show(s, code) for s, code in zip(view.indices, outer, strict=False)]
            yield f"{view.name}[{', '.join((*keys, f'every {last.name}'))}]: {change}"
        else:
            yield from (f"{place.name}: {change}" for place in places)


def _initial(view: View, state: State) -> str:
    """All the values of a variable; one alone if they are the same."""
    shown = [place.show(place.value(state)) for place in view.places]
    if len(set(shown)) == 1:
        everywhere = f" (all {len(shown)})" if len(shown) > 1 else ""
        return f"{view.name}: {shown[0]}{everywhere}"
    return "; ".join(f"{p.name}: {text}" for p, text in zip(view.places, shown, strict=True))


def conclusion_lines(
    evaluator: Evaluator, prop: Property, trace: Trace, indent: int = 2
) -> Iterator[Line]:
    """Why a trace decides a property, and what that means."""
    for sentence in conclusions(evaluator, prop, trace):
        yield from wrapped(sentence, indent)
    if prop.kind != "reachable" and prop.fails:
        yield from wrapped(prop.fails, indent, "bad")


def conclusions(evaluator: Evaluator, prop: Property, trace: Trace) -> Iterator[str]:
    """Why a trace decides a property, in sentences."""
    for opening, number, formula in _decisive(evaluator, prop, trace):
        because = "" if prop.of_steps else _because(evaluator, formula, trace.states[number])
        place = f" step {number}" if prop.liveness else ""
        yield opening + place + because


def _because(evaluator: Evaluator, formula: Term[bool], state: State) -> str:
    """The values that make a formula true or false in a state, as the end of a sentence."""
    places = reason(evaluator, Views(evaluator.system), formula, state)
    values = [f"{place.name}: {place.show(place.value(state))}" for place in places[:_SHOWN]]
    if len(places) > _SHOWN:
        values.append(f"and {len(places) - _SHOWN} more")
    return f": {'; '.join(values)}." if values else "."


def _decisive(
    evaluator: Evaluator, prop: Property, trace: Trace
) -> Iterator[tuple[str, int, Term[bool]]]:
    """The states of a trace that decide a property: how to begin to say so, and what to look at."""
    if not prop.liveness:
        conclusions = _OF_STEPS if prop.of_steps else _CONCLUSIONS
        yield conclusions[prop.kind], trace.steps, prop.formula
        return
    found = broken(evaluator, prop, trace.states, trace.loop)
    assert found is not None
    (number, formula), *further = found.shown
    yield _LEFT if found.left else _CONCLUSIONS[prop.kind], number, formula
    opening = "It does not hold any more after" if found.left else "A stage of it came after"
    yield from ((opening, number, formula) for number, formula in further)


def length(trace: Trace) -> str:
    """`8 steps, 5 failures`; of a lasso `8 steps, 5 failures, the last 3 steps for ever`."""
    failures = counted(trace.failures, "failure") if trace.failures else "no failure"
    plain = f"{counted(trace.steps, 'step')}, {failures}"
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


def walk_lines(evaluator: Evaluator, walk: Walk, title: str) -> Iterator[Line]:
    """A random run as a trace, with the reason if it violates a property."""
    yield line(Piece(title, "heading"))
    yield from trace_lines(evaluator, walk.trace)
    if walk.violated is not None:
        yield from wrapped(f"{walk.violated.name}: {walk.violated.meaning}", 2)
        yield from conclusion_lines(evaluator, walk.violated, walk.trace)


def mark_of(kind: FaultKind) -> str:
    """What the environment does in a step: it breaks something, mends it, or asks for it."""
    if kind.failure:
        return "failure"
    return "repair" if kind.repair else "input"
