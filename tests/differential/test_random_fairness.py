"""On random models enumeration and diagrams find the same of all kinds of runs without end.

Actions are fair in all ways that there are: weakly and strongly, each call by itself, those of some
arguments together, several actions together. Enumeration is reduced by symmetry where it can be,
and looks at the graph early and often. Every run that is found is replayed.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from tests.random_models import Source, models

from ccverify.checker.engines import endless
from ccverify.checker.engines.answer import Options
from ccverify.checker.engines.bdd import Bdd
from ccverify.checker.engines.explicit import Explicit
from ccverify.checker.errors import ModelError
from ccverify.checker.language.build import build
from ccverify.checker.language.system import Action, Fairness, Property, PropertyKind, System
from ccverify.checker.questions.verify import Result, verify

STAGES: dict[PropertyKind, tuple[int, int]] = {
    "eventually_always": (0, 0),
    "eventually": (0, 0),
    "leads_to": (1, 3),
    "until": (2, 2),
}
"""How many stages each kind has, at least and at most."""
PER_KIND = 3


def fairness(action: Action, draw: st.DrawFn) -> Fairness | None:
    """Some way in which an action may be fair."""
    parameters = range(len(action.parameters))
    match draw(st.integers(0, 4)):
        case _ if action.fault is not None:
            return None
        case 0:
            return None
        case 1 | 2:
            return Fairness(action.name, draw(st.booleans()), tuple(parameters))
        case 3:
            per = tuple(place for place in parameters if draw(st.booleans()))
            return Fairness(action.name, draw(st.booleans()), per)
        case _:
            strong = draw(st.booleans())
            return Fairness("the strong" if strong else "the weak", strong, ())


def properties(system: System, draw: st.DrawFn) -> tuple[Property, ...]:
    """Some of each kind, of formulas that the model has, and of their opposites."""
    (like, *_) = system.properties
    formulas = [p.formula for p in system.properties]
    some = st.sampled_from([*formulas, *(~formula for formula in formulas)])
    return tuple(
        replace(
            like,
            name=f"{kind}-{n}",
            kind=kind,
            formula=draw(some),
            stages=tuple(draw(some) for _ in range(draw(st.integers(*number)))),
        )
        for kind, number in STAGES.items()
        for n in range(PER_KIND)
    )


@st.composite
def systems(draw: st.DrawFn) -> System:
    """A random model with random fairness."""
    source: Source = draw(models())
    system = build(source.model(), settings=source.settings)
    actions = tuple(replace(action, fair=fairness(action, draw)) for action in system.actions)
    return replace(system, actions=actions, properties=properties(system, draw))


def found(system: System, engine: Explicit | Bdd) -> list[Result] | None:
    """What an engine finds; None if the model is refused."""
    try:
        return verify(system, system.properties, engine)
    except ModelError:
        return None


def compared(part: int, examples: int) -> Counter[str]:
    """Compare both on so many models; what occurred, and how often."""
    seen = Counter[str]()

    @seed(part)
    @settings(
        max_examples=examples,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(systems())
    def compare(system: System) -> None:
        by_diagrams, by_states = (found(system, e(Options())) for e in (Bdd, Explicit))
        if by_diagrams is None or by_states is None:
            assert by_diagrams == by_states
            return
        seen["models"] += 1
        seen["strong"] += any(a.fair is not None and a.fair.strong for a in system.actions)
        for one, other in zip(by_states, by_diagrams, strict=True):
            assert (one.prop.name, one.verdict) == (other.prop.name, other.verdict)
            seen[f"{one.prop.kind} {one.verdict.value}"] += 1
            trace, statistics = one.answer.trace, one.answer.statistics
            shape = "none" if trace is None else _shape(trace.loop, trace.steps)
            seen[f"{shape}, {'reduced' if statistics.reduced else 'not reduced'}"] += 1

    compare()
    return seen


SHAPES = ("rests", "goes round", "no loop", "none")


def _shape(loop: int | None, steps: int) -> str:
    return "no loop" if loop is None else "rests" if loop == steps else "goes round"


def test_enumeration_and_diagrams_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(endless, "_FIRST_LOOK", 3)
    monkeypatch.setattr(endless, "_GROWTH", 2)
    shapes = [f"{shape}, {how}" for shape in SHAPES for how in ("reduced", "not reduced")]
    verdicts = [f"{kind} {verdict}" for kind in STAGES for verdict in ("proved", "violated")]
    seen = Counter[str]()
    for part in range(1, 9):  # what is drawn first may not have all of it
        seen += compared(part, 40)
        if part > 1 and all(seen[each] for each in (*shapes, *verdicts)):
            break
    assert seen["models"] >= 30
    assert seen["strong"] >= 5
    assert [each for each in (*shapes, *verdicts) if not seen[each]] == []


@pytest.mark.nightly
@pytest.mark.parametrize("part", range(100, 104))
def test_they_agree_on_many_models(part: int) -> None:
    assert compared(part, 1000)["models"] >= 400
