"""What a search costs, as a number that is the same on every machine and in every run.

A unit is about a nanosecond of an ordinary processor. The figures were measured on searches of
many kinds. They need not be exact: they only tell which of two engines decides something first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ccverify.checker.meaning.native.compiled import Program
from ccverify.checker.meaning.native.context import Context
from ccverify.checker.meaning.native.visited import Visited

LOADING: Final = 60_000_000
"""The cost of loading the compiler, which searches after the first one do not have again."""
_TRANSLATION: Final = 1_000
"""The cost of a byte of the text that is compiled."""
_OPTIMIZATION: Final = 4_000
"""The cost of a byte that is compiled again, for speed."""
_TRANSITION: Final = 8
"""The cost of a transition. Every word of a state adds half as much again."""
_CACHED: Final = 16
"""The bits of a number of states. Each bit more adds one to the cost of a transition."""
_CANONICAL: Final = 3
"""How many times as much a transition costs if its state is replaced by a representative."""
_GUARD: Final = 0.5
"""The cost of each action, for every word of a state that is expanded."""
_SLOW_BYTES: Final = 100
"""So many bytes of code add one unit to each expansion, until they are compiled for speed."""
_STATE: Final = 60
"""The cost of a new state: its memory, and its share of a table that grows."""
_EDGE: Final = 100
"""The cost of an edge of the graph that is looked at: the memory it leads to is far away, and the
step that it stands for is taken once more."""
_DENSE: Final = 3
"""The cost of a transition, and of a new state, if the visited set is a bitmap."""


def exploration(program: Program, contexts: Sequence[Context]) -> int:
    """The cost of compiling a program and of what the contexts of its stores count."""
    fast = sum(_fast(program, context) for context in contexts)
    slow = sum(_slow(program, context) for context in contexts)
    translated = _TRANSLATION * program.text_bytes
    if not is_long(program, contexts):
        return translated + fast + slow
    optimizing = _OPTIMIZATION * program.text_bytes
    return translated + fast + slow * optimizing // (fast + slow) + optimizing


def is_long(program: Program, contexts: Sequence[Context]) -> bool:
    """Whether a search has cost as much already as compiling its program for speed."""
    spent = sum(_fast(program, context) + _slow(program, context) for context in contexts)
    return spent > _OPTIMIZATION * program.text_bytes


def looking(edges: int) -> int:
    """The cost of looking at edges of the graph."""
    return _EDGE * edges


def is_worth_optimizing(program: Program, edges: int) -> bool:
    """Whether to have looked at so many edges has cost as much as compiling for speed."""
    return not program.optimized and looking(edges) > _OPTIMIZATION * program.text_bytes


def _fast(program: Program, context: Context) -> int:
    """The cost of states and transitions with code that is compiled for speed."""
    words = program.packing.words
    distance = max(context.count.bit_length() - _CACHED, 0)
    hashed = _TRANSITION + _TRANSITION * words // 2 + distance
    transition = _DENSE if program.visited is Visited.DENSE else hashed
    if context.reduced:
        transition *= _CANONICAL
    return int(
        context.transitions * transition
        + context.cursor * program.moves * words * _GUARD
        + context.count * (_DENSE if program.visited is Visited.DENSE else _STATE)
    )


def _slow(program: Program, context: Context) -> int:
    """What the same cost more with code that is not."""
    return context.cursor * program.text_bytes // _SLOW_BYTES
