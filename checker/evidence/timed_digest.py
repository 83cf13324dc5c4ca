"""Digests of timed systems, which have no ground form that is the same for all engines."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any, Final

from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.sorts import codes
from ccverify.checker.language.system import Action, System, Update
from ccverify.checker.language.terms import Term
from ccverify.checker.language.timing import Timing


def digest_of(system: System) -> str:
    """A digest of what a timed system means, which changes whenever that does."""
    assert system.timing is not None
    return _Reading(system).digest(system.timing)


class _Reading:
    """Reads a system from one end to the other; each shared part of a term is read once."""

    def __init__(self, system: System) -> None:
        self._system: Final = system
        self._known: Final = dict[int, str]()

    def digest(self, timing: Timing) -> str:
        return _hashed((*self._untimed(), *self._timed(timing)))

    def _untimed(self) -> Iterator[str]:
        system = self._system
        for variable in system.variables:
            values = codes(variable.sort, system.sizes)
            yield f"{self._cells(variable)} {values.start} {values.stop}"
        yield from (self._update(update) for update in system.initial)
        yield self._term(system.init)
        for action in system.actions:
            yield from self._action(action)

    def _action(self, action: Action) -> Iterator[str]:
        yield f"{action.name} {action.fault is not None} {action.fair}"
        yield self._bounds(action.parameters)
        yield self._term(action.guard)
        yield from (self._update(update) for update in action.updates)
        yield from (self._term(demand.condition) for demand in action.demands)
        for reset in action.resets:
            keys = map(self._term, reset.keys)
            yield f"{reset.clock.name} {self._bounds(reset.bound)} {' '.join(keys)}"
            yield self._term(reset.when)
            if reset.since is not None:
                source, read = reset.since
                yield f"{source.name} {' '.join(map(self._term, read))}"

    def _timed(self, timing: Timing) -> Iterator[str]:
        for clock in timing.clocks:
            yield f"{self._cells(clock.variable)} {self._bounds(clock.bound)}"
            yield self._term(clock.live)
        for deadline in timing.deadlines:
            yield f"{deadline.action} {deadline.clock.name} {self._bounds(deadline.bound)}"
            yield from map(self._term, (*deadline.keys, deadline.when, deadline.limit))
        yield from map(self._term, timing.urgent)
        yield from (f"{o.variable.name} {o.lowest} {o.highest}" for o in timing.opened)

    def _cells(self, variable: Variable) -> str:
        sizes = (len(codes(index, self._system.sizes)) for index in variable.indices)
        return f"{variable.name} {variable.sort.name} {' '.join(map(str, sizes))}"

    def _bounds(self, bounds: Iterable[Bound]) -> str:
        return " ".join(f"{b.name} {codes(b.sort, self._system.sizes)}" for b in bounds)

    def _update(self, update: Update) -> str:
        terms = (*update.keys, *([] if update.value is None else [update.value]))
        said = " ".join(map(self._term, terms))
        return f"{update.variable.name} {self._bounds(update.bound)} {said}"

    def _term(self, root: Term[Any]) -> str:
        stack = [root]
        while stack:
            term = stack[-1]
            waiting = [arg for arg in term.args if id(arg) not in self._known]
            if waiting:
                stack += waiting
                continue
            stack.pop()
            payload = getattr(term.payload, "name", term.payload)
            args = " ".join(self._known[id(arg)] for arg in term.args)
            self._known[id(term)] = _hashed((f"{term.op} {payload} {term.sort.name} {args}",))
        return self._known[id(root)]


def _hashed(texts: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()
