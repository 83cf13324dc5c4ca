"""The concrete meaning of clocks: how time passes, and how steps set clocks back.

The values of clocks are exact, in seconds. This module is part of the trusted meaning.

A value that makes no difference is written in one way: a clock that is not live is 0, and one
beyond all that it is compared with is a second beyond that. So runs come back to states.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product
from math import inf
from typing import Any, Final, Protocol, cast

from ccverify.checker.errors import ModelError
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.sorts import codes
from ccverify.checker.language.system import System
from ccverify.checker.language.terms import Term
from ccverify.checker.language.timing import Reset, Timing
from ccverify.checker.meaning.cells import Cells, State
from ccverify.checker.meaning.timed.ceilings import ceilings


class Value(Protocol):
    """The value of a term in a state, as `Evaluator.value` gives it."""

    def __call__(self, term: Term[Any], state: State, env: Mapping[Bound, int]) -> int:
        """Its code, or its number of seconds."""
        ...


class Clocks:
    """The clocks of a timed system: the last cells of its states."""

    def __init__(self, system: System, timing: Timing, cells: Cells, value: Value) -> None:
        self._system: Final = system
        self._timing: Final = timing
        self._cells: Final = cells
        self._value: Final = value
        limits = ceilings(system)
        self._ceilings: Final = [limits[variable] for variable, _ in cells.cells[cells.discrete :]]
        self._live: Final = [
            (cells.position(clock.variable, list(env.values())), clock.live, env)
            for clock in timing.clocks
            for env in self._environments(clock.bound)
        ]

    def _environments(self, bound: Sequence[Bound]) -> Iterator[dict[Bound, int]]:
        """Each choice of values for bound variables."""
        for values in product(*(codes(b.sort, self._system.sizes) for b in bound)):
            yield dict(zip(bound, values, strict=True))

    def ceiling(self, position: int) -> Fraction | None:
        """The value beyond which the clock at a position is not known; None if it always is."""
        return self._ceilings[position - self._cells.discrete]

    def written(self, state: State) -> State:
        """The same state, with the values of clocks that make no difference written in one way."""
        values = list(state)
        for position, limit in enumerate(self._ceilings, start=self._cells.discrete):
            if limit is not None and state[position] > limit:
                values[position] = cast("int", limit + 1)
        for position, live, env in self._live:
            if state[position] and not self._value(live, state, env):
                values[position] = 0
        return tuple(values)

    def passed(self, state: State, delay: Fraction | float) -> State:
        """The state after a time in which no step is taken, whether so much may pass or not.

        Each clock has its value, whether it makes a difference or not.
        """
        first = self._cells.discrete
        return (*state[:first], *(cast("int", value + delay) for value in state[first:]))

    def wait(self, state: State, delay: Fraction) -> State:
        """The state after a time in which no step is taken, whether so much may pass or not."""
        return self.written(self.passed(state, delay)) if delay else state

    def far(self, state: State) -> State:
        """The state in which all clocks have gone on for ever."""
        return self.passed(state, inf)

    def longest_wait(self, state: State) -> Fraction | None:
        """How much time may pass in a state at most; None if any may.

        If a deadline is over already, or something is urgent, none may.
        """
        if any(self._value(urgent, state, {}) for urgent in self._timing.urgent):
            return Fraction(0)
        left = list[Fraction]()
        for deadline in self._timing.deadlines:
            for env in self._environments(deadline.bound):
                if self._value(deadline.when, state, env):
                    keys = [self._value(key, state, env) for key in deadline.keys]
                    now = state[self._cells.position(deadline.clock, keys)]
                    limit = Fraction(self._value(deadline.limit, state, env))
                    left.append(max(limit - now, Fraction(0)))
        return min(left, default=None)

    def set_back(
        self, name: str, resets: Sequence[Reset], before: State, env: Mapping[Bound, int]
    ) -> dict[int, int]:
        """The clocks that a step changes: a new value at each position.

        `env` has the arguments of the call. Raises `ModelError` if a clock is set to two values.
        """
        changed: dict[int, int] = {}
        for reset in resets:
            for bound in self._environments(reset.bound):
                inner = {**env, **bound}
                if not self._value(reset.when, before, inner):
                    continue
                position = self._at(reset.clock, reset.keys, before, inner)
                new = 0 if reset.since is None else before[self._at(*reset.since, before, inner)]
                if changed.setdefault(position, new) != new:
                    raise ModelError(
                        f"{name} sets {self._cells.name(position)} to two values",
                        location=reset.location,
                    )
        return changed

    def _at(
        self, clock: Variable, keys: Sequence[Term[Any]], state: State, env: Mapping[Bound, int]
    ) -> int:
        return self._cells.position(clock, [self._value(key, state, env) for key in keys])
