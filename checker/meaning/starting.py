"""Where runs of a counter system start: local states, and what their number says."""

from __future__ import annotations

from itertools import product
from typing import Any, TypeAlias

from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.sorts import Replicas, depends_on
from ccverify.checker.language.system import Update
from ccverify.checker.language.terms import Term, subterms
from ccverify.checker.meaning.counted import Counted, Inexpressible
from ccverify.checker.meaning.evaluate import Environment, Evaluator
from ccverify.checker.meaning.local_states import Local
from ccverify.checker.meaning.nodes import Node

Cell: TypeAlias = tuple[Variable, tuple[int, ...]]


def initial_locals(counted: Counted, evaluator: Evaluator) -> dict[Local, None]:
    """The local states that a replica may start in, in order."""
    domains, cells = evaluator.initial_domains(), evaluator.cells
    choices = []
    for cell in counted.local_cells:
        every = range(evaluator.system.sizes[counted.replicas])
        found = {domains[cells.position(cell.variable, cell.key(replica))] for replica in every}
        if len(found) > 1:
            raise Inexpressible(f"the initial values of {cell.name()} differ between replicas")
        choices.append(found.pop())
    return dict.fromkeys(product(*choices))


def starts_by_size(counted: Counted) -> dict[Cell, Node | None]:
    """The initial values that depend on how many replicas there are; None if a cell has any
    value of a range that does.

    Raises `Inexpressible` unless they are plainly within their ranges for every number.
    """
    replicas = counted.replicas
    found: dict[Cell, Node | None] = {}
    for update in counted.system.initial:
        variable, value = update.variable, update.value
        depends = value is not None and _counts(value, replicas)
        if replicas in variable.indices:
            if depends:
                raise Inexpressible(
                    f"the initial value of {variable.name} of a {replicas.name} depends "
                    "on how many there are, which counters cannot say"
                )
            continue
        for values in product(*(counted.domain(b.sort) for b in update.bound)):
            env = dict(zip(update.bound, values, strict=True))
            cell = variable, _key(counted, update, env)
            found.pop(cell, None)
            if value is None and depends_on(variable.sort, replicas):
                found[cell] = None
            if value is None or not depends:
                continue
            node = counted.term(value, env)
            if not node.boolean and counted.within(node, variable.sort) is not counted.nodes.true:
                raise Inexpressible(
                    f"the initial value of {variable.name} depends on how many "
                    f"{replicas.name}s there are, and can leave {variable.sort.name}"
                )
            found[cell] = node
    return found


def _key(counted: Counted, update: Update, env: Environment) -> tuple[int, ...]:
    """The key of the one cell that an initial update assigns: it reads no state."""
    keys = [counted.term(key, env) for key in update.keys]
    ((key, _),) = counted.places(update.variable.name, update.variable.indices, keys)
    return key


def _counts(term: Term[Any], replicas: Replicas[Any]) -> bool:
    """The value of a term depends on how many replicas there are."""
    for part in subterms([term]):
        counted = isinstance(part.payload, Bound) and part.payload.sort is replicas
        if part.payload is replicas or (counted and part.op != "bound"):
            return True
        if part.op == "turned" and part.sort is replicas:
            return True
    return False
