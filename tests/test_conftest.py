"""What the profile of CI promises: a test draws the same whatever else is imported."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st


def drawn() -> list[int]:
    """What a test draws in the profile of CI."""
    numbers: list[int] = []

    @settings(settings.get_profile("ci"), max_examples=300, database=None)
    @given(st.integers())
    def collect(number: int) -> None:
        numbers.append(number)

    collect()
    return numbers


def test_what_is_imported_does_not_change_what_is_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = drawn()
    file = tmp_path / "numbers_of_a_module.py"
    file.write_text(f"NUMBERS = {[7_000_003 + 1009 * i for i in range(50)]}\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    __import__(file.stem)
    assert file.stem in sys.modules
    assert drawn() == before
