"""Every property of the Campaign Managers notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.mechanisms import core_faults, registration, standby
from ccverify.models.outbound import campaign_managers, campaign_pair
from ccverify.properties.outbound.campaign_pair import PROPERTIES

DIALERS = "    # The Dialers\n"

MUTANTS = [
    Mutant(
        "the standby does not listen",
        "~(self.heard() & self.active(other))",
        "self.up(other) | ~self.up(other)",
        {"dual-active": "messages-pass", "no-failback": "recovering"},
        part=standby,
    ),
    Mutant(
        "a recovered Campaign Manager is active again",
        "Role.STANDBY if self.availability else only",
        "only",
        {"no-failback": "recovering"},
        part=campaign_managers,
    ),
    Mutant(
        "side B makes way for side A, whatever the reading",
        "if self.failback:",
        "if not self.failback:",
        {"no-failback": "recovering", "stopped-twice": "budget-1", "goes-on": "failing-back"},
        part=standby,
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
        {"no-failback": "recovering"},
        part=campaign_managers,
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
        {"no-failback": "recovering"},
        part=campaign_managers,
    ),
    Mutant(
        "messages do not matter",
        "return self.network.private & forall(",
        "return forall(",
        {"dual-active": "budget-1", "lasting-dual-active": "budget-2"},
        part=campaign_managers,
    ),
    Mutant(
        "Dialers are content with a standby",
        "require(self.at(side) | refused, ~accepted)",
        "require(refused, ~accepted)",
        {"none-with-the-standby": "budget-1", "one-active": "budget-1", "becomes-active": "moving"},
        part=registration,
    ),
    Mutant(
        "a side that must give up again takes over all the same",
        "if self.fit:",
        "if not self.fit:",
        {"becomes-active": "budget-1"},
        part=standby,
    ),
    Mutant(
        "Dialers never try the other side",
        "ite(side == Side.A, Place.TRIES_B, Place.TRIES_A)",
        "ite(side == Side.A, Place.TRIES_A, Place.TRIES_B)",
        {"refused": "budget-1", "came-back": "budget-1"},
        part=registration,
    ),
    Mutant(
        "side B never takes over",
        "require(self.role[side] == Role.STANDBY, ~(",
        "require(self.role[side] == Role.STANDBY, side == Side.A, ~(",
        {
            "import-lost": "budget-1",
            "router-lost": "budget-1",
            "logger-lost": "budget-1",
            "taken-over": "split",
        },
        part=standby,
    ),
    Mutant(
        "a standby puts its Import to work",
        "ite(self.active(side), Import.ACTIVE, Import.STANDBY)",
        "Import.ACTIVE",
        {"at-work": "calm", "import-in-step": "budget-1"},
        part=campaign_managers,
    ),
    Mutant(
        "a lost Router connection is no cause",
        "return ~self.import_runs[side] | ~self.network.serves(side) | lone",
        "return ~self.import_runs[side] | lone",
        {"dual-active": "messages-pass"},
        part=campaign_managers,
    ),
    Mutant(
        "all Dialers must work",
        "lone = forall(self.dialers,",
        "lone = exists(self.dialers,",
        {"one-dialer-is-enough": "one-dialer"},
        part=campaign_managers,
    ),
    Mutant(
        "Dialers do not count",
        "~self.network.serves(side) | lone",
        "~self.network.serves(side)",
        {"dialers-lost": "budget-2", "dialers-not-ready": "dialers-only"},
        part=campaign_managers,
    ),
    Mutant(
        "side B never gives up",
        "require(self.active(side), due)",
        "require(self.active(side), due, side == Side.A)",
        {"swapping": "dialers-only"},
        part=standby,
    ),
    Mutant(
        "a Dialer asks the tables of both sides",
        "~self.listed[side], self.call",
        "~exists(Side, lambda s: self.listed[s]), self.call",
        {"dialled-in-the-window": "replication"},
    ),
    Mutant(
        "a Dialer that crashed is back at once",
        "        self.place = Place.DOWN",
        "        self.place = Place.TRIES_A",
        {"one-dialer-left": "one-dialer"},
        part=registration,
    ),
    Mutant(
        "a single Campaign Manager comes back as standby",
        "ite(side == Side.A, Role.ACTIVE, Role.DOWN)",
        "ite(side == Side.A, Role.STANDBY, Role.DOWN)",
        {"one-active": "single", "becomes-active": "single", "goes-on": "single"},
        part=campaign_managers,
    ),
    Mutant(
        "nobody ever gives up, and who fails goes on",
        "        self.role[side] = role\n",
        "        self.role[side] = Role.ACTIVE\n",
        {"outage": "single"},
        part=standby,
    ),
    Mutant(
        "a Campaign Manager outlives the Logger beside it",
        '''stop with the Logger's host."""
        self.becomes(side, Role.DOWN)
''',
        '''stop with the Logger's host."""
''',
        {"stops-with-its-logger": "single"},
        part=campaign_managers,
    ),
    Mutant(
        "a Logger that fails is back at once",
        "        self.stands[side] = False\n",
        "",
        {"a-logger-lost": "single"},
        part=core_faults,
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
