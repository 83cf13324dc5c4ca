"""Lengths of time: exact, with units, and written both ways."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from fractions import Fraction

import pytest
from tests.language.helpers import error_of

from ccverify import ModelError, Parameter, Time, h, minutes, ms, ppm, s, us
from ccverify.checker.language.time import shown_time, time_of

WRITTEN = [
    (60 * s, "60 s"),
    (62_200 * ms, "62.2 s"),
    (0 * s, "0 s"),
    (50 * ms, "50 ms"),
    (1500 * us, "1.5 ms"),
    (us / 4, "0.25 us"),
    (90 * minutes, "5,400 s"),
    (2 * h, "7,200 s"),
    (10 * s / 3, "10/3 s"),
    (ms / 3, "1000/3 us"),
    (-2 * s, "-2 s"),
    (-1500 * us, "-1.5 ms"),
    (10_020_020 * us, "10.02002 s"),
]


@pytest.mark.parametrize(("time", "text"), WRITTEN)
def test_a_time_is_shown_so_that_it_is_read_back(time: Time, text: str) -> None:
    assert str(time) == f"{time}" == shown_time(time.seconds) == text
    assert time_of(text) == time
    assert time_of(time.written) == time


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("30s", 30 * s),
        ("1500 ms", 1500 * ms),
        ("1.5s", 1500 * ms),
        ("5min", 5 * minutes),
        ("5 minutes", 5 * minutes),
        ("2h", 2 * h),
        ("7us", 7 * us),
        ("7µs", 7 * us),
        ("1_000ms", 1 * s),
        ("1/3s", s / 3),
    ],
)
def test_text_that_is_a_time(text: str, time: Time) -> None:
    assert time_of(text) == time


@pytest.mark.parametrize("text", ["30", "s", "3 seconds", "1.s", "1/0s", "1.5/3s", "", "three s"])
def test_text_that_is_no_time(text: str) -> None:
    assert time_of(text) is None


def test_arithmetic_is_exact() -> None:
    assert 0.1 * s + 0.2 * s == 300 * ms
    assert 3 * (s / 3) == s
    assert 2 * s - 1500 * ms == s / 2
    assert -(2 * s) < 0 * s <= 0 * ms
    assert 1000 * ppm == Fraction(1, 1000)
    assert len({1000 * ms, 1 * s, 60 * s, 1 * minutes}) == 2
    assert pickle.loads(pickle.dumps(62 * s)) == 62 * s


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda: 3 * s + 1, "1 is no time"),  # type: ignore[operator]
        (lambda: 1 + 3 * s, "1 is no time"),  # type: ignore[operator]
        (lambda: 3 * s > 1, "1 is no time"),  # type: ignore[operator]
        (lambda: 3 * s == 3, "3 is no time"),
        (lambda: (3 * s) * (2 * s), "multiplied or divided by a time, 2 s"),  # type: ignore[operator]
        (lambda: 3 * s / 0, "3 s is divided by 0"),
        (lambda: 3 * s * (0.1 + 0.2), "0.30000000000000004 is not exact"),
        (lambda: 3 * s * float("inf"), "inf is not exact"),
        (lambda: bool(3 * s), "the time 3 s is used as a truth value"),
        (lambda: "3" * s, "multiplied or divided by '3'"),  # type: ignore[operator]
    ],
)
def test_what_is_no_time_is_refused_with_a_remedy(
    wrong: Callable[[], object], message: str
) -> None:
    with pytest.raises(ModelError, match=message) as caught:
        wrong()
    assert caught.value.hint


def test_an_error_names_the_line() -> None:
    def case() -> None:
        Parameter(3 * s, within=(0 * s, 5), meaning="how long")  # type: ignore[arg-type]  # here

    assert "no pair of times" in error_of(case)
