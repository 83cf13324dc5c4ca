"""Which rows of the source are answered: not all that is cited is."""

from __future__ import annotations

from ccverify import (
    Bool,
    Constant,
    Int,
    Model,
    Parameter,
    Scenario,
    Term,
    Var,
    action,
    always,
    h,
    never,
    reachable,
    require,
    settled,
)
from ccverify.checker.meaning.cone import influential
from ccverify.checker.questions.sources import Row
from ccverify.checker.questions.verify import Subject
from ccverify.checker.report.claims import Claims, claims_lines, claims_object
from ccverify.checker.report.lines import plain
from ccverify.checker.subjects.answers import Standing, standings
from ccverify.checker.subjects.find import citations


class Lift(Model):
    """A lift with a lamp, which nothing but the lamp depends on."""

    floor: Var[int] = Int(0, 3, initially=0)
    called: Var[bool] = Bool(initially=False)
    lamp: Var[bool] = Bool(initially=False)
    load = Constant(1, 2, source="N1", meaning="how many it takes")

    persons = Parameter(4, within=(1, 9), source="N2", meaning="how many may enter", unit="persons")
    floors = Parameter(3, within=(1, 9), source="N3", meaning="how high the house is")
    open_for = Parameter(1 * h, within=(1 * h, 2 * h), source="N4", meaning="how long it waits")
    fast = Parameter(False, source="Q1, R6", meaning="it goes two floors at once")

    idle = Scenario("nobody calls it", fast=False)
    busy = Scenario("somebody may call it", fast=True)

    @action(source="R1")
    def rise(self) -> None:
        require(self.called, self.floor < 3)
        self.floor = self.floor + 1

    @action(source="R2")
    def call(self) -> None:
        require(~self.called, self.fast)
        self.called = True

    @action(source="R3, N5")
    def light(self) -> None:
        require(~self.lamp, self.floor == 2)
        self.lamp = True

    @never(source="C1", expected={"busy": "violated"})
    def at_the_top(self) -> Term[bool]:
        """Never is it at the top."""
        return self.floor == 3

    @always(source="C2", by_construction="the house has no more floors")
    def within(self) -> Term[bool]:
        """It stays in the house."""
        return self.floor <= self.load + 3

    @always(source="C3", by_construction="the house has no fewer floors")
    def above_ground(self) -> Term[bool]:
        """It stays above the ground."""
        return self.floor >= 0

    @reachable(source="C3, C4")
    def on_its_way(self) -> Term[bool]:
        """It can be on its way."""
        return self.floor == 1

    @settled(source="R4, N6", by_construction="no step goes down")
    def rests(self) -> Term[bool]:
        """Once all is done, it is nowhere below the ground."""
        return self.floor >= 0


STANDINGS = {
    "R1": Standing.ANSWERED,  # at_the_top depends on it
    "R2": Standing.ANSWERED,  # and so on this, by the guard of what it depends on
    "R3": Standing.CITED,  # no property that is checked reads the lamp
    "R4": Standing.ASSUMED,
    "R5": Standing.MISSING,
    "R6": Standing.CITED,  # a rule is more than a parameter
    "C1": Standing.ANSWERED,
    "C2": Standing.ASSUMED,
    "C3": Standing.ASSUMED,  # that it can be on its way shows no more than that
    "C4": Standing.ANSWERED,  # if that is what is claimed
    "Q1": Standing.ANSWERED,
    "N1": Standing.ANSWERED,  # a constant stands for every number
    "N2": Standing.ANSWERED,
    "N3": Standing.CITED,  # three of what?
    "N4": Standing.ANSWERED,  # a time has its unit
    "N5": Standing.CITED,  # an action carries no number
    "N6": Standing.CITED,  # nor does a property
}


LIFT = Subject("lift", Lift, None, "")
KINDS = {"R": "rule", "C": "claim", "Q": "question", "N": "number"}
ROWS = tuple(
    Row(id_, KINDS[id_[0]], "Lift" if id_ < "R" else "Rules", "It lifts.", "", ())
    for id_ in STANDINGS
)
CITED = tuple(citations(LIFT))


def test_what_cites_a_row_need_not_answer_it() -> None:
    assert standings(ROWS, CITED, [LIFT]) == STANDINGS


def test_an_action_is_influential_if_a_property_reads_what_it_changes_or_leads_to() -> None:
    system = LIFT.build("busy", {})
    found = {prop.name: influential(system, prop) for prop in system.properties}
    assert found["at-the-top"] == {"rise", "call"}
    assert found["rests"] == found["within"] == found["at-the-top"]


def test_totals_are_those_of_the_rows() -> None:
    claims = Claims(ROWS, CITED, STANDINGS, None)
    told = claims_object(claims)
    assert told["totals"]["all"] == {
        "rows": 17, "answered": 8, "assumed": 3, "only cited": 5, "missing": 1,
    }  # fmt: skip
    assert {kind: n["answered"] for kind, n in told["totals"].items() if kind != "all"} == {
        "rule": 2, "claim": 2, "question": 1, "number": 3,
    }  # fmt: skip
    assert {chapter: n["rows"] for chapter, n in told["chapters"].items()} == {
        "Rules": 6, "Lift": 11,
    }  # fmt: skip
    lines = [plain(line) for line in claims_lines(claims)]
    assert any(line.split() == ["all", "17", "8", "3", "5", "1"] for line in lines)
    text = " ".join(" ".join(lines).split())
    assert "R4 rule It lifts. assumed: it holds by how the model is written lift" in text
    assert "R5 rule It lifts. not modelled yet" in text
