"""Terms with other bound variables in the place of their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ccverify.checker.language.binding import Bound
from ccverify.checker.language.terms import Term


def renamed(term: Term[Any], bounds: Mapping[Bound, Bound]) -> Term[Any]:
    """The term with each bound variable that is not its own replaced as `bounds` says."""
    return _renamed(term, bounds, {})


def _renamed(
    term: Term[Any], bounds: Mapping[Bound, Bound], known: dict[int, Term[Any]]
) -> Term[Any]:
    if term.mentions.isdisjoint(bounds):
        return term
    if id(term) not in known:
        args = tuple(_renamed(arg, bounds, known) for arg in term.args)
        payload = term.payload
        if isinstance(payload, Bound):
            payload = bounds.get(payload, payload)
        known[id(term)] = Term(term.op, args, term.sort, payload)
    return known[id(term)]
