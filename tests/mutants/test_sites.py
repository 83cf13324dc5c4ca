"""Every property of the two sites notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models import sites
from ccverify.properties.sites import PROPERTIES

MUTANTS = [
    Mutant(
        "every pair starts at site A",
        "self.enabled.assign(ANY)",
        "self.enabled.assign(lambda s, pg: s == Side.A)",
        {"all-at-one-site": "calm", "relayed": "public-only"},
    ),
    Mutant(
        "a Router counts the public network as well",
        "return self.private & forall(Side, lambda side: self.lan[side])",
        "return self.private & self.wan & forall(Side, lambda side: self.lan[side])",
        {"nothing-fails-over": "public-only"},
    ),
    Mutant(
        "a PG does not realign",
        "require(~self.connected(local, self.aligned[pg]))",
        "require(~self.connected(local, local))",
        {"local-router": "public-only"},
    ),
    Mutant(
        "a Router on its own takes no data",
        "return self.in_step() | (self.mode[side] == Mode.ISOLATED_ENABLED)",
        "return self.in_step()",
        {
            "every-pair-served": "private-only",
            "heavier-enabled": "private-only",
            "instance-beside-router": "both-networks",
        },
    ),
    Mutant(
        "nobody has majority",
        "ite(side == Side.A, 2 * reached >= total, 2 * reached > total)",
        "reached > total",
        {"one-goes-on": "private-only", "other-site-carries-on": "one-site"},
    ),
    Mutant(
        "side B goes on without majority",
        "ite(side == Side.A, 2 * reached >= total, 2 * reached > total)",
        "ite(side == Side.A, 2 * reached >= total, reached >= 0)",
        {"exactly-one": "both-networks", "served-twice": "both-networks"},
    ),
    Mutant(
        "a pair that is enabled twice stays so",
        "require(forall(Side, lambda s: self.enabled[s, pg]))",
        "require(~self.in_step(), forall(Side, lambda s: self.enabled[s, pg]))",
        {"restored": "in-turn"},
    ),
    Mutant(
        "an instance works on without a Router",
        "require(self.enabled[side, pg], ~self.may_be_served(side))",
        "require(self.enabled[side, pg], ~self.may_be_served(side), self.lan[side])",
        {"lost-site-is-down": "one-site"},
    ),
    Mutant(
        "side B needs no PG when its peer's site is lost",
        "ite(self.majority(side), goes_on, Mode.ISOLATED_DISABLED)",
        "ite(self.majority(side) | self.lan[side], Mode.ISOLATED_ENABLED, Mode.ISOLATED_DISABLED)",
        {"other-site-carries": "one-site"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(sites, "Sites", PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
