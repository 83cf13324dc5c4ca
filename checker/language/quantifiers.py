"""Quantifiers: `count`, `exists`, `forall` and `sum_over`.

Each ranges over one domain or over several at once. A domain is an index sort, `bool`, or a set
that the model declares.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from types import FunctionType
from typing import Any, Final, Generic, TypeAlias, TypeVar, overload

from ccverify.checker.errors import ModelError
from ccverify.checker.language.place import here
from ccverify.checker.language.sorts import (
    BOOL,
    INT,
    BoolSort,
    IndexSort,
    Over,
    Replicas,
    Sort,
    Span,
    checked_enum,
)
from ccverify.checker.language.terms import (
    Bound,
    Condition,
    Number,
    Op,
    Term,
    bound_term,
    implies,
    ite,
    lift_to,
)

K = TypeVar("K")
K1 = TypeVar("K1")
K2 = TypeVar("K2")
K3 = TypeVar("K3")


class Elements(Generic[K]):
    """Base of the sets of a model, as far as a quantifier asks: which elements they hold.

    A quantifier over a set ranges over the `_sorts` of its elements, and minds those that are
    there.
    """

    def _sorts(self) -> tuple[IndexSort, ...]:
        raise NotImplementedError

    def _holds(self, *element: Term[Any]) -> Term[bool]:
        raise NotImplementedError


Domain: TypeAlias = Over[K] | Elements[K]
"""What a quantifier ranges over, with elements of type K."""


def index_sort(over: object) -> IndexSort:
    """The index sort meant by `over`: an enumeration class, replicas or a span."""
    if isinstance(over, Replicas | Span):
        return over
    if isinstance(over, type) and issubclass(over, Enum):
        return checked_enum(over)
    raise ModelError(
        f"{over!r} is not an index sort",
        location=here(),
        hint="an index sort is an enumeration class, Replicas(...) or Span(...)",
    )


@overload
def count(over: Domain[K], body: Callable[[Term[K]], Condition], /) -> Term[int]: ...
@overload
def count(
    one: Domain[K1], two: Domain[K2], body: Callable[[Term[K1], Term[K2]], Condition], /
) -> Term[int]: ...
@overload
def count(
    one: Domain[K1],
    two: Domain[K2],
    three: Domain[K3],
    body: Callable[[Term[K1], Term[K2], Term[K3]], Condition],
    /,
) -> Term[int]: ...
def count(*over_and_body: Any) -> Term[int]:
    """For how many elements of the domain, or of several domains together, the body holds.

    `count(self.pgs, lambda pg: self.up[pg])`, `count(Side, self.pgs, lambda s, pg: ...)`.
    """
    return _Quantified("count", over_and_body, BOOL, INT).term()


@overload
def exists(over: Domain[K], body: Callable[[Term[K]], Condition], /) -> Term[bool]: ...
@overload
def exists(
    one: Domain[K1], two: Domain[K2], body: Callable[[Term[K1], Term[K2]], Condition], /
) -> Term[bool]: ...
@overload
def exists(
    one: Domain[K1],
    two: Domain[K2],
    three: Domain[K3],
    body: Callable[[Term[K1], Term[K2], Term[K3]], Condition],
    /,
) -> Term[bool]: ...
def exists(*over_and_body: Any) -> Term[bool]:
    """The body holds for some element of the domain, or of several domains together.

    `exists(self.members, lambda m: self.up[m])`, `exists(bool, lambda given: ...)`.
    """
    return _Quantified("exists", over_and_body, BOOL, BOOL).term()


@overload
def forall(over: Domain[K], body: Callable[[Term[K]], Condition], /) -> Term[bool]: ...
@overload
def forall(
    one: Domain[K1], two: Domain[K2], body: Callable[[Term[K1], Term[K2]], Condition], /
) -> Term[bool]: ...
@overload
def forall(
    one: Domain[K1],
    two: Domain[K2],
    three: Domain[K3],
    body: Callable[[Term[K1], Term[K2], Term[K3]], Condition],
    /,
) -> Term[bool]: ...
def forall(*over_and_body: Any) -> Term[bool]:
    """The body holds for every element of the domain, or of several domains together.

    `forall(self.pgs, self.pgs, lambda a, b: implies(self.up[a] & self.up[b], a == b))`.
    """
    return _Quantified("forall", over_and_body, BOOL, BOOL).term()


@overload
def sum_over(over: Domain[K], body: Callable[[Term[K]], Number], /) -> Term[int]: ...
@overload
def sum_over(
    one: Domain[K1], two: Domain[K2], body: Callable[[Term[K1], Term[K2]], Number], /
) -> Term[int]: ...
@overload
def sum_over(
    one: Domain[K1],
    two: Domain[K2],
    three: Domain[K3],
    body: Callable[[Term[K1], Term[K2], Term[K3]], Number],
    /,
) -> Term[int]: ...
def sum_over(*over_and_body: Any) -> Term[int]:
    """The sum of the body over the elements of the domain, or of several domains together.

    `sum_over(self.pgs, lambda pg: self.weight[pg])`.
    """
    return _Quantified("sum", over_and_body, INT, INT).term()


@dataclass(frozen=True, slots=True)
class _Range:
    """A domain under a quantifier: its bound variables, and the set they are to be in, if any."""

    bounds: tuple[Bound, ...]
    elements: Elements[Any] | None

    @property
    def replicas(self) -> bool:
        """It ranges over replicas."""
        return any(isinstance(bound.sort, Replicas) for bound in self.bounds)


_WRITTEN: Final = {"count": "count", "exists": "exists", "forall": "forall", "sum": "sum_over"}


class _Quantified:
    """One use of a quantifier: its arguments, checked, as they become a term."""

    def __init__(self, op: Op, given: tuple[object, ...], of: Sort, result: Sort) -> None:
        self._op: Final = op
        self._of, self._result = of, result
        self._name: Final = _WRITTEN[op]
        if len(given) < 2:
            raise ModelError(
                f"{self._name} takes what it ranges over, and a function of its elements",
                location=here(),
                hint=f"write {self._name}(Side, lambda s: ...)",
            )
        *domains, self._body = given
        sorts = [_sorts(domain) for domain in domains]
        if not callable(self._body):
            names = ", ".join(s.name.lower()[:1] for each in sorts for s in each)
            shown = ", ".join(s.name for each in sorts for s in each)
            raise ModelError(
                f"the body of {self._name} is no function: {self._body!r}",
                location=here(),
                hint=f"write {self._name}({shown}, lambda {names}: ...)",
            )
        names = self._names([sort for each in sorts for sort in each])
        self._ranges: Final = [
            _Range(
                tuple(Bound(next(names), sort) for sort in each),
                domain if isinstance(domain, Elements) else None,
            )
            for domain, each in zip(domains, sorts, strict=True)
        ]

    def term(self) -> Term[Any]:
        """The quantified term."""
        assert callable(self._body)
        arguments = [bound_term(b) for r in self._ranges for b in r.bounds]
        made = lift_to(self._body(*arguments), self._of, f"the body of {self._name}")
        # Replicas are counted innermost: how many there are of a kind is what counters know.
        for each in sorted(self._ranges, key=lambda r: not r.replicas):
            if each.elements is not None:
                made = self._among(each.elements._holds(*map(bound_term, each.bounds)), made)
            for bound in reversed(each.bounds):
                op = "sum" if self._op == "count" and made.sort == INT else self._op
                made = Term(op, (made,), self._result, bound)
        return made

    def _among(self, held: Term[bool], body: Term[Any]) -> Term[Any]:
        """The body, which concerns an element only if it is held."""
        if body.sort == INT:
            return ite(held, body, 0)
        if self._op == "forall":
            return implies(held, body)
        return held if body.op == "const" and body.payload else held & body

    def _names(self, sorts: list[IndexSort | BoolSort]) -> Any:
        """How the body calls its arguments; a `ModelError` if they are not as many."""
        code = self._body.__code__ if isinstance(self._body, FunctionType) else None
        if code is None:
            return iter([sort.name.lower() for sort in sorts])
        assert isinstance(self._body, FunctionType)
        least = code.co_argcount - len(self._body.__defaults__ or ())
        any_number = bool(code.co_flags & 0x04)  # it takes *args
        if not least <= len(sorts) or (len(sorts) > code.co_argcount and not any_number):
            shown = ", ".join(sort.name for sort in sorts)
            raise ModelError(
                f"the body of {self._name} takes {code.co_argcount} argument(s), but it ranges "
                f"over {len(sorts)}: {shown}",
                location=here(),
                hint=f"write {self._name}({shown}, lambda "
                f"{', '.join('abcdefgh'[: len(sorts)])}: ...)",
            )
        named = code.co_varnames[: min(code.co_argcount, len(sorts))]
        return iter([*named, *(sort.name.lower() for sort in sorts[len(named) :])])


def _sorts(domain: object) -> tuple[IndexSort | BoolSort, ...]:
    """The sorts that a quantifier over the domain ranges over."""
    if isinstance(domain, Elements):
        return domain._sorts()
    if domain is bool:
        return (BOOL,)
    sort = index_sort(domain)
    return (sort.settled() if isinstance(sort, Span) else sort,)
