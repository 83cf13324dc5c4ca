"""Whether a step rests on an element that its queue does not hold: it must not.

Such an element has a value, the first of its sort, so that properties may speak of it; a guard or
an assignment that depends on it is an error of the model. A condition that is settled without it
does not depend on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import product
from typing import Any

from tests.oracle.description import Expr
from tests.oracle.meaning import Call, Machine, Names, State, outer


def rests_on_nothing(machine: Machine, call: Call, state: State) -> bool:
    """A guard, a key or a value of the call depends on an element that is not there."""
    return any(
        _Reading(machine, state, names).missing(e)
        for e, names in _read(machine, call, state)
        if any(part.op in ("head", "at", "field") for part in e.parts())
    )


def _read(machine: Machine, call: Call, state: State) -> Iterator[tuple[Expr, Names]]:
    """What a call evaluates in a state, each with the names in sight."""
    for guard in (*call.action.implied, *call.action.guards):
        yield guard, call.names
    for update in call.action.updates:
        if update.when is not None:
            yield update.when, call.names
            if not machine.function(update.when)(state, call.names):
                continue  # it is not done
        for key in update.keys:
            yield key, call.names
        if update.value is None:
            continue
        variable = update.variable
        bound = [*outer(variable)[len(update.keys) :], *variable.over[-1:]]
        for values in product(*(sort.values for sort in bound[: len(update.names)])):
            yield update.value, {**call.names, **dict(zip(update.names, values, strict=True))}


class _Reading:
    """The values of expressions in a state; those of the names in `unknown` are not there."""

    def __init__(
        self, machine: Machine, state: State, names: Names, unknown: Set[str] = frozenset()
    ) -> None:
        self.machine, self.state, self.names, self.unknown = machine, state, names, unknown

    def value(self, e: Expr) -> Any:
        """The value, taking the first of a sort for what is not there."""
        return self.machine.function(e)(self.state, self.names)

    def settles(self, e: Expr, wanted: bool) -> bool:
        """The condition has this value, and rests on nothing that is not there."""
        return bool(self.value(e)) is wanted and not self.missing(e)

    def missing(self, e: Expr) -> bool:
        """The value depends on an element that is not there."""
        args = e.args
        match e.op:
            case "name":
                return e.data in self.unknown
            case "spelled":
                return self.missing(args[0])
            case "call":
                return self._called(e).missing(e.data.body)
            case "and" | "or":
                decided = any(self.settles(arg, e.op == "or") for arg in args)
                return any(map(self.missing, args)) and not decided
            case "implies":
                decided = self.settles(args[0], False) or self.settles(args[1], True)
                return any(map(self.missing, args)) and not decided
            case "ite":
                chosen = args[1] if self.value(args[0]) else args[2]
                return self.missing(args[0]) or self.missing(chosen)
            case "exists" | "forall":
                each = list(self._each(e))
                decided = any(inner.settles(args[0], e.op == "exists") for inner in each)
                return any(inner.missing(args[0]) for inner in each) and not decided
            case "count" | "sum_over":
                return any(inner.missing(args[0]) for inner in self._each(e))
            case "field":
                other = self.value(args[0])[0] != e.data[0].name
                return other or self.missing(args[0])
            case "head" | "at":
                keys = args if e.op == "head" else args[:-1]
                position = 0 if e.op == "head" else self.value(args[-1])
                beyond = position >= self.value(Expr("length", keys, e.data))
                return beyond or any(map(self.missing, keys))
            case _:
                return any(map(self.missing, args))

    def _called(self, e: Expr) -> _Reading:
        """The body of a helper's call is read with its arguments for its parameters."""
        given = [(name, arg) for (name, _), arg in zip(e.data.parameters, e.args, strict=True)]
        names = {name: self.value(arg) for name, arg in given}
        unknown = {name for name, arg in given if self.missing(arg)}
        return _Reading(self.machine, self.state, names, unknown)

    def _each(self, e: Expr) -> Iterator[_Reading]:
        """The body of a quantifier is read once for each element."""
        name, sort = e.data
        for element in sort.values:
            names = {**self.names, name: element}
            yield _Reading(self.machine, self.state, names, self.unknown - {name})
