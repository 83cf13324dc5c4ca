"""Runs as TikZ pictures for LaTeX, and text that LaTeX takes for text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from ccverify.checker.report.drawing.lanes import Drawing, Lane, Row

PREAMBLE: Final = r"""\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
\IfFileExists{lmodern.sty}{\usepackage{lmodern}}{}
\usepackage{booktabs}
\usepackage{graphicx}
\usepackage{longtable}
\usepackage{xcolor}
\usepackage{tikz}
\usetikzlibrary{matrix}
\tikzset{
  run/.style={matrix of nodes, nodes in empty cells=false, row sep=0.5ex, column sep=0.8em,
    nodes={anchor=north west, align=left, inner sep=1.5pt, font=\footnotesize}},
  failure/.style={text=orange!70!black},
  decisive/.style={text=red!70!black},
  lane/.style={gray!60, densely dotted},
}
\newsavebox{\runbox}
\newcommand{\fitted}{%
  \ifdim\wd\runbox>\linewidth\sbox{\runbox}{\resizebox{\linewidth}{!}{\usebox{\runbox}}}\fi
  \ifdim\ht\runbox>0.8\textheight\resizebox{!}{0.8\textheight}{\usebox{\runbox}}%
  \else\usebox{\runbox}\fi}
"""
"""What the preamble of a document needs; `\\fitted` keeps a picture in `\\runbox` on the page."""

ROWS: Final = 16
"""How many steps a picture shows at most; a longer run is continued in another."""
_BREAK: Final = r" \\ "
_SPECIAL: Final[Mapping[str, str]] = {
    "\\": r"\textbackslash{}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_",
    "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    "<": r"\textless{}", ">": r"\textgreater{}", "|": r"\textbar{}", '"': r"\textquotedbl{}",
    "\u2026": r"\dots{}", "\u2014": "---", "\u2013": "--", "\u2019": "'", "\u00d7": r"$\times$",
    "\u2265": r"$\ge$", "\u2264": r"$\le$", "\u2192": r"$\to$", "\u00b7": r"\textperiodcentered{}",
}  # fmt: skip


def escaped(text: str) -> str:
    """The text as LaTeX prints it; a character that its fonts may lack by its number."""
    return "".join(_SPECIAL.get(each, each if _printable(each) else _number(each)) for each in text)


def _printable(character: str) -> bool:
    return character.isascii() or "\u00a1" <= character <= "\u00ff"


def _number(character: str) -> str:
    return f"[U+{ord(character):04X}]"


def tikz(drawing: Drawing) -> list[str]:
    """The pictures of a run: one, or several if it is long."""
    steps = list(drawing.rows)
    return [_picture(drawing, steps[n : n + ROWS]) for n in range(0, len(steps), ROWS)]


def _picture(drawing: Drawing, rows: Sequence[Row]) -> str:
    widths = ["", "text width=1.4em, align=right", "text width=15em"]
    widths += ["text width=8.5em"] * len(drawing.lanes)
    columns = ", ".join(
        f"column {n}/.style={{nodes={{{style}}}}}" for n, style in enumerate(widths) if style
    )
    lines = [r"\begin{tikzpicture}", rf"\matrix (run) [run, {columns}] {{"]
    lines += [rf"  & & {' & '.join(map(_head, drawing.lanes)) or '{}'} \\"]
    lines += [f"  {' & '.join(_cells(drawing, row))} \\\\" for row in rows]
    lines.append("};")
    for number in range(3, len(drawing.lanes) + 3):
        place = f"run-1-{number}.north west"
        lines.append(rf"\draw[lane] ({place} |- run.north) -- ({place} |- run.south);")
    return "\n".join((*lines, r"\end{tikzpicture}"))


def _head(lane: Lane) -> str:
    below = rf"\\ \textit{{{escaped(lane.variable)}}}" if lane.variable else ""
    return rf"{{\textbf{{{escaped(lane.title)}}}{below}}}"


def _cells(drawing: Drawing, row: Row) -> Iterator[str]:
    yield f"{{{row.step.number if row.step else 0}}}"
    style = "|[failure]| " if row.step and row.step.mark == "failure" else ""
    yield f"{style}{{{_BREAK.join(_told(drawing, row))}}}"
    for lane, cell in enumerate(row.cells):
        mark = "|[decisive]| " if cell and lane in row.decisive else ""
        yield f"{mark}{{{_BREAK.join(map(escaped, cell))}}}" if cell else ""


def _told(drawing: Drawing, row: Row) -> Iterator[str]:
    step = row.step
    if step is None:
        yield r"\textit{at first}"
        notes, citation = [drawing.story.stays], ""
    else:
        yield escaped(step.heading)
        notes, citation = list(step.notes), step.citation
    if citation:
        yield rf"\textit{{{escaped(citation)}}}"
    yield from (rf"{{\scriptsize {escaped(note)}}}" for note in notes if note)
