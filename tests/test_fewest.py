"""Traces are minimal in length, and then in failures, whatever engine finds them."""

from __future__ import annotations

import pytest
from tests.reference import explore

from ccverify import (
    Bool,
    FaultKind,
    Int,
    Model,
    Replica,
    Replicas,
    Term,
    Var,
    action,
    build,
    count,
    fault,
    never,
    require,
)
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines import fewest as fewest_module
from ccverify.checker.engines.answer import Options, Reached
from ccverify.checker.engines.fewest import with_fewest_failures
from ccverify.checker.evidence.trace import decides
from ccverify.checker.language.system import Property, System
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Subject, verify
from ccverify.models.router.router_pair import RouterPair
from ccverify.properties.router.router_pair import PROPERTIES


class TwoWays(Model):
    """Two units of trouble, each by a failure, by a repair gone wrong, or by wear."""

    trouble: Var[int] = Int(0, 3, initially=0)
    worn: Var[bool] = Bool(initially=False)

    @fault(FaultKind.CRASH, component="part")
    def crash(self) -> None:
        require(self.trouble < 3)
        self.trouble = self.trouble + 1

    @action()
    def wear(self) -> None:
        require(~self.worn, self.trouble < 3)
        self.worn = True
        self.trouble = self.trouble + 1

    @never()
    def much_trouble(self) -> Term[bool]:
        """Never is there much trouble: one failure of three steps can be spared."""
        return self.trouble == 3


def fewest(system: System, prop: Property) -> tuple[int, int]:
    """The length of the shortest runs that decide a property, and their fewest failures."""
    evaluator = Evaluator(system)
    depth = explore(evaluator).decided[prop.name]
    best: dict[State, int] = dict.fromkeys(evaluator.initial_states(), 0)
    for _ in range(depth):
        following: dict[State, int] = {}
        for state, failures in best.items():
            for call, after in evaluator.successors(state):
                total = failures + call.action.failure
                following[after] = min(total, following.get(after, total))
        best = following
    return depth, min(n for state, n in best.items() if decides(evaluator, prop, [state]))


@pytest.mark.parametrize("engine", ["explicit", "bdd", "bmc", "pdr"])
def test_a_failure_that_can_be_spared_is_not_shown(engine: str) -> None:
    system = build(TwoWays)
    (result,) = verify(system, system.properties, ENGINES[engine](Options()))
    trace = result.answer.trace
    assert trace is not None
    assert (trace.steps, trace.failures) == fewest(system, system.properties[0]) == (3, 2)


@pytest.mark.parametrize(
    "scenario",
    [
        "budget-1",
        pytest.param("trying-again", marks=pytest.mark.nightly),
        pytest.param("budget-2", marks=pytest.mark.nightly),
        pytest.param("moving", marks=pytest.mark.nightly),
    ],
)
def test_the_router_pair_shows_as_few_failures_as_there_can_be(scenario: str) -> None:
    subject = Subject("router-pair", RouterPair, PROPERTIES, "")
    system = subject.build(scenario, {"pgs": 1, "requests": "no"})
    wanted = [p for p in system.properties if scenario in p.expected and not p.liveness]
    for result in verify(system, wanted, ENGINES["explicit"](Options()), scenario=scenario):
        trace = result.answer.trace
        if trace is not None:
            assert (trace.steps, trace.failures) == fewest(system, result.prop), result.prop.name


class Voter(Replica):
    """One who votes."""


class Voters(Model):
    """Interchangeable voters, who fail or abstain; either way their vote is lost."""

    voters = Replicas(Voter, default=12)
    lost = Bool(over=voters, initially=False)
    excused: Var[bool] = Bool(initially=False)

    @fault(FaultKind.CRASH, voters, component="voter")
    def crash(self, voter: Term[Voter]) -> None:
        require(~self.lost[voter])
        self.lost[voter] = True

    @action(voters)
    def abstain(self, voter: Term[Voter]) -> None:
        require(~self.lost[voter], ~self.excused)
        self.lost[voter] = True
        self.excused = True

    @never()
    def few_votes(self) -> Term[bool]:
        """Never are six votes lost: one of the failures can be spared."""
        return count(self.voters, lambda voter: self.lost[voter]) == 6


def test_the_exchange_takes_interchangeable_replicas_as_one_case(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """All 24 classes of states suffice for it, where there are 8,192 states."""
    monkeypatch.setattr(fewest_module, "_FREE", 40)
    system = build(Voters)
    (result,) = verify(system, system.properties, ENGINES["explicit"](Options()))
    trace = result.answer.trace
    assert trace is not None
    assert (trace.steps, trace.failures) == (6, 5)
    assert result.conclusion.evidence == "a trace, replayed"


def test_an_exchange_that_takes_too_much_work_is_left_and_said_to_be(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(fewest_module, "_FREE", 3)
    system = build(TwoWays)
    (result,) = verify(system, system.properties, ENGINES["bdd"](Options()))
    assert result.verdict is Verdict.VIOLATED
    assert result.conclusion.evidence == "a trace, replayed; there may be one with fewer failures"


def test_no_time_is_left_for_an_exchange() -> None:
    """The run that was found stands."""
    system = build(TwoWays)
    grounding = Grounding(Evaluator(system))
    (answer,) = ENGINES["bdd"](Options()).check(
        grounding, system.properties, Limits(), lambda _: None
    )
    (left,) = with_fewest_failures(grounding, system.properties, [answer], Limits(seconds=0))
    assert left.trace == answer.trace
    assert isinstance(left.finding, Reached)
    assert left.finding.evidence.endswith("; there may be one with fewer failures")
