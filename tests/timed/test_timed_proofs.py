"""Proofs about times: stored, read back, checked by both solvers, and refused if they are wrong."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from tests.timed.pairs import DriftingLease, Rings, Takeover

from ccverify.checker.api.proofs import apart, claim_of, store
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.certificate import Certificate, Refuted, check
from ccverify.checker.evidence.digest import Digests
from ccverify.checker.evidence.proof_file import Claim, from_object
from ccverify.checker.evidence.smtlib import lemma_text
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.integers import IntegerEncoding
from ccverify.checker.questions.every.unbounded import verify_every
from ccverify.checker.questions.prove import Question, prove, question
from ccverify.checker.questions.verify import Subject

NAME = "two-serve"
TAKEOVER = Subject("takeover", Takeover, None, "")
BOUND = Claim("takeover", "one-fault", {})
SUBJECT = Subject("drifting-lease", DriftingLease, None, "")


@pytest.fixture(scope="module")
def proof() -> tuple[Claim, Certificate, Question]:
    """That the lease is safe for every grant above some."""
    results = verify_every(SUBJECT, "grant", None, {}, [NAME], Limits(), lambda _: None)
    (found,) = apart(results)
    claim = claim_of(SUBJECT, None, {}, "grant", found[NAME])
    return claim, found[NAME], question(SUBJECT, claim, [NAME])


Proof = tuple[Claim, Certificate, Question]


def test_what_is_stored_is_read_and_checked(proof: Proof, tmp_path: Path) -> None:
    claim, certificate, meant = proof
    path = store(tmp_path, claim, {NAME: certificate}, SUBJECT).path
    assert path.name == "default.every-grant.two-serve.json"
    stored = from_object(json.loads(path.read_text(encoding="utf-8")))
    assert stored.claim == claim
    invariant = meant.invariant(stored, "again")
    stored.check_words(invariant, meant.wording, meant.reading)
    assert check(invariant) == ("z3", "cvc5")
    assert meant.extent == "for every value of grant where (grant > 10010/999 s)"


def test_its_words_are_times_and_read_back(proof: Proof) -> None:
    _, certificate, meant = proof
    encoding = IntegerEncoding(meant.ground)
    lemmas = meant.proof(NAME, certificate).lemmas
    for lemma in lemmas:
        said = meant.wording.lemma(lemma)
        solver = encoding.z3.Solver(ctx=encoding.context)
        solver.add(encoding.term(meant.reading.lemma(said)) != encoding.term(lemma))
        assert str(solver.check()) == "unsat", said
    assert any(" s" in meant.wording.lemma(lemma) for lemma in lemmas)


def test_it_proves_nothing_for_more_values(proof: Proof) -> None:
    """One more value, and the solvers refute it."""
    claim, certificate, _ = proof
    (where,) = claim.where
    assert where.startswith("(not (<= ")
    wider = replace(claim, where=(where.replace("(not (<= ", "(not (< ", 1),))
    with pytest.raises(UsageError, match="malformed"):
        question(SUBJECT, wider, [NAME])  # "<" is not written, so that it is not read
    slot = next(i for i, s in enumerate(certificate.system.slots) if s.name == "grant")
    for text in (f"(<= 0.0 s{slot})", f"(not (<= (* 2.0 s{slot}) 1.0))"):
        meant = question(SUBJECT, replace(claim, where=(text,)), [NAME])
        with pytest.raises(Refuted, match="init"):
            check(meant.proof(NAME, certificate))


def test_it_says_where_it_holds_by_what_is_open_alone(proof: Proof) -> None:
    claim, _, _ = proof
    with pytest.raises(UsageError, match="by more than the times that are open"):
        question(SUBJECT, replace(claim, where=("(not s0)",)), [NAME])


@pytest.mark.parametrize(
    ("every", "where", "message"),
    [
        (None, "false", "leaves none open"),
        ("grant", "false", "for no value of grant"),
        ("grant", "(<= SLOT (- 1.0))", "for no value of grant"),
        ("grant", "(not (<= SLOT 1000000000000.0))", "for no value of grant"),
    ],
)
def test_a_proof_about_nothing_is_none(
    proof: Proof, every: str | None, where: str, message: str
) -> None:
    """Nothing is initial then: the lemma `false` would prove whatever is claimed."""
    _, certificate, _ = proof
    slot = next(i for i, s in enumerate(certificate.system.slots) if s.name == "grant")
    said = where.replace("SLOT", f"s{slot}")
    with pytest.raises(UsageError, match=message):
        question(SUBJECT, Claim("drifting-lease", None, {}, every, (said,)), [NAME])


def test_without_a_lemma_it_is_refuted(proof: Proof) -> None:
    _, certificate, meant = proof
    whole = meant.proof(NAME, certificate)
    with pytest.raises(Refuted):
        check(replace(whole, lemmas=()))
    refuted = 0
    for lemma in whole.lemmas:
        try:
            check(replace(whole, lemmas=tuple(other for other in whole.lemmas if other != lemma)))
        except Refuted:
            refuted += 1
    assert refuted == len(whole.lemmas)


def test_obligations_are_of_reals_and_time_never_goes_back(proof: Proof) -> None:
    _, certificate, meant = proof
    texts = {each.name: each.text for each in meant.proof(NAME, certificate).obligations()}
    passing = next(i for i, slot in enumerate(meant.ground.slots) if slot.passing)
    for name in ("step", "bad", "valid"):
        assert "(set-logic QF_LRA)" in texts[name]
        assert f"(declare-const s{passing} Real)" in texts[name]
        assert f"(assert (<= 0.0 s{passing}))" in texts[name]
    assert not any(f"s{passing}" in lemma_text(lemma) for lemma in certificate.lemmas)


@pytest.mark.nightly
def test_a_bound_has_a_proof_of_its_own() -> None:
    (result,) = prove(TAKEOVER, "one-fault", {}, ["at-most"], None, Limits(), lambda _: None)
    assert result.certificate is not None
    meant = question(TAKEOVER, BOUND, ["at-most"])
    assert meant.file_name == "takeover/one-fault.at-most.json"
    assert check(meant.proof("at-most", result.certificate)) == ("z3", "cvc5")


def test_what_has_no_proof_in_common() -> None:
    with pytest.raises(UsageError, match="has no proof in common with others"):
        question(TAKEOVER, BOUND, ["at-most", "too-long"])
    with pytest.raises(UsageError, match="claims nothing that a certificate could prove"):
        question(TAKEOVER, BOUND, ["outage"])


def test_a_proof_is_of_all_timers_the_dead_ones_included() -> None:
    """Engines may switch timers off; what others check is the model as it is."""
    subject = Subject("rings", Rings, None, "")
    (result,) = prove(subject, None, {}, ["too-late"], None, Limits(), lambda _: None)
    assert result.certificate is not None
    meant = question(subject, Claim("rings", None, {}), ["too-late"])
    digests = Digests()
    assert digests.system(result.certificate.system) == digests.system(meant.ground)
