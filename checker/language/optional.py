"""Terms for a replica or nobody: what `Member(..., optional=True)` holds.

Such a variable has a boolean cell for each replica, which says that it is the one; at most one of
them holds. So replicas stay interchangeable, and no engine has to know of it: an `OptionalTerm` is
made into conditions on these cells wherever it is used.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

from ccverify.checker.errors import ModelError
from ccverify.checker.language.binding import Bound
from ccverify.checker.language.enumerations import EnumSort
from ccverify.checker.language.functions import greatest, ite, least, number
from ccverify.checker.language.place import here
from ccverify.checker.language.quantifiers import exists, sum_over
from ccverify.checker.language.sorts import (
    BOOL,
    INT,
    BoolSort,
    OptionalSort,
    RangeSort,
    Replicas,
    Sort,
    term_sort,
)
from ccverify.checker.language.terms import Op, Term, bound_term, constant, lift


class Nobody:
    """The type of `nobody`, to type checkers."""


class OptionalTerm(Term[Any]):
    """A term for a replica or nobody; `holds(n)` is the condition that it is the replica n."""

    __slots__ = ("holds", "none")

    holds: Callable[[Term[Any]], Term[bool]]
    none: Term[bool]

    def __init__(
        self,
        op: Op,
        args: tuple[Term[Any], ...],
        sort: OptionalSort,
        payload: object,
        holds: Callable[[Term[Any]], Term[bool]],
        none: Term[bool],
    ) -> None:
        super().__init__(op, args, sort, payload)
        _set_holds(self, holds)
        _set_none(self, none)

    if TYPE_CHECKING:
        __hash__ = Term.__hash__
    else:
        __hash__ = Term.__hash__

        def __reduce_ex__(self, protocol):
            return Term, (self.op, self.args, self.sort, self.payload)

    def __eq__(self, other: object) -> Term[bool]:  # type: ignore[override]
        return self._equals(lift(other))

    def __ne__(self, other: object) -> Term[bool]:  # type: ignore[override]
        return ~self._equals(lift(other))

    def _equals(self, other: Term[Any]) -> Term[bool]:
        """Equality with a replica, or with another optional term."""
        replicas = _common(self, other, "== compares")
        if not isinstance(other, OptionalTerm):
            return self.holds(other)
        for one, another in ((self, other), (other, self)):
            if one.op == "const":
                return another.none
        assert replicas is not None
        both = exists(replicas, lambda n: self.holds(n) & other.holds(n))
        return both | (self.none & other.none)

    def _between(self, test: Term[bool], then: Term[Any], otherwise: Term[Any]) -> Term[Any]:
        """`then` or `otherwise`, one of which is this term."""
        replicas = _common(then, otherwise, "ite chooses between")
        first, second = as_optional(then), as_optional(otherwise)
        return OptionalTerm(
            "ite",
            (test, then, otherwise),
            OptionalSort(replicas),
            None,
            lambda n: ite(test, first.holds(n), second.holds(n)),
            ite(test, first.none, second.none),
        )


_set_holds: Final[Callable[[Any, object], None]] = vars(OptionalTerm)["holds"].__set__
_set_none: Final[Callable[[Any, object], None]] = vars(OptionalTerm)["none"].__set__

_TRUE: Final = constant(BOOL, 1)
_FALSE: Final = constant(BOOL, 0)

nobody: Final = cast(
    "Term[Nobody]",
    OptionalTerm("const", (), OptionalSort(None), -1, lambda _: _FALSE, _TRUE),
)
"""No replica: what a `Member(..., optional=True)` may hold.

Example:
    leader = Member(Example.nodes, optional=True, initially=nobody)

    @action(Example.nodes)
    def elect(self, node):
        require(self.leader == nobody, self.up[node])
        self.leader = node

    @action()
    def resign(self):
        require(self.leader != nobody)
        self.leader = nobody
"""


def _common(one: Term[Any], other: Term[Any], what: str) -> Replicas[Any] | None:
    """The replicas of two terms; a `ModelError` if they are of different sorts."""
    sorts = [t.sort.of if isinstance(t.sort, OptionalSort) else t.sort for t in (one, other)]
    known = [sort for sort in sorts if sort is not None]
    if all(isinstance(sort, Replicas) and sort is known[0] for sort in known):
        return cast("Replicas[Any] | None", known[0] if known else None)
    raise ModelError(
        f"wrong sort: {what} {one!r} of sort {one.sort.name} with {other!r} of sort "
        f"{other.sort.name}",
        location=here(),
    )


def may_be(term: Term[Any], sort: object) -> bool:
    """The term is one of the replicas of the sort, or nobody."""
    return isinstance(term.sort, OptionalSort) and term.sort.of is sort


def as_optional(term: Term[Any]) -> OptionalTerm:
    """The term as one that may be nobody."""
    if isinstance(term, OptionalTerm):
        return term
    assert isinstance(term.sort, Replicas)
    return OptionalTerm(
        term.op, term.args, OptionalSort(term.sort), term.payload, lambda n: n == term, _FALSE
    )


def checked_optional(value: object, replicas: Replicas[Any], name: str) -> OptionalTerm:
    """What is assigned to `name`, which holds one of the replicas or nobody."""
    term = lift(value)
    allowed = isinstance(term.sort, OptionalSort) and term.sort.of in (None, replicas)
    if not (allowed or term.sort is replicas):
        raise ModelError(
            f"wrong sort: {name} is of sort {OptionalSort(replicas).name}, but {term!r} is of "
            f"sort {term.sort.name}",
            location=here(),
        )
    return as_optional(term)


def held_at(
    replicas: Replicas[Any], name: str, cell: Callable[[Term[Any]], Term[bool]]
) -> OptionalTerm:
    """The replica n for which `cell(n)` holds, which it does for one at most."""
    bound = Bound(name, replicas)
    body = cell(bound_term(bound))
    some: Term[bool] = Term("exists", (body,), BOOL, bound)
    return OptionalTerm("holder", (body,), OptionalSort(replicas), bound, cell, ~some)


def _is(value: Term[Any], held: Term[Any]) -> Term[bool]:
    return held == value


def among(
    asked: OptionalTerm,
    sort: Sort,
    name: str,
    cell: Callable[[Term[Any]], Term[Any]],
    *,
    exceeds: bool = False,
) -> Term[Any]:
    """The value of `cell(n)` for the replica n that is asked; of nobody, the first of its sort.

    A number that `exceeds` its sort may be above it.
    """
    replicas = asked.sort.of if isinstance(asked.sort, OptionalSort) else None
    if replicas is None:
        raise ModelError(f"{name} is read at nobody", location=here())

    def where(test: Callable[[Term[Any]], Term[bool]]) -> Term[bool]:
        return exists(replicas, lambda n: asked.holds(n) & test(cell(n)))

    match sort:
        case BoolSort():
            return where(lambda value: value)
        case EnumSort(members):
            found: Term[Any] = constant(sort, 0)
            for code in range(1, len(members)):
                value = constant(sort, code)
                found = ite(where(partial(_is, value)), value, found)
            return found
        case RangeSort():
            low, high = number(sort.low), number(sort.high)
            more = sum_over(replicas, lambda n: ite(asked.holds(n), cell(n) - low, 0))
            if exceeds or high.op != "const":
                return more + low
            return least(high, greatest(low, more + low))
        case _ if term_sort(sort) == INT:
            return sum_over(replicas, lambda n: ite(asked.holds(n), cell(n), 0))
        case _:
            raise ModelError(
                f"{name} holds a {sort.name}, and is read at {asked!r}, who may be nobody",
                location=here(),
                hint=f"declare {name} with optional=True",
            )


def at_keys(
    keys: tuple[Term[Any], ...],
    sort: Sort,
    name: str,
    value: Callable[[tuple[Term[Any], ...]], Term[Any]],
    *,
    exceeds: bool = False,
) -> Term[Any]:
    """The value at keys; if one may be nobody, that at the replica it is. See `among`."""
    place, key = first_optional(keys)
    if key is None:
        return value(keys)

    def at(n: Term[Any]) -> Term[Any]:
        return at_keys(replaced(keys, place, n), sort, name, value, exceeds=exceeds)

    return among(key, sort, name, at, exceeds=exceeds)


def first_optional(keys: tuple[Term[Any], ...]) -> tuple[int, OptionalTerm | None]:
    """The first of the keys that may be nobody, with its place."""
    for place, key in enumerate(keys):
        # Of a plain term the type says it all: `isinstance` would ask for its `__class__` as well.
        if type(key) is not Term and isinstance(key, OptionalTerm):
            return place, key
    return 0, None


def replaced(keys: tuple[Term[Any], ...], place: int, key: Term[Any]) -> tuple[Term[Any], ...]:
    """The keys with another one at a place."""
    return (*keys[:place], key, *keys[place + 1 :])
