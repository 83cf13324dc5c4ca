"""What a term of a model may refer to: what is bound around it, and what the model declares."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from ccverify.checker.language.sorts import Replicas
from ccverify.checker.language.terms import Bound, Term, Variable, subterms

_NONE: Final[frozenset[Bound]] = frozenset()


class Scope:
    """The variables and replicas of one build of a model."""

    def __init__(self, replicas: Iterable[Replicas[Any]]) -> None:
        self.variables: Final = set[Variable]()
        self._replicas: Final = set(replicas)

    def stranger(self, term: Term[Any], bounds: Iterable[Bound]) -> str | None:
        """Why a term means nothing here; None if it does. It may refer to `bounds`."""
        binds = False
        for part in subterms([term]):
            if part.payload is not None and part.op != "const":
                reason = self._undeclared(part)
                if reason is not None:
                    return reason
                binds = binds or part.op == "bound"
        left = free_bounds(term).difference(bounds) if binds else _NONE
        if left:
            names = ", ".join(sorted({bound.name for bound in left}))
            return f"{names} is used outside the lambda or the action that binds it"
        return None

    def _undeclared(self, term: Term[Any]) -> str | None:
        payload = term.payload
        if isinstance(payload, Variable) and payload not in self.variables:
            return f"{payload.name} is a term that was kept from another build"
        ranged = payload.sort if isinstance(payload, Bound) else payload
        if isinstance(ranged, Replicas) and ranged not in self._replicas:
            return f"the replicas {ranged.name} are declared by no part of the model"
        return None


def depends_on_something(term: Term[Any]) -> bool:
    """Whether a term may have several values: in several states, for several arguments or sizes."""
    varying = ("read", "size", "quiescent", "deadlock")
    return any(part.op in varying for part in subterms([term])) or bool(free_bounds(term))


def free_bounds(term: Term[Any]) -> frozenset[Bound]:
    """The bound variables that a term refers to and does not bind itself."""
    free: dict[int, frozenset[Bound]] = {}
    stack = [term]
    while stack:
        top = stack[-1]
        waiting = [a for a in top.args if id(a) not in free]
        if waiting:
            stack += waiting
            continue
        free[id(top)] = _free(top, [free[id(a)] for a in top.args])
        stack.pop()
    return free[id(term)]


def _free(term: Term[Any], inner: list[frozenset[Bound]]) -> frozenset[Bound]:
    found = _NONE.union(*inner) if len(inner) != 1 else inner[0]
    if isinstance(term.payload, Bound):
        bound = frozenset([term.payload])
        return bound if term.op == "bound" else found - bound
    return found
