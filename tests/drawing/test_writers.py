"""One drawing, several writers: text, Mermaid, SVG, TikZ; and the documents made of them."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner
from tests.drawing.running import run_of
from tests.drawing.test_stories import DUAL, SUBJECT, story
from tests.support.checking import named

from ccverify.checker.cli import cli
from ccverify.checker.errors import UsageError
from ccverify.checker.language.system import System
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.sources import load
from ccverify.checker.report.drawing import astext
from ccverify.checker.report.drawing.astext import run_lines, text_of
from ccverify.checker.report.drawing.lanes import Drawing, drawn, foldings
from ccverify.checker.report.drawing.reader import Reader
from ccverify.checker.report.drawing.story import story_of
from ccverify.checker.report.drawing.svg import svg
from ccverify.checker.report.drawing.tikz import ROWS, escaped, tikz
from ccverify.checker.report.folder import write_folder
from ccverify.checker.subjects.find import find

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def system() -> System:
    return SUBJECT.build(None, {})


@pytest.fixture(scope="module")
def drawing(system: System) -> Drawing:
    return drawn(story(system, "dual", run_of(system, *DUAL)), system)


def test_there_is_a_lane_for_each_component(drawing: Drawing) -> None:
    assert [(lane.title, lane.variable) for lane in drawing.lanes] == [
        ("Beacon left", "role"), ("Beacon right", ""), ("wire", "up"),
    ]  # fmt: skip
    assert [row.cells for row in drawing.rows[:3]] == [
        (("active",), ("role: standby", "link[Voter 2]: yes"), ("yes",)),
        ((), (), ()),
        ((), (), ("no",)),
    ]
    assert drawing.rows[5].decisive == {1}
    assert drawing.rows[5].lane == 1


TEXT = """\
                                           Beacon left  Beacon right        wire
                                           role                             up
    0  at first                            active       role: standby       yes
                                                        link[Voter 2]: yes
    1  the wire hums
    2  the wire is cut  failure                                             no
    3  Voter 2 loses Beacon right                       link[Voter 2]: no
       failure
    4  somebody asks  input
    5  Beacon right decides  R1                         role: active
       since step 2: silent: yes (wire.up: no)
       with majority(right): yes (reached(right): 2 of 3 Voters)
"""


def test_the_text_in_lanes(system: System) -> None:
    told = story(system, "dual", run_of(system, *DUAL))
    assert text_of(run_lines(told, system, Reader())) == TEXT


def test_what_does_not_fit_is_put_together(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    told = story(system, "dual", run_of(system, *DUAL))
    assert foldings(told)[:2] == [frozenset(), frozenset({"Node"})]
    monkeypatch.setattr(astext, "width", lambda: 50)
    folded = text_of(run_lines(told, system, Reader()))
    assert folded.split()[:2] == ["wire", "others"]
    assert "role[right]:" in folded
    monkeypatch.setattr(astext, "width", lambda: 40)
    listed = text_of(run_lines(told, system, Reader()))
    assert "role[right]: standby -> active" in listed


def test_who_acts_keeps_a_lane_longest() -> None:
    """Three PGs and the network are put together before one of the two Routers is."""
    (subject,) = find(["router-pair"])
    system = subject.build("moving", {})
    crash = ("network.lose-private", "network.crash-pg(PG 1)", "network.crash-pg(PG 2)")
    run = run_of(system, *crash, "enabled-side-decides(A)", "disabled-side-decides(B)")
    told = story_of(Evaluator(system), run, named(system, "dual-disabled"))
    titles = [[lane.title for lane in drawn(told, system, some).lanes] for some in foldings(told)]
    assert titles[1:3] == [
        ["Router A", "Router B", "network", "others"], ["Router A", "Router B", "others"],
    ]  # fmt: skip
    assert text_of(run_lines(told, system, Reader())).split()[:5] == " ".join(titles[2]).split()


def test_rules_are_told_in_whole_sentences() -> None:
    (routers,) = find(["router-pair"])
    statements = {row.id: row.statement for row in load()}
    told = dict(Reader(routers).rules(tuple(statements)))
    assert told.keys() == statements.keys()
    for name, text in told.items():
        assert statements[name].startswith(text.removesuffix(" …"))
        assert text.removesuffix(" …").endswith((".", "?")), name
    assert dict(Reader(routers, whole=True).rules(tuple(statements))) == statements


def test_a_picture_is_xml_with_all_that_is_told(drawing: Drawing) -> None:
    root = ElementTree.fromstring(svg(drawing, "a < b", "c & d"))
    texts = " ".join(" ".join(root.itertext()).split())
    for told in ("a < b", "c & d", "Beacon left", "role: active", "Voter 2 loses Beacon right"):
        assert told in texts
    assert root.attrib["viewBox"].split()[2:] == [root.attrib["width"], root.attrib["height"]]


def test_a_tikz_matrix_is_even(drawing: Drawing) -> None:
    (picture,) = tikz(drawing)
    rows = picture.partition("] {\n")[2].partition("\n};")[0].split("\n")
    assert len(rows) == len(drawing.rows) + 1
    assert {len(re.split(r"(?<!\\)&", row)) for row in rows} == {5}
    assert picture.replace(r"\{", "").count("{") == picture.replace(r"\}", "").count("}")


def test_a_long_run_has_several_pictures(system: System) -> None:
    hums = ("wire.hum",) * (2 * ROWS)
    told = story(system, "dual", run_of(system, *hums, "wire.cut", "decide(right)"), whole=True)
    pictures = tikz(drawn(told, system))
    assert len(pictures) == 3
    assert "the wire is cut" in pictures[2]


def test_latex_takes_text_for_text() -> None:
    assert escaped("50% of a_b & {c} #1 ~x^2 \\z") == (
        r"50\% of a\_b \& \{c\} \#1 \textasciitilde{}x\textasciicircum{}2 \textbackslash{}z"
    )
    assert escaped("\u2713 ok\u2026") == r"[U+2713] ok\dots{}"


def report(folder: Path, *arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(
        cli,
        ["report", str(HERE / "beacons.py"), "-o", str(folder), *arguments],
        prog_name="ccverify",
    )
    return done.exit_code, done.output


def test_a_report_is_written_whole(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    code, said = report(folder, "--property", "dual", "--property", "quiet")
    assert code == 0, said
    text = (folder / "report.md").read_text("utf-8")
    assert "| dual | Never do both shine. (never) | VIOLATED: 2 steps, 1 failure |" in text
    assert text.count("```mermaid") == 2
    pictures = sorted(path.name for path in (folder / "runs").iterdir())
    assert pictures == ["beacons.dual.as-set.svg", "beacons.quiet.as-set.svg"]
    assert all(f"(runs/{name})" in text for name in pictures)
    for path in (folder / "runs").iterdir():
        ElementTree.parse(path)
    tex = (folder / "report.tex").read_text("utf-8")
    assert tex.count(r"\begin{figure}") == 2
    assert re.search(
        r"system [0-9a-f]{12}, with ccverify [\d.]+, python [\d.]+, llvmlite [\d.]+", text
    )
    # Again, with less: what is no longer there is gone.
    assert report(folder, "--property", "dual")[0] == 0
    assert [path.name for path in (folder / "runs").iterdir()] == pictures[:1]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]


def test_nobody_elses_file_is_lost(tmp_path: Path) -> None:
    write_folder(tmp_path / "out", {"report.md": "one"})
    (tmp_path / "out" / "notes.txt").write_text("mine", "utf-8")
    with pytest.raises(UsageError, match=r"holds notes\.txt, which is of no report"):
        write_folder(tmp_path / "out", {"report.md": "two"})
    assert (tmp_path / "out" / "report.md").read_text("utf-8") == "one"
    code, said = report(tmp_path / "out" / "notes.txt")
    assert (code, "is a file" in said) == (2, True)


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="there is no LaTeX here")
def test_latex_takes_the_report(tmp_path: Path) -> None:
    assert report(tmp_path / "out")[0] == 0
    command = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "report.tex"]
    done = subprocess.run(command, cwd=tmp_path / "out", capture_output=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:]
