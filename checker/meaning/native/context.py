"""The block of memory through which Python and the search kernel share a search's state."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from typing import Final

MAX_TARGETS: Final = 62
INVALID: Final = 62  # the number under which steps out of range are noted, beside the targets
NOWHERE: Final = 2**64 - 1


class Context(ctypes.Structure):
    """The kernel's variables, one word each.

    - `generator`: the function that writes a state's successors
    - `queue`, `capacity`: the states found, in order; how many fit (one more has room)
    - `count`, `cursor`, `end`: states in the queue; the next to expand; where to stop
    - `count_limit`: stop at so many states
    - `table`, `mask`, `shift`: the visited set; number of slots - 1; 64 - log2 of that number
    - `used`, `used_limit`: slots taken; where to stop
    - `buffer`, `slots`: successors of a batch, and their slots in the table
    - `batch`, `reserve`: states expanded in one batch; the most successors they can have
    - `reduced`: 1 to replace states by their representatives
    - `transitions`, `settled`, `deadlocks`: over the expanded states: successors written, states
      without a successor by the protocol, states without any; `first_deadlock`: the first of them
    - `found`, `watched`: bit masks: targets that held somewhere; those to stop for
    - `firsts`: per target, the first state at which it held, valid where `found` says so
    """

    _fields_ = [
        *((name, ctypes.c_uint64) for name in (
            "generator", "queue", "capacity", "count", "cursor", "end", "count_limit",
            "table", "mask", "shift", "used", "used_limit", "buffer", "slots", "batch", "reserve",
            "reduced", "transitions", "settled", "deadlocks", "first_deadlock", "found", "watched",
        )),
        ("firsts", ctypes.c_uint64 * 64),
    ]  # fmt: skip

    generator: int
    queue: int
    capacity: int
    count: int
    cursor: int
    end: int
    count_limit: int
    table: int
    mask: int
    shift: int
    used: int
    used_limit: int
    buffer: int
    slots: int
    batch: int
    reserve: int
    reduced: int
    transitions: int
    settled: int
    deadlocks: int
    first_deadlock: int
    found: int
    watched: int
    firsts: ctypes.Array[ctypes.c_uint64]


def positions() -> Mapping[str, int]:
    """Each field's position in the context, in words: what the kernel's text refers to."""
    return {field[0]: getattr(Context, field[0]).offset // 8 for field in Context._fields_}
