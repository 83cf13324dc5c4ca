"""What a model calls its terms: the names of the helper methods that gave them.

A system knows no names of helpers, and needs none. So the model is built once more while Python
tells which functions return; the terms they return are found again in the system by their places.
The names serve people only: no meaning depends on them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import chain
from types import CodeType, FrameType
from typing import Any, Final, TypeAlias

from ccverify.checker.errors import CcverifyError
from ccverify.checker.language.binding import Bound
from ccverify.checker.language.build import build_once
from ccverify.checker.language.enumerations import show_member
from ccverify.checker.language.place import is_written_by_user
from ccverify.checker.language.properties import Properties
from ccverify.checker.language.settings import kebab
from ccverify.checker.language.system import Property, System
from ccverify.checker.language.terms import Term
from ccverify.checker.questions.verify import Subject

_PLAIN: Final = ("const", "read", "bound", "size")
"""What needs no name of its own."""
_Hearing: TypeAlias = Callable[[FrameType, str, Any], Any]


@dataclass(frozen=True, slots=True, eq=False)
class Helper:
    """A call of a helper: its name, and its arguments, as terms or as they are written."""

    name: str
    arguments: tuple[Term[Any] | str, ...]


class Names:
    """The helpers that gave the terms of one system."""

    def __init__(self, of: Mapping[int, tuple[Term[Any], Helper]] | None = None) -> None:
        self._of: Final = dict(of or {})

    def of(self, term: Term[Any]) -> Helper | None:
        """The helper that gave a term, if one did."""
        found = self._of.get(id(term))
        return found[1] if found else None


class _Listener:
    """Hears which of the user's functions return terms, and what they were called with."""

    def __init__(self) -> None:
        self.returned: Final[list[tuple[Term[Any], str, tuple[object, ...]]]] = []
        self._helpers: Final[dict[CodeType, bool]] = {}

    def enters(self, frame: FrameType, event: str, value: object) -> _Hearing | None:
        """Whether to hear what a function returns: no lambda, and none that knows more than its
        arguments.
        """
        code = frame.f_code
        if code not in self._helpers:
            plain = "<" not in code.co_qualname
            self._helpers[code] = plain and is_written_by_user(code.co_filename)
        frame.f_trace_lines = False
        return self.leaves if self._helpers[code] else None

    def leaves(self, frame: FrameType, event: str, value: object) -> _Hearing:
        """Note a term that is returned."""
        if event == "return" and isinstance(value, Term) and value.op not in _PLAIN:
            code = frame.f_code
            given = (frame.f_locals.get(name) for name in code.co_varnames[: code.co_argcount])
            self.returned.append((value, code.co_name, tuple(given)))
        return self.leaves


def names_of(
    subject: Subject, scenario: str | None, system: System, prop: Property | None = None
) -> Names:
    """The names of the terms of a system's actions, and of one property.

    There are none if the model cannot be built again as it was.
    """
    heard = _Listener()
    before = sys.gettrace()
    sys.settrace(heard.enters)
    try:
        beside = _beside(subject, prop)
        again = build_once(subject.model, scenario, system.settings, beside)
    except CcverifyError:
        return Names()
    finally:
        sys.settrace(before)
    called = {
        id(term): Helper(name, tuple(chain.from_iterable(map(_arguments, given))))
        for term, name, given in heard.returned
    }
    return Names(_placed(system, again, called))


def _beside(subject: Subject, prop: Property | None) -> Properties[Any] | None:
    """Of the properties kept beside a model, what is needed for one: to build all takes long."""
    if subject.properties is None or prop is None:
        return None
    some = Properties(subject.properties.model)
    for name, function in subject.properties.functions.items():
        if kebab(name) in (prop.name, prop.beside):
            some.functions[name] = function
    return some


def _arguments(given: object) -> tuple[Term[Any] | str, ...]:
    """An argument as it is told; what is none, such as the model, is not."""
    match given:
        case Term():
            return (given,)
        case Enum():
            return (show_member(given),)
        case bool() | int() | str():
            return (str(given),)
        case _:
            return ()


def _placed(
    system: System, again: System, called: Mapping[int, Helper]
) -> dict[int, tuple[Term[Any], Helper]]:
    """The helpers by the terms of `system` that stand where theirs do."""
    found: dict[int, tuple[Term[Any], Helper]] = {}
    twins: dict[int, Term[Any]] = {}
    bounds: dict[Bound, Bound] = {}
    stack = list(_roots(system, again, bounds))
    seen = set[tuple[int, int]]()
    while stack:
        term, other = stack.pop()
        if (
            (id(term), id(other)) in seen
            or term.op != other.op
            or len(term.args) != len(other.args)
        ):
            continue
        seen.add((id(term), id(other)))
        twins[id(other)] = term
        if isinstance(term.payload, Bound) and isinstance(other.payload, Bound):
            bounds[other.payload] = term.payload
        if id(other) in called:
            found[id(term)] = term, called[id(other)]
        stack += zip(term.args, other.args, strict=True)
    return {
        key: (term, Helper(h.name, tuple(_twin(a, twins, bounds) for a in h.arguments)))
        for key, (term, h) in found.items()
    }


def _twin(
    term: Term[Any] | str, twins: Mapping[int, Term[Any]], bounds: Mapping[Bound, Bound]
) -> Any:
    """An argument as the system has it."""
    if isinstance(term, str):
        return term
    if id(term) in twins:
        return twins[id(term)]
    payload = term.payload
    if isinstance(payload, Bound):
        payload = bounds.get(payload, payload)
    return Term(term.op, tuple(_twin(a, twins, bounds) for a in term.args), term.sort, payload)


def _roots(
    system: System, again: System, bounds: dict[Bound, Bound]
) -> Iterator[tuple[Term[Any], Term[Any]]]:
    """The terms of two builds that stand at the same places; all but the properties' own."""
    actions = {a.name: a for a in again.actions}
    for action in system.actions:
        other = actions.get(action.name)
        if other is None:
            continue
        bounds |= zip(other.parameters, action.parameters, strict=False)
        yield action.guard, other.guard
        for one, two in zip(action.updates, other.updates, strict=False):
            bounds |= zip(two.bound, one.bound, strict=False)
            yield from zip(one.keys, two.keys, strict=False)
            if one.value is not None and two.value is not None:
                yield one.value, two.value
    properties = {p.name: p for p in again.properties}
    for prop in system.properties:
        if prop.name in properties:
            found = zip(prop.formulas, properties[prop.name].formulas, strict=False)
            # A property is not to be explained by its own name.
            yield from (pair for f, g in found for pair in zip(f.args, g.args, strict=False))
