"""What programs and tests ask, as `from ccverify import check` finds it."""

from importlib import import_module
from typing import TYPE_CHECKING

from ccverify.checker.api.asking import check, prove
from ccverify.checker.api.census import Census, census
from ccverify.checker.api.cuts import Cut, Cuts, cuts
from ccverify.checker.api.named import load
from ccverify.checker.api.results import Result, Results
from ccverify.checker.api.runs import Impossible, Run
from ccverify.checker.api.traces import State, Step, Trace
from ccverify.checker.api.walks import Walk, simulate
from ccverify.checker.engines.answer import Progress
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.values import MessageValue
from ccverify.checker.limits import LimitReached
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.testing.asserting import Shortfall, assert_holds

if TYPE_CHECKING:
    from ccverify.checker.api.proofs import Proof
else:

    def __getattr__(name: str) -> object:
        if name != "Proof":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module("ccverify.checker.api.proofs").Proof  # solvers are slow to load


__all__ = [
    "Census", "Cut", "Cuts", "Impossible", "LimitReached", "MessageValue", "Progress", "Proof",
    "Result", "Results", "Run", "Shortfall", "State", "Step", "Trace", "UsageError", "Verdict",
    "Walk", "assert_holds", "census", "check", "cuts", "load", "prove", "simulate",
]  # fmt: skip
