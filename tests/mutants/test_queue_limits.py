"""Every property of the queue's limits notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.digital import queue_limits
from ccverify.properties.digital.queue_limits import PROPERTIES

MUTANTS = [
    Mutant(
        "sub-limits are not heeded",
        "require(~self.full(), self.queued[domain] < self.limit[domain])",
        "require(~self.full())",
        {"starved-within-limits": "any-load"},
    ),
    Mutant(
        "the Router keeps a place for voice",
        "require(~self.full(), self.queued[domain] < self.limit[domain])",
        "require(self.tasks() + 1 < self.places, self.queued[domain] < self.limit[domain])",
        {"starved": "any-load"},
    ),
    Mutant(
        "a sub-limit is never used up",
        "require(~self.full(), self.queued[domain] < self.limit[domain])",
        "require(~self.full(), self.queued[domain] + 1 < self.limit[domain])",
        {"exhausted": "any-load"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(queue_limits, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
