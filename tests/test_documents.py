"""The documents' code runs, and their console sessions show what the program prints."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from ccverify.checker.cli import cli

ROOT = Path(__file__).parents[1]
GENERATED = {"docs/findings.md"}
DOCUMENTS = sorted(
    {str(path.relative_to(ROOT)) for path in (ROOT / "docs").rglob("*.md")} - GENERATED
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
def test_a_document_runs(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    write_files(text, tmp_path)
    monkeypatch.chdir(tmp_path)
    for words, lines, code in sessions(text):
        if words[0] != "ccverify":
            continue
        done = CliRunner().invoke(cli, words[1:], prog_name="ccverify")
        printed = MADE_BY.sub("", done.stdout)
        untrue = first_untrue(lines, printed)
        assert untrue is None, f"{untrue!r} is not what {words} prints there:\n{done.stdout}"
        assert done.exit_code == code, done.stderr


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
