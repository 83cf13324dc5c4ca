"""k-induction: how large k has to be, what it cannot prove, and faults."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.engines.faulty_solver import Clueless, Lying, install
from tests.engines.tiny_models import Counter, DeadEnd, SelfLoop

from ccverify.checker import Bool, Condition, Int, Model, action, ite, never, require
from ccverify.checker.engines.answer import Limits, Options, Verdict
from ccverify.checker.engines.induction import Induction
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.certificate import Certificate
from ccverify.checker.evidence.certificate import check as confirmed
from ccverify.checker.language.build import build
from ccverify.checker.language.system import System
from ccverify.checker.library import find
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
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
    assert result.answer.evidence == "k-induction, k=1, simple paths, checked by z3 and cvc5"


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


def test_two_runs_find_the_same() -> None:
    system = build(Counter)
    first, second = (verify(system, system.properties, Induction(Options())) for _ in range(2))
    assert shown(first) == shown(second)


def shown(results: list[Result]) -> list[object]:
    """What was answered; certificates as text, since each run makes nodes of its own."""
    return [
        (replace(r.answer, certificate=None), r.answer.certificate and r.answer.certificate.files())
        for r in results
    ]


def test_the_proof_is_a_certificate() -> None:
    certificate = check(build(Islands), "nine").answer.certificate
    assert certificate is not None
    assert certificate.k is not None
    assert list(certificate.files()) == [*(f"base-{i}" for i in range(certificate.k)), "step"]
    assert confirmed(certificate) == ("z3", "cvc5")
    with pytest.raises(InternalError, match="obligation 'step'"):
        confirmed(replace(certificate, k=certificate.k - 1))


def test_a_base_case_that_fails_is_refused() -> None:
    """The bad state is one step away, and nothing but an initial state leads to it."""
    system = build(DeadEnd)
    grounding = Grounding(Evaluator(system))
    (prop,) = (p for p in system.properties if p.name == "finished")
    bad = grounding.target(prop)
    for k in (2, 3):
        with pytest.raises(InternalError, match="obligation 'base-1'"):
            confirmed(Certificate(grounding.ground, (), bad, "finished", k))


def test_lemmas_of_a_k_induction_are_proved_with_it() -> None:
    """That the islands cannot be reached makes it inductive at once; a wrong lemma is found."""
    system = build(Islands)
    grounding = Grounding(Evaluator(system))
    (prop,) = (p for p in system.properties if p.name == "nine")
    make, at = grounding.nodes, grounding.nodes.var(0)
    near, nearer = make.le(at, make.integer(2)), make.le(at, make.integer(1))
    right = Certificate(grounding.ground, (near,), grounding.target(prop), "nine", 1)
    assert confirmed(right) == ("z3", "cvc5")
    with pytest.raises(InternalError, match="obligation 'step'"):
        confirmed(replace(right, lemmas=(nearer,)))
    with pytest.raises(InternalError, match="obligation 'base-2'"):
        confirmed(replace(right, lemmas=(nearer,), k=3))


def test_no_time_at_all() -> None:
    result = check(build(Counter), "six", Limits(seconds=0.0))
    assert result.verdict is Verdict.UNKNOWN
    assert result.answer.reason.startswith("the time limit was reached")


def test_a_solver_that_gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, Clueless)
    assert check(build(Counter), "six").verdict is Verdict.UNKNOWN


def test_a_solver_with_wrong_models(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, Lying)
    with pytest.raises(InternalError, match="the solver's model "):
        check(build(DeadEnd), "finished")
