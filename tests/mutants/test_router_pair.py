"""Every property of the Router pair notices at least one fault seeded into the model."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant, source_of

from ccverify.models.mechanisms import majority
from ccverify.models.network import links
from ccverify.models.router import decisions, router_pair, routers
from ccverify.properties.router.router_pair import PROPERTIES

TESTS = "able: Term[Mode] | Mode = Mode.TEST"
DECIDES = """ite(
            self.finds_majority(side), Mode.ISOLATED_ENABLED, Mode.ISOLATED_DISABLED
        )"""
MUTANTS = [
    Mutant(
        "side B goes on without a test",
        TESTS,
        "able: Term[Mode] | Mode = Mode.ISOLATED_ENABLED",
        {"split-brain": "static", "served-twice": "static", "test-entered": "static"},
    ),
    Mutant(
        "a Router that can tell what was lost tests all the same",
        "ite(self.network.at_once, Mode.ISOLATED_ENABLED, Mode.TEST)",
        "Mode.TEST",
        {"own-majority": "both-networks-told-reached"},
    ),
    Mutant(
        "a Router that can tell what was lost stops",
        "ite(self.network.at_once, Mode.ISOLATED_ENABLED, Mode.TEST)",
        "ite(self.network.at_once, Mode.ISOLATED_DISABLED, Mode.TEST)",
        {"split-brain": "both-networks-told"},
    ),
    Mutant(
        "connections are lost with their paths",
        "self.unnoticed.assign(True)",
        "self.unnoticed.assign(False)",
        {"split-brain": "both-networks", "exactly-one": "both-networks"},
        part=links,
    ),
    Mutant(
        "a Router that starts alone waits for ever",
        "require(~self.joined(), self.mode[side] == Mode.STARTING)",
        "require(self.joined(), self.mode[side] == Mode.STARTING)",
        {"crash-takeover": "routers-only"},
    ),
    Mutant(
        "a Router that has stopped never tries again",
        "require(~self.joined(), self.mode[side] == Mode.ISOLATED_DISABLED)",
        "require(self.joined(), self.mode[side] == Mode.ISOLATED_DISABLED)",
        {"crash-takeover": "trying-again", "stranded": "trying-again"},
    ),
    Mutant(
        "a request is in one queue until the peer has it, though each message is taken at once",
        "(pair & self.lockstep) | (s == side)",
        "s == side",
        {"request-lost": "budget-1"},
    ),
    Mutant(
        "side A needs more than half",
        "2 * reached >= total",
        "2 * reached > total",
        {"covered": "static", "exactly-one": "static", "dual-disabled": "both-networks-reached"},
        part=majority,
    ),
    Mutant(
        "side B needs half only",
        "2 * reached >= total, 2 * reached > total",
        "2 * reached >= total, 2 * reached >= total",
        {
            "split-brain": "static",
            "exactly-one": "static",
            "handled-twice": "both-networks-reached",
        },
        part=majority,
    ),
    Mutant(
        "side A goes on without majority",
        DECIDES,
        "Mode.ISOLATED_ENABLED",
        {"own-majority": "both-networks-told-reached", "split-brain": "static"},
    ),
    Mutant(
        "everyone has majority",
        "ite(side == Side.A, 2 * reached >= total, 2 * reached > total)",
        "reached >= 0",
        {
            "majority-of-none": "static",
            "majority-of-a-only": "static",
            "majority-of-b-only": "static",
        },
        part=majority,
    ),
    Mutant(
        "nobody has majority",
        "ite(side == Side.A, 2 * reached >= total, 2 * reached > total)",
        "reached > total",
        {
            "majority-of-both": "static",
            "one-goes-on": "static",
            "router-down": "budget-1",
            "some-side-goes-on": "private-only",
            "routing-goes-on": "budget-1",
        },
        part=majority,
    ),
    Mutant(
        "an isolated-disabled peer stops the test",
        "stays = ~enabled | disabled if self.conflict is Conflict.DISABLED_WINS else ~enabled",
        "stays = ~enabled & ~disabled",
        {"covered": "static"},
    ),
    Mutant(
        "a crashed peer answers",
        "contact = self.network.contact(side, pg) & (found != Mode.DOWN)",
        "contact = self.network.contact(side, pg)",
        {"crash-takeover": "budget-1"},
    ),
    Mutant(
        "a Router stops although nobody contacts its peer",
        "self.end_test(side, stays)",
        "self.end_test(side, disabled)",
        {"stranded": "budget-1", "crash-takeover": "budget-1"},
    ),
    Mutant(
        "an enabled peer is not found",
        "enabled = contact & ~disabled",
        "enabled = contact & ~contact",
        {"stopped-by-a-test": "static", "split-brain": "static"},
    ),
    Mutant(
        "the enabled side does not notice a crash",
        "require(~self.joined(), self.mode[side] == Mode.PAIR_ENABLED)",
        "require(~self.network.private, self.mode[side] == Mode.PAIR_ENABLED)",
        {"paired-together": "moving"},
    ),
    Mutant(
        "the enabled side decides at any time",
        "require(~self.joined(), self.mode[side] == Mode.PAIR_ENABLED)",
        "require(self.mode[side] == Mode.PAIR_ENABLED)",
        {"public-loss-alone": "public-only"},
    ),
    Mutant(
        "the pair is never in step",
        "return self.joined() & one & other",
        "return self.joined() & one & other & ~one",
        {"pg-cut-off": "public-only"},
    ),
    Mutant(
        "the pair is in step as soon as it is joined",
        "return self.joined() & one & other",
        "return self.joined() & (one | ~one) & (other | ~other)",
        {"healed": "budget-1"},
    ),
    Mutant(
        "Routers that are alike do not pair again",
        "((mine == theirs) & chosen)",
        "(mine & theirs & chosen)",
        {"comes-back": "routers-only"},
    ),
    Mutant(
        "nothing makes the Routers pair again",
        'source="R8, Q5", fair=True',
        'source="R8, Q5"',
        {"comes-back": "moving"},
    ),
    Mutant(
        "a test does not note its answers",
        "self.answered[side, pg] = True",
        "self.answered[side, pg] = False",
        {"test-is-left": "static"},
    ),
    Mutant(
        "a handled request stays in the queue",
        "self.holds[s] & ~both & ~(s == side)",
        "self.holds[s] & ~both",
        {"handled-twice": "private-only", "delivered-call-touched": "routers-only"},
    ),
    Mutant(
        "a request is handled for ever",
        "ite(self.request == Request.WAITING, Request.HANDLED, Request.HANDLED_TWICE)",
        "Request.WAITING",
        {"failure-after-delivery": "routers-only"},
    ),
    Mutant(
        "pairing again empties the queues",
        "waits & exists(Side, lambda s: self.holds[s])",
        "False",
        {"request-lost": "both-networks"},
    ),
    Mutant(
        "a Router on its own handles nothing",
        "require(pair | (self.mode[side] == Mode.ISOLATED_ENABLED))",
        "require(pair)",
        {"request-handled": "budget-1"},
    ),
    Mutant(
        "a request is handled as it arrives",
        "self.request = Request.WAITING\n",
        "self.request = Request.HANDLED\n",
        {"request-waits": "budget-1"},
    ),
]


def part_of(mutant: Mutant) -> Mutant:
    """The mutant with the part of the Routers whose text it changes."""
    if mutant.part is not None:
        return mutant
    return replace(mutant, part=decisions if mutant.old in source_of(decisions) else routers)


@pytest.mark.parametrize("mutant", list(map(part_of, MUTANTS)), ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(router_pair, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
