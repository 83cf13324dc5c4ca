"""Quantifiers: `count`, `exists`, `forall` and `sum_over`.

Each ranges over one domain or over several at once. A domain is an index sort, `bool`, or a set
that the model declares.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from types import FunctionType
from typing import Any, Final, Generic, TypeAlias, TypeVar, overload

from ccverify.checker.data import dataclass
from ccverify.checker.errors import ModelError
from ccverify.checker.language.binding import Bound
from ccverify.checker.language.enumerations import checked_enum
from ccverify.checker.language.functions import implies, ite
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
)
from ccverify.checker.language.terms import Condition, Number, Op, Term, bound_term, lift_to

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

    def _given(self, *element: Term[Any]) -> tuple[Any, ...]:
        """What the body is called with for an element."""
        return element

    def _message(self) -> tuple[str, tuple[str, ...]] | None:
        """If elements are messages, which the body takes whole: their kind, and its fields."""
        return None


class Composed(Elements[Any]):
    """Base of the sets whose elements have parts: tuples, or messages."""


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
def count(over: Composed, body: Callable[..., Condition], /) -> Term[int]: ...
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

    Example:
        require(2 * count(self.nodes, lambda node: self.up[node]) > size(self.nodes))
        self.ready = False

    Refused:
        require(count(self.nodes, self.up) > 1)  # the body of count is no function
        require(count(3, lambda node: True) > 1)  # 3 is not an index sort
    """
    return _Quantified("count", over_and_body, BOOL, INT).term()


@overload
def exists(over: Composed, body: Callable[..., Condition], /) -> Term[bool]: ...
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

    Example:
        @never()
        def somebody_down(self):
            return exists(self.nodes, lambda node: ~self.up[node])

    Refused:
        require(any(self.up[node] for node in self.nodes))  # a Replicas is given to
    """
    return _Quantified("exists", over_and_body, BOOL, BOOL).term()


@overload
def forall(over: Composed, body: Callable[..., Condition], /) -> Term[bool]: ...
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

    Example:
        @always()
        def all_idle(self):
            return forall(Side, lambda side: self.mode[side] == Mode.IDLE)

    Refused:
        require(forall(Side, lambda side: self.level))  # wrong sort: the body of forall
    """
    return _Quantified("forall", over_and_body, BOOL, BOOL).term()


@overload
def sum_over(over: Composed, body: Callable[..., Number], /) -> Term[int]: ...
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

    Example:
        weight = Int(0, 2, over=Example.nodes, initially=1)

        @always()
        def light(self):
            return sum_over(self.nodes, lambda node: ite(self.up[node], self.weight[node], 0)) <= 6

    Refused:
        require(sum_over(Side, lambda side: self.ready) > 1)  # wrong sort: the body of sum_over
    """
    return _Quantified("sum", over_and_body, INT, INT).term()


@dataclass(frozen=True, slots=True)
class _Range:
    """A domain under a quantifier: its bound variables, and the set they are to be in, if any."""

    bounds: tuple[Bound, ...]
    elements: Elements[Any] | None

    @property
    def given(self) -> tuple[Any, ...]:
        """What the body is called with for an element."""
        terms = tuple(map(bound_term, self.bounds))
        return terms if self.elements is None else self.elements._given(*terms)

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
        sets = [domain if isinstance(domain, Elements) else None for domain in domains]
        messages = [None if elements is None else elements._message() for elements in sets]
        taken = [
            label
            for message, each in zip(messages, sorts, strict=True)
            for label in ([message[0]] if message else [sort.name for sort in each])
        ]
        called = self._names(taken)
        self._ranges: Final = [
            _Range(tuple(_bounds(each, message, called)), elements)
            for elements, message, each in zip(sets, messages, sorts, strict=True)
        ]

    def term(self) -> Term[Any]:
        """The quantified term."""
        assert callable(self._body)
        arguments = [argument for each in self._ranges for argument in each.given]
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

    def _names(self, sorts: list[str]) -> Iterator[str]:
        """How the body calls its arguments; a `ModelError` if they are not as many."""
        code = self._body.__code__ if isinstance(self._body, FunctionType) else None
        if code is None:
            return iter([sort.lower() for sort in sorts])
        assert isinstance(self._body, FunctionType)
        least = code.co_argcount - len(self._body.__defaults__ or ())
        any_number = bool(code.co_flags & 0x04)  # it takes *args
        if not least <= len(sorts) or (len(sorts) > code.co_argcount and not any_number):
            shown = ", ".join(sorts)
            raise ModelError(
                f"the body of {self._name} takes {code.co_argcount} argument(s), but it ranges "
                f"over {len(sorts)}: {shown}",
                location=here(),
                hint=f"write {self._name}({shown}, lambda "
                f"{', '.join('abcdefgh'[: len(sorts)])}: ...)",
            )
        named = code.co_varnames[: min(code.co_argcount, len(sorts))]
        return iter([*named, *(sort.lower() for sort in sorts[len(named) :])])


def _bounds(
    sorts: tuple[IndexSort | BoolSort, ...],
    message: tuple[str, tuple[str, ...]] | None,
    names: Iterator[str],
) -> Iterator[Bound]:
    """The bound variables of a domain: those for a message are named after its fields."""
    if message is None:
        yield from (Bound(next(names), sort) for sort in sorts)
        return
    name = next(names)
    for field, sort in zip(message[1], sorts, strict=True):
        yield Bound(f"{name}.{field}", sort)


def _sorts(domain: object) -> tuple[IndexSort | BoolSort, ...]:
    """The sorts that a quantifier over the domain ranges over."""
    if isinstance(domain, Elements):
        return domain._sorts()
    if domain is bool:
        return (BOOL,)
    sort = index_sort(domain)
    return (sort.settled() if isinstance(sort, Span) else sort,)
