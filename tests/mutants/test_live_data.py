"""Every property of Live Data notices at least one fault seeded into its model."""

from __future__ import annotations

from types import ModuleType
from typing import Any, Final

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify import Properties
from ccverify.models.live_data import event_streams, live_data, servers, swap_times
from ccverify.models.mechanisms import majority, registration, standby
from ccverify.properties.live_data import event_streams as of_streams
from ccverify.properties.live_data import live_data as of_servers
from ccverify.properties.live_data import swap_times as of_swaps

MUTANTS: Final[dict[ModuleType, tuple[Properties[Any], list[Mutant]]]] = {
    live_data: (
        of_servers.PROPERTIES,
        [
            Mutant(
                "the standby does not listen",
                "~(self.heard() & self.active(other))",
                "self.up(other) | ~self.up(other)",
                {"dual-active": "together", "no-failback": "recovering"},
                part=standby,
            ),
            Mutant(
                "two active servers go on",
                "require(self.heard(), forall(Side, self.active), side != stays)",
                "require(~self.heard(), forall(Side, self.active), side != stays)",
                {"lasting-dual-active": "budget-1"},
                part=standby,
            ),
            Mutant(
                "a standby takes over from a server that it hears, and from no other",
                "~(self.heard() & self.active(other))",
                "self.heard(), ~self.active(other)",
                {"one-serves": "together", "serves-for-good": "moving"},
                part=standby,
            ),
            Mutant(
                "a server that restarts is the standby at once",
                "        self.fresh[side] = True\n",
                "        self.fresh[side] = False\n",
                {"came-back": "together"},
                part=servers,
            ),
            Mutant(
                "both sides need more than half",
                "ite(side == Side.A, 2 * reached >= total, 2 * reached > total)",
                "ite(side == Side.A, 2 * reached > total, 2 * reached > total)",
                {"starts-if-all-are-reached": "starting"},
                part=majority,
            ),
            Mutant(
                "nobody has a majority",
                "ite(side == Side.A, 2 * reached >= total, 2 * reached > total)",
                "reached > total",
                {"at-work": "starting"},
                part=majority,
            ),
            Mutant(
                "both servers count the PGs that one of them reaches",
                "self.access[side] & self.reaches[side, pg]",
                "self.access[side] & self.reaches[Side.A, pg]",
                {"fewer": "together", "swapped": "much-more"},
            ),
            Mutant(
                "a server starts without a majority",
                "(~self.fresh[side] | enough)",
                "(~self.fresh[side] | (self.seen(side) > 0))",
                {"starts": "starting", "starts-without-majority": "starting"},
                part=servers,
            ),
            Mutant(
                "the standby asks for one PG more",
                "return (needed * theirs <= 100 * mine) & some",
                "return (theirs < mine) & some",
                {"all-reported": "together"},
                part=servers,
            ),
            Mutant(
                "the standby asks for as many PGs",
                "return (needed * theirs <= 100 * mine) & some",
                "return (theirs <= mine) & some",
                {"to-and-fro": "together", "rests": "moving", "serves-for-good": "moving"},
                part=servers,
            ),
            Mutant(
                "nobody asks for the role",
                "self.waits(peer(side)) & self.ahead(peer(side))",
                "self.waits(peer(side)) & (self.keeper == Side.B)",
                {"blind": "together", "swapped": "much-more"},
                part=servers,
            ),
            Mutant(
                "servers that run hear one another, whatever joins them",
                "self.between & forall(Side, lambda side: self.up(side) & self.access[side])",
                "forall(Side, self.up)",
                {"dual-active": "budget-1", "apart": "budget-1"},
                part=servers,
            ),
            Mutant(
                "the standby counts what its peer does not reach",
                "                return self.seen(side)\n",
                "                return self.total()\n",
                {"rests": "moving"},
                part=servers,
            ),
        ],
    ),
    event_streams: (
        of_streams.PROPERTIES,
        [
            Mutant(
                "side B makes way for side A, whatever the reading",
                "if self.failback:",
                "if not self.failback:",
                {"interrupted": "recovering"},
                part=standby,
            ),
            Mutant(
                "a standby relays nothing",
                "return self.fed(side, source) | relays",
                "return self.fed(side, source)",
                {"relayed": "calm", "moved": "budget-1", "gets-the-stream": "budget-1"},
            ),
            Mutant(
                "the idle connection is not used",
                "require(self.active(side), ~self.connected(side, source, used))",
                "require(self.active(side), ~self.up(side))",
                {
                    "idle-one-used": "budget-1",
                    "gets-the-stream": "budget-1",
                    "keeps-the-stream": "budget-1",
                    "pg-data": "budget-1",
                    "router-data": "budget-1",
                },
            ),
            Mutant(
                "a client stays with a server that it does not hear",
                "require(self.at(side) | refused, ~accepted)",
                "require(refused, ~accepted)",
                {"connected": "budget-1", "gets-the-stream": "budget-1"},
                part=registration,
            ),
        ],
    ),
    swap_times: (
        of_swaps.PROPERTIES,
        [
            Mutant(
                "the two minutes go on while PGs are back",
                "        self.asking.stop()\n",
                "",
                {"swapped-by-a-flap": "at-once"},
            ),
            Mutant(
                "the standby waits for ever",
                "        self.asking.start()\n",
                "",
                {"taken-over": "once", "lacks-pgs": "once", "kept-by-a-flap": "once"},
            ),
            Mutant(
                "a short loss is not told from a long one",
                "self.short = self.lost <= self.flap",
                "self.short = self.swapped",
                {"over-in-time": "at-once"},
            ),
        ],
    ),
}

EACH: Final = [(module, mutant) for module, (_, seeded) in MUTANTS.items() for mutant in seeded]


@pytest.mark.parametrize(
    ("module", "mutant"),
    [
        pytest.param(module, mutant, id=f"{module.__name__.rpartition('.')[2]}: {mutant.name}")
        for module, mutant in EACH
    ],
)
def test_a_mutant_is_killed(module: ModuleType, mutant: Mutant) -> None:
    check_mutant(module, MUTANTS[module][0], mutant)


@pytest.mark.parametrize("module", MUTANTS, ids=lambda m: m.__name__.rpartition(".")[2])
def test_every_property_kills_a_mutant(module: ModuleType) -> None:
    shipped, seeded = MUTANTS[module]
    check_all_killed(shipped, seeded)
