"""Variables as a class body declares them: scalars and maps.

They are descriptors: on the class they are the declaration; on a component under construction,
reading them gives terms and assigning them records updates.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
    Never,
    NoReturn,
    TypeAlias,
    TypedDict,
    TypeVar,
    Unpack,
    cast,
    overload,
)

from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language import arguments, recorder
from ccverify.checker.language.optional import at_keys, first_optional, may_be, replaced
from ccverify.checker.language.parameters import Bounded, Lookup
from ccverify.checker.language.place import here
from ccverify.checker.language.quantifiers import index_sort
from ccverify.checker.language.recorder import ANY, Anything
from ccverify.checker.language.refusals import (
    LOGIC,
    TEXT,
    Declared,
    Unanswered,
    asked_by_model,
    refusal,
    refuse_operations,
)
from ccverify.checker.language.shapes import Shape
from ccverify.checker.language.sizes import size_of
from ccverify.checker.language.sorts import (
    BOOL,
    IndexSort,
    Over,
    Replica,
    Replicas,
    Sort,
    Span,
    checked_enum,
    checked_range,
    codes,
    show,
    term_sort,
)
from ccverify.checker.language.system import Demand
from ccverify.checker.language.terms import (
    Bound,
    Seen,
    Term,
    Variable,
    bound_term,
    ite,
    lift,
    lift_to,
)

T = TypeVar("T")
Key = TypeVar("Key")
K1 = TypeVar("K1")
K2 = TypeVar("K2")
K3 = TypeVar("K3")
E = TypeVar("E", bound=Enum)
R = TypeVar("R", bound=Replica)
Initial: TypeAlias = T | Anything | Mapping[Any, T | Anything]
SortOf: TypeAlias = Callable[[Lookup], Sort]
Keys: TypeAlias = tuple[Term[Any], ...]


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
            raise ModelError(f"a variable has no argument {name!r}", location=here(),
                             hint=f"known: {', '.join(About.__annotations__)}")  # fmt: skip
    ghost = about.get("ghost", False)
    if not isinstance(cast(object, ghost), bool):
        raise ModelError(f"ghost={ghost!r} is not possible", location=here(),
                         hint="write ghost=True")  # fmt: skip
    return arguments.text("meaning", about.get("meaning", ""), "what it tells"), ghost


class Declaration(Declared, role="a variable"):
    """Base of everything that owns state variables."""

    def __init__(
        self,
        sort: SortOf,
        over: object,
        initially: object,
        *,
        constant: bool = False,
        source: str = "",
        **about: Unpack[About],
    ) -> None:
        self.sort: Final = sort
        self.over: Final = _index_sorts(over)
        self.initially: Final = initially
        self.constant: Final = constant
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
        return (self.variable(prefix + self.name, self.sort(read), outer + over),)

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

    def initialise(self, variables: tuple[Variable, ...]) -> None:
        """Record the initial values given by `initially`."""
        if not self.has_initial:
            raise ModelError(
                f"{variables[0].name} has no initial value",
                location=self.location,
                hint="write initially=..., with ANY for every value, or assign it in @initial",
            )
        initialise(variables[0], self.initially, self.location, len(self.over))


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
    given = [(_parts(key), value) for key, value in initially.items()]
    first: set[object] = set()
    for parts, value in given:
        keys = checked_keys(parts, sorts[: len(parts)], variable.name, location)
        first.add(keys[0].payload)
        rest = inner[len(keys) :]
        terms = (*map(bound_term, outer), *keys, *map(bound_term, rest))
        recorder.assign(variable, terms, value, outer + rest, location)
    missing = [show(sorts[0], code) for code in codes(sorts[0], {}) if code not in first]
    if missing:
        raise ModelError(
            f"{variable.name} has no initial value for {', '.join(missing)}", location=location
        )


def _parts(key: object) -> tuple[object, ...]:
    return key if isinstance(key, tuple) else (key,)


def bounds(indices: tuple[IndexSort, ...]) -> tuple[Bound, ...]:
    """Fresh bound variables, one per index sort."""
    return tuple(Bound(f"{s.name.lower()}{i or ''}", s) for i, s in enumerate(indices))


def checked_keys(
    key: object, indices: tuple[IndexSort, ...], name: str, location: Location | None = None
) -> tuple[Term[Any], ...]:
    """The key as terms, one per index of `name`; a `ModelError` if it does not fit.

    See `lift` for `location`.
    """
    parts = _parts(key)
    if len(parts) != len(indices):
        raise ModelError(
            f"{name} takes {len(indices)} index(es), got {len(parts)}", location=location or here()
        )
    keys = []
    for part, sort in zip(parts, indices, strict=True):
        term = lift(part, location)
        if not may_be(term, sort):
            term = lift_to(part, sort, f"an index of {name}", location)
        if isinstance(sort, Span) and term.op == "const" and term.payload not in range(sort.size):
            raise ModelError(
                f"{name} has positions {sort.name}, not {term.payload}", location=location or here()
            )
        keys.append(term)
    return tuple(keys)


def read(variable: Variable, keys: tuple[Term[Any], ...]) -> Term[Any]:
    """The term for a cell, noted by the recorder of the method that is being called."""
    active = recorder.current()
    if active is not None:
        active.read(variable, keys)
    return cell(variable, keys)


def cell(variable: Variable, keys: Keys) -> Term[Any]:
    """The term for a cell; if a key may be nobody, for that of the replica it is."""
    sort = term_sort(variable.sort)
    return at_keys(keys, variable.sort, variable.name, lambda k: Term("read", k, sort, variable))


def put(
    variable: Variable, keys: tuple[Term[Any], ...], value: object, bound: tuple[Bound, ...] = ()
) -> None:
    """Record that a cell is assigned; if a key may be nobody, that of the replica it is."""
    place, key = first_optional(keys)
    if key is None:
        recorder.assign(variable, keys, value, bound)
        return
    one = Bound("n", variable.indices[place])
    inner = replaced(keys, place, bound_term(one))
    active = recorder.current()
    if active is not None and active.role == "action":
        broken = f"assigns {variable.name} of {key!r}, which is nobody"
        active.demands.append(Demand(~key.none, broken, here()))
    after = lift_to(value, variable.sort, variable.name)
    chosen = ite(key.holds(bound_term(one)), after, cell(variable, inner))
    put(variable, inner, chosen, (*bound, one))


class Var(Declaration, Generic[T]):
    """A variable with a single cell. Made by `Bool`, `Int`, `Choice` and `Member`.

    Example:
        class Lamp(Model):
            on: Var[bool] = Bool(initially=False)

            @action()
            def switch(self) -> None:
                self.on = ~self.on
    """

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> Var[T]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Term[T]: ...
        def __get__(self, owner: object, kind: type) -> Any: ...
        def __set__(self, owner: object, value: T | Term[T]) -> None: ...

    else:

        def __set__(self, owner, value):
            put(owner._variables_of(self)[0], owner._prefix_keys(), value)

    def seen(self, variables: tuple[Variable, ...], prefix: Keys) -> Term[T]:
        """See `Declaration`."""
        return read(variables[0], prefix)


class Map(Declaration, Generic[Key, T]):
    """A variable with a cell per key. Made by `Bool`, `Int`, `Choice`, `Member` with `over=`."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> Map[Key, T]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Cells[Key, T]: ...
        def __get__(self, owner: object, kind: type) -> Any: ...

    def seen(self, variables: tuple[Variable, ...], prefix: Keys) -> Cells[Key, T]:
        """See `Declaration`."""
        return Cells(variables[0], prefix)

    def __set__(self, owner: object, value: Never) -> None:
        raise ModelError(
            f"{self.name} is a map: assign a cell, {self.name}[...] = ...",
            location=here(),
            hint=f"for all cells at once: self.{self.name}.assign(lambda ...: ...)",
        )


class Holder(Unanswered):
    """Base of what holds values and is none itself: maps, sets, queues and records.

    What Python would answer for any object is refused, with what to write instead.
    """

    def __init__(self, description: str, instead: str) -> None:
        self._description: Final = description
        self._instead: Final = instead

    def __repr__(self) -> str:
        if asked_by_model():
            raise self._refused("text (str, print, an f-string)", TEXT)
        return self._description

    def _refused(self, written: str, instead: str) -> ModelError:
        return refusal(f"{self._description} is given to {written}", self._instead)

    def __eq__(self, other: object) -> NoReturn:
        raise self._refused("==", "")

    if TYPE_CHECKING:
        __hash__ = object.__hash__
    else:
        __hash__ = Unanswered.__hash__

        def __setattr__(self, name, value):
            if not name.startswith("_"):
                raise refusal(f"{name!r} of {self._description} is assigned", self._instead)
            object.__setattr__(self, name, value)

        def __getattr__(self, name):
            if name.startswith("_"):
                raise AttributeError(name)
            raise refusal(f"{self._description} has no attribute {name!r}", self._instead)


refuse_operations(Holder, LOGIC)


class Cells(Holder, Generic[Key, T]):
    """The cells of a map in a component under construction."""

    def __init__(self, variable: Variable, prefix: tuple[Term[Any], ...]) -> None:
        super().__init__(
            f"the map {variable.name}", "use a cell of it, or count, exists, forall over its index"
        )
        self._variable = variable
        self._prefix = prefix

    @property
    def before(self) -> Before[Key, T]:
        """The map as it is before the step, for an action that has assigned it already."""
        return Before(self, self._variable.name)

    def _own(self) -> tuple[IndexSort, ...]:
        return self._variable.indices[len(self._prefix) :]

    def _keys(self, key: object) -> Keys:
        return self._prefix + checked_keys(key, self._own(), self._variable.name)

    def __getitem__(self, key: Key) -> Term[T]:
        return read(self._variable, self._keys(key))

    def __setitem__(self, key: Key, value: T | Term[T]) -> None:
        put(self._variable, self._keys(key), value)

    def assign(self, value: T | Term[T] | Callable[..., T | Term[T]]) -> None:
        """Assign every cell at once: a value, or a function of the cell's keys."""
        bound = bounds(self._own())
        terms = tuple(map(bound_term, bound))
        result = value(*terms) if callable(value) and not isinstance(value, Term) else value
        self._assign(self._prefix + terms, result, bound)

    def _assign(self, keys: Keys, value: object, bound: tuple[Bound, ...]) -> None:
        recorder.assign(self._variable, keys, value, bound)


class Before(Holder, Generic[Key, T]):
    """The cells of a map in the state before the step: `Cells.before`."""

    def __init__(self, cells: Cells[Key, T], name: str) -> None:
        super().__init__(f"the map {name} before the step", "use a cell of it")
        self._cells = cells

    def __getitem__(self, key: Key) -> Term[T]:
        return recorder.before(lambda: self._cells[key])


def declared(
    sort: SortOf, over: object, initially: object, about: About
) -> Var[Any] | Map[Any, Any]:
    """A scalar, or a map if `over` names index sorts."""
    kind = Var if over is None else Map
    return kind(sort, over, initially, **about)


def range_sort(low: Bounded, high: Bounded) -> SortOf:
    """The range between two bounds, each a size; the low one may not depend on replicas."""
    location = here()
    first, last = size_of(low), size_of(high)

    def made(read: Lookup) -> Sort:
        lowest = read.bound(first)
        if not isinstance(lowest, int):
            raise ModelError(
                f"the low bound {first!r} depends on a number of replicas",
                location=location,
                hint="only the high bound of a range may",
            )
        return checked_range(lowest, read.bound(last), read.sizes, location)

    return made


def element_sort(of: object) -> SortOf:
    """The sort meant by `of`: `bool`, an enumeration class, replicas, or a pair of bounds."""
    location = here()
    match of:
        case tuple() if len(of) == 2:
            return range_sort(of[0], of[1])
        case Replicas():
            return lambda _: of
        case type() if of is bool:
            return lambda _: BOOL
        case type() if issubclass(of, Enum):
            sort = checked_enum(of, location)
            return lambda _: sort
        case _:
            raise ModelError(
                f"{of!r} is not a sort",
                location=location,
                hint="write bool, an enumeration class, Replicas(...), or a pair (low, high)",
            )


@overload
def Bool(*, initially: bool | Anything = ..., **about: Unpack[About]) -> Var[bool]: ...
@overload
def Bool(
    *, over: Over[K1], initially: Initial[bool] = ..., **about: Unpack[About]
) -> Map[K1 | Term[K1], bool]: ...
@overload
def Bool(
    *, over: tuple[Over[K1], Over[K2]], initially: Initial[bool] = ..., **about: Unpack[About]
) -> Map[tuple[K1 | Term[K1], K2 | Term[K2]], bool]: ...
@overload
def Bool(
    *,
    over: tuple[Over[K1], Over[K2], Over[K3]],
    initially: Initial[bool] = ...,
    **about: Unpack[About],
) -> Map[tuple[K1 | Term[K1], K2 | Term[K2], K3 | Term[K3]], bool]: ...
@arguments.spelled_out(About)
def Bool(*, over: object = None, initially: object = MISSING, **about: Unpack[About]) -> Any:
    """A boolean variable.

    `over` is an index sort, or a tuple of up to three: then it is a map, with a cell for each key.
    `initially` is the value of each cell at first, or a value for each key, or `ANY`. Without it
    an `@initial` method says how the variable starts.

    Example:
        link = Bool(initially=True, meaning="the sides hear one another")
        reaches = Bool(over=(Side, Example.nodes), initially=False)

        @action(Side, Example.nodes)
        def connect(self, side, node):
            require(self.link, ~self.reaches[side, node])
            self.reaches[side, node] = True

    Refused:
        link = Bool(initially=1)  # wrong sort: link is of sort Bool, but 1 is of sort Int
        self.up = False  # up is a map: assign a cell, up[...] = ...
    """
    return declared(element_sort(bool), over, initially, about)


@overload
def Int(
    low: Bounded, high: Bounded, *, initially: int | Anything = ..., **about: Unpack[About]
) -> Var[int]: ...
@overload
def Int(
    low: Bounded,
    high: Bounded,
    *,
    over: Over[K1],
    initially: Initial[int] = ...,
    **about: Unpack[About],
) -> Map[K1 | Term[K1], int]: ...
@overload
def Int(
    low: Bounded,
    high: Bounded,
    *,
    over: tuple[Over[K1], Over[K2]],
    initially: Initial[int] = ...,
    **about: Unpack[About],
) -> Map[tuple[K1 | Term[K1], K2 | Term[K2]], int]: ...
@overload
def Int(
    low: Bounded,
    high: Bounded,
    *,
    over: tuple[Over[K1], Over[K2], Over[K3]],
    initially: Initial[int] = ...,
    **about: Unpack[About],
) -> Map[tuple[K1 | Term[K1], K2 | Term[K2], K3 | Term[K3]], int]: ...
@arguments.spelled_out(About)
def Int(
    low: Bounded,
    high: Bounded,
    *,
    over: object = None,
    initially: object = MISSING,
    **about: Unpack[About],
) -> Any:
    """An integer variable in `low`..`high`. See `Bool` for `over` and `initially`.

    Each bound is a whole number, an integer parameter, or a sum of such; the high one may be
    `Replicas`, which stand for their number: `free = Int(0, pgs, initially=0)`.

    Example:
        sent = Int(0, 3, initially=0)

        @action()
        def send(self):
            require(self.sent < 3)
            self.sent = self.sent + 1

    Refused:
        sent = Int(3, 0, initially=0)  # empty sort: the range 3..0 has no values
        self.level = self.level + 1  # act assigns 4 to level, which is 0..3
    """
    return declared(range_sort(low, high), over, initially, about)


@overload
def Constant(
    low: Bounded, high: Bounded, *, source: str = ..., **about: Unpack[About]
) -> Var[int]: ...
@overload
def Constant(
    low: Bounded, high: Bounded, *, over: Over[K1], source: str = ..., **about: Unpack[About]
) -> Map[K1 | Term[K1], int]: ...
@arguments.spelled_out(About)
def Constant(
    low: Bounded, high: Bounded, *, over: object = None, source: str = "", **about: Unpack[About]
) -> Any:
    """An integer that is not known and does not change: any value its `@initial` requires allow.

    Enumeration tries the values `low`..`high`; with `--for-every NAME` it is any from `low` on.
    `source` cites the rows that speak of it.

    Example:
        weight = Constant(1, 3, over=Side, meaning="what a vote of the side counts")

        @initial()
        def left_is_heavier(self):
            require(self.weight[Side.LEFT] > self.weight[Side.RIGHT])

    Refused:
        weight = Constant(1, 3)

        @action()
        def grow(self):
            self.weight = 3  # grow assigns weight, which is a constant
    """
    kind = Var if over is None else Map
    return kind(range_sort(low, high), over, ANY, constant=True, source=source, **about)


@overload
def Choice(
    members: type[E], *, initially: E | Anything = ..., **about: Unpack[About]
) -> Var[E]: ...
@overload
def Choice(
    members: type[E], *, over: Over[K1], initially: Initial[E] = ..., **about: Unpack[About]
) -> Map[K1 | Term[K1], E]: ...
@overload
def Choice(
    members: type[E],
    *,
    over: tuple[Over[K1], Over[K2]],
    initially: Initial[E] = ...,
    **about: Unpack[About],
) -> Map[tuple[K1 | Term[K1], K2 | Term[K2]], E]: ...
@overload
def Choice(
    members: type[E],
    *,
    over: tuple[Over[K1], Over[K2], Over[K3]],
    initially: Initial[E] = ...,
    **about: Unpack[About],
) -> Map[tuple[K1 | Term[K1], K2 | Term[K2], K3 | Term[K3]], E]: ...
@arguments.spelled_out(About)
def Choice(
    members: type[E], *, over: object = None, initially: object = MISSING, **about: Unpack[About]
) -> Any:
    """A variable whose values are the members of an enumeration.

    See `Bool` for `over` and `initially`.

    Example:
        state = Choice(Mode, over=Side, initially={Side.LEFT: Mode.BUSY, Side.RIGHT: Mode.IDLE})

        @action(Side)
        def finish(self, side):
            require(self.state[side] == Mode.BUSY)
            self.state[side] = Mode.IDLE

    Refused:
        state = Choice(Mode, over=Side, initially={Side.LEFT: Mode.BUSY})  # state has no initial
        self.mode[Side.LEFT] = Side.RIGHT  # wrong sort: mode is of sort Mode
    """
    return declared(element_sort(members), over, initially, about)
