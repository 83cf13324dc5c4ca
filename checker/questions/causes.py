"""What of a run matters to what it shows: a slice backwards, from the end to the beginning.

A cell matters after a step if the property's value rests on it, or if a later step does that
matters: its guard, or the value that it gives to a cell that matters. A step matters if it changes
a cell that matters. This explains a run and proves nothing: that a step can be left out is said
only after a replay without it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import Any, Final

from ccverify.checker.data import dataclass
from ccverify.checker.evidence.lasso import broken, turns
from ccverify.checker.evidence.moments import left_in
from ccverify.checker.evidence.trace import Trace, taken_in
from ccverify.checker.language.functions import quiescent
from ccverify.checker.language.sorts import codes
from ccverify.checker.language.system import Property
from ccverify.checker.language.terms import Term, everywhere
from ccverify.checker.meaning.evaluate import Call, Evaluator
from ccverify.checker.meaning.support import At, support


@dataclass(frozen=True, slots=True)
class Causes:
    """Of each state the cells that matter, by their positions; and the steps that do, by number.

    `ends` are the cells on which the property rests by itself.
    """

    cells: tuple[frozenset[int], ...]
    steps: frozenset[int]
    ends: frozenset[int]


def everything(trace: Trace) -> Causes:
    """The causes of a run of which nothing in particular is asked: all of it."""
    cells = frozenset(range(len(trace.states[0])))
    steps = frozenset(range(1, trace.steps + 1))
    return Causes((cells,) * len(trace.states), steps, frozenset())


def causes_of(evaluator: Evaluator, prop: Property, trace: Trace) -> Causes:
    """What of a run matters to a property that it decides."""
    return _Slice(evaluator, trace).of(prop)


class _Slice:
    def __init__(self, evaluator: Evaluator, trace: Trace) -> None:
        self.evaluator: Final = evaluator
        self.trace: Final = trace
        self.states: Final = left_in(evaluator, trace.states, trace.delays)
        self.cells: Final = [set[int]() for _ in trace.states]
        self.steps: Final = set[int]()

    def of(self, prop: Property) -> Causes:
        for number, term in _asked(self.evaluator, prop, self.trace):
            self._rest_on(number, term, steps=prop.of_steps)
        ends = frozenset().union(*self.cells)
        if prop.kind == "settled":
            self._rest_on(self.trace.steps, quiescent())
        if prop.start is not None:
            self._rest_on(0, prop.start)
        loop = self.trace.loop
        if loop is not None:
            for turn in turns(
                self.evaluator, self.trace.states, self.trace.calls, loop, self.trace.delays
            ):
                if turn.taken is None and turn.disabled is not None:
                    # No member is enabled there, and so it is fair: if strongly, nowhere.
                    last = self.trace.steps if turn.group.strong else turn.disabled
                    for member in turn.group.members:
                        for number in range(turn.disabled, last + 1):
                            self._rest_on_guard(number, self.evaluator.calls[member])
        size = -1
        while size < (size := sum(map(len, self.cells))):
            if loop is not None:
                self.cells[-1] |= self.cells[loop]
            for number in range(self.trace.steps, 0, -1):
                self._step(number, repeats=loop is not None and number > loop)
        return Causes(tuple(map(frozenset, self.cells)), frozenset(self.steps), ends)

    def _rest_on(self, number: int, term: Term[Any], *, steps: bool = False) -> None:
        """Note the cells that give a term its value in a state, or in the step to it."""
        if not steps:
            self._note(number, At(self.evaluator, self.states[number], {}), [term])
            return
        before, after = self.states[number - 1], self.trace.states[number]
        for position, state in support(At(self.evaluator, before, {}, after), term):
            self.cells[number if state is after else number - 1].add(position)

    def _rest_on_guard(self, number: int, call: Call) -> None:
        """Note the cells that make a call possible or impossible in a state."""
        place = At(self.evaluator, self.states[number], call.environment)
        self._note(number, place, [call.action.guard])

    def _note(self, number: int, at: At, terms: Iterable[Term[Any]]) -> None:
        for term in terms:
            self.cells[number] |= {position for position, _ in support(at, term)}

    def _step(self, number: int, *, repeats: bool) -> None:
        """From what matters after a step to what matters before it."""
        before, after = self.states[number - 1], self.trace.states[number]
        changed = {p for p in self.cells[number] if before[p] != after[p]}
        self.cells[number - 1] |= self.cells[number] - changed
        if not changed and not repeats:
            return
        self.steps.add(number)
        call = self.trace.calls[number - 1]
        at = At(self.evaluator, before, call.environment)
        self._note(number - 1, at, [call.action.guard])
        for update in call.action.updates:
            ranges = [codes(bound.sort, self.evaluator.system.sizes) for bound in update.bound]
            for values in product(*ranges):
                env = {**at.env, **dict(zip(update.bound, values, strict=True))}
                place = At(self.evaluator, before, env)
                keys = [place.value(key) for key in update.keys]
                if self.evaluator.cells.position(update.variable, keys) in changed:
                    assert update.value is not None
                    self._note(number - 1, place, [*update.keys, update.value])
        clocks = {self.evaluator.cells.cells[position][0] for position in changed}
        for reset in call.action.resets:
            if reset.clock in clocks:
                self._note(number - 1, at, [~everywhere(reset.bound, ~reset.when)])


def _asked(evaluator: Evaluator, prop: Property, trace: Trace) -> Iterator[tuple[int, Term[Any]]]:
    """The formulas that decide a property, each with the number of the state where it does."""
    last = trace.steps
    if prop.of_times:
        taken = taken_in(evaluator, prop, trace)
        if taken is not None:
            yield taken.begun, prop.formulas[0]
            end = last if taken.ended is None else taken.ended
            yield from ((number, prop.formula) for number in range(taken.begun, end + 1))
        return
    if not prop.liveness:
        yield last, prop.formula
        return
    found = broken(evaluator, prop, trace.states, trace.loop, trace.delays)
    if found is None:
        return
    yield from found.shown
    if prop.kind == "eventually_always" or found.left:
        return
    # What must come never does: it fails in each of the states from there on.
    awaited = prop.formulas[len(found.shown)] if prop.kind == "leads_to" else prop.formula
    first = 0 if prop.kind == "eventually" else found.shown[-1][0]
    first = first if trace.loop is None else min(first, trace.loop)
    yield from ((number, awaited) for number in range(first, last + 1))
