"""Where time stands still for good, though steps can be taken: they go round, and none leads out.

From the values of clocks with which time cannot pass, those are taken away with which some step
leads to others, until nothing changes. That is exact for the states that are given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from ccverify.checker.data import dataclass
from ccverify.checker.meaning.zones.bounds import INF
from ccverify.checker.meaning.zones.locks import (
    Constraint,
    Matrix,
    standing,
    tightened,
    without,
)


@dataclass(frozen=True, slots=True)
class Step:
    """A step from a state: the number of its edge, the state it leads to, what it asks of clocks.

    `origins` are the rows before it of the rows after it, -1 for any value.
    """

    edge: int
    target: int
    guard: Sequence[Constraint]
    origins: Sequence[int]


@dataclass(frozen=True, slots=True)
class Place:
    """How time passes in a state, and its steps.

    - `urgent`: no time passes in it at all
    - `uppers`: the bounds for delays by row
    - `steps`: those that it allows if clocks do
    """

    urgent: bool
    uppers: Sequence[int]
    steps: Sequence[Step]


def for_good(places: Mapping[int, Place], breathe: Callable[[], None]) -> dict[int, list[Matrix]]:
    """The values of clocks with which time stands still for good, by state, reached or not.

    Time may wait for all steps of the `places`. A step to a state that is not among them leads to
    where time can pass, sooner or later. `breathe` is called for each state that is looked at, and
    may raise to end it.
    """
    parts = {
        state: standing(_all(len(place.uppers)), place.uppers, still=place.urgent)
        for state, place in places.items()
    }
    changing = True
    while changing:
        changing = False
        for state, place in places.items():
            breathe()
            left = _staying(parts[state], place.steps, parts) if parts[state] else []
            changing |= set(left) != set(parts[state])
            parts[state] = left
    return {state: left for state, left in parts.items() if left}


def meeting(one: Matrix, other: Matrix) -> Matrix | None:
    """The values in both of two zones of the same clocks; None if there are none."""
    rows = range(len(other))
    return _within(one, ((i, j, other[i][j]) for i in rows for j in rows if i != j))


def _all(size: int) -> Matrix:
    """All values of so many clocks, the one that is 0 among them."""
    rows = range(size)
    return tuple(tuple(1 if i in (0, j) else INF for j in rows) for i in rows)


def _staying(
    parts: Iterable[Matrix], steps: Sequence[Step], known: Mapping[int, Sequence[Matrix]]
) -> list[Matrix]:
    """What is left of parts of a state without values that a step leads out of."""
    left = list(dict.fromkeys(parts))
    for step in steps:
        left = list(dict.fromkeys(_after(left, step, known.get(step.target, ()))))
    return left


def _after(parts: Iterable[Matrix], step: Step, targets: Sequence[Matrix]) -> Iterator[Matrix]:
    for part in parts:
        yield from without([part], step.guard)
        inside = _within(part, step.guard)
        if inside is not None:
            for target in targets:
                before = _within(inside, _before(target, step.origins))
                if before is not None:
                    yield before


def _within(matrix: Matrix, constraints: Iterable[Constraint]) -> Matrix | None:
    found: Matrix | None = matrix
    for constraint in constraints:
        if found is None:
            return None
        found = tightened(found, constraint)
    return found


def _before(matrix: Matrix, origins: Sequence[int]) -> Iterator[Constraint]:
    """What has to hold of clocks before a step for the zone to hold after it."""
    for row, left in enumerate(origins):
        for column, right in enumerate(origins):
            if row != column and left >= 0 and right >= 0:
                yield left, right, matrix[row][column]
