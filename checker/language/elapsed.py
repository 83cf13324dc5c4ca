"""Terms for times: what clocks show, what is left open, and sums of these; and their comparisons.

Such a term is compared with others and with plain times, by `<=` and its like alone: at no single
moment does anything have to happen, so that `==` would seldom hold.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

from ccverify.checker.errors import ModelError
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.place import here
from ccverify.checker.language.sorts import BOOL, TIME
from ccverify.checker.language.terms import Term
from ccverify.checker.language.time import Time, rational, seconds_of


class TimeTerm(Term[Time]):
    """A time in some state: what a clock shows, one that is left open, or a sum of such."""

    __slots__ = ()

    if TYPE_CHECKING:
        __hash__ = Term.__hash__
    else:
        __hash__ = Term.__hash__

        def __reduce_ex__(self, protocol):
            return Term, (self.op, self.args, self.sort, self.payload)

    def _used(self) -> TimeTerm:
        """This term, which is read here."""
        return self

    def __le__(self, other: Instant) -> Term[bool]:  # type: ignore[misc, override]
        return _at_most(self, instant(other))

    def __ge__(self, other: Instant) -> Term[bool]:  # type: ignore[misc, override]
        return _at_most(instant(other), self)

    def __lt__(self, other: Instant) -> Term[bool]:  # type: ignore[misc, override]
        return ~_at_most(instant(other), self)

    def __gt__(self, other: Instant) -> Term[bool]:  # type: ignore[misc, override]
        return ~_at_most(self, instant(other))

    def __eq__(self, other: object) -> NoReturn:
        raise _no_equality("==", self)

    def __ne__(self, other: object) -> NoReturn:
        raise _no_equality("!=", self)

    def __add__(self, other: Instant) -> TimeTerm:  # type: ignore[override]
        more = instant(other)._used()
        return self._used() if known_zero(more) else TimeTerm("add", (self._used(), more), TIME)

    __radd__ = __add__  # type: ignore[assignment]

    def __neg__(self) -> TimeTerm:  # type: ignore[override]
        return self * -1

    def __sub__(self, other: Instant) -> TimeTerm:  # type: ignore[override]
        return self + (-other if isinstance(other, Time) else -instant(other))

    def __rsub__(self, other: Instant) -> TimeTerm:  # type: ignore[misc, override]
        return instant(other) + -self

    def __mul__(self, factor: float | Fraction) -> TimeTerm:  # type: ignore[override]
        return TimeTerm("scale", (self._used(),), TIME, rational(factor))

    __rmul__ = __mul__  # type: ignore[assignment]

    def __truediv__(self, divisor: float | Fraction) -> TimeTerm:
        number = rational(divisor)
        if not number:
            raise ModelError(f"{self!r} is divided by 0", location=here(),
                             hint="divide a time by a number that is not 0")  # fmt: skip
        return self * (1 / number)

    def _between(self, test: Term[bool], then: Term[Any], otherwise: Term[Any]) -> NoReturn:
        raise ModelError(
            "ite chooses between times",
            location=here(),
            hint="choose between conditions: ite(test, clock >= 3 * s, clock >= 5 * s)",
        )


Instant: TypeAlias = Time | Term[Time]
"""What a length of time is written as: what a clock shows, or a plain time."""


def instant(value: object) -> TimeTerm:
    """A time as a term; a `ModelError` for what is none."""
    if isinstance(value, TimeTerm):
        return value
    if isinstance(value, Term):
        raise ModelError(
            f"a time is compared with {value!r}, which is of sort {value.sort.name}",
            location=here(),
            hint="only times are compared with times: clock >= 3 * s",
        )
    return TimeTerm("const", (), TIME, seconds_of(value))


def clock_term(variable: Variable, keys: tuple[Term[Any], ...]) -> TimeTerm:
    """What a clock shows."""
    return TimeTerm("read", keys, TIME, variable)


def clocks_in(term: Term[Any]) -> list[Variable]:
    """The clocks that a term reads, by name; times that are left open are none."""
    found = (m for m in term.mentions if isinstance(m, Variable) and m.sort == TIME)
    return sorted((v for v in found if not v.constant), key=lambda v: v.name)


def _at_most(first: TimeTerm, second: TimeTerm) -> Term[bool]:
    return Term("le", (first._used(), second._used()), BOOL)


def _no_equality(written: str, term: Term[Any]) -> ModelError:
    return ModelError(
        f"{written} of a time: {term!r}",
        location=here(),
        hint="compare times with <= or >=; a step at one moment has both, or a Timer",
    )


def known_zero(term: TimeTerm) -> bool:
    """The term is 0 s, whatever happens."""
    return term.op == "const" and term.payload == 0
