"""Spacer and Houdini, which look for invariants of whole families, hear Ctrl-C."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable
from importlib import import_module

import pytest

from ccverify import (
    Bool,
    Int,
    Model,
    Replica,
    Replicas,
    Term,
    Var,
    action,
    count,
    exists,
    forall,
    never,
    require,
)
from ccverify.checker.engines import spacer
from ccverify.checker.engines.houdini import Houdini
from ccverify.checker.engines.session import Session, Undecided
from ccverify.checker.language.build import build
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding


class Squares(Model):
    """What is reached has no linear invariant."""

    root: Var[int] = Int(0, 10**6, initially=0)
    square: Var[int] = Int(0, 10**12, initially=0)

    @action()
    def go_on(self) -> None:
        require(self.root < 1000)
        self.square = self.square + 2 * self.root + 1
        self.root = self.root + 1

    @never()
    def no_square(self) -> Term[bool]:
        """One less than the square of 900."""
        return self.square == 809_999


class Pigeon(Replica):
    """A bird."""


class Hole(Replica):
    """A place for one of them."""


class Pigeons(Model):
    """Each may be in any hole; a question about them that takes a solver very long."""

    pigeons = Replicas(Pigeon, default=12)
    holes = Replicas(Hole, default=11)
    within = Bool(over=(pigeons, holes), initially=False)

    @action(pigeons, holes)
    def enter(self, pigeon: Term[Pigeon], hole: Term[Hole]) -> None:
        self.within[pigeon, hole] = True

    @never()
    def apart(self) -> Term[bool]:
        """All are in holes, no two in one."""
        housed = forall(self.pigeons, lambda p: exists(self.holes, lambda h: self.within[p, h]))
        alone = forall(self.holes, lambda h: count(self.pigeons, lambda p: self.within[p, h]) <= 1)
        return housed & alone


def by_spacer(grounding: Grounding, session: Session) -> object:
    """Look for an invariant that excludes the states of the model's property."""
    (prop,) = grounding.system.properties
    return spacer.invariant(grounding.ground, grounding.target(prop), session)


def by_houdini(grounding: Grounding, session: Session) -> object:
    """Whether the states of the model's property are excluded by no lemmas at all."""
    (prop,) = grounding.system.properties
    return Houdini(grounding.ground, session).excludes((), grounding.target(prop))


@pytest.mark.parametrize(("model", "work"), [(Squares, by_spacer), (Pigeons, by_houdini)])
def test_interruption(model: type[Model], work: Callable[[Grounding, Session], object]) -> None:
    grounding = Grounding(Evaluator(build(model)))
    session = Session(Limits(seconds=20), lambda _: None, "")
    timer = threading.Timer(1.5, signal.raise_signal, (signal.SIGINT,))
    timer.start()
    started = time.perf_counter()
    with pytest.raises(KeyboardInterrupt):
        session.run(lambda: work(grounding, session))
    assert time.perf_counter() - started < 3


def test_no_rule_is_stated_when_the_time_is_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """That alone takes many seconds for a large system, and Z3 is asked only after it."""
    grounding = Grounding(Evaluator(build(Squares)))
    stated = list[object]()
    monkeypatch.setattr(import_module("z3"), "ForAll", lambda *rule: stated.append(rule))
    with pytest.raises(Undecided, match="the time limit"):
        by_spacer(grounding, Session(Limits(seconds=0.0), lambda _: None, ""))
    assert not stated
