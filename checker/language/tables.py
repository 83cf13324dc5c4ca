"""Tables from values to values, and the neighbours of a value in its sort.

Both say how the values of a sort are related, whatever the state.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from itertools import product
from typing import Any, Final, Generic, TypeVar, cast, overload

from ccverify.checker.errors import ModelError
from ccverify.checker.language.binding import Entries
from ccverify.checker.language.enumerations import EnumSort, checked_enum
from ccverify.checker.language.folding import is_within
from ccverify.checker.language.place import here
from ccverify.checker.language.places import refuse_outside
from ccverify.checker.language.quantifiers import index_sort
from ccverify.checker.language.refusals import Opaque
from ccverify.checker.language.sorts import BOOL, Over, RangeSort, Replicas, Sort, Span, codes, show
from ccverify.checker.language.terms import Term, lift, lift_to

K = TypeVar("K")
K1 = TypeVar("K1")
K2 = TypeVar("K2")
T = TypeVar("T")
V = TypeVar("V")


class Table(Opaque, Generic[K, T]):
    """A value for each key: members of an enumeration, numbers of a range, booleans, or pairs.

    `cost = Table({Mode.IDLE: 0, Mode.BUSY: 2, Mode.DOWN: 1})` in a class body is asked in a method
    by `self.cost[self.mode]`. It is complete: no member is left out, and no number between the
    lowest and the highest. A number beyond these is an error of the model.

    Example:
        cost = Table({Mode.IDLE: 0, Mode.BUSY: 2, Mode.DOWN: 1})

        @action(Side)
        def spend(self, side):
            require(self.level < self.cost[self.mode[side]])
            self.level = self.cost[self.mode[side]]

    Refused:
        cost = Table({Mode.IDLE: 0, Mode.BUSY: 2})  # a Table has no value for down
    """

    @overload
    def __init__(
        self: Table[tuple[K1 | Term[K1], K2 | Term[K2]], V], values: Mapping[tuple[K1, K2], V]
    ) -> None: ...
    @overload
    def __init__(self: Table[K1 | Term[K1], V], values: Mapping[K1, V]) -> None: ...
    def __init__(self, values: Any) -> None:
        if not isinstance(values, Mapping) or not values:
            raise _malformed(f"a Table is given {values!r}")
        given = {key if isinstance(key, tuple) else (key,): v for key, v in values.items()}
        if len({len(key) for key in given}) > 1:
            raise _malformed("the keys of a Table are of several lengths")
        sorts = [_key_sort(list(parts)) for parts in zip(*given, strict=True)]
        keys = [tuple(_code(part) for part in key) for key in given]
        found = dict(zip(keys, given.values(), strict=True))
        every = list(product(*(codes(sort, {}) for sort in sorts)))
        missing = [key for key in every if key not in found]
        if missing:
            shown = [", ".join(map(show, sorts, key)) for key in missing]
            pairs = [f"({text})" if len(sorts) > 1 else text for text in shown]
            raise ModelError(
                f"a Table has no value for {', '.join(pairs)}",
                location=here(),
                hint="give each of its keys a value",
            )
        terms = [_constant(found[key]) for key in every]
        odd = next((term for term in terms if term.sort != terms[0].sort), None)
        if odd is not None:
            raise ModelError(
                f"wrong sort: a Table has the values {terms[0]!r} of sort {terms[0].sort.name} and "
                f"{odd!r} of sort {odd.sort.name}",
                location=here(),
            )
        self._entries: Final = Entries(
            tuple(sorts), tuple(code for t in terms if isinstance(code := t.payload, int))
        )
        self._sort: Final = terms[0].sort
        self._name = "the table"

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __getitem__(self, key: K) -> Term[T]:
        parts = key if isinstance(key, tuple) else (key,)
        sorts = self._entries.indices
        if len(parts) != len(sorts):
            raise ModelError(
                f"{self._name} takes {len(sorts)} key(s), got {len(parts)}", location=here()
            )
        terms = tuple(
            lift_to(part, sort, f"a key of {self._name}")
            for part, sort in zip(parts, sorts, strict=True)
        )
        for term, sort in zip(terms, sorts, strict=True):
            refuse_outside(term, sort, f"{self._name} has the keys")
        return Term("table", terms, self._sort, self._entries.named(self._name))


def _malformed(message: str) -> ModelError:
    return ModelError(
        message,
        location=here(),
        hint="write Table({Mode.IDLE: 0, Mode.BUSY: 2}), or Table({(Side.A, Mode.IDLE): 0, ...})",
    )


def _key_sort(parts: list[object]) -> Sort:
    """The sort that the parts of keys at one place make up."""
    first = parts[0]
    if all(isinstance(part, bool) for part in parts):
        return BOOL
    if isinstance(first, Enum) and all(type(part) is type(first) for part in parts):
        return checked_enum(type(first))
    numbers = [part for part in parts if type(part) is int]
    if len(numbers) == len(parts):
        return RangeSort(min(numbers), max(numbers))
    raise _malformed(f"a Table has the keys {', '.join(sorted({repr(part) for part in parts}))}")


def _code(part: object) -> int:
    term = lift(part)
    assert isinstance(term.payload, int)
    return term.payload


def _constant(value: object) -> Term[Any]:
    term = lift(value)
    if term.op != "const":
        raise ModelError(
            f"a Table has the value {term!r}, which depends on the state",
            location=here(),
            hint="choose between terms with ite(...)",
        )
    return term


def next_of(over: Over[K], element: K | Term[K], steps: int = 1) -> Term[K]:
    """The element `steps` places after another in the order of a sort, the first after the last.

    `next_of(self.nodes, n)` makes a ring of replicas. It gives them an order, so that they are no
    longer interchangeable: they are not reduced by symmetry, nor counted for every number.

    Example:
        holder = Choice(Mode, initially=Mode.IDLE)

        @action()
        def pass_on(self):
            self.holder = next_of(Mode, self.holder)

    Refused:
        self.level = next_of(self.level, 1)  # level is not an index sort
        self.level = next_of(Span(3), 7)  # next_of takes an element of 0..2, not 7
    """
    if type(steps) is not int:
        raise ModelError(f"steps={steps!r} is no whole number", location=here(),
                         hint="write next_of(over, element, 2)")  # fmt: skip
    sort = index_sort(over)
    if isinstance(sort, Span):
        sort.settled()
    term = lift_to(element, sort, f"an element of {sort.name}")
    if isinstance(sort, Replicas):
        return Term("turned", (term,), sort, steps)
    refuse_outside(term, sort, "next_of takes an element of")
    if isinstance(sort, Span) and is_within(term, codes(sort, {})):
        return cast("Term[K]", (term + steps) % sort.size)
    elements: list[Any] = [*(sort.members if isinstance(sort, EnumSort) else codes(sort, {}))]
    turned = elements[steps % len(elements) :] + elements[: steps % len(elements)]
    table: Table[Any, Any] = Table(dict(zip(elements, turned, strict=True)))
    table.__set_name__(type(table), f"next_of({sort.name})")
    return cast("Term[K]", table[term])


def previous_of(over: Over[K], element: K | Term[K], steps: int = 1) -> Term[K]:
    """The element `steps` places before another in the order of a sort: see `next_of`.

    Example:
        holder = Choice(Mode, initially=Mode.IDLE)

        @action()
        def pass_back(self):
            self.holder = previous_of(Mode, self.holder)
    """
    return next_of(over, element, -steps)
