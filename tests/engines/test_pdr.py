"""PDR: the invariants it finds, their check, and faults."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import product

import pytest
from tests.engines.faulty_solver import Clueless, Denying, Stalling, install
from tests.engines.tiny_models import Counter, NotTooFar
from tests.support.checking import named, result_of
from tests.support.node_values import value

from ccverify.checker.engines.answer import Excluded, Options
from ccverify.checker.engines.invariants import Certifier
from ccverify.checker.engines.pdr import Pdr
from ccverify.checker.engines.session import Session
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.certificate import Certificate
from ccverify.checker.evidence.certificate import check as check_by_two_solvers
from ccverify.checker.language.build import build
from ccverify.checker.language.component import Model
from ccverify.checker.language.system import System
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.encode import Z3, Encoding
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, verify
from ccverify.checker.subjects.find import find

check = partial(result_of, "pdr")


def certified(result: Result) -> Certificate:
    """The invariant of a result that has one."""
    assert result.certificate is not None
    return result.certificate


def router_pair(size: int) -> System:
    """The router pair under a partition that stands still."""
    (subject,) = find(["router-pair"])
    return subject.build("static", {"pgs": size})


@pytest.mark.parametrize(
    ("model", "name"), [(Counter, "six"), (Counter, "small"), (NotTooFar, "four")]
)
def test_invariants_hold_by_the_interpreter(model: type[Model], name: str) -> None:
    """Initially, after every step, and never in a bad state: state by state."""
    system = build(model)
    evaluator = Evaluator(system)
    result = check(system, name)
    invariant = certified(result)
    assert result.conclusion.evidence.startswith("inductive invariant, ")

    def holds(state: tuple[int, ...]) -> bool:
        return all(value(lemma, state) for lemma in invariant.lemmas)

    domains = [range(slot.low, slot.high + 1) for slot in Grounding(evaluator).ground.slots]
    for state in product(*domains):
        if evaluator.is_initial(state):
            assert holds(state)
        if holds(state):
            assert not value(invariant.bad, state)
            assert all(holds(after) for _, after in evaluator.successors(state))


@pytest.mark.parametrize(
    "name",
    [
        "split-brain",
        pytest.param("covered", marks=pytest.mark.nightly),
        pytest.param("exactly-one", marks=pytest.mark.nightly),
    ],
)
@pytest.mark.parametrize("size", [2, pytest.param(3, marks=pytest.mark.nightly)])
def test_router_pair(name: str, size: int) -> None:
    result = check(router_pair(size), name)
    assert result.verdict is Verdict.PROVED
    assert certified(result).lemmas
    assert check_by_two_solvers(certified(result)) == ("z3", "cvc5")


def test_a_violation_of_the_router_pair() -> None:
    (subject,) = find(["router-pair"])
    result = check(subject.build("moving", {"pgs": 1}), "split-brain")
    assert result.verdict is Verdict.VIOLATED


def test_two_runs_find_the_same() -> None:
    system = router_pair(1)
    names = ("covered", "dual-disabled")
    asked = [p for p in system.properties if p.name in names]
    first, second = (verify(system, asked, Pdr(Options())) for _ in range(2))
    shown = [[(r.answer.trace, r.conclusion.evidence) for r in run] for run in (first, second)]
    assert shown[0] == shown[1]
    lemmas = [
        [repr(r.certificate.lemmas) for r in run if r.certificate is not None]
        for run in (first, second)
    ]
    assert lemmas[0] == lemmas[1]


def grounded(name: str) -> tuple[Grounding, Certificate]:
    """The counter, with an invariant of it that proves a property."""
    system = build(Counter)
    grounding = Grounding(Evaluator(system))
    (answer,) = Pdr(Options()).check(grounding, [named(system, name)], Limits(), lambda _: None)
    assert isinstance(answer.finding, Excluded)
    assert answer.finding.certificate is not None
    return grounding, answer.finding.certificate


def test_wrong_invariants_are_refused() -> None:
    grounding, right = grounded("six")
    session = Session(Limits(), lambda _: None, "")
    certifier = Certifier(session)
    certifier.check(right)
    make = grounding.nodes
    at = make.var(0)
    wrong = {
        "an initial state violates it": (*right.lemmas, make.le(make.integer(1), at)),
        "a step leads out of it": (*right.lemmas, make.le(at, make.integer(3))),
        "a bad state satisfies it": (),
    }
    for problem, lemmas in wrong.items():
        with pytest.raises(InternalError, match=problem):
            certifier.check(replace(right, lemmas=lemmas))


def test_lemmas_that_are_not_needed_are_left_out() -> None:
    grounding, right = grounded("six")
    make = grounding.nodes
    more = make.le(make.var(0), make.integer(6))
    certifier = Certifier(Session(Limits(), lambda _: None, ""))
    reduced = certifier.reduced(replace(right, lemmas=(more, *right.lemmas)))
    assert len(reduced.lemmas) <= len(right.lemmas)
    certifier.check(reduced)


def test_out_of_time() -> None:
    result = check(router_pair(4), "split-brain", Limits(seconds=0.5))
    assert result.verdict is Verdict.UNKNOWN
    assert result.conclusion.reason.startswith("the time limit (--timeout) was reached")


def test_a_certifier_that_gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """An invariant that cannot be checked proves nothing."""
    install(monkeypatch, Clueless, searching=False)
    assert check(build(Counter), "six").verdict is Verdict.UNKNOWN


@pytest.mark.parametrize("name", ["six", "four", "seven", "five"])
def test_a_search_that_denies_everything(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it takes for an invariant is none, and is found out."""
    install(monkeypatch, Denying, certifying=False)
    with pytest.raises(InternalError, match="an invariant fails its check"):
        check(build(Counter), name)


def test_a_hard_property_leaves_time_for_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has its share of the time, not all of it."""
    right, stalled = Encoding.solver, list[Stalling]()

    def solver(encoding: Encoding, logic: str | None = None) -> Z3:
        made = right(encoding, logic)
        if stalled:
            return made
        stalled.append(Stalling(made))
        return stalled[0]

    monkeypatch.setattr(Encoding, "solver", solver)
    system = build(Counter)
    asked = [named(system, "six"), named(system, "small")]
    hard, easy = verify(system, asked, Pdr(Options()), limits=Limits(seconds=4))
    assert hard.verdict is Verdict.UNKNOWN
    assert hard.conclusion.reason.startswith("its share of the time was up")
    assert easy.verdict is Verdict.PROVED
