"""Every property of the web servers notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.calls import web_servers
from ccverify.properties.calls.web_servers import PROPERTIES

MUTANTS = [
    Mutant(
        "the load balancer gives agents to any server",
        "require(self.up[server], self.least_loaded(server))",
        "require(self.up[server])",
        {"overloaded": "one-spare", "shared-again": "calm"},
    ),
    Mutant(
        "the last agents are kept out",
        "self.signed_in() < self.agents()",
        "self.signed_in() + 1 < self.agents()",
        {"all-at-work": "calm", "all-signed-in": "calm"},
    ),
    Mutant(
        "nobody waits for the last server",
        "if self.early else",
        "if not self.early else",
        {"overloaded": "maintenance", "shared-again": "maintenance"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(web_servers, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
