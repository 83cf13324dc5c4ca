"""A proof as text: the properties it is of, and its lemmas in the model's own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ccverify.checker.evidence.certificate import Invariant
from ccverify.checker.evidence.reasons import Reason
from ccverify.checker.evidence.spoken import Wording
from ccverify.checker.report.lines import Line, Piece, line, wrapped


def certificate_lines(
    claim: str,
    properties: Sequence[tuple[str, str, int | None]],
    invariant: Invariant,
    wording: Wording,
) -> Iterator[Line]:
    """The claim; each property with what it means and its k, if any; and a lemma a line.

    If fair runs are the reason, it is said why none breaks a property.
    """
    yield line(Piece(claim, "heading"))
    for name, meaning, k in properties:
        by = f" (by k-induction on simple paths, k={k})" if k is not None else ""
        yield from wrapped(f"{name}: {meaning}{by}", 2)
    yield line("")
    yield line(f"  by an inductive invariant, {invariant.size}")
    column = 2 + len(str(len(invariant.lemmas))) + 2
    for number, lemma in enumerate(invariant.lemmas, start=1):
        label = f"{number}".rjust(column - 2)
        yield line(f"{label}  {wording.lemma(lemma)}")
    for name, target in invariant.targets.items():
        for reason in target.reasons:
            yield line("")
            yield from _reason_lines(name, reason, wording)


def _reason_lines(name: str, reason: Reason, wording: Wording) -> Iterator[Line]:
    """Why no fair run breaks a property in one way."""
    yield line(f"  {name} is broken by no fair run, for on its way to be")
    for lemma in reason.within:
        yield line(f"    it always holds: {wording.lemma(lemma)}")
    for number in reason.measure:
        yield line(f"    no step raises, unless one above falls: {wording.number(number)}")
    if reason.turns:
        falls = (
            "and it falls with each turn of" if reason.measure else "and that is over with one of"
        )
        yield from wrapped(f"{falls} {', '.join(reason.turns)}", 4)
