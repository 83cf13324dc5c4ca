"""Certificates: inductive invariants, checked by two solvers that share nothing with the engine.

The check needs the model (to know what is to be proved) and the lemmas; how these were found does
not matter. Z3 and cvc5 both read the same SMT-LIB text and must both refute every obligation.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final

from ccverify.checker.errors import CcverifyError, InternalError
from ccverify.checker.evidence.smtlib import obligations
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node


class Unconfirmed(CcverifyError):
    """A solver did not decide an obligation: the certificate is not confirmed."""

    exit_code = 3


@dataclass(frozen=True, slots=True)
class Certificate:
    """An inductive invariant: the conjunction of `lemmas`, over `system`, excludes `bad`."""

    system: GroundSystem
    lemmas: tuple[Node, ...]
    bad: Node
    title: str

    def files(self) -> dict[str, str]:
        """The obligations as SMT-LIB text, by name."""
        return obligations(self.system, self.lemmas, self.bad, self.title)


def check(certificate: Certificate, seconds: float = 60.0) -> tuple[str, ...]:
    """The names of the solvers that refuted every obligation: all of them.

    Raises `InternalError` if one is satisfiable, and `Unconfirmed` if a solver does not decide
    one within `seconds`.
    """
    for name, text in certificate.files().items():
        for solver, ask in SOLVERS.items():
            answer = ask(text, seconds)
            if answer == "sat":
                raise InternalError(
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


def conjunction(certificate: Certificate) -> Sequence[str]:
    """The lemmas, one a line, in the names of the slots."""
    return [spoken(certificate.system, lemma) for lemma in certificate.lemmas]


def spoken(system: GroundSystem, node: Node) -> str:
    """A node with the names of the slots in it."""
    args = [spoken(system, a) for a in node.args]
    match node.op:
        case "var":
            return system.slots[node.payload].name
        case "const":
            return repr(node)
        case "not":
            return f"not ({args[0]})"
        case "eq":
            return f"{args[0]} = {args[1]}"
        case "le":
            return f"{args[0]} <= {args[1]}"
        case "and" | "or":
            return f" {node.op} ".join(f"({a})" for a in args)
        case "add":
            return " + ".join(args)
        case "scale":
            return f"{node.payload} * ({args[0]})"
        case "ite":
            return f"({args[1]} if {args[0]} else {args[2]})"
        case "count":
            return f"count({', '.join(args)})"
