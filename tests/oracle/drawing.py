"""Random descriptions: small models that use all of the language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import prod
from random import Random

from tests.oracle.description import (
    BOOL,
    MODE,
    OWN,
    SIDE,
    Action,
    Description,
    Expr,
    Group,
    Helper,
    Property,
    Sort,
    Update,
    Value,
    Variable,
    numbers,
    replicas,
    span,
)
from tests.oracle.expressions import Scope, Writer
from tests.oracle.risks import RISKS, SHARED, TRAPS

FAULTS = ("CRASH", "LINK_LOST", "FLAP", "DELAY", "RESTART", "LINK_RESTORED", "INPUT")
KINDS = ("never", "always", "reachable", "settled", "eventually_always", "leads_to")


GROUPS = ("part", "part", "records", "records", "twins", None, None, None, None, None, None)


def plain(seed: int) -> Description:
    """The model of a number, written as the tutorial has it."""
    model, _ = _Drawing(Random(seed), GROUPS).model()
    return model


def large(seed: int) -> tuple[Description, Writer]:
    """The model of a number that has very many states, and what writes more about it."""
    random = Random(seed)
    sorts = replicas("PG", random.choice((4, 5, 6))), replicas("Line", random.choice((2, 3)))
    return _Drawing(random, GROUPS, sorts, most=10**7, variables=(6, 9), careful=True).model()


def small(seed: int) -> tuple[Description, Writer]:
    """The model of a number that leaves room for more variables, and what writes more about it."""
    return _Drawing(Random(seed), (None,), most=16, variables=(0, 1)).model()


def counted(seed: int) -> Description:
    """The model of a number with up to four replicas, others beside them, and no part that is one
    of them.
    """
    random = Random(seed)
    sorts = replicas("PG", random.randint(1, 4)), replicas("Line", random.randint(1, 3))
    model, _ = _Drawing(random, (None,), sorts, most=4000).model()
    return model


def daring(seed: int, risk: str) -> Description | None:
    """The model of a number with a way to write it that is risky; None if there is no place."""
    if risk == SHARED:
        model, _ = _Drawing(Random(seed), ("shared",)).model()
        return replace(model, risky=risk) if model.groups else None
    model, writer = _Drawing(Random(seed), GROUPS).model()
    if risk in TRAPS:
        return TRAPS[risk](model, writer)
    found = RISKS[risk](model, writer)
    return None if found is None else replace(found, risky=risk)


class _Drawing:
    """One model as it grows.

    `most` is how many states its variables may have between them; the steps of a `careful` one
    leave no range.
    """

    def __init__(
        self,
        random: Random,
        groups: Sequence[str | None],
        sorts: tuple[Sort, ...] = (),
        *,
        most: int = 600,
        variables: tuple[int, int] = (1, 5),
        careful: bool = False,
    ) -> None:
        self.random, self.groups, self.most, self.wanted = random, groups, most, variables
        self.careful = careful
        self.sorts = sorts or (
            replicas("PG", random.choice((2, 3, 1))),
            replicas("Line", random.choice((2, 1, 3))),
        )
        self.variables: list[Variable] = []
        self.helpers: list[Helper] = []
        self.candidates = 1

    def chance(self, one_in: int) -> bool:
        """True once in so many draws."""
        return self.random.randrange(one_in) == 0

    def model(self) -> tuple[Description, Writer]:
        """A model, and what writes more expressions about it."""
        random = self.random
        group = self._group()
        self._add("cell", BOOL, ())
        self._add("cell", self._numbers(), ())
        for _ in range(random.randint(*self.wanted)):
            self._variable(group if self.chance(2) else None)
        groups = (group,) if group and any(v.group for v in self.variables) else ()
        writer = Writer(random, self.sorts, self.variables, self.helpers, careful=self.careful)
        for number in range(random.choice((0, 1, 1, 2))):
            self.helpers.append(self._helper(writer, number))
        init = None
        if self.chance(5):
            init = writer.telling(lambda: writer.boolean((), 2))
        actions = [self._action(writer, n) for n in range(random.randint(2, 5))]
        if groups:
            inside = Writer(random, self.sorts, self.variables, [], groups[0], careful=self.careful)
            actions += [self._action(inside, n + 5) for n in range(random.randint(1, 2))]
        model = Description(
            variables=tuple(self.variables),
            actions=tuple(actions),
            properties=tuple(self._properties(writer)),
            helpers=tuple(self.helpers),
            groups=groups,
            replicas=self.sorts,
            init=init,
            budget=random.choice((None, 0, 1, 2)),
            limit=random.randint(-2, 3),
            bases=self.chance(6),
        )
        return model, writer

    # Variables

    def _group(self) -> Group | None:
        match self.random.choice(self.groups):
            case "part":
                return Group("inner", "part")
            case "records":
                return Group("inner", "records", self.random.choice((SIDE, *self.sorts)))
            case "twins":
                return Group("inner", "twins", SIDE)
            case "shared":
                return Group("inner", "shared", SIDE)
            case _:
                return None

    def _numbers(self) -> Sort:
        low = self.random.randint(-2, 1)
        return numbers(low, low + self.random.choice((3, 2, 4, 1)))

    def _index(self) -> Sort:
        choices = (*self.sorts, *self.sorts, SIDE, MODE, span(2), span(3))
        return self.random.choice(choices)

    def _variable(self, group: Group | None) -> None:
        random = self.random
        kind = random.choice(("cell", "cell", "cell", "set", "queue", "queue"))
        over: tuple[Sort, ...] = (group.key,) if group and group.key else ()
        if group and not any(v.group for v in self.variables):
            self._add("cell", BOOL, over, group)  # what is always there to be told and changed
        elif kind == "cell":
            sort = random.choice((BOOL, self._numbers(), SIDE, MODE, BOOL))
            if self.chance(8) and group is None:
                sort = self.sorts[0]
            for _ in range(random.choice((0, 1, 1, 2))):
                over = (*over, self._index())
            self._add("cell", sort, over, group)
        elif kind == "set":
            self._add("set", BOOL, (*over, self._index()), group)
        else:
            sort = random.choice((numbers(0, 1), numbers(1, 3), MODE, SIDE, BOOL))
            if self.chance(3):
                over = (*over, self._index())
            if len(over) < 2:
                self._add("queue", sort, over, group, random.choice((1, 2, 2, 2)))

    def _add(
        self,
        kind: str,
        sort: Sort,
        over: tuple[Sort, ...],
        group: Group | None = None,
        capacity: int = 0,
    ) -> None:
        """Add a variable, unless the model becomes too large."""
        values = len(sort.values)
        if kind == "queue":
            values = sum(values**length for length in range(capacity + 1))
        places = prod(len(s.values) for s in over)
        if self.candidates * values**places > self.most:
            return
        self.candidates *= values**places
        made = Variable(f"v{len(self.variables)}", "cell", sort, over, (), capacity, group)
        if kind == "queue":
            made = replace(made, kind="queue", starts=self._waits(made))
        else:
            made = replace(made, kind="set" if kind == "set" else "cell")
            made = replace(made, starts=self._starts(made))
        self.variables.append(made)

    def _waits(self, queue: Variable) -> tuple[tuple[Value, ...], ...]:
        """Now and then something waits in a queue at first: the same in all of them."""
        own = Random(f"{queue.name} {self.candidates}")
        if queue.group is not None or own.randrange(4):
            return ()
        count = own.randint(1, queue.capacity)
        waiting = tuple(own.choice(queue.sort.values) for _ in range(count))
        return (waiting,) * prod(len(s.values) for s in queue.over)

    def _starts(self, variable: Variable) -> tuple[Value | None, ...]:
        """The same for all places, or for each key of its own where keys have names."""
        places = prod(len(s.values) for s in variable.over)
        if variable.kind == "set":
            places //= len(variable.over[-1].values)
        own = variable.group is None and variable.kind == "cell" and bool(variable.over)
        named = own and not any(sort.replicas for sort in variable.over)
        if variable.sort.replicas:
            return (None,) * places
        if named and self.chance(3):
            return tuple(self._start(variable) for _ in range(places))
        return (self._start(variable),) * places

    def _start(self, variable: Variable) -> Value | None:
        return None if self.chance(6) else self.random.choice(variable.sort.values)

    # Methods

    def _helper(self, writer: Writer, number: int) -> Helper:
        sorts = self.random.choices((SIDE, MODE, span(2), *self.sorts), k=self.random.randint(0, 2))
        parameters = tuple(zip(("x", "y"), sorts, strict=False))
        body = writer.telling(lambda: writer.boolean(parameters[::-1], 2))
        return Helper(f"helper_{number}", parameters, body)

    def _action(self, writer: Writer, number: int) -> Action:
        random = self.random
        sorts = random.choices(
            (*self.sorts, SIDE, MODE, span(2), BOOL), k=random.choice((0, 1, 1, 2))
        )
        parameters: list[tuple[str, Sort]] = list(zip(("p", "q"), sorts, strict=False))
        if writer.group and writer.group.key:
            parameters.insert(0, (OWN, writer.group.key))
        scope: Scope = tuple(parameters[::-1])
        guards = [
            writer.telling(lambda: writer.boolean(scope, 1))
            for _ in range(random.choice((0, 1, 1, 2)))
        ]
        updates = _Body(self, writer, scope, guards).updates()  # which may add guards
        fault = random.choice(FAULTS) if self.chance(4) else None
        return Action(
            name=f"{'action' if fault is None else 'fault'}_{number}",
            parameters=tuple(parameters),
            guards=tuple(guards),
            updates=tuple(updates),
            fault=fault,
            fair=fault is None and self.chance(2),
            group=writer.group,
            given=random.choice((True, True, False))
            if self.chance(12) and not writer.group
            else None,
        )

    def _properties(self, writer: Writer) -> list[Property]:
        first, number = self.variables[:2]
        whole = Expr("le", (Expr("read", (), number), Expr("const", data=number.sort.values[-1])))
        holds = Expr("or", (Expr("not", (Expr("read", (), first),)), Expr("read", (), first)))
        found = [Property("everything", "always", Expr("and", (whole, holds)))]
        for n in range(self.random.randint(2, 6)):
            kind = self.random.choice(KINDS)
            formula = writer.telling(lambda: self._formula(writer))
            trigger = None
            if kind == "leads_to":
                trigger = writer.telling(lambda: writer.boolean((), 2))
            reached = [p.name for p in found if p.kind == "reachable"]
            beside = None
            if kind in ("never", "always") and reached and self.chance(2):
                beside = self.random.choice(reached)
            found.append(Property(f"property_{n}", kind, formula, trigger, beside))
        return found

    def _formula(self, writer: Writer) -> Expr:
        formula = writer.boolean((), 3)
        if self.chance(4):
            asked = Expr(self.random.choice(("quiescent", "deadlocked")))
            formula = Expr(self.random.choice(("and", "or")), (formula, asked))
        return formula


class _Body:
    """The updates of an action."""

    def __init__(self, drawing: _Drawing, writer: Writer, scope: Scope, guards: list[Expr]) -> None:
        self.random, self.chance, self.careful = drawing.random, drawing.chance, drawing.careful
        self.writer, self.scope, self.guards = writer, scope, guards
        self.bulk = False

    def updates(self) -> list[Update]:
        """Some, of variables drawn; at least one."""
        known = [v for v in self.writer.variables if self.writer.group in (None, v.group)]
        wanted = self.random.sample(known, min(len(known), self.random.choice((1, 1, 2, 3))))
        found = [update for v in wanted for update in self._of(v)]
        if found:
            return found
        return self._everywhere(known[0])

    def _of(self, variable: Variable) -> list[Update]:
        keys = [self._key(variable, place) for place, _ in enumerate(variable.over)]
        if variable.kind == "queue":
            return [] if None in keys else self._queue(variable, tuple(k for k in keys if k))
        if variable.over and not self.bulk and (None in keys or self.chance(3)):
            return self._everywhere(variable)
        if None in keys:
            return []
        found = tuple(k for k in keys if k)
        if variable.kind == "set":
            return [Update(self.random.choice(("add", "remove")), variable, found)]
        value = self.writer.value(variable, found, self.scope)
        if value is None:
            return []
        first = Update("assign", variable, found, value=value)
        return [first, *self._second(variable, found)]

    def _key(self, variable: Variable, place: int) -> Expr | None:
        index = variable.over[place]
        if variable.group and variable.group.key and not place:
            if self.writer.group:
                return Expr("name", data=OWN)
            if variable.group.kind in ("twins", "shared"):
                return Expr("const", data=self.random.choice(index.values))
        return self.writer.element(index, self.scope, 1)

    def _second(self, variable: Variable, keys: tuple[Expr, ...]) -> list[Update]:
        """Now and then another place of the same map, which may depend on the state."""
        if len(keys) != 1 or variable.group or not self.chance(3):
            return []
        other = self.writer.element(variable.over[0], self.scope, 1)
        if other is None or other == keys[0]:
            return []
        if self.careful or not self.chance(4):
            apart = Expr("ne", (keys[0], other))
            self.guards.append(Expr("and", (apart, self.writer.something())))
        value = self.writer.value(variable, (other,), self.scope)
        return [] if value is None else [Update("assign", variable, (other,), value=value)]

    def _everywhere(self, variable: Variable) -> list[Update]:
        """An update of all the places of a variable at once."""
        own = self._own(variable)
        if own is None:
            return []
        over = variable.over[len(own) :]
        if variable.kind == "set" and not self.chance(4):
            name = self.writer.name()
            inner = ((name, over[-1]), *self.scope)
            body = self.writer.boolean(inner, 1)
            self.bulk = True
            return [Update("only", variable, own, (name,), body)]
        if variable.kind == "set":
            self.bulk = True
            return [Update("clear", variable, own)]
        if not over:
            value = self.writer.value(variable, own, self.scope)
            return [] if value is None else [Update("assign", variable, own, value=value)]
        names = ("x", "y", "z")[: len(over)]
        inner = (*zip(names[::-1], over[::-1], strict=True), *self.scope)
        keys = (*own, *(Expr("name", data=name) for name in names))
        value = self.writer.value(variable, keys, inner)
        if value is None:
            return []
        self.bulk = True
        return [Update("bulk", variable, own, names, value)]

    def _own(self, variable: Variable) -> tuple[Expr, ...] | None:
        """The key of the group a variable is in, if there is one; None if none is to be had."""
        if not (variable.group and variable.group.key):
            return ()
        key = self._key(variable, 0)
        return None if key is None else (key,)

    def _queue(self, variable: Variable, keys: tuple[Expr, ...]) -> list[Update]:
        """A pop, appends, or both, nearly always where there is something and room."""
        writer = self.writer
        several = ("twice", "twice") if variable.capacity > 1 else ()
        how = self.random.choice(("pop", "append", "both", "when", *several))
        careful = self.careful or not self.chance(6)
        found = []
        if how in ("pop", "both"):
            found.append(Update("pop", variable, keys))
            if careful:
                self.guards.append(Expr("not", (Expr("empty", keys, variable),)))
        if how in ("append", "both", "twice"):
            found += [Update("append", variable, keys, value=self._waiting(variable))]
        if how == "twice":
            last = Expr("const", data=variable.sort.values[-1])
            other = self._waiting(variable) if self.chance(2) else last
            found += [Update("append", variable, keys, value=other)]
        if how in ("append", "twice") and careful:
            room = Expr("const", data=variable.capacity - len(found))
            self.guards.append(Expr("le", (Expr("length", keys, variable), room)))
        if how == "when":
            free = Expr("not", (Expr("full", keys, variable),))
            when = Expr("and", (writer.boolean(self.scope, 1), free))
            found += [Update("append", variable, keys, value=self._waiting(variable), when=when)]
        return found

    def _waiting(self, variable: Variable) -> Expr:
        return self.writer.within(variable.sort, self.scope)
