"""`check` and `prove`: how properties stand, asked by a program."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Final, TypeAlias, TypedDict

from ccverify.checker.api.explorations import explored, together
from ccverify.checker.api.jobs import Job, belonging, nothing_to_check, plan
from ccverify.checker.api.named import (
    ModelLike,
    Names,
    names_of,
    one_subject,
    scenario_of,
    settings_of,
    subjects_of,
)
from ccverify.checker.api.results import Results
from ccverify.checker.engines import BY_NAME, Entry, refuse_unbounded
from ccverify.checker.engines.answer import Observer, Options, Progress, Watch
from ccverify.checker.errors import UsageError
from ccverify.checker.language.settings import unknown
from ccverify.checker.limits import Limits, default_timeout
from ccverify.checker.questions.verify import Result as Evidence
from ccverify.checker.questions.verify import Subject

ONE_WAY: Final = "an engine is for a given size; for every number there is one way"
_NAMING: Final = 10.0
"""Seconds for building what there was no time for, so that each of its properties is undecided."""

Told: TypeAlias = Callable[[str, Progress], None]
"""Is told what is being explored, and how far that has come."""


class Asked(TypedDict, total=False):
    """How something is to be checked: the keywords of `check`, as it explains them."""

    settings: Mapping[str, object] | None
    engine: str | None
    every: str | None
    timeout: float | None
    max_states: int | None
    max_memory: int | None
    depth: int | None
    whole: bool
    symmetry: bool
    progress: Told | None


def watched_by(told: Told | None) -> Watch:
    """What observes each exploration: nobody, if nobody is to be told."""

    @contextmanager
    def watch(title: str) -> Iterator[Observer]:
        yield (lambda _: None) if told is None else partial(told, title)

    return watch


def limits_of(
    timeout: float | None,
    max_states: int | None = None,
    max_memory: int | None = None,
    depth: int | None = None,
) -> Limits:
    """The limits of a request that begins now."""
    seconds = default_timeout.get() if timeout is None else timeout
    for name, given in (("timeout", seconds), ("max_states", max_states),
                        ("max_memory", max_memory)):  # fmt: skip
        if given is not None and not isinstance(given, int | float):
            raise UsageError(f"{name}={given!r} is no number", hint="give more than 0, or None")
        if given is not None and not given > 0:
            raise UsageError(f"{name}={given} is no limit", hint="give more than 0, or None")
    return Limits(max_states, max_memory, seconds, depth)


def check(
    model: ModelLike,
    property: Names = None,
    scenario: Names = None,
    *,
    settings: Mapping[str, object] | None = None,
    engine: str | None = None,
    every: str | None = None,
    timeout: float | None = None,
    max_states: int | None = None,
    max_memory: int | None = None,
    depth: int | None = None,
    whole: bool = False,
    symmetry: bool = True,
    progress: Told | None = None,
) -> Results:
    """Check properties of a model and say how each stands, as `ccverify run` does.

    `model` is a class, a `Properties` object, the name of a shipped model, or the path of a file.
    Without `property`, all properties are checked, and without `scenario`, in all scenarios. A
    property asked for by name is checked in the scenarios that its author names. `settings` are
    values of parameters, in Python or as text. `every` names a number of replicas or a constant
    that is left open. `timeout` is in seconds and `max_memory` in bytes; what is not decided by
    then is undecided. `depth` is for the engines that look at so many steps only. Unless the
    `whole` is asked for, what properties asked for by name do not depend on is left out. Without
    `symmetry` no replicas are taken as interchangeable. `progress` is called again and again, with
    what is being explored and a `Progress`; what it raises ends the search.

    Raises `CcverifyError` for what cannot be asked, and for a model that is not well formed.

    Example:
        results = check(LeasePair, "dual-active", timeout=60)
        assert results.holds, results
    """
    made = _engine(engine, every, depth)(Options(symmetry=symmetry))
    limits = limits_of(timeout, max_states, max_memory, depth)
    names, chosen, opened = names_of(property), settings_of(settings), _parameter(every)
    whole = whole or not names
    asked = plan(subjects_of(model), names, names_of(scenario), chosen)
    if opened is not None:  # only a command may leave out what takes long: it says so
        asked = [[_by_name(job) for job in jobs] for jobs in asked]
    watch, explore = watched_by(progress), partial(explored, grace=_NAMING)
    found = [
        together(jobs, [explore(job, made, limits, opened, whole, watch) for job in jobs])
        for jobs in asked
    ]
    if not any(checked.results for checked in found):
        raise nothing_to_check()
    return Results(
        {checked.subject: checked.results for checked in found},
        [(checked.subject.name, warning) for checked in found for warning in checked.warnings],
    )


def _by_name(job: Job) -> Job:
    """The same, but each property is asked for by its name."""
    return replace(job, properties=job.properties or belonging(job.subject, job.scenario))


def _engine(name: str | None, every: str | None, depth: int | None) -> Entry:
    """The engine of a name.

    Raises `UsageError` if there is none, if there is no choice, or if it keeps no limit on steps.
    """
    if name is not None and every is not None:
        raise UsageError(ONE_WAY)
    if name is not None and name not in BY_NAME:
        raise unknown("engine", name, BY_NAME)
    if depth is not None:
        refuse_unbounded(name, "depth", "engine={!r}")
    return BY_NAME[name or "auto"]


def _parameter(every: str | None) -> str | None:
    """The name of the parameter that is left open, as a model file has it."""
    return None if every is None else every.replace("-", "_")


def prove(
    model: ModelLike,
    property: Names = None,
    scenario: str | None = None,
    *,
    settings: Mapping[str, object] | None = None,
    engine: str | None = None,
    every: str | None = None,
    timeout: float | None = None,
    max_memory: int | None = None,
    depth: int | None = None,
) -> Results:
    """Prove properties of one model in one scenario, as `ccverify prove` does.

    What holds has a `proof`: an inductive invariant, checked by two solvers. The arguments are
    those of `check`. Without `scenario`, it is the model's first.

    Example:
        result = prove(LeasePair, "dual-active")["dual-active"]
        assert result.proof is not None
        print(result.proof)
    """
    _engine(engine, every, depth)
    subject, chosen = one_subject(model), settings_of(settings)
    limits = limits_of(timeout, None, max_memory, depth)
    place = scenario_of(scenario, subject)
    found = proved(subject, place, chosen, names_of(property), engine, _parameter(every), limits)
    return Results({subject: found})


def proved(
    subject: Subject,
    scenario: str | None,
    settings: Mapping[str, object],
    names: Sequence[str],
    engine: str | None,
    every: str | None,
    limits: Limits,
    observer: Observer = lambda _: None,
) -> list[Evidence]:
    """The results of properties, with a certificate for each that holds and can have one.

    Raises `UsageError` if no property belongs to the scenario.
    """
    from ccverify.checker.questions.every.unbounded import verify_every  # noqa: PLC0415  (solvers)
    from ccverify.checker.questions.prove import prove as at_one_size  # noqa: PLC0415

    if every is not None:
        found = verify_every(subject, every, scenario, settings, names, limits, observer)
    else:
        found = at_one_size(subject, scenario, settings, names, engine, limits, observer)
    if not found:
        raise nothing_to_check()
    return found
