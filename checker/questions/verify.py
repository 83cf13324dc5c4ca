"""From a request to checked results: build, ground, ask an engine, check its evidence."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from ccverify.checker.data import dataclass
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import (
    Answer,
    Engine,
    Excluded,
    Observer,
    Open,
    Options,
    Progress,
    Reached,
)
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.digest import Digests
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.build import build
from ccverify.checker.language.component import Model, parameters_of, scenarios_of
from ccverify.checker.language.properties import Properties
from ccverify.checker.language.settings import chosen_settings, unknown
from ccverify.checker.language.sorts import Replicas
from ccverify.checker.language.system import Property, System
from ccverify.checker.language.terms import lift
from ccverify.checker.limits import LimitReached, Limits
from ccverify.checker.meaning.cone import Lifting, left_out, part_of
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.questions.believing import (
    UNTRANSLATED,
    Belief,
    Form,
    Untimed,
    check_run,
    left_open,
)
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

if TYPE_CHECKING:  # solvers are slow to load
    from ccverify.checker.evidence.certificate import Certificate


@dataclass(frozen=True, slots=True)
class Subject:
    """A model with the properties kept beside it; `origin` is the file it came from."""

    name: str
    model: type[Model]
    properties: Properties[Any] | None
    origin: str

    def build(
        self,
        scenario: str | None,
        settings: Mapping[str, object],
        opened: Collection[str] = (),
        *,
        again: bool = True,
    ) -> System:
        """The system under a scenario and further settings; the times `opened` have any value.

        See `language.build` for `again`.
        """
        system = build(
            self.model,
            scenario=scenario,
            settings=settings,
            properties=self.properties,
            opened=opened,
            again=again,
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
    def assumed(self) -> bool:
        """It holds by the way in which the model is written: that says nothing of the protocol."""
        return self.verdict is Verdict.PROVED and bool(self.prop.by_construction)

    @property
    def where(self) -> str:
        """The scenario, and which of its runs alone are meant: `budget-2, with crash-pg`."""
        return ", ".join(filter(None, (self.scenario or "as set", self.among)))

    @property
    def as_expected(self) -> bool:
        """The verdict is the one written down for the scenario, and so is how long it takes.

        If none is, it is proved, or computed if nothing is claimed.
        """
        if self.expected is None:
            return self.verdict in (Verdict.PROVED, Verdict.COMPUTED)
        return self.verdict.value == self.expected and self.as_long

    @property
    def as_long(self) -> bool:
        """What is known of how long it takes is what is written down for the scenario, if it is."""
        extreme, known = self.answer.extreme, self.prop.lengths
        if self.expected is None or extreme is None or self.scenario is None:
            return True
        if self.scenario not in known:
            return True
        return extreme.value == known[self.scenario] and extreme.trace is not None

    def stands_as(self, other: Result) -> bool:
        """The verdict is that of another result, and so is the time if nothing is claimed."""
        if self.verdict is not Verdict.COMPUTED or other.verdict is not Verdict.COMPUTED:
            return self.verdict is other.verdict
        mine, others = self.answer.extreme, other.answer.extreme
        if mine is None or others is None:
            return mine is others
        return (mine.value, mine.attained) == (others.value, others.attained)

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
            form, digest = _form(evaluator, asked, whole)
    except LimitReached as error:
        known = left_open(asked, f"{error.message}: {UNTRANSLATED}", error.limit)
    else:
        without = left_out(system, form.evaluator.system)
        belief = Belief(form, engine, limits, observer)
        known = belief.of(asked)
        elsewhere = _by_all_states(belief)
        if vacuity:
            premises = {prop: tuple(_premises(prop, known, elsewhere)) for prop in properties}
        if form.evaluator is not evaluator:
            known = _of_the_whole(evaluator, form.evaluator, known)
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


def system_digest(evaluator: Evaluator) -> str:
    """A digest of what a system means."""
    return _form(evaluator, (), whole=True)[1]


def _form(evaluator: Evaluator, asked: Sequence[Property], whole: bool) -> tuple[Form, str]:
    """The system, or the part on which properties depend, as engines are given it; its digest."""
    if evaluator.system.timing is not None:
        from ccverify.checker.evidence.timed_digest import digest_of  # noqa: PLC0415
        from ccverify.checker.questions.timed import Timed  # noqa: PLC0415  (most know no time)

        return Timed(evaluator), digest_of(evaluator.system)
    grounding = Grounding(evaluator)
    part = grounding if whole else part_of(grounding, asked)
    return Untimed(part), Digests().system(grounding.ground)


def _of_the_whole(
    whole: Evaluator, part: Evaluator, answers: Mapping[Property, Answer]
) -> dict[Property, Answer]:
    """What was found in a part of a system, as answers about all of it; traces are replayed."""
    lifting, found = Lifting(whole, part), dict[Property, Answer]()
    for prop, answer in answers.items():
        # Of what can happen in the whole system, the part may not say.
        statistics = replace(answer.statistics, settled=None, deadlocks=None)
        found[prop] = replace(answer, statistics=statistics)
        if isinstance(answer.finding, Reached):
            trace = answer.finding.trace
            states, calls = lifting.run(trace.states[0], trace.calls)
            finding = replace(answer.finding, trace=Trace(states, calls))
            found[prop] = replace(found[prop], finding=finding)
            check_run(whole, prop, found[prop])
    return found


def _by_all_states(belief: Belief) -> Callable[[Property], Case]:
    """Says of a property whether its target is reached, by engines that look at all states.

    Nothing is asked again of an engine that looks at them itself; but if there is time, engines do
    not count the states in which nothing can happen.
    """
    timed = belief.form.evaluator.system.timing is not None

    @cache
    def case(prop: Property) -> Case:
        engine = belief.engine
        if not engine.looks_at_all_states:
            engine = ENGINES["auto"](Options())
        elif not timed or prop.kind != "settled":
            return Case.OPEN
        other = belief.by(engine, belief.limits.patient)
        return case_of(other.of([prop])[prop].finding)

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
