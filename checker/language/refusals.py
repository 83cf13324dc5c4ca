"""What Python would answer for any object, refused where the object stands for something else.

A term has no value while a model is built. An operator or builtin that answers at once would give
the same answer for every state, so that a model would say something else than it seems to. The
table below names every such operation; classes that stand for values take their refusals from it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Final, NoReturn

from ccverify.checker.errors import Location, ModelError, noted_errors
from ccverify.checker.language.place import PACKAGE, here

_ARITHMETIC: Final = (
    "the language has + and -, and *, // and % by a whole number; say others with Table({...})"
)
_NUMBER: Final = "a condition on it is written with ==, <, <=; a choice with ite(...)"
TEXT: Final = "traces show terms with says(...); `ccverify show` prints guards and formulas"
_HELD: Final = "use a map, a set or a queue that is declared as a variable"
_OBJECT: Final = "ask for its value: compare it with ==, or one_of(...)"
LOOKED_UP: Final = "write one_of(...) for a set of values, and Table({...}) for a dict"
_POSITION: Final = "declare what it chooses from as a variable with over=..., or write ite(...)"
_INSIDE: Final = (
    "inside a method, write self.NAME for a variable or a parameter, size(...) for a number of "
    "replicas"
)

OPERATIONS: Final[dict[str, tuple[str, str]]] = {
    "__mod__": ("%", _ARITHMETIC),
    "__rmod__": ("%", _ARITHMETIC),
    "__floordiv__": ("//", _ARITHMETIC),
    "__rfloordiv__": ("//", _ARITHMETIC),
    "__truediv__": ("/", _ARITHMETIC),
    "__rtruediv__": ("/", _ARITHMETIC),
    "__divmod__": ("divmod()", "write n // k and n % k"),
    "__rdivmod__": ("divmod()", _ARITHMETIC),
    "__pow__": ("**", _ARITHMETIC),
    "__rpow__": ("**", _ARITHMETIC),
    "__lshift__": ("<<", _ARITHMETIC),
    "__rlshift__": ("<<", _ARITHMETIC),
    "__rshift__": (">>", _ARITHMETIC),
    "__rrshift__": (">>", _ARITHMETIC),
    "__matmul__": ("@", _ARITHMETIC),
    "__rmatmul__": ("@", _ARITHMETIC),
    "__abs__": ("abs()", "write greatest(n, -n)"),
    "__pos__": ("unary +", "leave it out"),
    "__round__": ("round()", "whole numbers need none"),
    "__trunc__": ("math.trunc()", "whole numbers need none"),
    "__floor__": ("math.floor()", "whole numbers need none"),
    "__ceil__": ("math.ceil()", "whole numbers need none"),
    "__int__": ("int()", _NUMBER),
    "__float__": ("float()", _NUMBER),
    "__complex__": ("complex()", _NUMBER),
    "__index__": ("a position or a range", _POSITION),
    "__len__": ("len()", _HELD),
    "__getitem__": ("[...]", _HELD),
    "__setitem__": ("[...] = ...", _HELD),
    "__delitem__": ("del ...[...]", _HELD),
    "__contains__": ("`in`", "write contains(...) of a set or queue"),
    "__reversed__": ("reversed()", _HELD),
    "__next__": ("next()", _HELD),
    "__enter__": ("`with`", "assign and require, one statement each"),
    "__exit__": ("`with`", "assign and require, one statement each"),
    "__await__": ("`await`", "a method of a model runs at once"),
    "__aenter__": ("`async with`", "a method of a model runs at once"),
    "__aexit__": ("`async with`", "a method of a model runs at once"),
    "__aiter__": ("`async for`", "a method of a model runs at once"),
    "__anext__": ("anext()", "a method of a model runs at once"),
    "__format__": ("an f-string or format()", TEXT),
    "__bytes__": ("bytes()", TEXT),
    "__fspath__": ("a path", TEXT),
    "__copy__": ("copy.copy()", "use the term itself: it never changes"),
    "__deepcopy__": ("copy.deepcopy()", "use the term itself: it never changes"),
    "__reduce_ex__": ("pickle", "use the term itself: it never changes"),
}
"""Python's name of each operation, with how people write it and what to write instead."""

LOGIC: Final[dict[str, tuple[str, str]]] = {
    "__bool__": ("a condition", ""),
    "__iter__": ("a loop", ""),
    "__invert__": ("~", ""),
    "__neg__": ("-", ""),
} | {
    f"__{side}{name}__": (sign, "")
    for name, sign in (
        ("add", "+"), ("sub", "-"), ("mul", "*"), ("and", "&"), ("or", "|"), ("xor", "^"),
    )
    for side in ("", "r")
} | {
    f"__{name}__": (sign, "")
    for name, sign in (("lt", "<"), ("le", "<="), ("gt", ">"), ("ge", ">="))
}  # fmt: skip
"""What terms have, and what only holds terms has not."""

COMPUTING: Final = {
    name: said
    for name, said in (OPERATIONS | LOGIC).items()
    if said[1] == _ARITHMETIC or (name in LOGIC and name != "__iter__")
}
"""Arithmetic, comparisons and logic."""


def refusal(message: str, hint: str = "", location: Location | None = None) -> ModelError:
    """The error for an operation, in the place where it is written."""
    return ModelError(message, location=location or here(), hint=hint)


@contextmanager
def unforgiving() -> Iterator[None]:
    """While a method of a model runs: raise its first `ModelError` in the end, if it caught it."""
    noted: list[ModelError] = []
    token = noted_errors.set(noted)
    try:
        yield
    finally:
        noted_errors.reset(token)
    if noted:
        raise noted[0]


def in_model() -> bool:
    """Whether a model's method is being run."""
    return noted_errors.get() is not None


def asked_by_model() -> bool:
    """Whether a model's method is being run, and asks, rather than ccverify or a debugger.

    To be called by what is asked itself.
    """
    if not in_model():
        return False
    asking = sys._getframe(2)
    while asking.f_back is not None and asking.f_code.co_filename == "<frozen abc>":
        asking = asking.f_back  # isinstance of an abstract class, which asks on behalf of another
    return not asking.f_code.co_filename.startswith(PACKAGE)


class Unanswered:
    """Base of terms and of what holds them: they have no answer while a model is built."""

    __slots__ = ()

    def _refused(self, written: str, instead: str) -> ModelError:
        """The error for an operation, as people write it, and what to write instead."""
        raise NotImplementedError

    def _dropped(self) -> ModelError:
        """The error for a statement that computes it, and does nothing with it."""
        return refusal(
            f"{self!r} is computed and then dropped",
            "write = rather than == to assign; what is meant to be dropped is assigned to _, as in "
            "_ = self.wire.receive()",
        )

    if not TYPE_CHECKING:  # or type checkers would take for possible what is refused

        @property
        def __class__(self):
            if asked_by_model():
                raise self._refused("isinstance() or __class__", _OBJECT)
            return type(self)

        def __hash__(self):
            if asked_by_model():
                raise self._refused("a look-up in a Python set or dict", LOOKED_UP)
            return object.__hash__(self)

        def __dir__(self):
            if asked_by_model():
                raise self._refused("dir()", _OBJECT)
            return object.__dir__(self)


class Opaque:
    """Base of what is no value, declarations and components: what Python would answer is refused.

    They are compared with one another by identity, and may be keys of a dict.
    """

    __slots__ = ()

    def _refused(self, written: str, instead: str) -> ModelError:
        """The error for an operation, as people write it; `instead` is said of terms."""
        kind = type(self).__name__
        article = "an" if kind[0] in "AEIOU" else "a"
        return refusal(f"{article} {kind} is given to {written}: it is no value", _INSIDE)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Unanswered | Enum | int | str):
            raise self._refused("==", "")
        return self is other

    __hash__ = object.__hash__

    def __bool__(self) -> bool:
        """True for ccverify itself, where `x or y` is asked of what may be None."""
        if not sys._getframe(1).f_code.co_filename.startswith(PACKAGE):
            raise self._refused("a condition", "")
        return True


class Declared(Opaque):
    """Base of declarations; `role` says what they are declared as, with its article."""

    role: ClassVar[str]

    def __init_subclass__(cls, *, role: str = "", **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        if role:
            cls.role = role

    def __repr__(self) -> str:
        return f"{type(self).__name__}(...)"


def _refusing(name: str, written: str, instead: str) -> Callable[..., NoReturn]:
    def refuse(self: Unanswered | Opaque, *_: object) -> NoReturn:
        raise self._refused(written, instead)

    refuse.__name__ = name
    return refuse


def refuse_operations(kind: type, operations: Mapping[str, tuple[str, str]]) -> None:
    """Make a class refuse the operations that it does not define itself."""
    for name, (written, instead) in operations.items():
        if name not in vars(kind):
            setattr(kind, name, _refusing(name, written, instead))


_KEPT: Final = ("__format__", "__dir__", "__reduce_ex__")

refuse_operations(Unanswered, OPERATIONS)
refuse_operations(Opaque, LOGIC)
refuse_operations(Opaque, {k: v for k, v in OPERATIONS.items() if k not in _KEPT})
