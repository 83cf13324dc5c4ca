"""Linear inequalities between exact numbers: what they say of some unknowns, and solutions.

Unknowns are eliminated one by one (Fourier and Motzkin). That is exact, strict bounds included. It
may take long if there are many unknowns with many bounds each; along a run there are few.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from fractions import Fraction
from math import ceil, floor, gcd, lcm
from typing import Final, Generic, TypeVar

from ccverify.checker.data import dataclass

K = TypeVar("K", bound=Hashable)

_MOST: Final = 20_000
"""So many inequalities are handled at most."""


class TooMany(Exception):
    """There are more inequalities than are handled."""


@dataclass(frozen=True, slots=True)
class Linear(Generic[K]):
    """A number of times each unknown, none of them 0, and a constant."""

    factors: Mapping[K, Fraction]
    constant: Fraction = Fraction(0)

    def __hash__(self) -> int:
        return hash((frozenset(self.factors.items()), self.constant))

    def plus(self, other: Linear[K], times: Fraction = Fraction(1)) -> Linear[K]:
        """The sum with so many times another."""
        factors = dict(self.factors)
        for unknown, factor in other.factors.items():
            factors[unknown] = factors.get(unknown, Fraction(0)) + times * factor
        kept = {unknown: factor for unknown, factor in factors.items() if factor}
        return Linear(kept, self.constant + times * other.constant)

    def times(self, number: Fraction) -> Linear[K]:
        """So many times this one."""
        nothing: Linear[K] = Linear({})
        return nothing.plus(self, number)

    def at(self, values: Mapping[K, Fraction]) -> Linear[K]:
        """The same with some unknowns replaced by their values."""
        known = sum(
            (f * values[unknown] for unknown, f in self.factors.items() if unknown in values),
            self.constant,
        )
        return Linear({k: f for k, f in self.factors.items() if k not in values}, known)


@dataclass(frozen=True, slots=True)
class Inequality(Generic[K]):
    """`sum` is at most 0, or less than that if `strict`."""

    sum: Linear[K]
    strict: bool = False

    @property
    def holds(self) -> bool:
        """Whether one without unknowns is true."""
        return self.sum.constant < 0 or (self.sum.constant == 0 and not self.strict)

    @property
    def negated(self) -> Inequality[K]:
        """What holds exactly if this does not."""
        return Inequality(self.sum.times(Fraction(-1)), not self.strict)

    def at(self, values: Mapping[K, Fraction]) -> Inequality[K]:
        """The same with some unknowns replaced by their values."""
        return Inequality(self.sum.at(values), self.strict)

    @property
    def whole(self) -> Inequality[K]:
        """The same with whole factors that have no common divisor."""
        factors = self.sum.factors.values()
        if not factors:
            return self
        below = lcm(*(f.denominator for f in factors))
        shared = gcd(*(int(f * below) for f in factors))
        return Inequality(self.sum.times(Fraction(below, shared)), self.strict)


@dataclass(frozen=True, slots=True)
class End:
    """The least or the greatest value of something; it is not taken itself if it is `strict`."""

    value: Fraction
    strict: bool


def projected(
    inequalities: Iterable[Inequality[K]], kept: Collection[K]
) -> list[Inequality[K]] | None:
    """What inequalities say of the unknowns to be `kept`; None if they contradict each other."""
    found = _only(inequalities, kept)
    return None if found is None or _only(found, ()) is None else found


def solved(inequalities: Iterable[Inequality[K]], order: Sequence[K]) -> dict[K, Fraction] | None:
    """A solution, in which each unknown of `order` is as small as those before it allow.

    One that comes as close as one likes to its least value gets a plain number near it. None if
    there is no solution.
    """
    stages = [projected(inequalities, order)]
    for unknown in reversed(order):
        left = stages[-1]
        stages.append(None if left is None else _strongest(_without(left, unknown)))
    if stages[-1] is None:
        return None
    values = dict[K, Fraction]()
    for unknown, stage in zip(order, reversed(stages[:-1]), strict=True):
        assert stage is not None
        values[unknown] = _least([each.at(values) for each in stage], unknown)
    return values


def range_of(
    inequalities: Iterable[Inequality[K]], unknown: K
) -> tuple[End | None, End | None] | None:
    """The least and the greatest value of an unknown, None for no such; None for no value."""
    found = projected(inequalities, [unknown])
    return None if found is None else _ends(found, unknown)


def implied(inequality: Inequality[K], by: Iterable[Inequality[K]]) -> bool:
    """An inequality follows from others."""
    return projected([*by, inequality.negated], ()) is None


def without_needless(
    inequalities: Sequence[Inequality[K]], given: Sequence[Inequality[K]] = ()
) -> list[Inequality[K]]:
    """The same without those that follow from the rest, and from what is given."""
    kept = list(inequalities)
    for each in inequalities:
        others = [other for other in kept if other is not each]
        if implied(each, [*others, *given]):
            kept = others
    return kept


def _only(inequalities: Iterable[Inequality[K]], kept: Collection[K]) -> list[Inequality[K]] | None:
    """The same without the other unknowns; None if one is false by itself then."""
    found = _strongest(inequalities)
    while found is not None:
        unknown = next((u for each in found for u in each.sum.factors if u not in kept), None)
        if unknown is None:
            return found
        found = _strongest(_without(found, unknown))
    return None


def _ends(inequalities: Iterable[Inequality[K]], unknown: K) -> tuple[End | None, End | None]:
    """The bounds of an unknown in inequalities about it alone."""
    least: End | None = None
    most: End | None = None
    for each in inequalities:
        factor = each.sum.factors.get(unknown)
        if factor is None:
            continue
        end = End(-each.sum.constant / factor, each.strict)
        if factor < 0:
            if least is None or (end.value, end.strict) > (least.value, least.strict):
                least = end
        elif most is None or (end.value, not end.strict) < (most.value, not most.strict):
            most = end
    return least, most


def _least(inequalities: Sequence[Inequality[K]], unknown: K) -> Fraction:
    """The least value of an unknown, or one that is near it."""
    least, most = _ends(inequalities, unknown)
    if least is None:
        if most is None or most.value > 0:
            return Fraction(0)
        return most.value if not most.strict else Fraction(ceil(most.value) - 1)
    if not least.strict:
        return least.value
    return _between(least.value, None if most is None else most.value)


def _between(low: Fraction, high: Fraction | None) -> Fraction:
    """A plain number above one and below another: with a denominator as small as can be."""
    step = Fraction(1)
    while high is not None and floor(low / step) * step + step >= high:
        step /= 10
    return floor(low / step) * step + step


def _without(inequalities: Sequence[Inequality[K]], unknown: K) -> list[Inequality[K]]:
    """What inequalities say if an unknown may have any value."""
    above, below, kept = list[Inequality[K]](), list[Inequality[K]](), list[Inequality[K]]()
    for each in inequalities:
        factor = each.sum.factors.get(unknown, 0)
        (above if factor > 0 else below if factor < 0 else kept).append(each)
    if len(above) * len(below) > _MOST:
        raise TooMany
    for one in above:
        for other in below:
            total = one.sum.times(-other.sum.factors[unknown])
            total = total.plus(other.sum, one.sum.factors[unknown])
            kept.append(Inequality(total, one.strict or other.strict))
    return kept


def _strongest(inequalities: Iterable[Inequality[K]]) -> list[Inequality[K]] | None:
    """The same, once for each combination of factors; None if one is false by itself."""
    found = dict[frozenset[tuple[K, Fraction]], Inequality[K]]()
    for given in inequalities:
        each = given.whole
        if not each.sum.factors:
            if not each.holds:
                return None
            continue
        key = frozenset(each.sum.factors.items())
        known = found.get(key)
        if known is None or _rank(each) > _rank(known):
            found[key] = each
    return list(found.values())


def _rank(inequality: Inequality[K]) -> tuple[Fraction, bool]:
    return inequality.sum.constant, inequality.strict
