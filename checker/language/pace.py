"""When steps happen: what `within=`, `urgent=` and `@expires` come down to, in a built model.

`within=` is a hidden clock for each call, which shows how long the call has been possible: every
step by which it may become so sets it back, and so does the call itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Final

from ccverify.checker.data import dataclass
from ccverify.checker.errors import ModelError
from ccverify.checker.language.alike import alike
from ccverify.checker.language.assembly import Assembly
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.clocks import Clocks
from ccverify.checker.language.component import Component
from ccverify.checker.language.drift import Drift
from ccverify.checker.language.elapsed import (
    Instant,
    TimeTerm,
    clock_term,
    clocks_in,
    instant,
    known_zero,
)
from ccverify.checker.language.enumerations import EnumSort
from ccverify.checker.language.functions import ite
from ccverify.checker.language.marks import ActionMark
from ccverify.checker.language.places import Keys, bounds, read
from ccverify.checker.language.recorder import Recorder, assign
from ccverify.checker.language.renaming import renamed
from ccverify.checker.language.sorts import BOOL, TIME, IndexSort, Replicas, Span
from ccverify.checker.language.system import Action, Demand, Update
from ccverify.checker.language.terms import Term, both, bound_term, lift, somewhere
from ccverify.checker.language.timers import Timers
from ccverify.checker.language.timing import Deadline, OpenTime, Reset, TimedClock, Timing
from ccverify.checker.language.windows import NONE, settled


@dataclass(frozen=True, slots=True, eq=False)
class _Expiry:
    """A timer of a build, at the keys of the step that is its expiry."""

    runs: Variable
    clock: Variable
    keys: Keys
    low: TimeTerm
    high: TimeTerm

    @property
    def running(self) -> Term[bool]:
        return Term("read", self.keys, BOOL, self.runs)


@dataclass(frozen=True, slots=True, eq=False)
class _Window:
    """The hidden clock of an action: its calls are told apart by `bound`, and `possible` if
    `guard` holds.
    """

    action: str
    clock: Variable
    bound: tuple[Bound, ...]
    possible: Term[bool]


class Pace:
    """What the actions of one build say of time, until all of them are known."""

    def __init__(self, assembly: Assembly) -> None:
        self._assembly: Final = assembly
        self._deadlines: Final[list[Deadline]] = []
        self._urgent: Final[list[Term[bool]]] = []
        self._windows: Final[list[_Window]] = []
        self._live: Final[dict[Variable, tuple[tuple[Bound, ...], Term[bool]]]] = {}
        self._drifts = False
        self.assumed: Final[list[Term[bool]]] = []

    def begin(
        self, component: Component, mark: ActionMark, recorder: Recorder, keys: Keys
    ) -> _Expiry | None:
        """Require that the timer has run for long enough, before the method of its expiry runs."""
        if mark.timer is None:
            return None
        timer = getattr(type(component), mark.timer.name, None)  # a subclass may have its own
        if not isinstance(timer, Timers) or timer not in component._cells:
            raise ModelError(
                f"{recorder.name} is the expiry of {mark.timer.name or 'a timer'}, which "
                f"{type(component).__name__} does not declare",
                location=mark.location,
                hint="write the method into the component that declares the timer",
            )
        runs, clock = component._cells[timer]
        low, high = self._ends(*timer.window(self._assembly.read))
        self.note_drift(timer.by)
        expiry = _Expiry(runs, clock, keys, low, high)
        recorder.guard.append(read(runs, keys))
        if not known_zero(low):
            recorder.guard.append(clock_term(clock, keys) >= low)
        recorder.expiring = runs, keys
        return expiry

    def end(self, expiry: _Expiry | None, recorder: Recorder) -> None:
        """Switch the timer off, unless the method of its expiry has said how it goes on."""
        if expiry is None:
            return
        said = [update for update in recorder.updates if update.variable is expiry.runs]
        if not said:
            assign(expiry.runs, expiry.keys, False)
        elif any(update.bound or not alike(update.keys, expiry.keys) for update in said):
            recorder.updates[:] = [u for u in recorder.updates if u.variable is not expiry.runs]
            recorder.updates.append(_merged(expiry, said, recorder))

    def timed(
        self,
        full: str,
        action: Action,
        mark: ActionMark,
        expiry: _Expiry | None,
        since: Variable | None,
        asked: int,
    ) -> Action:
        """The action with what it waits for; what it has to happen by is noted. Its calls are told
        apart by the first `asked` of its parameters. It waits by the clock `since`, or else by one
        of its own.
        """
        own, chosen = action.parameters[:asked], action.parameters[asked:]
        if expiry is not None:
            deadline = Deadline(
                action.name, own, expiry.running, expiry.clock, expiry.keys, expiry.high,
                mark.location,
            )  # fmt: skip
            self._deadlines.append(deadline)
        if mark.urgent or mark.within is not None:
            self._refuse_clocks(full, action, "urgent=True" if mark.urgent else "within=")
        possible = somewhere(chosen, action.guard)
        if mark.urgent:
            self._urgent.append(somewhere(own, possible))
        if mark.within is None:
            return action
        low, high = self._ends(*settled(
            mark.within, self._assembly.read.value, f"within= of {full}", mark.location
        ))  # fmt: skip
        fresh = tuple(Bound(b.name, b.sort) for b in own)
        possible = renamed(possible, dict(zip(own, fresh, strict=True)))
        keys = tuple(map(bound_term, fresh))
        if since is None:
            clock = Variable(f"{full}.window", TIME, _indices(full, own, mark))
            self._windows.append(_Window(action.name, clock, fresh, possible))
        else:
            clock = since
            self.matters(clock, fresh, possible)
        self._deadlines.append(
            Deadline(action.name, fresh, possible, clock, keys, high, mark.location)
        )
        if known_zero(low):
            return action
        waited = clock_term(clock, tuple(map(bound_term, own))) >= low
        return replace(action, guard=both((action.guard, waited)))

    def _ends(self, low: Instant, high: Instant) -> tuple[TimeTerm, TimeTerm]:
        """The ends of a window as terms. If one of them is open, they are assumed to be ends."""
        first, last = instant(low), instant(high)
        if first.op != "const":
            self.assumed.append(first >= NONE)
        if not first.op == last.op == "const" and not alike((first,), (last,)):
            self.assumed.append(first <= last)
        return first, last

    def _refuse_clocks(self, full: str, action: Action, written: str) -> None:
        for clock in clocks_in(action.guard):
            raise ModelError(
                f"{full} has {written}, but its guard reads the clock {clock.name}",
                location=action.location,
                hint="let a Timer expire at that moment: a guard that becomes true as time passes "
                "has no step at which it does",
            )

    def finished(
        self, actions: Iterable[Action], opened: Sequence[OpenTime], *, of_times: bool
    ) -> tuple[tuple[Action, ...], Timing | None]:
        """The actions, with all clocks that they set back, and what is said of time.

        That is None in a model that has no clock, unless a property is `of_times`.
        """
        clocks = [
            TimedClock(
                clock, *self._lives(clock), "clock" if isinstance(declared, Clocks) else "timer",
                declared.location,
            )
            for clock, declared in self._assembly.clocks.items()
        ]  # fmt: skip
        clocks += [TimedClock(w.clock, w.bound, w.possible, "window") for w in self._windows]
        if not clocks and not self._urgent and not of_times:
            return tuple(actions), None
        timing = Timing(
            tuple(clocks), tuple(self._deadlines), tuple(self._urgent), tuple(opened), self._drifts
        )
        return tuple(map(self._with_resets, actions)), timing

    def note_drift(self, drift: Drift | None) -> None:
        """Let it be known if a window is wider for a clock that may be off."""
        self._drifts |= drift is not None and bool(drift.share(self._assembly.read.value))

    def matters(self, clock: Variable, bound: tuple[Bound, ...], live: Term[bool]) -> None:
        """Let the value of a clock matter only where a condition holds."""
        self._live[clock] = bound, live

    def _lives(self, clock: Variable) -> tuple[tuple[Bound, ...], Term[bool]]:
        """Where the value of a clock matters: of a timer's, where that runs."""
        if clock in self._live:
            return self._live[clock]
        found = bounds(clock.indices)
        runs = self._assembly.timers.get(clock)
        if runs is None:
            return found, lift(True)
        return found, Term("read", tuple(map(bound_term, found)), BOOL, runs)

    def _with_resets(self, action: Action) -> Action:
        """The action, with the hidden clocks that it sets back."""
        written = {update.variable for update in action.updates}
        found = list(action.resets)
        for window in self._windows:
            own = action.name == window.action
            if not own and window.possible.mentions.isdisjoint(written):
                continue  # it is possible after the step if and only if it was before
            keys = tuple(map(bound_term, window.bound))
            when = ~window.possible
            if own:
                asked = tuple(map(bound_term, action.parameters[: len(keys)]))
                when = when | _same(keys, asked)
            found.append(Reset(window.clock, window.bound, keys, when, None, action.location))
        return replace(action, resets=tuple(found))


def _merged(expiry: _Expiry, said: Sequence[Update], recorder: Recorder) -> Update:
    """One update of all timers of a map, as the step that is the expiry of one starts and stops
    others too: which of them is that one is known when the step is taken, and not before.
    """
    places = bounds(expiry.runs.indices)
    keys = tuple(map(bound_term, places))
    after = Term("read", keys, BOOL, expiry.runs) & ~_same(keys, expiry.keys)
    for number, update in enumerate(said):
        own = places[len(places) - len(update.bound) :]
        value = update.value
        assert value is not None
        value = renamed(value, dict(zip(update.bound, own, strict=True)))
        fixed = len(places) - len(update.bound)
        after = ite(_same(keys[:fixed], update.keys[:fixed]), value, after)
        for other in said[:number]:
            both_fixed = min(fixed, len(places) - len(other.bound))
            apart = ~_same(update.keys[:both_fixed], other.keys[:both_fixed])
            broken = f"starts or stops {expiry.runs.name.removesuffix('.running')} twice"
            recorder.demands.append(Demand(apart, broken, update.location))
    return Update(expiry.runs, places, keys, after, said[0].location)


def _same(first: Sequence[Term[Any]], second: Sequence[Term[Any]]) -> Term[bool]:
    """The keys are the same."""
    return both([one == other for one, other in zip(first, second, strict=True)])


def _indices(full: str, own: Sequence[Bound], mark: ActionMark) -> tuple[IndexSort, ...]:
    """The sorts of the parameters of an action that has a hidden clock for each call."""
    found = list[IndexSort]()
    for bound in own:
        if not isinstance(bound.sort, EnumSort | Span | Replicas):
            raise ModelError(
                f"{full} has within=, but its parameter {bound.name} ranges over {bound.sort.name}",
                location=mark.location,
                hint="such a parameter ranges over an enumeration, replicas or a Span",
            )
        found.append(bound.sort)
    return tuple(found)
