"""Bounds as the kernel has them: whole numbers of a unit of time, closed or strict.

The unit is the greatest that all constants are multiples of, so that nothing is rounded.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from math import gcd, lcm
from typing import Final, TypeAlias

from ccverify.checker.meaning.zones.forms import Constraint
from ccverify.checker.meaning.zones.timed import NotOfZones

INF: Final = 2**60
"""No bound."""
NEVER: Final = -(2**62)
"""Less than any bound, and than any sum of bounds."""
_ALWAYS: Final = 2**61
"""More than any."""
_MOST: Final = 2**44
"""So many units a constant may have at most, far enough below `INF` for the sums of a long run."""


class Unit:
    """The greatest time that all of some constants are multiples of; a second if there are none."""

    def __init__(self, constants: Iterable[Fraction]) -> None:
        numbers = {abs(constant) for constant in constants if constant}
        below = lcm(*(n.denominator for n in numbers))
        above = gcd(*(int(n * below) for n in numbers))
        self.seconds: Final = Fraction(above, below) if numbers else Fraction(1)
        if max(numbers, default=Fraction(0)) > _MOST * self.seconds:
            raise NotOfZones("the times of the model are too unlike: they have no common measure")

    def bound(self, seconds: Fraction, *, strict: bool = False) -> int:
        """An upper bound."""
        return 2 * self.count(seconds) + (not strict)

    def count(self, seconds: Fraction) -> int:
        """A time in units. Raises ValueError if it is no multiple."""
        number = seconds / self.seconds
        if number.denominator != 1:
            raise ValueError(f"{seconds} s is no multiple of {self.seconds} s")
        return number.numerator

    def time(self, bound: int) -> Fraction:
        """The value of a bound, in seconds."""
        return (bound >> 1) * self.seconds


class Extremes:
    """For each clock the greatest lower and upper bounds that it is compared with, in units.

    They are None if the values of a clock need not be told apart for that, and infinite if all of
    them have to be. `exact` makes no difference between lower and upper bounds: then values that
    are not told apart can do the same, and not only as much.
    """

    def __init__(self, clocks: int, unit: Unit) -> None:
        self._unit: Final = unit
        self.lower: Final[list[int | None]] = [0, *([None] * clocks)]
        self.upper: Final[list[int | None]] = [0, *([None] * clocks)]

    def compare(self, constraint: Constraint) -> None:
        """Note a constraint. Differences of clocks have to be known exactly."""
        left, right = constraint.left, constraint.right
        if left and right:
            for clock in (left, right):
                self.lower[clock] = self.upper[clock] = INF
        elif left:
            self.raise_upper(left, self._unit.count(constraint.most))
        else:
            self.raise_lower(right, -self._unit.count(constraint.most))

    def raise_upper(self, clock: int, most: int) -> None:
        """Note that it matters whether the clock is at most so many units."""
        self.upper[clock] = max(self.upper[clock] or 0, most, 0)

    def raise_lower(self, clock: int, least: int) -> None:
        """Note that it matters whether the clock is at least so many units."""
        self.lower[clock] = max(self.lower[clock] or 0, least, 0)

    def copy(self, copies: Iterable[tuple[int, int]]) -> None:
        """Note that clocks get the values of others: pairs of such a clock and its source."""
        pairs = set(copies)
        for _ in range(len(self.lower)):
            for target, source in pairs:
                for kind in (self.lower, self.upper):
                    if kind[target] is not None:
                        kind[source] = max(kind[source] or 0, kind[target] or 0)

    def exact(self) -> None:
        """Tell apart whatever either bound tells apart."""
        for clock, (lower, upper) in enumerate(zip(self.lower, self.upper, strict=True)):
            if lower is not None or upper is not None:
                self.lower[clock] = self.upper[clock] = max(lower or 0, upper or 0)

    def lows(self) -> list[int]:
        """For each clock: it matters how low a zone reaches if its lower bound is no less."""
        special: Mapping[int | None, int] = {None: _ALWAYS, INF: NEVER}
        return [special.get(most, 1 - 2 * (most or 0)) for most in self.upper]

    def subs(self) -> list[int]:
        """For each clock: what is added to its upper bound to see how far it matters."""
        special: Mapping[int | None, int] = {None: _ALWAYS, INF: NEVER // 2}
        return [special.get(most, -2 * (most or 0)) for most in self.lower]


Triple: TypeAlias = tuple[int, int, int]
"""A constraint as the kernel reads it: left, right, bound."""


def triples(constraints: Sequence[Constraint], unit: Unit) -> list[Triple]:
    """Constraints as the kernel reads them."""
    return [(c.left, c.right, unit.bound(c.most, strict=c.strict)) for c in constraints]
