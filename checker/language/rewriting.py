"""Models that are given as classes: their methods ask as those of a model file do.

A model file is changed before it runs (`identity`). A class is there already: so the code of its
methods, and of the functions that these call, is made again from their source and put in place.
Without a source, as at Python's prompt, a method is left as it is.
"""

from __future__ import annotations

import ast
import linecache
from collections.abc import Iterable, Iterator
from functools import lru_cache
from types import CodeType, FunctionType
from typing import Any, Final

from ccverify.checker.language.component import Component, Part, Records, members
from ccverify.checker.language.identity import HELPERS, compiled
from ccverify.checker.language.place import is_written_by_user
from ccverify.checker.language.properties import Properties

_OURS: Final = "ccverify."
_FILES: Final = 64


def ask_as_in_a_file(model: type[Component], properties: Properties[Any] | None) -> None:
    """Have the methods of a model and its properties ask terms nothing that is no answer."""
    given = properties.functions.values() if properties else ()
    waiting = [f for f in (*_methods(model), *given) if isinstance(f, FunctionType)]
    seen = set[FunctionType]()
    while waiting:
        function = waiting.pop()
        if function in seen or not _is_left(function):
            continue
        seen.add(function)
        waiting += _used(function)
        code = _changed(function.__code__)
        if code is not None:
            function.__globals__.update(HELPERS)
            function.__code__ = code


def _methods(kind: type[Component]) -> Iterator[object]:
    """All functions in a component's classes and in those of its parts."""
    for base in kind.__mro__:
        for value in vars(base).values():
            yield getattr(value, "__func__", getattr(value, "fget", value))
    for _, value in members(kind):
        if isinstance(value, Part | Records):
            yield from _methods(value.component)


def _is_left(function: FunctionType) -> bool:
    """Whether a function is the user's, and still as Python compiled it."""
    ours = (function.__module__ or "").startswith(_OURS)
    code = function.__code__
    done = not HELPERS.keys().isdisjoint(_names(code))
    return not ours and not done and is_written_by_user(code.co_filename)


def _used(function: FunctionType) -> Iterator[FunctionType]:
    """The functions that one names, in its module or around it."""
    named = (function.__globals__.get(name) for name in _names(function.__code__))
    around = (cell.cell_contents for cell in function.__closure__ or () if cell != type(cell)())
    return (found for found in (*named, *around) if isinstance(found, FunctionType))


def _names(code: CodeType) -> set[str]:
    inner = (_names(part) for part in code.co_consts if isinstance(part, CodeType))
    return set(code.co_names).union(*inner)


def _place(code: CodeType) -> tuple[str, int]:
    return code.co_qualname, code.co_firstlineno


def _changed(code: CodeType) -> CodeType | None:
    """The code as it is to be; None if its file has no such source, or has another one by now."""
    file = code.co_filename
    linecache.checkcache(file)
    candidates = _codes(file, "".join(linecache.getlines(file))).get(_place(code), ())
    return next((changed for plain, changed in candidates if plain == code), None)


@lru_cache(maxsize=_FILES)
def _codes(file: str, text: str) -> dict[tuple[str, int], list[tuple[CodeType, CodeType]]]:
    """The code of the functions in a text, by name and line: as Python has it, and changed."""
    try:
        tree = ast.parse(text, file)
        plain = compile(tree, file, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError):
        return {}
    found: dict[tuple[str, int], list[tuple[CodeType, CodeType]]] = {}
    for pair in zip(_within([plain]), _within([compiled(tree, file)]), strict=True):
        found.setdefault(_place(pair[0]), []).append(pair)
    return found


def _within(codes: Iterable[CodeType]) -> Iterator[CodeType]:
    for code in codes:
        yield code
        yield from _within(part for part in code.co_consts if isinstance(part, CodeType))
