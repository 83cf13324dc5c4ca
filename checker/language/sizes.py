"""Numbers and times that parameters and replicas give to a class body.

`Int(0, pgs)`, `Span(log + 1)` and `Queue(of=Mode, capacity=2 * log)` are declared before their
numbers are known. A `Size` is such a number. When a model is built, its parameters are filled in;
what remains depends on numbers of replicas, and of a bound on constants: an `Extent`. A `Lasting`
is such a time: `2 * period + 50 * ms`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.errors import ModelError
from ccverify.checker.language.place import here
from ccverify.checker.language.refusals import Declared, Opaque, in_model
from ccverify.checker.language.time import Time, rational

Known: TypeAlias = Callable[[object], Any]
"""What a parameter, or a `Size`, is in a build."""

_TIMED: Final = (
    "a time is a number with its unit, as in 3 * s, a parameter that is one, a sum of such, or one "
    "times a number"
)
_HINT: Final = "a size is a whole number, an integer parameter, Replicas, or +, - and * of these"


class Sized(Declared):
    """Base of the declarations that stand for a number in a class body."""

    @property
    def shown(self) -> str:
        """How errors and `show` name the number."""
        raise NotImplementedError

    def as_number(self) -> Size:
        """The number that it stands for; a `ModelError` if it stands for none."""
        raise NotImplementedError

    def operand(self) -> Any:
        """What it stands for in a sum or a product: a number."""
        return self.as_number()

    def _size(self, written: str) -> Any:
        if in_model():
            raise self._refused(written, "")
        return self.operand()

    def __add__(self, other: object) -> Any:
        return self._size("+") + other

    def __radd__(self, other: object) -> Any:
        return self._size("+") + other

    def __sub__(self, other: object) -> Any:
        return self._size("-") - other

    def __rsub__(self, other: object) -> Any:
        return -self._size("-") + other

    def __neg__(self) -> Any:
        return -self._size("-")

    def __mul__(self, other: object) -> Any:
        return self._size("*") * other

    def __rmul__(self, other: object) -> Any:
        return self._size("*") * other

    def __truediv__(self, other: object) -> Any:
        return self._size("/") / other


class Varying(Sized):
    """One whose number is part of the state, and not known when a model is built."""


class Size(Opaque):
    """A constant, plus a factor times each of some declared numbers."""

    def __init__(self, constant: int, parts: Mapping[Sized, int]) -> None:
        self._constant: Final = constant
        self._parts: Final = {part: factor for part, factor in parts.items() if factor}

    def __add__(self, other: object) -> Size:
        more = size_of(other)
        parts = dict(self._parts)
        for part, factor in more._parts.items():
            parts[part] = parts.get(part, 0) + factor
        return Size(self._constant + more._constant, parts)

    __radd__ = __add__

    def __neg__(self) -> Size:
        return Size(-self._constant, {part: -factor for part, factor in self._parts.items()})

    def __sub__(self, other: object) -> Size:
        return self + -size_of(other)

    def __rsub__(self, other: object) -> Size:
        return size_of(other) - self

    def __mul__(self, other: object) -> Any:
        if isinstance(other, Sized):
            other = other.operand()
        if isinstance(other, Time | Lasting):
            return lasting(other) * self
        if isinstance(other, Fraction):
            return Share(self, other)
        if type(other) is not int:
            raise ModelError(f"* of a size takes a whole number, not {other!r}", location=here(),
                             hint=_HINT)  # fmt: skip
        return Size(self._constant * other, {p: f * other for p, f in self._parts.items()})

    __rmul__ = __mul__

    def __repr__(self) -> str:
        return _shown(self._constant, {part.shown: f for part, f in self._parts.items()})

    @property
    def factor(self) -> str:
        """It as part of a product: in parentheses if it is a sum."""
        plain = len(self._parts) + bool(self._constant) < 2
        return repr(self) if plain else f"({self!r})"

    def mentions(self, part: Sized) -> bool:
        """The number depends on that one."""
        return part in self._parts

    @property
    def varies(self) -> bool:
        """It depends on what is part of the state."""
        return any(isinstance(part, Varying) for part in self._parts)

    def at(self, known: Callable[[Sized, int], Number | None]) -> Number:
        """The number, its parts filled in: `known` is given each with its factor, and says which
        number it is, or None if that is left open.
        """
        constant, left = self._constant, dict[Sized, int]()
        for part, factor in self._parts.items():
            value = known(part, factor)
            if value is None:
                value = Extent(0, ((part, 1),))
            if isinstance(value, int):
                constant += factor * value
                continue
            constant += factor * value.constant
            for inner, times in value.parts:
                left[inner] = left.get(inner, 0) + factor * times
        parts = tuple((part, factor) for part, factor in left.items() if factor)
        return Extent(constant, parts) if parts else constant


def size_of(value: object) -> Size:
    """A number of a class body as a size; a `ModelError` if it is none."""
    match value:
        case Size():
            return value
        case Sized():
            return value.as_number()
        case int() if not isinstance(value, bool):
            return Size(value, {})
        case _:
            raise ModelError(f"{value!r} is no size", location=here(), hint=_HINT)


class Lasting(Opaque):
    """A time that is known when a model is built. `at` finds it."""

    def __init__(self, at: Callable[[Known], Any], shown: str, *, product: bool = True) -> None:
        self.at: Final = at
        self._shown: Final = shown
        self._product: Final = product

    def __repr__(self) -> str:
        return self._shown

    def _factor(self) -> str:
        return self._shown if self._product else f"({self._shown})"

    def __add__(self, other: object) -> Lasting:
        more = lasting(other)
        shown = f"{self!r} + {more!r}"
        return Lasting(lambda known: self.at(known) + more.at(known), shown, product=False)

    def __radd__(self, other: object) -> Lasting:
        return lasting(other) + self

    def __sub__(self, other: object) -> Lasting:
        less = lasting(other)
        shown = f"{self!r} - {less._factor()}"
        return Lasting(lambda known: self.at(known) - less.at(known), shown, product=False)

    def __rsub__(self, other: object) -> Lasting:
        return lasting(other) - self

    def __neg__(self) -> Lasting:
        return -1 * self

    def __mul__(self, factor: object) -> Lasting:
        if isinstance(factor, Lasting):
            raise ModelError(f"a time is multiplied by a time, {factor!r}", location=here(),
                             hint="only by numbers are times multiplied")  # fmt: skip
        if isinstance(factor, Size | Sized):
            number = size_of(factor)
            shown = f"{number.factor} * {self._factor()}"
            return Lasting(lambda known: self.at(known) * known(number), shown)
        plain = rational(factor)
        return Lasting(lambda known: self.at(known) * plain, f"{plain} * {self._factor()}")

    __rmul__ = __mul__

    def __truediv__(self, divisor: object) -> Lasting:
        number = rational(divisor)
        if not number:
            raise ModelError(f"{self!r} is divided by 0", location=here(), hint=_TIMED)
        return self * (1 / number)


def lasting(value: object) -> Lasting:
    """A time of a class body; a `ModelError` if it is none."""
    match value:
        case Lasting():
            return value
        case Sized():
            found = value.operand()
            if isinstance(found, Lasting):
                return found
        case Time():
            return Lasting(lambda _: value, repr(value))
        case _:
            pass
    raise ModelError(f"{value!r} is no time", location=here(), hint=_TIMED)


class Share(Opaque):
    """A number of parts that is known when a model is built: `drift * ppm`."""

    def __init__(self, number: Size, part: Fraction) -> None:
        self._number: Final = number
        self._part: Final = part

    def __repr__(self) -> str:
        return f"{self._number!r} * {self._part}"

    def at(self, known: Known) -> Fraction:
        """The number, in a build."""
        return self._part * int(known(self._number))


@dataclass(frozen=True, slots=True)
class Extent:
    """A number that depends on others: `constant` plus a factor of each of the `parts`, which are
    replicas, for how many there are, or constants of a model.
    """

    constant: int
    parts: tuple[tuple[Any, int], ...]

    def value(self, sizes: Mapping[Any, int]) -> int:
        """The number at given values of its parts."""
        return self.constant + sum(factor * sizes[part] for part, factor in self.parts)

    def __str__(self) -> str:
        return _shown(self.constant, {part.shown: factor for part, factor in self.parts})


Number: TypeAlias = int | Extent


def _shown(constant: int, parts: Mapping[str, int]) -> str:
    """The number as a model file may write it: `2 * pgs + 1`."""
    signs = {1: "", -1: "-"}
    said = [signs.get(factor, f"{factor} * ") + name for name, factor in parts.items()]
    text = " + ".join(said).replace("+ -", "- ") or str(constant)
    return f"{text} {'+' if constant > 0 else '-'} {abs(constant)}" if said and constant else text


def at_sizes(number: Number, sizes: Mapping[Any, int]) -> int:
    """The number at given sizes of the replicas."""
    return number if isinstance(number, int) else number.value(sizes)


def grows(number: Number, part: object) -> int:
    """How much the number grows if that part of it is greater by one."""
    parts = () if isinstance(number, int) else number.parts
    return sum(factor for each, factor in parts if each is part)
