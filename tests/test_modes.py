"""Graphs of modes have exactly the changes that reachable steps make."""

from __future__ import annotations

import pytest
from tests.reference import explore

from ccverify.checker.language.sorts import show
from ccverify.checker.language.system import System
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.modes import mode_graphs
from ccverify.checker.report.modes import dot, mode_lines
from ccverify.checker.verify import Subject
from ccverify.models.router_pair import RouterPair

ROUTERS = Subject("router-pair", RouterPair, None, "")


def changes(system: System, variable: str) -> set[tuple[str, str, str]]:
    """The changes of a variable in all reachable steps, by the trusted meaning."""
    evaluator = Evaluator(system)
    cells = [(i, v.sort) for i, (v, _) in enumerate(evaluator.cells.cells) if v.name == variable]
    return {
        (show(sort, state[cell]), show(sort, after[cell]), call.action.name)
        for level in explore(evaluator).levels
        for state in level
        for call, after in evaluator.successors(state)
        for cell, sort in cells
        if state[cell] != after[cell]
    }


@pytest.mark.parametrize("scenario", ["static", "moving", "budget-1"])
def test_the_graph_has_the_reachable_changes(scenario: str) -> None:
    system = ROUTERS.build(scenario, {"pgs": 2})
    graphs = mode_graphs(Grounding(Evaluator(system)))
    assert graphs is not None
    assert set(graphs["mode"].edges(keys=True)) == changes(system, "mode")
    assert graphs["mode"].nodes["pair-enabled"]["initial"]
    assert not graphs["mode"].nodes["test"]["initial"]
    assert "network.home" not in graphs  # it never changes


def test_dot_draws_every_change() -> None:
    graphs = mode_graphs(Grounding(Evaluator(ROUTERS.build("moving", {"pgs": 1}))))
    assert graphs is not None
    picture = dot("router-pair", graphs)
    arrows = [text for text in picture.splitlines() if "->" in text]
    changed = [edge for graph in graphs.values() for edge in graph.edges(keys=True)]
    assert len(arrows) == len(changed)
    assert sum("style=dashed" in text for text in arrows) == sum(
        data["fault"] for graph in graphs.values() for *_, data in graph.edges(data=True)
    )
    assert '"mode.test" -> "mode.isolated-enabled"' in picture
    assert len(list(mode_lines(graphs))) > len(graphs)
