"""What terms with optional members mean, and what steps do with them, said in plain Python.

Each formula and each step stands beside a function of a state that shares nothing with the tool.
All states of a small model are tried.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from itertools import product
from typing import Any, Final

import pytest
from tests.support.node_values import value

from ccverify import (
    ANY,
    Bool,
    Choice,
    Int,
    Member,
    Model,
    ModelError,
    Replica,
    Replicas,
    action,
    build,
    exists,
    forall,
    ite,
    never,
    nobody,
    one_of,
)
from ccverify.checker.evidence.view import Views
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding

NUMBER: Final = 2


class Node(Replica):
    pass


class Side(Enum):
    A = "A"
    B = "B"


class Mode(Enum):
    IDLE = "idle"
    BUSY = "busy"


@dataclass(frozen=True)
class World:
    """A state: nobody is None, a node its number from 0."""

    leader: int | None
    deputy: tuple[int | None, ...]
    vote: tuple[int | None, ...]
    up: tuple[bool, ...]
    busy: tuple[bool, ...]
    load: tuple[int, ...]


def at(values: tuple[Any, ...], node: int | None, first: Any) -> Any:
    """The value of a node; of nobody, the first of its sort."""
    return first if node is None else values[node]


def put(values: tuple[Any, ...], place: int, value: Any) -> tuple[Any, ...]:
    return (*values[:place], value, *values[place + 1 :])


FORMULAS: Final[dict[str, tuple[Callable[[Any], Any], Callable[[World], bool]]]] = {
    "nobody leads": (lambda m: m.leader == nobody, lambda w: w.leader is None),
    "nobody, the other way": (lambda m: nobody != m.leader, lambda w: w.leader is not None),
    "somebody up leads": (
        lambda m: exists(m.nodes, lambda n: (n == m.leader) & m.up[n]),
        lambda w: any(w.leader == n and w.up[n] for n in range(NUMBER)),
    ),
    "the leader is up": (lambda m: m.up[m.leader], lambda w: at(w.up, w.leader, False)),
    "its mode": (
        lambda m: m.mode[m.leader] == Mode.IDLE,
        lambda w: not at(w.busy, w.leader, False),
    ),
    "its load": (lambda m: m.load[m.leader] >= 2, lambda w: at(w.load, w.leader, 1) >= 2),
    "two that may be nobody": (
        lambda m: m.leader == m.deputy[Side.A],
        lambda w: w.leader == w.deputy[0],
    ),
    "its vote": (
        lambda m: m.vote[m.leader] == m.leader,
        lambda w: at(w.vote, w.leader, None) == w.leader,
    ),
    "the vote of its vote": (
        lambda m: m.up[m.vote[m.vote[m.leader]]],
        lambda w: at(w.up, at(w.vote, at(w.vote, w.leader, None), None), False),
    ),
    "a choice": (
        lambda m: m.up[ite(m.up[m.leader], m.leader, m.deputy[Side.B])],
        lambda w: at(w.up, w.leader if at(w.up, w.leader, False) else w.deputy[1], False),
    ),
    "a choice of nobody": (
        lambda m: ite(m.load[m.leader] == 1, nobody, m.leader) == nobody,
        lambda w: w.leader is None or w.load[w.leader] == 1,
    ),
    "a choice of a node": (
        lambda m: forall(m.nodes, lambda n: ite(m.up[n], n, m.leader) == n),
        lambda w: all(w.up[n] or w.leader == n for n in range(NUMBER)),
    ),
    "one of": (
        lambda m: one_of(m.leader, nobody, m.deputy[Side.B]),
        lambda w: w.leader in (None, w.deputy[1]),
    ),
}

Step = Callable[[World, int], World | None]
"""The state after a step for a node; None if it is an error of the model."""


def _of(w: World, name: str, node: int | None, found: Any) -> World | None:
    changed: dict[str, Any] = {} if node is None else {name: put(getattr(w, name), node, found)}
    return replace(w, **changed) if changed else None


STEPS: Final[dict[str, tuple[Callable[[Any, Any], None], Step]]] = {
    "elect": (lambda m, n: setattr(m, "leader", n), lambda w, n: replace(w, leader=n)),
    "depose": (
        lambda m, n: setattr(m, "leader", ite(m.leader == n, nobody, m.leader)),
        lambda w, n: replace(w, leader=None if w.leader == n else w.leader),
    ),
    "succeed": (
        lambda m, n: setattr(m, "leader", m.deputy[Side.A]),
        lambda w, n: replace(w, leader=w.deputy[0]),
    ),
    "appoint": (
        lambda m, n: m.deputy.__setitem__(Side.B, ite(m.up[n], m.leader, n)),
        lambda w, n: replace(w, deputy=(w.deputy[0], w.leader if w.up[n] else n)),
    ),
    "all vote": (
        lambda m, n: m.vote.assign(lambda voter: ite(m.up[voter], n, m.vote.before[voter])),
        lambda w, n: replace(w, vote=tuple(n if w.up[v] else w.vote[v] for v in range(NUMBER))),
    ),
    "all for the leader": (
        lambda m, n: m.vote.assign(m.leader),
        lambda w, n: replace(w, vote=(w.leader,) * NUMBER),
    ),
    "load it": (
        lambda m, n: m.load.__setitem__(m.leader, 3),
        lambda w, n: _of(w, "load", w.leader, 3),
    ),
    "it votes": (
        lambda m, n: m.vote.__setitem__(m.leader, n),
        lambda w, n: _of(w, "vote", w.leader, n),
    ),
    "its vote goes down": (
        lambda m, n: m.up.__setitem__(m.vote[n], False),
        lambda w, n: _of(w, "up", w.vote[n], False),
    ),
}  # fmt: skip


class Declared(Model):
    """The variables."""

    nodes = Replicas(Node, default=NUMBER, limits=(1, 4))
    leader = Member(nodes, optional=True, initially=ANY)
    deputy = Member(nodes, over=Side, optional=True, initially=ANY)
    vote = Member(nodes, over=nodes, optional=True, initially=ANY)
    up = Bool(over=nodes, initially=ANY)
    mode = Choice(Mode, over=nodes, initially=ANY)
    load = Int(1, 3, over=nodes, initially=ANY)

    @never()
    def none(self: Any) -> Any:
        return self.leader == nobody


def one_step(name: str) -> type[Model]:
    """The model whose only action is the step of that name."""

    class Stepping(Declared):
        @action(Declared.nodes)
        def step(self: Any, node: Any) -> None:
            STEPS[name][0](self, node)

    return Stepping


def one_formula(name: str) -> type[Model]:
    """The model with the formula of that name."""

    class Asking(one_step("elect")):  # type: ignore[misc]
        @never()
        def formula(self: Any) -> Any:
            return FORMULAS[name][0](self)

    return Asking


@cache
def worlds() -> list[World]:
    """All states."""
    maybe, flags = (None, *range(NUMBER)), (False, True)
    return [
        World(leader, deputy, vote, up, busy, load)
        for leader in maybe
        for deputy in product(maybe, repeat=2)
        for vote in product(maybe, repeat=NUMBER)
        for up in product(flags, repeat=NUMBER)
        for busy in product(flags, repeat=NUMBER)
        for load in ((1, 3), (2, 1))
    ]


def encoded(evaluator: Evaluator, world: World) -> tuple[int, ...]:
    """The state of the tool, by the names of its cells."""

    def cells() -> Iterator[int]:
        for variable, key in evaluator.cells.cells:
            match variable.name:
                case "leader":
                    yield int(world.leader == key[0])
                case "deputy" | "vote":
                    yield int(getattr(world, variable.name)[key[0]] == key[1])
                case "up" | "load":
                    yield int(getattr(world, variable.name)[key[0]])
                case _:
                    yield int(world.busy[key[0]])

    return tuple(cells())


def test_the_initial_states_are_all_there_are() -> None:
    evaluator = Evaluator(build(one_step("elect")))
    found = sum(1 for _ in evaluator.initial_states())
    assert found == 3 * 3**2 * 3**NUMBER * 2**NUMBER * 2**NUMBER * 3**NUMBER


@pytest.mark.parametrize("name", FORMULAS)
def test_a_formula_means_what_python_says(name: str) -> None:
    evaluator = Evaluator(build(one_formula(name)))
    grounding = Grounding(evaluator)
    prop = next(p for p in evaluator.system.properties if p.name == "formula")
    node = grounding.target(prop)
    seen = set()
    for world in worlds()[::3]:
        state, expected = encoded(evaluator, world), FORMULAS[name][1](world)
        assert evaluator.holds(prop.formula, state) == expected, world
        assert bool(value(node, state)) == expected, world
        seen.add(expected)
    assert seen == {False, True}


@pytest.mark.parametrize("name", STEPS)
def test_a_step_does_what_python_says(name: str) -> None:
    evaluator = Evaluator(build(one_step(name)))
    errors = steps = 0
    for world in worlds()[:: 1 + len(worlds()) // 400]:
        state = encoded(evaluator, world)
        for call in evaluator.enabled(state):
            expected = STEPS[name][1](world, call.arguments[0])
            if expected is None:
                with pytest.raises(ModelError, match="which is nobody"):
                    evaluator.step(call, state)
                errors += 1
            else:
                assert evaluator.step(call, state) == encoded(evaluator, expected), (call, world)
                steps += 1
    assert steps
    assert bool(errors) == (name in ("load it", "it votes", "its vote goes down"))


def test_people_see_who_it_is() -> None:
    evaluator = Evaluator(build(one_step("elect")))
    places = {place.name: place for place in Views(evaluator.system).places}
    for world in worlds()[::97]:
        state = encoded(evaluator, world)
        shown = places["leader"].show(places["leader"].value(state))
        assert shown == ("nobody" if world.leader is None else f"Node {world.leader + 1}")
