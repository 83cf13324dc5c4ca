"""The source's rows, each with what models it and how the properties that cite it stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from ccverify.checker.data import dataclass
from ccverify.checker.errors import InternalError
from ccverify.checker.questions.sources import Row
from ccverify.checker.questions.verify import Result
from ccverify.checker.report.lasting import expected_of, takes_object
from ccverify.checker.report.lines import Line, Piece, labelled, line, table, wrapped
from ccverify.checker.report.verdicts import verdicts_piece
from ccverify.checker.subjects.answers import Standing
from ccverify.checker.subjects.find import Citation

_PLURALS: Final = {
    "action": "actions",
    "parameter": "parameters",
    "constant": "constants",
    "property": "properties",
}


_UNANSWERED: Final = {
    Standing.ASSUMED: "assumed: it holds by how the model is written",
    Standing.CITED: "only cited: nothing that cites it decides anything about it",
    Standing.MISSING: "not modelled yet",
}


@dataclass(frozen=True, slots=True)
class Claims:
    """The rows of the source with their citations, and how each stands, by its id.

    `results` is None if nothing was run; `missing` says what an interrupt has left undone.
    """

    rows: tuple[Row, ...]
    citations: tuple[Citation, ...]
    standings: Mapping[str, Standing]
    results: tuple[Result, ...] | None
    missing: str = ""

    def citing(self, row: Row) -> list[Citation]:
        """What cites a row."""
        return [c for c in self.citations if c.source == row.id]

    def verdicts(self, citation: Citation) -> list[Result]:
        """How a property that cites a row stands, by scenario."""
        return [
            r
            for r in self.results or ()
            if citation.what == "property"
            and (r.system.name, r.prop.name) == (citation.model, citation.name)
        ]


def refuse_unknown(rows: Sequence[Row], citations: Sequence[Citation]) -> None:
    """Raise `InternalError` if a shipped model cites what is no row of the source."""
    known = {row.id for row in rows}
    for c in citations:
        if c.source not in known:
            raise InternalError(
                f"the {c.what} {c.name} of {c.model} cites {c.source}, no row of the source"
            )


def claims_lines(claims: Claims) -> Iterator[Line]:
    """The table by chapter, then totals by chapter and by kind."""
    chapter = ""
    for row in claims.rows:
        if row.chapter != chapter:
            chapter = row.chapter
            yield line(Piece(chapter, "heading"))
            yield line("")
        yield from _row_lines(claims, row)
        yield line("")
    yield line(Piece("Totals", "heading"))
    heads = ("rows", *(standing.value for standing in Standing))
    groups = [*_by_chapter(claims).items(), *_by_kind(claims).items()]
    numbers = [
        (name, *(str(n).rjust(len(head)) for n, head in zip(of.values(), heads, strict=True)))
        for name, of in groups
    ]
    yield from table([("", *heads), *numbers], 2)
    if claims.missing:
        yield line("")
        yield from wrapped(claims.missing, style="warning")


def _row_lines(claims: Claims, row: Row) -> Iterator[Line]:
    column = 17
    yield from labelled(f"{row.id:<5} {row.kind}", row.statement, 2, column)
    if row.section:
        yield from wrapped(row.section, column, "faint")
    if row.inferred:
        yield from wrapped(f"Our expectation: {row.inferred}.", column, "faint")
    if row.readings:
        yield from wrapped(f"Readings: {', '.join(row.readings)}", column, "faint")
    citing = claims.citing(row)
    standing = claims.standings[row.id]
    if standing is not Standing.ANSWERED:
        yield from wrapped(_UNANSWERED[standing], column, "warning")
    for model in dict.fromkeys(c.model for c in citing):
        own = [c for c in citing if c.model == model]
        for what, plural in _PLURALS.items():
            names = [c.name for c in own if c.what == what]
            if names and (what != "property" or claims.results is None):
                label = what if len(names) == 1 else plural
                yield from wrapped(f"{model}, {label} {', '.join(names)}", column, hang=column + 2)
        for citation in own:
            if citation.what == "property" and claims.results is not None:
                yield from _verdict_lines(claims, citation, column)


def _verdict_lines(claims: Claims, citation: Citation, column: int) -> Iterator[Line]:
    results = claims.verdicts(citation)
    found = verdicts_piece(results) if results else Piece("not decided", "warning")
    text = f"{citation.model}, property {citation.name}: {found.text}"
    yield from wrapped(text, column, found.style, hang=column + 2)


def _by_chapter(claims: Claims) -> Mapping[str, Mapping[str, int]]:
    chapters = dict.fromkeys(row.chapter for row in claims.rows)
    return {c: _counts(claims, [r for r in claims.rows if r.chapter == c]) for c in chapters}


def _by_kind(claims: Claims) -> Mapping[str, Mapping[str, int]]:
    kinds = dict.fromkeys(row.kind for row in claims.rows)
    of = {kind: [r for r in claims.rows if r.kind == kind] for kind in kinds}
    return {kind: _counts(claims, rows) for kind, rows in (of | {"all": claims.rows}).items()}


def _counts(claims: Claims, rows: Sequence[Row]) -> Mapping[str, int]:
    """How many rows there are, and how many stand in each way."""
    found = [claims.standings[row.id] for row in rows]
    return {"rows": len(rows)} | {each.value: found.count(each) for each in Standing}


def claims_object(claims: Claims) -> dict[str, Any]:
    """The same for programs; `verdicts` is null if nothing was run."""
    return {
        "rows": [
            {
                "id": row.id,
                "kind": row.kind,
                "chapter": row.chapter,
                "statement": row.statement,
                "section": row.section or None,
                "inferred": row.inferred or None,
                "readings": list(row.readings),
                "standing": claims.standings[row.id].value,
                "cited_by": [
                    {
                        "model": c.model,
                        "what": c.what,
                        "name": c.name,
                        "verdicts": None
                        if claims.results is None or c.what != "property"
                        else [_verdict_object(r) for r in claims.verdicts(c)],
                    }
                    for c in claims.citing(row)
                ],
            }
            for row in claims.rows
        ],
        "totals": _by_kind(claims),
        "chapters": _by_chapter(claims),
        "interrupted": bool(claims.missing),
    }


def _verdict_object(result: Result) -> dict[str, Any]:
    return {
        "scenario": result.scenario,
        "verdict": result.verdict.value,
        "expected": expected_of(result) or None,
        "takes": takes_object(result),
        "as_expected": result.as_expected,
    }
