"""Time-locks: where time cannot pass, and nothing but faults can happen.

That is exact: from the values of a zone with which time stands still, those are taken away with
which some step can be taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from ccverify.checker.meaning.zones.bounds import INF

Matrix: TypeAlias = tuple[tuple[int, ...], ...]
Constraint: TypeAlias = tuple[int, int, int]
"""Row, column and bound."""


def plus(a: int, b: int) -> int:
    """The sum of two bounds."""
    return INF if max(a, b) >= INF else a + b - ((a | b) & 1)


def tightened(matrix: Matrix, constraint: Constraint) -> Matrix | None:
    """The part of a zone within a constraint; None if there is none."""
    left, right, most = constraint
    if matrix[left][right] <= most:
        return matrix
    if plus(matrix[right][left], most) < 1:
        return None
    return tuple(
        tuple(
            min(old, plus(plus(row[left], most), through))
            for old, through in zip(row, matrix[right], strict=True)
        )
        for row in matrix
    )


def opposite(constraint: Constraint) -> Constraint:
    """The constraint that holds where another one does not."""
    left, right, most = constraint
    return right, left, 1 - most


def without(parts: Sequence[Matrix], guard: Sequence[Constraint]) -> list[Matrix]:
    """What is left of zones without the values that satisfy all of some constraints."""
    left = list[Matrix]()
    for part in parts:
        inside: Matrix | None = part
        for constraint in guard:
            if inside is None:
                break
            outside = tightened(inside, opposite(constraint))
            if outside is not None:
                left.append(outside)
            inside = tightened(inside, constraint)
    return left


def standing(matrix: Matrix, uppers: Sequence[int], *, still: bool) -> list[Matrix]:
    """The parts of a zone in which time cannot pass: `uppers` are the bounds by row."""
    if still:
        return [matrix]
    found = list[Matrix]()
    for row, upper in enumerate(uppers):
        if row and upper < INF:
            part = tightened(matrix, (0, row, 2 - upper))
            if part is not None:
                found.append(part)
    return found


def locked(
    matrix: Matrix, uppers: Sequence[int], guards: Iterable[Sequence[Constraint]], *, still: bool
) -> Matrix | None:
    """A part of a zone in which time cannot pass and no step of those guards can be taken."""
    left = standing(matrix, uppers, still=still)
    for guard in guards:
        left = without(left, guard)
    return left[0] if left else None
