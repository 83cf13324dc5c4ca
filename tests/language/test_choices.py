"""What a step chooses: parameters over ranges, members and subsets, and what is assigned ANY."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from tests.language.helpers import PG, Mode, Run, Side, error_of
from tests.support.checking import results_of

from ccverify import (
    ANY,
    Bool,
    Choice,
    Component,
    Constant,
    FaultKind,
    Int,
    Model,
    ModelError,
    Parameter,
    Records,
    Replicas,
    Set,
    Span,
    Subset,
    action,
    build,
    count,
    eventually_always,
    exists,
    fault,
    forall,
    implies,
    ite,
    never,
    reachable,
    require,
    size,
)
from ccverify.checker.evidence.itf import to_itf
from ccverify.checker.evidence.read_itf import from_itf
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.fairness import fair_groups


class Base(Model):
    pgs = Replicas(PG, default=2)
    top = Parameter(2, within=(0, 3), meaning="the highest level")
    mode = Choice(Mode, initially=Mode.IDLE)
    level = Int(0, top, initially=0)
    far = Choice(Mode, over=Side, initially=Mode.IDLE)
    near = Bool(over=(Side, pgs), initially=False)
    joined = Set(of=pgs)


def calls(model: type[Model], **settings: object) -> set[str]:
    """The calls that are enabled at first."""
    return Run(model, **settings).enabled


def test_parameters_over_a_range() -> None:
    class M(Base):
        @action((0, Base.top), (-1, 0))
        def move(self: Any, up: Any, down: Any) -> None:
            require(up + down >= 0)
            self.level = up + down

    assert calls(M) == {"move(0, 0)", "move(1, -1)", "move(1, 0)", "move(2, -1)", "move(2, 0)"}
    assert Run(M).do("move(2, -1)")["level"] == "1"
    assert calls(M, top=1) == {"move(0, 0)", "move(1, -1)", "move(1, 0)"}


def test_parameters_over_some_members() -> None:
    class M(Base):
        @fault(FaultKind.CRASH, (Mode.DOWN, Mode.BUSY), component="it")
        def become(self: Any, mode: Any) -> None:
            self.mode = mode

    assert calls(M) == {"become(busy)", "become(down)"}


def test_parameters_over_subsets() -> None:
    class M(Base):
        @action(Subset(Base.pgs))
        def elect(self: Any, quorum: Any) -> None:
            """Elected by {quorum}"""
            require(2 * quorum.size > size(self.pgs))
            self.joined.assign(quorum.contains)

    assert calls(M) == {"elect({PG 1, PG 2})"}
    run = Run(M, pgs=3)
    assert run.enabled == {
        "elect({PG 1, PG 2})",
        "elect({PG 1, PG 3})",
        "elect({PG 2, PG 3})",
        "elect({PG 1, PG 2, PG 3})",
    }
    run.do("elect({PG 1, PG 3})")
    assert [run[f"joined[PG {k}]"] for k in (1, 2, 3)] == ["yes", "no", "yes"]


def test_parameters_over_sets_of_pairs() -> None:
    class M(Base):
        @action(Subset(Side, Base.pgs))
        def link(self: Any, links: Any) -> None:
            require(links.size == 1)
            self.near.assign(lambda side, pg: links.contains((side, pg)))

        @action(Subset(Span(1)))
        def cut(self: Any, chosen: Any) -> None:
            require(chosen.empty)
            self.near.assign(False)

    pairs = {f"link({{({side}, PG {pg})}})" for side in "AB" for pg in (1, 2)}
    run = Run(M)
    assert run.enabled == {*pairs, "cut({})"}
    run.do("link({(B, PG 1)})")
    assert [run[f"near[{side}, PG {pg}]"] for side in "AB" for pg in (1, 2)] == [
        "no", "no", "yes", "no",
    ]  # fmt: skip


def test_any_of_one_cell() -> None:
    class M(Base):
        @action(Side)
        def go(self: Any, side: Any) -> None:
            """{side} goes on {far}"""
            self.far[side] = ANY
            self.level = ANY

    found = {f"go({side}, {mode}, {n})" for side in "AB" for mode in ("idle", "busy", "down")
             for n in range(3)}  # fmt: skip
    assert calls(M) == found
    run = Run(M).do("go(B, down, 2)")
    assert (run["far[A]"], run["far[B]"], run["level"]) == ("idle", "down", "2")
    (call,) = (c for c in run.evaluator.calls if str(c) == "go(B, down, 2)")
    said = run.evaluator.say(call.action.title, run.state, call.environment)
    assert said == "B goes on down"


def test_two_choices_of_one_map_have_names_of_their_own() -> None:
    class M(Base):
        @action(Span(2))
        def go(self: Any, far: Any) -> None:
            self.far[Side.A] = ANY
            self.far[Side.B] = ANY
            self.level = far

    (act,) = build(M).actions
    assert [p.name for p in act.parameters] == ["far", "far_2", "far_3"]
    assert len(calls(M)) == 2 * 3 * 3


def test_any_of_whole_maps_and_sets() -> None:
    class M(Base):
        @action()
        def sides(self: Any) -> None:
            self.far.assign(ANY)

        @action()
        def relation(self: Any) -> None:
            self.near.assign(lambda side, pg: ANY)

        @action()
        def members(self: Any) -> None:
            self.joined.assign(ANY)

    run = Run(M)
    modes = ("idle", "busy", "down")
    sides = {f"sides({{A: {a}, B: {b}}})" for a, b in product(modes, modes)}
    assert {c for c in run.enabled if c.startswith("sides")} == sides
    assert {c for c in run.enabled if c.startswith("members")} == {
        "members({})", "members({PG 1})", "members({PG 2})", "members({PG 1, PG 2})",
    }  # fmt: skip
    assert sum(c.startswith("relation") for c in run.enabled) == 16
    run.do("sides({A: busy, B: down})", "relation({(A, PG 2), (B, PG 1)})")
    assert (run["far[A]"], run["far[B]"]) == ("busy", "down")
    assert (run["near[A, PG 2]"], run["near[A, PG 1]"], run["near[B, PG 1]"]) == (
        "yes", "no", "yes",
    )  # fmt: skip


def test_any_in_the_part_that_acts() -> None:
    class Node(Component):
        lit = Bool(over=Side, initially=False)

        @action()
        def flicker(self: Any) -> None:
            self.lit.assign(ANY)

    class M(Model):
        pgs = Replicas(PG, default=2)
        nodes = Records(Node, over=pgs)

    run = Run(M).do("nodes.flicker(PG 2, {A})")
    assert (run["nodes.lit[PG 2, A]"], run["nodes.lit[PG 1, A]"]) == ("yes", "no")


class Electing(Base):
    """What engines are asked: who is elected is any majority of those that are up."""

    up = Bool(over=Base.pgs, initially=True)

    @action(Subset(Base.pgs))
    def elect(self: Any, quorum: Any) -> None:
        require(2 * quorum.size > size(self.pgs))
        require(forall(self.pgs, lambda pg: implies(quorum.contains(pg), self.up[pg])))
        self.joined.assign(quorum.contains)

    @fault(FaultKind.CRASH, Base.pgs, (Mode.IDLE, Mode.BUSY), component="it")
    def crash(self: Any, pg: Any, mode: Any) -> None:
        require(self.up[pg], self.mode == mode)
        self.up[pg] = False
        self.mode = ANY

    @never()
    def minority(self: Any) -> Any:
        return ~self.joined.empty & (2 * self.joined.size <= size(self.pgs))

    @reachable()
    def everyone(self: Any) -> Any:
        return (self.joined.size == size(self.pgs)) & (self.mode == Mode.DOWN)


@pytest.mark.parametrize("engine", ["explicit", "bdd", "auto", "pdr", "induction"])
def test_engines_agree_on_what_is_chosen(engine: str) -> None:
    results = results_of(engine, build(Electing, settings={"pgs": 3}))
    assert results["minority"].verdict.value == "proved"
    trace = results["everyone"].answer.trace
    assert trace is not None
    assert trace.steps == 2


def test_a_choice_is_written_to_files_and_read_back() -> None:
    class M(Electing):
        @action()
        def sides(self: Any) -> None:
            self.far.assign(ANY)

    run = Run(M, pgs=3)
    trace = results_of("explicit", build(M, settings={"pgs": 3}), ["everyone"])["everyone"]
    assert trace.answer.trace is not None
    written = to_itf(run.evaluator, trace.answer.trace)
    arguments = [step["arguments"] for step in written["#meta"]["actions"]]
    assert [{"#set": ["PG 1", "PG 2", "PG 3"]}] in arguments
    assert from_itf(run.evaluator.system, written).states == trace.answer.trace.states
    (call,) = (c for c in run.evaluator.calls if str(c) == "sides({A: busy, B: idle})")
    assert call.environment


def test_any_of_a_constant() -> None:
    def case() -> None:
        class M(Base):
            weight = Constant(0, 3)

            @action()
            def go(self: Any) -> None:
                self.weight = ANY  # here

        build(M)

    assert "go assigns weight, which is a constant" in error_of(case)


class Flickering(Base):
    """It goes on for ever; what is chosen need not change, but it has to be chosen."""

    turns = Int(0, 1, initially=0)

    @action(fair=True)
    def choose(self: Any) -> None:
        require(self.turns == 0)
        self.mode = ANY
        self.turns = 1

    @action()
    def idle(self: Any) -> None:
        require(self.mode == Mode.IDLE, self.turns == 1)
        self.turns = 0

    @eventually_always()
    def busy(self: Any) -> Any:
        return self.mode != Mode.IDLE

    @eventually_always()
    def idle_or_not(self: Any) -> Any:
        return (self.turns == 1) | (self.mode == Mode.IDLE)


def test_a_fair_choice_is_taken_whatever_is_chosen() -> None:
    results = results_of("bdd", build(Flickering))
    assert results["busy"].verdict.value == "violated"  # it may choose idle, again and again
    assert results["idle-or-not"].verdict.value == "proved"
    (group,) = fair_groups(Evaluator(build(Flickering)).calls)
    assert len(group.members) == 3


def test_quantifiers_over_what_is_chosen() -> None:
    class M(Base):
        @action(Subset(Base.pgs), Subset(Side, Base.pgs))
        def go(self: Any, members: Any, links: Any) -> None:
            require(forall(members, lambda pg: links.contains((Side.A, pg))))
            require(exists(links, lambda side, pg: side == Side.B))
            require(count(links, lambda side, pg: ~members.contains(pg)) == 0)
            self.joined.assign(members.contains)

    assert calls(M) == {
        f"go({{{', '.join(f'PG {pg}' for pg in members)}}}, {{{', '.join(links)}}})"
        for members in ((1,), (2,), (1, 2))
        for far in product(*[(True, False)] * len(members))
        if any(far)
        for links in [
            [f"(A, PG {pg})" for pg in members]
            + [f"(B, PG {pg})" for pg, up in zip(members, far, strict=True) if up]
        ]
    }


def test_any_inside_a_term() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.mode = ite(self.level == 0, ANY, Mode.IDLE)  # here

        build(M)

    text = error_of(case)
    assert "ANY is not a value of any sort" in text
    assert "a choice within a term is a parameter: @action(Mode)" in text


def test_any_is_no_condition() -> None:
    anything: Any = ANY  # type checkers refuse it as well

    def case() -> None:
        class M(Model):
            level = Int(0, 3, initially=0)

            @action()
            def go(self: Any) -> None:
                require(self.level == 0)
                self.level = 2 if anything else 1  # here

        build(M)

    assert "ANY is given to a condition" in error_of(case)


def test_too_many_ways() -> None:
    class M(Base):
        many = Bool(over=(Side, Span(10)), initially=False)

        @action()
        def go(self: Any) -> None:
            self.many.assign(ANY)

    with pytest.raises(ModelError) as caught:
        build(M)
    text = "go chooses many (subsets of Side x 0..9) in 1,048,576 ways: at most 4,096"
    assert text in str(caught.value)


@pytest.mark.parametrize(
    ("domain", "message"),
    [
        ((3, 1), "empty sort: the range 3..1 has no values"),
        ((Mode.IDLE, Side.A), "members of several enumerations"),
        ((Mode.IDLE, Mode.IDLE), "ranges twice over IDLE"),
        (("a", "b"), "'a' is no size"),
        (Parameter(1, within=(0, 1), meaning="x"), "is not an index sort"),
    ],
)
def test_domains_that_are_none(domain: Any, message: str) -> None:
    def declared() -> None:
        class M(Base):
            @action(domain)
            def go(self: Any, it: Any) -> None:
                self.level = 0

        build(M)

    with pytest.raises(ModelError, match=message) as caught:
        declared()
    assert caught.value.location is not None


def test_subsets_of_nothing() -> None:
    def case() -> None:
        Subset()  # type: ignore[call-overload]  # here

    assert "Subset is given 0 sorts" in error_of(case)


def test_a_chosen_set_is_no_value() -> None:
    def case() -> None:
        class M(Base):
            @action(Subset(Base.pgs))
            def go(self: Any, quorum: Any) -> None:
                require(quorum)  # here

        build(M)

    assert "the set quorum" in error_of(case)
