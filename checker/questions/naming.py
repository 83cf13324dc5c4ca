"""What a model calls its terms: the names of the helper methods that gave them.

A system knows no names of helpers, and needs none. So the model is built once more while Python
tells which functions return; the terms they return are found again in the system by their places.
The names serve people only: no meaning depends on them.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from enum import Enum
from inspect import CO_GENERATOR, CO_VARARGS, CO_VARKEYWORDS
from types import CodeType, FrameType, FunctionType
from typing import Any, Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.errors import CcverifyError
from ccverify.checker.language.binding import Bound
from ccverify.checker.language.build import build_once
from ccverify.checker.language.component import Component, Model, Part, Records, members
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


@dataclass(frozen=True, slots=True, eq=False)
class _Call:
    """A call of a function that returned a term; `path` is that of the component it is about.

    It is a `method` of that, or a function of a file.
    """

    path: str
    name: str
    arguments: tuple[Term[Any] | str, ...]
    method: bool


class _Listener:
    """Hears which of the user's functions return terms, and what they were called with."""

    def __init__(self) -> None:
        self.returned: Final[list[tuple[Term[Any], _Call]]] = []
        # By the id of its code, which is kept; to look for the code itself would read all of it.
        self._helpers: Final[dict[int, tuple[CodeType, bool]]] = {}

    def enters(self, frame: FrameType, event: str, value: object) -> _Hearing | None:
        """Whether to hear what a function returns: it is a helper, and its arguments can be told.

        They are noted at once, for a function may give their names other values.
        """
        code = frame.f_code
        known = self._helpers.get(id(code))
        if known is None:
            known = self._helpers[id(code)] = code, _is_helper(code)
        call = _call_of(code, frame.f_locals) if known[1] else None
        if call is None:
            return None
        frame.f_trace_lines = False

        def leaves(frame: FrameType, event: str, value: object) -> _Hearing:
            """Note a term that is returned."""
            if event == "return" and isinstance(value, Term) and value.op not in _PLAIN:
                self.returned.append((value, call))
            return leaves

        return leaves

    def helpers(self, model: type[Model]) -> dict[int, Helper]:
        """The helpers by the ids of the terms they gave.

        A component is named if another one of the model has a function of the same name, or if one
        of the file has it.
        """
        owners = Counter(_functions(model))
        others = {(call.path, call.name) for _, call in self.returned if not call.method}
        owners.update(name for _, name in others)
        return {
            id(term): Helper(
                call.name if owners[call.name] == 1 else call.path + call.name, call.arguments
            )
            for term, call in self.returned
        }


def _functions(kind: type[Component]) -> Iterator[str]:
    """The names of the functions of a component and of its parts, each as often as it is there."""
    for name, value in members(kind):
        if isinstance(value, FunctionType):
            yield name
        elif isinstance(value, Part | Records):
            yield from _functions(value.component)


def _is_helper(code: CodeType) -> bool:
    """Whether a function is the user's: no lambda, none that knows more than its arguments, and
    none that takes any number of them or gives several terms.
    """
    plain = not code.co_flags & (CO_GENERATOR | CO_VARARGS | CO_VARKEYWORDS)
    return plain and "<" not in code.co_qualname and is_written_by_user(code.co_filename)


def _call_of(code: CodeType, given: Mapping[str, object]) -> _Call | None:
    """A call that has just begun; None if it has an argument that cannot be told, or if its name
    is that of another function of the component.

    A component is told by its path, and by its keys if it is one of many.
    """
    path, method, arguments = "", False, list[Term[Any] | str]()
    for number, name in enumerate(code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]):
        match given.get(name):
            case Component() as owner if not number:
                methods = list(_methods(code.co_name, type(owner)))
                method = any(other is code for other in methods)
                if method and methods[0] is not code:
                    return None
                path = owner._path
                arguments += owner._prefix_keys()
            case Component(_path=where) as part if where:
                arguments += [where.removesuffix("."), *part._prefix_keys()]
            case Term() as term:
                arguments.append(term)
            case other:
                text = _plain(other)
                if text is None:
                    return None
                arguments.append(text)
    return _Call(path, code.co_name, tuple(arguments), method)


def _methods(name: str, kind: type[Component]) -> Iterator[CodeType]:
    """The methods of that name that a component has from its class and the bases, its own first."""
    for base in kind.__mro__:
        function = vars(base).get(name)
        if isinstance(function, FunctionType):
            yield function.__code__


def _plain(value: object) -> str | None:
    """A value of Python's as text; None if it is none that can be told."""
    match value:
        case Enum():
            return show_member(value)
        case bool() | int() | str() | None:
            return str(value)
        case tuple() | list():
            texts = [text for each in value if (text := _plain(each)) is not None]
            return f"({', '.join(texts)})" if len(texts) == len(value) else None
        case _:
            return None


def names_of(
    subject: Subject,
    scenario: str | None,
    system: System,
    prop: Property | None = None,
    actions: Collection[str] | None = None,
) -> Names:
    """The names of the terms of a system's actions, or of some of them, and of one property.

    There are none if the model cannot be built again as it was.
    """
    heard = _Listener()
    before = sys.gettrace()
    sys.settrace(heard.enters)
    try:
        beside = _beside(subject, prop)
        again = build_once(subject.model, scenario, system.settings, beside, actions)
    except CcverifyError:
        return Names()
    finally:
        sys.settrace(before)
    return Names(_placed(system, again, heard.helpers(subject.model)))


def _beside(subject: Subject, prop: Property | None) -> Properties[Any] | None:
    """Of the properties kept beside a model, what is needed for one: to build all takes long."""
    if subject.properties is None or prop is None:
        return None
    some = Properties(subject.properties.model)
    for name, function in subject.properties.functions.items():
        if kebab(name) in (prop.name, prop.beside):
            some.functions[name] = function
    return some


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
