"""What decorators say about methods, and how all of them say it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import field
from functools import wraps
from inspect import iscoroutinefunction, isgeneratorfunction
from types import FunctionType
from typing import Any, ClassVar, Final, ParamSpec, TypeAlias, TypedDict, TypeVar, cast

from ccverify.checker.data import dataclass
from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language import arguments
from ccverify.checker.language.choices import Domain
from ccverify.checker.language.declarations import Declaration
from ccverify.checker.language.fairness import Fair, Strength
from ccverify.checker.language.place import here
from ccverify.checker.language.recorder import current
from ccverify.checker.language.sizes import Lasting
from ccverify.checker.language.system import Fault, PropertyKind
from ccverify.checker.language.time import Time
from ccverify.checker.language.timers import Timers
from ccverify.checker.language.windows import Between

P = ParamSpec("P")
D = TypeVar("D")
F = TypeVar("F", bound=Callable[..., Any])

_MARK: Final = "_ccverify_mark"


@dataclass(frozen=True, slots=True)
class ActionMark:
    """What `@action`, `@fault` and `@expires` say about a method.

    The step is the expiry of `timer`, if there is one. It happens `within` so long of when it could
    first, or by the clock `since`, if there is one. If it is `urgent` it happens at once.
    """

    over: tuple[Domain, ...]
    sources: tuple[str, ...]
    fault: Fault | None
    fair: Strength | Fair | None
    location: Location | None
    timer: Timers | None = None
    within: Between | None = None
    urgent: bool = False
    since: Declaration | None = None
    role: ClassVar[str] = "an action"


@dataclass(frozen=True, slots=True)
class InitialMark:
    """What `@initial` says about a method."""

    location: Location | None
    role: ClassVar[str] = "an initial condition"


@dataclass(frozen=True, slots=True)
class ListenMark:
    """What heartbeats say about the method that says when a beat is heard."""

    location: Location | None
    role: ClassVar[str] = "what heartbeats listen to"


@dataclass(frozen=True, slots=True)
class PropertyMark:
    """What `@never`, `@leads_to` and the other kinds of property say about a function.

    `limit` is what is claimed of a time, and `lengths` are the times known for scenarios; None
    stands for one without end.
    """

    kind: PropertyKind
    sources: tuple[str, ...]
    expected: Mapping[str, str]
    beside: str | None
    fails: str
    location: Location | None
    limit: Lasting | None = None
    lengths: Mapping[str, Time | None] = field(default_factory=dict)
    by_construction: str = ""
    beyond: Mapping[str, str] = field(default_factory=dict)
    role: ClassVar[str] = "a property"


class Options(TypedDict, total=False):
    """What every property decorator takes.

    `source` cites rows of the source; `expected` maps scenarios to "proved" or "violated";
    `beside` names the `reachable` property that shows this one is not vacuous; `fails` is the
    sentence that ends a counterexample: what it means to those who depend on the system.

    `by_construction` is the reason why the property follows from how the model is written, and not
    from the protocol: what holds so is shown, and counted, as assumed.

    `beyond` maps scenarios to what takes them beyond the claims that `source` cites, as a second
    failure would: a violation there is shown, and refutes no claim.
    """

    source: str
    expected: Mapping[str, str | Time]
    beside: str
    fails: str
    by_construction: str
    beyond: Mapping[str, str]


Mark: TypeAlias = ActionMark | InitialMark | ListenMark | PropertyMark


def mark_of(value: object) -> Mark | None:
    """The mark a function bears, if any."""
    return value.__dict__.get(_MARK) if isinstance(value, FunctionType) else None


def marker_of(mark: Mark, what: str) -> Callable[[F], F]:
    """The decorator that gives a method its mark; it is written as @what."""

    def decorate(function: F) -> F:
        if not isinstance(cast(object, function), FunctionType):
            raise ModelError(f"@{what} decorates a method", location=mark.location)
        if current() is not None:
            raise ModelError(
                f"{function.__name__} is decorated with @{what} while the model is built",
                location=mark.location,
                hint="write it in the class body: only there it is part of the model",
            )
        if iscoroutinefunction(function) or isgeneratorfunction(function):
            raise ModelError(
                f"{function.__name__} does not run when it is called: it is a generator or async",
                location=mark.location,
                hint="write a method without yield, async and await",
            )
        if _MARK in function.__dict__:
            raise ModelError(
                f"{function.__name__} is decorated twice: @{what} would replace what is below it",
                location=mark.location,
                hint="write a method for each, which may call a common one",
            )
        _check_arguments(cast(FunctionType, function), mark)
        setattr(function, _MARK, mark)
        return function

    return decorate


def _check_arguments(function: FunctionType, mark: Mark) -> None:
    """`ModelError` unless the function takes the model, and, but for actions, nothing else."""
    taken = inspect.signature(function).parameters.values()
    open_ended = inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD
    needed = [p.name for p in taken if p.default is p.empty and p.kind not in open_ended]
    if not taken or (len(needed) > 1 and not isinstance(mark, ActionMark | ListenMark)):
        names = ", ".join(needed)
        raise ModelError(
            f"{function.__name__} is called with the model alone, but takes {names}"
            if taken
            else f"{function.__name__} is called with the model, but takes nothing",
            location=mark.location,
            hint=f"write def {function.__name__}(self): ...",
        )


def in_parentheses(marker: Callable[P, D]) -> Callable[P, D]:
    """Refuse a decorator of this module written without parentheses."""
    name = cast(FunctionType, marker).__name__

    @wraps(marker)
    def checked(*args: P.args, **kwargs: P.kwargs) -> D:
        if any(isinstance(arg, FunctionType) for arg in args):
            raise ModelError(f"@{name} takes its arguments in parentheses", location=here(),
                             hint=f"write @{name}(...)")  # fmt: skip
        return marker(*args, **kwargs)

    taken = inspect.signature(checked).parameters.values()
    open_ended = any(parameter.kind is parameter.VAR_KEYWORD for parameter in taken)
    return arguments.spelled_out(Options)(checked) if open_ended else checked


def split_sources(source: str) -> tuple[str, ...]:
    """The ids in `source="R5a, Q3"`."""
    ids = arguments.sources(source).split(",")
    return tuple(part.strip() for part in ids if part.strip())
