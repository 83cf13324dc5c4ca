"""What the reader of a report knows: which model it is about, and which rules were told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Literal, TypeAlias

from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.system import Property, System
from ccverify.checker.questions.naming import Names, names_of
from ccverify.checker.questions.verify import Subject
from ccverify.checker.subjects.find import is_of_a_file

_Asked: TypeAlias = tuple[str | None, int, str, frozenset[str] | None]


class Reader:
    """Keeps what a report needs to know between one run and the next.

    Without a `subject` nothing is known of a model but its system. `whole` says that the reader
    wants all of a run, and not only what matters. Of `rules` the first sentence is told ("brief"),
    unless the whole is wanted, all of the statement, or nothing.
    """

    def __init__(
        self,
        subject: Subject | None = None,
        *,
        whole: bool = False,
        rules: Literal["brief", "full", "none"] = "brief",
    ) -> None:
        self.whole: Final = whole
        # Models of users cite sources of their own.
        known = subject is not None and not is_of_a_file(subject)
        self._told_how: Final = rules if known else "none"
        self._subject: Final = subject
        self._told: Final = set[str]()
        self._statements: Mapping[str, str] | None = None
        self._names: Final[dict[_Asked, tuple[System, Names]]] = {}

    def names(
        self, system: System, scenario: str | None, prop: Property | None, trace: Trace
    ) -> Names:
        """What the model calls the terms of the steps of a trace, and of a property."""
        if self._subject is None:
            return Names()
        taken = _asked_about(system, prop, trace)
        key = scenario, id(system), prop.name if prop else "", taken
        if key not in self._names:  # with the system, which is kept so that its id stays its own
            self._names[key] = system, names_of(self._subject, scenario, system, prop, taken)
        return self._names[key][1]

    def rules(self, ids: Sequence[str]) -> Iterator[tuple[str, str]]:
        """The rules that a step cites and that were not told before, with their statements."""
        for name in ids:
            if name not in self._told:
                self._told.add(name)
                statement = self._statement(name)
                if statement:
                    yield name, statement

    def _statement(self, name: str) -> str:
        """What is told of a row of the source."""
        if self._told_how == "none":
            return ""
        if self._statements is None:
            from ccverify.checker.questions.sources import load  # noqa: PLC0415  (slow to load)

            self._statements = {row.id: row.statement for row in load()}
        whole = self._statements.get(name, "")
        if self._told_how == "full" or self.whole:
            return whole
        first, full_stop, rest = whole.partition(". ")
        return f"{first}. …" if rest else first + full_stop


def _asked_about(system: System, prop: Property | None, trace: Trace) -> frozenset[str] | None:
    """The actions whose terms may be told: to build no others takes a fraction of the time.

    None stands for all: a property may ask what is enabled, and clocks rest on all that is done.
    """
    formulas = () if prop is None else prop.formulas
    if system.timing is not None or any("enabled" in formula.mentions for formula in formulas):
        return None
    return frozenset(call.action.name for call in trace.calls) or None
