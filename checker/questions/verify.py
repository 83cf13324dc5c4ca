"""From a request to checked results: build, ground, ask an engine, check its evidence."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import (
    Answer,
    Engine,
    Excluded,
    NeverDue,
    Observer,
    Open,
    Options,
    Progress,
    Reached,
)
from ccverify.checker.engines.fewest import with_fewest_failures
from ccverify.checker.engines.states import NoInitialState
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.digest import Digests
from ccverify.checker.evidence.trace import Trace, replay, with_deciding_step
from ccverify.checker.language.build import build
from ccverify.checker.language.component import Model, parameters_of, scenarios_of
from ccverify.checker.language.properties import Properties
from ccverify.checker.language.settings import chosen_settings, unknown
from ccverify.checker.language.sorts import Replicas
from ccverify.checker.language.system import Property, System
from ccverify.checker.language.terms import Term, lift
from ccverify.checker.limits import Limit, LimitReached, Limits
from ccverify.checker.meaning.cone import Lifting, cone_of, left_out
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.questions.conclusion import (
    Case,
    Conclusion,
    Premise,
    Verdict,
    case_of,
    conclude,
    premise_beside,
    premise_settled,
)
from ccverify.checker.questions.shorten import shortened

if TYPE_CHECKING:  # solvers are slow to load
    from ccverify.checker.evidence.certificate import Certificate

_GRACE: Final = 3.0  # seconds for an engine to stop by itself
_UNTRANSLATED: Final = "the model was not yet translated"


@dataclass(frozen=True, slots=True)
class Subject:
    """A model with the properties kept beside it; `origin` is the file it came from."""

    name: str
    model: type[Model]
    properties: Properties[Any] | None
    origin: str

    def build(
        self, scenario: str | None, settings: Mapping[str, object], opened: Collection[str] = ()
    ) -> System:
        """The system under a scenario and further settings; the times `opened` have any value."""
        system = build(
            self.model,
            scenario=scenario,
            settings=settings,
            properties=self.properties,
            opened=opened,
        )
        return replace(system, name=self.name)

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
    """How a property stands in one scenario, its evidence checked.

    `expected` is the verdict its author wrote for the scenario, if any, and if no parameter but
    the number of replicas was set otherwise. `premises` are the cases it speaks of. `seconds` is
    the wall time of the exploration that decided it, shared by the properties decided together.
    `opened` is the parameter that was left open, if the verdict is about all its values; that of
    `system` is but one of them. `without` names the variables that were left out, because the
    properties decided together do not depend on them: what was counted is what is left. `digest`
    changes if the system means something else; it is empty if there was no time to translate it.
    `among` says of which runs alone it stands so, if not all were asked for. What was `kept` from
    an earlier request is not checked again, but for its trace.
    """

    system: System
    evaluator: Evaluator
    scenario: str | None
    prop: Property
    expected: str | None
    answer: Answer
    engine: str
    seconds: float
    premises: tuple[Premise, ...] = ()
    opened: str | None = None
    without: tuple[str, ...] = ()
    among: str = ""
    digest: str = ""
    kept: bool = False

    @property
    def conclusion(self) -> Conclusion:
        """How the property stands, and why."""
        return conclude(self.prop, self.answer.finding, self.premises)

    @property
    def verdict(self) -> Verdict:
        """How the property stands."""
        return self.conclusion.verdict

    @property
    def where(self) -> str:
        """The scenario, and which of its runs alone are meant: `budget-2, with crash-pg`."""
        return ", ".join(filter(None, (self.scenario or "as set", self.among)))

    @property
    def as_expected(self) -> bool:
        """The verdict is the one written down for the scenario; if none is, it is proved."""
        return self.verdict.value == (self.expected or Verdict.PROVED.value)

    @property
    def decided(self) -> bool:
        """The verdict is more than that nothing was found so far, or that a limit was reached."""
        return self.verdict not in (Verdict.UNKNOWN, Verdict.BOUNDED)

    @property
    def every(self) -> bool:
        """It stands so for every number of replicas, or every value of a constant."""
        finding = self.answer.finding
        return isinstance(finding, Excluded) and finding.every

    @property
    def bound(self) -> int | None:
        """The number of steps within which nothing was found, if more were not looked at."""
        finding = self.answer.finding
        return finding.bound if isinstance(finding, Open) else None

    @property
    def certificate(self) -> Certificate | None:
        """The induction behind a proof, if there is one."""
        finding = self.answer.finding
        if self.verdict is not Verdict.PROVED or not isinstance(finding, Excluded):
            return None
        return finding.certificate


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
    whole: bool = True,
) -> list[Result]:
    """Check properties of a system together, and believe an answer only after its evidence.

    Unless the `whole` is asked for, the engine is given the part on which they depend.

    `as_declared` says that the authors' expectations are about this very system; `vacuity` is
    False if the case that a proof speaks of is known to be reached.

    Raises `ModelError` for a model that misbehaves, `InternalError` for evidence that fails.
    """
    named = {p.name: p for p in system.properties}
    beside = [named[p.beside] for p in properties if vacuity and p.beside is not None]
    asked = list(dict.fromkeys([*properties, *beside]))
    started, limits = time.perf_counter(), limits or Limits()
    if limits.states is not None and not engine.counts_states:
        raise UsageError(
            f"the engine {engine.name} does not take states one by one: no limit on them ends it",
            hint="leave out --max-states, or ask the engine explicit",
        )
    evaluator, without, digest = Evaluator(system), tuple[str, ...](), ""
    premises = dict.fromkeys(properties, tuple[Premise, ...]())
    try:
        observer(Progress("translating the model", limits.left))
        with limits.enforced():
            grounding = Grounding(evaluator)
    except LimitReached as error:
        known = _open(asked, f"{error.message}: {_UNTRANSLATED}", error.limit)
    else:
        digest = Digests().system(grounding.ground)
        part = grounding if whole else _part(grounding, asked)
        without = left_out(system, part.system)
        meanings = _Meanings(part)
        known = _believed(meanings, asked, engine, limits, observer)
        elsewhere = _by_all_states(meanings, engine, limits, observer)
        if vacuity:
            premises = {prop: tuple(_premises(prop, known, elsewhere)) for prop in properties}
        if part is not grounding:
            known = _of_the_whole(evaluator, part, known)
    seconds = time.perf_counter() - started
    return [
        Result(
            system=system,
            evaluator=evaluator,
            scenario=scenario,
            prop=prop,
            expected=prop.expected.get(scenario) if scenario and as_declared else None,
            answer=known[prop],
            engine=choice.engine if (choice := known[prop].choice) else engine.name,
            seconds=seconds,
            premises=premises[prop],
            without=without,
            digest=digest,
        )
        for prop in properties
    ]


def _part(whole: Grounding, asked: Sequence[Property]) -> Grounding:
    """The part of a system on which properties depend; itself if that is all of it."""
    actions = zip(whole.calls, whole.ground.actions, strict=True)
    risky = {c.action.name for c, action in actions if action.valid is not whole.nodes.true}
    cone = cone_of(whole.system, asked, risky)
    return whole if cone is whole.system else Grounding(Evaluator(cone))


def _of_the_whole(
    whole: Evaluator, part: Grounding, answers: Mapping[Property, Answer]
) -> dict[Property, Answer]:
    """What was found in a part of a system, as answers about all of it; traces are replayed."""
    lifting, found = Lifting(whole, part.evaluator), dict[Property, Answer]()
    for prop, answer in answers.items():
        # Of what can happen in the whole system, the part may not say.
        statistics = replace(answer.statistics, settled=None, deadlocks=None)
        found[prop] = replace(answer, statistics=statistics)
        if isinstance(answer.finding, Reached):
            trace = answer.finding.trace
            states, calls = lifting.run(trace.states[0], trace.calls)
            finding = replace(answer.finding, trace=Trace(states, calls))
            found[prop] = replace(found[prop], finding=finding)
            _check_trace(whole, prop, found[prop])
    return found


class _Meanings:
    """The ground forms of one system: for each property that of the runs that it speaks of."""

    def __init__(self, grounding: Grounding) -> None:
        self._grounding: Final = grounding
        self._narrowed: Final[dict[Term[bool], Grounding]] = {}

    def of(self, prop: Property, limits: Limits) -> Grounding:
        """The form for a property. Raises `LimitReached` while it is made."""
        if prop.start is None:
            return self._grounding
        if prop.start not in self._narrowed:
            with limits.enforced():
                system = self._grounding.system.begun_for(prop)
                self._narrowed[prop.start] = Grounding(Evaluator(system))
        return self._narrowed[prop.start]

    @property
    def whole(self) -> Grounding:
        """The form of all runs."""
        return self._grounding


def _believed(
    meanings: _Meanings,
    asked: Sequence[Property],
    engine: Engine,
    limits: Limits,
    observer: Observer,
) -> dict[Property, Answer]:
    """The engine's answers by property, their evidence checked."""
    found: dict[Property, Answer] = {}
    groups: dict[Term[bool] | None, list[Property]] = {}
    for prop in asked:
        groups.setdefault(prop.start, []).append(prop)
    for start, together in groups.items():
        try:
            form = meanings.of(together[0], limits)
            found |= _believed_of(form, together, engine, limits, observer)
        except LimitReached as error:
            reason = f"{error.message}: {_UNTRANSLATED}"
            found |= _open(together, reason, error.limit)
        except NoInitialState:
            if start is None:
                raise
            _refuse_no_run(meanings.whole, engine, limits, observer)
            found |= dict.fromkeys(together, Answer(NeverDue("in any initial state")))
    return {prop: found[prop] for prop in asked}


def _refuse_no_run(
    grounding: Grounding, engine: Engine, limits: Limits, observer: Observer
) -> None:
    """Raise `NoInitialState` if the system has none at all."""
    if not grounding.system.properties:
        return
    some = replace(
        grounding.system.properties[0], kind="reachable", formula=lift(True), stages=(), start=None
    )
    engine.check(grounding, [some], limits, observer)


def _believed_of(
    grounding: Grounding,
    asked: Sequence[Property],
    engine: Engine,
    limits: Limits,
    observer: Observer,
) -> dict[Property, Answer]:
    """The same for properties that speak of all runs of one system."""
    try:
        with limits.enforced(_GRACE):
            answers = engine.check(grounding, asked, limits, observer)
    except LimitReached as error:
        return _open(asked, f"{error.message}: {engine.name} had found nothing", error.limit)
    answers = [_whole(grounding.evaluator, p, a) for p, a in zip(asked, answers, strict=True)]
    for prop, answer in zip(asked, answers, strict=True):
        _check_trace(grounding.evaluator, prop, answer)
    answers = [_short(grounding.evaluator, p, a) for p, a in zip(asked, answers, strict=True)]
    believed: dict[Property, Answer] = {}
    observer(Progress("looking for the runs with the fewest failures", limits.left))
    fewest = with_fewest_failures(grounding, asked, answers, limits)
    for prop, found, answer in zip(asked, answers, fewest, strict=True):
        if answer is not found:
            _check_trace(grounding.evaluator, prop, answer)
        believed[prop] = _confirmed(answer, limits, observer)
    return believed


def _whole(evaluator: Evaluator, prop: Property, answer: Answer) -> Answer:
    """The answer; the run that reaches a target of steps with the step that decides."""
    finding = answer.finding
    if not prop.of_steps or not isinstance(finding, Reached):
        return answer
    trace = with_deciding_step(evaluator, prop, finding.trace)
    return replace(answer, finding=replace(finding, trace=trace))


def _short(evaluator: Evaluator, prop: Property, answer: Answer) -> Answer:
    """The answer; a run without end without the steps that it does not need."""
    finding = answer.finding
    if not prop.liveness or not isinstance(finding, Reached):
        return answer
    trace = shortened(evaluator, prop, finding.trace)
    return replace(answer, finding=replace(finding, trace=trace))


def _open(asked: Sequence[Property], reason: str, limit: Limit) -> dict[Property, Answer]:
    """What is known of properties if a limit was reached before anything was found."""
    return dict.fromkeys(asked, Answer(Open(reason, limit)))


def _check_trace(evaluator: Evaluator, prop: Property, answer: Answer) -> None:
    if isinstance(answer.finding, Reached):
        replay(evaluator, prop, answer.finding.trace)


def _confirmed(answer: Answer, limits: Limits, observer: Observer) -> Answer:
    """The answer, its certificate checked by two solvers; open if one does not say in time."""
    finding = answer.finding
    if not isinstance(finding, Excluded) or finding.certificate is None:
        return answer
    from ccverify.checker.evidence import certificate  # noqa: PLC0415  (solvers are slow to load)

    patience = limits.patient
    try:
        solvers = certificate.check(
            finding.certificate, patience.left, lambda text: observer(Progress(text, patience.left))
        )
    except certificate.Unconfirmed as error:
        ended = "" if limits.left else f"{limits.sentence(Limit.TIME)}: "
        return replace(answer, finding=Open(f"{ended}{error.message}"))
    evidence = f"{finding.evidence}, checked by {' and '.join(solvers)}"
    return replace(answer, finding=replace(finding, evidence=evidence))


def _by_all_states(
    meanings: _Meanings, engine: Engine, limits: Limits, observer: Observer
) -> Callable[[Property], Case]:
    """Says of a property whether its target is reached, by engines that look at all states.

    Nothing is asked again of an engine that looks at them itself.
    """

    @cache
    def case(prop: Property) -> Case:
        if engine.looks_at_all_states:
            return Case.OPEN
        auto = ENGINES["auto"](Options())
        return case_of(_believed(meanings, [prop], auto, limits.patient, observer)[prop].finding)

    return case


def _premises(
    prop: Property, known: Mapping[Property, Answer], elsewhere: Callable[[Property], Case]
) -> Iterator[Premise]:
    """The premises of a property whose target is excluded.

    What `known` leaves open about them is asked `elsewhere`.
    """
    if not isinstance(known[prop].finding, Excluded):
        return
    if prop.kind == "settled":
        statistics = known[prop].statistics
        if statistics.complete and statistics.settled is not None:
            case = Case.REACHED if statistics.settled else Case.NEVER
        else:
            case = elsewhere(replace(prop, formula=lift(False)))  # any settled state violates it
        yield premise_settled(case)
    for witness, found in known.items():
        if witness.name == prop.beside:
            premise = premise_beside(witness.name, found.finding)
            if premise.case is Case.OPEN:
                premise = replace(premise, case=elsewhere(witness))
            yield premise
