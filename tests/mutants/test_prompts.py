"""Every property of prompts notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.calls import prompts
from ccverify.properties.calls.prompts import PROPERTIES

MUTANTS = [
    Mutant(
        "a gateway plays nothing while the network is lost",
        "waits & (self.cached == Copy.FRESH)",
        "waits & (self.cached == Copy.FRESH) & self.wan",
        {"from-the-cache": "wan-lost", "decided": "wan-lost"},
    ),
    Mutant(
        "what expires is gone",
        "        self.cached = Copy.EXPIRED\n",
        "        self.cached = Copy.NONE\n",
        {"expired": "wan-lost"},
    ),
    Mutant(
        "survivability does not help",
        "Call.DEFAULT_ROUTED if self.survivability else Call.FAILED",
        "Call.FAILED",
        {"failed": "wan-lost", "sent-away": "wan-lost"},
    ),
    Mutant(
        "nobody hears the prompt",
        "        self.call = Call.PLAYED\n",
        "        self.call = Call.NONE\n",
        {"played": "calm"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(prompts, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
