"""On random models a counter system reaches, at each size, what enumeration reaches there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import product

from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st
from tests.random_models import Source, models
from tests.reference import explore
from tests.support.node_values import value

from ccverify.checker.errors import ModelError
from ccverify.checker.evidence.digest import Digests
from ccverify.checker.language.build import build
from ccverify.checker.language.sorts import Replicas
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.counted import Inexpressible
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node

MOST_LOCALS = 30  # local states; with more the reference takes long


def counted(source: Source, size: int, name: str) -> tuple[Evaluator, Counters]:
    """A drawn model at a size, and its counters over one of its sorts if it can be so written."""
    parameter = {"PG": "pgs", "Line": "lines"}[name]
    system = build(source.model(), settings={**source.settings, parameter: size})
    (replicas,) = (r for r in system.sizes if isinstance(r, Replicas) and r.name == name)
    evaluator = Evaluator(system)
    try:
        counters = Counters(evaluator, replicas, most=size)
    except (Inexpressible, ModelError) as error:
        event(f"refused: {type(error).__name__}")
        assume(False)
        raise AssertionError from error
    assume(1 < len(counters.locals) <= MOST_LOCALS)
    return evaluator, counters


class AtOnce(Counters):
    """Counters that are told the local states, and need not find them round by round."""

    def __init__(self, found: Counters, evaluator: Evaluator, most: int) -> None:
        self._told = found.locals
        super().__init__(evaluator, found.replicas, most=most)

    def _close(self) -> None:
        self.locals = self._told
        super()._close()


def _targets(counters: Counters) -> Iterator[tuple[str, Node]]:
    """The targets of the properties that counters can express."""
    for prop in counters.system.properties:
        with suppress(Inexpressible):
            yield prop.name, counters.target(prop)


def shares(total: int, places: int) -> Iterator[tuple[int, ...]]:
    """The ways to distribute so many over the places."""
    if places == 0:
        if total == 0:
            yield ()
        return
    for first in range(total + 1):
        for others in shares(total - first, places - 1):
            yield (first, *others)


def initial(counters: Counters, size: int) -> set[State]:
    """The initial states of so many replicas."""
    ground = counters.ground
    first = len(ground.slots) - len(counters.locals)
    choices = [
        range(slot.low, slot.high + 1) if base is None else (base,)
        for slot, base in zip(ground.slots[:first], ground.base, strict=False)
    ]
    open_ = [i for i, base in enumerate(ground.base[first:]) if base is None]
    found = set()
    for globals_ in product(*choices):
        for share in shares(size, len(open_)):
            numbers = dict(zip(open_, share, strict=True))
            state = (*globals_, *(numbers.get(i, 0) for i in range(len(counters.locals))))
            if value(ground.init, state):
                found.add(state)
    return found


def step(ground: GroundSystem, state: State) -> tuple[set[State], bool]:
    """What a state leads to in one step, and whether some step leaves a range."""
    after, ill = set(), False
    for action in ground.actions:
        if value(action.guard, state):
            ill = ill or not value(action.valid, state)
            values = {slot: int(value(node, state)) for slot, node in action.updates}
            after.add(tuple(values.get(i, code) for i, code in enumerate(state)))
    return after, ill


@settings(
    max_examples=settings().max_examples * 60 // 100,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.filter_too_much,
    ],
)
@given(models(), st.integers(1, 3), st.sampled_from(["PG", "Line"]))
def test_counters_reach_what_is_reached_at_each_size(source: Source, size: int, name: str) -> None:
    evaluator, counters = counted(source, size, name)
    at_once = AtOnce(counters, evaluator, size)
    assert Digests().system(counters.ground) == Digests().system(at_once.ground)
    expected = explore(evaluator)
    targets = dict(_targets(counters))
    level, seen = initial(counters, size), set[State]()
    assume(expected.states)
    decided: dict[str, int] = {}
    ill = None
    for depth, states in enumerate(expected.levels):
        abstract = {counters.abstract(evaluator, state) for state in states} - seen
        assert level == abstract
        seen |= level
        for prop, target in targets.items():
            if prop not in decided and any(value(target, state) for state in level):
                decided[prop] = depth
        steps = [step(counters.ground, state) for state in level]
        if any(wrong for _, wrong in steps):
            ill = depth
            break
        level = set().union(*(after for after, _ in steps)) - seen
    assert ill == expected.ill
    assert ill is not None or not level
    assert decided == {name: at for name, at in expected.decided.items() if name in targets}
    event(f"compared, to depth {min(expected.depth, 5)}")
