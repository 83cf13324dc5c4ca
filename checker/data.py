"""Data classes with slots: what the standard library's are, made in a fraction of its time.

It compiles six methods for each class, and did so for a quarter of the time of a short command.
Here `__init__` alone is compiled; the others are functions that all classes share. The standard
library makes the rest, so that its `fields`, `replace` and `asdict` know these classes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, Literal, NoReturn, TypeVar, cast

__all__ = ["dataclass"]

T = TypeVar("T")


def _dataclass(
    *, slots: Literal[True], frozen: bool = False, eq: bool = True, repr: bool = True
) -> Callable[[type[T]], type[T]]:
    """A decorator that makes data classes with slots, the only ones made here.

    No field of a `frozen` object can be set. With `eq` objects are equal if all their fields are,
    as those are that are compared; they can be hashed if they are frozen. `repr` is whether to
    tell the fields of an object. What a class defines itself is kept.
    """

    def made(plain: type[T]) -> type[T]:
        # Not frozen, as the library would compile what refuses to set a field.
        cls: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(plain)
        shared = dict[str, Any]()
        if frozen:
            shared |= _FROZEN
        if repr:
            shared["__repr__"] = _representation
        if eq:
            equal, hashed = _by_value([f.name for f in dataclasses.fields(cls) if f.compare])
            shared |= {"__eq__": equal, "__hash__": hashed if frozen else None}
        for name, method in shared.items():
            if name not in plain.__dict__:
                setattr(cls, name, method)
        cls.__init__ = _constructor(cls)
        return cast(type[T], cls)

    return made


def _constructor(cls: type[Any]) -> Callable[..., None]:
    """`__init__`, which sets slots by their descriptors: a frozen object refuses other ways."""
    given: dict[str, object] = {"missing": MISSING}
    parameters, lines = ["self"], list[str]()
    for field in dataclasses.fields(cls):
        name = value = field.name
        given[f"set_{name}"] = getattr(cls, name).__set__
        if field.default_factory is not MISSING:
            given[f"new_{name}"] = field.default_factory
            parameters.append(f"{name}=missing")
            value = f"new_{name}() if {name} is missing else {name}"
        elif field.default is not MISSING:
            given[f"default_{name}"] = field.default
            parameters.append(f"{name}=default_{name}")
        else:
            parameters.append(name)
        lines.append(f" set_{name}(self, {value})\n")
    if hasattr(cls, "__post_init__"):
        lines.append(" self.__post_init__()\n")
    made: dict[str, Any] = {}
    exec(f"def __init__({', '.join(parameters)}):\n{''.join(lines) or ' pass'}", given, made)
    constructor: Callable[..., None] = made["__init__"]
    constructor.__qualname__ = f"{cls.__qualname__}.__init__"
    return constructor


def _by_value(
    names: list[str],
) -> tuple[Callable[[object, object], bool], Callable[[object], int]]:
    """Equality and hash of objects with these fields."""
    # At least two, for a tuple: it takes a field to equal itself, and asks for a plain answer.
    values = attrgetter(*names, *names[-1:]) if names else type

    def equal(self: object, other: object) -> bool:
        return values(self) == values(other) if type(self) is type(other) else NotImplemented

    def hashed(self: object) -> int:
        return hash(values(self))

    return equal, hashed


def _representation(self: Any) -> str:
    shown = (f"{f.name}={getattr(self, f.name)!r}" for f in dataclasses.fields(self) if f.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _refuse_setting(self: object, name: str, value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_deleting(self: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[object]:
    """What a copy is made of."""
    return [getattr(self, name) for name in self.__match_args__]


def _set_state(self: Any, state: list[object]) -> None:
    for name, value in zip(self.__match_args__, state, strict=True):
        object.__setattr__(self, name, value)


_FROZEN: Final = {
    "__setattr__": _refuse_setting,
    "__delattr__": _refuse_deleting,
    "__getstate__": _state,
    "__setstate__": _set_state,
}

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    dataclass = _dataclass
