"""Every property of calls at sites apart notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.calls import split_calls
from ccverify.properties.calls.split_calls import PROPERTIES

MUTANTS = [
    Mutant(
        "routing scripts ask nothing",
        "require(self.on_line(side))",
        "require(self.stage == Stage.QUEUED)",
        {"misrouted": "one-side", "served-somewhere": "one-side"},
    ),
    Mutant(
        "both Routers go on",
        "return self.wan | self.private | self.goes_on[side]",
        "return self.wan | self.private | (side == Side.A) | (side == Side.B)",
        {
            "disabled-side": "one-side",
            "lost": "bare",
            "recorded": "any-side",
            "decided": "any-side",
        },
    ),
    Mutant(
        "the script loses calls",
        "            self.stage = Stage.ENTERED\n",
        "            self.stage = Stage.LOST\n",
        {"lost": "one-side", "served-somewhere": "one-side"},
    ),
    Mutant(
        "records are made of calls that ended well",
        "require(self.stage == Stage.CUT, ~self.recorded,",
        "require(self.stage == Stage.ENDED, ~self.recorded,",
        {"cut": "one-side", "recorded": "one-side"},
    ),
    Mutant(
        "a call is over as an agent has it",
        "Stage.TALKING, Stage.MISROUTED)",
        "Stage.ENDED, Stage.MISROUTED)",
        {"answered": "calm", "answered-apart": "one-side"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(split_calls, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
