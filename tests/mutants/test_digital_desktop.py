"""Every property of the digital desktop notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.digital import digital_desktop
from ccverify.properties.digital.digital_desktop import PROPERTIES

MUTANTS = [
    Mutant(
        "a desktop tries once",
        "gives_up = ~ready & (self.tried + 1 >= self.loads)",
        "gives_up = ~ready",
        {"given-up-early": "one-fails", "agent-waits": "two-fail"},
    ),
    Mutant(
        "a notification is given up when its last retry is due",
        "last = earlier >= self.retries",
        "last = earlier + 1 >= self.retries",
        {"customer-told": "two-fail", "until-notified": "two-fail"},
    ),
    Mutant(
        "a notification waits for the one before it to be delivered",
        "self.sent[Hook.ROUTED], Sent.DELIVERED, Sent.GIVEN_UP\n",
        "self.sent[Hook.ROUTED], Sent.DELIVERED, Sent.NOT_YET\n",
        {"nothing-due": "three-fail"},
    ),
    Mutant(
        "a conversation is never ready",
        "ready = self.sent[Hook.ROUTED] == Sent.DELIVERED",
        "ready = self.sent[Hook.ROUTED] == Sent.NOT_YET",
        {"finished": "calm"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(digital_desktop, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
