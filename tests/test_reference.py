"""`docs/reference.md` is what the code says of its names; its examples run while it is made."""

from __future__ import annotations

import importlib.util
import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import ccverify
from ccverify import words
from ccverify.checker.errors import CcverifyError

SCRIPT = Path(__file__).parents[1] / "docs" / "reference.py"
LEFT_ALONE = {"CcverifyError", "ModelError"}
"""What no model file makes: it is what a program catches."""


@pytest.fixture(scope="module")
def script() -> Iterator[Any]:
    """The script that makes the reference, which is in no package."""
    spec = importlib.util.spec_from_file_location("reference", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module: ModuleType = importlib.util.module_from_spec(spec)
    sys.modules["reference"] = module  # dataclasses look it up there
    spec.loader.exec_module(module)
    yield module
    del sys.modules["reference"]


def test_the_reference_is_current(script: Any) -> None:
    made = script.reference()
    assert made == script.TARGET.read_text(encoding="utf-8"), "write it anew: make reference"


def test_every_name_has_an_example(script: Any) -> None:
    names = set(words.__all__) - LEFT_ALONE
    bare = {n for n in names if not script.parsed(script.docstring_of(n)).examples}
    assert not bare


@pytest.mark.parametrize("name", ["never", "always", "leads_to", "Bool", "Queue"])
def test_help_says_what_a_name_takes(name: str) -> None:
    word = getattr(ccverify, name)
    taken = set(inspect.signature(word).parameters)
    named = {"beside", "expected", "fails", "source"} if name.islower() else {"meaning", "ghost"}
    assert named <= taken
    assert all(f"`{argument}`" in str(inspect.getdoc(word)) for argument in named)


def test_an_example_that_is_wrong_is_noticed(script: Any) -> None:
    with pytest.raises(CcverifyError, match="wrong sort"):
        script.run("self.level = self.ready")
    with pytest.raises(CcverifyError, match=r"level, which is 0\.\.3"):
        script.run("self.level = self.level + 1")


@pytest.mark.parametrize(
    ("block", "problem"),
    [
        ("self.ready = False  # wrong sort", "is not refused"),
        ("self.level = self.ready  # the guard", "is refused: wrong sort"),
    ],
)
def test_a_refusal_that_is_none_is_noticed(script: Any, block: str, problem: str) -> None:
    with pytest.raises(AssertionError, match=problem):
        list(script.refusals(block))


def test_the_pieces_of_a_block_are_those_with_a_comment(script: Any) -> None:
    block = "a = 1\nb = a  # first\n\n@action()\ndef c(self):  # second\n    pass\n\nd = 2"
    assert list(script.statements(block)) == [
        "a = 1\n\nb = a  # first",
        "@action()\ndef c(self):  # second\n    pass\n\nd = 2",
    ]


@pytest.mark.parametrize(
    ("piece", "stands_for"),
    [
        ("class Lamp(Model): pass", "class Lamp(Model): pass"),
        ("spare = Bool(initially=True)", "class Piece(Example):\n    spare = Bool(initially=True)"),
        ("require(self.ready)", "    def act(self):\n        require(self.ready)"),
    ],
)
def test_what_a_piece_stands_for(script: Any, piece: str, stands_for: str) -> None:
    assert stands_for in script.whole_file(piece)
