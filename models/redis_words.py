"""The words of the Redis pair: its nodes, their services, what becomes of a task, and the ways to
read what the source leaves open, the default first.
"""

from __future__ import annotations

from enum import Enum


class Node(Enum):
    """The two nodes that carry a Digital Routing service and a Redis each."""

    PUBLISHER = "publisher"
    SUBSCRIBER = "subscriber"


class Service(Enum):
    """What a Digital Routing service takes itself for (X1)."""

    STANDBY = "standby"
    ACTIVE = "active"
    DOWN = "down"


class Redis(Enum):
    """The role of a Redis (X2)."""

    SECONDARY = "secondary"
    PRIMARY = "primary"
    DOWN = "down"


class Task(Enum):
    """How far the client has come with the task that is followed."""

    NONE = "none"
    OFFERED = "offered"
    TAKEN = "taken"
    ACKNOWLEDGED = "acknowledged"


class Handover(Enum):
    """What a change of the primary does about the old one: while the Redis instances reach one
    another the old one hands over what is outstanding and steps down, its service with it; or each
    follows its own service, whatever the other does.
    """

    AGREED = "agreed"
    AT_ONCE = "at-once"


class Acknowledge(Enum):
    """When the client gets its answer: once the primary has the task, or both Redis instances."""

    ONCE_TAKEN = "once-taken"
    ONCE_REPLICATED = "once-replicated"
