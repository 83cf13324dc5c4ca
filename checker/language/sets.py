"""Sets: of elements of an index sort, of tuples, or of messages.

A set is a view of plain variables (`Variable.view`) with a boolean cell for each possible element,
one variable for each kind of message. No engine needs to know it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Never, TypeAlias, TypeVar, Unpack, overload

from ccverify.checker.errors import ModelError
from ccverify.checker.language import arguments, recorder
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.collected import Collected, CollectedVar
from ccverify.checker.language.declarations import About, initialise
from ccverify.checker.language.elements import Indexed, Parts, number_of
from ccverify.checker.language.lookup import Lookup
from ccverify.checker.language.messages import Kinds, Message
from ccverify.checker.language.place import here
from ccverify.checker.language.places import bounds, put, read
from ccverify.checker.language.quantifiers import Composed, Elements
from ccverify.checker.language.recorder import Anything
from ccverify.checker.language.refusals import refusal
from ccverify.checker.language.sorts import BOOL, IndexSort, Over
from ccverify.checker.language.terms import Condition, Term, bound_term

T = TypeVar("T")
K1 = TypeVar("K1")
K2 = TypeVar("K2")
K3 = TypeVar("K3")
M = TypeVar("M", bound=Message)
M1 = TypeVar("M1", bound=Message)
M2 = TypeVar("M2", bound=Message)
M3 = TypeVar("M3", bound=Message)
Given = TypeVar("Given")


class Start(About, total=False):
    """What every declaration of a set takes."""

    initially: bool | Anything | Iterable[object]


Body: TypeAlias = Callable[..., Condition]


class PoolVar(CollectedVar, Generic[Given]):
    """A set of tuples or messages. Made by `Set`."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> PoolVar[Given]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Pool[Given]: ...
        def __get__(self, owner: object, kind: type) -> Any: ...

    def seen(self, variables: tuple[Variable, ...], prefix: Parts) -> AnySet[Any]:
        """See `Declaration`."""
        kind = Members if isinstance(self.content, Indexed) and self.content.plain else Pool
        return kind(self.said(variables), self.content, variables, prefix)

    def variables(
        self, prefix: str, outer: tuple[IndexSort, ...], read: Lookup
    ) -> tuple[Variable, ...]:
        """One boolean cell per element."""
        return self.variables_of(BOOL, "set", prefix, outer, read)

    def initialise(self, variables: tuple[Variable, ...], read: Lookup) -> None:
        """All elements are in it, or none, or those listed; `ANY` makes it any set."""
        if isinstance(self.initially, Mapping):
            raise ModelError(
                f"{self.said(variables)} has an initial value for each element",
                location=self.location,
                hint="list those that it holds at first: initially=[one, other]",
            )
        listed = self.initially if isinstance(self.initially, Iterable) else None
        for variable in variables:
            own = len(variable.shape.sorts) if variable.shape else 0
            all_ = self.initially if listed is None else False
            initialise(variable, all_, self.location, own)
        for element in listed or ():
            indices = [v.shape.indices for v in variables if v.shape]
            number, keys = self.content.keys(element, indices, self.said(variables), self.location)
            variable = variables[number]
            outer = bounds(variable.indices[: len(variable.indices) - len(keys)])
            place = (*map(bound_term, outer), *keys)
            recorder.assign(variable, place, True, outer, self.location)

    def __set__(self, owner: object, value: Never) -> None:
        raise ModelError(f"{self.name} is a set: use add, remove, clear or assign", location=here())


class SetVar(PoolVar[T | Term[T]], Generic[T]):
    """A set of elements of one index sort. Made by `Set`."""

    if TYPE_CHECKING:

        @overload  # type: ignore[override]
        def __get__(self, owner: None, kind: type) -> SetVar[T]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Members[T]: ...
        def __get__(  # pyright: ignore[reportIncompatibleMethodOverride]
            self, owner: object, kind: type
        ) -> Any: ...


class AnySet(Collected[Given]):
    """A set in a component under construction."""

    def __init__(
        self, name: str, content: Indexed | Kinds, variables: tuple[Variable, ...], prefix: Parts
    ) -> None:
        words = "set", "use contains(...), size or empty"
        super().__init__(name, content, variables, prefix, words)

    def contains(self, element: Given) -> Term[bool]:
        """The element is in the set."""
        return read(*self._place(element))

    def add(self, element: Given) -> None:
        """Put the element into the set."""
        put(*self._place(element), True)

    def remove(self, element: Given) -> None:
        """Take the element out of the set, if it is there."""
        put(*self._place(element), False)

    def assign(self, body: Body | Anything) -> None:
        """Make it the set of the elements for which the body holds; `ANY` makes it any set.

        The body takes an element: the parts of a tuple, or a message. If the set holds several
        kinds of message, it is called once for each kind.
        """
        if not isinstance(body, Anything) and (isinstance(body, Term) or not callable(body)):
            raise refusal(
                f"a set is assigned {body!r}",
                "write clear() for an empty one, and a function of the elements for any other: "
                "assign(lambda key: ...)",
            )
        updates: list[tuple[Variable, Parts, Any, tuple[Bound, ...]]] = []
        for number, variable in enumerate(self._variables):
            bound = bounds(self._own(variable))
            keys = tuple(map(bound_term, bound))
            given = self._content.given(number, keys)
            held = body if isinstance(body, Anything) else body(*given)
            updates.append((variable, (*self._prefix, *keys), held, bound))
        for update in updates:  # all bodies have read the set by now
            recorder.assign(*update)

    def clear(self) -> None:
        """Empty the set."""
        self.assign(lambda *_: False)

    @property
    def size(self) -> Term[int]:
        """How many elements it has."""
        return self._total(self._number)

    def _number(self, variable: Variable) -> Term[int]:
        return number_of(self._own(variable), lambda keys: read(variable, (*self._prefix, *keys)))

    @property
    def empty(self) -> Term[bool]:
        """It has no elements."""
        return self.size == 0

    # As quantifiers ask

    def _sorts(self) -> tuple[IndexSort, ...]:
        variable, *others = self._variables
        if others:
            raise ModelError(
                f"{self._name} holds several kinds of message, over which nothing ranges at once",
                location=here(),
                hint=f"range over one kind: self.{self._name}.of(Vote)",
            )
        return self._own(variable)

    def _holds(self, *element: Term[Any]) -> Term[bool]:
        return read(self._variables[0], (*self._prefix, *element))

    def _given(self, *element: Term[Any]) -> tuple[Any, ...]:
        return self._content.given(0, element)

    def _message(self) -> tuple[str, tuple[str, ...]] | None:
        shape = self._variables[0].shape
        kinds = () if shape is None else shape.kinds
        return next(((k.name, tuple(name for name, _ in k.fields)) for k in kinds), None)


class Members(AnySet[T | Term[T]], Elements[T], Generic[T]):
    """A set of elements of one index sort, in a component under construction."""


class Pool(AnySet[Given], Composed, Generic[Given]):
    """A set of tuples or messages in a component under construction."""

    def of(self, kind: type[M]) -> Pool[M]:
        """The messages of one kind that are in the set."""
        assert isinstance(self._content, Kinds)
        variable = self._variables[self._content.number(kind)]
        return Pool(self._name, Kinds(kind), (variable,), self._prefix)


@overload
def Set(  # type: ignore[overload-overlap]
    *, of: type[M], **about: Unpack[Start]
) -> PoolVar[M]: ...
@overload
def Set(*, of: Over[K1], **about: Unpack[Start]) -> SetVar[K1]: ...
@overload
def Set(  # type: ignore[overload-overlap]
    *, of: tuple[type[M1], type[M2]], **about: Unpack[Start]
) -> PoolVar[M1 | M2]: ...
@overload
def Set(  # type: ignore[overload-overlap]
    *, of: tuple[type[M1], type[M2], type[M3]], **about: Unpack[Start]
) -> PoolVar[M1 | M2 | M3]: ...
@overload
def Set(
    *, of: tuple[Over[K1], Over[K2]], **about: Unpack[Start]
) -> PoolVar[tuple[K1 | Term[K1], K2 | Term[K2]]]: ...
@overload
def Set(
    *, of: tuple[Over[K1], Over[K2], Over[K3]], **about: Unpack[Start]
) -> PoolVar[tuple[K1 | Term[K1], K2 | Term[K2], K3 | Term[K3]]]: ...
@arguments.spelled_out(About)
def Set(*, of: Any, initially: Any = False, **about: Unpack[About]) -> Any:
    """A set: of elements of an index sort, of tuples, or of messages, such as a pool of them.

    `of` is an index sort, a tuple of them, a class of `Message`, or a tuple of such classes. At
    first it is empty, or holds all (`initially=True`), any (`ANY`), or those listed.

    Example:
        waiting = Set(of=Side)

        @action(Side)
        def ask(self, side):
            require(~self.waiting.contains(side))
            self.waiting.add(side)

        @action()
        def serve(self):
            require(self.waiting.size == 2)
            self.waiting.clear()

    Refused:
        self.members = True  # members is a set: use add, remove, clear or assign
    """
    return SetVar(of, initially, **about)
