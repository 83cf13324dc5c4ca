"""A certificate as text: what it claims, and its lemmas in the model's own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ccverify.checker.evidence.certificate import Certificate
from ccverify.checker.report.lines import Line, Piece, line, wrapped


def certificate_lines(
    claim: str, meaning: str, certificate: Certificate, lemmas: Sequence[str]
) -> Iterator[Line]:
    """The claim, what the property means, and a lemma a line, numbered."""
    yield line(Piece(claim, "heading"))
    yield from wrapped(meaning, 2)
    yield line("")
    if certificate.k is not None:
        yield line(f"  by k-induction on simple paths, {certificate.size}")
    else:
        yield line(f"  by an inductive invariant, {certificate.size}")
    column = 2 + len(str(len(lemmas))) + 2
    for number, lemma in enumerate(lemmas, start=1):
        label = f"{number}".rjust(column - 2)
        yield line(f"{label}  {lemma}")
