"""A system in which one more clock measures what a property of times speaks of.

The clock is 0 when that begins, and is not set back before it is over. So the question how long
something takes becomes one about the values that a clock has in reachable states.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ccverify.checker.data import dataclass
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.sorts import BOOL, TIME
from ccverify.checker.language.system import Property, PropertyKind, System, Update
from ccverify.checker.language.terms import Term, lift
from ccverify.checker.language.timing import Reset, TimedClock


@dataclass(frozen=True, slots=True)
class Latched:
    """A `system` that remembers of its last state what `prop`, a property of times, speaks of.

    What is measured is `pending` in the states in which it has begun and is not over, and just
    `ended` in those in which it is over since the last step.
    """

    system: System
    prop: Property
    pending: Term[bool]
    ended: Term[bool]

    @property
    def longest(self) -> bool:
        """What is asked is how long it takes at most, and not at least."""
        return self.prop.kind != "shortest"

    def asking(self, kind: PropertyKind, formula: Term[bool], *stages: Term[bool]) -> Property:
        """A property of states or of runs, about what is measured."""
        return replace(
            self.prop, kind=kind, formula=formula, stages=stages, limit=None, beside=None
        )


@dataclass(frozen=True, slots=True)
class Measured(Latched):
    """The same with a `clock` that says how long it has taken: up to now if it is pending, and at
    the moment of the last step if it is just over.
    """

    clock: Variable

    def beyond(self, limit: Term[Any]) -> Term[bool]:
        """It takes longer than `limit`, or less long if it was asked how long at least.

        It takes longer if this holds at any moment, and less long if this holds after any step.
        """
        now: Term[Any] = Term("read", (), TIME, self.clock)
        if self.longest:
            return self.pending & ~_at_most(now, limit)
        return self.ended & ~_at_most(limit, now)

    def decided_by(self, limit: Term[Any]) -> Property:
        """The property that it never takes longer, or less long, than `limit`."""
        return self.asking("never", self.beyond(limit))


def latched(system: System, prop: Property) -> Latched:
    """The system with what a property of times needs of the last state, and with no property.

    Its variables come first.
    """
    waiting = Variable(f"{prop.name}.pending", BOOL, (), ghost=True)
    begun = Variable(f"{prop.name}.begun", BOOL, (), ghost=True)
    if prop.trigger is None:  # it begins as soon as it is not over
        begins = pending = prop.formula
        ended = ~pending & _read(waiting)
    else:
        begins, over = prop.trigger, prop.formula
        pending = (_read(waiting) | begins) & ~over
        ended = over & (_read(waiting) | (begins & ~_read(begun)))
    latches = ((waiting, pending), (begun, begins))
    noted = tuple(Update(variable, (), (), value) for variable, value in latches)
    return Latched(
        system=replace(
            system,
            variables=(*system.variables, waiting, begun),
            initial=(*system.initial, *(Update(v, (), (), lift(False)) for v, _ in latches)),
            actions=tuple(replace(a, updates=(*a.updates, *noted)) for a in system.actions),
            properties=(),
            census=None,
        ),
        prop=prop,
        pending=pending,
        ended=ended,
    )


def measured(system: System, prop: Property) -> Measured:
    """The same with a clock for what a property of times speaks of.

    It has no property but its own: that it takes no longer, or less long, than is claimed.
    """
    form = latched(system, prop)
    pending, ended, timing = form.pending, form.ended, system.timing
    assert timing is not None
    clock = Variable(f"{prop.name}.measured", TIME, ())
    live = pending if form.longest else pending | ended
    reset = Reset(clock, (), (), ~pending)
    actions = (replace(a, resets=(*a.resets, reset)) for a in form.system.actions)
    clocks = (*timing.clocks, TimedClock(clock, (), live, "clock"))
    instrumented = replace(
        form.system, actions=tuple(actions), timing=replace(timing, clocks=clocks)
    )
    found = Measured(instrumented, prop, pending, ended, clock)
    if prop.limit is None:
        return found
    asked = (found.decided_by(prop.limit),)
    return replace(found, system=replace(found.system, properties=asked))


def _read(variable: Variable) -> Term[bool]:
    return Term("read", (), BOOL, variable)


def _at_most(first: Term[Any], second: Term[Any]) -> Term[bool]:
    return Term("le", (first, second), BOOL)
