"""Lemmas in the model's words are read back as what they say; what is no lemma is explained."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

import pytest
from click.testing import CliRunner

from ccverify import (
    Bool,
    Choice,
    Int,
    Model,
    Replica,
    Replicas,
    Term,
    Var,
    action,
    never,
    require,
)
from ccverify.checker.cli import cli
from ccverify.checker.commands.evidence import subject_of
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.json_file import read_json
from ccverify.checker.evidence.lemma_file import read_all, written_lemmas
from ccverify.checker.evidence.proof_file import from_object
from ccverify.checker.evidence.spoken import Wording
from ccverify.checker.evidence.understood import Reading
from ccverify.checker.language.build import build
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.integers import IntegerEncoding
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.questions.prove import question

PROOFS = Path(__file__).parent.parent / "proofs"
SOON = ("router-pair/static.json", "pg-pair/hot-standby.every-weighs.json")


def is_the_same(system: GroundSystem, one: Node, other: Node) -> bool:
    """Whether two lemmas are one node, or at least hold in the same states."""
    if one is other:
        return True
    encoding = IntegerEncoding(system)
    solver = encoding.z3.Solver(ctx=encoding.context)
    solver.add(encoding.ranges())
    solver.add(encoding.term(one) != encoding.term(other))
    return str(solver.check()) == "unsat"


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(
            path,
            id=str(path.relative_to(PROOFS)),
            marks=() if str(path.relative_to(PROOFS)) in SOON else pytest.mark.nightly,
        )
        for path in sorted(PROOFS.rglob("*.json"))
        if read_json(path)["lemmas"]  # some properties need none
    ],
)
def test_every_lemma_of_a_shipped_proof_is_read_back(path: Path) -> None:
    stored = from_object(read_json(path))
    subject, _ = subject_of(stored.claim.model, ())
    meant = question(subject, stored.claim, tuple(stored.properties))
    invariant = meant.invariant(stored, path.stem)
    assert invariant.lemmas
    for lemma, words in zip(invariant.lemmas, stored.words, strict=True):
        if not words.startswith("one of the states of a set"):
            assert is_the_same(meant.ground, meant.reading.lemma(words), lemma), words


class Peer(Replica):
    """One of many."""


class Mode(Enum):
    """What is done."""

    IDLE = "idle"
    AT_WORK = "at work"
    AT = "at"


NODES = Replicas(Peer, default=2)


class Worded(Model):
    """Variables of every kind, some with names and values that begin like others."""

    nodes = NODES
    on = Bool(over=nodes, initially=False)
    mode = Choice(Mode, over=nodes, initially=Mode.IDLE)
    all_modes: Var[Mode] = Choice(Mode, initially=Mode.IDLE)
    never_on: Var[bool] = Bool(initially=True)
    level: Var[int] = Int(0, 5, initially=0)
    wide: Var[int] = Int(0, 500, initially=0)

    @action(nodes)
    def rise(self, n: Term[Peer]) -> None:
        require(self.level < 5)
        self.on[n] = ~self.on[n]
        self.level = self.level + 1
        self.never_on = False

    @action(nodes, Mode)
    def work(self, n: Term[Peer], mode: Term[Mode]) -> None:
        require(self.wide < 500)
        self.mode[n] = mode
        self.all_modes = mode
        self.wide = self.wide + 1

    @never()
    def beyond(self) -> Term[bool]:
        """Never beyond."""
        return self.level > 5


@pytest.fixture(scope="module")
def counters() -> Counters:
    """The model with counters."""
    return Counters(Evaluator(build(Worded)), NODES)


@pytest.mark.parametrize(
    "text",
    [
        "always",
        "never",
        "never_on = yes",
        "all_modes = at work",
        "all_modes != at",
        "all_modes = at or level <= 2",
        "level <= 3",
        "level >= 2",
        "level = 4",
        "level != 4",
        "level in {0, 2, 5}",
        "level > wide",
        "wide <= 17",
        "2 * (level + wide) + 3 <= wide",
        "((level + wide) // 2) = ((wide) % 7)",
        "never never_on = yes and level = 4",
        "if never_on = yes and all_modes = at, then level <= 1 or wide > 7",
        "no Peer with on[Peer] = yes",
        "some Peer with mode[Peer] = at work",
        "if never_on = no, then no Peer with on[Peer] = no and mode[Peer] = at or level = 1",
        "the number of Peers <= 2 * the number of Peers with on[Peer] = yes",
        "the number of Peers with on[Peer] = yes + level != 3",
        "(the number of Peers with on[Peer] = yes if never_on = yes else 0) + level <= 3",
        "(level if never_on = yes and level = 2 else wide) <= 3",
        "the number that hold of (never_on = yes; level <= 2) <= 1",
        "never_on = yes exactly if level = 2",
        "if level = 1, then never_on = yes exactly if wide <= 2 or level = 4",
        "level = 1 or never_on = yes exactly if wide <= 2",
        "never_on = yes exactly if (wide <= 2 exactly if level = 2)",
        "if never_on = yes then level = 1 else wide <= 2",
        "(never_on = yes and level = 1) or wide <= 2",
        "not (never_on = yes exactly if level = 2)",
    ],
)
def test_what_is_read_is_said_in_the_same_words(counters: Counters, text: str) -> None:
    reading = Reading(counters.system, counters.ground, counters)
    wording = Wording(counters.system, counters.ground, counters)
    lemma = reading.lemma(text)
    again = wording.lemma(lemma)
    assert is_the_same(counters.ground, reading.lemma(again), lemma), again
    assert wording.lemma(reading.lemma(again)) == again


@pytest.mark.parametrize(
    ("text", "problem", "hint"),
    [
        ("levl <= 3", "at 'levl <= 3': levl is no variable", "did you mean level?"),
        ("level <= 3 and", "at ' and': this is more than a lemma", "a lemma is a condition"),
        ("level", "at its end: level is to be compared with a value", "values of level are: 0, 1"),
        ("level = 6", "at '6': 6 is no value of level", "values of level are: 0, 1, 2, 3, 4, 5"),
        ("all_modes = at wrk", "at ' wrk': this is more than a lemma", "a lemma is"),
        ("all_modes <= at", "at 'at': the values of all_modes have no order", "write =, !="),
        ("if level = 2, wide = 3", "what follows from it is missing", "write `if CONDITION, then"),
        ("on[Peer] = yes", "on[Peer] is of each Peer, and these are counted", "write `no Peer"),
        ("no Nodes with on = yes", "here only Peer can be counted", "write Peer"),
        ("no Peer with o[Peer] = yes", "o[Peer] is nothing that each Peer has", "did you mean"),
        ("wide * 3 <= 4", "at ' * 3 <= 4': a factor comes first", "write `3 * wide`"),
        ("never_on + 1 <= 4", "a comparison is missing", "write one of: <=, >="),
        ("wide <= 700", "at '700': so compared it always holds", ""),
        ("wide = many", "at 'many': many is no variable", "there are: "),
        ("", "at its end: a condition is missing", "a lemma is a condition"),
        ("(" * 50 + "level = 1", "at its end: ')' is missing", ""),
        ("(" * 9000, "it is nested too deeply", ""),
    ],
)
def test_what_is_no_lemma_is_explained(
    counters: Counters, text: str, problem: str, hint: str
) -> None:
    with pytest.raises(UsageError) as error:
        Reading(counters.system, counters.ground, counters).lemma(text)
    assert problem in error.value.message
    assert error.value.hint.startswith(hint)


class Role(Enum):
    """Which of two."""

    FIRST = "first"
    SECOND = "second"
    NONE = "none"


class Named(Model):
    """A variable that is called as one of the values that it may have."""

    first: Var[Role] = Choice(Role, initially=Role.FIRST)
    active: Var[Role] = Choice(Role, initially=Role.FIRST)

    @action(Role)
    def change(self, role: Term[Role]) -> None:
        self.active = role
        self.first = role

    @never()
    def apart(self) -> Term[bool]:
        """Never apart."""
        return self.active != self.first


def test_a_value_is_told_from_the_variable_of_its_name() -> None:
    grounding = Grounding(Evaluator(build(Named)))
    reading = Reading(grounding.system, grounding.ground)
    wording = Wording(grounding.system, grounding.ground)
    make, values = grounding.nodes, list(Role)
    first, active = (make.var(slot) for slot in range(2))
    for node, words in (
        (make.eq(active, first), "first = active"),
        (make.not_(make.eq(active, first)), "first != active"),
        (make.eq(active, make.integer(values.index(Role.FIRST))), "active in {first}"),
        (make.eq(active, make.integer(values.index(Role.SECOND))), "active = second"),
        (
            make.not_(make.eq(active, make.integer(values.index(Role.FIRST)))),
            "active in {second, none}",
        ),
    ):
        assert wording.lemma(node) == words
        assert is_the_same(grounding.ground, reading.lemma(words), node), words
    assert reading.lemma("active = first") is make.eq(active, first)


def test_all_that_is_wrong_in_a_file_is_said_with_its_lines(
    tmp_path: Path, counters: Counters
) -> None:
    reading = Reading(counters.system, counters.ground, counters)
    plain, listed = tmp_path / "lemmas.txt", tmp_path / "lemmas.json"
    plain.write_text("# mine\n\n  1  level = 7\n  2  level <= 3\n(= |levl| 3)\n", encoding="utf-8")
    listed.write_text('{"title": "level = 7",\n"lemmas": ["level <= 3",\n\n"level = 7",\n'
                      '"level = 7"]}', encoding="utf-8")  # fmt: skip
    unknown = "line 5: malformed lemma: unknown name '|levl|'; did you mean |level|?"
    wrong = {plain: ["line 3: at '7'", unknown], listed: ["line 4: at '7'", "line 5: at '7'"]}
    for path, where in wrong.items():
        with pytest.raises(UsageError, match="2 of 3 lemmas cannot be read") as error:
            read_all(written_lemmas(path), counters.ground, reading)
        for problem, shown in zip(where, error.value.hint.split("\n  "), strict=True):
            assert shown.startswith(problem)


def test_lemmas_as_they_are_shown_prove_it_again(tmp_path: Path) -> None:
    proof = PROOFS / "router-pair/public-only.json"
    shown = CliRunner().invoke(cli, ["show", "--certificate", str(proof)])
    assert shown.exit_code == 0, shown.output
    told, _, made_by = shown.output.partition("inductive invariant")[2].rpartition("\n\n")
    assert made_by.startswith("ccverify ")
    lines = told.splitlines()[1:]
    file, out = tmp_path / "lemmas.txt", tmp_path / "new"
    file.write_text("\n".join(lines), encoding="utf-8")
    asked = ["--scenario", "public-only", "--for-every", "pgs", "--property", "public-loss-alone"]
    given = ["--lemmas", str(file), "--output", str(out)]
    made = CliRunner().invoke(cli, ["prove", "router-pair", *asked, *given])
    assert made.exit_code == 0, made.output
    (path,) = out.rglob("*.json")
    assert set(read_json(path)["words"]) <= set(read_json(proof)["words"])
