"""Zones: what is known by hand, time that ends, bounds that are only approached, and limits."""

from __future__ import annotations

from fractions import Fraction

import pytest
from tests.support.checking import named, result_of, time_found
from tests.timed.zone_models import (
    Approached,
    AtOnce,
    Beating,
    Beats,
    Differences,
    Ending,
    EndingByUppers,
    HeldOrNot,
    Late,
    RoundAtOnce,
    RoundByTwo,
    RoundInTurn,
    RoundMeanwhile,
    RoundSince,
    ShortWay,
    Still,
    Turning,
    Windows,
)

from ccverify import Model, ModelError, build
from ccverify.checker.engines import BY_NAME
from ccverify.checker.engines.answer import Answer, Options
from ccverify.checker.engines.bdd import Bdd
from ccverify.checker.engines.digital import Digital
from ccverify.checker.engines.zones import Zones
from ccverify.checker.evidence.trace import problem_of
from ccverify.checker.limits import Limit, Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.conclusion import Verdict


def answer_of(
    model: type[Model], name: str, scenario: str | None = None, limits: Limits | None = None
) -> Answer:
    """What zones answer about the whole model, nothing switched off."""
    system = build(model, scenario=scenario)
    zones = Zones(Options())
    (answer,) = zones.check(
        Evaluator(system), [named(system, name)], limits or Limits(), lambda _: None
    )
    return answer


@pytest.mark.parametrize(
    ("model", "name", "verdict"),
    [
        (Differences, "reached", Verdict.PROVED),
        (Differences, "too-early", Verdict.PROVED),
        (Differences, "as-early", Verdict.VIOLATED),
        (Differences, "too-wide", Verdict.PROVED),
        (Late, "very-late", Verdict.VIOLATED),
        (Late, "too-early", Verdict.PROVED),
    ],
)
def test_verdicts_known_by_hand(model: type[Model], name: str, verdict: Verdict) -> None:
    assert result_of("zones", build(model), name).verdict is verdict


@pytest.mark.parametrize(
    ("model", "scenario", "name", "value", "attained"),
    [
        (Approached, None, "going-on", Fraction(1), False),
        (Approached, None, "being-marked", Fraction(4), False),
        (Approached, None, "idle", "unbounded", True),
        (Late, None, "waits", Fraction(2), True),
        (Late, None, "waits-at-least", Fraction(0), True),
        (Turning, None, "how-long", "unbounded", True),
        (Turning, None, "how-short", Fraction(1), True),
        (Turning, None, "three-turns", Fraction(6), True),
        (Still, None, "off", "unbounded", True),
        (Still, None, "both", "never", False),
        (AtOnce, None, "how-short", Fraction(0), True),
        (Beats, "one-fault", "outage", Fraction("62.2"), True),
        (Beats, "one-fault", "blink", Fraction("61.6"), True),
        (Beats, "two-faults", "outage", Fraction("62.2"), True),
        (Beats, "two-faults", "blink", Fraction("60.4"), True),
        (Windows, None, "unnoticed", Fraction("0.55"), True),
    ],
)
def test_times_known_by_hand(
    model: type[Model],
    scenario: str | None,
    name: str,
    value: Fraction | str,
    attained: bool,
) -> None:
    result = result_of("zones", build(model, scenario=scenario), name, scenario=scenario)
    assert time_found(result) == value
    assert result.answer.extreme is not None
    assert result.answer.extreme.attained is attained


@pytest.mark.parametrize("model", [Ending, EndingByUppers])
def test_the_end_of_time_is_an_error_of_the_model(model: type[Model]) -> None:
    with pytest.raises(ModelError, match=r"standstill after .* s: ends has to happen"):
        answer_of(model, "nothing")


@pytest.mark.parametrize("engine", ["zones", "explicit"])
def test_time_does_not_end_where_a_deadline_may_be_over_and_is_not(engine: str) -> None:
    assert result_of(engine, build(HeldOrNot), "nothing").verdict is Verdict.PROVED


@pytest.mark.parametrize("engine", ["zones", "explicit", "bdd"])
@pytest.mark.parametrize(
    ("model", "loop"),
    [
        (RoundAtOnce, "again"),
        (RoundByTwo, "switch-o[nf]+, switch-o[nf]+"),
        (RoundMeanwhile, "switch, switch; (ends|goes-wrong) has to happen by then and cannot"),
        (RoundSince, "again"),
        (RoundInTurn, "there, back|back, there"),
    ],
)
def test_steps_that_go_round_while_no_time_can_pass_are_an_error_of_the_model(
    model: type[Model], loop: str, engine: str
) -> None:
    with pytest.raises(ModelError, match=f"time stands still for ever in a loop: ({loop})"):
        result_of(engine, build(model), "nothing")


@pytest.mark.parametrize("engine", ["zones", "explicit", "bdd"])
@pytest.mark.parametrize(
    ("model", "way_out"), [(RoundByTwo, "repaired_at_last"), (RoundInTurn, "cleared")]
)
def test_steps_may_go_round_if_time_passes_at_last(
    model: type[Model], way_out: str, engine: str
) -> None:
    system = build(model, settings={way_out: True})
    assert result_of(engine, system, "nothing").answer.statistics.complete


def test_a_beaten_engine_ends_while_it_looks_where_time_stands_still() -> None:
    """Else who is first would wait for it, and so would Ctrl-C."""

    class Beaten(Exception):
        pass

    def breathe() -> None:
        raise Beaten

    system = build(RoundByTwo, settings={"repaired_at_last": True})
    with pytest.raises(Beaten):
        Digital(Bdd(Options()), breathe).check(
            Evaluator(system), [named(system, "nothing")], Limits(), lambda _: None
        )


def test_independent_windows_make_as_many_zones_as_other_checkers_count() -> None:
    statistics = answer_of(Windows, "impossible").statistics
    assert (statistics.distinct_states, statistics.zones) == (3**5, 872)


def test_a_zone_that_is_covered_by_one_further_away_is_on_the_shortest_way() -> None:
    trace = answer_of(ShortWay, "finished").trace
    assert trace is not None
    assert [str(call) for call in trace.calls] == ["go-directly", "finish"]


def test_a_run_is_shortest_in_steps() -> None:
    answer = answer_of(Beats, "two-active", "two-faults")
    assert answer.trace is not None
    assert answer.trace.steps == 779  # 600 + 150 beats, 5 + 5 of them in the silence, and others


@pytest.mark.parametrize(("states", "bytes_"), [(10, None), (None, 20_000)])
def test_a_limit_leaves_it_open(states: int | None, bytes_: int | None) -> None:
    limits = Limits(states=states, memory=bytes_)
    answer = answer_of(Beats, "outage", "two-faults", limits)
    assert getattr(answer.finding, "limit", None) is (Limit.STATES if states else Limit.MEMORY)


def test_no_time_left_leaves_it_open() -> None:
    answer = answer_of(Beats, "outage", "two-faults", Limits(seconds=0.0))
    assert getattr(answer.finding, "limit", None) is Limit.TIME


def test_ctrl_c_passes_through() -> None:
    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    system = build(Windows)
    with pytest.raises(KeyboardInterrupt):
        Zones(Options()).check(Evaluator(system), system.properties, Limits(), interrupt)


def test_steps_of_no_use_are_left_out_for_all_engines_and_put_back_into_runs() -> None:
    system = build(Beats, scenario="two-faults", settings={"off": 1000})
    whole = Evaluator(system)
    result = result_of("auto", system, "two-active", scenario="two-faults")
    assert result.answer.statistics.switched_off == ("send", "send-public")
    assert result.answer.trace is not None
    assert problem_of(whole, named(system, "two-active"), result.answer.trace) is None


def test_a_run_without_end_has_the_expiries_of_dead_timers() -> None:
    result = result_of("zones", build(Beating), "without-link")
    assert time_found(result) == "unbounded"
    assert result.answer.statistics.switched_off == ("send",)
    assert result.answer.extreme is not None
    trace = result.answer.extreme.trace
    assert trace is not None
    assert trace.loop is not None
    assert {str(call) for call in trace.calls[trace.loop :]} == {"send"}


def test_a_question_that_steps_of_no_use_answer_is_asked_of_all_steps() -> None:
    result = result_of("zones", build(Beating), "at-rest")
    assert result.answer.statistics.switched_off == ()
    assert result.verdict is Verdict.VACUOUS  # a timer that runs may expire


def test_auto_asks_zones_first() -> None:
    result = result_of("auto", build(Late), "very-late")
    assert result.engine == "zones"
    assert BY_NAME["auto"](Options()).name == "auto"
