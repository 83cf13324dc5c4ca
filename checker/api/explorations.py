"""The explorations of a request, one by one, and what they say together about one subject."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from ccverify.checker.api.jobs import Job
from ccverify.checker.data import dataclass
from ccverify.checker.engines.answer import Engine, Observer, Watch
from ccverify.checker.language.system import ModelWarning
from ccverify.checker.limits import Limit, LimitReached, Limits
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, Subject, select, verify
from ccverify.checker.questions.wanted import ANY_RUN, Wanted
from ccverify.checker.report.verdicts import never_taken

if TYPE_CHECKING:  # a request without one does not load it
    from ccverify.checker.api.cache import Cache


@dataclass(frozen=True, slots=True)
class Checked:
    """One subject's results, and what its author should look at whatever the scenario."""

    subject: Subject
    results: tuple[Result, ...]
    warnings: tuple[ModelWarning, ...]


@dataclass(frozen=True, slots=True)
class Explored:
    """What came of one job: `left_out` are properties that it does not decide.

    `undone` says which limit ended it before there was anything to decide, and `notes` what went
    wrong beside.
    """

    results: tuple[Result, ...] = ()
    warnings: tuple[ModelWarning, ...] = ()
    left_out: tuple[str, ...] = ()
    undone: tuple[Limit, str] | None = None
    notes: tuple[str, ...] = ()


def explored(
    job: Job,
    engine: Engine,
    limits: Limits,
    every: str | None,
    whole: bool,
    watch: Watch,
    wanted: Wanted = ANY_RUN,
    cache: Cache | None = None,
    grace: float = 0.0,
) -> Explored:
    """Carry out one exploration, or find in a cache what came of it before.

    When the time is up, building may take `grace` seconds more: what is built can be said to be
    undecided, property by property. Raises `LimitReached` if it was not built.

    What is claimed of runs without end takes long to decide for all numbers at once, and often is
    not: such properties are left out then, unless they are named.
    """
    try:
        with limits.enforced(grace):
            system = job.subject.build(job.scenario, job.settings, again=job.again)
    except LimitReached as error:
        reason = f"{error.message}: {job.subject.name} was not yet built"
        raise LimitReached(error.limit, reason) from None
    properties = select(system, job.scenario, job.properties)
    asked = [p for p in properties if every is None or job.properties or not p.liveness]
    left_out = tuple(p.name for p in properties if p not in asked)
    if not asked:
        return Explored((), system.warnings, left_out)
    notes = list[str]()
    entry = cache.entry(job, system, [p.name for p in asked], every) if cache else None
    found = entry.found(notes) if entry else None
    if found is not None:
        return Explored(tuple(found), system.warnings, left_out)
    with watch(f"{system.name} {job.scenario or ''}".strip()) as observer:
        if every is not None:
            results = _for_every(job, [p.name for p in asked], every, limits, observer, whole=whole)
        else:
            results = _asking(wanted)(
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
    return Explored(tuple(results), system.warnings, left_out, notes=tuple(notes))


def _asking(wanted: Wanted) -> Callable[..., list[Result]]:
    """What decides how properties stand of the runs that are wanted."""
    if wanted.plain:
        return verify
    from ccverify.checker.questions.others import other_runs  # noqa: PLC0415  (seldom used)

    return partial(other_runs, wanted)


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


def together(jobs: Sequence[Job], found: Sequence[Explored]) -> Checked:
    """The results about one subject.

    A warning counts only if it holds in every scenario there is: a variable may well be idle in
    some, and an action never be taken.
    """
    subject = jobs[0].subject
    results = tuple(result for each in found for result in each.results)
    warnings: list[ModelWarning] = []
    if len(found) == len(subject.scenarios) and not any(each.undone for each in found):
        common = set.intersection(*(set(each.warnings) for each in found))
        warnings += [w for w in found[0].warnings if w in common]
        warnings += _never_taken(results)
    warnings += _vacuous(results)
    left_out = dict.fromkeys(name for each in found for name in each.left_out)
    if left_out:
        names = ", ".join(left_out)
        message = f"{names} left out: of runs without end, tried for every number only by name"
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
