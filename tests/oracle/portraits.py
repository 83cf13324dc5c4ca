"""A formula for what can be said of one state, so that a search is asked for this very state.

Replicas have no names: of what they hold it is said how many hold it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import reduce
from itertools import product
from random import Random
from typing import Any

from tests.oracle.description import Description, Expr, Property, Sort, Variable
from tests.oracle.exploring import Explored
from tests.oracle.expressions import const
from tests.oracle.meaning import State, outer


def with_portraits(model: Description, found: Explored) -> Description:
    """The model, asked for states that are reached, a last one first, and for one that is mixed."""
    if not found.levels:
        return model
    random = Random(found.states)
    known = random.choice(list(found.steps))
    states = [random.choice(found.levels[-1]), random.choice(list(found.steps)), known]
    initial = random.choice(found.levels[0])
    mixed = (random.choice(pair) for pair in zip(known, initial, strict=True))
    states.append(tuple(mixed))
    asked = tuple(
        Property(f"portrait_{n}", random.choice(("reachable", "never")), _portrait(model, state))
        for n, state in enumerate(states)
    )
    return replace(model, properties=(*model.properties, *asked))


def _portrait(model: Description, state: State) -> Expr:
    said = [e for v, entry in zip(model.variables, state, strict=False) for e in _said(v, entry)]
    return reduce(lambda a, b: Expr("and", (a, b)), said)


def _said(variable: Variable, entry: tuple[Any, ...]) -> Iterator[Expr]:
    """What is said of a variable, place by place, or of all replicas at once."""
    sorts = outer(variable)
    unnamed = [n for n, sort in enumerate(sorts) if sort.replicas]
    if variable.sort.replicas or variable.sort.of or len(unnamed) > 1:
        return
    places = dict(zip(product(*(sort.values for sort in sorts)), entry, strict=True))
    if not unnamed:
        for key, held in places.items():
            yield from _held(variable, tuple(map(const, key)), held)
        return
    (at,) = unnamed
    name = Expr("name", data="x")
    for named in product(*(sort.values for n, sort in enumerate(sorts) if n != at)):
        for element in sorts[at].values:
            key = (*named[:at], element, *named[at:])
            terms = (*map(const, named[:at]), name, *map(const, named[at:]))
            conditions = list(_held(variable, terms, places[key]))
            if not conditions:
                continue
            alike = reduce(lambda a, b: Expr("and", (a, b)), conditions)
            number = sum(
                places[(*named[:at], other, *named[at:])] == places[key]
                for other in sorts[at].values
            )
            counted = Expr("count", (alike,), ("x", sorts[at]))
            yield Expr("eq", (counted, const(number)))


def _held(variable: Variable, keys: tuple[Expr, ...], held: Any) -> Iterator[Expr]:
    match variable.kind:
        case "cell":
            yield _is(Expr("read", keys, variable), variable.sort, held)
        case "set" if _has_no_names(variable.over[-1]):
            yield Expr("eq", (Expr("size", keys, variable), const(len(held))))
        case "set":
            for element in variable.over[-1].values:
                holds = Expr("holds", (*keys, _named(variable.over[-1], element)), variable)
                yield holds if element in held else Expr("not", (holds,))
        case "bag" | "queue" if variable.kind == "bag" or _has_no_names(variable.sort):
            yield Expr("eq", (Expr("length", keys, variable), const(len(held))))
        case "queue" if variable.channel:
            yield Expr("eq", (Expr("length", keys, variable), const(len(held))))
            for value in held:
                yield Expr("waits", (*keys, _named(variable.sort, value)), variable)
        case "queue":
            yield Expr("eq", (Expr("length", keys, variable), const(len(held))))
            for place, value in enumerate(held):
                at = Expr("at", (*keys, const(place)), variable)
                yield _is(at, variable.sort, value)


def _is(e: Expr, sort: Sort, value: Any) -> Expr:
    """The expression has this value."""
    if sort.name == "bool":
        return e if value else Expr("not", (e,))
    return Expr("eq", (e, _named(sort, value)))


def _has_no_names(sort: Sort) -> bool:
    """What the values of a sort are has no names in a file."""
    return sort.replicas or any(of.replicas for kind in sort.kinds for _, of in kind.fields)


def _named(sort: Sort, value: Any) -> Expr:
    """A value as a file writes it."""
    for kind in sort.kinds:
        if kind.name == value[0]:
            return Expr("message", tuple(map(const, value[1:])), kind)
    return const(value)
