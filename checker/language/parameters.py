"""What is set before a model is built: parameters, fault budgets and named scenarios."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, Final, Generic, TypeAlias, TypeVar, overload

from ccverify.checker.errors import ModelError, UsageError
from ccverify.checker.language import arguments, recorder
from ccverify.checker.language.budgets import (
    MOST,
    UNLIMITED,
    Budget,
    KindBudget,
    budget_by_kind,
    budget_of_text,
    failures,
    written,
)
from ccverify.checker.language.enumerations import refuse_aliases, show_member
from ccverify.checker.language.place import here
from ccverify.checker.language.refusals import Declared
from ccverify.checker.language.sizes import Lasting, Size, Sized, Varying
from ccverify.checker.language.sorts import IndexSort, Replicas, Sort
from ccverify.checker.language.time import Time, Window, time_of, window_of, window_of_pair
from ccverify.checker.language.windows import NONE, Between

T = TypeVar("T")
S = TypeVar("S", bound="IndexSort | Sort")


class Parameter(Sized, Generic[T], role="a parameter"):
    """A named value of a model: a reading of an open question, a bound, a switch.

    The default decides what may be set: yes or no, a member of the default's enumeration, or what
    lies `within` the given bounds: an integer, a time, or from when to when something may happen.
    `unit` and `source` are shown to people; `silent` says that the source leaves the point open, so
    that every value is a reading of it.

    A time is set as it is read, `--set patience=30s`, and a window as `--set transit=0ms..50ms`.
    The ends of a window are `transit.low` and `transit.high`.

    Example:
        retries = Parameter(2, within=(0, 5), meaning="how often it is tried", unit="attempts")
        tried = Int(0, retries, initially=0)

        @action()
        def retry(self):
            require(self.tried < self.retries)
            self.tried = self.tried + 1

        patience = Parameter(9 * s, within=(1 * s, 1 * minutes), meaning="how long one waits")
        transit = Parameter((0 * ms, 50 * ms), within=(0 * s, 1 * s), meaning="on the way")
        waits = Timer(lasts=patience + transit.high, initially="running")

        @expires(waits)
        def give_up(self):
            self.ready = False

    Refused:
        retries = Parameter(2, meaning="how often")  # the integer parameter
        patience = Parameter(9 * s, meaning="how long")  # the time with default 9 s
        patience = Parameter(9 * s, within=(1, 60), meaning="how long")  # within=(1, 60) is no
    """

    @overload
    def __init__(
        self: Parameter[Window],
        default: tuple[Time, Time],
        *,
        within: tuple[Time, Time],
        meaning: str,
        unit: str = ...,
        source: str = ...,
        silent: bool = ...,
    ) -> None: ...
    @overload
    def __init__(
        self,
        default: T,
        *,
        within: tuple[int, int] | tuple[Time, Time] | None = ...,
        meaning: str,
        unit: str = ...,
        source: str = ...,
        silent: bool = ...,
    ) -> None: ...
    def __init__(
        self,
        default: Any,
        *,
        within: Any = None,
        meaning: str,
        unit: str = "",
        source: str = "",
        silent: bool = False,
    ) -> None:
        given, bounds = _checked(default, within)
        if isinstance(default, Enum):
            _refuse_alike(type(default))
        self.default: Final[T] = given
        self.within: Final = bounds
        self.meaning: Final = arguments.text("meaning", meaning)
        self.unit: Final = arguments.text("unit", unit)
        self.source: Final = arguments.sources(source)
        self.silent: Final = silent
        self.location: Final = here()
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, owner: None, kind: type) -> Parameter[T]: ...
    @overload
    def __get__(self, owner: object, kind: type) -> T: ...
    def __get__(self, owner: Any, kind: type) -> Any:
        if owner is None:
            return self
        active = recorder.current()
        if active is not None:
            active.asked_settings = True
        return owner._settings[self.name]

    def __set__(self, owner: object, value: object) -> None:
        raise ModelError(f"{self.name} is a parameter: no action assigns it", location=here())

    @property
    def shown(self) -> str:
        """How errors and `show` name its number."""
        return self.name or "a parameter"

    @property
    def has_unit(self) -> bool:
        """It says in what its number is measured: a time does by itself."""
        return bool(self.unit) or isinstance(self.default, Time | Window)

    def as_number(self) -> Size:
        """Its value, if that is an integer; else a `ModelError`."""
        if type(self.default) is not int:
            raise ModelError(
                f"a size is a parameter that defaults to {self.default!r}",
                location=here(),
                hint="a size is a whole number: write Parameter(3, within=(1, 5), ...)",
            )
        return Size(0, {self: 1})

    def operand(self) -> Any:
        """What it stands for in a sum: a number, a time, or a window."""
        match self.default:
            case Time():
                return Lasting(lambda known: known(self), self.shown)
            case Window():
                return Between(self.low, self.high)
            case _:
                return self.as_number()

    @property
    def low(self) -> Lasting:
        """The earliest moment of a window."""
        return self._end(0, "low")

    @property
    def high(self) -> Lasting:
        """The latest moment of a window."""
        return self._end(1, "high")

    def _end(self, place: int, name: str) -> Lasting:
        if not isinstance(self.default, Window):
            raise ModelError(f"{self.shown} is no window, and has no .{name}", location=here())
        return Lasting(lambda known: known(self)[place], f"{self.shown}.{name}")

    def __repr__(self) -> str:
        return f"Parameter({self.default!r}, ...)"

    def choices(self) -> list[str]:
        """What may be set, as people write it, the default first; bounds as `0..3`."""
        match self.default:
            case bool():
                return ["yes", "no"] if self.default else ["no", "yes"]
            case Enum():
                others = [m for m in type(self.default) if m is not self.default]
                return [show_setting(m) for m in (self.default, *others)]
            case Window():
                return [f"a window LOW..HIGH within {Window(*self._bounds())}"]
            case Time():
                return [str(Window(*self._bounds()))]
            case _:
                low, high = self._bounds()
                return [f"{low}..{high}"]

    def _bounds(self) -> tuple[Any, Any]:
        """The least and the greatest value of a number or a time."""
        assert self.within is not None
        return self.within

    def check(self, value: object) -> T:
        """A value given in Python or as text (`--set name=text`); `UsageError` if it is not one."""
        name = self.name
        found = self._parse(value) if isinstance(value, str) else value
        if isinstance(self.default, Window) and type(found) is tuple:
            found = window_of_pair(found)
        fits = type(found) is type(self.default) and _fits(found, self.within)
        if not fits:
            unit = f" ({self.unit})" if self.unit else ""
            raise UsageError(
                f"{name}={show_setting(value)} is not possible",
                hint=f"{name}{unit} is one of: {', '.join(self.choices())}",
            )
        return found  # type: ignore[return-value]

    def _parse(self, text: str) -> object:
        match self.default:
            case bool():
                return {"yes": True, "no": False, "true": True, "false": False}.get(text.lower())
            case Enum():
                wanted = text.lower().replace("_", "-").replace(" ", "-")
                return {show_setting(m): m for m in type(self.default)}.get(wanted)
            case Time():
                return time_of(text)
            case Window():
                return window_of(text)
            case _:
                return whole_number(text)


def whole_number(text: str) -> int | None:
    """The number that `text` writes in decimal digits, if it does."""
    return int(text) if text.removeprefix("-").isdecimal() else None


def _fits(value: Any, bounds: tuple[Any, Any] | None) -> bool:
    """Whether a value lies within bounds, if there are any, and is no window that is empty."""
    low, high = value if isinstance(value, Window) else (value, value)
    return bounds is None or bool(bounds[0] <= low <= high <= bounds[1])


def _checked(default: Any, within: object) -> tuple[Any, tuple[Any, Any] | None]:
    """The default of a parameter, and the bounds around it; a `ModelError` if they are none."""
    if type(default) is tuple and any(isinstance(end, Time) for end in default):
        default = arguments.window("the default", default)
    timed = isinstance(default, Time | Window)
    if not timed and not isinstance(default, bool | Enum | int):
        raise ModelError(
            f"a parameter cannot default to {default!r}",
            location=here(),
            hint="parameters are booleans, enumeration members, bounded integers, times such as "
            "3 * s, and windows such as (0 * ms, 50 * ms)",
        )
    if within is not None and timed:
        bounds: tuple[Any, Any] | None = arguments.window("within", within)
    else:
        bounds = None if within is None else arguments.bounds("within", within)
    if timed and (bounds is None or not _fits(default, bounds) or bounds[0] < NONE):
        raise ModelError(
            f"the time with default {default} lacks bounds around it",
            location=here(),
            hint="write within=(1 * s, 600 * s): the least and the greatest that may be set",
        )
    if type(default) is int and (bounds is None or not _fits(default, bounds)):
        raise ModelError(
            f"the integer parameter with default {default} lacks bounds around it",
            location=here(),
            hint="write within=(lowest, highest)",
        )
    return default, bounds


class FaultBudget(Parameter[Budget]):
    """How many failures a run may see: a number, or `none` for no limit. Repairs are free.

    Or limits by kind: `crash:1,link-lost:any` on the command line, and in a scenario
    `faults={"crash": 1}`. What is not named has no limit; `others` names all other kinds together.
    """

    def __init__(self) -> None:
        super().__init__(
            UNLIMITED,
            within=(UNLIMITED, MOST),
            meaning="how many failures may happen in a run; repairs are not counted",
            unit="failures",
        )

    def choices(self) -> list[str]:
        """`none` for no limit, or a number; limits by kind are beside these."""
        return ["none", f"0..{MOST}"]

    def check(self, value: object) -> Budget:
        """The budget; the number that stands for no limit is not one to be set."""
        found: Budget | None = None
        match value:
            case "none":
                found = UNLIMITED
            case str():
                found = whole_number(value) if value.isdecimal() else budget_of_text(value)
            case Mapping():
                found = budget_by_kind(value)
            case KindBudget():
                found = value
            case int() if not isinstance(value, bool):
                found = value if value >= 0 else None
            case _:
                pass
        if found is None or (isinstance(found, int) and found > MOST):
            kinds = ", ".join(map(written, failures()))
            raise UsageError(
                f"{self.name}={show_setting(value)} is not possible",
                hint=f"{self.name} (failures) is one of: {', '.join(self.choices())}; or a limit "
                f"for some kinds, as in crash:1,link-lost:any (there are {kinds}, others)",
            )
        return found


Settings: TypeAlias = Mapping[str, object]
AnyParameter: TypeAlias = "Parameter[Any] | Replicas[Any]"


def show_setting(value: object) -> str:
    """A parameter's value as people write it after `--set name=`."""
    match value:
        case bool():
            return "yes" if value else "no"
        case Enum():
            return show_member(value).lower().replace("_", "-").replace(" ", "-")
        case Time():
            return value.written
        case (Time() as low, Time() as high):
            return str(Window(low, high))
        case Mapping():
            return str(budget_by_kind(value) or value)
        case _:
            return str(value)


def _refuse_alike(members: type[Enum]) -> None:
    """`ModelError` if `--set` could not tell two members apart."""
    refuse_aliases(members, here())
    written: dict[str, Enum] = {}
    for member in members:
        other = written.setdefault(show_setting(member), member)
        if other is not member:
            raise ModelError(
                f"{other.name} and {member.name} of {members.__name__} are both set by "
                f"{show_setting(member)!r}",
                location=here(),
                hint="give them values that differ in more than capitals, spaces and hyphens",
            )


def show_value(parameter: AnyParameter, value: object) -> str:
    """The same for the value of a known parameter: an unlimited budget is `none`."""
    unlimited = isinstance(parameter, FaultBudget) and value == UNLIMITED
    return "none" if unlimited else show_setting(value)


def check_size(replicas: Replicas[Any], value: object) -> int:
    """The size of a replica sort, given as a number or text; `UsageError` beyond its limits."""
    text = str(value)
    found = whole_number(text)
    low, high = replicas.limits
    if found is None or not low <= found <= high:
        raise UsageError(
            f"{replicas.parameter}={text} is not possible",
            hint=f"{replicas.parameter} ({replicas.meaning}) is one of: {low}..{high}",
        )
    return found


Bounded: TypeAlias = "int | Parameter[int] | Replicas[Any] | Varying | Size"
"""A number in a class body: see `sizes`."""


class Scenario(Declared, role="a scenario"):
    """Named settings: `budget_1 = Scenario("at most one fault", faults=1)`.

    The name is the attribute's, with dashes; the meaning is one line. The first scenario of a
    model is the one used when none is chosen.

    Example:
        at_rest = Scenario("no node ever fails", faults=0)
        two_nodes = Scenario("a small cluster", nodes=2, limit=1)

    Refused:
        large = Scenario("a large cluster", nodes=100)  # the scenario large: nodes=100
    """

    def __init__(self, meaning: str, **settings: object) -> None:
        self.meaning: Final = arguments.text("meaning", meaning)
        self.settings: Final[Settings] = settings
        self.location: Final = here()
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name.replace("_", "-")
