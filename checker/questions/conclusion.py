"""From what an engine found to how a property stands: the one place where the two are joined.

Whether it is good news that a target is reached depends on the kind of the property. And a proof
counts for nothing if the case that the property speaks of is never reached, or may not be.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, StrEnum
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.engines.answer import Computed, Excluded, Finding, NeverDue, Open, Reached
from ccverify.checker.language.system import Property


class Verdict(StrEnum):
    """How a property stands. Only `PROVED` is success; for a `reachable` it means: reached.

    `COMPUTED` claims nothing: it says how long something takes.
    """

    PROVED = "proved"
    VIOLATED = "violated"
    BOUNDED = "bounded"
    UNKNOWN = "unknown"
    VACUOUS = "vacuous"
    COMPUTED = "computed"


class Case(Enum):
    """Whether something is reached."""

    REACHED = "reached"
    NEVER = "never reached"
    OPEN = "not known"


@dataclass(frozen=True, slots=True)
class Premise:
    """A case that a property speaks of. `whether` and `never` are clauses about it, in words."""

    case: Case
    whether: str
    never: str


@dataclass(frozen=True, slots=True)
class Conclusion:
    """How a property stands. `evidence` says how that is known, `reason` why it does not hold,
    or why that is not known.
    """

    verdict: Verdict
    reason: str = ""
    evidence: str = ""


def case_of(finding: Finding) -> Case:
    """Whether the target of a finding is reached."""
    match finding:
        case Reached():
            return Case.REACHED
        case Excluded() | NeverDue():
            return Case.NEVER
        case Open() | Computed():
            return Case.OPEN


def premise_beside(name: str, witness: Finding) -> Premise:
    """The premise that a `reachable` property is reached, which stands beside another one."""
    return Premise(case_of(witness), f"{name} is ever reached", f"{name} is never reached")


def premise_settled(case: Case) -> Premise:
    """The premise of a `settled` property, that some state is settled."""
    return Premise(case, "nothing can happen in some state", "something can always happen")


_UNCALLED: Final = "what calls for it never holds"
_NEVER: Final = {
    "longest": "what is measured never begins",
    "shortest": "what is measured is never over",
}


def conclude(prop: Property, finding: Finding, premises: Iterable[Premise] = ()) -> Conclusion:
    """How `prop` stands, given what was found about its target and about its premises.

    The premises matter only if the target is excluded.
    """
    sought = prop.kind == "reachable"
    match finding:
        case Reached():
            verdict = Verdict.PROVED if sought else Verdict.VIOLATED
            return Conclusion(verdict, evidence=finding.evidence)
        case NeverDue():
            never = f"{_NEVER.get(prop.kind, _UNCALLED)} {finding.where}"
            return Conclusion(Verdict.VACUOUS, f"{never}, so the property says nothing here")
        case Open():
            verdict = Verdict.UNKNOWN if finding.bound is None else Verdict.BOUNDED
            return Conclusion(verdict, finding.reason)
        case Computed():
            return Conclusion(Verdict.COMPUTED, evidence=finding.evidence)
        case Excluded() if sought:
            never = f"never reached{',' * finding.every} {finding.where}"
            return Conclusion(Verdict.VIOLATED, never, finding.evidence)
        case Excluded():
            return _unless_vacuous(finding, premises)


def _unless_vacuous(finding: Excluded, premises: Iterable[Premise]) -> Conclusion:
    for premise in premises:
        match premise.case:
            case Case.REACHED:
                continue
            case Case.NEVER:
                reason = f"{premise.never}, so the property says nothing here"
                return Conclusion(Verdict.VACUOUS, reason, finding.evidence)
            case Case.OPEN:
                open_ = f"whether {premise.whether} is undecided"
                reason = f"{open_}; if not, the property says nothing here"
                return Conclusion(Verdict.UNKNOWN, reason)
    return Conclusion(Verdict.PROVED, evidence=finding.evidence)
