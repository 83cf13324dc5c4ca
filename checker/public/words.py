"""The words of a model file, as `from ccverify import ...` finds them."""

from importlib import import_module

from ccverify.checker.errors import CcverifyError, ModelError
from ccverify.checker.language.actions import action, expires, fault, initial
from ccverify.checker.language.apart import Apart
from ccverify.checker.language.build import build
from ccverify.checker.language.channels import Channel
from ccverify.checker.language.choices import Subset
from ccverify.checker.language.claims import (
    always,
    eventually,
    eventually_always,
    leads_to,
    longest,
    never,
    reachable,
    settled,
    shortest,
    until,
)
from ccverify.checker.language.clocks import Clock
from ccverify.checker.language.component import Component, Model, Needs, Part, Records
from ccverify.checker.language.drift import Drift
from ccverify.checker.language.fairness import Fair
from ccverify.checker.language.functions import (
    after,
    deadlocked,
    greatest,
    implies,
    ite,
    least,
    one_of,
    quiescent,
    size,
)
from ccverify.checker.language.members import Member
from ccverify.checker.language.messages import Field, Message
from ccverify.checker.language.optional import nobody
from ccverify.checker.language.parameters import Parameter, Scenario
from ccverify.checker.language.properties import Properties
from ccverify.checker.language.quantifiers import count, exists, forall, sum_over
from ccverify.checker.language.queues import Queue
from ccverify.checker.language.recorder import ANY
from ccverify.checker.language.sets import Set
from ccverify.checker.language.sorts import Replica, Replicas, Span
from ccverify.checker.language.statements import before, given, require, says, starts
from ccverify.checker.language.system import FaultKind
from ccverify.checker.language.tables import Table, next_of, previous_of
from ccverify.checker.language.terms import Condition, Number, Term
from ccverify.checker.language.time import Time, h, minutes, ms, ppm, s, us
from ccverify.checker.language.timers import Timer
from ccverify.checker.language.variables import Bool, Choice, Constant, Int, Var

TYPE_CHECKING = False  # type checkers know it; `typing` would be slow to load here
if TYPE_CHECKING:
    from ccverify.checker.language.heartbeats import Heartbeats
else:

    def __getattr__(name: str) -> object:
        # Loaded when it is asked for, as few models need it.
        if name == "Heartbeats":
            return import_module("ccverify.checker.language.heartbeats").Heartbeats
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "ANY", "Apart", "Bool", "CcverifyError", "Channel", "Choice", "Clock", "Component",
    "Condition", "Constant", "Drift", "Fair", "FaultKind", "Field", "Heartbeats", "Int",
    "Member", "Message", "Model", "ModelError", "Needs", "Number", "Parameter", "Part",
    "Properties", "Queue", "Records", "Replica", "Replicas", "Scenario", "Set", "Span",
    "Subset", "Table", "Term", "Time", "Timer", "Var", "action", "after", "always", "before",
    "build", "count", "deadlocked", "eventually", "eventually_always", "exists", "expires",
    "fault", "forall", "given", "greatest", "h", "implies", "initial", "ite", "leads_to",
    "least", "longest", "minutes", "ms", "never", "next_of", "nobody", "one_of", "ppm",
    "previous_of", "quiescent", "reachable", "require", "s", "says", "settled", "shortest",
    "size", "starts", "sum_over", "until", "us",
]  # fmt: skip
