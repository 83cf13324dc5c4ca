"""Members that may be nobody: read, compared, assigned, as keys, and kept symmetric."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.language.helpers import PG, Mode, Run, Side, error_of
from tests.support.checking import named, results_for_every, results_of, with_everything

from ccverify import (
    ANY,
    Bool,
    Choice,
    FaultKind,
    Int,
    Member,
    Model,
    ModelError,
    Queue,
    Replica,
    Replicas,
    action,
    always,
    build,
    count,
    exists,
    fault,
    forall,
    implies,
    initial,
    ite,
    never,
    nobody,
    one_of,
    reachable,
    require,
    says,
)
from ccverify.checker.evidence.itf import to_itf
from ccverify.checker.evidence.read_itf import from_itf
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.subjects.userfile import subjects_of_file


class Cluster(Model):
    """Nodes that are elected, crash, and are succeeded by a deputy."""

    nodes = Replicas(PG, default=3, limits=(1, 5))
    up = Bool(over=nodes, initially=True)
    mode = Choice(Mode, over=nodes, initially=Mode.IDLE)
    load = Int(1, 3, over=nodes, initially=1)
    leader = Member(nodes, optional=True, initially=nobody)
    deputy = Member(nodes, over=Side, optional=True, initially=nobody)

    @action(nodes)
    def elect(self: Any, node: Any) -> None:
        """{node} is elected."""
        require(self.leader == nobody, self.up[node])
        says("after {last}, with {deputy}", last=self.leader, deputy=self.deputy[Side.A])
        self.leader = node
        self.mode[node] = Mode.BUSY

    @action(nodes, Side)
    def appoint(self: Any, node: Any, side: Any) -> None:
        require(self.up[node], self.leader != node, self.deputy[side] == nobody)
        self.deputy[side] = node

    @action()
    def work(self: Any) -> None:
        require(self.leader != nobody, self.load[self.leader] < 3)
        self.load[self.leader] = self.load[self.leader] + 1

    @fault(FaultKind.CRASH, component="the leader")
    def crash(self: Any) -> None:
        require(self.up[self.leader])
        leader, deputy = self.leader, self.deputy[Side.A]
        self.leader = ite(self.up[deputy] & (deputy != leader), deputy, nobody)
        self.up[leader] = False
        self.mode[leader] = Mode.DOWN
        self.deputy.assign(lambda side: ite(side == Side.A, nobody, self.deputy.before[side]))

    @always()
    def at_most_one(self: Any) -> Any:
        return count(self.nodes, lambda n: self.leader == n) <= 1

    @always()
    def leads_while_up(self: Any) -> Any:
        return implies(self.leader != nobody, self.up[self.leader])

    @always()
    def said_twice(self: Any) -> Any:
        return self.up[self.leader] == exists(self.nodes, lambda n: (self.leader == n) & self.up[n])

    @always()
    def of_nobody_the_first(self: Any) -> Any:
        return implies(
            self.leader == nobody,
            (self.mode[self.leader] == Mode.IDLE) & (self.load[self.leader] == 1),
        )

    @reachable()
    def both_deputies_are_one(self: Any) -> Any:
        a, b = self.deputy[Side.A], self.deputy[Side.B]
        return (a == b) & (a != nobody)

    @reachable()
    def deputy_leads(self: Any) -> Any:
        return one_of(self.leader, self.deputy[Side.B]) & (self.leader != nobody)

    @reachable()
    def nobody_is_left(self: Any) -> Any:
        return (self.leader == nobody) & forall(self.nodes, lambda n: ~self.up[n])

    @never()
    def worked(self: Any) -> Any:
        return (self.leader == nobody) & (self.load[self.leader] > 1)


def test_a_run() -> None:
    run = Run(Cluster)
    run.do("elect(PG 2)")
    assert [run[f"leader[PG {k}]"] for k in (1, 2, 3)] == ["no", "yes", "no"]
    assert run["mode[PG 2]"] == "busy"
    assert not any(call.startswith("elect") for call in run.enabled)
    assert "appoint(PG 2, A)" not in run.enabled
    run.do("work", "appoint(PG 3, A)", "appoint(PG 3, B)")
    assert run.holds("both-deputies-are-one")
    assert run["load[PG 2]"] == "2"
    run.do("crash")
    assert (run["up[PG 2]"], run["leader[PG 3]"], run["deputy[A, PG 3]"]) == ("no", "yes", "no")
    assert run.holds("deputy-leads")
    run.do("crash")
    assert "crash" not in run.enabled
    assert not run.holds("deputy-leads")


@pytest.mark.parametrize("engine", ["explicit", "bdd"])
def test_engines_agree(engine: str) -> None:
    found = results_of(engine, build(Cluster, settings={"nodes": 2}))
    assert {r.verdict for r in found.values()} == {Verdict.PROVED}


def test_an_inductive_proof() -> None:
    found = results_of("pdr", build(Cluster, settings={"nodes": 2}), ["at-most-one"])
    assert found["at-most-one"].verdict is Verdict.PROVED


class Small(Model):
    """A leader, and who has led, to be counted by hand."""

    nodes = Replicas(PG, default=4, limits=(1, 6))
    leader = Member(nodes, optional=True, initially=nobody)
    led = Bool(over=nodes, initially=False)

    @action(nodes)
    def elect(self: Any, node: Any) -> None:
        require(self.leader == nobody)
        self.leader = node
        self.led[node] = True

    @action()
    def resign(self: Any) -> None:
        require(self.leader != nobody)
        self.leader = nobody


@pytest.mark.parametrize("size", [1, 2, 4])
def test_replicas_stay_interchangeable(size: int) -> None:
    """Nobody leads and any have led; or one that has led leads, and any of the others have led."""
    system = with_everything(Small, {"nodes": size})
    reduced = results_of("explicit", system, ["everything"])["everything"].answer.statistics
    whole = results_of("bdd", system, ["everything"])["everything"].answer.statistics
    assert whole.distinct_states == 2**size + size * 2 ** (size - 1)
    assert reduced.distinct_states == (size + 1) + size if size > 1 else 3


def test_an_optional_member_of_any_number_is_counted() -> None:
    class Lone(Small):
        @never()
        def two(self: Any) -> Any:
            return count(self.nodes, lambda n: self.leader == n) > 1

    found = results_for_every(Lone, "nodes", "two", limits=Limits(seconds=60))["two"]
    assert (found.verdict, found.every) == (Verdict.PROVED, True)


class Chosen(Small):
    """The same, with anybody or nobody at first."""

    leader = Member(Small.nodes, optional=True, initially=ANY)
    vote = Member(Small.nodes, over=Side, optional=True)

    @initial()
    def start(self: Any) -> None:
        self.vote.assign(ANY)
        require(self.vote[Side.A] == self.leader)


def test_any_is_anybody_or_nobody() -> None:
    system = build(Chosen, settings={"nodes": 3})
    assert len(list(Evaluator(system).initial_states())) == 4 * 4


def test_a_trace_shows_who_it_is_and_is_read_back() -> None:
    system = build(Cluster)
    finding: Any = results_of("explicit", system, ["deputy-leads"])["deputy-leads"].answer.finding
    data: Any = to_itf(Evaluator(system), finding.trace, named(system, "deputy-leads"))
    leaders = [state["leader"] for state in data["states"]]
    assert leaders[0] == "nobody"
    assert leaders[-1].startswith("PG ")
    assert from_itf(system, data).states == finding.trace.states


# What is refused


class Other(Replica):
    pass


OTHERS = Replicas(Other, default=2)


def asked(formula: Callable[[Any], Any]) -> Callable[[], None]:
    def case() -> None:
        class M(Cluster):
            others = OTHERS
            name = Bool(over=OTHERS, initially=False)
            plain = Member(Cluster.nodes, initially=ANY)
            plains = Member(Cluster.nodes, over=Cluster.nodes, initially=ANY)
            line = Queue(of=Cluster.nodes, capacity=1)

            @action(OTHERS)
            def bad(self: Any, other: Any) -> None:
                require(self.name[other])
                formula(self, other)  # type: ignore[call-arg]
                self.name[other] = False

        build(M)

    return case


def assigned(model: Any, name: str, value: Any) -> None:
    setattr(model, name, value)


@pytest.mark.parametrize(
    ("formula", "message"),
    [
        (lambda m, o: require(m.leader == o), "== compares leader of sort PG or nobody with"),
        (lambda m, o: require(m.name[m.leader]), "may be nobody"),
        (lambda m, o: assigned(m, "leader", o), "leader is of sort PG or nobody, but other"),
        (lambda m, o: assigned(m, "plain", m.leader), "plain is a PG, but leader may be nobody"),
        (lambda m, o: assigned(m, "up", True), "up is a map"),
        (lambda m, o: m.line.append(m.leader), "line is a PG, but leader may be nobody"),
        (lambda m, o: require(m.plains[m.leader] == m.plain), "plains holds a PG, and is read at"),
        (lambda m, o: require(m.mode[nobody] == Mode.IDLE), "an index of mode"),
        (lambda m, o: require(m.leader), "is not boolean"),
        (lambda m, o: assigned(m, "deputy", nobody), "deputy is a map"),
        (lambda m, o: require(m.leader < 2), "an operand of < is of sort Int"),
    ],
)
def test_refusals(formula: Callable[[Any], Any], message: str) -> None:
    with pytest.raises(ModelError, match=re.escape(message)) as caught:
        asked(formula)()
    assert caught.value.location is not None


def test_no_initial_value() -> None:
    class M(Small):
        other = Member(Small.nodes, optional=True)

    with pytest.raises(ModelError, match="write initially=nobody"):
        build(M)


def test_to_assign_at_nobody_is_an_error_of_the_model() -> None:
    class M(Small):
        @action()
        def bad(self: Any) -> None:
            self.led[self.leader] = True

    with pytest.raises(ModelError, match="bad assigns led of leader, which is nobody"):
        results_of("explicit", with_everything(M))


def test_the_map_before_the_step_is_not_assigned() -> None:
    def case() -> None:
        class M(Model):
            nodes = Replicas(PG, default=3)
            deputy = Member(nodes, optional=True, over=Side, initially=nobody)

            @action(Side, nodes)
            def go(self: Any, side: Any, node: Any) -> None:
                before_step: Any = self.deputy.before
                before_step[side] = node  # here

        build(M)

    assert "is given to [...] = ..." in error_of(case)


def test_nobody_has_its_name_in_errors() -> None:
    start: Any = nobody

    def always_somebody() -> None:
        class M(Model):
            pgs = Replicas(PG, default=2)
            holder = Member(pgs, initially=start)  # here

        build(M)

    text = error_of(always_somebody)
    assert "holder is a PG, and nobody is none" in text
    assert "Member(..., optional=True)" in text

    def identical() -> None:
        class M(Model):
            pgs = Replicas(PG, default=2)
            holder = Member(pgs, optional=True, initially=nobody)

            @action(pgs)
            def take(self: Any, pg: Any) -> None:
                require(self.holder is nobody)  # here
                self.holder = pg

        build(M)

    assert "holder is never nobody to Python" in error_of(identical)

    def none() -> None:
        class M(Model):
            pgs = Replicas(PG, default=2)
            holder = Member(pgs, optional=True, initially=nobody)

            @action(pgs)
            def take(self: Any, pg: Any) -> None:
                require(self.holder == None)  # noqa: E711  # here
                self.holder = pg

        build(M)

    assert "no replica is written nobody" in error_of(none)


FILE = """
from ccverify import *

class Node(Replica):
    pass

class M(Model):
    nodes = Replicas(Node, default=2)
    leader = Member(nodes, optional=True, initially=nobody)
    deputy = Member(nodes, over=nodes, optional=True, initially=nobody)
    up = Bool(over=nodes, initially=True)

    @action(nodes)
    def elect(self, node):
        require(CONDITION)
        self.leader = node

    def led(self, by=None, among=None):
        led = self.leader != nobody if by is None else self.leader == by
        return led if among is None else led & among[self.leader]
"""


@pytest.mark.parametrize(
    "condition",
    [
        "(self.leader is None) | (self.leader == node)",
        "(self.leader is not None) | (self.leader == node)",
        "(None is self.deputy[node]) | (self.leader == node)",
    ],
)
def test_nobody_is_not_none(tmp_path: Path, condition: str) -> None:
    path = tmp_path / "protocol.py"
    path.write_text(FILE.replace("CONDITION", condition))
    with pytest.raises(ModelError, match="is never None to Python, whatever the state") as caught:
        subjects_of_file(path)[0].build(None, {})
    assert caught.value.hint == "write == nobody for `is None`, and != nobody for `is not None`"
    assert caught.value.location is not None
    assert caught.value.location.line == 15


def test_a_helper_may_ask_whether_it_was_given_a_term(tmp_path: Path) -> None:
    path = tmp_path / "protocol.py"
    path.write_text(FILE.replace("CONDITION", "~self.led(), ~self.led(node, self.up)"))
    assert subjects_of_file(path)[0].build(None, {}).actions
