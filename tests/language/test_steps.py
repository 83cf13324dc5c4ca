"""Properties of a step, and of runs that start in some states only: how they are declared."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.language.helpers import error_of, warnings_of

from ccverify import (
    Bool,
    Int,
    Model,
    Properties,
    action,
    after,
    always,
    build,
    eventually,
    leads_to,
    never,
    quiescent,
    reachable,
    require,
    says,
    settled,
    starts,
    until,
)
from ccverify.checker.meaning.evaluate import Evaluator


class Base(Model):
    """An epoch that rises."""

    epoch = Int(0, 3, initially=0)
    first = Bool(initially=True)

    @action()
    def rise(self) -> None:
        require(self.epoch < 3)
        self.epoch = self.epoch + 1
        self.first = False


def test_what_they_carry() -> None:
    class M(Base):
        @always()
        def never_falls(self: Any) -> Any:
            starts(self.first, self.epoch == 0)
            return after(self.epoch) >= self.epoch

        @until()
        def stays(self: Any) -> Any:
            return self.first, ~self.first

        @until()
        def waits(self: Any) -> Any:
            return self.epoch == 0, self.first, self.epoch == 1

        @leads_to()
        def rises(self: Any) -> Any:
            return self.epoch == 0, self.epoch == 1, self.epoch == 2

        @eventually()
        def ends(self: Any) -> Any:
            return self.epoch == 3

    falls, stays, waits, rises, ends = build(M).properties
    assert (falls.of_steps, falls.liveness) == (True, False)
    assert falls.start is not None
    assert [p.kind for p in (stays, waits, rises, ends)] == [
        "until", "until", "leads_to", "eventually",
    ]  # fmt: skip
    assert [len(p.stages) for p in (stays, waits, rises, ends)] == [2, 2, 2, 0]
    assert stays.stages[0] is stays.stages[1]
    assert all(p.liveness and p.start is None for p in (stays, waits, rises, ends))


def test_beside_the_model() -> None:
    beside = Properties(Base)

    @beside.until()
    def stays(model: Base) -> Any:
        return model.first, ~model.first

    @beside.eventually()
    def ends(model: Base) -> Any:
        return model.epoch == 3

    found = [(p.name, p.kind) for p in build(Base, properties=beside).properties]
    assert found == [("stays", "until"), ("ends", "eventually")]


def test_a_term_speaks_of_the_state_before_and_after() -> None:
    class M(Base):
        @always()
        def by_one(self: Any) -> Any:
            return after(self.epoch + 1) == self.epoch + 2

        @never()
        def comes_to_rest(self: Any) -> Any:
            return after(quiescent())

    evaluator = Evaluator(build(M))
    by_one, rests = evaluator.system.properties
    zero, two, three = (0, 1), (2, 0), (3, 0)
    assert evaluator.holds(by_one.formula, two, after=three)
    assert not evaluator.holds(by_one.formula, zero, after=three)
    assert evaluator.holds(rests.formula, two, after=three)
    assert not evaluator.holds(rests.formula, zero, after=two)


def test_what_starts_differently_does_not_ask_the_same() -> None:
    class M(Base):
        @always()
        def one(self: Any) -> Any:
            return self.epoch < 3

        @always()
        def other(self: Any) -> Any:
            starts(self.first)
            return self.epoch < 3

    assert warnings_of(M) == []


def in_a_settled_property() -> None:
    class M(Base):
        @settled()  # here
        def rests(self: Any) -> Any:
            return after(self.epoch) == 3

    build(M)


def in_a_stage() -> None:
    class M(Base):
        @leads_to()  # here
        def rises(self: Any) -> Any:
            return after(self.epoch) == 1, self.epoch == 2

    build(M)


def in_a_guard() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            require(after(self.epoch) == 1)  # here
            self.epoch = 0

    build(M)


def in_an_update() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            self.epoch = after(self.epoch)  # here

    build(M)


def in_a_phrase() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            says("now {epoch}", epoch=after(self.epoch))  # here
            self.epoch = 0

    build(M)


def twice() -> None:
    class M(Base):
        @always()
        def far(self: Any) -> Any:
            inner: Any = after(self.epoch)
            return after(inner + 1) == 3  # here

    build(M)


def of_nothing() -> None:
    class M(Base):
        @always()  # here
        def far(self: Any) -> Any:
            plain: Any = 3
            return after(plain) == 3

    build(M)


def starts_in_an_action() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            starts(self.first)  # here
            self.epoch = 0

    build(M)


def starts_with_nothing() -> None:
    class M(Base):
        @always()
        def far(self: Any) -> Any:
            starts()  # here
            return self.first

    build(M)


def starts_with_what_can_happen() -> None:
    class M(Base):
        @reachable()
        def far(self: Any) -> Any:
            starts(quiescent() & self.first)  # here
            return self.first

    build(M)


def starts_with_a_constant() -> None:
    class M(Base):
        @reachable()
        def far(self: Any) -> Any:
            starts(True)  # here
            return self.first

    build(M)


@pytest.mark.parametrize(
    ("case", "parts"),
    [
        (in_a_settled_property, ["speaks of a step, as only never, always and reachable do"]),
        (in_a_stage, ["speaks of a step, as only never, always and reachable do"]),
        (in_a_guard, ["speaks of a step"]),
        (in_an_update, ["speaks of a step"]),
        (in_a_phrase, ["speaks of a step"]),
        (twice, ["after(...) is asked within after(...)", "one state before it and one after"]),
        (of_nothing, ["the property far reads no state"]),
        (starts_in_an_action, ["starts outside a property", "@initial"]),
        (starts_with_nothing, ["starts is given no condition"]),
        (starts_with_what_can_happen, ["depends on what can happen", "let it read variables only"]),
        (starts_with_a_constant, ["reads no state"]),
    ],
)
def test_what_is_refused(case: Callable[[], None], parts: list[str]) -> None:
    text = error_of(case)
    assert all(part in text for part in parts), text
