"""Verdicts for every number of replicas, and for every value of a symbolic constant.

The first few numbers, or the values that the constant declares, are enumerated. A property that
fails there is refuted, with the smallest number that does it. For the others an inductive
invariant is looked for: among lemmas that hold in the states enumerated (Houdini), then by Spacer;
it is believed once two solvers have checked it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import inf
from typing import Any, Final

from ccverify.checker.engines import ENGINES, spacer
from ccverify.checker.engines.answer import Answer, Limits, Observer, Options, Statistics, Verdict
from ccverify.checker.engines.houdini import Houdini
from ccverify.checker.engines.session import Session, Undecided
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.certificate import Certificate, Unconfirmed, check
from ccverify.checker.language.build import refuse_difference, unknown
from ccverify.checker.language.sorts import Replicas
from ccverify.checker.language.system import System
from ccverify.checker.language.terms import Variable
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.questions.guesses import guesses
from ccverify.checker.questions.verify import Result, Subject, select, verify, without_case

ENUMERATED: Final = 3  # so many replicas show most of what more can do
_EXCLUDED: Final = (Verdict.PROVED, Verdict.VIOLATED)
"""Where a member is not final, that it does not decide the property the other way."""
_EFFORT: Final = 60.0  # seconds that Spacer gets; searches that take longer hardly ever end
_LEAST: Final = 0.01  # seconds; no time at all would mean no limit


@dataclass(frozen=True, slots=True)
class Proof:
    """A result, and the certificate if it was proved for every value of what was left open."""

    result: Result
    certificate: Certificate | None


class Family:
    """The systems of a subject for every value of one parameter: a number of replicas, or a
    symbolic constant. `phrase` says what it ranges over: `number of PGs`, `value of weight`.

    Raises `UsageError` if the parameter is neither, or if the model cannot be written with
    counters over the replicas, with the reason.
    """

    def __init__(
        self, subject: Subject, parameter: str, scenario: str | None, settings: Mapping[str, object]
    ) -> None:
        self._subject: Final = subject
        self._parameter: Final = parameter
        self.scenario: Final = scenario
        self._settings: Final = settings
        system = subject.build(scenario, settings)
        opened = _opened(system, parameter)
        self.replicas: Final = opened if isinstance(opened, Replicas) else None
        self.form: Counters | Grounding
        if isinstance(opened, Replicas):
            smallest = subject.build(scenario, {**settings, parameter: opened.limits[0]})
            larger = min(opened.limits[0] + 1, opened.limits[1])
            refuse_difference(smallest, subject.build(scenario, {**settings, parameter: larger}))
            refuse_difference(smallest, system)
            self.form = Counters(Evaluator(smallest), opened)
            self.phrase = f"number of {opened.name}s"
        else:
            self.form = Grounding(Evaluator(system), opened)
            self.phrase = f"value of {opened.name}"

    @property
    def ground(self) -> GroundSystem:
        """The ground form that stands for them all."""
        return self.form.ground

    @property
    def system(self) -> System:
        """The system that the ground form was made from."""
        return self.form.system

    def target(self, name: str) -> Node:
        """The states that decide a property. Raises `UsageError` for an unknown name."""
        (prop,) = select(self.system, self.scenario, [name])
        return self.form.target(prop)

    def members(self) -> Iterator[System]:
        """Systems of the family: by number of replicas, or the one with the declared values."""
        if self.replicas is None:
            yield self._subject.build(self.scenario, self._settings)
            return
        lowest, highest = self.replicas.limits
        for size in range(lowest, highest + 1):
            settings = {**self._settings, self._parameter: size}
            yield self._subject.build(self.scenario, settings)

    @property
    def as_declared(self) -> bool:
        """The authors' expectations are about these systems."""
        return self._subject.as_declared(self.scenario, self._settings)


def _opened(system: System, parameter: str) -> Replicas[Any] | Variable:
    known: dict[str, Replicas[Any] | Variable] = {r.parameter: r for r in system.sizes}
    constants = [v for v in system.variables if v.constant]
    known |= {v.name: v for v in constants}
    if parameter in known:
        return known[parameter]
    within = [v for v in constants if v.name.rpartition(".")[2] == parameter]  # of some part
    if not within and parameter in system.settings:
        raise UsageError(
            f"{parameter} of {system.name} is fixed when the model is built: only a number of "
            "replicas or a symbolic constant can be left open",
            hint=f"these are: {', '.join(known) or 'none'}; check {parameter} for given values",
        )
    if len(within) != 1:
        raise unknown("number of replicas or constant", parameter, known, system.name)
    return within[0]


def verify_every(
    subject: Subject,
    parameter: str,
    scenario: str | None,
    settings: Mapping[str, object],
    names: Sequence[str],
    limits: Limits,
    observer: Observer,
) -> list[Proof]:
    """Check properties of a subject for every value of `parameter`; errors as of `Family`."""
    return _decided(Family(subject, parameter, scenario, settings), names, limits, observer)


def _decided(
    family: Family, names: Sequence[str], limits: Limits, observer: Observer
) -> list[Proof]:
    deadline = limits.deadline()
    enumeration = _Enumeration(family, names, limits, observer)
    for _ in range(ENUMERATED):
        enumeration.extend()
    proofs = _Prover(family, enumeration, limits, deadline, observer).proofs()
    return [_unless_vacuous(proofs[name], proofs) for name in enumeration.asked]


def unless_no_member_reaches(
    proof: Proof, family: Family, limits: Limits, observer: Observer
) -> Proof:
    """A proof for the whole family that was made elsewhere: what it counts for."""
    prop = proof.result.prop
    if proof.result.verdict is Verdict.PROVED and prop.kind == "settled":
        enumeration = _Enumeration(family, [prop.name], limits, observer)
        while not enumeration.rests and len(enumeration.systems) < ENUMERATED:
            if not enumeration.extend():
                break
        if not enumeration.rests:
            whether, never = "whether nothing can happen in some state", ""
            answer = without_case(proof.result.answer, None, whether, never)
            return Proof(replace(proof.result, answer=answer), None)
    if proof.result.verdict is not Verdict.PROVED or prop.beside is None:
        return proof
    (found,) = _decided(family, [prop.beside], limits, observer)
    return _unless_vacuous(proof, {prop.beside: found})


def _final(result: Result | None) -> bool:
    """Whether a verdict for some member of a family is one for all of it."""
    if result is None:
        return False
    shown = Verdict.PROVED if result.prop.kind == "reachable" else Verdict.VIOLATED
    return result.verdict is shown


class _Enumeration:
    """Members of a family, checked one after the other until each property has failed in one.

    `found` has the last result of each property, `systems` the members looked at for any.
    """

    def __init__(
        self, family: Family, names: Sequence[str], limits: Limits, observer: Observer
    ) -> None:
        self._family: Final = family
        properties = select(family.system, family.scenario, names)
        self.asked: Final = tuple(p.name for p in properties)
        beside = (p.beside for p in properties if p.beside is not None)
        self._names: Final = tuple(dict.fromkeys((*self.asked, *beside)))
        self._limits: Final = limits
        self._observer: Final = observer
        self._members: Final = family.members()
        self.systems: Final[list[System]] = []
        self.found: Final[dict[str, Result]] = {}
        self._checked: Final = dict[str, int]()  # in how many members, by property
        self._skipped: Final = set[str]()  # properties that some member left undecided
        self.rests = False  # nothing but faults can happen in some state

    def problem(self, result: Result) -> str:
        """Why there is no use in asking whether what held in every member holds in all; or ""."""
        if result.verdict not in _EXCLUDED:
            return result.answer.reason
        if result.prop.name in self._skipped:
            return "a smaller number was left undecided"
        if result.prop.kind == "settled" and not self.rests:
            return "something can always happen, so the property says nothing here"
        return ""

    def extend(self) -> bool:
        """Check the next member; False if there is none."""
        return self._check(len(self.systems), self._names, self._limits)

    def seek(self, name: str, seconds: float) -> bool:
        """Check one property in the next member that it was not checked in; False if there is
        none.
        """
        limits = self._limits if seconds == inf else replace(self._limits, seconds=seconds)
        return self._check(self._checked[name], [name], limits)

    def _check(self, number: int, names: Sequence[str], limits: Limits) -> bool:
        while len(self.systems) <= number:
            system = next(self._members, None)
            if system is None:
                return False
            self.systems.append(system)
        system, family = self.systems[number], self._family
        properties = select(system, family.scenario, names)
        wanted = [p for p in properties if not _final(self.found.get(p.name))]
        if wanted:
            results = verify(
                system,
                wanted,
                ENGINES["explicit"](Options()),
                scenario=family.scenario,
                limits=limits,
                observer=self._observer,
                as_declared=family.as_declared,
                vacuity=False,  # one member that reaches the case is enough
            )
            for result in results:
                name = result.prop.name
                self.found[name] = self._with_size(result)
                self._checked[name] = number + 1
                self.rests = self.rests or bool(result.answer.statistics.settled)
                if not _final(result) and result.verdict not in _EXCLUDED:
                    self._skipped.add(name)
        return True

    def _with_size(self, result: Result) -> Result:
        """The result; what decides the whole family says for how many replicas."""
        replicas = self._family.replicas
        if replicas is None or not _final(result):
            return result
        size = result.system.sizes[replicas]
        number = f"with {size} {replicas.name}{'s' * (size != 1)}"
        if result.prop.name not in self._skipped:
            number += ", the smallest number"
        evidence = f"{number}; {result.answer.evidence}"
        return replace(result, answer=replace(result.answer, evidence=evidence))


class _Prover:
    """Decides the properties of one family that hold in the members enumerated, or are not reached
    there. What is cheap for all comes first, and what is not has to share the time that is left.
    """

    def __init__(
        self,
        family: Family,
        enumeration: _Enumeration,
        limits: Limits,
        deadline: float,
        observer: Observer,
    ) -> None:
        self._family: Final = family
        self._enumeration: Final = enumeration
        self._limits: Final = limits
        self._observer: Final = observer
        self._started: Final = time.perf_counter()
        self._deadline: Final = deadline
        self._proofs: Final = dict[str, Proof]()
        self._open: Final = dict[str, str]()  # what is undecided, and why
        self._failing: Final = set[str]()  # of these, what no invariant excludes
        self._problem = ""
        for name, result in enumeration.found.items():
            if _final(result):
                self._proofs[name] = Proof(result, None)
            elif problem := enumeration.problem(result):
                self._proofs[name] = Proof(self._undecided(result, problem), None)
            else:
                self._open[name] = ""
        self._targets: Final = {name: family.target(name) for name in self._open}

    def proofs(self) -> dict[str, Proof]:
        """The results for the whole family, by property."""
        if self._open:
            self._by_guesses()
            self._by_spacer()
            self._by_larger_members()
        for name, reason in self._open.items():
            result = self._enumeration.found[name]
            self._proofs[name] = Proof(self._undecided(result, reason), None)
        return self._proofs

    def _by_guesses(self) -> None:
        """Lemmas found once for all properties, which are easy to read; for half of the time."""
        session = self._session(self._share(2, inf))
        houdini = Houdini(self._family.ground, session)
        lemmas = list[Node]()
        form, members = self._family.form, tuple(self._enumeration.systems)
        for candidates in guesses(form, self._targets, members):
            together = list(dict.fromkeys((*lemmas, *candidates)))
            try:
                lemmas = session.run(partial(houdini.inductive, together))
                for name in tuple(self._open):
                    target = self._targets[name]
                    needed = session.run(partial(_needed, houdini, lemmas, target))
                    if needed is not None:
                        self._settle(name, needed)
            except Undecided as error:
                self._problem = error.reason
                return
            if not self._open:
                return

    def _by_spacer(self) -> None:
        """An invariant for each property by itself, or that there is none."""
        waiting = tuple(self._open)
        for position, name in enumerate(waiting):
            session = self._session(self._share(len(waiting) - position + 1, _EFFORT))
            try:
                lemmas = self._invariant(self._targets[name], session)
            except Undecided as error:
                self._open[name] = self._problem or error.reason
                continue
            if lemmas is None:
                self._failing.add(name)
            else:
                self._settle(name, lemmas)

    def _invariant(self, target: Node, session: Session) -> list[Node] | None:
        """The lemmas needed to exclude `target`, of those that Spacer finds; None if none do."""
        ground = self._family.ground

        def work() -> list[Node] | None:
            found = spacer.invariant(ground, target, session)
            return None if found is None else Houdini(ground, session).needed(found, target)

        return session.run(work)

    def _settle(self, name: str, lemmas: Sequence[Node]) -> None:
        """Conclude from lemmas that exclude what would decide a property, once they are checked."""
        result, target = self._enumeration.found[name], self._targets[name]
        title = f"{result.system.name}, {result.scenario}: {name}"
        certificate = Certificate(self._family.ground, tuple(lemmas), target, title)
        del self._open[name]
        try:
            solvers = check(certificate)
        except Unconfirmed as error:
            self._proofs[name] = Proof(self._undecided(result, error.message), None)
            return
        evidence = (
            f"for every {self._family.phrase} (invariant, {certificate.size}, "
            f"checked by {' and '.join(solvers)})"
        )
        if result.prop.kind == "reachable":
            reason = f"never reached, {evidence}"
            self._proofs[name] = Proof(
                self._answered(result, Verdict.VIOLATED, evidence=evidence, reason=reason), None
            )
        else:
            proved = self._answered(result, Verdict.PROVED, evidence=evidence)
            self._proofs[name] = Proof(proved, certificate)

    def _by_larger_members(self) -> None:
        """The smallest member that decides a property of which no invariant speaks.

        There is one if it fails. Others are looked for while there is time; without a limit that
        is only worth it for what is to be reached, and not for long.
        """
        found, limited = self._enumeration.found, self._limits.seconds is not None
        wanted = [
            name
            for name in self._open
            if limited or name in self._failing or found[name].prop.kind == "reachable"
        ]
        for position, name in enumerate(wanted):
            most = inf if name in self._failing else _EFFORT
            until = time.perf_counter() + self._share(len(wanted) - position, most)
            reason = self._sought(name, until)
            if reason:
                self._open[name] = reason
            else:
                del self._open[name]
                self._proofs[name] = Proof(found[name], None)

    def _sought(self, name: str, until: float) -> str:
        """Why no member was found that decides a property; or ""."""
        while self._enumeration.seek(name, max(until - time.perf_counter(), _LEAST)):
            found = self._enumeration.found[name]
            if _final(found):
                return ""
            if found.verdict not in _EXCLUDED:
                return self._open[name] or found.answer.reason
        if name not in self._failing:
            return self._open[name]
        what, phrase = self._enumeration.found[name].prop, self._family.phrase
        if self._oversteps():
            return (
                f"for some {phrase} a step leaves the range of a variable, but for none within "
                "the declared limits: require of it what keeps steps within the ranges"
            )
        how = "is reached" if what.kind == "reachable" else "fails"
        return f"{how}, but for no {phrase} within the declared limits: widen them"

    def _oversteps(self) -> bool:
        """Some member has a step that leaves a range, whatever the properties."""
        try:
            nothing = self._family.ground.nodes.false
            return self._invariant(nothing, self._session(self._share(1, _EFFORT))) is None
        except Undecided:
            return False

    def _share(self, parts: int, most: float) -> float:
        """One of so many equal parts of the time that is left, in seconds, and `most` at most."""
        return min(max(self._deadline - time.perf_counter(), 0.0) / parts, most)

    def _session(self, seconds: float) -> Session:
        limits = replace(self._limits, seconds=None if seconds == inf else seconds)
        return Session(limits, self._observer)

    @property
    def _engine(self) -> str:
        return "counters" if self._family.replicas is not None else "spacer"

    def _answered(
        self, result: Result, verdict: Verdict, *, evidence: str = "", reason: str = ""
    ) -> Result:
        every = verdict is Verdict.PROVED
        answer = Answer(verdict, Statistics(), evidence=evidence, reason=reason, every=every)
        seconds = result.seconds + time.perf_counter() - self._started
        return replace(result, answer=answer, engine=self._engine, seconds=seconds)

    def _undecided(self, result: Result, reason: str) -> Result:
        return self._answered(result, Verdict.UNKNOWN, reason=reason)


def _needed(houdini: Houdini, lemmas: Sequence[Node], target: Node) -> list[Node] | None:
    """Those of the lemmas that it takes to exclude `target`; None if all of them do not."""
    return houdini.needed(lemmas, target) if houdini.excludes(lemmas, target) else None


def _unless_vacuous(proof: Proof, proofs: Mapping[str, Proof]) -> Proof:
    """A proof counts for nothing where no member reaches the case it speaks of, or none may."""
    beside = proof.result.prop.beside
    if beside is None or proof.result.verdict is not Verdict.PROVED:
        return proof
    witness = proofs[beside].result
    if _final(witness):
        return proof
    answer = without_case(
        proof.result.answer, None if witness.verdict is Verdict.UNKNOWN else False,
        f"whether {beside} is ever reached", f"{beside} is never reached",
    )  # fmt: skip
    return Proof(replace(proof.result, answer=answer), None)
