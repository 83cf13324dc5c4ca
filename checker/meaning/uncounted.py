"""What counters cannot say of a model as a whole, refused with the reason."""

from __future__ import annotations

from itertools import chain
from typing import Any

from ccverify.checker.language.sizes import grows
from ccverify.checker.language.sorts import (
    MapSort,
    OptionalSort,
    RangeSort,
    Replicas,
    Sort,
    Span,
    depends_on,
)
from ccverify.checker.language.system import System
from ccverify.checker.meaning.counted import Inexpressible


def refuse_relations(system: System, replicas: Replicas[Any]) -> None:
    """`Inexpressible` if a variable or an action relates replicas, or tells them apart."""
    name = replicas.name
    refuse_positions(system, replicas)
    for variable in system.variables:
        if variable.sort is replicas:
            raise Inexpressible(f"{variable.name} holds a {name}, which counters cannot say")
        local = replicas in variable.indices
        if local and depends_on(variable.sort, replicas):
            raise Inexpressible(
                f"{variable.name} of a {name} is in {variable.sort.name}: a {name} has any "
                "number of values then, which counters cannot say"
            )
        if isinstance(variable.sort, RangeSort) and grows(variable.sort.low, replicas) < 0:
            raise Inexpressible(
                f"{variable.name} is in {variable.sort.name}: the more {name}s, the lower are "
                "its values, which counters cannot say"
            )
        if _shrinks(variable.sort, replicas):
            raise Inexpressible(
                f"{variable.name} is in {variable.sort.name}: for many {name}s that has no values"
            )
        if variable.indices.count(replicas) > 1:
            raise Inexpressible(f"{variable.name} relates two {name}s, which counters cannot say")
    for action in system.actions:
        maps = [p.sort for p in action.parameters if isinstance(p.sort, MapSort)]
        if any(replicas in (*sort.indices, sort.values) for sort in maps):
            raise Inexpressible(
                f"{action.name} chooses for every {replicas.name} at once, which counters "
                "cannot say"
            )
        chosen = (*(p.sort for p in action.parameters), *(sort.values for sort in maps))
        if any(isinstance(s, OptionalSort) and s.of is replicas for s in chosen):
            raise Inexpressible(
                f"{action.name} chooses a {replicas.name} or nobody, which counters cannot say"
            )


def refuse_positions(system: System, replicas: Replicas[Any]) -> None:
    """`Inexpressible` if a variable or an action has a place for each position of a span that is
    as long as there are replicas.
    """
    variables = ((v.name, index) for v in system.variables for index in v.indices)
    parameters = ((a.name, p.sort) for a in system.actions for p in a.parameters)
    for name, index in chain(variables, parameters):
        if isinstance(index, Span) and index.depends_on(replicas):
            raise Inexpressible(
                f"{name} has as many positions as there are {replicas.name}s, which counters "
                "cannot say"
            )


def _shrinks(sort: Sort, replicas: Replicas[Any]) -> bool:
    """The sort has the fewer values, the more replicas there are."""
    if not isinstance(sort, RangeSort):
        return False
    return grows(sort.high, replicas) < grows(sort.low, replicas)
