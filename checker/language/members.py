"""Variables that hold a replica: `Member`, and those that may hold nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar, Unpack, overload

from ccverify.checker.errors import ModelError
from ccverify.checker.language import arguments, recorder
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.declarations import MISSING, About, Declaration, element_sort
from ccverify.checker.language.lookup import Lookup
from ccverify.checker.language.optional import Nobody, OptionalTerm, checked_optional, held_at
from ccverify.checker.language.place import here
from ccverify.checker.language.places import Keys, bounds, cell, put
from ccverify.checker.language.recorder import Anything
from ccverify.checker.language.sorts import (
    BOOL,
    INT,
    IndexSort,
    OptionalSort,
    Over,
    Replica,
    Replicas,
)
from ccverify.checker.language.terms import Term, bound_term, everywhere
from ccverify.checker.language.variables import Cells, Initial, Map, Var, declared

Key = TypeVar("Key")
K1 = TypeVar("K1")
K2 = TypeVar("K2")
K3 = TypeVar("K3")
R = TypeVar("R", bound=Replica)


class Holders(Declaration):
    """A variable that holds a replica or nobody: a boolean cell for each replica."""

    def __init__(
        self, of: Replicas[Any], over: object, initially: object, **about: Unpack[About]
    ) -> None:
        super().__init__(element_sort(bool), over, initially, **about)
        self.of: Final = of

    def variables(
        self, prefix: str, outer: tuple[IndexSort, ...], read: Lookup
    ) -> tuple[Variable, ...]:
        """One boolean cell per replica, at each key."""
        indices = (*outer, *map(read.span, self.over), self.of)
        return (self.variable(self.full_name(prefix), BOOL, indices, "holder"),)

    def initialise(self, variables: tuple[Variable, ...], read: Lookup) -> None:
        """Nobody is held at first, or with `ANY` anybody or nobody."""
        if not self.has_initial:
            raise ModelError(
                f"{variables[0].name} has no initial value",
                location=self.location,
                hint="write initially=nobody, or ANY for every replica and nobody",
            )
        (variable,) = variables
        bound = bounds(variable.indices[:-1])
        hold(variable, tuple(map(bound_term, bound)), self.initially, bound)


def hold(
    variable: Variable,
    keys: tuple[Term[Any], ...],
    value: object,
    bound: tuple[Bound, ...] = (),
) -> None:
    """Record that the variable holds a replica or nobody at the keys."""
    replicas = variable.indices[-1]
    assert isinstance(replicas, Replicas)
    one = Bound(replicas.name.lower(), replicas)
    place = (*keys, bound_term(one)), (*bound, one)
    active = recorder.inside(f"{variable.name} is assigned", "action", "initial", "property")
    if not isinstance(value, Anything):
        held = checked_optional(value, replicas, variable.name).holds(bound_term(one))
        put(variable, place[0], held, place[1])
    elif active.role == "action":
        chosen = active.anything(variable, OptionalSort(replicas), bound)
        held = Term("eq", (bound_term(one), chosen), BOOL)
        put(variable, place[0], held, place[1])
    else:
        recorder.assign(variable, place[0], value, place[1])
        active.guard.append(everywhere(bound, _at_most_one(variable, keys, one)))


def _at_most_one(variable: Variable, keys: tuple[Term[Any], ...], one: Bound) -> Term[bool]:
    """The variable holds one replica at the keys, or nobody."""
    holds: Term[bool] = Term("read", (*keys, bound_term(one)), BOOL, variable)
    number: Term[int] = Term("count", (holds,), INT, one)
    return number <= 1


def _read(variable: Variable, keys: tuple[Term[Any], ...]) -> OptionalTerm:
    """The replica that the variable holds at the keys, or nobody."""
    replicas = variable.indices[-1]
    assert isinstance(replicas, Replicas)
    active = recorder.current()
    if active is not None:
        active.read(variable, (*keys, bound_term(Bound("n", replicas))))
    return held_at(replicas, replicas.name.lower(), lambda n: cell(variable, (*keys, n)))


class OptionalVar(Holders, Generic[R]):
    """A replica or nobody. Made by `Member` with `optional=True`."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> OptionalVar[R]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Term[R]: ...
        def __get__(self, owner: object, kind: type) -> Any: ...
        def __set__(
            self, owner: object, value: R | Nobody | Term[R] | Term[Nobody] | Term[R | Nobody]
        ) -> None: ...

    else:

        def __set__(self, owner, value):
            hold(owner._variables_of(self)[0], owner._prefix_keys(), value)

    def seen(self, variables: tuple[Variable, ...], prefix: Keys) -> OptionalTerm:
        """See `Declaration`."""
        return _read(variables[0], prefix)


class OptionalMap(Holders, Generic[Key, R]):
    """A replica or nobody for each key. Made by `Member` with `optional=True` and `over=`."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> OptionalMap[Key, R]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> OptionalCells[Key, R]: ...
        def __get__(self, owner: object, kind: type) -> Any: ...

    def seen(self, variables: tuple[Variable, ...], prefix: Keys) -> OptionalCells[Key, R]:
        """See `Declaration`."""
        return OptionalCells(variables[0], prefix)

    __set__ = Map.__set__


class OptionalCells(Cells[Key, R]):
    """The cells of a map to replicas or nobody in a component under construction."""

    def _own(self) -> tuple[IndexSort, ...]:
        return self._variable.indices[len(self._prefix) : -1]

    def __getitem__(self, key: Key) -> Term[R]:
        return _read(self._variable, self._keys(key))

    def __setitem__(
        self, key: Key, value: R | Nobody | Term[R] | Term[Nobody] | Term[R | Nobody]
    ) -> None:
        hold(self._variable, self._keys(key), value)

    def _assign(self, keys: Keys, value: object, bound: tuple[Bound, ...]) -> None:
        hold(self._variable, keys, value, bound)


@overload
def Member(of: Replicas[R], *, initially: R | Anything = ..., **about: Unpack[About]) -> Var[R]: ...
@overload
def Member(
    of: Replicas[R], *, over: Over[K1], initially: Initial[R] = ..., **about: Unpack[About]
) -> Map[K1 | Term[K1], R]: ...
@overload
def Member(
    of: Replicas[R],
    *,
    over: tuple[Over[K1], Over[K2]],
    initially: Initial[R] = ...,
    **about: Unpack[About],
) -> Map[tuple[K1 | Term[K1], K2 | Term[K2]], R]: ...
@overload
def Member(
    of: Replicas[R],
    *,
    over: tuple[Over[K1], Over[K2], Over[K3]],
    initially: Initial[R] = ...,
    **about: Unpack[About],
) -> Map[tuple[K1 | Term[K1], K2 | Term[K2], K3 | Term[K3]], R]: ...
@overload
def Member(
    of: Replicas[R],
    *,
    optional: Literal[True],
    initially: Term[Nobody] | Anything = ...,
    **about: Unpack[About],
) -> OptionalVar[R]: ...
@overload
def Member(
    of: Replicas[R],
    *,
    optional: Literal[True],
    over: Over[K1],
    initially: Term[Nobody] | Anything = ...,
    **about: Unpack[About],
) -> OptionalMap[K1 | Term[K1], R]: ...
@overload
def Member(
    of: Replicas[R],
    *,
    optional: Literal[True],
    over: tuple[Over[K1], Over[K2]],
    initially: Term[Nobody] | Anything = ...,
    **about: Unpack[About],
) -> OptionalMap[tuple[K1 | Term[K1], K2 | Term[K2]], R]: ...
@arguments.spelled_out(About)
def Member(
    of: Replicas[R],
    *,
    optional: bool = False,
    over: object = None,
    initially: object = MISSING,
    **about: Unpack[About],
) -> Any:
    """A variable that holds a replica. See `Bool` for `over`.

    No replica has a name, so `initially` is `ANY`, or `nobody` if the variable may hold it.

    One that is `optional` may hold `nobody`: `leader = Member(nodes, optional=True,
    initially=nobody)`. It is compared with ==, and may be the key of a map. If it is nobody, the
    cell at this key reads as the first value of its sort, and a step that assigns the cell is an
    error of the model.
    Replicas stay interchangeable.

    Example:
        leader = Member(Example.nodes, initially=ANY)

        @action(Example.nodes)
        def elect(self, node):
            require(self.up[node], self.leader != node)
            self.leader = node
    """
    if not isinstance(of, Replicas):
        raise ModelError(f"a Member is one of Replicas, not of {of!r}", location=here(),
                         hint="write Choice(...) for a member of an enumeration")  # fmt: skip
    if not optional:
        return declared(element_sort(of), over, initially, about)
    kind = OptionalVar if over is None else OptionalMap
    return kind(of, over, initially, **about)
