"""What sets and queues hold, as a model's text gives and gets it, and the terms for its parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeAlias

from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.declarations import element_sort
from ccverify.checker.language.functions import number
from ccverify.checker.language.lookup import Lookup
from ccverify.checker.language.place import here
from ccverify.checker.language.places import bounds, checked_keys, refuse_outside
from ccverify.checker.language.quantifiers import index_sort
from ccverify.checker.language.shapes import Shape
from ccverify.checker.language.sorts import BOOL, INT, IndexSort, RangeSort, Sort, term_sort
from ccverify.checker.language.terms import Term, bound_term, constant, lift_to

Parts: TypeAlias = tuple[Term[Any], ...]


class Indexed:
    """What a set holds: elements of an index sort, or tuples of elements of several."""

    def __init__(self, of: object) -> None:
        self._indices: Final = tuple(map(index_sort, of if isinstance(of, tuple) else (of,)))

    @property
    def plain(self) -> bool:
        """The elements are of one sort, and no tuples."""
        return len(self._indices) == 1

    def shapes(self, read: Lookup) -> tuple[Shape, ...]:
        """The shapes of the elements, each of which is kept in a variable of its own: one."""
        return (Shape(tuple(map(read.span, self._indices))),)

    def keys(
        self,
        value: object,
        indices: Sequence[tuple[IndexSort, ...]],
        name: str,
        location: Location | None = None,
    ) -> tuple[int, Parts]:
        """The number of an element's shape, and the terms for its parts, which are keys of the
        `indices` of that number.
        """
        return 0, checked_keys(value, indices[0], name, location)

    def given(self, number: int, keys: Parts) -> Parts:
        """What a function of the elements is called with, for the element at `keys`."""
        return keys

    def number(self, kind: type | None) -> int:
        """The number of the shape of what is asked for; `ModelError` if that is a kind."""
        if kind is not None:
            raise ModelError(
                f"nothing that is held here is a {kind.__name__}",
                location=here(),
                hint="leave the kind out: elements are no messages",
            )
        return 0

    def labels(self, kind: type | None) -> tuple[str, ...]:
        """What the parts of an element are called where one is chosen."""
        return ("message",) * len(self._indices)

    def element(self, kind: type | None, keys: Parts) -> Any:
        """The element of these parts."""
        return keys[0] if len(keys) == 1 else keys


class Plain:
    """What a queue holds: values of one sort."""

    def __init__(self, of: object) -> None:
        self._sort: Final = element_sort(of)

    def shape(self, read: Lookup) -> Shape:
        """The shape of the elements."""
        return Shape((self._sort(read),))

    def split(
        self, value: object, shape: Shape, name: str, location: Location | None = None
    ) -> Parts:
        """The terms for the parts of an element."""
        term = lift_to(value, shape.sorts[0], name, location)
        refuse_outside(term, shape.sorts[0], f"an element of {name} is", location)
        return (term,)

    def join(self, parts: Parts, shape: Shape) -> Any:
        """What a model's text gets for an element of these parts."""
        return parts[0]


def first(sort: Sort | IndexSort) -> Term[Any]:
    """The first value of a sort, which what is not used is held at."""
    return number(sort.low) if isinstance(sort, RangeSort) else constant(term_sort(sort), 0)


def alike(one: Sequence[Term[Any]], other: Sequence[Term[Any]]) -> Term[bool]:
    """Two elements have equal parts."""
    pairs = zip(one, other, strict=True)
    tests: tuple[Term[bool], ...] = tuple(Term("eq", pair, BOOL) for pair in pairs)
    return tests[0] if len(tests) == 1 else Term("and", tests, BOOL)


def sum_of(indices: Sequence[IndexSort], value: Callable[[Parts], Term[int]]) -> Term[int]:
    """The sum of a number over all keys over the index sorts."""
    bound = bounds(tuple(indices))
    term = value(tuple(map(bound_term, bound)))
    for inner in reversed(bound):
        term = Term("sum", (term,), INT, inner)
    return term


def number_of(indices: Sequence[IndexSort], holds: Callable[[Parts], Term[bool]]) -> Term[int]:
    """For how many keys over the index sorts a condition holds."""
    bound = bounds(tuple(indices))
    term: Term[Any] = holds(tuple(map(bound_term, bound)))
    if not bound:
        return Term("ite", (term, constant(INT, 1), constant(INT, 0)), INT)
    term = Term("count", (term,), INT, bound[-1])
    for outer in reversed(bound[:-1]):
        term = Term("sum", (term,), INT, outer)
    return term
