"""Liveness by a graph of all states: an independent reference for small models.

States and steps are found by the trusted meaning, components by networkx. A fair run ends up in
one strongly connected set of the graph without faults. A component in which a strong group is
enabled and never taken holds one only where no call of the group is enabled.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import networkx as nx

from ccverify.checker.language.system import Property
from ccverify.checker.language.terms import Term
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Call, Evaluator
from ccverify.checker.questions.conclusion import Verdict


@dataclass
class Group:
    """Calls that are fair together."""

    strong: bool
    calls: list[Call]


def _groups(calls: Sequence[Call]) -> list[Group]:
    found: dict[tuple[str, tuple[int, ...]], Group] = {}
    for call in calls:
        fair = call.action.fair
        if fair is not None:
            key = fair.group, tuple(call.arguments[place] for place in fair.per)
            found.setdefault(key, Group(fair.strong, [])).calls.append(call)
    return list(found.values())


class Endless:
    """All the states and steps of a system. Raises `ModelError` if a step leaves a range."""

    def __init__(self, evaluator: Evaluator) -> None:
        self._evaluator = evaluator
        self._groups = _groups(evaluator.calls)
        self.initial = set(evaluator.initial_states())
        self.graph: Any = nx.MultiDiGraph()
        waiting = list(self.initial)
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
        goal = self._where(prop.formula)
        everywhere = set(self.graph)
        match prop.kind:
            case "eventually_always":
                return any(c - goal for c in self._fair_components(everywhere))
            case "eventually":
                return not self.initial.isdisjoint(self._never(goal))
            case "until":
                due, meanwhile = map(self._where, prop.stages)
                left = everywhere - goal - meanwhile
                breaks = self._never(goal) | self._reaching(left, everywhere - goal)
                return not due.isdisjoint(breaks)
            case _:
                due, *awaited = map(self._where, prop.formulas)
                breaks = set[State]()
                for stage in reversed(awaited):
                    later = self._reaching(stage & breaks, everywhere - stage)
                    breaks = self._never(stage) | later
                return not due.isdisjoint(breaks)

    def _where(self, formula: Term[bool]) -> set[State]:
        return {s for s in self.graph if self._evaluator.holds(formula, s)}

    def _never(self, goal: set[State]) -> set[State]:
        """The states from which a fair run never comes to one of `goal`."""
        within = set(self.graph) - goal
        ends = set[State]().union(*self._fair_components(within))
        return self._reaching(ends, within)

    def _reaching(self, ends: set[State], within: set[State]) -> set[State]:
        """`ends`, and the states from which a run within a set leads to one of them."""
        found, waiting = set(ends), list(ends)
        while waiting:
            for before in self.graph.predecessors(waiting.pop()):
                if before in within and before not in found:
                    found.add(before)
                    waiting.append(before)
        return found

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
        found: list[set[State]] = []
        for component in nx.strongly_connected_components(calm):
            part = calm.subgraph(component)
            taken = {call for _, _, call in part.edges(data="call")}
            waiting = [group for group in self._groups if taken.isdisjoint(group.calls)]
            able = [{s for s in component if self._is_enabled(group, s)} for group in waiting]
            pairs = list(zip(waiting, able, strict=True))
            if any(where == component for group, where in pairs if not group.strong):
                continue
            never = set[State]().union(*(where for group, where in pairs if group.strong))
            found += self._fair_components(component - never) if never else [set(component)]
        return found

    def _is_enabled(self, group: Group, state: State) -> bool:
        return any(self._evaluator.is_enabled(call, state) for call in group.calls)
