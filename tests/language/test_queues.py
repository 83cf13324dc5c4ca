"""Queues: first in, first out, bounded; all changes of a step happen at once, the pop first."""

from __future__ import annotations

from typing import Any

import pytest
from tests.language.helpers import PG, Mode, Run, Side, error_of

from ccverify import (
    Int,
    Model,
    ModelError,
    Parameter,
    Queue,
    Replicas,
    Span,
    action,
    build,
    initial,
    ite,
    never,
    reachable,
    require,
)


class Mail(Model):
    """A queue of modes; what was received last is kept."""

    room = Parameter(3, within=(2, 5), meaning="places in the queue")
    queue = Queue(of=Mode, capacity=room)
    last = Int(-1, 2, initially=-1)

    @action(Mode)
    def send(self: Any, mode: Any) -> None:
        require(~self.queue.full)
        self.queue.append(mode)

    @action()
    def receive(self: Any) -> None:
        require(~self.queue.empty)
        self.last = ite(self.queue.head == Mode.IDLE, 0, ite(self.queue.head == Mode.BUSY, 1, 2))
        self.queue.pop()

    @reachable()
    def holds_down(self: Any) -> Any:
        return self.queue.contains(Mode.DOWN)

    @reachable()
    def holds_idle(self: Any) -> Any:
        return self.queue.contains(Mode.IDLE)

    @reachable()
    def second_is_busy(self: Any) -> Any:
        return (self.queue.length >= 2) & (self.queue.at(1) == Mode.BUSY)


def waiting(run: Run, name: str = "queue", capacity: int = 3) -> list[str]:
    """What waits in a queue, front first; its unused cells must hold the first value."""
    length = int(run[f"{name}.length"])
    cells = [run[f"{name}.cells[{k}]"] for k in range(capacity)]
    assert set(cells[length:]) <= {"idle"}
    return cells[:length]


def test_first_in_first_out() -> None:
    run = Run(Mail).do("send(down)", "send(busy)", "send(idle)")
    assert waiting(run) == ["down", "busy", "idle"]
    assert run.enabled == {"receive"}
    assert waiting(run.do("receive")) == ["busy", "idle"]
    assert run["last"] == "2"
    assert waiting(run.do("send(down)", "receive")) == ["idle", "down"]
    assert run["last"] == "1"
    assert waiting(run.do("receive", "receive")) == []
    assert "receive" not in run.enabled


def test_states_are_equal_however_the_queue_became_empty() -> None:
    run = Run(Mail)
    before = run.state
    run.do("send(idle)", "send(down)", "receive", "receive", "send(idle)", "receive")
    assert run["last"] == "0"
    assert run.state[:-1] == before[:-1]


def test_contains_and_at_look_at_what_waits_only() -> None:
    run = Run(Mail)
    assert not run.holds("holds-idle")
    run.do("send(down)", "send(busy)")
    assert run.holds("holds-down")
    assert not run.holds("holds-idle")
    assert run.holds("second-is-busy")
    run.do("receive")
    assert not run.holds("holds-down")
    assert not run.holds("second-is-busy")


def test_capacity_from_a_parameter() -> None:
    run = Run(Mail, room=2).do("send(busy)", "send(down)")
    assert run.enabled == {"receive"}
    assert waiting(run, capacity=2) == ["busy", "down"]


def test_pop_and_append_in_one_step() -> None:
    class M(Mail):
        @action()
        def turn(self: Any) -> None:
            require(~self.queue.empty)
            head = self.queue.head
            self.queue.pop()
            self.queue.append(head)

    run = Run(M).do("send(down)", "send(busy)", "send(idle)")
    assert waiting(run.do("turn")) == ["busy", "idle", "down"]


def test_several_appends_in_one_step() -> None:
    class M(Mail):
        @action(Mode)
        def send_two(self: Any, mode: Any) -> None:
            require(self.queue.length <= 1)
            self.queue.append(mode)
            self.queue.append(Mode.DOWN)

    assert waiting(Run(M).do("send(idle)", "send-two(busy)")) == ["idle", "busy", "down"]


def test_conditional_changes() -> None:
    class M(Mail):
        @action(bool, bool, bool)
        def change(self: Any, drop: Any, first: Any, second: Any) -> None:
            require(self.queue.length == 1)
            self.queue.pop(when=drop)
            self.queue.append(Mode.BUSY, when=first)
            self.queue.append(Mode.IDLE, when=second)

    for drop in (False, True):
        for first in (False, True):
            for second in (False, True):
                run = Run(M).do("send(down)")
                arguments = ", ".join("yes" if c else "no" for c in (drop, first, second))
                expected = [
                    *([] if drop else ["down"]),
                    *(["busy"] if first else []),
                    *(["idle"] if second else []),
                ]
                assert waiting(run.do(f"change({arguments})")) == expected


def test_queues_per_key() -> None:
    class M(Model):
        box = Queue(of=Mode, capacity=2, over=Side)

        @action(Side, Mode)
        def send(self: Any, side: Any, mode: Any) -> None:
            require(~self.box[side].full)
            self.box[side].append(mode)

        @action(Side)
        def pass_on(self: Any, side: Any) -> None:
            other = ite(side == Side.A, Side.B, Side.A)
            require(~self.box[side].empty, ~self.box[other].full, self.box[side].length >= 1)
            self.box[other].append(self.box[side].head)
            self.box[side].pop()

    run = Run(M).do("send(A, down)", "send(A, busy)", "send(B, idle)", "pass-on(A)")

    def at(side: str) -> list[str]:
        cells = [run[f"box.cells[{side}, {k}]"] for k in range(2)]
        return cells[: int(run[f"box.length[{side}]"])]

    assert (at("A"), at("B")) == (["busy"], ["idle", "down"])


def test_queues_of_numbers_start_at_the_lowest() -> None:
    class M(Model):
        box = Queue(of=(2, 4), capacity=2)

        @action()
        def send(self: Any) -> None:
            require(~self.box.full)
            self.box.append(self.box.length + 3)

        @action()
        def receive(self: Any) -> None:
            self.box.pop(when=self.box.length > 0)

    run = Run(M)
    assert (run["box.cells[0]"], run["box.length"]) == ("2", "0")
    run.do("send", "send")
    assert (run["box.cells[0]"], run["box.cells[1]"]) == ("3", "4")
    run.do("receive", "receive", "receive")
    assert (run["box.cells[0]"], run["box.cells[1]"]) == ("2", "2")


def test_queue_of_replicas() -> None:
    class M(Model):
        pgs = Replicas(PG, default=2)
        box = Queue(of=pgs, capacity=2)

        @action(pgs)
        def enlist(self: Any, pg: Any) -> None:
            require(~self.box.full, ~self.box.contains(pg))
            self.box.append(pg)

    run = Run(M).do("enlist(PG 2)")
    assert run["box.cells[0]"] == "PG 2"
    assert run.enabled == {"enlist(PG 1)"}


def test_popping_twice() -> None:
    def twice() -> None:
        class M(Mail):
            @action()
            def go(self: Any) -> None:
                self.queue.pop()
                self.queue.pop()  # here

        build(M)

    def after_an_append() -> None:
        class M(Mail):
            @action()
            def go(self: Any) -> None:
                self.queue.append(Mode.IDLE)
                self.queue.pop()  # here

        build(M)

    for case in (twice, after_an_append):
        text = error_of(case)
        assert "queue is popped twice, or after an append" in text
        assert "a step pops a queue once, before it appends" in text


def test_reading_a_queue_after_changing_it() -> None:
    def popped() -> None:
        class M(Mail):
            @action()
            def go(self: Any) -> None:
                self.queue.pop()
                require(self.queue.head == Mode.IDLE)  # here

        build(M)

    def appended() -> None:
        class M(Mail):
            @action()
            def go(self: Any) -> None:
                self.queue.append(Mode.IDLE)
                require(~self.queue.full)  # here

        build(M)

    for case in (popped, appended):
        text = error_of(case)
        assert "go reads queue after changing it" in text
        assert "read first, then pop and append" in text


def test_changing_a_queue_outside_an_action() -> None:
    def in_a_property() -> None:
        class M(Mail):
            @never()
            def bad(self: Any) -> Any:
                self.queue.pop()  # here

        build(M)

    def in_the_initial_states() -> None:
        class M(Mail):
            @initial()
            def start(self: Any) -> None:
                self.queue.append(Mode.IDLE)  # here

        build(M)

    assert "queue is changed outside an action" in error_of(in_a_property)
    assert "queue is changed outside an action" in error_of(in_the_initial_states)


def test_position_beyond_the_capacity() -> None:
    def case() -> None:
        class M(Mail):
            @action()
            def go(self: Any) -> None:
                require(self.queue.at(3) == Mode.IDLE)  # here
                self.queue.pop()

        build(M)

    assert "queue has positions 0..2, not 3" in error_of(case)


def test_overflow_and_underflow_are_errors_of_the_model() -> None:
    def overflow() -> None:
        class M(Mail):
            @action()
            def push(self: Any) -> None:
                self.queue.append(Mode.IDLE)  # here

        Run(M).do("push", "push", "push", "push")

    def underflow() -> None:
        class M(Mail):
            @action()
            def drop(self: Any) -> None:
                self.queue.pop()  # here

        Run(M).do("drop")

    assert "push appends to queue, which is full" in error_of(overflow)
    assert "drop pops queue, which is empty" in error_of(underflow)


def test_a_method_that_queues_do_not_have() -> None:
    class M(Mail):
        @action()
        def go(self: Any) -> None:
            self.queue.push(Mode.IDLE)

    with pytest.raises(ModelError, match="the queue queue has no attribute 'push'"):
        build(M)


class Reordering(Model):
    """A queue from any place of which something is taken, or comes twice."""

    queue = Queue(of=Mode, capacity=3, initially=[Mode.BUSY, Mode.DOWN])
    boxes = Queue(of=(1, 3), capacity=2, over=Side, initially={Side.A: [2, 3], Side.B: []})
    alike = Queue(of=Side, capacity=1, over=Side, initially=[Side.B])
    last = Int(-1, 2, initially=-1)

    @action(Mode)
    def send(self: Any, mode: Any) -> None:
        require(~self.queue.full)
        self.queue.append(mode)

    @action(Span(3))
    def take(self: Any, position: Any) -> None:
        require(position < self.queue.length)
        taken = self.queue.at(position)
        self.last = ite(taken == Mode.IDLE, 0, ite(taken == Mode.BUSY, 1, 2))
        self.queue.remove(position)
        self.queue.append(Mode.IDLE, when=taken == Mode.DOWN)

    @action(Span(3))
    def twice(self: Any, position: Any) -> None:
        require(position < self.queue.length, ~self.queue.full)
        self.queue.repeat(position)

    @action(Side)
    def drop_second(self: Any, side: Any) -> None:
        require(self.boxes[side].length == 2)
        self.boxes[side].remove(1)


def test_what_waits_at_first() -> None:
    run = Run(Reordering)
    assert waiting(run) == ["busy", "down"]
    assert [run[f"boxes.cells[A, {k}]"] for k in range(2)] == ["2", "3"]
    assert (run["boxes.length[A]"], run["boxes.length[B]"]) == ("2", "0")
    assert (run["boxes.cells[B, 0]"], run["alike.cells[A, 0]"]) == ("1", "B")
    assert run["alike.length[B]"] == "1"


def test_taking_from_any_place() -> None:
    run = Run(Reordering).do("send(idle)")
    assert waiting(run.do("take(1)")) == ["busy", "idle", "idle"]
    assert run["last"] == "2"
    assert waiting(run.do("take(2)")) == ["busy", "idle"]
    assert waiting(run.do("take(0)")) == ["idle"]
    assert run.enabled >= {"take(0)", "twice(0)"}
    assert "take(1)" not in run.enabled
    run.do("drop-second(A)")
    assert run["boxes.cells[A, 1]"] == "1"


def test_an_element_comes_twice() -> None:
    run = Run(Reordering)
    assert waiting(run.do("twice(0)")) == ["busy", "busy", "down"]
    assert not {call for call in run.enabled if call.startswith("twice")}
    assert waiting(Run(Reordering).do("twice(1)")) == ["busy", "down", "down"]


@pytest.mark.parametrize(
    ("step", "broken"),
    [
        (lambda q: q.remove(1), "removes an element of queue beyond its length"),
        (lambda q: q.repeat(2), "repeats an element of queue beyond its length"),
    ],
)
def test_there_is_nothing_at_the_position(step: Any, broken: str) -> None:
    class M(Mail):
        @action()
        def go(self: Any) -> None:
            step(self.queue)

    with pytest.raises(ModelError, match=f"go {broken}"):
        Run(M).do("go")


def test_repeating_is_all_that_a_step_does_to_a_queue() -> None:
    def case() -> None:
        class M(Mail):
            @action()
            def go(self: Any) -> None:
                self.queue.repeat(0)
                self.queue.append(Mode.IDLE)  # here

        build(M)

    assert "let repeat(...) be all that a step does to a queue" in error_of(case)


def test_removing_twice() -> None:
    def case() -> None:
        class M(Mail):
            @action()
            def go(self: Any) -> None:
                self.queue.pop()
                self.queue.remove(1)  # here

        build(M)

    text = error_of(case)
    assert "queue is taken from twice, or after an append" in text
    assert "a step takes one element from a queue, before it appends" in text


def test_a_position_that_there_is_not() -> None:
    def case() -> None:
        class M(Mail):
            @action()
            def go(self: Any) -> None:
                self.queue.remove(3)  # here

        build(M)

    assert "queue has positions 0..2, not 3" in error_of(case)
