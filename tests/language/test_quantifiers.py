"""Quantifiers over several domains, over booleans, and over the elements of sets."""

from __future__ import annotations

import re
from itertools import product
from typing import Any

import pytest
from tests.language.helpers import PG, Run, Side, error_of
from tests.support.checking import results_of

from ccverify import (
    Bool,
    Int,
    Model,
    ModelError,
    Replicas,
    Set,
    action,
    always,
    build,
    count,
    exists,
    forall,
    implies,
    ite,
    never,
    reachable,
    require,
    sum_over,
)
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator


class Links(Model):
    """Links from sides to gateways, gateways that are members, and votes for yes and no."""

    pgs = Replicas(PG, default=3, limits=(1, 4))
    link = Bool(over=(Side, pgs), initially=False)
    members = Set(of=pgs)
    weight = Int(0, 2, over=pgs, initially=0)
    asked = Bool(initially=False)

    @action(Side, pgs)
    def connect(self: Any, side: Any, pg: Any) -> None:
        require(~self.link[side, pg])
        self.link[side, pg] = True

    @action(pgs)
    def join(self: Any, pg: Any) -> None:
        require(~self.members.contains(pg))
        self.members.add(pg)
        self.weight[pg] = 2

    @action(bool)
    def ask(self: Any, answer: Any) -> None:
        self.asked = answer

    @reachable()
    def four_links(self: Any) -> Any:
        return count(Side, self.pgs, lambda s, pg: self.link[s, pg]) == 4

    @reachable()
    def some_link(self: Any) -> Any:
        return exists(Side, self.pgs, lambda s, pg: self.link[s, pg])

    @reachable()
    def full(self: Any) -> Any:
        return forall(Side, self.pgs, lambda s, pg: self.link[s, pg])

    @reachable()
    def two_members_linked(self: Any) -> Any:
        return exists(
            self.members, self.members, lambda a, b: ~(a == b) & self.link[Side.A, a]
            & self.link[Side.A, b]
        )  # fmt: skip

    @always()
    def members_weigh(self: Any) -> Any:
        return forall(self.members, lambda m: self.weight[m] == 2)

    @always()
    def twice(self: Any) -> Any:
        return sum_over(self.members, lambda m: self.weight[m]) == 2 * self.members.size

    @never()
    def nobody_weighs(self: Any) -> Any:
        return exists(self.pgs, lambda pg: ~self.members.contains(pg) & (self.weight[pg] > 0))

    @reachable()
    def members_with_links(self: Any) -> Any:
        return count(self.members, Side, lambda m, s: self.link[s, m]) >= 3

    @always()
    def either_answer(self: Any) -> Any:
        return exists(bool, lambda given: self.asked == given)

    @never()
    def both_answers(self: Any) -> Any:
        return count(bool, lambda given: self.asked == given) != 1

    @never()
    def all_sums(self: Any) -> Any:
        return sum_over(Side, Side, bool, lambda a, b, c: ite(self.asked == c, 1, 2)) != 12


def python_values(run: Run) -> dict[str, bool]:
    """What the properties come to in a state, said once more in plain Python."""
    pgs, sides = ("PG 1", "PG 2", "PG 3"), ("A", "B")
    link = {(s, p): run[f"link[{s}, {p}]"] == "yes" for s, p in product(sides, pgs)}
    members = [p for p in pgs if run[f"members[{p}]"] == "yes"]
    weight = {p: int(run[f"weight[{p}]"]) for p in pgs}
    return {
        "four-links": sum(link.values()) == 4,
        "some-link": any(link.values()),
        "full": all(link.values()),
        "two-members-linked": sum(link["A", m] for m in members) >= 2,
        "members-weigh": all(weight[m] == 2 for m in members),
        "twice": sum(weight[m] for m in members) == 2 * len(members),
        "nobody-weighs": any(weight[p] for p in pgs if p not in members),
        "members-with-links": sum(link[s, m] for m in members for s in sides) >= 3,
        "either-answer": True,
        "both-answers": False,
        "all-sums": False,
    }


def test_values_are_those_of_plain_python() -> None:
    run = Run(Links)
    seen = []
    for step in (
        "connect(A, PG 1)", "join(PG 2)", "connect(B, PG 1)", "connect(A, PG 2)", "join(PG 1)",
        "ask(yes)", "connect(B, PG 3)", "connect(B, PG 2)", "join(PG 3)", "connect(A, PG 3)",
    ):  # fmt: skip
        run.do(step)
        found = {name: run.holds(name) for name in python_values(run)}
        assert found == python_values(run)
        seen.append(found)
    for name in ("four-links", "full", "two-members-linked", "members-with-links"):
        assert {True, False} == {found[name] for found in seen}


@pytest.mark.parametrize("engine", ["explicit", "bdd", "pdr"])
def test_engines_agree(engine: str) -> None:
    found = results_of(engine, build(Links, settings={"pgs": 2}))
    assert {name: result.verdict.value for name, result in found.items()} == dict.fromkeys(
        found, "proved"
    )


def test_every_number() -> None:
    counters = Counters(Evaluator(build(Links)), Links.pgs)
    targets = [counters.target(p) for p in counters.system.properties if "two" not in p.name]
    assert all(target.boolean for target in targets)


def test_a_body_that_takes_another_number() -> None:
    def case() -> None:
        class M(Links):
            @never()
            def bad(self: Any) -> Any:
                return anyhow(exists)(Side, self.pgs, lambda s: self.link[s, s])  # here

        build(M)

    error = error_of(case)
    assert "takes 1 argument(s), but it ranges over 2: Side, PG" in error
    assert "exists(Side, PG, lambda a, b: ...)" in error


def test_a_default_is_no_argument() -> None:
    class M(Links):
        @never()
        def bad(self: Any) -> Any:
            return anyhow(exists)(
                Side, lambda s, k=2: (count(self.pgs, lambda p: self.link[s, p])) > k + 1
            )

    assert build(M)


def anyhow(quantifier: Any) -> Any:
    """The quantifier, out of sight of type checkers, which refuse what is tried here too."""
    return quantifier


@pytest.mark.parametrize(
    ("written", "message"),
    [
        (lambda m: anyhow(exists)(m.pgs), "exists takes what it ranges over, and a function"),
        (lambda m: anyhow(exists)(m.pgs, m.asked), "the body of exists is no function"),
        (lambda m: anyhow(exists)(m.link, lambda x: m.asked), "is not an index sort"),
        (lambda m: anyhow(exists)(int, lambda x: m.asked), "is not an index sort"),
        (
            lambda m: anyhow(sum_over)(m.members, lambda x: m.asked),
            "the body of sum_over is of sort Int",
        ),
        (lambda m: anyhow(count)(bool, lambda x: 1), "the body of count is of sort Bool"),
    ],
)
def test_refusals(written: Any, message: str) -> None:
    class M(Links):
        @never()
        def bad(self: Any) -> Any:
            return implies(self.asked, written(self))

    with pytest.raises(ModelError, match=re.escape(message)):
        build(M)
