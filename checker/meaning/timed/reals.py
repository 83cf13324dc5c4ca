"""The ground form of a timed system in dense time: clocks are real slots, and steps take time.

A state is one in which a step has just arrived. Some time passes, then the next step is taken, both
at once. What is added to the ground form of the steps:

- a slot for each clock, in units of which every time of the system is a multiple
- a slot for each time that is left open, which keeps its value
- a slot for the time that passes before the next step, which has any value in each state
- an action that is never valid, where time stands still for good: an error of the model

Guards, updates and targets speak of the state once that time has passed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import product
from math import gcd, lcm
from typing import Any, Final

from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.sorts import TIME, codes
from ccverify.checker.language.system import Property, System
from ccverify.checker.language.terms import Term, subterms
from ccverify.checker.language.timing import OpenTime, Timing
from ccverify.checker.meaning.evaluate import Call, Environment, Evaluator
from ccverify.checker.meaning.ground import MOST, GroundAction, Slot
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.nodes import Node, apply, substituted, topological

_PASSING: Final = "time that passes"
_STUCK: Final = "time stands still"


class RealGrounding(Grounding):
    """The ground form of a timed system in dense time.

    `ground.actions[i]` is `calls[i]`, as of every ground form; the actions after these are no
    calls. A slot of a time holds multiples of `unit` seconds.
    """

    def __init__(self, evaluator: Evaluator) -> None:
        timing = evaluator.system.timing
        assert timing is not None
        self.timing: Final[Timing] = timing
        self.unit: Final = unit_of(evaluator.system)
        self._opened: Final = {each.variable: each for each in timing.opened}
        self._first_opened: Final = len(evaluator.cells.cells)
        self._waited: Final = dict[int, Node]()
        # The guards of the protocol's actions and those of the faults, whatever time passes.
        self._guards: Final[tuple[list[Node], list[Node]]] = ([], [])
        # Of these the ones for which time may stand still: those of faults with a deadline too.
        self._awaited: Final = list[Node]()
        super().__init__(evaluator)

    @property
    def passing(self) -> int:
        """The number of the slot for the time that passes."""
        return self._first_opened + len(self._opened)

    @property
    def clocks(self) -> range:
        """The numbers of the slots of clocks."""
        return range(self.evaluator.cells.discrete, self._first_opened)

    @property
    def opened(self) -> Mapping[OpenTime, int]:
        """The number of the slot of each time that is left open."""
        return {each: self._first_opened + i for i, each in enumerate(self.timing.opened)}

    # Slots

    def _all_slots(self) -> Iterator[Slot]:
        yield from super()._all_slots()
        for each in self.timing.opened:
            low, high = each.lowest / self.unit, each.highest / self.unit
            yield Slot(each.variable.name, False, int(low), int(high), real=True)
        yield Slot(_PASSING, False, 0, MOST, unbounded=True, real=True, passing=True)

    def _slot(self, position: int, variable: Variable) -> Slot:
        if variable.sort == TIME:
            name = self.evaluator.cells.name(position)
            return Slot(name, False, 0, MOST, unbounded=True, real=True)
        return super()._slot(position, variable)

    def _cell(self, variable: Variable, key: Sequence[int]) -> Node:
        if variable in self._opened:
            place = list(self._opened).index(variable)
            return self.nodes.var(self._first_opened + place)
        node = super()._cell(variable, key)
        return self._waited[node.payload] if node.payload in self.clocks else node

    # Terms

    def _translated(self, term: Term[Any], env: Environment, known: dict[int, Node]) -> Node:
        """See `Translation`. Sides of a comparison of times are multiplied until all is whole."""
        if term.op != "le" or term.args[0].sort != TIME:
            return super()._translated(term, env, known)
        if id(term) not in known:
            factor = Fraction(lcm(*map(self._divisor, term.args)))
            sides = (self._times(side, factor, env) for side in term.args)
            known[id(term)] = self.nodes.le(*sides)
        return known[id(term)]

    def _divisor(self, term: Term[Any]) -> int:
        """A number of which the multiples of a time in units have whole factors only."""
        match term.op:
            case "const":
                return (Fraction(_number(term)) / self.unit).denominator
            case "read":
                return 1
            case "scale":
                divided = term.args[0].sort != TIME  # a time for each of something that is counted
                factor = Fraction(_number(term)) / (self.unit if divided else 1)
                return factor.denominator * (1 if divided else self._divisor(term.args[0]))
            case _:
                return lcm(*(self._divisor(arg) for arg in term.args if arg.sort == TIME))

    def _times(self, term: Term[Any], factor: Fraction, env: Environment) -> Node:
        """So many times a time, in units; the factor is a multiple of its divisor."""
        make = self.nodes
        match term.op:
            case "const":
                return make.integer(_whole(factor * _number(term) / self.unit))
            case "read":
                return make.scale(_whole(factor), self.term(term, env))
            case "scale" if term.args[0].sort != TIME:
                whole = _whole(factor * _number(term) / self.unit)
                return make.scale(whole, self.term(term.args[0], env))
            case "scale":
                return self._times(term.args[0], factor * _number(term), env)
            case "add":
                return make.add(self._times(arg, factor, env) for arg in term.args)
            case _:
                raise ValueError(f"no time: {term.op}")

    def _in_the_end(self, node: Node) -> Node:
        """What a condition comes to when all clocks have gone on for ever."""
        make, found = self.nodes, dict[Node, Node]()
        for part in topological(node):
            growth = self._growth(part.args[1]) - self._growth(part.args[0]) if _timed(part) else 0
            if growth:
                found[part] = make.boolean(growth > 0)
            else:
                args = tuple(found[arg] for arg in part.args)
                found[part] = apply(make, part, args) if args else part
        return found[node]

    def _growth(self, node: Node) -> int:
        """How many times as fast as time a sum grows."""
        match node.op:
            case "var":
                return int(node.payload in self.clocks)
            case "scale":
                return node.payload * self._growth(node.args[0])
            case "add":
                return sum(map(self._growth, node.args))
            case "ite":  # what a clock shows, whether it is live or not
                return self._growth(node.args[1])
            case _:
                return 0

    # States

    def _begin(self, slots: Iterable[Slot]) -> None:
        super()._begin(slots)
        make, long = self.nodes, self.nodes.var(self.passing)
        for clock in self.timing.clocks:
            for env in self._environments(clock.bound):
                slot = self.evaluator.cells.position(clock.variable, list(env.values()))
                now = make.var(slot)
                # Its value does not matter where it is not live. So it may stand still there.
                live = self.term(clock.live, env)
                self._waited[slot] = make.ite(live, make.add((now, long)), now)
        self.still = make.le(long, make.integer(0))
        self.may_wait = make.and_(self._limits())

    def _limits(self) -> Iterator[Node]:
        """Why no more time may pass than does: if it is over already, none may."""
        make = self.nodes
        for urgent in self.timing.urgent:
            yield make.or_((make.not_(self.term(urgent)), self.still))
        for when, clock, limit in self._deadlines():
            yield make.or_((make.not_(when), make.le(clock, limit), self.still))

    def _deadlines(self) -> Iterator[tuple[Node, Node, Node]]:
        """The condition of each deadline, what its clock shows once time has passed, its limit."""
        for deadline in self.timing.deadlines:
            clock: Term[Any] = Term("read", deadline.keys, TIME, deadline.clock)
            factor = Fraction(self._divisor(deadline.limit))
            for env in self._environments(deadline.bound):
                now, limit = (self._times(t, factor, env) for t in (clock, deadline.limit))
                yield self.term(deadline.when, env), now, limit

    def _initial(self) -> Node:
        none = {self.nodes.var(self.passing): self.nodes.integer(0)}
        return substituted(self.nodes, super()._initial(), none)

    def in_time(self) -> Iterator[Node]:
        """That no deadline has passed, one by one, in the states in which steps arrive."""
        make = self.nodes
        none = {make.var(self.passing): make.integer(0)}
        for when, clock, limit in self._deadlines():
            arrived = substituted(make, clock, dict(none))
            yield make.or_((make.not_(when), make.le(arrived, limit)))

    def reached(self, condition: Term[bool]) -> Node:
        """Where a condition holds after some time."""
        return self.nodes.and_((self.may_wait, self.term(condition)))

    def target(self, prop: Property) -> Node:
        """See `Translation`: where some time later a property is decided."""
        return self.nodes.and_((self.may_wait, super().target(prop)))

    # Steps

    def _actions(self) -> Iterable[GroundAction]:
        return self.ground.actions[: len(self.calls)]

    def _disabled(self, *, faults: bool) -> Node:
        protocol, environment = self._guards
        guards = [*protocol, *environment] if faults else protocol
        return self._in_the_end(self.nodes.not_(self.nodes.or_(guards)))

    def _changes(self, action: GroundAction, node: Node) -> dict[Node, Node]:
        """See `Translation`. After a step no time has passed yet."""
        none = {self.nodes.var(self.passing): self.nodes.integer(0)}
        return super()._changes(action, node) | none

    def _grounded(self, call: Call) -> GroundAction | None:
        action = super()._grounded(call)
        if action is None:
            return None
        self._guards[action.fault].append(action.guard)
        named = any(call.action.name == deadline.action for deadline in self.timing.deadlines)
        if named or not action.fault:
            self._awaited.append(action.guard)
        return replace(action, guard=self.nodes.and_((self.may_wait, action.guard)))

    def _set_back(self, call: Call) -> Iterable[tuple[int, Node]]:
        """What each clock shows after a step: what it showed before, unless it is set back."""
        make, cells, written = self.nodes, self.evaluator.cells, dict(self._waited)
        for reset in call.action.resets:
            for bound in self._environments(reset.bound):
                env = {**call.environment, **bound}
                when, value = self.term(reset.when, env), make.integer(0)
                if reset.since is not None:
                    clock, since = reset.since
                    value = self._read(clock, [self.term(key, env) for key in since])
                keys = [self.term(key, env) for key in reset.keys]
                for key, here in self.places(reset.clock.name, reset.clock.indices, keys):
                    slot = cells.position(reset.clock, key)
                    written[slot] = make.ite(make.and_((when, here)), value, written[slot])
        return ((slot, value) for slot, value in written.items() if value is not make.var(slot))

    def _beside_calls(self) -> Iterable[GroundAction]:
        make = self.nodes
        due = [self.term(urgent) for urgent in self.timing.urgent]
        due += [make.and_((when, make.le(limit, now))) for when, now, limit in self._deadlines()]
        stuck = make.and_((make.or_(due), make.not_(make.or_(self._awaited)), self.may_wait))
        if stuck is not make.false:
            yield GroundAction(_STUCK, True, stuck, (), make.false)

    def _environments(self, bound: Sequence[Bound]) -> Iterator[dict[Bound, int]]:
        for values in product(*(codes(each.sort, self.system.sizes) for each in bound)):
            yield dict(zip(bound, values, strict=True))


def _timed(node: Node) -> bool:
    return node.op == "le" and any(arg.real for arg in node.args)


def _number(term: Term[Any]) -> Fraction:
    assert isinstance(term.payload, int | Fraction)
    return Fraction(term.payload)


def _whole(number: Fraction) -> int:
    assert number.denominator == 1
    return number.numerator


def unit_of(system: System) -> Fraction:
    """The longest time of which all times that a system names are multiples, in seconds."""
    timing = system.timing
    assert timing is not None
    times = [end for each in timing.opened for end in (each.lowest, each.highest)]
    for term in subterms(terms_of(system)):
        if term.sort == TIME and (
            term.op == "const" or (term.op == "scale" and term.args[0].sort != TIME)
        ):
            times.append(_number(term))
    named = [abs(time) for time in times if time]
    if not named:
        return Fraction(1)
    below = lcm(*(time.denominator for time in named))
    return Fraction(gcd(*(int(time * below) for time in named)), below)


def terms_of(system: System) -> Iterator[Term[Any]]:
    """All terms in which a system may name times."""
    assert system.timing is not None
    for deadline in system.timing.deadlines:
        yield deadline.limit
    for prop in system.properties:
        yield from prop.formulas
        if prop.limit is not None:
            yield prop.limit
    for action in system.actions:
        yield action.guard
        yield from (demand.condition for demand in action.demands)
        yield from (reset.when for reset in action.resets)
        yield from (update.value for update in action.updates if update.value is not None)
