"""Proofs and runs in dense time by Z3: invariants over real clocks, and runs by depth."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Final

from ccverify.checker.data import dataclass
from ccverify.checker.engines.along import Along, Found, trace
from ccverify.checker.engines.answer import (
    Answer,
    Excluded,
    NeverDue,
    Observer,
    Open,
    Options,
    Reached,
    Statistics,
)
from ccverify.checker.engines.dense import Dense
from ccverify.checker.engines.real_lengths import Lengths
from ccverify.checker.engines.session import Undecided
from ccverify.checker.engines.states import in_turn
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.certificate import Certificate
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limit, Limits
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

        def ask(prop: Property, part: Limits) -> Answer:
            return _answer(evaluator, prop, part, observer)

        return in_turn(limits, properties, ask)


def _answer(evaluator: Evaluator, prop: Property, limits: Limits, observer: Observer) -> Answer:
    if prop.liveness:
        return Answer(Open(_ENDLESS))
    if not limits.left:
        return Answer(Open(limits.sentence(Limit.TIME)))
    if prop.of_times and prop.limit is None:
        return Lengths(evaluator, prop, limits, observer).answer()
    asked = targeted(evaluator, prop)
    form, target = asked.form, asked.target
    try:
        outcome = Dense(form, lambda _: evaluator, limits, observer).ask(target)
        if isinstance(outcome, Found):
            run = run_to(form, evaluator, outcome, target)
            return Answer(Reached(run), Statistics(depth=run.steps))
        if asked.never_begins(evaluator, limits, observer):
            return Answer(NeverDue("in any number of steps"))
    except Undecided as stop:
        return Answer(Open(stop.reason))
    except TooMany:
        return Answer(Open("a run was found, whose times depend on too much"))
    certificate = Certificate(outcome.system, outcome.lemmas, outcome.bad, prop.name)
    return Answer(Excluded(f"inductive invariant, {certificate.size}", certificate=certificate))


@dataclass(frozen=True, slots=True)
class Targeted:
    """The ground form of the runs that a property speaks of, and the `target` that decides it.

    If it is one of times, `due` is where what it measures has begun, or is over just then if it
    asks how long that takes at least.
    """

    form: RealGrounding
    target: Node
    due: Node | None = None

    def never_begins(self, evaluator: Evaluator, limits: Limits, observer: Observer) -> bool:
        """What is measured never begins, or never ends: then nothing is said of it.

        Raises `Undecided`.
        """
        if self.due is None:
            return False
        dense = Dense(self.form, lambda _: evaluator, limits, observer)
        return not isinstance(dense.ask(self.due), Found)


def targeted(evaluator: Evaluator, prop: Property) -> Targeted:
    """What is asked of a system by a property of states, or by one of times with a limit."""
    system = evaluator.system.begun_for(prop)
    if not prop.of_times:
        form = RealGrounding(Evaluator(system))
        return Targeted(form, form.target(prop))
    gauge = measured(system, prop)
    (asked,) = gauge.system.properties
    form = RealGrounding(Evaluator(gauge.system))
    due = form.reached(gauge.pending if gauge.longest else gauge.ended)
    return Targeted(form, form.target(asked), due)


def run_to(form: RealGrounding, evaluator: Evaluator, found: Found, target: Node) -> Trace:
    """A run with the steps of one that was found, and plain times. May raise `TooMany`."""
    along = Along(form, found)
    along.meet(target)
    values = solved(along.conditions, [*form.opened, *along.delays])
    if values is None:
        raise InternalError("a run that was found meets no condition of its times")
    return trace(form, evaluator, found, values)
