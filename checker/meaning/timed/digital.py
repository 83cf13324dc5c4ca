"""Timed systems as systems without time, in which clocks count the ticks of one more action.

Every engine can then decide them. A tick is the greatest length of which all times in the system
are multiples, so what is asked is `closed`, and the answer exact. A clock counts one tick beyond
all that it is compared with, and no further; one that is not live is 0 after the next tick.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from math import gcd, lcm
from typing import Any, Final

from ccverify.checker.data import dataclass
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.renaming import renamed
from ccverify.checker.language.sorts import BOOL, INT, TIME, RangeSort
from ccverify.checker.language.system import (
    Action,
    Demand,
    Fairness,
    Phrase,
    Property,
    System,
    Update,
)
from ccverify.checker.language.terms import (
    Term,
    both,
    bound_term,
    constant,
    everywhere,
    lift,
    subterms,
)
from ccverify.checker.language.time import shown_time
from ccverify.checker.language.timing import Deadline, Reset, TimedClock, Timing
from ccverify.checker.meaning.evaluate import Call
from ccverify.checker.meaning.timed.ceilings import ceilings, conditions
from ccverify.checker.meaning.timed.closed import (
    DENSE,
    NotDigital,
    refuse_open_property,
    refuse_what_is_not_closed,
)

TICK: Final = "time passes"
"""What the action is called that lets time pass. No action of a model has such a name."""

STANDING: Final = "time passes, or what it waits for happens"
"""The same for runs without end: if time stands still, what it waits for has its turn as well."""
_MOST: Final = 10**9
"""So many values of one clock are not counted."""


@dataclass(frozen=True, slots=True)
class ByTicks:
    """A system without time that does by ticks of so many seconds what a timed system does.

    `properties` are those that were asked for, as ones about it. `locked` is the property that no
    state is reached in which time stands still and nothing but faults can happen, `passes` the one
    that a state is reached in which time can pass.
    """

    system: System
    tick: Fraction
    properties: tuple[Property, ...]
    locked: Property
    passes: Property

    def run(
        self, calls: Sequence[Call], loop: int | None
    ) -> tuple[list[Fraction], list[Call], int | None]:
        """Delays, steps and where the loop begins, of the timed run for a run by ticks.

        If nothing happens in the loop but ticks, the run stays where it is for ever.
        """
        if loop is not None:
            loop, calls = self._from_a_step(calls, loop)
        delays, steps, begin = [Fraction(0)], list[Call](), None
        for number, call in enumerate(calls):
            if number == loop:
                begin = len(steps)
            if call.action.name in (TICK, STANDING):
                delays[-1] += self.tick
            else:
                steps.append(call)
                delays.append(Fraction(0))
        if loop is not None and begin is None:
            begin, delays[-1] = len(steps), Fraction(0)
        return delays, steps, begin

    def _from_a_step(self, calls: Sequence[Call], loop: int) -> tuple[int, list[Call]]:
        """The same run without end, with a loop that begins after a step, or at its end."""
        again = list(calls[loop:])
        for number, call in enumerate(again, start=1):
            if call.action.name not in (TICK, STANDING):
                return loop + number, [*calls, *again[:number]]
        return len(calls), list(calls)


def digital(
    system: System,
    properties: Sequence[Property],
    *,
    measuring: Variable | None = None,
    finer: int = 1,
) -> ByTicks:
    """The system by ticks for some of its properties.

    `finer` divides a tick, without need. A `measuring` clock is compared by nothing but properties,
    each of which asks for a moment at which it is above a time, or below one. Ticks see that
    exactly: a run can be moved to whole ticks so that one difference of times is rounded as wanted.

    Raises `NotDigital` if it says something that ticks do not decide exactly.
    """
    system = replace(system, properties=tuple(properties))
    refuse_what_is_not_closed(system)
    assert system.timing is not None
    for prop in properties:
        refuse_open_property(prop, system.timing, measuring)
    return _Lowering(system, system.timing, tick_of(system) / finer).whole()


def tick_of(system: System) -> Fraction:
    """The greatest length of which all times in a timed system are multiples, in seconds."""
    assert system.timing is not None
    terms = [*conditions(system), *(deadline.limit for deadline in system.timing.deadlines)]
    times = {
        Fraction(term.payload)
        for term in subterms(terms)
        if term.op == "const" and term.sort == TIME and isinstance(term.payload, int | Fraction)
    }
    whole = gcd(*(time.numerator for time in times))
    parts = lcm(*(time.denominator for time in times))
    if not whole:
        return Fraction(1)
    scaled = gcd(*(int(time * parts) for time in times))
    return Fraction(scaled, parts)


class _Lowering:
    """One timed system on its way to one by ticks."""

    def __init__(self, system: System, timing: Timing, tick: Fraction) -> None:
        self._system: Final = system
        self._timing: Final = timing
        self._tick: Final = tick
        self._done: Final = dict[int, tuple[Term[Any], Term[Any]]]()
        self._ticked: Final = Variable("a tick was last", BOOL, (), ghost=True)
        limits = ceilings(system)
        self._clocks: Final = {
            clock.variable: self._counting(clock.variable, limits[clock.variable])
            for clock in timing.clocks
        }

    def _counting(self, clock: Variable, ceiling: Fraction | None) -> Variable:
        """The variable that counts the ticks of a clock."""
        if ceiling is None:
            raise NotDigital(f"{clock.name} is compared with more than times", hint=DENSE)
        most = int(ceiling / self._tick) + 1
        if most >= _MOST:
            raise NotDigital(
                f"the clock {clock.name} would count {most:,} ticks of {shown_time(self._tick)}: "
                "all times are multiples of that, and of nothing longer",
                hint=DENSE,
            )
        return replace(clock, sort=RangeSort(0, most))

    def whole(self) -> ByTicks:
        """The system, and what is asked of it."""
        ticking = self._ticking(TICK, "time")
        actions = [self._action(action) for action in self._system.actions]
        variables, initial = (
            list(self._clocks.values()),
            [self._everywhere(clock, lift(0)) for clock in self._timing.clocks],
        )
        if any(prop.of_steps for prop in self._system.properties):
            variables.append(self._ticked)
            initial.append(Update(self._ticked, (), (), lift(False)))
            actions = [_noting(action, self._ticked, False) for action in actions]
            ticking = _noting(ticking, self._ticked, True)
        if any(prop.liveness for prop in self._system.properties):
            actions = [self._due(action) for action in actions]
            actions.append(self._ticking(STANDING, STANDING))
        stopped = both((~ticking.guard, ~self._can_happen(self._at_hand())))
        properties = tuple(map(self._property, self._system.properties))
        system = replace(
            self._system,
            variables=(*self._system.variables, *variables),
            initial=(*self._system.initial, *initial),
            init=self.term(self._system.init),
            actions=(*actions, ticking),
            properties=properties,
            census=None,
            timing=None,
        )
        locked = Property("time-lock", "never", "", stopped, (), {}, None, "", None)
        passes = Property("time-passes", "reachable", "", ticking.guard, (), {}, None, "", None)
        return ByTicks(system, self._tick, properties, locked, passes)

    # Time

    def _ticking(self, name: str, group: str) -> Action:
        """The action by which time passes: it is taken again and again in every run that counts."""
        later = [
            self._everywhere(clock, self._later(clock), clock.live) for clock in self._timing.clocks
        ]
        return Action(
            name=name,
            parameters=(),
            guard=self._may_pass(),
            updates=tuple(later),
            sources=(),
            title=Phrase("time passes"),
            says=None,
            fault=None,
            fair=Fairness(group, True, ()),
            location=None,
        )

    def _later(self, clock: TimedClock) -> Term[int]:
        """What a clock counts after a tick."""
        variable = self._clocks[clock.variable]
        assert isinstance(variable.sort, RangeSort)
        keys = tuple(map(bound_term, clock.bound))
        now: Term[int] = Term("read", keys, INT, variable)
        return Term("min", (now + 1, constant(INT, _most(variable))), INT)

    def _everywhere(
        self, clock: TimedClock, value: Term[Any], live: Term[bool] | None = None
    ) -> Update:
        """The update of all clocks of a variable; those that are not live become 0."""
        if live is not None:
            value = Term("ite", (self.term(live), value, lift(0)), INT)
        keys = tuple(map(bound_term, clock.bound))
        return Update(self._clocks[clock.variable], clock.bound, keys, value)

    def _may_pass(self) -> Term[bool]:
        """A tick may pass: nothing is urgent, and no deadline is over then."""
        urgent = [~self.term(condition) for condition in self._timing.urgent]
        return both((*urgent, *map(self._kept, self._timing.deadlines)))

    def _kept(self, deadline: Deadline) -> Term[bool]:
        clock, keys = self._clocks[deadline.clock], tuple(map(self.term, deadline.keys))
        now: Term[int] = Term("read", keys, INT, clock)
        within = now + 1 <= self._ticks(deadline.limit)
        return everywhere(deadline.bound, ~self.term(deadline.when) | within)

    # Steps

    def _action(self, action: Action) -> Action:
        """The action, which sets clocks back by its updates."""
        updates = [
            replace(
                update,
                keys=tuple(map(self.term, update.keys)),
                value=None if update.value is None else self.term(update.value),
            )
            for update in action.updates
        ]
        back = [
            self._set_back(clock, resets)
            for clock in self._timing.clocks
            if (resets := [r for r in action.resets if r.clock is clock.variable])
        ]
        return replace(
            action,
            guard=self.term(action.guard),
            updates=(*updates, *back),
            demands=tuple(
                Demand(self.term(d.condition), d.broken, d.location) for d in action.demands
            ),
            title=self._phrase(action.title),
            says=None if action.says is None else self._phrase(action.says),
            resets=(),
        )

    def _phrase(self, phrase: Phrase) -> Phrase:
        return replace(phrase, terms={n: self.term(t) for n, t in phrase.terms.items()})

    def _set_back(self, clock: TimedClock, resets: Sequence[Reset]) -> Update:
        """The update of all clocks of a variable by the resets of an action."""
        variable = self._clocks[clock.variable]
        bound = tuple(Bound(b.name, b.sort) for b in clock.bound)
        own = tuple(map(bound_term, bound))
        value: Term[Any] = Term("read", own, INT, variable)
        for reset in resets:
            term = self._within(reset, bound)
            keys = zip(map(term, reset.keys), own, strict=True)
            here = both([term(reset.when), *(Term("eq", pair, BOOL) for pair in keys)])
            new: Term[Any] = lift(0)
            if reset.since is not None:
                source, read = reset.since
                before: Term[Any] = Term("read", tuple(map(term, read)), INT, self._clocks[source])
                new = Term("min", (before, constant(INT, _most(variable))), INT)
            value = Term("ite", (here, new, value), INT)
        return Update(variable, bound, own, value, resets[0].location)

    def _within(self, reset: Reset, bound: Sequence[Bound]) -> Callable[[Term[Any]], Term[Any]]:
        """Terms of a reset as ones at the clock with these keys, of the system by ticks.

        A reset of many clocks at once has its own bound variables for some of the keys.
        """
        pairs = zip(reset.keys, bound, strict=True)
        own = {k.payload: b for k, b in pairs if isinstance(k.payload, Bound)}
        names = {b: own[b] for b in reset.bound}
        return lambda term: renamed(self.term(term), names)

    def _at_hand(self) -> Iterator[Action]:
        """The actions that time may wait for: those of the protocol, and repairs that are due."""
        awaited = self._system.awaited
        return (a for a in self._system.actions if a.name in awaited)

    def _can_happen(self, actions: Iterator[Action]) -> Term[bool]:
        """One of the actions can be taken."""
        return _some([(a.parameters, self.term(a.guard)) for a in actions])

    def _due(self, action: Action) -> Action:
        """The action; if time may have to wait for it, it is not put off for ever while it does."""
        named = any(deadline.action == action.name for deadline in self._timing.deadlines)
        of_action = next(a for a in self._system.actions if a.name == action.name)
        urgent = any(of_action.guard is t for t in subterms(self._timing.urgent))
        if (named or urgent) and action.fair is None:
            return replace(action, fair=Fairness(STANDING, True, ()))
        return action

    # Properties

    def _property(self, prop: Property) -> Property:
        """The property as one about the system by ticks; `settled` there says what it asks for."""
        formula = self.term(prop.formula)
        if prop.kind == "settled":
            formula, prop = self._nothing(faults=False) & ~formula, replace(prop, kind="never")
        elif prop.of_steps:  # and a tick is no step
            ticked: Term[bool] = Term("after", (Term("read", (), BOOL, self._ticked),), BOOL)
            formula = formula | ticked if prop.kind == "always" else formula & ~ticked
        return replace(
            prop,
            formula=formula,
            stages=tuple(map(self.term, prop.stages)),
            start=None if prop.start is None else self.term(prop.start),
        )

    def _nothing(self, *, faults: bool) -> Term[bool]:
        """Nothing can happen, or nothing but faults, however long one waits."""
        actions = [a for a in self._system.actions if faults or a.fault is None]
        return ~_some([(a.parameters, self.term(self._in_the_end(a.guard))) for a in actions])

    def _in_the_end(self, term: Term[Any]) -> Term[Any]:
        """A condition after any time: a clock is no longer at most anything."""
        if not self._clocks.keys() & term.mentions:
            return term
        if term.op == "le" and term.args[0].sort == TIME:
            return lift(bool(self._clocks.keys() & term.args[1].mentions))
        return Term(term.op, tuple(map(self._in_the_end, term.args)), term.sort, term.payload)

    # Terms

    def term(self, term: Term[Any]) -> Term[Any]:
        """A term of the timed system as one of the system by ticks."""
        if id(term) not in self._done:
            self._done[id(term)] = term, self._lowered(term)  # the term is kept, and with it its id
        return self._done[id(term)][1]

    def _lowered(self, term: Term[Any]) -> Term[Any]:
        match term.op:
            case "le" if term.args[0].sort == TIME:
                first, second = map(self._ticks, term.args)
                return first <= second
            case "quiescent":
                return self._nothing(faults=False)
            case "deadlock":
                return self._nothing(faults=True)
            case _:
                args = tuple(map(self.term, term.args))
                same = all(new is old for new, old in zip(args, term.args, strict=True))
                return term if same else Term(term.op, args, term.sort, term.payload)

    def _ticks(self, term: Term[Any]) -> Term[int]:
        """A time as a number of ticks."""
        payload = term.payload
        match term.op:
            case "const":
                assert isinstance(payload, int | Fraction)
                return constant(INT, int(payload / self._tick))
            case "read":
                assert isinstance(payload, Variable)
                return Term("read", tuple(map(self.term, term.args)), INT, self._clocks[payload])
            case "ite":
                test, *sides = term.args
                return Term("ite", (self.term(test), *map(self._ticks, sides)), INT)
            case _:
                return Term(term.op, tuple(map(self._ticks, term.args)), INT, payload)


def _noting(action: Action, variable: Variable, value: bool) -> Action:
    """The action, after which a variable has a value."""
    return replace(action, updates=(*action.updates, Update(variable, (), (), lift(value))))


def _most(variable: Variable) -> int:
    assert isinstance(variable.sort, RangeSort)
    assert isinstance(variable.sort.high, int)
    return variable.sort.high


def _some(conditions: Sequence[tuple[tuple[Bound, ...], Term[bool]]]) -> Term[bool]:
    """One of some conditions holds for some values of its bound variables."""
    found = [~everywhere(bound, ~condition) for bound, condition in conditions]
    return Term("or", tuple(found), BOOL)
