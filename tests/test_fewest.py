"""Traces are minimal in length, and then in failures, whatever engine finds them."""

from __future__ import annotations

import pytest
from tests.reference import explore

from ccverify import (
    Bool,
    FaultKind,
    Int,
    Model,
    Term,
    Var,
    action,
    build,
    fault,
    never,
    require,
)
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Answer, Options, Reached
from ccverify.checker.engines.fewest import with_fewest_failures
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.trace import Trace, decides
from ccverify.checker.language.system import Property, System
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
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
                kind = call.action.fault
                total = failures + (kind is not None and kind.kind.failure)
                following[after] = min(total, following.get(after, total))
        best = following
    return depth, min(n for state, n in best.items() if decides(evaluator, prop, state))


@pytest.mark.parametrize("engine", ["explicit", "bdd", "bmc", "pdr"])
def test_a_failure_that_can_be_spared_is_not_shown(engine: str) -> None:
    system = build(TwoWays)
    (result,) = verify(system, system.properties, ENGINES[engine](Options()))
    trace = result.answer.trace
    assert trace is not None
    assert (trace.steps, trace.failures) == fewest(system, system.properties[0]) == (3, 2)


@pytest.mark.parametrize("scenario", ["budget-1", "budget-2", "moving"])
def test_the_router_pair_shows_as_few_failures_as_there_can_be(scenario: str) -> None:
    subject = Subject("router-pair", RouterPair, PROPERTIES, "")
    system = subject.build(scenario, {"pgs": 1, "requests": "no"})
    wanted = [p for p in system.properties if scenario in p.expected]
    for result in verify(system, wanted, ENGINES["explicit"](Options()), scenario=scenario):
        trace = result.answer.trace
        if trace is not None:
            assert (trace.steps, trace.failures) == fewest(system, result.prop), result.prop.name


def test_a_run_is_exchanged_only_for_one_as_short() -> None:
    system = build(TwoWays)
    grounding = Grounding(Evaluator(system))
    (result,) = verify(system, system.properties, ENGINES["explicit"](Options()))
    trace = result.answer.trace
    assert trace is not None
    shorter = Answer(Reached(Trace(trace.states[:-1], trace.calls[:-1])))
    with pytest.raises(InternalError, match="no run of 2 steps"):
        with_fewest_failures(grounding, system.properties, [shorter])
