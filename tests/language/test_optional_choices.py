"""Steps that choose a replica or nobody: ANY assigned to optional members."""

from __future__ import annotations

import re
from typing import Any

import pytest
from tests.language.helpers import PG, Run, Side
from tests.support.checking import result_of, results_for_every, results_of

from ccverify import (
    ANY,
    Bool,
    Member,
    Model,
    Replicas,
    action,
    always,
    build,
    count,
    eventually,
    exists,
    forall,
    never,
    nobody,
    reachable,
    require,
)
from ccverify.checker.engines.answer import Options
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.itf import to_itf
from ccverify.checker.evidence.read_itf import from_itf
from ccverify.checker.questions.conclusion import Verdict


class Chosen(Model):
    """Somebody comes to lead, or nobody; each side and each node may be given one as well."""

    nodes = Replicas(PG, default=2, limits=(1, 4))
    leader = Member(nodes, optional=True, initially=nobody)
    deputy = Member(nodes, over=Side, optional=True, initially=nobody)
    done = Bool(initially=False)

    @action(fair=True)
    def choose(self: Any) -> None:
        require(~self.done)
        self.leader = ANY
        self.done = True

    @action()
    def appoint(self: Any) -> None:
        require(self.done)
        self.deputy.assign(ANY)

    @action(Side)
    def replace(self: Any, side: Any) -> None:
        require(self.done, self.deputy[side] != nobody)
        self.deputy[side] = ANY

    @reachable()
    def led(self: Any) -> Any:
        return exists(self.nodes, lambda n: self.leader == n)

    @reachable()
    def not_led(self: Any) -> Any:
        return self.done & (self.leader == nobody)

    @reachable()
    def all_one(self: Any) -> Any:
        return forall(Side, lambda s: self.deputy[s] == self.leader) & (self.leader != nobody)

    @always()
    def one_at_most(self: Any) -> Any:
        return count(self.nodes, lambda n: self.leader == n) <= 1

    @eventually()
    def chosen(self: Any) -> Any:
        return self.done


class Spelled(Chosen):
    """The same, with a step for each choice."""

    @action(fair=True)
    def choose(self: Any) -> None:
        require(~self.done)
        self.leader = nobody
        self.done = True

    @action(Chosen.nodes, fair=True)
    def choose_one(self: Any, node: Any) -> None:
        require(~self.done)
        self.leader = node
        self.done = True

    @action()
    def appoint(self: Any) -> None:
        require(self.done)
        self.deputy.assign(nobody)

    @action(Chosen.nodes, Chosen.nodes)
    def appoint_two(self: Any, one: Any, other: Any) -> None:
        require(self.done)
        self.deputy[Side.A] = one
        self.deputy[Side.B] = other

    @action(Chosen.nodes)
    def appoint_a(self: Any, node: Any) -> None:
        require(self.done)
        self.deputy[Side.A] = node
        self.deputy[Side.B] = nobody

    @action(Chosen.nodes)
    def appoint_b(self: Any, node: Any) -> None:
        require(self.done)
        self.deputy[Side.A] = nobody
        self.deputy[Side.B] = node

    @action(Side)
    def replace(self: Any, side: Any) -> None:
        require(self.done, self.deputy[side] != nobody)
        self.deputy[side] = nobody

    @action(Side, Chosen.nodes)
    def replace_by(self: Any, side: Any, node: Any) -> None:
        require(self.done, self.deputy[side] != nobody)
        self.deputy[side] = node


NAMES = ["led", "not-led", "all-one", "one-at-most", "chosen"]


@pytest.mark.parametrize("engine", ["explicit", "bdd"])
@pytest.mark.parametrize("nodes", [1, 3])
def test_engines_find_what_a_step_for_each_choice_does(engine: str, nodes: int) -> None:
    found = results_of(engine, build(Chosen, settings={"nodes": nodes}), NAMES)
    spelled = results_of(engine, build(Spelled, settings={"nodes": nodes}), NAMES)
    assert {r.verdict for r in found.values()} == {Verdict.PROVED}
    assert {r.verdict for r in spelled.values()} == {Verdict.PROVED}
    numbers = (r["one-at-most"].answer.statistics.distinct_states for r in (found, spelled))
    assert len(set(numbers)) == 1


def test_there_are_as_many_steps_as_choices() -> None:
    whole = Options(symmetry=False)
    found = result_of("explicit", build(Chosen), "one-at-most", options=whole)
    # Of 1 + 3 * 9 states one leads to 3, and 27 to 9 each; of these 2 * 18 places to 3 each.
    assert found.answer.statistics.distinct_states == 28
    assert found.answer.statistics.transitions == 3 + 27 * 9 + 3 * (6 + 6) * 3


def test_a_trace_names_who_is_chosen() -> None:
    assert "choose(nobody)" in Run(Chosen).enabled
    run = Run(Chosen).do("choose(PG 2)", "appoint({A: nobody, B: PG 1})", "replace(B, PG 2)")
    held = {n for n in ("leader[PG 2]", "deputy[B, PG 2]", "deputy[A, PG 1]") if run[n] == "yes"}
    assert held == {"leader[PG 2]", "deputy[B, PG 2]"}


@pytest.mark.parametrize("name", ["not-led", "all-one"])
def test_a_choice_is_written_to_files_and_read_back(name: str) -> None:
    found = result_of("explicit", build(Chosen), name)
    assert found.answer.trace is not None
    written = to_itf(found.evaluator, found.answer.trace, found.prop)
    assert from_itf(found.system, written).states == found.answer.trace.states


def test_what_counters_cannot_say_is_refused() -> None:
    class Plainly(Chosen):
        @action()
        def appoint(self: Any) -> None:
            self.done = False

        @action(Side)
        def replace(self: Any, side: Any) -> None:
            require(self.done)
            self.deputy[side] = nobody

    message = "choose chooses a PG or nobody"
    with pytest.raises(UsageError, match=re.escape(message)):
        results_for_every(Plainly, "nodes", "one-at-most")
    message = "appoint chooses a PG or nobody"
    with pytest.raises(UsageError, match=re.escape(message)):
        results_for_every(OfSides, "nodes", "one-at-most")


class OfSides(Chosen):
    """Only a whole map is chosen."""

    @action()
    def choose(self: Any) -> None:
        self.done = True


def test_a_comparison_of_what_is_chosen_is_of_the_state_before() -> None:
    class Twice(Model):
        nodes = Replicas(PG, default=2)
        leader = Member(nodes, optional=True, initially=nobody)
        last = Member(nodes, optional=True, initially=nobody)

        @action()
        def change(self: Any) -> None:
            self.last = self.leader
            self.leader = ANY

        @reachable()
        def different(self: Any) -> Any:
            return (self.last != self.leader) & (self.last != nobody) & (self.leader != nobody)

        @never()
        def of_itself(self: Any) -> Any:
            return self.leader != self.leader

    found = results_of("explicit", build(Twice))
    assert {r.verdict for r in found.values()} == {Verdict.PROVED}
