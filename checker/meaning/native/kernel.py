"""The kernels as machine code: one of each kind for all systems, compiled once.

They depend on how wide states are, and on how visited states are kept. What is particular to a
system they find in their contexts: addresses of its functions (see `compiled`).
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import cache
from pathlib import Path
from string import Template
from typing import Any, Final

from ccverify.checker.data import dataclass
from ccverify.checker.errors import InternalError
from ccverify.checker.meaning.native.context import (
    Context,
    FailuresContext,
    GraphContext,
    positions,
)
from ccverify.checker.meaning.native.machine import Code, machine_code
from ccverify.checker.meaning.native.packing import Packing
from ccverify.checker.meaning.native.visited import Visited

_FOLDER: Final = Path(__file__).parent
_INDEX: Final = ("hash.ll", "index.ll", "fields.ll")
_GRAPH: Final = (*_INDEX, "graph.ll", "components.ll", "demands.ll", "paths.ll")
_CACHED_BITS: Final = 24  # a dense set up to this width fits into the cache: do not prefetch
_PREFETCH: Final = """\
  %code = load i64, ptr %state
  %block = lshr i64 %code, 6
  %p = getelementptr inbounds i64, ptr %table, i64 %block
  call void @llvm.prefetch.p0(ptr %p, i32 1, i32 3, i32 1)"""


@dataclass(frozen=True, slots=True)
class Shape:
    """What the search kernel depends on: the words of a state, and the set of visited ones.

    If they are so in a bitmap, it is `near` if it fits into the processor's cache.
    """

    words: int
    visited: Visited
    near: bool

    @staticmethod
    def of(packing: Packing, visited: Visited) -> Shape:
        """That of states that are packed so. Raises `InternalError` if the set cannot hold them."""
        if packing.words > 1 and not visited.numbered:
            raise InternalError("this kind of visited set needs states of one word")
        near = visited is Visited.DENSE and packing.bits <= _CACHED_BITS
        return Shape(packing.words, visited, near)


class Kernel:
    """The functions of the search kernel (see kernel.ll); they release the interpreter's lock.

    If it is not `optimized` it may be there sooner, and run slower.
    """

    def __init__(self, shape: Shape, *, optimized: bool) -> None:
        code = self._code = _code(_search_text(shape), optimized=optimized)
        word, pointer = ctypes.c_uint64, ctypes.c_void_p
        self.expand: Final = code.entry("expand", None, pointer)
        self.absorb: Final = code.entry("absorb", None, pointer, word)
        self.admit: Final = code.entry("admit", word, pointer, pointer, word, word)
        self.predecessor: Final = code.entry("predecessor", word, pointer, word, word, pointer)
        self.cover: Final = code.entry("cover", None, pointer, word, word, pointer)
        self.collect: Final = code.entry("collect", word, pointer, word, word, word, pointer)

    def move(self, context: int, old: int, start: int, stop: int) -> None:
        """The function of that name; only if the visited set is a hash table."""
        word, pointer = ctypes.c_uint64, ctypes.c_void_p
        self._code.entry("move", None, pointer, pointer, word, word)(context, old, start, stop)


class GraphKernel:
    """The functions of the kernel of the graph (see graph.ll), which release the lock as well.

    `more` are files with functions that not all graphs need.
    """

    def __init__(self, words: int, *more: str, optimized: bool) -> None:
        self._code: Final = _code(_graph_text(words, *more), optimized=optimized)

    def entry(self, name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
        """The function of that name, of that result and those arguments."""
        return self._code.entry(name, result, *arguments)


class FailuresKernel:
    """The functions of the kernel that looks for runs with few failures (see failures.ll)."""

    def __init__(self, words: int, *, optimized: bool) -> None:
        code = self._code = _code(_failures_text(words), optimized=optimized)
        word, pointer = ctypes.c_uint64, ctypes.c_void_p
        self.enter: Final = code.entry("enter", None, pointer, word, word)
        self.weigh: Final = code.entry("weigh", None, pointer, word, word)


_COMPILED: Final = dict[tuple[str, bool], Code]()


def _code(text: str, *, optimized: bool) -> Code:
    """The machine code of a kernel, compiled once; what was optimized before serves in any case."""
    for fast in (True,) if optimized else (True, False):
        if (text, fast) in _COMPILED:
            return _COMPILED[text, fast]
    return _COMPILED.setdefault((text, optimized), machine_code(text, optimize=optimized))


@cache
def _search_text(shape: Shape) -> str:
    return _template("kernel.ll", "fields.ll", *shape.visited.files).substitute(
        positions(Context),
        W=shape.words,
        BITS=64 * shape.words,
        BYTES=8 * shape.words,
        NUMBER=8 * shape.visited.slot_bytes,
        UNUSED=max(64 - 8 * shape.visited.slot_bytes, 0),
        PREFETCH="" if shape.near else _PREFETCH,
    )


@cache
def _graph_text(words: int, *more: str) -> str:
    return _template(*_GRAPH, *more).substitute(
        positions(GraphContext), W=words, BITS=64 * words, FLAGS=6
    )


@cache
def _failures_text(words: int) -> str:
    return _template(*_INDEX, "failures.ll").substitute(
        positions(FailuresContext), W=words, BITS=64 * words, BYTES=8 * words
    )


def _template(*names: str) -> Template:
    return Template("".join((_FOLDER / name).read_text(encoding="utf-8") for name in names))
