"""`cuts`: the smallest sets of failures that break a property, asked by a program."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from ccverify.checker.api.asking import limits_of
from ccverify.checker.api.named import (
    ModelLike,
    names_of,
    one_subject,
    scenario_of,
    settings_of,
)
from ccverify.checker.api.tables import Row, html_table
from ccverify.checker.api.traces import Trace
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Observer, Options
from ccverify.checker.errors import UsageError
from ccverify.checker.language.component import parameters_of
from ccverify.checker.limits import Limits
from ccverify.checker.questions import cuts as cutting
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.instances import failures_of
from ccverify.checker.questions.verify import Subject, select
from ccverify.checker.report.cuts import cuts_json, cuts_lines
from ccverify.checker.report.lines import plain

_BUDGET: Final = "faults"


@dataclass(frozen=True, eq=False)
class Cut:
    """Failures that break a property while no part of them does, with a shortest run.

    `failures` are the names of fault actions, or of instances of them, `crash(A)`, each as often as
    it happens.
    """

    failures: tuple[str, ...]
    trace: Trace


class Cuts:
    """All minimal sets of failures that break a property, up to some number of failures."""

    def __init__(self, found: cutting.Cuts) -> None:
        self._found: Final = found

    @property
    def scenario(self) -> str | None:
        """The scenario that was looked at, None if the model has none."""
        return self._found.scenario

    @cached_property
    def cuts(self) -> tuple[Cut, ...]:
        """The minimal sets, the smallest first."""
        found = self._found
        return tuple(
            Cut(cut.failures, Trace(found.evaluator, cut.trace, found.prop, self.scenario))
            for cut in found.cuts
        )

    @property
    def smallest(self) -> int | None:
        """The smallest number of failures that breaks the property, if one was found."""
        return min((len(cut.failures) for cut in self._found.cuts), default=None)

    @property
    def never(self) -> bool:
        """No number of failures breaks the property."""
        return self._found.never

    @property
    def undecided(self) -> bool:
        """Of some sets that were to be looked at it is not known whether they break it."""
        return self._found.undecided

    def __str__(self) -> str:
        return "\n".join(map(plain, cuts_lines(self._found)))

    def __repr__(self) -> str:
        sets = ", ".join(" + ".join(cut.failures) or "none" for cut in self._found.cuts)
        return f"<Cuts of {self._found.prop.name}: {sets or 'none found'}>"

    def rows(self) -> list[Row]:
        """A flat dict per minimal set."""
        return [
            {
                "failures": ", ".join(cut.failures),
                "number": len(cut.failures),
                "steps": cut.trace.steps,
            }
            for cut in self._found.cuts
        ]

    def to_json(self) -> dict[str, Any]:
        """What `cuts --format json` prints, as a plain object for `json.dump`."""
        content: dict[str, Any] = json.loads(cuts_json(self._found, interrupted=False))
        return content

    def _repr_html_(self) -> str:
        rows = [(r["number"], r["failures"], r["steps"]) for r in self.rows()]
        return html_table(repr(self)[1:-1], ("number", "failures", "steps"), rows)


def cuts_of(
    subject: Subject,
    name: str,
    scenario: str | None,
    settings: Mapping[str, object],
    up_to: int | None,
    limits: Limits,
    observer: Observer = lambda _: None,
    *,
    by_instance: bool,
) -> cutting.Cuts:
    """The minimal cuts; the scenario that is looked at is the widest if none is given.

    Raises `UsageError` if the settings limit the failures that are to be counted, and what
    `find_cuts` raises.
    """
    given = dict(settings)
    if _BUDGET in given:
        raise UsageError(
            f"setting {_BUDGET} would limit what is to be found",
            hint="--up-to says how many failures to look at",
        )
    if _BUDGET in parameters_of(subject.model):
        given[_BUDGET] = "none"
    with limits.enforced():
        named = scenario is not None
        chosen = scenario_of(scenario, subject) if named else _widest(subject, name, given)
        system = subject.build(chosen, given)
    (prop,) = select(system, chosen, (name,))
    return cutting.find_cuts(
        system,
        prop,
        ENGINES["auto"](Options()),
        scenario=chosen,
        up_to=up_to,
        by_instance=by_instance,
        limits=limits,
        observer=observer,
    )


def _widest(subject: Subject, name: str, settings: Mapping[str, object]) -> str | None:
    """Where most kinds of failures may happen: of the scenarios in which the property is known to
    be violated, else of those its author names, else of all. The first, if several are alike.
    """
    systems = {s: subject.build(s, settings) for s in subject.scenarios}
    first = subject.scenarios[0]
    (prop,) = select(systems[first], first, (name,))
    violated = [s for s in systems if s and prop.expected.get(s) == Verdict.VIOLATED.value]
    named = [s for s in systems if s in prop.expected]

    def kinds(scenario: str | None) -> int:
        return len(failures_of(systems[scenario]))

    return max(violated or named or systems, key=kinds)


def cuts(
    model: ModelLike,
    property: str,
    scenario: str | None = None,
    *,
    settings: Mapping[str, object] | None = None,
    up_to: int | None = None,
    by_instance: bool = False,
    timeout: float | None = None,
    max_states: int | None = None,
    max_memory: int | None = None,
) -> Cuts:
    """All minimal sets of failures that break a property, as `ccverify cuts` finds them.

    Sets of `up_to` failures are looked at; by default up to the smallest number that breaks the
    property, and 2 at least. They are sets of kinds of failures, such as `crash`, or `by_instance`
    of failures with their arguments, such as `crash(A)`. The other arguments are those of `check`.

    Example:
        found = cuts(LeasePair, "dual-active", up_to=2)
        assert found.never or found.smallest
    """
    limits = limits_of(timeout, max_states, max_memory)
    (name,) = names_of(property)
    subject, given = one_subject(model), settings_of(settings)
    return Cuts(cuts_of(subject, name, scenario, given, up_to, limits, by_instance=by_instance))
