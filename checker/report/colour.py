"""Lines in colour, for terminals only: this is the one module that imports rich."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from rich.console import Console
from rich.text import Text

from ccverify.checker.report.lines import Line, Style

_STYLES: Final[Mapping[Style, str]] = {
    "plain": "",
    "heading": "bold",
    "good": "green",
    "bad": "bold red",
    "warning": "yellow",
    "faint": "dim",
}


def painter() -> Callable[[Line], None]:
    """A function that writes a line to standard output."""
    console = Console(highlight=False, soft_wrap=True)

    def paint(line: Line) -> None:
        console.print(Text.assemble(*((piece.text, _STYLES[piece.style]) for piece in line)))

    return paint
