"""Runs as text: in lanes if they fit the width, else as a list of what each step changed."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Final

from ccverify.checker.language.system import System
from ccverify.checker.report.drawing.cells import Value, labelled
from ccverify.checker.report.drawing.lanes import Drawing, Lane, Row, drawn, foldings
from ccverify.checker.report.drawing.reader import Reader
from ccverify.checker.report.drawing.story import Step, Story
from ccverify.checker.report.lines import Line, Piece, Style, line, plain, width, wrapped

_NUMBER: Final = 5
"""Columns of a step's number, and the blanks behind it."""
_EVENT: Final = 20
"""Columns that the titles of steps need at least."""
_LANE: Final = 10
"""Columns that a lane needs at least, unless it has less to show."""
_GAP: Final = 2
_HANG: Final = "  "
"""Stands before what goes on from the line above, within a lane."""
_STYLES: Final[dict[str, Style]] = {"failure": "warning", "repair": "good"}


def run_lines(story: Story, system: System, reader: Reader, indent: int = 2) -> Iterator[Line]:
    """A run as text: in lanes, those put together that do not fit, or as a list."""
    for folded in foldings(story):
        drawing = drawn(story, system, folded)
        widths = _widths(drawing, indent)
        if len(drawing.lanes) > 1 and widths is not None:
            yield from _table(drawing, widths, reader, indent)
            break
    else:
        yield from _list(story, reader, indent)
    if story.closing:
        yield line(" " * (indent + _NUMBER), Piece(story.closing, "heading"))
    if story.kept:
        yield from wrapped(f"it is fair: {'; '.join(story.kept)}", indent + _NUMBER, "faint")


# In lanes


def _widths(drawing: Drawing, indent: int) -> tuple[int, list[int]] | None:
    """The columns of the titles and of each lane; None if the lanes do not fit."""
    room = width() - indent - _NUMBER
    wished = [_widest(drawing, number) for number in range(len(drawing.lanes))]
    least = [
        min(wish, max(_LANE, _longest_word(drawing, number))) for number, wish in enumerate(wished)
    ]
    titles = max((len(_cited(row)) for row in drawing.rows), default=0)
    gaps = _GAP * len(wished)
    spare = room - min(titles, _EVENT) - gaps - sum(least)
    if spare < 0:
        return None
    for number in sorted(range(len(wished)), key=lambda n: wished[n] - least[n]):
        more = min(spare, wished[number] - least[number])
        least[number] += more
        spare -= more
    return min(titles, room - gaps - sum(least)), least


def _title(row: Row) -> str:
    return row.step.heading if row.step else "at first"


def _cited(row: Row) -> str:
    """The title of a step, with what it cites."""
    return (" " * _GAP).join(filter(None, (_title(row), row.step.citation if row.step else "")))


def _widest(drawing: Drawing, number: int) -> int:
    lane = drawing.lanes[number]
    entries = [entry for row in drawing.rows for entry in row.cells[number]]
    return max(map(len, (lane.title, lane.variable, *entries)))


def _longest_word(drawing: Drawing, number: int) -> int:
    """Columns that the longest word takes; those of an entry but the first may hang."""
    lane = drawing.lanes[number]
    words = [*lane.title.split(), lane.variable]
    for entry in (entry for row in drawing.rows for entry in row.cells[number]):
        words += ((_HANG if place else "") + word for place, word in enumerate(entry.split()))
    return max(map(len, words))


def _table(
    drawing: Drawing, widths: tuple[int, list[int]], reader: Reader, indent: int
) -> Iterator[Line]:
    titles, lanes = widths
    start = " " * (indent + _NUMBER)
    yield from _heads(drawing.lanes, lanes, len(start) + titles)
    for row in drawing.rows:
        shown: Style = "faint" if row.step and not row.step.matters else "heading"
        title = [Piece(text, shown) for text in _broken(_title(row), titles)]
        cells = [_entries(cell, size) for cell, size in zip(row.cells, lanes, strict=True)]
        if row.step is not None and row.step.citation:
            title = _with_citation(title, row.step, titles)
        number = str(row.step.number if row.step else 0).rjust(_NUMBER - 2)
        for index in range(max(len(title), *map(len, cells))):
            pieces = [Piece(" " * indent + (number if not index else "").ljust(_NUMBER))]
            event = title[index] if index < len(title) else Piece("")
            pieces += [event, Piece(" " * (titles - len(event.text)))]
            for lane, (cell, size) in enumerate(zip(cells, lanes, strict=True)):
                entry = cell[index] if index < len(cell) else ""
                style: Style = "bad" if lane in row.decisive else "plain"
                pieces += [Piece(" " * _GAP), Piece(entry.ljust(size), style)]
            yield tuple(pieces)
        if row.step is None:
            yield from wrapped(drawing.story.stays, len(start), "faint", hang=len(start) + 2)
        else:
            yield from _notes(row.step, reader, len(start))


def _heads(lanes: Sequence[Lane], sizes: Sequence[int], start: int) -> Iterator[Line]:
    """The titles of the lanes, and below them the variables whose values need no name."""
    texts = [_broken(lane.title, size) for lane, size in zip(lanes, sizes, strict=True)]
    below = [[lane.variable] if lane.variable else [] for lane in lanes]
    blocks: list[tuple[list[list[str]], Style]] = [(texts, "heading"), (below, "faint")]
    for block, style in blocks:
        for entries in zip_longest(*block, fillvalue=""):
            shown = (" " * _GAP + e.ljust(s) for e, s in zip(entries, sizes, strict=True))
            yield line(" " * start, *(Piece(text, style) for text in shown))


def _entries(cell: Sequence[str], size: int) -> list[str]:
    return [text for entry in cell for text in _broken(entry, size, hang=_HANG)]


def _broken(text: str, size: int, hang: str = "") -> list[str]:
    return textwrap.wrap(text, size, subsequent_indent=hang, break_on_hyphens=False)


def _with_citation(title: list[Piece], step: Step, size: int) -> list[Piece]:
    """The lines of a title, with the citation behind the last of them or below it."""
    style = _STYLES.get(step.mark, "plain")
    texts = _broken(step.citation, size)
    last = title[-1]
    if len(texts) == 1 and len(last.text) + _GAP + len(texts[0]) <= size:
        return [*title[:-1], Piece(f"{last.text}{' ' * _GAP}{texts[0]}", last.style)]
    return [*title, *(Piece(text, style) for text in texts)]


def _notes(step: Step, reader: Reader, indent: int) -> Iterator[Line]:
    """What the model says of a step, why it could be taken, and the rules told here first."""
    for text in step.notes:
        yield from wrapped(text, indent, "faint", hang=indent + 2)
    for name, statement in reader.rules(step.sources):
        yield from wrapped(f"{name}: {statement}", indent, "faint", hang=indent + 2)


# As a list


def _list(story: Story, reader: Reader, indent: int) -> Iterator[Line]:
    """The steps, each with what it changed."""
    yield line(" " * indent + "0".rjust(_NUMBER - 2), "  ", Piece("at first", "heading"))
    first = labelled((c.value for c in (*story.first, *story.given)), story.views)
    yield from wrapped("; ".join(first), indent + _NUMBER, "faint")
    titles = max((len(step.heading) for step in story.steps), default=0)
    marks = max((len(step.citation) for step in story.steps), default=0)
    changes = [
        labelled((Value(c.place, f"{c.old} -> {c.new}") for c in step.changes), story.views)
        for step in story.steps
    ]
    column = indent + _NUMBER + titles + _GAP + marks + _GAP
    beside = column + max((len(text) for of in changes for text in of), default=0) <= width()
    for step, texts in zip(story.steps, changes, strict=True):
        head = line(
            " " * indent + str(step.number).rjust(_NUMBER - 2) + "  ",
            Piece(step.heading.ljust(titles), "heading"),
            "  ",
            Piece(step.citation.ljust(marks), _STYLES.get(step.mark, "plain")),
        )
        first, others = ([], texts) if not beside else (texts[:1], texts[1:])
        yield (*head, *(Piece(" " * _GAP + text) for text in first))
        for text in others:
            if beside:
                yield line(" " * column + text)
            else:
                yield from wrapped(text, indent + _NUMBER, hang=indent + _NUMBER + 2)
        yield from _notes(step, reader, indent + _NUMBER)


def text_of(lines: Iterable[Line]) -> str:
    """Lines as plain text."""
    return "".join(f"{plain(each)}\n" for each in lines)
