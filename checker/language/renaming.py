"""Terms with other terms in the place of some of their parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.system import Update
from ccverify.checker.language.terms import Term, both

_Change: TypeAlias = Callable[[Term[Any]], Term[Any]]


def renamed(term: Term[Any], bounds: Mapping[Bound, Bound]) -> Term[Any]:
    """The term with each bound variable that it does not bind itself as `bounds` says."""

    def change(part: Term[Any]) -> Term[Any]:
        payload = part.payload
        if not isinstance(payload, Bound) or payload not in bounds:
            return part
        return Term(part.op, part.args, part.sort, bounds[payload])

    return _rebuilt(term, frozenset(bounds), change)


def instance(term: Term[Any], values: Mapping[Bound, Term[Any]]) -> Term[Any]:
    """The term with terms in the place of bound variables that it does not bind itself."""

    def change(part: Term[Any]) -> Term[Any]:
        if part.op == "bound" and isinstance(part.payload, Bound):
            return values.get(part.payload, part)
        return part

    return _rebuilt(term, frozenset(values), change)


def after_updates(term: Term[Any], updates: Sequence[Update]) -> Term[Any]:
    """The value that a term has after the updates, as a term on the state before them."""

    def change(part: Term[Any]) -> Term[Any]:
        value = part
        for update in updates:
            if part.op == "read" and update.variable is part.payload:
                value = _updated(part, update, value)
        return value

    return _rebuilt(term, frozenset(update.variable for update in updates), change)


def _updated(cell: Term[Any], update: Update, before: Term[Any]) -> Term[Any]:
    """The value of a cell after one more update. Its keys are those that it has after it."""
    assert update.value is not None
    bound = dict[Bound, Term[Any]]()
    same = list[Term[bool]]()
    for key, place in zip(cell.args, update.keys, strict=True):
        if place.op == "bound" and place.payload in update.bound:
            assert isinstance(place.payload, Bound)
            bound[place.payload] = key
        else:
            same.append(key == place)
    assert set(bound) == set(update.bound)
    value = instance(update.value, bound)
    return Term("ite", (both(same), value, before), before.sort) if same else value


def _rebuilt(term: Term[Any], concerned: frozenset[Bound | Variable], change: _Change) -> Term[Any]:
    """The term with each part changed, from the innermost on, that mentions what is concerned."""
    known = dict[int, Term[Any]]()

    def made(part: Term[Any]) -> Term[Any]:
        if part.mentions.isdisjoint(concerned):
            return part
        if id(part) not in known:
            args = tuple(map(made, part.args))
            known[id(part)] = change(Term(part.op, args, part.sort, part.payload))
        return known[id(part)]

    return made(term)
