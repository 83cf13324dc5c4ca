"""A drawn description with what is added: variables, steps that use them, and what is asked."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from tests.oracle.description import (
    BOOL,
    SIDE,
    Action,
    Description,
    Expr,
    Property,
    Sort,
    Update,
    Variable,
)
from tests.oracle.expressions import Scope, Writer, const


class Adding:
    """A model with what is added to it."""

    def __init__(self, random: Random, model: Description, writer: Writer) -> None:
        self.random, self.drawn, self.writer = random, model, writer
        self.pgs = model.replicas[0]
        self.flag, self.number = model.variables[:2]
        self.variables: list[Variable] = []
        self.actions: list[Action] = []
        self.formulas: list[Expr] = []

    def chance(self, one_in: int) -> bool:
        """True once in so many draws."""
        return self.random.randrange(one_in) == 0

    def model(self) -> Description:
        """The whole model."""
        properties = tuple(
            Property(f"asked_{n}", self.random.choice(("never", "reachable")), formula)
            for n, formula in enumerate(self.formulas)
        )
        drawn = [self._late(action) for action in self.drawn.actions]
        return replace(
            self.drawn,
            variables=(*self.drawn.variables, *self.variables),
            actions=(*drawn, *self.actions),
            properties=(*self.drawn.properties, *properties),
            budget=self._budget(),
            bases=False,
        )

    def _budget(self) -> int | tuple[tuple[str, int], ...] | None:
        """How many failures may be seen, now and then of each kind by itself."""
        actions = (*self.drawn.actions, *self.actions)
        kinds = dict.fromkeys(a.fault for a in actions if a.counted and a.fault)
        if not kinds or self.chance(2):
            return self.drawn.budget
        chosen = self.random.sample(list(kinds), self.random.randint(1, len(kinds)))
        return tuple((kind, self.random.randint(0, 2)) for kind in sorted(chosen))

    def _late(self, action: Action) -> Action:
        """The action, of which one update may read what another has assigned."""
        plain = [
            n for n, u in enumerate(action.updates) if u.how == "assign" and u.value and not u.when
        ]
        if not plain or len(action.updates) < 2:
            return action
        chosen = self.random.choice(plain)
        updates = list(action.updates)
        updates[chosen] = replace(updates[chosen], late=True)
        return replace(action, updates=tuple(updates))

    def name(self) -> str:
        """The name of the next variable."""
        return f"v{len(self.drawn.variables) + len(self.variables)}"

    # What is said

    @property
    def scope(self) -> Scope:
        """What steps are given: a replica."""
        return (("p", self.pgs),)

    def condition(self) -> Expr:
        """A condition on what was there before."""
        return self.writer.telling(lambda: self.writer.boolean(self.scope, 1))

    def value(self, sort: Sort, scope: Scope) -> Expr:
        """A value of a sort, which may depend on the state."""
        if sort.replicas:
            return self.random.choice(self.writer.visible(scope, sort))
        if self.chance(2):
            return const(self.random.choice(sort.values))
        return self.writer.within(sort, scope)

    def asked(self, e: Expr, sort: Sort, scope: Scope) -> Expr:
        """A question about a value."""
        if sort is BOOL:
            return e
        if sort.replicas:
            flags = [
                v
                for v in self.drawn.variables
                if v.kind == "cell" and (v.over, v.sort) == ((sort,), BOOL)
            ]
            if flags and self.chance(2):
                return Expr("read", (e,), flags[0])
            return Expr(self.random.choice(("eq", "ne")), (e, self.value(sort, scope)))
        return Expr(self.random.choice(("eq", "ne")), (e, const(self.random.choice(sort.values))))

    def others(self, scope: Scope) -> Expr:
        """What is said of one replica and others, which are compared with it by name."""
        (x, sort), *_ = scope
        differ = Expr("ne", (Expr("name", data="y"), Expr("name", data=x)))
        inner: Scope = (("y", sort), *scope)
        body = self.writer.boolean(inner, 1)
        match self.random.randrange(4):
            case 0:
                return self._neighbour(x, sort)
            case 1:
                return Expr("exists", (Expr("and", (differ, body)),), ("y", sort))
            case 2:
                return Expr("forall", (Expr("implies", (differ, body)),), ("y", sort))
            case _:
                number = Expr("count", (Expr("and", (differ, body)),), ("y", sort))
                return Expr(self.random.choice(("le", "eq")), (number, const(1)))

    def _neighbour(self, x: str, sort: Sort) -> Expr:
        """What is said of the replica next to one, in a ring of them."""
        own, steps = Expr("name", data=x), self.random.choice((1, 2, -1))
        next_one = Expr("turned", (own,), (sort, steps))
        flags = [v for v in self.drawn.variables if v.kind == "cell" and v.over == (sort,)]
        if flags and flags[0].sort is BOOL:
            return Expr("read", (next_one,), flags[0])
        return Expr("or", (self.condition(), Expr("eq", (next_one, own))))

    # What steps do

    def step(
        self,
        name: str,
        guards: list[Expr],
        updates: list[Update],
        parameters: Scope | None = None,
        *,
        receives: tuple[Variable, tuple[Expr, ...]] | None = None,
        implied: tuple[Expr, ...] = (),
    ) -> None:
        """Add an action, which is given a replica unless it is said what."""
        given = self.scope if parameters is None else parameters
        if given[0][1].replicas and self.chance(4):
            guards.append(self.others(given))
        chooses = any(u.value is None and u.how in ("assign", "bulk") for u in updates)
        self.actions.append(
            Action(
                f"{name}_{len(self.actions)}",
                given,
                tuple(guards),
                tuple(updates),
                fair=self.chance(2) and parameters is None and not chooses,
                receives=receives,
                implied=implied,
            )
        )

    def exchange(self) -> None:
        """Add a map, and a step that swaps what it holds at two keys."""
        sort = self.random.choice((SIDE, self.pgs))
        starts = (False, True) if sort is SIDE else (None,) * len(sort.values)
        swapped = Variable(self.name(), "cell", BOOL, (sort,), starts)
        self.variables.append(swapped)
        one, other = Expr("name", data="p"), Expr("name", data="q")
        first = Update("assign", swapped, (one,), value=Expr("read", (other,), swapped))
        second = Update("assign", swapped, (other,), value=Expr("read", (one,), swapped), late=True)
        guards = [Expr("ne", (one, other))] * (not self.chance(6))
        guards += [Expr("ne", (first.value, second.value))] if first.value and second.value else []
        self.step("swap", guards, [first, second], (("p", sort), ("q", sort)))

    def keys(self, variable: Variable) -> tuple[Expr, ...]:
        """A key of a variable, of those that have names."""
        return tuple(const(self.random.choice(sort.values)) for sort in variable.over)

    def closed(self) -> Expr:
        """A condition that needs no replica."""
        return self.writer.telling(lambda: self.writer.boolean((), 1))
