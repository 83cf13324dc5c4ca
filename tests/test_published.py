"""Published specifications as models: as many states as TLC finds in the specifications."""

from __future__ import annotations

from pathlib import Path

import pytest

from ccverify.checker.engines.answer import Options
from ccverify.checker.engines.explicit import Explicit
from ccverify.checker.language.build import build
from ccverify.checker.questions.verify import verify
from ccverify.checker.subjects.userfile import subjects_of_file

MODELS = Path(__file__).parents[1] / "benchmarks" / "models"


@pytest.mark.parametrize(
    ("name", "settings", "states"),
    [
        ("termination", {"nodes": 7}, 114_942),
        ("allocator", {"clients": 4}, 110_592),
        ("lamport_mutex", {"clocks": 6}, 724_274),
    ],
)
def test_states_of_published_specifications(
    name: str, settings: dict[str, int], states: int
) -> None:
    (subject,) = subjects_of_file(MODELS / f"{name}.py")
    system = build(subject.model, settings=settings, properties=subject.properties)
    results = verify(system, system.properties, Explicit(Options(symmetry=False)))
    assert [r.as_expected for r in results] == [True, True]
    counts = [r.answer.statistics.distinct_states for r in results if r.prop.kind == "never"]
    assert counts == [states]
