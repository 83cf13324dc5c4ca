"""What a request comes to: which properties of which models to check in which scenarios."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.errors import UsageError
from ccverify.checker.language.claimed import refuse_other_scenarios
from ccverify.checker.language.component import parameters_of, scenarios_of
from ccverify.checker.language.settings import unknown
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.report.verdicts import is_surprise
from ccverify.checker.subjects.find import find, is_shipped, property_marks, shipped, shipped_with

UNDECIDED: Final = 3
"""The exit code of a request of which something stays undecided."""


@dataclass(frozen=True, slots=True)
class Job:
    """One exploration: a subject in a scenario; no `properties` means all that belong there.

    The model is built `again`, and refused if it is another one then: a shipped one in its first
    scenario only, for tests build it so in all.
    """

    subject: Subject
    scenario: str | None
    settings: Mapping[str, object]
    properties: tuple[str, ...]
    again: bool


def plan_named(
    models: Sequence[str],
    properties: Sequence[str],
    scenarios: Sequence[str],
    settings: Mapping[str, object],
) -> tuple[Sequence[Subject], list[list[Job]]]:
    """The subjects of a request that names models, or else is about all that are shipped, and its
    explorations.

    Shipped models without any of the properties are left out unless they are named, and are not
    even loaded; but an error is about all of them.
    """
    if properties and not models:
        likely = shipped_with(properties)
        with suppress(UsageError):
            return likely, plan(likely, properties, scenarios, settings)
    subjects = find(models)
    return subjects, plan(subjects, properties, scenarios, settings)


def plan(
    subjects: Sequence[Subject],
    properties: Sequence[str],
    scenarios: Sequence[str],
    settings: Mapping[str, object],
) -> list[list[Job]]:
    """The explorations a request comes to, by subject.

    Properties, scenarios and settings concern the subjects that have them. A property asked for
    by name is checked in the scenarios it has expectations for, unless scenarios are named.
    Raises `UsageError` for a name that no subject has, and `ModelError` for a property that its
    author expects something of in a scenario that there is not: it would be checked nowhere.
    """
    marks = {subject: property_marks(subject) for subject in subjects}
    known = list(dict.fromkeys(name for of in marks.values() for name in of))
    declared = {subject: tuple(scenarios_of(subject.model)) for subject in subjects}
    parameters = {subject: parameters_of(subject.model) for subject in subjects}
    for subject, of_subject in marks.items():
        for name, mark in of_subject.items():
            refuse_other_scenarios(name, mark, declared[subject])
    of = subjects[0].name if len(subjects) == 1 else ""
    try:
        _refuse_unknown("property", properties, known, of)
    except UsageError as error:
        error.hint += _elsewhere(next(name for name in properties if name not in known))
        raise
    _refuse_unknown("scenario", scenarios, [n for s in declared.values() for n in s], of)
    _refuse_unknown("parameter", settings, [n for p in parameters.values() for n in p], of)
    jobs: list[list[Job]] = []
    for subject in subjects:
        asked = [name for name in properties if name in marks[subject]]
        own = {name: value for name, value in settings.items() if name in parameters[subject]}
        chosen = [s for s in subject.scenarios if not scenarios or s in scenarios]
        if properties and not asked:
            continue
        jobs.append([])
        for scenario in chosen:
            here = tuple(
                name
                for name in asked
                if scenarios or scenario in (marks[subject][name].expected or (scenario,))
            )
            if here or not asked:
                again = not jobs[-1] or not is_shipped(subject)
                jobs[-1].append(Job(subject, scenario, own, here, again))
    return [of_subject for of_subject in jobs if of_subject]


def belonging(subject: Subject, scenario: str | None) -> tuple[str, ...]:
    """The properties that belong to a scenario: see `questions.verify.select`."""
    marks = property_marks(subject)
    return tuple(n for n, mark in marks.items() if not mark.expected or scenario in mark.expected)


def _refuse_unknown(
    what: str, names: Sequence[str] | Mapping[str, object], known: Sequence[str], of: str
) -> None:
    for name in names:
        if name not in known:
            raise unknown(what, name, dict.fromkeys(known), of)


def _elsewhere(name: str) -> str:
    """Which shipped models have a property that those asked about have not."""
    owners = [subject.name for subject in shipped() if name in property_marks(subject)]
    if not owners:
        return ""
    has = "have" if len(owners) > 1 else "has"
    return f"\n  {' and '.join(owners)} {has} it: ccverify run {' '.join(owners)} --property {name}"


def nothing_to_check() -> UsageError:
    """The error for a request to which no property belongs."""
    return UsageError(
        "there is nothing to check: no property belongs to what was asked for",
        hint="`ccverify list` names the properties and the scenarios they belong to; a model of "
        "your own declares them with @never(), @always(), @settled(), @reachable()",
    )


def exit_code(results: Sequence[Result], *, strict: bool) -> int:
    """The process's exit code for results: 0, 1 or 3; `strict` leaves expectations aside."""
    if any(is_surprise(result, strict=strict) for result in results):
        return 1
    return 0 if all(result.decided for result in results) else UNDECIDED
