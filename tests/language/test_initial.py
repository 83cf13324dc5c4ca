"""Initial states: fixed values, values per key, any value, and relations between them."""

from __future__ import annotations

from typing import Any

import pytest
from tests.language.helpers import PG, Mode, Side, error_of, initial_values

from ccverify import (
    ANY,
    Bool,
    Choice,
    Int,
    Member,
    Model,
    ModelError,
    Parameter,
    Replicas,
    Set,
    Span,
    action,
    build,
    count,
    exists,
    initial,
    require,
)
from ccverify.checker.meaning.evaluate import Evaluator


class Base(Model):
    @action()
    def go(self: Any) -> None:
        self.up = False

    up = Bool(initially=True)


def test_values_per_key() -> None:
    class M(Base):
        mode = Choice(Mode, over=Side, initially={Side.B: Mode.DOWN, Side.A: Mode.BUSY})
        rank = Int(-2, 3, over=Span(3), initially={0: -2, 1: 0, 2: 3})
        pgs = Replicas(PG, default=2)
        near = Bool(over=(Side, pgs), initially={Side.A: True, Side.B: False})
        grid = Bool(
            over=(Side, Mode),
            initially={
                Side.A: True,
                Side.B: False,
                (Side.B, Mode.DOWN): True,
            },
        )

    (values,) = initial_values(M)
    assert values == {
        "up": "yes",
        "mode[A]": "busy", "mode[B]": "down",
        "rank[0]": "-2", "rank[1]": "0", "rank[2]": "3",
        "near[A, PG 1]": "yes", "near[A, PG 2]": "yes",
        "near[B, PG 1]": "no", "near[B, PG 2]": "no",
        "grid[A, idle]": "yes", "grid[A, busy]": "yes", "grid[A, down]": "yes",
        "grid[B, idle]": "no", "grid[B, busy]": "no", "grid[B, down]": "yes",
    }  # fmt: skip


def test_any_value() -> None:
    class M(Base):
        up = Bool(initially=ANY)
        level = Int(-1, 1, initially=ANY)

    states = initial_values(M)
    assert len(states) == 6
    assert {s["level"] for s in states} == {"-1", "0", "1"}


def test_any_value_for_some_keys() -> None:
    class M(Base):
        mode = Choice(Mode, over=Side, initially={Side.A: ANY, Side.B: Mode.IDLE})

    states = initial_values(M)
    assert [s["mode[A]"] for s in states] == ["idle", "busy", "down"]
    assert {s["mode[B]"] for s in states} == {"idle"}


def test_initial_method_over_declared_values() -> None:
    class M(Base):
        near = Bool(over=Side, initially=False)
        mode = Choice(Mode)
        members = Set(of=Side)

        @initial()
        def start(self: Any) -> None:
            self.near[Side.B] = True
            self.mode = Mode.DOWN
            self.members.add(Side.A)

    (values,) = initial_values(M)
    assert (values["near[A]"], values["near[B]"], values["mode"]) == ("no", "yes", "down")
    assert (values["members[A]"], values["members[B]"]) == ("yes", "no")


def test_relations_between_initial_values() -> None:
    class M(Base):
        pgs = Replicas(PG, default=3)
        near = Bool(over=pgs)
        leader = Member(pgs, initially=ANY)

        @initial()
        def start(self: Any) -> None:
            self.near.assign(ANY)
            require(count(self.pgs, lambda pg: self.near[pg]) == 2)
            require(exists(self.pgs, lambda pg: (pg == self.leader) & ~self.near[pg]))

    states = initial_values(M)
    assert len(states) == 3
    assert all(s["near[" + s["leader"] + "]"] == "no" for s in states)
    assert all(list(s.values()).count("yes") == 3 for s in states)  # two near, and up


def test_initial_values_from_parameters() -> None:
    class M(Base):
        start_level = Parameter(1, within=(0, 3), meaning="the first level")
        level = Int(0, 3)

        @initial()
        def start(self: Any) -> None:
            self.level = self.start_level + 0

    assert initial_values(M)[0]["level"] == "1"
    assert initial_values(M, start_level=3)[0]["level"] == "3"


def test_no_initial_state() -> None:
    class M(Base):
        @initial()
        def start(self: Any) -> None:
            require(~self.up)

    assert initial_values(M) == []


def test_membership_of_the_initial_states() -> None:
    class M(Base):
        level = Int(0, 3, initially=ANY)

        @initial()
        def start(self: Any) -> None:
            require(self.level != 2)

    evaluator = Evaluator(build(M))
    names = [evaluator.cells.name(0), evaluator.cells.name(1)]

    def initial_with(level: int, up: int) -> bool:
        return evaluator.is_initial(tuple({"level": level, "up": up}[name] for name in names))

    assert [level for level in range(-1, 5) if initial_with(level, up=1)] == [0, 1, 3]
    assert not initial_with(1, up=0)
    assert not evaluator.is_initial((1,))


def test_what_an_initial_method_returns_is_lost() -> None:
    def case() -> None:
        class M(Base):
            near = Bool(initially=ANY)

            @initial()  # here
            def start(self: Any) -> Any:
                return self.near

        build(M)

    text = error_of(case)
    assert "start returns near, which is dropped" in text
    assert "write require(...) for a condition" in text


def test_cells_without_initial_value() -> None:
    class M(Base):
        near = Bool(over=Side)

        @initial()
        def start(self: Any) -> None:
            self.near[Side.A] = True

    with pytest.raises(ModelError, match=r"near\[B\] has no initial value"):
        initial_values(M)
