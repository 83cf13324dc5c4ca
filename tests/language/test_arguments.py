"""Declarations and decorators that are given what they do not take: what to write instead."""

from __future__ import annotations

from typing import Any, cast

import pytest
from tests.language.helpers import PG, Side, error_of

from ccverify import (
    Bool,
    Component,
    Constant,
    FaultKind,
    Model,
    ModelError,
    Parameter,
    Properties,
    Replicas,
    Scenario,
    action,
    always,
    build,
    exists,
    fault,
    initial,
    leads_to,
    never,
)


class Base(Model):
    """A lamp."""

    on = Bool(initially=False)
    lit = Bool(over=Side, initially=False)

    @action()
    def switch(self: Any) -> None:
        self.on = ~self.on


def refusal(case: Any, *arguments: Any, **named: Any) -> str:
    """The text of the error, which names this file."""
    with pytest.raises(ModelError) as caught:
        case(*arguments, **named)
    assert caught.value.location is not None
    assert caught.value.location.file == __file__
    return f"{caught.value.message}\n{caught.value.hint}"


@pytest.mark.parametrize(
    ("case", "arguments", "named", "parts"),
    [
        (never, [], {"source": ["R1"]}, ["source=['R1'] is not text", 'write source="R5a, Q3"']),
        (never, [], {"fails": 3}, ["fails=3 is not text"]),
        (never, [], {"beside": 3}, ["beside=3 is not text", '"a-reachable-property"']),
        (leads_to, [], {"expected": "proved"}, ["expected='proved' names no scenarios", "write"]),
        (never, [], {"expected": {3: "proved"}}, ["names no scenarios"]),
        (action, [], {"source": 4}, ["source=4 is not text"]),
        (fault, [], {"component": "x"}, ["the kind of fault first", "@fault(FaultKind.CRASH,"]),
        (fault, [FaultKind.FLAP], {}, ["names the component", "@fault(FaultKind.FLAP, comp"]),
        (fault, [FaultKind.FLAP], {"component": None}, ["names the component"]),
        (fault, [FaultKind.FLAP], {"component": " "}, ["names the component"]),
        (fault, [FaultKind.FLAP], {"component": "x", "fair": True}, ["fair=True", "leave it out"]),
        (Scenario, [3], {"faults": 1}, ["meaning=3 is not text", 'write meaning="..."']),
        (
            Parameter,
            [2],
            {"within": 3, "meaning": ""},
            ["within=3 is no pair", "(lowest, highest)"],
        ),
        (Parameter, [2], {"within": (1, None), "meaning": ""}, ["within=(1, None) is no pair"]),
        (Parameter, [2], {"within": (1, 3), "meaning": 3}, ["meaning=3 is not text"]),
        (Parameter, [2], {"within": (1, 3), "meaning": "", "unit": 3}, ["unit=3 is not text"]),
        (Parameter, [True], {"meaning": "", "source": 3}, ["source=3 is not text"]),
        (Replicas, [PG], {"default": 2, "limits": 3}, ["limits=3 is no pair"]),
        (Replicas, [PG], {"default": 2, "meaning": 3}, ["meaning=3 is not text"]),
        (Constant, [1, 4], {"source": 3}, ["source=3 is not text"]),
    ],
)
def test_an_argument_of_another_type(
    case: Any, arguments: list[Any], named: dict[str, Any], parts: list[str]
) -> None:
    text = refusal(case, *arguments, **named)
    for part in parts:
        assert part in text


def test_a_property_that_takes_more_than_the_model() -> None:
    def case() -> None:
        def bad(self: Any, n: Any) -> Any:
            return self.on == n

        never()(cast(Any, bad))  # here

    text = error_of(case)
    assert "bad is called with the model alone, but takes self, n" in text
    assert "write def bad(self): ..." in text


def test_a_property_whose_argument_has_a_default() -> None:
    def dark(model: Any, wanted: bool = False) -> Any:
        return model.on == wanted

    beside = Properties(Base)
    beside.never()(dark)
    assert [p.name for p in build(Base, properties=beside).properties] == ["dark"]


@pytest.mark.parametrize("mark", [action(), never(), initial()], ids=["action", "never", "initial"])
def test_a_method_that_does_not_take_the_model(mark: Any) -> None:
    def step() -> None: ...

    assert "step is called with the model, but takes nothing" in refusal(mark, step)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (always(), never()),
        (action(), action(Side)),
        (action(), fault(FaultKind.CRASH, component="x")),
        (initial(), action()),
        (never(), Properties(Base).never()),
    ],
)
def test_two_decorators_on_one_method(first: Any, second: Any) -> None:
    def step(model: Any) -> Any:
        return model.on

    text = refusal(second, first(step))
    assert "step is decorated twice: @" in text
    assert "write a method for each" in text


def test_a_quantifier_without_a_function() -> None:
    def case() -> None:
        class M(Base):
            @never()
            def bad(self: Any) -> Any:
                return exists(Side, self.lit)  # here

        build(M)

    text = error_of(case)
    assert "the body of exists is no function: the map lit" in text
    assert "write exists(Side, lambda s: ...)" in text


@pytest.mark.parametrize("name", sorted(Component.__annotations__))
def test_a_variable_with_a_name_that_every_component_has(name: str) -> None:
    text = refusal(declare, name, Bool(initially=False))
    assert f"M defines {name}, which every component has" in text
    assert "give it another name" in text


def declare(name: str, value: object) -> None:
    """What `class M(Base)` does first where its body gives a value to a name."""
    kind: Any = type(Base)
    kind.__prepare__("M", (Base,))[name] = value


def test_a_constructor() -> None:
    def case() -> None:
        class M(Base):
            def __init__(self) -> None:  # here
                self.on = True

    text = error_of(case)
    assert "M defines __init__, which every component has" in text
    assert "write" not in text
    assert "initially=" in text


def test_an_undeclared_name_that_begins_with_an_underscore() -> None:
    def case() -> None:
        class M(Base):
            _hidden = Bool(initially=False)

            @action()
            def hide(self: Any) -> None:
                self._hidden = True
                self._hiden = True  # here

        build(M)

    assert "M has no variable '_hiden'; did you mean '_hidden'?" in error_of(case)
