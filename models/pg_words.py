"""The words of the PG pair: modes, components, and the ways to read what the
source leaves open (Q7, Q8, P2, P7), the default first.
"""

from __future__ import annotations

from enum import Enum


class Mode(Enum):
    """What a PG does; an inactive one is not connected to an active Router."""

    DOWN = "down"
    INACTIVE = "inactive"
    DISABLED = "disabled"
    ENABLED = "enabled"


class Kind(Enum):
    """The components of a side that have a weight. An agent PIM is active only with the CTI
    Manager of its side: the failure of either is one failure.
    """

    AGENT = "agent PIM"
    VRU = "VRU PIM"
    SERVER = "CTI Server"


class Tie(Enum):
    """Q7: which side is enabled when both weigh the same; if neither was before, either may be."""

    ENABLED_BEFORE = "enabled-before"
    SIDE_A = "side-a"


class Compares(Enum):
    """Q8: who compares the weights while the private network is down."""

    ROUTER = "router"
    EACH_ALONE = "each-alone"


class Orders(Enum):
    """P2: whether the Router waits for one PG to stop before it enables the other."""

    DISABLE_FIRST = "disable-first"
    AT_ONCE = "at-once"


class Handover(Enum):
    """P7: whether a PG without agent PIM fails over to a peer that has none either."""

    IF_BETTER = "if-better"
    ALWAYS = "always"


class Moved(Enum):
    """Why a PG last gave up the enabled role: it had failed, or else how the weights stood."""

    NEVER = "never"
    REPLACED = "replaced"
    TO_HEAVIER = "to-heavier"
    TO_EQUAL = "to-equal"
    TO_LIGHTER = "to-lighter"


class Datum(Enum):
    """What has become of the interval data that are followed."""

    NONE = "none"
    BUFFERED = "buffered"
    DELIVERED = "delivered"


class Call(Enum):
    """What has become of the call that is followed: a Router that loses sight of it takes it for
    ended, and it is written off with a record while it lives on.
    """

    NONE = "none"
    SEEN = "seen"
    UNSEEN = "unseen"
    WRITTEN_OFF = "written-off"
    ENDED = "ended"
    CLOSED = "closed"
