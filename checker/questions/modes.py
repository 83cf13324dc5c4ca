"""How the modes of a model change: for each variable over an enumeration, a graph of its values.

A value leads to another if an action takes some cell of the variable from the one to the other
in a reachable state. The reachable states are found as decision diagrams, so that the graph has
exactly the changes that can happen under the scenario and the settings.
"""

from __future__ import annotations

import time
from typing import Any, Final, TypeAlias

import networkx

from ccverify.checker.language.binding import Variable
from ccverify.checker.language.enumerations import EnumSort
from ccverify.checker.language.sorts import codes, show
from ccverify.checker.meaning.diagrams.diagrams import MOST_BITS
from ccverify.checker.meaning.diagrams.search import SymbolicSearch
from ccverify.checker.meaning.diagrams.terms import state_bits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.timed.closed import NotDigital
from ccverify.checker.meaning.timed.digital import digital

Graph: TypeAlias = "networkx.MultiDiGraph[str]"
"""Nodes are values as people read them, `initial` if a cell may start with them; edges are keyed by
the name of the action that makes the change, with its `sources` and whether it is a `fault`.
"""

_CAPACITY: Final = 2**20  # nodes of the decision diagrams
_SECONDS: Final = 10.0


class _TooLong(Exception):
    """The reachable states were not found in time."""


def mode_graphs(evaluator: Evaluator) -> dict[str, Graph] | None:
    """A graph per variable whose values are modes that change; None if the model is too large, or
    if only zones know where it goes as time passes.
    """
    if evaluator.system.timing is not None:
        try:
            evaluator = Evaluator(digital(evaluator.system, ()).system)
        except NotDigital:
            return None
    grounding = Grounding(evaluator)
    if state_bits(grounding.ground) > MOST_BITS:
        return None
    deadline = time.perf_counter() + _SECONDS

    def pause(_: int) -> None:
        if time.perf_counter() >= deadline:
            raise _TooLong

    try:
        never = grounding.nodes.false  # a target that is not found: all states are
        search = SymbolicSearch(grounding.ground, [never], capacity=_CAPACITY, pause=pause)
        search.explore()
        found = {v.name: _graph(grounding, search, v) for v in _modes(grounding)}
    except (_TooLong, MemoryError):
        return None
    return {name: graph for name, graph in found.items() if graph.number_of_edges()}


def _modes(grounding: Grounding) -> list[Variable]:
    return [v for v in grounding.system.variables if isinstance(v.sort, EnumSort) and not v.view]


def _graph(grounding: Grounding, search: SymbolicSearch, variable: Variable) -> Graph:
    graph: Graph = networkx.MultiDiGraph()
    make, diagrams = grounding.nodes, search.diagrams
    values = codes(variable.sort, grounding.system.sizes)
    cells = [i for i, (v, _) in enumerate(grounding.evaluator.cells.cells) if v is variable]
    starts = diagrams.initial()
    for code in values:
        somewhere = make.or_(tuple(make.eq(make.var(cell), make.integer(code)) for cell in cells))
        initial = diagrams.meets(starts, diagrams.condition(somewhere))
        graph.add_node(show(variable.sort, code), initial=initial)
    for call, action in zip(grounding.calls, grounding.ground.actions, strict=True):
        for cell, value in action.updates:
            if cell not in cells:
                continue
            for before in values:
                here = make.and_((action.guard, make.eq(make.var(cell), make.integer(before))))
                for after in values:
                    step = make.and_((here, make.eq(value, make.integer(after))))
                    if before != after and diagrams.meets(search.reached, diagrams.condition(step)):
                        _add(graph, variable, before, after, call.action)
    return graph


def _add(graph: Graph, variable: Variable, before: int, after: int, action: Any) -> None:
    graph.add_edge(
        show(variable.sort, before),
        show(variable.sort, after),
        key=action.name,
        sources=action.sources,
        fault=action.fault is not None,
    )
