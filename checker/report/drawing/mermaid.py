"""Runs as Mermaid sequence diagrams, which sites that show Markdown draw by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ccverify.checker.report.drawing.lanes import Drawing, Lane, Row
from ccverify.checker.report.drawing.story import Step

_FAILURE: Final = "rect rgb(255, 235, 230)"
_SPECIAL: Final = re.compile(r"[;#<>:%\"]|\bend\b")
"""What Mermaid takes for its own, in the text of a note or of an arrow."""


def mermaid(drawing: Drawing) -> str:
    """The diagram: a participant for each lane; failures on a ground of their own."""
    return "".join(f"{each}\n" for each in ("sequenceDiagram", *_indented(_body(drawing), 1)))


def _indented(lines: Iterator[str], depth: int) -> Iterator[str]:
    return ("    " * depth + each for each in lines)


def _body(drawing: Drawing) -> Iterator[str]:
    for number, lane in enumerate(drawing.lanes or [Lane("the system")]):
        yield f"participant {_name(number)} as {_lines(filter(None, (lane.title, lane.variable)))}"
    loop = drawing.story.loop
    for row in drawing.rows:
        repeats = row.step is not None and row.step.repeats
        if repeats and row.step is not None and row.step.number - 1 == loop:
            yield "loop for ever"
        yield from _indented(_row(drawing, row), int(repeats))
    if loop is not None and loop < len(drawing.story.steps):
        yield "end"
    elif loop is not None:
        yield f"Note over {_all(drawing)}: {_escaped(drawing.story.closing)}"


def _row(drawing: Drawing, row: Row) -> Iterator[str]:
    if row.step is None:
        yield from _values(row)
        return
    failure = row.step.mark == "failure"
    if failure:
        yield _FAILURE
    changed = [number for number, cell in enumerate(row.cells) if cell]
    text = _escaped(_said(row.step))
    if row.lane is None:
        yield f"Note over {_all(drawing)}: {text}"
    else:
        others = [number for number in changed if number != row.lane]
        target = row.lane if row.lane in changed or not others else others[0]
        yield f"{_name(row.lane)}->>{_name(target)}: {text}"
    yield from _values(row)
    if failure:
        yield "end"


def _values(row: Row) -> Iterator[str]:
    for number, cell in enumerate(row.cells):
        if cell:
            yield f"Note over {_name(number)}: {_lines(cell)}"


def _said(step: Step) -> str:
    rules = f" ({', '.join(step.sources)})" if step.sources else ""
    mark = f" [{step.mark}]" if step.mark else ""
    return f"{step.number}. {step.heading}{rules}{mark}"


def _all(drawing: Drawing) -> str:
    last = len(drawing.lanes) - 1
    return _name(0) if last < 1 else f"{_name(0)},{_name(last)}"


def _name(number: int) -> str:
    return f"lane{number}"


def _lines(texts: Iterable[str]) -> str:
    return "<br/>".join(map(_escaped, texts))


def _escaped(text: str) -> str:
    """A text in which Mermaid finds nothing of its own: such characters by their numbers."""
    return _SPECIAL.sub(lambda match: f"#{ord(match[0][0])};{match[0][1:]}", text)
