"""`check` and its like give what the commands print, for every way to name a model."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from tests.api.portfolio import Portfolio
from tests.cli.standby import PROPERTIES, Standby

import ccverify
from ccverify import (
    Bool,
    CcverifyError,
    Model,
    Progress,
    Replica,
    Replicas,
    Result,
    Scenario,
    Shortfall,
    Term,
    UsageError,
    Var,
    Verdict,
    action,
    assert_holds,
    census,
    check,
    count,
    cuts,
    eventually,
    load,
    never,
    programs,
    prove,
    require,
    simulate,
    words,
)
from ccverify.checker.api import asking
from ccverify.checker.api.jobs import plan
from ccverify.checker.api.tables import html_table
from ccverify.checker.cli import cli
from ccverify.checker.commands.evidence import HOLDS, Asked, checked
from ccverify.checker.questions.verify import Subject


class Node(Replica):
    """One that may lead."""


class Silent(Model):
    """A token, which one of the nodes takes."""

    nodes = Replicas(Node, default=2)
    free: Var[bool] = Bool(initially=True)
    leads = Bool(over=nodes, initially=False)

    @action(nodes)
    def take(self, node: Term[Node]) -> None:
        require(self.free)
        self.free = False
        self.leads[node] = True


class Poll(Silent):
    """The same, with something to say about it."""

    @never()
    def two_lead(self) -> Term[bool]:
        return count(self.nodes, lambda node: self.leads[node]) > 1


class Race(Poll):
    """The same, with a claim of runs without end, which does not hold: nobody has to take it."""

    @eventually()
    def taken(self) -> Term[bool]:
        return ~self.free


class Elsewhere(Silent):
    """What is said of it is said of the other scenario."""

    calm = Scenario("one")
    busy = Scenario("another")

    @never(expected={"busy": "violated"})
    def still(self) -> Term[bool]:
        return ~self.free


CALLS = list[None]()


class Noted(Poll):
    """It notes whenever it is built."""

    one = Scenario("one")
    two = Scenario("another")
    three = Scenario("a third")

    @never()
    def two_lead(self) -> Term[bool]:
        CALLS.append(None)
        return super().two_lead()


class Astray(Silent):
    """What is said of it is said of a scenario that there is not."""

    @never(expected={"elsewhere": "proved"})
    def still(self) -> Term[bool]:
        return ~self.free


FILE = Path(__file__).parents[1] / "cli" / "standby.py"
TURNS = FILE.with_name("turns.py")


def printed(*arguments: str) -> str:
    return CliRunner().invoke(cli, list(arguments), prog_name="ccverify").stdout


def untimed(found: Any) -> Any:
    """JSON without the seconds, which alone vary."""
    if isinstance(found, dict):
        return {key: untimed(value) for key, value in found.items() if key != "seconds"}
    return [untimed(value) for value in found] if isinstance(found, list) else found


@pytest.mark.parametrize(
    "model", [Standby, PROPERTIES, str(FILE), FILE], ids=["class", "properties", "text", "path"]
)
def test_a_model_is_named_in_many_ways(model: Any) -> None:
    (result,) = check(model, "both-active", "apart")
    assert result.model == "standby"
    assert result.verdict is Verdict.VIOLATED
    assert result.as_expected


def test_who_watches_is_told_how_far_it_has_come() -> None:
    told = list[tuple[str, Progress]]()
    check(FILE, "both-active", "apart", engine="bdd", progress=lambda *each: told.append(each))
    assert {what for what, _ in told} == {"standby apart"}
    assert "drawing a BDD" in {progress.doing for _, progress in told}


def test_what_is_raised_by_who_watches_ends_the_search() -> None:
    def stop(what: str, progress: Progress) -> None:
        raise StopAsyncIteration(what)

    with pytest.raises(StopAsyncIteration, match="standby apart"):
        check(FILE, "both-active", "apart", progress=stop)


def test_a_shipped_class_has_the_properties_that_are_shipped_with_it() -> None:
    routers = load("router-pair")
    (result,) = check(routers, "split-brain", "budget-1")
    assert result.model == "router-pair"
    assert result.as_expected


@pytest.mark.parametrize(
    ("asked", "arguments"),
    [
        ({}, ()),
        ({"property": "both_active"}, ("--property", "both-active")),
        (
            {"scenario": ["apart"], "settings": {"clients": 1}},
            ("--scenario", "apart", "--set", "clients=1"),
        ),
    ],
    ids=repr,
)
def test_results_are_those_of_the_command(
    asked: dict[str, Any], arguments: tuple[str, ...]
) -> None:
    results = check(str(FILE), **asked)
    command = ("run", str(FILE), *arguments, "--format", "json")
    assert untimed(results.to_json()) == untimed(json.loads(printed(*command)))


def test_text_is_that_of_the_command() -> None:
    said = str(check(str(FILE), "both-active")).splitlines()
    command = ("run", str(FILE), "--property", "both-active", "--no-times")
    assert said[:-1] == printed(*command).splitlines()[: len(said) - 1]


def test_text_of_one_result_has_its_trace() -> None:
    result = check(str(FILE), "both-active", "apart")["both-active"]
    assert result.trace is not None
    assert str(result.trace) in str(result)
    assert repr(result) == "<Result of standby, apart: both-active violated, as expected>"


def test_results_are_found_by_name() -> None:
    results = check(Standby)
    assert results["both_active", "apart"] is results["both-active", "apart"]
    assert results["both-active", "apart"].scenario == "apart"
    assert [r.property for r in results[:1]] == [results[0].property]
    with pytest.raises(UsageError, match="2 results of both-active"):
        results["both-active"]
    with pytest.raises(UsageError, match="unknown property"):
        results["both-activ"]
    with pytest.raises(UsageError, match="unknown scenario"):
        results["both-active", "nowhere"]


def test_what_holds_is_told_from_what_is_expected() -> None:
    static = check("router-pair", "dual-disabled", "static", settings={"pgs": 2})
    assert not static.holds
    assert static.as_expected
    assert static.violated == tuple(static)
    (found,) = static
    assert [found.verdict] == ["violated"]
    assert found.verdict is Verdict.VIOLATED
    assert found.expected == "violated"


def test_what_is_undecided_has_a_reason() -> None:
    results = check(Standby, "both-active", "apart", max_states=2)
    assert results.undecided == tuple(results)
    assert not results.holds
    assert not results[0].decided
    assert "--max-states" in results[0].reason
    bounded = check(Standby, "both-active", "steady", engine="bmc", depth=2)[0]
    assert (bounded.verdict, bounded.bound, bounded.holds) == (Verdict.BOUNDED, 2, False)


def test_results_have_no_truth_value() -> None:
    results = check(Standby, "both-active", "apart")
    for thing in (results, results[0]):
        with pytest.raises(CcverifyError, match="neither true nor false"):
            bool(thing)


def test_what_there_is_no_time_for_is_undecided() -> None:
    """In every scenario: none is missing among the results."""
    results = check(Standby, timeout=0.001)
    assert {r.scenario for r in results} == {r.scenario for r in check(Standby)}
    assert {r.verdict for r in results} == {Verdict.UNKNOWN}


@pytest.mark.parametrize(
    ("asking", "problem"),
    [
        (lambda: check(3), "3 is no model"),  # type: ignore[arg-type]
        (
            lambda: check(Standby()),  # type: ignore[arg-type]
            r"a Standby that was made by calling its class is no model\n.*write Standby",
        ),
        (lambda: check(Silent), "there is nothing to check"),
        (lambda: check("rooter-pair"), "unknown model 'rooter-pair'"),
        (lambda: check("missing.py"), "no such file"),
        (lambda: check(Standby, "both"), "unknown property 'both'"),
        (lambda: check(Standby, scenario="both"), "unknown scenario 'both'"),
        (lambda: check(Astray, "still"), "unknown scenario 'elsewhere' of the expectations"),
        (lambda: check(Standby, settings={"both": 1}), "unknown parameter 'both'"),
        (lambda: check(Standby, settings={"clients": 9}), "clients=9 is not possible"),
        (lambda: check(Standby, engine="magic"), "unknown engine 'magic'"),
        (lambda: check(Standby, engine="bdd", every="clients"), "an engine is for a given size"),
        (lambda: check(Standby, every="server"), "unknown number of replicas"),
        (lambda: check(Standby, depth=3), "depth is for engines"),
        (lambda: check(Standby, timeout=0), "timeout=0 is no limit"),
        (lambda: check(Standby, max_states=-1), "max_states=-1 is no limit"),
        (lambda: check(Standby, timeout="5"), "timeout='5' is no number"),  # type: ignore[arg-type]
        (lambda: check(Standby, 3), "3 is no name"),  # type: ignore[arg-type]
        (lambda: check(Standby, settings=["clients"]), "are no settings"),  # type: ignore[arg-type]
        (lambda: cuts(Standby, "both-active", settings={"faults": 1}), "setting faults"),
        (lambda: cuts(Standby, "both"), "unknown property 'both'"),
        (lambda: cuts(Standby, "both-active", scenario=""), "unknown scenario ''"),
        (lambda: prove(Elsewhere, scenario="calm"), "there is nothing to check"),
        (lambda: check(Standby).among(lambda r: r.property == "both_active").holds, "no result"),
        (lambda: check(Standby).among(lambda r: r.every).as_expected, "no result"),
        (lambda: prove(Standby, depth=3), "depth is for engines"),
        (lambda: prove(Standby, engine="explicit"), "writes no certificates"),
        (lambda: census(Standby), "declares no census"),
        (lambda: simulate(Standby, runs=0), "runs are at least 1"),
        (lambda: simulate(Standby, ""), "unknown scenario ''"),
        (lambda: simulate(Standby, ["both"]), "is no name of a scenario"),  # type: ignore[arg-type]
        (lambda: load(str(FILE), "stand"), "there is no model 'stand'"),
    ],
)
def test_what_cannot_be_asked_is_an_error(asking: Callable[[], object], problem: str) -> None:
    with pytest.raises(CcverifyError, match=problem):
        asking()


def test_a_row_for_each_result() -> None:
    rows = check(Standby, scenario="apart").rows()
    assert len({tuple(row) for row in rows}) == 1
    row = next(row for row in rows if row["property"] == "both-active")
    assert row["verdict"] == "violated"
    assert isinstance(row["steps"], int)


def test_tables_for_notebooks() -> None:
    results = check(Standby, "both-active", "apart")
    trace = results[0].trace
    assert trace is not None
    found = cuts(Standby, "both-active", "apart", up_to=1)
    for thing, rows in ((results, 1), (results[0], 1), (trace, len(trace.states) + 1), (found, 1)):
        assert thing._repr_html_().count("<tr><td") == rows
    shown = html_table("a < b", ("c & d",), [("<script>",)])
    texts = re.sub("</?(?:table|caption|t[hdr])[^>]*>", " ", shown).split("  ")
    assert [text.strip() for text in texts if text.strip()] == [
        "a &lt; b", "c &amp; d", "&lt;script&gt;",
    ]  # fmt: skip


def test_cuts_are_those_of_the_command() -> None:
    found = cuts(str(FILE), "both-active", up_to=1)
    command = ("cuts", str(FILE), "--property", "both-active", "--up-to", "1")
    assert printed(*command).startswith(f"{found}\n\nccverify ")
    assert found.to_json()["smallest"] == found.smallest == 1
    assert [cut.failures for cut in found.cuts] == [
        tuple(step.action for step in cut.trace.steps if step.failure) for cut in found.cuts
    ]


def test_a_proof_is_one_for_the_command(tmp_path: Path) -> None:
    result = prove(str(FILE), "both-active", "steady")["both-active"]
    assert result.holds
    assert result.proof is not None
    assert result.proof.check() == ("z3", "cvc5")
    assert result.proof.lemmas
    assert set(result.proof.obligations()) >= {"init", "step"}
    path = result.proof.save(tmp_path / "proofs")
    assert json.loads(path.read_text(encoding="utf-8")) == result.proof.to_json()
    outcome = checked(Asked((str(FILE),), {}, None, 60.0), path)
    assert outcome.status == HOLDS, outcome.text


def test_a_proof_for_every_number() -> None:
    result = check(Poll, "two-lead", every="nodes")["two-lead"]
    assert (result.holds, result.every) == (True, True)
    assert result.parameters["nodes"] == "every"
    assert result.proof is not None
    assert "for every number of Nodes" in str(result.proof)
    assert result.proof.check() == ("z3", "cvc5")


def test_for_every_number_no_property_is_left_out() -> None:
    found = check(Race, every="nodes")
    assert [result.property for result in found] == ["two-lead", "taken"]
    assert (found.holds, found["taken"].verdict) == (False, Verdict.VIOLATED)
    with pytest.raises(Shortfall, match="taken is violated"):
        assert_holds(Race, every="nodes")


def test_walks_are_those_of_the_command() -> None:
    (walk,) = simulate(str(FILE), "apart", steps=5, seed=4)
    shown = printed("simulate", str(FILE), "--scenario", "apart", "--steps", "5", "--seed", "4")
    assert str(walk.trace) in shown


def test_a_model_is_built_twice_in_each_scenario() -> None:
    CALLS.clear()
    assert check(Noted).holds
    assert len(CALLS) == 6
    own = Subject("noted", Noted, None, "noted.py")
    shipped = replace(own, origin="ccverify.properties.noted")
    for subject, again in ((own, [True, True, True]), (shipped, [True, False, False])):
        (jobs,) = plan([subject], (), (), {})
        assert [job.again for job in jobs] == again


def test_public_names_are_there() -> None:
    for name in programs.__all__:
        assert getattr(ccverify, name) is getattr(programs, name)
        assert name in dir(ccverify)
    assert not set(programs.__all__) & set(words.__all__)
    assert {*programs.__all__, *words.__all__} == set(getattr(ccverify, "__all__"))  # noqa: B009
    assert not hasattr(ccverify, "chek")


def test_options_for_tests_are_those_of_check() -> None:
    import inspect

    keywords = inspect.signature(check).parameters
    assert set(asking.Asked.__annotations__) == set(keywords) - {"model", "property", "scenario"}


def test_a_model_of_every_kind_is_checked() -> None:
    (result,) = check(Portfolio, "never-led-high", "usual", max_states=20_000)
    assert isinstance(result, Result)
    assert result.trace is not None
    assert result.trace.states[-1]["leader"] is not None
