"""The two solvers that check evidence, each given the same SMT-LIB text, piece by piece."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Final, Protocol


class Solver(Protocol):
    """Reads one obligation."""

    def ask(self, text: str, seconds: float) -> str:
        """Read on; the answer to the question at the end of `text`: `unsat`, `sat` or another.

        Another is none, whatever it says. It comes after about `seconds` at the latest.
        """
        ...


class Z3:
    """Z3, by its reader of SMT-LIB scripts."""

    def __init__(self) -> None:
        self._z3: Final[Any] = import_module("z3")
        self._context: Final = self._z3.Context()

    def ask(self, text: str, seconds: float) -> str:
        """See `Solver`."""
        answer = self._read(f"(set-option :timeout {_milliseconds(seconds)})\n{text}")
        # Z3 takes an interrupt for itself, and says so only if it is asked for the reason.
        if answer == "unknown" and "interrupt" in self._read("(get-info :reason-unknown)"):
            raise KeyboardInterrupt
        return answer

    def _read(self, text: str) -> str:
        try:
            answer: str = self._z3.Z3_eval_smtlib2_string(self._context.ref(), text)
        except self._z3.Z3Exception as error:
            return str(error)
        return answer.strip()


class Cvc5:
    """cvc5, by its parser."""

    def __init__(self) -> None:
        cvc5: Any = import_module("cvc5")
        self._solver: Any = cvc5.Solver(cvc5.TermManager())
        self._solver.setOption("incremental", "true")
        # Its default is lost in what is but propositional.
        self._solver.setOption("decision", "internal")
        self._parser: Final = cvc5.InputParser(self._solver)
        self._language: Final = cvc5.InputLanguage.SMT_LIB_2_6
        self._limited = False

    def ask(self, text: str, seconds: float) -> str:
        """See `Solver`. Its limit is set once, at the first question of an obligation."""
        if not self._limited:
            self._solver.setOption("tlimit-per", _milliseconds(seconds))
            self._limited = True
        self._parser.setStringInput(self._language, text, "obligation")
        symbols = self._parser.getSymbolManager()
        answers = []
        while not (command := self._parser.nextCommand()).isNull():
            answers.append(str(command.invoke(self._solver, symbols)).strip())
        return "\n".join(filter(None, answers))


def _milliseconds(seconds: float) -> str:
    """At least one: none would mean no limit."""
    return str(max(int(1000 * seconds), 1))


SOLVERS: Final[dict[str, Callable[[], Solver]]] = {"z3": Z3, "cvc5": Cvc5}
