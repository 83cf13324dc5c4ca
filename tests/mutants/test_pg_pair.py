"""Every property of the PG pair notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.pg import pg_pair
from ccverify.models.pg import reports as pg_reports
from ccverify.properties.pg.pg_pair import PROPERTIES

ELECTION = "    # The election, while the two miss one another.\n"

MUTANTS = [
    Mutant(
        "a PG that connects does not look for an enabled peer",
        "        require(~self.sides.enabled(peer(side)))\n        self.sides.judge(side)",
        "        self.sides.judge(side)",
        {"dual-enabled": "calm", "no-failback": "hot-standby"},
    ),
    Mutant(
        "nobody connects as standby",
        "require(~self.sides.private | self.sides.enabled(peer(side)))",
        "require(~self.sides.private)",
        {"standby": "calm", "one-of-two": "calm"},
    ),
    Mutant(
        "two enabled PGs of equal weight both go on when they meet again",
        "forall(Side, self.sides.enabled), self.outweighs(side)",
        "forall(Side, self.sides.enabled), self.sides.weight(side) > self.sides.weight(peer(side))",
        {"dual-for-good": "budget-2"},
    ),
    Mutant(
        "the standby does not take over",
        "require(self.sides.private, self.sides.mode[side] == Mode.DISABLED",
        "require(~self.sides.private, self.sides.mode[side] == Mode.DISABLED",
        {"one-enabled": "budget-1"},
    ),
    Mutant(
        "a PG without CTI Manager goes on",
        "self.sides.enabled(side), self.hands_over(side)",
        "self.sides.enabled(side), ~self.hands_over(side)",
        {"agent-pim-enabled": "budget-1"},
    ),
    Mutant(
        "a PG without CTI Manager hands over to any peer",
        "due = lost if self.handover is Handover.ALWAYS else self.sides.better(peer(side))",
        "due = lost",
        {"flapping": "budget-2"},
    ),
    Mutant(
        "the Router does not mind a lost CTI Manager",
        "again = self.chosen[other] & self.hands_over(other)",
        "again = self.chosen[other] & self.chosen[side]",
        {"there-and-back": "private-lost", "agent-pim-enabled": "private-lost"},
    ),
    Mutant(
        "the lighter PG wins",
        "return (mine > theirs) |",
        "return (mine < theirs) |",
        {
            "moved-by-weight": "private-lost",
            "lighter-preferred": "private-lost",
            "heavier-enabled": "private-lost",
        },
    ),
    Mutant(
        "of two equal PGs the standby wins",
        "~self.sides.held[peer(side)]",
        "~self.sides.held[side]",
        {"moved-for-nothing": "private-lost"},
    ),
    Mutant(
        "side B always hands the role back to side A",
        "self.sides.enabled(side), self.hands_over(side))",
        "self.sides.enabled(side), self.hands_over(side) | (side == Side.B))",
        {"no-failback": "hot-standby", "stays-enabled": "recovering"},
    ),
    Mutant(
        "an action that is new hands the role back, and notes nothing",
        ELECTION,
        """    @action(Side)
    def hand_back(self, side: Term[Side]) -> None:
        require(self.sides.private, self.sides.enabled(side), self.sides.connected(peer(side)))
        self.sides.mode.assign(lambda s: ite(s == side, Mode.DISABLED, Mode.ENABLED))

"""
        + ELECTION,
        {"stays-enabled": "recovering"},
    ),
    Mutant(
        "an action that is new disables the enabled PG, and notes nothing",
        ELECTION,
        """    @action(Side)
    def hand_back(self, side: Term[Side]) -> None:
        require(self.sides.private, self.sides.enabled(side), self.sides.connected(peer(side)))
        self.sides.mode[side] = Mode.DISABLED

"""
        + ELECTION,
        {"stays-enabled": "recovering"},
    ),
    Mutant(
        "a PG that restarts is enabled",
        "        self.sides.mode[side] = Mode.INACTIVE\n",
        "        self.sides.mode[side] = Mode.ENABLED\n",
        {"stays-enabled": "recovering"},
    ),
    Mutant(
        "it is not noted who has the role",
        "        self.sides.move(side)\n",
        "",
        {"taken-over": "budget-1"},
        places=4,
    ),
    Mutant(
        "a crash leaves the buffer as it is",
        "        self.reports.lose_buffer(side)\n",
        "        if side is None:\n            self.reports.lose_buffer(side)\n",
        {"data-wait": "data", "data-lost-with-both": "data"},
    ),
    Mutant(
        "a buffer is lost with its PG",
        "(self.disk | (s != side))",
        "(s != side)",
        {"data-lost": "data"},
        part=pg_reports,
    ),
    Mutant(
        "what is on disk outlives both PGs",
        "spared = ~down if self.lost_with_both else True",
        "spared = True",
        {"data-lost-with-both": "data"},
        part=pg_reports,
    ),
    Mutant(
        "the standby keeps nothing of what its peer gathered",
        "(s == side) | (self.sides.private & (self.sides.mode[s] != Mode.DOWN))",
        "(s == side) & (self.sides.mode[s] != Mode.DOWN)",
        {"data-arrive": "data-1"},
        part=pg_reports,
    ),
    Mutant(
        "data that are sent do not arrive",
        "self.datum = Datum.DELIVERED",
        "self.datum = Datum.BUFFERED",
        {"delivered": "calm"},
        part=pg_reports,
    ),
    Mutant(
        "data are sent only while both PGs keep them",
        "self.sides.linked[side], self.kept[side])",
        "self.sides.linked[side], forall(Side, lambda s: self.kept[s]))",
        {"data-delivered": "data", "data-arrive": "data-1"},
        part=pg_reports,
    ),
    Mutant(
        "the Router never loses sight of a call",
        "        self.reports.lose_sight(side)\n",
        "",
        {"lives-on": "call-records"},
    ),
    Mutant(
        "the end of a call is not recorded",
        "one_of(self.call, Call.UNSEEN, Call.ENDED),",
        "one_of(self.call, Call.UNSEEN),",
        {"recorded": "call-records"},
        part=pg_reports,
    ),
    Mutant(
        "a call is written off again and again",
        "Call.CLOSED, Call.WRITTEN_OFF)",
        "Call.CLOSED, Call.UNSEEN)",
        {"recorded-twice": "call-records"},
        part=pg_reports,
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(pg_pair, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
