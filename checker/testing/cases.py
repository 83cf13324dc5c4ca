"""Tests that a model stands for: one for each property in each scenario it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Unpack

from ccverify.checker.api.asking import Asked, check
from ccverify.checker.api.jobs import belonging, nothing_to_check, plan
from ccverify.checker.api.named import ModelLike, Names, names_of, settings_of, subjects_of
from ccverify.checker.api.results import Results
from ccverify.checker.errors import Location
from ccverify.checker.language.settings import unknown
from ccverify.checker.questions.verify import Subject
from ccverify.checker.subjects.find import property_marks


@dataclass(frozen=True)
class Case:
    """One property of a model in one scenario, to be checked by a test."""

    subject: Subject
    name: str
    scenario: str | None
    options: Asked

    @cached_property
    def results(self) -> Results:
        """The one result. Raises `CcverifyError` for a model that is not well formed."""
        return check(self.subject, self.name, self.scenario, **self.options)

    @property
    def location(self) -> Location | None:
        """Where the property is declared."""
        return property_marks(self.subject)[self.name].location

    def __str__(self) -> str:
        return f"{self.name}-{self.scenario}" if self.scenario else self.name


def cases_of(
    model: ModelLike,
    property: Names = None,
    scenario: Names = None,
    **options: Unpack[Asked],
) -> list[Case]:
    """The cases of a model; the arguments are those of `check`.

    Raises `UsageError` if there are none.
    """
    for each in options:
        if each not in Asked.__annotations__:
            raise unknown("keyword", each, Asked.__annotations__, "check")
    found = list(_cases(subjects_of(model), names_of(property), names_of(scenario), options))
    if not found:
        raise nothing_to_check()
    return found


def cases_in(subject: Subject) -> list[Case]:
    """All cases of one subject; none if it declares no property."""
    return list(_cases((subject,), (), (), {}))


def _cases(
    subjects: tuple[Subject, ...],
    names: tuple[str, ...],
    scenarios: tuple[str, ...],
    options: Asked,
) -> Iterator[Case]:
    for jobs in plan(subjects, names, scenarios, settings_of(options.get("settings"))):
        subject = jobs[0].subject
        asked = [job.properties or belonging(subject, job.scenario) for job in jobs]
        for name in property_marks(subject):
            for job, here in zip(jobs, asked, strict=True):
                if name in here:
                    yield Case(subject, name, job.scenario, options)
