"""What may fail, as cuts count it: each kind of failure, or each instance of one.

A kind is a fault action. An instance is a fault action with its arguments: a crash at side A is
another one than a crash at side B. Sets of instances that differ by a permutation of
interchangeable replicas count once: the first of them stands for all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import combinations, permutations, product
from typing import Any, Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.language.binding import Bound
from ccverify.checker.language.sorts import BOOL, MapSort, OptionalSort, Replicas, show
from ccverify.checker.language.system import Action, Property, System
from ccverify.checker.language.terms import Term, both, bound_term, constant
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.following import moved
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.symmetry import Interchangeable

Failures: TypeAlias = tuple[str, ...]
"""A multiset of failures: their names in the order of the system, repeated as they count."""


def failures_of(system: System) -> tuple[Action, ...]:
    """The fault actions that break something: neither repairs nor inputs."""
    return tuple(a for a in system.actions if a.failure)


@dataclass(frozen=True, slots=True)
class Instance:
    """A fault action with its arguments; choices of whole maps are left open."""

    action: Action
    arguments: tuple[tuple[Bound, int], ...]

    @property
    def happens(self) -> Term[bool]:
        """That a step of the action is this instance."""
        sorts = [(bound_term(parameter), code) for parameter, code in self.arguments]
        return both([Term("eq", (t, constant(t.sort, code)), BOOL) for t, code in sorts])

    def renamed(self, names: Mapping[tuple[Any, int], int]) -> Instance:
        """The same of other replicas: those of a sort are called by new numbers."""
        renamed = ((p, names.get((p.sort, code), code)) for p, code in self.arguments)
        return Instance(self.action, tuple(renamed))

    def __str__(self) -> str:
        shown = ", ".join(show(parameter.sort, code) for parameter, code in self.arguments)
        return f"{self.action.name}({shown})" if shown else self.action.name


def instances_of(system: System) -> Mapping[str, Instance]:
    """The instances of all failures, by their names."""
    found = (
        Instance(
            call.action,
            tuple((p, code) for p, code in call.environment.items() if not _is_map(p)),
        )
        for call in Evaluator(system).calls
        if call.action.failure
    )
    return {str(instance): instance for instance in found}


def _is_map(parameter: Bound) -> bool:
    return isinstance(parameter.sort, MapSort)


class Kinds:
    """What may fail are the kinds of failures."""

    def __init__(self, system: System) -> None:
        self.names: Final = tuple(action.name for action in failures_of(system))
        self.interchangeable: Final[tuple[str, ...]] = ()

    def kinds(self, failures: Failures) -> Failures:
        """The kinds of some failures."""
        return failures

    def first_alike(self, failures: Failures) -> Failures:
        """The multiset that stands for this one."""
        return failures


class Instances:
    """What may fail are the instances of failures, in a system of which a property is asked."""

    def __init__(self, system: System, prop: Property) -> None:
        self._instances: Final = instances_of(system)
        self.names: Final = tuple(self._instances)
        self._places: Final = {name: place for place, name in enumerate(self.names)}
        self._replicas: Final = _interchangeable(system, prop)
        self.interchangeable: Final = tuple(replicas.name for replicas in self._replicas)

    def kinds(self, failures: Failures) -> Failures:
        """The kinds of some failures."""
        return tuple(self._instances[name].action.name for name in failures)

    def first_alike(self, failures: Failures) -> Failures:
        """The first of the multisets that permutations of replicas make of this one."""
        found = [self._instances[name] for name in failures]
        used = {argument for instance in found for argument in _arguments(instance)}
        alike = (
            sorted(self._places[str(instance.renamed(names))] for instance in found)
            for names in self._namings(used)
        )
        return tuple(self.names[place] for place in min(alike))

    def _namings(self, used: set[tuple[Any, int]]) -> Iterator[Mapping[tuple[Any, int], int]]:
        """All ways to call the replicas in use by the first numbers of their sorts."""
        ways = []
        for replicas in self._replicas:
            of_sort = [(replicas, n) for n in sorted(n for sort, n in used if sort is replicas)]
            orders = permutations(range(len(of_sort)))
            ways.append([tuple(zip(of_sort, order, strict=True)) for order in orders])
        for chosen in product(*ways):
            yield dict(pair for pairs in chosen for pair in pairs)


def _arguments(instance: Instance) -> Iterator[tuple[Any, int]]:
    return ((parameter.sort, code) for parameter, code in instance.arguments)


def _interchangeable(system: System, prop: Property) -> tuple[Replicas[Any], ...]:
    """The replicas that may be permuted in a system and in what is asked of it.

    All are told apart in models with time, for runs without end, and if the arguments of a failure
    hold replicas in other ways than by themselves. Those of a sort are if a permutation makes of a
    call what is not the same call with its arguments permuted: its failures would be others.
    """
    sorts = [p.sort for action in failures_of(system) for p in action.parameters]
    hidden = any(isinstance(sort, MapSort | OptionalSort) for sort in sorts)
    if system.timing is not None or prop.liveness or hidden:
        return ()
    grounding = Grounding(Evaluator(system))
    calls, target = grounding.calls, grounding.target(prop)
    numbers = {call: number for number, call in enumerate(calls)}

    def renamed(sort: str, number: int, order: Sequence[int]) -> int | None:
        return numbers.get(moved(calls[number], sort, order))

    kept = {
        orbit.name
        for orbit, symmetry in Interchangeable(grounding.ground).symmetries.items()
        if symmetry.keeps(target) and symmetry.maps(partial(renamed, orbit.name))
    }
    return tuple(replicas for replicas in system.sizes if replicas.name in kept)


def parts_of(failures: Failures) -> Iterator[Failures]:
    """The multisets that some failures contain, the smaller ones first."""
    for size in range(len(failures) + 1):
        yield from dict.fromkeys(combinations(failures, size))
