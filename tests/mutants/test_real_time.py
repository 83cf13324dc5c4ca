"""Every property of the distributors notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.administration import real_time
from ccverify.properties.administration.real_time import PROPERTIES

MUTANTS = [
    Mutant(
        "the primary distributor begins without a feed, and gets none",
        "require(self.primary == Primary.WAITS, self.router, self.line)",
        "require(self.primary == Primary.WAITS, self.router, ~self.line)",
        {"one-feed-again": "one"},
    ),
    Mutant(
        "secondary distributors do not turn to the Router",
        "self.seats[secondary].turn(PRIMARY, self.serves(), self.router)",
        "self.seats[secondary].turn(PRIMARY, self.serves() | self.router, self.router)",
        {"fed-by-router": "one", "fed": "one", "many-feeds": "one"},
    ),
    Mutant(
        "secondary distributors begin at the Router",
        "self.seats[s].first == PRIMARY",
        "self.seats[s].first == ROUTER",
        {"fed-by-primary": "calm"},
    ),
    Mutant(
        "clients do not miss a distributor",
        "require(self.at_primary, ~self.runs())",
        "require(self.at_primary, ~self.runs(), ~self.router)",
        {"client-idle": "one"},
    ),
    Mutant(
        "a client that moves by itself takes the primary distributor alone",
        "require(self.may_move(), self.seats[secondary].up())",
        "require(self.may_move(), self.seats[secondary].up(), self.runs())",
        {"client-moved": "one", "client-served": "other-readings"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(real_time, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
