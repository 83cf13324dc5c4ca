"""The decorators of properties, one for each kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar, Unpack

from ccverify.checker.errors import ModelError
from ccverify.checker.language import arguments
from ccverify.checker.language.marks import (
    Options,
    PropertyMark,
    in_parentheses,
    marker_of,
    split_sources,
)
from ccverify.checker.language.mistakes import nearest
from ccverify.checker.language.place import here
from ccverify.checker.language.sizes import lasting
from ccverify.checker.language.system import PropertyKind
from ccverify.checker.language.terms import Condition
from ccverify.checker.language.time import Time
from ccverify.checker.language.timers import Duration

_WHY_BEYOND: Final = "why no claim speaks of it"

F = TypeVar("F", bound=Callable[..., Any])
Formula = TypeVar("Formula", bound=Callable[[Any], Condition])
Several = TypeVar("Several", bound=Callable[[Any], tuple[Condition, ...]])
Lengths = TypeVar("Lengths", bound=Callable[[Any], Condition | tuple[Condition, Condition]])


def property_marker(
    kind: PropertyKind, options: Options, limit: Duration | None = None
) -> Callable[[F], F]:
    """The decorator for a property of the given kind, which may claim a limit of a time."""
    for name in options:
        if name not in Options.__annotations__:
            known = Options.__annotations__
            raise ModelError(f"@{kind} has no argument {name!r}", location=here(),
                             hint=f"{nearest(name, known)}known: {', '.join(known)}")  # fmt: skip
    expected = _by_scenario("expected", options.get("expected", {}), "proved")
    lengths = dict[str, Time | None]()
    verdicts = dict[str, str]()
    measures = kind in ("longest", "shortest")
    for scenario, verdict in expected.items():
        if measures and (isinstance(verdict, Time) or verdict == "unbounded"):
            lengths[scenario] = verdict if isinstance(verdict, Time) else None
            verdicts[scenario] = "computed"
        elif verdict in ("proved", "violated") and (limit is not None or not measures):
            verdicts[scenario] = str(verdict)
        else:
            raise ModelError(
                f"expected verdict {verdict!r} for {scenario!r}",
                location=here(),
                hint=_EXPECTED[measures],
            )
    beside = options.get("beside")
    mark = PropertyMark(
        kind,
        split_sources(options.get("source", "")),
        verdicts,
        None if beside is None else arguments.text("beside", beside, "a-reachable-property"),
        arguments.text("fails", options.get("fails", ""), "What that means."),
        here(),
        None if limit is None else lasting(limit),
        lengths,
        _reason(kind, options.get("by_construction", "")),
        _beyond(options.get("beyond", {})),
    )
    return marker_of(mark, kind)


def _beyond(given: object) -> dict[str, str]:
    """Why scenarios are beyond what is claimed; `ModelError` unless each has a reason."""
    reasons = _by_scenario("beyond", given, _WHY_BEYOND)
    return {name: arguments.text("beyond", why, _WHY_BEYOND) for name, why in reasons.items()}


def _by_scenario(option: str, given: object, example: str) -> Mapping[str, object]:
    """What an option says of scenarios, by their names; `ModelError` unless it does."""
    if not isinstance(given, Mapping) or not all(isinstance(name, str) for name in given):
        raise ModelError(
            f"{option}={given!r} names no scenarios",
            location=here(),
            hint=f"write {option}={{'the-scenario': {example!r}}}",
        )
    return given


def _reason(kind: PropertyKind, given: object) -> str:
    """Why a property holds by construction; `ModelError` if it is one that asks for a run."""
    reason = arguments.text("by_construction", given, "why no step of the model can break it")
    if reason and kind == "reachable":
        raise ModelError(
            "a reachable property does not hold by construction: a run shows it",
            location=here(),
            hint="leave out by_construction",
        )
    return reason


_EXPECTED: Final = (
    "write 'proved' or 'violated'",
    "write the time, as in 62_200 * ms, or 'unbounded'; 'proved' and 'violated' are of limits",
)


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

        @never(by_construction=True)  # by_construction=True is not text
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

        @always(by_construction="the level is declared with this bound")
        def never_high(self):
            '''The level is never above its limit.'''
            return self.level <= self.limit

    Refused:
        @always(beyond={"flooded": "nothing is claimed of it"})  # unknown scenario 'flooded'
        def low(self):
            return self.level <= self.limit

        @always(beyond="flooded")  # beyond='flooded' names no scenarios
        def low(self):
            return self.level <= self.limit

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

    Refused:
        @reachable(by_construction="it starts so")  # a reachable property does not hold by
        def can_rest(self):
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
def leads_to(
    *, within: Duration | None = None, **options: Unpack[Options]
) -> Callable[[Several], Several]:
    """The function returns two formulas or more: in every fair run, whenever the first holds the
    second does, then or later, and so on in this order.

    With `within=65 * s` it returns two, and the second holds so soon in every run in which time
    goes on: this needs no fairness, and the shortest counterexample has an end.

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

        @action(within=(1 * s, 3 * s))
        def notice(self):
            require(~self.ready, self.level == 0)
            self.level = 1

        @leads_to(within=3 * s)
        def is_noticed(self):
            '''It is noticed within 3 s that somebody rests.'''
            return ~self.ready, self.ready | (self.level > 0)

    Refused:
        @leads_to()  # the leads_to property wakes is no pair of formulas
        def wakes(self):
            return self.ready
    """
    return property_marker("leads_to", options, within)


@in_parentheses
def longest(
    *, at_most: Duration | None = None, **options: Unpack[Options]
) -> Callable[[Lengths], Lengths]:
    """How long the formula holds without interruption, at most. If the function returns two: how
    long it takes at most from when the first begins to hold until the second does.

    With `at_most` the property claims that it is no longer; without, it is computed and shown, and
    nothing is claimed. `expected` may give the time known for a scenario.

    Example:
        patience = Timer(lasts=(9 * s, 11 * s), initially="running")

        @expires(patience)
        def wake(self):
            self.ready = False

        @longest(at_most=11 * s)
        def ready_for(self):
            '''How long the system stays ready.'''
            return self.ready

    Refused:
        @longest(at_most=11)  # 11 is no time
        def ready_for(self):
            return self.ready
    """
    return property_marker("longest", options, at_most)


@in_parentheses
def shortest(
    *, at_least: Duration | None = None, **options: Unpack[Options]
) -> Callable[[Lengths], Lengths]:
    """How long the formula holds without interruption, at least. If the function returns two: how
    long it takes at least from when the first begins to hold until the second does.

    `at_least` is what is claimed, as `at_most` is of `longest`.

    Example:
        patience = Timer(lasts=(9 * s, 11 * s), initially="running")

        @expires(patience)
        def wake(self):
            self.ready = False

        @shortest()
        def ready_for(self):
            '''How long the system stays ready.'''
            return self.ready
    """
    return property_marker("shortest", options, at_least)


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
