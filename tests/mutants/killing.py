"""Seeded faults: a model with one piece of its text replaced, and who must notice."""

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
from ccverify.checker.language.build import build, kebab
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
    assert source.count(mutant.old) >= 1, f"{mutant.name}: the model no longer has {mutant.old!r}"
    changed = ModuleType("mutant")
    exec(compile(source.replace(mutant.old, mutant.new), "mutant.py", "exec"), changed.__dict__)
    model: type[Model] = changed.__dict__[class_name]
    return model


def check_mutant(
    module: ModuleType, class_name: str, properties: Properties[Any], mutant: Mutant
) -> None:
    """Each property named by the mutant gets the opposite of its expected verdict."""
    model = mutated(module, class_name, mutant)
    claims: Properties[Any] = Properties(model)
    claims.functions.update(properties.functions)
    scenario_of = mutant.killed_by.__getitem__
    for scenario, names in itertools.groupby(
        sorted(mutant.killed_by, key=scenario_of), scenario_of
    ):
        system = build(model, scenario=scenario, properties=claims)
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


def check_all_killed(properties: Properties[Any], mutants: list[Mutant]) -> None:
    """Every property notices some mutant."""
    killing = {name for mutant in mutants for name in mutant.killed_by}
    assert killing == {kebab(name) for name in properties.functions}
