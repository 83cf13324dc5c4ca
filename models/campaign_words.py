"""The words of the Campaign Managers: roles, where a Dialer stands, what became of a call, and the
ways to read what the source leaves open, the default first.
"""

from __future__ import annotations

from enum import Enum


class Role(Enum):
    """What a Campaign Manager does."""

    ACTIVE = "active"
    STANDBY = "standby"
    DOWN = "down"


class Import(Enum):
    """The state an Import process is in: that of its Campaign Manager, or not connected (C3)."""

    ACTIVE = "active"
    STANDBY = "standby"
    NONE = "not connected"


class Place(Enum):
    """Where a Dialer stands: which side it tries next, or has connected to."""

    TRIES_A = "tries A"
    TRIES_B = "tries B"
    AT_A = "at A"
    AT_B = "at B"
    DOWN = "down"


class Call(Enum):
    """Whether the customer who is followed was dialled, and how that stood to do-not-call."""

    NONE = "none"
    PERMITTED = "permitted"
    IN_WINDOW = "entered, not replicated yet"
    FORBIDDEN = "entered and replicated"


class Reunion(Enum):
    """C9: which of two active sides stays active when they hear one another again."""

    A_STAYS = "a-stays"
    B_STAYS = "b-stays"
    BOTH_STAY = "both-stay"
