"""Every property of the customer records notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.outbound import customer_records, dialer_pair, dialing_lists
from ccverify.properties.outbound.customer_records import PROPERTIES

MUTANTS = [
    Mutant(
        "a failed Campaign Manager closes every record",
        "        closed = ite(known == Status.DIALED, Status.CLOSED, known)\n"
        "        self.listed[standby] = ite(known == Status.ACTIVE, Status.UNKNOWN, closed)\n",
        "        self.listed[standby] = Status.CLOSED\n",
        {"dialled-twice": "manager-lost", "unknown": "manager-lost", "disappears": "manager-lost"},
        part=dialing_lists,
    ),
    Mutant(
        "a closed record is not replicated",
        "require(self.listed[peer(self.active)] != self.record())",
        "require(self.listed[peer(self.active)] != self.record(), self.record() != Status.CLOSED)",
        {"lists-agree": "manager-lost"},
        part=dialing_lists,
    ),
    Mutant(
        "the standby has every change at once",
        "if self.replication is Replication.SYNCHRONOUS:",
        "if True:",
        {"lag": "manager-lost"},
        part=dialing_lists,
    ),
    Mutant(
        "a record that was called is handed over as one that was not",
        "known = ite(self.unheard(side), Status.DIALED, self.record())",
        "known = ite(self.unheard(side), Status.PENDING, self.record())",
        {"dialled-twice": "cti-lost"},
    ),
    Mutant(
        "Active records stay Active at a failover",
        "self.write(ite(active, Status.UNKNOWN, record))",
        "self.write(record)",
        {"unknown": "gateway-lost"},
        part=dialer_pair,
    ),
    Mutant(
        "what a Dialer hands over is not believed",
        "known = ite(self.unheard(side), Status.DIALED, self.record())",
        "known = self.record()",
        {"dialled-twice": "cti-lost"},
    ),
    Mutant(
        "the records that a Dialer lost sight of do not time out",
        "            states.append(Status.UNKNOWN)\n",
        "            pass\n",
        {"dialled-twice": "link-lost", "stuck": "link-lost"},
    ),
    Mutant(
        "nothing times out",
        "require(self.manager, self.unowned(), self.times_out(),",
        "require(self.manager, self.unowned(), self.times_out(), self.record() == Status.CLOSED,",
        {"dialled-twice": "link-lost", "stuck": "manager-lost"},
    ),
    Mutant(
        "without its MR PIM a Dialer fails over",
        "return able & self.has[side, Need.PIM] if self.pim_counts else able",
        "return able & self.has[side, Need.PIM]",
        {"stuck": "pim-lost"},
        part=dialer_pair,
    ),
    Mutant(
        "the call ends unseen",
        "        self.write(Status.CLOSED)\n        self.owns.assign(False)\n",
        "        self.owns.assign(False)\n",
        {"closed": "calm", "left-dialed": "calm"},
    ),
    Mutant(
        "every fit Dialer is activated",
        "require(~exists(Side, lambda s: self.activated[s]))",
        "require(~self.activated[side])",
        {"two-dialers": "cti-lost", "one-dialer": "not-ready"},
        part=dialer_pair,
    ),
    Mutant(
        "a Dialer notices as soon as the Campaign Manager",
        "        self.registered[side] = False\n        self.deactivate",
        "        self.dialing[side] = False\n"
        "        self.registered[side] = False\n        self.deactivate",
        {"two-dialers": "link-lost"},
        part=dialer_pair,
    ),
    Mutant(
        "no Dialer fails over",
        "require(self.talks(side), self.activated[side], ~self.fit(side))",
        "require(self.talks(side), ~self.fit(side), self.record() == Status.CLOSED)",
        {"other-dialer": "not-ready"},
        part=dialer_pair,
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(customer_records, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
