"""Lengths of time, exactly: `100 * ms`, `60 * s`, and how people write them."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any, Final, NamedTuple, NoReturn

from ccverify.checker.errors import ModelError
from ccverify.checker.language.place import here

_WRITE: Final = "write a number with its unit, as in 3 * s or 250 * ms"
_DIGITS: Final = 9
"""How many digits behind the point a plain decimal number may have."""


class Time:
    """A length of time, of which there is an exact number of seconds.

    It is written as a number times a unit: `us`, `ms`, `s`, `minutes` or `h`. Times are added,
    subtracted, compared, and multiplied or divided by numbers.

    Example:
        patience = Parameter(3 * s, within=(0 * s, 1 * minutes), meaning="how long one waits")
        asked = Clock(meaning="since the last request")

        @action()
        def give_up(self) -> None:
            require(self.ready, self.asked >= 2 * self.patience + 500 * ms)
            self.ready = False
            self.asked.restart()

    Refused:
        require(self.level >= 3 * s)  # 3 s is a time
        wait = Parameter(3 * s + 1, within=(0 * s, 9 * s), meaning="how long")  # 1 is no time
    """

    __slots__ = ("seconds",)

    def __init__(self, seconds: Fraction) -> None:
        object.__setattr__(self, "seconds", seconds)

    seconds: Fraction

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise ModelError(f"{name!r} of a time is assigned", location=here())

    def __reduce_ex__(self, protocol: Any) -> tuple[type[Time], tuple[Fraction]]:
        return Time, (self.seconds,)

    def __repr__(self) -> str:
        return shown_time(self.seconds)

    __str__ = __repr__

    def __format__(self, form: str) -> str:
        return format(str(self), form)

    @property
    def written(self) -> str:
        """It as `--set` takes it: `62.2s`."""
        return repr(self).replace(" ", "").replace(",", "")

    def __hash__(self) -> int:
        return hash((Time, self.seconds))

    def __bool__(self) -> NoReturn:
        raise ModelError(
            f"the time {self} is used as a truth value",
            location=here(),
            hint="compare it with another: > 0 * s",
        )

    def __eq__(self, other: object) -> bool:
        if isinstance(other, int | float | Fraction):
            raise _no_time(other)
        return isinstance(other, Time) and self.seconds == other.seconds

    def __lt__(self, other: Time) -> bool:
        return NotImplemented if _elsewhere(other) else self.seconds < seconds_of(other)

    def __le__(self, other: Time) -> bool:
        return NotImplemented if _elsewhere(other) else self.seconds <= seconds_of(other)

    def __gt__(self, other: Time) -> bool:
        return NotImplemented if _elsewhere(other) else self.seconds > seconds_of(other)

    def __ge__(self, other: Time) -> bool:
        return NotImplemented if _elsewhere(other) else self.seconds >= seconds_of(other)

    def __add__(self, other: Time) -> Time:
        return NotImplemented if _elsewhere(other) else Time(self.seconds + seconds_of(other))

    __radd__ = __add__

    def __sub__(self, other: Time) -> Time:
        return NotImplemented if _elsewhere(other) else Time(self.seconds - seconds_of(other))

    def __rsub__(self, other: Time) -> Time:
        return -self + other

    def __neg__(self) -> Time:
        return Time(-self.seconds)

    def __mul__(self, factor: float | Fraction) -> Time:
        return NotImplemented if _elsewhere(factor) else Time(self.seconds * rational(factor))

    __rmul__ = __mul__

    def __truediv__(self, divisor: float | Fraction) -> Time:
        number = rational(divisor)
        if not number:
            raise ModelError(f"{self} is divided by 0", location=here(), hint=_WRITE)
        return Time(self.seconds / number)


def _elsewhere(other: object) -> bool:
    """What an operator means is for the other operand to say: a clock, or a sum not known yet."""
    return not isinstance(other, Time | int | float | Fraction | str | None)


def _no_time(value: object) -> ModelError:
    return ModelError(f"{value!r} is no time", location=here(), hint=_WRITE)


def seconds_of(value: object) -> Fraction:
    """How many seconds a time has; a `ModelError` for anything else."""
    if not isinstance(value, Time):
        raise _no_time(value)
    return value.seconds


def rational(value: object) -> Fraction:
    """A plain number, exactly as it is written; a `ModelError` if it is none."""
    if isinstance(value, Fraction | int) and not isinstance(value, bool):
        return Fraction(value)
    if isinstance(value, float):
        written = repr(value)
        if re.fullmatch(rf"-?\d+(\.\d{{1,{_DIGITS}}})?", written):
            return Fraction(written)
        raise ModelError(
            f"{written} is not exact",
            location=here(),
            hint="write a whole number of a smaller unit, or a Fraction",
        )
    if isinstance(value, Time):
        raise ModelError(f"a time is multiplied or divided by a time, {value}", location=here(),
                         hint="only by plain numbers are times multiplied")  # fmt: skip
    raise ModelError(f"a time is multiplied or divided by {value!r}", location=here(), hint=_WRITE)


class Window(NamedTuple):
    """From when to when something may happen: both ends belong to it."""

    low: Time
    high: Time

    def __str__(self) -> str:
        return f"{self.low.written}..{self.high.written}"


def window_of_pair(value: object) -> Window | None:
    """The window that a pair of times is; None for anything else."""
    match value:
        case (Time() as low, Time() as high):
            return Window(low, high)
        case _:
            return None


us: Final = Time(Fraction(1, 1_000_000))
"""A microsecond; see `Time`.

Example:
    @action(within=(50 * us, 200 * us))
    def flush(self):
        require(self.ready)
        self.ready = False
"""
ms: Final = Time(Fraction(1, 1000))
"""A millisecond; see `Time`.

Example:
    period = Parameter(400 * ms, within=(10 * ms, 5 * s), meaning="between two beats")
"""
s: Final = Time(Fraction(1))
"""A second; see `Time`.

Example:
    patience = Timer(lasts=(9 * s, 11.5 * s), initially="running")

    @expires(patience)
    def give_up(self):
        self.ready = False
"""
minutes: Final = Time(Fraction(60))
"""A minute; see `Time`.

Example:
    pause = Timer(lasts=5 * minutes, initially="running")

    @expires(pause)
    def go_on(self):
        self.pause.start()
"""
h: Final = Time(Fraction(3600))
"""An hour; see `Time`.

Example:
    lease = Parameter(24 * h, within=(1 * minutes, 48 * h), meaning="how long a lease is good")
"""
ppm: Final = Fraction(1, 1_000_000)
"""A millionth, by which clocks are fast or slow; see `Drift`.

Example:
    quartz = Drift(at_most=200 * ppm)
    lease = Timer(lasts=10 * s, by=quartz, initially="running")

    @expires(lease)
    def forget(self):
        self.ready = False
"""

_UNITS: Final = {
    "us": us, "µs": us, "ms": ms, "s": s, "min": minutes, "minutes": minutes, "h": h,
}  # fmt: skip
_WRITTEN: Final = re.compile(r"(-?\d[\d_,]*)(?:\.(\d+))?(?:/(\d+))? ?(us|µs|ms|s|min|minutes|h)")


def shown_time(seconds: Fraction) -> str:
    """A length of time as people read it: `62.2 s`, `50 ms`; exact, and understood by `time_of`."""
    for unit, name in ((s, "s"), (ms, "ms"), (us, "us")):
        if abs(seconds) >= unit.seconds or not seconds:
            return f"{_decimal(seconds / unit.seconds)} {name}"
    return f"{_decimal(seconds / us.seconds)} us"


def _decimal(number: Fraction) -> str:
    """The number with a decimal point if it has an end, else as a fraction."""
    twos_and_fives = number.denominator
    places = 0
    while twos_and_fives % 10 == 0:
        twos_and_fives //= 10
        places += 1
    for prime in (2, 5):
        while twos_and_fives % prime == 0:
            twos_and_fives //= prime
            places += 1
    if twos_and_fives > 1:
        return f"{number.numerator}/{number.denominator}"
    whole, rest = divmod(abs(number.numerator) * 10**places // number.denominator, 10**places)
    sign = "-" if number < 0 else ""
    behind = f".{rest:0{places}}".rstrip("0") if rest else ""
    return f"{sign}{whole:,}{behind}"


def time_of(text: str) -> Time | None:
    """The time that is written as `30s`, `1500 ms` or `1.5s`; None if none is."""
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        return None
    whole, behind, divisor, unit = found.groups()
    digits = whole.replace(",", "").replace("_", "")
    if divisor is not None and (behind is not None or not int(divisor)):
        return None
    number = Fraction(f"{digits}.{behind}") if behind else Fraction(int(digits), int(divisor or 1))
    return Time(number * _UNITS[unit].seconds)


def window_of(text: str) -> Window | None:
    """The window that is written as `0ms..50ms`; None if none is."""
    return window_of_pair(tuple(map(time_of, text.split(".."))))
