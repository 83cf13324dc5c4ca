"""Runs without end, as replay sees them: whether they are fair, and which property they break.

This says once more, without engines and in the plainest way, what `Property` defines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from ccverify.checker.data import dataclass
from ccverify.checker.evidence.moments import viewed
from ccverify.checker.language.system import Property
from ccverify.checker.language.terms import Term
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Call, Evaluator
from ccverify.checker.meaning.fairness import FairGroup, fair_groups


@dataclass(frozen=True, slots=True)
class Turn:
    """How a loop keeps a group of fair calls from waiting.

    `taken` is the step, by its number, that takes a call of the group first in the loop, and
    `disabled` the first state of the loop in which no call of the group is enabled; None if there
    is none. `enabled` says that one is enabled in some state of the loop.
    """

    group: FairGroup
    taken: int | None
    disabled: int | None
    enabled: bool

    @property
    def kept(self) -> str:
        """How the loop keeps it from waiting, as the end of a sentence."""
        if self.taken is not None:
            return f"is taken at step {self.taken}"
        return f"is not enabled after step {self.disabled}" if self.enabled else "is never enabled"

    @property
    def problem(self) -> str | None:
        """Why the group waits; None if it does not."""
        if self.taken is not None:
            return None
        if self.group.strong:
            again = "strongly fair, enabled again and again, and never taken"
            return f"{self.group.name} is {again}" if self.enabled else None
        if self.disabled is None:
            return f"{self.group.name} is fair, enabled for ever, and never taken"
        return None


def turns(
    evaluator: Evaluator,
    states: Sequence[State],
    calls: Sequence[Call],
    loop: int,
    delays: Sequence[Fraction] = (),
) -> Iterator[Turn]:
    """How the loop of a lasso, whose last state equals `states[loop]`, keeps each fair group."""
    numbered = list(enumerate(calls))[loop:]
    for group in fair_groups(evaluator.calls):
        members = [evaluator.calls[number] for number in group.members]
        guards = [(call.action.guard, call.environment) for call in members]
        view = viewed(evaluator, guards, states, delays, loop)
        able = [
            (number, any(evaluator.is_enabled(call, state) for call in members))
            for number, state in list(zip(view.numbers, view.states, strict=True))[view.loop :]
        ]
        yield Turn(
            group=group,
            taken=next((number + 1 for number, call in numbered if call in members), None),
            disabled=next((number for number, enabled in able if not enabled), None),
            enabled=any(enabled for _, enabled in able),
        )


@dataclass(frozen=True, slots=True)
class Broken:
    """Where a run breaks a property, and which formulas tell it there.

    `shown` are states, by their numbers, with a formula that holds or fails in each: what called
    for something, and each stage that came. `left` says that an `until` ended too soon, in the
    last of them.
    """

    shown: tuple[tuple[int, Term[bool]], ...]
    left: bool = False


def broken(
    evaluator: Evaluator,
    prop: Property,
    states: Sequence[State],
    loop: int | None,
    delays: Sequence[Fraction] = (),
) -> Broken | None:
    """Where a run breaks a property of runs without end; None if it does not.

    Without a `loop` the run may go on in any way, and must break the property however it does.
    """
    view = viewed(evaluator, [(formula, {}) for formula in prop.formulas], states, delays, loop)
    found = _broken(evaluator, prop, view.states, view.loop)
    if found is None:
        return None
    return replace(found, shown=tuple((view.numbers[i], formula) for i, formula in found.shown))


def _broken(
    evaluator: Evaluator, prop: Property, states: Sequence[State], loop: int | None
) -> Broken | None:
    """The same of a run between whose states nothing changes."""

    def holds(term: Term[bool], index: int) -> bool:
        return evaluator.holds(term, states[index])

    def later(index: int) -> Sequence[int]:
        """The states from one on, each once, in the order in which they come first."""
        again = () if loop is None else range(loop, index)
        return (*range(index, len(states)), *again)

    first = later(0)
    match prop.kind:
        case "eventually_always" if loop is not None:
            failing = (i for i in later(loop) if not holds(prop.formula, i))
            return next((Broken(((i, prop.formula),)) for i in failing), None)
        case "eventually" if loop is not None:
            ever = any(holds(prop.formula, i) for i in first)
            return None if ever else Broken(((len(states) - 1, prop.formula),))
        case "leads_to" if loop is not None:
            due, *awaited = prop.formulas
            tried = (_stopped(later, holds, i, awaited) for i in first if holds(due, i))
            came = next((stop for stop in tried if stop is not None), None)
            return None if came is None else Broken(tuple(zip(came, prop.stages, strict=False)))
        case "until":
            due, meanwhile = prop.stages
            for index in (i for i in first if holds(due, i)):
                way = later(index)
                end = next((i for i in way if holds(prop.formula, i)), None)
                before = way if end is None else way[: way.index(end)]
                left = next((i for i in before if not holds(meanwhile, i)), None)
                if left is not None:
                    return Broken(((index, due), (left, meanwhile)), left=True)
                if end is None and loop is not None:
                    return Broken(((index, due),))
            return None
        case _:
            return None


def _stopped(
    later: Callable[[int], Sequence[int]],
    holds: Callable[[Term[bool], int], bool],
    index: int,
    awaited: Sequence[Term[bool]],
) -> list[int] | None:
    """The states, from `index` on, in which stages came, the last of them never; None if it did."""
    came = [index]
    for stage in awaited:
        found = next((i for i in later(came[-1]) if holds(stage, i)), None)
        if found is None:
            return came
        came.append(found)
    return None
