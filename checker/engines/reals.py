"""Proofs and runs in dense time by Z3: invariants over real clocks, and runs by depth."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Final

from ccverify.checker.engines.along import Along, Found, trace
from ccverify.checker.engines.answer import (
    Answer,
    Excluded,
    Observer,
    Open,
    Options,
    Reached,
    Statistics,
)
from ccverify.checker.engines.dense import Dense
from ccverify.checker.engines.real_lengths import Lengths
from ccverify.checker.engines.session import Undecided
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.certificate import Certificate
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.inequalities import TooMany, solved
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.timed.instrument import measured
from ccverify.checker.meaning.timed.reals import RealGrounding

_ENDLESS: Final = "it speaks of runs without end, which no proof over reals is written for"


class Reals:
    """The engine over reals: it finds runs, and it proves, with certificates."""

    dense: ClassVar = True
    looks_at_all_states: ClassVar = False
    bounded: ClassVar = False
    certifies: ClassVar = True
    counts_states: ClassVar = False

    def __init__(self, options: Options) -> None:
        self.options: Final = options

    @property
    def name(self) -> str:
        """What `--engine` calls it."""
        return "reals"

    def check(
        self,
        evaluator: Evaluator,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> list[Answer]:
        """See `DenseEngine.check`. The properties share the time that is left."""
        answers = list[Answer]()
        for number, prop in enumerate(properties):
            left = len(properties) - number
            part = limits.share(seconds=limits.left / left) if limits.timed else limits
            answers.append(_answer(evaluator, prop, part, observer))
        return answers


def _answer(evaluator: Evaluator, prop: Property, limits: Limits, observer: Observer) -> Answer:
    if prop.liveness:
        return Answer(Open(_ENDLESS))
    if prop.of_times and prop.limit is None:
        return Lengths(evaluator, prop, limits, observer).answer()
    form, target = targeted(evaluator, prop)
    try:
        outcome = Dense(form, lambda _: evaluator, limits, observer).ask(target)
        if isinstance(outcome, Found):
            run = run_to(form, evaluator, outcome, target)
            return Answer(Reached(run), Statistics(depth=run.steps))
    except Undecided as stop:
        return Answer(Open(stop.reason))
    except TooMany:
        return Answer(Open("a run was found, whose times depend on too much"))
    certificate = Certificate(outcome.system, outcome.lemmas, outcome.bad, prop.name)
    return Answer(Excluded(f"inductive invariant, {certificate.size}", certificate=certificate))


def targeted(evaluator: Evaluator, prop: Property) -> tuple[RealGrounding, Node]:
    """The ground form of the runs that a property speaks of, and where it is decided."""
    system, asked = evaluator.system.begun_for(prop), prop
    if prop.of_times:
        system = measured(system, prop).system
        (asked,) = system.properties
    form = RealGrounding(Evaluator(system))
    return form, form.target(asked)


def run_to(form: RealGrounding, evaluator: Evaluator, found: Found, target: Node) -> Trace:
    """A run with the steps of one that was found, and plain times. May raise `TooMany`."""
    along = Along(form, found)
    along.meet(target)
    values = solved(along.conditions, [*form.opened, *along.delays])
    if values is None:
        raise InternalError("a run that was found meets no condition of its times")
    return trace(form, evaluator, found, values)
