"""Runs of a model along the paths of a search, which may know states up to permutation only."""

from __future__ import annotations

from collections.abc import Callable

from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.meaning.evaluate import Call, Evaluator
from ccverify.checker.meaning.native.search import Search


def _not_counted(_: Call) -> bool:
    return False


def trace_along(
    search: Search,
    index: int,
    evaluator: Evaluator,
    counted: Callable[[Call], bool] = _not_counted,
) -> Trace:
    """A shortest run to the state at `index`, or to a permutation of it.

    The search may have one slot more than the model: how many calls that are `counted` were taken.
    """
    program, packing = search.program, search.packing
    path = search.path(index)
    first, cells = packing.unpack(path[0]), len(evaluator.cells.cells)
    states, count, calls = [first[:cells]], first[cells:], list[Call]()
    for wanted in path[1:]:
        for call, state in evaluator.successors(states[-1]):
            after = tuple(number + counted(call) for number in count)
            packed = packing.pack((*state, *after))
            if wanted in (packed, program.canonical(packed)):
                states.append(state)
                count = after
                calls.append(call)
                break
        else:
            raise InternalError("the search took a step that the model does not have")
    return Trace(tuple(states), tuple(calls))
