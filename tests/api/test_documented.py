"""The page on Python names everything that programs can ask for."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import ccverify
from ccverify import programs

PAGE = (Path(__file__).parents[2] / "docs" / "python.md").read_text(encoding="utf-8")
WORDS = set(re.findall(r"`(\w+)", PAGE.partition("## All names")[2]))
CLASSES = [
    name
    for name in programs.__all__
    if inspect.isclass(getattr(ccverify, name))
    and not issubclass(getattr(ccverify, name), Exception | str)
]


def attributes(kind: type) -> Iterator[str]:
    """The public attributes that a class defines itself."""
    own = {*vars(kind), *getattr(kind, "__annotations__", {})}
    set_at_first = re.findall(r"self\.(\w+): Final", inspect.getsource(kind))
    return (name for name in {*own, *set_at_first} if not name.startswith("_"))


@pytest.mark.parametrize("name", programs.__all__)
def test_the_page_names_what_is_public(name: str) -> None:
    assert name in WORDS
    assert inspect.getdoc(getattr(ccverify, name))


@pytest.mark.parametrize("name", CLASSES)
def test_the_page_names_every_attribute(name: str) -> None:
    assert not set(attributes(getattr(ccverify, name))) - WORDS
