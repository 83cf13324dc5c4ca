"""The real-time feeds of a site's distributors, and a client of these servers (A1, A4).

One distributor is primary: it registers with the Router. The secondary ones take their feed from
it, and register with the Router themselves if it fails. A secondary is a client of two servers:
the first, A, is the primary distributor, and the second, B, is the Router.

What is abstracted, and why that is sound for the properties:

- The Router is one. Of a pair one member may fail without a word to the distributors (R11).
- One administration client is followed. Clients do not influence one another.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Records,
    Replica,
    Replicas,
    Scenario,
    Term,
    Var,
    action,
    count,
    exists,
    fault,
    forall,
    given,
    initial,
    ite,
    require,
)
from ccverify.models.mechanisms.registration import Homed
from ccverify.models.network.network import Side

PRIMARY, ROUTER = Side.A, Side.B


class Primary(Enum):
    """How the primary distributor stands."""

    FED = "registered with the Router"
    WAITS = "without a feed"
    DOWN = "down"


class Distributor(Replica):
    """A secondary distributor of the site."""


SECONDARIES = Replicas(Distributor, default=2, limits=(1, 16), meaning="secondary distributors",
                       source="A1")  # fmt: skip


class RealTime(Model):
    """A primary distributor, its secondary ones, the Router and a client (A1, A4)."""

    secondaries = SECONDARIES
    seats = Records(Homed, over=secondaries)
    primary: Var[Primary] = Choice(
        Primary, initially=Primary.FED, meaning="how the primary distributor stands"
    )
    router: Var[bool] = Bool(initially=True, meaning="a Router serves distributors")
    line: Var[bool] = Bool(initially=True, meaning="the primary distributor reaches the Router")
    at_primary: Var[bool] = Bool(
        initially=True, meaning="the client is registered with the primary distributor"
    )
    hosts = Bool(over=secondaries, initially=False, meaning="the client is registered with it")
    sent: Var[bool] = Bool(initially=False, meaning="a person has sent the client elsewhere")

    pairs = Parameter(
        False, source="Q16",
        meaning="the servers work in redundant pairs: clients move by themselves",
    )  # fmt: skip
    returns = Parameter(
        False, source="A1", silent=True,
        meaning="secondary distributors return to a primary one that is back",
    )  # fmt: skip
    needs_feed = Parameter(
        False, source="A1", silent=True,
        meaning="they leave a primary distributor that runs and has no feed, too",
    )  # fmt: skip
    line_fails = Parameter(False, meaning="the primary one alone may be cut off from the Router")

    calm = Scenario("nothing fails", faults=0)
    one = Scenario("at most one failure", faults=1)
    line_lost = Scenario(
        "at most one failure; the primary distributor alone may be cut off from the Router",
        faults=1, line_fails=True,
    )  # fmt: skip
    other_readings = Scenario(
        "at most two failures, and each point that is open is read in the other way",
        faults=2, line_fails=True, needs_feed=True, returns=True, pairs=True,
    )  # fmt: skip

    @initial()
    def follow_at_first(self) -> None:
        """Every secondary distributor is a client of the primary one."""
        require(forall(self.secondaries, lambda s: self.seats[s].first == PRIMARY))

    def runs(self) -> Term[bool]:
        """The primary distributor runs."""
        return self.primary != Primary.DOWN

    def serves(self) -> Term[bool]:
        """The primary distributor takes secondary ones."""
        return self.primary == Primary.FED if self.needs_feed else self.runs()

    def fed(self, secondary: Term[Distributor]) -> Term[bool]:
        """The secondary distributor has a feed, from the primary one or from the Router."""
        seat = self.seats[secondary]
        first = seat.at(PRIMARY) & (self.primary == Primary.FED) & self.line
        return (first | seat.at(ROUTER)) & self.router

    def feeds(self) -> Term[int]:
        """How many feeds the Router supports."""
        own = count(self.secondaries, lambda secondary: self.seats[secondary].at(ROUTER))
        return own + ite(self.primary == Primary.FED, 1, 0)

    def idle(self) -> Term[bool]:
        """A4: the client is registered with no distributor, and can do nothing."""
        return ~self.at_primary & ~exists(self.secondaries, lambda s: self.hosts[s])

    def may_move(self) -> Term[bool]:
        """Q16: the client looks for another distributor."""
        return self.idle() if self.pairs else self.idle() & self.sent

    # The distributors

    @action(source="A1", fair=True)
    def primary_registers(self) -> None:
        """the primary distributor registers with the Router"""
        require(self.primary == Primary.WAITS, self.router, self.line)
        self.primary = Primary.FED

    @action(source="A1", fair=True)
    def primary_loses_feed(self) -> None:
        """the primary distributor notices that it has no feed"""
        require(self.primary == Primary.FED, ~(self.router & self.line))
        self.primary = Primary.WAITS

    @action(SECONDARIES, source="A1", fair=True)
    def follow(self, secondary: Term[Distributor]) -> None:
        """{secondary} takes its feed from the primary distributor"""
        self.seats[secondary].connect(PRIMARY, self.serves())

    @action(SECONDARIES, source="A1", fair=True)
    def turn_to_router(self, secondary: Term[Distributor]) -> None:
        """{secondary} misses the primary distributor, and turns to the Router"""
        self.seats[secondary].turn(PRIMARY, self.serves(), self.router)

    @action(SECONDARIES, source="A1", fair=True)
    def register(self, secondary: Term[Distributor]) -> None:
        """{secondary} registers with the Router"""
        self.seats[secondary].connect(ROUTER, self.router)

    @action(SECONDARIES, source="A1", fair=True)
    def turn_to_primary(self, secondary: Term[Distributor]) -> None:
        """{secondary} misses the Router, and turns to the primary distributor"""
        self.seats[secondary].turn(ROUTER, self.router, self.serves())

    @action(SECONDARIES, source="A1", fair=True)
    def return_to_primary(self, secondary: Term[Distributor]) -> None:
        """{secondary} leaves the Router for the primary distributor, which is back"""
        given(self.returns)
        self.seats[secondary].go_home(self.serves())

    # The client

    @action(source="A4", fair=True)
    def leave_primary(self) -> None:
        """the client misses the primary distributor"""
        require(self.at_primary, ~self.runs())
        self.at_primary = False

    @action(SECONDARIES, source="A4", fair=True)
    def leave(self, secondary: Term[Distributor]) -> None:
        """the client misses {secondary}"""
        require(self.hosts[secondary], ~self.seats[secondary].up())
        self.hosts[secondary] = False

    @fault(FaultKind.INPUT, component="administrator", source="A4, Q16")
    def send(self) -> None:
        """a person sends the client to another distributor"""
        given(not self.pairs)
        require(self.idle(), ~self.sent)
        self.sent = True

    @action(source="A4, Q16", fair=True)
    def join_primary(self) -> None:
        """the client registers with the primary distributor"""
        require(self.may_move(), self.runs())
        self.at_primary = True
        self.sent = False

    @action(SECONDARIES, source="A4, Q16", fair=True)
    def join(self, secondary: Term[Distributor]) -> None:
        """the client registers with {secondary}"""
        require(self.may_move(), self.seats[secondary].up())
        self.hosts[secondary] = True
        self.sent = False

    # Faults

    @fault(FaultKind.CRASH, component="primary distributor", source="A1")
    def crash_primary(self) -> None:
        """the primary distributor fails"""
        require(self.runs())
        self.primary = Primary.DOWN

    @fault(FaultKind.RESTART, component="primary distributor", source="A1")
    def restart_primary(self) -> None:
        """the primary distributor is back"""
        require(~self.runs())
        self.primary = Primary.WAITS

    @fault(FaultKind.CRASH, SECONDARIES, component="secondary distributor")
    def crash_secondary(self, secondary: Term[Distributor]) -> None:
        """{secondary} fails"""
        self.seats[secondary].stop()

    @fault(FaultKind.RESTART, SECONDARIES, component="secondary distributor")
    def restart_secondary(self, secondary: Term[Distributor]) -> None:
        """{secondary} is back"""
        self.seats[secondary].start()

    @fault(FaultKind.CRASH, component="Router")
    def lose_router(self) -> None:
        """both Routers are lost to the distributors"""
        require(self.router)
        self.router = False

    @fault(FaultKind.RESTART, component="Router")
    def restore_router(self) -> None:
        """a Router serves distributors again"""
        require(~self.router)
        self.router = True

    @fault(FaultKind.LINK_LOST, component="line", source="A1")
    def lose_line(self) -> None:
        """the primary distributor is cut off from the Router"""
        given(self.line_fails)
        require(self.line)
        self.line = False

    @fault(FaultKind.LINK_RESTORED, component="line")
    def restore_line(self) -> None:
        """the primary distributor reaches the Router again"""
        given(self.line_fails)
        require(~self.line)
        self.line = True
