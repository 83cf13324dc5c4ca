"""Every property of sign-on codes notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.administration import sign_on_codes
from ccverify.properties.administration.sign_on_codes import PROPERTIES

MUTANTS = [
    Mutant(
        "a node redeems its own codes alone",
        "return (self.issuer == side) | (self.copy == Copy.THERE)",
        "return (self.issuer == side) & (self.copy != Copy.DROPPED)",
        {"redeemed-elsewhere": "path-lost", "signed-in-at-last": "path-lost"},
    ),
    Mutant(
        "copies are dropped at the threshold as well",
        "given(self.loss > self.tolerated)",
        "given(self.loss >= self.tolerated)",
        {"signs-in-again": "path-lost"},
    ),
    Mutant(
        "no node knows a code",
        "return (self.issuer == side) | (self.copy == Copy.THERE)",
        "return (self.issuer == side) & (self.copy == Copy.DROPPED)",
        {"signed-in": "calm"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(sign_on_codes, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
