"""The oracle agrees with the tool on random models that send messages and remember somebody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import count
from pathlib import Path

import pytest
from tests.oracle.comparing import CONFIGURATIONS, NIGHTLY, compared_or_reduced
from tests.oracle.description import Description
from tests.oracle.messages import messaging
from tests.oracle.text import written

WANTED = 25  # models compared
MANY = NIGHTLY * 3 // 100  # in each part
WAYS = (
    "Queue(of=Vote", "Queue(of=(Vote, Ack)", "Set(of=Vote", "Set(of=(Vote, Ack)", "Channel(of=Vote",
    "reorders=True", "loses=True", "duplicates=True", "over=Side, ", "optional=True", "= Constant(",
    "next_of(PGS", "faults={", ".receive()", ".send(", ".is_a(", ".as_a(", "before(lambda:",
    ".before[", "nobody", " = ANY", "(y != p)", ".of(Vote)", "one_of(",
)  # fmt: skip
"""What the texts of the models have between them, each in one that is compared as a whole."""


def compare(
    seeds: Iterable[int], wanted: int, file: Path, engines: int = 1
) -> tuple[Counter[str], set[str]]:
    """Compare the models of some numbers, until as many are compared as are wanted.

    Each is asked of so many engines, which take turns.
    """
    words, ways = Counter[str](), set[str]()
    for seed in seeds:
        model: Description = messaging(seed)
        # The kinds of model take turns by eight.
        asked = [CONFIGURATIONS[(seed // 8 + seed + n) % 4] for n in range(engines)]
        word = compared_or_reduced(model, file, asked).word
        words[word] += 1
        if word == "agreed":
            text = written(model)
            ways |= {way for way in WAYS if way in text}
        if words["agreed"] + words["ill"] == wanted:
            break
    return words, ways


def test_the_tool_says_what_the_oracle_finds(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    words, ways = compare(count(), WANTED, tmp_path / "model.py")
    record_property("models", dict(words))
    assert words["agreed"] >= WANTED // 2
    assert words["ill"]
    assert set(WAYS) - ways == set()


@pytest.mark.nightly
@pytest.mark.parametrize("part", range(10))
def test_the_tool_says_what_the_oracle_finds_in_many_models(part: int, tmp_path: Path) -> None:
    first = 1_000_000 + part * MANY
    words, _ = compare(range(first, first + MANY), MANY, tmp_path / "model.py", 4)
    assert words["agreed"] + words["ill"] >= MANY // 2
