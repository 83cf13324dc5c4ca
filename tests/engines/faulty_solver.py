"""Solvers that do not do their work, put in place of Z3's."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from threading import Event
from typing import Any

import pytest

from ccverify.checker.meaning.encode import Z3, Encoding


class Wrapped:
    """A solver that passes everything on; the faults are its subclasses."""

    def __init__(self, solver: Z3) -> None:
        self.solver = solver

    def __getattr__(self, name: str) -> Any:
        return getattr(self.solver, name)

    def check(self, *assumptions: Z3) -> Any:
        return self.solver.check(*assumptions)


class Clueless(Wrapped):
    """Never knows."""

    def check(self, *assumptions: Z3) -> str:
        return "unknown"

    def reason_unknown(self) -> str:
        return "(incomplete)"


class Stalling(Wrapped):
    """Thinks until it is interrupted."""

    def __init__(self, solver: Z3) -> None:
        super().__init__(solver)
        self.stopped = Event()

    def check(self, *assumptions: Z3) -> str:
        self.stopped.wait()
        return "unknown"

    def interrupt(self) -> None:
        self.stopped.set()

    def reason_unknown(self) -> str:
        return "canceled"


class Refuting(Wrapped):
    """Calls everything unsatisfiable, without a reason."""

    def check(self, *assumptions: Z3) -> str:
        return "unsat"

    def unsat_core(self) -> list[Z3]:
        return []


class Denying(Refuting):
    """Admits that there is an initial state, and calls all else unsatisfiable."""

    def __init__(self, solver: Z3) -> None:
        super().__init__(solver)
        self.admitted = False

    def check(self, *assumptions: Z3) -> str:
        first, self.admitted = not self.admitted, True
        return "sat" if first else super().check(*assumptions)


class Lying(Wrapped):
    """Gives models whose booleans are all turned round."""

    def model(self) -> Z3:
        return _LyingModel(self.solver.model())


class _LyingModel:
    def __init__(self, model: Z3) -> None:
        self.model = model

    def eval(self, variable: Z3, *, model_completion: bool) -> Z3:
        z3: Z3 = import_module("z3")
        value = self.model.eval(variable, model_completion=model_completion)
        return z3.simplify(z3.Not(value)) if z3.is_bool(value) else value


def install(
    monkeypatch: pytest.MonkeyPatch,
    fault: type[Wrapped],
    *,
    searching: bool = True,
    certifying: bool = True,
) -> None:
    """Let encodings hand out solvers with a fault; only searches ask for a certain logic."""
    made: Callable[[Encoding, str | None], Z3] = Encoding.solver

    def solver(encoding: Encoding, logic: str | None = None) -> Z3:
        right = made(encoding, logic)
        return fault(right) if (searching if logic else certifying) else right

    monkeypatch.setattr(Encoding, "solver", solver)


class Answering:
    """Stands for a solver of certificates, and answers the same to every question."""

    def __init__(self, answer: str) -> None:
        self._answer = answer

    def ask(self, text: str, seconds: float) -> str:
        return self._answer
