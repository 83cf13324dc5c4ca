"""Timers that run on for nothing, switched off.

A timer is *dead* in a state if from there on none of its expiries changes anything but its own
clock, which begins again. An example is the timer of heartbeats once the link that they would go
over is lost for good. Without such expiries the rest of the model can do the same, at the same
times: one may happen whenever it is due, and nothing tells that it did.

Where timers are dead is computed backwards in the graph of the states, without clocks. It is put
into the system as a condition, so that any engine can do without those expiries. Runs of that
system become runs of the whole one by putting them in again, each when it is due.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations
from typing import Any, Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.errors import InternalError
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.sorts import BOOL, term_sort
from ccverify.checker.language.system import Action, Property, System
from ccverify.checker.language.terms import Term, both, bound_term, constant
from ccverify.checker.language.timing import Deadline, TimedClock
from ccverify.checker.meaning.cells import Key, State
from ccverify.checker.meaning.evaluate import Call, Evaluator
from ccverify.checker.meaning.native.search import Search, Status
from ccverify.checker.meaning.nodes import Node, substituted
from ccverify.checker.meaning.zones.cases import Edge, edges_of
from ccverify.checker.meaning.zones.forms import Constraint
from ccverify.checker.meaning.zones.timed import NotOfZones, TimedGrounding

_STATES: Final = 2**13
"""In a model with more states than this it is not computed."""
_LITERALS: Final = 64
"""So many literals are combined in pairs at most."""

_LONGEST: Final = 10_000
"""So many steps a loop has at most, if dead timers run on in it."""

_KINDS: Final = ("never", "always", "reachable", "longest", "shortest", "leads_to")

Literal: TypeAlias = tuple[int, int]
"""A slot, and a value of it."""
Cube: TypeAlias = tuple[Literal, ...]
"""A condition that all of some literals hold."""


def insensitive(prop: Property) -> bool:
    """Whether a property does not ask for steps that change nothing, nor if there are any."""
    asks = {"enabled", "after"}
    plain = prop.kind in _KINDS and not prop.liveness
    return plain and not any(asks & formula.mentions for formula in prop.formulas)


class NotLifted(Exception):
    """A run without end does not come back to where it was, if dead timers run on in it."""


@dataclass(frozen=True, slots=True)
class SwitchedOff:
    """A `system` in which some timers are off where they are dead, and the `whole` one.

    `timers` names the actions that happen when they expire.
    """

    whole: Evaluator
    system: System
    timers: tuple[str, ...]

    def lifted(
        self, first: State, delays: Sequence[Fraction], calls: Sequence[Call], loop: int | None
    ) -> tuple[list[Fraction], list[Call], int | None]:
        """The delays and calls of a run of the whole system that does the same, and its loop.

        Raises `NotLifted`.
        """
        run = _Run(self.whole, self.timers, first)
        begin = len(calls) if loop is None else loop
        for delay, call in zip(delays[:begin], calls[:begin], strict=True):
            run.stay(delay)
            run.take(call)
        if loop is None:
            run.stay(delays[-1])
            return [*run.delays, run.waited], run.calls, None
        heads: dict[State, int] = {}
        while run.state not in heads:
            heads[run.state] = len(run.calls)
            if len(run.calls) > _LONGEST:
                raise NotLifted
            if loop == len(calls) and not run.expire():
                return [*run.delays, Fraction(0)], run.calls, len(run.calls)
            for delay, call in zip(delays[loop:-1], calls[loop:], strict=True):
                run.stay(delay)
                run.take(call)
        return [*run.delays, Fraction(0)], run.calls, heads[run.state]


class _Run:
    """A run of a system in which some timers are dead, being made."""

    def __init__(self, evaluator: Evaluator, timers: Collection[str], first: State) -> None:
        assert evaluator.clocks is not None
        self._evaluator: Final = evaluator
        self._clocks: Final = evaluator.clocks
        self._timers: Final = timers
        self._own: Final = {(c.action.name, c.arguments): c for c in evaluator.calls}
        self.state = first
        self.waited = Fraction(0)  # since the last step
        self.delays: Final[list[Fraction]] = []
        self.calls: Final[list[Call]] = []

    def stay(self, delay: Fraction) -> None:
        """Let so much time pass; dead timers expire when they are due."""
        while (most := self._clocks.longest_wait(self.state)) is not None and most < delay:
            delay -= most
            self.expire()
        self._wait(delay)

    def take(self, call: Call) -> None:
        """Take a step."""
        own = self._own[call.action.name, call.arguments]
        self.state = self._evaluator.step(own, self.state)
        self.calls.append(own)
        self.delays.append(self.waited)
        self.waited = Fraction(0)

    def expire(self) -> bool:
        """Wait until a dead timer is due, and let it expire; false if none ever is."""
        most = self._clocks.longest_wait(self.state)
        if most is None:
            return False
        self._wait(most)
        discrete = self._evaluator.cells.discrete
        for call in self._evaluator.enabled(self.state):
            if call.action.name in self._timers:
                after = self._evaluator.step(call, self.state)
                if after[:discrete] == self.state[:discrete] and after != self.state:
                    self.take(call)
                    return True
        raise InternalError("a timer was taken to be dead, and is not")

    def _wait(self, delay: Fraction) -> None:
        self.state = self._clocks.wait(self.state, delay)
        self.waited += delay


def switched_off(whole: Evaluator, properties: Sequence[Property]) -> SwitchedOff | None:
    """The system without the expiries of dead timers, for properties that are `insensitive`.

    None if there are none, or if there are too many states to tell.
    """
    system = whole.system
    if not _starts_again(system) or not all(map(insensitive, properties)):
        return None
    try:
        timed = TimedGrounding(whole)
    except NotOfZones:
        return None
    edges = edges_of(timed)
    read = {v for prop in properties for formula in prop.formulas for v in formula.mentions}
    clocks = [n for n in _candidates(timed, edges) if timed.clocks[n - 1][0] not in read]
    graph = _Graph(timed, edges) if clocks else None
    if graph is None or not graph.complete:
        return None
    dead: dict[Variable, dict[Key, tuple[Cube, ...]]] = {}
    for clock in clocks:
        cubes = graph.where_dead(clock)
        if cubes:
            variable, key = timed.clocks[clock - 1]
            dead.setdefault(variable, {})[key] = cubes
    return _without(whole, dead) if dead else None


def _starts_again(system: System) -> bool:
    """Whether some timer is started by its own expiry: there is nothing to find otherwise."""
    if system.timing is None:
        return False
    due = {(deadline.action, deadline.clock) for deadline in system.timing.deadlines}
    return any(
        (action.name, reset.clock) in due for action in system.actions for reset in action.resets
    )


def _candidates(timed: TimedGrounding, edges: Sequence[Edge]) -> list[int]:
    """The clocks of timers that an expiry starts again, and that nothing else reads."""
    timing = timed.timed.system.timing
    assert timing is not None
    timers = {clock.variable for clock in timing.clocks if clock.of == "timer"}
    due = {deadline.clock: deadline.action for deadline in timing.deadlines}
    found = list[int]()
    for number, (variable, _) in enumerate(timed.clocks, start=1):
        if variable not in timers or variable not in due:
            continue
        own = [edge for edge in edges if number in _compared(edge)]
        named = all(timed.calls[edge.call].action.name == due[variable] for edge in own)
        again = any(0 in edge.resets.get(number, {}) for edge in own)
        copied = any(number in sources for edge in edges for sources in edge.resets.values())
        if named and again and not copied:
            found.append(number)
    return found


def _compared(edge: Edge) -> set[int]:
    return {clock for each in edge.constraints for clock in (each.left, each.right) if clock}


class _Graph:
    """The states of a timed system without clocks, and the edges between them."""

    def __init__(self, timed: TimedGrounding, edges: Sequence[Edge]) -> None:
        self._timed: Final = timed
        self._edges: Final = edges
        ground = replace(timed.ground, actions=tuple(edge.action for edge in edges), orbits=())
        self._states: list[tuple[int, ...]] = []
        self._steps: list[list[tuple[int, int]]] = []
        with Search(ground, (), max_states=_STATES) as search:
            self.complete: Final = search.run() is Status.COMPLETE and search.distinct > 0
            if self.complete:
                self._read(search)

    def _read(self, search: Search) -> None:
        packed = [search.state(number) for number in range(search.distinct)]
        numbers = {words: number for number, words in enumerate(packed)}
        self._states = [search.packing.unpack(words) for words in packed]
        for words in packed:
            steps = search.program.successors(words)
            self._steps.append([(edge, numbers[to]) for edge, to in steps])

    def where_dead(self, clock: int) -> tuple[Cube, ...]:
        """Conditions under each of which the timer with a clock is dead, if there are any."""
        back: list[list[int]] = [[] for _ in self._states]
        for number, steps in enumerate(self._steps):
            for _, to in steps:
                back[to].append(number)
        waiting = [n for n in range(len(self._states)) if not self._is_idle(n, clock)]
        alive = set(waiting)
        while waiting:
            for before in back[waiting.pop()]:
                if before not in alive:
                    alive.add(before)
                    waiting.append(before)
        running = self._timed.live[clock - 1]
        dead = [n for n in range(len(self._states)) if n not in alive]
        wanted = {n for n in dead if self._holds(running, n)}
        return tuple(self._cubes(alive, wanted))

    def _is_idle(self, number: int, clock: int) -> bool:
        """Whether in a state no expiry changes anything, and one that is due can happen."""
        due = [
            d.limit for d in self._timed.dues if d.clock == clock and self._holds(d.when, number)
        ]
        met = not due
        for place, to in self._steps[number]:
            edge = self._edges[place]
            if clock not in _compared(edge):
                continue
            if to != number or not self._only(edge, number, clock):
                return False
            met = met or all(_meets(c, clock, max(due)) for c in edge.constraints)
        return met

    def _only(self, edge: Edge, number: int, clock: int) -> bool:
        """Whether a step in a state sets its own clock back, and no other."""
        for other, sources in edge.resets.items():
            held = [source for source, when in sources.items() if self._holds(when, number)]
            if other == clock and held != [0]:
                return False
            if other != clock and held:
                return False
        return clock in edge.resets

    def _holds(self, node: Node, number: int) -> bool:
        make, state = self._timed.nodes, self._states[number]
        values = {
            make.var(slot): make.boolean(bool(state[slot]))
            if make.var(slot).boolean
            else make.integer(state[slot])
            for slot in range(len(state))
        }
        return substituted(make, node, values) is make.true

    def _cubes(self, alive: set[int], wanted: set[int]) -> Iterator[Cube]:
        """Cubes without states that are alive, as few as cover what is wanted of the others."""
        slots = range(len(self._states[0]))
        literals = [
            (slot, value)
            for slot in slots
            for value in sorted({self._states[n][slot] for n in wanted})
        ]
        left = set(wanted)
        for size in (1, 2):
            for cube in combinations(literals[: None if size == 1 else _LITERALS], size):
                if len({slot for slot, _ in cube}) < size or not left:
                    continue
                inside = {n for n in left if self._in(cube, n)}
                if inside and not any(self._in(cube, n) for n in alive):
                    left -= inside
                    yield cube

    def _in(self, cube: Cube, number: int) -> bool:
        state = self._states[number]
        return all(state[slot] == value for slot, value in cube)


def _meets(constraint: Constraint, clock: int, limit: Fraction) -> bool:
    """Whether a lower bound on a clock is met at the latest when it is due."""
    lower = constraint.left == 0 and constraint.right == clock
    return lower and (
        -constraint.most < limit or (-constraint.most == limit and not constraint.strict)
    )


# The system


def _without(
    whole: Evaluator, dead: Mapping[Variable, Mapping[Key, tuple[Cube, ...]]]
) -> SwitchedOff:
    system = whole.system
    timing = system.timing
    assert timing is not None
    ends = {d.action: d.clock for d in timing.deadlines if d.clock in dead}

    def off(clock: Variable, keys: Sequence[Term[Any]]) -> Term[bool]:
        return _any(
            both([*_same(keys, clock, key), _any(_cube(whole, cube) for cube in cubes)])
            for key, cubes in dead[clock].items()
        )

    def deadline(each: Deadline) -> Deadline:
        if each.clock not in dead:
            return each
        return replace(each, when=each.when & _not(off(each.clock, each.keys)))

    def clock(each: TimedClock) -> TimedClock:
        if each.variable not in dead:
            return each
        keys = [bound_term(bound) for bound in each.bound]
        return replace(each, live=each.live & _not(off(each.variable, keys)))

    def action(each: Action) -> Action:
        if each.name not in ends:
            return each
        keys = [bound_term(parameter) for parameter in each.parameters]
        guard = each.guard & _not(off(ends[each.name], keys))
        return replace(each, guard=guard, location=None)  # it may well be false in every state

    return SwitchedOff(
        whole,
        replace(
            system,
            actions=tuple(map(action, system.actions)),
            timing=replace(
                timing,
                clocks=tuple(map(clock, timing.clocks)),
                deadlines=tuple(map(deadline, timing.deadlines)),
            ),
        ),
        tuple(ends),
    )


def _same(keys: Sequence[Term[Any]], variable: Variable, key: Key) -> Iterator[Term[bool]]:
    for term, code, index in zip(keys, key, variable.indices, strict=True):
        yield term == constant(term_sort(index), code)


def _cube(whole: Evaluator, cube: Cube) -> Term[bool]:
    """A cube as a term."""
    found = list[Term[bool]]()
    for slot, value in cube:
        variable, key = whole.cells.cells[slot]
        keys = tuple(
            constant(term_sort(index), code)
            for index, code in zip(variable.indices, key, strict=True)
        )
        sort = term_sort(variable.sort)
        read: Term[Any] = Term("read", keys, sort, variable)
        if sort == BOOL:
            found.append(read if value else ~read)
        else:
            found.append(Term("eq", (read, constant(sort, value)), BOOL))
    return both(found)


def _any(conditions: Iterable[Term[bool]]) -> Term[bool]:
    terms = tuple(conditions)
    return terms[0] if len(terms) == 1 else Term("or", terms, BOOL)


def _not(condition: Term[bool]) -> Term[bool]:
    return condition.args[0] if condition.op == "not" else ~condition
