"""Heartbeats: how one component notices that it does not hear another any more.

A beat is sent every so often and takes a while to arrive; after so many missed beats the other
counts as lost. `Beats` are known by two classes: one that says from when to when that may be
noticed, the contract, and one with every single beat.

What the contract says follows from a beat that is sent each period P, arrives after a transit of L
to H, and is heard if `alive` holds when it is sent. Who listens counts anew from each beat, up to
M = misses * P; so M has to exceed P + H - L, or a beat that is merely late would be missed.

- When `alive` ceases to hold, the last beat was sent less than P ago. So it arrives more than L - P
  after that, and no later than H after it: the loss is noticed from M - P + L to M + H.
- After `alive` has begun to hold, the next beat is sent within P: it arrives from L to P + H.
- `alive` may hold for less than P, and then no beat need get through: the silence goes on.
- What was under way when `alive` ceased to hold arrives up to H later. At the beginning of a
  silence the above allows for that. If `alive` held again within the silence, and ceased to hold
  before a beat got through, one may arrive late: it starts the count anew, a step of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import field, replace
from types import new_class
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, TypeVar, overload

from ccverify.checker.data import dataclass
from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language import arguments
from ccverify.checker.language.actions import action, expires
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.clocks import Clock
from ccverify.checker.language.component import Component, Part, Places, Records
from ccverify.checker.language.declarations import Declaration
from ccverify.checker.language.drift import Drift
from ccverify.checker.language.elapsed import clocks_in
from ccverify.checker.language.lookup import Lookup
from ccverify.checker.language.marks import ActionMark, ListenMark, marker_of, split_sources
from ccverify.checker.language.mistakes import located
from ccverify.checker.language.pace import Pace
from ccverify.checker.language.parameters import Bounded, Parameter
from ccverify.checker.language.place import here, written_at
from ccverify.checker.language.places import bounds
from ccverify.checker.language.quantifiers import exists, forall
from ccverify.checker.language.recorder import Recorder, current, recording, refuse_ghosts
from ccverify.checker.language.renaming import after_updates
from ccverify.checker.language.scope import Scope
from ccverify.checker.language.settings import kebab
from ccverify.checker.language.sizes import Lasting, lasting, size_of
from ccverify.checker.language.sorts import BOOL, Over, Span
from ccverify.checker.language.statements import require
from ccverify.checker.language.system import Action
from ccverify.checker.language.terms import Condition, Term, bound_term, lift_to
from ccverify.checker.language.time import Time
from ccverify.checker.language.timers import Duration, Durations, Timer, checked_drift
from ccverify.checker.language.variables import Bool
from ccverify.checker.language.windows import NONE, Between, between

K1 = TypeVar("K1")
K2 = TypeVar("K2")
Key = TypeVar("Key")
F = TypeVar("F", bound=Callable[..., Condition])


@dataclass(slots=True)
class _Plan:
    """What a declaration of heartbeats says, and the method that they listen to."""

    every: Lasting
    misses: Bounded
    transit: Between
    drift: Drift | None
    exact: bool | Parameter[bool]
    sources: str
    location: Location | None
    listens: str = ""
    made: dict[int, type[Beats]] = field(default_factory=dict)

    def slow(self, time: Lasting) -> Lasting:
        """The time by a clock that is as slow as can be."""
        return time if self.drift is None else self.drift.slow(time)

    def fast(self, time: Lasting) -> Lasting:
        """The time by a clock that is as fast as can be."""
        return time if self.drift is None else self.drift.fast(time)

    @property
    def patience(self) -> Lasting:
        """How long who listens waits from each beat on, by its clock."""
        return self.every * size_of(self.misses)

    def component(self, read: Lookup) -> type[Beats]:
        """The class of the heartbeats, as the model is set."""
        exact = read.value(self.exact) if isinstance(self.exact, Parameter) else self.exact
        slots = self._slots(read) if exact else 0
        if slots not in self.made:
            with written_at(self.location):
                body = _single_beats(self, slots) if exact else _contract(self)
                made = new_class("Heartbeats", (Beats,), {}, lambda names: names.update(body))
            self.made[slots] = made
        return self.made[slots]

    def _slots(self, read: Lookup) -> int:
        """How many beats may be under way at once."""
        every, high = self.fast(self.every).at(read.value), self.transit.high.at(read.value)
        if not isinstance(every, Time) or not isinstance(high, Time):
            raise ModelError(
                "single beats need to know how often they are sent, and how long they take",
                location=self.location,
                hint="leave out exact=True where these times are left open",
            )
        if every <= NONE:
            raise ModelError(f"a beat is sent every {every}", location=self.location)
        return int(high.seconds // every.seconds) + 1


class Beats(Component):
    """What `Heartbeats` is in a component under construction."""

    lost = Bool(initially=False, meaning="so many beats were missed that nobody seems to be there")

    _need_not_happen: ClassVar = ("get_through", "get_through_late")

    _plan: _Plan

    def _enough(self) -> Term[bool] | bool:
        """Who listens waits for longer than it may take until the next beat arrives."""
        plan, known = self._plan, self._read.value
        waits = plan.fast(plan.patience).at(known)
        comes = plan.slow(plan.every) + plan.transit.high - plan.transit.low
        found: Term[bool] | bool = waits > comes.at(known)
        if found is False:
            raise ModelError(
                f"heartbeats count as missed after {plan.patience!r}, which is {waits}, but two "
                f"that are not lost may be {comes.at(known)} apart",
                location=plan.location,
                hint="let more beats be missed, or let them take less time",
            )
        return found

    def _alive(self) -> Term[bool]:
        """What they listen to, as a condition here."""
        plan, owner, active = self._plan, self._owner, current()
        assert owner is not None
        assert active is not None
        if not plan.listens:
            raise ModelError(
                f"{self._path.removesuffix('.')} listens to nothing",
                location=plan.location,
                hint="mark a method that says when a beat is heard: @NAME.alive",
            )
        place = len(owner._outer)
        asked = Recorder("property", plan.listens, active.scope, active.bounds)
        method = getattr(owner._at(self._prefix[:place]), plan.listens)
        with recording(asked), located(plan.listens, plan.location):
            found = lift_to(method(*self._prefix[place:]), BOOL, plan.listens)
            _refuse_unfit(plan.listens, found, asked)
        active.reads |= asked.reads
        return found

    def _follow(self, ahead: Term[bool]) -> None:
        """What a step does that may change whether `alive` holds: it does then if `ahead` holds."""

    def _clocks(self) -> list[tuple[Declaration, Term[bool]]]:
        """Clocks of theirs, and where what they show matters."""
        return []


class Listening:
    """What the steps of a model tell heartbeats, if they may change what these listen to.

    `reads` are the variables that this reads.
    """

    def __init__(self, beats: Beats, scope: Scope, pace: Pace) -> None:
        self._outer: Final = bounds(beats._outer)
        self._view: Final[Beats] = beats._at(tuple(map(bound_term, self._outer)))
        self._name: Final = beats._path.removesuffix(".")
        self._own: Final = kebab(beats._path)
        self._scope: Final = scope
        self._location: Final = beats._plan.location
        self.reads: Final = set[Variable]()
        with self._recording() as recorder:
            enough, self._alive = self._view._enough(), self._view._alive()
            own = {v for made in beats._cells.values() for v in made}
            if not self._alive.mentions.isdisjoint(own):
                raise ModelError(f"what {self._name} listens to depends on what it has heard",
                                 location=self._location)  # fmt: skip
            for clock, live in self._view._clocks():
                pace.matters(beats._cells[clock][0], self._outer, live)
        self.reads.update(recorder.reads)
        if isinstance(enough, Term):
            pace.assumed.append(enough)
        pace.note_drift(beats._plan.drift)

    @contextmanager
    def _recording(self, parameters: tuple[Bound, ...] = ()) -> Iterator[Recorder]:
        recorder = Recorder("action", self._name, self._scope, (*self._outer, *parameters))
        with recording(recorder), located(self._name, self._location):
            yield recorder

    def told(self, action: Action) -> Action:
        """The action, after which the heartbeats know what has changed."""
        written = {update.variable for update in action.updates}
        if action.name.startswith(self._own) or self._alive.mentions.isdisjoint(written):
            return action
        with self._recording(action.parameters) as recorder:
            self._view._follow(after_updates(self._alive, action.updates))
        updates = (replace(update, bound=self._outer) for update in recorder.updates)
        resets = (replace(reset, bound=self._outer) for reset in recorder.resets)
        return replace(
            action, updates=(*action.updates, *updates), resets=(*action.resets, *resets)
        )


def _refuse_unfit(name: str, found: Term[bool], asked: Recorder) -> None:
    """`ModelError` for what no heartbeats can listen to."""
    asked.check_condition(found, f"what {name} returns", here())
    refuse_ghosts(name, [found], here())
    clocks = clocks_in(found)
    if clocks or "enabled" in found.mentions:
        what = f"the clock {clocks[0].name}" if clocks else "what can happen"
        raise ModelError(f"{name} reads {what}: heartbeats listen to what steps change",
                         location=here(), hint="let it read other variables")  # fmt: skip


def _contract(plan: _Plan) -> dict[str, Any]:
    """The body of a class of heartbeats, of which only those count that end a silence."""
    low, high = plan.transit
    period = plan.slow(plan.every)
    missed = Between(plan.fast(plan.patience) - period + low, plan.slow(plan.patience) + high)
    silence = Clock(meaning="since the silence began, or a late beat arrived in it")
    age = Clock(meaning="since beats were last heard within the silence")

    def are_missed(self: Any) -> None:
        require(self.gap | ~self._alive(), ~self.lost)
        self.lost = True

    def get_through(self: Any) -> None:
        require(self.gap, self._alive())
        self.gap = False
        self.trailing = False
        self.lost = False

    def get_through_late(self: Any) -> None:
        require(self.trailing, self.age <= high.at(self._read.value))
        self.trailing = False
        self.lost = False
        self.silence.restart()

    def follow(self: Any, ahead: Term[bool]) -> None:
        silent = self.gap | ~self._alive()
        ends = self.gap & ~ahead
        self.silence.restart(when=~silent)
        self.age.restart(when=ends)
        self.trailing = self.trailing | ends
        self.gap = silent & ahead

    def clocks(self: Any) -> list[tuple[Declaration, Term[bool]]]:
        return [(age, self.trailing)]

    sources = split_sources(plan.sources)
    mark = ActionMark((), sources, None, None, plan.location, None, missed, since=silence)
    return {
        "_plan": plan,
        "gap": Bool(initially=False, meaning="beats would be heard again, but none has arrived"),
        "trailing": Bool(initially=False, meaning="one sent within the silence may be under way"),
        "silence": silence,
        "age": age,
        "_follow": follow,
        "_clocks": clocks,
        "are_missed": marker_of(mark, "action")(are_missed),
        "get_through": action(source=plan.sources, within=Between(low, period + high))(get_through),
        "get_through_late": action(source=plan.sources)(get_through_late),
    }


def _single_beats(plan: _Plan, slots: int) -> dict[str, Any]:
    """The body of a class of heartbeats with every single beat."""
    low = plan.transit.low
    first = Lasting(lambda known: _above(plan.every.at(known) - low.at(known)), "the first beat")
    phase = Timer(
        lasts=Between(lasting(NONE), first), initially="running", meaning="until the first is sent"
    )
    pause = Timer(lasts=plan.every, by=plan.drift, meaning="until the next is sent")
    message = Timer(over=Span(slots), lasts=plan.transit, meaning="each that is under way")
    patience = Timer(
        lasts=plan.patience,
        by=plan.drift,
        initially="running",
        meaning="until so many are missed, from the last that arrived on",
    )

    def send(self: Any) -> None:
        alive, positions = self._alive(), Span(slots)

        def is_next(slot: Term[int]) -> Term[bool]:
            running: Term[bool] = self.message[slot].running
            return ~running & forall(positions, lambda n: (n >= slot) | self.message[n].running)

        active = current()
        assert active is not None
        free = exists(positions, lambda slot: ~self.message[slot].running)
        active.demand(free, alive, "sends a beat while as many are under way as can be")
        self.message.start(when=lambda slot: alive & is_next(slot))
        self.pause.start()

    def arrive(self: Any, slot: Term[int]) -> None:
        self.lost = False
        self.patience.start()

    def are_missed(self: Any) -> None:
        self.lost = True

    def send_first(self: Any) -> None:
        send(self)

    return {
        "_plan": plan,
        "phase": phase,
        "pause": pause,
        "message": message,
        "patience": patience,
        "send_first": expires(phase, source=plan.sources)(send_first),
        "send": expires(pause, source=plan.sources)(send),
        "arrive": expires(message, source=plan.sources)(arrive),
        "are_missed": expires(patience, source=plan.sources)(are_missed),
    }


def _above(time: Time) -> Time:
    return time if time > NONE else NONE


class Heard(Part[Beats]):
    """Heartbeats of a component. Made by `Heartbeats`."""

    listens = True

    def __init__(self, plan: _Plan) -> None:
        super().__init__(Beats)
        self._plan: Final = plan

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> Heard: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Beats: ...
        def __get__(self, owner: object, kind: type) -> Any: ...

    def component_in(self, read: Lookup) -> type[Beats]:
        """See `Part`."""
        return self._plan.component(read)

    def alive(self, function: F) -> F:
        """Mark the method that says when a beat is heard, if it is sent then."""
        return _listening(self._plan, function)


class HeardEach(Records[Key, Beats], Generic[Key]):
    """Heartbeats for each key. Made by `Heartbeats` with `over=`."""

    listens = True

    def __init__(self, plan: _Plan, over: Any) -> None:
        Records.__init__(self, Beats, over=over)  # type: ignore[arg-type]
        self._plan: Final = plan

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> HeardEach[Key]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Places[Key, Beats]: ...
        def __get__(self, owner: object, kind: type) -> Any: ...

    def component_in(self, read: Lookup) -> type[Beats]:
        """See `Records`."""
        return self._plan.component(read)

    def alive(self, function: F) -> F:
        """Mark the method that says when a beat is heard, if it is sent then."""
        return _listening(self._plan, function)


def _listening(plan: _Plan, function: F) -> F:
    marked = marker_of(ListenMark(here()), "NAME.alive")(function)
    if plan.listens not in ("", function.__name__):
        raise ModelError(
            f"heartbeats listen to {plan.listens} already, and to {function.__name__} as well",
            location=here(),
            hint="combine the two conditions in one method",
        )
    plan.listens = function.__name__
    return marked


@overload
def Heartbeats(
    *,
    every: Duration,
    misses: Bounded,
    transit: Durations,
    by: Drift | None = ...,
    exact: bool | Parameter[bool] = ...,
    source: str = ...,
) -> Heard: ...
@overload
def Heartbeats(
    *,
    over: Over[K1],
    every: Duration,
    misses: Bounded,
    transit: Durations,
    by: Drift | None = ...,
    exact: bool | Parameter[bool] = ...,
    source: str = ...,
) -> HeardEach[K1 | Term[K1]]: ...
@overload
def Heartbeats(
    *,
    over: tuple[Over[K1], Over[K2]],
    every: Duration,
    misses: Bounded,
    transit: Durations,
    by: Drift | None = ...,
    exact: bool | Parameter[bool] = ...,
    source: str = ...,
) -> HeardEach[tuple[K1 | Term[K1], K2 | Term[K2]]]: ...
def Heartbeats(
    *,
    over: Any = None,
    every: Any,
    misses: Bounded,
    transit: Any,
    by: Drift | None = None,
    exact: Any = False,
    source: str = "",
) -> Any:
    """Heartbeats: `.lost` becomes true when so many beats are missed, and false when one arrives.

    A beat is sent `every` so often and takes a time within `transit` to arrive. A method that is
    marked `@NAME.alive` says when a beat that is sent is heard. `by` names a `Drift` of both
    clocks, the sender's and the listener's. At first a beat has just arrived.

    They are a contract: when `alive` ceases to hold, `.lost` becomes true after a time from
    `(misses - 1) * every` plus the shortest transit to `misses * every` plus the longest, unless a
    beat gets through before. One does within `every` plus the longest transit of when `alive` holds
    again; `alive` by itself ends no silence, as a link that returns for less than `every` may carry
    no beat. With `exact=True`, or a parameter that is set so, every single beat is a step: this can
    do no more than the contract, and takes far longer to explore.

    Example:
        class Pair(Model):
            up = Bool(initially=True)
            beats = Heartbeats(every=100 * ms, misses=5, transit=(0 * ms, 50 * ms))

            @beats.alive
            def hears(self):
                return self.up

            @fault(FaultKind.CRASH, component="node")
            def crash(self):
                require(self.up)
                self.up = False

            @longest(at_most=550 * ms)
            def unnoticed(self):
                return ~self.up & ~self.beats.lost

    Refused:
        class Pair(Model):
            up = Bool(initially=True)
            beats = Heartbeats(every=100 * ms, misses=1, transit=(0 * ms, 50 * ms))

            @beats.alive
            def hears(self):
                return self.up

            @fault(FaultKind.CRASH, component="node")
            def crash(self):  # heartbeats count as missed after
                require(self.up)
                self.up = False
    """
    if not isinstance(exact, bool | Parameter):
        raise ModelError(f"exact={exact!r} is not possible", location=here(),
                         hint="write exact=True, or a parameter that is yes or no")  # fmt: skip
    plan = _Plan(
        lasting(every),
        misses,
        between(transit),
        checked_drift(by),
        exact,
        arguments.sources(source),
        here(),
    )
    return Heard(plan) if over is None else HeardEach(plan, over)
