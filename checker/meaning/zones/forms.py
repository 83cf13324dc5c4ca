"""Times as sums of clocks and a constant, and what it takes to compare them.

Clocks have numbers from 1 on. Number 0 stands for a clock that is always 0, so that a bound on one
clock is a bound on a difference, as every comparison that zones can say is.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from ccverify.checker.data import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """The sum of `factors` times clocks, by their numbers, and a `constant` of seconds."""

    factors: Mapping[int, Fraction]
    constant: Fraction

    def plus(self, other: Form) -> Form:
        """The sum of both."""
        factors = dict(self.factors)
        for clock, factor in other.factors.items():
            factors[clock] = factors.get(clock, Fraction(0)) + factor
        kept = {clock: factor for clock, factor in factors.items() if factor}
        return Form(kept, self.constant + other.constant)

    def times(self, factor: Fraction) -> Form:
        """The product by a number."""
        factors = {clock: factor * own for clock, own in self.factors.items() if factor}
        return Form(factors, factor * self.constant)


def seconds(constant: Fraction) -> Form:
    """A time that does not depend on clocks."""
    return Form({}, constant)


def clock_value(number: int) -> Form:
    """The value of a clock."""
    return Form({number: Fraction(1)} if number else {}, Fraction(0))


@dataclass(frozen=True, slots=True)
class Atom:
    """The comparison: the clock `left`, less the clock `right`, is at most `most` seconds."""

    left: int
    right: int
    most: Fraction


@dataclass(frozen=True, slots=True)
class Constraint:
    """What is asked of clocks: `left` less `right` is at most `most`, or below it if `strict`."""

    left: int
    right: int
    most: Fraction
    strict: bool = False


def holds(atom: Atom) -> Constraint:
    """What an atom says if it holds."""
    return Constraint(atom.left, atom.right, atom.most)


def fails(atom: Atom) -> Constraint:
    """What it says if it does not hold."""
    return Constraint(atom.right, atom.left, -atom.most, strict=True)


class NoDifferenceError(Exception):
    """A comparison that zones cannot say: it is none of one clock, or of two with each other."""


def compared(form: Form) -> Atom | bool:
    """The comparison that a form is at most 0, or whether it is if that is known."""
    if not form.factors:
        return form.constant <= 0
    size = abs(next(iter(form.factors.values())))
    ups = [clock for clock, factor in form.factors.items() if factor == size]
    downs = [clock for clock, factor in form.factors.items() if factor == -size]
    if len(ups) > 1 or len(downs) > 1 or len(ups) + len(downs) < len(form.factors):
        raise NoDifferenceError
    left, right = (own[0] if own else 0 for own in (ups, downs))
    return Atom(left, right, -form.constant / size)
