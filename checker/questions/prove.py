"""Proofs for a given size, each with a certificate that others can check.

The symbolic engine decides what holds. For each property that does, a certificate is looked for,
by one engine after another; an answer counts, as anywhere, once its evidence has been checked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import ClassVar, Final

from ccverify.checker.engines import ENGINES, certifiers
from ccverify.checker.engines.answer import Answer, Excluded, Observer, Open, Options
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.certificate import Certificate, Refuted
from ccverify.checker.evidence.spoken import Words
from ccverify.checker.evidence.store import Claim, from_object, read_lemmas
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limits, Owner
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.every.family import Family
from ccverify.checker.questions.every.unbounded import unless_no_member_reaches
from ccverify.checker.questions.verify import Result, Subject, select, verify

_SECONDS: Final = 120.0  # for one property, where no limit is given


@dataclass(frozen=True, slots=True)
class Question:
    """What a claim means now: a system, its states that are to be unreachable, and its words."""

    prop: Property
    ground: GroundSystem
    bad: Node
    words: Words
    extent: str

    def certificate(self, data: Mapping[str, object]) -> Certificate:
        """The certificate in a JSON object; `UsageError` if it is stale or malformed."""
        return from_object(data, self.ground, self.bad)


def question(subject: Subject, claim: Claim) -> Question:
    """What a claim means now.

    Raises `UsageError` for unknown names, for a `reachable`, which only a trace can show, and for
    what is claimed of runs without end, of which no invariant speaks.
    """
    if claim.every is not None:
        family = _family(subject, claim, claim.every)
        (prop,) = select(family.system, claim.scenario, [claim.prop])
        _refuse_what_takes_a_run(prop)
        ground, bad = family.ground, family.target(claim.prop)
        counters = family.form if isinstance(family.form, Counters) else None
        words = Words(family.system, ground, counters)
        fixed = [
            f"{replicas.parameter}={size}"
            for replicas, size in family.system.sizes.items()
            if replicas is not family.replicas
        ]
        extent = f"for every {family.phrase}" + (f" with {', '.join(fixed)}" if fixed else "")
    else:
        system = subject.build(claim.scenario, claim.settings)
        grounding = Grounding(Evaluator(system))
        (prop,) = select(system, claim.scenario, [claim.prop])
        _refuse_what_takes_a_run(prop)
        ground, words = grounding.ground, Words(system, grounding.ground)
        bad = grounding.target(prop)
        sizes = (f"{replicas.parameter}={size}" for replicas, size in system.sizes.items())
        extent = f"with {', '.join(sizes)}" if system.sizes else "in every reachable state"
    return Question(prop, ground, bad, words, extent)


def _family(subject: Subject, claim: Claim, every: str) -> Family:
    """The family that a claim is about, where the parameter `every` is left open."""
    return _made(subject, every, claim.scenario, tuple(sorted(claim.settings.items())))


@lru_cache(maxsize=1)  # one may take ten seconds; certificates of one are checked in a row
def _made(
    subject: Subject, every: str, scenario: str | None, settings: tuple[tuple[str, str], ...]
) -> Family:
    return Family(subject, every, scenario, dict(settings))


def _refuse_what_takes_a_run(prop: Property) -> None:
    """Raise `UsageError` for a property of which no certificate is written."""
    if prop.kind == "reachable":
        raise UsageError(f"{prop.name} says that something is reachable: that takes a trace")
    if prop.liveness:
        raise UsageError(
            f"{prop.name} is {prop.kind}: no certificate speaks of runs without end",
            hint="ccverify run decides it, with the engine bdd",
        )


class _Given:
    """Stands for an engine where the proof of one property is given, and nothing else is."""

    looks_at_all_states: ClassVar = False
    bounded: ClassVar = False
    certifies: ClassVar = True
    counts_states: ClassVar = False

    def __init__(self, certificate: Certificate) -> None:
        self._certificate: Final = certificate

    @property
    def name(self) -> str:
        """See `Engine.name`."""
        return "lemmas"

    def check(
        self,
        grounding: Grounding,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> list[Answer]:
        """See `Engine.check`. The first property is the one proved."""
        evidence = f"{self._certificate.size} of yours"
        given = Excluded(evidence, certificate=self._certificate)
        return [Answer(given), *(Answer(Open()) for _ in properties[1:])]


def prove_by_lemmas(
    subject: Subject, claim: Claim, data: object, limits: Limits, observer: Observer
) -> Result:
    """A claim that lemmas of the user's prove, checked as any other: unless it is vacuous.

    Raises `UsageError` if they prove nothing.
    """
    asked = question(subject, claim)
    title = f"{subject.name}, {claim.scenario}: {claim.prop}"
    certificate = Certificate(asked.ground, read_lemmas(data, asked.ground), asked.bad, title)
    system = subject.build(claim.scenario, claim.settings)
    (prop,) = select(system, claim.scenario, [claim.prop])
    try:
        (result,) = verify(
            system,
            [prop],
            _Given(certificate),
            scenario=claim.scenario,
            limits=limits,
            observer=observer,
            vacuity=claim.every is None,
        )
    except Refuted as error:
        raise UsageError(
            f"the lemmas do not prove {claim.prop}: {error.message}",
            hint="init: an initial state violates one; step: a step leads out of them; "
            "bad: they do not exclude what is to be excluded",
        ) from None
    if claim.every is None:
        return result
    family = _family(subject, claim, claim.every)
    return unless_no_member_reaches(result, family, limits, observer)


def prove(
    subject: Subject,
    scenario: str | None,
    settings: Mapping[str, object],
    names: Sequence[str],
    engine: str | None,
    limits: Limits,
    observer: Observer,
) -> list[Result]:
    """Check properties of a subject at the sizes set, with a certificate for each that holds.

    The certificate is looked for by `engine`, or by all that go on until they know, in turn.
    Raises `UsageError` for an engine that writes no certificates.
    """
    engines = _provers(engine)
    system = subject.build(scenario, settings)
    declared = subject.as_declared(scenario, settings)

    def ask(
        engine: str, asked: Sequence[Property], limits: Limits, *, certify: bool, vacuity: bool
    ) -> list[Result]:
        return verify(
            system,
            asked,
            ENGINES[engine](Options(certify=certify)),
            scenario=scenario,
            limits=limits,
            observer=observer,
            as_declared=declared,
            vacuity=vacuity,
        )

    def certified(result: Result) -> Result:
        holds = result.prop.kind != "reachable" and result.verdict is Verdict.PROVED
        if result.prop.liveness or (not holds and result.verdict is not Verdict.UNKNOWN):
            return result
        patience = limits if limits.timed else limits.share(Owner.DEFAULT, seconds=_SECONDS)
        share = patience.share(seconds=patience.left / len(engines))
        reasons = list[str]()
        for name in engines:
            (found,) = ask(name, [result.prop], share, certify=True, vacuity=not holds)
            if found.certificate is not None:
                return _titled(found)
            if found.verdict in (Verdict.VIOLATED, Verdict.VACUOUS):
                return found
            reasons.append(f"{name} finds none: {found.conclusion.reason or 'it writes none'}")
        left = Open("; ".join(reasons))
        return replace(result, answer=Answer(left, result.answer.statistics))

    properties = select(system, scenario, names)
    known = ask("bdd", properties, limits, certify=False, vacuity=True)
    return [certified(result) for result in known]


def _provers(engine: str | None) -> tuple[str, ...]:
    known = certifiers()
    if engine is None:
        return tuple(name for name, prover in known.items() if not prover.bounded)
    if engine not in known:
        raise UsageError(
            f"the engine {engine} writes no certificates",
            hint=f"these do: {', '.join(known)}",
        )
    return (engine,)


def _titled(result: Result) -> Result:
    """The result, its certificate under the name of what it proves."""
    finding = result.answer.finding
    if not isinstance(finding, Excluded) or finding.certificate is None:
        return result
    title = f"{result.system.name}, {result.scenario}: {result.prop.name}"
    certificate = replace(finding.certificate, title=title)
    finding = replace(finding, certificate=certificate)
    return replace(result, answer=replace(result.answer, finding=finding))
