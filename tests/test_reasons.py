"""Each condition on a reason why no fair run breaks a property: what it is there to refuse."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.support.checking import named, result_of

from ccverify import (
    Bool,
    FaultKind,
    Model,
    Parameter,
    Replica,
    Replicas,
    Term,
    Var,
    action,
    build,
    count,
    eventually_always,
    fault,
    forall,
    given,
    require,
    until,
)
from ccverify.checker.engines.houdini import Houdini
from ccverify.checker.engines.session import Session
from ccverify.checker.evidence.fair_proof import conditions
from ccverify.checker.evidence.reasons import Reason
from ccverify.checker.evidence.understood import Reading
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.followed import Followed
from ccverify.checker.meaning.nodes import Node


class Lamp(Replica):
    """One of those that are lit."""


class Lamps(Model):
    """Lamps are lit one by one; it is said by parameters what may come between."""

    lamps = Replicas(Lamp, default=2)
    lit = Bool(over=lamps, initially=False)
    open: Var[bool] = Bool(initially=True)

    dims = Parameter(False, meaning="lamps may go out again")
    shuts = Parameter(False, meaning="the room may be shut, and opened")
    breaks = Parameter(False, meaning="lamps may break")
    swaps = Parameter(False, meaning="one lamp may be lit and another one put out")

    def lit_ones(self) -> Term[int]:
        return count(self.lamps, lambda lamp: self.lit[lamp])

    @action(lamps, fair=True)
    def light(self, lamp: Term[Lamp]) -> None:
        require(~self.lit[lamp], self.open)
        self.lit[lamp] = True

    @action(lamps)
    def dim(self, lamp: Term[Lamp]) -> None:
        given(self.dims)
        require(self.lit[lamp])
        self.lit[lamp] = False

    @action()
    def shut(self) -> None:
        given(self.shuts)
        self.open = ~self.open

    @action(lamps, lamps)
    def swap(self, lamp: Term[Lamp], other: Term[Lamp]) -> None:
        given(self.swaps)
        require(self.lit[lamp], ~self.lit[other])
        self.lit[lamp] = False
        self.lit[other] = True

    @fault(FaultKind.CRASH, lamps, component="lamp")
    def crack(self, lamp: Term[Lamp]) -> None:
        given(self.breaks)
        require(self.lit[lamp])
        self.lit[lamp] = False

    @eventually_always()
    def all_are_lit(self) -> Any:
        return forall(self.lamps, lambda lamp: self.lit[lamp]) | ~self.open

    @until()
    def dark_until_lit(self) -> Any:
        return (
            self.lit_ones() == 0,
            self.lit_ones() == 0,
            forall(self.lamps, lambda lamp: self.lit[lamp]),
        )


UNLIT = "the number of Lamps with lit[Lamp] = no"
LIGHT = ("light(Lamp)",)


def refused(
    settings: dict[str, object], name: str, within: tuple[str, ...], measure: tuple[str, ...],
    turns: tuple[str, ...],
) -> set[str]:  # fmt: skip
    """The conditions that a state meets, though none may, if each way has this reason."""
    form = Counters(Evaluator(build(Lamps, settings=settings | {"lamps": 1})), Lamps.lamps)
    followed = Followed(form)
    reading = Reading(form.system, form.ground, form)

    def number(text: str) -> Node:
        return reading.lemma(f"{text} <= 7").args[0]

    reason = Reason(tuple(map(reading.lemma, within)), tuple(map(number, measure)), turns)
    prop = named(form.system, name)
    houdini = Houdini(followed.form.ground, Session(Limits(), lambda _: None, ""))
    known = ["some Lamp", *(["open = yes"] if "shuts" not in settings else [])]
    lemmas = list(followed.lemmas(map(reading.lemma, known)))
    there = reason.over(followed.lift)
    ending = [replace(there, measure=(), turns=())] * (name == "dark-until-lit")
    return {
        what
        for what, bad in conditions(followed, prop, (*ending, there))
        if houdini.state_of(lemmas, bad) is not None
    }


@pytest.mark.parametrize(
    ("settings", "name", "within", "measure", "turns", "problems"),
    [
        ({}, "all-are-lit", (), (UNLIT,), LIGHT, set()),
        ({"breaks": True}, "all-are-lit", (), (UNLIT,), LIGHT, set()),
        ({"dims": True}, "all-are-lit", (), (UNLIT,), LIGHT, {"a step raises the measure"}),
        ({"shuts": True}, "all-are-lit", (), (UNLIT,), LIGHT, {"light(Lamp) loses its turn"}),
        ({"swaps": True}, "all-are-lit", (), (UNLIT,), LIGHT, {"light(Lamp) loses its turn"}),
        ({}, "all-are-lit", (), (UNLIT,), (), {"nobody has a turn"}),
        (
            {},
            "all-are-lit",
            (),
            (),
            LIGHT,
            {"the turn of light(Lamp) does not lower the measure"},
        ),
        (
            {},
            "all-are-lit",
            ("no Lamp with lit[Lamp] = no",),
            (UNLIT,),
            LIGHT,
            {"the run does not begin within"},
        ),
        (
            {},
            "all-are-lit",
            ("no Lamp with lit[Lamp] = yes",),
            (UNLIT,),
            LIGHT,
            {"a step leads out of within"},
        ),
        ({}, "dark-until-lit", (), (UNLIT,), LIGHT, {"way 1: the run ends as it must not"}),
    ],
)
def test_what_does_not_hold_of_a_reason_is_refused(
    settings: dict[str, object],
    name: str,
    within: tuple[str, ...],
    measure: tuple[str, ...],
    turns: tuple[str, ...],
    problems: set[str],
) -> None:
    assert refused(settings, name, within, measure, turns) == problems


@pytest.mark.parametrize("setting", ["dims", "shuts", "swaps"])
def test_what_is_refused_is_false(setting: str) -> None:
    system = build(Lamps, settings={"lamps": 2, setting: True})
    assert result_of("explicit", system, "all-are-lit").verdict.value == "violated"
