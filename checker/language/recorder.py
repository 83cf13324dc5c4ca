"""What an action's method does while it is called: require, assign, say.

The method runs once, on symbolic arguments, under a `Recorder` that collects its guard and its
updates and refuses what has no meaning in a simultaneous step.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import field
from itertools import chain, count
from types import CodeType
from typing import TYPE_CHECKING, Any, Final, Literal, cast

from ccverify.checker.data import dataclass
from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.alike import alike
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.folding import interval
from ccverify.checker.language.functions import number
from ccverify.checker.language.place import here, line_in
from ccverify.checker.language.refusals import COMPUTING, refusal, refuse_operations, unforgiving
from ccverify.checker.language.scope import Scope, depends_on_something
from ccverify.checker.language.sizes import Extent
from ccverify.checker.language.sorts import BOOL, INT, IndexSort, MapSort, Sort
from ccverify.checker.language.system import OF_STEPS, Demand, Phrase, PropertyKind, Update
from ccverify.checker.language.terms import (
    Condition,
    Term,
    bound_term,
    chosen_term,
    everywhere,
    lift_to,
)
from ccverify.checker.language.timing import Reset
from ccverify.checker.language.wording import describe


class Skipped(Exception):
    """Raised by `given(False)`: the action is no part of the model as it is set."""


if TYPE_CHECKING:

    class Anything(Term[Any]):
        """The class of `ANY`: to type checkers a value of every sort."""

        def __init__(self) -> None: ...

else:

    class Anything:
        """The class of `ANY`."""

        def __repr__(self):
            return "ANY"

        def _refused(self, written, instead):
            hint = "assign it, self.NAME = ANY, and let a later step ask"
            if written != "a condition":
                hint = "assign ANY itself; a choice within a term is a parameter: @action((0, 3))"
            return refusal(
                f"ANY is given to {written}: it has no value before it is assigned", hint
            )

    refuse_operations(Anything, COMPUTING)


ANY: Final = Anything()
"""Every value of the variable's sort: each initial state, or each step, has one of them.

`self.mode = ANY` chooses one value; `self.mode.assign(ANY)` one for each key of a map, and
`self.members.assign(ANY)` any set. What is chosen is shown as the argument of a parameter is.

Example:
    link = Bool(initially=ANY)

    @initial()
    def one_side_works(self):
        self.mode.assign(ANY)
        require(exists(Side, lambda side: self.mode[side] == Mode.IDLE))
"""


@dataclass(slots=True)
class Change(ABC):
    """What one action does to a queue or a bag, all at once: known when the method has ended.

    `variable` and `keys` tell it from others. `finish` records the updates that it amounts to.
    """

    variable: Variable
    keys: tuple[Term[Any], ...]
    location: Location | None

    @property
    @abstractmethod
    def rests_on(self) -> Iterator[tuple[Term[Any], Term[bool]]]:
        """The terms that say what happens, each with the condition under which it does."""

    @abstractmethod
    def finish(self) -> None:
        """Record the updates."""


_DOING: Final = {
    "assign": "assigning",
    "pop and append": "changing",
    "restart": "restarting",
}


@dataclass(slots=True)
class Recorder:
    """Collects what one method call says; `role` decides what it may say.

    Its terms may refer to `bounds`. Initial values are those at every place `outer`. What an
    action assigns `ANY` is added to its `bounds`. `asked_settings` says that a parameter was read,
    which the call may depend on. `code` is that of the method; while it `looks_back`, it may read
    what it has assigned. `expiring` is what says that the timer runs whose expiry the step is.
    `kind` is that of the property, and `begins` are the conditions on where its runs begin.
    """

    role: Literal["action", "initial", "property"]
    name: str
    scope: Scope
    bounds: tuple[Bound, ...] = ()
    outer: tuple[Bound, ...] = ()
    asked_settings: bool = False
    guard: list[Term[bool]] = field(default_factory=list)
    updates: list[Update] = field(default_factory=list)
    demands: list[Demand] = field(default_factory=list)
    says: Phrase | None = None
    kind: PropertyKind | None = None
    begins: list[Term[bool]] = field(default_factory=list)
    reads: set[Variable] = field(default_factory=set)
    changes: list[Change] = field(default_factory=list)
    resets: list[Reset] = field(default_factory=list)
    expiring: tuple[Variable, tuple[Term[Any], ...]] | None = None
    code: CodeType | None = None
    looks_back: bool = False

    def check(
        self,
        term: Term[Any],
        location: Location | None,
        bound: tuple[Bound, ...] = (),
        *,
        shown: bool = False,
    ) -> None:
        """Refuse a term that refers to what is not there, or that may be nobody if it is not for
        people alone.
        """
        if "holder" in term.mentions and not shown:
            raise ModelError(
                f"{self.name}: {describe(term)} may be nobody, which has no use here",
                location=location,
                hint="compare it with ==, assign it to a Member(..., optional=True), or let it be "
                "the key of a map",
            )
        steps = self.kind in OF_STEPS
        reason = self.scope.stranger(term, (*self.bounds, *bound), steps=steps)
        if reason is not None:
            raise ModelError(
                f"{self.name}: {reason}",
                location=location,
                hint="write the term again where it is used, rather than keep it",
            )

    def check_condition(self, term: Term[bool], what: str, location: Location | None) -> None:
        """Refuse a condition that refers to what is not there, or is the same in every state."""
        self.check(term, location)
        if not self.asked_settings and not depends_on_something(term):
            raise ModelError(
                f"{what} reads no state: it is {describe(term)} whatever happens",
                location=location,
                hint="let it read a variable, self.NAME; a condition on parameters alone belongs "
                "into given(...)",
            )

    def change_of(self, variable: Variable, keys: tuple[Term[Any], ...]) -> Change | None:
        """What the action has done so far to what is at `keys`, however they are written."""
        found = (c for c in self.changes if c.variable is variable and alike(c.keys, keys))
        return next(found, None)

    def read(self, variable: Variable, keys: tuple[Term[Any], ...]) -> None:
        """Note a read; reading what the action has already assigned is an error."""
        self.reads.add(variable)
        if self.role != "action" or self.looks_back:
            return
        for update in self.updates:
            if update.variable is variable and (
                update.bound or not plainly_apart(update.keys, keys)
            ):
                plain = variable.indices and variable.view is None
                raise self.read_late(
                    variable.name, "assign", f"{variable.name}.before[...]" if plain else ""
                )
        for reset in self.resets:
            if reset.clock is variable and (reset.bound or not plainly_apart(reset.keys, keys)):
                raise self.read_late(variable.name, "restart", "")

    def read_late(self, name: str, change: str, instead: str) -> ModelError:
        """The error for a read of what the action has changed by then, at the action's line."""
        doing = _DOING[change]
        place, read = line_in(self.code), here()
        helper = f", at {read}" if place is not None and read != place else ""
        ways = " or ".join(filter(None, (instead, "before(lambda: ...)")))
        return ModelError(
            f"{self.name} reads {name} after {doing} it{helper}",
            location=place or read,
            hint=f"a step reads the state before it: read first, then {change}; or write {ways}",
        )

    def changed_before(self, name: str, changes: str) -> ModelError:
        """The error for a change inside `before(...)`."""
        return ModelError(f"{self.name} {changes} {name} inside before(...)",
                          location=here(), hint="before(...) only reads")  # fmt: skip

    def demand(self, held: Term[bool], when: Condition, broken: str) -> None:
        """Demand that `held` does wherever the action's `when` does."""
        condition = held if when is True else ~lift_to(when, BOOL, "when") | held
        self.demands.append(Demand(condition, broken, here()))

    def refuse_if_changed(self, name: str, variable: Variable, keys: tuple[Term[Any], ...]) -> None:
        """`ModelError` for a read of what the action has changed by now, unless it looks back."""
        if not self.looks_back and self.change_of(variable, keys) is not None:
            raise self.read_late(name, "pop and append", "")

    def choose(self, name: str, sort: IndexSort | Sort) -> Bound:
        """A new parameter, of a name like this one: the step is taken for each of its values."""
        taken = {b.name for b in self.bounds}
        numbered = (f"{name}_{number}" for number in count(2))
        chosen = Bound(next(n for n in chain((name,), numbered) if n not in taken), sort)
        self.bounds += (chosen,)
        return chosen

    def anything(self, variable: Variable, sort: Sort, bound: tuple[Bound, ...]) -> Term[Any]:
        """Any value of the sort for a place of the variable, or for all its places over `bound`."""
        name = variable.name.rpartition(".")[2]
        if variable.limit is not None:
            raise ModelError(
                f"ANY is assigned to {variable.name}, which is at most {variable.limit}",
                location=here(),
                hint="give the action a parameter for a free choice: @action((0, 9))",
            )
        if not bound:
            return bound_term(self.choose(name, sort))
        length = self.scope.length
        indices = tuple(cast("IndexSort", b.sort) for b in bound)
        first = self.scope.first(sort)
        maps = MapSort(indices, sort, tuple(map(length, indices)), length(sort), first)
        return chosen_term(self.choose(name, maps), tuple(map(bound_term, bound)))

    def keep_within(
        self,
        variable: Variable,
        limit: Extent,
        keys: tuple[Term[Any], ...],
        value: Term[Any] | None,
        bound: tuple[Bound, ...],
        location: Location | None,
    ) -> None:
        """Let a cell have no value above the limit that constants set: any one that it is assigned
        in a step is demanded to be none, and of those that it may have initially the others are.
        """
        self.reads.update(part for part, _ in limit.parts if isinstance(part, Variable))
        most = number(limit, keys)
        if not variable.ghost:
            refuse_ghosts(f"the high bound of {variable.name}", [most], location)
        if value is None:
            free: Term[int] = Term("read", keys, INT, variable)
            self.guard.append(everywhere(bound, free <= most))
        elif self.role == "action":
            broken = f"assigns {variable.name} more than {limit}"
            self.demands.append(Demand(everywhere(bound, value <= most), broken, location))
        elif interval(value)[1] > interval(most)[0]:
            raise ModelError(
                f"{variable.name} is {value!r} at first, but {limit} may be less",
                location=location,
                hint="let it be ANY at first, and require(...) in @initial what it is",
            )

    def assign(self, update: Update) -> None:
        """Note an update; assigning a cell twice is an error."""
        if self.looks_back:
            raise self.changed_before(update.variable.name, "assigns")
        if self.role == "property":
            raise ModelError(f"the property {self.name} assigns {update.variable.name}",
                             location=here(), hint="properties only read")  # fmt: skip
        if update.variable.constant and update.value is not None:
            raise ModelError(
                f"{self.name} assigns {update.variable.name}, which is a constant",
                location=here(),
                hint="constrain it in @initial with require(...); what changes is an Int(...)",
            )
        if not update.variable.ghost:
            value = () if update.value is None else (update.value,)
            what = f"the update of {update.variable.name} in {self.name}"
            refuse_ghosts(what, (*update.keys, *value), update.location)
        if self.role == "action":
            for earlier in self.updates:
                if earlier.variable is update.variable and meet(earlier, update):
                    raise ModelError(
                        f"{self.name} assigns {update.variable.name} twice",
                        location=here(),
                        hint=f"the first assignment is at {earlier.location}; a step assigns each "
                        "variable once: combine the two with ite(...)",
                    )
        self.updates.append(update)


def refuse_ghosts(what: str, terms: Iterable[Term[Any]], location: Location | None) -> None:
    """`ModelError` if the terms, on which the protocol depends, read a ghost."""
    for term in terms:
        ghosts = [m.name for m in term.mentions if isinstance(m, Variable) and m.ghost]
        if ghosts:
            raise ModelError(
                f"{what} reads {min(ghosts)}, which is a ghost",
                location=location,
                hint="only properties and other ghosts read a ghost; declare it without ghost=True "
                "if the protocol depends on it",
            )


def plainly_apart(first: tuple[Term[Any], ...], second: tuple[Term[Any], ...]) -> bool:
    """The keys name different cells whatever the state: two constants somewhere differ."""
    pairs = zip(first, second, strict=True)
    return any(a.op == b.op == "const" and a.payload != b.payload for a, b in pairs)


def meet(first: Update | Reset, second: Update | Reset) -> bool:
    """Two changes of one variable concern, or may concern, the same cell."""
    apart = plainly_apart if first.bound or second.bound else _apart
    return not apart(first.keys, second.keys)


def _apart(first: tuple[Term[Any], ...], second: tuple[Term[Any], ...]) -> bool:
    """The keys may name different cells.

    Keys that are terms (`peer(side)` beside `side`) are told apart once arguments are known, when
    the model is grounded; only the plainly equal are refused here.
    """
    return not alike(first, second)


_current: ContextVar[Recorder | None] = ContextVar("recorder", default=None)


def current() -> Recorder | None:
    """The recorder of the method that is being called, if any."""
    return _current.get()


@contextmanager
def recording(recorder: Recorder) -> Iterator[Recorder]:
    """Make `recorder` current for the duration of a method call."""
    token = _current.set(recorder)
    try:
        with unforgiving():
            yield recorder
    finally:
        _current.reset(token)


def inside(what: str, *roles: str) -> Recorder:
    """The recorder of the method that says `what`; a `ModelError` outside of such a method."""
    recorder = current()
    if recorder is None or recorder.role not in roles:
        raise ModelError(
            f"{what} outside an action",
            location=here(),
            hint="it belongs into a method marked @action, @fault or @initial",
        )
    return recorder


def changing(name: str) -> Recorder:
    """The recorder of the action that changes what `name` holds; `ModelError` if there is none."""
    recorder = current()
    if recorder is None or recorder.role != "action":
        raise ModelError(f"{name} is changed outside an action", location=here())
    if recorder.looks_back:
        raise recorder.changed_before(name, "changes")
    return recorder


def assign(
    variable: Variable,
    keys: tuple[Term[Any], ...],
    value: object,
    bound: tuple[Bound, ...] = (),
    location: Location | None = None,
) -> None:
    """Record `variable[keys] := value` in the current method; see `lift` for `location`."""
    location = location or here()
    recorder = inside(f"{variable.name} is assigned", "action", "initial", "property")
    term = None
    if not isinstance(value, Anything):
        term = lift_to(value, variable.sort, variable.name, location)
    elif recorder.role == "action":
        term = recorder.anything(variable, variable.sort, bound)
    if recorder.role == "initial":
        for part in (*keys, *([] if term is None else [term])):
            if any(isinstance(mention, Variable) for mention in part.mentions):
                raise ModelError(
                    f"the initial value of {variable.name} depends on the state: {part!r}",
                    location=location,
                    hint="assign ANY, and require(...) the relation between the variables",
                )
    for part in (*keys, *([] if term is None else [term])):
        recorder.check(part, location, recorder.outer + bound)
    recorder.assign(Update(variable, recorder.outer + bound, keys, term, location))
    if variable.limit is not None:
        recorder.keep_within(variable, variable.limit, keys, term, bound, location)
