"""Every property of the Unified CM cluster notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.cluster import phones, unified_cm
from ccverify.models.mechanisms import standby
from ccverify.properties.cluster.unified_cm import PROPERTIES

SIGNS_OUT = "require(self.cluster_reached(), self.signed_in[phone], ~self.seen(phone))"

MUTANTS = [
    Mutant(
        "the standby does not take over",
        "require((self.incumbent != side) | ~(self.heard() & self.able(other)))",
        "require(self.incumbent == side)",
        {"failed-over": "one-pg", "reached": "one-pg", "reached-if-possible": "one-pg"},
        part=standby,
    ),
    Mutant(
        "a PG gives up for a subscriber that it has no CTI link to",
        "return ~self.able(side) & self.able(peer(side))",
        "return ~self.runs[side] & self.able(peer(side))",
        {"pg-moved": "subscriber", "reached-if-possible": "one-pg"},
    ),
    Mutant(
        "side B makes way for side A, whatever the reading",
        "if self.failback:",
        "if not self.failback:",
        {"no-failback": "recovering"},
        part=standby,
    ),
    Mutant(
        "a subscriber takes only the phones that are its own",
        "self.seats[phone].connect(side, self.answers(side))",
        "self.seats[phone].connect(side, self.answers(side) & (self.seats[phone].first == side))",
        {"rehomed": "subscriber", "served": "subscriber"},
        part=phones,
    ),
    Mutant(
        "a phone goes home while its own subscriber is down",
        "seat.go_home(self.answers(seat.first))",
        "seat.go_home(~self.answers(seat.first))",
        {"at-home": "server"},
        part=phones,
    ),
    Mutant(
        "a phone goes home without a word to its backup",
        "        self.listed[phone, peer(seat.first)] = False\n",
        "",
        {"listed-twice": "subscriber"},
        part=phones,
    ),
    Mutant(
        "a subscriber does not miss a phone that is registered elsewhere",
        "~(self.at(side, phone) & self.reached[side])",
        "self.at(side, phone) & ~self.reached[side]",
        {"listed-as-it-is": "budget-1"},
        part=phones,
    ),
    Mutant(
        "all phones are moved",
        "require(moved <= share, moved + 100 > share)",
        "require(moved >= share, share > 0)",
        {"more-than-half": "server"},
        part=phones,
    ),
    Mutant(
        "a subscriber needs the CTI Manager of its side",
        "return self.runs[side] & self.reached[side]",
        "return self.runs[side] & self.reached[side] & self.manager[side]",
        {"phones-touched": "one-pg"},
        part=phones,
    ),
    Mutant(
        "a subscriber that crashes ends the calls of all phones",
        "        self.falls(side)\n",
        "        self.falls(side)\n        self.busy.assign(False)\n",
        {"calls-cut-off": "subscriber"},
        part=phones,
    ),
    Mutant(
        "a PG that takes over leaves the agents on a call signed in",
        "self.signed_in[phone] & ~self.busy[phone] & stay",
        "self.signed_in[phone] & (self.busy[phone] | stay)",
        {"without-services": "one-pg"},
    ),
    Mutant(
        "a PG that takes over never signs out agents without a call",
        "stay = not self.takeover_signs_out",
        "stay = not self.told_first",
        {"idle-signed-out": "one-pg"},
    ),
    Mutant(
        "the nodes of the cluster forward nothing",
        "self.listed[phone, s] & ((s == side) | self.joined())",
        "self.listed[phone, s] & (s == side)",
        {"phones-seen": "subscriber", "sees-what-can-be-seen": "subscriber"},
    ),
    Mutant(
        "the network between the sites is never used for calls",
        "self.registered(s, phone) & ((s == side) | self.network.wan)",
        "self.registered(s, phone) & (s == side)",
        {"routed-across": "calm", "routed-where-connected": "calm"},
    ),
    Mutant(
        "a call that can be connected fails",
        "connects = self.connects(side, phone)",
        "connects = ~self.connects(side, phone)",
        {"connected": "calm"},
    ),
    Mutant(
        "the Router is never told in time",
        "return known & self.seen(phone) if self.told_first else known",
        "return known",
        {"routed-unregistered": "server"},
    ),
    Mutant(
        "agents whose phones are seen are signed out, and no others",
        SIGNS_OUT,
        SIGNS_OUT.replace("~", ""),
        {"signed-in-is-registered": "subscriber"},
    ),
    Mutant(
        "phones stay where they are",
        "        given(self.returns_home is Return.BY_THEMSELVES)\n",
        "        given(False)\n",
        {"off-for-nothing": "server", "at-home": "server"},
        part=phones,
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(unified_cm, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
