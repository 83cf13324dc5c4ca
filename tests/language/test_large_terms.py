"""Terms that share parts, or that are nested deeply: as Python loops make them."""

from __future__ import annotations

import pytest
from tests.language.helpers import Run

from ccverify import Bool, Int, Model, ModelError, Term, action, build, ite, least, reachable
from ccverify.checker.language.wording import describe
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding


def chain(start: Term[int], test: Term[bool], length: int) -> Term[int]:
    """A term with three occurrences of the one before it, `length` times."""
    for _ in range(length):
        start = ite(test, least(start, 30), least(start + 1, start + 1, 30))
    return start


class Shared(Model):
    n = Int(0, 30, initially=0)
    b = Bool(initially=False)

    @action()
    def f(self) -> None:
        self.n = chain(self.n, self.b, 40)
        self.b = ~self.b


class Deep(Model):
    n = Int(0, 4000, initially=0)

    @action()
    def f(self) -> None:
        total: Term[int] = self.n
        for _ in range(3000):
            total = total + 1
        self.n = least(total, 4000)


class DeepProperty(Shared):
    @reachable()
    def p(self) -> Term[bool]:
        total: Term[int] = self.n
        for _ in range(3000):
            total = total + 1
        return total == 0


def test_shared_parts_are_walked_once() -> None:
    run = Run(Shared).do("f")
    assert run["n"] == "30"
    assert run.do("f")["n"] == "30"
    assert len(Grounding(Evaluator(build(Shared))).ground.actions) == 1


def test_values_are_those_of_plain_terms() -> None:
    class Folded(Model):
        n = Int(0, 30, initially=0)
        b = Bool(initially=False)

        @action()
        def f(self) -> None:
            self.n = chain(self.n, self.b, 12)
            self.b = ~self.b

    run = Run(Folded).do("f")
    assert run["n"] == "12"
    assert run.do("f")["n"] == "12"


def test_descriptions_are_short_and_differ() -> None:
    class Odd(Model):
        n = Int(0, 30, initially=0)
        b = Bool(initially=False)

        @action()
        def f(self) -> None:
            first, second = (chain(self.n, self.b, length) for length in (40, 41))
            again = chain(self.n, self.b, 40)
            assert len(describe(first)) < 2000
            assert describe(first) == describe(again) != describe(second)
            self.n = first

    build(Odd)


def test_terms_that_are_nested_too_deeply() -> None:
    with pytest.raises(ModelError, match="f is nested too deeply") as caught:
        Grounding(Evaluator(build(Deep)))
    assert caught.value.location is not None
    with pytest.raises(ModelError, match="f is nested too deeply") as caught:
        Run(Deep).do("f")
    assert caught.value.location is not None
    system = build(DeepProperty)
    (prop,) = system.properties
    grounding = Grounding(Evaluator(system))
    with pytest.raises(ModelError, match="the property p is nested too deeply"):
        grounding.target(prop)
    with pytest.raises(ModelError, match="the property p is nested too deeply"):
        grounding.evaluator.holds(prop.formula, next(grounding.evaluator.initial_states()))
