"""Timed models by ticks: every engine decides them, or says why it does not."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import pytest
from tests.support.checking import named, result_of, results_of
from tests.timed.clocked_models import (
    Beating,
    Compared,
    Failover,
    Spinning,
    Stopped,
    Strict,
)

from ccverify import (
    Bool,
    Clock,
    Model,
    ModelError,
    Term,
    Timer,
    Var,
    action,
    after,
    build,
    expires,
    never,
    s,
    us,
)
from ccverify import always as holding
from ccverify.checker.engines import BY_NAME
from ccverify.checker.meaning.timed.closed import NotDigital
from ccverify.checker.meaning.timed.digital import digital, tick_of

OF_FAILOVER = {
    "b-active": "proved",
    "both-active": "proved",
    "outage": "computed",
    "outage-at-least": "computed",
    "outage-is-short": "violated",
    "outage-is-long": "violated",
    "in-time": "proved",
    "in-the-end": "proved",
    "settled-with-b": "proved",
    "for-good": "proved",
}
SECONDS = {"outage": Fraction("62.2"), "outage-at-least": Fraction("61.6")}


@pytest.mark.parametrize(
    ("engine", "names"),
    [
        ("explicit", tuple(OF_FAILOVER)),
        ("bdd", ("both-active", "outage", "in-the-end")),
        ("zones", tuple(OF_FAILOVER.keys() - {"in-the-end"})),
    ],
)
def test_engines_decide_the_properties_of_a_timed_model(engine: str, names: Sequence[str]) -> None:
    found = results_of(engine, build(Failover), names)
    verdicts = {name: result.verdict.value for name, result in found.items()}
    assert verdicts == {name: OF_FAILOVER[name] for name in found}
    for name, seconds in [(n, t) for n, t in SECONDS.items() if n in found]:
        extreme = found[name].answer.extreme
        assert extreme is not None
        assert extreme.attained
        assert extreme.value == seconds
    by_ticks = "by ticks of 200 ms" in found["both-active"].conclusion.evidence
    assert by_ticks is (engine != "zones")


def test_the_tick_is_the_greatest_length_of_which_all_times_are_multiples() -> None:
    assert tick_of(build(Failover)) == Fraction(1, 5)
    assert tick_of(build(Beating)) == 3


@pytest.mark.parametrize("finer", [1, 2])
def test_a_finer_tick_reaches_the_same_at_the_same_time(finer: int) -> None:
    system = build(Failover)
    low = digital(system, [named(system, "b-active")], finer=finer)
    assert low.tick == Fraction(1, 5) / finer


def test_a_length_without_bound_is_shown_by_a_run_without_end() -> None:
    extreme = result_of("explicit", build(Beating), "how-long-up").answer.extreme
    assert extreme is not None
    assert extreme.trace is not None
    assert extreme.value is None
    assert extreme.trace.loop is not None
    assert any(extreme.trace.delays[extreme.trace.loop :])


def test_what_is_over_at_once_takes_no_time_at_least() -> None:
    extreme = result_of("explicit", build(Beating), "how-short-up").answer.extreme
    assert extreme is not None
    assert extreme.value == 0


def test_what_never_begins_says_nothing() -> None:
    found = result_of("explicit", build(Beating), "never-begins")
    assert found.verdict.value == "vacuous"
    assert found.answer.extreme is not None
    assert found.answer.extreme.value is None


def test_a_time_lock_is_an_error_with_its_run() -> None:
    with pytest.raises(ModelError, match="standstill after 2 s") as raised:
        results_of("explicit", build(Stopped))
    assert "begin at 0 s, lose at 2 s" in str(raised.value)


@pytest.mark.parametrize("engine", sorted(BY_NAME))
def test_every_engine_looks_for_time_locks(engine: str) -> None:
    with pytest.raises(ModelError, match="standstill after 2 s"):
        results_of(engine, build(Stopped))


def test_a_loop_in_which_no_time_passes_is_an_error() -> None:
    with pytest.raises(ModelError, match="time stands still for ever in a loop"):
        results_of("explicit", build(Spinning))


def test_an_open_guard_is_refused_with_its_place() -> None:
    with pytest.raises(NotDigital, match="asked >= 3 s fails") as raised:
        results_of("explicit", build(Strict))
    location = raised.value.location
    assert location is not None
    assert location.file.endswith("clocked_models.py")
    assert "zones" in raised.value.hint


def test_a_property_that_ticks_do_not_decide_is_left_open_beside_others() -> None:
    found = results_of("explicit", build(Compared))
    assert found["early"].verdict.value == "unknown"
    assert "the property early depends on whether" in found["early"].conclusion.reason
    assert found["late"].verdict.value == "proved"


def test_a_tick_that_is_too_fine_is_refused() -> None:
    class Fine(Model):
        """Waits long, and not always."""

        timer = Timer(lasts=(us / 1000, 20_000 * s), initially="running", meaning="until the end")
        over: Var[bool] = Bool(initially=False, meaning="it is over")

        @expires(timer)
        def end(self) -> None:
            """it ends"""
            self.over = True

        @never()
        def off(self) -> Term[bool]:
            """It is off."""
            return ~self.timer.running & ~self.over

    with pytest.raises(NotDigital, match="20,000,000,000,001 ticks of"):
        results_of("explicit", build(Fine))


def test_clocks_that_are_compared_with_each_other_are_refused() -> None:
    class Diagonal(Model):
        """Two clocks."""

        first = Clock(meaning="the first")
        second = Clock(meaning="the second")
        apart: Var[bool] = Bool(initially=False, meaning="they are apart")

        @action()
        def restart(self) -> None:
            """the first is restarted"""
            self.first.restart()

        @action()
        def note(self) -> None:
            """they are found apart"""
            self.second.restart(when=self.apart)
            self.apart = True

        @never()
        def far(self) -> Term[bool]:
            """They are far apart."""
            return self.apart & (self.second - self.first >= 2 * s)

    with pytest.raises(NotDigital, match="compares clocks with each other"):
        results_of("explicit", build(Diagonal))


class Sudden(Model):
    """Switched on at some time."""

    on: Var[bool] = Bool(initially=False, meaning="it is on")
    wait = Timer(lasts=2 * s, initially="running", meaning="until it is on")

    @expires(wait)
    def switch(self) -> None:
        """it is switched on"""
        self.on = True

    @holding()
    def stays_off(self) -> Term[bool]:
        """It stays off."""
        return self.on | ~after(self.on)

    @never()
    def stays_on(self) -> Term[bool]:
        """A step leaves it on."""
        return self.on & after(self.on)


def test_a_tick_is_no_step_of_the_model() -> None:
    found = result_of("explicit", build(Sudden), "stays-on")
    assert found.verdict.value == "proved"
    assert not {"time passes"} & set(found.answer.statistics.never_taken)


def test_a_bounded_answer_says_how_many_ticks_were_looked_at() -> None:
    reason = result_of("bmc", build(Sudden), "stays-on").conclusion.reason
    assert reason.startswith("nothing found within ")
    assert reason.endswith("each of which is a step")


def test_a_step_decides_a_property_of_steps_at_its_moment() -> None:
    trace = result_of("explicit", build(Sudden), "stays-off").answer.trace
    assert trace is not None
    assert [str(call) for call in trace.calls] == ["switch"]
    assert trace.delays == (Fraction(2), Fraction(0))
