"""What a failover of a PG pair does to a call, to a caller in CVP, and to an agent's statistics."""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    Component,
    Condition,
    FaultKind,
    Int,
    Needs,
    Parameter,
    Term,
    Var,
    action,
    fault,
    given,
    ite,
    least,
    one_of,
    require,
)
from ccverify.models.network.network import Side
from ccverify.models.pg.sides import Mode, Sides


class Call(Enum):
    """What has become of the call that is followed: a Router that loses sight of it takes it for
    ended, and it is written off with a record while it lives on.
    """

    NONE = "none"
    SEEN = "seen"
    UNSEEN = "unseen"
    WRITTEN_OFF = "written-off"
    ENDED = "ended"
    CLOSED = "closed"


class Caller(Enum):
    """P15: where the caller is whom CVP has; no step drops the call."""

    NONE = "none"
    IN_CVP = "in CVP"
    ADRIFT = "without VRU PG"
    REDIRECTED = "redirected"


class Calls(Component):
    """One call, one caller in CVP and one agent are followed: none influences the PGs."""

    sides = Needs(Sides)
    call: Var[Call] = Choice(
        Call, initially=Call.NONE, meaning="what has become of the call that is followed"
    )
    lived_on: Var[bool] = Bool(
        initially=False,
        ghost=True,
        meaning="the call lived on after it had been written off with a record",
    )
    records: Var[int] = Int(
        0, 3, initially=0, ghost=True, meaning="how many termination records were made of the call"
    )
    caller: Var[Caller] = Choice(
        Caller, initially=Caller.NONE, meaning="where the caller is whom CVP has"
    )
    signed_in: Var[bool] = Bool(initially=False, meaning="the agent is signed in")
    unsure: Var[bool] = Bool(
        initially=False, meaning="a failover has interrupted the agent's session"
    )
    counted: Var[bool] = Bool(
        initially=False, ghost=True, meaning="the agent's statistics are no longer at zero"
    )
    worked: Var[bool] = Bool(
        initially=False, ghost=True, meaning="the agent has worked since the last sign-in"
    )
    cut_short: Var[bool] = Bool(
        initially=False, ghost=True, meaning="a failover has ended the statistics of the agent"
    )

    calls = Parameter(False, meaning="follow a call")
    callers = Parameter(False, meaning="follow a caller in CVP")
    agents = Parameter(False, meaning="follow an agent's statistics")
    place_to_go = Parameter(
        True, source="P15", meaning="the survivability script has somewhere to redirect calls to"
    )
    signs_out = Parameter(
        True, source="P14", silent=True, meaning="a failover may sign an agent out"
    )

    def lose_sight(self, side: Term[Side], when: Condition = True) -> None:
        """P9, P14, P15: no PG serves any more what an enabled PG did that stops."""
        stops = self.sides.enabled(side) & when
        self.call = ite(stops & (self.call == Call.SEEN), Call.UNSEEN, self.call)
        self.caller = ite(stops & (self.caller == Caller.IN_CVP), Caller.ADRIFT, self.caller)
        self.unsure = self.unsure | (stops & self.signed_in)

    def stop(self, side: Term[Side], mode: Mode) -> None:
        """The PG is no longer enabled, if it was."""
        self.lose_sight(side)
        self.sides.leave(side, mode)

    def at_work(self, side: Term[Side]) -> Term[bool]:
        """The PG is enabled, and the Router hears from it."""
        return self.sides.enabled(side) & self.sides.linked[side]

    @fault(FaultKind.INPUT, Side, component="caller", source="P9")
    def call_arrives(self, side: Term[Side]) -> None:
        """a call reaches an agent of PG {side}"""
        given(self.calls)
        require(self.sides.enabled(side), self.call == Call.NONE)
        self.call = Call.SEEN

    @fault(FaultKind.INPUT, component="caller", source="P9")
    def call_ends(self) -> None:
        """the call ends"""
        given(self.calls)
        require(one_of(self.call, Call.SEEN, Call.UNSEEN, Call.WRITTEN_OFF))
        self.lived_on = self.call == Call.WRITTEN_OFF
        self.call = Call.ENDED

    @action(Side, source="P9", fair=True)
    def make_record(self, side: Term[Side]) -> None:
        """PG {side} makes a termination record"""
        given(self.calls)
        require(self.at_work(side), one_of(self.call, Call.UNSEEN, Call.ENDED))
        self.call = ite(self.call == Call.ENDED, Call.CLOSED, Call.WRITTEN_OFF)
        self.records = least(3, self.records + 1)

    @fault(FaultKind.INPUT, Side, component="caller", source="P15")
    def call_enters(self, side: Term[Side]) -> None:
        """CVP has a new call, and VRU PG {side} serves it"""
        given(self.callers)
        require(self.at_work(side), self.caller == Caller.NONE)
        self.caller = Caller.IN_CVP

    @action(source="P15", fair=True)
    def redirect(self) -> None:
        """the survivability script redirects the call"""
        given(self.callers and self.place_to_go)
        require(self.caller == Caller.ADRIFT)
        self.caller = Caller.REDIRECTED

    @fault(FaultKind.INPUT, Side, component="agent", source="P14")
    def sign_in(self, side: Term[Side]) -> None:
        """an agent signs in through PG {side}: the statistics start at zero"""
        given(self.agents)
        require(self.at_work(side), ~self.signed_in)
        self.signed_in = True
        self.counted = False
        self.worked = False

    @fault(FaultKind.INPUT, Side, component="agent", source="P14")
    def work(self, side: Term[Side]) -> None:
        """the agent works, and PG {side} counts it"""
        given(self.agents)
        require(self.at_work(side), self.signed_in, ~self.unsure)
        self.counted = True
        self.worked = True

    @fault(FaultKind.INPUT, component="agent", source="P14")
    def sign_out(self) -> None:
        """the agent signs out: the statistics end"""
        given(self.agents)
        require(self.signed_in, ~self.unsure)
        self.signed_in = False

    @action(source="P14")
    def be_signed_out(self) -> None:
        """the failover signs the agent out: the statistics end"""
        given(self.agents and self.signs_out)
        require(self.unsure)
        self.signed_in = False
        self.unsure = False
        self.cut_short = self.counted

    @action(Side, source="P14", fair=True)
    def go_on(self, side: Term[Side]) -> None:
        """the agent goes on through PG {side}"""
        given(self.agents)
        require(self.at_work(side), self.unsure)
        self.unsure = False
