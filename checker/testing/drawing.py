"""Runs of a model as Hypothesis draws them: step by step, so that it can leave steps out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from math import prod
from typing import Final, Generic, TypeVar

from hypothesis import strategies as st

from ccverify.checker.engines.paths import trace_along
from ccverify.checker.engines.states import no_initial_state, refuse_invalid_step
from ccverify.checker.evidence.trace import Trace as Evidence
from ccverify.checker.meaning.cells import State as Codes
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native.search import Search

T = TypeVar("T")

_TRIES: Final = 4
"""How many numbers are drawn for a step; nothing happens if nothing that they mean is possible."""
_LISTED: Final = 10_000
"""Up to how many candidates for an initial state are tried one by one."""
_ENUMERATED: Final = 200_000
"""How many states are enumerated: of a larger model those that are reached soonest."""


def initial_states(evaluator: Evaluator) -> st.SearchStrategy[Codes]:
    """The initial states of a system. Raises `ModelError` if there is none."""
    domains = evaluator.initial_domains()
    if prod(map(len, domains)) > _LISTED:
        candidates = st.tuples(*map(st.sampled_from, domains))
        return candidates.filter(lambda state: evaluator.holds(evaluator.system.init, state))
    states = list(evaluator.initial_states())
    if not states:
        raise no_initial_state(evaluator.system)
    return st.sampled_from(states)


class Reachable:
    """The states of a system that are reached soonest; all, if they are not too many.

    The search that finds them is untrusted. A run to one of them is replayed as it is made.
    """

    def __init__(self, evaluator: Evaluator) -> None:
        self._evaluator: Final = evaluator
        self._search: Final = Search(Grounding(evaluator).ground, (), max_states=_ENUMERATED)
        self._search.run()
        if self._search.invalid is not None:
            refuse_invalid_step(evaluator, self._run(self._search.invalid))
        if not self._search.distinct:
            raise no_initial_state(evaluator.system)

    @property
    def runs(self) -> st.SearchStrategy[Evidence]:
        """A shortest run to any of the states, each of them as likely as the others."""
        return st.integers(0, self._search.distinct - 1).map(self._run)

    def _run(self, index: int) -> Evidence:
        return trace_along(self._search, index, self._evaluator)


def at_initial(evaluator: Evaluator) -> st.SearchStrategy[Evidence]:
    """Runs of no step."""
    return initial_states(evaluator).map(lambda state: Evidence((state,), ()))


class Numbers(Generic[T]):
    """Draws what is possible among things that bear numbers, each group as likely as any other.

    A number stands for the same thing in every state, and 0 for none. So Hypothesis can leave a
    step of a run out, and the steps after it remain what they are. All numbers for a step are drawn
    as one text of bytes, so that it can leave them out at once.
    """

    def __init__(self, groups: Iterable[Sequence[T]]) -> None:
        self._groups: Final = list(groups)
        self._most: Final = max(map(len, self._groups), default=0)
        self._width: Final = len(self._groups) * self._most // 255 + 1
        size = self._width * _TRIES
        self._bytes: Final = st.binary(min_size=size, max_size=size)

    def draw(self, draw: st.DrawFn, possible: Sequence[T]) -> T | None:
        """The first of a few things that is possible, or none."""
        drawn = draw(self._bytes)
        for start in range(0, len(drawn), self._width):
            number = int.from_bytes(drawn[start : start + self._width])
            found = self._first(number - 1, possible) if number else None
            if found is not None:
                return found
        return None

    def _first(self, number: int, possible: Sequence[T]) -> T | None:
        """What is possible in the group that is meant, from the thing that is meant on."""
        if not self._groups:
            return None
        group = self._groups[number // self._most % len(self._groups)]
        first = number % self._most % len(group)
        return next((each for each in (*group[first:], *group[:first]) if each in possible), None)


@st.composite
def longer(
    draw: st.DrawFn, evaluator: Evaluator, begun: st.SearchStrategy[Evidence], steps: int
) -> Evidence:
    """Runs that go on by up to so many steps."""
    calls = Numbers(list(group) for _, group in groupby(evaluator.calls, lambda c: c.action))
    run = draw(begun)
    states, taken = list(run.states), list(run.calls)
    for _ in range(steps):
        if not draw(st.integers(0, steps)):
            break
        call = calls.draw(draw, list(evaluator.enabled(states[-1])))
        if call is not None:
            taken.append(call)
            states.append(evaluator.step(call, states[-1]))
    return Evidence(tuple(states), tuple(taken))
