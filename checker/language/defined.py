"""Where a term reads no element that its queue does not hold, and no field that it has not.

An element beyond the length of a queue has a value, so that every term has one; a step that rests
on it is a mistake all the same. The condition under which a term does not is a term itself. It
follows Kleene's logic: a conjunction is defined if a part of it is defined and false.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.sorts import BOOL, INT
from ccverify.checker.language.system import Queue
from ccverify.checker.language.terms import Term, subterms

_TRUE: Final[Term[bool]] = Term("const", (), BOOL, 1)


class Definedness:
    """Conditions for the terms of one system; None stands for a term that is always defined."""

    def __init__(self, queues: Iterable[Queue]) -> None:
        self._queues: Final[Mapping[Variable, Queue]] = {
            cells: q for q in queues for cells in q.cells
        }

    def broken(self, term: Term[Any]) -> str:
        """What a step does that rests on something undefined in the term."""
        parts = list(subterms([term]))
        variables = (part.payload for part in parts if part.op == "read")
        names = dict.fromkeys(
            self._queues[v].name for v in variables if isinstance(v, Variable) and v in self._queues
        )
        told = any(part.op == "ite" and part.payload == "only" for part in parts)
        field = ", or a field that the message there does not have" if told else ""
        return f"reads {', '.join(names)} beyond its length{field}"

    def condition(self, term: Term[Any]) -> Term[bool] | None:
        """When a term reads no element beyond the length of its queue."""
        reads_none = term.mentions.isdisjoint(self._queues)
        return None if reads_none else self._condition(term, {})

    def _condition(self, term: Term[Any], known: dict[int, Term[bool] | None]) -> Term[bool] | None:
        if id(term) not in known:
            known[id(term)] = self._made(term, [self._condition(a, known) for a in term.args])
        return known[id(term)]

    def _made(self, term: Term[Any], parts: list[Term[bool] | None]) -> Term[bool] | None:
        defined = _all(parts)
        if term.op == "read" and term.payload in self._queues:
            return _all([defined, self._holds(term)])
        if defined is None:
            return None
        match term.op:
            case "and" | "or":
                deciding = [
                    _all([part, _not(a) if term.op == "and" else a])
                    for a, part in zip(term.args, parts, strict=True)
                ]
                return Term("or", (defined, *(d for d in deciding if d is not None)), BOOL)
            case "ite":
                if term.payload == "only":
                    return _all([defined, term.args[0]])
                test, *branches = (_TRUE if part is None else part for part in parts)
                branch: Term[bool] = Term("ite", (term.args[0], *branches), BOOL)
                return _all([test, branch])
            case "forall" | "exists":
                bound, (body,) = term.payload, term.args
                assert isinstance(bound, Bound)
                everywhere: Term[bool] = Term("forall", (defined,), BOOL, bound)
                settles = _all([defined, _not(body) if term.op == "forall" else body])
                assert settles is not None
                return Term("or", (everywhere, Term("exists", (settles,), BOOL, bound)), BOOL)
            case "count" | "sum":
                return Term("forall", (defined,), BOOL, term.payload)
            case _:
                return defined

    def _holds(self, read: Term[Any]) -> Term[bool]:
        """The queue is long enough for the position that is read."""
        assert isinstance(read.payload, Variable)
        *keys, position = read.args
        length: Term[int] = Term("read", tuple(keys), INT, self._queues[read.payload].length)
        if position.op == "const" and position.payload == 0:  # as a guard with `empty` has it
            return _not(Term("eq", (length, Term("const", (), INT, 0)), BOOL))
        return _not(Term("le", (length, position), BOOL))


def _not(term: Term[bool]) -> Term[bool]:
    return Term("not", (term,), BOOL)


def _all(conditions: Iterable[Term[bool] | None]) -> Term[bool] | None:
    found = tuple(c for c in conditions if c is not None)
    if len(found) < 2:
        return found[0] if found else None
    return Term("and", found, BOOL)
