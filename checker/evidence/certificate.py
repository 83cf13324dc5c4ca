"""Certificates: proofs by induction, checked by two solvers that share nothing with the engine.

The check needs the model (to know what is to be proved) and the lemmas; how these were found does
not matter. Z3 and cvc5 both read the same SMT-LIB text and must both refute every obligation.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final

from ccverify.checker.errors import CcverifyError, InternalError
from ccverify.checker.evidence.smtlib import induction_obligations, obligations
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node

PATIENCE: Final = 120.0
"""Seconds that the check of a certificate may take where nothing else is said."""
_LEAST: Final = 0.01  # seconds; no time at all would mean no limit


class Unconfirmed(CcverifyError):
    """A solver did not decide an obligation: the certificate is not confirmed."""

    exit_code = 3


class Refuted(InternalError):
    """A solver satisfies an obligation: the certificate proves nothing."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """Why no state of `bad` is reachable in `system`.

    Without `k`, the conjunction of `lemmas` is an inductive invariant that excludes `bad`. With
    it, that the lemmas hold and `bad` does not is k-inductive on paths without repetition.
    """

    system: GroundSystem
    lemmas: tuple[Node, ...]
    bad: Node
    title: str
    k: int | None = None

    def files(self) -> dict[str, str]:
        """The obligations as SMT-LIB text, by name."""
        if self.k is None:
            return obligations(self.system, self.lemmas, self.bad, self.title)
        return induction_obligations(self.system, self.lemmas, self.bad, self.k, self.title)

    @property
    def size(self) -> str:
        """How much it takes, as people read it: `1 lemma`, `k=2`."""
        number = len(self.lemmas)
        lemmas = f"{number} lemma{'s' * (number != 1)}"
        if self.k is None:
            return lemmas
        return f"k={self.k}" + (f" and {lemmas}" if number else "")


def check(certificate: Certificate, seconds: float = PATIENCE) -> tuple[str, ...]:
    """The names of the solvers that refuted every obligation: all of them.

    Raises `InternalError` if one is satisfiable, and `Unconfirmed` if a solver does not decide
    one before `seconds` have passed in all.
    """
    deadline = time.perf_counter() + seconds
    for name, text in certificate.files().items():
        for solver, ask in SOLVERS.items():
            answer = ask(text, max(deadline - time.perf_counter(), _LEAST))
            if answer == "sat":
                raise Refuted(
                    f"the certificate fails its check: {solver} satisfies obligation {name!r} of "
                    f"{certificate.title}"
                )
            if answer != "unsat":
                raise Unconfirmed(f"{solver} does not decide obligation {name!r}: {answer}")
    return tuple(SOLVERS)


def _ask_z3(text: str, seconds: float) -> str:
    z3: Any = import_module("z3")
    context = z3.Context()
    solver = z3.Solver(ctx=context)
    solver.set("timeout", int(1000 * seconds))
    solver.set("random_seed", 0)
    solver.set("ctrl_c", False)  # it would answer "unknown", and the interrupt be lost
    solver.from_string(text)
    return str(solver.check())


def _ask_cvc5(text: str, seconds: float) -> str:
    cvc5: Any = import_module("cvc5")
    terms = cvc5.TermManager()
    solver = cvc5.Solver(terms)
    solver.setOption("tlimit-per", str(int(1000 * seconds)))
    solver.setOption("decision", "internal")  # its default is lost in what is but propositional
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "obligation")
    symbols = parser.getSymbolManager()
    answer = "no answer"
    while True:
        command = parser.nextCommand()
        if command.isNull():
            return answer
        answer = str(command.invoke(solver, symbols)).strip() or answer


SOLVERS: Final[dict[str, Callable[[str, float], str]]] = {"z3": _ask_z3, "cvc5": _ask_cvc5}
