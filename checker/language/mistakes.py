"""What Python's own errors in a model mean, in a sentence, and what to do about them."""

from __future__ import annotations

import difflib
import inspect
import re
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import Enum
from importlib import import_module
from typing import Final

from ccverify.checker.errors import CcverifyError, Location, ModelError
from ccverify.checker.language.place import PACKAGE, raised_at
from ccverify.checker.language.recorder import Skipped
from ccverify.checker.language.sorts import Replicas
from ccverify.checker.limits import LimitReached

_NEARLY: Final = 0.15
"""How much less like what was written another name may be than the likest one."""

_COUNTED: Final = re.compile(
    r"(?:\w+\.)+(\w+)\(\) takes ([1-9]\d*) positional arguments? but (\d+) (?:was|were) given"
)
"""What Python says of a method that is given too much: it counts `self`, which people do not."""
_OF_ELEMENTS: Final = ("add", "remove", "contains", "append", "send", "is_head")

_QUANTIFIERS = ("exists()", "forall()", "count()", "sum_over()")
_NOT_THERE: Final = re.compile(
    r"cannot import name '(?P<imported>\w+)' from '(?P<module>ccverify[\w.]*)'"
    r"|module '(?P<owner>ccverify[\w.]*)' has no attribute '(?P<read>\w+)'"
    r"|No module named '(?P<missing>ccverify[\w.]*)'"
)
"""What Python says of a name or a module of ccverify that there is not."""
_UNBOUND: Final = re.compile(r"local variable '(\w+)'")
_CALLED: Final = re.compile(
    r"(?P<word>\w+)(\.__(init|new|call)__)?\(\) "
    r"(got an unexpected keyword argument '(?P<keyword>\w+)'|missing \d+ required)"
)
"""What Python says of arguments by name that a function does not take, or wants."""
_TOO_MANY: Final = re.compile(r"(\w+)\(\) takes \d+ positional arguments? but ")
"""What Python says of a function that is given more than it takes without names."""


def explained(what: str, error: BaseException) -> tuple[str, str]:
    """The message and the hint for an error that Python raised in `what`."""
    match error:
        case UnboundLocalError() if local := _UNBOUND.search(str(error)):
            return f"{what} raised UnboundLocalError: {error}", (
                f"a variable or a parameter is written self.{local[1]}"
            )
        case NameError(name=str(name)):
            return f"{what} uses {name}, which is not defined", _where_to_find(name, error)
        case AttributeError(obj=type() as owner, name=str(name)) if issubclass(owner, Enum):
            members = [member.name for member in owner]
            return (
                f"{what} uses {owner.__name__}.{name}, but {owner.__name__} has no such member",
                f"{nearest(name, members)}its members are {', '.join(members)}",
            )
        case AttributeError(obj=Replicas() as replicas):
            return f"{what}: {error}", f"write size(self.{replicas.parameter}) for their number"
        case AttributeError() | ImportError() if there_is_not := _NOT_THERE.search(str(error)):
            return f"{what}: {there_is_not[0]}", _from_ccverify(there_is_not)
        case ImportError() if "relative import" in str(error):
            return f"{what}: {error}", (
                "a model file belongs to no package: write `from parts import ...`, without the "
                "dot, for parts.py in the folder of the file"
            )
        case RecursionError():
            return f"{what} never ends: {_circle(error)}", (
                "let one of them come to an end without calling the other"
            )
        case TypeError() if str(error).startswith(_QUANTIFIERS):
            return f"{what}: {error}", "quantify one sort at a time: exists(A, lambda a: ...)"
        case TypeError() if (call := _CALLED.match(str(error))) and (takes := _takes(call["word"])):
            nearly = nearest(call["keyword"] or "", takes)
            return f"{what}: {error}", f"{nearly}{call['word']} takes {', '.join(takes)}"
        case TypeError() if counted := _COUNTED.match(str(error)):
            word, most, given = counted[1], int(counted[2]) - 1, int(counted[3]) - 1
            pair = f"; a tuple is one: {word}((a, b))" if word in _OF_ELEMENTS else ""
            return f"{what}: {word} takes {most} argument(s), but is given {given}", (
                f"give what the function takes: no more and no less{pair}"
            )
        case TypeError() if (word := _TOO_MANY.match(str(error))) and (
            takes := _takes(word[1], inspect.Parameter.KEYWORD_ONLY)
        ):
            return f"{what}: {error}", f"{word[1]} takes by name: {', '.join(takes)}"
        case TypeError() if "positional argument" in str(error):
            return f"{what}: {error}", "give what the function takes: no more and no less"
        case TypeError() if "not callable" in str(error):
            return f"{what} raised TypeError: {error}", "a variable is read without parentheses"
        case _:
            text = str(error).partition("\n")[0]
            return f"{what} raised {type(error).__name__}: {text}".removesuffix(": "), ""


def nearest(name: str, known: Iterable[str]) -> str:
    """`did you mean ...? `, with the few names that are near; empty if there are none."""
    close = difflib.get_close_matches(name, list(dict.fromkeys(known)), n=3)
    likeness = [difflib.SequenceMatcher(None, name, other).ratio() for other in close]
    close = [o for o, like in zip(close, likeness, strict=True) if like > likeness[0] - _NEARLY]
    return f"did you mean {' or '.join(close)}? " if close else ""


def _where_to_find(name: str, error: NameError) -> str:
    words, programs = _public("words"), _public("programs")
    if name in words:
        return f"write `from ccverify import {name}` at the top of the file"
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    scope = [*frames[-1].f_globals, *frames[-1].f_locals] if frames else []
    # What programs ask is no word of a model, also if a file imports all names.
    meant = [n for n in (*scope, *words) if not n.startswith("_") and n not in programs]
    found = nearest(name, meant)
    return f"{found}a variable or a parameter is written self.{name}"


def _from_ccverify(there_is_not: re.Match[str]) -> str:
    """Where a name is, or the like of it, that was looked for in a wrong module of ccverify."""
    words, name = _public("words"), there_is_not["imported"] or there_is_not["read"]
    if name is None or name in words:
        return f"write `from ccverify import {name or 'Model'}`: a model needs no other module"
    return f"{nearest(name, words)}dir(ccverify) names all that there is"


def _takes(word: str, *kinds: object) -> list[str]:
    """What a word of models takes by name, or of `kinds` only; nothing if it is no such word."""
    if word not in _public("words"):
        return []
    parameters = inspect.signature(getattr(import_module("ccverify.words"), word)).parameters
    kinds = kinds or (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    return [name for name, parameter in parameters.items() if parameter.kind in kinds]


def _public(module: str) -> list[str]:
    """The names that a public module has. What is below it loads it for an error alone."""
    names: list[str] = import_module(f"ccverify.{module}").__all__
    return names


def _circle(error: BaseException) -> str:
    """Which functions call one another, in the order in which they do."""
    names = [
        frame.f_code.co_name
        for frame, _ in traceback.walk_tb(error.__traceback__)
        if not frame.f_code.co_filename.startswith(PACKAGE)
    ]
    times = Counter(names)
    circle = [name for name in times if times[name] > 1]
    if len(circle) < 2:
        return f"{''.join(circle) or 'a term'} calls itself"
    return f"{', '.join(circle[:-1])} and {circle[-1]} call one another"


@contextmanager
def located(what: str, location: Location | None) -> Iterator[None]:
    """Give a `ModelError` without a place that of the method, and turn other errors into one."""
    try:
        yield
    except LimitReached:  # it is reached wherever the model happens to be
        raise
    except CcverifyError as error:
        error.location = error.location or location
        raise
    except (Skipped, KeyboardInterrupt):
        raise
    except BaseException as error:  # SystemExit too: a model ends no run of the checker
        message, hint = explained(what, error)
        place = raised_at(error, location.file if location else None) or location
        raise ModelError(message, location=place, hint=hint) from error


def location_of(kind: type | Callable[..., object]) -> Location | None:
    """Where a class or a function is written, if that is known."""
    try:
        return Location(inspect.getfile(kind), inspect.getsourcelines(kind)[1])
    except (OSError, TypeError):
        return None
