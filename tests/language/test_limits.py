"""Ranges whose high bound is a constant, and ranges whose low bound replicas give."""

from __future__ import annotations

import re
from typing import Any

import pytest
from tests.language.helpers import PG, Mode, error_of
from tests.support.checking import result_of, results_for_every, results_of

from ccverify import (
    ANY,
    Bool,
    Component,
    Constant,
    Field,
    Int,
    Member,
    Message,
    Model,
    ModelError,
    Part,
    Queue,
    Records,
    Replicas,
    Span,
    action,
    always,
    build,
    exists,
    initial,
    never,
    next_of,
    nobody,
    reachable,
    require,
    size,
    sum_over,
)
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.certificate import check
from ccverify.checker.questions.conclusion import Verdict

ENGINES = ("explicit", "bdd", "bmc", "pdr")


class Scale(Model):
    """What is laid on a scale that carries a weight which is not known."""

    weight = Constant(1, 4)
    nodes = Replicas(PG, default=2, limits=(1, 3))
    load = Int(0, weight, initially=0)
    twice = Int(0, 2 * weight + 1, initially=0)
    parts = Int(0, weight, over=nodes, initially=0)

    @action(nodes)
    def lay(self: Any, node: Any) -> None:
        require(self.load < self.weight)
        self.load += 1
        self.twice += 2
        self.parts[node] += 1

    @action()
    def clear(self: Any) -> None:
        require(self.load == self.weight)
        self.load = 0
        self.twice = 0
        self.parts.assign(0)

    @always()
    def carried(self: Any) -> Any:
        return (self.load <= self.weight) & (self.twice == 2 * self.load)

    @always()
    def shared(self: Any) -> Any:
        return sum_over(self.nodes, lambda n: self.parts[n]) == self.load

    @reachable()
    def four(self: Any) -> Any:
        return self.load == 4

    @never()
    def heavier(self: Any) -> Any:
        return exists(self.nodes, lambda n: self.parts[n] > self.weight)


class Plain(Scale):
    """The same, in ranges that are fixed."""

    load = Int(0, 4, initially=0)
    twice = Int(0, 9, initially=0)
    parts = Int(0, 4, over=Scale.nodes, initially=0)


@pytest.mark.parametrize("engine", ENGINES)
def test_engines_say_what_they_do_of_fixed_ranges(engine: str) -> None:
    asked = ["carried", "four", "heavier"]
    found = results_of(engine, build(Scale), asked)
    plain = results_of(engine, build(Plain), asked)
    assert {n: r.verdict for n, r in found.items()} == {n: r.verdict for n, r in plain.items()}


def test_there_are_as_many_states_as_in_fixed_ranges() -> None:
    (found,) = results_of("explicit", build(Scale), ["heavier"]).values()
    (plain,) = results_of("explicit", build(Plain), ["heavier"]).values()
    assert found.answer.statistics.distinct_states == plain.answer.statistics.distinct_states
    assert found.answer.statistics.transitions == plain.answer.statistics.transitions


class Heavy(Scale):
    """It is overloaded, which shows for all weights but the greatest one."""

    @action(Scale.nodes)
    def lay(self: Any, node: Any) -> None:
        require(self.load < 4)
        self.load += 1


@pytest.mark.parametrize("engine", ENGINES)
def test_a_step_beyond_the_constant_is_an_error(engine: str) -> None:
    with pytest.raises(ModelError, match="assigns load more than weight"):
        results_of(engine, build(Heavy))


def test_what_holds_is_proved_for_every_constant() -> None:
    for name in ("carried", "heavier"):
        found = results_for_every(Scale, "weight", name)[name]
        assert found.verdict is Verdict.PROVED
        assert found.certificate is not None
        assert check(found.certificate) == ("z3", "cvc5")


class Five(Scale):
    """Five are asked for, which a greater constant than the declared ones allows."""

    @never()
    def five(self: Any) -> Any:
        return self.load == 5


def test_what_fails_for_great_constants_only_is_not_proved() -> None:
    assert result_of("explicit", build(Five), "five").verdict is Verdict.PROVED
    assert results_for_every(Five, "weight", "five")["five"].verdict is Verdict.UNKNOWN


class Above(Scale):
    """It is overloaded if five are on it, or six."""

    @action(Scale.nodes)
    def lay(self: Any, node: Any) -> None:
        require(self.load < self.weight, self.load < 6)
        self.load += 1

    @action()
    def pile(self: Any) -> None:
        require(self.load >= 4)
        self.load = 2 * self.load - 4


def test_a_step_beyond_a_greater_constant_is_no_proof() -> None:
    assert result_of("explicit", build(Above), "heavier").verdict is Verdict.PROVED
    found = results_for_every(Above, "weight", "heavier")["heavier"]
    assert found.verdict is Verdict.UNKNOWN
    assert "a step leaves the range of load, " in found.conclusion.reason


def test_a_constant_limits_replicas_that_are_counted() -> None:
    found = results_for_every(Scale, "nodes", "carried")["carried"]
    assert found.verdict is Verdict.PROVED


class Free(Model):
    """What is on the scale at first is not known either."""

    weight = Constant(1, 3)
    load = Int(0, weight, initially=ANY)
    back = Int(0, 3 - weight, initially=ANY)

    @action()
    def lighten(self: Any) -> None:
        require(self.load > 0)
        self.load -= 1

    @reachable()
    def full(self: Any) -> Any:
        return (self.load == 3) & (self.back == 0)

    @never()
    def overloaded(self: Any) -> Any:
        return (self.load > self.weight) | (self.back + self.weight > 3)


def test_any_initial_value_is_within_the_constant() -> None:
    found = results_of("explicit", build(Free), ["full", "overloaded"])
    assert {r.verdict for r in found.values()} == {Verdict.PROVED}
    states = {(w, load, back) for w in (1, 2, 3) for load in range(w + 1) for back in range(4 - w)}
    assert found["overloaded"].answer.statistics.distinct_states == len(states)


class Single(Model):
    """One value is declared, so that what it limits seems to have one as well."""

    weight = Constant(1, 1)
    load = Int(1, weight, initially=ANY)
    seen = Bool(initially=False)

    @action()
    def look(self: Any) -> None:
        require(~self.seen)
        self.seen = True

    @never()
    def loaded(self: Any) -> Any:
        return self.seen & (self.load == 2)


def test_any_initial_value_is_any_for_every_constant() -> None:
    assert result_of("explicit", build(Single), "loaded").verdict is Verdict.PROVED
    assert results_for_every(Single, "weight", "loaded")["loaded"].verdict is Verdict.UNKNOWN


class Half(Single):
    """Only one of two pans has what is not known."""

    pans = Int(
        1, Single.weight, over=Mode, initially={m: ANY if m is Mode.BUSY else 1 for m in Mode}
    )

    @never()
    def busy(self: Any) -> Any:
        return self.seen & (self.pans[Mode.BUSY] == 2)

    @never()
    def idle(self: Any) -> Any:
        return self.seen & (self.pans[Mode.IDLE] == 2)


def test_an_initial_value_that_is_given_is_no_other_for_any_constant() -> None:
    found = results_for_every(Half, "weight", "busy", "idle")
    assert found["busy"].verdict is Verdict.UNKNOWN
    assert found["idle"].verdict is Verdict.PROVED


def test_a_constant_that_leaves_a_range_empty_cannot_be_left_open() -> None:
    message = "weight cannot be left open: back is at most -weight + 3, and has no values if"
    with pytest.raises(UsageError, match=re.escape(message)):
        results_for_every(Free, "weight", "overloaded")


class Watched(Scale):
    """Somebody watches one node, or none; and each node has a weight of its own."""

    own = Constant(1, 3, over=Scale.nodes)
    watched = Member(Scale.nodes, optional=True, initially=nobody)

    @action(Scale.nodes)
    def watch(self: Any, node: Any) -> None:
        self.watched = node

    @never()
    def five(self: Any) -> Any:
        return self.parts[self.watched] == 5

    @never()
    def heavy(self: Any) -> Any:
        return self.own[self.watched] == 5


@pytest.mark.parametrize(("constant", "name"), [("weight", "five"), ("own", "heavy")])
def test_what_is_read_at_nobody_has_no_bound_if_a_constant_has_none(
    constant: str, name: str
) -> None:
    assert result_of("explicit", build(Watched), name).verdict is Verdict.PROVED
    assert results_for_every(Watched, constant, name)[name].verdict is Verdict.UNKNOWN


class Turning(Scale):
    """What is next to a number that has no bound is not known."""

    place = Int(0, 4, initially=0)

    @action()
    def turn(self: Any) -> None:
        self.place = next_of(Span(5), self.weight)


def test_what_is_next_to_a_constant_without_a_bound_is_refused() -> None:
    assert result_of("explicit", build(Turning), "carried").verdict is Verdict.PROVED
    with pytest.raises(ModelError, match=re.escape("an index of next_of(0..4) can be 1..inf")):
        results_for_every(Turning, "weight", "carried")


class Pan(Component):
    """A part with a constant of its own."""

    most = Constant(1, 2)
    load = Int(0, most, initially=0)

    @action()
    def lay(self: Any) -> None:
        require(self.load < self.most)
        self.load += 1


class Pans(Model):
    """Constants of parts limit what is in the same part."""

    one = Part(Pan)
    many = Records(Pan, over=Mode)

    @never()
    def above(self: Any) -> Any:
        return (self.one.load > self.one.most) | exists(
            Mode, lambda m: self.many[m].load > self.many[m].most
        )

    @reachable()
    def apart(self: Any) -> Any:
        return (self.many[Mode.IDLE].load == 2) & (self.many[Mode.BUSY].most == 1)


def test_the_constant_of_a_part_limits_what_is_in_it() -> None:
    found = results_of("explicit", build(Pans))
    assert {r.verdict for r in found.values()} == {Verdict.PROVED}


# A low bound that replicas give


class Down(Model):
    """Each node takes one away once, and there are more than enough at first."""

    nodes = Replicas(PG, default=2, limits=(1, 4))
    left = Int(nodes, 2 * nodes)
    below = Int(-nodes, 0, initially=0)
    took = Bool(over=nodes, initially=False)

    @initial()
    def all(self: Any) -> None:
        self.left = 2 * size(self.nodes)

    @action(nodes)
    def take(self: Any, node: Any) -> None:
        require(~self.took[node])
        self.took[node] = True
        self.left -= 1
        self.below -= 1

    @reachable()
    def lowest(self: Any) -> Any:
        return (self.left == size(self.nodes)) & (self.below == -size(self.nodes))


class Rising(Model):
    """At first there are as many as nodes, or more, and no node takes the last of them."""

    nodes = Down.nodes
    left = Int(nodes, 2 * nodes, initially=ANY)
    took = Bool(over=nodes, initially=False)

    @action(nodes)
    def take(self: Any, node: Any) -> None:
        require(~self.took[node], self.left > size(self.nodes))
        self.took[node] = True
        self.left -= 1

    @always()
    def enough(self: Any) -> Any:
        return self.left >= size(self.nodes)


@pytest.mark.parametrize("nodes", [1, 2, 4])
def test_a_low_bound_is_that_of_the_size(nodes: int) -> None:
    found = result_of("explicit", build(Down, settings={"nodes": nodes}), "lowest")
    assert found.verdict is Verdict.PROVED
    assert found.answer.trace is not None
    assert found.answer.trace.steps == nodes


def test_a_low_bound_that_rises_is_kept_for_every_number() -> None:
    assert results_for_every(Rising, "nodes", "enough")["enough"].verdict is Verdict.PROVED


def test_a_low_bound_that_falls_is_refused_by_counters() -> None:
    message = "below is in -nodes..0: the more PGs, the lower are its values"
    with pytest.raises(UsageError, match=re.escape(message)):
        results_for_every(Down, "nodes", "lowest")


def test_a_step_below_the_low_bound_is_an_error() -> None:
    class Beyond(Rising):
        @action(Rising.nodes)
        def take(self: Any, node: Any) -> None:
            self.took[node] = True
            self.left -= 1

    with pytest.raises(ModelError, match=re.escape("left, which is nodes..2 * nodes")):
        results_of("explicit", build(Beyond))


# What no constant limits


def a_capacity() -> None:
    class M(Scale):
        line = Queue(of=Mode, capacity=Scale.weight)  # here

    build(M)


def a_span() -> None:
    class M(Scale):
        marks = Bool(over=Span(Scale.weight), initially=False)  # here

    build(M)


def a_low_bound() -> None:
    class M(Scale):
        rest = Int(Scale.weight, 9, initially=9)  # here

    build(M)


def a_field() -> None:
    class Load(Message):
        most = Field((0, Scale.weight))

    class M(Scale):
        line = Queue(of=Load, capacity=1)  # here

    build(M)


def of_another() -> None:
    class M(Model):
        load = Int(0, Scale.weight, initially=0)  # here

        @action()
        def lay(self: Any) -> None:
            self.load = 1

    build(M)


def above_the_least() -> None:
    class M(Scale):
        rest = Int(0, Scale.weight, initially=2)  # here

    build(M)


def without_values() -> None:
    class M(Scale):
        rest = Int(2, Scale.weight, initially=ANY)  # here

    build(M)


def of_a_ghost() -> None:
    class M(Scale):
        seen = Constant(1, 2, ghost=True)
        rest = Int(0, seen, initially=ANY)  # here

    build(M)


def any_in_a_step() -> None:
    class M(Scale):
        @action()
        def shuffle(self: Any) -> None:
            self.load = ANY  # here

    build(M)


@pytest.mark.parametrize(
    ("case", "message"),
    [
        (a_capacity, "a size is the constant weight, whose value is not known"),
        (a_span, "a size is the constant weight, whose value is not known"),
        (a_low_bound, "a size is the constant weight, whose value is not known"),
        (a_field, "a size is the constant weight, whose value is not known"),
        (of_another, "a size is the constant weight, which the model does not declare"),
        (above_the_least, "rest is 2 at first, but weight may be less"),
        (without_values, "empty sort: the range 2..weight has no values if weight is 1"),
        (of_a_ghost, "the high bound of rest reads seen, which is a ghost"),
        (any_in_a_step, "ANY is assigned to load, which is at most weight"),
    ],
)
def test_refusals(case: Any, message: str) -> None:
    assert message in error_of(case)
