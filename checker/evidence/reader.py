"""A text that is read from left to right, by ways to go on that are tried in turn."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final, NoReturn, TypeVar

from ccverify.checker.errors import UsageError

T = TypeVar("T")

_NOWHERE: Final = ((-1, False), "", "")
_AFTER: Final = ("", " ", ",", ";", ")", "}")
"""What may follow a name."""
_SHOWN: Final = 40  # characters of what cannot be read


class _Otherwise(Exception):
    """The text does not go on in the way that was tried."""


class Text:
    """Base of readers. If no way fits, the error is about the place that was come furthest to."""

    def __init__(self) -> None:
        self._text = ""
        self._at = 0
        self._furthest = _NOWHERE
        # What a way gave at a place, and where it ended; None if it does not fit there.
        self._tried: dict[tuple[str, int], tuple[Any, int] | None] = {}

    def read(self, text: str, way: Callable[[], T]) -> T:
        """What one way reads of a text. Raises `UsageError` if it does not fit."""
        self._text, self._at, self._furthest = " ".join(text.split()), 0, _NOWHERE
        self._tried = {}
        try:
            return way()
        except RecursionError:
            raise UsageError("it is nested too deeply") from None
        except _Otherwise:
            (at, _), problem, hint = self._furthest
            rest = self._text[at:]
            more = "…" * (len(rest) > _SHOWN)
            where = f"at {rest[:_SHOWN] + more!r}" if rest else "at its end"
            raise UsageError(f"{where}: {problem}", hint=hint) from None

    @property
    def done(self) -> bool:
        """Nothing is left."""
        return self._at == len(self._text)

    def _fail(self, problem: str, hint: str = "", *, sure: bool = True) -> NoReturn:
        """Give up this way to read.

        What is said of the furthest place is kept: the first that is `sure`, if any is.
        """
        if (self._at, sure) > self._furthest[0]:
            self._furthest = ((self._at, sure), problem, hint)
        raise _Otherwise

    def _try(self, *ways: Callable[[], T]) -> T:
        """What the first of the ways that fits reads; each is tried once at any place."""
        start = self._at
        for way in ways:
            tried = (way.__name__, start)
            if tried not in self._tried:
                self._tried[tried] = None
                self._at = start
                try:
                    self._tried[tried] = (way(), self._at)
                except _Otherwise:
                    continue
            found = self._tried[tried]
            if found is not None:
                result, self._at = found
                return result  # type: ignore[no-any-return]
        raise _Otherwise

    def _goes_on(self, text: str) -> bool:
        """Read this text, if it is what follows."""
        if not self._text.startswith(text, self._at):
            return False
        self._at += len(text)
        return True

    def _expect(self, text: str) -> None:
        """Read this text."""
        if not self._goes_on(text):
            self._fail(f"{text.strip()!r} is missing", sure=False)

    def _one_of(self, names: Iterable[str]) -> str | None:
        """The longest of the names that follows, as a whole word."""
        for name in sorted(names, key=len, reverse=True):
            end = self._at + len(name)
            if self._text.startswith(name, self._at) and self._text[end : end + 1] in _AFTER:
                self._at = end
                return name
        return None

    def _listed(self, separator: str, item: Callable[[], T]) -> list[T]:
        """One item or more; the text goes on with another only where it does read as one."""
        found, end = [item()], self._at
        while self._goes_on(separator):
            try:
                found.append(item())
            except _Otherwise:
                break
            end = self._at
        self._at = end
        return found
