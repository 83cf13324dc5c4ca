"""Beyond which value the clocks of a system make no difference any more.

A clock that is only compared with constants tells values apart up to the largest of them. So a run
that comes back to a state but for such a clock comes back to it altogether.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any, TypeAlias

from ccverify.checker.language.binding import Variable
from ccverify.checker.language.sorts import TIME
from ccverify.checker.language.system import System
from ccverify.checker.language.terms import Term, subterms

Ceilings: TypeAlias = Mapping[Variable, Fraction | None]
"""For each clock the largest time that it is compared with. None: it has to be known exactly."""


def conditions(system: System) -> Iterator[Term[Any]]:
    """All terms in which a system may compare clocks, but for deadlines."""
    yield system.init
    for prop in system.properties:
        yield from prop.formulas
        if prop.start is not None:
            yield prop.start
    for action in system.actions:
        yield action.guard
        yield from (demand.condition for demand in action.demands)
        yield from (reset.when for reset in action.resets)
        for update in action.updates:
            yield from update.keys
            if update.value is not None:
                yield update.value
        for phrase in filter(None, (action.title, action.says)):
            yield from phrase.terms.values()


def comparisons(terms: Iterable[Term[Any]]) -> Iterator[Term[bool]]:
    """The comparisons of times below terms, each once."""
    return (t for t in subterms(terms) if t.op == "le" and t.args[0].sort == TIME)


def ceilings(system: System) -> Ceilings:
    """For each clock of a timed system how far its value matters."""
    assert system.timing is not None
    clocks = [clock.variable for clock in system.timing.clocks]
    found: dict[Variable, Fraction | None] = dict.fromkeys(clocks, Fraction(0))
    for comparison in comparisons(conditions(system)):
        _raise_to(found, _reads(comparison, clocks), _size(comparison))
    for deadline in system.timing.deadlines:
        _raise_to(found, [deadline.clock], _size(deadline.limit))
    copies = {
        (reset.since[0], reset.clock)
        for action in system.actions
        for reset in action.resets
        if reset.since is not None
    }
    for _ in clocks:  # a clock matters as far as those that take over its value
        for source, target in copies:
            _raise_to(found, [source], found[target])
    return found


def _raise_to(
    found: dict[Variable, Fraction | None], read: Sequence[Variable], size: Fraction | None
) -> None:
    """Note that clocks are compared with times up to `size`, or several with each other."""
    for clock in read:
        known = found[clock]
        if size is None or known is None or len(read) > 1:
            found[clock] = None
        else:
            found[clock] = max(known, size)


def _reads(term: Term[Any], clocks: Collection[Variable]) -> tuple[Variable, ...]:
    """The clock of each read in a term."""
    if isinstance(term.payload, Variable) and term.payload in clocks:
        return (term.payload,)
    return tuple(clock for arg in term.args for clock in _reads(arg, clocks))


def _size(term: Term[Any]) -> Fraction | None:
    """What the constants of a comparison add up to at most; None for any other kind of term."""
    match term.op:
        case "const":
            assert isinstance(term.payload, int | Fraction)
            return abs(Fraction(term.payload))
        case "read":
            return Fraction(0)
        case "le" | "add":
            sizes = [_size(arg) for arg in term.args]
            known = [size for size in sizes if size is not None]
            return sum(known, Fraction(0)) if len(known) == len(sizes) else None
        case "scale" if term.payload == -1:
            return _size(term.args[0])
        case _:
            return None
