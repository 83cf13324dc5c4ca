"""Clocks: how much time has passed since something happened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Never, TypeAlias, TypeVar, Unpack, cast, overload

from ccverify.checker.errors import ModelError
from ccverify.checker.language import arguments
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.declarations import About, Declaration
from ccverify.checker.language.elapsed import TimeTerm
from ccverify.checker.language.holding import Holder
from ccverify.checker.language.lookup import Lookup
from ccverify.checker.language.place import here
from ccverify.checker.language.places import Keys, bounds, checked_keys
from ccverify.checker.language.recorder import (
    changing,
    current,
    meet,
    refuse_ghosts,
)
from ccverify.checker.language.sorts import BOOL, TIME, IndexSort, Over, Sort
from ccverify.checker.language.terms import Condition, Term, bound_term, lift_to
from ccverify.checker.language.timing import Reset

K1 = TypeVar("K1")
K2 = TypeVar("K2")
Key = TypeVar("Key")

Each: TypeAlias = Condition | Callable[..., Condition]
"""A condition, or a function that gives one for each key."""


def reset(
    clock: Variable,
    keys: Keys,
    when: Condition = True,
    since: ClockTerm | None = None,
    bound: tuple[Bound, ...] = (),
) -> None:
    """Record that a step sets a clock back to 0, or to what another clock shows.

    Raises `ModelError` if it does so already.
    """
    recorder = changing(clock.name)
    condition = lift_to(when, BOOL, f"when {clock.name} is restarted")
    found = Reset(clock, bound, keys, condition, _source(since, clock), here())
    terms = (condition, *keys, *(() if since is None else (since,)))
    for term in terms:
        recorder.check(term, found.location, bound)
    if not clock.ghost:
        refuse_ghosts(f"the restart of {clock.name} in {recorder.name}", terms, found.location)
    for earlier in recorder.resets:
        if earlier.clock is clock and meet(earlier, found):
            raise ModelError(
                f"{recorder.name} restarts {clock.name} twice",
                location=found.location,
                hint=f"the first time is at {earlier.location}; a step does it once: combine the "
                "two conditions in when=...",
            )
    recorder.resets.append(found)


def _source(since: ClockTerm | None, clock: Variable) -> tuple[Variable, Keys] | None:
    if since is None:
        return None
    if not isinstance(cast(object, since), ClockTerm):
        raise ModelError(
            f"{clock.name.removesuffix('.clock')} is started since {since!r}, which is no clock",
            location=here(),
            hint="write since=self.NAME, of a Clock that was restarted at that moment",
        )
    assert isinstance(since.payload, Variable)
    since._used()
    return since.payload, since.args


class ClockTerm(TimeTerm):
    """What a clock shows in a component under construction."""

    __slots__ = ()

    def _used(self) -> TimeTerm:
        """Note that a method reads it; not after it has restarted it, for that is the old value."""
        active = current()
        if active is not None:
            assert isinstance(self.payload, Variable)
            active.read(self.payload, self.args)
        return self

    def restart(self, *, when: Condition = True) -> None:
        """Set it back to 0, if `when` holds."""
        assert isinstance(self.payload, Variable)
        reset(self.payload, self.args, when)


class Clocks(Declaration):
    """What all clocks have in common."""

    def __init__(self, over: object, **about: Unpack[About]) -> None:
        super().__init__(_time, over, None, **about)

    @property
    def has_initial(self) -> bool:
        """All clocks show 0 at first."""
        return True

    def initialise(self, variables: tuple[Variable, ...], read: Lookup) -> None:
        """Nothing is to be said of how it starts."""


def _time(_: Lookup) -> Sort:
    return TIME


class ClockVar(Clocks):
    """A clock. Made by `Clock`."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> ClockVar: ...
        @overload
        def __get__(self, owner: object, kind: type) -> ClockTerm: ...
        def __get__(self, owner: object, kind: type) -> Any: ...

    def seen(self, variables: tuple[Variable, ...], prefix: Keys) -> ClockTerm:
        """See `Declaration`."""
        return ClockTerm("read", prefix, TIME, variables[0])

    def __set__(self, owner: object, value: Never) -> None:
        raise _assigned(self.name)


class ClockMap(Clocks, Generic[Key]):
    """A clock for each key. Made by `Clock` with `over=`."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> ClockMap[Key]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> ClockCells[Key]: ...
        def __get__(self, owner: object, kind: type) -> Any: ...

    def seen(self, variables: tuple[Variable, ...], prefix: Keys) -> ClockCells[Key]:
        """See `Declaration`."""
        return ClockCells(variables[0], prefix)

    def __set__(self, owner: object, value: Never) -> None:
        raise _assigned(self.name)


class ClockCells(Holder, Generic[Key]):
    """The clocks of a map in a component under construction."""

    def __init__(self, variable: Variable, prefix: Keys) -> None:
        super().__init__(f"the clocks {variable.name}", "use one of them by its key")
        self._variable = variable
        self._prefix = prefix

    def _own(self) -> tuple[IndexSort, ...]:
        return self._variable.indices[len(self._prefix) :]

    def __getitem__(self, key: Key) -> ClockTerm:
        keys = checked_keys(key, self._own(), self._variable.name)
        return ClockTerm("read", self._prefix + keys, TIME, self._variable)

    def __setitem__(self, key: Key, value: Never) -> None:
        raise _assigned(self._variable.name)

    def restart(self, *, when: Each = True) -> None:
        """Set all of them back to 0, or those for whose keys `when` holds."""
        bound = bounds(self._own())
        keys = tuple(map(bound_term, bound))
        reset(self._variable, self._prefix + keys, at(when, keys), None, bound)


def at(when: Each, keys: Keys) -> Condition:
    """A condition at keys."""
    return when(*keys) if callable(when) and not isinstance(when, Term) else when


def _assigned(name: str) -> ModelError:
    return ModelError(
        f"{name} is a clock: it is not assigned",
        location=here(),
        hint="a clock is only set back to 0: .restart()",
    )


@overload
def Clock(**about: Unpack[About]) -> ClockVar: ...
@overload
def Clock(*, over: Over[K1], **about: Unpack[About]) -> ClockMap[K1 | Term[K1]]: ...
@overload
def Clock(
    *, over: tuple[Over[K1], Over[K2]], **about: Unpack[About]
) -> ClockMap[tuple[K1 | Term[K1], K2 | Term[K2]]]: ...
@arguments.spelled_out(About)
def Clock(*, over: object = None, **about: Unpack[About]) -> Any:
    """A clock: how much time has passed since it was last restarted, or since the beginning.

    `.restart()` sets it back to 0, `.restart(when=...)` only if a condition holds; with `over=`
    there is one for each key, and `self.asked.restart()` sets back all. It is compared with times,
    and with other clocks: `self.asked[node] >= 3 * s`, `self.first - self.last <= 1 * s`. Where
    something has to happen after some time, a `Timer` says so; a clock makes nothing happen.

    Example:
        asked = Clock(over=Side, meaning="since the last request")

        @action(Side)
        def ask_again(self, side):
            require(self.asked[side] >= 3 * s)
            self.asked[side].restart()

        @never()
        def never_forgotten(self):
            return (self.asked[Side.LEFT] > 10 * s) & self.ready

    Refused:
        asked = Clock()

        @action()
        def ask(self):
            require(self.asked == 3 * s)  # == of a time: asked
            self.asked.restart()
    """
    return (ClockVar if over is None else ClockMap)(over, **about)
