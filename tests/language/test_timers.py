"""Timers, clocks and steps that have to happen: what they mean in a run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.language.helpers import Mode, Run, Side, error_of

from ccverify import (
    ANY,
    Apart,
    Bool,
    Choice,
    Clock,
    Component,
    Drift,
    FaultKind,
    Int,
    Model,
    ModelError,
    Part,
    Queue,
    Records,
    Scenario,
    Span,
    Term,
    Timer,
    Var,
    action,
    build,
    expires,
    fault,
    ite,
    ms,
    ppm,
    require,
    s,
)


class Patience(Model):
    """Two sides, each with a timer, a clock and a step that has to happen."""

    asks = Bool(over=Side, initially=False)
    gave_up = Bool(over=Side, initially=False)
    asked = Clock(over=Side)
    patience = Timer(over=Side, lasts=(2 * s, 3 * s), initially={Side.A: "running", Side.B: "off"})

    @action(Side)
    def ask(self, side: Term[Side]) -> None:
        require(~self.asks[side])
        self.asks[side] = True
        self.asked[side].restart()

    @action(Side, within=(100 * ms, 500 * ms))
    def answer(self, side: Term[Side]) -> None:
        require(self.asks[side])
        self.asks[side] = False
        self.patience[side].start(since=self.asked[side])

    @action()
    def calm(self) -> None:
        require(self.patience[Side.A].running)
        self.patience.stop()

    @expires(patience)
    def give_up(self, side: Term[Side]) -> None:
        self.patience[side].start(when=~self.gave_up[side])
        self.gave_up[side] = True


def test_a_timer_expires_within_what_it_lasts() -> None:
    run = Run(Patience)
    assert run.longest_wait == 3 * s
    run.wait(1999 * ms)
    assert "give-up(A)" not in run.enabled
    run.wait(1 * ms)
    assert "give-up(A)" in run.enabled
    run.wait(1 * s)
    assert run.longest_wait == 0 * s
    run.do("give-up(A)")
    assert run["gave_up[A]"] == run["patience.running[A]"] == "yes"
    assert run.longest_wait == 3 * s


def test_an_expiry_switches_the_timer_off_unless_it_starts_it_again() -> None:
    run = Run(Patience).wait(2 * s).do("give-up(A)").wait(2 * s).do("give-up(A)")
    assert run["patience.running[A]"] == "no"
    assert run.longest_wait is None


def test_a_timer_that_is_stopped_does_not_expire() -> None:
    run = Run(Patience).wait(2 * s).do("calm")
    assert run["patience.running[A]"] == "no"
    assert run.longest_wait is None
    assert "give-up(A)" not in run.enabled


def test_a_timer_counts_from_the_clock_that_it_is_started_since() -> None:
    run = Run(Patience).do("ask(B)").wait(400 * ms).do("answer(B)")
    assert run.longest_wait == 2600 * ms
    run.wait(1600 * ms)
    assert {"give-up(A)", "give-up(B)"} <= run.enabled


def test_within_counts_from_when_the_guard_begins_to_hold() -> None:
    run = Run(Patience).wait(1 * s).do("ask(B)")
    assert run.longest_wait == 500 * ms
    assert "answer(B)" not in run.enabled
    run.wait(100 * ms)
    assert "answer(B)" in run.enabled
    run.do("ask(A)").wait(400 * ms)
    assert run.longest_wait == 0 * s
    assert {"answer(A)", "answer(B)"} <= run.enabled
    assert run.do("answer(B)").longest_wait == 100 * ms


class Again(Model):
    """A step that stays possible, with what may interrupt it."""

    on: Var[bool] = Bool(initially=True)
    other: Var[bool] = Bool(initially=False)
    beats: Var[int] = Int(0, 3, initially=0)
    urgent: Var[bool] = Bool(initially=False)

    @action(within=1 * s)
    def beat(self) -> None:
        require(self.on, self.beats < 3)
        self.beats = self.beats + 1

    @action()
    def pause(self) -> None:
        self.on = ~self.on

    @action()
    def flip(self) -> None:
        self.other = ~self.other
        self.urgent = True

    @action(Side, urgent=True)
    def hurry(self, side: Term[Side]) -> None:
        require(self.urgent, side == Side.B)
        self.urgent = False


def test_a_window_begins_anew_with_the_step_itself() -> None:
    run = Run(Again).wait(1 * s).do("beat")
    assert run.longest_wait == 1 * s
    assert "beat" not in run.enabled


def test_a_window_begins_anew_when_the_guard_was_false_for_a_moment() -> None:
    run = Run(Again).wait(900 * ms).do("pause")
    assert run.longest_wait is None
    assert run.wait(5 * s).do("pause").longest_wait == 1 * s


def test_a_window_goes_on_while_other_steps_are_taken() -> None:
    run = Run(Again).wait(900 * ms).do("flip")
    assert run.longest_wait == 0 * s
    assert run.do("hurry(B)").longest_wait == 100 * ms


class Chooses(Model):
    """A step that chooses, and has to happen."""

    mode: Var[Mode] = Choice(Mode, initially=Mode.IDLE)

    @action(Side, within=(1 * s, 2 * s))
    def choose(self, side: Term[Side]) -> None:
        require((self.mode == Mode.IDLE) | (side == Side.B))
        self.mode = ANY


def test_one_of_the_choices_of_a_step_has_to_happen() -> None:
    timing = build(Chooses).timing
    assert timing is not None
    ((clock,), (deadline,)) = timing.clocks, timing.deadlines
    assert [index.name for index in clock.variable.indices] == ["Side"]
    assert repr(deadline.when).startswith("exists(mode in Mode: ")
    run = Run(Chooses).wait(2 * s).do("choose(B, busy)")
    assert run.longest_wait == 2 * s
    assert run.do().enabled == set()


class Relay(Model):
    """Expiries that start and stop other timers of their map."""

    on: Var[bool] = Bool(initially=True)
    relay = Timer(over=Side, lasts=1 * s, initially="running")

    @expires(relay)
    def hand_on(self, side: Term[Side]) -> None:
        self.relay[Side.B].start(when=self.on)

    @action()
    def end(self) -> None:
        require(self.on)
        self.on = False
        self.relay.start(when=lambda side: side == Side.A)


@pytest.mark.parametrize(
    ("steps", "running"),
    [
        (["hand-on(A)"], ("no", "yes")),
        (["hand-on(B)"], ("yes", "yes")),
        (["end", "hand-on(B)"], ("yes", "no")),
    ],
)
def test_an_expiry_may_start_another_timer_of_its_map(
    steps: list[str], running: tuple[str, str]
) -> None:
    run = Run(Relay).wait(1 * s).do(*steps)
    assert (run["relay.running[A]"], run["relay.running[B]"]) == running


def test_a_timer_that_is_started_by_another_expiry_counts_from_then() -> None:
    run = Run(Relay).wait(1 * s).do("hand-on(A)")
    assert run.longest_wait == 1 * s


def test_a_stop_in_its_own_expiry_stops() -> None:
    class Stops(Model):
        on: Var[bool] = Bool(initially=False)
        once = Timer(lasts=1 * s, initially="running")

        @expires(once)
        def end(self) -> None:
            self.once.stop(when=self.on)
            self.on = True

    assert Run(Stops).wait(1 * s).do("end")["once.running"] == "no"


class Blinker(Component):
    """A part with a timer and a step that has to happen."""

    lit: Var[bool] = Bool(initially=False)
    blink = Timer(lasts=1 * s, initially="running")

    @expires(blink)
    def turn(self) -> None:
        self.lit = ~self.lit
        self.blink.start()

    @action(Span(2), within=2 * s)
    def rest(self, step: Term[int]) -> None:
        require(self.lit, step == 1)
        self.lit = False


class Lamps(Model):
    """Parts and records of it."""

    first = Part(Blinker)
    lamps = Records(Blinker, over=Side)


def test_parts_and_records_have_timers_of_their_own() -> None:
    run = Run(Lamps).wait(1 * s).do("first.turn", "lamps.turn(B)")
    assert run["first.lit"] == run["lamps.lit[B]"] == "yes"
    assert run["lamps.lit[A]"] == "no"
    assert run.longest_wait == 0 * s
    run.do("lamps.turn(A)")
    assert run.longest_wait == 1 * s


def test_an_inherited_expiry_is_that_of_the_timer_that_took_the_place() -> None:
    class Slow(Blinker):
        blink = Timer(lasts=5 * s, initially="running")

    class Lamp(Model):
        lamp = Part(Slow)

    run = Run(Lamp)
    assert run.longest_wait == 5 * s
    assert run.wait(5 * s).enabled == {"lamp.turn"}


class Crashes(Model):
    """Nodes that crash, at a distance, and are up again within a time."""

    two = Scenario("two crashes", faults=2)
    up = Bool(over=Side, initially=True)
    link: Var[bool] = Bool(initially=True)
    spaced = Apart(21 * ms, kinds=(FaultKind.CRASH,))

    @fault(FaultKind.CRASH, Side, component="node")
    def crash(self, side: Term[Side]) -> None:
        require(self.up[side])
        self.up[side] = False

    @fault(FaultKind.RESTART, Side, component="node", within=(1 * s, 2 * s))
    def restart(self, side: Term[Side]) -> None:
        require(~self.up[side])
        self.up[side] = True

    @fault(FaultKind.LINK_LOST, component="link")
    def lose(self) -> None:
        require(self.link)
        self.link = False


def test_failures_are_apart_and_repairs_take_their_time() -> None:
    run = Run(Crashes, faults=2).do("crash(A)")
    assert run.enabled == {"lose"}
    run.wait(20 * ms)
    assert run.enabled == {"lose"}
    run.wait(1 * ms)
    assert run.enabled == {"lose", "crash(B)"}
    assert run.longest_wait == 1979 * ms
    run.wait(1 * s)
    assert "restart(A)" in run.enabled


REFUSED: list[tuple[str, Callable[[Any], None]]] = []


def refused(message: str) -> Callable[[Callable[[Any], None]], Callable[[Any], None]]:
    """Note a method of an action that is refused; the line is marked."""

    def note(method: Callable[[Any], None]) -> Callable[[Any], None]:
        REFUSED.append((message, method))
        return method

    return note


@refused("ask whether it is .running")
def asks_a_timer(self: Any) -> None:
    require(self.patience[Side.A] & self.asks[Side.A])  # here


@refused("ask whether it is .running")
def negates_a_timer(self: Any) -> None:
    self.asks[Side.A] = not self.patience[Side.A]  # here


@refused("write .start() or .stop()")
def assigns_a_timer(self: Any) -> None:
    self.patience[Side.A] = True  # here


@refused("a clock is only set back to 0")
def assigns_a_clock(self: Any) -> None:
    self.asked[Side.A] = 3 * s  # here


@refused("== of a time: asked[A]")
def equals(self: Any) -> None:
    require(self.asked[Side.A] == 3 * s)  # here


@refused("!= of a time: asked[A]")
def differs(self: Any) -> None:
    require(self.asked[Side.A] != self.asked[Side.B])  # here


@refused("3 is no time")
def compares_with_a_number(self: Any) -> None:
    require(self.asked[Side.A] >= 3)  # here


@refused("a time is compared with level, which is of sort Int")
def compares_with_a_level(self: Any) -> None:
    require(self.asked[Side.A] >= self.level)  # here


@refused("3 s is a time, which has no place here")
def levels_a_time(self: Any) -> None:
    self.level = 3 * s  # here


@refused("level is of sort 0..9, but asked[A] is of sort time")
def levels_a_clock(self: Any) -> None:
    self.level = self.asked[Side.A]  # here


@refused("ite chooses between times")
def chooses_between_clocks(self: Any) -> None:
    self.level = ite(self.asks[Side.A], self.asked[Side.A], self.asked[Side.B])  # here


@refused("starts or stops patience twice")
def starts_twice(self: Any) -> None:
    self.patience[Side.A].start()
    self.patience[Side.A].stop(when=self.asks[Side.A])  # here


@refused("act restarts asked twice")
def restarts_twice(self: Any) -> None:
    self.asked[Side.A].restart()
    self.asked.restart(when=lambda side: self.asks[side])  # here


@refused("act reads patience.running after assigning it")
def reads_late(self: Any) -> None:
    self.patience[Side.A].start()
    self.level = ite(self.patience[Side.A].running, 1, 0)  # here


@refused("act reads asked after restarting it")
def reads_a_clock_late(self: Any) -> None:
    self.asked[Side.A].restart()
    self.patience[Side.A].start(since=self.asked[Side.A])  # here


@refused("patience is started since 3 s, which is no clock")
def starts_since_a_time(self: Any) -> None:
    self.patience[Side.A].start(since=3 * s)  # here


@refused("the restart of asked in act reads noted, which is a ghost")
def restarts_by_a_ghost(self: Any) -> None:
    self.asked[Side.A].restart(when=self.noted)  # here


@pytest.mark.parametrize(("message", "method"), REFUSED)
def test_what_a_method_may_not_say_of_time(message: str, method: Callable[[Any], None]) -> None:
    class Wrong(Patience):
        level: Var[int] = Int(0, 9, initially=0)
        noted = Bool(initially=False, ghost=True)
        act = action()(method)

    with pytest.raises(ModelError) as caught:
        build(Wrong)
    assert message in f"{caught.value.message}\n{caught.value.hint}"
    location = caught.value.location
    assert location is not None
    lines = method.__code__
    assert location.file == lines.co_filename
    text = Path(location.file).read_text(encoding="utf-8").splitlines()
    assert text[location.line - 1].endswith("# here")
    assert caught.value.hint


def test_what_a_class_body_may_not_say_of_time() -> None:
    def plain() -> None:
        Timer(lasts=9)  # type: ignore[call-overload]  # here

    def state() -> None:
        class Wrong(Patience):
            other = Timer(lasts=9 * s, initially="on")  # type: ignore[call-overload]  # here

            @expires(other)
            def end(self) -> None:
                self.asks[Side.A] = True

        build(Wrong)

    def drift() -> None:
        Timer(lasts=9 * s, by=1000 * ppm)  # type: ignore[call-overload]  # here

    def share() -> None:
        Drift(at_most=1000)  # here

    def failure() -> None:
        fault(FaultKind.CRASH, component="node", within=3 * s)  # here

    def both() -> None:
        action(urgent=True, within=3 * s)  # here

    def yes() -> None:
        action(urgent="yes")  # type: ignore[call-overload]  # here

    def timer() -> None:
        expires(3 * s)  # type: ignore[call-overload]  # here

    def kinds() -> None:
        Apart(3 * s, kinds=(FaultKind.RESTART,))  # here

    def one_kind() -> None:
        Apart(3 * s, kinds=FaultKind.CRASH)  # type: ignore[arg-type]  # here

    for case, message in (
        (plain, "9 is no time"),
        (state, "other is 'on' at first"),
        (drift, "is no drift"),
        (share, "a clock is off by 1000 of its rate"),
        (failure, "within= is not possible of a failure or an input"),
        (both, "urgent=True, and has within= as well"),
        (yes, "urgent='yes' is not possible"),
        (timer, "@expires takes a timer first"),
        (kinds, "RESTART is no kind of failure"),
        (one_kind, "kinds=(FaultKind.CRASH,), with the comma"),
    ):
        assert message in error_of(case)


def test_a_guard_that_time_makes_true_has_no_window() -> None:
    class Wrong(Patience):
        @action(within=3 * s)
        def act(self) -> None:
            require(self.asked[Side.A] >= 3 * s)
            self.asks[Side.A] = False

    with pytest.raises(ModelError, match="act has within=, but its guard reads the clock asked"):
        build(Wrong)


def test_a_window_for_each_call_needs_calls_that_are_few() -> None:
    class Wrong(Patience):
        @action((0, 3), within=3 * s)
        def act(self, n: Term[int]) -> None:
            require(self.asks[Side.A], n > 0)
            self.asks[Side.A] = False

    with pytest.raises(ModelError, match=r"its parameter n ranges over 0\.\.3"):
        build(Wrong)


def test_the_expiry_is_declared_beside_its_timer() -> None:
    class Wrong(Model):
        on: Var[bool] = Bool(initially=True)

        @expires(Patience.patience)
        def end(self, side: Term[Side]) -> None:
            self.on = False

    with pytest.raises(ModelError, match="end is the expiry of patience, which Wrong does not"):
        build(Wrong)


def test_what_a_restart_rests_on_has_to_be_there() -> None:
    class Reads(Model):
        line = Queue(of=Mode, capacity=2)
        heard = Clock()

        @action()
        def hear(self) -> None:
            self.heard.restart(when=self.line.head == Mode.BUSY)
            self.line.append(Mode.IDLE)

    with pytest.raises(ModelError, match="hear reads line beyond its length"):
        Run(Reads).do("hear")


def test_terms_on_times_read_like_the_model() -> None:
    class Reads(Patience):
        @action()
        def act(self) -> None:
            require(
                self.asked[Side.A] >= 3 * s,
                self.asked[Side.A] < 62_200 * ms,
                self.asked[Side.A] - self.asked[Side.B] <= 1 * s,
                ~(2 * self.asked[Side.B] > self.asked[Side.A] + 50 * ms),
            )
            self.asks[Side.A] = True

    guard = {a.name: repr(a.guard) for a in build(Reads).actions}["act"]
    assert guard == (
        "(asked[A] >= 3 s & asked[A] < 62.2 s & (asked[A] - asked[B]) <= 1 s & "
        "~2 * asked[B] > (asked[A] + 50 ms))"
    )
