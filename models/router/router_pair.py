"""The Router pair over links that fail one by one, and the scenarios its claims are checked in."""

from __future__ import annotations

from ccverify import Part, Scenario
from ccverify.models.network.links import Links
from ccverify.models.network.pgs import Counted
from ccverify.models.router.decisions import BothLost
from ccverify.models.router.routers import Routers

ANY_FAULT = dict.fromkeys(
    ("private_fails", "links_fail", "wan_fails", "sites_split", "pgs_crash", "routers_crash"), True
)


class RouterPair(Routers):
    """Two Routers that decide by device majority and a test state who goes on (R1-R11)."""

    network: Part[Links] = Part(Links)

    static = Scenario(
        "any partition of the public network stands still while the Routers decide",
        partition=True,
        requests=False,
    )
    moving = Scenario(
        "links, PGs and Routers fail and return at any time",
        private_fails=True, links_fail=True, pgs_crash=True, routers_crash=True, requests=False,
        pgs=3,
    )  # fmt: skip
    routers_only = Scenario("Routers fail and return at any time", routers_crash=True)
    not_at_once = Scenario(
        "a Router fails, and paired Routers take each message one after the other",
        routers_crash=True, faults=1, lockstep=False,
    )  # fmt: skip
    private_only = Scenario("the private network fails and returns", private_fails=True)
    budget_1 = Scenario("at most one fault", faults=1, **ANY_FAULT)
    budget_2 = Scenario("at most two faults", faults=2, pgs=3, **ANY_FAULT)
    trying_again = Scenario(
        "networks and Routers fail, twice in all, and a Router that has stopped may test again",
        private_fails=True, wan_fails=True, routers_crash=True, faults=2, tries_again=True, pgs=3,
    )  # fmt: skip
    budget_3 = Scenario("at most three faults", faults=3, pgs=2, **ANY_FAULT)
    both_networks = Scenario(
        "both networks between the sites are lost at once, and restored together",
        sites_split=True, faults=1,
    )  # fmt: skip
    both_networks_told = Scenario(
        "the same, and a Router can tell: it goes on by its own majority",
        sites_split=True, faults=1, both_lost=BothLost.OWN_MAJORITY,
    )  # fmt: skip
    both_networks_reached = Scenario(
        "the same as both-networks, and a Router counts the PGs that it still reaches",
        sites_split=True, faults=1, counted=Counted.REACHED,
    )  # fmt: skip
    both_networks_told_reached = Scenario(
        "the same as both-networks-told, and a Router counts the PGs that it still reaches",
        sites_split=True, faults=1, counted=Counted.REACHED, both_lost=BothLost.OWN_MAJORITY,
    )  # fmt: skip
    public_only = Scenario(
        "the public network alone fails, link by link or between the sites",
        links_fail=True, wan_fails=True,
    )  # fmt: skip
