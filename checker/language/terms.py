"""Terms: what guards, updates and properties are made of.

A `Term[T]` stands for a value of Python type T in some state: `Term[bool]`, `Term[int]`,
`Term[Mode]` for an enumeration, `Term[PG]` for replicas. Operators build larger terms and check
sorts as they do; nothing is computed until a meaning (`ccverify.checker.meaning`) is given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, NoReturn, TypeAlias, TypeVar

from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.binding import Bound, Mention, Variable
from ccverify.checker.language.enumerations import enum_sort
from ccverify.checker.language.place import here, truth_context
from ccverify.checker.language.refusals import (
    OPERATIONS,
    TEXT,
    Unanswered,
    asked_by_model,
    in_model,
    refusal,
)
from ccverify.checker.language.sorts import (
    BOOL,
    INT,
    TIME,
    IndexSort,
    MapSort,
    OptionalSort,
    Replicas,
    Sort,
    Span,
    term_sort,
)
from ccverify.checker.language.time import Time
from ccverify.checker.language.wording import describe

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")

Op = Literal[
    "const", "read", "bound", "chosen", "size", "not", "and", "or", "eq", "le", "add", "scale",
    "div", "mod", "turned", "table", "holder", "min", "max", "ite", "count", "sum", "exists",
    "forall", "quiescent", "deadlock", "after",
]  # fmt: skip

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

    def _dropped(self) -> ModelError:
        if self.sort != BOOL:
            return super()._dropped()
        return refusal(
            f"{self!r} is computed and then dropped",
            "write require(...) for a condition, and = rather than == to assign",
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
        return Term("not", (boolean(self, "~"),), BOOL)

    def __and__(self: Term[bool], other: Condition) -> Term[bool]:
        return Term("and", (boolean(self, "&"), boolean(other, "&")), BOOL)

    def __or__(self: Term[bool], other: Condition) -> Term[bool]:
        return Term("or", (boolean(self, "|"), boolean(other, "|")), BOOL)

    def __xor__(self: Term[bool], other: Condition) -> Term[bool]:
        return ~_equal(boolean(self, "^"), boolean(other, "^"))

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__

    def __le__(self: Term[int], other: Number) -> Term[bool]:
        return Term("le", (integer(self, "<="), integer(other, "<=")), BOOL)

    def __ge__(self: Term[int], other: Number) -> Term[bool]:
        return Term("le", (integer(other, ">="), integer(self, ">=")), BOOL)

    def __lt__(self: Term[int], other: Number) -> Term[bool]:
        return Term("not", (Term("le", (integer(other, "<"), integer(self, "<")), BOOL),), BOOL)

    def __gt__(self: Term[int], other: Number) -> Term[bool]:
        return Term("not", (Term("le", (integer(self, ">"), integer(other, ">")), BOOL),), BOOL)

    def __add__(self: Term[int], other: Number) -> Term[int]:
        return Term("add", (integer(self, "+"), integer(other, "+")), INT)

    __radd__ = __add__

    def __neg__(self: Term[int]) -> Term[int]:
        return Term("scale", (integer(self, "-"),), INT, -1)

    def __sub__(self: Term[int], other: Number) -> Term[int]:
        return Term("add", (integer(self, "-"), -integer(other, "-")), INT)

    def __rsub__(self: Term[int], other: Number) -> Term[int]:
        return Term("add", (integer(other, "-"), -integer(self, "-")), INT)

    def __mul__(self: Term[int], other: int) -> Term[int]:
        if type(other) is not int:
            raise ModelError(
                "* takes a term and a whole number",
                location=here(),
                hint="only multiplication by a constant is in the language",
            )
        return Term("scale", (integer(self, "*"),), INT, other)

    __rmul__ = __mul__

    def __floordiv__(self: Term[int], other: int) -> Term[int]:
        return Term("div", (integer(self, "//"),), INT, _divisor(other, "//"))

    def __mod__(self: Term[int], other: int) -> Term[int]:
        return Term("mod", (integer(self, "%"),), INT, _divisor(other, "%"))

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
            sort = enum_sort(type(value))
            return constant(sort, sort.code(value))
        case int():
            return constant(INT, value)
        case Time():
            raise ModelError(
                f"{value} is a time, which has no place here",
                location=location or here(),
                hint="times are compared with clocks, and given to timers and to within=",
            )
        case None:
            raise ModelError(
                "nothing is given where a value is needed (None)",
                location=location or here(),
                hint="a method that gives a value ends in return ...; no replica is written nobody",
            )
        case MethodType() | FunctionType():
            raise ModelError(
                f"{value.__name__} is a method that is not called",
                location=location or here(),
                hint="write parentheses after it, with its arguments",
            )
        case dict() | set() | list():
            raise ModelError(
                f"{value!r} is not a value of any sort",
                location=location or here(),
                hint="many cells are assigned at once by a function of their keys: "
                "assign(lambda key: ...)",
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
    if term.sort is not wanted and term.sort != wanted:
        if isinstance(term.sort, OptionalSort) and isinstance(sort, Replicas):
            if term.op == "const":
                raise ModelError(
                    f"wrong sort: {what} is a {sort.name}, and nobody is none",
                    location=location or here(),
                    hint="a variable that may hold nobody is a Member(..., optional=True)",
                )
            raise ModelError(
                f"wrong sort: {what} is a {sort.name}, but {term!r} may be nobody",
                location=location or here(),
                hint="write exists(..., lambda n: (n == it) & ...) for what is said of somebody",
            )
        raise ModelError(
            f"wrong sort: {what} is of sort {sort.name}, but {term!r} is of sort {term.sort.name}",
            location=location or here(),
            hint=_remedy(term, wanted, what),
        )
    return term


_BEFORE_COMPARISONS: Final = [f"an operand of {operator}" for operator in "&|^"]
"""What Python applies first: in `a == b & c` the operands of & are b and c."""


def _remedy(term: Term[Any], wanted: Sort, what: str) -> str:
    """What to do about a term, which is `what`, and not of the sort that is wanted."""
    if wanted == BOOL and term.op == "const" and term.payload in (-1, -2):
        return "~ of a plain True or False is a number to Python: write `not` for it"
    if term.sort == TIME:
        return "times are only compared, as in self.asked >= 3 * s"
    if what in _BEFORE_COMPARISONS:
        return "write parentheses around comparisons: (a == b) & (c == d)"
    return ""


def boolean(value: object, operator: str) -> Term[bool]:
    """An operand as a condition; a `ModelError` if it is none."""
    if isinstance(value, Term) and value.sort is BOOL:
        return value  # as nearly all are: no text is made for an error that there is not
    return lift_to(value, BOOL, f"an operand of {operator}")


def integer(value: object, operator: str) -> Term[int]:
    """An operand as a whole number; a `ModelError` if it is none."""
    if isinstance(value, Term) and value.sort is INT:
        return value
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
    if left.sort is not right.sort and left.sort != right.sort:
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
    terms = tuple(boolean(c, "require") for c in conditions)
    return terms[0] if len(terms) == 1 else Term("and", terms, BOOL)


def _either(test: Term[bool], a: Term[T], b: Term[T]) -> Term[T]:
    if a.sort != b.sort:
        raise ModelError(
            f"wrong sort: ite chooses between {a!r} of sort {a.sort.name} and {b!r} of sort "
            f"{b.sort.name}",
            location=here(),
        )
    return Term("ite", (test, a, b), a.sort)


def bound_term(bound: Bound) -> Term[Any]:
    """The bound variable as a term."""
    return Term("bound", (), term_sort(bound.sort), bound)


def chosen_term(bound: Bound, keys: tuple[Term[Any], ...]) -> Term[Any]:
    """The value at `keys` of a map that a step chooses."""
    assert isinstance(bound.sort, MapSort)
    return Term("chosen", keys, term_sort(bound.sort.values), bound)


def somewhere(outer: tuple[Bound, ...], condition: Term[bool]) -> Term[bool]:
    """The condition for some values of bound variables."""
    for bound in reversed(outer):
        condition = Term("exists", (condition,), BOOL, bound)
    return condition


def everywhere(outer: tuple[Bound, ...], condition: Term[bool]) -> Term[bool]:
    """The condition for all values of bound variables."""
    for bound in reversed(outer):
        condition = Term("forall", (condition,), BOOL, bound)
    return condition
