"""Python's own control flow on terms: recognised, and answered with what to write instead."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.language.helpers import Mode, Side, error_of

from ccverify import Bool, Choice, Int, Model, action, build, never, require


class Base(Model):
    """What the cases below act on."""

    up = Bool(initially=True)
    far = Bool(over=Side, initially=False)
    level = Int(0, 5, initially=2)
    mode = Choice(Mode, initially=Mode.IDLE)


def if_statement() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            if self.up:  # here
                self.level = 1

    build(M)


def elif_statement() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            if len(Side) == 3:
                self.level = 2
            elif self.level == 2:  # here
                self.level = 1

    build(M)


def conditional_expression() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            self.level = 1 if self.up else 2  # here

    build(M)


def comprehension_if() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            reached = [side for side in Side if self.far[side]]  # here
            self.level = len(reached)

    build(M)


def generator_if() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            self.level = sum(1 for side in Side if self.far[side])  # here

    build(M)


def while_loop() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            while self.level > 0:  # here
                self.level = self.level - 1

    build(M)


def and_operator() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            require(self.up and self.far[Side.A])  # here
            self.level = 1

    build(M)


def and_in_an_if() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            if self.up and self.far[Side.A]:  # here
                self.level = 1

    build(M)


def and_over_lines() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            require(
                (self.level == 1)  # here
                and self.up
            )
            self.level = 1

    build(M)


def and_in_a_helper() -> None:
    class M(Base):
        def both(self: Any) -> Any:
            return self.up and self.far[Side.A]  # here

        @action()
        def go(self: Any) -> None:
            require(self.both())
            self.level = 1

    build(M)


def or_operator() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            require(self.up or self.far[Side.A])  # here
            self.level = 1

    build(M)


def not_operator() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            require(not self.up)  # here
            self.level = 1

    build(M)


def not_in_an_if() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            if not self.up:  # here
                self.level = 1

    build(M)


def not_in_a_property() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            self.level = 1

        @never()
        def bad(self: Any) -> Any:
            return not self.up  # here

    build(M)


def chained_comparison() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            require(1 <= self.level <= 3)  # here
            self.level = 1

    build(M)


def in_operator() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            require(self.mode in (Mode.IDLE, Mode.BUSY))  # here
            self.level = 1

    build(M)


def not_in_operator() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            require(self.mode not in (Mode.IDLE, Mode.BUSY))  # here
            self.level = 1

    build(M)


def assert_statement() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            assert self.up  # here
            self.level = 1

    build(M)


def assert_of_a_comparison() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            assert self.level < 3  # here
            self.level = 1

    build(M)


def match_statement() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            match self.mode:  # here
                case Mode.IDLE:
                    self.level = 1
                case _:
                    self.level = 2

    build(M)


def guarded_case() -> None:
    class M(Base):
        @action(Side)
        def go(self: Any, side: Any) -> None:
            match Side.A:
                case Side.A if self.up:  # here
                    self.level = 1

    build(M)


def any_function() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            require(any(self.far[side] for side in Side))  # here
            self.level = 1

    build(M)


def all_function() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            require(all(self.far[side] for side in Side))  # here
            self.level = 1

    build(M)


def bool_function() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            require(bool(self.up))  # here
            self.level = 1

    build(M)


CASES: list[tuple[Callable[[], None], str]] = [
    (if_statement, "`if` on a term: write ite("),
    (elif_statement, "`if` on a term: write ite("),
    (conditional_expression, "`if` on a term: write ite("),
    (comprehension_if, "`if` on a term: write ite("),
    (generator_if, "`if` on a term: write ite("),
    (while_loop, "`while` on a term: a step has no loops"),
    (and_operator, "`and` on terms: write a & b"),
    (and_in_an_if, "`and` on terms: write a & b"),
    (and_over_lines, "`and` on terms: write a & b"),
    (and_in_a_helper, "`and` on terms: write a & b"),
    (or_operator, "`or` on terms: write a | b"),
    (not_operator, "`not` on a term: write ~a"),
    (not_in_an_if, "`not` on a term: write ~a"),
    (not_in_a_property, "`not` on a term: write ~a"),
    (chained_comparison, "a chained comparison on terms: write (low <= x) & (x <= high)"),
    (in_operator, "`in` on a term: write one_of(term, a, b)"),
    (not_in_operator, "`in` on a term: write one_of(term, a, b)"),
    (assert_statement, "`assert` on a term: write require(condition)"),
    (assert_of_a_comparison, "`assert` on a term: write require(condition)"),
    (match_statement, "`match` on a term: write ite("),
    (guarded_case, "on a term: write ite("),
    (any_function, "`any` of terms: write a | b, or exists(...) over a sort"),
    (all_function, "`all` of terms: write a & b, or forall(...) over a sort"),
    (bool_function, "a term used as a truth value: combine terms with &, | and ~"),
]


@pytest.mark.parametrize(("case", "remedy"), CASES, ids=lambda v: getattr(v, "__name__", ""))
def test_truth_value_of_a_term(case: Callable[[], None], remedy: str) -> None:
    assert remedy in error_of(case)


def test_python_conditions_without_terms_are_left_alone() -> None:
    class M(Base):
        @action(Side)
        def go(self: Any, side: Any) -> None:
            for known in Side:
                if known is Side.A and known.value != "B":
                    require(self.far[known])
            self.level = 1 if len(Side) == 2 else 3

    assert [a.name for a in build(M).actions] == ["go"]
