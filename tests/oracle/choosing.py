"""Random descriptions whose steps choose: what a variable becomes, and what an action is given.

A plain model is drawn first. Then some of its updates choose any value, some of its actions are
given a set, a number or some members, and some take from a queue what is at any position.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from math import prod
from random import Random

from tests.oracle.description import BOOL, SIDE, Action, Description, Expr, Sort, Update, numbers
from tests.oracle.drawing import plain
from tests.oracle.expressions import const

MOST = 27
"""How many ways to choose one update may have."""

SOME = Sort("Mode", "(Mode.BUSY, Mode.DOWN)", ("Mode.BUSY", "Mode.DOWN"))


def choosing(seed: int) -> Description:
    """The model of a number, in which steps choose."""
    random = Random(seed)
    model = plain(seed)
    actions = [_choosing(random, model, action) for action in model.actions]
    if all(action is own for action, own in zip(actions, model.actions, strict=True)):
        actions[0] = _given_a_set(random, model, actions[0])
    return replace(model, actions=tuple(actions))


def _choosing(random: Random, model: Description, action: Action) -> Action:
    updates = tuple(_any(random, update) for update in action.updates)
    if updates != action.updates:
        action = replace(action, updates=updates, fair=False)
    if random.randrange(3):
        action = _taking(random, action)
    if action.group is None and random.randrange(3) == 0:
        kind = random.choice((_given_a_set, _given_a_number, _given_members))
        action = kind(random, model, action)
    return action


def _with(action: Action, sort: Sort, guard: Expr) -> Action:
    """The action with one more parameter, "w", and one more guard."""
    parameters = (*action.parameters, ("w", sort))
    return replace(action, parameters=parameters, guards=(*action.guards, guard))


def _subset(*over: Sort) -> Sort:
    """All sets of elements of a sort, or of pairs of two."""
    elements = over[0].values if len(over) == 1 else tuple(product(*(s.values for s in over)))
    sets = tuple(
        frozenset(e for e, held in zip(elements, chosen, strict=True) if held)
        for chosen in product((False, True), repeat=len(elements))
    )
    return Sort("subset", f"Subset({', '.join(sort.text for sort in over)})", sets)


def _given_a_set(random: Random, model: Description, action: Action) -> Action:
    pgs = model.replicas[0]
    over = random.choice(((SIDE,), (pgs,), (SIDE, pgs)))
    if len(over) > 1 and len(pgs.values) > 2:
        over = (pgs,)
    first = Expr("read", (), model.variables[0])
    guard = Expr(random.choice(("and", "or", "xor")), (_of_a_set(random, over), first))
    updates = tuple(_by_the_set(update, over) for update in action.updates)
    return replace(_with(action, _subset(*over), guard), updates=updates)


def _of_a_set(random: Random, over: tuple[Sort, ...]) -> Expr:
    """What is asked of the set: how many it has, whether it has one, or what."""
    names = tuple(Expr("name", data=name) for name, _ in zip("xy", over, strict=False))
    held = Expr("among", (_element(names),), "w")
    number = Expr("count", (held,), ("x", over[0]))
    some = Expr("exists", (held,), ("x", over[0]))
    if len(over) > 1:
        number = Expr("sum_over", (Expr("count", (held,), ("y", over[1])),), ("x", over[0]))
        some = Expr("exists", (Expr("exists", (held,), ("y", over[1])),), ("x", over[0]))
    match random.randrange(3):
        case 0:
            size = Expr("spelled", (number,), "w.size")
            return Expr(random.choice(("eq", "le")), (size, const(random.randrange(3))))
        case 1:
            return Expr("not", (Expr("spelled", (Expr("not", (some,)),), "w.empty"),))
        case _ if over == (SIDE,):
            return Expr("among", (const(random.choice(SIDE.values)),), "w")
        case _:
            return Expr("spelled", (some, held), _SOME[len(over)])


_SOME = {1: "exists(PGS, lambda x: {0})", 2: "exists(Side, PGS, lambda x, y: {0})"}


def _element(parts: tuple[Expr, ...]) -> Expr:
    return parts[0] if len(parts) == 1 else Expr("pair", parts)


def _by_the_set(update: Update, over: tuple[Sort, ...]) -> Update:
    """The update, which changes the other way what is in the set if it changes all of its sort."""
    variable = update.variable
    if update.value is None or variable.sort is not BOOL or len(update.names) != len(over):
        return update
    if update.how not in ("bulk", "only") or variable.over[len(update.keys) :] != over:
        return update
    parts = tuple(Expr("name", data=name) for name in update.names)
    held = Expr("among", (_element(parts),), "w")
    return replace(update, value=Expr("xor", (update.value, held)))


def _given_a_number(random: Random, model: Description, action: Action) -> Action:
    second = model.variables[1]
    low = random.choice(second.sort.values)
    assert isinstance(low, int)
    name, read = Expr("name", data="w"), Expr("read", (), second)
    guard = Expr(random.choice(("eq", "le")), (name, read))
    return _with(action, numbers(low - 1, low + 1), guard)


def _given_members(random: Random, model: Description, action: Action) -> Action:
    down = Expr("eq", (Expr("name", data="w"), const("Mode.DOWN")))
    guard = Expr("xor", (down, Expr("read", (), model.variables[0])))
    return _with(action, SOME, guard)


def _taking(random: Random, action: Action) -> Action:
    """What the action pops it takes from a position, where there is something nearly always."""
    if all(update.how != "pop" for update in action.updates):
        return action
    updates, guards = list(action.updates), list(action.guards)
    for number, update in enumerate(updates):
        if update.how == "pop" and update.when is None:
            position = random.randrange(update.variable.capacity)
            taken = replace(update, how="take", value=const(position))
            updates[number] = taken
            if random.randrange(6):
                length = Expr("length", update.keys, update.variable)
                guards.append(Expr("le", (const(position + 1), length)))
    return replace(action, updates=tuple(updates), guards=tuple(guards))


def _any(random: Random, update: Update) -> Update:
    """The update, which now and then chooses any value."""
    variable = update.variable
    ways = {"assign": len(variable.sort.values)}
    if variable.over:
        places = prod(len(s.values) for s in variable.over[len(update.keys) :])
        ways |= {"bulk": len(variable.sort.values) ** places, "only": 2**places}
    if update.how not in ways or ways[update.how] > MOST or random.randrange(3):
        return update
    return replace(update, value=None)
