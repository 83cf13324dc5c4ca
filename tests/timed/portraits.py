"""Formulas for moments: of those that are reached a far one, and one that is never reached.

The first asks a search for a state with its clocks, as closely as constants can say; the second
keeps any search from ending early.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import reduce
from itertools import product
from random import Random
from typing import Any, TypeAlias

from tests.timed.description import Cell, Description, Expr, Property
from tests.timed.regions import Explored, Region

Said: TypeAlias = tuple[Cell, Expr | None, int]
"""A cell at a key that has a name, and its place in states."""


def with_portraits(model: Description, found: Explored) -> Description:
    """The model, asked for a moment that is reached late, and for one that is not."""
    random = Random(len(found.edges))
    cells = list(_named(model, found))
    values = [cell.sort.values for cell, _, _ in cells]
    seen = {tuple(region[0][place] for _, _, place in cells) for region in found.edges}
    unseen = [choice for choice in product(*values) if choice not in seen]
    asked = []
    if unseen:
        formula = _portrait(cells, random.choice(unseen))
        asked.append(Property("everything", "never", formula))
    late = random.choice(list(found.levels[-1]))
    formula = _portrait(cells, tuple(late[0][place] for _, _, place in cells))
    for atom in _clocks(model, found, late):
        formula = Expr("and", (formula, atom))
    asked.append(Property("late", random.choice(("reachable", "never")), formula))
    return replace(model, properties=(*asked, *model.properties))


def _named(model: Description, found: Explored) -> Iterator[Said]:
    """The cells that have names in a formula: those of replicas have none."""
    for cell in model.cells:
        if cell.over is None:
            yield cell, None, found.search.automaton.places[cell.name, None]
        elif not cell.over.replicas:
            for element in cell.over.values:
                place = found.search.automaton.places[cell.name, element]
                yield cell, Expr("const", data=element), place


def _portrait(cells: list[Said], values: tuple[Any, ...]) -> Expr:
    said = [_held(cell, key, value) for (cell, key, _), value in zip(cells, values, strict=True)]
    return reduce(lambda a, b: Expr("and", (a, b)), said)


def _held(cell: Cell, key: Expr | None, value: Any) -> Expr:
    read = Expr("read", () if key is None else (key,), cell)
    if isinstance(value, bool):
        return read if value else Expr("not", (read,))
    return Expr("eq", (read, Expr("const", data=value)))


def _clocks(model: Description, found: Explored, region: Region) -> Iterator[Expr]:
    """Between which times the user's clocks are, as far as the region tells."""
    search = found.search
    for clock in model.clocks:
        if clock.over is not None:
            continue
        number = search.automaton.clocks[clock.name, None]
        value, top = region[2][number], search.tops[number]
        whole, rest = divmod(min(value, top), search.grain)
        low, high = whole * search.tick, (whole + bool(rest)) * search.tick
        if value > top:
            yield from _compared(clock, ">", low)
            continue
        yield from _compared(clock, ">" if rest else ">=", low)
        yield from _compared(clock, "<" if rest else "<=", high)


def _compared(clock: Any, comparison: str, time: Any) -> Iterator[Expr]:
    if time.denominator == 1:
        yield Expr("elapsed", (), (clock, comparison, int(time)))
