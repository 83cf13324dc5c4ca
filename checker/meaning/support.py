"""Which cells of a state give a term its value there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from ccverify.checker.data import dataclass
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.sorts import codes
from ccverify.checker.language.terms import Term
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Environment, Evaluator

BINDERS: Final = ("count", "sum", "exists", "forall", "holder")
ENDINGS: Final = ("quiescent", "deadlock")
_DECISIVE: Final = {"and": 0, "forall": 0, "or": 1, "exists": 1, **dict.fromkeys(ENDINGS, 1)}
"""The value of a part that decides the whole by itself."""


@dataclass(frozen=True, slots=True)
class At:
    """Where a term is asked for its value: in a state, or in a step to the state `after`.

    Of a step, what is asked of the state after it is asked there, with the one `before`.
    """

    evaluator: Evaluator
    state: State
    env: Environment
    after: State | None = None
    before: State | None = None

    def value(self, term: Term[Any]) -> int:
        """The code of the term's value here."""
        return self.evaluator.value(term, self.state, self.env, self.after)

    def bind(self, bound: Bound, code: int) -> At:
        """The same place, with one more bound variable."""
        return replace(self, env={**self.env, bound: code})

    def instances(self, term: Term[Any]) -> list[At]:
        """Where a quantifier asks its body, one place for each value of its variable."""
        bound = term.payload
        assert isinstance(bound, Bound)
        return [self.bind(bound, c) for c in codes(bound.sort, self.evaluator.system.sizes)]


def deciding(at: At, term: Term[Any]) -> list[tuple[At, Term[Any]]]:
    """Parts of a term, with where they are asked, whose values suffice for the value of the whole.

    Of a conjunction that fails that is the first part that fails, of one that holds all parts;
    likewise for disjunctions and quantifiers.
    """
    match term.op:
        case "ite":
            condition, then, otherwise = term.args
            return [(at, condition), (at, then if at.value(condition) else otherwise)]
        case "count" | "sum" | "exists" | "forall" | "holder":
            parts = [(instance, term.args[0]) for instance in at.instances(term)]
        case "after":
            assert at.after is not None
            return [(At(at.evaluator, at.after, at.env, before=at.state), term.args[0])]
        case "quiescent" | "deadlock":  # the guards of what could happen
            ended = [c for c in at.evaluator.calls if term.op == "deadlock" or not c.action.fault]
            parts = [(replace(at, env=call.environment), call.action.guard) for call in ended]
        case _:
            parts = [(at, argument) for argument in term.args]
    wanted = _DECISIVE.get(term.op)
    return next(([p] for p in parts if wanted is not None and p[0].value(p[1]) == wanted), parts)


def support(at: At, term: Term[Any]) -> Iterator[tuple[int, State]]:
    """The cells whose values suffice for the term's value, each with the state it is read in.

    What terms share is looked at once, so that no term takes too long or is nested too deeply.
    """
    stack, seen = [(at, term)], dict[tuple[int, int], At]()
    while stack:
        place, part = stack.pop()
        if (id(place), id(part)) in seen:
            continue
        seen[id(place), id(part)] = place  # which is kept, and with it its id
        if part.op == "read":
            assert isinstance(part.payload, Variable)
            keys = [place.value(key) for key in part.args]
            yield place.evaluator.cells.position(part.payload, keys), place.state
        stack += reversed(deciding(place, part))
