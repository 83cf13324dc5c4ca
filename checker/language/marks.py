"""The decorators that make methods into actions, faults, initial values and properties."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import wraps
from inspect import iscoroutinefunction, isgeneratorfunction
from types import FunctionType
from typing import (
    Any,
    ClassVar,
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
from ccverify.checker.language import arguments
from ccverify.checker.language.choices import Domain, Subset, domain
from ccverify.checker.language.fairness import Fair, FairWord, Strength, checked_fair
from ccverify.checker.language.parameters import Bounded
from ccverify.checker.language.place import here
from ccverify.checker.language.recorder import current
from ccverify.checker.language.sorts import Over
from ccverify.checker.language.system import Fault, FaultKind, PropertyKind
from ccverify.checker.language.terms import Condition, Term

K1 = TypeVar("K1")
K2 = TypeVar("K2")
K3 = TypeVar("K3")
M = TypeVar("M")
P = ParamSpec("P")
D = TypeVar("D")
F = TypeVar("F", bound=Callable[..., Any])
Formula = TypeVar("Formula", bound=Callable[[Any], Condition])
Several = TypeVar("Several", bound=Callable[[Any], tuple[Condition, ...]])

_MARK: Final = "_ccverify_mark"


@dataclass(frozen=True, slots=True)
class ActionMark:
    """What `@action` and `@fault` say about a method."""

    over: tuple[Domain, ...]
    sources: tuple[str, ...]
    fault: Fault | None
    fair: Strength | Fair | None
    location: Location | None
    role: ClassVar[str] = "an action"


@dataclass(frozen=True, slots=True)
class InitialMark:
    """What `@initial` says about a method."""

    location: Location | None
    role: ClassVar[str] = "an initial condition"


@dataclass(frozen=True, slots=True)
class PropertyMark:
    """What `@never`, `@leads_to` and the other kinds of property say about a function."""

    kind: PropertyKind
    sources: tuple[str, ...]
    expected: Mapping[str, str]
    beside: str | None
    fails: str
    location: Location | None
    role: ClassVar[str] = "a property"


Mark: TypeAlias = ActionMark | InitialMark | PropertyMark


def mark_of(value: object) -> Mark | None:
    """The mark a function bears, if any."""
    return value.__dict__.get(_MARK) if isinstance(value, FunctionType) else None


def _marker(mark: Mark, what: str) -> Callable[[F], F]:
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
    if not taken or (len(needed) > 1 and not isinstance(mark, ActionMark)):
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


AnyDomain: TypeAlias = "Over[Any] | Subset[Any] | tuple[Bounded, Bounded] | tuple[Enum, ...]"
"""What a parameter of an action may range over."""
Loose: TypeAlias = Callable[[Callable[..., Any]], Callable[..., Any]]
"""What marks a method whose parameters type checkers do not compare with their domains."""

Method0: TypeAlias = Callable[[M], None]
Method1: TypeAlias = Callable[[M, Term[K1]], None]
Method2: TypeAlias = Callable[[M, Term[K1], Term[K2]], None]
Method3: TypeAlias = Callable[[M, Term[K1], Term[K2], Term[K3]], None]


@overload
def action(*, source: str = ..., fair: FairWord = ...) -> Callable[[Method0[M]], Method0[M]]: ...
@overload
def action(
    one: Over[K1], /, *, source: str = ..., fair: FairWord = ...
) -> Callable[[Method1[M, K1]], Method1[M, K1]]: ...
@overload
def action(
    one: Over[K1],
    two: Over[K2],
    /,
    *,
    source: str = ...,
    fair: FairWord = ...,
) -> Callable[[Method2[M, K1, K2]], Method2[M, K1, K2]]: ...
@overload
def action(
    one: Over[K1],
    two: Over[K2],
    three: Over[K3],
    /,
    *,
    source: str = ...,
    fair: FairWord = ...,
) -> Callable[[Method3[M, K1, K2, K3]], Method3[M, K1, K2, K3]]: ...
@overload
def action(*over: AnyDomain, source: str = ..., fair: FairWord = ...) -> Loose: ...
@in_parentheses
def action(*over: Any, source: str = "", fair: FairWord = False) -> Callable[[Any], Any]:
    """A step of the protocol, for each choice of arguments from `over`.

    A parameter ranges over an enumeration, replicas, a `Span` or `bool`; over the whole numbers
    between bounds, `@action((0, limit))`; over some members, `@action((Mode.IDLE, Mode.BUSY))`;
    or over all sets, `@action(Subset(pgs))`. What a method assigns `ANY` is chosen as well.

    The method's docstring is its title: traces show its first paragraph, with each `{argument}`
    filled in. `source` cites the rules it encodes. `fair=True` says that it is not put off for ever
    if it stays enabled, for each choice of arguments by itself (weak fairness), `fair="strong"`
    that it is not if it is enabled again and again. Calls that are fair together are given one
    `Fair`. `eventually` says which runs are fair.

    Example:
        @action(Side, source="R3", fair=True)
        def fail_over(self, side):
            '''{side} takes over'''
            require(self.mode[side] == Mode.IDLE)
            self.mode[side] = Mode.BUSY

    Refused:
        @action  # @action takes its arguments in parentheses
        def stop(self):
            self.ready = False

        @action()
        def nothing(self):  # nothing changes nothing
            require(self.ready)
    """
    mark = ActionMark(
        tuple(map(domain, over)), split_sources(source), None, checked_fair(fair), here()
    )
    return _marker(mark, "action")


@overload
def fault(
    kind: FaultKind, /, *, component: str, source: str = ...
) -> Callable[[Method0[M]], Method0[M]]: ...
@overload
def fault(
    kind: FaultKind, one: Over[K1], /, *, component: str, source: str = ...
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
) -> Callable[[Method3[M, K1, K2, K3]], Method3[M, K1, K2, K3]]: ...
@overload
def fault(kind: FaultKind, /, *over: AnyDomain, component: str, source: str = ...) -> Loose: ...
@in_parentheses
def fault(
    kind: Any = None,
    /,
    *over: Any,
    component: Any = None,
    source: str = "",
    fair: object = None,
) -> Callable[[Any], Any]:
    """A step of the environment that hits `component`. Its docstring is its title, as in `action`.

    A fault budget counts it if the kind is a failure (neither a repair nor an input). Faults are
    never fair, and a state in which only faults can happen is settled.

    Example:
        @fault(FaultKind.CRASH, Example.nodes, component="node")
        def crash(self, node):
            '''{node} crashes'''
            require(self.up[node])
            self.up[node] = False

    Refused:
        @fault(FaultKind.CRASH)  # @fault names the component that it hits
        def crash(self):
            self.ready = False

        @fault(FaultKind.CRASH, component="node", fair=True)  # fair=True is not possible of a fault
        def crash(self):
            self.ready = False
    """
    if not isinstance(kind, FaultKind):
        raise ModelError("@fault takes the kind of fault first", location=here(),
                         hint="write @fault(FaultKind.CRASH, component='...')")  # fmt: skip
    if not isinstance(component, str) or not component.strip():
        raise ModelError("@fault names the component that it hits", location=here(),
                         hint=f"write @fault(FaultKind.{kind.name}, component='...')")  # fmt: skip
    if fair is not None:
        raise ModelError(f"fair={fair!r} is not possible of a fault", location=here(),
                         hint="leave it out: no fault has to happen")  # fmt: skip
    hit = Fault(kind, component)
    mark = ActionMark(tuple(map(domain, over)), split_sources(source), hit, None, here())
    return _marker(mark, "fault")


@in_parentheses
def initial() -> Callable[[F], F]:
    """A method that assigns initial values, over those of `initially=`; ANY leaves a variable
    free, and `require` states what the initial states satisfy.

    Example:
        @initial()
        def start(self):
            self.level = self.limit - 1
            self.up.assign(lambda node: ANY)
            require(exists(self.nodes, lambda node: self.up[node]))

    Refused:
        @initial()
        def start(self):
            self.level = ite(self.ready, 1, 0)  # the initial value of level depends on the state
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
    expected: object = options.get("expected", {})
    if not isinstance(expected, Mapping) or not all(isinstance(s, str) for s in expected):
        raise ModelError(f"expected={expected!r} names no scenarios", location=here(),
                         hint="write expected={'the-scenario': 'proved'}")  # fmt: skip
    for scenario, verdict in expected.items():
        if verdict not in ("proved", "violated"):
            raise ModelError(
                f"expected verdict {verdict!r} for {scenario!r}",
                location=here(),
                hint="write 'proved' or 'violated'",
            )
    beside = options.get("beside")
    mark = PropertyMark(
        kind,
        split_sources(options.get("source", "")),
        dict(expected),
        None if beside is None else arguments.text("beside", beside, "a-reachable-property"),
        arguments.text("fails", options.get("fails", ""), "What that means."),
        here(),
    )
    return _marker(mark, kind)


@in_parentheses
def never(**options: Unpack[Options]) -> Callable[[Formula], Formula]:
    """No reachable state satisfies the formula.

    Example:
        @never(beside="can_rest", fails="Nobody is there to work.")
        def idle_at_work(self):
            '''Never does the left side rest while it is busy.'''
            return ~self.ready & (self.mode[Side.LEFT] == Mode.BUSY)

        @reachable()
        def can_rest(self):
            '''The system can rest.'''
            return ~self.ready

    Refused:
        @never()
        def bad(self):
            self.ready & (self.level > 2)  # (ready & ~(level <= 2)) is computed and then dropped

        @never(beside="nowhere")  # bad names 'nowhere' beside it, which is no reachable property
        def bad(self):
            return ~self.ready

        @never(expected={"at_sea": "proved"})  # unknown scenario 'at_sea'
        def bad(self):
            return ~self.ready

        @never(until="later")  # @never has no argument 'until'
        def bad(self):
            return ~self.ready
    """
    return property_marker("never", options)


@in_parentheses
def always(**options: Unpack[Options]) -> Callable[[Formula], Formula]:
    """Every reachable state satisfies the formula.

    Example:
        @always()
        def low(self):
            '''The level stays below its limit.'''
            return self.level <= self.limit

    Refused:
        @always()  # the property low reads no state
        def low(self):
            return True
    """
    return property_marker("always", options)


@in_parentheses
def settled(**options: Unpack[Options]) -> Callable[[Formula], Formula]:
    """The formula holds wherever nothing but faults can happen.

    Example:
        @settled()
        def rests(self):
            '''Once nothing but faults can happen, the system rests.'''
            return ~self.ready
    """
    return property_marker("settled", options)


@in_parentheses
def reachable(**options: Unpack[Options]) -> Callable[[Formula], Formula]:
    """Some reachable state satisfies the formula.

    Example:
        @reachable()
        def can_rest(self):
            '''The system can rest.'''
            return ~self.ready
    """
    return property_marker("reachable", options)


@in_parentheses
def eventually_always(**options: Unpack[Options]) -> Callable[[Formula], Formula]:
    """In every fair run the formula holds from some point on.

    A run is fair if faults, inputs included, come to an end in it, and if no fair action that stays
    enabled is put off for ever.

    Example:
        @action(fair=True)
        def climb(self):
            require(self.level < self.limit)
            self.level = self.level + 1

        @eventually_always()
        def at_the_top(self):
            '''Sooner or later the level is, and stays, at its limit.'''
            return self.level == self.limit
    """
    return property_marker("eventually_always", options)


@in_parentheses
def eventually(**options: Unpack[Options]) -> Callable[[Formula], Formula]:
    """In every fair run the formula holds at some point.

    A run is fair if faults, inputs included, come to an end in it, and if no fair action that stays
    enabled is put off for ever.

    Example:
        @action(fair=True)
        def wake(self):
            require(~self.ready, self.level == 0)
            self.ready = True
            self.level = 1

        @eventually()
        def awake(self):
            '''Sooner or later somebody has been woken, or nobody rests.'''
            return (self.level == 1) | self.ready
    """
    return property_marker("eventually", options)


@in_parentheses
def leads_to(**options: Unpack[Options]) -> Callable[[Several], Several]:
    """The function returns two formulas or more: in every fair run, whenever the first holds the
    second does, then or later, and so on in this order.

    A run is fair if faults, inputs included, come to an end in it, and if no fair action that stays
    enabled is put off for ever.

    Example:
        @action(fair=True)
        def wake(self):
            require(~self.ready)
            self.ready = True

        @leads_to()
        def wakes(self):
            '''Whoever rests is ready again.'''
            return ~self.ready, self.ready

    Refused:
        @leads_to()  # the leads_to property wakes is no pair of formulas
        def wakes(self):
            return self.ready
    """
    return property_marker("leads_to", options)


@in_parentheses
def until(**options: Unpack[Options]) -> Callable[[Several], Several]:
    """The function returns two formulas: in every fair run, whenever the first holds it goes on to
    hold until the second does, and that comes. If it returns three, the first says when the second
    has to hold until the third does.

    A run is fair if faults, inputs included, come to an end in it, and if no fair action that stays
    enabled is put off for ever.

    Example:
        @action(fair=True)
        def climb(self):
            require(~self.ready, self.level < self.limit)
            self.level = self.level + 1

        @until()
        def rests_until_high(self):
            '''Who rests goes on to rest until the level is at its limit.'''
            return ~self.ready, self.level == self.limit
    """
    return property_marker("until", options)
