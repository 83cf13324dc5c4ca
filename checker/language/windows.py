"""Windows: from when to when something may happen, in a class body and in a build."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Final, NamedTuple

from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.sizes import Known, Lasting, Sized, lasting
from ccverify.checker.language.time import Time


class Between(NamedTuple):
    """A window of a class body: from when to when something may happen."""

    low: Lasting
    high: Lasting

    def at(self, known: Known) -> tuple[Any, Any]:
        """Both ends, in a build."""
        return self.low.at(known), self.high.at(known)

    def __repr__(self) -> str:
        return f"{self.low!r}..{self.high!r}"


def between(value: object) -> Between:
    """A window: a pair of times, a parameter that is one, or one time for both ends.

    Raises `ModelError` for anything else.
    """
    match value:
        case Between():
            return value
        case (low, high):
            return Between(lasting(low), lasting(high))
        case Sized():
            found = value.operand()
            if isinstance(found, Between):
                return found
        case _:
            pass
    return Between(lasting(value), lasting(value))


def settled(window: Between, known: Known, what: str, location: Location | None) -> tuple[Any, Any]:
    """The two ends of a window in a build, each a `Time` or a term.

    Raises `ModelError` if nothing is in it, or if it begins before 0 s.
    """
    low, high = window.at(known)
    for end, shown in ((low, window.low), (high, window.high)):
        if isinstance(end, Time) and end < NONE:
            written = f"{shown!r}"
            value = f"{written}, which is {end}" if written != str(end) else written
            raise ModelError(f"{what} is {value}", location=location, hint="no time is below 0 s")
    if isinstance(low, Time) and isinstance(high, Time) and low > high:
        raise ModelError(
            f"{what} is {window!r}, which is empty: {low} is after {high}",
            location=location,
            hint="the first time is the earliest, the second the latest",
        )
    return low, high


NONE: Final = Time(Fraction(0))
"""No time at all."""
