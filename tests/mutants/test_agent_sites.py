"""Every property of an agent site notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.agents import agent_sites
from ccverify.models.mechanisms import registration
from ccverify.properties.agents.agent_sites import PROPERTIES

MUTANTS = [
    Mutant(
        "the PG sees every phone",
        "return exists(Side, lambda s: self.serves_phone(s, agent) & self.joined(s))",
        "return exists(Side, lambda s: self.serves_phone(s, agent))",
        {"far-phone": "wan", "same-side-signed-out": "wan"},
    ),
    Mutant(
        "the PG of the other side signs agents out as well",
        "require(self.signed_in[agent], ~self.seen(agent))",
        "require(self.signed_in[agent], ~self.seen(agent) | ~self.enabled(agent))",
        {"beside-the-pg-signed-out": "wan"},
    ),
    Mutant(
        "nobody is signed out",
        "require(self.signed_in[agent], ~self.seen(agent))",
        "require(~self.signed_in[agent], ~self.seen(agent))",
        {"signed-out": "one-path", "unseen-signed-out": "wan"},
    ),
    Mutant(
        "Finesse signs nobody out, and the PG nobody whose phone has found the gateway",
        "        require(self.signed_in[agent], ~self.seen(agent))\n"
        "        self.signed_in[agent] = False\n",
        "        require(self.signed_in[agent], ~self.seen(agent), ~self.local[agent])\n"
        "        self.signed_in[agent] = False\n",
        {"nobody-works-in-srst": "no-group"},
    ),
    Mutant(
        "desktops do not move",
        "        refused = self.tries(side) & elsewhere\n        require(self.at(side) | refused",
        "        refused = self.tries(side) & elsewhere\n        require(refused",
        {"desktops-moved": "wan"},
        part=registration,
    ),
    Mutant(
        "the phones have no group",
        "spare = ~self.network.reached(home) if self.group else False",
        "spare = False",
        {"away-from-home": "one-path", "site-goes-on": "one-path", "emergency-calls": "one-path"},
    ),
    Mutant(
        "phones find the gateway once a call has ended",
        "require(self.srst)",
        "require(self.srst, self.call == Call.ENDED)",
        {"local-only": "any-two"},
    ),
    Mutant(
        "a phone finds the gateway after its agent is signed out",
        "require(lost, ~self.local[agent])",
        "require(lost, ~self.local[agent], ~self.signed_in[agent])",
        {"called-in-srst": "any-two"},
    ),
    Mutant(
        "a phone can call without a subscriber, unless the gateway has it",
        "return exists(Side, lambda s: self.serves_phone(s, agent)) | self.local[agent]",
        "return exists(Side, lambda s: self.serves_phone(s, agent)) | ~self.local[agent]",
        {"emergency-calls-at-once": "one-path"},
    ),
    Mutant(
        "a server out of service takes desktops",
        "return self.network.reached(side) & self.joined(side)",
        "return self.network.reached(side)",
        {"without-desktop": "wan"},
    ),
    Mutant(
        "a phone leaves its subscriber only if the gateway takes it",
        "        self.phones[agent].turn(side",
        "        require(self.srst)\n        self.phones[agent].turn(side",
        {"without-subscriber": "one-path"},
    ),
    Mutant(
        "phones register only while the sites are apart",
        "self.phones[agent].connect(side, self.takes_phone(side, agent))",
        "self.phones[agent].connect(side, self.takes_phone(side, agent) & ~self.network.wan())",
        {"heals": "one-path"},
    ),
    Mutant(
        "the PG makes no record",
        "        self.call = Call.RECORDED\n",
        "        self.call = Call.ENDED\n",
        {"written-off": "two-paths", "recorded-too-early": "two-paths"},
    ),
    Mutant(
        "the gateway drops calls in the other reading",
        "        if self.drops:\n",
        "        if not self.drops:\n",
        {"local-call-dropped": "two-paths"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(agent_sites, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
