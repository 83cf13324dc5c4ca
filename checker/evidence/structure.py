"""A digest of a system as it is written: its terms with their quantifiers, and all its names.

Two systems with one digest have the same states, steps, properties, phrases and fairness. It does
not depend on where things are written, nor on comments.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, Final

from ccverify.checker.errors import Location
from ccverify.checker.language.enumerations import show_member
from ccverify.checker.language.sorts import Replicas, Span
from ccverify.checker.language.system import System
from ccverify.checker.language.terms import Term


class Unknown(Exception):
    """Something in a system has no known parts, so nothing can be said of the whole."""


def structure_of(system: System) -> str:
    """The digest of a system. Raises `Unknown` if it holds something that this module does not
    know.
    """
    return _Writer().digest(system)


class _Writer:
    """Numbers everything in the order in which it is met, and writes each thing once.

    What is the same object has one number: bound variables of one name are told apart by it.
    """

    def __init__(self) -> None:
        self._hash: Final = hashlib.sha256()
        self._numbers: Final[dict[int, int]] = {}

    def digest(self, root: object) -> str:
        stack = [root]
        while stack:
            thing = stack[-1]
            if id(thing) in self._numbers:
                stack.pop()
                continue
            label, parts = _described(thing)
            waiting = [p for p in parts if not _is_plain(p) and id(p) not in self._numbers]
            if waiting:
                stack += reversed(waiting)
                continue
            stack.pop()
            self._numbers[id(thing)] = len(self._numbers)
            self._hash.update(f"{label} {' '.join(map(self._told, parts))}\n".encode())
        return self._hash.hexdigest()

    def _told(self, part: object) -> str:
        if isinstance(part, Location):
            return "somewhere"
        return repr(part) if _is_plain(part) else f"#{self._numbers[id(part)]}"


def _is_plain(thing: object) -> bool:
    return thing is None or isinstance(thing, bool | int | str | Location)


def _described(thing: Any) -> tuple[str, Sequence[object]]:
    """What kind of thing it is, and what it is made of: no part is made for this call."""
    match thing:
        case Term():
            return f"term {thing.op}", (thing.sort, thing.payload, *thing.args)
        case Replicas():
            return "replicas", (thing.tag, thing.default, *thing.limits, thing.parameter)
        case Span():
            return "span", (thing.size,)
        case type() if issubclass(thing, Enum):
            members = [part for member in thing for part in (member.name, show_member(member))]
            return f"enumeration {thing.__qualname__}", members
        case type():
            return f"class {thing.__qualname__}", ()
        case Enum():
            return "member", (type(thing), thing.name)
        case Mapping():
            return "mapping", [part for pair in thing.items() for part in pair]
        case tuple():
            return "row", thing
        case _ if is_dataclass(thing):
            values = [getattr(thing, field.name) for field in fields(thing)]
            return type(thing).__qualname__, values
        case _:
            raise Unknown(type(thing).__qualname__)
