"""Components and models: the classes people write, and their instances while a model is built."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from enum import Enum
from types import FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, TypeVar, overload

from ccverify.checker.errors import ModelError
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.declarations import Declaration
from ccverify.checker.language.holding import Holder
from ccverify.checker.language.lookup import Lookup
from ccverify.checker.language.names import Kind, component_class, role
from ccverify.checker.language.parameters import AnyParameter, FaultBudget, Parameter, Scenario
from ccverify.checker.language.place import here
from ccverify.checker.language.places import checked_keys
from ccverify.checker.language.quantifiers import index_sort
from ccverify.checker.language.refusals import Declared, Opaque
from ccverify.checker.language.sorts import IndexSort, Over, Replicas, Span
from ccverify.checker.language.terms import Term

K1 = TypeVar("K1")
K2 = TypeVar("K2")
Key = TypeVar("Key")
C = TypeVar("C", bound="Component")
C2 = TypeVar("C2", bound="Component")
C_co = TypeVar("C_co", bound="Component", covariant=True)


class Component(Opaque, metaclass=Kind):
    """A part of a model: variables, actions and helpers, written once and used by `Part`.

    Its methods run while the model is built; `self` gives terms for its variables.

    Example:
        class Battery(Component):
            charged = Bool(initially=True)

            @action()
            def run_down(self):
                require(self.charged)
                self.charged = False

        class Laptop(Model):
            battery = Part(Battery)

    Refused:
        class Battery(Component):
            @action()
            def run_down(self):
                self.charge = 0  # Battery has no variable 'charge'

        class Laptop(Model):
            battery = Part(Battery)
    """

    _settings: Mapping[str, object]
    _path: str
    _owner: Component | None
    _outer: tuple[IndexSort, ...]
    _prefix: tuple[Term[Any], ...]
    _cells: dict[Declaration, tuple[Variable, ...]]
    _parts: dict[str, Any]
    _read: Lookup

    def _variables_of(self, declaration: Declaration) -> tuple[Variable, ...]:
        return self._cells[declaration]

    def _prefix_keys(self) -> tuple[Term[Any], ...]:
        return self._prefix

    def _settled(self, span: Span) -> Span:
        """A span of the class body, with its size filled in."""
        return self._read.settled(span)

    def _part(self, name: str) -> Any:
        """A part, seen at the place this component is seen at."""
        return self._parts[name]._at(self._prefix)

    def _at(self, prefix: tuple[Term[Any], ...]) -> Any:
        """This component seen at one place of a `Part(..., over=...)`."""
        view: Any = object.__new__(type(self))
        view.__dict__.update(self.__dict__, _prefix=prefix)
        return view

    if not TYPE_CHECKING:

        def __setattr__(self, name, value):
            settable = isinstance(getattr(type(self), name, None), _SETTABLE)
            if settable or name in Component.__annotations__:
                object.__setattr__(self, name, value)
                return
            if hasattr(type(self), name):
                raise _unassignable(name, getattr(type(self), name))
            raise ModelError(
                f"{type(self).__name__} has no variable {name!r}{_near(name, type(self))}",
                location=here(),
                hint="declare it in the class body",
            )

        def __delattr__(self, name):
            raise ModelError(
                f"self.{name} is deleted, but what a model declares stays",
                location=here(),
                hint="assign a value that says so: of a Bool, or None to what is optional",
            )

        def __getattr__(self, name):
            if name.startswith("_"):
                raise AttributeError(name)
            raise ModelError(
                f"{type(self).__name__} has no variable {name!r}{_near(name, type(self))}",
                location=here(),
                hint="declare it in the class body",
            )


_SETTABLE: Final = (Declaration, Parameter)


def _unassignable(name: str, value: object) -> ModelError:
    """The error for what a class body has that is no variable, and an action assigns."""
    if isinstance(value, bool):
        declared = f"Bool(initially={value})"
    elif isinstance(value, int):
        declared = f"Int({min(value, 0)}, {max(value, 1)}, initially={value})"
    elif isinstance(value, Enum):
        declared = f"Choice({type(value).__name__}, initially={value})"
    else:
        return ModelError(
            f"{name} is a {type(value).__name__}: no action assigns it", location=here()
        )
    return ModelError(
        f"{name} is the plain value {value}, and no variable: no action assigns it",
        location=here(),
        hint=f"declare it in the class body, as in {name} = {declared}",
    )


def _near(name: str, kind: type) -> str:
    known = [
        n
        for n, value in members(kind)
        if role(value) or (isinstance(value, FunctionType) and not n.startswith("_"))
    ]
    close = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {close[0]!r}?" if close else ""


def members(kind: type) -> Iterator[tuple[str, object]]:
    """The attributes of a class and its bases in order of definition, bases first.

    Only components declare anything, so other bases are left out.
    """
    seen: dict[str, object] = {}
    for base in reversed(kind.__mro__):
        if isinstance(base, Kind):
            seen.update(vars(base))
    yield from seen.items()


def parameters_of(kind: type[Component]) -> dict[str, AnyParameter]:
    """The parameters of a model and its parts by name, in order of declaration."""
    found: dict[str, AnyParameter] = {}
    for name, value in members(kind):
        if isinstance(value, Part | Records):
            added = parameters_of(value.component)
        elif isinstance(value, Parameter | Replicas):
            added = {name: value}
        else:
            continue
        for clash in (n for n in added if found.get(n, added[n]) is not added[n]):
            raise ModelError(f"name clash: {kind.__name__} has two parameters named {clash!r}")
        found |= added
    if "faults" in found:  # the budget comes last: it concerns the run, not the protocol
        found["faults"] = found.pop("faults")
    return found


def scenarios_of(kind: type[Component]) -> dict[str, Scenario]:
    """The scenarios of a model by name, in order of declaration."""
    return {v.name: v for _, v in members(kind) if isinstance(v, Scenario)}


class Part(Declared, Generic[C_co], role="a part"):
    """A component within another: `network = Part(Network)`.

    `needs` hands it the components it declares with `Needs`, by name, as attributes of this one:
    `Part(Routers, needs={"network": network})`. A subclass may put a more special component in its
    place, and says so to type checkers: `network: Part[Links] = Part(Links)`.

    Example:
        class Switch(Component):
            on = Bool(initially=False)

            @action()
            def turn(self):
                self.on = ~self.on

        class Pair(Model):
            first = Part(Switch)
            second = Part(Switch)

            @never()
            def both_on(self):
                return self.first.on & self.second.on
    """

    def __init__(
        self, component: type[C_co], *, needs: Mapping[str, Part[Any]] | None = None
    ) -> None:
        self.component: Final[type[C_co]] = component_class("Part", component)
        self.needs: Final = _parts_by_name(needs or {})
        self.location: Final = here()
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    listens: ClassVar = False
    """It is made of heartbeats, which are told of steps."""

    def component_in(self, read: Lookup) -> type[C_co]:
        """The class of the component, as the model is set."""
        return self.component

    @overload
    def __get__(self, owner: None, kind: type) -> Part[C_co]: ...
    @overload
    def __get__(self, owner: object, kind: type) -> C_co: ...
    def __get__(self, owner: Any, kind: type) -> Any:
        return self if owner is None else owner._part(self.name)


def _parts_by_name(needs: object) -> dict[str, Part[Any]]:
    """What a part is handed; a `ModelError` if it is no mapping of names to parts."""
    if not isinstance(needs, Mapping):
        raise ModelError(
            f"needs={needs!r} names no parts",
            location=here(),
            hint='write needs={"network": network}, with a part that is declared above',
        )
    for name, part in needs.items():
        if not isinstance(part, Part | Needs | Records):
            raise ModelError(
                f"{part!r} is handed on as {name}, and is no part",
                location=here(),
                hint=f"write needs={{'{name}': ...}} with a part that is declared above, and not "
                "with its name",
            )
    return dict(needs)


class Needs(Declared, Generic[C], role="a part"):
    """A component that this one uses and its owner provides: `network = Needs(Network)`.

    Example:
        class Network(Component):
            up = Bool(initially=True)

            @fault(FaultKind.LINK_LOST, component="network")
            def fail(self):
                require(self.up)
                self.up = False

        class Sender(Component):
            network = Needs(Network)
            sent = Bool(initially=False)

            @action()
            def send(self):
                require(self.network.up)
                self.sent = True

        class Site(Model):
            network = Part(Network)
            sender = Part(Sender, needs={"network": network})
    """

    def __init__(self, component: type[C]) -> None:
        self.component: Final[type[C]] = component_class("Needs", component)
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, owner: Any, kind: type) -> C:
        return self if owner is None else owner._part(self.name)  # type: ignore[return-value]


class Records(Declared, Generic[Key, C], role="a map of records"):
    """A component per key, a map of records: `legs = Records(Leg, over=(Side, pgs))`.

    Example:
        class Leg(Component):
            up = Bool(initially=True)
            sent = Int(0, 2, initially=0)

            @action()
            def send(self):
                require(self.up, self.sent < 2)
                self.sent = self.sent + 1

        class Call(Model):
            legs = Records(Leg, over=Side)

            @always()
            def never_ahead(self):
                return self.legs[Side.LEFT].sent <= 2
    """

    @overload
    def __init__(
        self: Records[K1 | Term[K1], C2], component: type[C2], *, over: Over[K1]
    ) -> None: ...
    @overload
    def __init__(
        self: Records[tuple[K1 | Term[K1], K2 | Term[K2]], C2],
        component: type[C2],
        *,
        over: tuple[Over[K1], Over[K2]],
    ) -> None: ...
    def __init__(self, component: Any, *, over: Any) -> None:
        self.component: Final[type[C]] = component_class("Records", component)
        self.over: Final = tuple(map(index_sort, over if isinstance(over, tuple) else (over,)))
        self.location: Final = here()
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    listens: ClassVar = False
    """See `Part`."""

    def component_in(self, read: Lookup) -> type[C]:
        """The class of each component, as the model is set."""
        return self.component

    @overload
    def __get__(self, owner: None, kind: type) -> Records[Key, C]: ...
    @overload
    def __get__(self, owner: object, kind: type) -> Places[Key, C]: ...
    def __get__(self, owner: Any, kind: type) -> Any:
        return self if owner is None else Places(owner._parts[self.name], owner._prefix_keys())


class Places(Holder, Generic[Key, C]):
    """The records of a `Records` in a component under construction."""

    def __init__(self, component: C, prefix: tuple[Term[Any], ...]) -> None:
        super().__init__(f"the records {component._path[:-1]}", "use one of them by its key")
        self._component = component
        self._prefix = prefix

    def __getitem__(self, key: Key) -> C:
        own = self._component._outer[len(self._prefix) :]
        keys = checked_keys(key, own, self._component._path[:-1])
        view: C = self._component._at(self._prefix + keys)
        return view


class Model(Component):
    """A protocol as a transition system; see the tutorial for how to write one.

    `faults`, the budget of failures per run, is a parameter every model has.

    Example:
        class Lamp(Model):
            '''A lamp that can be switched.'''

            on = Bool(initially=False)

            @action()
            def switch(self):
                self.on = ~self.on

    Refused:
        class Lamp(Model):  # Lamp has no actions
            on = Bool(initially=False)
    """

    faults = FaultBudget()
