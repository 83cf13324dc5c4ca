"""What declarations and decorators are given, where Python would take anything."""

from __future__ import annotations

from ccverify.checker.errors import ModelError
from ccverify.checker.language.place import here


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
