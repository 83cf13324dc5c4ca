"""Traces as ITF: there and back, and what was tampered with is refused."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from tests.support.checking import named

from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.errors import InternalError, UsageError
from ccverify.checker.evidence.itf import to_itf
from ccverify.checker.evidence.read_itf import from_itf
from ccverify.checker.evidence.trace import Trace, replay
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.simulate import Walker
from ccverify.checker.questions.verify import verify
from ccverify.checker.subjects.find import one

HERE = Path(__file__).parent
EVALUATOR = Evaluator(one(str(HERE / "standby.py")).build("apart", {"clients": 3}))
SYSTEM = EVALUATOR.system
PROPERTY = named(SYSTEM, "both-active")
ENDLESS = Evaluator(one(str(HERE / "turns.py")).build("steady", {}))
SERVED = named(ENDLESS.system, "is-served")
ROUTERS = Evaluator(one("router-pair").build("static", {"pgs": 2}))


def violating() -> Trace:
    """A run that violates the property, with clients in line and served."""
    walker = Walker(EVALUATOR, [PROPERTY], seed=0)
    walks = (walker.walk(number, steps=60) for number in range(100))
    return next(
        w.trace
        for w in walks
        if w.violated and len(w.trace.calls) > 6 and "serve(LEFT)" in map(str, w.trace.calls)
    )


TRACE = violating()


def dumped(trace: Trace) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(to_itf(EVALUATOR, trace, PROPERTY, "apart")))
    return found


@pytest.mark.parametrize("evaluator", [EVALUATOR, ROUTERS], ids=["standby", "router-pair"])
def test_round_trip(evaluator: Evaluator) -> None:
    walker = Walker(evaluator, [], seed=1)
    for number in range(20):
        trace = walker.walk(number, steps=40).trace
        found = from_itf(evaluator.system, json.loads(json.dumps(to_itf(evaluator, trace))))
        assert found.states == trace.states
        assert [str(c) for c in found.calls] == [str(c) for c in trace.calls]


def test_a_trace_that_was_read_replays() -> None:
    trace = from_itf(SYSTEM, dumped(TRACE))
    replay(Evaluator(SYSTEM), PROPERTY, trace)


def test_how_a_trace_was_made_is_not_looked_at() -> None:
    """With versions, or without: what stands beside them is compared as before."""
    data = dumped(TRACE)
    data["#meta"] |= {"seed": 7, "versions": {"ccverify": "0.0"}}
    assert from_itf(SYSTEM, data).calls == TRACE.calls
    data["#meta"]["author"] = "somebody"
    with pytest.raises(UsageError, match=r"#meta\.author is unknown"):
        from_itf(SYSTEM, data)


def test_form() -> None:
    data = dumped(TRACE)
    assert data["#meta"]["format"] == "ITF"
    assert data["#meta"]["parameters"] == dict(SYSTEM.settings)
    assert data["vars"] == ["role", "link", "line", "served", "takeovers"]
    first, last = data["states"][0], data["states"][-1]
    assert first == {
        "#meta": {"index": 0},
        "role": {"#map": [["LEFT", "active"], ["RIGHT", "standby"]]},
        "link": True,
        "line": [],
        "served": {"#set": []},
        "takeovers": {"#bigint": "0"},
    }
    assert last["takeovers"] == {"#bigint": "1"}
    assert all(isinstance(element, str) for element in last["served"]["#set"])
    calls = [action["call"] for action in data["#meta"]["actions"]]
    assert len(calls) == len(data["states"]) - 1
    assert data["#meta"]["actions"][calls.index("lose-link")]["fault"] == "link lost"
    assert data["#meta"]["actions"][calls.index("take-over")]["sources"] == ["S2", "S3"]


def test_several_keys_are_tuples() -> None:
    trace = Trace((next(ROUTERS.initial_states()),), ())
    answered = to_itf(ROUTERS, trace)["states"][0]["answered"]["#map"]
    assert [key for key, _ in answered][:2] == [{"#tup": ["A", "PG 1"]}, {"#tup": ["A", "PG 2"]}]


def test_two_runs_of_the_same_trace_are_the_same_bytes() -> None:
    assert json.dumps(dumped(TRACE)) == json.dumps(dumped(violating()))


Change = Callable[[dict[str, Any]], object]
MALFORMED: dict[str, Change] = {
    "no meta": lambda d: d.pop("#meta"),
    "no states": lambda d: d.pop("states"),
    "no vars": lambda d: d.pop("vars"),
    "a variable more": lambda d: d["vars"].append("x"),
    "another format": lambda d: d["#meta"].update(format="JSON"),
    "another model": lambda d: d["#meta"].update(model="lamp"),
    "other parameters": lambda d: d["#meta"]["parameters"].update(clients="2"),
    "a state less": lambda d: d["states"].pop(),
    "an action less": lambda d: d["#meta"]["actions"].pop(),
    "an unknown call": lambda d: d["#meta"]["actions"][0].update(call="explode"),
    "another rule": lambda d: d["#meta"]["actions"][0].update(sources=["S9"]),
    "a wrong index": lambda d: d["states"][1]["#meta"].update(index=7),
    "a value missing": lambda d: d["states"][1].pop("link"),
    "a value too many": lambda d: d["states"][1].update(x=True),
    "a number for a truth value": lambda d: d["states"][1].update(link=1),
    "a truth value for a number": lambda d: d["states"][1].update(takeovers=True),
    "a plain number": lambda d: d["states"][1].update(takeovers=1),
    "no digits": lambda d: d["states"][1].update(takeovers={"#bigint": "one"}),
    "leading zeros": lambda d: d["states"][1].update(takeovers={"#bigint": "01"}),
    "very many digits": lambda d: d["states"][1].update(takeovers={"#bigint": "1" * 5000}),
    "out of range": lambda d: d["states"][1].update(takeovers={"#bigint": "3"}),
    "an unknown member": lambda d: d["states"][1]["role"]["#map"][0].__setitem__(1, "idle"),
    "an unknown key": lambda d: d["states"][1]["role"]["#map"].append(["top", "down"]),
    "a key twice": lambda d: d["states"][1]["role"]["#map"].append(["LEFT", "down"]),
    "a key missing": lambda d: d["states"][1]["role"]["#map"].pop(),
    "half a pair": lambda d: d["states"][1]["role"]["#map"][0].pop(),
    "a list for a map": lambda d: d["states"][1].update(role=["active", "standby"]),
    "an unknown element": lambda d: d["states"][1].update(served={"#set": ["Client 4"]}),
    "an element twice": lambda d: d["states"][1].update(served={"#set": ["Client 1"] * 2}),
    "a list for a set": lambda d: d["states"][1].update(served=[]),
    "too long a queue": lambda d: d["states"][1].update(line=["Client 1"] * 3),
    "a set for a queue": lambda d: d["states"][1].update(line={"#set": []}),
    "a number in a queue": lambda d: d["states"][1].update(line=[1]),
}


@pytest.mark.parametrize("change", MALFORMED.values(), ids=MALFORMED.keys())
def test_malformed(change: Change) -> None:
    data = dumped(TRACE)
    change(data)
    with pytest.raises(UsageError, match="not a trace of this model"):
        from_itf(SYSTEM, data)


@pytest.mark.parametrize("data", [None, [], "trace", 3, {}, {"#meta": None}])
def test_no_trace_at_all(data: object) -> None:
    with pytest.raises(UsageError, match="not a trace of this model"):
        from_itf(SYSTEM, data)


TAMPERED: dict[str, Change] = {
    "a value in the middle": lambda d: d["states"][2].update(takeovers={"#bigint": "2"}),
    "the first state": lambda d: d["states"][0].update(link=False),
    "the last state": lambda d: d["states"][-1].update(link=True),
    "a client served unasked": lambda d: d["states"][0].update(served={"#set": ["Client 3"]}),
    "a client in line unasked": lambda d: d["states"][0].update(line=["Client 3"]),
    "two states swapped": lambda d: swap(d["states"]),
    "the end cut off": lambda d: (d["states"].pop(), d["#meta"]["actions"].pop()),
}


def swap(states: list[dict[str, Any]]) -> None:
    first, second = copy.deepcopy(states[1]), copy.deepcopy(states[2])
    first["#meta"], second["#meta"] = second["#meta"], first["#meta"]
    states[1:3] = [second, first]


@pytest.mark.parametrize("change", TAMPERED.values(), ids=TAMPERED.keys())
def test_tampered(change: Change) -> None:
    data = dumped(TRACE)
    change(data)
    trace = from_itf(SYSTEM, data)
    with pytest.raises(InternalError, match="does not replay"):
        replay(Evaluator(SYSTEM), PROPERTY, trace)


# Lassos -------------------------------------------------------------------------------------------


def lasso() -> dict[str, Any]:
    """The lasso of a property of runs without end: the last three of its four steps repeat."""
    (found,) = verify(ENDLESS.system, [SERVED], ENGINES["bdd"](Options()))
    assert found.answer.trace is not None
    data = to_itf(ENDLESS, found.answer.trace, SERVED, "steady")
    read: dict[str, Any] = json.loads(json.dumps(data))
    return read


def test_a_lasso_there_and_back() -> None:
    data = lasso()
    assert (data["loop"], len(data["states"])) == (1, 5)
    trace = from_itf(ENDLESS.system, data)
    replay(Evaluator(ENDLESS.system), SERVED, trace)
    assert to_itf(ENDLESS, trace, SERVED, "steady") == data
    assert "loop" not in dumped(TRACE)


@pytest.mark.parametrize("loop", [None, True, "1", 1.0, -1, 5, [1]])
def test_a_loop_that_begins_nowhere(loop: object) -> None:
    with pytest.raises(UsageError, match="not a trace of this model: loop"):
        from_itf(ENDLESS.system, lasso() | {"loop": loop})


def test_a_lasso_in_a_file_is_replayed(ccverify: Callable[..., Result], tmp_path: Path) -> None:
    path = tmp_path / "lasso.itf.json"
    path.write_text(json.dumps(lasso()), encoding="utf-8")
    done = ccverify("check", path, "--model", "turns.py")
    assert done.exit_code == 0
    assert "a counterexample of is-served, 4 steps, a fair lasso, replayed" in done.stdout
    for broken, why in (
        (lasso() | {"loop": 2}, "does not close"),
        (lasso() | {"loop": 4}, "is fair, enabled for ever, and never taken"),
        ({k: v for k, v in lasso().items() if k != "loop"}, "does not say what repeats"),
    ):
        path.write_text(json.dumps(broken), encoding="utf-8")
        refused = ccverify("check", path, "--model", "turns.py")
        assert refused.exit_code == 1
        assert "REJECTED" in refused.stdout
        assert why in refused.stdout
