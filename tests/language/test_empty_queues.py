"""Steps that rest on elements which a queue does not hold: every engine refuses the model."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.language.helpers import PG, Mode, Side

from ccverify import (
    Bool,
    Channel,
    Component,
    Int,
    Model,
    ModelError,
    Part,
    Queue,
    Records,
    Replicas,
    action,
    build,
    exists,
    forall,
    ite,
    never,
    require,
)
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.encode import invalid_step
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.verify import verify


class Base(Model):
    """A queue that an action of the subclass misuses once it has been filled and emptied."""

    line = Queue(of=Mode, capacity=2)
    lines = Queue(of=(1, 3), capacity=2, over=Side)
    used = Bool(initially=False)
    last = Int(0, 3, initially=0)

    @action()
    def fill(self: Any) -> None:
        require(~self.used, self.line.empty)
        self.line.append(Mode.BUSY)
        self.lines[Side.B].append(2)

    @never()
    def lost(self: Any) -> Any:
        return self.used & self.line.empty & (self.last == 3)


class PopThenAppend(Base):
    @action()
    def misuse(self: Any) -> None:
        require(~self.used)
        self.used = True
        self.line.pop()
        self.line.append(Mode.DOWN)


class PopWhere(Base):
    @action()
    def misuse(self: Any) -> None:
        require(~self.used)
        self.used = True
        self.line.pop(when=self.last == 0)
        self.line.append(Mode.DOWN)


class PopOneOfTwo(Base):
    @action(Side)
    def misuse(self: Any, side: Any) -> None:
        require(~self.line.empty)
        self.lines[side].pop()
        self.lines[side].append(1)


class HeadInGuard(Base):
    @action()
    def misuse(self: Any) -> None:
        require(self.line.head == Mode.IDLE)
        self.used = True


class HeadInValue(Base):
    @action()
    def misuse(self: Any) -> None:
        require(~self.used)
        self.last = self.lines[Side.B].head
        self.used = True


class HeadInKey(Base):
    by_mode = Bool(over=Mode, initially=False)

    @action()
    def misuse(self: Any) -> None:
        require(~self.used)
        self.by_mode[self.line.head] = True
        self.used = True


class HeadAppended(Base):
    @action()
    def misuse(self: Any) -> None:
        require(~self.used)
        self.used = True
        self.line.append(self.line.head)


class KeyOfAppend(Base):
    @action()
    def misuse(self: Any) -> None:
        require(~self.used)
        self.used = True
        self.lines[ite(self.line.head == Mode.IDLE, Side.A, Side.B)].append(2)


class KeyOfPut(Base):
    bag = Channel(of=Mode, capacity=2, reorders=True)

    @action()
    def misuse(self: Any) -> None:
        require(~self.used)
        self.used = True
        self.bag.send(self.line.head)


class SecondOfOne(Base):
    @action()
    def misuse(self: Any) -> None:
        require(~self.used, ~self.line.empty)
        self.last = ite(self.line.at(1) == Mode.IDLE, 1, 2)
        self.used = True


class InEveryQueue(Base):
    by_side = Int(0, 3, over=Side, initially=0)

    @action()
    def misuse(self: Any) -> None:
        require(~self.used)
        self.used = True
        self.by_side.assign(lambda side: self.lines[side].head)


class Leg(Component):
    line = Queue(of=Mode, capacity=1)

    @action()
    def misuse(self: Any) -> None:
        self.line.pop()
        self.line.append(Mode.BUSY)


class InRecords(Base):
    legs = Records(Leg, over=Side)


class InPart(Base):
    leg = Part(Leg)


MISUSES = [
    (PopThenAppend, "misuse pops line, which is empty"),
    (PopWhere, "misuse pops line, which is empty"),
    (PopOneOfTwo, "misuse(A) pops lines, which is empty"),
    (HeadInGuard, "misuse reads line beyond its length"),
    (HeadInValue, "misuse reads lines beyond its length"),
    (HeadInKey, "misuse reads line beyond its length"),
    (HeadAppended, "misuse reads line beyond its length"),
    (KeyOfAppend, "misuse reads line beyond its length"),
    (KeyOfPut, "misuse reads line beyond its length"),
    (SecondOfOne, "misuse reads line beyond its length"),
    (InEveryQueue, "misuse reads lines beyond its length"),
    (InRecords, "legs.misuse(A) pops legs.line, which is empty"),
    (InPart, "leg.misuse pops leg.line, which is empty"),
]


@pytest.mark.parametrize(("model", "message"), MISUSES, ids=[m.__name__ for m, _ in MISUSES])
@pytest.mark.parametrize("engine", sorted(ENGINES))
def test_every_engine_refuses_the_step(model: type[Model], message: str, engine: str) -> None:
    system = build(model)
    with pytest.raises(ModelError) as caught:
        verify(system, system.properties, ENGINES[engine](Options()))
    assert caught.value.message == message
    assert "after " in caught.value.hint
    location = caught.value.location
    assert location is not None
    assert location.file == __file__


def guarded_pop(model: Any) -> None:
    require(~model.line.empty, ~model.used)
    model.line.pop()
    model.used = True


def guarded_head(model: Any) -> None:
    require(~model.line.empty & (model.line.head == Mode.BUSY))
    model.used = True


def head_then_empty(model: Any) -> None:
    require((model.line.head == Mode.BUSY) & ~model.line.empty)
    model.used = True


def head_in_a_branch(model: Any) -> None:
    model.used = ite(model.line.empty, True, model.line.head == Mode.BUSY)


def empty_or_head(model: Any) -> None:
    require(model.line.empty | (model.line.head == Mode.BUSY))
    model.used = True


def some_queue_begins_with_two(model: Any) -> None:
    require(exists(Side, lambda s: ~model.lines[s].empty & (model.lines[s].head == 2)))
    model.used = True


def every_queue_begins_with_two(model: Any) -> None:
    require(forall(Side, lambda s: model.lines[s].empty | (model.lines[s].head == 2)))
    model.used = True


def contained(model: Any) -> None:
    require(model.line.contains(Mode.BUSY), ~model.used)
    model.used = True


def appended_if_there(model: Any) -> None:
    require(~model.used)
    model.used = True
    model.line.append(model.line.head, when=~model.line.empty & ~model.line.full)


def appended_where_it_says_if_there(model: Any) -> None:
    require(~model.used)
    model.used = True
    lines, there = model.lines, ~model.line.empty
    side = ite(model.line.head == Mode.IDLE, Side.A, Side.B)
    lines[side].append(2, when=there & ~lines[Side.A].full & ~lines[Side.B].full)


def taken_where_it_says_if_there(model: Any) -> None:
    require(~model.used)
    model.used = True
    first = model.lines[Side.A]
    first.remove(first.head - 1, when=~first.empty & (first.head - 1 < first.length))


@pytest.mark.parametrize(
    "body",
    [
        guarded_pop, guarded_head, head_then_empty, head_in_a_branch, empty_or_head,
        some_queue_begins_with_two, every_queue_begins_with_two, contained, appended_if_there,
        appended_where_it_says_if_there, taken_where_it_says_if_there,
    ],
)  # fmt: skip
def test_what_is_guarded_is_no_error(body: Callable[[Any], None]) -> None:
    class M(Base):
        @action()
        def use(self: Any) -> None:
            body(self)

    system = build(M)
    (result,) = verify(system, system.properties, ENGINES["explicit"](Options()))
    assert result.verdict.value == "proved"


@pytest.mark.parametrize("guarded", [True, False])
def test_counters_know_of_the_step(guarded: bool) -> None:
    """A queue of each replica: the flaw is a state of the counters as well."""

    class M(Model):
        pgs = Replicas(PG, default=2)
        line = Queue(of=bool, capacity=1, over=pgs)

        @action(pgs)
        def turn(self: Any, pg: Any) -> None:
            if guarded:
                require(~self.line[pg].empty)
            self.line[pg].pop()
            self.line[pg].append(True)

        @action(pgs)
        def fill(self: Any, pg: Any) -> None:
            require(self.line[pg].empty)
            self.line[pg].append(False)

    counters = Counters(Evaluator(build(M)), M.pgs)
    flaw = invalid_step(counters.ground)
    assert (flaw is counters.nodes.false) == guarded
