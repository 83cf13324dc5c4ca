"""Where time stands still for good, though steps can be taken: they go round, and none leads out.

From the values of clocks with which time cannot pass, those are taken away with which some step
leads to others, until nothing changes. That is exact for the zones that are given.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ccverify.checker.meaning.zones.locks import (
    Constraint,
    Matrix,
    standing,
    tightened,
    without,
)


@dataclass(frozen=True, slots=True)
class Step:
    """A step from a state: to which other one, what it asks of clocks, and its rows before.

    A row of -1 stands for any value.
    """

    target: int
    guard: Sequence[Constraint]
    origins: Sequence[int]


@dataclass(frozen=True, slots=True)
class Place:
    """A state in which time may stand still for good.

    - `zones`: the number and matrix of each of its zones, and whether time cannot pass in it at all
    - `uppers`: the bounds for delays by row
    - `steps`: those that can be taken there, but for failures
    """

    zones: Sequence[tuple[int, Matrix, bool]]
    uppers: Sequence[int]
    steps: Sequence[Step]


def for_good(places: Mapping[int, Place]) -> tuple[int, Matrix] | None:
    """A zone's number, and a part of it in which time stands still for good; None if there is none.

    A step to a state that is not among the `places` leads to where time can pass, sooner or later.
    """
    parts = {
        state: [
            (number, part)
            for number, matrix, still in place.zones
            for part in standing(matrix, place.uppers, still=still)
        ]
        for state, place in places.items()
    }
    changing = True
    while changing:
        changing = False
        for state, place in places.items():
            left = _staying(parts[state], place.steps, parts)
            changing |= set(left) != set(parts[state])
            parts[state] = left
    return next((part for found in parts.values() for part in found), None)


Numbered = tuple[int, Matrix]


def _staying(
    parts: Iterable[Numbered], steps: Sequence[Step], known: Mapping[int, Sequence[Numbered]]
) -> list[Numbered]:
    """What is left of parts of a state without values that a step leads out of."""
    left = list(dict.fromkeys(parts))
    for step in steps:
        left = list(dict.fromkeys(_after(left, step, known.get(step.target, ()))))
    return left


def _after(
    parts: Iterable[Numbered], step: Step, targets: Sequence[Numbered]
) -> Iterator[Numbered]:
    for number, part in parts:
        for outside in without([part], step.guard):
            yield number, outside
        inside = _within(part, step.guard)
        if inside is not None:
            for _, target in targets:
                before = _within(inside, _before(target, step.origins))
                if before is not None:
                    yield number, before


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
