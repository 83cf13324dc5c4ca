"""Verdicts for every number of replicas: refuted with the smallest number, or proved by counters.

The first few numbers are enumerated. A property that fails there is refuted, with the smallest
number that does it. For the others an inductive invariant of the counter system is looked for,
among lemmas that hold in the states enumerated, and believed once two solvers have checked it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Answer, Limits, Observer, Options, Statistics, Verdict
from ccverify.checker.engines.houdini import Houdini, Undecided
from ccverify.checker.engines.templates import candidates
from ccverify.checker.evidence.certificate import Certificate, Unconfirmed, check
from ccverify.checker.language.build import unknown
from ccverify.checker.language.sorts import Replicas
from ccverify.checker.language.system import System
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.search import Search
from ccverify.checker.meaning.symmetry import Symmetry
from ccverify.checker.verify import Result, Subject, select, verify

ENUMERATED: Final = 3  # so many replicas show most of what more can do
_OBSERVED: Final = 20_000  # states are evidence enough for candidates; more only take time


@dataclass(frozen=True, slots=True)
class Proof:
    """A result, and the certificate if it was proved for every number of replicas."""

    result: Result
    certificate: Certificate | None


def verify_every(
    subject: Subject,
    parameter: str,
    scenario: str | None,
    settings: Mapping[str, object],
    names: Sequence[str],
    limits: Limits,
    observer: Observer,
) -> list[Proof]:
    """Check properties of a subject for every value of the size `parameter`.

    Raises `UsageError` if that is no number of replicas, or if the model cannot be written with
    counters over them, with the reason.
    """
    deadline = limits.deadline()
    first = subject.build(scenario, {**settings, parameter: 1})
    replicas = _sort(first, parameter)
    counters = Counters(Evaluator(first), replicas)
    lowest = replicas.limits[0]
    sizes = range(lowest, min(replicas.limits[1], lowest + ENUMERATED - 1) + 1)
    found: dict[str, Result] = {}
    for size in sizes:
        system = subject.build(scenario, {**settings, parameter: size})
        wanted = [p for p in select(system, scenario, names) if not _final(found.get(p.name))]
        if not wanted:
            break
        for result in verify(
            system,
            wanted,
            ENGINES["explicit"](Options()),
            scenario=scenario,
            limits=limits,
            observer=observer,
            as_declared=subject.as_declared(scenario, settings),
        ):
            found[result.prop.name] = result
    hopeful = [r for r in found.values() if not _final(r) and r.verdict is Verdict.PROVED]
    if not hopeful:
        return [Proof(result, None) for result in found.values()]
    systems = (subject.build(scenario, {**settings, parameter: size}) for size in sizes)
    prover = _Prover(counters, hopeful, systems, deadline)
    return [prover.proof(result) for result in found.values()]


def counter_target(
    subject: Subject,
    parameter: str,
    scenario: str | None,
    settings: Mapping[str, object],
    name: str,
) -> tuple[Counters, Node]:
    """The counter system, and the states that decide a property, for any number of replicas.

    Raises `UsageError` for unknown names.
    """
    system = subject.build(scenario, {**settings, parameter: 1})
    counters = Counters(Evaluator(system), _sort(system, parameter))
    (prop,) = select(system, scenario, [name])
    return counters, counters.target(prop)


def _final(result: Result | None) -> bool:
    """Whether a verdict for some number of replicas is one for every number."""
    if result is None:
        return False
    shown = Verdict.PROVED if result.prop.kind == "reachable" else Verdict.VIOLATED
    return result.verdict is shown


def _sort(system: System, parameter: str) -> Replicas[Any]:
    known = {replicas.parameter: replicas for replicas in system.sizes}
    if parameter not in known:
        raise unknown("number of replicas", parameter, known, system.name)
    return known[parameter]


class _Prover:
    """Looks for invariants of one counter system that prove several properties."""

    def __init__(
        self,
        counters: Counters,
        hopeful: Sequence[Result],
        systems: Iterator[System],
        deadline: float,
    ) -> None:
        self._counters: Final = counters
        wanted = {result.prop.name for result in hopeful}
        self._targets: Final = {
            p.name: counters.target(p) for p in counters.system.properties if p.name in wanted
        }
        self._houdini: Final = Houdini(counters.ground, deadline)
        self._started: Final = time.perf_counter()
        others = len(counters.ground.slots) - len(counters.locals)
        tried = candidates(
            counters.ground,
            range(others, len(counters.ground.slots)),
            list(self._targets.values()),
            list(self._observed(systems)),
        )
        self._problem = ""
        try:
            self._lemmas = self._houdini.inductive(tried)
        except Undecided as error:
            self._problem = error.message

    def _observed(self, systems: Iterator[System]) -> dict[State, None]:
        """The counter states that small numbers of replicas reach."""
        seen: dict[State, None] = {}
        for system in systems:
            grounding = Grounding(Evaluator(system))
            counted = [
                orbit
                for orbit in grounding.ground.orbits
                if orbit.name == self._counters.replicas.name
                and Symmetry(grounding.ground, orbit).asymmetry is None
            ]
            with Search(grounding.ground, [], counted, max_states=_OBSERVED) as search:
                search.run()
                for index in range(min(search.distinct, _OBSERVED)):
                    state = search.packing.unpack(search.state(index))
                    seen[self._counters.abstract(grounding.evaluator, state)] = None
        return seen

    def proof(self, result: Result) -> Proof:
        """The result for every number of replicas, from that for the numbers enumerated."""
        if _final(result):
            return Proof(result, None)
        if result.verdict is not Verdict.PROVED:
            return Proof(self._undecided(result, result.answer.reason), None)
        if self._problem:
            return Proof(self._undecided(result, self._problem), None)
        name = self._counters.replicas.name
        target = self._targets[result.prop.name]
        try:
            if not self._houdini.excludes(self._lemmas, target):
                reason = f"holds for up to {ENUMERATED} {name}s; the lemmas tried prove no more"
                return Proof(self._undecided(result, reason), None)
            lemmas = tuple(self._houdini.needed(self._lemmas, target))
            title = f"{result.system.name}, {result.scenario}: {result.prop.name}"
            certificate = Certificate(self._counters.ground, lemmas, target, title)
            solvers = check(certificate)
        except (Undecided, Unconfirmed) as error:
            return Proof(self._undecided(result, error.message), None)
        evidence = (
            f"for every number of {name}s: an invariant of {len(lemmas)} lemmas, "
            f"checked by {' and '.join(solvers)}"
        )
        answer = Answer(Verdict.PROVED, Statistics(), evidence=evidence, every=True)
        seconds = result.seconds + time.perf_counter() - self._started
        proved = replace(result, answer=answer, engine="counters", seconds=seconds)
        return Proof(proved, certificate)

    def _undecided(self, result: Result, reason: str) -> Result:
        answer = Answer(Verdict.UNKNOWN, Statistics(), reason=reason)
        return replace(result, answer=answer, engine="counters")
