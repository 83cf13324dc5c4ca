"""Models that are given as classes: their methods ask as those of a model file do.

A model file is changed before it runs (`identity`). A class is there already: so the code of its
methods, and of the functions that these call, is made again from their source and put in place.
Without a source, as at Python's prompt, a method is left as it is.
"""

from __future__ import annotations

import ast
import linecache
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache, partial
from itertools import chain
from types import CodeType, FunctionType, MethodType, ModuleType
from typing import Any, Final

from ccverify.checker.language.component import Component, Part, Records, members
from ccverify.checker.language.identity import COMPILED, HELPERS, compiled
from ccverify.checker.language.place import is_written_by_user
from ccverify.checker.language.properties import Properties

_OURS: Final = "ccverify."
_FILES: Final = 64
_Cached: Final = type(lru_cache(len))


def ask_as_in_a_file(model: type[Component], properties: Properties[Any] | None) -> None:
    """Have the methods of a model and its properties ask terms nothing that is no answer."""
    waiting = [*_methods(model), *_beside(properties)]
    seen, texts = set[FunctionType](), dict[str, str]()
    while waiting:
        function = waiting.pop()
        if function in seen or not _is_the_users(function):
            continue
        seen.add(function)
        waiting += _used(function)
        if _is_left(function):
            file = function.__code__.co_filename
            if file not in texts:
                texts[file] = _text(file)
            code = _changed(function.__code__, texts[file])
            if code is not None:
                function.__globals__.update(HELPERS)
                function.__code__ = code


def _methods(kind: type[Component]) -> Iterator[FunctionType]:
    """All functions in a component's classes and in those of its parts."""
    for base in kind.__mro__:
        yield from _functions(base)
    for _, value in members(kind):
        if isinstance(value, Part | Records):
            yield from _methods(value.component)


def _beside(properties: Properties[Any] | None) -> Iterator[FunctionType]:
    """The functions of the properties, and that of the census."""
    if properties is not None:
        for function in properties.functions.values():
            yield from _functions(function)
        if properties.counted is not None:
            yield from _functions(properties.counted.outcomes)


def _functions(value: object) -> Iterator[FunctionType]:
    """The functions that are called if the value is: itself, that in it, or those of a class."""
    match value:
        case FunctionType():
            yield value
        case type() if not (value.__module__ or "").startswith(_OURS):
            for own in vars(value).values():
                if not isinstance(own, type):
                    yield from _functions(own)
        case staticmethod() | classmethod() | MethodType():
            yield from _functions(value.__func__)
        case property():
            yield from _functions(value.fget)
        case partial() | cached_property():
            yield from _functions(value.func)
        case _Cached():
            yield from _functions(value.__wrapped__)
        case _:
            pass


def _is_the_users(function: FunctionType) -> bool:
    ours = (function.__module__ or "").startswith(_OURS)
    return not ours and is_written_by_user(function.__code__.co_filename)


def _is_left(function: FunctionType) -> bool:
    """Whether a function is still as Python compiled it."""
    done = not HELPERS.keys().isdisjoint(_names(function.__code__))
    return not done and COMPILED not in function.__globals__


def _used(function: FunctionType) -> Iterator[FunctionType]:
    """The functions that one names, in its module or around it, and those of its defaults.

    Of another package that is installed, nothing is changed.
    """
    names = _names(function.__code__)
    known = [function.__globals__[name] for name in names if name in function.__globals__]
    known += [cell.cell_contents for cell in function.__closure__ or () if cell != type(cell)()]
    known += [*(function.__defaults__ or ()), *(function.__kwdefaults__ or {}).values()]
    for module in [each for each in known if isinstance(each, ModuleType)]:
        known += [vars(module)[name] for name in names if name in vars(module)]
    for found in chain.from_iterable(map(_functions, known)):
        installed = "site-packages" in found.__code__.co_filename
        if not installed or _package(found) == _package(function):
            yield found


def _package(function: FunctionType) -> str:
    return (function.__module__ or "").partition(".")[0]


def _names(code: CodeType) -> set[str]:
    inner = (_names(part) for part in code.co_consts if isinstance(part, CodeType))
    return set(code.co_names).union(*inner)


def _place(code: CodeType) -> tuple[str, int]:
    return code.co_qualname, code.co_firstlineno


def _text(file: str) -> str:
    linecache.checkcache(file)
    return "".join(linecache.getlines(file))


def _changed(code: CodeType, text: str) -> CodeType | None:
    """The code as it is to be; None if its file has no such source, or has another one by now."""
    candidates = _codes(code.co_filename, text).get(_place(code), ())
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
