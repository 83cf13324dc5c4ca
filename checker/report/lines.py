"""Lines of text with styles: what reports are made of before they are written anywhere."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from contextvars import ContextVar
from itertools import chain
from typing import Final, Literal, TypeAlias

from ccverify.checker.data import dataclass

WIDTH: Final = 80
"""The columns of a report that is not for a terminal: the same everywhere."""
_NARROWEST: Final = 60
_columns: Final = ContextVar("columns", default=WIDTH)

Style: TypeAlias = Literal["plain", "heading", "good", "bad", "warning", "faint"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in one style."""

    text: str
    style: Style = "plain"


Line: TypeAlias = tuple[Piece, ...]


def width() -> int:
    """How many columns a line may take."""
    return _columns.get()


def lay_out(columns: int) -> None:
    """Lines that are made from now on may take so many columns; reports need 60."""
    _columns.set(max(columns, _NARROWEST))


def line(*parts: str | Piece) -> Line:
    """A line of pieces; text alone is plain."""
    return tuple(Piece(part) if isinstance(part, str) else part for part in parts)


def plain(of: Line) -> str:
    """The line without its styles, and without blanks at its end."""
    return "".join(piece.text for piece in of).rstrip()


def wrapped(
    text: str, indent: int = 0, style: Style = "plain", *, hang: int | None = None
) -> Iterator[Line]:
    """The text broken between words into lines of at most `width()`, indented; those after the
    first by `hang`. A longer word, as a path may be, stays whole.
    """
    lines = textwrap.wrap(
        text,
        width(),
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent if hang is None else hang),
        break_on_hyphens=False,
        break_long_words=False,
    )
    return (line(Piece(each, style)) for each in lines)


def labelled(label: str, text: str, indent: int, column: int) -> Iterator[Line]:
    """`label` at `indent` and `text` in a column of its own, from `column` on."""
    first = " " * indent + label
    if label and len(first) + 2 > column:
        yield line(first)
        first = ""
    block = list(wrapped(text, column)) or [line("")]
    yield line(first.ljust(column), plain(block[0]).strip())
    yield from block[1:]


def table(rows: Iterable[Sequence[str]], indent: int, *, widest: int = 34) -> Iterator[Line]:
    """Rows in aligned columns, the last one wrapped; no column wider than `widest` counts."""
    return chain.from_iterable(aligned(rows, indent, widest=widest))


def aligned(
    rows: Iterable[Sequence[str]], indent: int, *, widest: int = 34
) -> Iterator[Iterator[Line]]:
    """The lines of each row of such a table."""
    kept = [list(row) for row in rows]
    widths = [
        max((len(cell) for cell in column if len(cell) <= widest), default=0)
        for column in list(zip(*kept, strict=True))[:-1]
    ]
    column = indent + sum(w + 2 for w in widths)
    for *cells, last in kept:
        start = "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
        yield labelled(start.rstrip(), last, indent, column)


def number(value: int) -> str:
    """`6,144`."""
    return f"{value:,}"


def counted(value: int, noun: str, plural: str = "") -> str:
    """`1 step`, `6,144 states`, `2 properties`."""
    return f"{number(value)} {noun if value == 1 else plural or noun + 's'}"


def seconds(value: float) -> str:
    """A duration to two significant figures or so: `0.04 s`, `12.3 s`, `3 min 20 s`."""
    if value < 1:
        return f"{value:.2f} s"
    if value < 100:
        return f"{value:.1f} s"
    return f"{int(value) // 60} min {int(value) % 60} s"
