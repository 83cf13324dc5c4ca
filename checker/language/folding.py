"""Formulas that have one value in every state, by what their operators and sorts alone say.

Each term gets an interval that holds its value whatever the model does. Such a formula decides a
property before any state is looked at, which is seldom what its author means.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from math import inf, isinf
from typing import Any, TypeAlias

from ccverify.checker.language.alike import alike
from ccverify.checker.language.binding import Bound, Entries, Variable
from ccverify.checker.language.enumerations import EnumSort
from ccverify.checker.language.sorts import BoolSort, RangeSort, Span
from ccverify.checker.language.terms import Term

Interval: TypeAlias = tuple[float | Fraction, float | Fraction]

_EITHER: Interval = (0, 1)


def constant_value(formula: Term[bool]) -> bool | None:
    """The value that a formula has in every state; None if it may have both."""
    low, high = interval(formula)
    return bool(low) if low == high else None


def is_within(term: Term[int], values: range) -> bool:
    """A number is plainly one of the values, also if constants are left open."""
    if any(isinstance(mention, Variable) and mention.may_exceed for mention in term.mentions):
        return False
    low, high = interval(term)
    return values[0] <= low and high <= values[-1]


def interval(term: Term[Any]) -> Interval:
    """The least and the greatest value that a term may have, as far as its form says."""
    return _interval(term, {})


def _interval(term: Term[Any], known: dict[int, Interval]) -> Interval:
    if id(term) not in known:
        known[id(term)] = _of(term, [_interval(a, known) for a in term.args])
    return known[id(term)]


def _of(term: Term[Any], args: list[Interval]) -> Interval:
    match term.op:  # most terms are one of these
        case "const":
            assert isinstance(term.payload, int | Fraction)
            return term.payload, term.payload
        case "read" | "bound":
            assert isinstance(term.payload, Variable | Bound)
            return _values(term.payload.sort)
        case _:
            return _combined(term, args)


def _combined(term: Term[Any], args: list[Interval]) -> Interval:
    lows, highs = [low for low, _ in args], [high for _, high in args]
    match term.op:
        case "after":
            return args[0]
        case "table":
            assert isinstance(term.payload, Entries)
            return min(term.payload.values), max(term.payload.values)
        case "turned":
            return 0, inf
        case "chosen":
            return _EITHER if isinstance(term.sort, BoolSort) else (-inf, inf)
        case "not":
            return 1 - highs[0], 1 - lows[0]
        case "and":
            return min(lows, default=1), 0 if _opposed(term) else min(highs, default=1)
        case "or":
            return 1 if _opposed(term) else max(lows, default=0), max(highs, default=0)
        case "eq":
            if alike(term.args[:1], term.args[1:]):
                return 1, 1
            apart = highs[0] < lows[1] or highs[1] < lows[0]
            same = lows[0] == highs[0] == lows[1] == highs[1]
            return int(same), int(not apart)
        case "le":
            return int(highs[0] <= lows[1]), int(lows[0] <= highs[1])
        case "ite":
            chosen = [b for b, test in zip(args[1:], (highs[0], 1 - lows[0]), strict=True) if test]
            return min(low for low, _ in chosen), max(high for _, high in chosen)
        case "add":
            return sum(lows), sum(highs)
        case "scale":
            assert isinstance(term.payload, int | Fraction)
            ends = (term.payload * lows[0], term.payload * highs[0]) if term.payload else (0, 0)
            return min(ends), max(ends)
        case "div" | "mod":
            assert isinstance(term.payload, int)
            return _divided(term.op, args[0], term.payload)
        case "min":
            return min(lows), min(highs)
        case "max":
            return max(lows), max(highs)
        case "exists" | "forall":  # sorts have elements
            return args[0]
        case "count":
            return lows[0], _number(term.payload) if highs[0] else 0
        case "size":
            return 1, inf
        case "sum":
            return -inf, inf
        case _:
            return _EITHER


def _divided(op: str, interval: Interval, divisor: int) -> Interval:
    """The quotients, or the remainders, of the numbers of an interval."""
    low, high = (end if isinf(end) else end // divisor for end in interval)
    if op == "div":
        return low, high
    one_quotient = low == high and not isinf(low)
    return (interval[0] - divisor * low, interval[1] - divisor * low) if one_quotient else (
        0, divisor - 1
    )  # fmt: skip


def _values(sort: object) -> Interval:
    match sort:
        case BoolSort():
            return _EITHER
        case EnumSort(members):
            return 0, len(members) - 1
        case RangeSort(low, high):
            return low if isinstance(low, int) else -inf, high if isinstance(high, int) else inf
        case Span():
            return 0, sort.size - 1
        case _:
            return 0, inf


def _number(counted: object) -> float:
    """How many elements a count looks at, as far as its sort says."""
    assert isinstance(counted, Bound)
    match counted.sort:
        case EnumSort(members):
            return len(members)
        case Span():
            return counted.sort.size
        case _:
            return inf


def _opposed(term: Term[Any]) -> bool:
    """A part of a conjunction or disjunction is the negation of another."""
    return len(term.args) <= 8 and any(
        (a.op == "not" and alike(a.args, (b,))) or (b.op == "not" and alike((a,), b.args))
        for a, b in combinations(term.args, 2)
    )
