"""What a proof has to exclude so that a property holds: bad states, or runs that break it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.digest import Digests
from ccverify.checker.evidence.fair_proof import condition
from ccverify.checker.evidence.lemmas import read_lemma, read_number
from ccverify.checker.evidence.obligations import Target
from ccverify.checker.evidence.reasons import Reason
from ccverify.checker.evidence.smtlib import lemma_text
from ccverify.checker.language.system import Property
from ccverify.checker.meaning.breaches import breaches
from ccverify.checker.meaning.followed import Followed
from ccverify.checker.meaning.nodes import Node


@dataclass(frozen=True, slots=True)
class ReasonText:
    """A `Reason` as text, the way a proof file has it."""

    within: tuple[str, ...]
    measure: tuple[str, ...]
    turns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BadStates:
    """A property holds if no state of `bad` is reached."""

    bad: Node

    def digest(self, digests: Digests) -> str:
        """The digest of what is to be excluded."""
        return digests.node(self.bad)

    def target(self, k: int | None, reasons: tuple[ReasonText, ...]) -> Target:
        """What a proof file says of the property. Raises `UsageError` if it says too much."""
        if reasons:
            raise UsageError("the proof has reasons for a property of states: it takes none")
        return Target(self.bad, k)


@dataclass(frozen=True, slots=True)
class FairRuns:
    """A property holds if no fair run breaks it."""

    followed: Followed
    prop: Property

    def digest(self, digests: Digests) -> str:
        """The digest of the ways in which it may be broken."""
        return digests.of_all(self._nodes())

    def target(self, k: int | None, reasons: tuple[ReasonText, ...]) -> Target:
        """What a proof file says of the property. Raises `UsageError` if that is malformed."""
        if k is not None:
            raise UsageError(f"the proof has a k for {self.prop.name}: no induction shows that")
        ground = self.followed.form.ground
        read = tuple(
            Reason(
                tuple(read_lemma(ground, text) for text in reason.within),
                tuple(read_number(ground, text) for text in reason.measure),
                reason.turns,
            )
            for reason in reasons
        )
        try:
            return Target(condition(self.followed, self.prop, read), None, read)
        except ValueError as error:
            raise UsageError(f"the proof gives no reasons for {self.prop.name}: {error}") from None

    def _nodes(self) -> Iterator[Node]:
        true = self.followed.form.nodes.true
        for breach in breaches(self.followed.form, self.prop):
            for phase in breach.phases:
                yield from (phase.during, phase.then)
            yield from (breach.ever or true, breach.often)


Meant: TypeAlias = BadStates | FairRuns


def said(reason: Reason) -> ReasonText:
    """A reason as text."""
    within, measure = reason.within, reason.measure
    return ReasonText(tuple(map(lemma_text, within)), tuple(map(lemma_text, measure)), reason.turns)
