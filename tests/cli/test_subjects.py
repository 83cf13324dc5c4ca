"""Which classes of a file are its models, and how names find models."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import groupby
from pathlib import Path

import pytest

from ccverify.checker.api.jobs import plan, plan_named
from ccverify.checker.errors import UsageError
from ccverify.checker.questions.sources import load
from ccverify.checker.report.claims import Claims, claims_lines, claims_object
from ccverify.checker.report.lines import plain
from ccverify.checker.subjects.answers import standings
from ccverify.checker.subjects.find import (
    citations,
    find,
    property_marks,
    shipped,
    shipped_with,
)

Write = Callable[..., Path]

LAMPS = """
from ccverify import Bool, Model, Properties, action, never
from ccverify.models.router.router_pair import RouterPair

class Switched(Model):
    on = Bool(initially=False)

class Lamp(Switched):
    @action()
    def switch(self):
        self.on = ~self.on

class Dimmer(Lamp):
    @never()
    def lit(self):
        return self.on

MINE = Properties(Lamp)

@MINE.never()
def glows(lamp):
    return lamp.on
"""


def test_models_of_a_file(write: Write) -> None:
    subjects = find([str(write(LAMPS))])
    assert [subject.name for subject in subjects] == ["lamp", "dimmer"]
    assert [list(property_marks(subject)) for subject in subjects] == [["glows"], ["lit"]]


def test_a_file_is_loaded_under_a_private_name(write: Write) -> None:
    before = set(sys.modules)
    (lamp, _) = find([str(write(LAMPS, name="json.py"))])
    assert lamp.model.__module__.startswith("_ccverify_json_")
    assert {name for name in sys.modules if name not in before} >= {lamp.model.__module__}
    assert sys.modules["json"].__name__ == "json"
    assert sys.path[-1] != str(Path(lamp.origin).parent)


def test_a_file_may_use_its_neighbours(write: Write) -> None:
    write("ON = True\n", name="lamp_words.py")
    (lamp, _) = find([str(write("from lamp_words import ON\n" + LAMPS))])
    assert lamp.name == "lamp"


def test_what_a_file_prints_does_not_mix_with_results(
    write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    find([str(write("print('hello')\n" + LAMPS))])
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "hello\n")


def test_names() -> None:
    (subject,) = find(["router_pair", "router-pair"])
    assert subject.name == "router-pair"
    assert find([]) == shipped()
    with pytest.raises(UsageError, match="unknown model"):
        find(["router"])


def test_a_file_that_is_named_without_its_ending_is_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lease.py").touch()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match=r"did you mean the file lease\.py\?"):
        find(["lease"])


def test_shipped_models_cite_rows_of_the_source_only() -> None:
    rows = {row.id for row in load()}
    cited = [c for subject in shipped() for c in citations(subject)]
    assert {c.what for c in cited} == {"action", "parameter", "constant", "property"}
    assert {c.source for c in cited} <= rows


def test_source_table() -> None:
    rows = load()
    chapters = [row.chapter for row in rows]
    assert len(rows) == 188
    assert {row.kind for row in rows} == {
        "rule", "number", "claim", "hazard", "theorem", "finding", "question",
    }  # fmt: skip
    assert all(bool(row.readings) == (row.kind == "question") for row in rows)
    assert len(list(groupby(chapters))) == len(set(chapters))  # each chapter in one piece


def test_what_the_source_does_not_say_is_told_apart() -> None:
    inferred = {row.id: row for row in load() if row.inferred}
    assert {row.kind for row in inferred.values()} == {"claim", "hazard"}
    assert {"C9", "D6", "X4"} <= inferred.keys()
    rows = load()
    claims = Claims(rows, (), standings(rows, (), ()), None)
    text = " ".join("\n".join(map(plain, claims_lines(claims))).split())
    assert text.count("Our expectation: ") == len(inferred)
    for row in inferred.values():
        assert f"Our expectation: {row.inferred}." in text
    told = {row["id"]: row["inferred"] for row in claims_object(claims)["rows"]}
    assert {id_ for id_, inferred in told.items() if inferred} == inferred.keys()


def test_the_texts_show_which_models_have_a_property() -> None:
    having: dict[str, set[str]] = {}
    for subject in shipped():
        for name in property_marks(subject):
            having.setdefault(name, set()).add(subject.name)
    found = {name: {subject.name for subject in shipped_with([name])} for name in having}
    assert [name for name, models in found.items() if models and not models >= having[name]] == []
    assert len([name for name, models in found.items() if models]) > len(having) // 2
    two = {subject.name for subject in shipped_with(["split-brain", "no-failback"])}
    assert having["split-brain"] | having["no-failback"] <= two < {s.name for s in shipped()}
    assert shipped_with(["split"]) == shipped_with(["nothing-such"]) == ()


def test_a_request_for_a_property_is_planned_as_if_all_models_were_loaded() -> None:
    for properties, scenarios, settings in (
        (["split-brain"], [], {}),
        (["split-brain"], ["calm"], {}),  # a scenario of other models
        (["split-brain"], [], {"dialers": "3"}),  # a parameter of others
        (["no-failback", "split-brain"], ["budget-1"], {"faults": "1"}),
        (["loses-new", "split-brain"], [], {}),  # the name of the first is put together
    ):
        _, jobs = plan_named([], properties, scenarios, settings)
        assert jobs == plan(shipped(), properties, scenarios, settings)
    with pytest.raises(UsageError) as some:
        plan_named([], ["split-brain", "split-brian"], [], {})
    with pytest.raises(UsageError) as every:
        plan(shipped(), ["split-brain", "split-brian"], [], {})
    assert str(some.value) == str(every.value)
