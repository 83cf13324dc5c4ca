"""Verdicts for every number of replicas, and for every value of a symbolic constant.

The first few numbers, or the values that the constant declares, are enumerated. A property that
fails there is refuted, with the smallest number that does it. For the others an inductive
invariant is looked for: among lemmas that hold in the states enumerated (Houdini), then by Spacer;
it is believed once two solvers have checked it. For runs without end a measure is looked for beside
it, that fair turns lower.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from math import inf, isinf
from typing import Final

from ccverify.checker.engines import spacer
from ccverify.checker.engines.answer import Answer, Excluded, Finding, Observer, Open, Progress
from ccverify.checker.engines.guesses import Guesses
from ccverify.checker.engines.houdini import Houdini
from ccverify.checker.engines.ranking import Ranking
from ccverify.checker.engines.session import Session, Undecided
from ccverify.checker.evidence.certificate import Certificate, Unconfirmed, check
from ccverify.checker.evidence.digest import Digests
from ccverify.checker.limits import Limit, LimitReached, Limits, Owner
from ccverify.checker.meaning.counted import Inexpressible
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.followed import Followed
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.questions.conclusion import Case, Verdict, premise_beside, premise_settled
from ccverify.checker.questions.every.family import Family
from ccverify.checker.questions.every.members import Members, is_final
from ccverify.checker.questions.every.opened import opened_times
from ccverify.checker.questions.verify import Result, Subject, select
from ccverify.checker.signals import Interrupted

ENUMERATED: Final = 3  # so many replicas show most of what more can do
_UNTRANSLATED: Final = "the model was not yet written with counters"
_ENDLESS: Final = "it speaks of runs without end"
_UNRANKED: Final = "no measure was found that falls with every turn of what is fair"
_STAGES: Final = 2  # of guesses, before measures are looked for: later ones rarely help there
_EFFORT: Final = 60.0  # seconds that Spacer gets; searches that take longer hardly ever end


def verify_every(
    subject: Subject,
    parameter: str,
    scenario: str | None,
    settings: Mapping[str, object],
    names: Sequence[str],
    limits: Limits,
    observer: Observer,
    *,
    whole: bool = True,
) -> list[Result]:
    """Check properties of a subject for every value of `parameter`; errors as of `Family`.

    Raises `Interrupted` with the results before an interrupt.

    Unless the `whole` is asked for, an invariant is one of the part on which they depend.
    """
    started = time.perf_counter()
    opened = opened_times(subject, parameter)
    if opened:
        from ccverify.checker.questions.every.times import verify_times  # noqa: PLC0415  (seldom)

        return verify_times(subject, opened, scenario, settings, names, limits, observer)
    try:
        with limits.enforced():
            family = Family(subject, parameter, scenario, settings, None if whole else names)
    except LimitReached as error:
        system = subject.build(scenario, settings)
        declared = subject.as_declared(scenario, settings)
        return [
            Result(
                system=system,
                evaluator=Evaluator(system),
                scenario=scenario,
                prop=prop,
                expected=prop.expected.get(scenario) if scenario and declared else None,
                answer=Answer(Open(f"{error.message}: {_UNTRANSLATED}", error.limit)),
                engine="counters",
                seconds=time.perf_counter() - started,
                opened=parameter,
            )
            for prop in select(system, scenario, names)
        ]
    return _decided(family, names, limits, observer)


def _decided(
    family: Family, names: Sequence[str], limits: Limits, observer: Observer
) -> list[Result]:
    started = time.perf_counter()
    members = Members(family, names, limits, observer)
    for _ in range(ENUMERATED):
        members.extend()
    prover = _Prover(family, members, limits, started, observer)
    try:
        prover.decide()
    except KeyboardInterrupt:
        raise Interrupted(_concluded(members.asked, prover.results)) from None
    return _concluded(members.asked, prover.results)


def _concluded(asked: Sequence[str], results: Mapping[str, Result]) -> list[Result]:
    """Of the properties asked for those that are decided, with their premises."""
    known = (results[name] for name in asked if name in results)
    return [
        _with_premises(result, results)
        for result in known
        if result.prop.beside is None or result.prop.beside in results
    ]


def unless_no_member_reaches(
    result: Result, family: Family, limits: Limits, observer: Observer
) -> Result:
    """A proof for the whole family that was made elsewhere: what it counts for."""
    prop = result.prop
    if result.verdict is Verdict.PROVED and prop.kind == "settled":
        members = Members(family, [prop.name], limits, observer)
        while not members.settles and len(members.systems) < ENUMERATED:
            if not members.extend():
                break
        case = Case.REACHED if members.settles else Case.OPEN
        result = replace(result, premises=(premise_settled(case),))
    if result.verdict is not Verdict.PROVED or prop.beside is None:
        return result
    try:
        (witness,) = _decided(family, [prop.beside], limits, observer)
    except Interrupted:
        raise KeyboardInterrupt from None
    return _with_premises(result, {prop.beside: witness})


class _Prover:
    """Decides the properties of one family that hold in the members enumerated, or are not reached
    there. What is cheap for all comes first, and what is not has to share the time that is left.
    """

    def __init__(
        self,
        family: Family,
        members: Members,
        limits: Limits,
        started: float,
        observer: Observer,
    ) -> None:
        self._family: Final = family
        self._members: Final = members
        self._limits: Final = limits
        self._observer: Final = observer
        self._started: Final = started
        # The results for the whole family, by property.
        self.results: Final = dict[str, Result]()
        # The properties that are undecided, and why each is.
        self._open: Final = dict[str, str]()
        # Of these the ones whose target no invariant excludes.
        self._failing: Final = set[str]()
        self._problem = ""
        self._guesses: Guesses | None = None
        for name, result in members.found.items():
            if is_final(result):
                self.results[name] = result
            elif problem := members.problem(result):
                self.results[name] = self._left_open(name, problem)
            else:
                self._open[name] = _ENDLESS if result.prop.liveness else ""
        self._targets: Final = dict[str, Node]()
        for name, reason in tuple(self._open.items()):
            if reason == _ENDLESS:
                continue
            try:
                self._targets[name] = family.target(name)
            except Inexpressible as error:
                self._open[name] = error.message

    def decide(self) -> None:
        """Find all results."""
        if self._open:
            self._by_guesses()
            self._by_measures()
            self._by_spacer()
            self._by_larger_members()
        for name, reason in self._open.items():
            # Of what no invariant speaks, more time proves nothing.
            more = name in self._targets and name not in self._failing
            up = more and self._limits.timed and not self._limits.left
            ended = self._limits.sentence(Limit.TIME) if up else reason
            self.results[name] = self._left_open(name, ended)

    def _by_guesses(self) -> None:
        """Lemmas found once for all properties, which are easy to read; for half of the time."""
        limits = self._part(2)
        session = Session(limits, self._observer, "looking for lemmas")
        houdini = Houdini(self._family.ground, session)
        try:
            while not self._targets.keys().isdisjoint(self._open):
                guesses = self._guessed(limits)
                if not guesses.extend(session, limits):
                    return
                for name, target in self._targets.items():
                    if name not in self._open:
                        continue
                    needed = session.run(partial(_needed, houdini, guesses.lemmas, target))
                    if needed is not None:
                        self._settle(name, needed)
        except Undecided as error:
            self._problem = error.reason
        except LimitReached as error:
            self._problem = error.message

    def _guessed(self, limits: Limits) -> Guesses:
        if self._guesses is None:
            systems = tuple(self._members.systems)
            self._guesses = Guesses(self._family.form, self._targets, systems, limits)
        return self._guesses

    def _by_measures(self) -> None:
        """For runs without end, a measure that fair turns lower, and that no step raises."""
        waiting = [name for name, reason in self._open.items() if reason == _ENDLESS]
        if not waiting:
            return
        limits, form = self._part(2, _EFFORT), self._family.form
        session = Session(limits, self._observer, "looking for a measure that fair turns lower")
        try:
            guesses = self._guessed(limits)
            while guesses.stages < _STAGES and guesses.extend(session, limits):
                pass
            with limits.enforced():
                followed = Followed(form)
            known = guesses.lemmas, guesses.observed
            ranking = session.run(lambda: Ranking(form, followed, *known, session))
            for name in waiting:
                proof = session.run(partial(ranking.proof, self._family.named(name)))
                self._open[name] = _UNRANKED
                if proof is not None:
                    self._conclude(name, proof)
        except (Undecided, LimitReached, Inexpressible) as error:
            for name in waiting:
                if self._open.get(name) == _ENDLESS:
                    self._open[name] = f"{_UNRANKED}: {error}"

    def _by_spacer(self) -> None:
        """An invariant for each property by itself, or that there is none."""
        waiting = [name for name in self._open if name in self._targets]
        for position, name in enumerate(waiting):
            part = self._part(len(waiting) - position + 1, _EFFORT)
            session = Session(part, self._observer, f"looking for an invariant for {name}")
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
        return session.run(partial(spacer.needed, self._family.ground, target, session))

    def _settle(self, name: str, lemmas: Sequence[Node]) -> None:
        """Conclude from lemmas that exclude what would decide a property."""
        target = self._targets[name]
        self._conclude(name, Certificate(self._family.ground, tuple(lemmas), target, ""))

    def _conclude(self, name: str, certificate: Certificate) -> None:
        """Conclude from a certificate, once it has been checked."""
        result = self._members.found[name]
        title = f"{result.system.name}, {result.scenario}: {name}"
        certificate = replace(certificate, title=title)
        del self._open[name]
        patience = self._limits.patient

        def told(text: str) -> None:
            self._observer(Progress(f"{name}: {text}", patience.left))

        try:
            solvers = check(certificate, patience.left, told)
        except Unconfirmed as error:
            self.results[name] = self._left_open(name, error.message)
            return
        evidence = (
            f"for every {self._family.phrase} (invariant, {certificate.size}, "
            f"checked by {' and '.join(solvers)})"
        )
        finding = Excluded(evidence, evidence, certificate, every=True)
        self.results[name] = self._found(result, finding)

    def _by_larger_members(self) -> None:
        """The smallest member that decides a property of which no invariant speaks.

        There is one if it fails. Others are looked for while there is time; without a limit that
        is only worth it for what is to be reached, and not for long.
        """
        found, limited = self._members.found, self._limits.timed
        wanted = [
            name
            for name in self._open
            if limited or name in self._failing or found[name].prop.kind == "reachable"
        ]
        for position, name in enumerate(wanted):
            most = inf if name in self._failing else _EFFORT
            reason = self._sought(name, self._part(len(wanted) - position, most))
            if reason:
                self._open[name] = reason
            else:
                del self._open[name]
                self.results[name] = found[name]

    def _sought(self, name: str, limits: Limits) -> str:
        """Why no member was found that decides a property; or ""."""
        what, phrase = self._members.found[name].prop, self._family.phrase
        how = "is reached" if what.kind == "reachable" else "fails"
        while self._members.seek(name, limits):
            found = self._members.found[name]
            if is_final(found):
                return ""
            if not isinstance(found.answer.finding, Excluded):
                if name in self._failing:
                    return f"{how} for some {phrase}, not known which: {found.conclusion.reason}"
                return self._open[name] or found.conclusion.reason
        if name not in self._failing:
            return self._open[name]
        if self._oversteps():
            return (
                f"for some {phrase} a step leaves the range of {self._exceeded()}, but for none "
                "within the declared limits: require of it what keeps steps within the ranges"
            )
        return f"{how}, but for no {phrase} within the declared limits: widen them"

    def _oversteps(self) -> bool:
        """Some member has a step that leaves a range, whatever the properties."""
        try:
            nothing = self._family.ground.nodes.false
            part = self._part(1, _EFFORT)
            session = Session(part, self._observer, "looking for steps that leave a range")
            return self._invariant(nothing, session) is None
        except Undecided:
            return False

    def _exceeded(self) -> str:
        """The variables that are assigned numbers without a bound."""
        ground = self._family.ground
        updates = (update for action in ground.actions for update in action.updates)
        assigned = dict.fromkeys(slot for slot, value in updates if isinf(value.high))
        counted = self._family.replicas is not None  # then what has no bound counts replicas
        slots = [ground.slots[i] for i in sorted(assigned)]
        return ", ".join(s.name for s in slots if not (counted and s.unbounded)) or "a variable"

    def _part(self, parts: int, most: float = inf) -> Limits:
        """One of so many equal parts of the time that is left, or `most` seconds if there is no
        limit on it.
        """
        if not self._limits.timed:
            return self._limits.share(Owner.DEFAULT, seconds=most)
        return self._limits.share(seconds=self._limits.left / parts) if parts > 1 else self._limits

    @property
    def _engine(self) -> str:
        return "counters" if self._family.replicas is not None else "spacer"

    def _left_open(self, name: str, reason: str) -> Result:
        """The result for the whole family if it is not known."""
        covered = self._members.covered(name)
        return self._found(
            self._members.found[name], Open(f"{reason}; {covered}" if covered else reason)
        )

    def _found(self, result: Result, finding: Finding) -> Result:
        """The result for the whole family, given that of its last member looked at."""
        seconds = time.perf_counter() - self._started
        return replace(
            result,
            answer=Answer(finding),
            engine=self._engine,
            seconds=seconds,
            opened=self._family.parameter,
            without=self._family.without,
            digest=Digests().system(self._family.ground),
        )


def _needed(houdini: Houdini, lemmas: Sequence[Node], target: Node) -> list[Node] | None:
    """A subset of the lemmas that excludes `target`; None if not even all of them do."""
    return houdini.needed_lemmas(lemmas, target) if houdini.excludes(lemmas, target) else None


def _with_premises(result: Result, witnesses: Mapping[str, Result]) -> Result:
    """The result, with what is known of the case it speaks of in any member."""
    beside = result.prop.beside
    if beside is None or not isinstance(result.answer.finding, Excluded):
        return result
    premise = premise_beside(beside, witnesses[beside].answer.finding)
    return replace(result, premises=(*result.premises, premise))
