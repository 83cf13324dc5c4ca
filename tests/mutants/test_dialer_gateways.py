"""Every property of the Dialer's gateways notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.mechanisms import server_group
from ccverify.models.outbound import dialer_gateways
from ccverify.properties.outbound.dialer_gateways import PROPERTIES

MUTANTS = [
    Mutant(
        "no code sends a call on",
        "require(silent | (self.answers[element] == Answer.LISTED))",
        "require(silent)",
        {"sent-on": "overloaded", "far": "overloaded", "decided": "overloaded"},
        part=server_group,
    ),
    Mutant(
        "a call fails at the first gateway that does not answer",
        "require(self.open(), ~exists(self.elements, self.left))",
        "require(self.open(), exists(self.elements, lambda e: self.asked[e]))",
        {"given-up": "dead"},
        part=server_group,
    ),
    Mutant(
        "priorities are not heeded",
        "return self.left(element) & implies(nearer, element < self.near)",
        "return self.left(element)",
        {"far-before-near": "overloaded"},
        part=server_group,
    ),
    Mutant(
        "the Dialer does not learn that a gateway took its call",
        "        self.call = Call.PLACED\n",
        "        self.call = Call.FAILED\n",
        {"placed": "calm"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(dialer_gateways, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
