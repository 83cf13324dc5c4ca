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
from ccverify.checker.language.system import Action, Property, System, Update
from ccverify.checker.language.terms import Term, lift
from ccverify.checker.language.timing import Reset, TimedClock


@dataclass(frozen=True, slots=True)
class Measured:
    """A `system` with a `clock` for what `prop`, a property of times of another system, speaks of.

    It is `pending` in the states in which it has begun and is not over, and just `ended` in those
    in which it is over since the last step. In either, the clock says how long it has taken; at
    the moment of that step, if it is over.
    """

    system: System
    prop: Property
    clock: Variable
    pending: Term[bool]
    ended: Term[bool]

    @property
    def longest(self) -> bool:
        """What is asked is how long it takes at most, and not at least."""
        return self.prop.kind != "shortest"

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
        target, prop = self.beyond(limit), self.prop
        return replace(prop, kind="never", formula=target, stages=(), limit=None, beside=None)


def measured(system: System, prop: Property) -> Measured:
    """The system with a clock for what a property of times speaks of, and no property but its own.

    Its variables come first, then what remembers of the last state what is needed.
    """
    assert system.timing is not None
    begins = prop.trigger if prop.trigger is not None else prop.formula
    over = prop.formula if prop.trigger is not None else ~prop.formula
    waiting = Variable(f"{prop.name}.pending", BOOL, (), ghost=True)
    begun = Variable(f"{prop.name}.begun", BOOL, (), ghost=True)
    clock = Variable(f"{prop.name}.measured", TIME, ())
    pending = (_read(waiting) | begins) & ~over
    ended = over & (_read(waiting) | (begins & ~_read(begun)))
    latches = ((waiting, pending), (begun, begins))
    live = pending if prop.kind != "shortest" else pending | ended
    timing = system.timing
    found = Measured(
        system=replace(
            system,
            variables=(*system.variables, waiting, begun),
            initial=(*system.initial, *(Update(v, (), (), lift(False)) for v, _ in latches)),
            actions=tuple(_with(action, latches, clock, pending) for action in system.actions),
            properties=(),
            census=None,
            timing=replace(timing, clocks=(*timing.clocks, TimedClock(clock, (), live, "clock"))),
        ),
        prop=prop,
        clock=clock,
        pending=pending,
        ended=ended,
    )
    if prop.limit is None:
        return found
    asked = (found.decided_by(prop.limit),)
    return replace(found, system=replace(found.system, properties=asked))


def _with(
    action: Action,
    latches: tuple[tuple[Variable, Term[bool]], ...],
    clock: Variable,
    pending: Term[bool],
) -> Action:
    """The action, which remembers of the state before it what is needed."""
    noted = tuple(Update(variable, (), (), value) for variable, value in latches)
    reset = Reset(clock, (), (), ~pending)
    return replace(action, updates=(*action.updates, *noted), resets=(*action.resets, reset))


def _read(variable: Variable) -> Term[bool]:
    return Term("read", (), BOOL, variable)


def _at_most(first: Term[Any], second: Term[Any]) -> Term[bool]:
    return Term("le", (first, second), BOOL)
