"""How properties of runs without end are declared, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.language.helpers import error_of, warnings_of

from ccverify import (
    Bool,
    Model,
    Properties,
    Span,
    action,
    build,
    eventually_always,
    exists,
    leads_to,
    reachable,
)
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding

Method = Callable[..., Any]
Decorator = Callable[[Method], Method]


class Base(Model):
    """A lamp."""

    up = Bool(initially=True)
    lost = Bool(initially=False)

    @action(fair=True)
    def switch(self) -> None:
        self.up = ~self.up


# What a caller without a type checker may do:
loose: Callable[..., Decorator] = leads_to


def test_what_they_carry() -> None:
    class M(Base):
        @eventually_always(source="R20", beside="is_up", fails="it is dark")
        def rests(self: Any) -> Any:
            """It is lit in the end."""
            return self.up

        @leads_to(source="R21, R5", expected={}, beside="is_up")
        def is_lit(self: Any) -> Any:
            return ~self.up, self.up

        @reachable()
        def is_up(self: Any) -> Any:
            return self.up

    rests, lit, up = build(M).properties
    assert (rests.name, rests.kind, rests.beside) == ("rests", "eventually_always", "is-up")
    assert (rests.meaning, rests.fails) == ("It is lit in the end.", "it is dark")
    assert (lit.name, lit.kind, lit.sources) == ("is-lit", "leads_to", ("R21", "R5"))
    assert rests.trigger is None
    assert lit.trigger is not None
    assert [p.liveness for p in (rests, lit, up)] == [True, True, False]
    assert (lit.trigger.op, lit.formula.op) == ("not", "read")


def test_beside_the_model() -> None:
    beside = Properties(Base)

    @beside.leads_to()
    def is_lit(model: Base) -> Any:
        return True, model.up

    @beside.eventually_always()
    def rests(model: Base) -> Any:
        return model.up

    found = [(p.name, p.kind) for p in build(Base, properties=beside).properties]
    assert found == [("is-lit", "leads_to"), ("rests", "eventually_always")]
    with pytest.raises(Exception, match="two properties of Base are named 'rests'"):
        beside.eventually_always()(rests)


def test_what_only_they_read_is_read() -> None:
    class M(Base):
        @leads_to()
        def is_lit(self: Any) -> Any:
            return self.lost, self.up

    assert warnings_of(M) == ["lost is never written: it keeps its initial value"]


def test_no_state_decides_them() -> None:
    class M(Base):
        @leads_to()
        def is_lit(self: Any) -> Any:
            return self.lost, self.up

    grounding = Grounding(Evaluator(build(M)))
    with pytest.raises(ValueError, match="no state decides is-lit"):
        grounding.target(grounding.system.properties[0])


def test_leads_to_takes_two_formulas() -> None:
    def one() -> None:
        class M(Base):
            @loose()  # here
            def is_lit(self: Any) -> Any:
                return self.up

        build(M)

    def none() -> None:
        class M(Base):
            @loose()  # here
            def is_lit(self: Any) -> Any:
                return (self.up,)

        build(M)

    for case in (one, none):
        text = error_of(case)
        assert "the leads_to property is_lit is no pair of formulas" in text
        assert "return two of them" in text


@pytest.mark.parametrize("first", [True, False])
def test_both_are_conditions(*, first: bool) -> None:
    def case() -> None:
        class M(Base):
            @loose()  # here
            def is_lit(self: Any) -> Any:
                return (3, self.up) if first else (self.up, 3)

        build(M)

    part = "what the property is_lit begins with" if first else "the property is_lit"
    assert part in error_of(case)


def test_the_others_take_one_formula() -> None:
    def case() -> None:
        class M(Base):
            @eventually_always()  # here
            def rests(self: Any) -> Any:
                return self.up, self.up

        build(M)

    assert "(up, up) is not a value of any sort" in error_of(case)


def test_misspelt_options_and_missing_parentheses() -> None:
    def option() -> None:
        class M(Base):
            @loose(goal="up")  # here
            def is_lit(self: Any) -> Any:
                return self.up, self.up

    def bare() -> None:
        class M(Base):
            is_lit = loose(lambda self: (self.up, self.up))  # here

    def verdict() -> None:
        class M(Base):
            @loose(expected={"calm": "live"})  # here
            def is_lit(self: Any) -> Any:
                return self.up, self.up

    assert "@leads_to has no argument 'goal'" in error_of(option)
    assert "@leads_to takes its arguments in parentheses" in error_of(bare)
    assert "write 'proved' or 'violated'" in error_of(verdict)


def test_what_is_nested_too_deeply_is_named() -> None:
    class M(Base):
        far = Bool(over=Span(2), initially=True)

        @leads_to()
        def is_lit(self: Any) -> Any:
            deep = self.up
            for _ in range(20_000):
                deep = ~(deep & exists(Span(2), lambda i: self.far[i]))
            return deep, self.up

    grounding = Grounding(Evaluator(build(M)))
    (prop,) = grounding.system.properties
    assert prop.trigger is not None
    with pytest.raises(Exception, match="the property is-lit is nested too deeply"):
        grounding.formula(prop, prop.trigger)
