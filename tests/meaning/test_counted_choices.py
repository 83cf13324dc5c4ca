"""Counters of models whose steps choose and whose messages wait in pools: exact, or refused."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any

import pytest
from tests.reference import explore
from tests.support.node_values import value

from ccverify import (
    ANY,
    Bool,
    Channel,
    Choice,
    Field,
    Message,
    Model,
    Replica,
    Replicas,
    Set,
    Subset,
    action,
    build,
    exists,
    forall,
    require,
)
from ccverify.checker.errors import InternalError
from ccverify.checker.language.sorts import Replicas as Sort
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.counted import Inexpressible
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.nodes import Nodes


class Word(Enum):
    ASK = "ask"
    OFFER = "offer"


class Node(Replica):
    """A node."""


NODES = Replicas(Node, default=3)


class Said(Message):
    word = Field(Word)
    by = Field(NODES)


class Chosen(Model):
    """A node becomes anything; a word is said by some."""

    nodes = NODES
    word = Choice(Word, initially=Word.ASK)
    up = Bool(over=NODES, initially=True)

    @action(NODES)
    def change(self: Any, node: Any) -> None:
        require(self.up[node] | (self.word == Word.OFFER))
        self.up[node] = ANY
        self.word = ANY

    @action((Word.OFFER,))
    def all_up(self: Any, word: Any) -> None:
        require(self.word == word)
        self.up.assign(True)


class Pooled(Model):
    """Messages of nodes wait in a pool."""

    nodes = NODES
    pool = Set(of=(Word, NODES))
    said = Set(of=Said)

    @action(Word, NODES)
    def say(self: Any, word: Any, node: Any) -> None:
        self.pool.add((word, node))

    @action(NODES)
    def take(self: Any, node: Any) -> None:
        require(self.pool.contains((Word.ASK, node)))
        self.pool.remove((Word.ASK, node))
        self.said.add(Said(word=Word.OFFER, by=node))


class Lossy(Model):
    """Messages of nodes go over a channel without order that loses some."""

    nodes = NODES
    heard = Bool(over=NODES, initially=False)
    wire = Channel(of=NODES, capacity=2, reorders=True, loses=True)

    @action(NODES)
    def send(self: Any, node: Any) -> None:
        require(~self.wire.full)
        self.wire.send(node)

    @action(NODES)
    def hear(self: Any, node: Any) -> None:
        self.wire.receive(node)
        self.heard[node] = True


class Chained(Model):
    """A node goes up if it is not alone, said by comparing one with another, and that with more."""

    nodes = NODES
    up = Bool(over=NODES, initially=False)

    @action(NODES)
    def rise(self: Any, node: Any) -> None:
        def same(one: Any) -> Any:
            return forall(self.nodes, lambda third: (third == one) == (third == node))

        require(exists(self.nodes, lambda a: exists(self.nodes, lambda b: (a != b) & same(b))))
        self.up[node] = True


def reached(counters: Counters, size: int) -> set[State]:
    """The states of the counter system that so many replicas reach."""
    ground = counters.ground
    found = set(_initial(counters, size))
    waiting = list(found)
    while waiting:
        state = waiting.pop()
        for step in ground.actions:
            if not value(step.guard, state):
                continue
            assert value(step.valid, state)
            after = list(state)
            for slot, node in step.updates:
                after[slot] = int(value(node, state))
            if tuple(after) not in found:
                found.add(tuple(after))
                waiting.append(tuple(after))
    return found


def _initial(counters: Counters, size: int) -> Iterator[State]:
    """All replicas start alike in these models."""
    base = counters.ground.base
    (start,) = (i for i, value_ in enumerate(base) if value_ is None)
    state = [0 if value_ is None else value_ for value_ in base]
    state[start] = size
    yield tuple(state)


def counted(model: type[Model], size: int) -> tuple[Evaluator, Counters]:
    """A model at a size, with its counters."""
    evaluator = Evaluator(build(model, settings={"nodes": size}))
    (replicas,) = (r for r in evaluator.system.sizes if isinstance(r, Sort))
    return evaluator, Counters(evaluator, replicas, most=size)


@pytest.mark.parametrize("model", [Chosen, Pooled, Lossy, Chained])
@pytest.mark.parametrize("size", [1, 2, 3])
def test_counters_reach_what_enumeration_reaches(model: type[Model], size: int) -> None:
    evaluator, counters = counted(model, size)
    levels = explore(evaluator).levels
    exact = {counters.abstract(evaluator, state) for level in levels for state in level}
    assert reached(counters, size) == exact


class Quorum(Model):
    nodes = NODES
    joined = Set(of=NODES)

    @action(Subset(NODES))
    def elect(self: Any, quorum: Any) -> None:
        require(~quorum.empty)
        self.joined.assign(quorum.contains)


class Wild(Model):
    nodes = NODES
    joined = Set(of=NODES)

    @action()
    def elect(self: Any) -> None:
        self.joined.assign(ANY)


class InOrder(Model):
    nodes = NODES
    wire = Channel(of=NODES, capacity=2)

    @action(NODES)
    def send(self: Any, node: Any) -> None:
        require(~self.wire.full)
        self.wire.send(node)


@pytest.mark.parametrize(
    ("model", "reason"),
    [
        (Quorum, "elect chooses for every Node at once"),
        (Wild, "elect chooses for every Node at once"),
        (InOrder, "holds a Node"),
    ],
)
def test_what_counters_cannot_say(model: type[Model], reason: str) -> None:
    with pytest.raises(Inexpressible, match=reason):
        counted(model, 2)


def test_no_slot_is_added_once_conditions_have_numbers_after_those_there_are() -> None:
    nodes = Nodes([(True, 0, 1)])
    nodes.add_slots([(False, 0, 3)])
    assert nodes.var(1).high == 3
    assert nodes.asked(0).payload == 2
    with pytest.raises(InternalError, match="numbers of the slots"):
        nodes.add_slots([(False, 0, 3)])
