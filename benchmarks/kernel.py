"""What the searches of one request take by themselves, without start-up and compilation, as JSON.

    python benchmarks/kernel.py MODEL [what else `ccverify run` takes]

The request is carried out in this process, which looks over the shoulder of its searches. Seconds
are CPU seconds of the thread that searches.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import wraps
from typing import Any, Final
from weakref import WeakKeyDictionary

from ccverify.checker.meaning.native.compiled import Program
from ccverify.checker.meaning.native.search import Search
from ccverify.checker.start import main

_SAMPLE: Final = 2**18
"""So many states are expanded once more, to tell what expanding costs."""


@dataclass
class Looked:
    """One search: what it found, the seconds it took, and what of these went into compilation.

    `expanding` is what it takes to make the successors again, of all states, and to keep none.
    """

    words: int
    bits: int
    actions: int
    compiling: float = 0.0
    searching: float = 0.0
    expanding: float = 0.0
    states: int = 0
    transitions: int = 0
    bytes: int = 0


class Watch:
    """Times the searches of this process, by methods put around those of `Search`."""

    def __init__(self) -> None:
        self.searches: Final[list[Looked]] = []
        self._of: Final = WeakKeyDictionary[Search, Looked]()
        self._compiled = 0.0
        for of, name, around in (
            (Program, "__init__", self._compile),
            (Program, "optimize", self._compile),
            (Search, "__init__", self._begin),
            (Search, "run", self._run),
            (Search, "close", self._close),
        ):
            self._put(of, name, around)

    def _put(self, of: type, name: str, around: Callable[..., Any]) -> None:
        method = getattr(of, name)

        @wraps(method)
        def watched(own: Any, *arguments: Any, **named: Any) -> Any:
            return around(own, lambda: method(own, *arguments, **named))

        setattr(of, name, watched)

    def _compile(self, _: Program, method: Callable[[], Any]) -> Any:
        started = time.thread_time()
        result = method()
        self._compiled += time.thread_time() - started
        return result

    def _begin(self, search: Search, method: Callable[[], Any]) -> Any:
        before = self._compiled
        result = method()
        packing, actions = search.packing, search.program.actions
        looked = Looked(packing.words, packing.bits, actions, self._compiled - before)
        self.searches.append(looked)
        self._of[search] = looked
        return result

    def _run(self, search: Search, method: Callable[[], Any]) -> Any:
        looked, before, started = self._of[search], self._compiled, time.thread_time()
        result = method()
        compiled = self._compiled - before
        looked.compiling += compiled
        looked.searching += time.thread_time() - started - compiled
        looked.states, looked.transitions = search.distinct, search.transitions
        looked.bytes = search.bytes
        return result

    def _close(self, search: Search, method: Callable[[], Any]) -> Any:
        looked = self._of[search]
        if search.expanded and not looked.expanding:
            looked.expanding = _expanding(search)
        return method()


def _expanding(search: Search) -> float:
    """The seconds for the successors of all states, taken from those of some."""
    nowhere = (ctypes.c_uint64 * search.packing.words)(*[2**64 - 1] * search.packing.words)
    some = min(search.expanded, _SAMPLE)
    started = time.thread_time()
    search.program.kernel.predecessor(ctypes.addressof(search.context), 0, some, nowhere)
    return (time.thread_time() - started) * search.expanded / some


if __name__ == "__main__":
    watch = Watch()
    sys.argv[1:] = ["run", *sys.argv[1:], "--jobs", "1", "--format", "json", "--output", os.devnull]
    try:
        main()
    except SystemExit as ended:
        if ended.code not in (0, 1, 3):
            raise
    print(json.dumps([asdict(looked) for looked in watch.searches]))
