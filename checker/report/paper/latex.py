"""A report in LaTeX: verdicts in ruled tables, and a figure for each run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ccverify.checker.report.drawing.tikz import PREAMBLE, escaped, tikz
from ccverify.checker.report.paper.chapters import Chapter, Figure, verdict

_HEAD: Final = r"""\documentclass[10pt]{article}
\usepackage[margin=2.2cm]{geometry}
"""


def latex(chapters: Sequence[Chapter], title: str, missing: str = "") -> str:
    """A document that stands alone; its parts can be put into another, with the preamble.

    `missing` is what was left undone, in words.
    """
    lines = [_HEAD + PREAMBLE + r"\begin{document}", rf"\section*{{{escaped(title)}}}"]
    lines += [escaped(missing)] * bool(missing)
    for chapter in chapters:
        lines += ["", *_chapter(chapter)]
    return "\n".join((*lines, r"\end{document}")) + "\n"


def _chapter(chapter: Chapter) -> Iterator[str]:
    yield rf"\section{{{escaped(chapter.name)}}}"
    yield escaped(chapter.meaning)
    yield ""
    yield r"\begin{longtable}{@{}p{0.26\linewidth}p{0.22\linewidth}p{0.44\linewidth}@{}}"
    yield r"\toprule property & scenario & verdict \\ \midrule \endhead \bottomrule \endfoot"
    for group in chapter.results:
        for number, result in enumerate(group):
            name = escaped(result.prop.name) if not number else ""
            yield rf"{name} & {escaped(result.where)} & {escaped(verdict(result))} \\"
    yield r"\end{longtable}"
    yield rf"\noindent Decided by \texttt{{{_command(chapter.command)}}}, {escaped(chapter.made)}."
    for figure in chapter.figures:
        yield ""
        yield from _figure(figure)
    yield r"\clearpage"


def _figure(figure: Figure) -> Iterator[str]:
    """The pictures of a run; of a long one the later ones are said to go on from the first."""
    for number, picture in enumerate(tikz(figure.drawing)):
        yield r"\begin{figure}[htbp]\centering"
        yield rf"\begin{{lrbox}}{{\runbox}}{picture}\end{{lrbox}}\fitted"
        if number:
            yield rf"\caption[]{{{escaped(figure.title)}, continued.}}"
        else:
            yield rf"\caption{{{escaped(figure.title)}. {escaped(figure.prop.meaning)}"
            yield rf"{escaped(figure.caption)} Shown by \texttt{{{_command(figure.command)}}},"
            yield rf"{escaped(figure.made)}.}}"
        yield r"\end{figure}"
    if figure.rules:
        yield r"\begin{description}"
        yield from (rf"\item[{escaped(name)}] {escaped(text)}" for name, text in figure.rules)
        yield r"\end{description}"


def _command(command: str) -> str:
    """A command that may be broken between its words, and whose dashes stay two."""
    return escaped(command).replace("--", "-{}-")
