"""The systems of the benchmark of engines exist, and are many, of many kinds."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest

from ccverify.checker.subjects.find import find

SYSTEMS = Path(__file__).parents[1] / "benchmarks" / "systems.py"


def systems() -> tuple[Any, ...]:
    """The list, from a file that is in no package."""
    spec = importlib.util.spec_from_file_location("systems", SYSTEMS)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["systems"] = module
    spec.loader.exec_module(module)
    found: tuple[Any, ...] = module.SYSTEMS
    return found


@pytest.mark.parametrize("system", systems(), ids=lambda system: str(system.name))
def test_every_system_can_be_asked_about(system: Any) -> None:
    _, model, *_ = system.arguments()
    settings = dict(setting.split("=") for setting in system.settings)
    asked = list[str]()
    for subject in find([model]):
        asked += [prop.name for prop in subject.build(system.scenario or None, settings).properties]
        if system.prop in asked:
            break
    assert asked
    assert not system.prop or system.prop in asked


def test_there_are_many_of_many_kinds() -> None:
    names = [system.name for system in systems()]
    assert len(names) == len(set(names)) >= 30
    assert len({system.kind for system in systems()}) >= 12
