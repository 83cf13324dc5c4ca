"""The errors a user can meet; each says what is wrong, where, and what to do."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Final

from ccverify.checker.data import dataclass


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a model file: `file` as Python knows it, `line` counted from 1."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


class CcverifyError(Exception):
    """Base of every error that is the user's to mend; `exit_code` is the process's."""

    exit_code = 2

    def __init__(self, message: str, *, location: Location | None = None, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.location = location
        self.hint = hint

    def __str__(self) -> str:
        place = f"{self.location}: " if self.location else ""
        hint = f"\n  {self.hint}" if self.hint else ""
        return f"{place}{self.message}{hint}"


class ModelError(CcverifyError):
    """A model that is not well formed: found while it is defined, built or run."""

    def __init__(self, message: str, *, location: Location | None = None, hint: str = "") -> None:
        super().__init__(message, location=location, hint=hint)
        noted = noted_errors.get()
        if noted is not None:
            noted.append(self)


noted_errors: Final[ContextVar[list[ModelError] | None]] = ContextVar("noted_errors", default=None)
"""Where errors are noted while a model's method runs, so that none is lost if it catches them."""


class UsageError(CcverifyError):
    """A request that cannot be met as it stands: unknown names, values out of range."""


class InternalError(CcverifyError):
    """A bug of ccverify itself: evidence that failed its check, engines that disagree."""

    exit_code = 70
