"""Channels: what arrives, in which order, and what is lost or arrives twice."""

from __future__ import annotations

from collections import Counter
from itertools import permutations, product
from typing import Any

import pytest
from tests.language.helpers import PG, Mode, Run, Side, error_of
from tests.support.checking import results_of

from ccverify import (
    Bool,
    Channel,
    Component,
    Field,
    Int,
    Message,
    Model,
    ModelError,
    Parameter,
    Part,
    Replicas,
    Set,
    action,
    always,
    before,
    build,
    never,
    quiescent,
    reachable,
    require,
)
from ccverify.checker.evidence.view import Views
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding

ROOM = Parameter(2, within=(1, 3), meaning="how many messages are under way at most")
NODES = Replicas(PG, default=2)


class Vote(Message):
    by = Field(NODES)
    level = Field((0, 1))


class Ack(Message):
    by = Field(NODES)


def sending(**ways: Any) -> type[Model]:
    """A model that sends three modes in order, over a channel that behaves as said."""

    class Sending(Model):
        room = ROOM
        next = Int(0, 3, initially=0)
        got = Set(of=Mode)
        times = Int(0, 3, initially=0)
        wire = Channel(of=Mode, capacity=ROOM, **ways)

        @action((Mode.IDLE,))
        def first(self: Any, mode: Any) -> None:
            require(self.next == 0, ~self.wire.full)
            self.wire.send(mode)
            self.next = 1

        @action((Mode.BUSY,))
        def second(self: Any, mode: Any) -> None:
            require(self.next == 1, ~self.wire.full)
            self.wire.send(mode)
            self.next = 2

        @action((Mode.DOWN,))
        def third(self: Any, mode: Any) -> None:
            require(self.next == 2, ~self.wire.full)
            self.wire.send(mode)
            self.next = 3

        @action()
        def receive(self: Any) -> None:
            require(self.times < 3)
            self.got.add(self.wire.receive())
            self.times = self.times + 1

        @always()
        def everything(self: Any) -> Any:
            return quiescent() | ~quiescent()

        @never()
        def busy_first(self: Any) -> Any:
            return self.got.contains(Mode.BUSY) & ~self.got.contains(Mode.IDLE)

        @never()
        def lost(self: Any) -> Any:
            return (self.next == 3) & self.wire.empty & (self.got.size < 3)

        @never()
        def twice(self: Any) -> Any:
            return self.times > self.got.size

    return Sending


@pytest.mark.parametrize(
    ("ways", "violated"),
    [
        ({}, set()),
        ({"loses": True}, {"busy-first", "lost"}),
        ({"duplicates": True}, {"twice"}),
        ({"reorders": True}, {"busy-first"}),
        ({"reorders": True, "loses": True}, {"busy-first", "lost"}),
        ({"reorders": True, "duplicates": True}, {"busy-first", "twice"}),
        (
            {"reorders": True, "loses": True, "duplicates": True},
            {"busy-first", "twice", "lost"},
        ),
    ],
    ids=lambda w: "+".join(w) if isinstance(w, dict) else "",
)
def test_what_networks_do(ways: dict[str, Any], violated: set[str]) -> None:
    model = sending(**ways)
    counts = set()
    for engine in ("explicit", "bdd"):
        results = results_of(engine, build(model))
        assert results["everything"].verdict.value == "proved"
        found = {name for name, r in results.items() if r.verdict.value == "violated"}
        assert found == violated
        counts.add(results["everything"].answer.statistics.distinct_states)
    assert len(counts) == 1
    without = results_of("bdd", build(model, settings={"faults": 0}))
    assert {name for name, r in without.items() if r.verdict.value == "violated"} == (
        violated & {"busy-first"} if ways.get("reorders") else set()
    )


def test_a_budget_counts_what_is_lost() -> None:
    system = build(sending(loses=True), settings={"faults": 1})
    trace = results_of("explicit", system, ["lost"])["lost"].answer.trace
    assert trace is not None
    assert trace.failures == 1
    (lose,) = (a for a in system.actions if a.fault)
    assert lose.fault is not None
    assert (lose.name, lose.fault.kind.value) == ("wire.lose", "message lost")
    evaluator = Evaluator(system)
    titles = [evaluator.say(c.action.title, s, c.environment)
              for c, s in zip(trace.calls, trace.states, strict=False)]  # fmt: skip
    assert any(title.startswith("The message at place") for title in titles)


def test_capacity_is_a_parameter() -> None:
    for room in (1, 2, 3):
        run = Run(sending(loses=True), room=room)
        for mode in ("first(idle)", "second(busy)", "third(down)")[:room]:
            run.do(mode)
        assert sum(call.startswith("wire.lose") for call in run.enabled) == room
        assert not {"second(busy)", "third(down)"} & run.enabled or room == 3


def test_order_is_kept_and_places_are_lost() -> None:
    run = Run(sending(loses=True, duplicates=True), room=3)
    run.do("first(idle)", "second(busy)", "wire.duplicate(0)")
    places = {p.name: p.show(p.value(run.state)) for p in Views(run.evaluator.system).places}
    assert places["wire"] == "[idle, idle, busy]"
    run.do("wire.lose(1)", "receive", "receive")
    assert (run["got[idle]"], run["got[busy]"]) == ("yes", "yes")


class Voting(Model):
    """Two kinds of message between nodes, in no order; each node has a channel of its own."""

    nodes = NODES
    room = ROOM
    heard = Set(of=(NODES, NODES))
    wire = Channel(
        of=(Vote, Ack), capacity=2, over=Side, reorders=True, loses=True, component="link"
    )

    @action(Side, NODES, (0, 1))
    def vote(self: Any, side: Any, node: Any, level: Any) -> None:
        require(~self.wire[side].full)
        self.wire[side].send(Vote(by=node, level=level))

    @action(Side, NODES)
    def answer(self: Any, side: Any, node: Any) -> None:
        vote = self.wire[side].receive(Vote)
        require(vote.level == 1)
        self.wire[side].send(Ack(by=node))
        self.heard.add((node, vote.by))

    @action(Side)
    def done(self: Any, side: Any) -> None:
        ack = self.wire[side].receive(Ack)
        self.heard.remove((ack.by, ack.by))

    @reachable()
    def all_heard(self: Any) -> Any:
        return self.heard.size == 4


def test_channels_of_several_kinds() -> None:
    run = Run(Voting).do("vote(A, PG 2, 1)", "vote(A, PG 2, 1)")
    assert run["wire.Vote[A, PG 2, 1]"] == "2"
    assert "answer(A, PG 1, PG 2, 1)" in run.enabled
    assert not {call for call in run.enabled if call.startswith("vote(A")}
    run.do("answer(A, PG 1, PG 2, 1)")
    assert run["wire.Vote[A, PG 2, 1]"] == "1"
    assert run["wire.Ack[A, PG 1]"] == "1"
    assert run["heard[PG 1, PG 2]"] == "yes"
    losses = {call for call in run.enabled if call.startswith("wire.lose")}
    assert losses == {"wire.lose-vote(A, PG 2, 1)", "wire.lose-ack(A, PG 1)"}
    run.do("done(A, PG 1)")
    assert run["wire.Ack[A, PG 1]"] == "0"


def test_the_same_message_taken_and_put_back() -> None:
    class M(Model):
        nodes = NODES
        wire = Channel(of=Vote, capacity=1, reorders=True)
        done = Int(0, 1, initially=0)

        @action(NODES)
        def start(self: Any, node: Any) -> None:
            require(~self.wire.full)
            self.wire.send(Vote(by=node, level=0))

        @action(NODES)
        def forward(self: Any, node: Any) -> None:
            vote = self.wire.receive()
            self.wire.send(Vote(by=node, level=vote.level))
            self.done = 1

    run = Run(M).do("start(PG 1)", "forward(PG 1, PG 1, 0)")
    assert run["wire[PG 1, 0]"] == "1"
    run.do("forward(PG 2, PG 1, 0)")
    assert (run["wire[PG 1, 0]"], run["wire[PG 2, 0]"]) == ("0", "1")
    found = results_of("explicit", build(M), limits=None)
    assert found == {}


def test_bags_are_states_whatever_the_order() -> None:
    class M(Model):
        room = ROOM
        wire = Channel(of=Mode, capacity=ROOM, reorders=True, duplicates=True, loses=True)

        @action(Mode)
        def send(self: Any, mode: Any) -> None:
            require(~self.wire.full)
            self.wire.send(mode)

        @action(Mode)
        def take(self: Any, mode: Any) -> None:
            self.wire.receive(mode)

        @always()
        def everything(self: Any) -> Any:
            return quiescent() | ~quiescent()

    for room in (1, 2, 3):
        bags = {tuple(sorted(c)) for n in range(room + 1) for c in product(range(3), repeat=n)}
        results = results_of("explicit", build(M, settings={"room": room}))
        assert results["everything"].answer.statistics.distinct_states == len(bags)


def test_symmetric_replicas_stay_so() -> None:
    class M(Voting):
        @never()
        def none(self: Any) -> Any:
            return self.wire[Side.A].size > 2

    system = build(M)
    results = results_of("explicit", system, ["none"])
    assert results["none"].verdict.value == "proved"
    assert Grounding(Evaluator(system)).ground.actions


def test_sending_into_a_full_channel() -> None:
    for ways in ({}, {"reorders": True}):

        class M(Model):
            wire = Channel(of=Mode, capacity=1, **ways)  # type: ignore[call-overload]

            @action(Mode)
            def send(self: Any, mode: Any) -> None:
                require(~self.wire.contains(mode))
                self.wire.send(mode)

        with pytest.raises(ModelError, match=r"appends to wire, which is full|puts more into wire"):
            Run(M).do("send(idle)", "send(busy)")


def test_a_subclass_has_another_channel() -> None:
    class Lossy(sending()):  # type: ignore[misc]
        wire = Channel(of=Mode, capacity=ROOM, loses=True)

    results = results_of("explicit", build(Lossy))
    assert {n for n, r in results.items() if r.verdict.value == "violated"} == {
        "busy-first",
        "lost",
    }


class Battery(Component):
    charged = Bool(initially=True)


def test_a_subclass_has_no_other_part_for_a_channel() -> None:
    class Flat(sending()):  # type: ignore[misc]
        wire = Part(Battery)

    with pytest.raises(ModelError, match="puts something else in the place of the part wire") as e:
        build(Flat)
    assert "write Channel(...)" in e.value.hint


@pytest.mark.parametrize("reorders", [False, True])
def test_what_has_been_sent_is_not_read_in_the_same_step(reorders: bool) -> None:
    def case() -> None:
        class M(Model):
            wire = Channel(of=Mode, capacity=2, reorders=reorders)
            alone = Bool(initially=False)

            @action()
            def send(self: Any) -> None:
                require(~self.wire.full)
                self.wire.send(Mode.IDLE)
                self.alone = self.wire.empty  # here

        build(M)

    assert "after changing it" in error_of(case)


@pytest.mark.parametrize("reorders", [False, True])
def test_nothing_is_sent_in_a_look_back(reorders: bool) -> None:
    def case() -> None:
        class M(Model):
            wire = Channel(of=Mode, capacity=2, reorders=reorders)
            ready = Bool(initially=False)

            @action()
            def send(self: Any) -> None:
                require(~self.wire.full)
                before(lambda: self.wire.send(Mode.IDLE))  # here
                self.ready = True

        build(M)

    assert "inside before(...)" in error_of(case)


def test_a_message_that_the_channel_does_not_carry() -> None:
    def case() -> None:
        class M(Model):
            nodes = NODES
            wire = Channel(of=Vote, capacity=1)

            @action()
            def go(self: Any) -> None:
                self.wire.receive(Ack)  # here

        build(M)

    assert "the channel carries no message of the kind Ack" in error_of(case)


def test_a_kind_is_to_be_named() -> None:
    def case() -> None:
        class M(Voting):
            @action()
            def go(self: Any) -> None:
                self.wire[Side.A].receive()  # here

        build(M)

    text = error_of(case)
    assert "one of several kinds of message is to be named" in text
    assert "known: Vote, Ack" in text


def test_ways_are_yes_or_no() -> None:
    def case() -> None:
        Channel(of=Mode, capacity=1, loses=3)  # type: ignore  # here

    assert "loses=3 is not possible" in error_of(case)


def test_a_parameter_does_not_say_whether_messages_are_lost() -> None:
    """What a run may lose is said by its budget: what is written is shown as it is written."""
    lossy = Parameter(False, meaning="whether messages are lost")

    def case() -> None:
        Channel(of=Mode, capacity=1, loses=lossy)  # type: ignore  # here

    text = error_of(case)
    assert "loses=Parameter(False, ...) is not possible" in text
    assert 'Scenario("nothing is lost", faults={"message-lost": 0})' in text


def test_what_arrives_in_which_order() -> None:
    """In order, or in any order at all: as plain Python has it."""
    sent = ["idle", "busy", "down"]
    for ways, orders in (
        ({}, [tuple(sent)]),
        ({"reorders": True}, list(permutations(sent))),
    ):

        class M(Model):
            wire = Channel(of=Mode, capacity=3, **ways)  # type: ignore[call-overload]
            log = Int(0, 63, initially=0)
            count = Int(0, 3, initially=0)

            @action(Mode)
            def send(self: Any, mode: Any) -> None:
                require(self.count == 0, ~self.wire.contains(mode), ~self.wire.full)
                self.wire.send(mode)

            @action(Mode)
            def take(self: Any, mode: Any) -> None:
                self.wire.receive(mode)
                self.count = self.count + 1

        arrived = Counter[tuple[str, ...]]()
        runs: list[tuple[tuple[str, ...], Run]] = [
            ((), Run(M).do(*(f"send({mode})" for mode in sent)))
        ]
        while runs:
            so_far, run = runs.pop()
            takes = [call for call in run.enabled if call.startswith("take")]
            if not takes:
                arrived[so_far] += 1
            for call in takes:
                again = Run(M).do(*(f"send({mode})" for mode in sent))
                again.do(*(f"take({mode})" for mode in so_far), call)
                runs.append(((*so_far, call[5:-1]), again))
        assert sorted(arrived) == sorted(orders)
