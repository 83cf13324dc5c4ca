"""The oracle agrees with the tool on random models whose steps choose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from tests.oracle.choosing import choosing
from tests.oracle.comparing import CONFIGURATIONS, NIGHTLY, compared_or_reduced
from tests.oracle.description import Description
from tests.oracle.text import written

WANTED = 25  # models compared
WAYS = {
    "any assign", "any bulk", "any only", "take", "waits at first", "Subset(Side)", "Subset(PGS)",
    "Subset(Side, PGS)", "(Mode.BUSY, Mode.DOWN)", "w.size", "w.empty", " ^ w.contains(",
}  # fmt: skip
MANY = NIGHTLY // 50


def chosen(model: Description) -> set[str]:
    """In which ways a model chooses."""
    found = set[str]()
    for action in model.actions:
        found |= {f"any {u.how}" for u in action.updates if u.value is None}
        found |= {u.how for u in action.updates if u.how == "take"}
        found |= {sort.text for name, sort in action.parameters if name == "w"}
    text = written(model)
    found |= {way for way in WAYS if way.strip(" ^").startswith("w.") and way in text}
    if any(v.kind == "queue" and v.starts for v in model.variables):
        found.add("waits at first")
    return found


def compare(seeds: range | count[int], wanted: int, file: Path) -> tuple[Counter[str], set[str]]:
    """Compare the models of some numbers, until as many are compared as are wanted."""
    words, ways = Counter[str](), set[str]()
    for seed in seeds:
        model = choosing(seed)
        engines = (CONFIGURATIONS[0], CONFIGURATIONS[1 + seed % 3])
        word = compared_or_reduced(model, file, engines).word
        words[word] += 1
        if word == "agreed":
            ways |= chosen(model)
        models = words["agreed"] + words["ill"]
        # A way that is rare may take some models more.
        if models >= wanted and (ways >= WAYS or models == 3 * wanted):
            break
    return words, ways


def test_the_tool_says_what_the_oracle_finds(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    words, ways = compare(count(500_000), WANTED, tmp_path / "model.py")
    record_property("models", dict(words))
    assert words["agreed"] >= WANTED // 2
    assert ways >= WAYS
    assert any(text[1:].lstrip("-")[0].isdigit() for text in ways if text.startswith("("))


@pytest.mark.nightly
def test_the_tool_says_what_the_oracle_finds_in_many_models(tmp_path: Path) -> None:
    words, _ = compare(range(2_000_000, 2_000_000 + MANY), MANY, tmp_path / "model.py")
    assert words["agreed"] + words["ill"] >= MANY // 2
