"""Steps that exchange values: what was assigned is read as it was before the step."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from tests.language.helpers import PG, Mode, Run, Side, error_of
from tests.support.checking import results_of

from ccverify import (
    Bool,
    Choice,
    Component,
    Int,
    Model,
    Queue,
    Records,
    Replicas,
    Set,
    action,
    always,
    before,
    build,
    count,
    exists,
    fault,
    never,
    require,
)
from ccverify import FaultKind as Kind
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.conclusion import Verdict


class Cell(Component):
    """A record."""

    full = Bool(initially=False)


class Base(Model):
    """Things to exchange."""

    pgs = Replicas(PG, default=2, limits=(1, 3))
    a = Int(0, 3, over=Side, initially={Side.A: 1, Side.B: 2})
    b = Int(0, 3, over=Side, initially=0)
    up = Bool(over=pgs, initially=True)
    mode = Choice(Mode, initially=Mode.IDLE)
    odd = Set(of=Side)
    even = Set(of=Side, initially=True)
    line = Queue(of=(0, 3), capacity=2)
    cells = Records(Cell, over=Side)
    flips = Int(0, 3, initially=0)

    def total(self: Any) -> Any:
        return self.a[Side.A] + self.a[Side.B]


class Exchanges(Base):
    """Swaps of maps, of cells of one map, of sets, of records, and a queue that feeds itself."""

    @action()
    def swap_maps(self: Any) -> None:
        self.a.assign(lambda side: self.b[side])
        self.b.assign(lambda side: self.a.before[side])

    @action()
    def swap_cells(self: Any) -> None:
        self.a[Side.A] = self.a[Side.B]
        self.a[Side.B] = self.a.before[Side.A]

    @action()
    def swap_sets(self: Any) -> None:
        self.odd.assign(self.even.contains)
        self.even.assign(lambda side: before(lambda: self.odd.contains(side)))

    @action(Side)
    def rotate(self: Any, side: Any) -> None:
        require(~self.line.empty)
        self.line.pop()
        self.line.append(before(lambda: self.line.head))

    @action()
    def feed(self: Any) -> None:
        require(~self.line.full)
        self.a[Side.A] = 3 - self.a[Side.A]
        self.line.append(before(self.total) - self.a[Side.B])

    @fault(Kind.FLAP, component="the cells")
    def flip(self: Any) -> None:
        require(self.flips < 3)
        self.cells[Side.A].full = ~self.cells[Side.B].full
        self.cells[Side.B].full = before(lambda: self.cells[Side.A].full)
        self.flips += 1

    @always()
    def one_set_has_each(self: Any) -> Any:
        return self.odd.size + self.even.size == 2

    @never()
    def beyond(self: Any) -> Any:
        return self.total() > 6


def test_swaps_are_of_the_state_before() -> None:
    run = Run(Exchanges)
    run.do("swap-maps")
    assert [run[f"{m}[{s}]"] for m in "ab" for s in "AB"] == ["0", "0", "1", "2"]
    run.do("swap-maps", "swap-cells")
    assert [run[f"a[{s}]"] for s in "AB"] == ["2", "1"]
    run.do("swap-sets")
    assert (run["odd[A]"], run["even[A]"]) == ("yes", "no")
    run.do("feed", "feed")
    assert [run[f"line.cells[{k}]"] for k in (0, 1)] == ["2", "1"]
    run.do("rotate(A)")
    assert [run[f"line.cells[{k}]"] for k in (0, 1)] == ["1", "2"]
    run.do("flip")
    assert (run["cells.full[A]"], run["cells.full[B]"]) == ("yes", "no")
    run.do("flip")
    assert (run["cells.full[A]"], run["cells.full[B]"]) == ("yes", "yes")


@pytest.mark.parametrize("engine", ["explicit", "bdd"])
def test_engines_agree(engine: str) -> None:
    found = results_of(engine, build(Exchanges, settings={"pgs": 1}))
    assert {result.verdict for result in found.values()} == {Verdict.PROVED}
    counts = {result.answer.statistics.distinct_states for result in found.values()}
    assert counts == {len(reached())}


@cache
def reached() -> set[State]:
    """The states that the trusted meaning reaches."""
    evaluator = Evaluator(build(Exchanges, settings={"pgs": 1}))
    found = set(evaluator.initial_states())
    waiting = list(found)
    while waiting:
        for _, state in evaluator.successors(waiting.pop()):
            if state not in found:
                found.add(state)
                waiting.append(state)
    return found


def test_the_action_is_named_and_its_line_with_the_helper_that_reads() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.a[Side.A] = 0
                self.b[Side.A] = self.total()  # here

        build(M)

    error = error_of(case)
    line = Base.total.__code__.co_firstlineno + 1
    assert f"go reads a after assigning it, at {__file__}:{line}" in error
    assert "write a.before[...] or before(lambda: ...)" in error


def test_a_set_and_a_queue_name_the_way_that_they_have() -> None:
    def of_a_set() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.odd.add(Side.A)
                require(self.odd.empty)  # here

        build(M)

    def of_a_queue() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.line.append(1)
                require(self.line.empty)  # here

        build(M)

    for case in (of_a_set, of_a_queue):
        error = error_of(case)
        assert "or write before(lambda: ...)" in error
        assert "before[" not in error


def test_nothing_is_assigned_while_looking_back() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                before(lambda: self.odd.add(Side.A))  # here

        build(M)

    assert "go assigns odd inside before(...)" in error_of(case)


def test_before_takes_a_function() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.mode = before(self.mode)  # here

        build(M)

    assert "before takes a function without arguments" in error_of(case)


def test_what_is_assigned_twice_stays_refused() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.a[Side.A] = 1
                self.a[Side.A] = before(lambda: self.a[Side.A])  # here

        build(M)

    assert "go assigns a twice" in error_of(case)


def test_a_property_may_ask_a_helper_that_looks_back() -> None:
    class M(Base):
        def all_up(self: Any) -> Any:
            return before(lambda: ~exists(self.pgs, lambda pg: ~self.up[pg]))

        @action()
        def go(self: Any) -> None:
            require(self.all_up())
            self.up.assign(False)

        @never()
        def bad(self: Any) -> Any:
            return self.all_up() & (count(self.pgs, lambda pg: self.up[pg]) == 0)

    found = results_of("explicit", build(M))
    assert {result.verdict for result in found.values()} == {Verdict.PROVED}
