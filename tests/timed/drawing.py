"""Random timed descriptions: small, and full of what goes wrong with time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from random import Random
from typing import TypeVar

from tests.oracle.description import BOOL, SIDE, Sort, numbers, replicas
from tests.timed.description import (
    UNITS,
    Action,
    Cell,
    Clock,
    Description,
    Expr,
    Key,
    Property,
    Question,
    Timer,
    Update,
)

FAULTS = ("CRASH", "LINK_LOST", "FLAP", "DELAY")
REPAIRS = ("RESTART", "LINK_RESTORED")
TRUE = Expr("const", data=True)
MOST_CLOCKS = 4
QUESTIONS = 5

Kind = TypeVar("Kind", bound=Cell | Timer | Clock)


def closed(seed: int) -> Description:
    """The model of a number in which nothing compares a clock: each bound is included."""
    return _Drawing(Random(seed), clocks=0).model()


def open_(seed: int) -> Description:
    """The model of a number that compares clocks, often by what excludes a bound."""
    return _Drawing(Random(seed), clocks=2).model()


def paired(seed: int) -> Description:
    """The model of a number that may compare clocks with each other."""
    return _Drawing(Random(seed), clocks=2, pairs=True).model()


@dataclass
class _Drawing:
    """One model as it grows."""

    random: Random
    clocks: int
    pairs: bool = False
    cells: list[Cell] = field(default_factory=list)
    timers: list[Timer] = field(default_factory=list)
    own: list[Clock] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    names: tuple[tuple[str, Sort], ...] = ()
    left: int = MOST_CLOCKS
    course: Cell | None = None

    def model(self) -> Description:
        """The whole model."""
        chance = self.random
        gateways = replicas("PG", 2)
        self.sorts = (SIDE, gateways)
        drift = Fraction(1, 2) if chance.random() < 0.1 else Fraction(0)
        for n in range(chance.randint(1, 3)):
            self._cell(n)
        for n in range(chance.choice((0, 1, 1, 2) if self.clocks else (1, 1, 2))):
            self._timer(n, drift)
        for n in range(chance.randint(1, self.clocks) if self.clocks else 0):
            over = SIDE if self.random.random() < 0.1 and self.left > 1 else None
            self._spend(over)
            self.own.append(Clock(f"clock_{n}", over))
        for timer in self.timers:
            self._expiry(timer)
        if chance.random() < 0.7:
            self._course()
        for n in range(chance.randint(1, 3 if self.course is None else 2)):
            self._action(n)
        for _ in range(chance.choice((0, 1, 1))):
            self._fault()
        self._complete()
        self.names = ()
        sorts: set[Sort | None] = {cell.over for cell in self.cells}
        sorts |= {timer.over for timer in self.timers} | {a.over for a in self.actions}
        return Description(
            cells=tuple(self.cells),
            timers=tuple(self.timers),
            clocks=tuple(self.own),
            actions=tuple(self.actions),
            properties=tuple(self._properties()),
            questions=tuple(self._question() for _ in range(QUESTIONS)),
            replicas=(gateways,) if gateways in sorts else (),
            budget=chance.choice((None, 0, 1, 2)) if self._has_faults() else None,
            drift=drift,
            unit=chance.choice(tuple(UNITS)),
        )

    def _has_faults(self) -> bool:
        return any(action.fault is not None for action in self.actions)

    # What there is

    def _over(self, often: float) -> Sort | None:
        if self.random.random() >= often or self.left < 2:
            return None
        return self.random.choice(self.sorts)

    def _spend(self, over: Sort | None) -> None:
        self.left -= 1 if over is None else len(over.values)

    def _cell(self, n: int) -> None:
        over = self._over(0.25) if n else None
        sort = self.random.choice((BOOL, BOOL, numbers(0, 2)))
        starts = [self.random.choice(sort.values)] * _count(over)
        if over is SIDE and self.random.random() < 0.5:
            starts = [self.random.choice(sort.values) for _ in starts]
        if self.random.random() < 0.1:
            starts = [None] * len(starts)
        self.cells.append(Cell(f"cell_{n}", sort, over, tuple(starts)))

    def _timer(self, n: int, drift: Fraction) -> None:
        over = self._over(0.2)
        self._spend(over)
        low, high = self._window()
        if drift and self.random.random() < 0.7:
            low, high = 3 * low, 3 * high
        starts = [self.random.random() < 0.5] * _count(over)
        if over is SIDE and self.random.random() < 0.5:
            starts[0] = not starts[0]
        drifts = bool(drift) and self.random.random() < 0.7
        self.timers.append(Timer(f"timer_{n}", over, low, high, tuple(starts), drifts))

    def _window(self) -> tuple[int, int]:
        low = self.random.choice((0, 0, 1, 1, 2, 3))
        return low, low + self.random.choice((0, 0, 1, 2))

    # What happens

    def _expiry(self, timer: Timer) -> None:
        self.names = _named(timer.over)
        again = self.random.random() < 0.4
        updates = self._updates(())
        if again or timer.over is not None:
            updates = [u for u in updates if u.what is not timer]
        if again:
            when = self._condition(1) if self.random.random() < 0.5 else None
            updates.append(Update("start", timer, self._parameter(timer), when=when))
        guard = self._condition(1, timed=0.0) if self.random.random() < 0.1 else TRUE
        name = f"expires_{timer.name}"
        action = Action(name, timer.over, guard, tuple(updates), expires=timer)
        self.actions.append(action)

    def _course(self) -> None:
        """Three phases that follow each other, each ended by an action in another way."""
        cell = self.course = Cell("phase", numbers(0, 2), None, (0,))
        self.cells.append(cell)
        for phase in range(3):
            here = Expr("eq", (Expr("read", (), cell), Expr("const", data=phase)))
            after = Expr("const", data=(phase + 1) % 3)
            self._ended(here, Update("assign", cell, None, after), f"ends_{phase}")

    def _ended(self, here: Expr, turn: Update, name: str) -> None:
        """An action that happens here: within a time, at once, at any moment, or by a timer."""
        self.names = ()
        drawn = self.random.random()
        alone = [n for n, a in enumerate(self.actions) if a.expires and a.over is None]
        if drawn < 0.25 and alone:
            n = self.random.choice(alone)
            value = Expr("ite", (here, *filter(None, [turn.value]), Expr("read", (), turn.what)))
            turn = replace(turn, value=value)
            kept = [u for u in self.actions[n].updates if u.what is not turn.what]
            self.actions[n] = _with(self.actions[n], [*kept, turn])
            return
        action = Action(name, None, here, ())
        if drawn < 0.65 and self.left:
            action = replace(action, within=self._window())
            self.left -= 1
        elif drawn < 0.75:
            action = replace(action, urgent=True)
        elif drawn < 0.85:
            action = replace(action, fault=self.random.choice(FAULTS))
        elif self.own:
            action = replace(action, guard=Expr("and", (here, self._compared())))
        others = [u for u in self._updates(()) if u.what is not turn.what]
        self.actions.append(_with(action, [turn, *others]))

    def _question(self) -> Question:
        """How long something takes, mostly in the course if there is one."""
        if self.course is None or self.random.random() < 0.3:
            first = self._condition(1, timed=0.0) if self.random.random() < 0.4 else None
            return Question(self._condition(2, timed=0.0), first)
        read = Expr("read", (), self.course)
        asked, begun = (
            Expr("eq", (read, Expr("const", data=n))) for n in self.random.sample(range(3), 2)
        )
        return Question(asked, begun if self.random.random() < 0.5 else None)

    def _action(self, n: int) -> None:
        over = self._over(0.25)
        self.names = _named(over)
        within = None
        urgent = False
        drawn = self.random.random()
        if drawn < 0.35 and self.left >= _count(over):
            within = self._window()
            self._spend(over)
        elif drawn < 0.5:
            urgent = True
        guard = self._condition(2, timed=0.0 if within or urgent else 0.5)
        action = Action(f"action_{n}", over, guard, (), within=within, urgent=urgent)
        self.actions.append(_with(action, self._updates(_read(guard))))

    def _fault(self) -> None:
        over = self._over(0.2)
        self.names = _named(over)
        kind, within = self.random.choice(FAULTS), None
        if self.random.random() < 0.4:
            kind = self.random.choice(REPAIRS)
            if self.random.random() < 0.7 and self.left >= _count(over):
                within = self._window()
                self._spend(over)
        guard = self._condition(1, timed=0.0 if within else 0.2)
        name = f"fault_{len(self.actions)}"
        action = Action(name, over, guard, (), fault=kind, within=within)
        self.actions.append(_with(action, self._updates(_read(guard))))

    def _complete(self) -> None:
        """See to it that each timer is started, and each clock restarted."""
        things: list[Timer | Clock] = [*self.timers, *self.own]
        for thing in things:
            how = "start" if isinstance(thing, Timer) else "restart"
            if not any(u.what is thing and u.how == how for u in self._all_updates()):
                self._append(thing)

    def _all_updates(self) -> list[Update]:
        return [update for action in self.actions for update in action.updates]

    def _append(self, thing: Timer | Clock) -> None:
        able = [n for n, a in enumerate(self.actions) if thing.over in (None, SIDE, a.over)]
        n = self.random.choice(able)
        action = self.actions[n]
        self.names = _named(action.over)
        update = self._start(thing) if isinstance(thing, Timer) else self._restart(thing)
        kept = [u for u in action.updates if u.what is not update.what]
        self.actions[n] = _with(action, [*kept, update])

    def _updates(self, prefer: Sequence[Cell]) -> list[Update]:
        """Some statements, each about another thing; what a guard reads is changed the most."""
        able = self._nameable(self.cells)
        cells = self._nameable(prefer)[:1] if self.random.random() < 0.7 else []
        if able:
            cells = cells or [self.random.choice(able)]
            if self.random.random() < 0.3:
                cells += [c for c in (self.random.choice(able),) if c not in cells]
        found = [self._assign(cell) for cell in cells]
        timers = self._nameable(self.timers)
        if timers and self.random.random() < 0.4:
            timer = self.random.choice(timers)
            found.append(self._start(timer) if self.random.random() < 0.7 else self._stop(timer))
        if self.own and self.random.random() < 0.5:
            found.append(self._restart(self.random.choice(self.own)))
        return found

    def _assign(self, cell: Cell) -> Update:
        key = self._key(cell)
        here = Expr("read", () if key is None else (key,), cell)
        if cell.sort is BOOL:
            value = Expr("not", (here,)) if self.random.random() < 0.6 else self._condition(1)
        elif self.random.random() < 0.6:
            last = Expr("const", data=cell.sort.values[-1])
            one, first = Expr("const", data=1), Expr("const", data=cell.sort.values[0])
            value = Expr("ite", (Expr("eq", (here, last)), first, Expr("add", (here, one))))
        else:
            numbers_ = [Expr("const", data=v) for v in cell.sort.values]
            first, second = self.random.choice(numbers_), self.random.choice(numbers_)
            value = Expr("ite", (self._condition(1), first, second))
        return Update("assign", cell, key, value)

    def _start(self, timer: Timer) -> Update:
        since = None
        if self.own and self.random.random() < 0.3:
            clock = self.random.choice(self._nameable(self.own))
            since = clock, self._key(clock)
        return Update("start", timer, self._key(timer), when=self._when(), since=since)

    def _stop(self, timer: Timer) -> Update:
        return Update("stop", timer, self._key(timer), when=self._when())

    def _restart(self, clock: Clock) -> Update:
        return Update("restart", clock, self._key(clock), when=self._when())

    def _when(self) -> Expr | None:
        return self._condition(1) if self.random.random() < 0.3 else None

    # Expressions

    def _key(self, thing: Cell | Timer | Clock) -> Key:
        """Which of several is meant."""
        if thing.over is None:
            return None
        named = [name for name, sort in self.names if sort is thing.over]
        chosen = isinstance(thing, Timer) or thing.over is not SIDE
        if named and (chosen or self.random.random() < 0.8):
            return Expr("name", data=self.random.choice(named))
        if thing.over is SIDE:
            return Expr("const", data=self.random.choice(SIDE.values))
        raise ValueError(f"{thing.name} has no name here")

    def _nameable(self, things: Sequence[Kind]) -> list[Kind]:
        """The things of which one can be named by an action, without a quantifier."""
        sorts = (None, SIDE, *(sort for _, sort in self.names))
        return [thing for thing in things if thing.over in sorts]

    def _parameter(self, timer: Timer) -> Key:
        return None if timer.over is None else Expr("name", data="p")

    def _condition(self, depth: int, timed: float = 0.3) -> Expr:
        """A condition, which compares clocks as often as that."""
        drawn = self.random.random()
        if depth and drawn < 0.35:
            op = self.random.choice(("and", "and", "or", "implies"))
            return Expr(op, (self._condition(depth - 1, timed), self._condition(depth - 1, timed)))
        if depth and drawn < 0.45:
            return Expr("not", (self._condition(depth - 1, timed),))
        return self._atom(timed)

    def _atom(self, timed: float) -> Expr:
        if self.own and self.random.random() < timed:
            return self._compared()
        things: list[Cell | Timer] = [*self.cells, *self.cells, *self.timers]
        return self._within(self.random.choice(things), self._said)

    def _within(self, thing: Kind, say: Callable[[Kind, Key], Expr]) -> Expr:
        """What is said of one of several, or of some or all."""
        if thing.over is None:
            return say(thing, None)
        named = any(sort is thing.over for _, sort in self.names)
        if (thing.over is SIDE or named) and self.random.random() < 0.6:
            return say(thing, self._key(thing))
        quantifier = self.random.choice(("exists", "forall"))
        return Expr(quantifier, (say(thing, Expr("name", data="x")),), ("x", thing.over))

    def _said(self, thing: Cell | Timer, key: Key) -> Expr:
        at = () if key is None else (key,)
        if isinstance(thing, Timer):
            return Expr("running", at, thing)
        read = Expr("read", at, thing)
        if thing.sort is BOOL:
            return read if self.random.random() < 0.6 else Expr("not", (read,))
        value = Expr("const", data=self.random.choice(thing.sort.values))
        return Expr(self.random.choice(("eq", "eq", "le")), (read, value))

    def _compared(self) -> Expr:
        comparison = self.random.choice(("<=", "<", ">=", ">", ">=", "<"))
        alone = [clock for clock in self.own if clock.over is None]
        if self.pairs and len(alone) > 1 and self.random.random() < 0.5:
            first, second = self.random.sample(alone, 2)
            return Expr("apart", (), (first, second, comparison, self.random.randint(-2, 2)))
        time = self.random.randint(1, 3)

        def say(clock: Clock, key: Key) -> Expr:
            return Expr("elapsed", () if key is None else (key,), (clock, comparison, time))

        return self._within(self.random.choice(self.own), say)

    # What is claimed

    def _properties(self) -> list[Property]:
        found = []
        kinds = ["never", "always", "reachable"]
        protocol = [a for a in self.actions if a.fault is None]
        if not any(a.guard.timed for a in protocol):
            kinds.append("settled")
        for n in range(self.random.randint(1, 3)):
            kind = self.random.choice(kinds)
            found.append(Property(f"claim_{n}", kind, self._condition(2)))
        return found


def _with(action: Action, updates: Sequence[Update]) -> Action:
    return replace(action, updates=tuple(updates))


def _read(guard: Expr) -> list[Cell]:
    return [part.data for part in guard.parts() if part.op == "read"]


def _named(over: Sort | None) -> tuple[tuple[str, Sort], ...]:
    return () if over is None else (("p", over),)


def _count(over: Sort | None) -> int:
    return 1 if over is None else len(over.values)
