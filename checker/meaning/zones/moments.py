"""The moments of a run: when each of its steps is taken, as exact numbers.

The steps of a run are known, and with them when each clock was set back. All that is asked of its
moments is then that differences of two of them are within bounds: the shortest ways in a graph.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from fractions import Fraction
from typing import Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.meaning.zones.bounds import INF

Length: TypeAlias = tuple[int, int]
"""Units of time, and how many times less than any time there is: a strict bound is (units, -1)."""

_NOTHING: Final[Length] = (0, 0)


@dataclass(frozen=True, slots=True)
class Stay:
    """What a run asks while it is in a state, for the clocks that were set back at these moments.

    - `since`: for each clock, from number 1 on, the moment at which it was 0
    - `uppers`: the encoded bounds up to which time may pass, by clock, as in the kernel
    - `still`: no time passes
    - `leaves`: the constraints of the step that leaves it, as the kernel reads them
    """

    since: tuple[int, ...]
    uppers: tuple[int, ...]
    still: bool
    leaves: tuple[tuple[int, int, int], ...]


class Moments:
    """The moments of a run: 0 is its beginning, k its k-th step, and the last one its end."""

    def __init__(self, stays: Sequence[Stay]) -> None:
        self._last: Final = len(stays)
        self._ways: Final[list[dict[int, Length]]] = [{} for _ in range(self._last + 1)]
        for number, stay in enumerate(stays):
            self._stay(number, stay)

    @property
    def last(self) -> int:
        """The number of the last moment."""
        return self._last

    def bound(self, later: int, earlier: int, most: Length) -> None:
        """Let one moment be at most so much after another."""
        ways = self._ways[earlier]
        if later != earlier:
            ways[later] = min(ways.get(later, most), most)

    def _stay(self, number: int, stay: Stay) -> None:
        leaving = number + 1
        self.bound(number, leaving, _NOTHING)
        if stay.still:
            self.bound(leaving, number, _NOTHING)
        else:
            for since, upper in zip(stay.since, stay.uppers, strict=True):
                if upper < INF:
                    self.bound(leaving, since, _length(upper))
        for left, right, bound in stay.leaves:
            self._compare(leaving, stay.since, left, right, _length(bound))

    def _compare(self, now: int, since: Sequence[int], left: int, right: int, most: Length) -> None:
        """Let clock `left` less clock `right` be at most so much at a moment."""
        before = since[left - 1] if left else now  # left shows `now` less this moment
        behind = since[right - 1] if right else now
        self.bound(behind, before, most)

    def greatest(self, later: int, earlier: int) -> Length | None:
        """How much later one moment can be than another, at most; None if by any time."""
        found = self._shortest(earlier)
        assert found is not None
        return found[later]

    def earliest(self) -> list[Length] | None:
        """The earliest moments that satisfy all bounds; None if there are none."""
        ways: list[dict[int, Length]] = [{} for _ in self._ways]
        for earlier, row in enumerate(self._ways):
            for later, most in row.items():
                ways[later][earlier] = most
        back = _shortest(ways, 0)
        if back is None:
            return None
        return [(-each[0], -each[1]) if each is not None else _NOTHING for each in back]

    def _shortest(self, start: int) -> list[Length | None] | None:
        return _shortest(self._ways, start)


def _length(bound: int) -> Length:
    return bound >> 1, (bound & 1) - 1


def _shortest(ways: Sequence[dict[int, Length]], start: int) -> list[Length | None] | None:
    """How long the shortest way to each place is; None if some way round is below 0."""
    found: list[Length | None] = [None] * len(ways)
    found[start] = _NOTHING
    waiting, inside = deque((start,)), {start}
    steps = [0] * len(ways)
    while waiting:
        place = waiting.popleft()
        inside.discard(place)
        here = found[place]
        assert here is not None
        for to, most in ways[place].items():
            new = here[0] + most[0], here[1] + most[1]
            old = found[to]
            if old is None or new < old:
                found[to] = new
                steps[to] = steps[place] + 1
                if steps[to] > len(ways):
                    return None
                if to not in inside:
                    inside.add(to)
                    waiting.append(to)
    return found


def in_seconds(moments: Sequence[Length], unit: Fraction) -> list[Fraction]:
    """The moments as times, with some small time for what strict bounds leave open."""
    spread = max(small for _, small in moments) - min(small for _, small in moments)
    least = Fraction(1, 2) if spread < 2 else Fraction(1, 10 ** len(str(spread)))
    return [(units + small * least) * unit for units, small in moments]
