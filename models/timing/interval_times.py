"""The data of one interval with their times: when they reach the Central Controller (P8, P13).

At the end of an interval the PGs gather its data, and the active one sends them at low priority. If
it fails, the other takes over and sends its copy. If the network is down, the data wait in the
buffer and are sent, from the beginning, once it is restored.

What is abstracted, and why that is sound for the properties:

- One interval is followed. P13 says that no data of an earlier one are still waiting.
- A failover takes as long as the source gives for an agent PG (F5), from the failure until the
  other PG works. The time in which heartbeats are missed is part of it.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Scenario,
    Timer,
    Var,
    action,
    expires,
    fault,
    given,
    minutes,
    require,
    s,
)


class Kind(Enum):
    """What fails."""

    PG = "the active PG fails"
    NETWORK = "the network to the Central Controller is down"


class Data(Enum):
    """Where the data of the interval that is followed are."""

    COLLECTED = "collected"
    BUFFERED = "buffered"
    ARRIVED = "arrived"


class IntervalTimes(Model):
    """How long the data of an interval are on the way to the Central Controller (P13)."""

    interval = Parameter(
        5 * minutes, within=(5 * minutes, 30 * minutes), source="P13",
        meaning="from one report to the next: 5, 15 or 30 minutes",
    )  # fmt: skip
    sending = Parameter(
        (0 * s, 60 * s), within=(0 * s, 30 * minutes), source="P13", silent=True,
        meaning="the data are sent; the source does not say how long that takes",
    )  # fmt: skip
    failover = Parameter(
        (35 * s, 75 * s), within=(0 * s, 600 * s), source="F5",
        meaning="until the other PG works in place of one that failed",
    )  # fmt: skip
    outage = Parameter(
        (0 * s, 2 * minutes), within=(0 * s, 60 * minutes), source="P8", silent=True,
        meaning="how long the network is down; the source sets no limit",
    )  # fmt: skip
    fails = Parameter(Kind.PG, source="P8", meaning="what fails")

    data: Var[Data] = Choice(
        Data, initially=Data.COLLECTED, meaning="where the data of the interval are"
    )
    works: Var[bool] = Bool(initially=True, meaning="a PG works")
    joined: Var[bool] = Bool(initially=True, meaning="the PGs reach the Central Controller")
    late: Var[bool] = Bool(
        initially=False, ghost=True, meaning="the next interval has ended, and the data wait"
    )
    next_one = Timer(lasts=interval, meaning="until the next interval ends")
    takes_over = Timer(lasts=failover, meaning="until the other PG works")
    down = Timer(lasts=outage, meaning="until the network is restored")

    pg_fails = Scenario("the active PG fails", faults=1)
    network_down = Scenario("the network is down for two minutes", faults=1, fails=Kind.NETWORK)
    longer_down = Scenario(
        "the network is down for more than three minutes",
        faults=1, fails=Kind.NETWORK, outage=(0 * s, 181 * s),
    )  # fmt: skip
    slow = Scenario("the active PG fails, and sending takes 112 s", faults=1,
                    sending=(0 * s, 112 * s))  # fmt: skip
    too_slow = Scenario("the active PG fails, and sending takes 113 s", faults=1,
                        sending=(0 * s, 113 * s))  # fmt: skip

    @action(source="P8, P13")
    def gather(self) -> None:
        """an interval ends: its data are gathered"""
        require(self.data == Data.COLLECTED)
        self.data = Data.BUFFERED
        self.next_one.start()

    @action(within=sending, source="P8, P13")
    def send(self) -> None:
        """the data reach the Central Controller"""
        require(self.data == Data.BUFFERED, self.works, self.joined)
        self.data = Data.ARRIVED
        self.next_one.stop()

    @expires(next_one, source="P13")
    def end_next(self) -> None:
        """the next interval ends"""
        self.late = True

    @fault(FaultKind.CRASH, component="PG", source="P4, F5")
    def fail(self) -> None:
        """the active PG fails"""
        given(self.fails is Kind.PG)
        require(self.works)
        self.works = False
        self.takes_over.start()

    @expires(takes_over, source="P4, F5")
    def take_over(self) -> None:
        """the other PG takes over"""
        self.works = True

    @fault(FaultKind.LINK_LOST, component="network", source="P8")
    def lose_network(self) -> None:
        """the network goes down"""
        given(self.fails is Kind.NETWORK)
        require(self.joined)
        self.joined = False
        self.down.start()

    @expires(down, source="P8")
    def restore_network(self) -> None:
        """the network is restored"""
        self.joined = True
