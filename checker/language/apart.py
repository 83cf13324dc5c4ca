"""How far apart failures are, at least."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any, Final

from ccverify.checker.errors import ModelError
from ccverify.checker.language import recorder
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.clocks import reset
from ccverify.checker.language.declarations import Declaration
from ccverify.checker.language.elapsed import Instant, clock_term
from ccverify.checker.language.lookup import Lookup
from ccverify.checker.language.place import here
from ccverify.checker.language.places import Keys, read
from ccverify.checker.language.sizes import lasting
from ccverify.checker.language.sorts import BOOL, TIME, IndexSort
from ccverify.checker.language.system import FaultKind
from ccverify.checker.language.terms import Term
from ccverify.checker.language.timers import Duration
from ccverify.checker.language.windows import Between, settled


class Apart(Declaration, role="a distance of failures"):
    """Any two failures of a run are at least `gap` apart: `two = Apart(21 * ms)`.

    Failures are the faults that a budget counts; with `kinds` only those of these kinds are meant.
    The first may happen at any moment.

    Example:
        gap = Parameter(21 * ms, within=(0 * s, 1 * s), meaning="between two crashes")
        spaced = Apart(gap, kinds=(FaultKind.CRASH,))

        @fault(FaultKind.CRASH, Example.nodes, component="node")
        def crash(self, node):
            require(self.up[node])
            self.up[node] = False

    Refused:
        spaced = Apart(21)  # 21 is no time
        spaced = Apart(21 * ms, kinds=(FaultKind.INPUT,))  # INPUT is no kind of failure
    """

    def __init__(self, gap: Duration, *, kinds: Collection[FaultKind] = ()) -> None:
        super().__init__(lambda _: BOOL, None, False, meaning="a failure has happened")
        self.gap: Final = lasting(gap)
        if isinstance(kinds, FaultKind):
            raise ModelError(
                f"kinds={kinds.name} is one kind, and several are asked for",
                location=here(),
                hint=f"write kinds=(FaultKind.{kinds.name},), with the comma",
            )
        for kind in kinds:
            if not isinstance(kind, FaultKind) or not kind.failure:
                raise ModelError(
                    f"{getattr(kind, 'name', kind)} is no kind of failure",
                    location=here(),
                    hint="write kinds=(FaultKind.LINK_LOST,); repairs and inputs happen freely",
                )
        self.kinds: Final = frozenset(kinds)

    def variables(
        self, prefix: str, outer: tuple[IndexSort, ...], read: Lookup
    ) -> tuple[Variable, ...]:
        """Whether a failure has happened, and how long ago the last did."""
        if outer:
            raise ModelError(
                f"{prefix}{self.name} is one of several, but failures are counted together",
                location=self.location,
                hint="declare it in the model",
            )
        name = self.full_name(prefix)
        clock = self.variable(f"{name}.clock", TIME, ())
        return self.variable(f"{name}.begun", BOOL, ()), clock

    if TYPE_CHECKING:

        def __get__(self, owner: object, kind: type) -> Apart: ...

    def seen(self, variables: tuple[Variable, ...], prefix: Keys) -> object:
        """It is read by no method."""
        raise ModelError(
            f"{self.name} says how far apart failures are, and has no value",
            location=here(),
            hint="ask for its time: a parameter is read by self.NAME",
        )

    def keep(self, made: tuple[Variable, ...], kind: FaultKind, known: Any) -> Term[bool] | None:
        """Let the failure that is being recorded be one of those that are apart.

        The condition is that it may happen; there is none for another kind.
        """
        if self.kinds and kind not in self.kinds:
            return None
        begun, clock = made
        gap: Instant
        gap, _ = settled(Between(self.gap, self.gap), known, f"{self.name}", self.location)
        free: Term[bool] = ~read(begun, ()) | (clock_term(clock, ()) >= gap)
        recorder.assign(begun, (), True)
        reset(clock, ())
        return free
