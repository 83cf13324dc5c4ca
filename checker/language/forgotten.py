"""Methods that no action, fault, initial condition or property comes to call, and lost values.

A method is called if its name occurs in one that is called: by name, and not by what it is called
on, so that nothing is said to be forgotten that is not.
"""

from __future__ import annotations

import dis
from collections.abc import Iterable, Iterator
from itertools import chain, pairwise
from types import CodeType, FunctionType
from typing import Final
from weakref import WeakKeyDictionary

from ccverify.checker.data import dataclass
from ccverify.checker.errors import Location
from ccverify.checker.language.component import Component, members
from ccverify.checker.language.marks import mark_of
from ccverify.checker.language.place import PACKAGE
from ccverify.checker.language.refusals import Declared

_SAYING: Final = {"require", "given", "says", "assign"}
_CHANGING: Final = {
    "append", "pop", "add", "remove", "clear", "start", "stop", "restart",
}  # fmt: skip
_STORES: Final = ("STORE_ATTR", "STORE_SUBSCR")
_LOCAL: Final = ("LOAD_FAST", "STORE_FAST", "DELETE_FAST")
_KEEPS: Final = ("STORE_FAST", "STORE_FAST_STORE_FAST")


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A method that is never called; `acts` if it assigns, requires or says something."""

    owner: str
    name: str
    acts: bool
    location: Location


def forgotten(kinds: Iterable[type], properties: Iterable[object]) -> Iterator[Forgotten]:
    """The methods of components that nothing calls, when `properties` are kept beside them."""
    methods: dict[str, dict[FunctionType, type]] = {}
    for base in dict.fromkeys(base for kind in kinds for base in kind.__mro__):
        if issubclass(Component, base):  # not the user's
            continue
        for name, value in vars(base).items():
            for function in _functions(value):
                methods.setdefault(name, {})[function] = base
    waiting = [f for found in methods.values() for f in found if mark_of(f) is not None]
    waiting += [f for p in properties for f in _functions(p)]
    called = set[FunctionType]()
    while waiting:
        function = waiting.pop()
        if function in called:
            continue
        called.add(function)
        for name in _names(function):
            waiting += methods.get(name, {})
            waiting += _functions(function.__globals__.get(name))
    for name, found in methods.items():
        for function, owner in found.items():
            if function not in called and not name.startswith("__"):
                code = function.__code__
                place = Location(code.co_filename, code.co_firstlineno)
                yield Forgotten(owner.__name__, name, _acts(code), place)


@dataclass(frozen=True, slots=True)
class Unassigned:
    """A local name of a method that gets a value, is not read, and is a declared one as well."""

    method: str
    name: str
    location: Location


def unassigned(kinds: Iterable[type]) -> Iterator[Unassigned]:
    """Where methods of components leave out `self.` when they assign, as it seems."""
    for kind in dict.fromkeys(kinds):
        declared = {n for n, value in members(kind) if isinstance(value, Declared)}
        for base in (base for base in kind.__mro__ if not issubclass(Component, base)):
            for function in chain.from_iterable(map(_functions, vars(base).values())):
                code = function.__code__
                suspects = declared.intersection(code.co_varnames)
                for name, line in _never_read(code) if suspects else ():
                    if name in suspects:
                        place = Location(code.co_filename, line)
                        yield Unassigned(f"{base.__name__}.{function.__name__}", name, place)


def _never_read(code: CodeType) -> Iterator[tuple[str, int]]:
    """The names that a function's code gives a value and never reads, with the line.

    What functions within it read is stored in another way. Newer versions of Python store or read
    two names by one instruction; where they do both, the names count as read.
    """
    stored, read = dict[str, int](), set[str]()
    for instruction in dis.get_instructions(code):
        if not instruction.opname.startswith(_LOCAL):
            continue
        value = instruction.argval
        names: list[str] = [value] if isinstance(value, str) else [*value]
        if instruction.opname in _KEEPS:
            line = instruction.positions.lineno if instruction.positions else None
            stored |= {name: line or code.co_firstlineno for name in names if name not in stored}
        else:
            read.update(names)
    yield from ((name, line) for name, line in stored.items() if name not in read)


def _functions(value: object) -> list[FunctionType]:
    """The functions of the user's behind an attribute of a class, or behind a name of a module."""
    if isinstance(value, property):
        parts: list[object] = [value.fget, value.fset]
    elif isinstance(value, staticmethod | classmethod):
        parts = [value.__func__]
    elif callable(value):
        parts = [value, getattr(value, "__wrapped__", None)]
    else:
        return []
    return [
        part
        for part in parts
        if isinstance(part, FunctionType) and not part.__code__.co_filename.startswith(PACKAGE)
    ]


def _codes(code: CodeType) -> Iterator[CodeType]:
    """A function's code, and that of the functions within it."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)


_NAMES: Final = WeakKeyDictionary[FunctionType, frozenset[str]]()


def _names(function: FunctionType) -> frozenset[str]:
    """The names that a function uses; a text may be one for getattr. They are found once."""
    if function not in _NAMES:
        _NAMES[function] = frozenset(
            name
            for part in _codes(function.__code__)
            for name in (*part.co_names, *(c for c in part.co_consts if isinstance(c, str)))
        )
    return _NAMES[function]


def _acts(code: CodeType) -> bool:
    stores = any(
        instruction.opname in _STORES
        for part in _codes(code)
        for instruction in dis.get_instructions(part)
    )
    names = {name for part in _codes(code) for name in part.co_names}
    return stores or bool(names & _SAYING) or (bool(names & _CHANGING) and not _returns(code))


def _returns(code: CodeType) -> bool:
    """Whether a function gives something other than None in some place."""
    instructions = list(dis.get_instructions(code))
    return any(
        after.opname == "RETURN_VALUE"
        and not (before.opname == "LOAD_CONST" and before.argval is None)
        for before, after in pairwise(instructions)
    )
