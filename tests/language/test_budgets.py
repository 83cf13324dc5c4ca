"""Budgets by kind of failure: what they are, and what they let happen."""

from __future__ import annotations

from typing import Any

import pytest
from tests.language.helpers import Run

from ccverify import Bool, FaultKind, Int, Model, Scenario, Span, action, build, fault, require
from ccverify.checker.errors import UsageError


class Nodes(Model):
    """Two nodes that crash, and a link that is lost and mended."""

    one_crash = Scenario("one crash", faults={"crash": 1})
    nothing_else = Scenario("one crash and nothing else", faults={"crash": 1, "others": 0})
    up = Bool(over=Span(2), initially=True)
    link = Bool(initially=True)
    late = Int(0, 1, initially=0)

    @fault(FaultKind.CRASH, Span(2), component="node {node}")
    def crash(self: Any, node: Any) -> None:
        require(self.up[node])
        self.up[node] = False

    @fault(FaultKind.LINK_LOST, component="link")
    def lose(self: Any) -> None:
        require(self.link)
        self.link = False

    @fault(FaultKind.DELAY, component="link")
    def delay(self: Any) -> None:
        self.late = 1 - self.late

    @fault(FaultKind.LINK_RESTORED, component="link")
    def mend(self: Any) -> None:
        require(~self.link)
        self.link = True

    @action()
    def go(self: Any) -> None:
        self.late = 0


def test_one_kind_is_limited_and_the_others_are_free() -> None:
    run = Run(Nodes, faults={"crash": 1}).do("crash(0)", "lose", "mend", "lose", "delay", "delay")
    assert run.enabled == {"mend", "delay", "go"}
    assert run["crash faults left"] == "0"


def test_the_others_may_be_limited_together() -> None:
    run = Run(Nodes, faults="crash:1,others:2").do("lose", "delay")
    assert run.enabled == {"crash(0)", "crash(1)", "mend", "go"}
    assert run["other faults left"] == "0"


def test_what_may_not_happen_is_left_out() -> None:
    system = build(Nodes, scenario="nothing-else")
    assert [a.name for a in system.actions] == ["crash", "mend", "go"]
    assert [v.name for v in system.variables] == ["up", "link", "late", "crash faults left"]


WRITTEN = [
    ({"crash": 1}, "crash:1"),
    ({FaultKind.CRASH: 1}, "crash:1"),
    ({"link_lost": 2, "crash": 1}, "crash:1,link-lost:2"),
    ("link-lost:any,crash:1", "crash:1"),
    ("link-lost:any,others:0", "link-lost:any,others:0"),
    ("others:3", "3"),
    ("crash:any", "none"),
    ({"delay": 0}, "delay:0"),
]


@pytest.mark.parametrize(("given", "shown"), WRITTEN)
def test_a_budget_is_written_in_one_way(given: object, shown: str) -> None:
    settings = build(Nodes, settings={"faults": given}).settings
    assert settings["faults"] == shown
    assert build(Nodes, settings={"faults": shown}).settings == settings


@pytest.mark.parametrize(
    "given",
    ["crsh:1", "restart:1", "input:1", "crash:32", "crash:-1", "crash:1,crash:2", "crash:", ":1",
     "crash:1,", "crash:1:2", "crash=1", {}, {"crash": True}, {"crash": None}, {"crash": "some"},
     {FaultKind.CRASH: 1, "crash": 1}, {FaultKind.RESTART: 1}, {3: 1}],
)  # fmt: skip
def test_budgets_by_kind_that_are_none(given: object) -> None:
    with pytest.raises(UsageError, match="is not possible") as caught:
        build(Nodes, settings={"faults": given})
    assert "as in crash:1,link-lost:any (there are crash, link-lost," in caught.value.hint
