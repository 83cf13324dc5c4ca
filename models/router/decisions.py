"""Device majority and the test state: which of two Routers goes on without its peer (R1-R7).

When a Router loses its peer it asks how many PGs it can communicate with, and goes on, stops, or
tests whether the peer goes on (R1-R5). With both networks lost at once the same rules apply (R7):
no PG gets through then, and no Router can tell what was lost.

What is abstracted, and why that is sound for the properties:

- Time. Steps may happen at any moment after they can: every order that any timing allows is there.
- Alignment (R12, R14) is no state: a PG is served by every active Router it talks to.
- Routers that are joined do not look at the public network: R12 holds by construction.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    Model,
    Parameter,
    Part,
    Term,
    action,
    exists,
    forall,
    given,
    initial,
    ite,
    one_of,
    require,
    says,
)
from ccverify.models.mechanisms.majority import majority
from ccverify.models.network.network import PG, PGS, Side, peer
from ccverify.models.network.pgs import Network


class Mode(Enum):
    """What a Router does: two modes of the pair, three of a Router on its own; or it is down, or
    starts and has yet to decide.
    """

    PAIR_ENABLED = "pair-enabled"
    PAIR_DISABLED = "pair-disabled"
    TEST = "test"
    ISOLATED_ENABLED = "isolated-enabled"
    ISOLATED_DISABLED = "isolated-disabled"
    DOWN = "down"
    STARTING = "starting"


class BothLost(Enum):
    """R7: what a pair-disabled Router with majority does if both networks are lost at once: it
    tests as always (R4), or it can tell what was lost, and goes on by its own majority.
    """

    TESTS = "tests"
    OWN_MAJORITY = "own-majority"


class Undecided(Enum):
    """Q2: what a test makes of a peer that has not decided yet."""

    ASK_AGAIN = "ask-again"
    AS_ENABLED = "as-enabled"


class Answers(Enum):
    """Q3: how a test takes the PGs' answers."""

    ONE_BY_ONE = "one-by-one"
    ONE_INSTANT = "one-instant"


class Conflict(Enum):
    """Q4: which finding wins when two PGs' answers disagree."""

    ENABLED_WINS = "enabled-wins"
    DISABLED_WINS = "disabled-wins"
    FIRST_WINS = "first-wins"


class Decisions(Model):
    """Two Routers, each of which decides whether it goes on without the other (R1-R7)."""

    pgs = PGS
    network = Part(Network)
    mode = Choice(Mode, over=Side, meaning="what the Router does")
    answered = Bool(
        over=(Side, pgs), initially=False, meaning="the PG has answered in the side's test"
    )
    found_enabled = Bool(
        over=Side, initially=False, meaning="an answer in the side's test was that the peer goes on"
    )
    found_disabled = Bool(
        over=Side,
        initially=False,
        meaning="an answer in the side's test was that the peer has stopped",
    )

    recheck = Parameter(False, source="Q1", meaning="an isolated Router without majority stops")
    undecided = Parameter(Undecided.ASK_AGAIN, source="Q2", meaning="a tested peer still undecided")
    answers = Parameter(Answers.ONE_BY_ONE, source="Q3", meaning="how a test takes the answers")
    conflict = Parameter(Conflict.ENABLED_WINS, source="Q4", meaning="if two answers disagree")
    first = Parameter(
        Side.A, source="R3", silent=True, meaning="the side that is pair-enabled at first"
    )
    test_counts = Parameter(
        False, source="R5a", silent=True, meaning="a test ends enabled only with majority"
    )
    both_lost = Parameter(
        BothLost.TESTS, source="R4, R7", silent=True, meaning="both networks go, with majority"
    )
    restart_decides = Parameter(
        True, source="R1, R4", silent=True, meaning="a Router that starts alone decides"
    )

    def finds_majority(self, side: Term[Side]) -> Term[bool]:
        """R1: what the Router finds when it misses its peer; traces say how many PGs it counts."""
        self.network.says_held(side)
        return self.holds_majority(side)

    def holds_majority(self, side: Term[Side]) -> Term[bool]:
        """The side has as many connections as it needs, as far as it has noticed (R1)."""
        return self.enough(side, self.network.held(side))

    def enough(self, side: Side | Term[Side], reached: Term[int]) -> Term[bool]:
        """R1: side A needs at least half of the enabled PGs, side B more than half."""
        return majority(side, reached, self.network.total())

    def joined(self) -> Term[bool]:
        """The Routers are connected to one another."""
        return self.network.joins() & forall(Side, lambda side: self.mode[side] != Mode.DOWN)

    @initial()
    def start(self) -> None:
        """The first side is pair-enabled, the other pair-disabled."""
        for side in Side:
            self.mode[side] = Mode.PAIR_ENABLED if side is self.first else Mode.PAIR_DISABLED

    @action(Side, source="R1, R3", fair=True)
    def enabled_side_decides(self, side: Term[Side]) -> None:
        """Router {side}, pair-enabled, misses its peer"""
        require(~self.joined(), self.mode[side] == Mode.PAIR_ENABLED)
        self.mode[side] = ite(
            self.finds_majority(side), Mode.ISOLATED_ENABLED, Mode.ISOLATED_DISABLED
        )

    @action(Side, source="R1, R4, R7", fair=True)
    def disabled_side_decides(self, side: Term[Side]) -> None:
        """Router {side}, pair-disabled, misses its peer"""
        require(~self.joined(), self.mode[side] == Mode.PAIR_DISABLED)
        self.decide_by_test(side)

    @action(Side, source="R1, R4", fair=True)
    def starting_side_decides(self, side: Term[Side]) -> None:
        """Router {side} has started, and finds no peer"""
        given(self.restart_decides)
        require(~self.joined(), self.mode[side] == Mode.STARTING)
        self.decide_by_test(side)

    def decide_by_test(self, side: Term[Side]) -> None:
        """R4: with majority the Router tests, without it stops."""
        able: Term[Mode] | Mode = Mode.TEST
        if self.both_lost is BothLost.OWN_MAJORITY:
            able = ite(self.network.at_once, Mode.ISOLATED_ENABLED, Mode.TEST)
        self.mode[side] = ite(self.finds_majority(side), able, Mode.ISOLATED_DISABLED)

    @action(Side, source="N2, N3", fair=True)
    def notice_lost_pgs(self, side: Term[Side]) -> None:
        """Router {side} notices which PGs it has lost"""
        # It counts first if it misses its peer as well (N1, N2).
        counted = ~one_of(self.mode[side], Mode.PAIR_ENABLED, Mode.PAIR_DISABLED, Mode.STARTING)
        require(self.joined() | counted, self.mode[side] != Mode.DOWN)
        require(self.network.behind(side))
        self.network.notice(side)

    @action(Side, PGS, source="R5a, R5b, R5c, Q2, Q3", fair=True)
    def pg_answers(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg} tells Router {side} what it finds at the peer"""
        given(self.answers is Answers.ONE_BY_ONE)
        require(self.mode[side] == Mode.TEST, self.network.talks(side, pg))
        require(~self.answered[side, pg])
        found = self.mode[peer(side)]
        contact = self.network.contact(side, pg) & (found != Mode.DOWN)
        disabled = contact & one_of(found, Mode.ISOLATED_DISABLED, Mode.STARTING)
        if self.undecided is Undecided.ASK_AGAIN:
            require(~contact | disabled | (found == Mode.ISOLATED_ENABLED))
        says("gets through to the peer: {contact} ({found})", contact=contact, found=found)
        enabled = contact & ~disabled
        if self.conflict is Conflict.FIRST_WINS:
            first = ~self.found_enabled[side] & ~self.found_disabled[side]
            enabled, disabled = enabled & first, disabled & first
        self.answered[side, pg] = True
        self.found_enabled[side] = self.found_enabled[side] | enabled
        self.found_disabled[side] = self.found_disabled[side] | disabled

    @action(Side, source="R5a, R5b, R5c, Q4", fair=True)
    def test_ends(self, side: Term[Side]) -> None:
        """Router {side} ends its test"""
        given(self.answers is Answers.ONE_BY_ONE)
        enabled, disabled = self.found_enabled[side], self.found_disabled[side]
        wins = {Conflict.ENABLED_WINS: enabled, Conflict.DISABLED_WINS: disabled}.get(
            self.conflict, enabled | disabled
        )
        asked = forall(self.pgs, lambda pg: ~self.network.holds(side, pg) | self.answered[side, pg])
        require(self.mode[side] == Mode.TEST, asked | wins)
        stays = ~enabled | disabled if self.conflict is Conflict.DISABLED_WINS else ~enabled
        self.end_test(side, stays)
        self.forget_test(side)

    @action(Side, source="R5a, R5b, R5c, Q2, Q3", fair=True)
    def test_at_once(self, side: Term[Side]) -> None:
        """Router {side} makes its test"""
        given(self.answers is Answers.ONE_INSTANT)
        found = self.mode[peer(side)]
        contact = (found != Mode.DOWN) & exists(self.pgs, lambda pg: self.network.contact(side, pg))
        disabled = contact & one_of(found, Mode.ISOLATED_DISABLED, Mode.STARTING)
        require(self.mode[side] == Mode.TEST)
        if self.undecided is Undecided.ASK_AGAIN:
            require(~contact | disabled | (found == Mode.ISOLATED_ENABLED))
        says("gets through to the peer: {contact} ({found})", contact=contact, found=found)
        self.end_test(side, ~contact | disabled)

    def end_test(self, side: Term[Side], goes_on: Term[bool]) -> None:
        """The tester goes on or stops (R5); where the source is silent, on its majority as well."""
        able = goes_on & self.holds_majority(side) if self.test_counts else goes_on
        self.mode[side] = ite(able, Mode.ISOLATED_ENABLED, Mode.ISOLATED_DISABLED)

    def forget_test(self, side: Term[Side]) -> None:
        """A test that is over leaves nothing behind."""
        self.found_enabled[side] = False
        self.found_disabled[side] = False
        self.answered.assign(lambda s, pg: ~(s == side) & self.answered[s, pg])

    @action(Side, source="Q1", fair=True)
    def isolated_side_checks_again(self, side: Term[Side]) -> None:
        """isolated Router {side} loses its majority"""
        given(self.recheck)
        require(self.mode[side] == Mode.ISOLATED_ENABLED, ~self.holds_majority(side))
        self.mode[side] = Mode.ISOLATED_DISABLED
