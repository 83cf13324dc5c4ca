"""Traces for programs: states and steps in the model's values, and other forms of a run."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from tests.cli.standby import Role, Server, Standby

from ccverify import FaultKind, Trace, check
from ccverify.checker.evidence.read_itf import from_itf
from ccverify.checker.subjects.find import one
from ccverify.models.network.network import Side

FILE = Path(__file__).parents[1] / "cli" / "standby.py"
TURNS = str(FILE.with_name("turns.py"))


def trace_of(model: object, name: str, scenario: str) -> Trace:
    trace = check(model, name, scenario)[name].trace  # type: ignore[arg-type]
    assert trace is not None
    return trace


TRACE = trace_of(Standby, "both-active", "apart")


def test_states_and_steps_have_the_models_own_values() -> None:
    first, last = TRACE.states[0], TRACE.states[-1]
    assert first["role"] == {Server.LEFT: Role.ACTIVE, Server.RIGHT: Role.STANDBY}
    assert last["role"] == {Server.LEFT: Role.ACTIVE, Server.RIGHT: Role.ACTIVE}
    assert first.cells["role[LEFT]"] is Role.ACTIVE
    assert first.shown["link"] == "yes"
    assert [step.action for step in TRACE.steps] == ["lose-link", "take-over"]
    lost, taken = TRACE.steps
    assert (lost.fault, lost.failure, lost.title) == (FaultKind.LINK_LOST, True, "the link is lost")
    assert (taken.fault, taken.failure, taken.rules) == (None, False, ("S2", "S3"))
    assert taken.changes["role[RIGHT]"] == (Role.STANDBY, Role.ACTIVE)
    assert (taken.before, taken.after) == (TRACE.states[1], TRACE.states[2])
    assert TRACE.failures == 1


def test_states_are_equal_if_their_values_are() -> None:
    again = trace_of(Standby, "both-active", "apart")
    assert again.states[0] == TRACE.states[0]
    assert again.states[0] != TRACE.states[1]
    assert len({*again.states, *TRACE.states}) == len(TRACE.states)
    assert TRACE.states[0] == dict(TRACE.states[0])
    with pytest.raises(KeyError):
        TRACE.states[0]["roll"]


def test_arguments_are_the_models_own_values() -> None:
    trace = trace_of("router-pair", "dual-disabled", "static")
    assert [step.arguments for step in trace.steps] == [{"side": Side.A}, {"side": Side.B}]
    assert [str(step) for step in trace.steps] == [
        "enabled-side-decides(A)",
        "disabled-side-decides(B)",
    ]


def test_rows_are_flat() -> None:
    rows = TRACE.rows()
    assert len(rows) == len(TRACE.states)
    assert {tuple(row) for row in rows} == {tuple(rows[0])}
    assert rows[0]["action"] is None
    assert rows[1]["fault"] == "link lost"
    assert [row["link"] for row in rows] == [True, False, False]
    assert rows[2]["role[RIGHT]"] == "active"
    kinds = {type(value) for row in rows for value in row.values()}
    assert kinds <= {bool, int, str, type(None)}


def test_json_and_itf_can_be_written() -> None:
    found = json.loads(json.dumps(TRACE.to_json()))
    assert found["property"] == "both-active"
    assert [step["action"] for step in found["steps"]] == ["lose-link", "take-over"]
    assert len(found["states"]) == 3
    itf = json.loads(json.dumps(TRACE.to_itf()))
    system = one(str(FILE)).build("apart", {})
    assert [str(call) for call in from_itf(system, itf).calls] == [
        str(step) for step in TRACE.steps
    ]


def test_a_run_is_a_graph() -> None:
    graph = TRACE.to_networkx()
    assert list(graph) == [0, 1, 2]
    assert [(a, b, d["action"]) for a, b, d in graph.edges(data=True)] == [
        (0, 1, "lose-link"),
        (1, 2, "take-over"),
    ]
    assert graph.nodes[2]["state"] == TRACE.states[2]


def test_the_graph_of_a_lasso_goes_round() -> None:
    lassos = [r.trace for r in check(TURNS) if r.trace and r.trace.loop is not None]
    assert lassos
    for trace in lassos:
        assert trace.loop is not None
        graph = trace.to_networkx()
        assert trace.states[trace.loop] == trace.states[-1]
        assert len(graph.edges) == len(trace.steps)
        if trace.loop < len(trace.steps):
            assert len(graph) == len(trace.states) - 1
            assert graph.has_edge(len(trace.steps) - 1, trace.loop)
            assert f"for ever from step {trace.loop + 1}" in trace._repr_html_()


def test_a_notebook_shows_a_run_in_lanes() -> None:
    table = ElementTree.fromstring(TRACE._repr_html_().replace("<br>", " "))
    texts = [[" ".join(cell.itertext()).split() for cell in row] for row in table.iter("tr")]
    heads, *rows = [[" ".join(words) for words in row] for row in texts]
    assert heads[:3] == ["", "step", "Server LEFT role"]
    assert [row[0] for row in rows] == ["0", "1", "2", ""]
    assert [row[1].startswith(s.title) for s, row in zip(TRACE.steps, rows[1:], strict=False)] == [
        True, True,
    ]  # fmt: skip
    assert rows[2][heads.index("Server RIGHT role")] == Role.ACTIVE.value
    assert rows[-1][1] in " ".join(str(TRACE).split())
