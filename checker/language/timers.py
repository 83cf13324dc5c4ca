"""Timers: off, or running for as long as they last, after which they expire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
    Literal,
    Never,
    TypeAlias,
    TypeVar,
    overload,
)

from ccverify.checker.errors import ModelError
from ccverify.checker.language import recorder
from ccverify.checker.language.alike import alike
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.clocks import ClockTerm, Each, at, reset
from ccverify.checker.language.declarations import Declaration, initialise
from ccverify.checker.language.drift import Drift
from ccverify.checker.language.holding import Holder
from ccverify.checker.language.lookup import Lookup
from ccverify.checker.language.parameters import Parameter
from ccverify.checker.language.place import here
from ccverify.checker.language.places import Keys, bounds, cell, checked_keys, read
from ccverify.checker.language.recorder import changing, meet
from ccverify.checker.language.sizes import Lasting
from ccverify.checker.language.sorts import BOOL, TIME, IndexSort, Over
from ccverify.checker.language.system import Update
from ccverify.checker.language.terms import Condition, Term, both, bound_term, lift_to
from ccverify.checker.language.time import Time, Window
from ccverify.checker.language.windows import Between, between, settled

K1 = TypeVar("K1")
K2 = TypeVar("K2")
Key = TypeVar("Key")

Duration: TypeAlias = Time | Parameter[Time] | Lasting
"""A length of time in a class body."""
Durations: TypeAlias = Duration | tuple[Duration, Duration] | Parameter[Window] | Between
"""A window of times in a class body, or one time for both of its ends."""
State: TypeAlias = Literal["off", "running"]


class Timers(Declaration):
    """What all timers have in common: whether they run, and a clock."""

    def __init__(
        self,
        over: object,
        lasts: Durations,
        by: Drift | None,
        initially: object,
        meaning: str,
        source: str,
    ) -> None:
        super().__init__(lambda _: BOOL, over, initially, source=source, meaning=meaning)
        self.lasts: Final = between(lasts)
        self.by: Final = checked_drift(by)

    def variables(
        self, prefix: str, outer: tuple[IndexSort, ...], read: Lookup
    ) -> tuple[Variable, ...]:
        """Whether it runs, and what its clock shows.

        Raises `ModelError` if what it lasts is no window.
        """
        self.window(read)
        indices = (*outer, *map(read.span, self.over))
        name = self.full_name(prefix)
        return (
            self.variable(f"{name}.running", BOOL, indices),
            self.variable(f"{name}.clock", TIME, indices),
        )

    def window(self, read: Lookup) -> tuple[Any, Any]:
        """From when to when it expires, in a build: each a time or a term."""
        what = f"what {self.name} lasts"
        low, high = settled(self.lasts, read.value, what, self.location)
        if self.by is not None:
            ends = Between(self.by.fast(self.lasts.low), self.by.slow(self.lasts.high))
            low, high = settled(ends, read.value, what, self.location)
        return low, high

    def initialise(self, variables: tuple[Variable, ...], read: Lookup) -> None:
        """It is off at first, or running since the beginning."""
        given = self.initially
        values = given.values() if isinstance(given, Mapping) else (given,)
        for value in values:
            if value not in ("off", "running"):
                raise ModelError(
                    f"{self.name} is {value!r} at first",
                    location=self.location,
                    hint='write initially="running", or "off"',
                )
        runs: object = given == "running"
        if isinstance(given, Mapping):
            runs = {key: value == "running" for key, value in given.items()}
        initialise(variables[0], runs, self.location, len(self.over))


class TimerVar(Timers):
    """A timer. Made by `Timer`."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> TimerVar: ...
        @overload
        def __get__(self, owner: object, kind: type) -> TimerCell: ...
        def __get__(self, owner: object, kind: type) -> Any: ...

    def seen(self, variables: tuple[Variable, ...], prefix: Keys) -> TimerCell:
        """See `Declaration`."""
        runs, clock = variables
        return TimerCell(runs, clock, prefix)

    def __set__(self, owner: object, value: Never) -> None:
        raise _assigned(self.name)


class TimerMap(Timers, Generic[Key]):
    """A timer for each key. Made by `Timer` with `over=`."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> TimerMap[Key]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> TimerCells[Key]: ...
        def __get__(self, owner: object, kind: type) -> Any: ...

    def seen(self, variables: tuple[Variable, ...], prefix: Keys) -> TimerCells[Key]:
        """See `Declaration`."""
        runs, clock = variables
        return TimerCells(runs, clock, prefix)

    def __set__(self, owner: object, value: Never) -> None:
        raise _assigned(self.name)


class TimerCell(Holder):
    """A timer in a component under construction."""

    def __init__(self, runs: Variable, clock: Variable, keys: Keys) -> None:
        super().__init__(f"the timer {_named(clock)}", "ask whether it is .running")
        self._runs, self._clock, self._keys = runs, clock, keys

    @property
    def running(self) -> Term[bool]:
        """It has been started, and has neither been stopped nor expired since."""
        return read(self._runs, self._keys)

    def start(self, *, when: Condition = True, since: ClockTerm | None = None) -> None:
        """Let it run, from its beginning even if it runs already, if `when` holds.

        With `since=self.CLOCK` it counts as started at the moment when that clock was restarted.
        """
        _start(self._runs, self._clock, self._keys, when, since)

    def stop(self, *, when: Condition = True) -> None:
        """Switch it off, if `when` holds."""
        _stop(self._runs, self._clock, self._keys, when)


class TimerCells(Holder, Generic[Key]):
    """The timers of a map in a component under construction."""

    def __init__(self, runs: Variable, clock: Variable, prefix: Keys) -> None:
        super().__init__(f"the timers {_named(clock)}", "use one of them by its key")
        self._runs, self._clock, self._prefix = runs, clock, prefix

    def _own(self) -> tuple[IndexSort, ...]:
        return self._runs.indices[len(self._prefix) :]

    def __getitem__(self, key: Key) -> TimerCell:
        keys = checked_keys(key, self._own(), _named(self._clock))
        return TimerCell(self._runs, self._clock, self._prefix + keys)

    def __setitem__(self, key: Key, value: Never) -> None:
        raise _assigned(_named(self._clock))

    def start(self, *, when: Each = True) -> None:
        """Let all of them run, or those for whose keys `when` holds."""
        bound = bounds(self._own())
        keys = tuple(map(bound_term, bound))
        _start(self._runs, self._clock, self._prefix + keys, at(when, keys), None, bound)

    def stop(self, *, when: Each = True) -> None:
        """Switch all of them off, or those for whose keys `when` holds."""
        bound = bounds(self._own())
        keys = tuple(map(bound_term, bound))
        _stop(self._runs, self._clock, self._prefix + keys, at(when, keys), bound)


def checked_drift(by: object) -> Drift | None:
    """What a timer goes by, if it is a drift; a `ModelError` for anything else."""
    if by is not None and not isinstance(by, Drift):
        raise ModelError(f"by={by!r} is no drift", location=here(),
                         hint="declare it above: drift = Drift(at_most=200 * ppm)")  # fmt: skip
    return by


def _named(clock: Variable) -> str:
    """What a timer is called that has this clock."""
    return clock.name.removesuffix(".clock")


def _start(
    runs: Variable,
    clock: Variable,
    keys: Keys,
    when: Condition,
    since: ClockTerm | None,
    bound: tuple[Bound, ...] = (),
) -> None:
    condition = lift_to(when, BOOL, f"when {_named(clock)} is started")
    goes_on = _goes_on(clock, runs, keys, bound)
    runs_on = condition if when is True or goes_on is None else goes_on | condition
    recorder.assign(runs, keys, runs_on, bound)
    reset(clock, keys, condition, since, bound)


def _stop(
    runs: Variable,
    clock: Variable,
    keys: Keys,
    when: Condition,
    bound: tuple[Bound, ...] = (),
) -> None:
    condition = lift_to(when, BOOL, f"when {_named(clock)} is stopped")
    goes_on = _goes_on(clock, runs, keys, bound)
    after = False if when is True or goes_on is None else goes_on & ~condition
    recorder.assign(runs, keys, after, bound)


def _goes_on(
    clock: Variable, runs: Variable, keys: Keys, bound: tuple[Bound, ...]
) -> Term[bool] | None:
    """A timer runs after the step if nothing more is said of it; None: it plainly does not.

    It does if it runs before, and the step is not its expiry. Raises `ModelError` if the step has
    started or stopped it already.
    """
    active = changing(_named(clock))
    said = Update(runs, bound, keys, None)
    for earlier in active.updates:
        if earlier.variable is runs and meet(earlier, said):
            raise ModelError(
                f"{active.name} starts or stops {_named(clock)} twice",
                location=here(),
                hint=f"the first time is at {earlier.location}; a step does it once: combine the "
                "two conditions in when=...",
            )
    if active.expiring is None or active.expiring[0] is not runs:
        return cell(runs, keys)
    own = active.expiring[1]
    if alike(keys, own):
        return None
    return cell(runs, keys) & ~both([key == each for key, each in zip(keys, own, strict=True)])


def _assigned(name: str) -> ModelError:
    return ModelError(
        f"{name} is a timer: it is not assigned",
        location=here(),
        hint="write .start() or .stop()",
    )


@overload
def Timer(
    *,
    lasts: Durations,
    by: Drift | None = ...,
    initially: State = ...,
    meaning: str = ...,
    source: str = ...,
) -> TimerVar: ...
@overload
def Timer(
    *,
    over: Over[K1],
    lasts: Durations,
    by: Drift | None = ...,
    initially: State | Mapping[K1, State] = ...,
    meaning: str = ...,
    source: str = ...,
) -> TimerMap[K1 | Term[K1]]: ...
@overload
def Timer(
    *,
    over: tuple[Over[K1], Over[K2]],
    lasts: Durations,
    by: Drift | None = ...,
    initially: State | Mapping[Any, State] = ...,
    meaning: str = ...,
    source: str = ...,
) -> TimerMap[tuple[K1 | Term[K1], K2 | Term[K2]]]: ...
def Timer(
    *,
    over: object = None,
    lasts: Any,
    by: Drift | None = None,
    initially: object = "off",
    meaning: str = "",
    source: str = "",
) -> Any:
    """A timer: it is off, or runs; once it has run for what it `lasts`, it expires.

    `lasts` is a time, or from when to when it may expire: `(400 * ms, 550 * ms)`. Methods
    `.start()` and `.stop()` it, if `when=...` holds; to start one that runs starts it anew.
    `.running` is a condition. What happens when it expires says a method that is marked `@expires`;
    that step switches the timer off, unless it starts it again. If several methods are marked for
    it, any one of them may happen. `by` names a `Drift`.

    With `over=` there is one for each key: `self.patience[side].start()` starts one of them,
    `self.patience.start()` all, and `self.patience.start(when=lambda side: ...)` some.

    `meaning` says what it is for, in the words of the protocol, and `source` cites rows that do.

    A message under way is a timer as well: it is sent by a start, lost by a stop, and arrives when
    the timer expires.

    Example:
        patience = Timer(over=Side, lasts=(9 * s, 11 * s), meaning="how long a side waits")

        @action(Side)
        def ask(self, side):
            require(~self.patience[side].running, self.ready)
            self.patience[side].start()

        @expires(patience)
        def give_up(self, side):
            '''{side} gives up'''
            self.ready = False

    Refused:
        patience = Timer(lasts=9)  # 9 is no time
        patience = Timer(lasts=(9 * s, 5 * s))  # what patience lasts is 9 s..5 s, which is empty
    """
    return (TimerVar if over is None else TimerMap)(over, lasts, by, initially, meaning, source)
