"""The search in machine code agrees with plain interpretation, on known and on random systems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from tests.meaning.random_systems import random_symmetric_system, random_system
from tests.meaning.reference import Explored, Values, explore, nodes_of, successors
from tests.support.node_values import value

from ccverify.checker.errors import InternalError, UsageError
from ccverify.checker.meaning.ground import GroundAction, GroundSystem, Orbit, Slot
from ccverify.checker.meaning.native import initial as initial_module
from ccverify.checker.meaning.native import search as search_module
from ccverify.checker.meaning.native.compiled import Program
from ccverify.checker.meaning.native.packing import Packing
from ccverify.checker.meaning.native.search import Search, Status
from ccverify.checker.meaning.native.visited import Visited, visited
from ccverify.checker.meaning.nodes import Node

EVERY_TIME = settings(
    derandomize=True,
    deadline=None,
    database=None,
    # The fixture sets the same for every example; too large systems are passed over.
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.filter_too_much,
        HealthCheck.too_slow,
    ],
)
SEEDS = st.integers(0, 2**32)


def router_pair(pgs: int) -> tuple[GroundSystem, Node]:
    """Router pair with free links, and its split brain: counts known from other checkers."""
    la, lb = range(1, 1 + pgs), range(1 + pgs, 1 + 2 * pgs)
    a, b = 1 + 2 * pgs, 2 + 2 * pgs
    slots = [Slot("private", True, 0, 1)]
    slots += [Slot(f"{side}[{i}]", True, 0, 1) for side in ("la", "lb") for i in range(pgs)]
    slots += [Slot("A", False, 0, 2), Slot("B", False, 0, 3)]
    n = nodes_of(slots)
    number, both_reached = (
        n.integer,
        n.or_(n.and_((n.var(i), n.var(j))) for i, j in zip(la, lb, strict=True)),
    )

    def in_a(state: int) -> Node:
        return n.eq(n.var(a), number(state))

    def in_b(state: int) -> Node:
        return n.eq(n.var(b), number(state))

    def twice(side: range) -> Node:
        return n.scale(2, n.count(n.var(i) for i in side))

    steps: list[tuple[Node, list[tuple[int, Node]]]] = [
        (
            n.and_((n.not_(n.var(0)), in_a(0))),
            [(a, n.ite(n.le(number(pgs), twice(la)), number(1), number(2)))],
        ),
        (
            n.and_((n.not_(n.var(0)), in_b(0))),
            [(b, n.ite(n.le(number(pgs + 1), twice(lb)), number(1), number(3)))],
        ),
        (n.and_((in_b(1), n.or_((n.not_(both_reached), in_a(2))))), [(b, number(2))]),
        (n.and_((in_b(1), both_reached, in_a(1))), [(b, number(3))]),
        (
            n.and_((n.var(0), n.or_((n.not_(in_a(0)), n.not_(in_b(0)))))),
            [(a, number(0)), (b, number(0))],
        ),
    ]
    actions = [
        GroundAction(f"step {i}", False, g, tuple(u), n.true) for i, (g, u) in enumerate(steps)
    ]
    actions += [
        GroundAction(f"flip {i}", True, n.true, ((i, n.not_(n.var(i))),), n.true) for i in range(a)
    ]
    system = GroundSystem(
        n,
        tuple(slots),
        ((0,), tuple(la), tuple(lb), (a,), (b,)),
        (*[1] * a, 0, 0),
        n.true,
        tuple(actions),
        (Orbit("PG", tuple(zip(la, lb, strict=True))),),
    )
    return system, n.and_((in_a(1), in_b(2)))


@pytest.mark.parametrize(
    ("pgs", "distinct", "transitions"),
    [(4, 6_144, 61_090), (6, 98_304, 1_369_522), (8, 1_572_864, 28_193_602)],
)
def test_router_pair(pgs: int, distinct: int, transitions: int) -> None:
    system, split_brain = router_pair(pgs)
    with Search(system, [split_brain]) as search:
        assert search.run() is Status.COMPLETE
        assert (search.distinct, search.transitions) == (distinct, transitions)
        assert len(search.path(search.found[0])) - 1 == pgs + 4
        assert search.never_enabled() == []


@pytest.mark.parametrize(
    ("pgs", "distinct"), [(4, 840), (6, 2_016), (8, 3_960), (10, 6_864), (20, 42_504)]
)
def test_router_pair_reduced(pgs: int, distinct: int) -> None:
    system, split_brain = router_pair(pgs)
    with Search(system, [split_brain], system.orbits) as search:
        assert search.run() is Status.COMPLETE
        assert search.distinct == distinct
        assert len(search.path(search.found[0])) - 1 == pgs + 4


# Random systems ---------------------------------------------------------------------------------


def check(search: Search, system: GroundSystem, targets: list[Node], expected: Explored) -> None:
    """A complete search found what it should."""
    assert search.complete
    assert search.distinct == search.expanded == len(expected.depths)
    assert search.frontier == 0
    assert search.transitions == expected.transitions
    assert search.settled == expected.settled
    assert search.deadlocks == expected.deadlocks
    assert search.depth == expected.depth
    assert by_kind(system, search.coverage()) == by_kind(system, expected.enabled)
    sizes = Counter(expected.depths.values())
    starts = (*search.levels, search.distinct)
    assert [b - a for a, b in pairwise(starts)] == [
        sizes[depth] for depth in range(max(1, len(sizes)))
    ]
    unpacked = [search.packing.unpack(search.state(i)) for i in range(search.distinct)]
    for t, target in enumerate(targets):
        holding = [i for i, values in enumerate(unpacked) if value(target, values)]
        assert list(search.holding(t)) == holding
        assert search.found.get(t) == (holding[0] if holding else None)
        if holding:
            assert len(search.path(holding[0])) - 1 == expected.first[t]
    stuck = [i for i, values in enumerate(unpacked) if not successors(system, values)]
    assert search.first_deadlock == (stuck[0] if stuck else None)
    for index in {0, search.distinct // 2, search.distinct - 1} if search.distinct else ():
        check_path(search, system, index)


def by_kind(system: GroundSystem, counts: list[int]) -> Counter[tuple[bool, str]]:
    """Counts per action, those of replicas together: which of them a representative has differs."""
    result = Counter[tuple[bool, str]]()
    for action, n in zip(system.actions, counts, strict=True):
        result[action.fault, action.name.partition(".")[0]] += n
    return result


def invalid_in(system: GroundSystem, values: Values) -> bool:
    """Whether some action is taken in the state and assigns a value out of range."""
    return any(
        value(action.guard, values) and not value(action.valid, values) for action in system.actions
    )


def check_path(search: Search, system: GroundSystem, index: int) -> None:
    """The path is a run of the system, up to the permutations reduced by."""
    path = search.path(index)
    assert path[-1] == search.state(index)
    for before, after in pairwise(path):
        native = search.program.successors(before)
        values = search.packing.unpack(before)
        assert [(a, search.packing.unpack(s)) for a, s in native] == successors(system, values)
        assert after in [search.program.canonical(state) for _, state in native]


@pytest.fixture(params=["as chosen", *Visited], ids=str)
def _visited_set(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each kind of visited set for all states that it can hold."""
    if isinstance(request.param, Visited):
        monkeypatch.setattr(search_module, "visited", kept_in(request.param))


def kept_in(kind: Visited) -> Callable[[Packing, int], Visited]:
    """What chooses that kind of visited set wherever it can be had."""
    most = {Visited.DENSE: 30, Visited.BLOCKS: 64}.get(kind)

    def chosen(packing: Packing, memory: int) -> Visited:
        fits = most is None or (packing.words == 1 and packing.bits <= most)
        return kind if fits else visited(packing, memory)

    return chosen


@pytest.fixture(params=[True, False], ids=["tried", "derived"])
def _initial_states(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if not request.param:
        monkeypatch.setattr(initial_module, "_FEW", 0)
        monkeypatch.setattr(initial_module, "_TRIED_MEANWHILE", 0.001)


@contextmanager
def padded(padding: int) -> Iterator[None]:
    """If there is any padding, states hold it, though it is fixed: so that they are wide."""
    with pytest.MonkeyPatch.context() as patch:
        if padding:
            patch.setattr(search_module, "fixed", lambda *_: {})
        yield


@pytest.mark.usefixtures("_visited_set", "_initial_states")
@settings(EVERY_TIME, max_examples=30)
@given(SEEDS, st.sampled_from([0, 0, 0, 40, 64, 65, 130, 260]))
def test_random_systems(seed: int, bits: int) -> None:
    system, targets = random_system(Random(seed), bits)
    expected = explore(system, targets)
    assume(expected is not None)
    assert expected is not None
    with padded(bits), Search(system, targets) as search:
        status = search.run()
        if search.invalid is not None:
            assert status is Status.INVALID
            assert not search.complete
            check_path(search, system, search.invalid)
            assert invalid_in(system, search.packing.unpack(search.state(search.invalid)))
            return
        assert not any(invalid_in(system, values) for values in expected.depths)
        assert status is Status.COMPLETE
        check(search, system, targets, expected)
        assert search.coverage() == expected.enabled
        assert search.never_enabled() == [a for a, n in enumerate(expected.enabled) if not n]


@pytest.mark.usefixtures("_initial_states")
@settings(EVERY_TIME, max_examples=20)
@given(SEEDS, st.integers(2, 4), st.sampled_from([0, 0, 0, 64, 130]))
def test_random_symmetric_systems(seed: int, members: int, bits: int) -> None:
    rng = Random(seed)
    system, targets = random_symmetric_system(rng, members, bits)
    slots_of = system.orbits[0].members

    def permuted(values: Values, order: list[int]) -> Values:
        result = list(values)
        for member, source in zip(slots_of, order, strict=True):
            for to, at in zip(member, slots_of[source], strict=True):
                result[to] = values[at]
        return tuple(result)

    def representative(values: Values) -> Values:
        return permuted(
            values, sorted(range(members), key=lambda i: [values[at] for at in slots_of[i]])
        )

    expected = explore(system, targets, representative)
    assume(expected is not None)
    assert expected is not None
    with padded(bits), Search(system, targets, system.orbits) as search:
        assert search.run() is Status.COMPLETE
        check(search, system, targets, expected)
        for values in list(expected.depths)[:20]:
            order = rng.sample(range(members), members)
            canonical = search.program.canonical(search.packing.pack(values))
            other = search.program.canonical(search.packing.pack(permuted(values, order)))
            assert canonical == other
            assert representative(search.packing.unpack(canonical)) == values


@pytest.mark.parametrize(
    ("members", "widths"),
    [
        (63, [1, 1]),
        (64, [1]),
        (64, [1, 1]),
        (64, [1, 1, 1]),
        (65, [1]),
        (7, [2, 3]),
        (5, [1, 40, 40]),
        (4, [62, 62]),
    ],
)
def test_representatives(members: int, widths: list[int]) -> None:
    """All permutations of a state have one representative, and it is one of them."""
    slots = [Slot(f"f{w}", False, 0, 2**w - 1) for w in widths for _ in range(members)]
    rows = tuple(tuple(range(f * members, (f + 1) * members)) for f in range(len(widths)))
    nodes = nodes_of(slots)
    orbit = Orbit("m", tuple(zip(*rows, strict=True)))
    system = GroundSystem(nodes, tuple(slots), rows, (0,) * len(slots), nodes.true, (), (orbit,))
    program = Program(system, Packing(system), (), (orbit,))
    rng = Random(members)
    for share in (0.0, 0.1, 0.5, 0.9, 1.0):
        highs = [(2**w - 1, rng.getrandbits(w)) for w in widths]
        kinds = [
            tuple(rng.choice(high) if rng.random() < share else 0 for high in highs)
            for _ in range(members)
        ]
        images = set()
        for _ in range(5):
            rng.shuffle(kinds)
            values = [kind[f] for f in range(len(widths)) for kind in kinds]
            images.add(program.canonical(program.packing.pack(values)))
        (image,) = images
        after = program.packing.unpack(image)
        found = [tuple(after[slot] for slot in member) for member in orbit.members]
        assert Counter(found) == Counter(kinds)


# Limits -----------------------------------------------------------------------------------------


def counters(numbers: int, high: int, *, open_: bool = False, padding: int = 0) -> GroundSystem:
    """Independent counters that only grow: (high + 1) ** numbers states, one at each end."""
    slots = [Slot(f"c{i}", False, 0, high) for i in range(numbers)]
    slots += [Slot(f"p{i}", False, 0, 2**40) for i in range(padding)]
    n = nodes_of(slots)
    top = n.integer(high)
    actions = tuple(
        GroundAction(
            f"up{i}",
            False,
            n.not_(n.eq(n.var(i), top)),
            ((i, n.add((n.var(i), n.integer(1)))),),
            n.true,
        )
        for i in range(numbers)
    )
    base = (*[None if open_ else 0] * numbers, *[1] * padding)
    rows = tuple((i,) for i in range(len(slots)))
    return GroundSystem(n, tuple(slots), rows, base, n.true, actions, ())


@pytest.mark.parametrize("open_", [False, True])
@pytest.mark.parametrize("padding", [0, 2])
@pytest.mark.parametrize("kind", [Visited.BLOCKS, Visited.NUMBERS, Visited.LONG_NUMBERS])
def test_the_visited_set_grows(
    open_: bool, padding: int, kind: Visited, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_module, "visited", kept_in(kind))
    system = counters(2, 300, open_=open_, padding=padding)
    n = system.nodes
    last = n.and_((n.eq(n.var(0), n.integer(300)), n.eq(n.var(1), n.integer(300))))
    with padded(padding), Search(system, [last]) as search:
        assert search.run() is Status.COMPLETE
        assert search.distinct == 301**2
        assert search.transitions == 2 * 300 * 301
        assert search.deadlocks == search.settled == 1
        assert search.depth == (0 if open_ else 600)
        assert search.first_deadlock == search.found[0]
        path = search.path(search.found[0])
        assert len(path) == (1 if open_ else 601)
        assert search.bytes > 8 * 301**2


@pytest.mark.parametrize("kind", [*Visited])
@pytest.mark.parametrize("limit", [0, 10_000, 200_000, 400_000, 1_000_000, 3_000_000])
def test_memory_limit(limit: int, kind: Visited, monkeypatch: pytest.MonkeyPatch) -> None:
    if kind is not Visited.DENSE:
        monkeypatch.setattr(search_module, "visited", kept_in(kind))
    system = counters(2, 500)
    with Search(system, [system.nodes.true], memory_limit=limit) as search:
        status = search.run()
        assert search.bytes <= limit or search.distinct == 0
        if status is Status.MEMORY:
            assert not search.complete
            assert search.run() is Status.MEMORY
        else:
            assert status is Status.COMPLETE
            assert search.distinct == 501**2
        if search.distinct:
            assert search.found == {0: 0}
            check_path(search, system, search.distinct - 1)
            assert sum(1 for _ in search.holding(0)) == search.distinct
    assert limit > 1_000_000 or status is Status.MEMORY


def test_memory_refused_by_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(12, "Cannot allocate memory")

    with Search(counters(2, 300), []) as search:
        monkeypatch.setattr("mmap.mmap", refuse)
        assert search.run() is Status.MEMORY


@pytest.mark.parametrize("limit", [1, 2, 100, 5_000])
@pytest.mark.parametrize("open_", [False, True])
def test_max_states(limit: int, open_: bool) -> None:
    system = counters(2, 300, open_=open_)
    with Search(system, [], max_states=limit) as search:
        assert search.run() is Status.STATES
        assert limit <= search.distinct < 301**2
        assert not search.complete
        check_path(search, system, search.distinct - 1)


@pytest.mark.parametrize("tried", [1, 300])
def test_giving_up_deriving_initial_states(tried: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some were derived already when all are tried after all."""
    monkeypatch.setattr(initial_module, "_FEW", 0)
    monkeypatch.setattr(initial_module, "_TRIED_MEANWHILE", tried)
    system = counters(2, 300, open_=True)
    with Search(system, []) as search:
        assert search.run() is Status.COMPLETE
        assert search.distinct == 301**2


def test_a_search_whose_time_is_limited_tells_its_work_before_it_compiles_for_speed() -> None:
    with Search(counters(3, 80), []) as search, Search(counters(3, 80), []) as other:
        assert search.run(1e6) is Status.RUNNING
        assert not search.program.optimized
        before = search.work
        assert search.run(1e6) is Status.COMPLETE
        assert search.program.optimized
        assert other.run() is Status.COMPLETE
        assert search.distinct == other.distinct == 81**3
        assert search.work == other.work > before > search.program.text_bytes


def test_levels_and_slices() -> None:
    system = counters(2, 100)
    n = system.nodes
    targets = [n.eq(n.var(0), n.integer(k)) for k in (0, 3, 90)]
    with Search(system, targets) as search:
        assert search.run(0) is Status.RUNNING
        assert search.run(to_depth=0) is Status.DEPTH
        assert (search.distinct, search.expanded, search.depth) == (1, 0, 0)
        assert search.run(any_of=[0]) is Status.FOUND
        assert search.run(to_depth=2) is Status.DEPTH
        assert (search.distinct, search.expanded, search.levels) == (6, 3, (0, 1, 3))
        assert search.run(any_of=[1, 2]) is Status.FOUND
        assert set(search.found) == {0, 1}
        assert search.depth == 3
        assert search.run(all_of=[0, 1, 2]) is Status.FOUND
        assert len(search.path(search.found[2])) - 1 == 90
        while (status := search.run(0.0005)) is Status.RUNNING:
            pass
        assert status is Status.COMPLETE
        assert search.distinct == 101**2
        assert search.depth == 200
        assert search.frontier == 0


def test_counts_outlive_the_states() -> None:
    search = Search(counters(2, 10), [])
    search.run()
    search.close()
    search.close()
    assert search.distinct == 121
    with pytest.raises(IndexError):
        search.state(0)
    with pytest.raises(UsageError):
        search.coverage()


def test_an_interrupted_search_can_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    system = counters(2, 300)
    with Search(system, [system.nodes.true]) as search:
        search.run(to_depth=100)

        def interrupt(_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(search.program.kernel, "expand", interrupt)
        with pytest.raises(KeyboardInterrupt):
            search.run()
        assert search.levels[-1] == search.expanded
        check_path(search, system, search.distinct - 1)
        with pytest.raises(UsageError):
            search.run()


def test_a_step_out_of_range_ends_the_search() -> None:
    system = counters(2, 4)
    n = system.nodes
    careless = GroundAction(
        "up", False, n.true, ((0, n.add((n.var(0), n.integer(1)))),), n.le(n.var(0), n.integer(3))
    )
    broken = replace(system, actions=(careless,))
    with Search(broken, [n.eq(n.var(0), n.integer(4))]) as search:
        assert search.run() is Status.INVALID
        assert search.invalid == 4
        assert search.distinct == 5
        assert search.program.successors(search.state(4)) == []  # the step is not taken
        assert len(search.path(4)) == 5
        assert not search.complete
        assert search.run() is Status.INVALID


def test_orbits_that_cannot_be_exchanged() -> None:
    system = counters(2, 3)
    with pytest.raises(InternalError):
        Search(system, [], [Orbit("same", ((0,), (0,)))])
    slots = (system.slots[0], Slot("other", False, 1, 4))
    with pytest.raises(InternalError):
        Search(replace(system, slots=slots, base=(0, 1)), [], [Orbit("unlike", ((0,), (1,)))])


def test_where_it_stops_does_not_depend_on_slices() -> None:
    system, split_brain = router_pair(6)
    counts = set()
    for seconds in (10.0, 0.0002):
        for any_of in ([0], []):
            with Search(system, [split_brain], max_states=50_000) as search:
                while search.run(seconds, any_of=any_of) is Status.RUNNING:
                    pass
                counts.add((bool(any_of), search.distinct, search.expanded))
    assert len(counts) == 2


def test_many_targets() -> None:
    system = counters(1, 100)
    n = system.nodes
    targets = [n.eq(n.var(0), n.integer(k)) for k in range(62)]
    with Search(system, targets) as search:
        search.run()
        assert search.found == {k: k for k in range(62)}
    with pytest.raises(UsageError):
        Search(system, [*targets, n.true])


@pytest.mark.parametrize(
    ("bits", "gigabytes", "kind"),
    [
        (30, 1, Visited.DENSE),
        (30, 0.1, Visited.BLOCKS),
        (64, 1, Visited.BLOCKS),
        (65, 32, Visited.NUMBERS),
        (65, 64, Visited.LONG_NUMBERS),
        (640, 64, Visited.NUMBERS),
    ],
)
def test_which_set_states_are_visited_in(bits: int, gigabytes: float, kind: Visited) -> None:
    slots = tuple(Slot(f"s{i}", True, 0, 1) for i in range(bits))
    rows, true = (tuple(range(bits)),), nodes_of(()).true
    packing = Packing(GroundSystem(nodes_of(()), slots, rows, (), true, (), ()))
    assert visited(packing, int(gigabytes * 2**30)) is kind


def test_no_initial_state() -> None:
    system = counters(1, 3, open_=True)
    empty = replace(system, init=system.nodes.false)
    with Search(empty, []) as search:
        assert search.run() is Status.COMPLETE
        assert (search.distinct, search.depth) == (0, 0)


def test_many_actions_and_words() -> None:
    """Several functions, each with many successors."""
    system = counters(90, 3, padding=3)
    with padded(3), Search(system, []) as search:
        assert search.run(to_depth=2) is Status.DEPTH
        assert search.packing.words >= 4
        assert search.distinct == 1 + 90 + 90 * 91 // 2
        assert search.transitions == 90 + 90 * 90
        check_path(search, system, search.distinct - 1)
        assert search.never_enabled() == []
