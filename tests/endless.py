"""Liveness by a graph of all states: an independent reference for small models.

States and steps are found by the trusted meaning, components by networkx. A fair run ends up in
one strongly connected component of the graph without faults, and every component in which each
fair action is disabled somewhere, or taken within it, holds one.
"""

from __future__ import annotations

from typing import Any

import networkx as nx

from ccverify.checker.language.system import Property
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.conclusion import Verdict


class Endless:
    """All the states and steps of a system. Raises `ModelError` if a step leaves a range."""

    def __init__(self, evaluator: Evaluator) -> None:
        self._evaluator = evaluator
        self._fair = [call for call in evaluator.calls if call.action.fair]
        self.graph: Any = nx.MultiDiGraph()
        waiting = list(evaluator.initial_states())
        self.graph.add_nodes_from(waiting)
        seen = set(waiting)
        while waiting:
            state = waiting.pop()
            for call, after in evaluator.successors(state):
                self.graph.add_edge(state, after, call=call)
                if after not in seen:
                    seen.add(after)
                    waiting.append(after)

    def violates(self, prop: Property) -> bool:
        """Whether some fair run violates a liveness property."""
        where = {s for s in self.graph if not self._evaluator.holds(prop.formula, s)}
        if prop.kind == "eventually_always":
            return any(not where.isdisjoint(c) for c in self._fair_components(set(self.graph)))
        assert prop.trigger is not None
        due = {s for s in where if self._evaluator.holds(prop.trigger, s)}
        ends = set[State]().union(*self._fair_components(where))
        within: Any = nx.DiGraph(self.graph.subgraph(where))
        return any(s in ends or not ends.isdisjoint(nx.descendants(within, s)) for s in due)

    def verdict(self, prop: Property) -> Verdict:
        """How a liveness property stands; one that is never due says nothing."""
        if self.violates(prop):
            return Verdict.VIOLATED
        trigger = prop.trigger
        due = trigger is None or any(self._evaluator.holds(trigger, s) for s in self.graph)
        return Verdict.PROVED if due else Verdict.VACUOUS

    def _fair_components(self, states: set[State]) -> list[set[State]]:
        calm: Any = nx.MultiDiGraph()
        calm.add_nodes_from(states)
        steps = self.graph.subgraph(states).edges(data="call")
        calm.add_edges_from((a, b, {"call": c}) for a, b, c in steps if c.action.fault is None)
        return [
            c for c in nx.strongly_connected_components(calm) if self._is_fair(calm.subgraph(c))
        ]

    def _is_fair(self, component: Any) -> bool:
        taken = {call for _, _, call in component.edges(data="call")}
        return all(
            call in taken or not all(self._evaluator.is_enabled(call, s) for s in component)
            for call in self._fair
        )
