"""Where time stands still for good in a system by ticks: no steps lead to a next tick any more.

The states are drawn as BDDs, and those taken away from which a tick can be reached. It is asked
beside what the user asks, so it is given up where it takes long.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from itertools import pairwise
from typing import Final

from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.diagrams.diagrams import MOST_BITS
from ccverify.checker.meaning.diagrams.search import SymbolicSearch
from ccverify.checker.meaning.diagrams.terms import state_bits
from ccverify.checker.meaning.grounding import Grounding

_TABLE: Final = 2**20  # nodes
_MOST: Final = 2**26  # units of work of diagrams; some seconds


class _Enough(Exception):
    """It takes too long."""


def standing(
    grounding: Grounding,
    passes: Property,
    awaited: Collection[str],
    limits: Limits,
    breathe: Callable[[], None],
) -> Trace | None:
    """A shortest run to a state from which no awaited steps lead to one in which time `passes`.

    None if there is none, or if it was not found within some seconds. `breathe` is called between
    pieces of work, and may raise to end it.
    """
    if state_bits(grounding.ground) > MOST_BITS:
        return None

    def pause(cost: int) -> None:
        breathe()
        if cost > _MOST or time.perf_counter() >= limits.deadline:
            raise _Enough

    steps = [i for i, call in enumerate(grounding.calls) if call.action.name in awaited]
    try:
        search = SymbolicSearch(
            grounding.ground, [grounding.nodes.false], capacity=_TABLE, pause=pause
        )
        search.explore()
        path = search.path_to(search.cut_off(steps, grounding.target(passes)))
    except (_Enough, MemoryError):
        return None
    if path is None:
        return None
    evaluator = grounding.evaluator
    calls = tuple(grounding.calls[number] for number in path.actions)
    for call, (before, after) in zip(calls, pairwise(path.states), strict=True):
        if not evaluator.is_enabled(call, before) or evaluator.step(call, before) != after:
            raise InternalError("the search took a step that the model does not have")
    return Trace(path.states, calls)
