"""The words of customer records: their states, and what a Dialer has of one."""

from __future__ import annotations

from enum import Enum


class Status(Enum):
    """D3: the state of a record in the Campaign Manager's dialing list."""

    PENDING = "Pending"
    ACTIVE = "Active"
    DIALED = "Dialed"
    CLOSED = "Closed"
    UNKNOWN = "Unknown"


class Copy(Enum):
    """What a Dialer has of the record: nothing, the record before its call, or the call."""

    NONE = "none"
    WAITING = "not called yet"
    CALLED = "called"


class Owner(Enum):
    """To which Dialer the Campaign Manager has given the record."""

    NONE = "none"
    A = "A"
    B = "B"


class Update(Enum):
    """D3: when the Campaign Manager hears of an invitation: by a message that takes its time and
    can be lost with the connection, or in one step with the invitation.
    """

    TRAVELS = "travels"
    AT_ONCE = "at-once"
