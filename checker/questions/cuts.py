"""Minimal cuts: the smallest multisets of failures that break a property, found completely.

A multiset of failures says how often each kind of failure, or each instance of one, may happen in a
run; repairs and inputs are free, as under a budget of faults. For each multiset, by size upward,
all states are enumerated that the system reaches with no other failures. A run found so uses at
most them, so leaving out the supersets of what breaks the property loses no minimal one. Instances
whose kinds do not break the property do not either: what they can do, their kinds can.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import reduce
from itertools import combinations_with_replacement, count
from operator import or_
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.engines.answer import (
    Answer,
    Engine,
    Excluded,
    NeverDue,
    Observer,
    Open,
    watched,
)
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.trace import Trace, replay
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.functions import ite
from ccverify.checker.language.sorts import INT, RangeSort
from ccverify.checker.language.system import Action, Property, System, Update
from ccverify.checker.language.terms import Term, both, lift
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.instances import (
    Failures,
    Instances,
    Kinds,
    failures_of,
    instances_of,
    parts_of,
)
from ccverify.checker.questions.others import own_run
from ccverify.checker.questions.verify import Result, verify
from ccverify.checker.signals import Interrupted

SMALLEST: Final = 2
"""Sets of so many failures are looked at in any case."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Failures that break a property while no part of them does, with a shortest run."""

    failures: Failures
    trace: Trace


@dataclass(frozen=True, slots=True)
class Level:
    """All multisets of so many failures: each breaks the property or is excluded, or neither is
    known.

    `larger` contain a smaller cut. `together` says that all were excluded by one enumeration, in
    which any such number of failures may happen; `states` is how many states were looked at.
    """

    failures: int
    cuts: tuple[Failures, ...]
    larger: tuple[Failures, ...]
    excluded: tuple[Failures, ...]
    undecided: Mapping[Failures, str]
    together: bool
    states: int

    @property
    def sets(self) -> int:
        """How many multisets there are of this size."""
        return len(self.cuts) + len(self.larger) + len(self.excluded) + len(self.undecided)


@dataclass(frozen=True, slots=True)
class Cuts:
    """What breaks a property. `without_limit` is its result if failures are not counted at all.

    `kinds` are the fault actions that are failures, and `instances` the names of their instances if
    these are told apart; multisets that differ by a permutation of the `interchangeable` replicas
    count once. If `without_limit` is proved there are no levels, for no number of failures breaks
    it. `up_to` is the largest number that was asked for, None if that was to be found.
    """

    evaluator: Evaluator
    prop: Property
    kinds: tuple[Action, ...]
    instances: tuple[str, ...] | None
    interchangeable: tuple[str, ...]
    without_limit: Result
    levels: tuple[Level, ...]
    cuts: tuple[Cut, ...]
    up_to: int | None

    @property
    def scenario(self) -> str | None:
        """The scenario that was looked at, if the model has any."""
        return self.without_limit.scenario

    @property
    def never(self) -> bool:
        """No number of failures breaks the property."""
        return self.without_limit.verdict in (Verdict.PROVED, Verdict.VACUOUS)

    @property
    def undecided(self) -> bool:
        """Some multiset was neither excluded nor seen to break the property, or whether any does is
        open: not all sizes that could were looked at.
        """
        return any(level.undecided for level in self.levels) or self.cut_short

    @property
    def cut_short(self) -> bool:
        """The smallest number that breaks the property was asked for, and not found."""
        return self.up_to is None and not self.never and not self.cuts


def limited(system: System, groups: Mapping[frozenset[str], int]) -> System:
    """The system in which the failures of each group happen so often at most, others never.

    A failure is a kind or an instance; the groups have none in common.
    """
    instances = instances_of(system)
    counters = {
        group: Variable(f"left of {', '.join(sorted(group))}", RangeSort(0, times), ())
        for group, times in groups.items()
    }
    counting: dict[str, list[_Counting]] = {}
    for group, counter in counters.items():
        for name in sorted(group):
            instance = instances.get(name)
            if instance is None or not instance.arguments:
                counting.setdefault(name, []).append(_Counting(counter, None))
            else:
                of_kind = counting.setdefault(instance.action.name, [])
                of_kind.append(_Counting(counter, instance.happens))
    return replace(
        system,
        variables=(*system.variables, *counters.values()),
        initial=(
            *system.initial,
            *(Update(counters[g], (), (), lift(times)) for g, times in groups.items()),
        ),
        actions=tuple(
            _counted(a, counting[a.name]) if a.name in counting else a
            for a in system.actions
            if a.name in counting or not a.failure
        ),
    )


@dataclass(frozen=True, slots=True)
class _Counting:
    """A counter of how often a failure may happen yet; `happens` tells its instance, if any."""

    counter: Variable
    happens: Term[bool] | None

    @property
    def left(self) -> Term[int]:
        return Term("read", (), INT, self.counter)

    @property
    def allowed(self) -> Term[bool]:
        allowed = self.left > 0
        return allowed if self.happens is None else self.happens & allowed

    @property
    def update(self) -> Update:
        fewer = self.left - 1
        value = fewer if self.happens is None else ite(self.happens, fewer, self.left)
        return Update(self.counter, (), (), value)


def _counted(action: Action, counting: Sequence[_Counting]) -> Action:
    """The failure, each of whose steps is one of those that are counted, and allowed.

    Its instances may be ones that no state allows. That is no mistake where it is written.
    """
    allowed = reduce(or_, (each.allowed for each in counting))
    by_instance = any(each.happens is not None for each in counting)
    return replace(
        action,
        location=None if by_instance else action.location,
        guard=both((action.guard, allowed)),
        updates=(*action.updates, *(each.update for each in counting)),
    )


def find_cuts(
    system: System,
    prop: Property,
    engine: Engine,
    *,
    scenario: str | None = None,
    up_to: int | None = None,
    by_instance: bool = False,
    limits: Limits | None = None,
    observer: Observer = lambda _: None,
) -> Cuts:
    """All minimal cuts of up to `up_to` failures; by default up to the smallest there are.

    They are sets of kinds of failures, or `by_instance` of instances. `system` counts no failures
    itself. Raises `UsageError` for a property to which failures do not matter in this way, and
    `Interrupted` with the cuts that were found before an interrupt.
    """
    if prop.kind == "reachable":
        raise UsageError(
            f"{prop.name} is a reachable property: failures do not break it",
            hint="ask for one of another kind",
        )
    if prop.of_deadlocks:
        raise UsageError(
            f"{prop.name} asks for deadlocks, which depend on which faults may happen",
            hint="ask with quiescent(), which leaves faults aside",
        )
    if prop.of_times and prop.limit is None:
        bound = "at_most" if prop.kind == "longest" else "at_least"
        raise UsageError(
            f"{prop.name} computes a time and claims nothing: failures do not break it",
            hint=f"let it claim a bound, @{prop.kind}({bound}=...)",
        )
    limits = limits or Limits()
    (without_limit,) = verify(
        system, [prop], engine, scenario=scenario, limits=limits, observer=observer
    )
    failing = Instances(system, prop) if by_instance else Kinds(system)
    search = _Search(system, prop, failing, engine, limits, observer)
    levels: list[Level] = []
    if without_limit.verdict not in (Verdict.PROVED, Verdict.VACUOUS):
        breaks = without_limit.verdict is Verdict.VIOLATED  # so that some number of failures does
        for size in count() if up_to is None else range(up_to + 1):
            if up_to is None and size > SMALLEST and (search.cuts or not breaks):
                break
            levels.append(search.level(size))
            if search.interrupted:
                break
            if levels[-1].undecided:
                breaks = False
    found = Cuts(
        search.evaluator, prop, failures_of(system), failing.names if by_instance else None,
        failing.interchangeable, without_limit, tuple(levels), tuple(search.cuts), up_to,
    )  # fmt: skip
    if search.interrupted:
        raise Interrupted(found)
    return found


class _Search:
    """The multisets of one size after the other."""

    def __init__(
        self,
        system: System,
        prop: Property,
        failing: Kinds | Instances,
        engine: Engine,
        limits: Limits,
        observer: Observer,
    ) -> None:
        self.system: Final = system
        self.evaluator: Final = Evaluator(system)
        self.failing: Final = failing
        self.prop: Final = prop
        # Whether the case it speaks of is reached is asked once, without a limit on failures.
        self.asked: Final = replace(prop, beside=None)
        self.engine: Final = engine
        self.limits: Final = limits
        self.observer: Final = observer
        self.cuts: Final[list[Cut]] = []
        self.undecided: Final[set[Failures]] = set()
        self.excluded_kinds: Final[dict[Failures, bool]] = {}
        self.states = 0
        self.interrupted = False

    def level(self, size: int) -> Level:
        """Decide all multisets of `size` failures; those of fewer have been."""
        sets = list(self._multisets(size))
        self.states = 0
        if not self.cuts and not self.undecided and len(sets) > 1:
            names = frozenset(self.failing.kinds(self.failing.names))
            answer = self._answer({names: size}, f"any {_failures(size)}")
            if _excluded(answer):
                return Level(size, (), (), tuple(sets), {}, together=True, states=self.states)
        of_kinds = Counter(map(self.failing.kinds, sets))
        found, larger, excluded = list[Cut](), list[Failures](), list[Failures]()
        undecided: dict[Failures, str] = {}
        for number, failures in enumerate(sets, start=1):
            parts = {self.failing.first_alike(part) for part in parts_of(failures)}
            if any(cut.failures in parts for cut in self.cuts):
                larger.append(failures)
                continue
            if self.undecided & parts:
                undecided[failures] = "a part of it is undecided"
                continue
            where = f"set {number} of {len(sets)} with {_failures(size)}"
            kinds = self.failing.kinds(failures)
            if of_kinds[kinds] > 1 and self._kinds_excluded(kinds, where):
                excluded.append(failures)
                continue
            answer = self._answer(_each(failures), where)
            if answer.trace is not None:
                found.append(Cut(failures, self._replayed(answer.trace)))
            elif _excluded(answer):
                excluded.append(failures)
            else:
                undecided[failures] = _reason(answer)
        self.cuts.extend(found)
        self.undecided.update(undecided)
        return Level(
            size,
            tuple(cut.failures for cut in found),
            tuple(larger),
            tuple(excluded),
            undecided,
            together=False,
            states=self.states,
        )

    def _multisets(self, size: int) -> Iterator[Failures]:
        """The multisets of a size; of those that are alike, the first."""
        for failures in combinations_with_replacement(self.failing.names, size):
            if self.failing.first_alike(failures) == failures:
                yield failures

    def _kinds_excluded(self, kinds: Failures, where: str) -> bool:
        """Whether no instances of these kinds break the property."""
        if kinds not in self.excluded_kinds:
            self.excluded_kinds[kinds] = _excluded(self._answer(_each(kinds), where))
        return self.excluded_kinds[kinds]

    def _answer(self, groups: Mapping[frozenset[str], int], where: str) -> Answer:
        used = {group: times for group, times in groups.items() if times}
        if not self.interrupted:
            try:
                (result,) = verify(
                    limited(self.system, used), [self.asked], self.engine,
                    limits=self.limits, observer=watched(where, self.observer),
                )  # fmt: skip
                self.states += result.answer.statistics.distinct_states or 0
                return result.answer
            except KeyboardInterrupt:
                self.interrupted = True
        return Answer(Open("interrupted"))

    def _replayed(self, trace: Trace) -> Trace:
        """The trace as one of the system itself, which does not count failures."""
        own = own_run(self.evaluator, trace)
        replay(self.evaluator, self.prop, own)
        return own


def _failures(number: int) -> str:
    return f"{number} failure{'s' * (number != 1)}"


def _each(failures: Failures) -> Mapping[frozenset[str], int]:
    """Each failure of a multiset by itself, with its number."""
    return {frozenset((name,)): failures.count(name) for name in set(failures)}


def _reason(answer: Answer) -> str:
    """Why it is open whether the failures break the property."""
    finding = answer.finding
    return finding.reason if isinstance(finding, Open) else "not all states were looked at"


def _excluded(answer: Answer) -> bool:
    """All states were enumerated, and none breaks the property."""
    return isinstance(answer.finding, Excluded | NeverDue) and answer.statistics.complete
