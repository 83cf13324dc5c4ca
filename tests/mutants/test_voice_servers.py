"""Every property of the voice servers notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.calls import voice_servers
from ccverify.models.mechanisms import server_group
from ccverify.properties.calls.voice_servers import PROPERTIES

MUTANTS = [
    Mutant(
        "no code sends a request on",
        "require(silent | (self.answers[element] == Answer.LISTED))",
        "require(silent)",
        {"served-by-another": "listed", "gets-by": "listed", "to-a-backup": "listed"},
        part=server_group,
    ),
    Mutant(
        "a code that is not on the list sends a request on",
        "Request.REFUSED\n        self.refusals = least(self.refusals + 1, 3)\n",
        "Request.OPEN\n        self.asked[element] = True\n",
        {"starved": "unlisted", "refused": "unlisted", "gets-by": "unlisted"},
    ),
    Mutant(
        "a server that refuses counts as dead",
        "silent = self.answers[element] == Answer.SILENT\n        require(self.marked[element] !=",
        "silent = self.answers[element] != Answer.TAKES\n        require(self.marked[element] !=",
        {"marked-in-the-end": "unlisted"},
        part=server_group,
    ),
    Mutant(
        "heartbeats do not see that a server is back",
        "require(self.marked[element] != silent)",
        "require(~self.marked[element], silent)",
        {"used-again": "two-browsers"},
        part=server_group,
    ),
    Mutant(
        "priorities are not heeded",
        "return self.left(element) & implies(nearer, element < self.near)",
        "return self.left(element)",
        {"backup-before-primary": "speech"},
        part=server_group,
    ),
    Mutant(
        "a server does not say that it takes a request",
        "        self.request = Request.SERVED\n",
        "        self.request = Request.REFUSED\n",
        {"served": "calm", "refused": "two-browsers"},
    ),
    Mutant(
        "a server's calls outlive it",
        "            self.request = ite(lost, Request.LOST, self.request)\n",
        "            self.request = ite(lost, Request.SERVED, self.request)\n",
        {"lost": "two-browsers"},
    ),
    Mutant(
        "a server takes the calls of others with it",
        "lost = self.has(element)",
        "lost = self.request == Request.SERVED",
        {"lost-with-another": "two-browsers"},
    ),
    Mutant(
        "a backup passes on what it serves, and a primary does not",
        "stays = self.backup(element)",
        "stays = ~self.backup(element)",
        {"leaves-backup": "speech-in-turn"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(voice_servers, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
