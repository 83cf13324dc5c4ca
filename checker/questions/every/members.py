"""The members of a family, checked one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import (
    Excluded,
    NeverDue,
    Observer,
    Options,
    Reached,
    watched,
)
from ccverify.checker.language.system import System
from ccverify.checker.limits import Limits
from ccverify.checker.questions.every.family import Family
from ccverify.checker.questions.verify import Result, select, verify


def is_final(result: Result | None) -> bool:
    """Whether what was found of some member of a family decides the property for all of it."""
    return result is not None and isinstance(result.answer.finding, Reached)


class Members:
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
        # By property: in how many members it was checked.
        self._checked: Final = dict[str, int]()
        # By property: the last member in which, as in all smaller ones, its target is excluded.
        self._excluded: Final = dict[str, System]()
        # The properties that some member left undecided.
        self._skipped: Final = set[str]()
        # Whether some member has a settled state.
        self.settles = False

    def problem(self, result: Result) -> str:
        """Why there is no use in asking whether what held in every member holds in all; or ""."""
        if not isinstance(result.answer.finding, Excluded):
            return result.conclusion.reason
        if result.prop.name in self._skipped:
            return "a smaller number was left undecided"
        if result.prop.start is not None:
            return "by where they start it speaks of some runs only, and invariants speak of all"
        if result.prop.kind == "settled" and not self.settles:
            return "something can always happen, so the property says nothing here"
        return ""

    def extend(self) -> bool:
        """Check the next member; False if there is none."""
        return self._check(len(self.systems), self._names, self._limits)

    def covered(self, name: str) -> str:
        """Up to which member the target of a property is known to be excluded, in words."""
        system, replicas = self._excluded.get(name), self._family.replicas
        if system is None:
            return ""
        how = "never reached" if self.found[name].prop.kind == "reachable" else "proved"
        if replicas is None:
            return f"{how} for the values that are declared"
        lowest, highest = replicas.limits[0], system.sizes[replicas]
        numbers = f"{lowest} to {highest}" if lowest < highest else f"{highest}"
        return f"{how} for {numbers} {replicas.name}{'s' * (highest != 1)}"

    def seek(self, name: str, limits: Limits) -> bool:
        """Check one property in the next member that it was not checked in; False if there is
        none.
        """
        return self._check(self._checked[name], [name], limits)

    def _check(self, number: int, names: Sequence[str], limits: Limits) -> bool:
        while len(self.systems) <= number:
            system = next(self._members, None)
            if system is None:
                return False
            self.systems.append(system)
        system, family = self.systems[number], self._family
        properties = select(system, family.scenario, names)
        wanted = [p for p in properties if not is_final(self.found.get(p.name))]
        if wanted:
            results = verify(
                system,
                wanted,
                ENGINES["explicit"](Options()),
                scenario=family.scenario,
                limits=limits,
                observer=watched(self._at(system), self._observer),
                as_declared=family.as_declared,
                vacuity=False,  # one member that reaches the case is enough
            )
            for result in results:
                name = result.prop.name
                self.found[name] = self._with_size(result)
                self._checked[name] = number + 1
                self.settles = self.settles or bool(result.answer.statistics.settled)
                # What is never due in a small member may well be due in a larger one.
                if not isinstance(result.answer.finding, Reached | Excluded | NeverDue):
                    self._skipped.add(name)
                elif name not in self._skipped and isinstance(result.answer.finding, Excluded):
                    self._excluded[name] = system
        return True

    def _at(self, system: System) -> str:
        """For how many replicas, or for which values, a member stands."""
        replicas = self._family.replicas
        if replicas is None:
            return "with the values that are declared"
        size = system.sizes[replicas]
        return f"with {size} {replicas.name}{'s' * (size != 1)}"

    def _with_size(self, result: Result) -> Result:
        """The result; what decides the whole family says for how many replicas."""
        replicas, finding = self._family.replicas, result.answer.finding
        if replicas is None or not isinstance(finding, Reached):
            return result
        number = self._at(result.system)
        if result.prop.name not in self._skipped:
            number += ", the smallest number"
        finding = replace(finding, evidence=f"{number}; {finding.evidence}")
        return replace(result, answer=replace(result.answer, finding=finding))
