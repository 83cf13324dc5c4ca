"""Every property of the Campaign Managers notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.outbound import campaign_pair
from ccverify.properties.outbound.campaign_pair import PROPERTIES

DIALERS = "    # The Dialers\n"

MUTANTS = [
    Mutant(
        "the standby does not listen",
        "~(self.heard() & self.active(other))",
        "self.up(other) | ~self.up(other)",
        {"dual-active": "messages-pass", "failback": "recovering"},
    ),
    Mutant(
        "a recovered Campaign Manager is active again",
        "if not self.availability else False",
        "",
        {"failback": "recovering", "dual-active": "messages-pass"},
    ),
    Mutant(
        "side B gives up once side A is able again",
        "require(self.must_give_up(side))",
        "require(self.must_give_up(side) | ((side == Side.B) & self.active(side)"
        " & self.able(Side.A)))",
        {"failback": "recovering"},
    ),
    Mutant(
        "an action that is new swaps the roles, and notes all that it should",
        DIALERS,
        """    @action(Side)
    def swap_back(self, side: Term[Side]) -> None:
        require(self.active(side), self.able(peer(side)))
        self.role.assign(lambda s: ite(s == side, Role.STANDBY, Role.ACTIVE))
        self.incumbent = peer(side)

"""
        + DIALERS,
        {"failback": "recovering"},
    ),
    Mutant(
        "an action that is new makes way for side A",
        DIALERS,
        """    @action()
    def make_way(self) -> None:
        require(self.active(Side.B), self.able(Side.A))
        self.role[Side.B] = Role.STANDBY

"""
        + DIALERS,
        {"failback": "recovering"},
    ),
    Mutant(
        "messages do not matter",
        "return self.network.private & forall(",
        "return forall(",
        {"dual-active": "budget-1", "lasting-dual-active": "budget-2"},
    ),
    Mutant(
        "Dialers are content with a standby",
        "require(self.at(side, dialer) | refused, ~self.accepts(side, dialer))",
        "require(refused, ~self.accepts(side, dialer))",
        {"none-with-the-standby": "budget-1", "one-active": "budget-1", "becomes-active": "moving"},
    ),
    Mutant(
        "a side that must give up again takes over all the same",
        "if self.fit:",
        "if not self.fit:",
        {"becomes-active": "budget-1"},
    ),
    Mutant(
        "Dialers never try the other side",
        "ite(side == Side.A, Place.TRIES_B, Place.TRIES_A)",
        "ite(side == Side.A, Place.TRIES_A, Place.TRIES_B)",
        {"refused": "budget-1", "came-back": "budget-1"},
    ),
    Mutant(
        "side B never takes over",
        "require(self.role[side] == Role.STANDBY, ~(",
        "require(self.role[side] == Role.STANDBY, side == Side.A, ~(",
        {"import-lost": "budget-1", "router-lost": "budget-1", "taken-over": "split"},
    ),
    Mutant(
        "a standby puts its Import to work",
        "ite(self.active(side), Import.ACTIVE, Import.STANDBY)",
        "Import.ACTIVE",
        {"at-work": "calm"},
    ),
    Mutant(
        "a lost Router connection is no cause",
        "(~self.import_runs[side] | ~self.network.serves(side) | lone)",
        "(~self.import_runs[side] | lone)",
        {"dual-active": "messages-pass"},
    ),
    Mutant(
        "all Dialers must work",
        "lone = forall(self.dialers,",
        "lone = exists(self.dialers,",
        {"one-dialer-is-enough": "one-dialer"},
    ),
    Mutant(
        "Dialers do not count",
        "~self.network.serves(side) | lone)",
        "~self.network.serves(side))",
        {"dialers-lost": "budget-2", "dialers-not-ready": "dialers-only"},
    ),
    Mutant(
        "side B never gives up",
        "require(self.must_give_up(side))",
        "require(self.must_give_up(side), side == Side.A)",
        {"swapping": "dialers-only"},
    ),
    Mutant(
        "a Dialer asks the tables of both sides",
        "~self.listed[side], self.call",
        "~exists(Side, lambda s: self.listed[s]), self.call",
        {"dialled-in-the-window": "replication"},
    ),
    Mutant(
        "a Dialer that crashed stays connected",
        "        self.place[dialer] = Place.DOWN",
        "        self.place[dialer] = Place.TRIES_A",
        {"one-dialer-left": "one-dialer"},
    ),
    Mutant(
        "the Import is left as it was",
        "        self.imports[side] = ite(connected, Import[role.name], Import.NONE)\n",
        "",
        {"import-in-step": "budget-1"},
    ),
    Mutant(
        "the Routers pass failover messages on without high availability",
        "given(self.availability)\n        other",
        "other",
        {"failover-when-single": "single"},
    ),
    Mutant(
        "a single Campaign Manager comes back as standby",
        "ite(alone, Role.ACTIVE, Role.STANDBY)",
        "Role.STANDBY",
        {"single-goes-on": "single"},
    ),
    Mutant(
        "a Campaign Manager restarts at once",
        "        self.role[side] = Role.DOWN\n",
        "        self.role[side] = Role.STANDBY\n",
        {"single-down": "single"},
    ),
    Mutant(
        "replication drops what it sends",
        "        self.listed[peer(side)] = True\n",
        "",
        {"tables-agree": "replication", "dialled-though-replicated": "replication"},
    ),
    Mutant(
        "both tables change in one step",
        "        self.listed[side] = True\n        self.stored[side] = True\n",
        "        self.listed.assign(True)\n",
        {"stored-for-the-other": "replication"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(campaign_pair, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
