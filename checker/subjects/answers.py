"""Which rows of the source are answered, and by what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum

from ccverify.checker.language.build import build_once
from ccverify.checker.meaning.cone import influential
from ccverify.checker.questions.sources import Row
from ccverify.checker.questions.verify import Subject, select
from ccverify.checker.subjects.find import Citation


class Standing(Enum):
    """How far a row of the source is answered.

    `ASSUMED`: all properties that cite it hold by construction, or show that what they are of can
    happen. `CITED`: what cites it decides nothing about it.
    """

    ANSWERED = "answered"
    ASSUMED = "assumed"
    CITED = "only cited"
    MISSING = "missing"


def standings(
    rows: Sequence[Row], citations: Sequence[Citation], subjects: Sequence[Subject]
) -> Mapping[str, Standing]:
    """How each row stands, by its id.

    - A number is answered by a constant, or by a parameter with a unit: nothing else carries it.
    - A question is answered by a parameter.
    - Any other row is answered by a property that cites it, unless this holds by construction. That
      something can happen is an answer only where no property holds so: beside one it shows that
      this is not empty, and no more.
    - A rule is also answered by an action that cites it, if some property depends on the action.
    """
    influences = _Influences(subjects)
    return {
        row.id: _standing(row, [c for c in citations if c.source == row.id], influences)
        for row in rows
    }


def _standing(row: Row, citing: Sequence[Citation], influences: _Influences) -> Standing:
    if not citing:
        return Standing.MISSING
    match row.kind:
        case "number":
            answered = any(c.carries_number for c in citing)
        case "question":
            answered = any(c.what == "parameter" for c in citing)
        case _:
            properties = [c for c in citing if c.what == "property"]
            tellings = [c for c in properties if not c.by_construction]
            if len(tellings) < len(properties):
                tellings = [c for c in tellings if not c.possible]
            answered = bool(tellings)
    if not answered and row.kind == "rule":
        answered = any(c.what == "action" and influences.any_on(c) for c in citing)
    if answered:
        return Standing.ANSWERED
    assumed = any(c.what == "property" for c in citing) and row.kind not in ("number", "question")
    return Standing.ASSUMED if assumed else Standing.CITED


class _Influences:
    """The actions on which properties depend, of one model after the other as they are asked for.

    A property depends on an action in a scenario in which it is checked.
    """

    def __init__(self, subjects: Iterable[Subject]) -> None:
        self._subjects = {subject.name: subject for subject in subjects}
        self._left: dict[str, Iterator[frozenset[str]]] = {}
        self._known: dict[str, set[str]] = {}

    def any_on(self, citation: Citation) -> bool:
        """Whether some property depends on the action that cites a row.

        Scenarios are built until one is found in which that is so.
        """
        name = citation.model
        known = self._known.setdefault(name, set())
        left = self._left.setdefault(name, _influential(self._subjects[name]))
        while citation.name not in known:
            found = next(left, None)
            if found is None:
                return False
            known |= found
        return True


def _influential(subject: Subject) -> Iterator[frozenset[str]]:
    """In each scenario the actions on which the properties depend that are checked there."""
    for scenario in subject.scenarios:
        system = build_once(subject.model, scenario, {}, subject.properties)
        asked = select(system, scenario, ())
        yield frozenset[str]().union(*(influential(system, prop) for prop in asked))
