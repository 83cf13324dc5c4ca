"""The Live Data servers with the PGs that each of them reaches, and the scenarios (V1-V3, V6-V8).

What is abstracted, and why that is sound for the properties: a server reaches a PG if it reaches
the PG's instance at either side. That it changes from one to the other is in `event_streams` (V4).
"""

from __future__ import annotations

from ccverify import (
    ANY,
    Bool,
    FaultKind,
    Model,
    Number,
    Parameter,
    Scenario,
    Term,
    count,
    fault,
    given,
    initial,
    require,
    size,
)
from ccverify.models.live_data.servers import Counts, LiveServers, OverNone
from ccverify.models.network.network import PG, PGS, Side

ANY_FAULT = dict.fromkeys(("links_fail", "between_fails", "access_fails", "members_crash"), True)


class LiveData(Model, LiveServers):
    """Two Live Data servers, which compare the PGs that they reach (V1-V3, V6-V8)."""

    pgs = PGS
    reaches = Bool(
        over=(Side, pgs), initially=True, meaning="there is a way from the server to the PG"
    )

    links_fail = Parameter(False, source="V3", meaning="servers may lose PGs, one by one")

    calm = Scenario("nothing fails", faults=0)
    together = Scenario(
        "servers crash and lose PGs, but never one another",
        links_fail=True, members_crash=True, pgs=5,
    )  # fmt: skip
    budget_1 = Scenario("at most one fault", faults=1, **ANY_FAULT)
    moving = Scenario("everything fails and returns at any time", **ANY_FAULT)
    recovering = Scenario(
        "one server is active, the other in any state but that, and both reach everything",
        recovered=True, faults=0, members_crash=True,
    )  # fmt: skip
    starting = Scenario(
        "both servers have just started, and reach any PGs, and one another or not",
        both_start=True, faults=0, between_fails=True,
    )  # fmt: skip
    much_more = Scenario(
        "servers lose one or both of two PGs; 130 % more is 2.3 times as many",
        links_fail=True, more=True, pgs=2,
    )  # fmt: skip
    none_to_none = Scenario(
        "servers lose one or both of two PGs; none is 130 % more than none",
        links_fail=True, over_none=OverNone.ALWAYS, pgs=2,
    )  # fmt: skip
    configured = Scenario(
        "servers lose one or both of two PGs; a standby counts all that are configured",
        links_fail=True, counts=Counts.CONFIGURED, pgs=2,
    )  # fmt: skip
    failing_back = Scenario(
        "servers lose one or both of two PGs; the active role returns to side A",
        links_fail=True, failback=True, pgs=2,
    )  # fmt: skip

    @initial()
    def start(self) -> None:
        """Servers that start may reach any PGs, and one another or not."""
        if self.both_start:
            self.reaches.assign(ANY)
            self.between = ANY

    def seen(self, side: Side | Term[Side]) -> Term[int]:
        """How many PGs the server reaches."""
        return count(self.pgs, lambda pg: self.access[side] & self.reaches[side, pg])

    def total(self) -> Number:
        """How many PGs are configured."""
        return size(self.pgs)

    @fault(FaultKind.LINK_LOST, Side, PGS, component="link to a PG", source="V3")
    def lose_pg(self, side: Term[Side], pg: Term[PG]) -> None:
        """server {side} loses {pg}"""
        given(self.links_fail)
        require(self.reaches[side, pg])
        self.reaches[side, pg] = False

    @fault(FaultKind.LINK_RESTORED, Side, PGS, component="link to a PG")
    def restore_pg(self, side: Term[Side], pg: Term[PG]) -> None:
        """server {side} reaches {pg} again"""
        given(self.links_fail)
        require(~self.reaches[side, pg])
        self.reaches[side, pg] = True
