"""The decorators that make methods into actions, faults, initial values and properties."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import FunctionType
from typing import Any, Final, TypeAlias, TypedDict, TypeVar, Unpack, overload

from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.place import here
from ccverify.checker.language.sorts import BOOL, IndexSort, Over, Sort
from ccverify.checker.language.system import Fairness, Fault, FaultKind, PropertyKind
from ccverify.checker.language.terms import Condition, Term, index_sort

K1 = TypeVar("K1")
K2 = TypeVar("K2")
K3 = TypeVar("K3")
M = TypeVar("M")
F = TypeVar("F", bound=Callable[..., Any])
Formula = TypeVar("Formula", bound=Callable[[Any], Condition])

_MARK: Final = "_ccverify_mark"


@dataclass(frozen=True, slots=True)
class ActionMark:
    """What `@action` and `@fault` say about a method."""

    over: tuple[IndexSort | Sort, ...]
    sources: tuple[str, ...]
    title: str
    fault: Fault | None
    fairness: Fairness
    location: Location | None


@dataclass(frozen=True, slots=True)
class InitialMark:
    """What `@initial` says about a method."""

    location: Location | None


@dataclass(frozen=True, slots=True)
class PropertyMark:
    """What `@never`, `@always`, `@reachable` and `@settled` say about a function."""

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
        if not isinstance(function, FunctionType):
            raise ModelError(f"@{what} decorates a method", location=mark.location)
        setattr(function, _MARK, mark)
        return function

    return decorate


def split_sources(source: str) -> tuple[str, ...]:
    """The ids in `source="R5a, Q3"`."""
    return tuple(part.strip() for part in source.split(",") if part.strip())


def _ranges(over: tuple[object, ...], what: str) -> tuple[IndexSort | Sort, ...]:
    if any(isinstance(o, FunctionType) for o in over):
        raise ModelError(f"@{what} takes its arguments in parentheses", location=here(),
                         hint=f"write @{what}()")  # fmt: skip
    return tuple(BOOL if o is bool else index_sort(o) for o in over)


Method0: TypeAlias = Callable[[M], None]
Method1: TypeAlias = Callable[[M, Term[K1]], None]
Method2: TypeAlias = Callable[[M, Term[K1], Term[K2]], None]
Method3: TypeAlias = Callable[[M, Term[K1], Term[K2], Term[K3]], None]


@overload
def action(
    *, source: str = ..., title: str = ..., fair: bool | Fairness = ...
) -> Callable[[Method0[M]], Method0[M]]: ...
@overload
def action(
    one: Over[K1], /, *, source: str = ..., title: str = ..., fair: bool | Fairness = ...
) -> Callable[[Method1[M, K1]], Method1[M, K1]]: ...
@overload
def action(
    one: Over[K1],
    two: Over[K2],
    /,
    *,
    source: str = ...,
    title: str = ...,
    fair: bool | Fairness = ...,
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
    fair: bool | Fairness = ...,
) -> Callable[[Method3[M, K1, K2, K3]], Method3[M, K1, K2, K3]]: ...
def action(
    *over: Any, source: str = "", title: str = "", fair: bool | Fairness = "none"
) -> Callable[[Any], Any]:
    """A step of the protocol, for each choice of arguments from the index sorts `over`.

    `source` cites the rules it encodes, `title` is how traces call it, with the arguments'
    names in braces; `fair` declares fairness: True for weak, or "weak", "strong".
    """
    fairness: Fairness = fair if isinstance(fair, str) else ("weak" if fair else "none")
    return _marker(
        ActionMark(_ranges(over, "action"), split_sources(source), title, None, fairness, here()),
        "action",
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
def fault(
    kind: FaultKind, /, *over: Any, component: str, source: str = "", title: str = ""
) -> Callable[[Any], Any]:
    """A step of the environment that hits `component`; counted by a fault budget if the kind
    is a failure (neither a repair nor an input). Faults are never fair, and a state in which only faults can happen is settled.
    """
    if not isinstance(kind, FaultKind):
        raise ModelError("@fault takes the kind of fault first", location=here(),
                         hint="write @fault(FaultKind.CRASH, component='...')")  # fmt: skip
    mark = ActionMark(
        _ranges(over, "fault"), split_sources(source), title, Fault(kind, component), "none", here()
    )
    return _marker(mark, "fault")


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


def never(**options: Unpack[Options]) -> Callable[[Formula], Formula]:
    """No reachable state satisfies the formula. See `Options` for the arguments."""
    return property_marker("never", options)


def always(**options: Unpack[Options]) -> Callable[[Formula], Formula]:
    """Every reachable state satisfies the formula. See `Options` for the arguments."""
    return property_marker("always", options)


def settled(**options: Unpack[Options]) -> Callable[[Formula], Formula]:
    """The formula holds wherever nothing but faults can happen. See `Options`."""
    return property_marker("settled", options)


def reachable(**options: Unpack[Options]) -> Callable[[Formula], Formula]:
    """Some reachable state satisfies the formula. See `Options` for the arguments."""
    return property_marker("reachable", options)
