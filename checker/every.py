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
from typing import Any, Final

from ccverify.checker.engines import ENGINES, spacer
from ccverify.checker.engines.answer import Answer, Limits, Observer, Options, Statistics, Verdict
from ccverify.checker.engines.houdini import Houdini
from ccverify.checker.engines.session import Session, Undecided
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.certificate import Certificate, Unconfirmed, check
from ccverify.checker.guesses import guesses
from ccverify.checker.language.build import unknown
from ccverify.checker.language.sorts import Replicas
from ccverify.checker.language.system import System
from ccverify.checker.language.terms import Variable
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.verify import Result, Subject, select, verify

ENUMERATED: Final = 3  # so many replicas show most of what more can do
_EXCLUDED: Final = (Verdict.PROVED, Verdict.VIOLATED, Verdict.VACUOUS)
"""Where a member is not final, that it does not decide the property the other way."""
_EFFORT: Final = 60.0  # seconds that Spacer gets; searches that take longer hardly ever end


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
    deadline = limits.deadline()
    family = Family(subject, parameter, scenario, settings)
    enumeration = _Enumeration(family, names, limits, observer)
    for _ in range(ENUMERATED):
        enumeration.extend()
    if not enumeration.hopeful:
        return [Proof(result, None) for result in enumeration.found.values()]
    prover = _Prover(family, enumeration, limits, deadline, observer)
    return [prover.proof(result) for result in list(enumeration.found.values())]


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
        self._names: Final = names
        self._limits: Final = limits
        self._observer: Final = observer
        self._members: Final = family.members()
        self.systems: Final[list[System]] = []
        self.found: Final[dict[str, Result]] = {}
        self._checked: Final = dict[str, int]()  # in how many members, by property
        self._skipped: Final = set[str]()  # properties that some member left undecided

    @property
    def hopeful(self) -> list[Result]:
        """What held in every member so far."""
        open_ = (r for r in self.found.values() if not _final(r))
        proved = [r for r in open_ if r.verdict is Verdict.PROVED]
        return [r for r in proved if r.prop.name not in self._skipped]

    def extend(self) -> bool:
        """Check the next member; False if there is none."""
        return self._check(len(self.systems), self._names)

    def seek(self, name: str) -> bool:
        """Check one property in the next member that it was not checked in; False if there is
        none.
        """
        return self._check(self._checked[name], [name])

    def _check(self, number: int, names: Sequence[str]) -> bool:
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
                limits=self._limits,
                observer=self._observer,
                as_declared=family.as_declared,
            )
            for result in results:
                name = result.prop.name
                self.found[name] = self._with_size(result)
                self._checked[name] = number + 1
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
    """Looks for invariants of one family that prove several properties."""

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
        left = None if limits.seconds is None else max(deadline - self._started, 0.0)
        self._session: Final = Session(replace(limits, seconds=left), observer)
        self._houdini: Final = Houdini(family.ground, self._session)
        self._targets: Final = {
            result.prop.name: family.target(result.prop.name) for result in enumeration.hopeful
        }
        self._lemmas: list[Node] = []
        self._problem = ""
        self._guesses: Final = guesses(family.form, self._targets, tuple(enumeration.systems))

    def _guess(self) -> bool:
        """Add lemmas that hold in every state, among the next that hold where there are few
        replicas; False if there are no more.
        """
        candidates = next(self._guesses, None)
        if candidates is None or self._problem:
            return False
        try:
            together = list(dict.fromkeys((*self._lemmas, *candidates)))
            self._lemmas = self._session.run(lambda: self._houdini.inductive(together))
        except Undecided as error:
            self._problem = error.reason
        return True

    def proof(self, result: Result) -> Proof:
        """The result for the whole family, from that for the members enumerated."""
        if _final(result):
            return Proof(result, None)
        if result.verdict is not Verdict.PROVED:
            return Proof(self._undecided(result, result.answer.reason), None)
        target = self._targets.get(result.prop.name)
        if target is None:
            return Proof(self._undecided(result, "a smaller number was left undecided"), None)
        try:
            lemmas = self._invariant(target)
            if lemmas is None:
                return Proof(self._refuted(result), None)
            title = f"{result.system.name}, {result.scenario}: {result.prop.name}"
            certificate = Certificate(self._family.ground, tuple(lemmas), target, title)
            solvers = check(certificate)
        except (Undecided, Unconfirmed) as error:
            return Proof(self._undecided(result, f"{self._problem or error}"), None)
        evidence = (
            f"for every {self._family.phrase} (invariant, {certificate.size}, "
            f"checked by {' and '.join(solvers)})"
        )
        return Proof(self._answered(result, Verdict.PROVED, evidence=evidence), certificate)

    def _invariant(self, target: Node) -> list[Node] | None:
        """The lemmas needed to exclude `target`; None if it cannot be excluded.

        Guessed lemmas come first: they are found once for all properties, and easy to read.
        """
        houdini, session = self._houdini, self._session
        while not (self._lemmas and session.run(lambda: houdini.excludes(self._lemmas, target))):
            if not self._guess():
                break
        else:
            return session.run(lambda: houdini.needed(self._lemmas, target))
        left = min(max(self._deadline - time.perf_counter(), 0.0), _EFFORT)
        own = Session(replace(self._limits, seconds=left), self._observer)
        found = own.run(lambda: spacer.invariant(self._family.ground, target, own))
        return None if found is None else session.run(lambda: houdini.needed(found, target))

    def _refuted(self, result: Result) -> Result:
        """No invariant excludes the property's states: the smallest member that reaches one."""
        name, enumeration = result.prop.name, self._enumeration
        while enumeration.seek(name):
            found = enumeration.found[name]
            if _final(found):
                return found
            if found.verdict is not Verdict.PROVED:
                return self._undecided(result, found.answer.reason)
        return self._undecided(
            result,
            f"fails, but for no {self._family.phrase} within the declared limits: widen them",
        )

    @property
    def _engine(self) -> str:
        return "counters" if self._family.replicas else "spacer"

    def _answered(
        self, result: Result, verdict: Verdict, *, evidence: str = "", reason: str = ""
    ) -> Result:
        every = verdict is Verdict.PROVED
        answer = Answer(verdict, Statistics(), evidence=evidence, reason=reason, every=every)
        seconds = result.seconds + time.perf_counter() - self._started
        return replace(result, answer=answer, engine=self._engine, seconds=seconds)

    def _undecided(self, result: Result, reason: str) -> Result:
        return self._answered(result, Verdict.UNKNOWN, reason=reason)
