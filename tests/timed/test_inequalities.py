"""Linear inequalities: what is left of them, and solutions, against a search on a grid."""

from __future__ import annotations

import random
from collections.abc import Mapping
from fractions import Fraction
from itertools import product

import pytest

from ccverify.checker.meaning.inequalities import (
    End,
    Inequality,
    Linear,
    implied,
    projected,
    range_of,
    solved,
    without_needless,
)

NAMES: tuple[str, ...] = ("x", "y", "z")
GRID = [Fraction(n) for n in range(-2, 3)]


def inequality(factors: Mapping[str, int], constant: int, *, strict: bool) -> Inequality[str]:
    kept = {name: Fraction(factor) for name, factor in factors.items() if factor}
    return Inequality(Linear(kept, Fraction(constant)), strict)


def drawn(random_: random.Random) -> list[Inequality[str]]:
    """Inequalities of differences and sums, with every unknown between -2 and 2."""
    found = [inequality({n: sign}, -2, strict=False) for n in NAMES for sign in (1, -1)]
    for _ in range(random_.randint(1, 4)):
        factors = {name: random_.choice((-1, 0, 1)) for name in NAMES}
        found.append(inequality(factors, random_.randint(-2, 2), strict=random_.random() < 0.5))
    return found


def all_hold(inequalities: list[Inequality[str]], values: Mapping[str, Fraction]) -> bool:
    return all(each.at(values).holds for each in inequalities)


@pytest.mark.parametrize("seed", range(24))
def test_against_a_grid(seed: int) -> None:
    """What a point of the grid satisfies is never lost, and solutions are solutions."""
    given = drawn(random.Random(seed))
    points = [dict(zip(NAMES, p, strict=True)) for p in product(GRID, repeat=3)]
    inside = [p for p in points if all_hold(given, p)]
    left, solution = projected(given, ["x"]), solved(given, NAMES)
    assert (left is None) is (solution is None)
    if solution is None:
        assert not inside
        return
    assert all_hold(given, solution)
    assert left is not None
    assert all(all_hold(left, point) for point in inside)
    ends = range_of(given, "x")
    assert ends is not None
    low, high = ends
    assert low is not None
    assert high is not None
    assert all(low.value <= point["x"] <= high.value for point in inside)
    assert low.value < solution["x"] or not low.strict
    assert low.value <= solution["x"] <= high.value
    kept = without_needless(given)
    assert all(all_hold(given, point) for point in points if all_hold(kept, point))


def test_strict_ends_are_not_taken() -> None:
    given = [inequality({"x": -1}, 1, strict=True), inequality({"x": 1}, -2, strict=True)]
    assert range_of(given, "x") == (End(Fraction(1), True), End(Fraction(2), True))
    found = solved(given, ["x"])
    assert found is not None
    assert 1 < found["x"] < 2


def test_what_follows() -> None:
    """From x < y and y <= z it follows that x < z, and not that x < y - 1."""
    given = [
        inequality({"x": 1, "y": -1}, 0, strict=True),
        inequality({"y": 1, "z": -1}, 0, strict=False),
    ]
    assert implied(inequality({"x": 1, "z": -1}, 0, strict=True), given)
    assert not implied(inequality({"x": 1, "y": -1}, 1, strict=True), given)


def test_a_contradiction_has_no_solution() -> None:
    given = [
        inequality({"x": 1, "y": -1}, 0, strict=True),
        inequality({"x": -1, "y": 1}, 0, strict=False),
    ]
    assert solved(given, ["x", "y"]) is None
    assert range_of(given, "x") is None
