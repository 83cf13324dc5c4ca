"""Symbolic constants: some values are enumerated, and all are proved."""

from __future__ import annotations

from enum import Enum
from typing import Any

import pytest
from tests.support.checking import results_for_every

from ccverify import (
    Bool,
    Choice,
    Constant,
    FaultKind,
    Model,
    ModelError,
    Replica,
    Replicas,
    Term,
    Var,
    action,
    always,
    build,
    count,
    fault,
    forall,
    initial,
    ite,
    never,
    reachable,
    require,
    sum_over,
)
from ccverify.checker.engines.session import Session
from ccverify.checker.engines.spacer import invariant
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.certificate import check
from ccverify.checker.limits import Limits
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.every.family import Family
from ccverify.checker.questions.every.unbounded import verify_every
from ccverify.checker.questions.verify import Result, Subject


class Side(Enum):
    A = "A"
    B = "B"


class Part(Enum):
    AGENTS = "agents"
    DEVICES = "devices"
    SERVER = "server"


class Weights(Model):
    """Each side adds up the weights of what works on it; the heavier one, once it is, stays."""

    weight = Constant(1, 4, over=Part, source="P3")
    works = Bool(over=(Side, Part), initially=True)
    chosen: Var[bool] = Bool(initially=False)
    winner: Var[Side] = Choice(Side, initially=Side.A)

    @initial()
    def order(self) -> None:
        require(self.weight[Part.AGENTS] > self.weight[Part.DEVICES])
        require(self.weight[Part.DEVICES] > self.weight[Part.SERVER])

    def total(self, side: Side | Term[Side]) -> Term[int]:
        return sum_over(Part, lambda part: ite(self.works[side, part], self.weight[part], 0))

    @fault(FaultKind.CRASH, Side, Part, component="part")
    def breaks(self, side: Term[Side], part: Term[Part]) -> None:
        require(self.works[side, part], ~self.chosen)
        self.works[side, part] = False

    @action()
    def choose(self) -> None:
        require(~self.chosen)
        self.chosen = True
        self.winner = ite(self.total(Side.A) >= self.total(Side.B), Side.A, Side.B)

    @reachable()
    def b_wins(self) -> Term[bool]:
        """Side B can be the heavier one."""
        return self.chosen & (self.winner == Side.B)

    @never(beside="b_wins")
    def agents_lose(self) -> Term[bool]:
        """Never does the side with more of everything lose."""
        more = forall(Part, lambda p: self.works[Side.A, p] | ~self.works[Side.B, p])
        return self.chosen & more & (self.winner == Side.B)

    @never(beside="b_wins")
    def agents_beaten(self) -> Term[bool]:
        """Never do devices and a server outweigh the agents: they do, if agents weigh 3."""
        only = self.works[Side.A, Part.AGENTS] & ~self.works[Side.B, Part.AGENTS]
        return self.chosen & only & (self.winner == Side.B)

    @never(beside="b_wins")
    def agents_far_beaten(self) -> Term[bool]:
        """Never are agents beaten by as much as six: with weights up to four they are not."""
        gap = self.total(Side.B) - self.total(Side.A)
        return (gap >= 6) & self.works[Side.A, Part.AGENTS] & ~self.works[Side.B, Part.AGENTS]


def proofs(model: type[Model], parameter: str, *names: str) -> dict[str, Result]:
    return results_for_every(model, parameter, *names)


def test_a_proof_is_for_all_values_and_its_certificate_holds() -> None:
    (proof,) = proofs(Weights, "weight", "agents-lose").values()
    assert proof.verdict is Verdict.PROVED
    assert proof.every
    assert proof.conclusion.evidence.startswith("for every value of weight (invariant, ")
    assert proof.certificate is not None
    assert check(proof.certificate) == ("z3", "cvc5")
    slots = {slot.name: slot for slot in proof.certificate.system.slots}
    assert slots["weight[agents]"].unbounded
    assert not slots["winner"].unbounded


def test_a_refutation_has_concrete_values() -> None:
    (proof,) = proofs(Weights, "weight", "agents-beaten").values()
    assert proof.verdict is Verdict.VIOLATED
    assert proof.answer.trace is not None
    assert proof.certificate is None


def test_what_fails_beyond_the_values_enumerated_is_not_proved() -> None:
    (proof,) = proofs(Weights, "weight", "agents-far-beaten").values()
    assert proof.verdict is Verdict.UNKNOWN
    assert "within the declared limits: widen them" in proof.conclusion.reason


def test_a_constant_is_not_assigned() -> None:
    class Wrong(Model):
        """Assigns what cannot change."""

        limit: Var[int] = Constant(1, 3)

        @action()
        def raise_limit(self) -> None:
            self.limit = 3

    with pytest.raises(ModelError, match="assigns limit, which is a constant"):
        build(Wrong)


def test_what_is_no_constant_is_not_left_open() -> None:
    with pytest.raises(UsageError, match="unknown number of replicas or constant 'winner'"):
        proofs(Weights, "winner")


class Unit(Replica):
    """A worker."""


class Threshold(Model):
    """Workers join one by one, up to a number that is not known."""

    units = Replicas(Unit, default=2)
    allowed: Var[int] = Constant(0, 2)
    on = Bool(over=units, initially=False)

    @action(units)
    def join(self, unit: Term[Unit]) -> None:
        require(~self.on[unit], self.joined() < self.allowed)
        self.on[unit] = True

    def joined(self) -> Term[int]:
        return count(self.units, lambda unit: self.on[unit])

    @always()
    def within(self) -> Term[bool]:
        """Never more than are allowed."""
        return self.joined() <= self.allowed

    @never()
    def five(self) -> Term[bool]:
        """Five never join: false from five units on, if so many are allowed."""
        return self.joined() >= 5


def test_spacer_proves_what_the_guessed_lemmas_do_not() -> None:
    found = proofs(Threshold, "units", "within")["within"]
    assert found.verdict is Verdict.PROVED
    assert found.certificate is not None
    assert check(found.certificate) == ("z3", "cvc5")


class Five(Threshold):
    """As many as five are allowed."""

    allowed: Var[int] = Constant(5, 6)


def test_a_refutation_beyond_the_sizes_enumerated_has_the_smallest_size() -> None:
    found = proofs(Five, "units", "five")["five"]
    assert found.verdict is Verdict.VIOLATED
    assert found.system.settings["units"] == "5"
    assert found.answer.trace is not None
    assert found.answer.trace.steps == 5
    assert found.conclusion.evidence.startswith("with 5 Units, the smallest number; a trace")


@pytest.mark.parametrize("name", ["agents-lose", "agents-beaten"])
def test_spacer_agrees_with_enumeration(name: str) -> None:
    family = Family(Subject("toy", Weights, None, ""), "weight", None, {})
    session = Session(Limits(), lambda _: None, "")
    found: list[Any] | None = session.run(
        lambda: invariant(family.ground, family.target(name), session)
    )
    assert (found is None) == (name == "agents-beaten")


def test_exhausted_time_is_no_proof() -> None:
    subject = Subject("toy", Weights, None, "")
    limits = Limits(seconds=0.0)
    (proof,) = verify_every(subject, "weight", None, {}, ["agents-lose"], limits, lambda _: None)
    assert proof.verdict is Verdict.UNKNOWN


class Single(Model):
    """A constant with one declared value, and some that are far from it."""

    weight: Var[int] = Constant(3, 3)
    other: Var[int] = Constant(1, 3)
    tried: Var[bool] = Bool(initially=False)

    @action()
    def weigh(self) -> None:
        self.tried = True

    @never()
    def heavier(self) -> Term[bool]:
        """False for a weight of 4."""
        return self.tried & (self.weight > 3)

    @never()
    def huge(self) -> Term[bool]:
        """False for a weight beyond any nominal bound."""
        return self.tried & (self.weight > 2**40)

    @never()
    def far_apart(self) -> Term[bool]:
        """False where the weights are far from one another."""
        return self.tried & (self.weight - self.other >= 2**40)

    @never()
    def scaled(self) -> Term[bool]:
        """False for a weight whose multiple is large."""
        return self.tried & (2**20 * self.weight > 2**60)


@pytest.mark.parametrize("name", ["heavier", "huge", "far-apart", "scaled"])
def test_what_fails_for_large_values_only_is_never_proved(name: str) -> None:
    (proof,) = proofs(Single, "weight", name).values()
    assert proof.verdict is Verdict.UNKNOWN


def test_a_constant_is_not_assigned_initially_either() -> None:
    class Pinned(Model):
        """Gives a constant a value instead of requiring it."""

        limit: Var[int] = Constant(1, 3)

        @initial()
        def start(self) -> None:
            self.limit = 2

    with pytest.raises(ModelError, match="assigns limit, which is a constant"):
        build(Pinned)
