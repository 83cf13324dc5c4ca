"""Variables as they are declared and named: sorts, initial values, unknown names."""

from __future__ import annotations

from enum import Enum
from typing import Any

import pytest
from tests.language.helpers import PG, Mode, Side, error_of

from ccverify import (
    ANY,
    Bool,
    Choice,
    Int,
    Member,
    Model,
    ModelError,
    Parameter,
    Queue,
    Replicas,
    Set,
    Span,
    action,
    build,
    initial,
    require,
)


def test_assigning_an_unknown_variable() -> None:
    def case() -> None:
        class M(Model):
            private = Bool(initially=True)

            @action()
            def go(self: Any) -> None:
                self.privat = False  # here

        build(M)

    assert "M has no variable 'privat'; did you mean 'private'?" in error_of(case)


def test_assigning_an_unknown_variable_like_no_other() -> None:
    def case() -> None:
        class M(Model):
            private = Bool(initially=True)

            @action()
            def go(self: Any) -> None:
                self.xyzzy = False  # here

        build(M)

    text = error_of(case)
    assert "M has no variable 'xyzzy'\n" in text
    assert "declare it in the class body" in text


def test_reading_an_unknown_variable() -> None:
    def case() -> None:
        class M(Model):
            private = Bool(initially=True)

            @action()
            def go(self: Any) -> None:
                require(self.privte)  # here
                self.private = False

        build(M)

    assert "M has no variable 'privte'; did you mean 'private'?" in error_of(case)


def test_assigning_a_map_as_a_whole() -> None:
    def case() -> None:
        class M(Model):
            up = Bool(over=Side, initially=True)

            @action()
            def go(self: Any) -> None:
                self.up = False  # here

        build(M)

    text = error_of(case)
    assert "up is a map: assign a cell, up[...] = ..." in text
    assert "self.up.assign(" in text


@pytest.mark.parametrize("what", ["queue", "members", "limit", "pgs"])
def test_assigning_what_is_no_variable_with_one_cell(what: str) -> None:
    class M(Model):
        pgs = Replicas(PG, default=2)
        limit = Parameter(2, within=(1, 3), meaning="a limit")
        queue = Queue(of=Mode, capacity=2)
        members = Set(of=Side)
        up = Bool(initially=True)

        @action()
        def go(self: Any) -> None:
            self.up = False
            setattr(self, what, True)

    with pytest.raises(ModelError, match=f"^[^ ]*test_variables.py:[0-9]+: {what} is a"):
        build(M)


def test_index_missing_or_too_many() -> None:
    def missing() -> None:
        class M(Model):
            up = Bool(over=(Side, Mode), initially=True)

            @action()
            def go(self: Any) -> None:
                self.up[Side.A] = False  # here

        build(M)

    def too_many() -> None:
        class M(Model):
            up = Bool(over=Side, initially=True)

            @action()
            def go(self: Any) -> None:
                require(self.up[Side.A, Side.B])  # here
                self.up[Side.A] = False

        build(M)

    assert "up takes 2 index(es), got 1" in error_of(missing)
    assert "up takes 1 index(es), got 2" in error_of(too_many)


def test_missing_initial_value() -> None:
    def case() -> None:
        class M(Model):
            up = Bool()  # here

            @action()
            def go(self: Any) -> None:
                self.up = True

        build(M)

    text = error_of(case)
    assert "up has no initial value" in text
    assert "write initially=..., with ANY for every value, or assign it in @initial" in text


def test_missing_initial_value_for_a_member() -> None:
    def case() -> None:
        class M(Model):
            mode = Choice(Mode, over=Side, initially={Side.A: Mode.IDLE})  # here

            @action()
            def go(self: Any) -> None:
                self.mode[Side.A] = Mode.BUSY

        build(M)

    assert "mode has no initial value for B" in error_of(case)


def test_missing_initial_value_for_a_position() -> None:
    def case() -> None:
        class M(Model):
            up = Bool(over=Span(3), initially={0: True, 2: False})  # here

            @action()
            def go(self: Any) -> None:
                self.up[0] = False

        build(M)

    assert "up has no initial value for 1" in error_of(case)


def test_missing_initial_value_for_a_pair() -> None:
    def case() -> None:
        class M(Model):
            near = Bool(  # here
                over=(Side, Mode), initially={Side.A: True, (Side.B, Mode.IDLE): False}
            )

            @action()
            def go(self: Any) -> None:
                self.near[Side.A, Mode.IDLE] = False

        build(M)

    assert "near has no initial value for (B, busy), (B, down)" in error_of(case)


def test_keys_of_initial_values_of_another_sort() -> None:
    def case() -> None:
        class M(Model):
            up = Bool(over=Side, initially={Mode.IDLE: True, Mode.BUSY: False})  # here

            @action()
            def go(self: Any) -> None:
                self.up[Side.A] = False

        build(M)

    assert "wrong sort: an index of up is of sort Side, but idle is of sort Mode" in error_of(case)


def test_keys_of_initial_values_with_too_many_parts() -> None:
    def case() -> None:
        class M(Model):
            up = Bool(
                over=Side,
                initially={(Side.A, Side.B): True, (Side.B, Side.B): True},
            )

            @action()
            def go(self: Any) -> None:
                self.up[Side.A] = False

        build(M)

    with pytest.raises(ModelError, match=r"up takes 1 index\(es\), got 2"):
        case()


def test_initial_value_per_replica() -> None:
    def case() -> None:
        class M(Model):
            pgs = Replicas(PG, default=2)
            up = Bool(over=pgs, initially={})  # here

            @action()
            def go(self: Any) -> None:
                self.up.assign(False)

        build(M)

    text = error_of(case)
    assert "up has an initial value per key, but no PG has a name" in text
    assert "assign it in @initial, with ANY and require(...)" in text


def test_initial_value_per_key_without_an_index() -> None:
    def case() -> None:
        class M(Model):
            up: Any = Bool(initially={Side.A: True})  # type: ignore[call-overload]  # here

            @action()
            def go(self: Any) -> None:
                self.up = False

        build(M)

    assert "up has no index, but an initial value per key" in error_of(case)


def test_initial_value_of_another_sort() -> None:
    def case() -> None:
        class M(Model):
            mode: Any = Choice(Mode, initially=Side.A)  # here

            @action()
            def go(self: Any) -> None:
                self.mode = Mode.IDLE

        build(M)

    assert "wrong sort: mode is of sort Mode, but A is of sort Side" in error_of(case)


def test_initial_value_out_of_range() -> None:
    def case() -> None:
        class M(Model):
            level = Int(0, 3, initially=4)  # here

            @action()
            def go(self: Any) -> None:
                self.level = 0

        from ccverify.checker.meaning.evaluate import Evaluator

        Evaluator(build(M)).initial_domains()

    assert "the initial value 4 of level is not 0..3" in error_of(case)


def test_initial_value_depending_on_the_state() -> None:
    def case() -> None:
        class M(Model):
            first = Bool(initially=ANY)
            second = Bool()

            @initial()
            def start(self: Any) -> None:
                self.second = ~self.first  # here

            @action()
            def go(self: Any) -> None:
                self.second = self.first

        build(M)

    text = error_of(case)
    assert "the initial value of second depends on the state: ~first" in text
    assert "assign ANY, and require(...) the relation" in text


def test_initial_cell_depending_on_the_state() -> None:
    def case() -> None:
        class M(Model):
            which = Choice(Side, initially=ANY)
            up = Bool(over=Side, initially=False)

            @initial()
            def start(self: Any) -> None:
                self.up[self.which] = True  # here

            @action()
            def go(self: Any) -> None:
                self.up[self.which] = False

        build(M)

    assert "the initial value of up depends on the state: which" in error_of(case)


def test_exception_in_an_initial_method() -> None:
    def case() -> None:
        class M(Model):
            up = Bool(initially=True)

            @initial()
            def start(self: Any) -> None:
                self.up = int("no number")  # here

            @action()
            def go(self: Any) -> None:
                self.up = False

        build(M)

    assert "start raised ValueError: invalid literal" in error_of(case)


def test_empty_enumeration() -> None:
    class Empty(Enum):
        pass

    def as_value() -> None:
        class M(Model):
            mode = Choice(Empty)  # here

    def as_index() -> None:
        class M(Model):
            up = Bool(over=Empty)  # here

    assert "empty sort: the enumeration Empty has no members" in error_of(as_value)
    assert "empty sort: the enumeration Empty has no members" in error_of(as_index)


class Alike(Enum):
    """Two members that read the same."""

    FIRST = "go-on"
    GO_ON = 1


class Broken(Enum):
    """A value of two lines."""

    FIRST = "one\ntwo"


class Barred(Enum):
    """A value with what ends a quoted name in SMT-LIB."""

    FIRST = "a|b"


@pytest.mark.parametrize(
    ("members", "told"),
    [
        (Alike, "FIRST and GO_ON of Alike are both shown as 'go-on'"),
        (Broken, "FIRST of Broken is shown as 'one\\ntwo'"),
        (Barred, "FIRST of Barred is shown as 'a|b'"),
    ],
)
def test_members_that_cannot_be_told_apart_or_written(members: type[Enum], told: str) -> None:
    def as_value() -> None:
        class M(Model):
            mode = Choice(members)  # here

    assert told in error_of(as_value)


def test_empty_range() -> None:
    def case() -> None:
        class M(Model):
            level = Int(3, 1, initially=2)  # here

            @action()
            def go(self: Any) -> None:
                self.level = 1

        build(M)

    text = error_of(case)
    assert "empty sort: the range 3..1 has no values" in text
    assert "the first bound is the lowest value" in text


def test_range_emptied_by_a_parameter() -> None:
    def case() -> None:
        class M(Model):
            top = Parameter(2, within=(0, 4), meaning="the highest level")
            level = Int(1, top, initially=1)  # here

            @action()
            def go(self: Any) -> None:
                self.level = 1

        assert build(M).variables
        build(M, settings={"top": 0})

    assert "empty sort: the range 1..0 has no values" in error_of(case)


def test_bound_that_is_no_parameter_of_the_model() -> None:
    stray = Parameter(2, within=(0, 4), meaning="declared nowhere")

    def case() -> None:
        class M(Model):
            level = Int(0, stray, initially=1)  # here

            @action()
            def go(self: Any) -> None:
                self.level = 1

        build(M)

    assert "a size is a parameter, which the model does not declare" in error_of(case)


def test_bound_that_is_no_number() -> None:
    def case() -> None:
        class M(Model):
            strict = Parameter(Mode.IDLE, meaning="not a number")
            level = Int(0, strict, initially=1)  # type: ignore[arg-type]  # here

            @action()
            def go(self: Any) -> None:
                self.level = 1

        build(M)

    assert "a size is a parameter that defaults to <Mode.IDLE: 'idle'>" in error_of(case)


def test_empty_span() -> None:
    def case() -> None:
        class M(Model):
            up = Bool(over=Span(0))  # here

    text = error_of(case)
    assert "empty sort: Span(0)" in text
    assert "a span has at least one position" in text


def test_empty_replicas() -> None:
    def case() -> None:
        class M(Model):
            pgs = Replicas(PG, default=0)  # here

    text = error_of(case)
    assert "empty sort: PG has default size 0 within (1, 64)" in text
    assert "sizes are at least 1" in text


def test_empty_queue() -> None:
    def case() -> None:
        class M(Model):
            queue = Queue(of=Mode, capacity=0)  # here

            @action()
            def go(self: Any) -> None:
                self.queue.pop()

        build(M)

    assert "queue has room for 0 elements: at least 1" in error_of(case)


def test_what_is_no_sort() -> None:
    strange: Any = 3

    def value() -> None:
        class M(Model):
            mode = Choice(strange)  # here

    def index() -> None:
        class M(Model):
            up = Bool(over=strange)  # here

    assert "3 is not a sort" in error_of(value)
    assert "3 is not an index sort" in error_of(index)


def test_constant_position_beyond_a_span() -> None:
    def read() -> None:
        class M(Model):
            up = Bool(over=Span(3), initially=True)

            @action()
            def go(self: Any) -> None:
                require(self.up[3])  # here
                self.up[0] = False

        build(M)

    def assigned() -> None:
        class M(Model):
            up = Bool(over=Span(3), initially=True)

            @action()
            def go(self: Any) -> None:
                self.up[-1] = False  # here

        build(M)

    assert "up has positions 0..2, not 3" in error_of(read)
    assert "up has positions 0..2, not -1" in error_of(assigned)


def test_int_enumerations_are_enumerations() -> None:
    from enum import IntEnum

    class Rank(IntEnum):
        LOW = 10
        HIGH = 20

    class M(Model):
        rank = Choice(Rank, initially=Rank.LOW)

        @action()
        def go(self) -> None:
            require(self.rank == Rank.LOW)
            self.rank = Rank.HIGH

    assert [v.name for v in build(M).variables] == ["rank"]


def test_a_held_replica_is_read_back() -> None:
    class M(Model):
        pgs = Replicas(PG, default=2)
        leader = Member(pgs, initially=ANY)
        up = Bool(over=pgs, initially=True)

        @action()
        def go(self) -> None:
            self.up[self.leader] = False

    assert [v.name for v in build(M).variables] == ["leader", "up"]
