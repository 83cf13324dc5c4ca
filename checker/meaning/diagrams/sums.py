"""Integer terms in BDDs: sums of weighted conditions, and when such a sum lies in an interval.

A count, a slot's binary digits, a choice between integers: each is a constant plus conditions,
each with the weight it adds where it holds. Comparing two integers asks whether one such sum lies
in an interval, and that is decided term by term: there are no more cases than values the sum can
take so far, so that thresholds of counts stay small.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from ccverify.checker.data import dataclass

if TYPE_CHECKING:
    from oxidd.bcdd import BCDDFunction

_FEW: Final = 4096  # so many values of a sum may be told apart at each of its terms


@dataclass(frozen=True, slots=True)
class Sum:
    """`constant` plus, for each of the conditions in `terms` that holds, its weight."""

    constant: int
    terms: tuple[tuple[BCDDFunction, int], ...] = ()

    @property
    def low(self) -> int:
        """A lower bound of its values."""
        return self.constant + sum(min(weight, 0) for _, weight in self.terms)

    @property
    def high(self) -> int:
        """An upper bound of its values."""
        return self.constant + sum(max(weight, 0) for _, weight in self.terms)


class Sums:
    """Makes and compares sums over the BDDs of one manager.

    `most` bounds the cases of one comparison: beyond it `MemoryError` is raised, as by the
    operations on BDDs themselves. `pause` is called between operations, and may raise.
    """

    def __init__(
        self, true: BCDDFunction, false: BCDDFunction, most: int, pause: Callable[[], None]
    ) -> None:
        self._true: Final = true
        self._false: Final = false
        self._most: Final = most
        self._pause: Final = pause

    def make(self, constant: int, terms: Iterable[tuple[BCDDFunction, int]]) -> Sum:
        """A sum; like conditions are merged, constant ones become part of the constant."""
        weights: dict[BCDDFunction, int] = {}
        for condition, weight in terms:
            if condition == self._true:
                constant += weight
            elif condition != self._false:
                weights[condition] = weights.get(condition, 0) + weight
        return Sum(constant, tuple((c, w) for c, w in weights.items() if w))

    def add(self, sums: Iterable[Sum]) -> Sum:
        """The sum of sums."""
        parts = list(sums)
        constant = sum(part.constant for part in parts)
        return self.make(constant, (term for part in parts for term in part.terms))

    def scale(self, factor: int, a: Sum) -> Sum:
        """`factor` times a sum."""
        return self.make(factor * a.constant, ((c, factor * w) for c, w in a.terms))

    def choose(self, condition: BCDDFunction, a: Sum, b: Sum) -> Sum:
        """a if `condition` holds, else b; terms of one weight are chosen between pairwise."""
        base = min(a.constant, b.constant)
        left, right = self._by_weight(a, base), self._by_weight(b, base)
        terms = []
        for weight in sorted(left.keys() | right.keys()):
            pairs = zip_longest(left.get(weight, ()), right.get(weight, ()), fillvalue=self._false)
            for then, otherwise in pairs:
                terms.append((condition.ite(then, otherwise), weight))
            self._pause()
        return self.make(base, terms)

    def _by_weight(self, a: Sum, base: int) -> dict[int, list[BCDDFunction]]:
        """The conditions of each weight; what the constant exceeds `base` by as binary digits."""
        found: dict[int, list[BCDDFunction]] = {}
        for condition, weight in a.terms:
            found.setdefault(weight, []).append(condition)
        excess = a.constant - base
        for i in range(excess.bit_length()):
            if excess >> i & 1:
                found.setdefault(1 << i, []).append(self._true)
        return found

    def equal(self, a: Sum, b: Sum) -> BCDDFunction:
        """Where a = b."""
        return self._within(self.add((a, self.scale(-1, b))), 0, 0)

    def at_most(self, a: Sum, b: Sum) -> BCDDFunction:
        """Where a <= b."""
        difference = self.add((a, self.scale(-1, b)))
        return self._within(difference, min(difference.low, 0), 0)

    def quotient(self, a: Sum, divisor: int, low: float, high: float) -> Sum:
        """The sum, which lies in `low`..`high`, divided by a positive number, rounded down."""
        first, last = int(low // divisor), int(high // divisor)
        if last - first > _FEW:
            raise MemoryError("too many quotients to tell apart")
        reached = ((self.at_most(Sum(k * divisor), a), 1) for k in range(first + 1, last + 1))
        return self.make(first, reached)

    def remainder(self, a: Sum, divisor: int) -> Sum:
        """What is left of the sum, if it is divided by a positive number: its binary digits.

        Only remainders of what the terms so far come to are told apart.
        """
        terms = sorted(a.terms, key=lambda term: term[0].node_level() or 0)
        layers, cases = [[a.constant % divisor]], 1
        for _, weight in terms:
            layers.append(list({(r + w) % divisor for r in layers[-1] for w in (0, weight)}))
            cases += len(layers[-1])
            if cases > self._most:
                raise MemoryError("too many remainders of a sum to tell apart")
        digits = []
        for i in range((divisor - 1).bit_length()):
            values = {r: self._true if r >> i & 1 else self._false for r in layers[-1]}
            for (condition, weight), layer in zip(
                reversed(terms), reversed(layers[:-1]), strict=True
            ):
                values = {
                    r: condition.ite(values[(r + weight) % divisor], values[r]) for r in layer
                }
                self._pause()
            digits.append((values[layers[0][0]], 1 << i))
        return self.make(0, digits)

    def _within(self, a: Sum, low: int, high: int) -> BCDDFunction:
        """Where the sum lies in `low`..`high`."""
        terms = self._in_order(a)
        least, greatest = [0], [0]  # of what the terms from i on add
        for _, weight in reversed(terms):
            least.append(least[-1] + min(weight, 0))
            greatest.append(greatest[-1] + max(weight, 0))
        least.reverse()
        greatest.reverse()

        def settled(i: int, so_far: int) -> BCDDFunction | None:
            if low <= so_far + least[i] and so_far + greatest[i] <= high:
                return self._true
            if so_far + greatest[i] < low or so_far + least[i] > high:
                return self._false
            return None

        result = settled(0, a.constant)
        if result is not None:
            return result
        layers, cases = [[a.constant]], 1
        for i, (_, weight) in enumerate(terms, start=1):
            reached = dict.fromkeys(s for p in layers[-1] for s in (p, p + weight))
            layers.append([s for s in reached if settled(i, s) is None])
            cases += len(layers[-1])
            if cases > self._most:
                raise MemoryError("too many values of a sum to tell apart")
        values: dict[int, BCDDFunction] = {}
        for i in reversed(range(len(terms))):
            condition, weight = terms[i]
            following, values = values, {}
            for so_far in layers[i]:
                with_it, without = (
                    following[s] if (end := settled(i + 1, s)) is None else end
                    for s in (so_far + weight, so_far)
                )
                values[so_far] = condition.ite(with_it, without)
            self._pause()
        return values[a.constant]

    def _in_order(self, a: Sum) -> list[tuple[BCDDFunction, int]]:
        """The terms as they are best decided.

        From the top of the BDDs down each case is a single node. If that would tell too many
        values apart, the greatest weights come first, and settle most of them.
        """
        wide = a.high - a.low > _FEW

        def key(term: tuple[BCDDFunction, int]) -> tuple[int, int]:
            condition, weight = term
            return -abs(weight) if wide else 0, condition.node_level() or 0

        return sorted(a.terms, key=key)
