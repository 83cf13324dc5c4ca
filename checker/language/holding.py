"""What holds values and is none itself: maps, sets, queues, messages and records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NoReturn

from ccverify.checker.errors import ModelError
from ccverify.checker.language.refusals import (
    LOGIC,
    TEXT,
    Unanswered,
    asked_by_model,
    refusal,
    refuse_operations,
)


class Holder(Unanswered):
    """Base of what holds values and is none itself: maps, sets, queues and records.

    What Python would answer for any object is refused, with what to write instead.
    """

    def __init__(self, description: str, instead: str) -> None:
        self._description: Final = description
        self._instead: Final = instead

    def __repr__(self) -> str:
        if asked_by_model():
            raise self._refused("text (str, print, an f-string)", TEXT)
        return self._description

    def _refused(self, written: str, instead: str) -> ModelError:
        return refusal(f"{self._description} is given to {written}", self._instead)

    def __eq__(self, other: object) -> NoReturn:
        raise self._refused("==", "")

    if TYPE_CHECKING:
        __hash__ = object.__hash__
    else:
        __hash__ = Unanswered.__hash__

        def __setattr__(self, name, value):
            if not name.startswith("_"):
                raise refusal(f"{name!r} of {self._description} is assigned", self._instead)
            object.__setattr__(self, name, value)

        def __getattr__(self, name):
            if name.startswith("_"):
                raise AttributeError(name)
            raise refusal(f"{self._description} has no attribute {name!r}", self._instead)


refuse_operations(Holder, LOGIC)
