"""Channels: the networks that messages go through, with the faults that they suffer.

A channel is a component with a queue or a bag of what is under way. Its faults are steps of the
environment like others: a budget counts them, and traces name them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from inspect import Parameter as Argument
from inspect import Signature
from types import new_class
from typing import Any, Final, Generic, TypedDict, TypeVar, Unpack, cast, overload

from ccverify.checker.errors import ModelError
from ccverify.checker.language import arguments
from ccverify.checker.language.actions import fault
from ccverify.checker.language.bags import BagVar
from ccverify.checker.language.choices import Domain
from ccverify.checker.language.component import Component, Part, Records
from ccverify.checker.language.declarations import MISSING
from ccverify.checker.language.elements import Indexed
from ccverify.checker.language.lookup import Lookup
from ccverify.checker.language.messages import Either, Kinds, Message
from ccverify.checker.language.parameters import Bounded
from ccverify.checker.language.place import here
from ccverify.checker.language.queues import QueueVar
from ccverify.checker.language.sorts import IndexSort, Over, Span
from ccverify.checker.language.statements import before, require
from ccverify.checker.language.system import FaultKind
from ccverify.checker.language.terms import Condition, Term

T = TypeVar("T")
K1 = TypeVar("K1")
K2 = TypeVar("K2")
M = TypeVar("M", bound=Message)
M1 = TypeVar("M1", bound=Message)
M2 = TypeVar("M2", bound=Message)
Given = TypeVar("Given")
Held = TypeVar("Held")


class Wire(Component, Generic[Given, Held]):
    """What a `Channel` is in a component under construction."""

    waiting: Any

    def send(self, message: Given, *, when: Condition = True) -> None:
        """Put a message on its way (only if `when` holds); there has to be room: `~full`."""
        self.waiting.append(message, when=when)

    @overload
    def receive(self) -> Held: ...
    @overload
    def receive(  # type: ignore[overload-overlap]
        self, message: type[M]
    ) -> M: ...
    @overload
    def receive(self, message: Given) -> None: ...
    def receive(self, message: Any = None) -> Any:
        """Take the message that arrives, which the step requires to be there.

        In an ordered channel that is the first, in another any: the step is taken for each. With a
        class of `Message` the step requires it to be one of these. With a message it requires it
        to be that one, and gives nothing. Write `_ = self.wire.receive()` to throw one away.
        """
        raise NotImplementedError

    def contains(self, message: Given) -> Term[bool]:
        """The message is under way."""
        return cast("Term[bool]", self.waiting.contains(message))

    @property
    def size(self) -> Term[int]:
        """How many messages are under way."""
        return cast("Term[int]", self.waiting.length)

    @property
    def empty(self) -> Term[bool]:
        """Nothing is under way."""
        return cast("Term[bool]", self.waiting.empty)

    @property
    def full(self) -> Term[bool]:
        """There is no room for another message."""
        return cast("Term[bool]", self.waiting.full)


class _Ordered(Wire[Any, Any]):
    """Messages arrive in the order in which they are sent."""

    def receive(self, message: Any = None) -> Any:
        require(~self.waiting.empty)
        head = self.waiting.head
        if isinstance(message, type):
            if isinstance(head, Either):
                require(head.is_a(message))
                head = head.as_a(message)
            elif type(head) is not message:
                raise _no_such(message)
        elif message is not None:
            require(self.waiting.is_head(message))
        self.waiting.pop()
        return head if message is None or isinstance(message, type) else None


class _Unordered(Wire[Any, Any]):
    """Any message that is under way may be the next to arrive."""

    def receive(self, message: Any = None) -> Any:
        chosen = message is None or isinstance(message, type)
        taken = self.waiting.any(message) if chosen else message
        require(before(lambda: self.waiting.contains(taken)))
        self.waiting.remove(taken)
        return taken if chosen else None


def _no_such(kind: type) -> ModelError:
    return ModelError(
        f"the channel carries no message of the kind {kind.__name__}",
        location=here(),
        hint="receive() takes any message, receive(Vote) one of a kind that the channel is of",
    )


class _Line(QueueVar[Any]):
    """The messages under way in an ordered channel."""

    def full_name(self, prefix: str) -> str:
        """That of the channel, which is the one that a model's text has."""
        return prefix.removesuffix(".")


class _Crowd(BagVar[Any]):
    """The messages under way in a channel that reorders."""

    def full_name(self, prefix: str) -> str:
        """That of the channel, which is the one that a model's text has."""
        return prefix.removesuffix(".")


class Ways(TypedDict, total=False):
    """What may happen to messages in a channel, and what it is called where faults hit it."""

    reorders: bool
    loses: bool
    duplicates: bool
    component: str


@overload
def Channel(  # type: ignore[overload-overlap]
    *, of: type[M], capacity: Bounded, **ways: Unpack[Ways]
) -> Part[Wire[M, M]]: ...
@overload
def Channel(
    *, of: Over[T], capacity: Bounded, **ways: Unpack[Ways]
) -> Part[Wire[T | Term[T], Term[T]]]: ...
@overload
def Channel(
    *, of: tuple[Bounded, Bounded], capacity: Bounded, **ways: Unpack[Ways]
) -> Part[Wire[int | Term[int], Term[int]]]: ...
@overload
def Channel(
    *, of: tuple[type[M1], type[M2]], capacity: Bounded, **ways: Unpack[Ways]
) -> Part[Wire[M1 | M2 | Either, Either]]: ...
@overload
def Channel(  # type: ignore[overload-overlap]
    *, of: type[M], capacity: Bounded, over: Over[K1], **ways: Unpack[Ways]
) -> Records[K1 | Term[K1], Wire[M, M]]: ...
@overload
def Channel(
    *, of: type[M], capacity: Bounded, over: tuple[Over[K1], Over[K2]], **ways: Unpack[Ways]
) -> Records[tuple[K1 | Term[K1], K2 | Term[K2]], Wire[M, M]]: ...
@overload
def Channel(
    *, of: Over[T], capacity: Bounded, over: Over[K1], **ways: Unpack[Ways]
) -> Records[K1 | Term[K1], Wire[T | Term[T], Term[T]]]: ...
@overload
def Channel(
    *, of: tuple[Bounded, Bounded], capacity: Bounded, over: Over[K1], **ways: Unpack[Ways]
) -> Records[K1 | Term[K1], Wire[int | Term[int], Term[int]]]: ...
@overload
def Channel(
    *, of: tuple[type[M1], type[M2]], capacity: Bounded, over: Over[K1], **ways: Unpack[Ways]
) -> Records[K1 | Term[K1], Wire[M1 | M2 | Either, Either]]: ...
def Channel(
    *,
    of: Any,
    capacity: Bounded,
    over: Any = None,
    reorders: bool = False,
    loses: bool = False,
    duplicates: bool = False,
    component: str = "channel",
) -> Any:
    """A network for messages, with room for `capacity` of them; with `over=` one for each key.

    `of` says what it carries, as of a `Queue`; if it `reorders`, as of a `Set`. By itself it is
    reliable, and first in, first out. One that `reorders` lets any message arrive next. One that
    `loses` or `duplicates` has a fault that does so to any message under way, of the classes
    MESSAGE_LOST and MESSAGE_DUPLICATED, which hits `component`. A message that is sent twice is
    under way twice, in any channel: a `Set` of messages would hold it once.

    Sending into a full channel is an error of the model, found when a reachable state does it.

    Example:
        class Link(Model):
            wire = Channel(of=Mode, capacity=2, loses=True)
            heard = Bool(initially=False)

            @action(Mode)
            def send(self, mode):
                require(~self.wire.full)
                self.wire.send(mode)

            @action()
            def hear(self):
                mode = self.wire.receive()
                require(mode == Mode.BUSY)
                self.heard = True
    """
    arguments.text("component", component, "channel")
    for name, value in (("reorders", reorders), ("loses", loses), ("duplicates", duplicates)):
        if not isinstance(value, bool):
            raise ModelError(f"{name}={value!r} is not possible", location=here(),
                             hint=f"write {name}=True, or leave it out; {_BUDGET}")  # fmt: skip
    base = _Unordered if reorders else _Ordered
    waiting = _Crowd(of, capacity) if reorders else _Line(of, capacity, None, MISSING)
    body: dict[str, Any] = {"waiting": waiting}
    for wanted, kind in (
        (loses, FaultKind.MESSAGE_LOST),
        (duplicates, FaultKind.MESSAGE_DUPLICATED),
    ):
        if wanted and isinstance(waiting, BagVar):
            body |= _to_any(waiting.content, kind, component)
        elif wanted:
            body |= _at_any_place(capacity, kind, component)
    made = new_class("Channel", (base,), {}, lambda namespace: namespace.update(body))
    return Part(made) if over is None else Records(made, over=over)


_BUDGET: Final = (
    'what a run may lose is said by its budget, as in Scenario("nothing is lost", '
    'faults={"message-lost": 0})'
)
_VERBS: Final = {FaultKind.MESSAGE_LOST: "lose", FaultKind.MESSAGE_DUPLICATED: "duplicate"}


def _at_any_place(capacity: Bounded, kind: FaultKind, component: str) -> dict[str, Any]:
    """The fault of an ordered channel: it concerns the message at a place in the queue."""

    def lose(self: Any, position: Term[int]) -> None:
        """The message at place {position} is lost."""
        require(position < self.waiting.length)
        self.waiting.remove(position)

    def duplicate(self: Any, position: Term[int]) -> None:
        """The message at place {position} arrives twice."""
        require(position < self.waiting.length, ~self.waiting.full)
        self.waiting.repeat(position)

    place = Domain(lambda read, _: read.span(Span(capacity)))
    does = lose if kind is FaultKind.MESSAGE_LOST else duplicate
    return {_VERBS[kind]: _marked(does, kind, [place], component)}


def _to_any(content: Indexed | Kinds, kind: FaultKind, component: str) -> dict[str, Any]:
    """The faults of an unordered channel: one for each kind of message."""
    kinds: tuple[type[Message] | None, ...] = (None,)
    if isinstance(content, Kinds) and len(content.kinds) > 1:
        kinds = content.kinds
    found = {}
    for each in kinds:
        name = _VERBS[kind] + ("" if each is None else f"_{each.__name__.lower()}")
        found[name] = _fault_of(content, each, kind, component)
    return found


def _fault_of(
    content: Indexed | Kinds, of: type[Message] | None, kind: FaultKind, component: str
) -> Callable[..., None]:
    """The fault that loses or duplicates a message of one kind, which its arguments give."""

    def lose(self: Any, *keys: Term[Any]) -> None:
        message = content.element(of, keys)
        require(self.waiting.contains(message))
        self.waiting.remove(message)

    def duplicate(self: Any, *keys: Term[Any]) -> None:
        message = content.element(of, keys)
        require(self.waiting.contains(message), ~self.waiting.full)
        self.waiting.append(message)

    number, labels = content.number(of), content.labels(of)
    names = labels if len(set(labels)) == len(labels) else [f"part_{i}" for i in range(len(labels))]
    does: Any = lose if kind is FaultKind.MESSAGE_LOST else duplicate
    signature = [Argument(name, Argument.POSITIONAL_ONLY) for name in ("self", *names)]
    does.__signature__ = Signature(signature)
    domains: list[Any] = [
        Domain(partial(_index, content, number, place)) for place in range(len(labels))
    ]
    return _marked(does, kind, domains, component)


def _index(
    content: Indexed | Kinds, number: int, place: int, read: Lookup, length: object
) -> IndexSort:
    return content.shapes(read)[number].indices[place]


def _marked(
    does: Callable[..., None], kind: FaultKind, domains: list[Any], component: str
) -> Callable[..., None]:
    mark: Any = fault(kind, *domains, component=component)
    marked: Callable[..., None] = mark(does)
    return marked
