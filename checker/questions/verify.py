"""From a request to checked results: build, ground, ask an engine, check its evidence."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Final

from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Answer, Engine, Limits, Observer, Options, Verdict
from ccverify.checker.engines.fewest import with_fewest_failures
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.trace import replay
from ccverify.checker.language.build import build, chosen_settings, unknown
from ccverify.checker.language.component import Model, parameters_of, scenarios_of
from ccverify.checker.language.properties import Properties
from ccverify.checker.language.sorts import Replicas
from ccverify.checker.language.system import Property, System
from ccverify.checker.language.terms import lift
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding

_ALL_STATES: Final = ("auto", "explicit", "bdd")
"""The engines that decide as well whether a case is reached: others need not."""
_PATIENCE: Final = 120.0  # seconds for what the engine asked does not decide, without a limit


@dataclass(frozen=True, slots=True)
class Subject:
    """A model with the properties kept beside it; `origin` is the file it came from."""

    name: str
    model: type[Model]
    properties: Properties[Any] | None
    origin: str

    def build(self, scenario: str | None, settings: Mapping[str, object]) -> System:
        """The system under a scenario and further settings."""
        return build(self.model, scenario=scenario, settings=settings, properties=self.properties)

    def as_declared(self, scenario: str | None, settings: Mapping[str, object]) -> bool:
        """Whether `settings` leave the scenario as it is, but for the number of replicas."""
        plain = chosen_settings(self.model, scenario, {})
        chosen = chosen_settings(self.model, scenario, settings)
        parameters = parameters_of(self.model)
        return all(
            chosen[name] == plain[name] or isinstance(parameters[name], Replicas) for name in chosen
        )

    @property
    def scenarios(self) -> tuple[str | None, ...]:
        """The scenarios a plain run goes through: all that are declared, or just the defaults."""
        return tuple(scenarios_of(self.model)) or (None,)


@dataclass(frozen=True, slots=True)
class Result:
    """A property's verdict in one scenario, its evidence checked.

    `expected` is the verdict its author wrote for the scenario, if any, and if no parameter but
    the number of replicas was set otherwise; `seconds` is the wall
    time of the exploration that decided it, shared by the properties decided together.
    """

    system: System
    evaluator: Evaluator
    scenario: str | None
    prop: Property
    expected: str | None
    answer: Answer
    engine: str
    seconds: float

    @property
    def verdict(self) -> Verdict:
        """How the property stands."""
        return self.answer.verdict

    @property
    def as_expected(self) -> bool:
        """The verdict is the one written down for the scenario; if none is, it is proved."""
        return self.verdict.value == (self.expected or Verdict.PROVED.value)


def select(system: System, scenario: str | None, names: Sequence[str]) -> list[Property]:
    """The properties to check in a scenario: the named ones, or all that belong there.

    A property with expectations belongs to the scenarios these name, one without to all.
    Raises `UsageError` for an unknown name.
    """
    known = {p.name: p for p in system.properties}
    for name in names:
        if name not in known:
            raise unknown("property", name, known, system.name)
    if names:
        return [known[name] for name in dict.fromkeys(names)]
    return [p for p in system.properties if not p.expected or scenario in p.expected]


def verify(
    system: System,
    properties: Sequence[Property],
    engine: Engine,
    *,
    scenario: str | None = None,
    limits: Limits | None = None,
    observer: Observer = lambda _: None,
    as_declared: bool = True,
    vacuity: bool = True,
) -> list[Result]:
    """Check properties of a system together, and believe an answer only after its evidence.

    `as_declared` says that the authors' expectations are about this very system; `vacuity` is
    False where the case that a proof speaks of is known to be reached.

    Raises `ModelError` for a model that misbehaves, `InternalError` for evidence that fails.
    """
    named = {p.name: p for p in system.properties}
    beside = [named[p.beside] for p in properties if vacuity and p.beside is not None]
    asked = list(dict.fromkeys([*properties, *beside]))
    started = time.perf_counter()
    grounding = Grounding(Evaluator(system))
    known = _believed(grounding, asked, engine, limits, observer)
    elsewhere = _by_all_states(grounding, engine, limits, observer)
    seconds = time.perf_counter() - started
    return [
        Result(
            system=system,
            evaluator=grounding.evaluator,
            scenario=scenario,
            prop=prop,
            expected=prop.expected.get(scenario) if scenario and as_declared else None,
            answer=_unless_vacuous(prop, known, elsewhere) if vacuity else known[prop],
            engine=choice.engine if (choice := known[prop].choice) else engine.name,
            seconds=seconds,
        )
        for prop in properties
    ]


def _believed(
    grounding: Grounding,
    asked: Sequence[Property],
    engine: Engine,
    limits: Limits | None,
    observer: Observer,
) -> dict[Property, Answer]:
    """The engine's answers by property, their evidence checked."""
    answers = engine.check(grounding, asked, limits or Limits(), observer)
    for prop, answer in zip(asked, answers, strict=True):
        _check_trace(grounding.evaluator, prop, answer)
    believed: dict[Property, Answer] = {}
    fewest = with_fewest_failures(grounding, asked, answers)
    for prop, found, answer in zip(asked, answers, fewest, strict=True):
        if answer is not found:
            _check_trace(grounding.evaluator, prop, answer)
        believed[prop] = _confirmed(answer, limits)
    return believed


def _check_trace(evaluator: Evaluator, prop: Property, answer: Answer) -> None:
    reached = prop.kind == "reachable"
    shown = answer.verdict is (Verdict.PROVED if reached else Verdict.VIOLATED)
    if shown and answer.trace is None:
        raise InternalError(f"{prop.name} is {answer.verdict.value} without a trace")
    if answer.trace is not None:
        if not shown:
            raise InternalError(f"{prop.name} is {answer.verdict.value}, yet has a trace")
        replay(evaluator, prop, answer.trace)


def _confirmed(answer: Answer, limits: Limits | None) -> Answer:
    """The answer, its certificate checked by two solvers; undecided if one does not say in time."""
    if answer.certificate is None:
        return answer
    from ccverify.checker.evidence import certificate  # noqa: PLC0415  (solvers are slow to load)

    try:
        seconds = limits.seconds if limits is not None else None
        solvers = certificate.check(answer.certificate, seconds or certificate.PATIENCE)
    except certificate.Unconfirmed as error:
        return Answer(Verdict.UNKNOWN, answer.statistics, reason=error.message)
    return replace(answer, evidence=f"{answer.evidence}, checked by {' and '.join(solvers)}")


def _by_all_states(
    grounding: Grounding, engine: Engine, limits: Limits | None, observer: Observer
) -> Callable[[Property], bool | None]:
    """Answers as `_seen` does, of the engines that look at all states, where `engine` does not."""

    @cache
    def seen(prop: Property) -> bool | None:
        if engine.name in _ALL_STATES:
            return None
        within = limits or Limits()
        within = replace(within, seconds=within.seconds or _PATIENCE)
        auto = ENGINES["auto"](Options())
        return _seen(_believed(grounding, [prop], auto, within, observer)[prop])

    return seen


def _seen(answer: Answer) -> bool | None:
    """Whether a state that decides the property is reached; None if that is not known."""
    if answer.trace is not None:
        return True
    return None if answer.verdict in (Verdict.UNKNOWN, Verdict.BOUNDED) else False


def _unless_vacuous(
    prop: Property, known: Mapping[Property, Answer], elsewhere: Callable[[Property], bool | None]
) -> Answer:
    """A proof counts for nothing where the case it speaks of is never reached, or may not be.

    What `known` leaves open about that is asked `elsewhere`.
    """
    answer = known[prop]
    if answer.verdict is not Verdict.PROVED:
        return answer
    if prop.kind == "settled":
        if answer.statistics.complete:
            rests: bool | None = answer.statistics.settled != 0
        else:
            rests = elsewhere(replace(prop, formula=lift(False)))  # any settled state violates it
        if not rests:
            return without_case(answer, rests, "whether nothing can happen in some state",
                                 "something can always happen")  # fmt: skip
    for witness, found in known.items():
        if witness.name == prop.beside:
            reached = _seen(found)
            if reached is None:
                reached = elsewhere(witness)
            if not reached:
                return without_case(answer, reached, f"whether {witness.name} is ever reached",
                                     f"{witness.name} is never reached")  # fmt: skip
    return answer


def without_case(answer: Answer, reached: bool | None, whether: str, never: str) -> Answer:
    """What becomes of a proof whose case is not reached, or (None) may not be."""
    if reached is None:
        reason = f"{whether} is undecided; if not, the property says nothing here"
        return Answer(Verdict.UNKNOWN, answer.statistics, reason=reason)
    reason = f"{never}, so the property says nothing here"
    return Answer(Verdict.VACUOUS, answer.statistics, None, answer.evidence, reason)
