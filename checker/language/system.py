"""A built model: variables, initial values, actions and properties, for any sizes of its replicas.

This is the one definition every meaning is derived from. All of it is frozen data; quantifiers
and index variables are still in place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from enum import Enum
from fractions import Fraction
from typing import Any, Final, Literal

from ccverify.checker.data import dataclass
from ccverify.checker.errors import Location
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.sorts import Replicas
from ccverify.checker.language.terms import Term, both, subterms
from ccverify.checker.language.timing import Reset, Timing

PropertyKind = Literal[
    "never", "always", "reachable", "settled",
    "eventually_always", "leads_to", "eventually", "until",
    "longest", "shortest",
]  # fmt: skip


OF_STEPS: Final = ("never", "always", "reachable")
"""The kinds of property that may speak of steps, by `after(...)`."""


class FaultKind(Enum):
    """What the environment does to a component: it breaks it, mends it, or asks something of it.

    Example:
        @fault(FaultKind.LINK_RESTORED, component="link")
        def mend(self):
            require(~self.ready)
            self.ready = True
    """

    CRASH = "crash"
    RESTART = "restart"
    LINK_LOST = "link lost"
    ONE_DIRECTION_LOST = "one direction lost"
    LINK_RESTORED = "link restored"
    FLAP = "flap"
    DELAY = "delay"
    PAUSE = "pause"
    MESSAGE_LOST = "message lost"
    MESSAGE_DUPLICATED = "message duplicated"
    INPUT = "input"

    @property
    def repair(self) -> bool:
        """It mends something."""
        return self in (FaultKind.RESTART, FaultKind.LINK_RESTORED)

    @property
    def failure(self) -> bool:
        """It breaks something, and a budget of faults counts it: neither a repair nor an input."""
        return not self.repair and self is not FaultKind.INPUT


@dataclass(frozen=True, slots=True)
class Fault:
    """The class of a fault and the component it hits."""

    kind: FaultKind
    component: str


@dataclass(frozen=True, slots=True, eq=False)
class Update:
    """`variable[keys] := value`, for every value of `bound` at once (none: a single cell).

    A `value` of None stands for any value of the variable's sort (initial states only).
    """

    variable: Variable
    bound: tuple[Bound, ...]
    keys: tuple[Term[Any], ...]
    value: Term[Any] | None
    location: Location | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Demand:
    """A condition that every step of an action has to meet; one that does not is a model error.

    `broken` continues the name of the step in a sentence: "pops line, which is empty".
    """

    condition: Term[bool]
    broken: str
    location: Location | None


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text with named terms in braces, filled from the state before the step."""

    text: str
    terms: Mapping[str, Term[Any]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fairness:
    """Which calls of an action are fair together, and how.

    Of all actions of one `group`, those calls are fair together that agree in their arguments,
    given by the positions of parameters, at `per`. All actions of a group are `strong`, or none.
    What it means is said in `Property`.
    """

    group: str
    strong: bool
    per: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Action:
    """For any values of `parameters`: if `guard` holds, all `updates` happen in one step.

    A reachable state with `guard` and without one of the `demands` is an error of the model. The
    action is `fair` if it is not put off for ever: see `Property`. `resets` are the clocks that the
    step sets back. One that is `inner` belongs to a word of the language, such as heartbeats, and
    need not happen in a model that uses the word.
    """

    name: str
    parameters: tuple[Bound, ...]
    guard: Term[bool]
    updates: tuple[Update, ...]
    sources: tuple[str, ...]
    title: Phrase
    says: Phrase | None
    fault: Fault | None
    fair: Fairness | None
    location: Location | None
    demands: tuple[Demand, ...] = ()
    resets: tuple[Reset, ...] = ()
    inner: bool = False

    @property
    def failure(self) -> bool:
        """It is a fault that a budget counts."""
        return self.fault is not None and self.fault.kind.failure


@dataclass(frozen=True, slots=True, eq=False)
class Property:
    """A question about the reachable states, or about the fair runs.

    `formula` is what the author wrote. Of states: never it, always it, it somewhere (`reachable`),
    or it in every settled state. If the formula asks what is `after` a step, the first three speak
    of steps: of no step, of every step, of some step. Of every fair run:

    - `eventually_always`: it from some point on
    - `eventually`: it at some point
    - `leads_to`: whenever the first of `stages` holds, the others hold in this order, then or
      later, and it then or after the last of them
    - `until`: whenever the first of `stages` holds, the second does from then on until it does,
      and it does then or later

    A run without end is fair if faults, inputs included, happen finitely often in it, and if each
    group of calls that are fair together (`Fairness`) has its turn. A weak group does if one of
    its calls is taken again and again, or if again and again none of them is enabled. A strong
    group does if one of its calls is taken again and again, or if from some point on none of them
    is enabled. A run may stay in a state for ever if no fair call is enabled there. All other
    actions may be taken or not.

    If there is a `start`, only runs are meant that begin in a state in which it holds.

    Of times, over all runs in which time goes on:

    - `longest`, `shortest`: how long `formula` holds without interruption, at most or at least. If
      there is a first of `stages`, how long it takes from when that begins to hold until `formula`
      does, then or later. The claim is that it is at most, or at least, `limit`: a term of times
      without clocks. Without one nothing is claimed.
    - `leads_to` with a `limit`: the same as a `longest` of two formulas

    A formula holds without interruption if it holds in each state of a part of a run, and while
    time passes in between. The part ends with the step to a state in which it does not hold.

    `beside` names the `reachable` property that shows another is not vacuous; `expected` gives the
    verdict known for scenarios, and `lengths` how many seconds something takes in them, as far as
    that is known: None if there is no bound; `fails` says what a violation means to those who
    depend on the system; `by_construction` is why it follows from how the model is written, if it
    does; `beyond` says of scenarios what takes them beyond the claims that are cited.
    """

    name: str
    kind: PropertyKind
    meaning: str
    formula: Term[bool]
    sources: tuple[str, ...]
    expected: Mapping[str, str]
    beside: str | None
    fails: str
    location: Location | None
    stages: tuple[Term[bool], ...] = ()
    start: Term[bool] | None = None
    limit: Term[Any] | None = None
    lengths: Mapping[str, Fraction | None] = field(default_factory=dict)
    by_construction: str = ""
    beyond: Mapping[str, str] = field(default_factory=dict)

    @property
    def of_times(self) -> bool:
        """It asks how long something takes."""
        return self.kind in ("longest", "shortest") or self.limit is not None

    @property
    def of_steps(self) -> bool:
        """It speaks of steps: of the states before and after each."""
        return "after" in self.formula.mentions

    @property
    def of_deadlocks(self) -> bool:
        """It asks for states in which nothing can happen, which depend on the faults there are."""
        return any(term.op == "deadlock" for term in subterms(self.formulas))

    @property
    def liveness(self) -> bool:
        """It speaks of runs without end, so that no single state decides it."""
        kinds = ("eventually_always", "eventually", "leads_to", "until")
        return self.kind in kinds and self.limit is None

    @property
    def trigger(self) -> Term[bool] | None:
        """What calls for something: the property says nothing of runs in which it never holds."""
        return self.stages[0] if self.stages else None

    @property
    def formulas(self) -> tuple[Term[bool], ...]:
        """All formulas on the states and steps of a run."""
        return (*self.stages, self.formula)


@dataclass(frozen=True, slots=True)
class Queue:
    """A bounded queue as declared: its cells, front first, and its length.

    There is a variable of cells for each part of an element: see `Shape`.
    """

    name: str
    cells: tuple[Variable, ...]
    length: Variable
    capacity: int


@dataclass(frozen=True, slots=True)
class Census:
    """How to count cases by outcome: a case is a choice of initial values for `variables`, which
    stand still in `scenario`; `outcomes` tell settled states apart.
    """

    scenario: str | None
    variables: tuple[Variable, ...]
    outcomes: Mapping[str, Term[bool]]


@dataclass(frozen=True, slots=True)
class ModelWarning:
    """What looks like a mistake in a model but need not be one.

    `kind` is what programs test, such as "never written". `name` is the declaration that is
    concerned, and `message` is the whole sentence.
    """

    kind: str
    name: str
    message: str
    location: Location | None

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True, slots=True, eq=False)
class System:
    """One model with its parameters set.

    `settings` are the parameters' values as shown to people (sizes included), in order of
    declaration; `sizes` the sizes of the replica sorts. `initial` is applied in order, later
    updates over earlier ones; the initial states are the results that satisfy `init`. `timing` is
    None in a model without time.
    """

    name: str
    meaning: str
    settings: Mapping[str, str]
    sizes: Mapping[Replicas[Any], int]
    variables: tuple[Variable, ...]
    queues: tuple[Queue, ...]
    initial: tuple[Update, ...]
    init: Term[bool]
    actions: tuple[Action, ...]
    properties: tuple[Property, ...]
    census: Census | None
    warnings: tuple[ModelWarning, ...]
    timing: Timing | None = None

    @property
    def awaited(self) -> frozenset[str]:
        """The names of the actions that time may wait for: those of the protocol, and faults that
        have to happen by some time, such as a repair.
        """
        deadlines = () if self.timing is None else self.timing.deadlines
        due = {deadline.action for deadline in deadlines}
        return frozenset(a.name for a in self.actions if a.fault is None or a.name in due)

    def begun_for(self, prop: Property) -> System:
        """The system with those initial states only of whose runs a property speaks."""
        if prop.start is None:
            return self
        return replace(self, init=both((self.init, prop.start)))
