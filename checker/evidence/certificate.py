"""Certificates: proofs by induction, checked by two solvers that share nothing with the engine.

The check needs the model (to know what is to be proved) and the lemmas; how these were found does
not matter. Z3 and cvc5 both read the same SMT-LIB text and must both refute every question in it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from ccverify.checker.data import dataclass
from ccverify.checker.errors import CcverifyError, InternalError
from ccverify.checker.evidence.obligations import Obligation, Target, beginning, obligations
from ccverify.checker.evidence.solvers import SOLVERS
from ccverify.checker.limits import PATIENCE
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node

if TYPE_CHECKING:  # for annotations
    from ccverify.checker.evidence.reasons import Reason


_BEGINNING: Final = 20.0
"""So many seconds each solver may look for an initial state."""


class Unconfirmed(CcverifyError):
    """A solver did not decide an obligation: the certificate is not confirmed."""

    exit_code = 3


class Refuted(InternalError):
    """A solver satisfies an obligation: the certificate proves nothing."""


@dataclass(frozen=True, slots=True)
class Invariant:
    """Why the states of no target are reachable in `system`, for each target by name.

    The conjunction of `lemmas` is inductive. It excludes what is bad, or what is bad is excluded by
    k-induction through states that satisfy it, on paths without repetition.
    """

    system: GroundSystem
    lemmas: tuple[Node, ...]
    targets: Mapping[str, Target]
    title: str

    def obligations(self) -> Iterator[Obligation]:
        """What has to be refuted."""
        return obligations(self.system, self.lemmas, self.targets, self.title)

    @property
    def size(self) -> str:
        """How much it takes, as people read it: `1 lemma`, `k=2`."""
        number = len(self.lemmas)
        ks = sorted({target.k for target in self.targets.values() if target.k is not None})
        said = [f"k={k}" for k in ks]
        if number or not ks:
            said.append(f"{number} lemma{'s' * (number != 1)}")
        if any(target.reasons for target in self.targets.values()):
            said.append("measures that fair turns lower")
        return " and ".join(said)


@dataclass(frozen=True, slots=True)
class Certificate:
    """Why no state of `bad` is reachable in `system`: an `Invariant` with one target.

    If it is of a property of runs without end, its `reasons` are what `bad` was made of. What is
    left open may be `assumed` to have some values only: then initial states of `system` do.
    """

    system: GroundSystem
    lemmas: tuple[Node, ...]
    bad: Node
    title: str
    k: int | None = None
    reasons: tuple[Reason, ...] = ()
    assumed: tuple[Node, ...] = ()

    @property
    def invariant(self) -> Invariant:
        """The same as an invariant; what it excludes has the title as its name."""
        targets = {self.title: Target(self.bad, self.k, self.reasons)}
        return Invariant(self.system, self.lemmas, targets, self.title)

    @property
    def size(self) -> str:
        """See `Invariant.size`."""
        return self.invariant.size


def check(
    evidence: Certificate | Invariant,
    seconds: float = PATIENCE,
    told: Callable[[str], None] = lambda _: None,
) -> tuple[str, ...]:
    """The names of the solvers that refuted every question: all of them.

    `told` is called with what is being checked, in words, before each question.

    Raises `Refuted` if one is satisfiable, and `Unconfirmed` if a solver does not decide one before
    `seconds` have passed in all.
    """
    invariant = evidence if isinstance(evidence, Invariant) else evidence.invariant
    deadline = time.perf_counter() + seconds
    for obligation in invariant.obligations():
        for name, solver in SOLVERS.items():
            reader = solver()
            for number, question in enumerate(obligation.questions, start=1):
                told(f"{name} checks {obligation.name}, {number} of {len(obligation.questions)}")
                left = deadline - time.perf_counter()
                answer = reader.ask(question.text, left) if left > 0 else "its time is up"
                if answer == "sat":
                    raise Refuted(
                        f"the certificate fails its check: {name} satisfies obligation "
                        f"{obligation.name!r} of {invariant.title}: {question.about}"
                    )
                if answer != "unsat":
                    raise Unconfirmed(
                        f"{name} does not decide obligation {obligation.name!r}: {answer}"
                    )
    return tuple(SOLVERS)


def has_beginning(system: GroundSystem) -> bool:
    """Whether there is an initial state: if there is none, anything can be proved.

    Raises `Unconfirmed` if no solver says.
    """
    for solver in SOLVERS.values():
        answer = solver().ask(beginning(system), _BEGINNING)
        if answer in ("sat", "unsat"):
            return answer == "sat"
    raise Unconfirmed("no solver says whether there is an initial state")
