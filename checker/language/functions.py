"""Functions of terms that a model's text calls, but for quantifiers."""

from __future__ import annotations

from enum import Enum
from typing import Any, TypeVar, overload

from ccverify.checker.errors import ModelError
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.place import here
from ccverify.checker.language.sizes import Extent
from ccverify.checker.language.sorts import BOOL, INT, TIME, Replicas
from ccverify.checker.language.terms import (
    Condition,
    Number,
    Term,
    boolean,
    constant,
    integer,
    lift,
    lift_to,
)

E = TypeVar("E", bound=Enum)
T = TypeVar("T")


@overload
def ite(condition: Condition, then: bool, otherwise: bool) -> Term[bool]: ...
@overload
def ite(condition: Condition, then: int, otherwise: int) -> Term[int]: ...
@overload
def ite(condition: Condition, then: E, otherwise: E) -> Term[E]: ...
@overload
def ite(condition: Condition, then: Term[T], otherwise: Term[T]) -> Term[T]: ...
@overload
def ite(condition: Condition, then: T | Term[T], otherwise: T | Term[T]) -> Term[T]: ...
def ite(condition: Condition, then: Any, otherwise: Any) -> Term[Any]:
    """`then` if `condition` holds, else `otherwise`; both of one sort.

    Example:
        self.level = ite(self.ready, self.limit, 0)

    Refused:
        self.level = ite(self.ready, 1, Mode.IDLE)  # wrong sort: ite chooses between
    """
    test = lift_to(condition, BOOL, "the condition of ite")
    a, b = lift(then), lift(otherwise)
    special = b if type(a) is Term else a
    return special._between(test, a, b)


def if_only(condition: Term[bool], then: Term[T], otherwise: Term[T]) -> Term[T]:
    """`then` if `condition` holds; a step that rests on `otherwise` is an error of the model."""
    return Term("ite", (condition, then, otherwise), then.sort, "only")


def implies(premise: Condition, conclusion: Condition) -> Term[bool]:
    """`conclusion` holds wherever `premise` does.

    Example:
        @always()
        def rests_low(self):
            return implies(~self.ready, self.level == 0)

    Refused:
        require(implies(self.level, self.ready))  # wrong sort: an operand of implies
    """
    return ~boolean(premise, "implies") | boolean(conclusion, "implies")


def one_of(term: Term[T], *values: T | Term[T]) -> Term[bool]:
    """The term equals one of the values.

    Example:
        require(one_of(self.mode[Side.LEFT], Mode.IDLE, Mode.BUSY))
        self.mode[Side.LEFT] = Mode.DOWN

    Refused:
        require(one_of(self.mode[Side.LEFT]))  # one_of is given no values
    """
    if not values:
        raise ModelError("one_of is given no values", location=here(),
                         hint="write one_of(term, first, second)")  # fmt: skip
    asked = lift(term)
    return Term("or", tuple(asked == v for v in values), BOOL)


def least(first: Number, *others: Number) -> Term[int]:
    """The smallest of the integers.

    Example:
        self.level = least(self.level + 1, self.limit)

    Refused:
        self.level = least(self.ready, 3)  # wrong sort: an operand of least is of sort Int
    """
    return Term("min", tuple(integer(n, "least") for n in (first, *others)), INT)


def greatest(first: Number, *others: Number) -> Term[int]:
    """The largest of the integers.

    Example:
        self.level = greatest(self.level - 1, 0)

    Refused:
        self.level = max(self.level, 1)  # `max` of terms
    """
    return Term("max", tuple(integer(n, "greatest") for n in (first, *others)), INT)


def size(replicas: Replicas[Any]) -> Term[int]:
    """How many replicas there are.

    Example:
        require(2 * self.level > size(self.nodes))
        self.ready = False
    """
    return Term("size", (), INT, replicas)


def number(extent: Extent | int, keys: tuple[Term[Any], ...] = ()) -> Term[int]:
    """The number as a term. Constants that are part of it are read at the first of the keys."""
    if isinstance(extent, int):
        return constant(INT, extent)
    parts: list[Term[int]] = [constant(INT, extent.constant)] if extent.constant else []
    for part, factor in extent.parts:
        if isinstance(part, Variable):
            term: Term[int] = Term("read", keys[: len(part.indices)], INT, part)
        else:
            term = size(part)
        parts.append(term if factor == 1 else factor * term)
    return parts[0] if len(parts) == 1 else Term("add", tuple(parts), INT)


def quiescent() -> Term[bool]:
    """Nothing but faults can happen: no action of the protocol is enabled (properties only).

    Example:
        @never()
        def stuck(self):
            return quiescent() & self.ready

    Refused:
        @action()
        def wake(self):
            require(quiescent())
            self.ready = True  # wake depends on which actions are enabled
    """
    return Term("quiescent", (), BOOL)


def deadlocked() -> Term[bool]:
    """Nothing at all can happen: no action and no fault is enabled (properties only).

    Example:
        @never()
        def stands_still(self):
            return deadlocked() & self.ready
    """
    return Term("deadlock", (), BOOL)


@overload
def after(value: Term[T]) -> Term[T]: ...
@overload
def after(value: T) -> Term[T]: ...
def after(value: Any) -> Term[Any]:
    """The value after a step, in a property of steps: `never`, `always` or `reachable`.

    Example:
        @always()
        def never_falls(self):
            return after(self.level) >= self.level

    Refused:
        require(after(self.level) > 1)  # act
    """
    term = lift(value)
    if term.sort == TIME:
        raise ModelError(
            f"after(...) is asked of the time {term!r}",
            location=here(),
            hint="ask it of a comparison: after(self.asked >= 3 * s)",
        )
    if "after" in term.mentions:
        raise ModelError(
            "after(...) is asked within after(...)",
            location=here(),
            hint="a step has one state before it and one after it",
        )
    return Term("after", (term,), term.sort)
