"""What a request comes to: which properties of which models to check in which scenarios."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TypeAlias

from ccverify.checker.engines.answer import Engine, Observer
from ccverify.checker.errors import UsageError
from ccverify.checker.language.build import unknown
from ccverify.checker.language.component import parameters_of, scenarios_of
from ccverify.checker.language.system import ModelWarning
from ccverify.checker.limits import Limits
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, Subject, select, verify
from ccverify.checker.subjects.find import property_marks

Watch: TypeAlias = Callable[[str], AbstractContextManager[Observer]]
"""Given what is being explored, an observer of it for as long as the context lasts."""


@dataclass(frozen=True, slots=True)
class Job:
    """One exploration: a subject in a scenario; no `properties` means all that belong there."""

    subject: Subject
    scenario: str | None
    settings: Mapping[str, str]
    properties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """One subject's results, and what its author should look at whatever the scenario."""

    subject: Subject
    results: tuple[Result, ...]
    warnings: tuple[ModelWarning, ...]


def plan(
    subjects: Sequence[Subject],
    properties: Sequence[str],
    scenarios: Sequence[str],
    settings: Mapping[str, str],
) -> list[list[Job]]:
    """The explorations a request comes to, by subject.

    Properties, scenarios and settings concern the subjects that have them. A property asked for
    by name is checked in the scenarios it has expectations for, unless scenarios are named.
    Raises `UsageError` for a name that no subject has.
    """
    marks = {subject: property_marks(subject) for subject in subjects}
    known = list(dict.fromkeys(name for of in marks.values() for name in of))
    declared = {subject: tuple(scenarios_of(subject.model)) for subject in subjects}
    parameters = {subject: parameters_of(subject.model) for subject in subjects}
    of = subjects[0].name if len(subjects) == 1 else ""
    _refuse_unknown("property", properties, known, of)
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
                jobs[-1].append(Job(subject, scenario, own, here))
    return [of_subject for of_subject in jobs if of_subject]


def _refuse_unknown(
    what: str, names: Sequence[str] | Mapping[str, str], known: Sequence[str], of: str
) -> None:
    for name in names:
        if name not in known:
            raise unknown(what, name, dict.fromkeys(known), of)


class Interrupted(KeyboardInterrupt):
    """Ctrl-C, with what was decided in the subject's finished explorations."""

    def __init__(self, checked: Checked) -> None:
        super().__init__()
        self.checked = checked


def check(
    jobs: Sequence[Job], engine: Engine, limits: Limits, watch: Watch, every: str | None
) -> Checked:
    """Carry out the explorations of one subject; `every` names a number of replicas to leave open.

    A warning about the model counts only if it holds in every scenario there is: a variable may
    well be idle in some. Of runs without end nothing is decided for all numbers at once: such
    properties are left out then, with a warning, unless they are named. Raises `Interrupted` on
    Ctrl-C.
    """
    results: list[Result] = []
    left_out: dict[str, None] = {}
    warnings: list[set[ModelWarning]] = []
    ordered: list[ModelWarning] = []
    try:
        for job in jobs:
            system = job.subject.build(job.scenario, job.settings)
            warnings.append(set(system.warnings))
            ordered += system.warnings
            properties = select(system, job.scenario, job.properties)
            if not properties:
                continue
            with watch(f"{system.name} {job.scenario or ''}".strip()) as observer:
                if every is not None:
                    asked = [p.name for p in properties if job.properties or not p.liveness]
                    left_out |= dict.fromkeys(p.name for p in properties if p.name not in asked)
                    if asked:
                        results += _for_every(job, asked, every, limits, observer)
                    continue
                results += verify(
                    system,
                    properties,
                    engine,
                    scenario=job.scenario,
                    limits=limits,
                    observer=observer,
                    as_declared=job.subject.as_declared(job.scenario, job.settings),
                )
    except KeyboardInterrupt:
        raise Interrupted(Checked(jobs[0].subject, tuple(results), ())) from None
    everywhere = len(warnings) == len(jobs[0].subject.scenarios)
    common = set.intersection(*warnings) if everywhere else set[ModelWarning]()
    lasting = [w for w in dict.fromkeys(ordered) if w in common]
    if left_out:
        names = ", ".join(left_out)
        message = (
            f"{names} of {jobs[0].subject.name} left out: of runs without end, "
            "decided at given sizes only"
        )
        lasting.append(ModelWarning("left out", names, message, None))
    return Checked(jobs[0].subject, tuple(results), tuple(lasting))


def _for_every(
    job: Job, names: Sequence[str], every: str, limits: Limits, observer: Observer
) -> list[Result]:
    from ccverify.checker.questions.every.unbounded import verify_every  # noqa: PLC0415  (solvers are slow to load)

    return verify_every(job.subject, every, job.scenario, job.settings, names, limits, observer)


def exit_code(results: Sequence[Result], *, strict: bool) -> int:
    """The process's exit code for results: 0, 1 or 3.

    `strict` leaves expectations aside: whatever is violated or vacuous counts, expected or not.
    """
    undecided = (Verdict.UNKNOWN, Verdict.BOUNDED)
    if strict:
        failed = [r for r in results if r.verdict in (Verdict.VIOLATED, Verdict.VACUOUS)]
    else:
        failed = [r for r in results if not r.as_expected and r.verdict not in undecided]
    if failed:
        return 1
    return 3 if any(r.verdict in undecided for r in results) else 0


def checks(
    of_subjects: Sequence[Sequence[Job]],
    engine: Engine,
    limits: Limits,
    watch: Watch,
    every: str | None = None,
) -> Iterator[Checked]:
    """`check` for each subject in turn; `UsageError` if in the end there was nothing to check."""
    any_result = False
    for jobs in of_subjects:
        checked = check(jobs, engine, limits, watch, every)
        any_result = any_result or bool(checked.results)
        yield checked
    if not any_result:
        raise UsageError(
            "there is nothing to check: no property belongs to what was asked for",
            hint="`ccverify list` names the properties and the scenarios they belong to; "
            "a model of your own declares them with @never(), @always(), @settled(), @reachable()",
        )
