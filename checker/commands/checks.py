"""The explorations of a request, carried out on all cores, and their results by model."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

import click

from ccverify.checker.commands.jobs import Job
from ccverify.checker.commands.workers import Watch, Work
from ccverify.checker.engines.answer import Engine, Excluded, Observer
from ccverify.checker.errors import UsageError
from ccverify.checker.language.system import ModelWarning
from ccverify.checker.limits import Limit, LimitReached, Limits
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, Subject, select, verify
from ccverify.checker.report.lines import counted
from ccverify.checker.report.verdicts import never_taken
from ccverify.checker.signals import Held, Interruptible

if TYPE_CHECKING:  # a request without one does not load it
    from ccverify.checker.commands.cache import Cache


@dataclass(frozen=True, slots=True)
class Checked:
    """One subject's results, and what its author should look at whatever the scenario."""

    subject: Subject
    results: tuple[Result, ...]
    warnings: tuple[ModelWarning, ...]


@dataclass(frozen=True, slots=True)
class _Explored:
    """What came of one job: `left_out` are properties that it does not decide.

    `undone` says which limit ended it before there was anything to decide, and `notes` what went
    wrong beside.
    """

    results: tuple[Result, ...]
    warnings: tuple[ModelWarning, ...] = ()
    left_out: tuple[str, ...] = ()
    undone: tuple[Limit, str] | None = None
    notes: tuple[str, ...] = ()


class Checks:
    """The checks of a request, by subject; iterate over them once.

    `every` names a number of replicas to leave open. Unless the `whole` is asked for, what the
    properties do not depend on is left out. A limit on memory is for all processes
    together. Iteration raises `UsageError` if in the end there was nothing to check.
    """

    def __init__(
        self,
        of_subjects: Sequence[Sequence[Job]],
        engine: Engine,
        limits: Limits,
        processes: int,
        every: str | None = None,
        cache: Cache | None = None,
        *,
        whole: bool,
    ) -> None:
        self.interrupted = False
        self._undone: Final = list[tuple[Limit, str]]()
        self._of_subjects: Final = of_subjects
        jobs = [job for of_subject in of_subjects for job in of_subject]
        at_once = max(1, min(processes, len(jobs)))
        if at_once > 1:
            limits = limits.share(memory=limits.bytes // at_once)
        self._work: Final = Work(
            [partial(_explored, job, engine, limits, every, whole, cache) for job in jobs],
            processes,
        )

    def __iter__(self) -> Iterator[Checked]:
        explored = iter(self._work)
        any_result = False
        for jobs in self._of_subjects:
            of_subject = [next(explored) for _ in jobs]
            self._undone.extend(each.undone for each in of_subject if each.undone)
            for note in dict.fromkeys(note for each in of_subject for note in each.notes):
                click.echo(f"warning: {note}", err=True)
            checked = _together(jobs, of_subject)
            any_result = any_result or bool(checked.results)
            yield checked
        if not any_result and self._undone:
            raise LimitReached(*self._undone[0])
        if not any_result:
            raise UsageError(
                "there is nothing to check: no property belongs to what was asked for",
                hint="`ccverify list` names the properties and the scenarios they belong to; a "
                "model of your own declares them with @never(), @always(), @settled(), "
                "@reachable()",
            )

    def told(self, report: Callable[[Checked], None]) -> str:
        """Report what is found, one subject after the other. What was left undone, or "".

        That is so after a limit, or if it was `interrupted`. Raises `KeyboardInterrupt` if nothing
        was found before an interrupt.
        """
        reported = list[Subject]()

        def tell(checked: Checked) -> None:
            with Held():
                report(checked)
                reported.append(checked.subject)

        try:
            with Interruptible():
                for checked in self:
                    tell(checked)
        except KeyboardInterrupt:
            for checked in self._decided(reported):
                tell(checked)
            if not reported:
                raise
            self.interrupted = True
            return self._left("Interrupted", len(self._work.tasks) - len(self._work.results))
        if self._undone:
            _, why = self._undone[0]
            return self._left(f"{why[0].upper()}{why[1:]}", len(self._undone))
        return ""

    def _left(self, why: str, left: int) -> str:
        return f"{why}: {left} of {counted(len(self._work.tasks), 'exploration')} not done."

    def _decided(self, but: Collection[Subject]) -> Iterator[Checked]:
        """What was decided before an interrupt, of all subjects but these."""
        first = 0
        for jobs in self._of_subjects:
            found = [self._work.results.get(first + n) for n in range(len(jobs))]
            first += len(jobs)
            results = tuple(r for explored in found if explored for r in explored.results)
            if results and jobs[0].subject not in but:
                yield Checked(jobs[0].subject, results, ())


def _explored(
    job: Job,
    engine: Engine,
    limits: Limits,
    every: str | None,
    whole: bool,
    cache: Cache | None,
    watch: Watch,
) -> _Explored:
    """Carry out one exploration, or find what came of it before.

    Of runs without end nothing is decided for all numbers at once: such properties are left out
    then, unless they are named.
    """
    try:
        with limits.enforced():
            system = job.subject.build(job.scenario, job.settings)
    except LimitReached as error:
        building = f"{error.message}: {job.subject.name} was still being built"
        return _Explored((), undone=(error.limit, building))
    properties = select(system, job.scenario, job.properties)
    asked = [p for p in properties if every is None or job.properties or not p.liveness]
    left_out = tuple(p.name for p in properties if p not in asked)
    explored = _Explored((), system.warnings, left_out)
    if not asked:
        return explored
    notes = list[str]()
    entry = cache.entry(job, system, [p.name for p in asked], every) if cache else None
    found = entry.found(notes) if entry else None
    if found is not None:
        return replace(explored, results=tuple(found))
    with watch(f"{system.name} {job.scenario or ''}".strip()) as observer:
        if every is not None:
            results = _for_every(job, [p.name for p in asked], every, limits, observer, whole=whole)
        else:
            results = verify(
                system,
                asked,
                engine,
                scenario=job.scenario,
                limits=limits,
                observer=observer,
                as_declared=job.subject.as_declared(job.scenario, job.settings),
                whole=whole,
            )
    if entry:
        entry.keep(results, notes)
    kept = tuple(map(_without_certificate, results))
    return replace(explored, results=kept, notes=tuple(notes))


def _for_every(
    job: Job,
    names: Sequence[str],
    every: str,
    limits: Limits,
    observer: Observer,
    *,
    whole: bool,
) -> list[Result]:
    from ccverify.checker.questions.every.unbounded import verify_every  # noqa: PLC0415  (solvers are slow to load)

    return verify_every(
        job.subject, every, job.scenario, job.settings, names, limits, observer, whole=whole
    )


def _without_certificate(result: Result) -> Result:
    """It has been checked, is large, and no report shows it."""
    answer = result.answer
    if not isinstance(answer.finding, Excluded):
        return result
    finding = replace(answer.finding, certificate=None)
    return replace(result, answer=replace(answer, finding=finding))


def _together(jobs: Sequence[Job], explored: Sequence[_Explored]) -> Checked:
    """The results about one subject.

    A warning counts only if it holds in every scenario there is: a variable may well be idle in
    some, and an action never be taken.
    """
    subject = jobs[0].subject
    results = tuple(result for each in explored for result in each.results)
    warnings: list[ModelWarning] = []
    if len(explored) == len(subject.scenarios) and not any(each.undone for each in explored):
        common = set.intersection(*(set(each.warnings) for each in explored))
        warnings += [w for w in explored[0].warnings if w in common]
        warnings += _never_taken(results)
    warnings += _vacuous(results)
    left_out = dict.fromkeys(name for each in explored for name in each.left_out)
    if left_out:
        names = ", ".join(left_out)
        message = f"{names} left out: of runs without end, decided at given sizes only"
        warnings.append(ModelWarning("left out", names, message, None))
    return Checked(subject, results, tuple(dict.fromkeys(warnings)))


def _never_taken(results: Sequence[Result]) -> Iterator[ModelWarning]:
    """A warning for each action that no state enables, if all states were explored."""
    for name in never_taken(results):
        actions = (a for r in results for a in r.system.actions if a.name == name)
        message = f"{name} is never taken in any scenario"
        yield ModelWarning("never taken", name, message, next(actions).location)


def _vacuous(results: Sequence[Result]) -> Iterator[ModelWarning]:
    """A warning for each property that says nothing in a scenario, if its author did not know."""
    for result in results:
        prop, scenario = result.prop, f" ({result.scenario})" if result.scenario else ""
        if result.verdict is Verdict.VACUOUS and not result.as_expected:
            message = f"{prop.name}: {result.conclusion.reason}{scenario}"
            yield ModelWarning("vacuous", prop.name, message, prop.location)
