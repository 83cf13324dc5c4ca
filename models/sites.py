"""Two sites, each with a Router, its Logger and an instance of every PG pair, over two networks.

The parts are those of `pairs_at_sites`; what is added here is the loss of one whole side (S8), the
way of an interval's data from a PG to the Loggers (P8), and the scenarios.

What is abstracted, beside what the parts say, and why that is sound for the properties:

- Time. Steps may happen at any moment after they can; what a Router counts if both networks go at
  once is all connections that it holds by then, which the numbers say, or only those over which it
  still reaches a PG (`counted`).
- A side that is lost comes back as one.
- The data of an interval are one unit for each pair. They are all that is recorded then, so that
  the recovery keys stand for them.
"""

from __future__ import annotations

from ccverify import FaultKind, Scenario, Term, action, fault, given, require
from ccverify.models.logger.logger_pair import Resync
from ccverify.models.mechanisms.core_faults import CoreFaults
from ccverify.models.network.network import PG, PGS, Side
from ccverify.models.network.pgs import Counted
from ccverify.models.pairs_at_sites import PairsAtSites

CALLED = {"pgs": 3}
FEWER = {"pgs": 2}
ONE = {"faults": 1, **FEWER}
SILENT = {**FEWER, "requests": False}
INTERVAL = {**SILENT, "faults": 1, "intervals": True, "replicated": True}
REACHED = {"counted": Counted.REACHED}
ANY_PART = dict.fromkeys(
    ("private_fails", "wan_fails", "pgs_crash", "routers_crash", "loggers_fail"), True
)
ANYTHING = {**ANY_PART, "sites_split": True, "sites_fail": True, "sides_fail": True}


class Sites(PairsAtSites, CoreFaults):
    """Routers, Loggers and PG pairs at two sites: who goes on if networks or a side fail."""

    calm = Scenario("nothing fails", requests=False, **CALLED)
    pgs_only = Scenario(
        "instances of PG pairs fail and return", pgs_crash=True, requests=False, **CALLED
    )
    public_only = Scenario(
        "the public network between the sites fails", wan_fails=True, requests=False, **CALLED
    )
    private_only = Scenario("the private network fails", private_fails=True, **FEWER)
    in_turn = Scenario(
        "the networks between the sites fail one after the other",
        faults=2, wan_fails=True, private_fails=True, **SILENT,
    )  # fmt: skip
    both_networks = Scenario(
        "both networks between the sites are lost at once, and restored together",
        sites_split=True, **ONE,
    )  # fmt: skip
    both_networks_whole = Scenario(
        "the same, and a Logger takes over its partner's whole sequence",
        sites_split=True, resync=Resync.WHOLE, **ONE,
    )  # fmt: skip
    both_networks_reached = Scenario(
        "the same as both-networks, and a Router counts the PGs that it still reaches",
        sites_split=True, **REACHED, **ONE,
    )  # fmt: skip
    one_returns_first = Scenario(
        "the same as both-networks-reached, and the networks return one by one",
        sites_split=True, return_apart=True, faults=1, **REACHED, **CALLED,
    )  # fmt: skip
    one_site = Scenario("both networks within a site are lost", sites_fail=True, **ONE)
    one_site_reached = Scenario(
        "the same as one-site, and a Router counts the PGs that it still reaches",
        sites_fail=True, **REACHED, **ONE,
    )  # fmt: skip
    one_side = Scenario("a whole side is lost: Router, Logger, PGs and networks",
                        sides_fail=True, **ONE)  # fmt: skip
    one_side_reached = Scenario(
        "the same as one-side, and a Router counts the PGs that it still reaches",
        sides_fail=True, **REACHED, **ONE,
    )  # fmt: skip
    one_part = Scenario(
        "at most one fault: of a PG, a Router, a Logger, or one of the networks between the sites",
        **ANY_PART, **ONE,
    )  # fmt: skip
    budget_1 = Scenario("at most one fault, of any kind", faults=1, **ANYTHING, **SILENT)
    pgs_and_private = Scenario(
        "an instance of a PG pair fails, and the private network",
        faults=2, private_fails=True, pgs_crash=True, **SILENT,
    )  # fmt: skip
    interval_data = Scenario(
        "at most one fault: of a part, a whole side, or one of the networks; data of an interval",
        sides_fail=True, **ANY_PART, **INTERVAL,
    )  # fmt: skip
    interval_split = Scenario(
        "both networks between the sites are lost at once; data of an interval",
        sites_split=True, **INTERVAL,
    )  # fmt: skip

    def fall(self, side: Term[Side]) -> None:
        """S8: the Router, the Logger, the PGs and the networks of the side."""
        self.network.fall(side)
        self.stop_router(side)
        self.up[side] = False

    def rise(self, side: Term[Side]) -> None:
        """All of it is back."""
        self.start_router(side)
        self.network.rise(side)
        self.start_logger(side)

    @fault(FaultKind.RESTART, Side, component="Router")
    def restart_router(self, side: Term[Side]) -> None:
        """Router {side} restarts"""
        require(self.stands[side])
        super().restart_router(side)

    @fault(FaultKind.RESTART, Side, component="Logger", source="L3")
    def restore_logger(self, side: Term[Side]) -> None:
        """Logger {side} is restored"""
        require(self.stands[side])
        super().restore_logger(side)

    def sends(self, side: Term[Side], pg: Term[PG]) -> Term[bool]:
        """An enabled instance has data of the interval, and a Router to take them."""
        router = self.network.aligned[side, pg]
        ready = self.network.enabled[side, pg] & self.network.kept[side, pg]
        return ready & self.serves(router, side)

    @fault(FaultKind.INPUT, component="call", source="L1, L2")
    def record_together(self) -> None:
        """the Routers have data to record"""
        given(not self.network.intervals)
        super().record_together()

    @fault(FaultKind.INPUT, Side, component="call", source="L1, R3")
    def record_alone(self, side: Term[Side]) -> None:
        """Router {side}, on its own, has data to record"""
        given(not self.network.intervals)
        super().record_alone(side)

    @action(Side, PGS, source="P8, L1", fair=True)
    def send_to_both(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg}, its instance at site {side}, sends its interval data to the pair of Routers"""
        given(self.network.intervals)
        require(self.sends(side, pg))
        super().record_together()
        self.network.kept.assign(lambda s, p: self.network.kept[s, p] & (p != pg))

    @action(Side, PGS, source="P8, L1", fair=True)
    def send_to_one(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg}, its instance at site {side}, sends its interval data to a Router on its own"""
        given(self.network.intervals)
        require(self.sends(side, pg))
        super().record_alone(self.network.aligned[side, pg])
        self.network.kept.assign(lambda s, p: self.network.kept[s, p] & (p != pg))
