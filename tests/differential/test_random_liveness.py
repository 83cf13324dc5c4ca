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
from ccverify.checker.language.system import Action, Fairness, Property, System
from ccverify.checker.language.terms import Term
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.questions.verify import verify

WANTED: dict[type[Bdd | Explicit], int] = {Bdd: 80, Explicit: 40}
"""How many models are wanted for each engine."""
PER_KIND = 4


def liveness(system: System, draw: st.DrawFn) -> list[Property]:
    """Properties of both kinds, of formulas that the model has, and of their opposites."""
    (like, *_) = system.properties
    formulas: list[Term[bool]] = [p.formula for p in system.properties]
    formulas += [~formula for formula in formulas]
    some = st.sampled_from(formulas)
    wanted = [
        replace(like, name=f"settles-{n}", kind="eventually_always", formula=draw(some))
        for n in range(PER_KIND)
    ]
    return wanted + [
        replace(like, name=f"leads-{n}", kind="leads_to", formula=draw(some), stages=(draw(some),))
        for n in range(PER_KIND)
    ]


def _fairness(action: Action) -> Fairness | None:
    each = tuple(range(len(action.parameters)))
    return None if action.fault else Fairness(action.name, False, each)


@st.composite
def systems(draw: st.DrawFn) -> System:
    """A random model, some of whose actions are fair, with liveness properties."""
    source: Source = draw(models())
    system = build(source.model(), settings=source.settings)
    fair = st.sampled_from((True, True, False))
    actions = tuple(
        replace(action, fair=_fairness(action) if draw(fair) else None) for action in system.actions
    )
    return replace(system, actions=actions, properties=tuple(liveness(system, draw)))


@pytest.mark.parametrize(("engine", "wanted"), WANTED.items())
def test_the_fair_runs_are_those_of_the_reference(
    engine: type[Bdd | Explicit], wanted: int
) -> None:
    """Each lasso is replayed by `verify`; runs that rest and runs that go round both occur."""
    compared, seen = 0, Counter[str]()

    @seed(wanted)
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
            if trace is not None and trace.loop is not None:
                seen["rests" if trace.loop == trace.steps else "goes round"] += 1
            seen[f"{result.prop.kind} {result.verdict.value}"] += 1
        compared += 1

    compare()
    assert compared >= wanted
    vacuous = seen.pop("leads_to vacuous")
    assert vacuous
    assert len(seen) == 6
    assert min(seen.values()) >= wanted // 4, seen
