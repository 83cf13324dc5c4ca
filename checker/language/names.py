"""What a class body may declare: each name once, each thing under one name, and none hidden."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from types import FunctionType
from typing import Any, Final

from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.marks import mark_of
from ccverify.checker.language.messages import Field
from ccverify.checker.language.parameters import FaultBudget
from ccverify.checker.language.place import here
from ccverify.checker.language.refusals import Declared, Opaque
from ccverify.checker.language.sorts import Replicas

_MAKERS: Final = ("__init__", "__new__")
_METHODS: Final = (FunctionType, staticmethod, classmethod, property)


def role(value: object) -> str:
    """What an attribute of a class is declared as, with its article; empty if it is not."""
    mark = mark_of(value)
    if mark is not None:
        return mark.role
    return value.role if isinstance(value, Declared) else ""


def _kind_of(value: object) -> str:
    """Its role, or that it is a method."""
    return role(value) or ("a method" if isinstance(value, _METHODS) else "")


class _Body(dict[str, object]):
    """The namespace of a class body: refuses a name that is declared twice, or hides another."""

    def __init__(self, kind: str, bases: tuple[type, ...]) -> None:
        super().__init__()
        self.kind: Final = kind
        self.inherited: Final = [base for b in bases for base in b.__mro__ if base is not object]
        self.reserved: Final = _reserved(self.inherited)
        self.loss: ModelError | None = None  # Python makes a NameError of what `del` raises

    def __setitem__(self, name: str, value: object) -> None:
        _refuse_instance(self.kind, name, value)
        self._refuse_another_budget(name, value)
        if name in self and (role(self[name]) or role(value)) and self[name] is not value:
            raise ModelError(
                f"name clash: {self.kind} declares {name!r} twice",
                location=here(),
                hint="variables, parameters, actions and properties share one space of names",
            )
        if name in self.reserved:
            raise ModelError(
                f"{self.kind} defines {name}, which every component has from ccverify",
                location=here(),
                hint="say how variables start: initially=..., or assign them in @initial()"
                if name in _MAKERS
                else "give it another name",
            )
        for base in self.inherited:
            if name in vars(base):
                _refuse_other_kind(self.kind, name, value, base)
        _refuse_wrapped_mark(self.kind, name, value)
        self._refuse_second_name(name, value)
        if isinstance(value, Replicas):
            value.declared_as(name, self.kind)
        super().__setitem__(name, value)

    def __delitem__(self, name: str) -> None:
        if role(self.get(name)):
            self.loss = ModelError(
                f"{self.kind} deletes {name}, which it declares as {role(self[name])}",
                location=here(),
                hint="leave out its declaration; given(...) leaves out an action by parameters",
            )
        super().__delitem__(name)

    def _refuse_another_budget(self, name: str, value: object) -> None:
        budgeted = any(isinstance(vars(b).get("faults"), FaultBudget) for b in self.inherited)
        if name == "faults" and budgeted and not isinstance(value, FaultBudget):
            raise ModelError(
                "name clash: faults is the budget that every model has", location=here()
            )

    def _refuse_second_name(self, name: str, value: object) -> None:
        what = role(value)
        if not what or isinstance(value, Replicas):  # replicas know their names themselves
            return
        for names in (self, *map(vars, self.inherited)):
            for other, declared in names.items():
                if declared is value and other != name:
                    raise _two_names(self.kind, what, other, name)
        first = getattr(value, "name", "") if isinstance(value, Declared) else ""
        if first not in ("", name):
            raise _two_names(self.kind, what, first, name)


def _two_names(kind: str, what: str, first: str, second: str) -> ModelError:
    return ModelError(
        f"{kind} declares {what} as {second!r}, which is declared as {first!r} already",
        location=here(),
        hint="write the declaration again for the second name, or keep one name",
    )


def _reserved(inherited: list[type]) -> set[str]:
    """What works for every component, and is not to be defined by one."""
    components = [base for base in inherited if isinstance(base, Kind)]
    if not components:
        return set()
    first = components[-1]
    return {
        *first.__annotations__,
        *(name for name, value in vars(first).items() if callable(value)),
        *_MAKERS,
        "__getattribute__",
    }


def _refuse_other_kind(kind: str, name: str, value: object, base: type) -> None:
    """`ModelError` if `value` takes the place of something of another kind in `base`."""
    hidden = vars(base)[name]
    before, now = role(hidden), role(value)
    if before == now or (not before and _kind_of(hidden) in ("", _kind_of(value))):
        return
    what = _kind_of(hidden)
    raise ModelError(
        f"name clash: {kind} hides {name!r}, {what} of {base.__name__}",
        location=here(),
        hint=f"give it a name of its own; only {what} takes the place of {what}",
    )


def _refuse_wrapped_mark(kind: str, name: str, value: object) -> None:
    """`ModelError` if a decorator above a mark gives something that does not bear the mark."""
    if mark_of(value) is not None or isinstance(value, type):
        return
    for wrapped in _wrapped(value):
        mark = mark_of(wrapped)
        if mark is not None:
            raise ModelError(
                f"{name} of {kind} is {mark.role} wrapped in a {type(value).__name__}, which hides "
                "that it is one",
                location=mark.location or here(),
                hint="write @action, @fault, @initial and the properties above other decorators",
            )


def _wrapped(value: object) -> Iterator[object]:
    """What a decorator's result may call: what it holds, or what its function closes over."""
    if type(value) is not FunctionType:
        for attribute in ("__func__", "fget", "func", "__wrapped__"):
            yield getattr(value, attribute, None)
        return
    for cell in value.__closure__ or ():
        with suppress(ValueError):  # a cell that is still empty
            yield cell.cell_contents


def _refuse_instance(kind: str, name: str, value: object) -> None:
    """`ModelError` if a component is made where a part is to be declared, or a message's field."""
    component = type(value)
    if isinstance(value, Field):
        raise ModelError(
            f"{name} of {kind} is the field of a message",
            location=here(),
            hint="declare Bool, Int, Choice or Member; fields belong to a Message",
        )
    if isinstance(component, Kind):
        raise ModelError(
            f"{name} of {kind} is a {component.__name__} that was made by calling its class",
            location=here(),
            hint=f"write {name} = Part({component.__name__})",
        )


def component_class(word: str, value: Any) -> Any:
    """What a declaration is given as the class of a component; a `ModelError` if it is none."""
    if isinstance(value, Kind):
        return value
    kind = type(value)
    if isinstance(kind, Kind):
        given, instead = f"a {kind.__name__} that was made by calling its class", kind.__name__
    else:
        given, instead = (f"a {kind.__name__}" if isinstance(value, Opaque) else repr(value)), "..."
    raise ModelError(
        f"{word} is given {given}",
        location=here(),
        hint=f"write {word}({instead}): it takes a class that derives from Component, or from "
        "Model",
    )


def _refuse_stray_component(kind: type, body: Mapping[str, object]) -> None:
    """`ModelError` if a class body holds a component's class, but no part that is one."""
    parts = [
        getattr(value, "component", None)
        for base in kind.__mro__
        for value in vars(base).values()
        if isinstance(value, Declared)
    ]
    for name, value in body.items():
        used = [part for part in parts if isinstance(part, type)]
        if isinstance(value, Kind) and not any(issubclass(part, value) for part in used):
            raise ModelError(
                f"{name} of {kind.__name__} is the class of a component, but no part: nothing in "
                "it can happen",
                location=here(),
                hint=f"declare a part: Part({value.__name__}); or move the class out of this one",
            )


class Kind(type):
    """The class of components: it checks what their bodies and their bases declare."""

    @classmethod
    def __prepare__(cls, name: str, bases: tuple[type, ...], /, **_: object) -> Any:
        return _Body(name, bases)

    def __init__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any], /) -> None:
        super().__init__(name, bases, body)
        if isinstance(body, _Body) and body.loss is not None:
            raise body.loss
        _refuse_stray_component(cls, body)
        for base in cls.__mro__[1:]:
            if not isinstance(base, Kind):
                _refuse_plain_base(cls, base)
        for base in cls.__mro__[2:]:
            for hidden, value in vars(base).items():
                _refuse_hidden_by_base(cls, base, hidden, value)

    def __call__(cls, *arguments: object, **named: object) -> Any:
        """An instance, as a build makes one. Raises `ModelError` for a call with arguments."""
        if arguments or named:
            raise ModelError(
                f"{cls.__name__} is called with an argument, and takes none",
                location=here(),
                hint="a model is a class that is asked about as it is; a marker of pytest takes it "
                f"by name: @pytest.mark.ccverify(model={cls.__name__})",
            )
        return super().__call__()

    def __setattr__(cls, name: str, value: object) -> None:
        if role(value):
            raise ModelError(
                f"{cls.__name__} is given {role(value)} after its class body: {name}",
                location=here(),
                hint="declare it in the class body, or in that of a subclass",
            )
        cls._refuse_loss(name)
        super().__setattr__(name, value)

    def __delattr__(cls, name: str) -> None:
        cls._refuse_loss(name)
        super().__delattr__(name)

    def _refuse_loss(cls, name: str) -> None:
        """`ModelError` if the class would lose what is declared under a name."""
        declared = next((vars(base)[name] for base in cls.__mro__ if name in vars(base)), None)
        if role(declared):
            raise ModelError(
                f"{cls.__name__} loses {role(declared)} after its class body: {name}",
                location=here(),
                hint="inside a method, assign self.NAME; leave an action out with given(...)",
            )


def _refuse_plain_base(kind: type, base: type) -> None:
    for name, value in vars(base).items():
        if role(value):
            raise ModelError(
                f"{base.__name__} declares {role(value)} {name!r} for {kind.__name__}, but is no "
                "component",
                location=here(),
                hint=f"write class {base.__name__}(Component): ...",
            )


def _refuse_hidden_by_base(kind: type, base: type, name: str, value: object) -> None:
    """`ModelError` if another base, which does not know `base`, takes the place of what it has."""
    if not _kind_of(value) or name.startswith("__"):
        return
    other = next(k for k in kind.__mro__ if name in vars(k))
    if vars(other)[name] is not value and not issubclass(other, base):
        raise ModelError(
            f"name clash: {kind.__name__} has {_kind_of(vars(other)[name]) or 'a value'} {name!r} "
            f"from {other.__name__}, which hides {_kind_of(value)} of {base.__name__}",
            location=here(),
            hint=f"rename one of them, or define {name} in {kind.__name__} itself",
        )


def refuse_double(what: str, name: str, known: Iterable[str], location: Location | None) -> None:
    """`ModelError` if there is one of that name already."""
    if name in known:
        raise ModelError(f"name clash: two {what} are named {name!r}", location=location)
