"""The times of a run, as replay sees them: how much may pass, and how long something takes.

This says once more, without engines and in the plainest way, what `Timing` and `Property` define.
Runs of untimed systems have no delays, and nothing happens between their steps.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, pairwise
from typing import Any, Final

from ccverify.checker.data import dataclass
from ccverify.checker.language.binding import Bound
from ccverify.checker.language.sorts import TIME, codes
from ccverify.checker.language.system import Property
from ccverify.checker.language.terms import Term
from ccverify.checker.language.time import shown_time
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Environment, Evaluator

_ON: Final = Fraction(1)
"""A second later, to see whether a comparison depends on how much time passes."""


def leaving(
    evaluator: Evaluator, states: Sequence[State], delays: Sequence[Fraction], number: int
) -> State:
    """The state in which a run leaves its state of that number."""
    clocks = evaluator.clocks
    return states[number] if clocks is None else clocks.wait(states[number], delays[number])


def left_in(
    evaluator: Evaluator, states: Sequence[State], delays: Sequence[Fraction]
) -> tuple[State, ...]:
    """For each state of a run the one in which it is left: as much time later as passes there."""
    return tuple(leaving(evaluator, states, delays, number) for number in range(len(states)))


def extreme_length(prop: Property, found: Sequence[Length]) -> Length | None:
    """The longest of some times, or the shortest, as a property asks; None if there is none."""
    if prop.kind == "shortest":
        ended = [each for each in found if each.ended is not None]
        return min(ended, key=lambda each: each.seconds or 0, default=None)
    return max(found, key=lambda e: (e.seconds is None, e.seconds or 0), default=None)


def problem_of_delays(
    evaluator: Evaluator,
    states: Sequence[State],
    delays: Sequence[Fraction],
    loop: int | None,
) -> str | None:
    """Why so much time cannot pass in the states of a run; None if it can."""
    if evaluator.clocks is None:
        return "it has delays, and the model has no time" if delays else None
    if len(delays) != len(states):
        return f"{len(delays)} delays for {len(states)} states"
    for number, (state, delay) in enumerate(zip(states, delays, strict=True)):
        most = evaluator.clocks.longest_wait(state)
        if delay < 0:
            return f"a negative time passes after step {number}"
        if most is not None and delay > most:
            return (
                f"{shown_time(delay)} pass after step {number}, where {shown_time(most)} may pass "
                "at most"
            )
    if loop is None:
        return None
    if delays[-1]:
        return "time passes after its loop has closed"
    stays = loop == len(states) - 1
    if stays and evaluator.clocks.longest_wait(states[-1]) is not None:
        return "it stays for ever in a state in which no more than some time may pass"
    if not stays and not any(delays[loop:]):
        return "no time passes in its loop"
    return None


def moments(delays: Sequence[Fraction]) -> tuple[Fraction, ...]:
    """For each state of a run how many seconds after its beginning it is reached, and its end."""
    return tuple(accumulate(delays, initial=Fraction(0)))


@dataclass(frozen=True, slots=True)
class Length:
    """How long something took in a run, from its state `begun` to its state `ended`.

    If it had not ended by the end of the run, that is None. In a run without end it then takes for
    ever, and `seconds` is None.
    """

    begun: int
    ended: int | None
    seconds: Fraction | None


def lengths(
    evaluator: Evaluator,
    prop: Property,
    states: Sequence[State],
    delays: Sequence[Fraction],
    loop: int | None = None,
) -> list[Length]:
    """How long each time took of which a property of times speaks, in order.

    In a run without end, its loop is gone through once.
    """
    at, found = moments(delays), list[Length]()
    begun: int | None = None
    held, start = False, prop.formula if prop.trigger is None else prop.trigger
    over = [ends(evaluator, prop, state) for state in states]
    for number, state in enumerate(states):
        begins = evaluator.holds(start, state)
        if begun is not None and over[number]:
            found.append(Length(begun, number, at[number] - at[begun]))
            begun = None
        elif begun is None and begins and not over[number]:
            begun = number
        elif begun is None and begins and not held:
            found.append(Length(number, number, Fraction(0)))
        held = begins
    if begun is not None:
        ever = loop is not None and not any(over[loop:])
        found.append(Length(begun, None, None if ever else at[-1] - at[begun]))
    return found


def ends(evaluator: Evaluator, prop: Property, state: State) -> bool:
    """Whether what a property of times speaks of is over in a state."""
    return evaluator.holds(prop.formula, state) is (prop.trigger is not None)


def decides_times(
    evaluator: Evaluator,
    prop: Property,
    states: Sequence[State],
    delays: Sequence[Fraction],
    loop: int | None = None,
) -> bool:
    """Whether something takes longer in a run, or less long, than a property of times claims."""
    if prop.limit is None:
        return False
    limit = evaluator.value(prop.limit, states[0])
    found = lengths(evaluator, prop, states, delays, loop)
    if prop.kind == "shortest":
        over = (each.seconds for each in found if each.ended is not None)
        return any(seconds is not None and seconds < limit for seconds in over)
    return any(each.seconds is None or each.seconds > limit for each in found)


def problem_of_extreme(
    prop: Property, found: Sequence[Length], value: Fraction | None, attained: bool
) -> str | None:
    """Why the times that something takes in a run do not show how long it takes at most, or least.

    A `value` that is not attained is one that such times are short of. None stands for ever.
    """
    if prop.kind == "shortest":
        times = [each.seconds for each in found if each.ended is not None]
    else:
        times = [each.seconds for each in found]
    if value is None:
        return None if None in times else "in its run it does not go on for ever"
    known = [seconds for seconds in times if seconds is not None]
    if len(known) < len(times):
        return "in its run it goes on for ever"
    if not known:
        return "in its run nothing is measured"
    taken = min(known) if prop.kind == "shortest" else max(known)
    short = taken > value if prop.kind == "shortest" else taken < value
    if taken == value if attained else short:
        return None
    return f"it takes {shown_time(taken)} in its run, which does not show {shown_time(value)}"


@dataclass(frozen=True, slots=True)
class View:
    """A run as a sequence of states between which no comparison of times changes.

    `numbers` gives for each of them the state of the run, and `loop` is where the loop begins.
    """

    states: tuple[State, ...]
    numbers: tuple[int, ...]
    loop: int | None


def viewed(
    evaluator: Evaluator,
    terms: Sequence[tuple[Term[Any], Environment]],
    states: Sequence[State],
    delays: Sequence[Fraction],
    loop: int | None,
) -> View:
    """A run as it is seen by terms, each with values for its free bound variables."""
    if evaluator.clocks is None:
        return View(tuple(states), tuple(range(len(states))), loop)
    seen, numbers, first = list[State](), list[int](), None
    for number, state in enumerate(states):
        ever = loop == number == len(states) - 1
        if loop == number:
            first = len(seen)
        during = list(_during(evaluator, terms, state, None if ever else delays[number]))
        seen += during
        numbers += [number] * len(during)
        if ever:  # what comes before is over at some time
            first = len(seen) - 1
    return View(tuple(seen), tuple(numbers), first)


def _during(
    evaluator: Evaluator,
    terms: Sequence[tuple[Term[Any], Environment]],
    state: State,
    delay: Fraction | None,
) -> Iterator[State]:
    """The states that terms tell apart while time passes, in order. None stands for ever."""
    assert evaluator.clocks is not None
    found = {d for term, env in terms for d in changes(evaluator, term, state, env)}
    inside = sorted(d for d in found if d > 0 and (delay is None or d < delay))
    last = max([Fraction(0), *inside]) + _ON if delay is None else delay
    stops = [Fraction(0), *inside, last]
    yield state
    for before, after in pairwise(stops):
        if before < after:
            if found:
                yield evaluator.clocks.passed(state, (before + after) / 2)
            yield evaluator.clocks.passed(state, after)


def changes(
    evaluator: Evaluator, term: Term[Any], state: State, env: Environment
) -> Iterator[Fraction]:
    """After which times a comparison of times in a term may change its value."""
    if term.op == "le" and term.args[0].sort == TIME:
        assert evaluator.clocks is not None
        now, later = (
            Fraction(evaluator.value(term.args[0], at, env))
            - Fraction(evaluator.value(term.args[1], at, env))
            for at in (state, evaluator.clocks.passed(state, _ON))
        )
        if now != later:
            yield now / (now - later)
    elif isinstance(term.payload, Bound) and term.op in (
        "count",
        "sum",
        "exists",
        "forall",
        "holder",
    ):
        for code in codes(term.payload.sort, evaluator.system.sizes):
            yield from changes(evaluator, term.args[0], state, {**env, term.payload: code})
    else:
        for arg in term.args:
            yield from changes(evaluator, arg, state, env)
