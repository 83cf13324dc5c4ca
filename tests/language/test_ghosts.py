"""Ghosts: written by actions, read by properties and other ghosts, and by nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.language.helpers import PG, Mode, Side, error_of

from ccverify import (
    ANY,
    Bool,
    Choice,
    Int,
    Model,
    ModelError,
    Queue,
    Replicas,
    Set,
    Term,
    Var,
    action,
    build,
    count,
    exists,
    initial,
    ite,
    least,
    never,
    require,
    says,
)


class Base(Model):
    pgs = Replicas(PG, default=2)
    up: Var[bool] = Bool(initially=True)
    far = Bool(over=Side, initially=False)
    level: Var[int] = Int(0, 3, initially=0)
    mode: Var[Mode] = Choice(Mode, initially=Mode.IDLE)
    line = Queue(of=Side, capacity=2)
    swaps: Var[int] = Int(0, 3, initially=0, ghost=True)
    last: Var[Side] = Choice(Side, initially=Side.A, ghost=True)
    seen = Bool(over=Side, initially=False, ghost=True)
    known = Set(of=pgs, ghost=True)
    log = Queue(of=Side, capacity=2, ghost=True)


GUARDS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "a variable": ("swaps", lambda self: self.swaps < 3),
    "a cell": ("seen", lambda self: self.seen[Side.A]),
    "a cell under a quantifier": ("seen", lambda self: exists(Side, lambda s: self.seen[s])),
    "a count": ("known", lambda self: count(self.pgs, self.known.contains) == 0),
    "the size of a set": ("known", lambda self: self.known.size == 0),
    "the length of a queue": ("log.length", lambda self: self.log.empty),
    "the head of a queue": ("log.cells", lambda self: self.log.head == Side.A),
    "a key": ("last", lambda self: self.far[self.last]),
    "a branch": ("swaps", lambda self: ite(self.up, self.level, self.swaps) == 0),
    "a side of `or`": ("seen", lambda self: self.up | self.seen[Side.B]),
}


@pytest.mark.parametrize(("ghost", "guard"), GUARDS.values(), ids=GUARDS)
def test_a_guard_reads_no_ghost(ghost: str, guard: Callable[[Any], Any]) -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                require(self.up, guard(self))  # here
                self.up = False

        build(M)

    text = error_of(case)
    assert f"the guard of go reads {ghost}, which is a ghost" in text
    assert "declare it without ghost=True if the protocol depends on it" in text


def assign_value(self: Any) -> None:
    self.level = self.swaps


def assign_key(self: Any) -> None:
    self.far[self.last] = True


def assign_all(self: Any) -> None:
    self.far.assign(lambda s: self.seen[s])


def append(self: Any) -> None:
    self.line.append(self.last)


def append_sometimes(self: Any) -> None:
    self.line.append(Side.A, when=self.seen[Side.A])


UPDATES: dict[str, tuple[str, str, Callable[[Any], None]]] = {
    "the value": ("level", "swaps", assign_value),
    "the key": ("far", "last", assign_key),
    "all cells at once": ("far", "seen", assign_all),
    "what is appended": ("line.cells", "last", append),
    "whether it is appended": ("line.cells", "seen", append_sometimes),
}


@pytest.mark.parametrize(("variable", "ghost", "change"), UPDATES.values(), ids=UPDATES)
def test_a_protocol_variable_depends_on_no_ghost(
    variable: str, ghost: str, change: Callable[[Any], None]
) -> None:
    class M(Base):
        @action()
        def go(self: Any) -> None:
            change(self)

    with pytest.raises(ModelError) as caught:
        build(M)
    assert caught.value.message == (
        f"the update of {variable} in go reads {ghost}, which is a ghost"
    )
    assert caught.value.location is not None
    assert caught.value.location.line in range(
        change.__code__.co_firstlineno, change.__code__.co_firstlineno + 3
    )


def test_initial_states_are_restricted_by_no_ghost() -> None:
    def case() -> None:
        class M(Base):
            @initial()
            def start(self: Any) -> None:
                self.up = ANY
                self.seen.assign(ANY)
                require(self.up == self.seen[Side.A])  # here

            @action()
            def go(self: Any) -> None:
                self.up = False

        build(M)

    assert "reads seen, which is a ghost" in error_of(case)


def test_ghosts_properties_and_phrases_read_ghosts() -> None:
    class M(Base):
        @action(Side)
        def go(self: Any, side: Any) -> None:
            require(self.up)
            says("after {swaps} swaps", swaps=self.swaps)
            self.up = False
            self.swaps = least(3, ite(self.last == side, self.swaps, self.swaps + 1))
            self.seen[self.last] = True
            self.last = side
            self.log.append(side, when=~self.log.full)

        @never()
        def swapped(self: Any) -> Term[bool]:
            """It has never been swapped."""
            swapped: Term[bool] = (self.swaps > 0) & self.up
            return swapped

    system = build(M)
    ghosts = {v.name for v in system.variables if v.ghost}
    assert ghosts == {"swaps", "last", "seen", "known", "log.cells", "log.length"}


def test_a_declaration_says_plainly_whether_it_is_a_ghost() -> None:
    def case() -> None:
        Bool(initially=True, ghost="yes")  # type: ignore[call-overload] # pyright: ignore # here

    assert "ghost='yes' is not possible\nwrite ghost=True" in error_of(case)
