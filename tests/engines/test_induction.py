"""k-induction: how large k has to be, what it cannot prove, and faults."""

from __future__ import annotations

import pytest
from tests.engines.tiny_models import Counter, DeadEnd, SelfLoop

from ccverify.checker import Bool, Condition, Int, Model, action, ite, never, require
from ccverify.checker.engines.answer import Limits, Options, Verdict
from ccverify.checker.engines.induction import Induction
from ccverify.checker.language.build import build
from ccverify.checker.language.system import System
from ccverify.checker.library import find
from ccverify.checker.verify import Result, verify


class Islands(Model):
    """States that are never reached lead to a bad one, in more and more steps."""

    at = Int(0, 9, initially=0)
    marked = Bool(initially=False)

    @action()
    def near(self) -> None:
        require(self.at < 3)
        self.at = ite(self.at < 2, self.at + 1, 0)

    @action()
    def far(self) -> None:
        require(self.at > 3, self.at < 9)
        self.at = self.at + 1

    @action()
    def loop(self) -> None:
        self.marked = ~self.marked

    @never()
    def nine(self) -> Condition:
        return self.at == 9


def check(system: System, name: str, limits: Limits | None = None) -> Result:
    """The checked result for one property."""
    (prop,) = (p for p in system.properties if p.name == name)
    (result,) = verify(system, [prop], Induction(Options()), limits=limits)
    return result


def test_k_is_said() -> None:
    result = check(build(Counter), "six")
    assert result.verdict is Verdict.PROVED
    assert result.answer.evidence == "k-induction, k=1, simple paths"


def test_k_is_as_large_as_it_must_be() -> None:
    """Nine is five steps from four, in which the mark may turn each time."""
    system = build(Islands)
    result = check(system, "nine")
    assert result.verdict is Verdict.PROVED
    k = int(result.answer.evidence.split("=")[1].split(",")[0])
    assert k > 5
    below = check(system, "nine", Limits(depth=k - 1))
    assert (below.verdict, below.answer.bound) == (Verdict.BOUNDED, k - 1)
    assert below.answer.reason == f"not k-inductive for any k up to {k - 1}"


def test_a_self_loop_needs_simple_paths() -> None:
    """Without them one could stay where one is for ever, just before the bad state."""
    assert check(build(SelfLoop), "idling").verdict is Verdict.PROVED


def test_the_base_case_comes_first() -> None:
    """Nothing leads to the bad state but the initial ones: a step case alone would prove it."""
    result = check(build(DeadEnd), "finished")
    assert result.answer.trace
    assert result.answer.trace.steps == 1


@pytest.mark.parametrize("name", ["split-brain", "covered", "exactly-one"])
def test_router_pair(name: str) -> None:
    (subject,) = find(["router-pair"])
    system = subject.build("static", {"pgs": 2})
    (prop,) = (p for p in system.properties if p.name == name)
    (result,) = verify(system, [prop], Induction(Options()))
    assert result.verdict is Verdict.PROVED
