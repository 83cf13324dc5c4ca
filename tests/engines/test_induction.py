"""k-induction: how large k has to be, what it cannot prove, and faults."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from tests.engines.tiny_models import Counter, DeadEnd, SelfLoop
from tests.support.checking import named, result_of

from ccverify import Bool, Condition, Int, Model, action, ite, never, require
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.certificate import Certificate
from ccverify.checker.evidence.certificate import check as confirmed
from ccverify.checker.language.build import build
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.subjects.find import find


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


check = partial(result_of, "induction")


def test_k_is_said() -> None:
    result = check(build(Counter), "six")
    assert result.verdict is Verdict.PROVED
    assert result.conclusion.evidence == "k-induction, k=1, simple paths, checked by z3 and cvc5"


def test_k_is_as_large_as_it_must_be() -> None:
    """Nine is five steps from four, in which the mark may turn each time."""
    system = build(Islands)
    result = check(system, "nine")
    assert result.verdict is Verdict.PROVED
    k = int(result.conclusion.evidence.split("=")[1].split(",")[0])
    assert k > 5
    below = check(system, "nine", Limits(depth=k - 1))
    assert (below.verdict, below.bound) == (Verdict.BOUNDED, k - 1)
    assert below.conclusion.reason == f"not k-inductive for any k up to {k - 1}"


def test_a_self_loop_needs_simple_paths() -> None:
    """Without them one could stay where one is for ever, just before the bad state."""
    assert check(build(SelfLoop), "idling").verdict is Verdict.PROVED


def test_the_base_case_comes_first() -> None:
    """Nothing leads to the bad state but the initial ones: a step case alone would prove it."""
    result = check(build(DeadEnd), "finished")
    assert result.answer.trace
    assert result.answer.trace.steps == 1


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("split-brain", marks=pytest.mark.nightly),
        pytest.param("covered", marks=pytest.mark.nightly),
        pytest.param("exactly-one", marks=pytest.mark.nightly),
    ],
)
def test_router_pair(name: str) -> None:
    (subject,) = find(["router-pair"])
    system = subject.build("static", {"pgs": 2})
    result = check(system, name)
    assert result.verdict is Verdict.PROVED


def test_the_proof_is_a_certificate() -> None:
    certificate = check(build(Islands), "nine").certificate
    assert certificate is not None
    assert certificate.k is not None
    names = [obligation.name for obligation in certificate.invariant.obligations()]
    assert names == ["init", "step", *(f"nine.base-{i}" for i in range(certificate.k)), "nine.step"]
    assert confirmed(certificate) == ("z3", "cvc5")
    with pytest.raises(InternalError, match=r"obligation 'nine\.step'"):
        confirmed(replace(certificate, k=certificate.k - 1))


def test_a_base_case_that_fails_is_refused() -> None:
    """The bad state is one step away, and nothing but an initial state leads to it."""
    system = build(DeadEnd)
    grounding = Grounding(Evaluator(system))
    prop = named(system, "finished")
    bad = grounding.target(prop)
    for k in (2, 3):
        with pytest.raises(InternalError, match=r"obligation 'finished\.base-1'"):
            confirmed(Certificate(grounding.ground, (), bad, "finished", k))


def test_lemmas_of_a_k_induction_are_inductive_themselves() -> None:
    """That the islands cannot be reached makes it inductive at once; a wrong lemma is found."""
    system = build(Islands)
    grounding = Grounding(Evaluator(system))
    prop = named(system, "nine")
    make, at = grounding.nodes, grounding.nodes.var(0)
    near, nearer = make.le(at, make.integer(2)), make.le(at, make.integer(1))
    right = Certificate(grounding.ground, (near,), grounding.target(prop), "nine", 1)
    assert confirmed(right) == ("z3", "cvc5")
    for k in (1, 3):
        with pytest.raises(InternalError, match="obligation 'step'"):
            confirmed(replace(right, lemmas=(nearer,), k=k))
