"""Every property of the Loggers notices at least one fault seeded into the models."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.logger import historical, logger_pair, loggers
from ccverify.properties.logger.loggers import PROPERTIES

PAIR = [
    Mutant(
        "a restored Logger believes that it lacks nothing",
        "        self.up[side] = False\n        self.level[side] = False",
        "        self.up[side] = False",
        {"loggers-equal": "loggers-only", "caught-up": "one-logger"},
    ),
    Mutant(
        "a Logger is level however its Router fared",
        "self.level[s] & self.supplies(s, side)",
        "self.level[s]",
        {"loggers-equal": "both-networks-reached", "caught-up": "both-networks-reached"},
    ),
    Mutant(
        "only the keys that both have are copied",
        "return ~self.has(side, key)",
        "return self.has(side, key)",
        {"caught-up": "budget-1"},
    ),
    Mutant(
        "Logger B is never supplied",
        "return ~self.has(side, key)",
        "return ~self.has(side, key) & (side == Side.A)",
        {"equal-unless-apart": "both-networks-reached"},
    ),
    Mutant(
        "an isolated Router's Logger does not record",
        "self.in_step() | (self.mode[side] == Mode.ISOLATED_ENABLED)",
        "self.in_step()",
        {
            "one-logger-goes-on": "static",
            "stopped-with-router": "static",
        },
    ),
    Mutant(
        "a Logger records whatever its Router does",
        "self.working(side) & self.runs(side)",
        "self.runs(side)",
        {"logger-follows-router": "both-networks-reached"},
    ),
    Mutant(
        "neither Logger records once one has failed",
        "return self.working(side) & self.runs(side) & ready",
        "return self.working(side) & forall(Side, self.runs) & ready",
        {"nobody-records": "one-logger", "one-records": "one-logger"},
    ),
    Mutant(
        "the two Loggers never record together",
        "ite(a & b, Entry.BOTH, ite(a, Entry.A, Entry.B))",
        "ite(a, Entry.A, Entry.B)",
        {"both-record": "calm"},
    ),
    Mutant(
        "a Logger gives itself what its partner lacks",
        "lambda s, key: self.entry[other, key]",
        "lambda s, key: self.entry[s, key]",
        {"loggers-equal": "whole-copy"},
    ),
    Mutant(
        "unique keys are used by both",
        "return exists(Side, lambda s: self.has(s, key))",
        "return self.has(side, key)",
        {"loggers-equal": "unique-keys"},
    ),
    Mutant(
        "what is replaced is not noticed",
        "self.lost = self.lost | self.only_at(side)",
        "self.lost = self.lost",
        {"entry-lost": "whole-copy"},
    ),
    Mutant(
        "a Logger takes its Router down",
        "        self.up[side] = False\n",
        "        self.up[side] = False\n        self.mode[side] = Mode.DOWN\n",
        {"routing-untouched": "loggers-only", "calls-untouched": "loggers-only"},
    ),
    Mutant(
        "Loggers do not fail",
        "require(self.up[side])",
        "require(~self.up[side])",
        {"call-during-failure": "one-logger", "one-records": "loggers-only"},
    ),
    Mutant(
        "a crashing Router goes on",
        "super().stop_router(side)",
        "self.mode[side] = Mode.ISOLATED_ENABLED",
        {"routers-overlap": "crashes"},
    ),
    Mutant(
        "the Routers do not pair again",
        "        super().pair_again(side)",
        "        require(self.in_step())",
        {"pairs-again": "both-networks-reached"},
    ),
]
AROUND = [
    Mutant(
        "an outage as long as the log is kept is too long",
        "self.outage[side] > self.retention",
        "self.outage[side] >= self.retention",
        {"configuration-current": "within-retention"},
    ),
    Mutant(
        "changes that crossed always reach both",
        "self.outdated[s]) & (not meet)",
        "self.outdated[s]) & False",
        {"configuration-current": "both-networks"},
    ),
    Mutant(
        "time stands still",
        "self.out(s) & (self.outage[s] < self.longest)",
        "self.out(s) & (self.outage[s] < 0)",
        {"configuration-missed": "beyond-retention"},
    ),
    Mutant(
        "a Logger is corrupted although the private network holds",
        "require(self.carries_public, ~self.network.private, ~self.network.wan)",
        "require(self.carries_public, ~self.network.wan)",
        {"database-corrupt": "public-only"},
    ),
    Mutant(
        "what a corrupt database loses is not noticed",
        "self.lost = self.lost | self.only_at(side)",
        "self.lost = self.lost",
        {"lost-with-a-database": "merged-networks"},
    ),
    Mutant(
        "public traffic moves to a network that is lost",
        "require(~self.network.wan, self.network.private, ~self.carries_public)",
        "require(~self.network.wan, ~self.network.private, ~self.carries_public)",
        {"moved-traffic-passes": "public-only"},
    ),
    Mutant(
        "moved traffic does not pass",
        "self.network.wan | (self.carries_public & self.network.private)",
        "self.network.wan",
        {"stable-while-moved": "public-only"},
    ),
]
SERVER = [
    Mutant(
        "rows arrive as their Logger never had them",
        "self.row[key] = self.entry[side, key]",
        "self.row[key] = Entry.B",
        {"rows-as-recorded": "calm"},
    ),
    Mutant(
        "a row waits for itself",
        "implies(k < key, ",
        "implies(k <= key, ",
        {"rows-arrive": "calm"},
    ),
    Mutant(
        "the historical server keeps to its own Logger",
        "used = used | ~self.synchronised(self.preferred)",
        "used = used",
        {"reports-go-on": "other-logger"},
    ),
]


@pytest.mark.parametrize("mutant", PAIR, ids=lambda m: m.name)
def test_a_mutant_of_the_pair_is_killed(mutant: Mutant) -> None:
    check_mutant(loggers, PROPERTIES, replace(mutant, part=logger_pair))


@pytest.mark.parametrize("mutant", SERVER, ids=lambda m: m.name)
def test_a_mutant_of_the_historical_server_is_killed(mutant: Mutant) -> None:
    check_mutant(loggers, PROPERTIES, replace(mutant, part=historical))


@pytest.mark.parametrize("mutant", AROUND, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(loggers, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, PAIR + SERVER + AROUND)
