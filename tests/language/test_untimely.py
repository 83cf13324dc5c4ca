"""What a timed model may not ask for, and what it says that is seldom meant."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from tests.language.helpers import Side, warnings_of

from ccverify import (
    Apart,
    Bool,
    Clock,
    FaultKind,
    Heartbeats,
    Model,
    ModelError,
    Properties,
    Term,
    Timer,
    action,
    after,
    build,
    deadlocked,
    expires,
    fault,
    initial,
    leads_to,
    longest,
    ms,
    never,
    quiescent,
    reachable,
    require,
    s,
    settled,
    shortest,
    starts,
)


class Asked(Model):
    """A clock that a guard of the protocol and one of a fault compare."""

    on = Bool(initially=True)
    asked = Clock()

    @action()
    def ask(self) -> None:
        require(self.asked >= 3 * s, self.on)
        self.asked.restart()

    @fault(FaultKind.CRASH, component="node")
    def crash(self) -> None:
        require(self.on)
        self.on = False


class Timed(Model):
    """The same by a timer."""

    on = Bool(initially=True)
    asks = Timer(lasts=3 * s, initially="running")

    @expires(asks)
    def ask(self) -> None:
        self.asks.start(when=self.on)

    @fault(FaultKind.CRASH, component="node")
    def crash(self) -> None:
        require(self.on)
        self.on = False


RESTS = [
    settled()(lambda model: ~model.on),
    never()(lambda model: quiescent() & model.on),
]


@pytest.mark.parametrize("question", RESTS)
def test_whether_it_settles_is_not_for_a_clock_to_decide(question: Any) -> None:
    class Wrong(Asked):
        rests = question

    with pytest.raises(ModelError, match="the guard of ask reads the clock asked") as caught:
        build(Wrong)
    assert "rests asks where the model is settled" in caught.value.message
    assert "use a Timer" in caught.value.hint

    class Right(Timed):
        rests = question

    build(Right)


def test_whether_it_is_deadlocked_is_not_for_a_clock_of_a_fault_either() -> None:
    class Wrong(Timed):
        broken = Clock()

        @fault(FaultKind.CRASH, component="node")
        def burn(self) -> None:
            require(self.broken >= 3 * s, self.on)
            self.on = False
            self.broken.restart()

    class Settles(Wrong):
        @never()
        def rests(self) -> Term[bool]:
            return quiescent() & self.on

    class Stands(Wrong):
        @never()
        def stands(self) -> Term[bool]:
            return deadlocked() & self.on

    build(Settles)
    with pytest.raises(ModelError, match="deadlocked, but the guard of burn reads the clock"):
        build(Stands)


LENGTHS = [
    longest()(lambda model: model.asked >= 1 * s),
    shortest()(lambda model: (model.on, model.asked >= 1 * s)),
    leads_to(within=3 * s)(lambda model: (model.asked >= 1 * s, model.on)),
]


@pytest.mark.parametrize("question", LENGTHS)
def test_how_long_is_asked_of_what_steps_change(question: Any) -> None:
    class Wrong(Asked):
        lasts = question

    with pytest.raises(ModelError, match="how long something takes that the clock asked decides"):
        build(Wrong)


def test_a_clock_may_be_asked_for_in_other_properties() -> None:
    class Right(Asked):
        @never()
        def old(self) -> Term[bool]:
            return (self.asked > 9 * s) & self.on

        @reachable()
        def asks(self) -> Term[bool]:
            return after(self.asked <= 0 * s) & (self.asked >= 3 * s)

    assert [prop.kind for prop in build(Right).properties] == ["never", "reachable"]


def test_clocks_show_0_at_first() -> None:
    class Begins(Asked):
        @initial()
        def begin(self) -> None:
            require(self.asked <= 3 * s)

    class Starts(Asked):
        @never()
        def old(self) -> Term[bool]:
            starts(self.asked <= 3 * s)
            return self.on & (self.asked > 9 * s)

    with pytest.raises(ModelError, match="the initial states depend on the clock asked"):
        build(Begins)
    with pytest.raises(ModelError, match="the runs of old start with what the clock asked shows"):
        build(Starts)


def test_outcomes_of_a_census_read_no_clock() -> None:
    properties = Properties(Asked)

    @properties.census("on")
    def outcomes(model: Asked) -> dict[str, Term[bool]]:
        return {"late": model.asked > 3 * s}

    with pytest.raises(ModelError, match="the outcome late reads the clock asked"):
        build(Asked, properties=properties)


def test_what_is_after_a_step_is_asked_of_a_comparison() -> None:
    class Wrong(Asked):
        @never()
        def old(self) -> Term[bool]:
            asked: Any = after(self.asked)
            return cast("Term[bool]", asked > 9 * s)

    with pytest.raises(ModelError, match=r"after\(...\) is asked of the time asked"):
        build(Wrong)


class Forgetful(Model):
    """Timers and clocks of no use."""

    on = Bool(initially=True)
    never_started = Timer(lasts=3 * s)
    never_ends = Timer(over=Side, lasts=3 * s, initially={Side.A: "running", Side.B: "off"})
    unread = Clock()
    unmoved = Clock(over=Side)
    spaced = Apart(3 * s, kinds=(FaultKind.CRASH,))

    @expires(never_started)
    def end(self) -> None:
        self.on = False

    @action()
    def act(self) -> None:
        require(self.on, self.unmoved[Side.A] > 3 * s)
        self.unread.restart()
        self.on = False


def test_timers_and_clocks_without_a_use() -> None:
    assert sorted(warnings_of(Forgetful)) == [
        "never_ends never expires: no method is marked @expires(never_ends)",
        "never_started is never started: no action calls its start()",
        "spaced keeps no failures apart: there are none of its kinds",
        "unmoved is never restarted: it shows the time since the beginning",
        "unread is never read: nothing is compared with it",
    ]


def test_what_makes_itself_useful_is_not_warned_of() -> None:
    class Useful(Forgetful):
        up = Bool(initially=True)
        beats = Heartbeats(every=1 * s, misses=3, transit=(0 * s, 50 * ms))

        @beats.alive
        def hears(self) -> Term[bool]:
            return self.up

        @fault(FaultKind.CRASH, component="node")
        def crash(self) -> None:
            require(self.up)
            self.up = False
            self.never_started.start()
            self.unmoved.restart(when=lambda side: self.unread >= 3 * s)

        @expires(Forgetful.never_ends)
        def ends(self, side: Term[Side]) -> None:
            self.on = self.beats.lost

    assert warnings_of(Useful) == []


def test_a_model_without_clocks_is_not_timed_unless_it_asks_for_times() -> None:
    class Plain(Model):
        on = Bool(initially=True)

        @action()
        def act(self) -> None:
            require(self.on)
            self.on = False

    class Asks(Plain):
        @longest()
        def lasts(self) -> Term[bool]:
            return self.on

    class Hurries(Plain):
        @action(urgent=True)
        def act(self) -> None:
            require(self.on)
            self.on = False

    assert build(Plain).timing is None
    assert build(Asks).timing is not None
    hurries = build(Hurries).timing
    assert hurries is not None
    assert [repr(term) for term in hurries.urgent] == ["on"]


def _three() -> Any:
    return lambda model: (model.on, ~model.on, model.on)


FORMULAS: list[tuple[str, Callable[[], Any]]] = [
    (
        "is no formula, and no pair",
        lambda: cast(Any, longest())(_three()),
    ),
    (
        "is no pair of formulas",
        lambda: leads_to(within=3 * s)(_three()),
    ),
    ("expected verdict 'proved'", lambda: longest(expected={"x": "proved"})),
    ("expected verdict 'unbounded'", lambda: never(expected={"x": "unbounded"})),
    ("expected verdict 3 s", lambda: never(expected={"x": 3 * s})),
    ("3 is no time", lambda: longest(at_most=3)),  # type: ignore[arg-type]
    ("at_least", lambda: longest(at_least=3 * s)),  # type: ignore[call-arg]
]


@pytest.mark.parametrize(("message", "question"), FORMULAS)
def test_questions_that_are_none(message: str, question: Callable[[], Any]) -> None:
    def ask() -> None:
        class Wrong(Timed):
            asked_of_it = question()

        build(Wrong)

    with pytest.raises(ModelError, match=message) as caught:
        ask()
    assert caught.value.hint
