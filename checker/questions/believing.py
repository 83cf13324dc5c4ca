"""What an engine answers is believed once its evidence has been checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace
from typing import Final, Protocol

from ccverify.checker.data import dataclass
from ccverify.checker.engines import is_dense
from ccverify.checker.engines.answer import (
    Answer,
    Engine,
    Excluded,
    NeverDue,
    Observer,
    Open,
    Progress,
    Reached,
)
from ccverify.checker.engines.fewest import with_fewest_failures
from ccverify.checker.engines.states import NoInitialState
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.trace import replay, replay_extreme, with_deciding_step
from ccverify.checker.language.system import Property
from ccverify.checker.language.terms import Term, lift
from ccverify.checker.limits import Limit, LimitReached, Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.questions.shorten import shortened

GRACE: Final = 3.0
"""Seconds for an engine to stop by itself."""
UNTRANSLATED: Final = "the model was not yet translated"


class Form(Protocol):
    """A system, in the form in which engines are asked about it."""

    @property
    def evaluator(self) -> Evaluator:
        """Its trusted meaning, whose states traces have."""
        ...

    def begun_for(self, prop: Property) -> Form:
        """The same of those runs alone of which a property speaks."""
        ...

    def ask(
        self, engine: Engine, properties: Sequence[Property], limits: Limits, observer: Observer
    ) -> list[Answer]:
        """The answers of an engine, as `Engine.check` gives them."""
        ...

    def improved(
        self, properties: Sequence[Property], answers: Sequence[Answer], limits: Limits
    ) -> list[Answer]:
        """The answers, with better runs in the place of theirs if there are any."""
        ...


@dataclass(frozen=True, slots=True)
class Untimed:
    """The form of a system without time."""

    grounding: Grounding

    @property
    def evaluator(self) -> Evaluator:
        """See `Form`."""
        return self.grounding.evaluator

    def begun_for(self, prop: Property) -> Form:
        """See `Form`."""
        return Untimed(Grounding(Evaluator(self.grounding.system.begun_for(prop))))

    def ask(
        self, engine: Engine, properties: Sequence[Property], limits: Limits, observer: Observer
    ) -> list[Answer]:
        """See `Form`. The run that reaches a target of steps has the step that decides."""
        if is_dense(engine):
            raise UsageError(
                f"{self.grounding.system.name} knows no time, and {engine.name} is for systems "
                "that do",
                hint="leave --engine out",
            )
        answers = engine.check(self.grounding, properties, limits, observer)
        return [self._whole(p, a) for p, a in zip(properties, answers, strict=True)]

    def _whole(self, prop: Property, answer: Answer) -> Answer:
        finding = answer.finding
        if not prop.of_steps or not isinstance(finding, Reached):
            return answer
        trace = with_deciding_step(self.evaluator, prop, finding.trace)
        return replace(answer, finding=replace(finding, trace=trace))

    def improved(
        self, properties: Sequence[Property], answers: Sequence[Answer], limits: Limits
    ) -> list[Answer]:
        """See `Form`: of the runs of the same length, those with the fewest failures."""
        return with_fewest_failures(self.grounding, properties, answers, limits)


@dataclass(frozen=True, slots=True)
class Belief:
    """One engine, asked about one system, and believed after its evidence only."""

    form: Form
    engine: Engine
    limits: Limits
    observer: Observer
    _narrowed: dict[Term[bool], Form] = field(default_factory=dict)

    def of(self, asked: Sequence[Property]) -> dict[Property, Answer]:
        """The engine's answers by property, their evidence checked."""
        found: dict[Property, Answer] = {}
        groups: dict[Term[bool] | None, list[Property]] = {}
        for prop in asked:
            groups.setdefault(prop.start, []).append(prop)
        for start, together in groups.items():
            try:
                found |= self._of_all(self._form_for(together[0]), together)
            except LimitReached as error:
                found |= left_open(together, f"{error.message}: {UNTRANSLATED}", error.limit)
            except NoInitialState:
                if start is None:
                    raise
                self._refuse_no_run()
                found |= dict.fromkeys(together, Answer(NeverDue("in any initial state")))
        return {prop: found[prop] for prop in asked}

    def by(self, engine: Engine, limits: Limits) -> Belief:
        """The same of another engine."""
        return replace(self, engine=engine, limits=limits)

    def _form_for(self, prop: Property) -> Form:
        """The form of the runs of which a property speaks. Raises `LimitReached`."""
        if prop.start is None:
            return self.form
        if prop.start not in self._narrowed:
            with self.limits.enforced():
                self._narrowed[prop.start] = self.form.begun_for(prop)
        return self._narrowed[prop.start]

    def _refuse_no_run(self) -> None:
        """Raise `NoInitialState` if the system has none at all."""
        properties = self.form.evaluator.system.properties
        if properties:
            some = replace(
                properties[0], kind="reachable", formula=lift(True), stages=(), start=None,
                limit=None,
            )  # fmt: skip
            self.form.ask(self.engine, [some], self.limits, self.observer)

    def _of_all(self, form: Form, asked: Sequence[Property]) -> dict[Property, Answer]:
        """The answers about properties that speak of all runs of one form."""
        evaluator, limits = form.evaluator, self.limits
        try:
            with limits.enforced(GRACE):
                answers = form.ask(self.engine, asked, limits, self.observer)
        except LimitReached as error:
            reason = f"{error.message}: {self.engine.name} had found nothing"
            return left_open(asked, reason, error.limit)
        for prop, answer in zip(asked, answers, strict=True):
            check_run(evaluator, prop, answer)
        answers = [_short(evaluator, p, a) for p, a in zip(asked, answers, strict=True)]
        believed: dict[Property, Answer] = {}
        self.observer(Progress("looking for the runs with the fewest failures", limits.left))
        improved = form.improved(asked, answers, limits)
        for prop, found, answer in zip(asked, answers, improved, strict=True):
            if answer is not found:
                check_run(evaluator, prop, answer)
            believed[prop] = _confirmed(answer, limits, self.observer)
        return believed


def _short(evaluator: Evaluator, prop: Property, answer: Answer) -> Answer:
    """The answer; a run without end without the steps that it does not need."""
    finding = answer.finding
    if not prop.liveness or not isinstance(finding, Reached):
        return answer
    trace = shortened(evaluator, prop, finding.trace)
    return replace(answer, finding=replace(finding, trace=trace))


def left_open(asked: Sequence[Property], reason: str, limit: Limit) -> dict[Property, Answer]:
    """What is known of properties if a limit was reached before anything was found."""
    return dict.fromkeys(asked, Answer(Open(reason, limit)))


def check_run(evaluator: Evaluator, prop: Property, answer: Answer) -> None:
    """Raise `InternalError` unless the run of an answer replays."""
    if isinstance(answer.finding, Reached):
        replay(evaluator, prop, answer.finding.trace)
    extreme = answer.extreme
    if extreme is not None and extreme.trace is not None:
        replay_extreme(evaluator, prop, extreme.trace, extreme.value, extreme.attained)


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
