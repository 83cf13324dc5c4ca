"""Every property of the PG pair notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.pg import calls, election, pg_pair, reports, sides
from ccverify.properties.pg.pg_pair import PROPERTIES

CRASH = '    @fault(FaultKind.CRASH, Side, component="PG", source="P4")\n'

MUTANTS = [
    Mutant(
        "a PG that connects does not look for an enabled peer",
        "        require(~self.sides.enabled(peer(side)))\n        self.sides.enable(side)",
        "        self.sides.enable(side)",
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
        "self.election.outweighs(side)",
        "self.sides.weight(side) > self.sides.weight(peer(side))",
        {"dual-for-good": "budget-2"},
    ),
    Mutant(
        "a PG connects as standby without a Router",
        "        require(self.sides.linked[side], self.sides.mode[side] == Mode.INACTIVE)\n",
        "        require(self.sides.mode[side] == Mode.INACTIVE)\n",
        {"begins-without-router": "budget-2"},
    ),
    Mutant(
        "a PG restarts only where it reaches a Router",
        "        require(self.sides.mode[side] == Mode.DOWN)\n",
        "        require(self.sides.mode[side] == Mode.DOWN, self.sides.linked[side])\n",
        {"never-reached": "budget-2"},
    ),
    Mutant(
        "the standby does not take over",
        "require(self.sides.private, self.sides.mode[side] == Mode.DISABLED",
        "require(~self.sides.private, self.sides.mode[side] == Mode.DISABLED",
        {"one-enabled": "budget-1"},
    ),
    Mutant(
        "a PG without CTI Manager goes on",
        "self.sides.hands_over(side))",
        "~self.sides.hands_over(side))",
        {"agent-pim-enabled": "budget-1"},
    ),
    Mutant(
        "a PG without CTI Manager hands over to any peer",
        "due = lost if self.handover is Handover.ALWAYS else self.better(peer(side))",
        "due = lost",
        {"flapping": "budget-2"},
        part=sides,
    ),
    Mutant(
        "the Router does not mind a lost CTI Manager",
        "again = self.chosen[other] & self.sides.hands_over(other)",
        "again = self.chosen[other] & self.chosen[side]",
        {"there-and-back": "private-lost", "agent-pim-enabled": "private-lost"},
        part=election,
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
        part=election,
    ),
    Mutant(
        "of two equal PGs the standby wins",
        "before=~self.sides.held[other]",
        "before=~self.sides.held[side]",
        {"moved-for-nothing": "private-lost"},
        part=election,
    ),
    Mutant(
        "side B always hands the role back to side A",
        "self.sides.hands_over(side))",
        "self.sides.hands_over(side) | (side == Side.B))",
        {"no-failback": "hot-standby", "stays-enabled": "recovering"},
    ),
    Mutant(
        "an action that is new hands the role back, and notes nothing",
        CRASH,
        """    @action(Side)
    def hand_back(self, side: Term[Side]) -> None:
        require(self.sides.private, self.sides.enabled(side), self.sides.connected(peer(side)))
        self.sides.mode.assign(lambda s: self.sides.mode[peer(s)])

"""
        + CRASH,
        {"stays-enabled": "recovering"},
    ),
    Mutant(
        "an action that is new disables the enabled PG, and notes nothing",
        CRASH,
        """    @action(Side)
    def hand_back(self, side: Term[Side]) -> None:
        require(self.sides.private, self.sides.enabled(side), self.sides.connected(peer(side)))
        self.sides.mode[side] = Mode.DISABLED

"""
        + CRASH,
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
        "        self.move(side)\n",
        "",
        {"taken-over": "budget-1"},
        part=sides,
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
        part=reports,
    ),
    Mutant(
        "what is on disk outlives both PGs",
        "spared = ~down if self.lost_with_both else True",
        "spared = True",
        {"data-lost-with-both": "data"},
        part=reports,
    ),
    Mutant(
        "the standby keeps nothing of what its peer gathered",
        "(s == side) | (self.sides.private & (self.sides.mode[s] != Mode.DOWN))",
        "(s == side) & (self.sides.mode[s] != Mode.DOWN)",
        {"data-arrive": "data-1"},
        part=reports,
    ),
    Mutant(
        "data that are sent do not arrive",
        "self.datum = Datum.DELIVERED",
        "self.datum = Datum.BUFFERED",
        {"delivered": "calm"},
        part=reports,
    ),
    Mutant(
        "data are sent only while both PGs keep them",
        "self.sides.linked[side], self.kept[side])",
        "self.sides.linked[side], forall(Side, lambda s: self.kept[s]))",
        {"data-delivered": "data", "data-arrive": "data-1"},
        part=reports,
    ),
    Mutant(
        "the Router never loses sight of a call",
        "        self.lose_sight(side)\n",
        "",
        {"lives-on": "call-records", "adrift": "sessions"},
        part=calls,
    ),
    Mutant(
        "the end of a call is not recorded",
        "one_of(self.call, Call.UNSEEN, Call.ENDED))",
        "one_of(self.call, Call.UNSEEN))",
        {"recorded": "call-records"},
        part=calls,
    ),
    Mutant(
        "a call is written off again and again",
        "Call.CLOSED, Call.WRITTEN_OFF)",
        "Call.CLOSED, Call.UNSEEN)",
        {"recorded-twice": "call-records"},
        part=calls,
    ),
    Mutant(
        "CVP has its calls redirected at once",
        "self.caller = Caller.IN_CVP",
        "self.caller = Caller.REDIRECTED",
        {"other-serves": "sessions"},
        part=calls,
    ),
    Mutant(
        "the script redirects no call that has lost its VRU PG",
        "require(self.caller == Caller.ADRIFT)",
        "require(self.caller == Caller.IN_CVP)",
        {"caller-served": "sessions"},
        part=calls,
    ),
    Mutant(
        "statistics go on where they ended",
        "        self.signed_in = True\n        self.counted = False\n",
        "        self.signed_in = True\n",
        {"old-statistics": "sessions"},
        part=calls,
    ),
    Mutant(
        "an agent who works is signed out",
        "        self.counted = True\n        self.worked = True\n",
        "        self.counted = True\n        self.worked = True\n        self.signed_in = False\n",
        {"statistics": "sessions"},
        part=calls,
    ),
    Mutant(
        "a failover interrupts nobody's session",
        "self.unsure | (stops & self.signed_in)",
        "self.unsure",
        {"statistics-cut-short": "sessions"},
        part=calls,
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(pg_pair, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
