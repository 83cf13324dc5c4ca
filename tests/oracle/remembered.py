"""What is remembered in random descriptions: who it is, or nobody, and what a constant limits."""

from __future__ import annotations

from math import prod

from tests.oracle.added import Adding
from tests.oracle.description import (
    BOOL,
    MODE,
    NOBODY,
    SIDE,
    Expr,
    Update,
    Variable,
    numbers,
    optional,
)
from tests.oracle.expressions import const


def limited(to: Adding) -> None:
    """Add a constant, a number that is not above it, and steps that raise the number."""
    constant = Variable(to.name(), "cell", numbers(1, 3), (), (None,), constant=True)
    to.variables.append(constant)
    over = to.random.choice(((), (), (SIDE,)))
    start = to.random.choice((0, 0, 1, None))
    places = prod(len(s.values) for s in over)
    start_all = (start,) * places
    level_of = Variable(to.name(), "cell", numbers(0, 3), over, start_all, limit=constant)
    to.variables.append(level_of)
    keys = to.keys(level_of)
    level, most = Expr("read", keys, level_of), Expr("read", (), constant)
    below = Expr("lt", (level, most))
    raised = Expr("add", (level, const(1)))
    rise = Update("assign", level_of, keys, value=raised)
    to.step("rise", [below] * (not to.chance(6)), [rise])
    fill = Update("assign", level_of, keys, value=to.random.choice((most, const(0), const(2))))
    guards = [to.condition()]
    if not to.chance(6):
        guards.append(Expr("le", (const(2), most)))
    to.step("fill", guards, [fill])
    to.formulas.append(Expr("eq", (level, most)))
    to.formulas.append(Expr("and", (Expr("eq", (level, const(3))), to.closed())))


def member(to: Adding) -> None:
    """Add who is elected, and steps that follow him."""
    pgs, sort = to.pgs, optional(to.pgs)
    over = to.random.choice(((), (), (SIDE,), (pgs,)))
    if len(sort.values) ** prod(len(s.values) for s in over) > 30:
        over = ()
    places = prod(len(s.values) for s in over)
    start = to.random.choice((NOBODY, NOBODY, None))
    variable = Variable(to.name(), "cell", sort, over, (start,) * places)
    to.variables.append(variable)
    keys = tuple(Expr("name", data="p") if s.replicas else const(s.values[0]) for s in over)
    held, p, no = Expr("read", keys, variable), Expr("name", data="p"), const(None)
    asked = to.random.choice(
        (
            Expr("eq", (held, no)),
            Expr("ne", (held, p)),
            Expr("eq", (held, p)),
            Expr("one_of", (held, p, no)),
        )
    )
    value = to.random.choice((p, p, no, Expr("ite", (to.condition(), p, no)), None))
    to.step("elect", [asked], [Update("assign", variable, keys, value=value)])
    x = ("x", pgs)
    at = tuple(Expr("name", data="x") if s.replicas else const(s.values[-1]) for s in over)
    other = Expr("read", at, variable)
    to.formulas.append(Expr("exists", (Expr("eq", (other, Expr("name", data="x"))),), x))
    to.formulas.append(Expr("forall", (Expr("eq", (other, no)),), x))
    _followed(to, variable, held, keys)
    if over and to.chance(2):
        names = ("x",)
        body = Expr("ite", (to.condition(), p, Expr("read", (Expr("name", data="x"),), variable)))
        chosen = None if to.chance(2) and len(sort.values) ** places < 30 else body
        to.step("all", [to.condition()], [Update("bulk", variable, (), names, chosen)])


def _followed(to: Adding, variable: Variable, held: Expr, keys: tuple[Expr, ...]) -> None:
    """Variables of a replica are read and assigned at who is held."""
    of_pgs = [
        v
        for v in to.drawn.variables
        if v.over == (to.pgs,) and v.kind == "cell" and v.sort in (BOOL, SIDE, MODE)
    ]
    if not of_pgs:
        to.step("resign", [], [Update("assign", variable, keys, value=const(None))])
        return
    chosen = to.random.choice(of_pgs)
    read = Expr("read", (held,), chosen)
    asked = to.asked(read, chosen.sort, to.scope)
    there = [Expr("ne", (held, const(None)))] * (not to.chance(6))
    if to.chance(2):
        to.step("follow", [asked], [Update("assign", to.flag, value=asked)])
    value = const(to.random.choice(chosen.sort.values))
    to.step("change", there, [Update("assign", chosen, (held,), value=value)])
