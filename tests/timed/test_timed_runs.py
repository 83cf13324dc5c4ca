"""Runs with time: replay refuses what is none, and files and programs have their moments."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from tests.support.checking import named, results_of
from tests.timed.clocked_models import Beating, Compared, Failover

from ccverify import (
    ANY,
    Bool,
    Impossible,
    Model,
    Properties,
    Run,
    Term,
    Timer,
    UsageError,
    Var,
    build,
    check,
    expires,
    ms,
    s,
    simulate,
)
from ccverify.checker.evidence.itf import to_itf
from ccverify.checker.evidence.moments import lengths
from ccverify.checker.evidence.read_itf import from_itf
from ccverify.checker.evidence.timed import timed_run
from ccverify.checker.evidence.trace import Trace, problem_of
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.timed.waiting import longest_wait, wait
from ccverify.checker.questions.census import take
from ccverify.checker.questions.kept import Damaged, kept_object, restored
from ccverify.checker.questions.verify import Subject

SYSTEM = build(Failover)
EVALUATOR = Evaluator(SYSTEM)
CALLS = {str(call): call for call in EVALUATOR.calls}
STEPS = [CALLS["crash"], CALLS["notice"], CALLS["take-over"]]


def run(*delays: str, steps: int = 3) -> Trace:
    """The run of the first steps with these delays, in seconds."""
    first = next(EVALUATOR.initial_states())
    return timed_run(EVALUATOR, first, [Fraction(delay) for delay in delays], STEPS[:steps])


def problem(name: str, trace: Trace) -> str | None:
    """Why a run does not decide the property of that name."""
    return problem_of(EVALUATOR, named(SYSTEM, name), trace)


def test_a_run_replays_with_its_delays() -> None:
    assert problem("b-active", run("7", "1.9", "60", "0")) is None


@pytest.mark.parametrize(
    ("delays", "said"),
    [
        (("7", "1.5", "60", "0"), "notice is not enabled at step 2"),
        (("7", "2.3", "60", "0"), "2.3 s pass after step 1, where 2.2 s may pass at most"),
        (("7", "2", "61", "0"), "61 s pass after step 2, where 60 s may pass at most"),
        (("-1", "2", "60", "0"), "a negative time passes after step 0"),
    ],
)
def test_delays_that_are_not_possible_are_refused(delays: tuple[str, ...], said: str) -> None:
    assert problem("b-active", run(*delays)) == said


def test_delays_are_as_many_as_states() -> None:
    trace = run("0", "2", "60", "0")
    assert problem("b-active", replace(trace, delays=trace.delays[:-1])) == "3 delays for 4 states"
    assert problem("b-active", replace(trace, delays=())) == "0 delays for 4 states"


def test_a_state_with_another_clock_is_refused() -> None:
    trace = run("0", "2", "60", "0")
    states: list[Any] = list(trace.states)
    states[1] = (*states[1][:-2], Fraction("0.1"), *states[1][-1:])
    said = problem("b-active", replace(trace, states=tuple(states)))
    assert said == "crash does not lead to the state after step 1"


@pytest.mark.parametrize(
    ("name", "delays", "decides"),
    [
        ("outage-is-short", ("5", "2.2", "59.8"), False),
        ("outage-is-short", ("5", "2.2", "59.9"), True),
        ("outage-is-long", ("5", "2", "60", "0"), False),
        ("outage-is-long", ("5", "1.9", "60", "0"), True),
        ("in-time", ("5", "2.2", "60"), False),
    ],
)
def test_times_are_decided_from_the_moments_of_a_run(
    name: str, delays: tuple[str, ...], decides: bool
) -> None:
    said = problem(name, run(*delays, steps=len(delays) - 1))
    assert said == (None if decides else "what it takes in time is as the property claims")


def test_what_has_not_ended_takes_no_time_at_least() -> None:
    trace = run("5", "2", "1", steps=2)
    (found,) = lengths(EVALUATOR, named(SYSTEM, "outage"), trace.states, trace.delays)
    assert (found.begun, found.ended, found.seconds) == (1, None, Fraction(3))
    assert problem("outage-is-long", trace) is not None


def test_time_passes_up_to_a_deadline() -> None:
    before, after = run("1", "0", steps=1).states
    assert longest_wait(EVALUATOR, before) is None
    assert longest_wait(EVALUATOR, after) == Fraction("2.2")
    assert longest_wait(EVALUATOR, wait(EVALUATOR, after, Fraction(2))) == Fraction("0.2")


def test_a_clock_that_makes_no_difference_has_one_value() -> None:
    evaluator = Evaluator(build(Compared))
    first = next(evaluator.initial_states())
    late, later = (wait(evaluator, first, Fraction(seconds)) for seconds in (50, 70))
    assert late == later != wait(evaluator, first, Fraction(4))


def test_a_timer_that_is_off_has_one_value() -> None:
    last = run("0", "2", "60", "0").states[-1]
    assert wait(EVALUATOR, last, Fraction(5)) == last


def test_nothing_is_settled_while_a_timer_runs() -> None:
    states = run("0", "2", "60", "0").states
    assert [EVALUATOR.is_settled(state) for state in states] == [True, False, False, True]


def test_a_loop_needs_time() -> None:
    evaluator = Evaluator(build(Beating))
    calls = {str(call): call for call in evaluator.calls}
    prop = named(evaluator.system, "how-long-up")
    first = next(evaluator.initial_states())
    beats = [calls["mend"], calls["tick"]]
    still = timed_run(evaluator, first, [Fraction(0)] * 3, [beats[0]] * 2, 1)
    assert problem_of(evaluator, prop, still) == "no time passes in its loop"
    beating = timed_run(evaluator, first, [Fraction(0), Fraction(3), Fraction(0)], beats, 1)
    assert problem_of(evaluator, prop, beating) == "its loop does not close" or beating.loop


def test_a_run_goes_through_a_file() -> None:
    trace = run("7", "1.9", "60", "1/3")
    data = to_itf(EVALUATOR, trace, named(SYSTEM, "b-active"))
    assert [state["now"] for state in data["states"]] == ["0 s", "7 s", "8.9 s", "68.9 s"]
    assert from_itf(SYSTEM, data) == trace


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda data: data["states"][1].update(now="6 s"), None),
        (lambda data: data["states"][1].update(now="soon"), "which is no time"),
        (lambda data: data["states"][1].update({"silence.clock": "1 s"}), None),
        (lambda data: data["states"][1].pop("silence.clock"), "which is no time"),
        (lambda data: data["#meta"].pop("ends"), "which is no time"),
    ],
)
def test_a_file_that_was_changed_is_refused(change: Any, said: str | None) -> None:
    data = to_itf(EVALUATOR, run("7", "1.9", "60", "0"), named(SYSTEM, "b-active"))
    change(data)
    if said is not None:
        with pytest.raises(UsageError, match=said):
            from_itf(SYSTEM, data)
    else:
        assert problem("b-active", from_itf(SYSTEM, data)) is not None


def test_a_program_waits_and_takes_steps() -> None:
    taken = Run(Failover)
    taken.take("crash")
    taken.wait(1600 * ms)
    assert ("notice", {}) in list(taken.enabled())
    with pytest.raises(Impossible, match="1 s cannot pass now"):
        taken.wait(1 * s)
    taken.take("notice")
    taken.wait(60 * s)
    step = taken.take("take_over")
    assert str(step.at) == "61.6 s"
    assert str(taken.now) == "61.6 s"
    assert taken.must_reach("b-active").steps[1].at == 1600 * ms


def test_a_program_cannot_wait_where_there_is_no_time() -> None:
    from tests.cli.standby import Standby

    with pytest.raises(UsageError, match="has no time"):
        Run(Standby).wait(1 * s)


def test_random_runs_stay_for_random_times_and_replay() -> None:
    waited = set[object]()
    for walk in simulate(Failover, steps=6, runs=12, seed=1):
        waited.update(walk.trace.delays)
        itf = walk.trace.to_itf()
        from_itf(SYSTEM, itf)
    assert len(waited) > 4


def test_a_result_says_how_long_it_takes() -> None:
    results = check(Failover, property=["outage", "outage_is_short"], engine="explicit")
    outage = results["outage"]
    assert (outage.takes, outage.time, outage.attained) == ("62.2 s at most", 62_200 * ms, True)
    assert outage.holds
    assert outage.trace is not None
    shown = str(results)
    assert "notices at 2.2 s" in shown
    assert "It takes 62.2 s, from step 1 to the end: more than 62 s." in shown


def test_a_time_that_was_computed_is_kept_with_its_run() -> None:
    subject = Subject("failover", Failover, None, "")
    system = subject.build(None, {})
    (result,) = results_of("zones", system, ["outage"]).values()
    data = kept_object(result)
    assert data is not None
    text = json.dumps(data)
    (again,) = restored([json.loads(text)], subject, system, None, {})
    assert again.answer.extreme == result.answer.extreme
    assert again.stands_as(result)
    with pytest.raises(Damaged, match="does not show 62 s"):
        restored([json.loads(text.replace("311/5", "62"))], subject, system, None, {})


class Waiting(Model):
    """A link is cut or not, and who waits finds out."""

    cut: Var[bool] = Bool(initially=ANY, meaning="the link is cut")
    patience = Timer(lasts=(2 * s, 3 * s), initially="running", meaning="how long one waits")
    told: Var[bool] = Bool(initially=False, meaning="the one who waits knows")

    @expires(patience)
    def give_up(self) -> None:
        """patience ends"""
        self.told = self.cut


def test_a_census_goes_by_ticks() -> None:
    properties = Properties(Waiting)

    @properties.census("cut")
    def _(model: Waiting) -> dict[str, Term[bool]]:
        return {"told": model.told, "nothing": ~model.told}

    tally = take(build(Waiting, properties=properties), Limits())
    assert (tally.cases, tally.outcomes) == (2, {"told": 1, "nothing": 1})
