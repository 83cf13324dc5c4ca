"""The decorators that make methods into actions, faults, initial values and properties."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from types import FunctionType
from typing import (
    Any,
    Final,
    ParamSpec,
    TypeAlias,
    TypedDict,
    TypeVar,
    Unpack,
    cast,
    overload,
)

from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.place import here
from ccverify.checker.language.sorts import BOOL, IndexSort, Over, Sort
from ccverify.checker.language.system import Fault, FaultKind, PropertyKind
from ccverify.checker.language.terms import Condition, Term, index_sort

K1 = TypeVar("K1")
K2 = TypeVar("K2")
K3 = TypeVar("K3")
M = TypeVar("M")
P = ParamSpec("P")
D = TypeVar("D")
F = TypeVar("F", bound=Callable[..., Any])
Formula = TypeVar("Formula", bound=Callable[[Any], Condition])
Pair = TypeVar("Pair", bound=Callable[[Any], tuple[Condition, Condition]])

_MARK: Final = "_ccverify_mark"


@dataclass(frozen=True, slots=True)
class ActionMark:
    """What `@action` and `@fault` say about a method."""

    over: tuple[IndexSort | Sort, ...]
    sources: tuple[str, ...]
    title: str
    fault: Fault | None
    fair: bool
    location: Location | None


@dataclass(frozen=True, slots=True)
class InitialMark:
    """What `@initial` says about a method."""

    location: Location | None


@dataclass(frozen=True, slots=True)
class PropertyMark:
    """What `@never`, `@leads_to` and the other kinds of property say about a function."""

    kind: PropertyKind
    sources: tuple[str, ...]
    expected: Mapping[str, str]
    beside: str | None
    fails: str
    location: Location | None


Mark: TypeAlias = ActionMark | InitialMark | PropertyMark


def mark_of(value: object) -> Mark | None:
    """The mark a function bears, if any."""
    return value.__dict__.get(_MARK) if isinstance(value, FunctionType) else None


def _marker(mark: Mark, what: str) -> Callable[[F], F]:
    def decorate(function: F) -> F:
        if not isinstance(cast(object, function), FunctionType):
            raise ModelError(f"@{what} decorates a method", location=mark.location)
        setattr(function, _MARK, mark)
        return function

    return decorate


def in_parentheses(marker: Callable[P, D]) -> Callable[P, D]:
    """Refuse a decorator of this module written without parentheses."""
    name = cast(FunctionType, marker).__name__

    @wraps(marker)
    def checked(*args: P.args, **kwargs: P.kwargs) -> D:
        if any(isinstance(arg, FunctionType) for arg in args):
            raise ModelError(f"@{name} takes its arguments in parentheses", location=here(),
                             hint=f"write @{name}(...)")  # fmt: skip
        return marker(*args, **kwargs)

    return checked


def split_sources(source: str) -> tuple[str, ...]:
    """The ids in `source="R5a, Q3"`."""
    return tuple(part.strip() for part in source.split(",") if part.strip())


def _ranges(over: tuple[object, ...]) -> tuple[IndexSort | Sort, ...]:
    return tuple(BOOL if o is bool else index_sort(o) for o in over)


Method0: TypeAlias = Callable[[M], None]
Method1: TypeAlias = Callable[[M, Term[K1]], None]
Method2: TypeAlias = Callable[[M, Term[K1], Term[K2]], None]
Method3: TypeAlias = Callable[[M, Term[K1], Term[K2], Term[K3]], None]


@overload
def action(
    *, source: str = ..., title: str = ..., fair: bool = ...
) -> Callable[[Method0[M]], Method0[M]]: ...
@overload
def action(
    one: Over[K1], /, *, source: str = ..., title: str = ..., fair: bool = ...
) -> Callable[[Method1[M, K1]], Method1[M, K1]]: ...
@overload
def action(
    one: Over[K1],
    two: Over[K2],
    /,
    *,
    source: str = ...,
    title: str = ...,
    fair: bool = ...,
) -> Callable[[Method2[M, K1, K2]], Method2[M, K1, K2]]: ...
@overload
def action(
    one: Over[K1],
    two: Over[K2],
    three: Over[K3],
    /,
    *,
    source: str = ...,
    title: str = ...,
    fair: bool = ...,
) -> Callable[[Method3[M, K1, K2, K3]], Method3[M, K1, K2, K3]]: ...
@in_parentheses
def action(
    *over: Any, source: str = "", title: str = "", fair: bool = False
) -> Callable[[Any], Any]:
    """A step of the protocol, for each choice of arguments from the index sorts `over`.

    `source` cites the rules it encodes, `title` is how traces call it, with the arguments'
    names in braces; `fair` says that it is not put off for ever where it stays enabled, for each
    choice of arguments by itself (weak fairness: see `Property`).
    """
    if not isinstance(cast(object, fair), bool):
        raise ModelError(f"fair={fair!r} is not possible", location=here(),
                         hint="write fair=True: fairness is weak")  # fmt: skip
    return _marker(
        ActionMark(_ranges(over), split_sources(source), title, None, fair, here()), "action"
    )


@overload
def fault(
    kind: FaultKind, /, *, component: str, source: str = ..., title: str = ...
) -> Callable[[Method0[M]], Method0[M]]: ...
@overload
def fault(
    kind: FaultKind, one: Over[K1], /, *, component: str, source: str = ..., title: str = ...
) -> Callable[[Method1[M, K1]], Method1[M, K1]]: ...
@overload
def fault(
    kind: FaultKind,
    one: Over[K1],
    two: Over[K2],
    /,
    *,
    component: str,
    source: str = ...,
    title: str = ...,
) -> Callable[[Method2[M, K1, K2]], Method2[M, K1, K2]]: ...
@overload
def fault(
    kind: FaultKind,
    one: Over[K1],
    two: Over[K2],
    three: Over[K3],
    /,
    *,
    component: str,
    source: str = ...,
    title: str = ...,
) -> Callable[[Method3[M, K1, K2, K3]], Method3[M, K1, K2, K3]]: ...
@in_parentheses
def fault(
    kind: FaultKind, /, *over: Any, component: str, source: str = "", title: str = ""
) -> Callable[[Any], Any]:
    """A step of the environment that hits `component`; counted by a fault budget if the kind
    is a failure (neither a repair nor an input). Faults are never fair, and a state in which only
    faults can happen is settled.
    """
    if not isinstance(kind, FaultKind):
        raise ModelError("@fault takes the kind of fault first", location=here(),
                         hint="write @fault(FaultKind.CRASH, component='...')")  # fmt: skip
    mark = ActionMark(
        _ranges(over), split_sources(source), title, Fault(kind, component), False, here()
    )
    return _marker(mark, "fault")


@in_parentheses
def initial() -> Callable[[F], F]:
    """A method that assigns initial values, over those of `initially=`; ANY leaves a variable
    free, and `require` states what the initial states satisfy.
    """
    return _marker(InitialMark(here()), "initial")


class Options(TypedDict, total=False):
    """What every property decorator takes.

    `source` cites rows of the source; `expected` maps scenarios to "proved" or "violated";
    `beside` names the `reachable` property that shows this one is not vacuous; `fails` is the
    sentence that ends a counterexample: what it means to those who depend on the system.
    """

    source: str
    expected: Mapping[str, str]
    beside: str
    fails: str


def property_marker(kind: PropertyKind, options: Options) -> Callable[[F], F]:
    """The decorator for a property of the given kind."""
    for name in options:
        if name not in Options.__annotations__:
            raise ModelError(f"@{kind} has no argument {name!r}", location=here(),
                             hint=f"known: {', '.join(Options.__annotations__)}")  # fmt: skip
    expected = dict(options.get("expected", {}))
    for scenario, verdict in expected.items():
        if verdict not in ("proved", "violated"):
            raise ModelError(
                f"expected verdict {verdict!r} for {scenario!r}",
                location=here(),
                hint="write 'proved' or 'violated'",
            )
    mark = PropertyMark(
        kind,
        split_sources(options.get("source", "")),
        expected,
        options.get("beside"),
        options.get("fails", ""),
        here(),
    )
    return _marker(mark, kind)


@in_parentheses
def never(**options: Unpack[Options]) -> Callable[[Formula], Formula]:
    """No reachable state satisfies the formula. See `Options` for the arguments."""
    return property_marker("never", options)


@in_parentheses
def always(**options: Unpack[Options]) -> Callable[[Formula], Formula]:
    """Every reachable state satisfies the formula. See `Options` for the arguments."""
    return property_marker("always", options)


@in_parentheses
def settled(**options: Unpack[Options]) -> Callable[[Formula], Formula]:
    """The formula holds wherever nothing but faults can happen. See `Options`."""
    return property_marker("settled", options)


@in_parentheses
def reachable(**options: Unpack[Options]) -> Callable[[Formula], Formula]:
    """Some reachable state satisfies the formula. See `Options` for the arguments."""
    return property_marker("reachable", options)


@in_parentheses
def eventually_always(**options: Unpack[Options]) -> Callable[[Formula], Formula]:
    """In every fair run the formula holds from some point on: see `Property` and `Options`."""
    return property_marker("eventually_always", options)


@in_parentheses
def leads_to(**options: Unpack[Options]) -> Callable[[Pair], Pair]:
    """The function returns a pair of formulas: in every fair run, whenever the first holds the
    second does, then or later. See `Property` and `Options`.
    """
    return property_marker("leads_to", options)
