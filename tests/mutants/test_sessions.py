"""Every property of sessions notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.agents import sessions
from ccverify.properties.agents.sessions import PROPERTIES

MUTANTS = [
    Mutant(
        "nobody takes over",
        "require(self.serving[pair] == Serving.FAILOVER)",
        "require(self.serving[pair] == Serving.FAILOVER, pair == Pair.ROUTER)",
        {
            "callback-during-agent-pg": "one-pg",
            "delayed-during-agent-pg": "one",
            "chat-during-agent-pg": "one",
            "email-during-agent-pg": "one",
            "callback-during-mr-pg": "one",
            "delayed-during-mr-pg": "one",
            "chat-during-mr-pg": "one",
            "email-during-mr-pg": "one",
            "callback-during-cti-manager": "one",
            "delayed-during-cti-manager": "one",
            "chat-during-cti-manager": "one",
            "email-during-cti-manager": "one",
        },
    ),
    Mutant(
        "a Router takes over as the others do",
        "goes_on = ite(pair == Pair.ROUTER, Serving.ONE, Serving.FAILOVER)",
        "goes_on = Serving.FAILOVER",
        {
            "callback-during-router": "one",
            "delayed-during-router": "one",
            "chat-during-router": "one",
            "email-during-router": "one",
        },
    ),
    Mutant(
        "ECE does not issue a session again",
        "require(one_of(self.stage, Stage.ARRIVED, Stage.KEPT))",
        "require(self.stage == Stage.ARRIVED)",
        {"issued-again": "one"},
    ),
    Mutant(
        "the Router keeps its queue",
        "ite(drops & (self.stage == Stage.QUEUED), Stage.KEPT, self.stage)",
        "ite(drops & (self.stage == Stage.QUEUED), Stage.QUEUED, self.stage)",
        {"kept": "one"},
    ),
    Mutant(
        "web callbacks wait as others do",
        "require(self.stage == Stage.NONE, self.kind == Kind.CALLBACK)",
        "require(self.stage == Stage.REFUSED, self.kind == Kind.CALLBACK)",
        {"refused": "one", "turned-away": "one"},
    ),
    Mutant(
        "a callback goes elsewhere only if there is nowhere else",
        "self.kind == Kind.CALLBACK if self.other_pgs else False",
        "self.kind == Kind.CALLBACK if not self.other_pgs else False",
        {"served-elsewhere": "one"},
    ),
    Mutant(
        "a session that is over begins anew",
        "self.stage = Stage.OVER",
        "self.stage = Stage.NONE",
        {"served": "calm", "active-untouched": "one"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(sessions, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
