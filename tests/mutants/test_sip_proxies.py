"""Every property of the SIP proxies notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.calls import sip_proxies
from ccverify.models.mechanisms import server_group
from ccverify.properties.calls.sip_proxies import PROPERTIES

MUTANTS = [
    Mutant(
        "a call comes to a Call Server, and never further",
        "Call.AT_SERVER, Call.CONNECTED)\n        if",
        "Call.AT_SERVER, Call.AT_SERVER)\n        if",
        {"connected": "calm", "speaking": "calm", "by-the-backup": "two-proxies"},
    ),
    Mutant(
        "who gets no answer waits for it",
        "require(silent | (self.answers[element] == Answer.LISTED))",
        "require(self.answers[element] == Answer.LISTED)",
        {"far": "two-proxies", "by-the-backup": "two-proxies", "decided": "two-proxies"},
        part=server_group,
    ),
    Mutant(
        "a call fails at the first proxy that does not answer",
        "require(self.open(), ~exists(self.elements, self.left))",
        "require(self.open(), exists(self.elements, lambda e: self.asked[e]))",
        {
            "refused": "two-proxies",
            "stranded": "two-proxies",
            "not-taken-over": "two-proxies",
        },
        part=server_group,
    ),
    Mutant(
        "the Call Server keeps what the DNS server once said",
        "        self.call = Call.STRANDED\n",
        "        self.resolved = True\n",
        {"stranded": "by-name", "stopped-by-name": "by-name"},
    ),
    Mutant(
        "the messages of a call go through its proxies whatever is set",
        "        if self.record_route:\n            self.routes[element] = True\n",
        "        self.routes[element] = True\n",
        {"lost": "two-proxies"},
    ),
    Mutant(
        "a message is lost with whatever proxy fails",
        "implies(self.routes[e], alive[e] != Answer.SILENT)",
        "alive[e] != Answer.SILENT",
        {"lost-off-its-route": "two-proxies", "lost": "two-proxies"},
    ),
    Mutant(
        "priorities are not heeded",
        "return self.left(element) & implies(nearer, element < self.near)",
        "return self.left(element)",
        {"far-before-near": "two-proxies"},
        part=server_group,
    ),
    Mutant(
        "a proxy that is overloaded does not answer",
        "self.answers[element] = self.failure",
        "self.answers[element] = Answer.SILENT",
        {"crosses-overloaded": "overloaded"},
        part=server_group,
    ),
    Mutant(
        "a gateway takes the proxies of the other one with it",
        "Answer.SILENT, answers[e]))",
        "Answer.SILENT, Answer.SILENT))",
        {"refused": "one-gateway", "stranded": "one-gateway"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(sip_proxies, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
