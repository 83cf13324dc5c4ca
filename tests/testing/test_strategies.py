"""What strategies draw are runs of the model, and rare ones come to what chance does not reach."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from tests.testing.lamps import Lamps

from ccverify import (
    FaultKind,
    Int,
    Model,
    Run,
    Term,
    UsageError,
    Var,
    action,
    fault,
    reachable,
    require,
)
from ccverify.testing import ScheduledFault, fault_schedules, runs, states

FEW = settings(max_examples=25, deadline=None, database=None, phases=[Phase.generate, Phase.shrink])


class Ladder(Model):
    """A ladder from which one is easily pushed off."""

    rung: Var[int] = Int(0, 12, initially=0)

    @action()
    def climb(self) -> None:
        require(self.rung < 12)
        self.rung = self.rung + 1

    @action((1, 6))
    def slip(self, how: Term[int]) -> None:
        require(self.rung > 0)
        self.rung = 0

    @fault(FaultKind.CRASH, component="ladder")
    def fall(self) -> None:
        require(self.rung > 0)
        self.rung = 0

    @reachable()
    def top(self) -> Term[bool]:
        """One can come to the top."""
        return self.rung == 12


def taken_again(trace: Any) -> Any:
    """The same run, taken step by step by a program."""
    run = Run(Lamps, starts={"wear": trace.states[0]["wear"]})
    for step in trace.steps:
        run.take(step.action, **step.arguments)
    return run.trace


@FEW
@given(runs(Lamps, steps=8))
def test_runs_are_runs(trace: Any) -> None:
    assert len(trace.steps) <= 8
    assert taken_again(trace).states == trace.states


@FEW
@given(runs(Lamps, steps=3, rare=True))
def test_rare_runs_are_runs(trace: Any) -> None:
    assert taken_again(trace).states == trace.states


def test_the_shortest_run_is_found() -> None:
    trace = find(runs(Lamps), lambda run: not run.states[-1]["power"], settings=FEW)
    assert [step.action for step in trace.steps] == ["fail"]


@pytest.mark.parametrize(("rare", "reached"), [(False, False), (True, True)])
def test_rare_states_are_as_likely_as_others(rare: bool, reached: bool) -> None:
    rungs = set[int]()

    @settings(FEW, max_examples=60, derandomize=True)
    @given(states(Ladder, steps=0 if rare else 20, rare=rare))
    def look(state: Any) -> None:
        rungs.add(state["rung"])

    look()
    assert (12 in rungs) is reached


@FEW
@given(fault_schedules(Lamps, steps=6))
def test_schedules_are_of_faults_that_the_model_allows(schedule: Any) -> None:
    assert all(isinstance(each, ScheduledFault) and each.after <= 5 for each in schedule)
    assert [each.action for each in schedule] in ([], ["fail"])


def test_a_schedule_counts_the_steps_of_the_protocol() -> None:
    twice = find(fault_schedules(Ladder), lambda schedule: len(schedule) == 2, settings=FEW)
    assert repr(twice) == "(fall after 1, fall after 2)"


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: runs(Lamps, steps=-1), "steps=-1 is no number of steps"),
        (lambda: runs("lampz"), "unknown model 'lampz'"),
        (lambda: states(Lamps, settings={"size": 3}), "unknown parameter"),
    ],
)
def test_what_cannot_be_drawn_is_said(make: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        make()
