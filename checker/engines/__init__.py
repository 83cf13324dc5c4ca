"""The engines, by name. Adding one is its file and a line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from ccverify.checker.engines.answer import Engine, Options
from ccverify.checker.engines.explicit import Explicit

ENGINES: Final[Mapping[str, Callable[[Options], Engine]]] = {
    "explicit": Explicit,
}
