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
        "an application does not return to its node",
        "seat.go_home(self.accepts(seat.first, app))",
        "seat.go_home(self.accepts(seat.first, app) & ~self.wan)",
        {"back-at-home": "one"},
    ),
    Mutant(
        "the older configuration wins",
        "lambda _, origin: self.has[self.newest, origin]",
        "lambda _, origin: False",
        {"changed-apart": "apart"},
    ),
    Mutant(
        "each node keeps its own configuration",
        "lambda _, origin: self.has[self.newest, origin]",
        "lambda node, origin: self.has[node, origin]",
        {"nodes-agree": "apart"},
    ),
    Mutant(
        "the most recent of each setting is kept",
        "lambda _, origin: self.has[self.newest, origin]",
        "lambda _, origin: self.has[Side.A, origin] | self.has[Side.B, origin]",
        {"change-lost": "apart"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(identity, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
