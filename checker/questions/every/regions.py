"""Values of times that are left open, as regions: conjunctions of linear inequalities, in words.

Inequalities are in units of the ground form; words are in seconds and their parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from math import lcm
from typing import Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.engines.along import Unknown
from ccverify.checker.language.time import Time
from ccverify.checker.language.timing import OpenTime
from ccverify.checker.meaning.inequalities import (
    End,
    Inequality,
    Linear,
    implied,
    projected,
    range_of,
    without_needless,
)
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.timed.reals import RealGrounding

Region: TypeAlias = tuple[Inequality[Unknown], ...]
"""The values for which all of these hold."""


@dataclass(frozen=True, slots=True)
class Interval:
    """The values of one time between two ends; one that is strict is not among them."""

    low: End
    high: End

    @property
    def is_empty(self) -> bool:
        """No value lies between the ends."""
        single = self.low.value == self.high.value and not (self.low.strict or self.high.strict)
        return not single and self.low.value >= self.high.value


class Regions:
    """What is known of the values of the times that a system leaves open."""

    def __init__(self, form: RealGrounding) -> None:
        self._form: Final = form
        self._unit: Final = form.unit
        self.opened: Final = tuple(form.opened)
        self.within: Final[Region] = tuple(self._within())

    def _within(self) -> Iterable[Inequality[Unknown]]:
        """The values that may be set; the lower end of a window does not pass the upper one."""
        for time in self.opened:
            low, high = time.lowest / self._unit, time.highest / self._unit
            yield Inequality(Linear({time: Fraction(-1)}, low))
            yield Inequality(Linear({time: Fraction(1)}, -high))
        names = {time.variable.name: time for time in self.opened}
        for name, low_end in names.items():
            high_end = names.get(f"{name.removesuffix('.low')}.high")
            if name.endswith(".low") and high_end is not None:
                yield Inequality(Linear({low_end: Fraction(1), high_end: Fraction(-1)}))

    def plain(self, inequalities: Iterable[Inequality[Unknown]]) -> Region:
        """A region without what follows from the rest, or from what may be set."""
        return tuple(without_needless([*inequalities], self.within))

    def node(self, region: Region) -> Node:
        """The values of a region as a condition on the slots of the times."""
        make, slots = self._form.nodes, self._form.opened
        terms = list[Node]()
        for each in region:
            whole = each.whole.sum
            below = lcm(
                whole.constant.denominator, *(f.denominator for f in whole.factors.values())
            )
            constant = int(whole.constant * below)
            # Without minus signs: what has a negative factor stands on the right.
            left, right = [make.integer(max(constant, 0))], [make.integer(max(-constant, 0))]
            for time, factor in whole.factors.items():
                assert isinstance(time, OpenTime)
                side = left if factor > 0 else right
                side.append(make.scale(int(abs(factor) * below), make.var(slots[time])))
            low, high = make.add(left), make.add(right)
            terms.append(make.not_(make.le(high, low)) if each.strict else make.le(low, high))
        return make.and_(terms)

    # One time

    def interval(self, region: Region) -> Interval:
        """The values of a region, if one time is open."""
        (time,) = self.opened
        ends = range_of([*region, *self.within], time)
        assert ends is not None
        low, high = ends
        assert low is not None
        assert high is not None
        return Interval(low, high)

    def region(self, interval: Interval) -> Region:
        """The region of an interval."""
        (time,) = self.opened
        low: Linear[Unknown] = Linear({time: Fraction(-1)}, interval.low.value)
        high: Linear[Unknown] = Linear({time: Fraction(1)}, -interval.high.value)
        both = (Inequality(low, interval.low.strict), Inequality(high, interval.high.strict))
        return tuple(each for each in both if not implied(each, self.within))

    def joined(self, regions: Sequence[Region]) -> list[Region]:
        """The same values in as few regions as is seen: intervals that touch are one."""
        if len(self.opened) > 1:
            return self._without_parts(regions)
        found = list[Interval]()
        for each in sorted(map(self.interval, regions), key=lambda i: (i.low.value, i.low.strict)):
            if found and _touch(found[-1], each):
                last = found.pop()
                high = max(last.high, each.high, key=lambda end: (end.value, not end.strict))
                found.append(Interval(last.low, high))
            else:
                found.append(each)
        return [self.region(interval) for interval in found]

    def _without_parts(self, regions: Sequence[Region]) -> list[Region]:
        """The regions that are not part of another one."""
        kept = list(regions)
        for region in regions:
            others = [other for other in kept if other is not region]
            if any(self.includes(other, region) for other in others):
                kept = others
        return kept

    def includes(self, region: Region, part: Region) -> bool:
        """All values of a part are in a region."""
        return all(implied(each, [*part, *self.within]) for each in region)

    def holds(self, region: Region, values: Mapping[Unknown, Fraction]) -> bool:
        """Some values of the times, in units, are in a region."""
        return all(each.at(values).holds for each in region)

    def halves(self, region: Region) -> list[Region]:
        """The lower and the upper half of a region, if one time is open."""
        whole = self.interval(region)
        middle = (whole.low.value + whole.high.value) / 2
        lower = Interval(whole.low, End(middle, strict=False))
        return [self.region(lower), self.region(Interval(End(middle, strict=True), whole.high))]

    def rest(self, regions: Sequence[Region]) -> list[Region]:
        """The values in none of the regions, if one time is open: the intervals between them."""
        intervals = [self.interval(region) for region in self.joined(regions)]
        whole = self.interval(())
        lows = [whole.low, *(End(i.high.value, not i.high.strict) for i in intervals)]
        highs = [*(End(i.low.value, not i.low.strict) for i in intervals), whole.high]
        left = [Interval(low, high) for low, high in zip(lows, highs, strict=True)]
        return [self.region(interval) for interval in left if not interval.is_empty]

    # Words

    def words(self, region: Region) -> str:
        """For which values it stands so, in the words of the model."""
        if not region:
            return "every value that may be set"
        if len(self.opened) == 1:
            return self._interval_words(self.interval(region))
        return " and ".join(self._comparison(each) for each in region)

    def rest_words(self, failing: Sequence[Region], among: Region) -> str:
        """Which values of a region are in none of those that fail; nothing if all values are."""
        if not failing and not among:
            return ""
        if len(self.opened) > 1:
            return "all other values"
        parts = [(*region, *among) for region in self.rest(failing)]
        known = [part for part in parts if projected([*part, *self.within], ()) is not None]
        return " or ".join(map(self.words, known))

    def _interval_words(self, interval: Interval) -> str:
        (time,) = self.opened
        name, whole = time.variable.name, self.interval(())
        low, high = (self._time(end.value) for end in (interval.low, interval.high))
        if interval.low.value == interval.high.value:
            return f"{name} = {low}"
        after = f"{low} {'<' if interval.low.strict else '<='} "
        before = f" {'<' if interval.high.strict else '<='} {high}"
        if interval.low == whole.low:
            return f"{name}{before}"
        if interval.high == whole.high:
            return f"{name} {'>' if interval.low.strict else '>='} {low}"
        return f"{after}{name}{before}"

    def _comparison(self, each: Inequality[Unknown]) -> str:
        """An inequality with plus signs only, on either side of the comparison."""
        whole = each.whole.sum
        left = [(time, f) for time, f in whole.factors.items() if f > 0]
        right = [(time, -f) for time, f in whole.factors.items() if f < 0]
        constant, sign = whole.constant * self._unit, "<" if each.strict else "<="
        if not left:
            left, right, constant, sign = right, left, -constant, ">" if each.strict else ">="
        first = _sum(left, constant if constant > 0 else Fraction(0))
        second = _sum(right, -constant if constant < 0 else Fraction(0))
        return f"{first} {sign} {second}"

    def _time(self, units: Fraction) -> str:
        return str(Time(units * self._unit))


def _sum(terms: Sequence[tuple[Unknown, Fraction]], constant: Fraction) -> str:
    said = list[str]()
    for time, factor in terms:
        assert isinstance(time, OpenTime)
        name = time.variable.name
        said.append(name if factor == 1 else f"{factor} * {name}")
    if constant or not said:
        said.append(str(Time(constant)))
    return " + ".join(said)


def _touch(first: Interval, second: Interval) -> bool:
    """Nothing lies between two intervals, of which the second begins later."""
    gap = second.low.value - first.high.value
    return gap < 0 or (gap == 0 and not (first.high.strict and second.low.strict))
