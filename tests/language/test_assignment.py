"""A step is simultaneous: each cell is assigned once, and only the state before it is read."""

from __future__ import annotations

from typing import Any

import pytest
from tests.language.helpers import Mode, Run, Side, error_of
from tests.support.checking import results_of

from ccverify import (
    ANY,
    Bool,
    Choice,
    Int,
    Model,
    ModelError,
    Set,
    Span,
    Term,
    action,
    build,
    exists,
    initial,
    least,
    never,
    require,
)
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding


class Base(Model):
    """What the cases below act on."""

    up = Bool(initially=True)
    far = Bool(over=Side, initially=False)
    level = Int(0, 5, initially=2)
    log = Int(0, 9, over=Span(3), initially=0)
    mode = Choice(Mode, initially=Mode.IDLE)
    side = Choice(Side, initially=Side.A)
    members = Set(of=Side)


def test_assigning_a_variable_twice() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.level = 1
                self.level = 2  # here

        build(M)

    text = error_of(case)
    assert "go assigns level twice" in text
    assert "combine the two with ite(...)" in text
    assert "the first assignment is at " in text


def test_assigning_a_cell_twice() -> None:
    def case() -> None:
        class M(Base):
            @action(Side)
            def go(self: Any, side: Any) -> None:
                self.far[side] = True
                self.far[side] = False  # here

        build(M)

    assert "go assigns far twice" in error_of(case)


def test_assigning_a_cell_and_all_cells() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.far[Side.A] = True
                self.far.assign(False)  # here

        build(M)

    assert "go assigns far twice" in error_of(case)


def test_assigning_all_cells_and_a_cell() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.members.clear()
                self.members.add(Side.A)  # here

        build(M)

    assert "go assigns members twice" in error_of(case)


def test_assigning_two_cells() -> None:
    class M(Base):
        @action()
        def go(self) -> None:
            self.far[Side.A] = True
            self.far[Side.B] = True

    run = Run(M).do("go")
    assert (run["far[A]"], run["far[B]"]) == ("yes", "yes")


def test_arguments_that_turn_out_equal() -> None:
    def case() -> None:
        class M(Base):
            @action(Side, Side)
            def go(self: Any, one: Any, two: Any) -> None:
                self.far[one] = True
                self.far[two] = False  # here

        Grounding(Evaluator(build(M)))

    assert "go(A, A) assigns far[A] twice" in error_of(case)


def test_arguments_kept_apart_by_the_guard() -> None:
    class M(Base):
        @action(Side, Side)
        def go(self: Any, one: Any, two: Any) -> None:
            require(one != two)
            self.far[one] = True
            self.far[two] = False

    assert Run(M).enabled == {"go(A, B)", "go(B, A)"}
    assert len(Grounding(Evaluator(build(M))).calls) == 2


def test_cells_that_turn_out_equal_in_a_step() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.far[Side.A] = True
                self.far[self.side] = False  # here

        Run(M).do("go")

    assert "go assigns far[A] twice" in error_of(case)


def test_reading_after_assigning() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.level = 1
                self.up = self.level == 1  # here

        build(M)

    text = error_of(case)
    assert "go reads level after assigning it" in text
    assert "a step reads the state before it: read first, then assign" in text


def test_reading_a_cell_after_assigning_all() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.far.assign(True)
                require(self.far[Side.A])  # here

        build(M)

    assert "go reads far after assigning it" in error_of(case)


def test_reading_another_cell_after_assigning_one() -> None:
    class M(Base):
        @action()
        def go(self) -> None:
            self.far[Side.A] = True
            self.far[Side.B] = ~self.far[Side.B]

    assert Run(M).do("go")["far[B]"] == "yes"


def test_a_swap_reads_the_state_before() -> None:
    class M(Base):
        @action()
        def swap(self) -> None:
            first, second = self.log[0], self.log[1]
            self.log[0] = second + 1
            self.log[1] = first + 2

    run = Run(M).do("swap", "swap")
    assert (run["log[0]"], run["log[1]"]) == ("3", "3")


def test_bulk_assignment() -> None:
    class M(Base):
        @action()
        def shift(self) -> None:
            self.log.assign(lambda position: self.log[position] + position)

        @action()
        def level_out(self) -> None:
            self.log.assign(self.level)

    run = Run(M).do("shift", "shift")
    assert [run[f"log[{k}]"] for k in range(3)] == ["0", "2", "4"]
    assert run.do("level_out".replace("_", "-"))["log[1]"] == "2"


def test_assigning_outside_an_action() -> None:
    def case() -> None:
        kept: list[Any] = []

        class M(Base):
            @action()
            def go(self: Any) -> None:
                kept.append(self)
                self.up = False

        build(M)
        kept[0].up = True  # here

    text = error_of(case)
    assert "up is assigned outside an action" in text
    assert "it belongs into a method marked @action, @fault or @initial" in text


def test_reading_outside_an_action() -> None:
    kept: list[Any] = []

    class M(Base):
        @action()
        def go(self: Any) -> None:
            kept.append(self)
            self.up = False

    build(M)
    assert repr(kept[0].level + 1 <= 3) == "((level + 1) <= 3)"


def test_assigning_in_a_property() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.up = False

            @never()
            def bad(self: Any) -> Any:
                self.level = 1  # here
                return self.up

        build(M)

    text = error_of(case)
    assert "the property bad assigns level" in text
    assert "properties only read" in text


def test_any_within_a_term() -> None:
    def case() -> None:
        class M(Base):
            @initial()
            def start(self: Any) -> None:
                self.level = ANY + 1  # here

            @action()
            def go(self: Any) -> None:
                self.level = 1

        build(M)

    assert "ANY is given to +" in error_of(case)


def test_assignment_out_of_range_names_the_action() -> None:
    def case() -> None:
        class M(Base):
            @action(Span(2))
            def climb(self: Any, by: Any) -> None:
                self.level = self.level + 3 + by  # here

        Run(M).do("climb(1)")

    assert "climb(1) assigns 6 to level, which is 0..5" in error_of(case)


def test_assignment_below_the_range() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def fall(self: Any) -> None:
                self.level = self.level - 3  # here

        Run(M).do("fall")

    assert "fall assigns -1 to level, which is 0..5" in error_of(case)


def test_position_out_of_a_span_at_run_time() -> None:
    class M(Base):
        @action()
        def go(self) -> None:
            self.log[self.level + 1] = 1

    system = build(M)
    with pytest.raises(ModelError, match="there is no such position"):
        Run(M).do("go")
    with pytest.raises(ModelError, match=r"an index of log can be 1\.\.6, beyond its 0\.\.2") as e:
        Grounding(Evaluator(system))
    assert e.value.location == system.actions[0].updates[0].location


def test_position_out_of_a_span_in_a_guard() -> None:
    def case() -> None:
        class M(Base):
            @action()  # here
            def go(self: Any) -> None:
                require(self.log[self.level] == 0)
                self.level = 0

        Grounding(Evaluator(build(M)))

    text = error_of(case)
    assert "an index of log can be 0..5, beyond its 0..2" in text
    assert "bound it with least(...) and greatest(...): a guard does not count" in text


def test_position_out_of_a_span_in_a_property() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.level = 0

            @never()  # here
            def filled(self: Any) -> Any:
                return self.log[self.level] == 1

        results_of("explicit", build(M))

    assert "an index of log can be 0..5, beyond its 0..2" in error_of(case)


def test_position_bounded_as_the_error_says() -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            self.log[least(2, self.level)] = 1

    grounding = Grounding(Evaluator(build(M)))
    assert [str(call) for call in grounding.calls] == ["go"]
    assert Run(M).do("go")["log[2]"] == "1"


def test_counting_cells_after_assigning_one() -> None:
    def case() -> None:
        class M(Base):
            @action(Side)
            def f(self, side: Term[Side]) -> None:
                self.far[side] = True
                self.up = exists(Side, lambda s: self.far[s])  # here

        build(M)

    assert "f reads far after assigning it" in error_of(case)


def test_reading_what_may_be_the_cell_that_was_assigned() -> None:
    def case() -> None:
        class M(Base):
            @action(Side, Side)
            def f(self, one: Term[Side], other: Term[Side]) -> None:
                self.far[one] = True
                self.up = self.far[other]  # here

        build(M)

    assert "f reads far after assigning it" in error_of(case)


def test_the_size_of_a_set_after_a_change() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def f(self) -> None:
                self.members.add(Side.A)
                self.up = self.members.empty  # here

        build(M)

    assert "f reads members after assigning it" in error_of(case)


def test_maps_are_swapped_by_what_they_were_before() -> None:
    class M(Model):
        a = Bool(over=Side, initially={Side.A: True, Side.B: False})
        b = Bool(over=Side, initially=False)

        @action()
        def swap(self: Any) -> None:
            self.a.assign(lambda side: self.b[side])
            self.b.assign(lambda side: self.a.before[side])

    run = Run(M).do("swap")
    assert [run["a[A]"], run["a[B]"], run["b[A]"], run["b[B]"]] == ["no", "no", "yes", "no"]


def test_a_map_read_after_a_bulk_assignment() -> None:
    def case() -> None:
        class M(Model):
            a = Bool(over=Side, initially=True)
            b = Bool(over=Side, initially=False)

            @action()
            def swap(self: Any) -> None:
                self.a.assign(lambda side: self.b[side])
                self.b.assign(lambda side: self.a[side])  # here

        build(M)

    text = error_of(case)
    assert "swap reads a after assigning it" in text
    assert "or write a.before[...]" in text
