"""Python's enumerations as sorts: how members are shown, and what is refused of them."""

from __future__ import annotations

from enum import Enum, Flag
from functools import lru_cache
from typing import Final
from weakref import WeakSet

from ccverify.checker.data import dataclass
from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.place import here


@dataclass(frozen=True, slots=True)
class EnumSort:
    """The members of a Python enumeration, in order of definition."""

    members: type[Enum]

    @property
    def name(self) -> str:
        """How errors and `show` name the sort."""
        return self.members.__name__

    def code(self, member: Enum) -> int:
        """The position of `member`."""
        return _positions(self.members)[member.name]


@lru_cache(maxsize=256)
def _positions(members: type[Enum]) -> dict[str, int]:
    """The position of each member by its name: members never change."""
    return {member.name: position for position, member in enumerate(members)}


@lru_cache(maxsize=256)
def enum_sort(members: type[Enum]) -> EnumSort:
    """The sort of an enumeration, one object for all terms of it: they are compared very often."""
    return EnumSort(members)


def show_member(member: Enum) -> str:
    """An enumeration member as people read it: its value if that is text, else its name, which as
    a constant's is in capitals.
    """
    if isinstance(member.value, str):
        return member.value
    name = member.name
    return name.lower().replace("_", "-") if name.isupper() and len(name) > 1 else name


_CHECKED: Final = WeakSet[type[Enum]]()
"""The enumerations that have been found right: their members never change."""


def checked_enum(members: type[Enum], location: Location | None = None) -> EnumSort:
    """The sort of a Python enumeration. One that is empty, or whose members cannot be told apart
    or written on one line, is a `ModelError`.
    """
    if members in _CHECKED:
        return enum_sort(members)
    location = location or here()
    name = members.__name__
    if not len(members):
        raise ModelError(f"empty sort: the enumeration {name} has no members", location=location)
    refuse_aliases(members, location)
    shown: dict[str, Enum] = {}
    for member in members:
        text = show_member(member)
        if not text.isprintable() or not text.strip() or set(text) & set("|\\"):
            raise ModelError(
                f"{member.name} of {name} is shown as {text!r}",
                location=location,
                hint="a value that is text is to be printable, on one line, without | and \\",
            )
        if text in shown:
            raise ModelError(
                f"{shown[text].name} and {member.name} of {name} are both shown as {text!r}",
                location=location,
                hint="give them values that differ",
            )
        shown[text] = member
    _CHECKED.add(members)
    return enum_sort(members)


def refuse_aliases(members: type[Enum], location: Location | None) -> None:
    """`ModelError` if two names of an enumeration mean one value, or its values combine."""
    for name, member in members.__members__.items():
        if name != member.name:
            raise ModelError(
                f"{name} of {members.__name__} is another name for {member.name}: they have one "
                "value",
                location=location,
                hint="give them values that differ",
            )
    if issubclass(members, Flag):
        raise ModelError(
            f"{members.__name__} is a Flag: its values combine, and are no list",
            location=location,
            hint="declare a Set over an Enum",
        )
