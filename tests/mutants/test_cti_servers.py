"""Every property of the CTI Servers notices at least one fault seeded into their models."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.cluster import cti_servers, cti_times
from ccverify.models.mechanisms import standby
from ccverify.properties.cluster import cti_times as of_times
from ccverify.properties.cluster.cti_servers import PROPERTIES

MUTANTS = [
    Mutant(
        "the standby does not take over",
        "require((self.incumbent != side) | ~(self.heard() & self.able(other)))",
        "require(self.incumbent == side)",
        {"taken-over": "one-failure", "one-active": "one-failure"},
        part=standby,
    ),
    Mutant(
        "the standby does not listen",
        "~(self.heard() & self.active(other))",
        "self.up(other) | ~self.up(other)",
        {"dual-active": "one-failure", "no-failback": "recovering"},
        part=standby,
    ),
    Mutant(
        "CTI Servers accept those clients only that they should not",
        "self.seats[client].connect(side, self.accepts(side, client))",
        "self.seats[client].connect(side, ~self.accepts(side, client))",
        {"with-clients": "calm"},
    ),
    Mutant(
        "a client that is refused does not try elsewhere",
        "elsewhere = self.accepts(peer(side), client)",
        "elsewhere = self.accepts(side, client)",
        {"some-client-served": "hasty", "every-client-served": "hasty"},
    ),
    Mutant(
        "no failover is forced while no client runs",
        "require(self.active(side), ~self.served(side), ~self.alone[side])",
        "require(self.active(side), ~self.served(side), self.could_come(side), ~self.alone[side])",
        {"rests": "moving"},
    ),
    Mutant(
        "the preset time is over before a client has come",
        "return over & ~self.could_come(side) if self.patient else over",
        "return over",
        {"rests-if-reached": "one-failure"},
    ),
]

OF_TIMES = [
    Mutant(
        "no client is accepted",
        "self.connected = accepted\n",
        "self.connected = False\n",
        {"moved": "patient", "client-out": "patient"},
    ),
    Mutant(
        "the preset time runs on though a client has come",
        "        self.alone.stop(when=accepted)\n",
        "",
        {"forced-for-nothing": "patient"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(cti_servers, PROPERTIES, mutant)


@pytest.mark.parametrize("mutant", OF_TIMES, ids=lambda m: m.name)
def test_a_mutant_of_the_times_is_killed(mutant: Mutant) -> None:
    check_mutant(cti_times, of_times.PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
    check_all_killed(of_times.PROPERTIES, OF_TIMES)
