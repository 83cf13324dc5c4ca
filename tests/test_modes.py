"""Graphs of modes have exactly the changes that reachable steps make."""

from __future__ import annotations

import re
from enum import Enum
from typing import Any

import pytest
from tests.reference import explore

from ccverify import ANY, Choice, Model, action, build, initial, never, require
from ccverify.checker.language.sorts import show
from ccverify.checker.language.system import System
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.modes import mode_graphs
from ccverify.checker.questions.verify import Subject
from ccverify.checker.report.modes import dot, mode_lines
from ccverify.checker.subjects.find import find
from ccverify.models.router.router_pair import RouterPair

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


@pytest.mark.parametrize(
    ("scenario", "pgs"),
    [
        ("static", 2),
        ("moving", 1),
        ("budget-1", 2),
        pytest.param("moving", 2, marks=pytest.mark.nightly),
    ],
)
def test_the_graph_has_the_reachable_changes(scenario: str, pgs: int) -> None:
    system = ROUTERS.build(scenario, {"pgs": pgs})
    graphs = mode_graphs(Evaluator(system))
    assert graphs is not None
    assert set(graphs["mode"].edges(keys=True)) == changes(system, "mode")
    assert graphs["mode"].nodes["pair-enabled"]["initial"]
    assert not graphs["mode"].nodes["test"]["initial"]
    assert "network.home" not in graphs  # it never changes


@pytest.mark.parametrize(
    ("model", "scenario", "variable"),
    [
        ("reports", "calm", "report"),
        ("sign-on-codes", "calm", "person"),
        ("directory", "calm", "asked"),
        ("sign-in", "alone", "work"),
        ("sessions", "calm", "stage"),
        pytest.param("finesse", "services", "status", marks=pytest.mark.nightly),
        pytest.param("unified-cm", "one-pg", "fate", marks=pytest.mark.nightly),
    ],
)
def test_small_models_have_graphs_too(model: str, scenario: str, variable: str) -> None:
    (subject,) = find((model,))
    system = subject.build(scenario, {})
    graphs = mode_graphs(Evaluator(system))
    assert graphs is not None
    assert set(graphs[variable].edges(keys=True)) == changes(system, variable) != set()


def test_dot_draws_every_change() -> None:
    graphs = mode_graphs(Evaluator(ROUTERS.build("moving", {"pgs": 1})))
    assert graphs is not None
    picture = dot("router-pair", graphs)
    arrows = [text for text in picture.splitlines() if "->" in text]
    changed = [edge for graph in graphs.values() for edge in graph.edges(keys=True)]
    assert len(arrows) == len(changed)
    assert sum("style=dashed" in text for text in arrows) == sum(
        data["fault"] for graph in graphs.values() for *_, data in graph.edges(data=True)
    )
    assert '"mode=test" -> "mode=isolated-enabled"' in picture
    assert "\nrankdir=LR;\n" in picture
    assert len(list(mode_lines(graphs))) > len(graphs)


class Odd(Enum):
    PLAIN = "plain"
    PORT = "10.0.0.1:80"
    OTHER = "10.0.0.1:81"
    HTML = "<b>"
    QUOTES = 'a"b'


class Pick(Model):
    """Any mode leads to any other, but it does not begin with all of them."""

    at = Choice(Odd, initially=ANY)
    once = Choice(Odd, initially=Odd.PORT)

    @initial()
    def start(self: Any) -> None:
        require(self.at != Odd.HTML)

    @action(Odd)
    def move(self: Any, to: Any) -> None:
        require(self.at != to)
        self.at = to
        self.once = to

    @never()
    def nowhere(self: Any) -> Any:
        return self.at != self.at


def test_only_what_the_initial_states_have_is_initial() -> None:
    graphs = mode_graphs(Evaluator(build(Pick)))
    assert graphs is not None
    for odd in Odd:
        assert graphs["at"].nodes[odd.value]["initial"] == (odd is not Odd.HTML)
        assert graphs["once"].nodes[odd.value]["initial"] == (odd is Odd.PORT)


def test_dot_quotes_whatever_a_mode_is_called() -> None:
    graphs = mode_graphs(Evaluator(build(Pick)))
    assert graphs is not None
    picture = dot("pick", graphs)
    string = r'"(?:[^"\\]|\\.)*"'
    nodes = re.findall(rf"^({string}) \[label=({string}), style=\w+\];$", picture, re.MULTILINE)
    labels = {o.value.replace('"', '\\"') for o in Odd}
    assert {label for _, label in nodes} == {f'"{label}"' for label in labels}
    assert len({node for node, _ in nodes}) == len(nodes) == 2 * len(Odd)
    edges = re.findall(rf"^({string}) -> ({string}) \[", picture, re.MULTILINE)
    assert len(set(edges)) == len(edges) == sum(g.number_of_edges() for g in graphs.values())
    assert {end for edge in edges for end in edge} == {node for node, _ in nodes}
