"""The documents' code runs, and their sessions show what the program prints and Python answers."""

from __future__ import annotations

import doctest
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from ccverify.checker.cli import cli

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parents[1]
GENERATED = ROOT / "docs" / "findings"
DOCUMENTS = sorted(
    str(path.relative_to(ROOT))
    for path in (ROOT / "docs").rglob("*.md")
    if not path.is_relative_to(GENERATED)
)
CUT = "…"
MADE_BY = re.compile(r"^\n?ccverify \d[\w.]* \(python .*\n(?:  .*\n)*\Z", re.MULTILINE)
"""What a report was made by: it ends with that, and documents leave it out."""
BLOCK = re.compile(r"^```(\w+)(?: file=(\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def sessions(text: str) -> Iterator[tuple[list[str], list[str], int]]:
    """The commands in console blocks: words, what is shown of their output, exit code."""
    for kind, _, body in BLOCK.findall(text):
        if kind != "console":
            continue
        for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
            command, *lines = part.splitlines()
            code = 0
            if lines and lines[-1].startswith("exit "):
                code = int(lines.pop().removeprefix("exit "))
            yield command.split(), lines, code


def pattern(shown: str) -> str:
    """A line stands for itself; one that ends in `…` for what begins so; `…` for any lines."""
    if shown.strip() == CUT:
        return r"(?:.*\n)*?"
    if shown.endswith(CUT):
        return re.escape(shown.removesuffix(CUT).rstrip()) + r"(?!\w).*\n"
    return re.escape(shown) + r"\n"


def first_untrue(shown: Sequence[str], printed: str) -> str | None:
    """The first line up to which the program prints something else than is shown."""
    patterns = [pattern(line) for line in shown]
    if re.fullmatch("".join(patterns), printed):
        return None
    wrong = (i for i in range(len(shown)) if not re.match("".join(patterns[: i + 1]), printed))
    return next((shown[i] for i in wrong), "the end")


def write_files(text: str, folder: Path) -> None:
    """The files that the document's code blocks make up, piece by piece."""
    for _, name, body in BLOCK.findall(text):
        if name:
            with (folder / name).open("a", encoding="utf-8") as file:
                file.write(body)


@pytest.mark.parametrize("name", ["README.md", *DOCUMENTS])
def test_a_document_runs(
    name: str, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    write_files(text, pytester.path)
    monkeypatch.chdir(pytester.path)
    for words, lines, code in sessions(text):
        match words[0]:
            case "ccverify":
                done = CliRunner().invoke(cli, words[1:], prog_name="ccverify")
                printed, ended = MADE_BY.sub("", done.stdout), done.exit_code
            case "pytest":
                tested = pytester.runpytest_inprocess("-p", "no:cacheprovider", *words[1:])
                printed, ended = f"{tested.stdout}\n", int(tested.ret)
            case _:
                continue
        untrue = first_untrue(lines, printed)
        assert untrue is None, f"{untrue!r} is not what {words} prints there:\n{printed}"
        assert ended == code


SESSIONS = [name for name in DOCUMENTS if "```pycon" in (ROOT / name).read_text(encoding="utf-8")]


@pytest.mark.parametrize("name", SESSIONS)
def test_python_answers_as_a_document_shows(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    write_files(text, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    known = set(sys.modules)
    typed = "\n".join(body for kind, _, body in BLOCK.findall(text) if kind == "pycon")
    session = doctest.DocTestParser().get_doctest(typed, {}, name, name, 0)
    said: list[str] = []
    outcome = doctest.DocTestRunner(verbose=False).run(session, out=said.append)
    for module in set(sys.modules) - known:
        if str(getattr(sys.modules[module], "__file__", "")).startswith(str(tmp_path)):
            del sys.modules[module]
    assert outcome.attempted
    assert not outcome.failed, "".join(said)


def test_files_of_documents_bear_names_of_their_own() -> None:
    """They are loaded in one process: a file that another imports must not be taken for it."""
    names = [
        name
        for document in DOCUMENTS
        for name in {n for _, n, _ in BLOCK.findall((ROOT / document).read_text("utf-8")) if n}
    ]
    assert len(names) == len(set(names))


PRINTED = "lamp\n  on  yes\n  off  no\n\n2 verdicts\n"


@pytest.mark.parametrize(
    ("shown", "untrue"),
    [
        ("lamp|  on  yes|  off  no||2 verdicts", None),
        ("…|  off  no|…", None),
        ("lamp|  on …|…|2 verdicts", None),
        ("…", None),
        ("lamp|…|  on  yes|  off  no|…", None),
        ("lamp|  on  yes|…|2 verdicts|…", None),
        ("lamp", "the end"),
        ("on  yes", "on  yes"),
        ("…|on  yes|…", "on  yes"),
        ("…|  on|…", "  on"),
        ("…|  o …|…", "  o …"),
        ("…|  off  no|  on  yes|…", "  on  yes"),
        ("lamp|  off  no|…", "  off  no"),
        ("…|  off  no|2 verdicts", "2 verdicts"),
    ],
)
def test_whole_lines_are_compared(shown: str, untrue: str | None) -> None:
    assert first_untrue(shown.split("|"), PRINTED) == untrue


def test_the_tutorials_protocol_is_small(tmp_path: Path) -> None:
    write_files((ROOT / "docs/tutorial.md").read_text(encoding="utf-8"), tmp_path)
    assert len((tmp_path / "lease_pair.py").read_text(encoding="utf-8").splitlines()) < 80
