"""Random expressions over the variables of a model, choice by choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import TypeAlias

from tests.oracle.description import (
    BOOL,
    MODE,
    OWN,
    SIDE,
    Expr,
    Group,
    Helper,
    Sort,
    Variable,
    span,
)

Scope: TypeAlias = tuple[tuple[str, Sort], ...]
"""The names in sight, innermost first; one that hides another comes before it."""

COMPARED = ("le", "lt", "ge", "gt", "eq", "ne")


def const(value: bool | int | str | None) -> Expr:
    """A constant."""
    return Expr("const", data=value)


def _by_member(asked: Expr, values: Sequence[Expr], members: Sequence[bool | int | str]) -> Expr:
    """The value of the member that an expression is, one for each of the members."""
    found = values[-1]
    for value, member in zip(values[:-1], members[:-1], strict=True):
        found = Expr("ite", (Expr("eq", (asked, const(member))), value, found))
    return found


def _names(e: Expr) -> set[str]:
    """The names that occur in an expression."""
    return {part.data for part in e.parts() if part.op == "name"}


class Writer:
    """Draws expressions of each sort, as seen from the model, or from inside of `group`."""

    def __init__(
        self,
        random: Random,
        sorts: Sequence[Sort],
        variables: Sequence[Variable],
        helpers: Sequence[Helper],
        group: Group | None = None,
        *,
        careful: bool = False,
    ) -> None:
        self.random = random
        self.sorts, self.helpers, self.group = sorts, helpers, group
        self.variables, self.careful = variables, careful

    def chance(self, one_in: int) -> bool:
        """True once in so many draws."""
        return self.random.randrange(one_in) == 0

    def name(self) -> str:
        """A name to bind; there are few, so that names hide one another."""
        return self.random.choice(("x", "y"))

    def telling(self, draw: Callable[[], Expr]) -> Expr:
        """A drawn condition that depends on the state."""
        for _ in range(5):
            found = draw()
            if found.reads:
                return found
        return self.something()

    def something(self) -> Expr:
        """A condition on the state: the first variable of the model, or of a component."""
        first = next(v for v in self.variables if self.group in (None, v.group))
        return Expr("read", (Expr("name", data=OWN),) if self._keyed else (), first)

    @property
    def _keyed(self) -> bool:
        return self.group is not None and self.group.key is not None

    # Elements of index sorts, and cells

    def visible(self, scope: Scope, sort: Sort) -> list[Expr]:
        """The names in sight of a sort."""
        first: dict[str, Sort] = {}
        for name, its in scope:
            first.setdefault(name, its)
        return [Expr("name", data=n) for n, s in first.items() if s == sort and n != OWN]

    def element(self, index: Sort, scope: Scope, depth: int) -> Expr | None:
        """An element of an index sort; None if there is none to be had."""
        found = self.visible(scope, index)
        if found and not self.chance(3):
            return self.random.choice(found)
        if index.replicas:
            found += [
                Expr("read", (), v) for v in self._some("cell") if v.sort == index and not v.over
            ]
        else:
            found += [const(value) for value in index.values]
            if depth > 0 and self.chance(3):
                return self._computed(index, scope, depth - 1)
        return self.random.choice(found) if found else None

    def _computed(self, index: Sort, scope: Scope, depth: int) -> Expr:
        if index.enumeration:
            return self.member(index, scope, depth)
        if index.name.startswith("Span"):
            last = const(index.values[-1])
            clamped = Expr("least", (last, Expr("greatest", (const(0), self.number(scope, depth)))))
            either = Expr("ite", (self.boolean(scope, depth), last, const(0)))
            return self.random.choice((clamped, either))
        return self.boolean(scope, depth)

    def _some(self, *kinds: str) -> list[Variable]:
        """The variables of some kinds that can be seen from here."""
        return [v for v in self.variables if v.kind in kinds and self.group in (None, v.group)]

    def keys(self, variable: Variable, scope: Scope, depth: int) -> tuple[Expr, ...] | None:
        """Keys for a variable; None if there are none to be had."""
        keys = []
        for place, index in enumerate(variable.over):
            inner = variable.group is not None and variable.group.key is not None and not place
            key: Expr | None
            if inner and self.group is not None:
                key = Expr("name", data=OWN)
            elif inner and variable.group and variable.group.kind in ("twins", "shared"):
                key = const(self.random.choice(index.values))
            else:
                key = self.element(index, scope, depth)
            if key is None:
                return None
            keys.append(key)
        return tuple(keys)

    def read(self, sort: Sort, scope: Scope, depth: int) -> Expr | None:
        """What some variable of a sort holds, or what waits in a queue; any numbers will do."""
        known = [v for v in self._some("cell", "queue") if v.sort.name == sort.name]
        if not known:
            return None
        variable = self.random.choice(known)
        keys = self.keys(variable, scope, depth)
        if keys is None or variable.kind == "cell":
            return None if keys is None else Expr("read", keys, variable)
        if self.chance(2):
            return Expr("head", keys, variable)
        place = const(self.random.randrange(variable.capacity))
        return Expr("at", (*keys, place), variable)

    # Conditions

    def boolean(self, scope: Scope, depth: int) -> Expr:
        """A condition."""
        less = depth - 1
        forms: list[Callable[[], Expr | None]] = [
            lambda: self.read(BOOL, scope, less),
            lambda: self.read(BOOL, scope, less),
            lambda: self.comparison(scope, less),
            lambda: self.asked(scope, less),
        ]
        if depth > 0:

            def part() -> Expr:
                return self.boolean(scope, less)

            forms += [
                lambda: Expr("not", (part(),)),
                lambda: Expr(self.random.choice(("and", "or", "xor", "implies")), (part(), part())),
                lambda: self.quantified(self.random.choice(("exists", "forall")), scope, less),
                lambda: Expr("ite", (part(), part(), part())),
                lambda: self.called(scope, less),
                lambda: self.comparison(scope, less),
            ]
        return self.random.choice(forms)() or self.comparison(scope, 0) or self.something()

    def quantified(self, op: str, scope: Scope, depth: int) -> Expr:
        """A quantifier over some sort, a pair or a set, with a condition, or for a sum a number."""
        if self.chance(6):
            found = self.among(op, scope, depth) if self.chance(2) else self.pairs(op, scope, depth)
            if found is not None:
                return found
        name = self.name()
        known = [sort for v in self._some("cell", "set", "queue") for sort in (v.sort, *v.over)]
        useful = [sort for sort in known if sort.replicas or sort.enumeration]
        sort = self.random.choice((*self.sorts, SIDE, MODE, span(2), BOOL, *useful, *useful))
        inner = ((name, sort), *scope)
        draw = self.number if op == "sum_over" else self.boolean
        return Expr(op, (draw(inner, depth),), (name, sort))

    def pairs(self, op: str, scope: Scope, depth: int) -> Expr:
        """A quantifier over two sorts at once, which means one within the other."""
        first, second = self.random.choices((*self.sorts, SIDE, MODE, span(2), BOOL), k=2)
        inner = (("y", second), ("x", first), *scope)
        body = (self.number if op == "sum_over" else self.boolean)(inner, depth)
        outer = "sum_over" if op == "count" else op
        meaning = Expr(outer, (Expr(op, (body,), ("y", second)),), ("x", first))
        template = f"{op}({first.text}, {second.text}, lambda x, y: {{0}})"
        return Expr("spelled", (meaning, body), template)

    def among(self, op: str, scope: Scope, depth: int) -> Expr | None:
        """A quantifier over the elements of a set, which means one over all with a condition."""
        known = self._some("set")
        if not known:
            return None
        variable, name = self.random.choice(known), self.name()
        keys = self.keys(variable, scope, depth)
        if keys is None or any(name in _names(key) for key in keys[:-1]):
            return None
        index = variable.over[-1]
        body = (self.number if op == "sum_over" else self.boolean)(((name, index), *scope), depth)
        held = Expr("holds", (*keys[:-1], Expr("name", data=name)), variable)
        if op == "sum_over":
            condition = Expr("ite", (held, body, const(0)))
        else:
            condition = Expr("implies" if op == "forall" else "and", (held, body))
        meaning = Expr(op, (condition,), (name, index))
        template = f"{op}({{0}}, lambda {name}: {{1}})"
        return Expr("spelled", (meaning, Expr("place", keys[:-1], variable), body), template)

    def called(self, scope: Scope, depth: int) -> Expr | None:
        """A call of a helper; only the model has helpers."""
        if not self.helpers:
            return None
        helper = self.random.choice(self.helpers)
        args = [self.element(sort, scope, depth) for _, sort in helper.parameters]
        terms = tuple(arg for arg in args if arg is not None and arg.op != "const")
        return Expr("call", terms, helper) if len(terms) == len(args) else None

    def comparison(self, scope: Scope, depth: int) -> Expr | None:
        """Two expressions of one sort compared, the first of which depends on the state."""
        kind = self.random.choice(("number", "number", "member", "element"))
        if kind == "number":
            left = self.number(scope, depth)
            own = self.group is None and self.chance(8)
            right = Expr("limit") if own else self.small(scope, depth)
            return Expr(self.random.choice(COMPARED), (left, right)) if left.reads else None
        if kind == "member":
            sort = self.random.choice((SIDE, MODE))
            first = self.read(sort, scope, depth)
            if first is None:
                return None
            if self.chance(3):
                return Expr("one_of", (first, *map(const, sort.values[:2])))
            names = self.visible(scope, sort)
            second = self.random.choice(names) if names else self.member(sort, scope, depth)
            return Expr(self.random.choice(("eq", "ne")), (first, second))
        sort = self.random.choice((*self.sorts, SIDE, MODE, BOOL))
        names = self.visible(scope, sort)
        others = [] if sort.replicas else [const(value) for value in sort.values]
        if not names or len(names) + len(others) < 2:
            return None
        first, second = names[0], self.random.choice((*names[1:], *others))
        if sort is BOOL:
            second = self.read(BOOL, scope, depth) or second
        return Expr(self.random.choice(("eq", "ne")), (first, second))

    def asked(self, scope: Scope, depth: int) -> Expr | None:
        """A question to a set or a queue."""
        known = self._some("set", "queue")
        if not known:
            return None
        variable = self.random.choice(known)
        keys = self.keys(variable, scope, depth)
        if keys is None:
            return None
        if variable.kind == "set":
            if self.chance(4):
                return Expr("none", keys[:-1], variable)
            return Expr("holds", keys, variable)
        op = self.random.choice(("empty", "full", "waits", "waits"))
        if op == "waits":
            keys = (*keys, const(self.random.choice(variable.sort.values)))
        return Expr(op, keys, variable)

    # Numbers and members

    def small(self, scope: Scope, depth: int) -> Expr:
        """A number, often a constant."""
        return self.number(scope, depth) if self.chance(3) else const(self.random.randint(-2, 3))

    def number(self, scope: Scope, depth: int) -> Expr:
        """A number that depends on the state, nearly always."""
        less = depth - 1
        forms: list[Callable[[], Expr | None]] = [
            lambda: self._number_read(scope, less),
            lambda: self._number_read(scope, less),
            lambda: self._counted(scope, less),
        ]
        if depth > 0:

            def term() -> Expr:
                return self.number(scope, less)

            def any_() -> Expr:
                return self.small(scope, less)

            forms += [
                lambda: Expr(self.random.choice(("add", "sub")), (term(), any_())),
                lambda: Expr("sub", (any_(), term())),
                lambda: Expr("scale", (term(),), self.random.choice((-3, 2, -1, 0))),
                lambda: Expr(
                    self.random.choice(("div", "mod")), (term(),), self.random.randint(1, 4)
                ),
                lambda: self.tabled(scope, less),
                lambda: Expr("neg", (term(),)),
                lambda: Expr("ite", (self.boolean(scope, less), term(), any_())),
                lambda: Expr(self.random.choice(("least", "greatest")), (any_(), term(), any_())),
                lambda: self.quantified("count", scope, less),
                lambda: self.quantified("sum_over", scope, less),
                lambda: Expr("sub", (term(), Expr("replicas", (), self.random.choice(self.sorts)))),
            ]
        found = self.random.choice(forms)()
        return found or Expr("ite", (self.something(), const(1), const(0)))

    def _number_read(self, scope: Scope, depth: int) -> Expr | None:
        return self.read(Sort("int", "", ()), scope, depth)

    def _counted(self, scope: Scope, depth: int) -> Expr | None:
        """A size, a length, what waits at a place, or a position in sight."""
        known = self._some("set", "queue")
        positions = [n for s in (span(2), span(3)) for n in self.visible(scope, s)]
        if not known or (positions and self.chance(2)):
            return self.random.choice(positions) if positions else None
        variable = self.random.choice(known)
        keys = self.keys(variable, scope, depth)
        if keys is None:
            return None
        if variable.kind == "set":
            return Expr("size", keys[:-1], variable)
        return Expr("length", keys, variable)

    def tabled(self, scope: Scope, depth: int) -> Expr | None:
        """A number that a table has for a member, which is often the next of another."""
        sort = self.random.choice((SIDE, MODE))
        asked = self.read(sort, scope, depth)
        if asked is None:
            return None
        names = sort.values
        if self.chance(2):
            turned = _by_member(asked, [const(n) for n in (*names[1:], names[0])], names)
            asked = Expr("spelled", (turned, asked), f"next_of({sort.text}, {{0}})")
        values = [self.random.randint(-2, 3) for _ in names]
        shown = ", ".join(f"{n}: {v}" for n, v in zip(names, values, strict=True))
        meaning = _by_member(asked, list(map(const, values)), names)
        return Expr("spelled", (meaning, asked), f"Table({{{{{shown}}}}})[{{0}}]")

    def member(self, sort: Sort, scope: Scope, depth: int) -> Expr:
        """A member of an enumeration."""
        read = self.read(sort, scope, depth) if self.chance(2) else None
        if read and depth > 0 and self.chance(3):
            condition = self.boolean(scope, depth - 1)
            return Expr("ite", (condition, read, self.member(sort, scope, depth - 1)))
        names = [const(value) for value in sort.values] + self.visible(scope, sort)
        return read or self.random.choice(names)

    # Values to assign

    def within(self, sort: Sort, scope: Scope) -> Expr:
        """A value of a sort, held within it."""
        if sort is BOOL:
            return self.boolean(scope, 1)
        if sort.enumeration:
            return self.member(sort, scope, 1)
        low, high = const(sort.values[0]), const(sort.values[-1])
        return Expr("least", (high, Expr("greatest", (low, self.small(scope, 1)))))

    def value(self, variable: Variable, keys: tuple[Expr, ...], scope: Scope) -> Expr | None:
        """Something to assign to the place at `keys`, nearly always within its range."""
        cell, sort = Expr("read", keys, variable), variable.sort
        if sort.replicas:
            return self.element(sort, scope, 0)
        moves = not self.chance(3)  # to new values, whatever the state
        if sort is BOOL:
            return Expr("not", (cell,)) if moves else self.boolean(scope, 2)
        first, last = const(sort.values[0]), const(sort.values[-1])
        if sort.enumeration:
            if moves:
                starts = Expr("eq", (cell, first))
                return Expr(
                    "ite", (starts, const(sort.values[1]), self.random.choice((first, last)))
                )
            return self.member(sort, scope, 2)
        if not self.careful and self.chance(25):
            return self.small(scope, 2)
        if moves:
            return Expr("ite", (Expr("eq", (cell, last)), first, Expr("add", (cell, const(1)))))
        return self.within(sort, scope)
