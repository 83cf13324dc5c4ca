"""Runs as HTML tables for notebooks: a column for each lane, its style within it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final

from ccverify.checker.report.drawing.lanes import Drawing, Row

_LEFT: Final = "text-align:left;vertical-align:top"
_STYLES: Final = {
    "failure": "color:#b35900",
    "repair": "color:#1a7f37",
    "input": "color:#0550ae",
    "faint": "color:#636c76",
    "bad": "color:#cf222e;font-weight:600",
}


def webtable(drawing: Drawing, caption: str, sentences: Iterable[str] = ()) -> str:
    """The table, with a caption above it and sentences below the run; all text is escaped."""
    heads = [_lines((_text(n.title), _text(n.variable, "faint"))) for n in drawing.lanes]
    rows = [_row("th", ("", "step", *heads)), *(_told(drawing, row) for row in drawing.rows)]
    below = [*filter(None, (drawing.story.closing,)), *sentences]
    if below:
        span = f" colspan='{len(heads) + 1}'"
        rows.append(f"<tr><td></td><td{span} style='{_LEFT}'>{_lines(map(_text, below))}</td></tr>")
    title = f"<caption style='{_LEFT}'>{_text(caption)}</caption>"
    return f"<table style='{_LEFT}'>{title}{''.join(rows)}</table>"


def _told(drawing: Drawing, row: Row) -> str:
    step = row.step
    if step is None:
        said = [_text("at first"), _text(drawing.story.stays, "faint")]
    else:
        said = [_text(step.heading, "" if step.matters else "faint")]
        said += [_text(step.citation, step.mark), *(_text(each, "faint") for each in step.notes)]
    cells = (
        _lines(_text(entry, "bad" if number in row.decisive else "") for entry in cell)
        for number, cell in enumerate(row.cells)
    )
    return _row("td", (str(step.number if step else 0), _lines(said), *cells))


def _row(tag: str, cells: Iterable[str]) -> str:
    shown = "".join(f"<{tag} style='{_LEFT}'>{cell}</{tag}>" for cell in cells)
    return f"<tr>{shown}</tr>"


def _lines(texts: Iterable[str]) -> str:
    return "<br>".join(filter(None, texts))


def _text(text: str, style: str = "") -> str:
    shown = escape(text)
    return f"<span style='{_STYLES[style]}'>{shown}</span>" if shown and style else shown
