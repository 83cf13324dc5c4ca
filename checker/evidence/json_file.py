"""JSON files of others, read with care: what may mislead a reader is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NoReturn

from ccverify.checker.errors import UsageError


def read_json(path: Path) -> Any:
    """What a file holds. Raises `UsageError` if it cannot be read or is no JSON.

    An object with two values for one key is refused: readers differ in which of them counts.
    """
    try:
        return json.loads(
            path.read_text(encoding="utf-8"),
            object_pairs_hook=_distinct,
            parse_constant=_no_number,
            parse_float=_no_float,
        )
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from None
    except UsageError as error:
        raise UsageError(f"{path} {error.message}") from None
    except (ValueError, RecursionError):
        raise UsageError(f"{path} is not JSON") from None


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise UsageError(f"has two values for the key {twice!r}")
    return found


def _no_number(text: str) -> NoReturn:
    raise UsageError(f"holds {text}, which is no JSON")


def _no_float(text: str) -> NoReturn:
    raise UsageError(f"holds {text[:40]}: no number in it has a fraction or an exponent")
