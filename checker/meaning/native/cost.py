"""What a search costs, as a number that is the same on every machine and in every run.

A unit is about a nanosecond of an ordinary processor. The figures were measured on searches of
many kinds. They need not be exact: they only tell which of two engines decides something first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ccverify.checker.meaning.native.compiled import Program
from ccverify.checker.meaning.native.context import Context

_LOADING: Final = 60_000_000  # the compiler is loaded
_TRANSLATION: Final = 1_000  # for a byte of the text that is compiled …
_OPTIMIZATION: Final = 4_000  # … and for one that is compiled again, for speed
_TRANSITION: Final = 8  # and half as much again for every word of a state …
_CACHED: Final = 16  # … and one more for each power of two by which there are more states
_CANONICAL: Final = 3  # times as much, where a successor is replaced by its representative
_GUARD: Final = 0.5  # for every action and word of a state that is expanded …
_SLOW_BYTES: Final = 100  # … and for every so many bytes of code, while it is not fast
_STATE: Final = 60  # for a new state: its memory, and its share of a table that grows
_DENSE: Final = 3  # for a transition, and for a new state, where the visited set is a bitmap


def exploration(program: Program, contexts: Sequence[Context]) -> int:
    """The cost of compiling a program, and of what the contexts of its stores count."""
    fast = sum(_fast(program, context) for context in contexts)
    slow = sum(_slow(program, context) for context in contexts)
    translated = _LOADING + _TRANSLATION * program.text_bytes
    if not is_long(program, contexts):
        return translated + fast + slow
    optimizing = _OPTIMIZATION * program.text_bytes
    return translated + fast + slow * optimizing // (fast + slow) + optimizing


def is_long(program: Program, contexts: Sequence[Context]) -> bool:
    """Whether a search has cost as much already as compiling its program for speed."""
    spent = sum(_fast(program, context) + _slow(program, context) for context in contexts)
    return spent > _OPTIMIZATION * program.text_bytes


def _fast(program: Program, context: Context) -> int:
    """The cost of states and transitions with code that is compiled for speed."""
    words = program.packing.words
    distance = max(context.count.bit_length() - _CACHED, 0)
    hashed = _TRANSITION + _TRANSITION * words // 2 + distance
    transition = _DENSE if program.dense else hashed
    if context.reduced:
        transition *= _CANONICAL
    return int(
        context.transitions * transition
        + context.cursor * program.moves * words * _GUARD
        + context.count * (_DENSE if program.dense else _STATE)
    )


def _slow(program: Program, context: Context) -> int:
    """What the same cost more with code that is not."""
    return context.cursor * program.text_bytes // _SLOW_BYTES
