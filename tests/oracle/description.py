"""What a random model is, before it becomes the text of a file on one side and functions on the
other.

A description knows no more of the language than a reader of the tutorial does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any, Literal, TypeAlias

Value: TypeAlias = bool | int | str | tuple[Any, ...]
"""A member of an enumeration is the text that names it, a replica its number from 0, nobody None,
and a message the name of its kind with the values of its fields.
"""


@dataclass(frozen=True)
class Sort:
    """A finite sort: its values in order, and how a model file writes it.

    One of messages has `kinds`, each with its fields; one with `of` has the values of that sort,
    and nobody.
    """

    name: str
    text: str
    values: tuple[Any, ...]
    kinds: tuple[Kind, ...] = ()
    of: Sort | None = None

    @property
    def replicas(self) -> bool:
        """Its elements are interchangeable, and have no names in a file."""
        return self.name in ("PG", "Line")

    @property
    def enumeration(self) -> bool:
        """Its elements have names in a file."""
        return self.name in ("Side", "Mode")


@dataclass(frozen=True)
class Kind:
    """A kind of message, with the names and sorts of its fields."""

    name: str
    fields: tuple[tuple[str, Sort], ...]

    @property
    def values(self) -> tuple[tuple[Any, ...], ...]:
        """All messages of the kind."""
        return tuple((self.name, *v) for v in product(*(sort.values for _, sort in self.fields)))


def messages(*kinds: Kind) -> Sort:
    """The messages of some kinds."""
    names = ", ".join(kind.name for kind in kinds)
    values = tuple(value for kind in kinds for value in kind.values)
    return Sort("message", names if len(kinds) == 1 else f"({names})", values, kinds)


def optional(of: Sort) -> Sort:
    """Replicas, or nobody."""
    return Sort(f"{of.name}?", of.text, (None, *of.values), of=of)


NOBODY = "nobody"
"""How a variable that may hold nobody starts, unless it has any value."""


def numbers(low: int, high: int) -> Sort:
    """The integers from `low` to `high`."""
    return Sort("int", f"({low}, {high})", tuple(range(low, high + 1)))


def span(size: int) -> Sort:
    """The positions of a span."""
    return Sort(f"Span{size}", f"Span({size})", tuple(range(size)))


def replicas(name: str, size: int) -> Sort:
    """A sort of so many replicas."""
    return Sort(name, f"{name.upper()}S", tuple(range(size)))


BOOL = Sort("bool", "bool", (False, True))
SIDE = Sort("Side", "Side", ("Side.A", "Side.B"))
MODE = Sort("Mode", "Mode", ("Mode.IDLE", "Mode.BUSY", "Mode.DOWN"))


@dataclass(frozen=True)
class Expr:
    """An expression: an operator with its operands, and what else it needs.

    `data` is a constant's value, a bound name, the variable that is read, the name and sort that
    a quantifier binds, the helper that is called, the name of the set that an element is `among`. A
    `spelled` expression means its first operand and is written as its template `data` says, filled
    with the others. A `message` has its kind, `is_a` the one that is asked for, and a `field` the
    kind, its name, and whether there are others.
    """

    op: str
    args: tuple[Expr, ...] = ()
    data: Any = None

    def parts(self) -> Iterator[Expr]:
        """The expression and all below it; a helper's body is below a call of it."""
        yield self
        inner = (*self.args, self.data.body) if self.op == "call" else self.args
        for arg in inner:
            yield from arg.parts()

    @property
    def reads(self) -> bool:
        """Its value depends on the state."""
        return any(
            e.op in ("read", "quiescent", "deadlocked") or e.op in ASKED for e in self.parts()
        )


ASKED = ("holds", "place", "size", "none", "length", "empty", "full", "head", "at", "waits")
"""What sets (the first four) and queues are asked."""


@dataclass(frozen=True)
class Group:
    """A component of its own in the file.

    A `part` exists once; `records` exist for each element of `key`; `twins` are two parts of one
    class, which stand for the elements of Side; `shared` are twins of one `Part` object, which a
    reader takes for two parts.
    """

    name: str
    kind: Literal["part", "records", "twins", "shared"]
    key: Sort | None = None


@dataclass(frozen=True)
class Channel:
    """How a queue, or a bag, is written as a channel, and what happens to messages in it."""

    loses: bool
    duplicates: bool


@dataclass(frozen=True)
class Variable:
    """A state variable: a map of values (without `over`: one value), of sets, of queues, or of
    bags, which are what channels hold that reorder.

    `starts` gives for each place, in order of the keys, the initial value, or None for any; of a
    queue, a tuple of what waits at first, if it is given. The first index of a variable of a group
    with a key is that key. A `constant` keeps its value, and a variable with a `limit` is never
    above that.
    """

    name: str
    kind: Literal["cell", "set", "queue", "bag"]
    sort: Sort
    over: tuple[Sort, ...] = ()
    starts: tuple[Any, ...] = ()
    capacity: int = 0
    group: Group | None = None
    channel: Channel | None = None
    constant: bool = False
    limit: Variable | None = None


@dataclass(frozen=True)
class Helper:
    """A method that gives an expression."""

    name: str
    parameters: tuple[tuple[str, Sort], ...]
    body: Expr


@dataclass(frozen=True)
class Update:
    """One statement of an action.

    `assign` sets the place at `keys`; `bulk` sets all places, by a function of `names`; `add`,
    `remove`, `clear` and `only` are for sets, `only` with a function of the element; `pop` and
    `append` for queues, done only if `when` holds, and `take` what is at the position `value`, or
    in a bag is `value`; `repeat` doubles what is at a position. Without a value, `assign`, `bulk`
    and `only` choose any. One that is `late` reads the state before when all else is assigned.
    """

    how: Literal[
        "assign", "bulk", "add", "remove", "clear", "only", "pop", "append", "take", "repeat"
    ]
    variable: Variable
    keys: tuple[Expr, ...] = ()
    names: tuple[str, ...] = ()
    value: Expr | None = None
    when: Expr | None = None
    late: bool = False


@dataclass(frozen=True)
class Action:
    """An action, or a fault of the kind `fault`.

    In a group with a key, the parameter OWN stands for the component that acts, and is not
    written. `given` is False for an action that the settings take out of the model; one that is
    `forgotten` lacks its decorator. One that `receives` begins with the receipt of a message from
    that channel, at a key if there are several, and is called `got` from then on; this says what
    the guards `implied` and one update do. One that is `declared` is what a channel does by itself.
    """

    name: str
    parameters: tuple[tuple[str, Sort], ...]
    guards: tuple[Expr, ...]
    updates: tuple[Update, ...]
    fault: str | None = None
    fair: bool = False
    group: Group | None = None
    given: bool | None = None
    forgotten: bool = False
    receives: tuple[Variable, tuple[Expr, ...]] | None = None
    implied: tuple[Expr, ...] = ()
    declared: bool = False

    @property
    def counted(self) -> bool:
        """A budget of faults counts it."""
        return self.fault not in (None, "RESTART", "LINK_RESTORED", "INPUT")


OWN = "own"


@dataclass(frozen=True)
class Property:
    """A property; `trigger` is what a `leads_to` begins with, `beside` names a `reachable`."""

    name: str
    kind: str
    formula: Expr
    trigger: Expr | None = None
    beside: str | None = None


@dataclass(frozen=True)
class Description:
    """A model; `budget` is how many faults a run may see, None for any number, or how many of each
    of some kinds.

    With `bases` the file derives the model from a class of variables and one of actions. One that
    is `risky` says which way it is written that the language may refuse, but must not
    misunderstand; one that is `wrong` must be refused.
    """

    variables: tuple[Variable, ...]
    actions: tuple[Action, ...]
    properties: tuple[Property, ...]
    helpers: tuple[Helper, ...] = ()
    groups: tuple[Group, ...] = ()
    replicas: tuple[Sort, ...] = ()
    init: Expr | None = None
    budget: int | tuple[tuple[str, int], ...] | None = None
    limit: int = 1
    bases: bool = False
    risky: str = ""
    wrong: bool = False
