"""The explorations of a request, carried out on all cores, and their results by model."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

import click

from ccverify.checker.api.explorations import Checked, Explored, explored, together
from ccverify.checker.api.jobs import Job, nothing_to_check
from ccverify.checker.commands.workers import Work
from ccverify.checker.engines.answer import Engine, Excluded, Watch
from ccverify.checker.limits import Limit, LimitReached, Limits
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.questions.wanted import ANY_RUN, Wanted
from ccverify.checker.report.lines import counted
from ccverify.checker.signals import Held, Interruptible

if TYPE_CHECKING:  # a request without one does not load it
    from ccverify.checker.api.cache import Cache


class Checks:
    """The checks of a request, by subject; iterate over them once.

    `every` names a number of replicas to leave open, and `wanted` the runs that are asked for.
    Unless the `whole` is asked for, what the properties do not depend on is left out. A limit on
    memory is for all processes together. Iteration raises `UsageError` if in the end there was
    nothing to check.
    """

    def __init__(
        self,
        of_subjects: Sequence[Sequence[Job]],
        engine: Engine,
        limits: Limits,
        processes: int,
        every: str | None = None,
        wanted: Wanted = ANY_RUN,
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
            [partial(_explored, job, engine, limits, every, wanted, whole, cache) for job in jobs],
            processes,
        )

    def __iter__(self) -> Iterator[Checked]:
        done = iter(self._work)
        any_result = False
        for jobs in self._of_subjects:
            explored = [next(done) for _ in jobs]
            self._undone.extend(each.undone for each in explored if each.undone)
            for note in dict.fromkeys(note for each in explored for note in each.notes):
                click.echo(f"warning: {note}", err=True)
            checked = together(jobs, explored)
            any_result = any_result or bool(checked.results)
            yield checked
        if not any_result and self._undone:
            raise LimitReached(*self._undone[0])
        if not any_result:
            raise nothing_to_check()

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
        return self.missing

    @property
    def missing(self) -> str:
        """What a limit has left undone of what was iterated over, or ""."""
        if not self._undone:
            return ""
        _, why = self._undone[0]
        return self._left(f"{why[0].upper()}{why[1:]}", len(self._undone))

    def _left(self, why: str, left: int) -> str:
        return f"{why}: {left} of {counted(len(self._work.tasks), 'exploration')} not done."

    def _decided(self, but: Collection[Subject]) -> Iterator[Checked]:
        """What was decided before an interrupt, of all subjects but these."""
        first = 0
        for jobs in self._of_subjects:
            found = [self._work.results.get(first + n) for n in range(len(jobs))]
            first += len(jobs)
            results = tuple(r for each in found if each for r in each.results)
            if results and jobs[0].subject not in but:
                yield Checked(jobs[0].subject, results, ())


def _explored(
    job: Job,
    engine: Engine,
    limits: Limits,
    every: str | None,
    wanted: Wanted,
    whole: bool,
    cache: Cache | None,
    watch: Watch,
) -> Explored:
    """What comes of one job, small enough to be sent to another process."""
    try:
        found = explored(job, engine, limits, every, whole, watch, wanted, cache)
    except LimitReached as error:
        return Explored(undone=(error.limit, error.message))
    return replace(found, results=tuple(map(_without_certificate, found.results)))


def _without_certificate(result: Result) -> Result:
    """It has been checked, is large, and no report shows it."""
    answer = result.answer
    if not isinstance(answer.finding, Excluded):
        return result
    finding = replace(answer.finding, certificate=None)
    return replace(result, answer=replace(answer, finding=finding))
