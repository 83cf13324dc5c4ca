"""Every property of the lifetimes of a task notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.digital import task_lifetimes
from ccverify.properties.digital.task_lifetimes import PROPERTIES

MUTANTS = [
    Mutant(
        "a task may wait in the Router for ever",
        "        self.queued.start()\n",
        "",
        {"without-agent": "calm", "waits-two-hours": "calm"},
    ),
    Mutant(
        "a task has no longest duration",
        "        self.served.start()\n",
        "",
        {"lasts": "calm"},
    ),
    Mutant(
        "a task is over as soon as an agent gets it",
        "        self.stage = Stage.ACTIVE\n",
        "        self.stage = Stage.OVER\n",
        {"served": "calm"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(task_lifetimes, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
