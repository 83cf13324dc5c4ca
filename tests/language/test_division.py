"""`//` and `%` by a positive constant: Python's meaning, in every engine."""

from __future__ import annotations

import re
from itertools import product
from typing import Any

import pytest
from tests.language.helpers import PG
from tests.support.checking import result_of, results_for_every, results_of

from ccverify import (
    Bool,
    Constant,
    Int,
    Model,
    ModelError,
    Parameter,
    Replicas,
    action,
    always,
    build,
    count,
    forall,
    initial,
    never,
    reachable,
    require,
)
from ccverify.checker.engines.answer import Reached
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.conclusion import Verdict


class Clock(Model):
    """A number that goes up, and its quotient and remainder, which steps keep beside it."""

    by = Parameter(3, within=(1, 5), meaning="the divisor")
    n = Int(-7, 7, initially=-7)
    quotient = Int(-7, 7)
    remainder = Int(0, 4)

    @initial()
    def start(self: Any) -> None:
        self.quotient = -7 // self.by
        self.remainder = -7 % self.by

    @action()
    def tick(self: Any) -> None:
        require(self.n < 7)
        after = self.n + 1
        self.n, self.quotient, self.remainder = after, after // self.by, after % self.by

    @always()
    def together(self: Any) -> Any:
        return self.n == self.by * self.quotient + self.remainder

    @always()
    def recomputed(self: Any) -> Any:
        return (self.quotient == self.n // self.by) & (self.remainder == self.n % self.by)

    @never()
    def too_large(self: Any) -> Any:
        return self.remainder >= self.by

    @reachable()
    def below_zero(self: Any) -> Any:
        return (self.quotient < 0) & (self.remainder == 0)


@pytest.mark.parametrize("by", [1, 2, 3, 4, 5])
def test_the_trusted_meaning_is_that_of_python(by: int) -> None:
    evaluator = Evaluator(build(Clock, settings={"by": by}))
    (state,) = evaluator.initial_states()
    names = [variable.name for variable, _ in evaluator.cells.cells]
    for n in range(-7, 8):
        values = dict(zip(names, state, strict=True))
        assert (values["n"], values["quotient"], values["remainder"]) == (n, *divmod(n, by))
        for call in evaluator.enabled(state):
            state = evaluator.step(call, state)
    assert not list(evaluator.enabled(state))


@pytest.mark.parametrize(
    ("by", "engine"),
    [
        *product((1, 3, 4), ("explicit", "bdd", "induction")),
        (3, "pdr"),
        pytest.param(1, "pdr", marks=pytest.mark.nightly),
        pytest.param(4, "pdr", marks=pytest.mark.nightly),
    ],
)
def test_engines_prove_what_python_computes(engine: str, by: int) -> None:
    system = build(Clock, settings={"by": by})
    found = results_of(engine, system, ["recomputed", "too-large"])
    assert {r.verdict.value for r in found.values()} == {"proved"}


@pytest.mark.parametrize("engine", ["explicit", "bdd", "bmc"])
def test_engines_find_what_is_reached(engine: str) -> None:
    finding = result_of(engine, build(Clock), "below-zero").answer.finding
    assert isinstance(finding, Reached)
    assert finding.trace.steps == 1


class Turns(Model):
    """Whoever's turn it is, for any number of gateways and any weight."""

    pgs = Replicas(PG, default=3)
    weight = Constant(1, 4)
    told = Bool(over=pgs, initially=False)
    odd = Bool(initially=False)

    @initial()
    def start(self: Any) -> None:
        require(self.weight >= 1)

    @action(pgs)
    def tell(self: Any, pg: Any) -> None:
        require(~self.told[pg])
        self.told[pg] = True
        self.odd = ~self.odd

    @always()
    def parity(self: Any) -> Any:
        return self.odd == (count(self.pgs, lambda pg: self.told[pg]) % 2 == 1)

    @always()
    def halves(self: Any) -> Any:
        return forall(self.pgs, lambda pg: 2 * (self.weight // 2) + self.weight % 2 == self.weight)


@pytest.mark.parametrize(("name", "opened"), [("parity", "pgs"), ("halves", "weight")])
def test_what_has_no_bound_is_divided(name: str, opened: str) -> None:
    found = results_for_every(Turns, opened, name)[name]
    assert found.verdict is Verdict.PROVED, found.conclusion


@pytest.mark.parametrize(
    ("written", "message"),
    [
        (lambda n: n // 0, "// takes a term and a whole number above 0, not 0"),
        (lambda n: n % -2, "% takes a term and a whole number above 0, not -2"),
        (lambda n: n % True, "% takes a term and a whole number above 0, not True"),
        (lambda n: n % n, "% takes a term and a whole number above 0, not n"),
        (lambda n: n // 2.0, "// takes a term and a whole number above 0, not 2.0"),
        (lambda n: (n == 1) % 2, "wrong sort: an operand of %"),
        (lambda n: 7 % n, "given to %"),
        (lambda n: divmod(n, 2), "write n // k and n % k"),
    ],
)
def test_refusals(written: Any, message: str) -> None:
    class M(Clock):
        @never()
        def bad(self: Any) -> Any:
            return written(self.n) == 1

    with pytest.raises(ModelError, match=re.escape(message)):
        build(M)
