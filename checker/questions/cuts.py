"""Minimal cuts: the smallest multisets of failures that break a property, found completely.

A multiset of failures says how often each fault action may happen in a run; repairs and inputs
are free, as under a budget of faults. For each multiset, by size upward, all states are
enumerated that the system reaches with no other failures. A run found so uses at most them, so
leaving out the supersets of what breaks the property loses no minimal one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations_with_replacement, count
from typing import Final, TypeAlias

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
from ccverify.checker.language.sorts import INT, RangeSort
from ccverify.checker.language.system import Action, Property, System, Update
from ccverify.checker.language.terms import Term, both, lift
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.others import own_run
from ccverify.checker.questions.verify import Result, verify
from ccverify.checker.signals import Interrupted

Failures: TypeAlias = tuple[str, ...]
"""A multiset of fault actions: their names in the order of the system, repeated as they count."""

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

    `kinds` are the fault actions that are failures; if `without_limit` is proved there are no
    levels, for no number of failures breaks it. `up_to` is the largest number that was asked for,
    None if that was to be found.
    """

    evaluator: Evaluator
    prop: Property
    kinds: tuple[Action, ...]
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


def failures_of(system: System) -> tuple[Action, ...]:
    """The fault actions that break something: neither repairs nor inputs."""
    return tuple(a for a in system.actions if a.failure)


def limited(system: System, groups: Mapping[frozenset[str], int]) -> System:
    """The system in which the failures of each group happen so often at most, others never."""
    counters = {
        name: Variable(f"left of {', '.join(sorted(group))}", RangeSort(0, times), ())
        for group, times in groups.items()
        for name in sorted(group)[:1]
    }
    of = {name: counters[min(group)] for group in groups for name in group}
    kinds = {a.name for a in failures_of(system)}
    return replace(
        system,
        variables=(*system.variables, *counters.values()),
        initial=(
            *system.initial,
            *(Update(counters[min(g)], (), (), lift(times)) for g, times in groups.items()),
        ),
        actions=tuple(
            _counted(a, of[a.name]) if a.name in of else a
            for a in system.actions
            if a.name in of or a.name not in kinds
        ),
    )


def _counted(action: Action, counter: Variable) -> Action:
    left: Term[int] = Term("read", (), INT, counter)
    return replace(
        action,
        guard=both((action.guard, left > 0)),
        updates=(*action.updates, Update(counter, (), (), left - 1, action.location)),
    )


def find_cuts(
    system: System,
    prop: Property,
    engine: Engine,
    *,
    scenario: str | None = None,
    up_to: int | None = None,
    limits: Limits | None = None,
    observer: Observer = lambda _: None,
) -> Cuts:
    """All minimal cuts of up to `up_to` failures; by default up to the smallest there are.

    `system` counts no failures itself. Raises `UsageError` for a property to which failures
    do not matter in this way, and `Interrupted` with the cuts that were found before an interrupt.
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
    limits = limits or Limits()
    (without_limit,) = verify(
        system, [prop], engine, scenario=scenario, limits=limits, observer=observer
    )
    search = _Search(system, prop, engine, limits, observer)
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
        search.evaluator, prop, search.kinds, without_limit, tuple(levels), tuple(search.cuts),
        up_to,
    )  # fmt: skip
    if search.interrupted:
        raise Interrupted(found)
    return found


class _Search:
    """The multisets of one size after the other."""

    def __init__(
        self, system: System, prop: Property, engine: Engine, limits: Limits, observer: Observer
    ) -> None:
        self.system: Final = system
        self.evaluator: Final = Evaluator(system)
        self.kinds: Final = failures_of(system)
        self.prop: Final = prop
        # Whether the case it speaks of is reached is asked once, without a limit on failures.
        self.asked: Final = replace(prop, beside=None)
        self.engine: Final = engine
        self.limits: Final = limits
        self.observer: Final = observer
        self.cuts: Final[list[Cut]] = []
        self.undecided: Final[set[Failures]] = set()
        self.interrupted = False

    def level(self, size: int) -> Level:
        """Decide all multisets of `size` failures; those of fewer have been."""
        sets = list(_multisets(self.kinds, size))
        states = 0
        if not self.cuts and not self.undecided and len(sets) > 1:
            names = frozenset(a.name for a in self.kinds)
            answer = self._answer({names: size}, f"any {_failures(size)}")
            states += answer.statistics.distinct_states or 0
            if _excluded(answer):
                return Level(size, (), (), tuple(sets), {}, together=True, states=states)
        found, larger, excluded = list[Cut](), list[Failures](), list[Failures]()
        undecided: dict[Failures, str] = {}
        for number, failures in enumerate(sets, start=1):
            if any(_contains(failures, cut.failures) for cut in self.cuts):
                larger.append(failures)
                continue
            if any(_contains(failures, part) for part in self.undecided):
                undecided[failures] = "a part of it is undecided"
                continue
            answer = self._answer(
                {frozenset((n,)): failures.count(n) for n in set(failures)},
                f"set {number} of {len(sets)} with {_failures(size)}",
            )
            states += answer.statistics.distinct_states or 0
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
            states=states,
        )

    def _answer(self, groups: Mapping[frozenset[str], int], where: str) -> Answer:
        used = {group: times for group, times in groups.items() if times}
        if not self.interrupted:
            try:
                (result,) = verify(
                    limited(self.system, used), [self.asked], self.engine,
                    limits=self.limits, observer=watched(where, self.observer),
                )  # fmt: skip
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


def _multisets(kinds: Sequence[Action], size: int) -> Iterator[Failures]:
    return combinations_with_replacement([a.name for a in kinds], size)


def _contains(whole: Failures, part: Failures) -> bool:
    return all(whole.count(name) >= part.count(name) for name in set(part))


def _reason(answer: Answer) -> str:
    """Why it is open whether the failures break the property."""
    finding = answer.finding
    return finding.reason if isinstance(finding, Open) else "not all states were looked at"


def _excluded(answer: Answer) -> bool:
    """All states were enumerated, and none breaks the property."""
    return isinstance(answer.finding, Excluded | NeverDue) and answer.statistics.complete
