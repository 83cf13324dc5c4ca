"""The decorators that make methods into actions, faults and initial values."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, TypeAlias, TypeVar, overload

from ccverify.checker.errors import ModelError
from ccverify.checker.language.choices import Subset, domain, indexed
from ccverify.checker.language.fairness import FairWord, checked_fair
from ccverify.checker.language.marks import (
    ActionMark,
    InitialMark,
    in_parentheses,
    marker_of,
    split_sources,
)
from ccverify.checker.language.parameters import Bounded
from ccverify.checker.language.place import here
from ccverify.checker.language.sorts import Over
from ccverify.checker.language.system import Fault, FaultKind
from ccverify.checker.language.terms import Term
from ccverify.checker.language.timers import Durations, TimerMap, Timers, TimerVar
from ccverify.checker.language.windows import Between, between

F = TypeVar("F", bound=Callable[..., Any])
K1 = TypeVar("K1")
K2 = TypeVar("K2")
K3 = TypeVar("K3")
M = TypeVar("M")


AnyDomain: TypeAlias = "Over[Any] | Subset[Any] | tuple[Bounded, Bounded] | tuple[Enum, ...]"
"""What a parameter of an action may range over."""
Loose: TypeAlias = Callable[[Callable[..., Any]], Callable[..., Any]]
"""What marks a method whose parameters type checkers do not compare with their domains."""

Method0: TypeAlias = Callable[[M], None]
Method1: TypeAlias = Callable[[M, Term[K1]], None]
Method2: TypeAlias = Callable[[M, Term[K1], Term[K2]], None]
Method3: TypeAlias = Callable[[M, Term[K1], Term[K2], Term[K3]], None]


@overload
def action(
    *, source: str = ..., fair: FairWord = ..., within: Durations | None = ..., urgent: bool = ...
) -> Callable[[Method0[M]], Method0[M]]: ...
@overload
def action(
    one: Over[K1],
    /,
    *,
    source: str = ...,
    fair: FairWord = ...,
    within: Durations | None = ...,
    urgent: bool = ...,
) -> Callable[[Method1[M, K1]], Method1[M, K1]]: ...
@overload
def action(
    one: Over[K1],
    two: Over[K2],
    /,
    *,
    source: str = ...,
    fair: FairWord = ...,
    within: Durations | None = ...,
    urgent: bool = ...,
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
    within: Durations | None = ...,
    urgent: bool = ...,
) -> Callable[[Method3[M, K1, K2, K3]], Method3[M, K1, K2, K3]]: ...
@overload
def action(
    *over: AnyDomain,
    source: str = ...,
    fair: FairWord = ...,
    within: Durations | None = ...,
    urgent: bool = ...,
) -> Loose: ...
@in_parentheses
def action(
    *over: Any,
    source: str = "",
    fair: FairWord = False,
    within: Durations | None = None,
    urgent: bool = False,
) -> Callable[[Any], Any]:
    """A step of the protocol, for each choice of arguments from `over`.

    A parameter ranges over an enumeration, replicas, a `Span` or `bool`; over the whole numbers
    between bounds, `@action((0, limit))`; over some members, `@action((Mode.IDLE, Mode.BUSY))`;
    or over all sets, `@action(Subset(pgs))`. What a method assigns `ANY` is chosen as well.

    The method's docstring is its title: traces show its first paragraph, with each `{argument}`
    filled in. `source` cites the rules it encodes. `fair=True` says that it is not put off for ever
    if it stays enabled, for each choice of arguments by itself (weak fairness), `fair="strong"`
    that it is not if it is enabled again and again. Calls that are fair together are given one
    `Fair`. `eventually` says which runs are fair.

    A step happens at any moment at which it is enabled, or never. With `within=(low, high)`, each a
    time, it happens no sooner and no later than so long after it has become enabled, if it stays
    so; `within=high` is exactly then. With `urgent=True` no time passes while it is enabled.

    Example:
        @action(Side, source="R3", fair=True)
        def fail_over(self, side):
            '''{side} takes over'''
            require(self.mode[side] == Mode.IDLE)
            self.mode[side] = Mode.BUSY

        @action(within=(20 * ms, 50 * ms))
        def notice(self):
            require(self.ready, self.mode[Side.LEFT] == Mode.BUSY)
            self.ready = False

    Refused:
        @action(within=50)  # 50 is no time
        def notice(self):
            require(self.ready)
            self.ready = False

        @action(urgent=True, within=50 * ms)  # an action is urgent=True, and has within= as well
        def notice(self):
            require(self.ready)
            self.ready = False

        @action  # @action takes its arguments in parentheses
        def stop(self):
            self.ready = False

        @action()
        def nothing(self):  # nothing changes nothing
            require(self.ready)
    """
    mark = ActionMark(
        tuple(map(domain, over)),
        split_sources(source),
        None,
        checked_fair(fair),
        here(),
        None,
        _window(within),
        _checked_urgent(urgent, within),
    )
    return marker_of(mark, "action")


def _window(within: object) -> Between | None:
    return None if within is None else between(within)


def _checked_urgent(urgent: object, within: object) -> bool:
    if not isinstance(urgent, bool):
        raise ModelError(f"urgent={urgent!r} is not possible", location=here(),
                         hint="write urgent=True")  # fmt: skip
    if urgent and within is not None:
        raise ModelError("an action is urgent=True, and has within= as well", location=here(),
                         hint="what is urgent happens at once: leave one of them out")  # fmt: skip
    return urgent


@overload
def expires(timer: TimerVar, /, *, source: str = ...) -> Callable[[Method0[M]], Method0[M]]: ...
@overload
def expires(  # type: ignore[overload-overlap]
    timer: TimerMap[tuple[K1 | Term[K1], K2 | Term[K2]]], /, *, source: str = ...
) -> Callable[[Method2[M, K1, K2]], Method2[M, K1, K2]]: ...
@overload
def expires(
    timer: TimerMap[K1 | Term[K1]], /, *, source: str = ...
) -> Callable[[Method1[M, K1]], Method1[M, K1]]: ...
@in_parentheses
def expires(timer: Any = None, /, *, source: str = "") -> Callable[[Any], Any]:
    """What happens when a timer expires; the method takes the keys of the timer.

    The step happens while what the timer lasts is over and not yet past. It switches the timer off,
    unless the method starts it again. Its docstring is its title, as in `action`.

    Example:
        patience = Timer(over=Side, lasts=(9 * s, 11 * s), initially="running")

        @expires(patience, source="R3")
        def ask_again(self, side):
            '''{side} asks again'''
            self.mode[side] = Mode.BUSY
            self.patience[side].start(when=self.ready)

    Refused:
        @expires(3 * s)  # @expires takes a timer
        def late(self):
            self.ready = False
    """
    if not isinstance(timer, Timers):
        raise ModelError("@expires takes a timer first", location=here(),
                         hint="declare it above: patience = Timer(lasts=...); then write "
                         "@expires(patience)")  # fmt: skip
    over = tuple(map(indexed, timer.over))
    mark = ActionMark(over, split_sources(source), None, None, here(), timer)
    return marker_of(mark, "expires")


@overload
def fault(
    kind: FaultKind, /, *, component: str, source: str = ..., within: Durations | None = ...
) -> Callable[[Method0[M]], Method0[M]]: ...
@overload
def fault(
    kind: FaultKind,
    one: Over[K1],
    /,
    *,
    component: str,
    source: str = ...,
    within: Durations | None = ...,
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
    within: Durations | None = ...,
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
    within: Durations | None = ...,
) -> Callable[[Method3[M, K1, K2, K3]], Method3[M, K1, K2, K3]]: ...
@overload
def fault(
    kind: FaultKind,
    /,
    *over: AnyDomain,
    component: str,
    source: str = ...,
    within: Durations | None = ...,
) -> Loose: ...
@in_parentheses
def fault(
    kind: Any = None,
    /,
    *over: Any,
    component: Any = None,
    source: str = "",
    fair: object = None,
    within: Any = None,
) -> Callable[[Any], Any]:
    """A step of the environment that hits `component`. Its docstring is its title, as in `action`.

    A fault budget counts it if the kind is a failure (neither a repair nor an input). Faults are
    never fair, and a state in which only faults can happen is settled. They happen at any moment or
    never, but a repair may have `within=(low, high)`, as an action may.

    Example:
        @fault(FaultKind.CRASH, Example.nodes, component="node")
        def crash(self, node):
            '''{node} crashes'''
            require(self.up[node])
            self.up[node] = False

        @fault(FaultKind.RESTART, Example.nodes, component="node", within=(30 * s, 5 * minutes))
        def restart(self, node):
            '''{node} is up again'''
            require(~self.up[node])
            self.up[node] = True

    Refused:
        @fault(FaultKind.CRASH, component="node", within=3 * s)  # within= is not possible of a
        def crash(self):
            self.ready = False

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
    if within is not None and not kind.repair:
        raise ModelError("within= is not possible of a failure or an input", location=here(),
                         hint="such a fault happens at any moment or never; a repair, of kind "
                         "RESTART or LINK_RESTORED, may take from so long to so long")  # fmt: skip
    mark = ActionMark(
        tuple(map(domain, over)),
        split_sources(source),
        Fault(kind, component),
        None,
        here(),
        None,
        _window(within),
    )
    return marker_of(mark, "fault")


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
    return marker_of(InitialMark(here()), "initial")
