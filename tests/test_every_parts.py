"""For every number of replicas, by lemmas that speak of a part of what each replica knows."""

from __future__ import annotations

from enum import Enum
from functools import cache
from itertools import combinations

import pytest
from tests.support.checking import results_for_every
from tests.support.node_values import value

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Int,
    Model,
    Replica,
    Replicas,
    Term,
    Var,
    action,
    count,
    exists,
    fault,
    forall,
    ite,
    never,
    require,
)
from ccverify.checker.engines.observations import Observations
from ccverify.checker.engines.parts import Parts, parts_of
from ccverify.checker.evidence.spoken import Wording
from ccverify.checker.language.build import build
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result


class Node(Replica):
    """One of many."""


NODES = Replicas(Node, default=3)


class Place(Enum):
    """Where a node is."""

    DOWN = "down"
    JOINED = "joined"
    ALONE = "alone"


class Phase(Enum):
    """What the operator does."""

    CHOOSE = "choose"
    ENABLED = "enabled"


class Bootstrap(Model):
    """One node is told to form a cluster, while its agent may be out of reach."""

    nodes = NODES
    place = Choice(Place, over=nodes, initially=Place.DOWN)
    file = Bool(over=nodes, initially=False)
    reached = Bool(over=nodes, initially=True)
    ready = Bool(over=nodes, initially=False)
    phase: Var[Phase] = Choice(Phase, initially=Phase.CHOOSE)

    def somebody(self) -> Term[bool]:
        return exists(self.nodes, lambda n: self.place[n] != Place.DOWN)

    @action(nodes)
    def choose(self, n: Term[Node]) -> None:
        require(self.phase == Phase.CHOOSE, self.reached[n], ~self.somebody())
        require(forall(self.nodes, lambda o: (o == n) | ~self.file[o]))
        self.file[n] = True
        self.phase = Phase.ENABLED

    @action()
    def time_out(self) -> None:
        require(self.phase == Phase.ENABLED, ~self.somebody())
        self.phase = Phase.CHOOSE

    @action(nodes)
    def remove(self, n: Term[Node]) -> None:
        require(self.file[n], self.reached[n])
        self.file[n] = False

    @action(nodes)
    def start(self, n: Term[Node]) -> None:
        require(self.place[n] == Place.DOWN, self.file[n] | self.somebody())
        alone = self.file[n] & self.somebody()
        self.place[n] = ite(alone, Place.ALONE, Place.JOINED)

    @fault(FaultKind.LINK_LOST, nodes, component="agent")
    def lose(self, n: Term[Node]) -> None:
        self.reached[n] = ~self.reached[n]

    @action(nodes)
    def probe(self, n: Term[Node]) -> None:
        require(self.place[n] == Place.JOINED)
        self.ready[n] = ~self.ready[n]

    @never()
    def two_clusters(self) -> Term[bool]:
        """Never does a node form a second cluster."""
        return exists(self.nodes, lambda n: self.place[n] == Place.ALONE)


class Leased(Model):
    """A lease is taken once nobody holds it, believed while it lasts, and counted by its holder."""

    nodes = NODES
    holds = Bool(over=nodes, initially=False)
    believes = Bool(over=nodes, initially=False)
    running = Bool(over=nodes, initially=True)
    renewed = Int(0, 2, over=nodes, initially=0)
    lasting: Var[bool] = Bool(initially=False)

    @action(nodes)
    def take(self, n: Term[Node]) -> None:
        require(~self.lasting, self.running[n])
        require(~exists(self.nodes, lambda o: self.believes[o]))
        self.holds.assign(lambda o: o == n)
        self.lasting = True

    @action(nodes)
    def learn(self, n: Term[Node]) -> None:
        require(self.holds[n], self.lasting, self.running[n])
        self.believes[n] = True

    @action(nodes)
    def renew(self, n: Term[Node]) -> None:
        require(self.believes[n], self.running[n], self.renewed[n] < 2)
        self.renewed[n] = self.renewed[n] + 1

    @action()
    def end(self) -> None:
        self.lasting = False

    @action(nodes)
    def notice(self, n: Term[Node]) -> None:
        require(~self.lasting)
        self.believes[n] = False

    @fault(FaultKind.PAUSE, nodes, component="node")
    def pause(self, n: Term[Node]) -> None:
        self.running[n] = ~self.running[n]

    @never()
    def two_believe(self) -> Term[bool]:
        """Never do two believe that they have it."""
        return count(self.nodes, lambda n: self.believes[n]) > 1


class Passed(Model):
    """A flag goes from one to another, over a message."""

    nodes = NODES
    leads = Bool(over=nodes, initially=False)
    offered = Bool(over=nodes, initially=False)
    free: Var[bool] = Bool(initially=True)

    @action(nodes)
    def rise(self, n: Term[Node]) -> None:
        require(self.free)
        self.free = False
        self.leads[n] = True

    @action(nodes, nodes)
    def offer(self, n: Term[Node], other: Term[Node]) -> None:
        require(self.leads[n], n != other)
        self.leads[n] = False
        self.offered[other] = True

    @action(nodes)
    def accept(self, n: Term[Node]) -> None:
        require(self.offered[n])
        self.offered[n] = False
        self.leads[n] = True

    @never()
    def two_lead(self) -> Term[bool]:
        """Never do two lead."""
        return count(self.nodes, lambda n: self.leads[n]) > 1


class Counted(Passed):
    """The same, where each counts what it has seen, of which nothing takes notice."""

    seen = Int(0, 2, over=NODES, initially=0)

    @action(NODES)
    def see(self, n: Term[Node]) -> None:
        require(self.seen[n] < 2)
        self.seen[n] = self.seen[n] + 1


@cache
def proved(model: type[Model]) -> Result:
    """What is found of the one property of a model for every number of nodes."""
    (result,) = results_for_every(model, "nodes").values()
    return result


def said(result: Result) -> list[str]:
    """The lemmas of a proof for every number, in the model's words."""
    assert result.certificate is not None
    counters = Counters(Evaluator(result.system), NODES)
    wording = Wording(counters.system, result.certificate.system, counters)
    return [wording.lemma(lemma) for lemma in result.certificate.lemmas]


@pytest.mark.parametrize("model", [Bootstrap, Leased, Counted])
def test_cells_that_no_lemma_needs_do_not_stand_in_the_way(model: type[Model]) -> None:
    assert proved(model).verdict is Verdict.PROVED
    assert proved(model).every


def test_a_cell_more_changes_no_lemma() -> None:
    assert said(proved(Passed)) == said(proved(Counted))


def test_parts_are_conditions_on_one_or_two_cells() -> None:
    counters = Counters(Evaluator(build(Bootstrap)), NODES)
    found = parts_of(counters)
    names = [cell.variable.name for cell in counters.local_cells]
    for members in found:
        inside = [counters.locals[i] for i in members]
        outside = [local for i, local in enumerate(counters.locals) if i not in members]
        told = [
            {place for place in range(len(names)) if local[place] not in {x[place] for x in inside}}
            for local in outside
        ]
        assert outside
        assert any(all(set(pair) & apart for apart in told) for pair in
                   combinations(range(len(names)), 2))  # fmt: skip
    assert len(found) == len(set(found))


def test_what_is_said_of_parts_is_so_in_what_was_observed() -> None:
    counters = Counters(Evaluator(build(Passed)), NODES)
    counts = [counters.counter_slot(i) for i in range(len(counters.locals))]
    observed = [
        tuple(1 if slot in (0, counts[i]) else 0 for slot in range(len(counters.ground.slots)))
        for i in range(0, len(counts), 2)
    ]
    parts = Parts(counters, Observations(observed))
    free = {counters.nodes.var(0): Observations(observed).where(counters.nodes.var(0))}
    lemmas = list(parts.lemmas(free, thorough=True))
    assert lemmas
    assert all(value(lemma, state) for lemma in lemmas for state in observed)
