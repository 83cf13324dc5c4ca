"""Every property of the customer records notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.outbound import customer_records
from ccverify.properties.outbound.customer_records import PROPERTIES

MUTANTS = [
    Mutant(
        "a failed Campaign Manager closes every record",
        "        closed = ite(self.record == Status.DIALED, Status.CLOSED, self.record)\n"
        "        self.record = ite(self.record == Status.ACTIVE, Status.UNKNOWN, closed)\n",
        "        self.record = Status.CLOSED\n",
        {"dialled-twice": "manager-lost", "unknown": "manager-lost", "disappears": "manager-lost"},
    ),
    Mutant(
        "a record that was called is handed over as one that was not",
        "ite(called, Status.DIALED, Status.PENDING)",
        "ite(called, Status.PENDING, Status.PENDING)",
        {"dialled-twice": "cti-lost"},
    ),
    Mutant(
        "Active records stay Active at a failover",
        "ite(mine & (self.record == Status.ACTIVE), Status.UNKNOWN, self.record)",
        "self.record",
        {"unknown": "gateway-lost"},
    ),
    Mutant(
        "what a Dialer hands over is not believed",
        "lost = self.record == Status.UNKNOWN",
        "lost = (self.record == Status.UNKNOWN) & called & ~called",
        {"dialled-twice": "cti-lost"},
    ),
    Mutant(
        "Unknown records do not time out",
        "            states.append(Status.UNKNOWN)\n",
        "            pass\n",
        {"dialled-twice": "link-lost", "stuck": "link-lost"},
    ),
    Mutant(
        "nothing times out",
        "require(self.manager, self.owner == Owner.NONE, self.times_out())",
        "require(self.manager, self.owner == Owner.NONE, self.times_out(), "
        "self.record == Status.CLOSED)",
        {"dialled-twice": "manager-lost", "stuck": "manager-lost"},
    ),
    Mutant(
        "Unknown records stay Unknown",
        "ite(called, Status.DIALED, Status.PENDING), self.record)",
        "Status.UNKNOWN, self.record)\n        require(self.manager, self.link[side], ~lost)",
        {"stuck": "cti-lost"},
    ),
    Mutant(
        "without its MR PIM a Dialer fails over",
        "return able & self.pim[side] if self.pim_counts else able",
        "return able & self.pim[side]",
        {"stuck": "pim-lost"},
    ),
    Mutant(
        "the call ends unseen",
        "        self.record = Status.CLOSED\n        self.owner = Owner.NONE\n",
        "        self.owner = Owner.NONE\n",
        {"closed": "calm", "left-dialed": "calm"},
    ),
    Mutant(
        "every fit Dialer is activated",
        "        require(forall(Side, lambda s: ~self.activated[s]))\n",
        "        require(~self.activated[side])\n",
        {"two-dialers": "cti-lost"},
    ),
    Mutant(
        "only Dialer A is ever activated",
        "require(self.fit(side), self.copy[side] == Copy.NONE)",
        "require(self.fit(side), self.copy[side] == Copy.NONE, side == Side.A)",
        {"one-dialer": "cti-lost"},
    ),
    Mutant(
        "no Dialer fails over",
        "require(self.activated[side], ~self.fit(side))",
        "require(self.activated[side], ~self.fit(side), ~self.manager)",
        {"other-dialer": "not-ready"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(customer_records, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
