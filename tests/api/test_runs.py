"""Runs taken step by step: what a model allows is taken, and what it does not is an error."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.api.portfolio import PG, Level, Portfolio, Side
from tests.cli.standby import Role, Server, Standby
from tests.cli.supervised import Supervised

from ccverify import (
    Bool,
    CcverifyError,
    FaultKind,
    Impossible,
    Model,
    Run,
    Term,
    UsageError,
    action,
    check,
    fault,
    require,
    simulate,
)

TURNS = str(Path(__file__).parents[1] / "cli" / "turns.py")


def test_steps_lead_where_they_lead() -> None:
    run = Run(Standby, "apart")
    assert run.state["role"][Server.RIGHT] is Role.STANDBY
    step = run.take("lose-link")
    assert (step.number, step.changes) == (1, {"link": (True, False)})
    assert ("take-over", {}) in run.enabled()
    run.take("take_over")
    assert run.state["role"][Server.RIGHT] is Role.ACTIVE
    trace = run.must_violate("both-active")
    assert trace.property == "both-active"
    assert str(trace) == str(check(Standby, "both-active", "apart")[0].trace)


def test_any_run_can_be_taken_again() -> None:
    (walk,) = simulate(Portfolio, "wide", steps=15, seed=2)
    first = walk.trace.states[0]
    run = Run(Portfolio, "wide", starts={"flag": first["flag"], "weight": first["weight"]})
    for step in walk.trace.steps:
        assert (step.action, dict(step.arguments)) in list(run.enabled())
        run.take(step.action, **step.arguments)
    assert run.trace.states == walk.trace.states


def test_values_are_given_as_people_read_them() -> None:
    run = Run(Portfolio, starts={"flag": True, "weight": 2})
    run.take("shuffle", 2, "high", slots={0: "B", 1: "A"})
    assert run.state["level"] is Level.HIGH
    assert run.state["slots"] == {0: Side.B, 1: Side.A}
    run.take("join", ["PG 2"])
    assert run.state["joined"] == {PG(2)}


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        (lambda run: run.take("take-over"), r"step 1: take-over cannot be taken\n.*lose-link"),
        (lambda run: run.take("take"), "unknown action 'take'"),
        (lambda run: run.take("serve"), "serve is taken without server"),
        (lambda run: run.take("serve", "LEFT", 2), "serve takes 1 arguments, not 2"),
        (lambda run: run.take("serve", "LEFT", server="LEFT"), "server is given twice"),
        (lambda run: run.take("serve", who="LEFT"), "who is no argument of it"),
        (lambda run: run.take("serve", "MIDDLE"), "server of serve cannot be 'MIDDLE'"),
        (lambda run: run.must_violate("both-active"), "does not violate both-active"),
        (lambda run: run.must_reach("all-served"), "does not reach all-served"),
        (lambda run: run.must_violate("all-served"), "no run violates all-served"),
        (lambda run: run.must_reach("both-active"), "both-active is not reachable"),
        (lambda run: run.must_violate("both"), "unknown property 'both'"),
        (lambda run: run.must_take("both-active", "1 s"), "both-active measures no time"),
    ],
)
def test_what_is_impossible_is_said(wrong: Callable[[Run], object], problem: str) -> None:
    run = Run(Standby, "apart")
    with pytest.raises(CcverifyError, match=problem):
        wrong(run)
    assert not run.trace.steps


def test_a_budget_that_is_used_up_is_told_from_a_guard() -> None:
    run = Run(Lamps, settings={"faults": 1})
    run.take("break-one", "LEFT")
    with pytest.raises(Impossible, match="the budget of failures is used up; what can be taken"):
        run.take("break-one", "RIGHT")
    run.take("mend", "LEFT")
    with pytest.raises(Impossible, match="its guard does not hold; what can be taken"):
        run.take("mend", "LEFT")


class Lamps(Model):
    """Lamps that break, and are mended."""

    lit = Bool(over=Server, initially=True)

    @fault(FaultKind.CRASH, Server, component="lamp")
    def break_one(self, server: Term[Server]) -> None:
        require(self.lit[server])
        self.lit[server] = False

    @action(Server)
    def mend(self, server: Term[Server]) -> None:
        require(~self.lit[server])
        self.lit[server] = True


def test_what_only_measures_is_not_violated() -> None:
    with pytest.raises(UsageError, match=r"no run violates down-at-least(.|\n)*must_take"):
        Run(Supervised, "one").must_violate("down-at-least")


def test_what_a_test_asserts_is_an_assertion() -> None:
    with pytest.raises(AssertionError):
        Run(Standby, "apart").take("take-over")


@pytest.mark.parametrize(
    ("starts", "error", "problem"),
    [
        ({}, UsageError, "several such initial states\n.*flag, weight"),
        ({"flag": True}, UsageError, "what holds at first of: weight"),
        ({"flag": True, "weight": 3}, UsageError, "weight cannot be 3"),
        ({"flag": True, "weight": 1, "depth": 1}, Impossible, "depth cannot be 1 at first"),
        ({"flags": True}, UsageError, "unknown initial value 'flags'"),
    ],
)
def test_where_a_run_starts_is_said(
    starts: dict[str, object], error: type[Exception], problem: str
) -> None:
    with pytest.raises(error, match=problem):
        Run(Portfolio, starts=starts)


def test_a_lasso_has_a_loop() -> None:
    result = next(r for r in check(TURNS) if r.trace and r.trace.loop is not None)
    assert result.trace is not None
    run = Run(TURNS, result.scenario)
    for step in result.trace.steps:
        run.take(step.action, **step.arguments)
    assert run.must_violate(result.property, loop=result.trace.loop).loop == result.trace.loop
    with pytest.raises(Impossible, match="does not say what repeats"):
        run.must_violate(result.property, loop=99)
