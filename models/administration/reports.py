"""Reports of the Intelligence Center: its nodes, and its two data sources (Q1c, Q2c).

Any node that is active runs a report. It runs on the first data source. If it fails there with one
of eight SQL states it is run on the second; with any other error it is not. A value list is shown
from one source, until an administrator switches that to the other by hand.

What is abstracted, and why that is sound for the properties:

- A run of a report is one step of a node. What becomes of one that is under way as its node fails
  the source does not say, and nothing is claimed of it.
- One report and one value list are followed. They do not influence others.
- That a failover to the second source takes a minute is the subject of a model of its own.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Replica,
    Replicas,
    Scenario,
    Table,
    Term,
    Var,
    action,
    fault,
    given,
    ite,
    require,
)


class Node(Replica):
    """The publisher or a subscriber of the Intelligence Center."""


class Source(Enum):
    """The two data sources."""

    FIRST = "first"
    SECOND = "second"


class SqlState(Enum):
    """What a data source answers."""

    SUCCESS = "success"
    S08000 = "08000, connection exception"
    S08001 = "08001, client unable to get connection"
    S08002 = "08002, connection name in use"
    S08003 = "08003, connection does not exist"
    S08004 = "08004, server rejected connection"
    S08006 = "08006, connection failure"
    S08007 = "08007, transaction resolution unknown"
    S08S01 = "08S01, communication failure"
    OTHER = "another error"


class Stage(Enum):
    """What becomes of the report."""

    NONE = "none"
    ASKED = "asked for"
    AGAIN = "to be run on the second source"
    SHOWN = "shown"
    FAILED = "failed"


NODES = Replicas(Node, default=2, limits=(1, 8), meaning="the publisher and its subscribers",
                 source="Q2c")  # fmt: skip


class Reports(Model):
    """Nodes, data sources, a report and a value list (Q1c, Q2c)."""

    listed = Table({each: each not in (SqlState.SUCCESS, SqlState.OTHER) for each in SqlState})

    nodes = NODES
    runs = Bool(over=nodes, initially=True, meaning="the node is active")
    answer = Choice(
        SqlState, over=Source, initially=SqlState.SUCCESS, meaning="what the data source answers"
    )
    report: Var[Stage] = Choice(Stage, initially=Stage.NONE, meaning="what becomes of the report")
    error: Var[SqlState] = Choice(
        SqlState,
        initially=SqlState.SUCCESS,
        ghost=True,
        meaning="what the report was answered at first",
    )
    values_at: Var[Source] = Choice(
        Source, initially=Source.FIRST, meaning="the source of the value list"
    )
    values_asked: Var[bool] = Bool(initially=False, meaning="somebody waits for the value list")

    attended = Parameter(
        False, source="Q1c", silent=True,
        meaning="an administrator switches the value list to a source that answers",
    )  # fmt: skip
    unlisted = Parameter(False, source="Q1c", meaning="a data source fails with another error")
    nodes_fail = Parameter(False, source="Q2c", meaning="nodes may fail")

    calm = Scenario("nothing fails", faults=0)
    one_source = Scenario("a data source fails, with one of the eight SQL states", faults=1)
    other_error = Scenario("a data source fails, with another error", faults=1, unlisted=True)
    attended_source = Scenario("a data source fails, and an administrator looks", faults=1,
                               attended=True)  # fmt: skip
    two = Scenario("at most two failures, of nodes and data sources", faults=2, nodes_fail=True)

    @fault(FaultKind.INPUT, component="person", source="Q1c")
    def ask(self) -> None:
        """somebody asks for a report"""
        require((self.report != Stage.ASKED) & (self.report != Stage.AGAIN))
        self.report = Stage.ASKED

    @action(NODES, source="Q1c, Q2c", fair=True)
    def run_report(self, node: Term[Node]) -> None:
        """{node} runs the report on the first data source"""
        require(self.runs[node], self.report == Stage.ASKED)
        answer = self.answer[Source.FIRST]
        self.error = answer
        failed = ite(self.listed[answer], Stage.AGAIN, Stage.FAILED)
        self.report = ite(answer == SqlState.SUCCESS, Stage.SHOWN, failed)

    @action(NODES, source="Q1c, Q2c", fair=True)
    def run_again(self, node: Term[Node]) -> None:
        """{node} runs the report on the second data source"""
        require(self.runs[node], self.report == Stage.AGAIN)
        shown = self.answer[Source.SECOND] == SqlState.SUCCESS
        self.report = ite(shown, Stage.SHOWN, Stage.FAILED)

    @fault(FaultKind.INPUT, component="person", source="Q1c")
    def ask_values(self) -> None:
        """somebody asks for the value list"""
        require(~self.values_asked)
        self.values_asked = True

    @action(NODES, source="Q1c, Q2c", fair=True)
    def show_values(self, node: Term[Node]) -> None:
        """{node} shows the value list"""
        require(self.runs[node], self.values_asked)
        require(self.answer[self.values_at] == SqlState.SUCCESS)
        self.values_asked = False

    @action(source="Q1c", fair=True)
    def switch_values(self) -> None:
        """an administrator switches the value list to the other data source"""
        given(self.attended)
        other = ite(self.values_at == Source.FIRST, Source.SECOND, Source.FIRST)
        require(self.answer[self.values_at] != SqlState.SUCCESS)
        require(self.answer[other] == SqlState.SUCCESS)
        self.values_at = other

    @fault(FaultKind.CRASH, Source, SqlState, component="data source", source="Q1c")
    def fail_source(self, source: Term[Source], state: Term[SqlState]) -> None:
        """the {source} data source fails: {state}"""
        require(self.answer[source] == SqlState.SUCCESS)
        require(state != SqlState.SUCCESS, (state != SqlState.OTHER) | self.unlisted)
        self.answer[source] = state

    @fault(FaultKind.RESTART, Source, component="data source")
    def restore_source(self, source: Term[Source]) -> None:
        """the {source} data source is back"""
        require(self.answer[source] != SqlState.SUCCESS)
        self.answer[source] = SqlState.SUCCESS

    @fault(FaultKind.CRASH, NODES, component="node", source="Q2c")
    def fail_node(self, node: Term[Node]) -> None:
        """{node} fails"""
        given(self.nodes_fail)
        require(self.runs[node])
        self.runs[node] = False

    @fault(FaultKind.RESTART, NODES, component="node")
    def restore_node(self, node: Term[Node]) -> None:
        """{node} is back"""
        given(self.nodes_fail)
        require(~self.runs[node])
        self.runs[node] = True
