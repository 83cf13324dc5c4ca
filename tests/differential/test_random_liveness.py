"""On random models the fair runs found are those of a plain search for fair components."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, seed, settings
from hypothesis import strategies as st
from tests.endless import Endless
from tests.random_models import Source, models

from ccverify.checker.engines.answer import Options
from ccverify.checker.engines.bdd import Bdd
from ccverify.checker.engines.explicit import Explicit
from ccverify.checker.errors import ModelError
from ccverify.checker.language.build import build
from ccverify.checker.language.system import Action, Fairness, Property, PropertyKind, System
from ccverify.checker.language.terms import Term
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.questions.verify import verify

WANTED: dict[type[Bdd | Explicit], int] = {Bdd: 10, Explicit: 8}
"""How many models are wanted for each engine."""
PER_KIND = 2
ROUNDS = 4  # of drawing, for what is rare
RAREST = 3  # times a shape of runs is wanted
KINDS = ("eventually_always", "eventually", "leads_to", "until")
SHAPES = {f"{kind} {verdict}" for kind in KINDS for verdict in ("proved", "violated")}
SHAPES |= {"goes round", "rests", "ends"}
VACUOUS = {"leads_to vacuous", "until vacuous"}


def liveness(system: System, draw: st.DrawFn) -> list[Property]:
    """Properties of all kinds, of formulas that the model has, and of their opposites."""
    (like, *_) = system.properties
    formulas: list[Term[bool]] = [p.formula for p in system.properties]
    formulas += [~formula for formula in formulas]
    some = st.sampled_from(formulas)
    stages: dict[PropertyKind, tuple[int, ...]] = {
        "eventually_always": (0,), "eventually": (0,), "leads_to": (1, 1, 2), "until": (2,),
    }  # fmt: skip
    return [
        replace(
            like,
            name=f"{kind}-{number}",
            kind=kind,
            formula=draw(some),
            stages=tuple(draw(some) for _ in range(draw(st.sampled_from(numbers)))),
        )
        for kind, numbers in stages.items()
        for number in range(PER_KIND)
    ]


def with_fairness(system: System, draw: st.DrawFn) -> System:
    """Some of its actions are fair: each call by itself, or all calls of an action, or of several
    actions together, strongly or weakly.
    """
    together = draw(st.booleans())

    def fairness(action: Action) -> Fairness | None:
        if action.fault is not None or not draw(st.sampled_from((True, True, False))):
            return None
        if draw(st.sampled_from((True, False, False))):
            return Fairness("together", together, ())
        each = tuple(range(len(action.parameters)))
        strong = draw(st.booleans())
        return Fairness(action.name, strong, draw(st.sampled_from((each, each, ()))))

    actions = tuple(replace(action, fair=fairness(action)) for action in system.actions)
    return replace(system, actions=actions)


@st.composite
def systems(draw: st.DrawFn) -> System:
    """A random model, some of whose actions are fair, with liveness properties."""
    source: Source = draw(models())
    system = build(source.model(), settings=source.settings)
    system = with_fairness(system, draw)
    return replace(system, properties=tuple(liveness(system, draw)))


@pytest.mark.parametrize(("engine", "wanted"), WANTED.items())
def test_the_fair_runs_are_those_of_the_reference(
    engine: type[Bdd | Explicit], wanted: int
) -> None:
    """Each lasso is replayed by `verify`; runs that rest and runs that go round both occur."""
    compared, seen = 0, Counter[str]()

    @settings(
        max_examples=wanted * 130 // 100 * max(settings().max_examples // 100, 1),
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(systems())
    def compare(system: System) -> None:
        nonlocal compared
        evaluator = Evaluator(system)
        try:
            Grounding(evaluator)
            endless = Endless(evaluator)
        except ModelError:
            assume(False)
            raise
        assume(len(endless.graph))
        for result in verify(system, system.properties, engine(Options())):
            assert result.verdict is endless.verdict(result.prop)
            trace = result.answer.trace
            if trace is not None:
                rests = "rests" if trace.loop == trace.steps else "goes round"
                seen["ends" if trace.loop is None else rests] += 1
            seen[f"{result.prop.kind} {result.verdict.value}"] += 1
        compared += 1

    for number in range(ROUNDS):
        seed(number)(compare)()
        if compared >= wanted and seen.keys() >= VACUOUS and _rarest(seen) >= RAREST:
            break
    assert compared >= wanted
    assert seen.keys() == SHAPES | VACUOUS
    assert _rarest(seen) >= RAREST, seen


def _rarest(seen: Counter[str]) -> int:
    """How often the shape was seen that was seen least."""
    return min(seen[shape] for shape in SHAPES)
