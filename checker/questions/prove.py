"""Proofs for a given size, each with a certificate that others can check.

The symbolic engine decides what holds. For each property that does, a certificate is looked for,
by one engine after another; an answer counts, as anywhere, once its evidence has been checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, ClassVar, Final

from ccverify.checker.data import dataclass
from ccverify.checker.engines import BY_NAME, certifiers
from ccverify.checker.engines.answer import Answer, Excluded, Observer, Open, Options
from ccverify.checker.engines.houdini import Houdini
from ccverify.checker.engines.session import Session, Undecided
from ccverify.checker.engines.states import no_initial_state
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.certificate import Certificate, Invariant, Refuted, has_beginning
from ccverify.checker.evidence.lemma_file import Written, read_all
from ccverify.checker.evidence.lemmas import read_lemma
from ccverify.checker.evidence.meant import BadStates, FairRuns, Meant, said
from ccverify.checker.evidence.obligations import Target
from ccverify.checker.evidence.proof_file import Claim, ProofFile, file_name
from ccverify.checker.evidence.smtlib import lemma_text
from ccverify.checker.evidence.spoken import Wording
from ccverify.checker.evidence.understood import Reading
from ccverify.checker.language.sorts import Replicas
from ccverify.checker.language.system import Property, System
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.followed import Followed
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.every.family import Family
from ccverify.checker.questions.every.opened import opened_times
from ccverify.checker.questions.every.unbounded import unless_no_member_reaches
from ccverify.checker.questions.verify import Result, Subject, select, verify
from ccverify.checker.signals import Interrupted


@dataclass(frozen=True, slots=True)
class Question:
    """What a claim and names of properties mean now: a system, and what each property excludes.

    `wording` says lemmas of the system, and `reading` reads them. `extent` says for which members
    of a family, or at which sizes; `file_name` where a proof belongs below the folder of all.
    """

    properties: Mapping[str, Property]
    ground: GroundSystem
    meant: Mapping[str, Meant]
    wording: Wording
    reading: Reading
    extent: str
    file_name: str

    def invariant(self, stored: ProofFile, title: str) -> Invariant:
        """The invariant in a proof file; `UsageError` if it is stale or malformed."""
        return stored.invariant(self.ground, self.meant, title)

    def proof(self, name: str, certificate: Certificate) -> Invariant:
        """A certificate of one of the properties, which was found on a system made elsewhere."""
        lemmas = (read_lemma(self.ground, lemma_text(lemma)) for lemma in certificate.lemmas)
        reasons = tuple(map(said, certificate.reasons))
        targets = {name: self.meant[name].target(certificate.k, reasons)}
        return Invariant(self.ground, tuple(lemmas), targets, certificate.title)


def question(subject: Subject, claim: Claim, names: Sequence[str]) -> Question:
    """What a claim about properties means now.

    Raises `UsageError` for unknown names, for a `reachable`, which only a trace can show, for what
    is claimed of runs without end at one size, and if some are claims of states and some of runs;
    `ModelError` if there is no initial state, of which anything could be proved.
    """
    settings = tuple(sorted(claim.settings.items()))
    made = _made(subject, claim.every, claim.scenario, settings)
    if isinstance(made, Evaluator):
        return _timed(made, claim, names)
    if claim.where:
        raise UsageError("the proof says for which values it holds: only one of open times can")
    form = made.form if isinstance(made, Family) else made
    system = form.system
    _refuse_no_beginning(form.ground, system)
    properties = _asked(system, claim, names)
    endless = _endless(properties.values())
    followed = _followed(form) if endless else None
    if followed is not None:
        form, system = followed.form, followed.form.system
    counters = form if isinstance(form, Counters) else None
    if isinstance(made, Family):
        fixed = _sizes(r for r in system.sizes.items() if r[0] is not made.replicas)
        extent = f"for every {made.phrase}" + (f" with {fixed}" if fixed else "")
    elif system.sizes:
        extent = f"with {_sizes(system.sizes.items())}"
    else:
        extent = "in every reachable state"
    return Question(
        properties=properties,
        ground=form.ground,
        meant={
            name: BadStates(form.target(prop)) if followed is None else FairRuns(followed, prop)
            for name, prop in properties.items()
        },
        wording=Wording(system, form.ground, counters),
        reading=Reading(system, form.ground, counters),
        extent=extent,
        file_name=file_name(
            claim, constant=claim.every is not None and counters is None, endless=endless
        ),
    )


def _asked(system: System, claim: Claim, names: Sequence[str]) -> dict[str, Property]:
    """The properties of those names. Raises `UsageError` if a certificate cannot be about them."""
    _refuse_other_spelling(claim, system)
    properties = {p.name: p for p in select(system, claim.scenario, names)}
    for prop in properties.values():
        _refuse_what_takes_a_run(prop, claim)
    return properties


def _timed(evaluator: Evaluator, claim: Claim, names: Sequence[str]) -> Question:
    """What a claim about a system with time means: that of one whose clocks are real."""
    from ccverify.checker.questions.every.timed_form import timed_form  # noqa: PLC0415  (seldom)

    properties = _asked(evaluator.system, claim, names)
    form = timed_form(evaluator, tuple(properties.values()), claim.where)
    if not claim.where:
        _refuse_no_beginning(form.ground, evaluator.system)
    alone = form.alone or (next(iter(properties)) if claim.where else "")
    return Question(
        properties=properties,
        ground=form.ground,
        meant={name: BadStates(form.targets[prop]) for name, prop in properties.items()},
        wording=form.wording,
        reading=form.reading,
        extent=form.extent,
        file_name=file_name(claim, constant=claim.every is not None, endless=False, alone=alone),
    )


def _refuse_no_beginning(ground: GroundSystem, system: System) -> None:
    if not has_beginning(ground):
        raise no_initial_state(system)


@lru_cache(maxsize=1)  # one may take seconds, and several questions are about it in a row
def _made(
    subject: Subject,
    every: str | None,
    scenario: str | None,
    settings: tuple[tuple[str, str], ...],
) -> Family | Grounding | Evaluator:
    """The ground form that a claim is about, the family that it stands for, or what has time."""
    opened = () if every is None else opened_times(subject, every)
    if every is not None and not opened:
        return Family(subject, every, scenario, dict(settings))
    evaluator = Evaluator(subject.build(scenario, dict(settings), opened))
    return Grounding(evaluator) if evaluator.system.timing is None else evaluator


@lru_cache(maxsize=1)  # what several questions ask about it is to be over the same nodes
def _followed(form: Counters | Grounding) -> Followed:
    return Followed(form)


def _sizes(sizes: Iterable[tuple[Replicas[Any], int]]) -> str:
    return ", ".join(f"{replicas.parameter}={size}" for replicas, size in sizes)


def _refuse_other_spelling(claim: Claim, system: System) -> None:
    """Raise `UsageError` if a setting is written in another way than it is shown."""
    for name, value in claim.settings.items():
        if system.settings[name] != value:
            problem = f"the setting {name}={value} is written {name}={system.settings[name]}"
            raise UsageError(problem)


def _endless(properties: Iterable[Property]) -> bool:
    """Whether these are claims of runs without end. Raises `UsageError` if only some are."""
    kinds = {prop.liveness: prop.name for prop in properties}
    if len(kinds) > 1:
        raise UsageError(
            f"{kinds[True]} speaks of runs without end, {kinds[False]} does not: they have no "
            "proof in common",
            hint="prove one after the other",
        )
    return True in kinds


def _refuse_what_takes_a_run(prop: Property, claim: Claim) -> None:
    """Raise `UsageError` for a property of which no certificate is written."""
    if prop.kind == "reachable":
        raise UsageError(f"{prop.name} says that something is reachable: that takes a trace")
    if prop.liveness and claim.every is None:
        raise UsageError(
            f"{prop.name} is {prop.kind}: no certificate speaks of runs without end at one size",
            hint="ccverify run decides it; --for-every NAME may prove it",
        )
    if prop.start is not None:
        raise UsageError(
            f"{prop.name} speaks of some runs only: a certificate is about all of them",
            hint="ccverify run decides it; leave starts(...) out to have a certificate",
        )


class _Given:
    """Stands for an engine if the proof of one property is given, and nothing else is."""

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
    subject: Subject,
    claim: Claim,
    name: str,
    written: Sequence[Written],
    limits: Limits,
    observer: Observer,
) -> Result:
    """A claim that lemmas of the user's prove, checked as any other: unless it is vacuous.

    Raises `UsageError` if they prove nothing, or cannot be read.
    """
    asked = question(subject, claim, [name])
    meant = asked.meant[name]
    if isinstance(meant, FairRuns):
        raise UsageError(f"{name} speaks of runs without end: lemmas alone do not prove it")
    title = f"{subject.name}, {claim.scenario}: {name}"
    lemmas = tuple(read_all(written, asked.ground, asked.reading))
    certificate = Certificate(asked.ground, lemmas, meant.bad, title)
    system = subject.build(claim.scenario, claim.settings)
    (prop,) = select(system, claim.scenario, [name])
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
            f"the lemmas do not prove {name}: {error.message}",
            hint="init: an initial state violates one; step: a step leads out of them; "
            "bad: they do not exclude what is to be excluded",
        ) from None
    if claim.every is None:
        return result
    family = Family(subject, claim.every, claim.scenario, claim.settings)
    return unless_no_member_reaches(result, family, limits, observer)


def united(meant: Question, proofs: Sequence[Invariant], title: str, limits: Limits) -> Invariant:
    """One invariant for all that these prove of one system, later ones first.

    The conjunction of inductive lemmas is inductive. Lemmas that no property needs are left out,
    if Z3 says in time which these are.
    """
    lemmas = dict.fromkeys(lemma for proof in proofs for lemma in proof.lemmas)
    targets: dict[str, Target] = {}
    for proof in proofs:
        targets |= proof.targets
    whole = Invariant(meant.ground, tuple(lemmas), targets, title)
    if len(proofs) < 2 or any(target.k is not None for target in targets.values()):
        return whole
    session = Session(limits.patient, lambda _: None, "leaving out lemmas")
    bad = meant.ground.nodes.or_(target.bad for target in targets.values())
    try:
        kept = session.run(lambda: Houdini(meant.ground, session).needed_lemmas(tuple(lemmas), bad))
    except Undecided:
        return whole
    return replace(whole, lemmas=tuple(kept))


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
    Raises `UsageError` for an engine that writes no certificates, and `Interrupted` with what was
    proved before an interrupt.
    """
    engines = _provers(engine)
    with limits.enforced():
        system = subject.build(scenario, settings)
    declared = subject.as_declared(scenario, settings)

    def ask(
        engine: str, asked: Sequence[Property], limits: Limits, *, certify: bool, vacuity: bool
    ) -> list[Result]:
        return verify(
            system,
            asked,
            BY_NAME[engine](Options(certify=certify)),
            scenario=scenario,
            limits=limits,
            observer=observer,
            as_declared=declared,
            vacuity=vacuity,
        )

    def certified(result: Result) -> Result:
        holds = result.prop.kind != "reachable" and result.verdict is Verdict.PROVED
        aside = result.prop.liveness or result.prop.start is not None
        if aside or (not holds and result.verdict is not Verdict.UNKNOWN):
            return result
        patience = limits.patient
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
    if system.timing is not None:
        return list(map(_titled, ask("reals", properties, limits, certify=True, vacuity=True)))
    known = ask("bdd", properties, limits, certify=False, vacuity=True)
    found = list[Result]()
    try:
        for result in known:
            found.append(certified(result))
    except KeyboardInterrupt:
        raise Interrupted(found) from None
    return found


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
