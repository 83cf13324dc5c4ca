"""How long something takes, counted along the graph of the states that `explicit` has found."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from tests.support.checking import named, result_of
from tests.timed.finer import Finer

from ccverify import (
    ANY,
    Bool,
    Clock,
    Int,
    Member,
    Model,
    Replica,
    Replicas,
    Term,
    Timer,
    Var,
    action,
    build,
    eventually_always,
    expires,
    longest,
    never,
    require,
    s,
    shortest,
)
from ccverify.checker.engines import BY_NAME
from ccverify.checker.engines.answer import Answer, Computed, Open, Options, Reached
from ccverify.checker.limits import Limit, Limits
from ccverify.checker.questions.verify import verify
from ccverify.checker.subjects.userfile import subjects_of_file

PAIR = Path(__file__).parents[2] / "benchmarks" / "models" / "timed" / "heartbeat_pair.py"


class Node(Replica):
    """A node."""


NODES = Replicas(Node, default=3, limits=(2, 6))


class Relay(Model):
    """A token is handed on after two or three seconds, to any other node."""

    nodes = NODES
    token = Member(NODES, initially=ANY, meaning="who has the token")
    due: Var[bool] = Bool(initially=False, meaning="the token is to be handed on")
    kept = Timer(lasts=(2 * s, 3 * s), initially="running", meaning="how long it is kept")

    @expires(kept)
    def has_kept(self) -> None:
        """It has been kept for long enough"""
        self.due = True

    @action(NODES, urgent=True)
    def hand_on(self, node: Term[Node]) -> None:
        """It is handed on"""
        require(self.due, self.token != node)
        self.token = node
        self.due = False
        self.kept.start()

    @longest()
    def round(self) -> Term[bool]:
        """The token is kept, or handed on."""
        return self.kept.running | self.due

    @longest()
    def stay(self) -> Term[bool]:
        """The token is kept."""
        return self.kept.running

    @shortest()
    def stay_at_least(self) -> Term[bool]:
        """The token is kept."""
        return self.kept.running


class Blinking(Model):
    """Every second a light goes on or off."""

    second = Timer(lasts=1 * s, initially="running", meaning="a second")
    on: Var[bool] = Bool(initially=False, meaning="the light is on")

    @expires(second)
    def blink(self) -> None:
        """A second is over"""
        self.on = ~self.on
        self.second.start()

    @longest()
    def runs(self) -> Term[bool]:
        """The timer runs; the light has nothing to do with it."""
        return self.second.running


class Unguarded(Model):
    """Nothing has to happen, and nothing that has a clock matters."""

    on: Var[bool] = Bool(initially=False, meaning="it is on")
    beat = Timer(lasts=3 * s, meaning="nothing waits for it")

    @action()
    def switch(self) -> None:
        """It is switched on"""
        require(~self.on)
        self.on = True
        self.beat.start()

    @expires(beat)
    def over(self) -> None:
        """It is over"""

    @longest(at_most=5 * s)
    def off(self) -> Term[bool]:
        """It is off."""
        return ~self.on


class Walk(Model):
    """A counter goes up or down whenever it likes, and a thing is on for four seconds or five."""

    place: Var[int] = Int(0, 8_000, initially=0, meaning="where it is")
    on: Var[bool] = Bool(initially=False, meaning="the thing is on")
    run = Timer(lasts=(4 * s, 5 * s), meaning="until it goes off")

    @action()
    def walk(self) -> None:
        """One further"""
        require(self.place < 8_000)
        self.place = self.place + 1

    @action()
    def switch(self) -> None:
        """It is switched on"""
        require(~self.on, self.place == 2)
        self.on = True
        self.run.start()

    @expires(run)
    def off(self) -> None:
        """It goes off"""
        self.on = False

    @longest(at_most=4 * s)
    def short(self) -> Term[bool]:
        """It is on."""
        return self.on

    @shortest(at_least=5 * s)
    def long(self) -> Term[bool]:
        """It is on."""
        return self.on

    @longest()
    def most(self) -> Term[bool]:
        """It is on."""
        return self.on

    @longest(at_most=5 * s)
    def bounded(self) -> Term[bool]:
        """It is on."""
        return self.on


class Asking(Model):
    """It asks, is answered after two or three seconds, and still asks for a while."""

    asks: Var[bool] = Bool(initially=False, meaning="it asks")
    has: Var[bool] = Bool(initially=False, meaning="it has an answer")
    read: Var[bool] = Bool(initially=False, meaning="it has read the answer")
    wait = Timer(lasts=(2 * s, 3 * s), meaning="until the answer")

    @action()
    def ask(self) -> None:
        """It asks"""
        require(~self.asks)
        self.asks = True
        self.wait.start()

    @expires(wait)
    def answer(self) -> None:
        """It is answered"""
        self.has = True

    @action()
    def look(self) -> None:
        """It reads the answer"""
        require(self.has)
        self.read = True

    @shortest()
    def soonest(self) -> tuple[Term[bool], Term[bool]]:
        """From asking to the answer."""
        return self.asks, self.has


def by_explicit(
    model: type[Model], name: str, limits: Limits | None = None, *, symmetry: bool = True
) -> Answer:
    """The answer, which has been replayed."""
    options = Options(symmetry=symmetry)
    return result_of("explicit", build(model), name, limits, options=options).answer


def seconds(answer: Answer) -> Fraction | None:
    """How long it takes, which a run shows."""
    assert isinstance(answer.finding, Computed)
    assert answer.extreme is not None
    assert answer.extreme.trace is not None
    return answer.extreme.value


@pytest.mark.parametrize(("name", "known"), [("stay", 3), ("stay-at-least", 2), ("round", None)])
def test_replicas_are_reduced_and_a_loop_closes(name: str, known: int | None) -> None:
    reduced, whole = (by_explicit(Relay, name, symmetry=on) for on in (True, False))
    assert reduced.statistics.reduced == ("Node",)
    assert seconds(reduced) == seconds(whole) == known
    assert seconds(result_of("zones", build(Relay), name).answer) == known
    assert reduced.statistics.distinct_states is not None
    assert whole.statistics.distinct_states is not None
    assert reduced.statistics.distinct_states < whole.statistics.distinct_states


@pytest.mark.parametrize("engine", ["explicit", "bdd", "zones"])
def test_what_goes_on_to_hold_begins_nothing_anew(engine: str) -> None:
    assert seconds(result_of(engine, build(Asking), "soonest").answer) == 2


class HeldUp(Model):
    """What is due needs a step that need not be taken: a run may stay where time stands still."""

    ready: Var[bool] = Bool(initially=False)
    wait = Timer(lasts=60 * s, initially="running", meaning="until it begins")

    @expires(wait)
    def begin(self) -> None:
        require(self.ready)

    @action()
    def turn(self) -> None:
        require(self.wait.running)
        self.ready = ~self.ready

    @longest()
    def waiting(self) -> Term[bool]:
        return self.wait.running


@pytest.mark.parametrize("engine", ["explicit", "zones", "auto"])
def test_a_run_in_which_time_stands_still_is_none_that_goes_on_for_ever(engine: str) -> None:
    assert seconds(result_of(engine, build(HeldUp), "waiting").answer) == 60


def test_such_a_run_is_no_error_of_the_model() -> None:
    finding = result_of("bdd", build(HeldUp), "waiting").answer.finding
    assert isinstance(finding, Open)
    assert "time stands still, though a step leads out" in finding.reason


def test_a_loop_closes_in_what_was_left_out_as_well() -> None:
    answer = by_explicit(Blinking, "runs")
    assert seconds(answer) is None
    assert answer.extreme is not None
    assert answer.extreme.trace is not None
    trace = answer.extreme.trace
    assert trace.loop is not None
    assert trace.steps - trace.loop == 2


def test_time_goes_on_where_nothing_that_is_asked_for_needs_a_clock() -> None:
    answer = by_explicit(Unguarded, "off")
    assert isinstance(answer.finding, Reached)
    assert answer.extreme is not None
    assert answer.extreme.value is None


def test_an_hour_of_small_ticks_costs_one_state_for_each() -> None:
    """What is measured goes on in far more states than one call of the kernel looks at."""
    (subject,) = subjects_of_file(PAIR)
    system = subject.build("one-fault", {})
    asked = [named(system, name) for name in ("outage", "pause")]
    finer: Any = Finer(BY_NAME["explicit"](Options()), 2)
    outage, pause = verify(system, asked, finer)
    assert seconds(outage.answer) == Fraction("62.2")
    assert seconds(pause.answer) == Fraction("61.6")
    for result in (outage, pause):
        assert "by ticks of 25 ms" in result.conclusion.evidence
        assert result.answer.statistics.distinct_states in range(10_000, 40_000)


@pytest.mark.parametrize(("name", "taken"), [("short", 5), ("long", 4)])
def test_a_claim_that_fails_is_found_before_all_states_are(name: str, taken: int) -> None:
    answer = by_explicit(Walk, name, Limits(states=6_000))
    assert isinstance(answer.finding, Reached)
    assert answer.extreme is None
    assert sum(answer.finding.trace.delays) == taken
    whole = by_explicit(Walk, name)
    assert isinstance(whole.finding, Reached)
    assert whole.finding.trace.delays == answer.finding.trace.delays
    assert not whole.statistics.complete


def test_a_claim_that_holds_is_not_proved_by_some_states() -> None:
    finding = by_explicit(Walk, "bounded", Limits(states=6_000)).finding
    assert isinstance(finding, Open)
    assert finding.limit is Limit.STATES


class Compared(Model):
    """A clock that nothing sets is compared, with a late time, by a property of its own."""

    on: Var[bool] = Bool(initially=False)
    since = Clock(meaning="since the beginning")
    turn = Timer(lasts=1 * s, initially="running", meaning="until it is switched")

    @expires(turn)
    def switch(self) -> None:
        self.turn.start()
        self.on = ~self.on

    @never()
    def late(self) -> Term[bool]:
        return self.on & (self.since >= 1000 * s)

    @longest()
    def working(self) -> Term[bool]:
        return self.on | ~self.on

    @eventually_always()
    def settles(self) -> Term[bool]:
        return self.on


@pytest.mark.parametrize("engine", ["explicit", "bdd"])
@pytest.mark.parametrize("name", ["working", "settles"])
def test_a_loop_closes_though_another_property_compares_a_clock(name: str, engine: str) -> None:
    trace = result_of(engine, build(Compared), name).answer.trace
    assert trace is not None
    assert trace.loop is not None
    assert trace.steps < 10


def test_a_graph_that_memory_has_no_room_for_decides_nothing() -> None:
    answer, whole = (by_explicit(Walk, "most", Limits(memory=n * 2**20)) for n in (3, 30))
    assert seconds(whole) == 5
    assert answer.statistics.distinct_states == whole.statistics.distinct_states
    assert isinstance(answer.finding, Open)
    assert answer.finding.limit is Limit.MEMORY
