"""The table of the source's rows: what models and properties cite by id."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import replace
from importlib import resources
from typing import Any, Final

from ccverify.checker.data import dataclass
from ccverify.checker.errors import InternalError

_PACKAGE: Final = "ccverify.properties"
_FILE: Final = "source.toml"


@dataclass(frozen=True, slots=True)
class Row:
    """One statement of the source, or of ours about it.

    `kind` is rule, number, claim, hazard, theorem, finding or question; `section` is where the
    source says it (empty for a question, on which it is silent); `readings` are the answers to a
    question that the models know, the default first; `inferred` is what of a statement the source
    does not say. `conflict` says of a question that the source contradicts itself on it. Of a claim
    `loss` says what is lost if it does not hold, and `weight` how much that weighs: 0 is the worst.
    """

    id: str
    kind: str
    chapter: str
    statement: str
    section: str
    readings: tuple[str, ...]
    inferred: str = ""
    conflict: bool = False
    loss: str = ""
    weight: int = 0


def load() -> tuple[Row, ...]:
    """All rows by chapter, in the order of the table.

    Raises `InternalError` if the table that was shipped is not well formed.
    """
    text = resources.files(_PACKAGE).joinpath(_FILE).read_text(encoding="utf-8")
    try:
        table = tomllib.loads(text)
        rows = [_row(entry, entry["kind"], entry["section"]) for entry in table["row"]]
        rows += [_row(entry, "question", "") for entry in table["question"]]
        losses = {
            claim: (loss["what"], weight)
            for weight, loss in enumerate(table["loss"])
            for claim in loss["claims"]
        }
        rows = [_told_apart(row, table["conflicts"], losses) for row in rows]
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise InternalError(f"{_FILE} is not well formed: {error}") from error
    ids = [row.id for row in rows]
    double = next((i for i in ids if ids.count(i) > 1), None)
    if double is not None:
        raise InternalError(f"{_FILE} has two rows {double}")
    chapters = list(dict.fromkeys(row.chapter for row in rows))
    return tuple(sorted(rows, key=lambda row: chapters.index(row.chapter)))


def _told_apart(row: Row, conflicts: Collection[str], losses: Mapping[str, tuple[str, int]]) -> Row:
    """The row with what is said of it apart from the table of rows."""
    loss, weight = losses.get(row.id, ("", len(losses)))
    return replace(row, conflict=row.id in conflicts, loss=loss, weight=weight)


def _row(entry: Mapping[str, Any], kind: str, section: str) -> Row:
    readings = tuple(entry.get("readings", ()))
    statement = " ".join(entry["statement"].split())
    inferred = entry.get("inferred", "")
    return Row(entry["id"], kind, entry["chapter"], statement, section, readings, inferred)
