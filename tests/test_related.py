"""Replicas that are related to one another keep their symmetry: counts beside brute force."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import product
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner
from tests.reference import alike, explore
from tests.support.checking import result_of, results_of, with_everything
from tests.support.related_models import PARTITION, Ballot, Mesh, Partition, Pointers

from ccverify import (
    ANY,
    Bool,
    Condition,
    Member,
    Model,
    Replica,
    Replicas,
    Term,
    action,
    build,
    forall,
    never,
    next_of,
    previous_of,
    require,
)
from ccverify.checker.cli import cli
from ccverify.checker.engines.answer import Options
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native import representative
from ccverify.checker.meaning.native.search import Search, Status
from ccverify.checker.meaning.symmetry import Interchangeable
from ccverify.checker.questions.census import take
from ccverify.checker.questions.verify import Result
from ccverify.checker.subjects.userfile import subjects_of_file

MODELS = Path(__file__).parents[1] / "benchmarks" / "models"
VOTING, ELECTION = (
    subject.model
    for name in ("voting.py", "election.py")
    for subject in subjects_of_file(MODELS / name)
)
CASES: dict[str, tuple[type[Model], Mapping[str, object], tuple[str, ...]]] = {
    "links of two": (Mesh, {"nodes": 2}, ("Node",)),
    "links of three": (Mesh, {"nodes": 3}, ("Node",)),
    "links that stand still": (Partition, {"nodes": 3}, ("Node",)),
    "pointers": (Pointers, {"nodes": 4}, ("Node",)),
    "votes": (Ballot, {"nodes": 2, "sites": 2}, ("Node", "Site")),
    "votes, more sites than nodes": (Ballot, {"nodes": 2, "sites": 3}, ("Node", "Site")),
    "elections": (ELECTION, {"nodes": 4, "terms": 1}, ("Node",)),
    "voting": (VOTING, {}, ("Acceptor", "Value")),
    "votes, one site": (Ballot, {"nodes": 2, "sites": 1}, ("Node",)),
}


@pytest.mark.parametrize("name", CASES)
def test_as_many_states_as_classes(name: str) -> None:
    kind, settings, sorts = CASES[name]
    system = with_everything(kind, settings)
    statistics = result_of("explicit", system, "everything").answer.statistics
    assert statistics.complete
    assert statistics.reduced == sorts
    assert statistics.fully_reduced
    orbits = [o for o in Grounding(Evaluator(system)).ground.orbits if o.name in sorts]
    expected = explore(Evaluator(system), orbits)
    assert statistics.distinct_states == expected.states
    assert statistics.transitions == expected.transitions
    assert statistics.depth == expected.depth
    assert statistics.settled == expected.settled
    assert statistics.deadlocks == expected.deadlocks


@pytest.mark.parametrize(
    ("nodes", "relations"), [(1, 2), (2, 10), (3, 104), (4, 3_044), (5, 291_968)]
)
def test_binary_relations(nodes: int, relations: int) -> None:
    """A000595: how many binary relations there are on so many points that bear no names."""
    system = with_everything(Mesh, {"nodes": nodes})
    statistics = result_of("explicit", system, "everything").answer.statistics
    assert statistics.distinct_states == relations


@pytest.mark.parametrize(("nodes", "functions"), [(2, 3), (3, 7), (4, 19), (5, 47), (6, 130)])
def test_functions(nodes: int, functions: int) -> None:
    """A001372: how many functions there are on so many points that bear no names."""
    system = with_everything(Pointers, {"nodes": nodes})
    statistics = result_of("explicit", system, "everything").answer.statistics
    assert statistics.distinct_states == functions


@pytest.mark.parametrize(
    ("sorts", "states"), [((), 599), (("acceptors",), 144), (("acceptors", "values"), 77)]
)
def test_voting_as_tlc_counts_it(sorts: tuple[str, ...], states: int) -> None:
    """TLC finds 77 states if both sorts are permuted."""
    ground = Grounding(Evaluator(build(VOTING))).ground
    names = {"acceptors": "Acceptor", "values": "Value"}
    orbits = [o for o in Interchangeable(ground).keeping() if o.name in map(names.get, sorts)]
    with Search(ground, [], orbits) as search:
        assert search.run() is Status.COMPLETE
        assert search.distinct == states


@pytest.mark.parametrize(("kind", "settings"), [(Mesh, {"nodes": 5}), (Ballot, {"nodes": 4})])
def test_all_permutations_of_a_state_have_one_representative(
    kind: type[Model], settings: Mapping[str, object]
) -> None:
    system = build(kind, settings=settings)
    evaluator = Evaluator(system)
    ground = Grounding(evaluator).ground
    orbits = Interchangeable(ground).keeping()
    random = Random(7)
    with Search(ground, [], orbits) as search:
        program, packing = search.program, search.packing
        for _ in range(20):
            # Few values, so that many replicas are alike.
            state = tuple(random.randint(s.low, min(s.low + 1, s.high)) for s in ground.slots)
            images = set(alike(evaluator, state, {orbit.name: orbit.size for orbit in orbits}))
            found = {program.canonical(packing.pack(image)) for image in images}
            assert len(found) == 1
            assert packing.unpack(found.pop()) in images


def agree(plain: Result, reduced: Result) -> None:
    """Verdicts, lengths of runs and their failures are the same."""
    assert plain.verdict is reduced.verdict
    one, other = plain.answer.trace, reduced.answer.trace
    assert (one is None) == (other is None)
    if one is not None and other is not None:
        assert (one.steps, one.failures) == (other.steps, other.failures)


@pytest.mark.parametrize(
    ("kind", "settings"),
    [
        (Mesh, {"nodes": 4}),
        (Partition, {"nodes": 3}),
        (Pointers, {"nodes": 4}),
        (Ballot, {}),
    ],
)
def test_verdicts_and_runs_are_the_same(kind: type[Model], settings: Mapping[str, object]) -> None:
    system = build(kind, settings=settings)
    plain = results_of("explicit", system, options=Options(symmetry=False))
    reduced = results_of("explicit", system)
    assert plain.keys() == reduced.keys()
    for name, result in plain.items():
        assert not result.answer.statistics.reduced
        assert reduced[name].answer.statistics.reduced
        agree(result, reduced[name])


def rings(order: Sequence[int]) -> tuple[int, ...]:
    """A mesh of seven nodes that are linked in a ring of three and one of four, in that order.

    All have one neighbour before and one behind, so nothing local tells the rings apart.
    """
    behind = {0: 1, 1: 2, 2: 0, 3: 4, 4: 5, 5: 6, 6: 3}
    links = {(order[a], order[b]) for a, b in behind.items()}
    return tuple(int(pair in links) for pair in product(range(7), repeat=2))


@pytest.mark.parametrize(("leaves", "exact"), [(2**12, True), (1, False)])
def test_a_search_that_is_cut_short_says_so(
    leaves: int, exact: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(representative, "LEAVES", leaves)
    ground = Grounding(Evaluator(build(Mesh, settings={"nodes": 7}))).ground
    random = Random(7)
    with Search(ground, [], Interchangeable(ground).keeping()) as search:
        program, packing = search.program, search.packing
        assert not search.inexact
        images = [rings(random.sample(range(7), 7)) for _ in range(20)]
        found = {program.canonical(packing.pack(image)) for image in images}
        assert (len(found) == 1) == exact
        assert search.inexact != exact
        program.optimize()
        assert search.inexact != exact


def test_text_and_json_say_what_is_reduced_and_why_not(tmp_path: Path) -> None:
    file = tmp_path / "hosts.py"
    file.write_text(HOSTS, encoding="utf-8")
    text = CliRunner().invoke(cli, ["run", str(file), "--whole", "--full"]).stdout
    assert "Host interchangeable: states that differ by a permutation count once" in text
    assert "Guest interchangeable: states that differ by a permutation count once" in text
    assert "Door told apart: the unused places of waiting hold the first of them" in text
    for options, reduced in (([], ["Host", "Guest"]), (["--no-symmetry"], [])):
        done = CliRunner().invoke(cli, ["run", str(file), "--whole", "--format", "json", *options])
        for result in json.loads(done.stdout)["results"]:
            assert result["reduced"] == reduced
            assert sorted(result["unreduced"]) == sorted({"Host", "Guest", "Door"} - {*reduced})
            assert result["fully_reduced"]


def test_text_says_for_which_properties_replicas_are_told_apart_and_why(tmp_path: Path) -> None:
    file = tmp_path / "hosts.py"
    file.write_text(HOSTS + KNOWN, encoding="utf-8")
    asked = ["--property", "some_meet", "--property", "all_meet", "--no-traces"]
    text = CliRunner().invoke(cli, ["run", str(file), "--engine", "explicit", *asked]).stdout
    said = " ".join(text.split())
    why = "a variable relates replicas to one another: not reduced for runs without end"
    assert f"a permutation count once, but for all-meet ({why})" in said


def test_what_is_proved_for_every_number_is_no_exception_to_what_was_taken_together(
    tmp_path: Path,
) -> None:
    """Its states were not looked at, so it is not said that they were told apart."""
    file = tmp_path / "nodes.py"
    file.write_text(NODES, encoding="utf-8")
    asked = ["--for-every", "nodes", "--property", "two_down", "--no-traces"]
    text = CliRunner().invoke(cli, ["run", str(file), *asked]).stdout
    said = " ".join(text.split())
    assert "safe proved for every number of Nodes" in said
    assert "free VIOLATED" in said
    assert "Node interchangeable: states that differ by a permutation count once" in said
    assert "but for" not in said


NODES = """
from ccverify import *

class Node(Replica):
    "A node."

class Nodes(Model):
    nodes = Replicas(Node, default=2)
    guarded = Parameter(False, meaning="whether one falls at most")
    free = Scenario("any may fall")
    safe = Scenario("one may fall", guarded=True)
    up = Bool(over=nodes, initially=True)

    @action(nodes)
    def fall(self, node):
        require(self.up[node])
        if self.guarded:
            require(forall(self.nodes, lambda n: self.up[n]))
        self.up[node] = False

    @never()
    def two_down(self):
        return count(self.nodes, lambda n: ~self.up[n]) > 1
"""

HOSTS = '''
from ccverify import *

class Host(Replica):
    """A host."""

class Guest(Replica):
    """A guest."""

class Door(Replica):
    """A door."""

class Inn(Model):
    """An inn."""

    hosts = Replicas(Host, default=2)
    guests = Replicas(Guest, default=3)
    doors = Replicas(Door, default=2)
    known = Bool(over=(hosts, guests), initially=False)
    waiting = Queue(of=doors, capacity=2)
    room = Member(guests, initially=ANY)
    served = Int(0, 3, over=guests, initially=0)

    @action(hosts, guests)
    def meet(self, h, g):
        """A host meets a guest."""
        self.known[h, g] = True

    @action(guests)
    def serve(self, g):
        """A guest is served, not long before the one in the room is."""
        require(self.served[g] <= self.served[self.room], self.served[g] < 3)
        self.served[g] = self.served[g] + 1

    @action(doors)
    def knock(self, d):
        """Somebody knocks."""
        require(~self.waiting.full)
        self.waiting.append(d)

    @never()
    def all_served(self):
        """All guests are served as often as can be."""
        return forall(self.guests, lambda g: self.served[g] > 3)
'''

KNOWN = '''
    @reachable()
    def some_meet(self):
        """A host meets a guest."""
        return exists(self.hosts, self.guests, lambda h, g: self.known[h, g])

    @eventually()
    def all_meet(self):
        """All meet all."""
        return forall(self.hosts, self.guests, lambda h, g: self.known[h, g])
'''


class Host(Replica):
    """A host."""


class Favourite(Model):
    """One of the hosts is told apart by what the model says of it."""

    hosts = Replicas(Host, default=3)
    up = Bool(over=(hosts, hosts), initially=True)
    chosen = Member(hosts, initially=ANY)

    @action(hosts, hosts)
    def drop(self, a: Term[Host], b: Term[Host]) -> None:
        """A link is dropped, once that of the chosen one to itself is."""
        require(self.up[a, b], ~self.up[self.chosen, self.chosen] | (a == self.chosen))
        self.up[a, b] = False

    @never()
    def all_dropped(self) -> Condition:
        """The chosen one keeps its link to itself."""
        return ~self.up[self.chosen, self.chosen]


def test_a_value_tells_apart_but_names_no_one() -> None:
    system = build(Favourite)
    result = result_of("explicit", system, "all-dropped")
    agree(result_of("explicit", system, "all-dropped", options=Options(symmetry=False)), result)
    assert result.answer.statistics.reduced == ("Host",)


class Ring(Model):
    """Hosts in a ring: what happens one way round has another name than the other way round."""

    hosts = Replicas(Host, default=3)
    up = Bool(over=(hosts, hosts), initially=True)
    known = Bool(over=(hosts, hosts), initially=True)

    @action(hosts, hosts)
    def drop(self, a: Term[Host], b: Term[Host]) -> None:
        require(forall(self.hosts, lambda c: forall(self.hosts, lambda d: self.up[c, d])), a != b)
        self.up[a, b] = False

    @action(hosts, hosts)
    def forget_next(self, a: Term[Host], b: Term[Host]) -> None:
        require(self.known[a, b], ~self.up[a, b], b == next_of(self.hosts, a))
        self.known[a, b] = False

    @action(hosts, hosts)
    def forget_previous(self, a: Term[Host], b: Term[Host]) -> None:
        require(self.known[a, b], ~self.up[a, b], b == previous_of(self.hosts, a))
        self.known[a, b] = False

    @never()
    def own_link_dropped(self) -> Condition:
        """A host keeps its link to itself."""
        return ~forall(self.hosts, lambda a: self.up[a, a])


def test_what_a_permutation_makes_another_action_of_is_not_never_taken() -> None:
    statistics = result_of("explicit", build(Ring), "own-link-dropped").answer.statistics
    assert statistics.never_taken == ()
    assert statistics.distinct_states == 13


def partition_by_hand(nodes: int) -> Counter[str]:
    """What becomes of each choice of links: all that a node needs is to reach a majority."""
    outcomes = Counter[str]()
    pairs = list(product(range(nodes), repeat=2))
    for links in product((False, True), repeat=len(pairs)):
        up = dict(zip(pairs, links, strict=True))
        running = sum(
            2 * sum(a == b or (up[a, b] and up[b, a]) for b in range(nodes)) > nodes
            for a in range(nodes)
        )
        outcomes["none" if not running else "all" if running == nodes else "some"] += 1
    return outcomes


@pytest.mark.parametrize("nodes", [1, 2, 3])
def test_the_census_counts_each_case_as_often_as_it_can_be_written(nodes: int) -> None:
    system = build(Partition, settings={"nodes": nodes}, properties=PARTITION)
    tally = take(system, Limits())
    assert tally.cases == 2 ** (nodes * nodes)
    assert +Counter(tally.outcomes) == partition_by_hand(nodes)
    assert tally.undetermined == 0
    assert nodes < 3 or tally.explored < tally.cases
