"""A timed description as an automaton: what the words mean, and nothing of the tool.

A state has a value for each place: those of the cells, whether each timer runs, and how many faults
are left. Clocks are numbered: the user's, those of timers, and those of windows; one that does not
run has the value None. What may happen depends on the state and on which of the `tests` of clocks
hold.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from math import gcd, lcm
from typing import Any, TypeAlias

from tests.oracle.description import Sort
from tests.timed.description import (
    Action,
    Cell,
    Clock,
    Description,
    Expr,
    Property,
    Timer,
    Update,
)

State: TypeAlias = tuple[Any, ...]
Holds: TypeAlias = tuple[bool, ...]
Names: TypeAlias = Mapping[str, Any]
Function: TypeAlias = Callable[[State, Holds, Names], Any]

OFF, ZERO = -1, -2
"""What becomes of a clock in a step; otherwise it has the value of the clock of a number."""

COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "<=": operator.le,
    "<": operator.lt,
    ">=": operator.ge,
    ">": operator.gt,
}


@dataclass(frozen=True)
class Test:
    """A clock, or the difference of two, compared with a time."""

    clock: int
    minus: int | None
    comparison: str
    time: Fraction


@dataclass(frozen=True)
class Call:
    """An action with its argument."""

    action: Action
    argument: Any
    guard: Function
    names: Names

    def says(self) -> tuple[str, tuple[Any, ...]]:
        """Its name and its arguments."""
        return self.action.name, () if self.action.over is None else (self.argument,)


@dataclass(frozen=True)
class Step:
    """A call that can happen now, the state after it, and what becomes of each clock."""

    call: Call
    after: State
    clocks: tuple[int, ...]


class Automaton:
    """The states, steps and clocks of a description."""

    def __init__(self, model: Description) -> None:
        self.model = model
        self.places: dict[tuple[str, Any], int] = {}
        self.clocks: dict[tuple[str, Any], int] = {}
        self.tests: list[Test] = []
        self._numbers: dict[Test, int] = {}
        self._functions: dict[int, tuple[Expr, Function]] = {}
        for cell in model.cells:
            self._enter(self.places, cell.name, cell.over)
        for timer in model.timers:
            self._enter(self.places, timer.name, timer.over)
        for clock in model.clocks:
            self._enter(self.clocks, clock.name, clock.over)
        for timer in model.timers:
            self._enter(self.clocks, timer.name, timer.over)
        for action in model.actions:
            if action.within is not None:
                self._enter(self.clocks, action.name, action.over)
        self.calls = [
            self._call(action, element) for action in model.actions for element in _of(action.over)
        ]
        self.deadlines = [d for action in model.actions for d in self._deadlines(action)]
        self.since = [
            (x, y)
            for action in model.actions
            for update in action.updates
            if update.since is not None
            for x in self._all(update.what.name)
            for y in self._all(update.since[0].name)
        ]
        self._steps: dict[tuple[State, Holds], list[Step]] = {}

    # Clocks and their tests

    @staticmethod
    def _enter(table: dict[tuple[str, Any], int], name: str, over: Sort | None) -> None:
        for element in _of(over):
            table[name, element] = len(table)

    def _all(self, name: str) -> list[int]:
        return [number for (of, _), number in self.clocks.items() if of == name]

    def test(self, test: Test) -> int:
        """The number of a test."""
        if test not in self._numbers:
            self._numbers[test] = len(self.tests)
            self.tests.append(test)
        return self._numbers[test]

    @property
    def tick(self) -> Fraction:
        """All times of the tests are multiples of this."""
        times = [test.time for test in self.tests if test.time]
        below = reduce(lcm, (time.denominator for time in times), 1)
        above = reduce(gcd, (int(time * below) for time in times), 0)
        return Fraction(above or 1, below)

    def holds(self, values: Sequence[Any], scale: Callable[[Fraction], Any]) -> Holds:
        """Which tests hold, if the clocks have these values in the unit of `scale`."""
        found = []
        for test in self.tests:
            value = values[test.clock]
            if value is not None and test.minus is not None:
                other = values[test.minus]
                value = None if other is None else value - other
            compared = COMPARISONS[test.comparison]
            found.append(value is not None and compared(value, scale(test.time)))
        return tuple(found)

    # States

    def initial_states(self) -> list[State]:
        """The initial states."""
        entries: list[Sequence[Any]] = []
        for cell in self.model.cells:
            entries += [cell.sort.values if v is None else (v,) for v in cell.starts]
        entries += [(runs,) for timer in self.model.timers for runs in timer.starts]
        if self.model.budget is not None:
            entries.append((self.model.budget,))
        states: list[State] = [()]
        for entry in entries:
            states = [(*state, value) for state in states for value in entry]
        return states

    def running(self, state: State) -> tuple[bool, ...]:
        """Which clocks run."""
        runs = [True] * len(self.clocks)
        for timer in self.model.timers:
            for element in _of(timer.over):
                runs[self.clocks[timer.name, element]] = state[self.places[timer.name, element]]
        for call in self.calls:
            if call.action.within is not None:
                clock = self.clocks[call.action.name, call.argument]
                runs[clock] = bool(call.guard(state, (), call.names))
        return tuple(runs)

    def urgent(self, state: State, holds: Holds) -> bool:
        """Time stands still."""
        return any(
            call.action.urgent and call.guard(state, holds, call.names) for call in self.calls
        )

    def in_time(self, state: State, holds: Holds) -> bool:
        """No deadline is over."""
        return all(holds[test] for due, test in self.deadlines if due(state, holds, {}))

    def settled(self, state: State) -> bool:
        """Nothing but faults can happen, now or after waiting."""
        return not any(
            call.action.fault is None
            and self._is_running(call, state)
            and call.guard(state, (), call.names)
            for call in self.calls
        )

    def _is_running(self, call: Call, state: State) -> bool:
        expires = call.action.expires
        return expires is None or bool(state[self.places[expires.name, call.argument]])

    def _is_left(self, call: Call, state: State) -> bool:
        return self.model.budget is None or not call.action.counted or state[-1] > 0

    def _deadlines(self, action: Action) -> list[tuple[Function, int]]:
        found = []
        for call in self.calls:
            if call.action is not action:
                continue
            if action.expires is not None:
                place = self.places[action.expires.name, call.argument]
                _, high = self.model.window(action.expires)
                clock = self.clocks[action.expires.name, call.argument]
                found.append((_at(place), self.test(Test(clock, None, "<=", high))))
            if action.within is not None:
                high = Fraction(action.within[1])
                clock = self.clocks[action.name, call.argument]
                found.append((_can(call), self.test(Test(clock, None, "<=", high))))
        return found

    # Steps

    def _call(self, action: Action, argument: Any) -> Call:
        names = {} if action.over is None else {"p": argument}
        return Call(action, argument, self.function(action.guard), names)

    def _soonest(self, call: Call) -> int | None:
        """The test that has to hold for the call to happen, beside its guard."""
        action = call.action
        if action.expires is not None:
            low, _ = self.model.window(action.expires)
            clock = self.clocks[action.expires.name, call.argument]
            return self.test(Test(clock, None, ">=", low))
        if action.within is not None:
            clock = self.clocks[action.name, call.argument]
            return self.test(Test(clock, None, ">=", Fraction(action.within[0])))
        return None

    def complete(self) -> Automaton:
        """The same, when every test is known."""
        for call in self.calls:
            self._soonest(call)
            for update in call.action.updates:
                for e in (update.value, update.when, update.key):
                    if e is not None:
                        self.function(e)
        for prop in self.model.properties:
            if prop.formula is not None:
                self.function(prop.formula)
        return self

    def enabled(self, call: Call, state: State, holds: Holds) -> bool:
        """The call can happen now."""
        soonest = self._soonest(call)
        return (
            self._is_running(call, state)
            and bool(call.guard(state, holds, call.names))
            and (soonest is None or holds[soonest])
            and self._is_left(call, state)
        )

    def steps(self, state: State, holds: Holds) -> list[Step]:
        """What can happen now."""
        known = self._steps.get((state, holds))
        if known is None:
            known = self._steps[state, holds] = [
                self._step(call, state, holds)
                for call in self.calls
                if self.enabled(call, state, holds)
            ]
        return known

    def _step(self, call: Call, state: State, holds: Holds) -> Step:
        after = list(state)
        clocks = list(range(len(self.clocks)))
        expires = call.action.expires
        if expires is not None:
            after[self.places[expires.name, call.argument]] = False
        for update in call.action.updates:
            self._update(update, call, state, holds, after, clocks)
        if self.model.budget is not None and call.action.counted:
            after[-1] -= 1
        found = tuple(after)
        before, now = self.running(state), self.running(found)
        very = self.clocks[call.action.name, call.argument] if call.action.within else None
        windows = {self.clocks[c.action.name, c.argument] for c in self.calls if c.action.within}
        for clock, runs in enumerate(now):
            if not runs:
                clocks[clock] = OFF
            elif clock in windows and (not before[clock] or clock == very):
                clocks[clock] = ZERO
        return Step(call, found, tuple(clocks))

    def _update(
        self,
        update: Update,
        call: Call,
        state: State,
        holds: Holds,
        after: list[Any],
        clocks: list[int],
    ) -> None:
        def value(e: Expr | None, otherwise: Any) -> Any:
            return otherwise if e is None else self.function(e)(state, holds, call.names)

        key = value(update.key, None)
        if not value(update.when, True):
            return
        name = update.what.name
        match update.how:
            case "assign":
                after[self.places[name, key]] = value(update.value, None)
            case "stop":
                after[self.places[name, key]] = False
            case "start":
                after[self.places[name, key]] = True
                clocks[self.clocks[name, key]] = ZERO
                if update.since is not None:
                    clock, at = update.since
                    clocks[self.clocks[name, key]] = self.clocks[clock.name, value(at, None)]
            case "restart":
                clocks[self.clocks[name, key]] = ZERO

    # Expressions

    def decides(self, prop: Property) -> Function:
        """Whether a state violates the property, or reaches it if it is to be reached."""
        assert prop.formula is not None
        formula = self.function(prop.formula)
        match prop.kind:
            case "never" | "reachable":
                return formula
            case "always":
                return lambda s, h, n: not formula(s, h, n)
            case _:
                return lambda s, h, n: self.settled(s) and not formula(s, h, n)

    def function(self, e: Expr) -> Function:
        """The function of a state, of which tests hold, and of the names in sight."""
        known = self._functions.get(id(e))
        if known is None:
            known = self._functions[id(e)] = e, self._compiled(e)
        return known[1]

    def _compiled(self, e: Expr) -> Function:
        args = [self.function(arg) for arg in e.args]
        data = e.data
        match e.op:
            case "const":
                return lambda s, h, n: data
            case "name":
                return lambda s, h, n: n[data]
            case "read" | "running":
                return self._at(self.places, data, args)
            case "elapsed":
                clock, comparison, time = data
                return self._tested(clock, None, comparison, time, args)
            case "apart":
                clock, other, comparison, time = data
                return self._tested(clock, other, comparison, time, [])
            case "exists" | "forall":
                name, sort = data
                every = all if e.op == "forall" else any
                return lambda s, h, n: every(args[0](s, h, {**n, name: v}) for v in sort.values)
        meant = OPERATORS[e.op]
        return lambda s, h, n: meant(*(arg(s, h, n) for arg in args))

    @staticmethod
    def _at(
        table: Mapping[tuple[str, Any], int], what: Cell | Timer, args: Sequence[Function]
    ) -> Function:
        places = {element: table[what.name, element] for element in _of(what.over)}
        if not args:
            place = places[None]
            return lambda s, h, n: s[place]
        return lambda s, h, n: s[places[args[0](s, h, n)]]

    def _tested(
        self,
        clock: Clock,
        other: Clock | None,
        comparison: str,
        time: int,
        args: Sequence[Function],
    ) -> Function:
        minus = None if other is None else self.clocks[other.name, None]
        tests = {
            element: self.test(
                Test(self.clocks[clock.name, element], minus, comparison, Fraction(time))
            )
            for element in _of(clock.over)
        }
        if not args:
            number = tests[None]
            return lambda s, h, n: h[number]
        return lambda s, h, n: h[tests[args[0](s, h, n)]]


OPERATORS: dict[str, Callable[..., Any]] = {
    "not": lambda a: not a,
    "and": lambda a, b: a and b,
    "or": lambda a, b: a or b,
    "implies": lambda a, b: not a or b,
    "ite": lambda c, a, b: a if c else b,
    "eq": operator.eq,
    "le": operator.le,
    "add": operator.add,
}


def _at(place: int) -> Function:
    """What is at a place of a state."""
    return lambda s, h, n: s[place]


def _can(call: Call) -> Function:
    """The guard of a call."""
    return lambda s, h, n: call.guard(s, h, call.names)


def _of(sort: Sort | None) -> tuple[Any, ...]:
    """The elements of a sort, or None if there is one thing only."""
    return (None,) if sort is None else sort.values
