"""Every property of the Identity Service notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.administration import identity
from ccverify.properties.administration.identity import PROPERTIES

MUTANTS = [
    Mutant(
        "an application turns to no other node",
        "self.seats[app].turn(side, self.accepts(side, app), self.accepts(peer(side), app))",
        "self.seats[app].turn(side, self.accepts(side, app) | self.wan, self.wan)",
        {"at-the-other": "one", "authenticated": "one", "signs-in": "one"},
    ),
    Mutant(
        "local nodes authenticate nobody",
        "require(self.asked[app], self.seats[app].at(side), self.accepts(side, app))",
        "require(self.asked[app], self.seats[app].at(side), self.seats[app].first != side)",
        {"at-home": "calm"},
    ),
    Mutant(
        "an application does not return to its node",
        "seat.go_home(self.accepts(seat.first, app))",
        "seat.go_home(self.accepts(seat.first, app) & ~self.wan)",
        {"back-at-home": "one"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(identity, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
