"""`census`: cases counted by outcome, asked by a program."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from ccverify.checker.api.asking import limits_of
from ccverify.checker.api.named import ModelLike, one_subject, scenario_of, settings_of
from ccverify.checker.api.tables import Row, html_table
from ccverify.checker.language.system import System
from ccverify.checker.limits import Limits
from ccverify.checker.questions import census as counting
from ccverify.checker.questions.verify import Subject
from ccverify.checker.report.census import census_json, census_lines
from ccverify.checker.report.lines import plain


class Census:
    """How many cases there are, and in how many of them each outcome is possible."""

    def __init__(self, system: System, tally: counting.Tally) -> None:
        self._system: Final = system
        self._tally: Final = tally

    @property
    def cases(self) -> int:
        """How many cases there are."""
        return self._tally.cases

    @property
    def outcomes(self) -> dict[str, int]:
        """In how many cases each outcome is possible."""
        return dict(self._tally.outcomes)

    @property
    def undetermined(self) -> int:
        """How many cases have several possible outcomes, and are counted with each."""
        return self._tally.undetermined

    def __str__(self) -> str:
        return "\n".join(map(plain, census_lines(self._system, self._tally)))

    def __repr__(self) -> str:
        return f"<Census of {self._system.name}: {self.cases} cases, {self.outcomes}>"

    def rows(self) -> list[Row]:
        """A flat dict per outcome."""
        return [
            {"outcome": name, "cases": number, "share": number / self.cases}
            for name, number in self.outcomes.items()
        ]

    def to_json(self) -> dict[str, Any]:
        """What `census --format json` prints, as a plain object for `json.dump`."""
        content: dict[str, Any] = json.loads(census_json(self._system, self._tally))
        return content

    def _repr_html_(self) -> str:
        rows = [(name, number) for name, number in self.outcomes.items()]
        return html_table(f"{self._system.name}: {self.cases} cases", ("outcome", "cases"), rows)


def system_of(subject: Subject, settings: Mapping[str, object], limits: Limits) -> System:
    """The system in which cases are counted."""
    declared = subject.properties.counted if subject.properties else None
    scenario = declared.scenario if declared else None
    with limits.enforced():
        return subject.build(scenario_of(scenario, subject), settings)


def census(
    model: ModelLike,
    *,
    settings: Mapping[str, object] | None = None,
    timeout: float | None = None,
    max_states: int | None = None,
    max_memory: int | None = None,
) -> Census:
    """Count the cases a model may start in by how they can end, as `ccverify census` does.

    Raises `LimitReached`, a `CcverifyError`, if a limit ends it: a part of a count is none.

    Example:
        assert census("router-pair", settings={"pgs": 4}).cases == 256
    """
    limits = limits_of(timeout, max_states, max_memory)
    system = system_of(one_subject(model), settings_of(settings), limits)
    return Census(system, counting.take(system, limits))
