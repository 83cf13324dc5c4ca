"""What a search costs, as a number that is the same on every machine and in every run.

A unit is about a nanosecond of an ordinary processor. The figures were measured on searches of
many kinds. They need not be exact: they only tell which of two engines decides something first.
"""

from __future__ import annotations

from typing import Final

from ccverify.checker.meaning.native.compiled import Program
from ccverify.checker.meaning.native.context import Context

QUICK_TRANSITIONS: Final = 1_000_000
"""So many transitions take about as long as compiling for speed."""

_LOADING: Final = 60_000_000  # the compiler is loaded
_TRANSLATION: Final = 1_000  # for a byte of the text that is compiled …
_OPTIMIZATION: Final = 4_000  # … and for one that is compiled again, for speed
_TRANSITION: Final = 8  # and half as much again for every word of a state
_CANONICAL: Final = 3  # times as much, where a successor is replaced by its representative
_GUARD: Final = 0.5  # for every action and word of a state that is expanded …
_SLOW_BYTES: Final = 100  # … and for every so many bytes of code, while it is not fast
_STATE: Final = 60  # for a new state: its memory, and its share of a table that grows
_DENSE: Final = 3  # for a transition, and for a new state, where the visited set is a bitmap


def compiling(program: Program) -> int:
    """The cost of the program's first translation."""
    return _LOADING + _TRANSLATION * program.text_bytes


def optimizing(program: Program) -> int:
    """The cost of translating the program again, for speed."""
    return _OPTIMIZATION * program.text_bytes


def exploring(program: Program, context: Context) -> int:
    """The cost of the states and transitions that a store's context counts."""
    words, expanded = program.packing.words, context.cursor
    slow = expanded
    if context.transitions > QUICK_TRANSITIONS:
        slow = expanded * QUICK_TRANSITIONS // context.transitions
    transition = _DENSE if program.dense else _TRANSITION + _TRANSITION * words // 2
    if context.reduced:
        transition *= _CANONICAL
    return int(
        context.transitions * transition
        + expanded * program.moves * words * _GUARD
        + slow * program.text_bytes // _SLOW_BYTES
        + context.count * (_DENSE if program.dense else _STATE)
    )
