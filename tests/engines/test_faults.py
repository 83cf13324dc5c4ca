"""Solvers and engines that fail: what they say is never taken for a proof."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.engines.faulty_solver import (
    Answering,
    Clueless,
    Lying,
    Refuting,
    Stalling,
    Wrapped,
    install,
)
from tests.engines.tiny_models import Counter, DeadEnd
from tests.support.checking import result_of, results_of
from tests.test_every import THEOREMS

from ccverify.checker.engines import ENGINES, pdr
from ccverify.checker.engines.answer import Options
from ccverify.checker.engines.houdini import Houdini
from ccverify.checker.engines.invariants import Certifier
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence import certificate
from ccverify.checker.evidence.certificate import Certificate
from ccverify.checker.evidence.solvers import SOLVERS
from ccverify.checker.language.build import build
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.encode import Z3
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.every.unbounded import verify_every
from ccverify.checker.questions.verify import Result, verify
from ccverify.checker.subjects.find import find

ASKING = ("bmc", "induction", "pdr")
"""The engines that ask Z3."""


def check(engine: str, limits: Limits | None = None) -> list[Result]:
    """The checked results for all properties of a small model."""
    return list(results_of(engine, build(Counter), limits=limits).values())


@pytest.mark.parametrize("engine", ASKING)
def test_a_solver_that_never_knows(engine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, Clueless)
    for result in check(engine):
        assert result.verdict is Verdict.UNKNOWN
        assert result.conclusion.reason == "Z3 gave up: (incomplete): nothing is known"


@pytest.mark.parametrize("engine", ASKING)
def test_a_solver_that_never_answers(engine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, Stalling)
    *others, last = check(engine, Limits(seconds=0.2))
    whole, share = "the time limit (--timeout) was reached", "its share of the time was up"
    for result in (*others, last):
        assert result.verdict is Verdict.UNKNOWN
        assert result.conclusion.reason in (
            f"{whole}: nothing is known",
            f"{share}: nothing is known",
        )
    assert last.conclusion.reason == f"{whole}: nothing is known"


@pytest.mark.parametrize("engine", ASKING)
def test_a_solver_with_wrong_models(engine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, Lying)
    system = build(DeadEnd)
    with pytest.raises(InternalError, match="the solver's model "):
        verify(system, system.properties, ENGINES[engine](Options()))


@pytest.mark.parametrize("lemmas", ["none", "false"])
def test_a_search_with_a_wrong_invariant(lemmas: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """PDR's own check refuses it; without that, the two solvers do."""

    def wrong(search: pdr._Search) -> tuple[Node, ...]:
        return (search._make.false,) if lemmas == "false" else ()

    monkeypatch.setattr(pdr._Search, "decide", wrong)
    with pytest.raises(InternalError, match="an invariant fails its check"):
        check("pdr")
    monkeypatch.setattr(Certifier, "check", lambda *_: None)
    monkeypatch.setattr(Certifier, "reduced", lambda _, invariant: invariant)
    with pytest.raises(InternalError, match="the certificate fails its check"):
        check("pdr")


@pytest.mark.parametrize("solver", ["z3", "cvc5"])
@pytest.mark.parametrize("answer", ["unknown", "timeout", "no answer"])
def test_a_second_opinion_that_is_none(
    solver: str, answer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SOLVERS, solver, lambda: Answering(answer))
    six = result_of("pdr", build(Counter), "six")
    assert six.verdict is Verdict.UNKNOWN
    assert six.conclusion.reason.startswith(f"{solver} does not decide obligation ")


@pytest.mark.parametrize("lenient", ["z3", "cvc5"])
def test_one_solver_that_agrees_to_all_is_not_enough(
    lenient: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SOLVERS, lenient, lambda: Answering("unsat"))
    six = result_of("pdr", build(Counter), "six")
    assert six.certificate is not None
    with pytest.raises(InternalError, match="the certificate fails its check"):
        certificate.check(replace(six.certificate, lemmas=()))


# Proofs for every number of replicas ------------------------------------------------------------


def every(limits: Limits | None = None) -> list[Result]:
    """The theorems about the router pair, for every number of PGs."""
    (subject,) = find(["router-pair"])
    proofs = verify_every(
        subject, "pgs", "static", {}, THEOREMS, limits or Limits(), lambda _: None
    )
    return proofs


def weaken(monkeypatch: pytest.MonkeyPatch, fault: type[Wrapped]) -> None:
    """Let the search for invariants ask solvers with a fault."""
    made = Houdini._solver

    def solver(houdini: Houdini, lemmas: list[Node]) -> Z3:
        return fault(made(houdini, lemmas))

    monkeypatch.setattr(Houdini, "_solver", solver)


@pytest.mark.nightly
def test_no_lemma_is_found_by_a_solver_that_never_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    weaken(monkeypatch, Clueless)
    for result in every():
        assert result.verdict is Verdict.UNKNOWN
        assert result.conclusion.reason == "Z3 gave up: (incomplete); proved for 1 to 3 PGs"


def test_no_lemma_is_found_in_no_time() -> None:
    for result in every(Limits(seconds=1e-6)):
        assert result.verdict is Verdict.UNKNOWN
        assert result.conclusion.reason.startswith("the time limit (--timeout) was reached")


def test_wrong_models_end_the_search_for_lemmas(monkeypatch: pytest.MonkeyPatch) -> None:
    """A model that is to violate a lemma, and does not, would be asked for again and again."""
    weaken(monkeypatch, Lying)
    with pytest.raises(InternalError, match="violates none of the lemmas"):
        every()


def test_a_lemma_that_does_not_hold_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The negation of a good one joins the others, and is called needed: the two solvers see it."""
    found = Houdini.inductive

    def wrong(houdini: Houdini, candidates: list[Node]) -> list[Node]:
        right = found(houdini, candidates)
        return [*right, houdini._system.nodes.not_(right[0])]

    monkeypatch.setattr(Houdini, "inductive", wrong)
    monkeypatch.setattr(Houdini, "needed_lemmas", lambda _, lemmas, target: list(lemmas))
    with pytest.raises(InternalError, match="the certificate fails its check"):
        every()


def test_denied_questions_prove_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    weaken(monkeypatch, Refuting)
    checked = list[Certificate]()
    real = certificate.check

    def noted(made: Certificate, *others: Any) -> tuple[str, ...]:
        checked.append(made)
        return real(made, *others)

    monkeypatch.setattr("ccverify.checker.questions.every.unbounded.check", noted)
    with pytest.raises(InternalError, match="the certificate fails its check"):
        every()
    assert checked
