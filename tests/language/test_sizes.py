"""Sizes as values: parameters, replicas and sums of them as bounds, spans and capacities."""

from __future__ import annotations

import re
from typing import Any

import pytest
from tests.language.helpers import PG, Mode, Run, error_of
from tests.support.checking import result_of, results_for_every, results_of

from ccverify import (
    ANY,
    Bool,
    Channel,
    Component,
    Constant,
    Int,
    Model,
    ModelError,
    Parameter,
    Part,
    Queue,
    Records,
    Replica,
    Replicas,
    Set,
    Span,
    action,
    always,
    build,
    count,
    exists,
    forall,
    initial,
    ite,
    never,
    reachable,
    require,
    s,
    size,
)
from ccverify.checker.errors import UsageError
from ccverify.checker.language.system import System
from ccverify.checker.meaning.cells import Cells
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.conclusion import Verdict


class Entry(Component):
    """What a place of the log holds."""

    filled = Bool(initially=False)


class Log(Model):
    """A log whose length a parameter gives, and acknowledgements of it that wait."""

    length = Parameter(2, within=(1, 5), meaning="how many entries the log has room for")
    nodes = Replicas(PG, default=2, limits=(1, 4))
    slots = Span(length)
    term = Int(0, length, over=slots, initially=0)
    entries = Records(Entry, over=slots)
    committed = Set(of=Span(length))
    end = Int(0, length, initially=0)
    acks = Queue(of=(0, length - 1), capacity=length + 1)
    votes = Int(0, nodes, initially=0)
    most = Int(0, 2 * nodes - 1, initially=0)

    @action(slots)
    def write(self: Any, slot: Any) -> None:
        require(self.end == slot, ~self.acks.full)
        self.term[slot] = self.end + 1
        self.entries[slot].filled = True
        self.end += 1
        self.acks.append(slot)

    @action()
    def commit(self: Any) -> None:
        require(~self.acks.empty)
        self.committed.add(self.acks.head)
        self.acks.pop()

    @action()
    def vote(self: Any) -> None:
        require(self.votes < size(self.nodes))
        self.most = 2 * self.votes + 1
        self.votes += 1

    @reachable()
    def all_committed(self: Any) -> Any:
        return self.committed.size == self.length

    @reachable()
    def all_filled(self: Any) -> Any:
        return count(self.slots, lambda s: self.entries[s].filled) == self.slots.size

    @reachable()
    def last_term(self: Any) -> Any:
        return exists(self.slots, lambda s: self.term[s] == self.length)

    @never()
    def too_many(self: Any) -> Any:
        return (self.votes > size(self.nodes)) | (self.most > 2 * size(self.nodes) - 1)


def cells(system: System, name: str) -> int:
    return sum(variable.name == name for variable, _ in Cells(system).cells)


@pytest.mark.parametrize(("length", "nodes"), [(1, 1), (2, 3), (5, 2)])
def test_sizes_are_those_that_are_set(length: int, nodes: int) -> None:
    system = build(Log, settings={"length": length, "nodes": nodes})
    for name in ("term", "entries.filled", "committed"):
        assert cells(system, name) == length
    assert cells(system, "acks.cells") == length + 1
    written = [a.arguments for a in Run(Log, length=length, nodes=nodes).evaluator.calls]
    assert written.count(()) == 2
    assert [codes for codes in written if codes] == [(k,) for k in range(length)]


@pytest.mark.parametrize("engine", ["explicit", "bdd"])
@pytest.mark.parametrize("length", [1, 2, 3])
def test_engines_agree(engine: str, length: int) -> None:
    found = results_of(engine, build(Log, settings={"length": length}))
    assert {r.verdict for r in found.values()} == {Verdict.PROVED}
    finding: Any = found["all-committed"].answer.finding
    assert finding.trace.steps == 2 * length


class Count(Model):
    """How many gateways are not up yet, in a range that the number of them gives."""

    pgs = Replicas(PG, default=3, limits=(1, 64))
    up = Bool(over=pgs, initially=False)
    down = Int(0, pgs)

    @initial()
    def start(self: Any) -> None:
        self.down = size(self.pgs)

    @action(pgs)
    def rise(self: Any, pg: Any) -> None:
        require(~self.up[pg])
        self.up[pg] = True
        self.down -= 1

    @always()
    def counted(self: Any) -> Any:
        return self.down == count(self.pgs, lambda pg: ~self.up[pg])

    @never()
    def seven(self: Any) -> Any:
        return self.down >= 7


def every(model: type[Model], name: str, opened: str = "pgs") -> Any:
    return results_for_every(model, opened, name)[name]


def test_a_range_that_replicas_give_is_proved_for_every_number() -> None:
    assert every(Count, "counted").verdict is Verdict.PROVED


def test_an_initial_value_that_replicas_give_is_that_of_every_number() -> None:
    found = every(Count, "seven")
    assert found.verdict is Verdict.VIOLATED
    assert found.system.settings["pgs"] == "7"


def test_any_initial_value_is_within_the_range_that_replicas_give() -> None:
    class Chosen(Count):
        chosen = Int(0, Count.pgs, initially=ANY)

        @never()
        def beyond(self: Any) -> Any:
            return self.chosen > size(self.pgs)

        @reachable()
        def above_five(self: Any) -> Any:
            return self.chosen > 5

    assert every(Chosen, "beyond").verdict is Verdict.PROVED
    found = every(Chosen, "above_five".replace("_", "-"))
    assert found.verdict is Verdict.PROVED
    assert found.system.settings["pgs"] == "6"


def test_any_initial_value_is_not_the_only_one_that_the_smallest_number_allows() -> None:
    class Chosen(Count):
        chosen = Int(0, Count.pgs - 1, initially=ANY)

        @never()
        def five(self: Any) -> Any:
            return self.chosen == 5

    found = every(Chosen, "five")
    assert found.verdict is Verdict.VIOLATED
    assert found.system.settings["pgs"] == "6"


def test_counters_up_to_a_number_have_the_range_that_it_gives() -> None:
    class Chosen(Count):
        chosen = Int(1, Count.pgs + 3, initially=ANY)

    evaluator = Evaluator(build(Chosen, settings={"pgs": 1}))
    slots = Counters(evaluator, Chosen.pgs, most=4).ground.slots
    assert next((s.low, s.high) for s in slots if s.name == "chosen") == (1, 7)


def test_a_step_beyond_the_range_is_an_error_at_each_size() -> None:
    class Beyond(Count):
        @action()
        def fall(self: Any) -> None:
            self.down += 1

    with pytest.raises(ModelError, match=re.escape("down, which is 0..pgs")):
        results_of("explicit", build(Beyond, settings={"pgs": 2}))
    with pytest.raises(ModelError, match=re.escape("down, which is 0..pgs")):
        every(Beyond, "counted")


class Fixed(Count):
    """The same, in a range that does not grow."""

    left = Int(0, 9)

    @initial()
    def more(self: Any) -> None:
        self.left = size(self.pgs)


class Locals(Count):
    """Each gateway has as many values as there are gateways."""

    rank = Int(0, Count.pgs, over=Count.pgs, initially=0)

    @action(Count.pgs)
    def climb(self: Any, pg: Any) -> None:
        require(self.rank[pg] < size(self.pgs))
        self.rank[pg] += 1


class Shrinks(Count):
    """What is left of five: six gateways leave nothing, and no value at all."""

    spare = Int(0, 5 - Count.pgs, initially=0)


class Positions(Count):
    """There are as many positions as gateways."""

    taken = Bool(over=Span(Count.pgs), initially=False)

    @action(Span(Count.pgs))
    def take(self: Any, place: Any) -> None:
        self.taken[place] = True


class Alone(Count):
    """Whether a gateway starts alone."""

    alone = Bool(over=Count.pgs)

    @initial()
    def first(self: Any) -> None:
        self.alone.assign(lambda pg: size(self.pgs) == 1)


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (Fixed, "the initial value of left depends on how many PGs there are, and can leave 0..9"),
        (Locals, "rank of a PG is in 0..pgs: a PG has any number of values then"),
        (Shrinks, "spare is in 0..-pgs + 5: for many PGs that has no values"),
        (Positions, "taken has as many positions as there are PGs"),
        (Alone, "the initial value of alone of a PG depends on how many there are"),
    ],
)
def test_what_counters_cannot_say_is_refused(model: type[Model], message: str) -> None:
    assert result_of("explicit", build(model, settings={"pgs": 2}), "counted").verdict
    with pytest.raises(UsageError, match=re.escape(message)):
        every(model, "counted")


# What is no size


class Other(Replica):
    pass


OTHERS = Replicas(Other, default=2)
SWITCH = Parameter(True, meaning="a switch")


def empty_span() -> None:
    class M(Log):
        none = Bool(over=Span(Log.length - 3), initially=False)  # here

    build(M)


def empty_range() -> None:
    class M(Log):
        none = Int(4, Log.nodes, initially=4)  # here

    build(M)


def no_room() -> None:
    class M(Log):
        none = Queue(of=Mode, capacity=Log.length - 2)  # here

    build(M)


def undeclared() -> None:
    class M(Log):
        none = Int(0, OTHERS, initially=0)  # here

    build(M)


def a_switch() -> None:
    Int(0, SWITCH, initially=0)  # type: ignore[arg-type]  # here


def a_text() -> None:
    Span("3")  # type: ignore[arg-type]  # here


def a_product() -> None:
    Span(Log.length * Log.length)  # here


def in_a_method() -> None:
    class M(Log):
        @never()
        def bad(self: Any) -> Any:
            return self.votes > self.nodes + 1  # here

    build(M)


def unsettled() -> None:
    class M(Log):
        @never()
        def bad(self: Any) -> Any:
            return exists(Log.slots, lambda s: self.term[s] == 1)  # here

    build(M)


@pytest.mark.parametrize(
    ("case", "message"),
    [
        (empty_span, "empty sort: Span(length - 3), which is Span(-1)"),
        (empty_range, "empty sort: the range 4..nodes, which is 4..2, has no values"),
        (no_room, "none has room for 0 elements"),
        (undeclared, "a size is the number of replicas Other, which the model does not declare"),
        (a_switch, "a size is a parameter that defaults to True"),
        (a_text, "'3' is no size"),
        (a_product, "* of a size takes a whole number"),
        (in_a_method, "a Replicas is given to +: it is no value"),
        (unsettled, "Span(length) is sized when the model is built"),
    ],
)
def test_refusals(case: Any, message: str) -> None:
    assert message in error_of(case)


# A constant that is left open


class Weighed(Model):
    """A total that grows by a weight which is not known."""

    weight = Constant(1, 3)
    total = Int(0, 9, initially=0)
    part = Part(Entry)

    @action()
    def add(self: Any) -> None:
        require(self.total <= 6)
        self.total += self.weight
        self.part.filled = True

    @never()
    def ten(self: Any) -> Any:
        return self.total == 10


def test_a_constant_left_open_that_leaves_a_range_is_reported() -> None:
    assert result_of("explicit", build(Weighed), "ten").verdict is Verdict.PROVED
    found = every(Weighed, "ten", "weight")
    assert found.verdict is Verdict.UNKNOWN
    assert "a step leaves the range of total, but" in found.conclusion.reason


def test_a_constant_left_open_is_held_within_a_range() -> None:
    class Held(Weighed):
        @action()
        def add(self: Any) -> None:
            require(self.total <= 6)
            self.total = ite(self.total + self.weight > 9, 9, self.total + self.weight)
            self.part.filled = True

    assert every(Held, "ten", "weight").verdict is Verdict.PROVED


def test_a_capacity_that_is_no_size_is_refused_where_it_is_declared() -> None:
    wait: Any = Parameter(3 * s, within=(1 * s, 5 * s), meaning="how long one waits")

    def queue() -> None:
        class M(Model):
            patience = wait
            line = Queue(of=Mode, capacity=patience)  # here

        build(M)

    def channel() -> None:
        class M(Model):
            patience = wait
            wire = Channel(of=Mode, capacity=patience, reorders=True)  # here

        build(M)

    for case in (queue, channel):
        assert "a size is a parameter that defaults to 3 s" in error_of(case)


class Rows(Model):
    """A queue and a channel at each of as many places as a parameter says."""

    length = Parameter(2, within=(1, 4), meaning="how many places there are")
    slots = Span(length)
    line = Queue(of=slots, capacity=1, over=slots)
    wire = Channel(of=(0, length), capacity=1, over=slots, loses=True)
    done = Int(0, length, initially=0)

    @action(slots)
    def begin(self: Any, slot: Any) -> None:
        require(self.line[slot].empty, self.wire[slot].empty, self.done == slot)
        self.line[slot].append(slot)
        self.wire[slot].send(slot + 1)

    @action(slots)
    def end(self: Any, slot: Any) -> None:
        self.done = self.wire[slot].receive()
        require(self.line[slot].head == slot)

    @reachable()
    def all_done(self: Any) -> Any:
        return (self.done == self.length) & forall(self.slots, lambda s: ~self.line[s].empty)


@pytest.mark.parametrize("length", [1, 2, 4])
def test_queues_at_as_many_places_as_are_set(length: int) -> None:
    result = result_of("explicit", build(Rows, settings={"length": length}), "all-done")
    assert result.answer.trace is not None
    assert result.answer.trace.steps == 2 * length
