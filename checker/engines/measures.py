"""Measures: lists of numbers that no observed step raises, put together one by one.

A measure is made of numbers that are read off the system: how many replicas are in a part, the
value of a variable, whether it has one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from ccverify.checker.engines.observations import Bits, Observations
from ccverify.checker.engines.parts import parts_of
from ccverify.checker.evidence.reasons import Region
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.followed import Turn
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.integers import after_step
from ccverify.checker.meaning.nodes import Node

_OBSERVED: Final = 120
"""So many states show well enough which measures are of no use."""
_MOST_VALUES: Final = 16
"""Of a variable with more values, no value is told apart."""


class Measures:
    """The measures for one region that no observed state speaks against."""

    def __init__(
        self,
        form: Counters | Grounding,
        region: Region,
        within: Iterable[Node],
        observed: Sequence[Sequence[int]],
    ) -> None:
        ground = form.ground
        self._make: Final = ground.nodes
        self._numbers: Final = tuple(dict.fromkeys(_numbers(form)))
        self._inside: Final = self._make.and_((region.inside, *within))
        self._often: Final = self._make.and_((self._inside, region.often))
        # By action: a step of it that stays inside, and the numbers after it.
        self._steps: Final = dict[int, Node]()
        self._after: Final = dict[int, list[Node]]()
        for number, action in enumerate(ground.actions):
            if not action.fault:
                self._steps[number] = self._make.and_((self._inside, region.stays(action)))
                self._after[number] = after_step(ground, self._numbers, action.updates)
        seen = Observations(observed).where(self._inside)
        inside = [state for i, state in enumerate(observed) if seen >> i & 1]
        self._states: Final = inside[:: max(1, -(-len(inside) // _OBSERVED))]

    def add(self, state: Sequence[int]) -> None:
        """Observe one state more."""
        self._states.append(state)

    def next(self, turns: Sequence[Turn]) -> tuple[tuple[Node, ...], tuple[str, ...]] | None:
        """A measure, and those of the turns that lower it in all observed states.

        None if there is an observed state in which none of these has a turn, and no better one.
        """
        where = Observations(self._states).where
        # By action: the states from which a step of it leaves the measure so far as it is.
        left = {number: where(step) for number, step in self._steps.items()}
        fair = {number for turn in turns for number in turn.taken}
        waiting, measure = list(range(len(self._numbers))), list[Node]()
        while True:
            lowering = [t for t in turns if not any(left.get(number, 0) for number in t.taken)]
            able = self._make.or_(turn.able for turn in lowering)
            if not where(self._often) & ~where(able):
                return tuple(measure), tuple(turn.name for turn in lowering)
            best = self._best(waiting, left, fair, where)
            if best is None:
                return None
            waiting.remove(best)
            measure.append(self._numbers[best])
            for number in left:
                left[number] &= where(self._kept(number, best))

    def _best(
        self,
        waiting: Iterable[int],
        left: dict[int, Bits],
        fair: Iterable[int],
        where: Callable[[Node], Bits],
    ) -> int | None:
        """A number that no step raises: one that all steps of a fair action lower, if there is
        one, else one that some steps lower.
        """
        some = None
        for i in waiting:
            number, make = self._numbers[i], self._make
            raised = (
                left[a] & ~where(make.le(after[i], number)) for a, after in self._after.items()
            )
            if any(raised):
                continue
            kept = {a: left[a] & where(self._kept(a, i)) for a in left}
            if any(left[a] and not kept[a] for a in fair):
                return i
            if some is None and kept != left:
                some = i
        return some

    def _kept(self, action: int, number: int) -> Node:
        """An action leaves a number as it is."""
        return self._make.eq(self._after[action][number], self._numbers[number])


def conditions(form: Counters | Grounding) -> Iterator[Node]:
    """That a variable has a value or has not, and that a part is empty or is not."""
    make = form.nodes
    for slot, node in _variables(form):
        if node.boolean:
            yield from (node, make.not_(node))
        else:
            values = _values(form, slot)
            equal = [make.eq(node, make.integer(v)) for v in values[:_MOST_VALUES]]
            yield from (*equal, *map(make.not_, equal))
    for number in _sizes(form):
        empty = make.eq(number, make.integer(0))
        yield from (empty, make.not_(empty))


def _numbers(form: Counters | Grounding) -> Iterator[Node]:
    make = form.nodes
    one, zero = make.integer(1), make.integer(0)
    yield from _sizes(form)
    for slot, node in _variables(form):
        if node.boolean:
            yield from (make.ite(node, one, zero), make.ite(node, zero, one))
            continue
        values = _values(form, slot)
        yield node
        if not form.ground.slots[slot].unbounded:
            yield make.add((make.integer(values[-1]), make.scale(-1, node)))
        if 2 < len(values) <= _MOST_VALUES:
            for value in values:
                equal = make.eq(node, make.integer(value))
                yield from (make.ite(equal, one, zero), make.ite(equal, zero, one))


def _variables(form: Counters | Grounding) -> Iterator[tuple[int, Node]]:
    """The slots that are no counters."""
    counters = len(form.locals) if isinstance(form, Counters) else 0
    for slot in range(len(form.ground.slots) - counters):
        yield slot, form.nodes.var(slot)


def _values(form: Counters | Grounding, slot: int) -> range:
    return range(form.ground.slots[slot].low, form.ground.slots[slot].high + 1)


def _sizes(form: Counters | Grounding) -> Iterator[Node]:
    """How many replicas are in each part."""
    if isinstance(form, Counters):
        for members in parts_of(form):
            yield form.nodes.add(form.counter(i) for i in sorted(members))
