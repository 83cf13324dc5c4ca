"""Every property of sign-in notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.administration import sign_in
from ccverify.properties.administration.sign_in import PROPERTIES

MUTANTS = [
    Mutant(
        "Finesse does not turn to another server",
        "self.seat.turn(side, self.accepts(side), self.accepts(peer(side)))",
        "self.seat.turn(side, self.accepts(side) | self.accepts(peer(side)), self.sso)",
        {
            "signed-in-elsewhere": "backed",
            "served-if-up": "backed",
            "sign-in-goes-on": "backed",
            "operations-go-on": "backed",
        },
    ),
    Mutant(
        "agents are signed out again at once",
        "self.work[agent] = Work.IN",
        "self.work[agent] = Work.OUT",
        {"at-work": "calm"},
        places=2,
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(sign_in, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
