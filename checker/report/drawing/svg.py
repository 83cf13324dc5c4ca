"""Runs as pictures in SVG: they stand alone, and a browser or an editor shows them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.report.drawing.lanes import Drawing, Row

# Pixels. A character is taken to be so wide: sans-serif fonts of this size are a little narrower.
_CHARACTER: Final = 7.2
_LINE: Final = 17
_PAD: Final = 8
_NUMBER: Final = 30
_TITLES: Final = 300
_WIDEST: Final = 190
_NARROWEST: Final = 90
_STYLE: Final = """\
text{font:13px system-ui,sans-serif;fill:#1f2328}
.head{font-weight:600}.faint{fill:#636c76}.failure{fill:#b35900}.repair{fill:#1a7f37}
.input{fill:#0550ae}.end{fill:#cf222e;font-weight:600}
.lane{stroke:#d1d9e0;stroke-dasharray:3 4}.rule{stroke:#e6eaef}.loop{stroke:#8250df;stroke-width:2}
.box{fill:#f6f8fa;stroke:#d1d9e0}.bad{fill:#ffebe9;stroke:#cf222e}"""


@dataclass(frozen=True, slots=True)
class _Text:
    text: str
    style: str = ""


def svg(drawing: Drawing, title: str, description: str = "") -> str:
    """The picture, for readers who cannot see it with a title and a description."""
    sizes = [_lane_size(drawing, number) for number in range(len(drawing.lanes))]
    starts = [_NUMBER + _TITLES + sum(sizes[:number]) for number in range(len(sizes))]
    width = _NUMBER + _TITLES + sum(sizes) + _PAD
    parts: list[str] = []
    heads = [
        [_Text(lane.title, "head"), *([_Text(lane.variable, "faint")] if lane.variable else [])]
        for lane in drawing.lanes
    ]
    top = _PAD + _LINE * max((len(head) for head in heads), default=0)
    for start, size, head in zip(starts, sizes, heads, strict=True):
        parts += _block(head, start + size / 2, _PAD + _LINE - 4, anchor="middle")
    bottom, first = top, dict[int, int]()
    rows: list[str] = []
    for row in drawing.rows:
        first[row.step.number if row.step else 0] = bottom
        drawn, height = _row(drawing, row, bottom, starts, sizes)
        rows += [f'<path class="rule" d="M0 {bottom}H{width}"/>', *drawn]
        bottom += height
    for start, size in zip(starts, sizes, strict=True):
        parts.append(f'<path class="lane" d="M{start + size / 2:g} {top}V{bottom}"/>')
    parts += rows
    if drawing.story.loop is not None:
        begin = first.get(drawing.story.loop + 1, bottom)
        parts.append(f'<path class="loop" d="M3 {begin + 4}V{max(bottom - 4, begin + 5)}"/>')
        said = _wrapped(drawing.story.closing, width - _NUMBER, "head")
        parts += _block(said, _NUMBER, bottom + _LINE)
        bottom += _LINE * len(said) + _PAD
    bottom += _PAD
    about = f"<title>{escape(title)}</title><desc>{escape(description)}</desc>"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {width} {bottom}" '
        f'width="{width}" height="{bottom}">{about}<style>{_STYLE}</style>'
        f'<path fill="#fff" d="M0 0H{width}V{bottom}H0z"/>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def _lane_size(drawing: Drawing, number: int) -> int:
    lane = drawing.lanes[number]
    texts = [lane.title, lane.variable, *(e for row in drawing.rows for e in row.cells[number])]
    wished = max(map(len, texts)) * _CHARACTER + 4 * _PAD
    return int(min(max(wished, _NARROWEST), _WIDEST))


def _row(
    drawing: Drawing, row: Row, top: int, starts: Sequence[int], sizes: Sequence[int]
) -> tuple[list[str], int]:
    """A row, and how high it is."""
    texts = list(_told(drawing, row))
    cells = [
        [t for entry in cell for t in _wrapped(entry, size - 3 * _PAD)]
        for cell, size in zip(row.cells, sizes, strict=True)
    ]
    height = _LINE * max([len(texts), *map(len, cells)]) + 2 * _PAD
    number = str(row.step.number if row.step else 0)
    parts = _block([_Text(number, "head")], _NUMBER - _PAD, top + _LINE + 2, anchor="end")
    parts += _block(texts, _NUMBER, top + _LINE + 2)
    for lane, (cell, start, size) in enumerate(zip(cells, starts, sizes, strict=True)):
        if not cell:
            continue
        kind = "bad" if lane in row.decisive else "box"
        high = _LINE * len(cell) + _PAD
        parts.append(
            f'<rect class="{kind}" x="{start + 4}" y="{top + 4}" width="{size - 8}" '
            f'height="{high}" rx="4"/>'
        )
        parts += _block(cell, start + size / 2, top + _LINE, anchor="middle")
    return parts, height


def _told(drawing: Drawing, row: Row) -> Iterator[_Text]:
    """What stands at the left: the title of a step, how it came about, and why."""
    room = _TITLES - _PAD
    step = row.step
    if step is None:
        yield _Text("at first", "head")
        yield from _wrapped(drawing.story.stays, room, "faint")
        return
    yield from _wrapped(step.heading, room, "head" if step.matters else "faint")
    if step.citation:
        yield from _wrapped(step.citation, room, step.mark or "faint")
    for text in step.notes:
        yield from _wrapped(text, room, "faint")


def _wrapped(text: str, room: float, style: str = "") -> list[_Text]:
    columns = max(8, int(room / _CHARACTER))
    return [_Text(each, style) for each in textwrap.wrap(text, columns, break_on_hyphens=False)]


def _block(texts: Sequence[_Text], left: float, top: float, anchor: str = "start") -> list[str]:
    """Lines of text, one below the other."""
    at = "" if anchor == "start" else f' text-anchor="{anchor}"'
    styles = (f' class="{text.style}"' if text.style else "" for text in texts)
    return [
        f'<text x="{left:g}" y="{top + _LINE * number:g}"{at}{style}>{escape(text.text)}</text>'
        for number, (text, style) in enumerate(zip(texts, styles, strict=True))
    ]
