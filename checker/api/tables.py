"""Tables of results: flat rows for data frames, and HTML for notebooks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import TypeAlias

Row: TypeAlias = dict[str, object]
"""A flat dict: the value of each column."""


def html_table(caption: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A small table; all text is escaped."""
    head = _row("th", columns) if any(columns) else ""
    body = "".join(_row("td", row) for row in rows)
    title = f"<caption style='text-align:left'>{escape(caption)}</caption>" if caption else ""
    return f"<table style='text-align:left'>{title}{head}{body}</table>"


def _row(tag: str, cells: Iterable[object]) -> str:
    shown = "".join(f"<{tag} style='text-align:left'>{escape(str(cell))}</{tag}>" for cell in cells)
    return f"<tr>{shown}</tr>"
