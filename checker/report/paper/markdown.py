"""A report in Markdown: verdicts as a table, each run as a table, a sequence diagram, a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ccverify.checker.report.drawing.lanes import Drawing, Row
from ccverify.checker.report.drawing.mermaid import mermaid
from ccverify.checker.report.paper.chapters import Chapter, Figure, verdict

_SPECIAL: Final = re.compile(r"([\\`*_\[\]<>|#~$])")


def markdown(chapters: Sequence[Chapter], title: str, missing: str = "") -> str:
    """The document; `missing` is what was left undone, in words."""
    lines = [f"# {escaped(title)}", *(["", escaped(missing)] if missing else [])]
    for chapter in chapters:
        lines += ["", *_chapter(chapter)]
    return "\n".join(lines) + "\n"


def escaped(text: str) -> str:
    """The text as Markdown shows it, also within a table."""
    return _SPECIAL.sub(r"\\\1", text)


def _chapter(chapter: Chapter) -> Iterator[str]:
    yield f"## {escaped(chapter.name)}"
    yield from ("", escaped(chapter.meaning), "")
    places = list(dict.fromkeys(r.where for group in chapter.results for r in group))
    yield from table(
        ["property", "claim", *places],
        [
            [group[0].prop.name, _claim(group[0].prop.kind, group[0].prop.meaning)]
            + [next((verdict(r) for r in group if r.where == p), "") for p in places]
            for group in chapter.results
        ],
    )
    yield from ("", f"Decided by `{chapter.command}`, {chapter.made}.")
    if chapter.scenarios:
        yield ""
        rows = [[name, escaped(meaning)] for name, meaning in chapter.scenarios.items()]
        yield from table(["scenario", "what may happen"], rows)
    for figure in chapter.figures:
        yield ""
        yield from _figure(figure)


def _claim(kind: str, meaning: str) -> str:
    return f"{escaped(meaning)} ({kind})"


def _figure(figure: Figure) -> Iterator[str]:
    yield f"### {escaped(figure.title)}"
    yield from ("", escaped(figure.prop.meaning), "")
    yield from _run(figure.drawing)
    yield from ("", escaped(figure.caption))
    if figure.rules:
        yield ""
        yield from (f"- {escaped(name)}: {escaped(text)}" for name, text in figure.rules)
    yield from ("", "```mermaid", mermaid(figure.drawing).rstrip(), "```")
    yield from ("", f"[The same as a picture](runs/{figure.name}.svg)")
    yield from ("", f"Shown by `{figure.command}`, {figure.made}.")


def _run(drawing: Drawing) -> Iterator[str]:
    heads = [
        lane.title + (f"<br>{lane.variable}" if lane.variable else "") for lane in drawing.lanes
    ]
    yield from table(["", "step", *heads], [list(_cells(drawing, row)) for row in drawing.rows])
    if drawing.story.closing:
        yield from ("", escaped(drawing.story.closing.capitalize()) + ".")


def _cells(drawing: Drawing, row: Row) -> Iterator[str]:
    step = row.step
    if step is None:
        yield from ("0", "<br>".join(filter(None, ("at first", escaped(drawing.story.stays)))))
    else:
        told = [f"**{escaped(step.heading)}**" if step.matters else escaped(step.heading)]
        told += [f"*{escaped(step.citation)}*"] if step.citation else []
        yield from (str(step.number), "<br>".join((*told, *map(escaped, step.notes))))
    for number, cell in enumerate(row.cells):
        text = "<br>".join(map(escaped, cell))
        yield f"**{text}**" if cell and number in row.decisive else text


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A table, a line for each row; what stands in it is written as Markdown already."""
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)
