"""k-induction with simple paths: a proof from runs of k steps that begin anywhere.

Sheeran, Singh, Stålmarck: Checking safety properties using induction and a SAT-solver, FMCAD 2000.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from ccverify.checker.engines.answer import Answer, Excluded, Observer, Options, Reached, Statistics
from ccverify.checker.engines.session import Session, Undecided
from ccverify.checker.engines.states import bounded, of_states, stopped
from ccverify.checker.engines.unrolling import LOGIC, Unrolling
from ccverify.checker.evidence.certificate import Certificate
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.encode import Z3, Encoding, invalid_step
from ccverify.checker.meaning.grounding import Grounding

DEEPEST: Final = 12
"""The largest k that is tried if `Limits.depth` does not say."""


class Induction:
    """The k-induction engine: k = 0, 1, 2… up to `Limits.depth`, base case and inductive step.

    The base cases are those of bounded model checking, so that traces are shortest.
    """

    looks_at_all_states: ClassVar = False
    bounded: ClassVar = True
    certifies: ClassVar = True
    counts_states: ClassVar = False

    def __init__(self, options: Options) -> None:
        self.options: Final = options

    @property
    def name(self) -> str:
        """What `--engine` calls it."""
        return "induction"

    def check(
        self,
        grounding: Grounding,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> list[Answer]:
        """See `Engine.check`. All properties share the base cases."""
        session = Session(limits, observer, "looking at runs, and for an induction")
        deepest = DEEPEST if limits.depth is None else limits.depth
        return of_states(
            properties,
            lambda asked: session.run(lambda: _search(grounding, asked, deepest, session)),
        )


def _search(
    grounding: Grounding, properties: Sequence[Property], deepest: int, session: Session
) -> list[Answer]:
    answers: dict[Property, Answer] = {}
    pending, k = list(properties), 0
    try:
        base, step = Unrolling(grounding, session), _InductiveStep(grounding, properties, session)
        while pending:
            for prop, trace in base.look(pending):
                answers[prop] = Answer(Reached(trace), Statistics(depth=trace.steps))
            # Only now, with nothing found within k steps, does the inductive step prove anything.
            for prop in step.proved(prop for prop in pending if prop not in answers):
                answers[prop] = Answer(_certified(grounding, prop, k))
            pending = [prop for prop in properties if prop not in answers]
            if k == deepest:
                break
            base.extend()
            step.extend()
            k += 1
    except Undecided as stop:
        unknown = stopped(stop.reason, k)
        return [answers.get(prop, unknown) for prop in properties]
    beyond = bounded(deepest, f"not k-inductive for any k up to {deepest}")
    return [answers.get(prop, beyond) for prop in properties]


def _certified(grounding: Grounding, prop: Property, k: int) -> Excluded:
    certificate = Certificate(grounding.ground, (), grounding.target(prop), prop.name, k)
    evidence = f"k-induction, {certificate.size}, simple paths"
    return Excluded(evidence, certificate=certificate)


class _InductiveStep:
    """Paths of k steps through different states, reachable or not, good but for the last one.

    Bad is a state that decides the property, or in which a step leaves a range: the two are
    excluded together, since steps of the latter kind are not part of the paths.
    """

    def __init__(
        self, grounding: Grounding, properties: Sequence[Property], session: Session
    ) -> None:
        self._session: Final = session
        self._encoding: Final = Encoding(grounding.ground)
        self._solver: Final = self._encoding.solver(LOGIC)
        self._solver.add(self._encoding.ranges(0))
        self._invalid: Final = invalid_step(grounding.ground)
        self._targets: Final = {prop: grounding.target(prop) for prop in properties}
        # Each property has its own assumption: the states before the last do not decide it.
        self._good: Final = {prop: self._encoding.fresh() for prop in properties}
        self._k = 0

    def proved(self, pending: Iterator[Property]) -> Iterator[Property]:
        """The properties for which there is no such path; `Undecided` if Z3 does not say."""
        for prop in pending:
            asked = self._encoding.fresh()
            self._solver.add(self._encoding.z3.Implies(asked, self._bad(prop)))
            if not self._session.satisfiable(self._solver, asked, self._good[prop]):
                yield prop

    def extend(self) -> None:
        """Go on to paths of one more step."""
        encoding, solver, z3 = self._encoding, self._solver, self._encoding.z3
        for prop, good in self._good.items():
            solver.add(z3.Implies(good, z3.Not(self._bad(prop))))
        solver.add(encoding.transition(self._k))
        self._k += 1
        solver.add([encoding.differ(step, self._k) for step in range(self._k)])

    def _bad(self, prop: Property) -> Z3:
        terms = (self._encoding.term(n, self._k) for n in (self._targets[prop], self._invalid))
        return self._encoding.any_of(list(terms))
