"""What a class body declares: the base of all that owns state variables.

Declarations are descriptors: on the class they are the declaration; on a component under
construction, reading them gives terms and assigning them records updates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import replace
from enum import Enum
from itertools import product
from typing import TYPE_CHECKING, Final, TypeAlias, TypedDict, Unpack, cast

from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language import arguments, recorder
from ccverify.checker.language.binding import Seen, Variable
from ccverify.checker.language.enumerations import checked_enum
from ccverify.checker.language.lookup import Lookup
from ccverify.checker.language.mistakes import nearest
from ccverify.checker.language.parameters import Bounded
from ccverify.checker.language.place import here
from ccverify.checker.language.places import Keys, bounds, checked_keys, parts_of
from ccverify.checker.language.quantifiers import index_sort
from ccverify.checker.language.refusals import Declared
from ccverify.checker.language.shapes import Shape
from ccverify.checker.language.sizes import Size, at_sizes, size_of
from ccverify.checker.language.sorts import (
    BOOL,
    IndexSort,
    RangeSort,
    Replicas,
    Sort,
    Span,
    checked_range,
    codes,
    show,
)
from ccverify.checker.language.terms import bound_term

SortOf: TypeAlias = Callable[[Lookup], Sort]


MISSING: Final = object()


class About(TypedDict, total=False):
    """What every declaration of a variable takes.

    `meaning` says what it tells, in the words of the protocol. A `ghost` is written by actions and
    read by properties and by other ghosts alone: the protocol is the same without it.
    """

    meaning: str
    ghost: bool


def _checked_about(about: About) -> tuple[str, bool]:
    """The meaning, and whether it is a ghost. Raises `ModelError` for anything else."""
    for name in about:
        if name not in About.__annotations__:
            known = ("over", "initially", *About.__annotations__)
            raise ModelError(f"a variable has no argument {name!r}", location=here(),
                             hint=f"{nearest(name, known)}known: {', '.join(known)}")  # fmt: skip
    ghost = about.get("ghost", False)
    if not isinstance(cast(object, ghost), bool):
        raise ModelError(f"ghost={ghost!r} is not possible", location=here(),
                         hint="write ghost=True")  # fmt: skip
    return arguments.text("meaning", about.get("meaning", ""), "what it tells"), ghost


class Declaration(Declared, role="a variable"):
    """Base of everything that owns state variables.

    `high` is the bound of a range if it depends on constants.
    """

    def __init__(
        self,
        sort: SortOf,
        over: object,
        initially: object,
        *,
        constant: bool = False,
        high: Size | None = None,
        source: str = "",
        **about: Unpack[About],
    ) -> None:
        self.sort: Final = sort
        self.over: Final = _index_sorts(over)
        self.initially: Final = initially
        self.constant: Final = constant
        self.high: Final = high
        self.source: Final = arguments.sources(source)
        self.meaning, self.ghost = _checked_about(about)
        self.location: Final[Location | None] = here()
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def variables(
        self, prefix: str, outer: tuple[IndexSort, ...], read: Lookup
    ) -> tuple[Variable, ...]:
        """The state variables to make for this declaration in a component."""
        over = tuple(map(read.span, self.over))
        made = self.variable(self.full_name(prefix), self.sort(read), outer + over)
        return (made if self.high is None else replace(made, limit=read.limit(self.high)),)

    def variable(
        self,
        name: str,
        sort: Sort,
        indices: tuple[IndexSort, ...],
        view: Seen = None,
        shape: Shape | None = None,
    ) -> Variable:
        """A variable of this declaration's, about which the same is said."""
        return Variable(name, sort, indices, view, self.constant, self.ghost, self.meaning, shape)

    def full_name(self, prefix: str) -> str:
        """Its name in the model, given that of its component with a dot."""
        return prefix + self.name

    def seen(self, variables: tuple[Variable, ...], prefix: Keys) -> object:
        """What it is read as in a component that is seen at the place `prefix`."""
        raise NotImplementedError

    if not TYPE_CHECKING:  # each kind says by itself, to type checkers, what is read

        def __get__(self, owner, kind):
            if owner is None:
                return self
            return self.seen(owner._variables_of(self), owner._prefix_keys())

    @property
    def has_initial(self) -> bool:
        """It says how it starts, so that no @initial method has to."""
        return self.initially is not MISSING

    def initialise(self, variables: tuple[Variable, ...], read: Lookup) -> None:
        """Record the initial values given by `initially`, which may be parameters."""
        if not self.has_initial:
            raise ModelError(
                f"{variables[0].name} has no initial value",
                location=self.location,
                hint="write initially=..., with ANY for every value, or assign it in @initial",
            )
        given: object = self.initially
        if isinstance(given, Mapping):
            given = {key: read.initial(value) for key, value in given.items()}
        else:
            given = read.initial(given)
        initialise(variables[0], given, self.location, len(self.over))


def _index_sorts(over: object) -> tuple[IndexSort, ...]:
    if over is None:
        return ()
    return tuple(index_sort(o) for o in (over if isinstance(over, tuple) else (over,)))


def initialise(variable: Variable, initially: object, location: Location | None, own: int) -> None:
    """Record the initial values of a variable, of whose indices the last `own` are declared."""
    outer = bounds(variable.indices[: len(variable.indices) - own])
    inner = bounds(variable.indices[len(variable.indices) - own :])
    if not isinstance(initially, Mapping):
        bound = outer + inner
        recorder.assign(variable, tuple(map(bound_term, bound)), initially, bound, location)
        return
    if not own:
        raise ModelError(f"{variable.name} has no index, but an initial value per key",
                         location=location)  # fmt: skip
    sorts = variable.indices[len(outer) :]
    if isinstance(sorts[0], Replicas):
        raise ModelError(
            f"{variable.name} has an initial value per key, but no {sorts[0].name} has a name",
            location=location,
            hint="assign it in @initial, with ANY and require(...)",
        )
    given = [(parts_of(key), value) for key, value in initially.items()]
    named: set[tuple[object, ...]] = set()
    for parts, value in given:
        keys = checked_keys(parts, sorts[: len(parts)], variable.name, location)
        named.add(tuple(key.payload for key in keys))
        rest = inner[len(keys) :]
        terms = (*map(bound_term, outer), *keys, *map(bound_term, rest))
        recorder.assign(variable, terms, value, outer + rest, location)
    missing = [*_missing(sorts[: max(map(len, named), default=1)], named)]
    if missing:
        raise ModelError(
            f"{variable.name} has no initial value for {', '.join(missing)}", location=location
        )


def _missing(sorts: tuple[IndexSort, ...], named: Set[tuple[object, ...]]) -> Iterator[str]:
    """The keys over the sorts of which none is named, nor one of which it is a part."""
    for key in product(*(codes(sort, {}) for sort in sorts)):
        if not any(key[:length] in named for length in range(1, len(key) + 1)):
            shown = [show(sort, code) for sort, code in zip(sorts, key, strict=True)]
            yield shown[0] if len(shown) == 1 else f"({', '.join(shown)})"


def range_sort(low: Bounded, high: Bounded, *, varies: bool = False) -> SortOf:
    """The range between two bounds, each a size; if the high one `varies`, up to its greatest.

    It has values for each of those that the constants may have.
    """
    location = here()
    first, last = size_of(low), size_of(high)

    def made(read: Lookup) -> Sort:
        lowest = read.bound(first)
        if not varies:
            return checked_range(lowest, read.bound(last), read.sizes, location)
        least = at_sizes(read.end(last, most=False), read.sizes)
        if least < at_sizes(lowest, read.sizes):
            raise ModelError(
                f"empty sort: the range {lowest}..{last!r} has no values if {last!r} is {least}",
                location=location,
                hint="declare the constants so that its high bound is never below the low one",
            )
        return checked_range(lowest, read.end(last, most=True), read.sizes, location)

    return made


def element_sort(of: object) -> SortOf:
    """The sort meant by `of`: `bool`, an enumeration, replicas, a span, or a pair of bounds."""
    location = here()
    match of:
        case tuple() if len(of) == 2:
            return range_sort(of[0], of[1])
        case Replicas():
            return lambda _: of
        case Span():
            return lambda read: RangeSort(0, read.settled(of).size - 1)
        case type() if of is bool:
            return lambda _: BOOL
        case type() if issubclass(of, Enum):
            sort = checked_enum(of, location)
            return lambda _: sort
        case _:
            raise ModelError(
                f"{of!r} is not a sort",
                location=location,
                hint="write bool, an enumeration class, Replicas(...), Span(...), or a pair (low, "
                "high)",
            )
