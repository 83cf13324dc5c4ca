"""Values that are outside of the sort in which they are looked for: refused, or warned of."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from tests.language.helpers import PG, Mode, Side, error_of
from tests.support.checking import results_of

from ccverify import (
    Bool,
    Channel,
    Choice,
    Field,
    Int,
    Message,
    Model,
    ModelError,
    Queue,
    Replicas,
    Set,
    Span,
    Subset,
    Table,
    action,
    build,
    exists,
    least,
    never,
    next_of,
    one_of,
    previous_of,
    reachable,
    require,
)
from ccverify.checker.questions.conclusion import Verdict

THREE = Span(3)


class Vote(Message):
    level = Field((0, 2))
    place = Field(THREE)
    side = Field(Side)


class Ack(Message):
    level = Field((0, 2))


def vote(level: int = 0, place: int = 0) -> Vote:
    return Vote(level=level, place=place, side=Side.A)


class Base(Model):
    nodes = Replicas(PG, default=2)
    on = Bool(initially=False)
    level = Int(0, 4, initially=0)
    mode = Choice(Mode, initially=Mode.IDLE)
    up = Bool(over=THREE, initially=False)
    line = Queue(of=(1, 3), capacity=2)
    votes = Queue(of=Vote, capacity=2)
    mixed = Queue(of=(Vote, Ack), capacity=2)
    pool = Set(of=Vote)
    pairs = Set(of=(Side, THREE))
    wire = Channel(of=Vote, capacity=2)
    air = Channel(of=Vote, capacity=2, reorders=True)
    places = Channel(of=THREE, capacity=2, loses=True)
    cost = Table({0: 1, 1: 2, 2: 0})

    @action()
    def climb(self: Any) -> None:
        require(self.level < 4)
        self.on = self.level == 2
        self.level += 1


# What is refused where it is written. A test that never holds is no test, and what is put where it
# does not fit would be an error of some state only.


def asked(ask: Callable[[Any], Any]) -> str:
    """The error of a model that has an action with that guard."""

    class M(Base):
        @action()
        def act(self: Any) -> None:
            require(ask(self))
            self.on = True

    with pytest.raises(ModelError) as caught:
        build(M)
    return caught.value.message


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (lambda m: m.line.contains(0), "an element of line is 1..3, not 0"),
        (lambda m: m.votes.contains(vote(level=3)), "the field level of Vote is 0..2, not 3"),
        (lambda m: m.votes.contains(vote(place=3)), "the field place of Vote is 0..2, not 3"),
        (lambda m: m.votes.is_head(vote(level=-1)), "the field level of Vote is 0..2, not -1"),
        (lambda m: m.mixed.contains(Ack(level=9)), "the field level of Ack is 0..2, not 9"),
        (lambda m: m.pool.contains(vote(level=3)), "the field level of Vote is 0..2, not 3"),
        (lambda m: m.pairs.contains((Side.A, 3)), "pairs has positions 0..2, not 3"),
        (lambda m: m.wire.contains(vote(level=3)), "the field level of Vote is 0..2, not 3"),
        (lambda m: m.air.contains(vote(place=3)), "the field place of Vote is 0..2, not 3"),
        (lambda m: m.places.contains(3), "an element of places is 0..2, not 3"),
        (lambda m: m.up[3], "up has positions 0..2, not 3"),
        (lambda m: m.cost[3] == m.level, "cost has the keys 0..2, not 3"),
        (lambda m: m.up[next_of(THREE, 3)], "next_of takes an element of 0..2, not 3"),
        (lambda m: m.up[previous_of(THREE, -1)], "next_of takes an element of 0..2, not -1"),
    ],
)
def test_a_test_that_never_holds_is_refused(ask: Callable[[Any], Any], message: str) -> None:
    assert asked(ask) == message


def appended() -> None:
    class M(Base):
        @action()
        def act(self: Any) -> None:
            require(~self.line.full)
            self.line.append(4)  # here

    build(M)


def sent() -> None:
    class M(Base):
        @action()
        def act(self: Any) -> None:
            self.wire.send(vote(level=3))  # here

    build(M)


def received() -> None:
    class M(Base):
        @action()
        def act(self: Any) -> None:
            self.wire.receive(vote(level=3))  # here
            self.on = True

    build(M)


def received_in_any_order() -> None:
    class M(Base):
        @action()
        def act(self: Any) -> None:
            self.air.receive(vote(place=3))  # here
            self.on = True

    build(M)


def added() -> None:
    class M(Base):
        @action()
        def act(self: Any) -> None:
            self.pool.add(vote(level=3))  # here

    build(M)


def waiting_at_first() -> None:
    class M(Base):
        late = Queue(of=Vote, capacity=1, initially=[vote(level=3)])  # here

    build(M)


def held_at_first() -> None:
    class M(Base):
        early = Set(of=Vote, initially=[vote(level=3)])  # here

    build(M)


def another_kind() -> None:
    class M(Base):
        @action()
        def act(self: Any) -> None:
            self.air.send(Ack(level=1))  # here

    build(M)


def thrown_away() -> None:
    class M(Base):
        @action()
        def act(self: Any) -> None:
            self.wire.receive()  # here
            self.on = True

    build(M)


def a_mode_thrown_away() -> None:
    class M(Base):
        talk = Channel(of=Mode, capacity=1)

        @action()
        def act(self: Any) -> None:
            self.talk.receive()  # here
            self.on = True

    build(M)


@pytest.mark.parametrize(
    ("case", "message"),
    [
        (appended, "an element of line is 1..3, not 4"),
        (sent, "the field level of Vote is 0..2, not 3"),
        (received, "the field level of Vote is 0..2, not 3"),
        (received_in_any_order, "the field place of Vote is 0..2, not 3"),
        (added, "the field level of Vote is 0..2, not 3"),
        (waiting_at_first, "the field level of Vote is 0..2, not 3"),
        (held_at_first, "the field level of Vote is 0..2, not 3"),
        (another_kind, "wrong sort: air holds messages of Vote, not the message Ack"),
        (thrown_away, "the message Vote is computed and then dropped"),
        (a_mode_thrown_away, "talk.at(0) is computed and then dropped"),
    ],
)
def test_what_does_not_fit_is_refused_in_its_place(
    case: Callable[[], object], message: str
) -> None:
    error = error_of(case)
    assert error.startswith(f"{message}\n")
    if "dropped" in message:
        assert "_ = self.wire.receive()" in error


# What is warned of: a comparison may be of a size that is set otherwise


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (lambda m: m.level == 5, "level == 5 is never true: it is 0..4"),
        (lambda m: m.level != 5, "level == 5 is never true: it is 0..4"),
        (lambda m: one_of(m.level, 4, 5) | m.on, "level == 5 is never true: it is 0..4"),
        (lambda m: ~m.line.empty & (m.line.head == 0), "line.at(0) == 0 is never true"),
        (lambda m: m.line.length == 3, "line.length == 3 is never true: it is 0..2"),
        (
            lambda m: ~m.mixed.empty & (m.mixed.head == Ack(level=9)),
            "mixed.at(0).level == 9 is never true: it is 0..2",
        ),
        (
            lambda m: m.on | exists(THREE, lambda i: (i == 3) & m.up[i]),
            "i == 3 is never true: it is 0..2",
        ),
    ],
)
@pytest.mark.parametrize("where", ["guard", "update", "property"])
def test_a_comparison_that_never_holds_is_warned_of(
    ask: Callable[[Any], Any], message: str, where: str
) -> None:
    class Guarded(Base):
        @action()
        def asking(self: Any) -> None:
            require(ask(self))
            self.on = True

    class Updated(Base):
        @action()
        def asking(self: Any) -> None:
            require(~self.line.empty, ~self.mixed.empty)
            self.on = ask(self)

    class Asked(Base):
        @reachable()
        def asking(self: Any) -> Any:
            return ask(self)

    model = {"guard": Guarded, "update": Updated, "property": Asked}[where]
    found = [w for w in build(model).warnings if w.kind == "never equal"]
    assert [(w.name, w.message.startswith(message)) for w in found] == [("asking", True)]
    assert found[0].location is not None


def test_what_may_hold_is_not_warned_of() -> None:
    class M(Base):
        @action((0, 4))
        def act(self: Any, number: Any) -> None:
            require(self.level == number, number != 4, ~self.line.full)
            self.line.append(2)

        @reachable()
        def full(self: Any) -> Any:
            return self.line.full & (self.line.at(1) == 2)

    assert not [w for w in build(M).warnings if w.kind == "never equal"]


# A neighbour of what is no element


class Ring(Model):
    at = Int(0, 4, initially=0)
    seen = Bool(over=THREE, initially=False)

    @action()
    def climb(self: Any) -> None:
        require(self.at < 4)
        self.at += 1

    @action()
    def look(self: Any) -> None:
        self.seen[next_of(THREE, least(self.at, 2), 4)] = True

    @reachable()
    def all_seen(self: Any) -> Any:
        return self.seen[0] & self.seen[1] & self.seen[2]

    @never()
    def one_late(self: Any) -> Any:
        return self.seen[0] & (self.at < 2)


@pytest.mark.parametrize("engine", ["explicit", "bdd", "bmc"])
def test_the_neighbour_of_a_number_that_is_an_element(engine: str) -> None:
    assert results_of(engine, build(Ring))["all-seen"].verdict is Verdict.PROVED


def test_the_neighbour_of_the_last_one_is_the_first() -> None:
    assert results_of("explicit", build(Ring))["one-late"].verdict is Verdict.PROVED


def test_a_number_that_may_be_no_element_has_no_neighbour() -> None:
    class Beyond(Ring):
        @action()
        def look(self: Any) -> None:
            self.seen[next_of(THREE, self.at, 4)] = True

    message = "an index of next_of(0..2) can be 0..4, beyond its 0..2"
    with pytest.raises(ModelError, match=re.escape(message)):
        results_of("explicit", build(Beyond))


# A channel or a queue of positions, and sets of messages with such a field


class Carried(Model):
    wire = Channel(of=Span(2), capacity=1, loses=True)
    line = Queue(of=THREE, capacity=1)
    got = Bool(over=THREE, initially=False)

    @action(Span(2))
    def send(self: Any, place: Any) -> None:
        require(~self.wire.full)
        self.wire.send(place)

    @action()
    def receive(self: Any) -> None:
        place = self.wire.receive()
        require(~self.line.full)
        self.line.append(place + 1)

    @action()
    def read(self: Any) -> None:
        require(~self.line.empty)
        self.got[self.line.head] = True
        self.line.pop()

    @reachable()
    def both(self: Any) -> Any:
        return self.got[1] & self.got[2]

    @reachable()
    def first(self: Any) -> Any:
        return self.got[0]


def test_a_queue_holds_positions() -> None:
    found = results_of("explicit", build(Carried))
    assert {n: r.verdict for n, r in found.items()} == {
        "both": Verdict.PROVED,
        "first": Verdict.VIOLATED,
    }


def test_what_is_subset_of_is_asked_for_elements_only() -> None:
    class M(Base):
        @action(Subset(THREE))
        def act(self: Any, group: Any) -> None:
            require(group.contains(3))
            self.on = True

    with pytest.raises(ModelError, match=r"group has positions 0\.\.2, not 3"):
        build(M)
