"""What an action's method does while it is called: require, assign, say.

The method runs once, on symbolic arguments, under a `Recorder` that collects its guard and its
updates and refuses what has no meaning in a simultaneous step.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from itertools import chain, count
from string import Formatter
from types import CodeType
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, cast

from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.alike import alike
from ccverify.checker.language.place import here, line_in
from ccverify.checker.language.refusals import refusal, unforgiving
from ccverify.checker.language.scope import Scope, depends_on_something
from ccverify.checker.language.sorts import BOOL, IndexSort, MapSort, Sort
from ccverify.checker.language.system import OF_STEPS, Demand, Phrase, PropertyKind, Update
from ccverify.checker.language.terms import (
    Bound,
    Condition,
    Term,
    Variable,
    both,
    bound_term,
    chosen_term,
    describe,
    lift,
    lift_to,
)

T = TypeVar("T")


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

        def __bool__(self):
            raise refusal("ANY is given to a condition: it has no value before it is assigned",
                          "assign it, self.NAME = ANY, and let a later step ask")  # fmt: skip


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
    def rests_on(self) -> Iterator[Term[Any]]:
        """The terms that say what happens."""

    @abstractmethod
    def finish(self) -> None:
        """Record the updates."""


@dataclass(slots=True)
class Recorder:
    """Collects what one method call says; `role` decides what it may say.

    Its terms may refer to `bounds`. Initial values are those at every place `outer`. What an
    action assigns `ANY` is added to its `bounds`. `asked_settings` says that a parameter was read,
    which the call may depend on. `code` is that of the method; while it `looks_back`, it may read
    what it has assigned. `kind` is that of the property, and `begins` are the conditions on where
    its runs begin.
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

    def read_late(self, name: str, change: str, instead: str) -> ModelError:
        """The error for a read of what the action has changed by then, at the action's line."""
        doing = {"assign": "assigning", "pop and append": "changing"}[change]
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

    def anything(self, variable: Variable, bound: tuple[Bound, ...]) -> Term[Any]:
        """Any value for a cell of the variable, or for all its cells over `bound`."""
        name, sort = variable.name.rpartition(".")[2], variable.sort
        if not bound:
            return bound_term(self.choose(name, sort))
        length = self.scope.length
        indices = tuple(cast("IndexSort", b.sort) for b in bound)
        maps = MapSort(indices, sort, tuple(map(length, indices)), length(sort))
        return chosen_term(self.choose(name, maps), tuple(map(bound_term, bound)))

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
            _refuse_ghosts(what, (*update.keys, *value), update.location)
        if self.role == "action":
            for earlier in self.updates:
                if earlier.variable is update.variable and (
                    earlier.bound or update.bound or not _apart(earlier.keys, update.keys)
                ):
                    raise ModelError(
                        f"{self.name} assigns {update.variable.name} twice",
                        location=here(),
                        hint=f"the first assignment is at {earlier.location}; a step assigns each "
                        "variable once: combine the two with ite(...)",
                    )
        self.updates.append(update)


def plainly_apart(first: tuple[Term[Any], ...], second: tuple[Term[Any], ...]) -> bool:
    """The keys name different cells whatever the state: two constants somewhere differ."""
    pairs = zip(first, second, strict=True)
    return any(a.op == b.op == "const" and a.payload != b.payload for a, b in pairs)


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


def _inside(what: str, *roles: str) -> Recorder:
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


def require(*conditions: Condition) -> None:
    """The action is enabled only if all conditions hold (its guard).

    In an `@initial` method: the initial states are those in which all conditions hold.

    Example:
        require(self.ready, self.level < self.limit)
        self.level = self.level + 1

    Refused:
        require(True)  # what act requires reads no state
        require(self.level)  # the guard of act is not boolean
    """
    recorder = _inside("require", "action", "initial")
    for condition in conditions:
        if lift(condition).sort != BOOL:
            raise ModelError(
                f"the guard of {recorder.name} is not boolean: {lift(condition)!r} is of sort "
                f"{lift(condition).sort.name}",
                location=here(),
                hint="compare it with something",
            )
        _refuse_ghosts(f"the guard of {recorder.name}", [lift(condition)], here())
        recorder.check_condition(lift(condition), f"what {recorder.name} requires", here())
    if not conditions and not recorder.asked_settings:
        raise ModelError(
            f"{recorder.name} requires nothing",
            location=here(),
            hint="write a condition in the parentheses, or leave require() out",
        )
    recorder.guard.append(both(conditions) if conditions else lift(True))


def _refuse_ghosts(what: str, terms: Iterable[Term[Any]], location: Location | None) -> None:
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


def starts(*conditions: Condition) -> None:
    """The property speaks only of runs in whose initial state all conditions hold.

    Example:
        @initial()
        def anything(self):
            self.level = ANY

        @never()
        def too_high(self):
            starts(self.level == 0)
            return self.level > 0

    Refused:
        starts(self.ready)  # starts outside a property
    """
    recorder = current()
    if recorder is None or recorder.kind is None:
        raise ModelError(
            "starts outside a property",
            location=here(),
            hint="it says of which runs a property speaks; what all runs start with is required "
            "in @initial",
        )
    if not conditions:
        raise ModelError(
            "starts is given no condition", location=here(), hint="write it in the parentheses"
        )
    for condition in conditions:
        what = f"what the runs of {recorder.name} start with"
        term = lift_to(condition, BOOL, what)
        recorder.check_condition(term, what, here())
        if "enabled" in term.mentions or "after" in term.mentions:
            raise ModelError(
                f"{what} depends on what can happen",
                location=here(),
                hint="let it read variables only, and no after(...), quiescent() or deadlocked()",
            )
        recorder.begins.append(term)


def before(body: Callable[[], T]) -> T:
    """What `body` gives of the state before the step, though the action has assigned since.

    Every term of an action is of that state. To read what is assigned already is refused, as it
    mostly is a mistake; this says that it is meant: `before(lambda: self.majority(side))`.

    Example:
        self.members.clear()
        self.level = ite(before(lambda: self.members.empty), 0, 1)

    Refused:
        self.members.clear()
        self.ready = self.members.empty  # act reads members after assigning it
    """
    recorder = _inside("before", "action", "initial", "property")
    if not callable(body) or isinstance(body, Term):
        raise ModelError("before takes a function without arguments", location=here(),
                         hint="write before(lambda: ...)")  # fmt: skip
    looked, recorder.looks_back = recorder.looks_back, True
    try:
        return body()
    finally:
        recorder.looks_back = looked


def given(condition: bool) -> None:
    """The action is part of the model only if `condition`, on parameters alone, holds.

    Example:
        @action()
        def reset(self):
            given(self.limit > 2)
            require(self.level > 0)
            self.level = 0

    Refused:
        given(self.ready)  # given takes a condition on parameters, not on the state
    """
    _inside("given", "action")
    if isinstance(condition, Term):
        raise ModelError(
            "given takes a condition on parameters, not on the state",
            location=here(),
            hint="use require for conditions on the state",
        )
    if not isinstance(condition, bool):
        raise ModelError(
            f"given takes True or False, not {condition!r}",
            location=here(),
            hint="compare the parameter with something; write `not` rather than ~",
        )
    if not condition:
        raise Skipped


def says(text: str, **terms: Any) -> None:
    """Let traces explain the step: `text` with `{name}` for each of the terms, before the step.

    Example:
        alive = count(self.nodes, lambda node: self.up[node])
        says("{alive} of {all} nodes are up", alive=alive, all=size(self.nodes))
        self.ready = False

    Refused:
        says("{alive} nodes are up", up=self.level)  # the phrase '{alive} nodes are up'
    """
    recorder = _inside("says", "action")
    for term in terms.values():
        recorder.check(lift(term), here(), shown=True)
    recorder.says = phrase(text, {name: lift(term) for name, term in terms.items()}, here())


def phrase(text: str, terms: Mapping[str, Term[Any]], location: Location | None) -> Phrase:
    """The phrase; a `ModelError` if its braces hold more than names of the terms."""
    try:
        fields = [part[1:] for part in Formatter().parse(text) if part[1] is not None]
    except ValueError as error:
        raise ModelError(f"the phrase {text!r} is malformed: {error}", location=location) from None
    for name, form, conversion in fields:
        if form or conversion:
            raise ModelError(
                f"the phrase {text!r} formats {{{name}}}",
                location=location,
                hint="write the name alone in braces: values are shown as people read them",
            )
        if name not in terms:
            raise ModelError(
                f"the phrase {text!r} names {{{name}}}, which is not given",
                location=location,
                hint=f"known: {', '.join(terms) or 'none'}",
            )
    return Phrase(text, terms)


def assign(
    variable: Variable,
    keys: tuple[Term[Any], ...],
    value: object,
    bound: tuple[Bound, ...] = (),
    location: Location | None = None,
) -> None:
    """Record `variable[keys] := value` in the current method; see `lift` for `location`."""
    location = location or here()
    recorder = _inside(f"{variable.name} is assigned", "action", "initial", "property")
    term = None
    if not isinstance(value, Anything):
        term = lift_to(value, variable.sort, variable.name, location)
    elif recorder.role == "action":
        term = recorder.anything(variable, bound)
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
