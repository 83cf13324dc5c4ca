"""The finite sorts of the language and their codes.

Every value is held as an integer, its *code*: booleans 0 and 1, enumeration members their
position, integers themselves, replicas their number counted from 0.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from itertools import product
from math import prod
from typing import Any, Final, Generic, TypeAlias, TypeVar

from ccverify.checker.data import dataclass
from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language import arguments
from ccverify.checker.language.enumerations import EnumSort, show_member
from ccverify.checker.language.place import here
from ccverify.checker.language.refusals import Opaque
from ccverify.checker.language.sizes import Number, Size, Sized, at_sizes, grows, size_of
from ccverify.checker.language.time import shown_time


class Replica:
    """Base of the tags that name replica sorts: `class PG(Replica): "A Peripheral Gateway."`.

    In what a run shows, `PG(2)` is the second of them, and reads as `PG 2`. A model names no single
    one: its replicas are interchangeable.

    Example:
        class Disk(Replica):
            '''A disk of the array.'''
    """

    def __init__(self, number: int) -> None:
        self.number: Final = number

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Replica) or type(other) is not type(self):
            return NotImplemented
        return self.number == other.number

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Replica) or type(other) is not type(self):
            return NotImplemented
        return self.number < other.number

    def __hash__(self) -> int:
        return hash((type(self), self.number))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.number})"

    def __str__(self) -> str:
        return f"{type(self).__name__} {self.number}"


K = TypeVar("K")
ReplicaT = TypeVar("ReplicaT", bound=Replica)


class IndexSet(Opaque, Generic[K]):
    """Base of the index sorts that are objects; enumeration classes are index sorts as well."""


Over: TypeAlias = type[K] | IndexSet[K]
"""What a variable, a quantifier or an action may range over, with elements of type K."""


@dataclass(frozen=True, slots=True)
class BoolSort:
    """True and false."""

    name: str = "Bool"


@dataclass(frozen=True, slots=True)
class IntSort:
    """The integers, as the sort of terms; variables are declared over a `RangeSort`."""

    name: str = "Int"


@dataclass(frozen=True, slots=True)
class TimeSort:
    """Lengths of time: exact numbers of seconds, as fractions. They are no finite sort."""

    name: str = "time"


@dataclass(frozen=True, slots=True)
class RangeSort:
    """The integers `low`..`high`, both included; these may depend on numbers of replicas."""

    low: Number
    high: Number

    @property
    def name(self) -> str:
        """How errors and `show` name the sort."""
        return f"{self.low}..{self.high}"


class Span(IndexSet[int]):
    """The positions 0..`size`-1, as an index sort with an order; elements are integers.

    The size is a whole number, an integer parameter, replicas, or a sum of such. A span that is
    declared in a class body, `slots = Span(log)`, is `self.slots` in its methods.

    Example:
        SLOT = Span(3)
        used = Bool(over=SLOT, initially=False)

        @action(SLOT)
        def use(self, slot):
            require(~self.used[slot], (slot == 0) | self.used[0])
            self.used[slot] = True

    Refused:
        used = Bool(over=Span(0), initially=False)  # empty sort: Span(0)
    """

    def __init__(self, size: int | Size | Sized) -> None:
        self._declared: Final = size_of(size)
        self.location: Final = here()
        fixed = self._declared.at(lambda *_: None)
        self._size = self._checked(fixed) if isinstance(fixed, int) else None

    def _checked(self, size: int) -> int:
        if size < 1:
            shown = f"Span({self._declared!r})"
            given = "" if shown == f"Span({size})" else f", which is Span({size})"
            raise ModelError(f"empty sort: {shown}{given}", location=self.location,
                             hint="a span has at least one position")  # fmt: skip
        return size

    @property
    def size(self) -> int:
        """How many positions it has; a `ModelError` if that is not known here."""
        if self._size is None:
            raise ModelError(
                f"{self!r} is sized when the model is built",
                location=here(),
                hint="declare it in the class body, slots = Span(...), and write self.slots in a "
                "method",
            )
        return self._size

    def settled(self) -> Span:
        """The span itself, if its size is known here; else a `ModelError`."""
        assert self.size
        return self

    def at(self, known: Callable[[Sized, int], Number | None]) -> Span:
        """The span with its size filled in."""
        if self._size is not None:
            return self
        found = self._declared.at(known)
        assert isinstance(found, int)
        settled = Span(self._declared)
        settled._size = self._checked(found)
        return settled

    def depends_on(self, replicas: Replicas[Any]) -> bool:
        """Its size is another one for another number of these replicas."""
        return self._declared.mentions(replicas)

    @property
    def name(self) -> str:
        """How errors and `show` name the sort."""
        return f"0..{self.size - 1}"

    def __repr__(self) -> str:
        return f"Span({self._declared!r})"

    def __get__(self, owner: Any, kind: type) -> Span:
        """On a component that is being built: with its size filled in."""
        return self if owner is None or self._size is not None else owner._settled(self)


class Replicas(IndexSet[ReplicaT], Sized, role="a parameter"):
    """Interchangeable components: a sort without order or distinguished elements, sized by a
    parameter that bears the name it is declared under (`pgs = Replicas(PG, default=4)`).

    A component and a model that mean the same replicas declare the same object. `limits` are
    the smallest and largest size that may be set; `source` cites the rule behind the sort.

    Example:
        class Voter(Replica):
            '''Who has a vote.'''

        class Poll(Model):
            voters = Replicas(Voter, default=3, limits=(1, 9), meaning="how many vote")
            voted = Bool(over=voters, initially=False)

            @action(voters)
            def vote(self, voter):
                require(~self.voted[voter])
                self.voted[voter] = True

    Refused:
        others = Replicas(Node, default=0)  # empty sort: Node has default size 0
    """

    def __init__(
        self,
        tag: type[ReplicaT],
        *,
        default: int,
        limits: tuple[int, int] = (1, 64),
        meaning: str = "",
        source: str = "",
    ) -> None:
        if not isinstance(tag, type) or not issubclass(tag, Replica):
            raise ModelError(
                f"Replicas is given {tag!r}",
                location=here(),
                hint="write Replicas(Node, default=3), with class Node(Replica): above it",
            )
        limits = arguments.bounds("limits", limits)
        if not 1 <= limits[0] <= default <= limits[1]:
            raise ModelError(
                f"empty sort: {tag.__name__} has default size {default} within {limits}",
                location=here(),
                hint="sizes are at least 1, and the default lies within the limits",
            )
        self.tag: Final = tag
        self.default: Final = default
        self.limits: Final = limits
        self.meaning: Final = (
            arguments.text("meaning", meaning) or f"how many {tag.__name__}s there are"
        )
        self.source: Final = arguments.sources(source)
        self.parameter = ""

    def __repr__(self) -> str:
        return f"Replicas({self.tag.__name__}, ...)"

    def declared_as(self, name: str, owner: str) -> None:
        """Take the name of a declaration in the class `owner`."""
        if self.parameter not in ("", name):
            raise ModelError(
                f"the replicas {self.tag.__name__} are declared as {self.parameter!r} and as "
                f"{name!r} in {owner}",
                location=here(),
                hint="give shared replicas one name everywhere: it names their size",
            )
        self.parameter = name

    @property
    def name(self) -> str:
        """How errors and `show` name the sort."""
        return self.tag.__name__

    @property
    def shown(self) -> str:
        """How errors and `show` name their number."""
        return self.parameter or self.name

    def as_number(self) -> Size:
        """How many there are."""
        return Size(0, {self: 1})


@dataclass(frozen=True, slots=True)
class OptionalSort:
    """The replicas of a sort, and nobody, whose code is -1; without a sort: nobody alone."""

    of: Replicas[Any] | None

    @property
    def name(self) -> str:
        """How errors and `show` name the sort."""
        return f"{self.of.name} or nobody" if self.of is not None else "nobody"


@dataclass(frozen=True, slots=True)
class MapSort:
    """All maps from keys over `indices` to `values`: what a step chooses at once.

    `lengths` are the sizes of the indices, and `radix` is how many values there are. A code has a
    digit for each key, the first key's lowest, which counts from the code `first`. Maps to booleans
    stand for sets of keys.
    """

    indices: tuple[IndexSort, ...]
    values: Sort
    lengths: tuple[int, ...]
    radix: int
    first: int = 0

    @property
    def name(self) -> str:
        """How errors and `show` name the sort."""
        keys = " x ".join(index.name for index in self.indices)
        if isinstance(self.values, BoolSort):
            return f"subsets of {keys}"
        return f"maps from {keys} to {self.values.name}"

    @property
    def size(self) -> int:
        """How many such maps there are."""
        return int(self.radix ** prod(self.lengths))

    def digit(self, code: int, key: Sequence[int]) -> int:
        """The number of the value that the map of a code has at a key.

        Raises `IndexError` if there is no such key.
        """
        return int(code // self.radix ** self.place(key) % self.radix)

    def place(self, key: Sequence[int]) -> int:
        """Which digit is that of a key, the lowest first. Raises `IndexError` if none is."""
        place = 0
        for part, length in zip(key, self.lengths, strict=True):
            if not 0 <= part < length:
                raise IndexError(f"{self.name}[{part}]")
            place = place * length + part
        return place

    def show(self, code: int) -> str:
        """A map as people read it: `{PG 1, PG 3}`, `{(A, PG 2)}`, `{A: idle, B: busy}`."""
        shown = []
        for key in product(*map(range, self.lengths)):
            parts = [show(sort, part) for sort, part in zip(self.indices, key, strict=True)]
            text = parts[0] if len(parts) == 1 else f"({', '.join(parts)})"
            digit = self.digit(code, key)
            if not isinstance(self.values, BoolSort):
                text = f"{text}: {show(self.values, self.first + digit)}"
            elif not digit:
                continue
            shown.append(text)
        return f"{{{', '.join(shown)}}}"


Sort: TypeAlias = (
    BoolSort | IntSort | RangeSort | EnumSort | Replicas[Any] | MapSort | OptionalSort | TimeSort
)
IndexSort: TypeAlias = EnumSort | Span | Replicas[Any]
Sizes: TypeAlias = Mapping[Replicas[Any], int]

BOOL: Final = BoolSort()
INT: Final = IntSort()
TIME: Final = TimeSort()


_INTEGERS: Final = (RangeSort, Span)


def term_sort(sort: Sort | Span) -> Sort:
    """The sort of a term that ranges over `sort`: integers lose their range."""
    return INT if isinstance(sort, _INTEGERS) else sort


def codes(sort: Sort | Span, sizes: Sizes) -> range:
    """The codes of a finite sort, given the sizes of the replica sorts."""
    match sort:
        case BoolSort():
            return range(2)
        case EnumSort(members):
            return range(len(members))
        case RangeSort(low, high):
            return range(at_sizes(low, sizes), at_sizes(high, sizes) + 1)
        case Span():
            return range(sort.size)
        case Replicas():
            return range(sizes[sort])
        case OptionalSort(of):
            return range(-1, 0 if of is None else sizes[of])
        case MapSort():
            return range(sort.size)
        case IntSort() | TimeSort():
            raise TypeError(f"{sort.name} is not a finite sort")


def depends_on(sort: Sort | Span, replicas: Replicas[Any]) -> bool:
    """The sort has other values, as numbers, for another number of these replicas."""
    match sort:
        case Span():
            return sort.depends_on(replicas)
        case RangeSort(low, high):
            return bool(grows(low, replicas) or grows(high, replicas))
        case MapSort(indices, values):
            return any(depends_on(each, replicas) for each in (*indices, values))
        case _:
            return False


def show(sort: Sort | Span, code: Any) -> str:
    """A value as people read it: `yes`, `isolated-enabled`, `3`, `PG 2`."""
    match sort:
        case BoolSort():
            return "yes" if code else "no"
        case EnumSort(members):
            return show_member(list(members)[code])
        case Replicas():
            return f"{sort.tag.__name__} {code + 1}"
        case OptionalSort(of):
            return "nobody" if of is None or code < 0 else show(of, code)
        case MapSort():
            return sort.show(code)
        case TimeSort():
            return shown_time(Fraction(code))
        case _:
            return str(code)


def checked_range(
    low: Number, high: Number, sizes: Sizes, location: Location | None = None
) -> RangeSort:
    """The sort `low`..`high`; one that is empty at these sizes is a `ModelError`."""
    first, last = at_sizes(low, sizes), at_sizes(high, sizes)
    if first > last:
        shown = "" if (first, last) == (low, high) else f", which is {first}..{last},"
        raise ModelError(
            f"empty sort: the range {low}..{high}{shown} has no values",
            location=location,
            hint="the first bound is the lowest value, the second the highest",
        )
    return RangeSort(low, high)
