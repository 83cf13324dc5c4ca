"""Faults seeded into a model, and whether its properties notice them."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from ccverify.checker import Model, Properties
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options, Verdict
from ccverify.checker.language.build import build
from ccverify.checker.verify import select, verify


@dataclass(frozen=True)
class Mutant:
    """A seeded fault: `old` becomes `new`, and the properties notice in the given scenarios."""

    name: str
    old: str
    new: str
    killed_by: Mapping[str, str]


def mutated(module: ModuleType, class_name: str, mutant: Mutant) -> type[Model]:
    """The model class of a module with the fault in it."""
    assert module.__file__ is not None
    source = Path(module.__file__).read_text(encoding="utf-8")
    assert mutant.old in source, f"{mutant.name}: the model no longer has {mutant.old!r}"
    changed = ModuleType("mutant")
    code = compile(source.replace(mutant.old, mutant.new), "mutant.py", "exec")
    exec(code, changed.__dict__)
    model: type[Model] = changed.__dict__[class_name]
    return model


def check_mutant(
    module: ModuleType, class_name: str, properties: Properties[Any], mutant: Mutant
) -> None:
    """Every property that is to kill the mutant has the opposite verdict of the expected one."""
    model = mutated(module, class_name, mutant)
    own: Properties[Any] = Properties(model)
    own.functions.update(properties.functions)
    for scenario, names in itertools.groupby(
        sorted(mutant.killed_by, key=mutant.killed_by.__getitem__), mutant.killed_by.__getitem__
    ):
        system = build(model, scenario=scenario, properties=own)
        results = verify(
            system,
            select(system, scenario, list(names)),
            ENGINES["explicit"](Options()),
            scenario=scenario,
        )
        for result in results:
            assert result.expected is not None
            opposite = Verdict.VIOLATED if result.expected == "proved" else Verdict.PROVED
            assert result.verdict is opposite, f"{result.prop.name} does not notice in {scenario}"
