"""What a term of a model may refer to: what is bound around it, and what the model declares."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from ccverify.checker.language.binding import Bound, Mention, Variable
from ccverify.checker.language.sorts import IndexSort, Replicas, Sizes, Sort, codes
from ccverify.checker.language.terms import Term


class Scope:
    """The variables and replicas of one build of a model, and the replicas' sizes."""

    def __init__(self, sizes: Sizes) -> None:
        self._sizes: Final = sizes
        self._known: Final = set[Mention](("size", "enabled", "holder", *sizes))

    def length(self, sort: IndexSort | Sort) -> int:
        """How many elements a sort has."""
        return len(codes(sort, self._sizes))

    def first(self, sort: IndexSort | Sort) -> int:
        """The code of a sort's first element."""
        return codes(sort, self._sizes)[0]

    def declare(self, variables: Iterable[Variable]) -> None:
        """Let terms read the variables."""
        self._known.update(variables)

    def stranger(
        self, term: Term[Any], bounds: Iterable[Bound], *, steps: bool = False
    ) -> str | None:
        """Why a term means nothing here; None if it does.

        It may refer to `bounds`, and with `steps` to what is after a step.
        """
        left = (term.mentions - self._known).difference(bounds)
        if steps:
            left -= {"after"}
        if not left:
            return None
        reasons = sorted(filter(None, map(_undeclared, left)))
        if reasons:
            return reasons[0]
        names = ", ".join(sorted({m.name for m in left if isinstance(m, Bound)}))
        return f"{names} is used outside the lambda or the action that binds it"


def _undeclared(mention: Mention) -> str | None:
    match mention:
        case Variable():
            return f"{mention.name} is a term that was kept from another build"
        case Replicas():
            return f"the replicas {mention.name} are declared by no part of the model"
        case "after":
            return "after(...) speaks of a step, as only never, always and reachable do"
        case _:
            return None


def depends_on_something(term: Term[Any]) -> bool:
    """Whether a term may have several values: in several states, for several arguments or sizes."""
    return any(not isinstance(m, Replicas) and m != "after" for m in term.mentions)
