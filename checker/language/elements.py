"""Elements of sets: of one index sort, or tuples of several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ccverify.checker.language.declarations import bounds
from ccverify.checker.language.sorts import INT, IndexSort
from ccverify.checker.language.terms import Term, bound_term


def number_of(
    indices: Sequence[IndexSort], holds: Callable[[tuple[Term[Any], ...]], Term[bool]]
) -> Term[int]:
    """For how many keys over the index sorts a condition holds."""
    bound = bounds(tuple(indices))
    term: Term[Any] = holds(tuple(map(bound_term, bound)))
    term = Term("count", (term,), INT, bound[-1])
    for outer in reversed(bound[:-1]):
        term = Term("sum", (term,), INT, outer)
    return term
