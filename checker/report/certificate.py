"""A proof as text: the properties it is of, and its lemmas in the model's own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ccverify.checker.evidence.certificate import Invariant
from ccverify.checker.report.lines import Line, Piece, line, wrapped


def certificate_lines(
    claim: str,
    properties: Sequence[tuple[str, str, int | None]],
    invariant: Invariant,
    lemmas: Sequence[str],
) -> Iterator[Line]:
    """The claim; each property with what it means and its k, if any; and a lemma a line."""
    yield line(Piece(claim, "heading"))
    for name, meaning, k in properties:
        by = f" (by k-induction on simple paths, k={k})" if k is not None else ""
        yield from wrapped(f"{name}: {meaning}{by}", 2)
    yield line("")
    yield line(f"  by an inductive invariant, {invariant.size}")
    column = 2 + len(str(len(lemmas))) + 2
    for number, lemma in enumerate(lemmas, start=1):
        label = f"{number}".rjust(column - 2)
        yield line(f"{label}  {lemma}")
