"""Every property of what stands beside the contact centre notices a fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.agents import companions
from ccverify.properties.agents.companions import PROPERTIES

MUTANTS = [
    Mutant(
        "a client does not change its IM&P node",
        "        self.client.turn(side",
        "        require(side == Side.B)\n        self.client.turn(side",
        {"moved": "one", "chat-survives": "one", "chat-goes-on": "one"},
    ),
    Mutant(
        "a chat outlives its desktop",
        "        self.desktop.turn(side, self.up[Server.FINESSE, side], elsewhere)\n"
        "        self.lose_chat()\n",
        "        self.desktop.turn(side, self.up[Server.FINESSE, side], elsewhere)\n",
        {"chat-lost": "one", "chat-ended": "one"},
    ),
    Mutant(
        "a chat never goes on at another node",
        "        if not self.chats_move:\n",
        "        if True:\n",
        {"chat-lost-at-node": "one"},
    ),
    Mutant(
        "nobody can chat",
        "require(self.can_chat(), self.chat != Chat.OPEN)",
        "require(self.can_chat(), self.chat == Chat.OPEN)",
        {"chatting": "calm"},
    ),
    Mutant(
        "monitoring does not move",
        "require(first | self.up[Server.SUBSCRIBER, Side.B])",
        "require(first)",
        {"monitored-at-backup": "one"},
    ),
    Mutant(
        "monitoring does not depend on the subscriber",
        "ends = (server == Server.SUBSCRIBER) & (self.monitoring == there)",
        "ends = (server == Server.SUBSCRIBER) & (self.monitoring == Monitoring.LOST)",
        {"monitoring-lost": "one"},
    ),
    Mutant(
        "the platform restarts by itself",
        '    @fault(FaultKind.RESTART, component="collaboration platform")\n',
        '    @action(source="S13", fair=True)\n',
        {"platform-runs": "one"},
    ),
    Mutant(
        "the platform takes chats with it",
        "        self.platform = False\n",
        "        self.platform = False\n        self.lose_chat()\n",
        {"platform-alone": "one"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(companions, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
