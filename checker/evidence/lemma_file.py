"""Files of lemmas that a user writes: in the model's words, or as SMT-LIB terms.

A file holds a lemma a line, as `show --certificate` prints them: a number before a lemma, empty
lines, and lines that begin with `#` say nothing. Or it is JSON: a list of texts, or an object that
has one under `lemmas`, as a proof does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.json_file import read_json
from ccverify.checker.evidence.lemmas import read_lemma
from ccverify.checker.evidence.understood import Reading
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node

_TERM: Final = re.compile(r"\((let|not|and|or|=|<=|ite)[\s(]|\||(s[0-9]+|true|false)$")
"""How an SMT-LIB term begins."""
_NUMBERED: Final = re.compile(r"\s*[0-9]+ {2,}")
_STRING: Final = re.compile(r'"(?:[^"\\]|\\.)*"')
_MOST_SHOWN: Final = 20


@dataclass(frozen=True, slots=True)
class Written:
    """A lemma as it is written, and the line of its file."""

    text: str
    line: int


def written_lemmas(path: Path) -> tuple[Written, ...]:
    """The lemmas of a file. Raises `UsageError` if it cannot be read, or is no such file."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from None
    except ValueError:
        raise UsageError(f"{path} is no text") from None
    if not text.lstrip().startswith(("[", "{")):
        lines = enumerate(text.splitlines(), start=1)
        said = ((_NUMBERED.sub("", line).strip(), number) for number, line in lines)
        return tuple(Written(line, number) for line, number in said if line and line[0] != "#")
    data = read_json(path)
    texts = data.get("lemmas") if isinstance(data, dict) else data
    if not isinstance(texts, list) or not all(isinstance(each, str) for each in texts):
        raise UsageError(
            f"{path} holds no lemmas: lemmas are a JSON list of texts",
            hint="or write a lemma a line, as `ccverify show --certificate` prints them",
        )
    return tuple(map(Written, texts, _lines(text, texts)))


def _lines(text: str, found: Sequence[str]) -> Iterator[int]:
    """The lines of a JSON text in which some of its strings stand, which are given in order."""
    at = text.find('"lemmas"') + len('"lemmas"') if text.lstrip().startswith("{") else 0
    for each in found:
        while (string := _STRING.search(text, at)) is not None:
            at = string.end()
            if json.loads(string[0], strict=False) == each:
                break
        yield text.count("\n", 0, string.start() if string is not None else at) + 1


def read_all(written: Sequence[Written], system: GroundSystem, reading: Reading) -> list[Node]:
    """The lemmas. Raises `UsageError` with everything that cannot be read, and what would be
    right.
    """
    found, problems = list[Node](), list[str]()
    for each in written:
        try:
            found.append(_read(each.text, system, reading))
        except UsageError as error:
            hint = f"; {error.hint}" if error.hint else ""
            problems.append(f"line {each.line}: {error.message}{hint}")
    if problems:
        number = f"{len(problems)} of {len(written)}"
        more = [f"and {len(problems) - _MOST_SHOWN} more"] * (len(problems) > _MOST_SHOWN)
        raise UsageError(
            f"{number} lemmas cannot be read", hint="\n  ".join(problems[:_MOST_SHOWN] + more)
        )
    return found


def _read(text: str, system: GroundSystem, reading: Reading) -> Node:
    if _TERM.match(text) is None:
        return reading.lemma(text)
    try:
        return read_lemma(system, text)
    except UsageError:
        try:  # words may begin like a term
            return reading.lemma(text)
        except UsageError:
            pass
        raise
