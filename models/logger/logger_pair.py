"""The Logger pair beside the Router pair: entries in order, recovery keys, resynchronisation.

Each Logger takes the data of the Router at its side, and stops when that Router goes idle (L1).
A Logger that missed entries asks its partner for what it lacks, by recovery key (L3). After an
isolation the Logger of the Router that went on supplies the other (L4).

The source says of a recovery key only that it tracks the order of the entries. Whether two Loggers
that record apart use the same keys is a parameter (`keys`). So is what one asks the other for
(`resync`), and who of them asks (`each_asks`).

What is abstracted, and why that is sound for the properties:

- What an entry says. It is known by its key and by the Loggers that wrote it. Two Loggers hold
  the same name under the same key only if one event wrote both or one is a copy: a key is written
  again only after its entry was replaced, and so is held by no Logger.
- Number. `KEYS` keys are followed, and proofs are about so many. One position suffices to differ.
  Unique keys do not meet: two of them show all that two records can do to one another.
- A resynchronisation is one step: an interrupted one has not happened.
- Data that no Logger takes waits (P8), and is not followed while it does.
- No Router looks at a Logger: what L2 says of calls holds by construction.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Parameter,
    Span,
    Term,
    Var,
    action,
    count,
    exists,
    fault,
    forall,
    given,
    implies,
    ite,
    require,
)
from ccverify.models.network.network import Side, peer
from ccverify.models.router.decisions import Mode
from ccverify.models.router.routers import Routers

KEYS: Final = Span(2)
"""The recovery keys that are followed."""


class Entry(Enum):
    """Which Loggers an entry was written by; a copy keeps the name of the original's."""

    NONE = "none"
    BOTH = "both"
    A = "A"
    B = "B"


class Keys(Enum):
    """What a recovery key is: the position in the Logger's own sequence, so that Loggers apart use
    the same keys, or unique, as one made of the time and the writer is.
    """

    POSITION = "position"
    UNIQUE = "unique"


class Resync(Enum):
    """What a Logger takes from its partner: the keys that it lacks, those later than its own last
    one, or the whole sequence in place of its own. Of positions the first two are the same.
    """

    MISSING_KEYS = "missing-keys"
    LATER_KEYS = "later-keys"
    WHOLE = "whole"


class Behind(Enum):
    """What a Logger does that missed entries while no partner can supply them: it waits, and the
    data with it (P8), or it records under its own next key.
    """

    WAITS = "waits"
    RECORDS = "records"


class LoggerPair(Routers):
    """A Logger at each side of the Router pair (L1-L4)."""

    entry = Choice(
        Entry,
        over=(Side, KEYS),
        initially=Entry.NONE,
        meaning="which Loggers wrote what the side's Logger holds under the recovery key",
    )
    up = Bool(over=Side, initially=True, meaning="the Logger runs")
    level = Bool(over=Side, initially=True, meaning="as far as it knows, the Logger lacks nothing")
    apart = Bool(
        over=Side,
        initially=False,
        ghost=True,
        meaning="the Logger has recorded what its partner did not since they were last level",
    )
    crossed: Var[bool] = Bool(
        initially=False,
        ghost=True,
        meaning="each Logger had, at one time, recorded what the other did not",
    )
    lost: Var[bool] = Bool(
        initially=False, ghost=True, meaning="an entry that was recorded is held by no Logger"
    )
    by_one: Var[bool] = Bool(
        initially=False, ghost=True, meaning="a Router on its own has had data recorded"
    )

    keys = Parameter(Keys.POSITION, source="L3, L7", silent=True, meaning="what a recovery key is")
    resync = Parameter(
        Resync.MISSING_KEYS, source="L3, L4", silent=True, meaning="what a partner supplies"
    )
    each_asks = Parameter(
        True, source="L3, L4", silent=True,
        meaning="of two that meet each asks the other, not only the one that is behind",
    )  # fmt: skip
    behind = Parameter(
        Behind.WAITS, source="L3, L9", silent=True, meaning="a Logger behind, without partner"
    )
    loggers_fail = Parameter(False, meaning="Loggers may fail and be restored")

    def runs(self, side: Side | Term[Side]) -> Term[bool]:
        """The Logger can do its work; whether its Router gives it any is another matter."""
        return self.up[side]

    def working(self, side: Side | Term[Side]) -> Term[bool]:
        """The Router has data for its Logger: paired, or going on alone (L1)."""
        return self.in_step() | (self.mode[side] == Mode.ISOLATED_ENABLED)

    def takes(self, side: Side | Term[Side]) -> Term[bool]:
        """The Logger records what its Router gives it."""
        ready = self.level[side]
        if self.behind is Behind.RECORDS:
            ready = ready | ~(self.in_step() & forall(Side, self.runs))
        return self.working(side) & self.runs(side) & ready

    def has(self, side: Side | Term[Side], key: Term[int]) -> Term[bool]:
        """The side's Logger holds an entry under the key."""
        return self.entry[side, key] != Entry.NONE

    def length(self, side: Side | Term[Side]) -> Term[int]:
        """How many entries a Logger holds."""
        return count(KEYS, lambda key: self.has(side, key))

    def equal(self) -> Term[bool]:
        """Both Loggers hold the same entries under the same keys."""
        return forall(KEYS, lambda key: self.entry[Side.A, key] == self.entry[Side.B, key])

    def leaves_to_peer(self, side: Term[Side]) -> Term[bool]:
        """R5c, L1: the Router's test has stopped it, and the peer's Logger alone records."""
        return self.stopped_by_test[side] & ~self.takes(side) & self.takes(peer(side))

    def in_use(self, side: Side | Term[Side], key: Term[int]) -> Term[bool]:
        """The key is taken: by the Logger itself or, if keys are unique, by either."""
        if self.keys is Keys.UNIQUE:
            return exists(Side, lambda s: self.has(s, key))
        return self.has(side, key)

    def is_next(self, side: Side | Term[Side], key: Term[int]) -> Term[bool]:
        """The Logger records its next entry under the key."""
        earlier = forall(KEYS, lambda k: implies(k < key, self.in_use(side, k)))
        return earlier & ~self.in_use(side, key)

    def has_room(self, side: Side | Term[Side]) -> Term[bool]:
        """The keys of the model, not those of the system, come to an end."""
        return exists(KEYS, lambda key: self.is_next(side, key))

    def append(self, side: Term[Side], key: Term[int], written: Term[Entry]) -> Term[Entry]:
        """What a Logger that takes an entry holds under a key."""
        return ite(self.is_next(side, key), written, self.entry[side, key])

    def asks_for(self, side: Term[Side], key: Term[int]) -> Term[bool]:
        """L3: the Logger takes itself to have missed what is recorded under the key."""
        if self.resync is Resync.LATER_KEYS:
            return forall(KEYS, lambda k: implies(k >= key, ~self.has(side, k)))
        return ~self.has(side, key)

    def completed(self, side: Term[Side], key: Term[int]) -> Term[Entry]:
        """What a Logger holds that has got what it asked for.

        What both Loggers have under one key, they take to be the same.
        """
        return ite(self.asks_for(side, key), self.entry[peer(side), key], self.entry[side, key])

    def only_at(self, side: Term[Side]) -> Term[bool]:
        """The side's Logger holds an entry that its partner does not."""
        other = peer(side)
        return exists(
            KEYS, lambda k: self.has(side, k) & (self.entry[side, k] != self.entry[other, k])
        )

    def supplies(self, side: Term[Side], enabled: Term[Side]) -> Term[bool]:
        """L4: the Logger of the isolated-enabled Router supplies the other; where that is not one
        of the two, the Logger of the side that is enabled again, if its Router was not idle.
        """
        mine = self.mode[side] == Mode.ISOLATED_ENABLED
        theirs = self.mode[peer(side)] == Mode.ISOLATED_ENABLED
        return ite(mine == theirs, self.enabled(side) & (side == enabled), mine)

    def stop_logger(self, side: Term[Side]) -> None:
        """The Logger is gone, and will have missed something."""
        self.up[side] = False
        self.level[side] = False

    def start_logger(self, side: Term[Side]) -> None:
        """The Logger is back, and has its partner to ask."""
        self.up[side] = True

    @fault(FaultKind.INPUT, component="call", source="L1, L2")
    def record_together(self) -> None:
        """the Routers have data to record"""
        a, b = self.takes(Side.A), self.takes(Side.B)
        require(self.in_step(), a | b, exists(Side, self.hears))
        require(forall(Side, lambda side: implies(self.takes(side), self.has_room(side))))
        written = ite(a & b, Entry.BOTH, ite(a, Entry.A, Entry.B))
        self.crossed = self.crossed | (a & ~b & self.apart[Side.B]) | (b & ~a & self.apart[Side.A])
        self.apart.assign(lambda s: self.apart[s] | (self.takes(s) & ~(a & b)))
        self.entry.assign(
            lambda s, key: ite(self.takes(s), self.append(s, key, written), self.entry[s, key])
        )

    @fault(FaultKind.INPUT, Side, component="call", source="L1, R3")
    def record_alone(self, side: Term[Side]) -> None:
        """Router {side}, on its own, has data to record"""
        require(self.mode[side] == Mode.ISOLATED_ENABLED, self.hears(side))
        require(self.takes(side), self.has_room(side))
        mine = ite(side == Side.A, Entry.A, Entry.B)
        self.entry.assign(
            lambda s, key: ite(s == side, self.append(s, key, mine), self.entry[s, key])
        )
        self.crossed = self.crossed | self.apart[peer(side)]
        self.apart[side] = True
        self.by_one = True

    @fault(FaultKind.CRASH, Side, component="Logger", source="L2")
    def fail_logger(self, side: Term[Side]) -> None:
        """Logger {side} fails"""
        given(self.loggers_fail)
        require(self.up[side])
        self.stop_logger(side)

    @fault(FaultKind.RESTART, Side, component="Logger", source="L3")
    def restore_logger(self, side: Term[Side]) -> None:
        """Logger {side} is restored"""
        given(self.loggers_fail)
        require(~self.up[side])
        self.start_logger(side)

    def stop_router(self, side: Term[Side]) -> None:
        """The Router is down, and its Logger has stopped (L1)."""
        super().stop_router(side)
        self.level[side] = False

    @action(Side, source="R8, Q5, L1, L4", fair=True)
    def pair_again(self, side: Term[Side]) -> None:
        """the Routers pair again, {side} enabled"""
        self.level.assign(lambda s: self.level[s] & self.supplies(s, side))
        super().pair_again(side)

    @action(Side, source="L3, L4", fair=True)
    def resynchronise(self, side: Term[Side]) -> None:
        """Logger {side} gets from its partner what it lacks"""
        other = peer(side)
        require(self.in_step(), forall(Side, self.runs), ~self.level[side])
        ahead = self.length(other) > self.length(side)
        same = self.length(other) == self.length(side)
        require(self.level[other] | ahead | (same & (side == Side.B)))
        if self.resync is Resync.WHOLE:
            self.lost = self.lost | self.only_at(side)
            self.entry.assign(lambda s, key: self.entry[other, key])
        elif self.each_asks:
            self.entry.assign(self.completed)
        else:
            self.entry.assign(
                lambda s, key: ite(s == side, self.completed(s, key), self.entry[s, key])
            )
        self.level.assign(True)
        self.apart.assign(False)
