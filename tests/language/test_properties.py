"""Properties as they are declared: kinds, expectations and witnesses."""

from __future__ import annotations

from typing import Any

import pytest
from tests.language.helpers import Run, error_of
from tests.support.node_values import value

from ccverify import (
    Bool,
    Component,
    FaultKind,
    Int,
    Model,
    ModelError,
    Part,
    Properties,
    Scenario,
    action,
    always,
    build,
    deadlocked,
    fault,
    never,
    quiescent,
    reachable,
    require,
    settled,
)
from ccverify.checker.evidence.trace import decides
from ccverify.checker.meaning.grounding import Grounding


class Base(Model):
    """Two steps down, with a fault that may undo one."""

    calm = Scenario("no faults", faults=0)
    rough_sea = Scenario("two faults", faults=2)
    level = Int(0, 2, initially=2)
    up = Bool(initially=True)

    @action()
    def fall(self: Any) -> None:
        require(self.level > 0)
        self.level = self.level - 1

    @fault(FaultKind.CRASH, component="x")
    def fail(self: Any) -> None:
        require(self.up)
        self.up = False


def test_expected_verdict_that_is_none() -> None:
    def case() -> None:
        class M(Base):
            @never(expected={"calm": "prooved"})  # here
            def bad(self: Any) -> Any:
                return self.level == 0

    text = error_of(case)
    assert "expected verdict 'prooved' for 'calm'" in text
    assert "write 'proved' or 'violated'" in text


def test_expected_scenario_that_is_none() -> None:
    def case() -> None:
        class M(Base):
            @never(expected={"rough_sea": "violated"})  # here
            def bad(self: Any) -> Any:
                return self.level == 0

        build(M)

    text = error_of(case)
    assert "unknown scenario 'rough_sea' of the expectations of bad" in text
    assert "did you mean rough-sea?" in text
    assert "known: calm, rough-sea" in text


def test_beside_what_is_not_reachable() -> None:
    def another_kind() -> None:
        class M(Base):
            @never(beside="low")  # here
            def bad(self: Any) -> Any:
                return self.level == 0

            @always()
            def low(self: Any) -> Any:
                return self.level <= 2

        build(M)

    def missing() -> None:
        class M(Base):
            @never(beside="lwo")  # here
            def bad(self: Any) -> Any:
                return self.level == 0

            @reachable()
            def low(self: Any) -> Any:
                return self.level <= 1

        build(M)

    assert "bad names 'low' beside it, which is no reachable property" in error_of(another_kind)
    assert "bad names 'lwo' beside it, which is no reachable property" in error_of(missing)


@pytest.mark.parametrize("name", ["all_low", "all-low"])
def test_beside_by_either_spelling(name: str) -> None:
    class M(Base):
        @never(beside=name)
        def bad(self: Any) -> Any:
            return self.level == 0

        @reachable()
        def all_low(self: Any) -> Any:
            return self.level <= 1

    assert build(M).properties[0].beside == "all-low"


def test_property_that_is_no_condition() -> None:
    def number() -> None:
        class M(Base):
            @never()  # here
            def bad(self: Any) -> Any:
                return self.level

        build(M)

    def nothing() -> None:
        class M(Base):
            @never()  # here
            def bad(self: Any) -> Any:
                _ = self.level == 0

        build(M)

    assert "the property bad is of sort Bool, but level is of sort Int" in error_of(number)
    assert "the property bad returns nothing" in error_of(nothing)


def test_property_of_a_part_is_refused() -> None:
    def case() -> None:
        class Link(Component):
            lost = Bool(initially=False)

            @never()  # here
            def gone(self: Any) -> Any:
                return self.lost

        class M(Base):
            link = Part(Link)

        build(M)

    text = error_of(case)
    assert "gone is a property of a part" in text
    assert "declare it in the model" in text


def test_what_a_property_carries() -> None:
    class M(Base):
        @settled(
            source="R5a, Q3",
            expected={"calm": "proved"},
            beside="low",
            fails="nobody answers",
        )
        def goes_on(self: Any) -> Any:
            """Once things are quiet,
            somebody goes on."""
            return self.up

        @reachable()
        def low(self: Any) -> Any:
            return self.level == 0

    prop, low = build(M).properties
    assert (prop.name, prop.kind) == ("goes-on", "settled")
    assert prop.meaning == "Once things are quiet, somebody goes on."
    assert prop.sources == ("R5a", "Q3")
    assert prop.expected == {"calm": "proved"}
    assert prop.fails == "nobody answers"
    assert (low.meaning, low.sources, low.beside) == ("", (), None)


def test_properties_beside_the_model_come_after_its_own() -> None:
    class M(Base):
        @never()
        def bad(self: Any) -> Any:
            return self.level == 0

    beside = Properties(M)

    @beside.always()
    def fine(model: M) -> Any:
        return model.level <= 2

    @beside.settled()
    def quiet(model: M) -> Any:
        return model.level == 0

    @beside.reachable()
    def low(model: M) -> Any:
        return model.level == 1

    @beside.never()
    def worse(model: M) -> Any:
        return ~model.up

    found = [(p.name, p.kind) for p in build(M, properties=beside).properties]
    assert found == [
        ("bad", "never"),
        ("fine", "always"),
        ("quiet", "settled"),
        ("low", "reachable"),
        ("worse", "never"),
    ]


def test_states_that_decide_a_property() -> None:
    class M(Base):
        @never()
        def never_low(self: Any) -> Any:
            return self.level == 0

        @always()
        def always_low(self: Any) -> Any:
            return self.level == 0

        @reachable()
        def reaches_low(self: Any) -> Any:
            return self.level == 0

        @settled()
        def settled_high(self: Any) -> Any:
            return self.level > 0

        @settled()
        def settled_low(self: Any) -> Any:
            return self.level == 0

    run = Run(M)
    names = {p.name: p for p in run.evaluator.system.properties}

    def deciding() -> set[str]:
        return {n for n, p in names.items() if decides(run.evaluator, p, [run.state])}

    assert deciding() == {"always-low"}
    run.do("fall", "fall")
    assert run.enabled == {"fail"}
    assert deciding() == {"never-low", "reaches-low", "settled-high"}


def test_quiescent_and_deadlocked() -> None:
    class M(Base):
        @reachable()
        def quiet(self) -> Any:
            return quiescent()

        @reachable()
        def stuck(self) -> Any:
            return deadlocked()

    run = Run(M)
    grounding = Grounding(run.evaluator)
    quiet_node, stuck_node = map(grounding.target, run.evaluator.system.properties)

    def found() -> tuple[bool, bool]:
        quiet, stuck = run.holds("quiet"), run.holds("stuck")
        assert (value(quiet_node, run.state), value(stuck_node, run.state)) == (quiet, stuck)
        return quiet, stuck

    assert found() == (False, False)
    run.do("fall", "fall")
    assert found() == (True, False)
    run.do("fail")
    assert found() == (True, True)


def test_misspelt_option_of_a_property() -> None:
    loose: Any = never
    with pytest.raises(ModelError, match="@never has no argument 'expect'"):
        loose(expect={"calm": "proved"})
