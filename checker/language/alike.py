"""Whether two terms, or two built models, have one structure, whatever they read like.

Bound variables are paired where they are bound, and variables where models declare them, so that
neither names nor the order of building matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from ccverify.checker.errors import Location
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.sorts import MapSort, Span
from ccverify.checker.language.system import Action, Property, System, Update
from ccverify.checker.language.terms import Term
from ccverify.checker.language.timing import Deadline, Reset, Timing


def alike(first: Sequence[Term[Any]], second: Sequence[Term[Any]]) -> bool:
    """Whether two lists of terms over the same variables are alike, one by one."""
    return _Pairing().terms(first, second)


def ask_the_same(one: Property, other: Property) -> bool:
    """Whether two properties of one system are of one kind and one formula."""
    return _Pairing().properties(one, other)


def difference(first: System, second: System) -> tuple[str, Location | None] | None:
    """What two builds of a model do not share, and where it is; None if they are alike."""
    pairing = _Pairing()
    if not pairing.variables(_variables(first), _variables(second)):
        return "the variables", None
    if not pairing.updates(first.initial, second.initial) or not pairing.terms(
        [first.init], [second.init]
    ):
        return "the initial states", None
    for what, ours, theirs in (
        ("action", first.actions, second.actions),
        ("property", first.properties, second.properties),
    ):
        if [one.name for one in ours] != [one.name for one in theirs]:
            return f"which {what} there is", None
    for action, other in zip(first.actions, second.actions, strict=True):
        if not pairing.actions(action, other):
            return f"the action {action.name}", action.location
    for prop, again in zip(first.properties, second.properties, strict=True):
        if not pairing.properties(prop, again):
            return f"the property {prop.name}", prop.location
    if not pairing.timings(first.timing, second.timing):
        return "when steps happen", None
    return None


def _variables(system: System) -> tuple[Variable, ...]:
    """All variables of a system: those of its state, its clocks, and times that are left open."""
    timing = system.timing
    if timing is None:
        return system.variables
    clocks = (clock.variable for clock in timing.clocks)
    return (*system.variables, *clocks, *(time.variable for time in timing.opened))


class _Pairing:
    """What corresponds to what: bound variables and variables, and terms found alike."""

    def __init__(self) -> None:
        self._pairs: Final[dict[Bound | Variable, Bound | Variable]] = {}
        self._alike: Final[dict[int, Term[Any]]] = {}

    def _pair(self, first: Iterable[Bound | Variable], second: Iterable[Bound | Variable]) -> None:
        self._pairs.update(zip(first, second, strict=True))

    def variables(self, first: Sequence[Variable], second: Sequence[Variable]) -> bool:
        """Pair variables of one name, sort, indices and use."""
        if [_shape(v) for v in first] != [_shape(v) for v in second]:
            return False
        self._pair(first, second)
        return True

    def bounds(self, first: Sequence[Bound], second: Sequence[Bound]) -> bool:
        """Pair bound variables of one sort."""
        if [_form(b.sort) for b in first] != [_form(b.sort) for b in second]:
            return False
        self._pair(first, second)
        return True

    def terms(self, first: Sequence[Term[Any]], second: Sequence[Term[Any]]) -> bool:
        """Whether the terms are alike, one by one; a loop, for terms nest deeply."""
        if len(first) != len(second):
            return False
        found_alike, waiting = self._alike, list(zip(first, second, strict=True))
        while waiting:
            one, other = waiting.pop()
            if found_alike.get(id(one)) is other:
                continue
            if one.op != other.op or len(one.args) != len(other.args):
                return False
            if one.sort is not other.sort and one.sort != other.sort:
                return False
            any_payload = one.payload is not None or other.payload is not None
            if any_payload and not self._payloads(one, other):
                return False
            found_alike[id(one)] = other
            if one.args:
                waiting += zip(one.args, other.args, strict=True)
        return True

    def _payloads(self, one: Term[Any], other: Term[Any]) -> bool:
        first, second = one.payload, other.payload
        if one.op in ("bound", "chosen") or isinstance(first, Variable):
            assert isinstance(first, Bound | Variable)
            return self._pairs.get(first, first) is second
        if isinstance(first, Bound) and isinstance(second, Bound):
            return self.bounds([first], [second])
        return first == second

    def updates(self, first: Sequence[Update], second: Sequence[Update]) -> bool:
        """Whether the same cells get the same values, in the same order."""
        return len(first) == len(second) and all(
            self._pairs.get(one.variable, one.variable) is other.variable
            and self.bounds(one.bound, other.bound)
            and self.terms(one.keys, other.keys)
            and self._optional(one.value, other.value)
            for one, other in zip(first, second, strict=True)
        )

    def _optional(self, one: Term[Any] | None, other: Term[Any] | None) -> bool:
        if one is None or other is None:
            return one is other
        return self.terms([one], [other])

    def actions(self, one: Action, other: Action) -> bool:
        """Whether two actions do the same under the same conditions."""
        return (
            (one.fault, one.fair) == (other.fault, other.fair)
            and self.bounds(one.parameters, other.parameters)
            and self.terms([one.guard], [other.guard])
            and self.updates(one.updates, other.updates)
            and self.terms([d.condition for d in one.demands], [d.condition for d in other.demands])
            and len(one.resets) == len(other.resets)
            and all(map(self._resets, one.resets, other.resets))
        )

    def _resets(self, one: Reset, other: Reset) -> bool:
        """Whether two resets set back the same clocks, to the same, under the same condition."""
        first = (one.clock, ()) if one.since is None else one.since
        second = (other.clock, ()) if other.since is None else other.since
        return (
            self.bounds(one.bound, other.bound)
            and all(self._pairs[a[0]] is b[0] and self.terms(a[1], b[1]) for a, b in (
                ((one.clock, one.keys), (other.clock, other.keys)), (first, second)
            ))
            and self.terms([one.when], [other.when])
        )  # fmt: skip

    def timings(self, one: Timing | None, other: Timing | None) -> bool:
        """Whether the same is said of time."""
        if one is None or other is None:
            return one is other
        return (
            len(one.deadlines) == len(other.deadlines)
            and all(map(self._deadlines, one.deadlines, other.deadlines))
            and self.terms(one.urgent, other.urgent)
        )

    def _deadlines(self, one: Deadline, other: Deadline) -> bool:
        return (
            self.bounds(one.bound, other.bound)
            and self._pairs[one.clock] is other.clock
            and self.terms((one.when, *one.keys, one.limit), (other.when, *other.keys, other.limit))
        )

    def properties(self, one: Property, other: Property) -> bool:
        """Whether two properties ask the same."""
        return (
            one.kind == other.kind
            and self.terms(one.formulas, other.formulas)
            and self._optional(one.start, other.start)
            and self._optional(one.limit, other.limit)
        )


def _shape(variable: Variable) -> tuple[object, ...]:
    indices = [_form(index) for index in variable.indices]
    limit = None if variable.limit is None else str(variable.limit)
    return variable.name, variable.sort, indices, variable.view, variable.constant, limit


def _form(sort: object) -> tuple[type, object]:
    """A sort as it is compared: each build makes the positions of its queues anew, and what is
    chosen at once has as many elements as there are replicas.

    The kind comes first, as replicas refuse to be compared with what is of another kind.
    """
    return type(sort), sort.name if isinstance(sort, Span | MapSort) else sort
