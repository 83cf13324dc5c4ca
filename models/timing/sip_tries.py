"""A call that looks for a SIP element that works: how long dead elements hold it up (S5).

The elements of a server group are tried in the order of their priorities, each twice. Without
heartbeats every call tries the dead ones again. With heartbeats an element that is found dead is
marked, and passed over until a heartbeat finds it alive.

What is abstracted, and why that is sound for the properties:

- An element that works answers at once: the properties are about what dead ones add.
- One call at a time is followed, one after the other; calls do not influence one another but by
  the marks.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    FaultKind,
    Int,
    Model,
    Parameter,
    Scenario,
    Term,
    Timer,
    Var,
    action,
    expires,
    fault,
    forall,
    given,
    ite,
    least,
    ms,
    one_of,
    require,
    s,
)
from ccverify import Choice


class Element(Enum):
    """The elements of a server group, by priority."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"


class Call(Enum):
    """How the call that is followed stands."""

    NONE = "none"
    TRIES = "tries"
    CONNECTED = "connected"
    REFUSED = "refused"


class Marks(Enum):
    """S5: what marks an element as dead, if heartbeats are on."""

    BY_CALL_TOO = "by-call-too"
    BY_HEARTBEAT = "by-heartbeat"


class SipTries(Model):
    """Calls over UDP through a server group with dead elements (S5)."""

    first_wait = Parameter(
        500 * ms, within=(1 * ms, 60 * s), source="S5", meaning="before an element is tried again"
    )
    second_wait = Parameter(
        500 * ms, within=(1 * ms, 60 * s), source="S5", silent=True,
        meaning="before the next element is tried: as before, or twice that",
    )  # fmt: skip
    interval = Parameter(
        (0 * s, 5 * s), within=(0 * s, 600 * s), source="S5", silent=True,
        meaning="until a heartbeat finds an element dead or alive",
    )  # fmt: skip
    heartbeats = Parameter(False, source="S4, S5", meaning="heartbeats are on")
    marks = Parameter(
        Marks.BY_CALL_TOO, source="S5", silent=True, meaning="what marks an element as dead"
    )

    up = Bool(over=Element, initially=True, meaning="the element works")
    marked = Bool(over=Element, initially=False, meaning="the element is passed over")
    call: Var[Call] = Choice(Call, initially=Call.NONE, meaning="how the call stands")
    at: Var[Element] = Choice(
        Element, initially=Element.FIRST, meaning="the element that the call tries"
    )
    again: Var[bool] = Bool(initially=False, meaning="it is the second try of that element")
    delayed: Var[int] = Int(
        0, 2, initially=0, ghost=True, meaning="how many calls a dead element has held up"
    )
    first_try = Timer(lasts=first_wait, source="S5", meaning="no answer to the first try yet")
    second_try = Timer(lasts=second_wait, source="S5", meaning="no answer to the second try yet")

    one_dead = Scenario("one element fails", faults=1)
    two_dead = Scenario("two elements fail", faults=2)
    doubling = Scenario("two elements fail, waits double", faults=2, second_wait=1_000 * ms)
    one_dead_marked = Scenario("one element fails, heartbeats are on", faults=1, heartbeats=True)
    two_dead_marked = Scenario("two elements fail, heartbeats are on", faults=2, heartbeats=True)

    def tried(self, element: Element) -> Term[bool]:
        """The call tries this element: those before it are passed over."""
        return (self.call == Call.TRIES) & (self.at == element)
