"""Messages: values made of named fields, for queues, sets and channels to hold.

A message is written once, as a class, and made by calling it with its fields. There may be several
kinds in one queue: `is_a` asks which one an element is, and `as_a` gives it as that kind.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, TypeVar, cast, overload

from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.declarations import element_sort
from ccverify.checker.language.elements import Parts, alike, first
from ccverify.checker.language.functions import if_only
from ccverify.checker.language.holding import Holder
from ccverify.checker.language.lookup import Lookup
from ccverify.checker.language.parameters import Bounded
from ccverify.checker.language.place import here
from ccverify.checker.language.places import refuse_outside
from ccverify.checker.language.refusals import Opaque
from ccverify.checker.language.shapes import MessageKind, Shape
from ccverify.checker.language.sorts import (
    BOOL,
    INT,
    BoolSort,
    IndexSort,
    RangeSort,
    Replica,
    Replicas,
    Sort,
    Span,
    term_sort,
)
from ccverify.checker.language.terms import Term, constant, lift_to

T = TypeVar("T")
R = TypeVar("R", bound=Replica)
M = TypeVar("M", bound="Message")


class Field(Opaque, Generic[T]):
    """A field of a `Message`: `term = Field((0, 3))`, `sender = Field(nodes)`.

    It takes what `Queue(of=...)` does: `bool`, an enumeration, replicas, or a pair of bounds,
    either of which may be a parameter; and a `Span`. Of a message it gives the term for its value.

    Messages in a `Set`, and in a channel that reorders, are its keys: their ranges start at 0, and
    an enumeration of two stands for a truth value.

    Example:
        class Grant(Message):
            term = Field((0, 3))
            to = Field(Side)
    """

    @overload
    def __init__(self: Field[int], of: tuple[Bounded, Bounded]) -> None: ...
    @overload
    def __init__(self: Field[int], of: Span) -> None: ...
    @overload
    def __init__(self: Field[R], of: Replicas[R]) -> None: ...
    @overload
    def __init__(self, of: type[T]) -> None: ...
    def __init__(self, of: Any) -> None:
        self._of: Final = of
        self.sort: Final = element_sort(of)
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> Field[T]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Term[T]: ...
        def __get__(self, owner: object, kind: type) -> Any: ...

    else:

        def __get__(self, owner, kind):
            return self if owner is None else owner._terms[self.name]

    @property
    def term_sort(self) -> Sort:
        """The sort of terms for the field, which no bound has a part in."""
        if isinstance(self._of, tuple | Span):
            return INT
        return term_sort(self.sort(cast("Lookup", None)))

    def index(self, read: Lookup) -> IndexSort:
        """The index sort of the field's values, for sets. Raises `ModelError` if there is none."""
        match self.sort(read):
            case RangeSort(0, int(high)):
                return Span(high + 1)
            case RangeSort() | BoolSort() as sort:
                raise ModelError(
                    f"the field {self.name} is {sort.name}, which a set cannot be indexed by",
                    hint="let the range start at 0, with a bound that no replicas give; write an "
                    "enumeration of two for a truth value",
                )
            case sort:
                return cast("IndexSort", sort)


class Message(Holder):
    """Base of the kinds of messages.

    Messages of one kind are compared with ==, field by field.

    An element of a queue of several kinds, `Queue(of=(Vote, Ack), ...)`, is asked for its kind with
    `is_a(Vote)`, and read as one with `as_a(Vote)`; a field that all kinds have is read as it is.
    A step must not rest on a field that the message does not have; a property finds the first value
    of its sort there.

    Example:
        class Vote(Message):
            term = Field((1, 2))
            side = Field(Side)

        class Poll(Model):
            inbox = Queue(of=Vote, capacity=2)
            heard = Bool(over=Side, initially=False)

            @action(Side)
            def vote(self, side):
                require(~self.inbox.full)
                self.inbox.append(Vote(term=1, side=side))

            @action()
            def hear(self):
                require(~self.inbox.empty)
                self.heard[self.inbox.head.side] = True
                self.inbox.pop()
    """

    _fields: ClassVar[dict[str, Field[Any]]] = {}

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        names = dict.fromkeys(
            name
            for base in reversed(cls.__mro__)
            for name, value in vars(base).items()
            if isinstance(value, Field)
        )
        cls._fields = {name: getattr(cls, name) for name in names}
        for name, field in cls._fields.items():
            hidden = not isinstance(field, Field)
            if hidden or name.startswith("_"):
                what = "is hidden by what is no field" if hidden else "begins with an underscore"
                raise ModelError(
                    f"the field {name} of {cls.__name__} {what}",
                    location=here(),
                    hint="give it another name",
                )

    def __init__(self, **fields: Any) -> None:
        kind = type(self).__name__
        super().__init__(f"the message {kind}", "use its fields, or compare it with ==")
        known = type(self)._fields
        for name in (*fields, *known):
            if name not in known or name not in fields:
                raise ModelError(
                    f"{kind} has no field {name!r}"
                    if name not in known
                    else f"{kind} is made without its field {name!r}",
                    location=here(),
                    hint=f"write {kind}({', '.join(f'{n}=...' for n in known)})",
                )
        self._terms: Final = {
            name: lift_to(fields[name], field.term_sort, f"the field {name} of {kind}")
            for name, field in known.items()
        }

    def _refuse_outside(
        self, sorts: Mapping[str, IndexSort | Sort], location: Location | None = None
    ) -> None:
        """`ModelError` for a field that is no value of its sort."""
        for name, term in self._terms.items():
            what = f"the field {name} of {type(self).__name__} is"
            refuse_outside(term, sorts[name], what, location)

    def __eq__(self, other: object) -> Term[bool]:  # type: ignore[override]
        if isinstance(other, Either):
            return other == self
        if not isinstance(other, Message) or type(other) is not type(self):
            raise _never_equal(self, other)
        return alike([*self._terms.values()], [*other._terms.values()])

    def __ne__(self, other: object) -> Term[bool]:  # type: ignore[override]
        return ~(self == other)

    if not TYPE_CHECKING:
        __hash__ = Holder.__hash__


class Either(Holder):
    """A message of one of several kinds: an element of `Queue(of=(Vote, Ack), ...)`.

    A field that all kinds have is read from it as it is; for others see `as_a`.
    """

    def __init__(self, content: Kinds, parts: Parts, shape: Shape) -> None:
        names = " or ".join(kind.__name__ for kind in content.kinds)
        super().__init__(f"a message that is {names}", "ask is_a(...), and use as_a(...)")
        self._content, self._parts, self._shape = content, parts, shape

    def is_a(self, kind: type[Message]) -> Term[bool]:
        """It is a message of this kind."""
        return Term("eq", (self._parts[0], constant(INT, self._content.number(kind))), BOOL)

    def as_a(self, kind: type[M]) -> M:
        """The message as one of this kind, for its fields: require `is_a` beside it.

        A step that rests on a field of a message that is of another kind is an error of the
        model, also if the other kind has a field of that name. A property finds the first value of
        its sort there.
        """
        return self._content.message(kind, self._parts, self._shape)

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            own = name.startswith("_")
            if not own and all(name in kind._fields for kind in self._content.kinds):
                return self._parts[self._content.part(name)]
            return super().__getattr__(name)

    def __eq__(self, other: object) -> Term[bool]:  # type: ignore[override]
        if isinstance(other, Either):
            if other._content.kinds != self._content.kinds:
                raise _never_equal(self, other)
            return alike(self._parts, other._parts)
        if not isinstance(other, Message) or type(other) not in self._content.kinds:
            raise _never_equal(self, other)
        own = [self._parts[self._content.part(name)] for name in other._terms]
        return self.is_a(type(other)) & alike(own, [*other._terms.values()])

    def __ne__(self, other: object) -> Term[bool]:  # type: ignore[override]
        return ~(self == other)

    if not TYPE_CHECKING:
        __hash__ = Holder.__hash__


def _never_equal(one: object, other: object) -> ModelError:
    return ModelError(
        f"wrong sort: == compares {one!r} with {other!r}",
        location=here(),
        hint="compare messages of one kind, or their fields",
    )


class Kinds:
    """What a queue or a set holds: messages of one kind, or of several."""

    def __init__(self, *kinds: type[Message]) -> None:
        self.kinds: Final = kinds
        if len(set(kinds)) < len(kinds):
            raise ModelError(
                f"{max(kinds, key=kinds.count).__name__} is named twice",
                location=here(),
                hint="name each kind of message once",
            )
        if len(kinds) == 1 and not kinds[0]._fields:
            raise ModelError(
                f"{kinds[0].__name__} has no field, so that all its messages are one",
                location=here(),
                hint="declare Int(0, capacity) for how many there are",
            )
        self._declared: Final[dict[str, Field[Any]]] = {}
        for kind in kinds:
            for name, field in kind._fields.items():
                self._declared.setdefault(name, field)
        self._tags: Final = int(len(kinds) > 1)
        self._parts: Final = {name: i + self._tags for i, name in enumerate(self._declared)}

    def number(self, kind: type[Message] | None) -> int:
        """Which of the kinds it is; a `ModelError` if it is none of them.

        None stands for the only kind there is.
        """
        if kind is None and not self._tags:
            return 0
        if kind not in self.kinds:
            raise ModelError(
                f"{kind.__name__} is no kind of message that is held here"
                if kind is not None
                else "one of several kinds of message is to be named",
                location=here(),
                hint=f"known: {', '.join(k.__name__ for k in self.kinds)}",
            )
        return self.kinds.index(kind)

    # In a queue: all parts of all kinds side by side

    def shape(self, read: Lookup) -> Shape:
        """The shape of the elements. Raises `ModelError` if a field is of two sorts."""
        for kind in self.kinds:
            for name, field in kind._fields.items():
                if field.sort(read) != self._declared[name].sort(read):
                    raise ModelError(
                        f"the field {name} of {kind.__name__} is of another sort than in other "
                        "kinds of message",
                        hint="give it another name, or the same sort",
                    )
        tag = (RangeSort(0, len(self.kinds) - 1),) * self._tags
        sorts = (*tag, *(field.sort(read) for field in self._declared.values()))
        kinds = tuple(self._kind(kind, self._parts) for kind in self.kinds)
        return Shape(sorts, kinds)

    def _kind(self, kind: type[Message], parts: Mapping[str, int]) -> MessageKind:
        return MessageKind(kind.__name__, tuple((n, parts[n]) for n in kind._fields))

    def split(
        self, value: object, shape: Shape, name: str, location: Location | None = None
    ) -> Parts:
        """The terms for the parts of a message."""
        if isinstance(value, Either) and value._content.kinds == self.kinds:
            return value._parts
        message = self._message(value, name, location)
        tag = (constant(INT, self.number(type(message))),) * self._tags
        sorts = dict(zip(self._parts, shape.sorts[self._tags :], strict=True))
        message._refuse_outside(sorts, location)
        return (*tag, *(message._terms.get(name, first(sort)) for name, sort in sorts.items()))

    def _message(self, value: object, name: str, location: Location | None = None) -> Message:
        if not isinstance(value, Message) or type(value) not in self.kinds:
            names = " or ".join(kind.__name__ for kind in self.kinds)
            raise ModelError(
                f"wrong sort: {name} holds messages of {names}, not {value!r}",
                location=location or here(),
                hint=f"write {self.kinds[0].__name__}(...) with its fields",
            )
        return value

    def join(self, parts: Parts, shape: Shape) -> Any:
        """What a model's text gets for an element of these parts."""
        if self._tags:
            return Either(self, parts, shape)
        return self.message(self.kinds[0], parts, shape)

    def part(self, field: str) -> int:
        """The number of the part that holds a field."""
        return self._parts[field]

    def message(self, kind: type[M], parts: Parts, shape: Shape) -> M:
        """The message of that kind that has these parts."""
        number, fields = self.number(kind), {}
        for name in kind._fields:
            field = parts[self._parts[name]]
            if self._tags:
                fits: Term[bool] = Term("eq", (parts[0], constant(INT, number)), BOOL)
                field = if_only(fits, field, first(shape.sorts[self._parts[name]]))
            fields[name] = field
        return kind(**fields)

    # In a set: each kind by itself

    def shapes(self, read: Lookup) -> tuple[Shape, ...]:
        """The shapes of the kinds, each of which is kept in a variable of its own."""
        found = []
        for kind in self.kinds:
            indices = tuple(field.index(read) for field in kind._fields.values())
            parts = {name: i for i, name in enumerate(kind._fields)}
            found.append(Shape(indices, (self._kind(kind, parts),)))
        return tuple(found)

    def keys(
        self,
        value: object,
        indices: Sequence[tuple[IndexSort, ...]],
        name: str,
        location: Location | None = None,
    ) -> tuple[int, Parts]:
        """The number of a message's kind, and the terms for its fields."""
        message = self._message(value, name, location)
        number = self.number(type(message))
        message._refuse_outside(dict(zip(message._terms, indices[number], strict=True)), location)
        return number, tuple(message._terms.values())

    def labels(self, kind: type[Message] | None) -> tuple[str, ...]:
        """What the fields of a message are called where one is chosen."""
        return tuple(self.kinds[self.number(kind)]._fields)

    def element(self, kind: type[Message] | None, keys: Parts) -> Message:
        """The message of these fields."""
        return self.given(self.number(kind), keys)[0]

    def given(self, number: int, keys: Parts) -> tuple[Message]:
        """What a function of the elements is called with: the message of these fields."""
        kind = self.kinds[number]
        return (kind(**dict(zip(kind._fields, keys, strict=True))),)


def kinds_of(of: object) -> Kinds | None:
    """The kinds of message that `of=` names; None if it names none."""
    named = of if isinstance(of, tuple) else (of,)
    kinds = [each for each in named if isinstance(each, type) and issubclass(each, Message)]
    if kinds and len(kinds) < len(named):
        raise ModelError(
            f"{kinds[0].__name__} stands beside what is no message",
            location=here(),
            hint="write a class of Message for each of the kinds",
        )
    return Kinds(*kinds) if kinds else None
