"""Every property of that configuration notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.administration import identity_changes
from ccverify.properties.administration.identity_changes import PROPERTIES

MUTANTS = [
    Mutant(
        "the older configuration wins",
        "lambda _, origin: self.has[self.newest, origin]",
        "lambda _, origin: False",
        {"changed-apart": "one"},
    ),
    Mutant(
        "each node keeps its own configuration",
        "lambda _, origin: self.has[self.newest, origin]",
        "lambda node, origin: self.has[node, origin]",
        {"nodes-agree": "one"},
    ),
    Mutant(
        "the most recent of each setting is kept",
        "lambda _, origin: self.has[self.newest, origin]",
        "lambda _, origin: self.has[Side.A, origin] | self.has[Side.B, origin]",
        {"change-lost": "one"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(identity_changes, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
