"""Random ground systems, with and without symmetry; the same for the same `Random`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random

from tests.meaning.reference import nodes_of

from ccverify.checker.errors import ModelError
from ccverify.checker.meaning.ground import GroundAction, GroundSystem, Orbit, Slot
from ccverify.checker.meaning.nodes import Node, Nodes


def random_nodes(
    rng: Random, nodes: Nodes, slots: Sequence[Slot], size: int
) -> tuple[list[Node], list[Node]]:
    """Booleans and integers over the slots, each made from earlier ones."""
    variables = [nodes.var(i) for i in range(len(slots))]
    booleans = [nodes.true, *(v for v in variables if v.boolean)]
    integers = [nodes.integer(rng.randint(-3, 3)), *(v for v in variables if not v.boolean)]
    for _ in range(size):
        try:
            booleans.append(_boolean(rng, nodes, booleans, integers))
            booleans.append(_boolean(rng, nodes, booleans, integers))
            integers.append(_integer(rng, nodes, booleans, integers))
        except ModelError:  # an interval beyond 62 bits
            continue
    return booleans, integers


def _boolean(rng: Random, nodes: Nodes, booleans: list[Node], integers: list[Node]) -> Node:
    some = [rng.choice(booleans) for _ in range(rng.randint(2, 5))]
    a, b = rng.choice(integers), rng.choice(integers)
    constant = nodes.integer(int(rng.choice((a.low, a.high, rng.randint(-4, 4)))))
    match rng.randrange(11):
        case 0:
            return nodes.not_(some[0])
        case 1:
            return nodes.and_(some)
        case 2:
            return nodes.or_(some)
        case 3 | 4:
            return nodes.eq(a, constant)
        case 5:
            return nodes.le(a, constant)
        case 6:
            return nodes.le(constant, a)
        case 7:
            return nodes.eq(a, b)
        case 8:
            return nodes.le(a, b)
        case 9:
            return nodes.eq(some[0], some[1])
        case _:
            return nodes.ite(some[0], some[1], some[-1])


def _integer(rng: Random, nodes: Nodes, booleans: list[Node], integers: list[Node]) -> Node:
    some = [rng.choice(booleans) for _ in range(rng.randint(2, 5))]
    numbers = [rng.choice(integers) for _ in range(3)]
    match rng.randrange(6):
        case 5:
            divided = rng.choice((nodes.quotient, nodes.remainder))
            return divided(numbers[0], rng.randint(1, 6))
        case 0:
            return nodes.ite(some[0], numbers[0], numbers[1])
        case 1:
            return nodes.add(numbers)
        case 2:
            return nodes.scale(rng.randint(-3, 3), numbers[0])
        case 3:
            return nodes.integer(int(rng.choice((numbers[0].low, numbers[0].high))))
        case _:
            return nodes.count((*some, some[0]))


def random_slots(rng: Random, bits: int) -> tuple[list[Slot], list[tuple[int, ...]]]:
    """A few small slots and their rows, with constant padding up to about so many bits."""
    slots: list[Slot] = []
    rows: list[tuple[int, ...]] = []

    def row(length: int, boolean: bool, low: int, high: int) -> None:
        rows.append(tuple(range(len(slots), len(slots) + length)))
        slots.extend(Slot(f"s{len(slots) + i}", boolean, low, high) for i in range(length))

    row(rng.randint(2, 5), True, 0, 1)
    row(rng.randint(1, 2), False, low := rng.randint(-4, 2), low + rng.randint(0, 4))
    if rng.random() < 0.5:
        row(1, False, low := rng.randint(-4, 2), low + rng.randint(1, 3))
    row(1, True, 0, 1)
    while (width := sum((s.high - s.low).bit_length() for s in slots)) < bits:
        if bits - width > 40 and rng.random() < 0.3:
            row(bits - width if bits - width < 120 else 70, True, 0, 1)
        else:
            step = min(bits - width, rng.choice((1, 3, 17, 40, 61)))
            row(1, False, -5, -5 + 2**step - 1)
    rng.shuffle(rows)
    return slots, rows


def random_updates(
    rng: Random,
    nodes: Nodes,
    slots: Sequence[Slot],
    chosen: Iterable[int],
    pools: tuple[list[Node], list[Node]],
) -> tuple[tuple[tuple[int, Node], ...], Node]:
    """An assignment to each chosen slot, and where it is within the ranges."""
    updates, valid = list[tuple[int, Node]](), list[Node]()
    for i in chosen:
        slot, var = slots[i], nodes.var(i)
        low, high = nodes.integer(slot.low), nodes.integer(slot.high)
        if slot.boolean:
            node = rng.choice((nodes.not_(var), nodes.not_(var), rng.choice(pools[0])))
        else:
            up = nodes.add((var, nodes.integer(1)))
            cyclic = nodes.ite(nodes.eq(var, high), low, up)
            node = rng.choice((cyclic, cyclic, cyclic, up, high, rng.choice(pools[1])))
            valid += [nodes.le(low, node), nodes.le(node, high)]
        updates.append((i, node))
    return tuple(updates), nodes.and_(valid)


def random_system(rng: Random, bits: int) -> tuple[GroundSystem, list[Node]]:
    """A system with at most a few thousand states, and targets."""
    slots, rows = random_slots(rng, bits)
    nodes = nodes_of(slots)
    pools = random_nodes(rng, nodes, slots, 12)
    small = [i for i, slot in enumerate(slots) if slot.high - slot.low < 8]
    moving = rng.sample(small, min(len(small), rng.randint(3, 7)))
    base: list[int | None] = [
        rng.choice((slot.low, slot.high, rng.randint(slot.low, slot.high))) for slot in slots
    ]
    for i in rng.sample(moving, rng.choice((0, 0, 1, 2))):
        base[i] = None
    init = rng.choice((nodes.true, nodes.true, nodes.true, rng.choice(pools[0])))
    actions = []
    for fault in (False, True):
        for a in range(rng.randint(0, 3) if fault else rng.randint(2, 8)):
            chosen = rng.sample(moving, rng.randint(1, min(2, len(moving))))
            updates, valid = random_updates(rng, nodes, slots, chosen, pools)
            tests = rng.sample(small, min(len(small), 2))
            guards = [nodes.var(i) for i in tests if slots[i].boolean]
            guards += [*map(nodes.not_, guards), nodes.or_(guards), nodes.true, nodes.false]
            guard = rng.choice((rng.choice(guards), rng.choice(guards), rng.choice(pools[0])))
            if rng.random() < 0.95:
                guard = nodes.and_((guard, valid))
            actions.append(GroundAction(f"a{a}", fault, guard, updates, valid))
    targets = [rng.choice(pools[0]) for _ in range(rng.randint(0, 4))]
    system = GroundSystem(nodes, tuple(slots), tuple(rows), tuple(base), init, tuple(actions), ())
    return system, targets


def random_symmetric_system(
    rng: Random, members: int, bits: int
) -> tuple[GroundSystem, list[Node]]:
    """A system of like members with a few fields each and some global slots; all is symmetric."""
    fields = [
        rng.choice(((True, 0, 1), (True, 0, 1), (False, -1, 1), (False, 0, 3)))
        for _ in range(rng.randint(1, 3))
    ]
    if rng.random() < 0.3:  # so wide that a member takes more than one word
        fields = [(False, 0, 2**40 - 1), *fields[:2], (False, 0, 2**40 - 1)]
    if rng.random() < 0.5:
        fields = [(True, 0, 1)] * min(len(fields), 3)
    slots, rows = random_slots(rng, bits)
    first = len(slots)
    for f, (boolean, low, high) in enumerate(fields):
        rows.append(tuple(range(len(slots), len(slots) + members)))
        slots += [Slot(f"f{f}.{i}", boolean, low, high) for i in range(members)]
    orbit = Orbit("m", tuple(tuple(range(first + i, len(slots), members)) for i in range(members)))
    nodes = nodes_of(slots)

    def own(slot: int, i: int) -> Node:
        """Member i's field, given member 0's."""
        return nodes.var(slot if slot < first else slot + i)

    templates = [s for s in range(first) if slots[s].high - slots[s].low < 8]
    locals_ = [first + f * members for f in range(len(fields))]
    kinds = [rng.randrange(5) for _ in range(6)]
    picks = [(rng.choice(locals_), rng.randint(-1, 2), rng.choice(templates)) for _ in range(6)]

    def about(i: int) -> list[Node]:
        """Booleans on member i and the globals, the same for every i."""
        made = list[Node]()
        for kind, (slot, value, other) in zip(kinds, picks, strict=True):
            mine, shared = own(slot, i), nodes.var(other)
            is_set = mine if slots[slot].boolean else nodes.eq(mine, nodes.integer(value))
            flag = shared if slots[other].boolean else nodes.le(nodes.integer(0), shared)
            made.append(
                (
                    is_set,
                    nodes.not_(is_set),
                    nodes.and_((is_set, flag)),
                    nodes.or_((is_set, flag)),
                    nodes.ite(flag, is_set, nodes.not_(made[-1]) if made else is_set),
                )[kind]
            )
        return made

    per_member = [about(i) for i in range(members)]
    collective = []
    for k in range(6):
        column = [booleans[k] for booleans in per_member]
        majority = nodes.le(nodes.integer(members), nodes.scale(2, nodes.count(column)))
        collective.append(rng.choice((nodes.or_(column), nodes.and_(column), majority)))
    actions = list[GroundAction]()
    for fault in (False, True):
        for a in range(rng.randint(1, 3)):
            slot, k, g = rng.choice(locals_), rng.randrange(6), rng.randrange(6)
            high = min(slots[slot].high, slots[slot].low + 2)
            for i in range(members):
                mine = own(slot, i)
                node = (
                    nodes.not_(mine)
                    if slots[slot].boolean
                    else nodes.ite(
                        nodes.le(nodes.integer(high), mine),
                        nodes.integer(slots[slot].low),
                        nodes.add((mine, nodes.integer(1))),
                    )
                )
                guard = nodes.and_((per_member[i][k], collective[g]))
                place = slot + i
                actions.append(
                    GroundAction(f"m{a}.{i}", fault, guard, ((place, node),), nodes.true)
                )
            flags = [s for s in templates if slots[s].boolean]
            update = ((rng.choice(flags), rng.choice(collective)),)
            actions.append(GroundAction(f"g{a}", fault, rng.choice(collective), update, nodes.true))
    base: list[int | None] = [slot.low for slot in slots]
    for i in range(members):
        if rng.random() < 0.3:  # members need not begin alike
            base[locals_[-1] + i] = slots[locals_[-1]].low + 1
    for s in locals_:
        if slots[s].boolean and rng.random() < 0.4:
            open_to = members if rng.random() < 0.7 else members - 1
            base[s : s + open_to] = [None] * open_to
    init = rng.choice((nodes.true, rng.choice(collective)))
    system = GroundSystem(
        nodes, tuple(slots), tuple(rows), tuple(base), init, tuple(actions), (orbit,)
    )
    return system, collective
