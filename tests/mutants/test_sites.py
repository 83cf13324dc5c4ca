"""Every property of the two sites notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models import pairs_at_sites, sites
from ccverify.models.logger import historical, logger_pair
from ccverify.models.mechanisms import majority
from ccverify.models.network import two_sites
from ccverify.models.router import decisions, routers
from ccverify.properties.sites import PROPERTIES

MUTANTS = [
    Mutant(
        "every pair starts at site A",
        "lambda pg: count(Side, lambda s: enabled[s, pg]) == 1",
        "lambda pg: enabled[Side.A, pg] & ~enabled[Side.B, pg]",
        {"all-at-one-site": "calm", "relayed": "public-only"},
        part=pairs_at_sites,
    ),
    Mutant(
        "a Router counts the public network as well",
        "return self.private & forall(Side, lambda side: self.lan[side])",
        "return self.private & self.wan & forall(Side, lambda side: self.lan[side])",
        {"nothing-fails-over": "public-only"},
        part=two_sites,
    ),
    Mutant(
        "a PG does not realign",
        "require(~self.serves(aligned[side, pg], side), self.serves(other, side))",
        "require(~self.serves(aligned[side, pg], side), ~self.serves(other, side))",
        {"local-router": "public-only"},
        part=pairs_at_sites,
    ),
    Mutant(
        "a Router on its own takes no data",
        "return self.in_step() | (self.mode[side] == Mode.ISOLATED_ENABLED)",
        "return self.in_step()",
        {
            "every-pair-served": "private-only",
            "heavier-enabled": "private-only",
            "instance-beside-router": "both-networks",
            "logger-beside-router": "both-networks",
            "recorded-while-apart": "both-networks",
            "calls-routed": "private-only",
        },
        part=logger_pair,
    ),
    Mutant(
        "a Logger takes itself for up to date",
        "self.level[s] & self.supplies(s, side)",
        "self.level[s]",
        {"carried-over": "private-only", "merged": "private-only"},
        part=logger_pair,
    ),
    Mutant(
        "nobody has majority",
        "ite(side == Side.A, 2 * reached >= total, 2 * reached > total)",
        "reached > total",
        {
            "one-goes-on": "private-only",
            "other-site-carries-on": "one-site",
            "other-site-carries": "one-site",
            "stopped-with-router": "private-only",
        },
        part=majority,
    ),
    Mutant(
        "side B goes on without majority",
        "ite(side == Side.A, 2 * reached >= total, 2 * reached > total)",
        "ite(side == Side.A, 2 * reached >= total, reached >= 0)",
        {
            "exactly-one": "both-networks-reached",
            "served-twice": "both-networks-reached",
            "merged": "both-networks-reached",
            "call-routed-once": "both-networks-reached",
        },
        part=majority,
    ),
    Mutant(
        "no instance takes over",
        "require(self.network.running[side, pg], ~enabled[side, pg], router)",
        "require(self.network.running[side, pg], enabled[side, pg], router)",
        {"role-moved": "pgs-only", "every-pair-served": "pgs-only"},
        part=pairs_at_sites,
    ),
    Mutant(
        "the other instance does not yield to the one elected",
        "enabled[s, pg] & ((side == s) | ~see)",
        "enabled[s, pg]",
        {"both-enabled": "private-only"},
        part=pairs_at_sites,
    ),
    Mutant(
        "a pair that is enabled twice stays so",
        "require(self.see_one_another(), forall(",
        "require(~self.in_step(), forall(",
        {"restored": "in-turn"},
        part=pairs_at_sites,
    ),
    Mutant(
        "an instance works on without a Router",
        "require(self.network.enabled[side, pg], ~self.may_be_served(side))",
        "require(self.network.enabled[side, pg], ~self.may_be_served(side), "
        "self.network.lan[side])",
        {"lost-site-serves-nobody": "one-site", "one-stays-enabled": "one-site"},
        part=pairs_at_sites,
    ),
    Mutant(
        "a Router takes every PG for reached",
        "self.enough(side, self.network.held(side))",
        "self.enough(side, self.network.total())",
        {"lost-site-is-down": "one-site-reached"},
        part=decisions,
    ),
    Mutant(
        "a Logger that is behind gets nothing",
        "forall(Side, self.runs), ~self.level[side])",
        "~exists(Side, self.runs), ~self.level[side])",
        {"redundant-again": "private-only"},
        part=logger_pair,
    ),
    Mutant(
        "no row reaches the historical server",
        "require(self.feeds(side), self.lacks_row(side, key))",
        "require(self.feeds(side), ~self.lacks_row(side, key))",
        {"interval-reported": "interval-data"},
        part=historical,
    ),
    Mutant(
        "a PG that fails takes with it what its peer keeps",
        "self.kept[s, p] & (spared | (p != pg))",
        "self.kept[s, p] & (p != pg)",
        {"interval-arrives": "interval-data"},
        part=two_sites,
    ),
    Mutant(
        "a PG that has data of the interval does not send them",
        "self.network.enabled[side, pg] & self.network.kept[side, pg]",
        "self.network.enabled[side, pg] & ~self.network.kept[side, pg]",
        {"interval-sent": "interval-data"},
    ),
    Mutant(
        "a request is handled as it arrives",
        "self.request = Request.WAITING\n",
        "self.request = Request.HANDLED\n",
        {"call-while-apart": "both-networks"},
        part=routers,
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(sites, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
