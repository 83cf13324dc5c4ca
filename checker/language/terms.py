"""Terms: what guards, updates and properties are made of.

A `Term[T]` stands for a value of Python type T in some state: `Term[bool]`, `Term[int]`,
`Term[Mode]` for an enumeration, `Term[PG]` for replicas. Operators build larger terms and check
sorts as they do; nothing is computed until a meaning (`ccverify.checker.meaning`) is given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from hashlib import sha256
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
    Literal,
    NoReturn,
    TypeAlias,
    TypeVar,
    overload,
)

from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.place import here, truth_context
from ccverify.checker.language.refusals import (
    OPERATIONS,
    TEXT,
    Unanswered,
    asked_by_model,
    in_model,
    refusal,
)
from ccverify.checker.language.shapes import Shape
from ccverify.checker.language.sorts import (
    BOOL,
    INT,
    BoolSort,
    EnumSort,
    IndexSort,
    MapSort,
    OptionalSort,
    Replicas,
    Sort,
    Span,
    codes,
    show_member,
    term_sort,
)

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")
K = TypeVar("K")

Op = Literal[
    "const", "read", "bound", "chosen", "size", "not", "and", "or", "eq", "le", "add", "scale",
    "div", "mod", "turned", "table", "holder", "min", "max", "ite", "count", "sum", "exists",
    "forall", "quiescent", "deadlock", "after",
]  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Bound:
    """A variable bound by a quantifier, an action's parameter or a bulk assignment."""

    name: str
    sort: IndexSort | Sort


@dataclass(frozen=True, slots=True)
class Entries:
    """What a table holds: a code for each key, in the order of the keys."""

    indices: tuple[Sort, ...]
    values: tuple[int, ...]
    name: str = ""

    def named(self, name: str) -> Entries:
        """The same under a name."""
        return replace(self, name=name)

    def position(self, key: Sequence[int]) -> int:
        """The place of a key's value. Raises `IndexError` if there is no such key."""
        position = 0
        for part, index in zip(key, self.indices, strict=True):
            among = codes(index, {})
            if part not in among:
                raise IndexError(f"{self.name}[{part}]")
            position = position * len(among) + part - among[0]
        return position


Seen: TypeAlias = Literal["queue cells", "queue length", "set", "holder"] | None
"""How people see a variable: on its own (None), or as part of a queue, a set, or who is held."""


@dataclass(frozen=True, slots=True, eq=False)
class Variable:
    """A state variable: one cell per combination of values of its `indices` (none: one cell).

    A `constant` keeps its initial value. A `ghost` records something for properties: no guard and
    no other variable depends on it. Of a set or a queue `shape` says what its elements are.
    """

    name: str
    sort: Sort
    indices: tuple[IndexSort, ...]
    view: Seen = None
    constant: bool = False
    ghost: bool = False
    meaning: str = ""
    shape: Shape | None = None


Mention: TypeAlias = (
    Variable | Bound | Replicas[Any] | Literal["size", "enabled", "holder", "after"]
)
"""What a term refers to: the variables that it reads, the bound variables that it does not bind
itself, the replicas that it ranges over or counts; that it asks for a size, for what is enabled,
for a replica that may be nobody, or for the state after a step.
"""

_NOTHING: Final[frozenset[Mention]] = frozenset()
_AFTER: Final[frozenset[Mention]] = frozenset(("after",))

_TRUTH = {
    "if": "`if` on a term: write ite(condition, then, otherwise), or require(condition)",
    "while": "`while` on a term: a step has no loops; make each turn an action",
    "and": "`and` on terms: write a & b, with parentheses around comparisons",
    "or": "`or` on terms: write a | b, with parentheses around comparisons",
    "not": "`not` on a term: write ~a",
    "in": "`in` on a term: write one_of(term, a, b), or contains(...) of a set or queue",
    "chain": "a chained comparison on terms: write (low <= x) & (x <= high)",
    "assert": "`assert` on a term: write require(condition), or declare a property",
    "match": "`match` on a term: write ite(condition, then, otherwise)",
    "min": "`min` of terms: write least(a, b)",
    "max": "`max` of terms: write greatest(a, b)",
    "sorted": "`sorted` of terms: their order depends on the state; compare them with <=",
    "any": "`any` of terms: write a | b, or exists(...) over a sort",
    "all": "`all` of terms: write a & b, or forall(...) over a sort",
    "filter": "`filter` on terms: count, exists and forall take a condition",
    "bool": "a term used as a truth value: combine terms with &, | and ~, exists and forall",
}


class Term(Unanswered, Generic[T_co]):
    """A value in some state, of the type in brackets: `Term[bool]`, `Term[int]`, `Term[Mode]`.

    Reading a variable gives one, and operators build larger ones: `==` and `!=` of all terms; `&`,
    `|`, `^` and `~` of conditions; `<`, `<=`, `+`, `-` and their like of whole numbers, with `*`,
    `//` and `%` by a plain one. They check sorts; nothing has a value while a model is built.

    Example:
        def idle(self, side: Term[Side]) -> Term[bool]:
            return (self.mode[side] == Mode.IDLE) & self.ready

        @never()
        def high_and_idle(self) -> Term[bool]:
            return self.idle(Side.LEFT) & (2 * self.level - 1 > self.limit + 5)

    Refused:
        self.level = 1 if self.ready else 0  # `if` on a term
        require(self.ready and self.level > 0)  # `and` on terms
        require(self.level * self.level > 1)  # * takes a term and a whole number
    """

    # Terms are immutable, and compared by identity in Python. `payload` is the code of a const, the
    # `Variable` of a read, the `Bound` variable or binder, the bound map of which `chosen` is the
    # value at a key, the `Replicas` of a size, the factor of a scale, the divisor of a div or mod,
    # the `Entries` of a table, the steps of a turned, or "only" of an `if_only`. `mentions` is kept
    # so that no check has to walk through a term.

    __slots__ = ("args", "mentions", "op", "payload", "sort")

    op: Op
    args: tuple[Term[Any], ...]
    sort: Sort
    payload: object
    mentions: frozenset[Mention]

    def __init__(
        self, op: Op, args: tuple[Term[Any], ...], sort: Sort, payload: object = None
    ) -> None:
        _set_op(self, op)
        _set_args(self, args)
        _set_sort(self, sort)
        _set_payload(self, payload)
        _set_mentions(self, _mentions(op, args, payload))

    def __bool__(self) -> NoReturn:
        kind, location = truth_context()
        raise refusal(_TRUTH[kind], location=location)

    def __iter__(self) -> NoReturn:
        raise refusal(
            "a term cannot be iterated", "use count, exists, forall or sum_over with a sort"
        )

    def _refused(self, written: str, instead: str) -> ModelError:
        return refusal(
            f"a term is given to {written}: it has no value while a model is built", instead
        )

    if TYPE_CHECKING:
        __hash__ = object.__hash__
    else:
        __hash__ = Unanswered.__hash__

        def __setattr__(self, name, value):
            raise refusal(f"{name!r} of a term is assigned", "assign self.NAME, or self.NAME[...]")

        def __reduce_ex__(self, protocol):
            if in_model():
                raise self._refused(*OPERATIONS["__reduce_ex__"])
            # Results hold terms of a model that is built, and travel between processes.
            return Term, (self.op, self.args, self.sort, self.payload)

        def __getattr__(self, name):
            if name.startswith("__"):
                raise AttributeError(name)
            raise refusal(
                f"a term has no attribute {name!r}", "compare the term itself: term == Mode.IDLE"
            )

    def __eq__(self, other: object) -> Term[bool]:  # type: ignore[override]
        return _equal(self, other)

    def __ne__(self, other: object) -> Term[bool]:  # type: ignore[override]
        return ~_equal(self, other)

    def __invert__(self: Term[bool]) -> Term[bool]:
        return Term("not", (_boolean(self, "~"),), BOOL)

    def __and__(self: Term[bool], other: Condition) -> Term[bool]:
        return Term("and", (_boolean(self, "&"), _boolean(other, "&")), BOOL)

    def __or__(self: Term[bool], other: Condition) -> Term[bool]:
        return Term("or", (_boolean(self, "|"), _boolean(other, "|")), BOOL)

    def __xor__(self: Term[bool], other: Condition) -> Term[bool]:
        return ~_equal(_boolean(self, "^"), _boolean(other, "^"))

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__

    def __le__(self: Term[int], other: Number) -> Term[bool]:
        return Term("le", (_integer(self, "<="), _integer(other, "<=")), BOOL)

    def __ge__(self: Term[int], other: Number) -> Term[bool]:
        return Term("le", (_integer(other, ">="), _integer(self, ">=")), BOOL)

    def __lt__(self: Term[int], other: Number) -> Term[bool]:
        return Term("not", (Term("le", (_integer(other, "<"), _integer(self, "<")), BOOL),), BOOL)

    def __gt__(self: Term[int], other: Number) -> Term[bool]:
        return Term("not", (Term("le", (_integer(self, ">"), _integer(other, ">")), BOOL),), BOOL)

    def __add__(self: Term[int], other: Number) -> Term[int]:
        return Term("add", (_integer(self, "+"), _integer(other, "+")), INT)

    __radd__ = __add__

    def __neg__(self: Term[int]) -> Term[int]:
        return Term("scale", (_integer(self, "-"),), INT, -1)

    def __sub__(self: Term[int], other: Number) -> Term[int]:
        return Term("add", (_integer(self, "-"), -_integer(other, "-")), INT)

    def __rsub__(self: Term[int], other: Number) -> Term[int]:
        return Term("add", (_integer(other, "-"), -_integer(self, "-")), INT)

    def __mul__(self: Term[int], other: int) -> Term[int]:
        if type(other) is not int:
            raise ModelError(
                "* takes a term and a whole number",
                location=here(),
                hint="only multiplication by a constant is in the language",
            )
        return Term("scale", (_integer(self, "*"),), INT, other)

    __rmul__ = __mul__

    def __floordiv__(self: Term[int], other: int) -> Term[int]:
        return Term("div", (_integer(self, "//"),), INT, _divisor(other, "//"))

    def __mod__(self: Term[int], other: int) -> Term[int]:
        return Term("mod", (_integer(self, "%"),), INT, _divisor(other, "%"))

    def _between(self, test: Term[bool], then: Term[Any], otherwise: Term[Any]) -> Term[Any]:
        """`then` if the test holds, else `otherwise`; this term is one of them."""
        return _either(test, then, otherwise)

    def __repr__(self) -> str:
        if asked_by_model():
            raise self._refused("text (str, print, an f-string)", TEXT)
        return describe(self)


# The slots of a term are set once, past the refusal of assignments.
_set_op: Final[Callable[[Term[Any], Op], None]] = vars(Term)["op"].__set__
_set_args: Final[Callable[[Term[Any], tuple[Term[Any], ...]], None]] = vars(Term)["args"].__set__
_set_sort: Final[Callable[[Term[Any], Sort], None]] = vars(Term)["sort"].__set__
_set_payload: Final[Callable[[Term[Any], object], None]] = vars(Term)["payload"].__set__
_set_mentions: Final[Callable[[Term[Any], frozenset[Mention]], None]] = vars(Term)[
    "mentions"
].__set__


def _mentions(op: Op, args: tuple[Term[Any], ...], payload: object) -> frozenset[Mention]:
    """What a term refers to; one set is shared by a term and a part that refers to as much."""
    found = _NOTHING
    for arg in args:
        if not arg.mentions <= found:
            found = found | arg.mentions if found else arg.mentions
    if op == "after":
        return found.union(_AFTER)
    if payload is None and args:
        return found
    match op:
        case "const":
            return found
        case "read":
            assert isinstance(payload, Variable)
            return found | {payload}
        case "chosen":
            assert isinstance(payload, Bound)
            return found | {payload}
        case "bound":
            assert isinstance(payload, Bound)
            return frozenset((payload, *_replicas(payload.sort)))
        case "holder":
            assert isinstance(payload, Bound)
            return (found - {payload}).union((*_replicas(payload.sort), "holder"))
        case "count" | "sum" | "exists" | "forall":
            assert isinstance(payload, Bound)
            return (found - {payload}).union(_replicas(payload.sort))
        case "size":
            assert isinstance(payload, Replicas)
            return frozenset((payload, "size"))
        case "quiescent" | "deadlock":
            return frozenset(("enabled",))
        case _:
            return found


def _replicas(sort: IndexSort | Sort) -> tuple[Replicas[Any], ...]:
    return (sort,) if isinstance(sort, Replicas) else ()


Condition: TypeAlias = bool | Term[bool]
"""What a truth value is written as: a term, or plain True or False.

Example:
    def above(self, level: Number) -> Condition:
        return self.level > level

    @reachable()
    def at_rest(self) -> Condition:
        return ~self.ready & ~self.above(1)
"""
Number: TypeAlias = int | Term[int]
"""What a whole number is written as: a term, or a plain number.

Example:
    def room(self) -> Number:
        return self.limit - self.level

    @always()
    def never_too_high(self) -> Condition:
        return self.room() >= 0
"""


_DESCRIBED: Final = 200
"""How many subterms are put into words."""


def describe(term: Term[Any]) -> str:
    """The term in words close to the source text, for errors and `show`.

    Of a large one only the beginning, with a digest: terms that differ are described differently.
    """
    left = iter(range(_DESCRIBED))
    text = _describe(term, left)
    return f"{text} (shortened, {_digest(term)})" if next(left, None) is None else text


def _describe(term: Term[Any], left: Iterator[int]) -> str:
    if next(left, None) is None:
        return "..."
    parts = [_describe(a, left) for a in term.args]
    payload = term.payload
    match term.op:
        case "const":
            return _describe_constant(term.sort, payload)
        case "read":
            assert isinstance(payload, Variable)
            return payload.name + (f"[{', '.join(parts)}]" if parts else "")
        case "bound":
            assert isinstance(payload, Bound)
            return payload.name
        case "chosen":
            assert isinstance(payload, Bound)
            return f"{payload.name}[{', '.join(parts)}]"
        case "holder":
            return parts[0].removesuffix("]").rpartition("[")[0].rstrip(", ") or parts[0]
        case "table":
            assert isinstance(payload, Entries)
            return f"{payload.name}[{', '.join(parts)}]"
        case "turned":
            assert isinstance(payload, int)
            word, steps = ("next_of" if payload > 0 else "previous_of"), abs(payload)
            return f"{word}({parts[0]}{f', {steps}' if steps > 1 else ''})"
        case "size":
            assert isinstance(payload, Replicas)
            return f"{payload.parameter}.size"
        case "count" | "sum" | "exists" | "forall":
            assert isinstance(payload, Bound)
            return f"{term.op}({payload.name} in {payload.sort.name}: {parts[0]})"
        case "not":
            return f"~{parts[0]}"
        case "scale":
            return f"{payload} * {parts[0]}"
        case "div" | "mod":
            return f"({parts[0]} {'//' if term.op == 'div' else '%'} {payload})"
        case "and" | "or" | "eq" | "le" | "add":
            sign = {"and": " & ", "or": " | ", "eq": " == ", "le": " <= ", "add": " + "}[term.op]
            return f"({sign.join(parts)})"
        case _:
            return f"{term.op}({', '.join(parts)})"


def _digest(root: Term[Any]) -> str:
    """A short text that stands for a term's structure; every shared part is visited once."""
    found: dict[int, str] = {}
    stack = [root]
    while stack:
        term = stack[-1]
        waiting = [a for a in term.args if id(a) not in found]
        if waiting:
            stack += waiting
            continue
        stack.pop()
        payload = getattr(term.payload, "name", term.payload)
        text = f"{term.op} {payload} {term.sort.name} {[found[id(a)] for a in term.args]}"
        found[id(term)] = sha256(text.encode()).hexdigest()[:12]
    return found[id(root)]


def _describe_constant(sort: Sort, payload: object) -> str:
    assert isinstance(payload, int)
    if isinstance(sort, EnumSort):
        return show_member(list(sort.members)[payload])
    if isinstance(sort, Replicas):
        return f"{sort.name} {payload + 1}"
    return str(bool(payload)) if isinstance(sort, BoolSort) else str(payload)


def constant(sort: Sort, code: int) -> Term[Any]:
    """The constant of `sort` with the given code."""
    return Term("const", (), sort, code)


def lift(value: object, location: Location | None = None) -> Term[Any]:
    """A Python value as a term; a `ModelError` if it has no sort.

    `location` is where the value was written, if not in the line that runs now.
    """
    match value:
        case Term():
            return value
        case bool():
            return constant(BOOL, int(value))
        case Enum():  # before the integers: members of an IntEnum are both
            sort = EnumSort(type(value))
            return constant(sort, sort.code(value))
        case int():
            return constant(INT, value)
        case None:
            raise ModelError(
                "nothing is given where a value is needed (None)",
                location=location or here(),
                hint="a method that gives a value ends in return ...",
            )
        case _:
            raise ModelError(
                f"{value!r} is not a value of any sort",
                location=location or here(),
                hint="assign ANY itself; a choice within a term is a parameter: @action(Mode)"
                if repr(value) == "ANY"
                else "values are booleans, whole numbers, enumeration members, and terms of them",
            )


def lift_to(
    value: object, sort: Sort | Span, what: str, location: Location | None = None
) -> Term[Any]:
    """`value` as a term of `sort`; a `ModelError` naming `what` if it is of another."""
    term, wanted = lift(value, location), term_sort(sort)
    if term.sort != wanted:
        if isinstance(term.sort, OptionalSort) and isinstance(sort, Replicas):
            raise ModelError(
                f"wrong sort: {what} is a {sort.name}, but {term!r} may be nobody",
                location=location or here(),
                hint="write exists(..., lambda n: (n == it) & ...) for what is said of somebody",
            )
        raise ModelError(
            f"wrong sort: {what} is of sort {sort.name}, but {term!r} is of sort {term.sort.name}",
            location=location or here(),
            hint="~ of a plain True or False is a number to Python: write `not` for it"
            if wanted == BOOL and term.op == "const" and term.payload in (-1, -2)
            else "",
        )
    return term


def _boolean(value: object, operator: str) -> Term[bool]:
    return lift_to(value, BOOL, f"an operand of {operator}")


def _integer(value: object, operator: str) -> Term[int]:
    return lift_to(value, INT, f"an operand of {operator}")


def _divisor(value: object, operator: str) -> int:
    """What // and % divide by; a `ModelError` if it is no positive number that is known."""
    if type(value) is not int or value < 1:
        raise ModelError(
            f"{operator} takes a term and a whole number above 0, not {value!r}",
            location=here(),
            hint="only division by a positive constant is in the language; a quotient is rounded "
            "down, as Python's is",
        )
    return value


def _equal(a: object, b: object) -> Term[bool]:
    left, right = lift(a), lift(b)
    if left.sort != right.sort:
        raise ModelError(
            f"wrong sort: == compares {left!r} of sort {left.sort.name} with {right!r} of sort "
            f"{right.sort.name}",
            location=here(),
        )
    return Term("eq", (left, right), BOOL)


def subterms(terms: Iterable[Term[Any]]) -> Iterator[Term[Any]]:
    """The terms and all below them, each once."""
    stack, seen = list(terms), set[int]()
    while stack:
        term = stack.pop()
        if id(term) not in seen:
            seen.add(id(term))
            yield term
            stack.extend(term.args)


def both(conditions: Sequence[Condition]) -> Term[bool]:
    """The conjunction of conditions; of none: true."""
    terms = tuple(_boolean(c, "require") for c in conditions)
    return terms[0] if len(terms) == 1 else Term("and", terms, BOOL)


def ite(condition: Condition, then: T | Term[T], otherwise: T | Term[T]) -> Term[T]:
    """`then` if `condition` holds, else `otherwise`; both of one sort.

    Example:
        self.level = ite(self.ready, self.limit, 0)

    Refused:
        self.level = ite(self.ready, 1, Mode.IDLE)  # wrong sort: ite chooses between
    """
    test = lift_to(condition, BOOL, "the condition of ite")
    a, b = lift(then), lift(otherwise)
    special = b if type(a) is Term else a
    return special._between(test, a, b)


def _either(test: Term[bool], a: Term[T], b: Term[T]) -> Term[T]:
    if a.sort != b.sort:
        raise ModelError(
            f"wrong sort: ite chooses between {a!r} of sort {a.sort.name} and {b!r} of sort "
            f"{b.sort.name}",
            location=here(),
        )
    return Term("ite", (test, a, b), a.sort)


def if_only(condition: Term[bool], then: Term[T], otherwise: Term[T]) -> Term[T]:
    """`then` if `condition` holds; a step that rests on `otherwise` is an error of the model."""
    return Term("ite", (condition, then, otherwise), then.sort, "only")


def implies(premise: Condition, conclusion: Condition) -> Term[bool]:
    """`conclusion` holds wherever `premise` does.

    Example:
        @always()
        def rests_low(self):
            return implies(~self.ready, self.level == 0)

    Refused:
        require(implies(self.level, self.ready))  # wrong sort: an operand of implies
    """
    return ~_boolean(premise, "implies") | _boolean(conclusion, "implies")


def one_of(term: Term[T], *values: T | Term[T]) -> Term[bool]:
    """The term equals one of the values.

    Example:
        require(one_of(self.mode[Side.LEFT], Mode.IDLE, Mode.BUSY))
        self.mode[Side.LEFT] = Mode.DOWN

    Refused:
        require(one_of(self.mode[Side.LEFT]))  # one_of is given no values
    """
    if not values:
        raise ModelError("one_of is given no values", location=here(),
                         hint="write one_of(term, first, second)")  # fmt: skip
    asked = lift(term)
    return Term("or", tuple(asked == v for v in values), BOOL)


def least(first: Number, *others: Number) -> Term[int]:
    """The smallest of the integers.

    Example:
        self.level = least(self.level + 1, self.limit)

    Refused:
        self.level = least(self.ready, 3)  # wrong sort: an operand of least is of sort Int
    """
    return Term("min", tuple(_integer(n, "least") for n in (first, *others)), INT)


def greatest(first: Number, *others: Number) -> Term[int]:
    """The largest of the integers.

    Example:
        self.level = greatest(self.level - 1, 0)

    Refused:
        self.level = max(self.level, 1)  # `max` of terms
    """
    return Term("max", tuple(_integer(n, "greatest") for n in (first, *others)), INT)


def size(replicas: Replicas[Any]) -> Term[int]:
    """How many replicas there are.

    Example:
        require(2 * self.level > size(self.nodes))
        self.ready = False
    """
    return Term("size", (), INT, replicas)


def quiescent() -> Term[bool]:
    """Nothing but faults can happen: no action of the protocol is enabled (properties only).

    Example:
        @never()
        def stuck(self):
            return quiescent() & self.ready

    Refused:
        @action()
        def wake(self):
            require(quiescent())
            self.ready = True  # wake depends on which actions are enabled
    """
    return Term("quiescent", (), BOOL)


def deadlocked() -> Term[bool]:
    """Nothing at all can happen: no action and no fault is enabled (properties only).

    Example:
        @never()
        def stands_still(self):
            return deadlocked() & self.ready
    """
    return Term("deadlock", (), BOOL)


@overload
def after(value: Term[T]) -> Term[T]: ...
@overload
def after(value: T) -> Term[T]: ...
def after(value: Any) -> Term[Any]:
    """The value after a step, in a property of steps: `never`, `always` or `reachable`.

    Example:
        @always()
        def never_falls(self):
            return after(self.level) >= self.level

    Refused:
        require(after(self.level) > 1)  # act
    """
    term = lift(value)
    if "after" in term.mentions:
        raise ModelError(
            "after(...) is asked within after(...)",
            location=here(),
            hint="a step has one state before it and one after it",
        )
    return Term("after", (term,), term.sort)


def bound_term(bound: Bound) -> Term[Any]:
    """The bound variable as a term."""
    return Term("bound", (), term_sort(bound.sort), bound)


def chosen_term(bound: Bound, keys: tuple[Term[Any], ...]) -> Term[Any]:
    """The value at `keys` of a map that a step chooses."""
    assert isinstance(bound.sort, MapSort)
    return Term("chosen", keys, term_sort(bound.sort.values), bound)
