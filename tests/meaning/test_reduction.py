"""States are reduced only where a step changed a replica, and equal replicas are expanded once.

Beside it stands a search that does neither: it rewrites every successor by every action.
"""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.support.related_models import Ballot, Mesh, Pointers

from ccverify import Model, build
from ccverify.checker.language.system import System
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.ground import GroundSystem, Orbit
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native.search import Search, Status
from ccverify.checker.meaning.symmetry import Interchangeable
from ccverify.checker.subjects.find import find

MODELS = Path(__file__).parents[2] / "benchmarks" / "models"


def named(name: str, scenario: str | None = None, **settings: object) -> System:
    """A shipped model, or one of the benchmarks."""
    (subject,) = find([str(MODELS / name) if name.endswith(".py") else name])
    return subject.build(scenario, settings)


def related(kind: type[Model], settings: Mapping[str, object]) -> System:
    """A model whose replicas are related."""
    return build(kind, settings=settings)


CASES = {
    "one word": lambda: named("router-pair", "budget-1", pgs=3),
    "fields in two words": lambda: named("sites", "public-only"),
    "replicas in several words": lambda: named("router-pair", "static", pgs=16),
    "members of single bits": lambda: named("voters.py", voters=9),
    "many to begin in": lambda: named("live-data", "moving"),
    "a word each": lambda: named("two_phase_commit.py", rms=24),
    "two sorts": lambda: named("voting.py"),
    "votes": lambda: named("election.py", nodes=4, terms=1),
    "links": lambda: related(Mesh, {"nodes": 3}),
    "pointers": lambda: related(Pointers, {"nodes": 4}),
    "votes, two sorts": lambda: related(Ballot, {"nodes": 2, "sites": 3}),
}
MOST = 1_000
"""How many states are compared."""


def grounded(name: str) -> tuple[GroundSystem, tuple[Orbit, ...]]:
    """A case, and the orbits it can be reduced by."""
    ground = Grounding(Evaluator(CASES[name]())).ground
    return ground, Interchangeable(ground).keeping()


@pytest.mark.parametrize("name", CASES)
def test_the_same_queue_as_without(name: str) -> None:
    ground, orbits = grounded(name)
    assert all(len(orbit.exchanges) == orbit.size - 1 for orbit in orbits)
    with Search(ground, [], orbits, max_states=MOST) as search:
        status = search.run()
        program = search.program
        states = [search.state(i) for i in range(search.distinct)]
        begin = [state for state in states if program.initial(state)]
        found, transitions, settled, deadlocks = dict.fromkeys(begin), 0, 0, 0
        silent = [number for number, action in enumerate(ground.actions) if action.fault]
        for number in range(search.expanded):
            steps = program.successors(states[number])
            found |= dict.fromkeys(program.canonical(after) for _, after in steps)
            transitions += len(steps)
            settled += all(action in silent for action, _ in steps)
            deadlocks += not steps
        assert list(found)[: len(states)] == states
        assert (search.transitions, search.settled) == (transitions, settled)
        assert search.deadlocks == deadlocks
        if status is Status.COMPLETE:
            assert len(found) == len(states)
        for index in range(0, len(states), max(len(states) // 20, 1)):
            assert search.path(index)[-1] == states[index]


def test_equal_replicas_are_expanded_once() -> None:
    """All voters are equal at first: one of them is looked at, its steps count for all."""
    ground, orbits = grounded("members of single bits")
    with Search(ground, [], orbits) as search:
        search.run(to_depth=0)
        first, program = search.state(0), search.program
        word, pointer = ctypes.c_uint64, ctypes.c_void_p
        reduced = ctypes.CFUNCTYPE(word, pointer, pointer)(program.address("reduced_successors"))
        words = len(first)
        out = (word * (words * (program.moves + 1)))()
        result = reduced((word * words)(*first), out)
    written, steps = result % 2**32, (result >> 32) % 2**31
    successors = [tuple(out[words * i : words * (i + 1)]) for i in range(written)]
    every = [after for _, after in program.successors(first)]
    assert 0 < written < steps == len(every)
    assert len(set(successors)) == written
    assert set(successors) == set(map(program.canonical, every))


@pytest.mark.parametrize("name", ["one word", "votes", "two sorts"])
def test_exchanges_map_actions(name: str) -> None:
    """In every state, an action leads to what its image leads to after the exchange."""
    ground, orbits = grounded(name)
    for orbit in orbits:
        with Search(ground, [], (), max_states=200) as search:
            search.run()
            program, packing = search.program, search.packing
            for index in range(0, search.distinct, 7):
                state = packing.unpack(search.state(index))
                steps = dict(program.successors(packing.pack(state)))
                for i, exchange in enumerate(orbit.exchanges):
                    order = list(range(orbit.size))
                    order[i], order[i + 1] = i + 1, i
                    image = packing.pack(orbit.permuted(state, order))
                    expected = {
                        exchange[a]: packing.pack(orbit.permuted(packing.unpack(after), order))
                        for a, after in steps.items()
                    }
                    assert dict(program.successors(image)) == expected
