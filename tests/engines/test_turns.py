"""Fair runs of interchangeable replicas: reduced by permutations, and the same as if not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

import pytest
from tests.engines.turn_models import (
    Doors,
    Latches,
    Pairs,
    Sets,
    StrongLatches,
    Together,
    Wheel,
    Workers,
)
from tests.support.checking import named

from ccverify import Model, build
from ccverify.checker.engines import ENGINES, endless
from ccverify.checker.engines.answer import Excluded, Finding, Open, Options
from ccverify.checker.engines.explicit import Explicit
from ccverify.checker.limits import Limit, Limits
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native.search import Search, Status
from ccverify.checker.questions.verify import Result, verify

VERDICTS: dict[type[Model], dict[str, str]] = {
    Wheel: {"somebody-is-on": "proved", "all-are-on": "violated"},
    Latches: {"all-are-set": "violated"},
    StrongLatches: {"all-are-set": "proved", "it-stays-open": "violated"},
    Doors: {"one-goes-through": "violated"},
    Together: {"one-went-on": "proved", "each-is-flipped": "violated"},
    Workers: {"all-is-done": "proved", "none-is-done-late": "violated"},
    Pairs: {"all-are-served": "proved"},
    Sets: {"is-finished": "violated"},
}
"""Each verdict, worked out by hand."""

REDUCED: dict[type[Model], set[str]] = {
    Wheel: {"Node"},
    Latches: {"Node"},
    StrongLatches: {"Node"},
    Doors: {"Node"},
    Together: {"Node"},
    Workers: {"Node", "Task"},
    Pairs: set(),
    Sets: {"Node"},
}


def checked(
    model: type[Model],
    engine: str = "explicit",
    limits: Limits | None = None,
    *,
    symmetry: bool = True,
    **sizes: int,
) -> dict[str, Result]:
    system = build(model, settings=sizes)
    made = ENGINES[engine](Options(symmetry=symmetry))
    return {r.prop.name: r for r in verify(system, system.properties, made, limits=limits)}


@pytest.mark.parametrize("model", VERDICTS)
def test_all_ways_of_looking_agree(model: type[Model]) -> None:
    """Lassos are replayed on the whole model, whoever found them."""
    reduced = checked(model)
    others = [checked(model, symmetry=False), checked(model, "bdd"), checked(model, "auto")]
    for found in (reduced, *others):
        assert {name: r.verdict.value for name, r in found.items()} == VERDICTS[model]
    for result in reduced.values():
        assert set(result.answer.statistics.reduced) == REDUCED[model]


@pytest.mark.parametrize("model", [m for m, sorts in REDUCED.items() if len(sorts) == 1])
def test_states_are_counted_up_to_permutations_of_all_replicas(model: type[Model]) -> None:
    evaluator = Evaluator(build(model))
    orbits = len({min(_images(evaluator, state)) for state in _reachable(evaluator)})
    for result in checked(model).values():
        if result.answer.statistics.complete:
            assert result.answer.statistics.distinct_states == orbits


def _reachable(evaluator: Evaluator) -> set[State]:
    seen = set(evaluator.initial_states())
    waiting = list(seen)
    while waiting:
        for _, after in evaluator.successors(waiting.pop()):
            if after not in seen:
                seen.add(after)
                waiting.append(after)
    return seen


def _images(evaluator: Evaluator, state: State) -> Iterator[State]:
    cells = evaluator.cells
    (size,) = evaluator.system.sizes.values()
    for order in permutations(range(size)):
        yield tuple(
            state[cells.position(variable, [order[k] for k in key])]
            for variable, key in cells.cells
        )


def test_a_group_that_no_permutation_changes_tells_nobody_apart() -> None:
    (result, _) = checked(Together).values()
    assert "told apart" not in result.conclusion.evidence
    (result, _) = checked(Wheel).values()
    assert "with one Node told apart" in result.conclusion.evidence


def test_what_is_fair_about_two_replicas_is_not_reduced() -> None:
    (result,) = checked(Pairs).values()
    reasons = result.answer.statistics.unreduced
    assert reasons == {"Node": "what is fair is about two Nodes at once"}


@pytest.mark.parametrize("nodes", [2, 3, 5, 8])
def test_a_loop_closes_on_the_state_and_not_only_on_a_permutation(nodes: int) -> None:
    """The loop takes each node's turn: it is a run of the model, and so it is replayed."""
    for model, name in ((Wheel, "all-are-on"), (Latches, "all-are-set")):
        trace = checked(model, nodes=nodes)[name].answer.trace
        assert trace is not None
        assert trace.loop is not None
        assert trace.states[trace.loop] == trace.states[-1]
        assert trace.steps - trace.loop >= 1


def test_a_fair_run_need_not_wait_for_all_states(monkeypatch: pytest.MonkeyPatch) -> None:
    (whole,) = checked(Latches, nodes=10, symmetry=False).values()
    monkeypatch.setattr(endless, "_FIRST_LOOK", 2)
    (early,) = checked(Latches, nodes=10, symmetry=False).values()
    for result in (whole, early):
        assert result.verdict.value == "violated"
    assert whole.answer.statistics.complete
    assert not early.answer.statistics.complete


@pytest.mark.parametrize("look", [1, 2, 5, 20])
def test_where_the_graph_is_looked_at_changes_no_verdict(
    look: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(endless, "_FIRST_LOOK", look)
    monkeypatch.setattr(endless, "_GROWTH", 1)
    for model, expected in VERDICTS.items():
        found = checked(model)
        assert {name: r.verdict.value for name, r in found.items()} == expected


def test_the_same_request_has_the_same_answer_whenever_slices_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    traces = []
    for seconds in (0.0005, 0.02, 10.0):
        monkeypatch.setattr(endless, "_SLICE_SECONDS", seconds)
        monkeypatch.setattr(endless, "_FIRST_LOOK", 3)
        found = checked(Latches, nodes=8, symmetry=False)
        traces.append([r.answer.trace and r.answer.trace.states for r in found.values()])
    assert traces[0] == traces[1] == traces[2]


def test_a_limit_on_states_leaves_it_open() -> None:
    for symmetry in (True, False):
        found = checked(StrongLatches, limits=Limits(states=4), symmetry=symmetry)
        result = found["all-are-set"]
        assert result.verdict.value == "unknown"
        assert "the limit on states (--max-states) was reached" in result.conclusion.reason


def test_memory_for_the_graph_counts() -> None:
    """What suffices for the states, which a search has counted, does not for their graph."""
    grounding = Grounding(Evaluator(build(StrongLatches, settings={"nodes": 12})))
    prop = named(grounding.system, "all-are-set")
    with Search(grounding.ground, (), graph=True) as search:
        assert search.run() is Status.COMPLETE
        needed = search.bytes

    def found(memory: int) -> Finding:
        engine = Explicit(Options(symmetry=False))
        (answer,) = engine.check(grounding, [prop], Limits(memory=memory), lambda _: None)
        return answer.finding

    short = found(needed + needed // 10)
    assert isinstance(short, Open)
    assert short.limit is Limit.MEMORY
    assert isinstance(found(20 * needed), Excluded)
