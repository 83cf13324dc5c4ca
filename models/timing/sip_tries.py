"""A call that looks for a SIP element that works: how long it is held up (S5, S18).

The elements of a server group are tried in the order of their priorities, each twice. Without
heartbeats every call tries the dead ones again. With heartbeats an element that is found dead is
marked, and passed over until a heartbeat finds it alive.

Where names are resolved by a DNS server for every call, each call waits for its answer first (S18).

What is abstracted, and why that is sound for the properties:

- An element that works answers at once: the properties are about what dead ones add.
- One call at a time is followed, one after the other; calls do not influence one another but by
  the marks.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
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
    given,
    ite,
    least,
    ms,
    require,
    s,
)


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
    looked_up = Parameter(
        False, source="S18", meaning="a DNS server is asked where the elements are, for each call"
    )
    answer = Parameter(
        (0 * s, 5 * s), within=(0 * s, 60 * s), source="S18", silent=True,
        meaning="until a slow DNS server answers",
    )  # fmt: skip

    up = Bool(over=Element, initially=True, meaning="the element works")
    marked = Bool(over=Element, initially=False, meaning="the element is passed over")
    call: Var[Call] = Choice(Call, initially=Call.NONE, meaning="how the call stands")
    at: Var[Element] = Choice(
        Element, initially=Element.FIRST, meaning="the element that the call tries"
    )
    again: Var[bool] = Bool(initially=False, meaning="it is the second try of that element")
    held: Var[bool] = Bool(
        initially=False, ghost=True, meaning="a dead element has held up this call"
    )
    delayed: Var[int] = Int(
        0, 2, initially=0, ghost=True, meaning="how many calls a dead element has held up"
    )
    first_try = Timer(lasts=first_wait, meaning="no answer to the first try yet")
    second_try = Timer(lasts=second_wait, meaning="no answer to the second try yet")
    lookup = Timer(lasts=answer, meaning="no answer of the DNS server yet")

    one_dead = Scenario("one element fails", faults=1)
    two_dead = Scenario("two elements fail", faults=2)
    doubling = Scenario("two elements fail, waits double", faults=2, second_wait=1_000 * ms)
    one_dead_marked = Scenario("one element fails, heartbeats are on", faults=1, heartbeats=True)
    two_dead_marked = Scenario("two elements fail, heartbeats are on", faults=2, heartbeats=True)
    slow_names = Scenario(
        "nothing fails, and a slow DNS server is asked for each call", faults=0, looked_up=True
    )

    def waits(self) -> Term[bool]:
        """The call waits for an answer."""
        tries = self.first_try.running | self.second_try.running
        return tries | self.lookup.running

    def tries(self, element: Term[Element]) -> Term[bool]:
        """It is this element's turn."""
        return (self.call == Call.TRIES) & (self.at == element) & ~self.waits()

    def go_on(self, element: Term[Element]) -> None:
        """Try the next element, if there is one."""
        self.call = ite(element == Element.THIRD, Call.REFUSED, Call.TRIES)
        self.at = ite(element == Element.FIRST, Element.SECOND, Element.THIRD)
        self.again = False

    @fault(FaultKind.INPUT, component="caller")
    def make_call(self) -> None:
        """a call is made"""
        require(self.call != Call.TRIES)
        self.call = Call.TRIES
        self.at = Element.FIRST
        self.again = False
        self.held = False
        if self.looked_up:
            self.lookup.start()

    @expires(lookup, source="S18")
    def find(self) -> None:
        """the DNS server says where the elements are"""
        given(self.looked_up)

    @action(Element, urgent=True, source="S5")
    def pass_over(self, element: Term[Element]) -> None:
        """the {element} element is marked, and passed over"""
        given(self.heartbeats)
        require(self.tries(element), self.marked[element])
        self.go_on(element)

    @action(Element, urgent=True, source="S4")
    def connect(self, element: Term[Element]) -> None:
        """the {element} element answers"""
        require(self.tries(element), self.up[element], ~self.marked[element])
        self.call = Call.CONNECTED

    @action(Element, urgent=True, source="S5")
    def try_dead(self, element: Term[Element]) -> None:
        """a try of the {element} element, which is dead"""
        require(self.tries(element), ~self.up[element], ~self.marked[element])
        self.first_try.start(when=~self.again)
        self.second_try.start(when=self.again)
        self.delayed = ite(self.held, self.delayed, least(self.delayed + 1, 2))
        self.held = True

    @expires(first_try, source="S5")
    def no_answer(self) -> None:
        """no answer, the element is tried again"""
        self.again = True

    @expires(second_try, source="S5")
    def no_second_answer(self) -> None:
        """no answer again, the next element is tried"""
        if self.heartbeats and self.marks is Marks.BY_CALL_TOO:
            self.marked[self.at] = True
        self.go_on(self.at)

    @action(Element, within=interval, source="S4, S5")
    def heartbeat(self, element: Term[Element]) -> None:
        """a heartbeat finds how the {element} element is"""
        given(self.heartbeats)
        require(self.marked[element] == self.up[element])
        self.marked[element] = ~self.up[element]

    @fault(FaultKind.CRASH, Element, component="element", source="S5")
    def fail(self, element: Term[Element]) -> None:
        """the {element} element fails"""
        require(self.up[element])
        self.up[element] = False
