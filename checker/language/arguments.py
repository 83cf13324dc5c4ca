"""What declarations and decorators are given, where Python would take anything."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from types import FunctionType
from typing import Any, Final, ParamSpec, TypeVar, cast

from ccverify.checker.errors import ModelError
from ccverify.checker.language.place import here
from ccverify.checker.language.time import Window, window_of_pair

P = ParamSpec("P")
R = TypeVar("R")


class _Omitted:
    """The default of an argument that may be left out, as `help` shows it."""

    def __repr__(self) -> str:
        return "..."


_OMITTED: Final = _Omitted()


def spelled_out(options: type) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Have `help` say what a function takes as `**name: Unpack[options]`.

    The signature then names each option, and the docstring gets what the docstring of `options`
    says after its first paragraph.
    """

    def spell(function: Callable[P, R]) -> Callable[P, R]:
        taken = inspect.signature(function)
        named = [
            p.replace(default=_OMITTED) if type(p.default) is object else p
            for p in taken.parameters.values()
            if p.kind is not p.VAR_KEYWORD
        ]
        for name, kind in options.__annotations__.items():
            annotation = getattr(kind, "__forward_arg__", kind)
            keyword = inspect.Parameter.KEYWORD_ONLY
            named.append(inspect.Parameter(name, keyword, default=_OMITTED, annotation=annotation))
        known = cast(Any, function)
        known.__signature__ = taken.replace(parameters=named)
        said = inspect.getdoc(options) or ""
        meaning, *rest = (inspect.getdoc(cast(FunctionType, function)) or "").split("\n\n")
        known.__doc__ = "\n\n".join([meaning, said.partition("\n\n")[2], *rest])
        return function

    return spell


def text(name: str, value: object, example: str = "...") -> str:
    """The argument `name`, which is text; else a `ModelError` with what to write."""
    if not isinstance(value, str):
        raise ModelError(
            f"{name}={value!r} is not text", location=here(), hint=f'write {name}="{example}"'
        )
    return value


def sources(value: object) -> str:
    """The same for rows of the source."""
    return text("source", value, "R5a, Q3")


def bounds(name: str, value: object) -> tuple[int, int]:
    """The argument `name`, which is a pair of whole numbers; else a `ModelError`."""
    match value:
        case (int(low), int(high)):
            return low, high
        case _:
            raise ModelError(
                f"{name}={value!r} is no pair of whole numbers",
                location=here(),
                hint=f"write {name}=(lowest, highest)",
            )


def window(name: str, value: object) -> Window:
    """The argument `name`, which is a pair of times; else a `ModelError`."""
    found = window_of_pair(value)
    if found is None:
        raise ModelError(
            f"{name}={value!r} is no pair of times",
            location=here(),
            hint=f"write {name}=(1 * s, 60 * s): times have units",
        )
    return found
