"""Random descriptions in which it matters who is fair to whom: some take their turns, and rest.

A small plain model is drawn first, which lets them, or does not. What has had its turn is noted, so
that it can be asked whether all of them have.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from tests.oracle.added import Adding
from tests.oracle.description import (
    BOOL,
    SIDE,
    Description,
    Expr,
    Property,
    Sort,
    Update,
    Variable,
    span,
)
from tests.oracle.drawing import small
from tests.oracle.expressions import const


def turning(seed: int) -> Description:
    """The model of a number, in which an action `take_0` gives turns."""
    model, writer = small(seed)
    to = Adding(Random(seed), model, writer)
    sort = to.random.choice((SIDE, SIDE, span(2), to.pgs))
    on, had = _of_each(to, sort), _of_each(to, sort)
    p = Expr("name", data="p")
    guards = [Expr("not", (Expr("read", (p,), on),))]
    if not to.chance(3):
        guards.append(Expr("read", (), to.flag))
    taken = [Update("assign", v, (p,), value=const(True)) for v in (on, had)]
    beside = to.random.choice((SIDE, BOOL, sort))
    to.step("take", guards, taken, (("p", sort), ("q", beside)))
    rest = Update("assign", on, (p,), value=const(False))
    to.step("rest", [Expr("read", (p,), on)], [rest], (("p", sort),))
    if not to.chance(3):
        value = Expr("not", (Expr("read", (), to.flag),))
        to.step("swing", [], [Update("assign", to.flag, value=value)], (("p", sort),))
    asked = [
        _all(had, "forall"),
        _all(had, "exists"),
        _all(on, to.random.choice(("forall", "exists"))),
    ]
    properties = [Property(f"asked_{n}", "reachable", e) for n, e in enumerate(asked)]
    return replace(to.model(), properties=(model.properties[0], *properties), budget=model.budget)


def _of_each(to: Adding, sort: Sort) -> Variable:
    """A flag of each element, which is down at first."""
    made = Variable(to.name(), "cell", BOOL, (sort,), (False,) * len(sort.values))
    to.variables.append(made)
    return made


def _all(of: Variable, op: str) -> Expr:
    (sort,) = of.over
    return Expr(op, (Expr("read", (Expr("name", data="x"),), of),), ("x", sort))
