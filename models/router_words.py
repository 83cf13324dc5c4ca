"""The words of the Router pair: its modes, what becomes of a request, and the ways to read what
the source leaves open (Q2-Q5, R8, R9), the default first.
"""

from __future__ import annotations

from enum import Enum


class Mode(Enum):
    """What a Router does: two modes of the pair, three of a Router on its own, or it is down."""

    PAIR_ENABLED = "pair-enabled"
    PAIR_DISABLED = "pair-disabled"
    TEST = "test"
    ISOLATED_ENABLED = "isolated-enabled"
    ISOLATED_DISABLED = "isolated-disabled"
    DOWN = "down"


class Request(Enum):
    """What has become of the route request that is followed."""

    NONE = "none"
    WAITING = "waiting"
    HANDLED = "handled"
    HANDLED_TWICE = "handled-twice"


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


class Again(Enum):
    """Q5: which side is pair-enabled again when not exactly one was enabled."""

    A = "a"
    B = "b"
    EITHER = "either"


class Queued(Enum):
    """Where a request waits while the Routers fail over (R9): with its sender, who submits it to
    the Router that goes on, or with the Router that it reached.
    """

    BY_SENDER = "by-sender"
    BY_ROUTER = "by-router"


class Counted(Enum):
    """Which PGs a Router counts when both networks are lost at once: those it still reaches, or
    those whose connections it still holds, as the private loss is noticed first (N1, N2).
    """

    REACHED = "reached"
    HELD = "held"


class Yields(Enum):
    """Which instance of a PG pair yields that is enabled at both sides when they learn of it."""

    LIGHTER = "lighter"
    SIDE_B = "side-b"
