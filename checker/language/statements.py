"""What the methods of a model state: require, given, says, starts, before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from string import Formatter
from typing import Any, TypeVar

from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.place import here
from ccverify.checker.language.recorder import Skipped, current, inside, refuse_ghosts
from ccverify.checker.language.sorts import BOOL
from ccverify.checker.language.system import Phrase
from ccverify.checker.language.terms import Condition, Term, both, lift, lift_to

T = TypeVar("T")


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
    recorder, place = inside("require", "action", "initial"), here()
    for term in map(lift, conditions):
        if term.sort != BOOL:
            raise ModelError(
                f"the guard of {recorder.name} is not boolean: {term!r} is of sort "
                f"{term.sort.name}",
                location=place,
                hint="compare it with something",
            )
        refuse_ghosts(f"the guard of {recorder.name}", [term], place)
        recorder.check_condition(term, f"what {recorder.name} requires", place)
    if not conditions and not recorder.asked_settings:
        raise ModelError(
            f"{recorder.name} requires nothing",
            location=place,
            hint="write a condition in the parentheses, or leave require() out",
        )
    recorder.guard.append(both(conditions) if conditions else lift(True))


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
    recorder = inside("before", "action", "initial", "property")
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
    inside("given", "action")
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
    recorder = inside("says", "action")
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
