"""Runs of a model along the paths of a search, which may know states up to permutation only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Call, Evaluator
from ccverify.checker.meaning.native.search import Search


def trace_along(search: Search, index: int, evaluator: Evaluator) -> Trace:
    """A shortest run to the state at `index`, or to a permutation of it."""
    return along(search, search.path(index), evaluator)


def along(search: Search, path: Sequence[tuple[int, ...]], evaluator: Evaluator) -> Trace:
    """A run along the states of a path, or permutations of them; of two steps the one is taken that
    is no failure.
    """
    states, calls = [search.packing.unpack(path[0])], list[Call]()
    for wanted in path[1:]:
        call, state = _step(search, wanted, states[-1], evaluator)
        states.append(state)
        calls.append(call)
    return Trace(tuple(states), tuple(calls))


def _step(
    search: Search, wanted: tuple[int, ...], state: State, evaluator: Evaluator
) -> tuple[Call, State]:
    failing: tuple[Call, State] | None = None
    for call in _likely(search, wanted, state, evaluator):
        if not evaluator.is_enabled(call, state):
            continue
        after = evaluator.step(call, state)
        packed = search.packing.pack(after)
        if wanted in (packed, search.program.canonical(packed)):
            if not call.action.failure:
                return call, after
            failing = failing or (call, after)
    if failing is None:
        raise InternalError("the search took a step that the model does not have")
    return failing


def _likely(
    search: Search, wanted: tuple[int, ...], state: State, evaluator: Evaluator
) -> Iterator[Call]:
    """The calls that write all that differs between two states, whatever permutation is between
    them: to try the others takes most of the time.
    """
    after, cells = search.packing.unpack(wanted), evaluator.cells.cells
    changed = {
        variable
        for position, (variable, _) in enumerate(cells)
        if state[position] != after[position] and position not in search.permuted
    }
    for call in evaluator.calls:
        if changed.issubset(update.variable for update in call.action.updates):
            yield call
