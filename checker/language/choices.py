"""What the parameters of actions range over: sorts, ranges, some members, and subsets.

The step is then taken for each of the arguments, as traces show.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from math import prod
from typing import Any, Final, Generic, TypeAlias, TypeVar, overload

from ccverify.checker.data import dataclass
from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.binding import Bound
from ccverify.checker.language.declarations import element_sort
from ccverify.checker.language.elements import number_of
from ccverify.checker.language.functions import one_of
from ccverify.checker.language.holding import Holder
from ccverify.checker.language.lookup import Lookup
from ccverify.checker.language.optional import at_keys
from ccverify.checker.language.place import here
from ccverify.checker.language.places import checked_keys
from ccverify.checker.language.quantifiers import Composed, index_sort
from ccverify.checker.language.refusals import Opaque
from ccverify.checker.language.sorts import BOOL, IndexSort, MapSort, Over, Sort
from ccverify.checker.language.terms import Term, bound_term, chosen_term

K = TypeVar("K")
K1 = TypeVar("K1")
K2 = TypeVar("K2")

Length: TypeAlias = Callable[[IndexSort | Sort], int]
"""How many elements an index sort has, when a model is built."""


class Subset(Opaque, Generic[K]):
    """What a parameter of an action ranges over: all subsets of a sort, or of pairs of two.

    `@action(Subset(pgs))` takes the step for each set of gateways. The method is given a
    `ChosenSet`, of which it asks `contains(pg)`, `size` and `empty`.

    Example:
        @action(Subset(Example.nodes))
        def cut_off(self, group):
            '''the nodes {group} are cut off'''
            require(self.ready, group.size == 1)
            self.ready = False
            self.up.assign(lambda node: self.up[node] & ~group.contains(node))
    """

    @overload
    def __init__(self: Subset[K1], over: Over[K1], /) -> None: ...
    @overload
    def __init__(
        self: Subset[tuple[K1 | Term[K1], K2 | Term[K2]]], over: Over[K1], second: Over[K2], /
    ) -> None: ...
    def __init__(self, *over: Any) -> None:
        if not 1 <= len(over) <= 2:
            raise ModelError(
                f"Subset is given {len(over)} sorts",
                location=here(),
                hint="write Subset(A) for sets, or Subset(A, B) for sets of pairs",
            )
        self.indices: Final = tuple(map(index_sort, over))

    def sort(self, read: Lookup, length: Length) -> MapSort:
        """The sort of the sets."""
        indices = tuple(map(read.span, self.indices))
        return MapSort(indices, BOOL, tuple(map(length, indices)), 2)


class ChosenSet(Holder, Composed, Generic[K]):
    """The set that a step is taken for: the argument of a parameter over a `Subset`."""

    def __init__(self, bound: Bound) -> None:
        super().__init__(f"the set {bound.name}", "use contains(...), size or empty")
        assert isinstance(bound.sort, MapSort)
        self._bound, self._indices = bound, bound.sort.indices

    def _sorts(self) -> tuple[IndexSort, ...]:
        return self._indices

    def _holds(self, *element: Term[Any]) -> Term[bool]:
        return chosen_term(self._bound, element)

    def contains(self, element: K | Term[K]) -> Term[bool]:
        """The element is in the set, as nobody is in none; a pair is given as a tuple."""
        keys = checked_keys(element, self._indices, self._bound.name)
        return at_keys(keys, BOOL, self._bound.name, lambda k: chosen_term(self._bound, k))

    @property
    def size(self) -> Term[int]:
        """How many elements it has."""
        return number_of(self._indices, lambda keys: self._holds(*keys))

    @property
    def empty(self) -> Term[bool]:
        """It has no elements."""
        return self.size == 0


@dataclass(frozen=True, slots=True)
class Domain:
    """What a parameter of an action ranges over: a sort, made when the model is built, of which
    `members` are allowed if there are any.
    """

    sort: Callable[[Lookup, Length], IndexSort | Sort]
    members: tuple[Enum, ...] = ()

    def argument(self, bound: Bound) -> Any:
        """What the method is given for the parameter."""
        return ChosenSet(bound) if isinstance(bound.sort, MapSort) else bound_term(bound)

    def guard(self, bound: Bound) -> list[Term[bool]]:
        """What the argument has to satisfy beside being of its sort."""
        return [one_of(bound_term(bound), *self.members)] if self.members else []


def domain(over: object) -> Domain:
    """The domain that a decorator names: an index sort, `bool`, a pair of bounds, members of an
    enumeration, or a `Subset`. Raises `ModelError` for anything else.
    """
    if isinstance(over, Domain):
        return over
    if isinstance(over, Subset):
        subset: Subset[Any] = over
        return Domain(subset.sort)
    if isinstance(over, tuple) and over and all(isinstance(each, Enum) for each in over):
        return _among(over)
    if isinstance(over, tuple) or over is bool:
        sort = element_sort(over)
        return Domain(lambda read, _: sort(read))
    return indexed(index_sort(over))


def indexed(index: IndexSort) -> Domain:
    """The domain of all elements of an index sort."""
    return Domain(lambda read, _: read.span(index))


def _among(members: tuple[Enum, ...]) -> Domain:
    kinds = {type(member) for member in members}
    if len(kinds) > 1 or len(set(members)) < len(members):
        raise ModelError(
            "a parameter ranges over members of several enumerations"
            if len(kinds) > 1
            else f"a parameter ranges twice over {max(members, key=members.count).name}",
            location=here(),
            hint="name each of the members of one enumeration once",
        )
    index = index_sort(kinds.pop())
    return Domain(lambda _, __: index, members)


_MOST: Final = 4096
"""The most maps that one action chooses from: each is a call of its own to every engine."""


def refuse_many(name: str, parameters: Iterable[Bound], location: Location | None) -> None:
    """`ModelError` if an action chooses from more sets or maps than can be told apart."""
    chosen = [p for p in parameters if isinstance(p.sort, MapSort)]
    number = prod(p.sort.size for p in chosen if isinstance(p.sort, MapSort))
    if number > _MOST:
        what = " and ".join(f"{p.name} ({p.sort.name})" for p in chosen)
        raise ModelError(
            f"{name} chooses {what} in {number:,} ways: at most {_MOST:,}",
            location=location,
            hint="choose for one element at a time, or take smaller sizes",
        )
