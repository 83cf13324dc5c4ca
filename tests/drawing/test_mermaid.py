"""Sequence diagrams are read back, by rules of Mermaid's own lexer for the statements they use."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.drawing.running import run_of
from tests.drawing.test_stories import DUAL, SUBJECT, story

from ccverify.checker.report.drawing.lanes import Drawing, drawn
from ccverify.checker.report.drawing.mermaid import mermaid

SYSTEM = SUBJECT.build(None, {})
LASSO = ("wire.cut", "lose(right, Voter 1)", "lose(right, Voter 2)", "decide(right)", "wire.hum")

# From sequenceDiagram.jison of Mermaid 11: what ends a text, a comment, and the name of an actor.
TEXT = r"[^#\n;]*"
NAME = r"[^<>:\n,;@\s+-]+"
COMMENT = re.compile(r"%(?!\{)|[^}]%%")
STATEMENTS = {
    "participant": re.compile(rf"participant ({NAME}) as ({TEXT})$"),
    "note": re.compile(rf"Note over ({NAME})(?:,({NAME}))?: ({TEXT})$"),
    "message": re.compile(rf"({NAME})->>({NAME}): ({TEXT})$"),
    "open": re.compile(rf"(?:rect|loop) ({TEXT})$"),
    "end": re.compile("end$"),
}
ENTITY = re.compile(r"#(\d+);")


def read(text: str) -> list[tuple[str, list[str]]]:
    """The statements of a diagram with their texts; `ValueError` if Mermaid would not take it."""
    head, *lines = text.removesuffix("\n").split("\n")
    found, known, depth = [], set[str](), 0
    if head != "sequenceDiagram":
        raise ValueError(head)
    for line in lines:
        # Entities are put aside before anything is read, and a comment is dropped with its line.
        plain = ENTITY.sub(lambda e: chr(0xE000 + int(e[1])), line.strip())
        if COMMENT.search(plain):
            raise ValueError(line)
        matches = {kind: rule.match(plain) for kind, rule in STATEMENTS.items()}
        kind, match = next(((k, m) for k, m in matches.items() if m), ("", None))
        if match is None:
            raise ValueError(line)
        depth += (kind == "open") - (kind == "end")
        named = [each for each in match.groups()[:-1] if each] if kind != "open" else []
        if depth < 0 or (kind != "participant" and not known.issuperset(named)):
            raise ValueError(line)
        known |= set(named)
        told = match.groups()[-1].split("<br/>") if match.groups() else []
        if any(re.search(r"\bend\b|[<>]", text) for text in told):  # an end of a block, or HTML
            raise ValueError(line)
        found.append((kind, ["".join(map(_character, text)) for text in told]))
    if depth:
        raise ValueError("a block is not ended")
    return found


def _character(one: str) -> str:
    code = ord(one) - 0xE000
    return chr(code) if 0 <= code < 0x80 else one


def drawing_of(*calls: str, name: str = "dual", loop: int | None = None) -> Drawing:
    return drawn(story(SYSTEM, name, run_of(SYSTEM, *calls, loop=loop)), SYSTEM)


def test_a_diagram_says_who_does_what() -> None:
    read_back = read(mermaid(drawing_of(*DUAL)))
    assert read_back[:3] == [
        ("participant", ["Beacon left", "role"]),
        ("participant", ["Beacon right"]),
        ("participant", ["wire", "up"]),
    ]
    assert ("message", ["5. Beacon right decides (R1)"]) in read_back
    assert read_back.count(("end", [])) == 2


def test_what_is_repeated_is_a_loop() -> None:
    calls = (*LASSO, "wire.hum")
    read_back = read(mermaid(drawing_of(*calls, name="quiet", loop=4)))
    assert ("open", ["for ever"]) in read_back


@given(st.permutations([*';#<>:%"{}@,+-\\é→\u00a0 ', " end ", "END", "#35;", "%%", "a"]))
def test_any_text_is_told_as_it_is(parts: list[str]) -> None:
    """Nothing in a title, or a value, is taken for a part of the diagram."""
    drawing, text = drawing_of(*DUAL), f"x{''.join(parts)}x"
    rows = tuple(
        replace(row, step=row.step and replace(row.step, title=text)) for row in drawing.rows
    )
    lanes = tuple(replace(lane, title=text) for lane in drawing.lanes)
    read_back = read(mermaid(replace(drawing, lanes=lanes, rows=rows)))
    assert [texts[0] for kind, texts in read_back if kind == "participant"] == [text] * 3
    assert ("note", [f"1. {text}"]) in read_back
