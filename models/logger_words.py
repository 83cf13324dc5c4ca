"""The words of the Logger pair: recovery keys, who wrote an entry, and the ways to read what the
source leaves open about resynchronisation, the default first.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from ccverify.checker import Span

KEYS: Final = Span(2)
"""The recovery keys that are followed: the positions of a Logger's sequence."""


class Entry(Enum):
    """Which Loggers an entry was written by; a copy keeps the name of the original's."""

    NONE = "none"
    BOTH = "both"
    A = "A"
    B = "B"


class Resync(Enum):
    """What a Logger takes from its partner: the keys it lacks (L3), or the whole sequence."""

    MISSING_KEYS = "missing-keys"
    WHOLE = "whole"


class Behind(Enum):
    """What a Logger does that missed entries while no partner can supply them: it waits, and the
    data with it (P8), or it records under its own next key.
    """

    WAITS = "waits"
    RECORDS = "records"
