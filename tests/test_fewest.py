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
    after,
    build,
    count,
    exists,
    fault,
    never,
    next_of,
    previous_of,
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
            for call, reached in evaluator.successors(state):
                total = failures + call.action.failure
                following[reached] = min(total, following.get(reached, total))
        best = following
    return depth, min(n for state, n in best.items() if decides(evaluator, prop, [state]))


class Wearing(Model):
    """Each of two units wears, or is broken by a failure; both are counted."""

    first: Var[int] = Int(0, 2, initially=0)
    second: Var[int] = Int(0, 2, initially=0)
    late: Var[bool] = Bool(initially=False)

    @fault(FaultKind.CRASH, component="first")
    def break_first(self) -> None:
        require(self.first < 2)
        self.first = self.first + 1

    @action()
    def wear_second(self) -> None:
        require(self.second < 2)
        self.second = self.second + 1

    @action()
    def be_late(self) -> None:
        require(~self.late)
        self.late = True

    @fault(FaultKind.CRASH, component="second")
    def break_second(self) -> None:
        require(self.second < 2)
        self.second = self.second + 1

    @never()
    def two(self) -> Term[bool]:
        """Never have the two come to two: worn are found after those that broke first."""
        return self.first + self.second == 2

    @never()
    def rises_late(self) -> Term[bool]:
        """Never does what is late get worse: the step that shows it need be no failure."""
        return self.late & (after(self.first + self.second) > self.first + self.second)

    @never()
    def rises_again(self) -> Term[bool]:
        """Never does the first get worse once the second did: that takes a failure."""
        return (self.second > 0) & (after(self.first) > self.first)


def fewest_of_steps(system: System, prop: Property) -> tuple[int, int]:
    """The same for a property of steps."""
    evaluator = Evaluator(system)
    best: dict[State, int] = dict.fromkeys(evaluator.initial_states(), 0)
    for depth in range(1, 10):
        deciding, following = list[int](), dict[State, int]()
        for state, failures in best.items():
            for call, reached in evaluator.successors(state):
                total = failures + call.action.failure
                following[reached] = min(total, following.get(reached, total))
                if decides(evaluator, prop, [state, reached]):
                    deciding.append(total)
        if deciding:
            return depth, min(deciding)
        best = following
    raise AssertionError


@pytest.mark.parametrize("engine", ["explicit", "bdd"])
def test_what_is_found_late_in_a_level_and_steps_that_decide_count(engine: str) -> None:
    system = build(Wearing)
    shown = dict[str, tuple[int, int]]()
    for result in verify(system, system.properties, ENGINES[engine](Options())):
        trace = result.answer.trace
        assert trace is not None
        shown[result.prop.name] = trace.steps, trace.failures
        find = fewest_of_steps if result.prop.of_steps else fewest
        assert shown[result.prop.name] == find(system, result.prop)
        assert result.conclusion.evidence == "a trace, replayed"
    assert shown == {"two": (2, 0), "rises-late": (2, 0), "rises-again": (2, 1)}


def test_runs_of_an_enumeration_take_no_other_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even one that decides a single property, and so stops within a level."""
    system = build(Wearing)
    monkeypatch.delattr(fewest_module, "Search")
    for prop in system.properties:
        (result,) = verify(system, [prop], ENGINES["explicit"](Options()))
        assert isinstance(result.answer.finding, Reached)
        assert result.answer.finding.fewest


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


class Stop(Replica):
    """A stop of a ring."""


class Ring(Model):
    """Three stops; a track wears in three steps, which are failures one way round or the other."""

    stops = Replicas(Stop, default=3)
    worn = Int(0, 3, over=(stops, stops), initially=0)

    @fault(FaultKind.RESTART, stops, stops, component="track back")
    def first_back(self, a: Term[Stop], b: Term[Stop]) -> None:
        require(self.worn[a, b] == 0, b == previous_of(self.stops, a))
        self.worn[a, b] = 1

    @fault(FaultKind.CRASH, stops, stops, component="track on")
    def first_on(self, a: Term[Stop], b: Term[Stop]) -> None:
        require(self.worn[a, b] == 0, b == next_of(self.stops, a))
        self.worn[a, b] = 1

    @fault(FaultKind.CRASH, stops, stops, component="track back")
    def then_back(self, a: Term[Stop], b: Term[Stop]) -> None:
        require(self.worn[a, b] > 0, self.worn[a, b] < 3, b == previous_of(self.stops, a))
        self.worn[a, b] = self.worn[a, b] + 1

    @fault(FaultKind.RESTART, stops, stops, component="track on")
    def then_on(self, a: Term[Stop], b: Term[Stop]) -> None:
        require(self.worn[a, b] > 0, self.worn[a, b] < 3, b == next_of(self.stops, a))
        self.worn[a, b] = self.worn[a, b] + 1

    @action()
    def mend(self) -> None:
        require(exists(self.stops, lambda a: exists(self.stops, lambda b: self.worn[a, b] == 3)))
        self.worn.assign(lambda _a, _b: 0)

    @never()
    def worn_out(self) -> Term[bool]:
        """Never is a track worn out: on, the first step alone is a failure."""
        return exists(self.stops, lambda a: exists(self.stops, lambda b: self.worn[a, b] == 3))


@pytest.mark.parametrize("engine", ["explicit", "auto", "bmc"])
def test_no_permutation_makes_a_repair_of_a_failure(engine: str) -> None:
    """All pairs wear alike, but what is a failure at some is a repair at others."""
    system = build(Ring)
    (result,) = verify(system, system.properties, ENGINES[engine](Options()))
    trace = result.answer.trace
    assert trace is not None
    assert (trace.steps, trace.failures) == fewest(system, system.properties[0]) == (3, 1)


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
