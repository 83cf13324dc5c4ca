"""What clocks that tick can count exactly, and what they cannot: refused with the reason and place.

Runs whose steps are taken at whole ticks reach as much as all runs do if each comparison that lets
something happen is closed, and none compares clocks with each other (Henzinger, Manna, Pnueli
1992). `clock >= 3 * s` is closed, and its negation is not: so neither is an `ite` on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Any

from ccverify.checker.errors import Location, UsageError
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.sorts import TIME
from ccverify.checker.language.system import Action, Property, System
from ccverify.checker.language.terms import Term, subterms
from ccverify.checker.language.timing import Timing
from ccverify.checker.language.wording import describe

DENSE = "ask the engine zones, whose clocks do not tick"
"""What to do if clocks that tick will not do."""


class NotDigital(UsageError):
    """What is asked cannot be decided by clocks that tick."""


def refuse_what_is_not_closed(system: System) -> None:
    """Raise `NotDigital` if steps of a timed system are not the same by clocks that tick."""
    assert system.timing is not None
    clocks = {clock.variable for clock in system.timing.clocks}
    for opened in system.timing.opened:
        raise NotDigital(
            f"{opened.variable.name} is left open, and the length of a tick depends on it",
            hint="give it a value, or ask for every value: --for-every",
        )
    for action in system.actions:
        for term, both in _of(action):
            refuse_open(term, clocks, action.location, f"the action {action.name}", both=both)
    refuse_open(system.init, clocks, None, "an initial condition", both=True)


def refuse_open_property(prop: Property, timing: Timing, measuring: Variable | None = None) -> None:
    """Raise `NotDigital` if clocks that tick may not see what decides a property.

    What it asks of the clock that is `measuring` is left aside.
    """
    clocks = {clock.variable for clock in timing.clocks} - {measuring}
    sought = prop.kind in ("never", "reachable")
    for formula in prop.formulas:
        term = formula if sought else ~formula
        both = prop.liveness or prop.of_steps
        refuse_open(term, clocks, prop.location, f"the property {prop.name}", both=both)


def _of(action: Action) -> Iterator[tuple[Term[Any], bool]]:
    """The terms of an action, and whether both their truth and their falsehood matter."""
    yield action.guard, False
    for demand in action.demands:
        yield demand.condition, True
    for reset in action.resets:
        yield reset.when, True
        for key in (*reset.keys, *(reset.since[1] if reset.since is not None else ())):
            yield key, True
    for update in action.updates:
        for term in (*update.keys, *([] if update.value is None else [update.value])):
            yield term, True


def refuse_open(
    term: Term[Any],
    clocks: Set[Variable],
    location: Location | None,
    where: str,
    *,
    both: bool,
) -> None:
    """Raise `NotDigital` if a term compares clocks in a way that is not closed.

    That is about where the term holds, or about `both` where it does and where it does not.
    """
    if not clocks & term.mentions:
        return
    for atom in subterms([term]):
        if atom.op == "le" and atom.args[0].sort == TIME:
            _refuse_what_is_no_clock(atom, clocks, location, where)
    for atom in _negated(term, clocks, True, both):
        raise NotDigital(
            f"{where} depends on whether {describe(atom)} fails, which ticks cannot tell from a "
            "moment before",
            location=location,
            hint=DENSE,
        )


def _refuse_what_is_no_clock(
    atom: Term[bool], clocks: Set[Variable], location: Location | None, where: str
) -> None:
    """Refuse a comparison of anything but one clock, as it is, with times."""
    below = list(subterms([atom]))
    if sum(term.op == "read" and term.payload in clocks for term in below) > 1:
        what = "clocks with each other"
    elif any(term.op == "scale" and term.payload != -1 for term in below):
        what = "a multiple of a clock"
    else:
        return
    raise NotDigital(f"{where} compares {what}: {describe(atom)}", location=location, hint=DENSE)


def _negated(
    term: Term[Any], clocks: Set[Variable], positive: bool, both: bool
) -> Iterator[Term[bool]]:
    """The comparisons of clocks in a term whose falsehood may make it hold."""
    if not term.mentions & clocks:
        return
    match term.op:
        case "le" if term.args[0].sort == TIME:
            if both or not positive:
                yield term
        case "not":
            yield from _negated(term.args[0], clocks, not positive, both)
        case "and" | "or" | "exists" | "forall":
            for arg in term.args:
                yield from _negated(arg, clocks, positive, both)
        case "ite":
            yield from _negated(term.args[0], clocks, positive, True)
            for arg in term.args[1:]:
                yield from _negated(arg, clocks, positive, both)
        case _:
            for arg in term.args:
                yield from _negated(arg, clocks, positive, True)
