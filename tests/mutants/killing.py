"""Mutants: a model with one fault seeded into its text, and the properties that must notice."""

from __future__ import annotations

import itertools
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

from ccverify.checker import Model, Properties
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options, Verdict
from ccverify.checker.language.build import build, kebab
from ccverify.checker.verify import select, verify


@dataclass(frozen=True)
class Mutant:
    """A seeded fault: `old` becomes `new`, and the properties notice in the given scenarios.

    It is seeded into the module of the model, or into that of a `part` of which the model is made.
    """

    name: str
    old: str
    new: str
    killed_by: Mapping[str, str]
    part: ModuleType | None = None


def source_of(module: ModuleType) -> str:
    """The text of a module."""
    return Path(str(module.__file__)).read_text(encoding="utf-8")


def executed(source: str) -> ModuleType:
    """A module made of the text."""
    module = ModuleType("mutant")
    exec(compile(source, "mutant.py", "exec"), module.__dict__)
    return module


def imported_models(source: str) -> list[str]:
    """The modules of models that the text imports from."""
    return re.findall(r"^from (ccverify\.models\.\w+) import", source, flags=re.MULTILINE)


def executed_anew(module: ModuleType, changed: str) -> ModuleType | None:
    """The module made again, with all between it and the `changed` one, which stands in
    `sys.modules` already; nothing if the module does not depend on that one.
    """
    source = source_of(module)
    anew = {}
    for name in imported_models(source):
        part = sys.modules[name]
        again = part if name == changed else executed_anew(part, changed)
        if again is not None:
            anew[name] = again
    if not anew:
        return None
    with patch.dict(sys.modules, anew):
        return executed(source)


def mutated(module: ModuleType, class_name: str, mutant: Mutant) -> type[Model]:
    """The model class with the fault in it."""
    target = mutant.part or module
    source = source_of(target)
    assert mutant.old in source, f"{mutant.name}: the model no longer has {mutant.old!r}"
    changed: ModuleType | None = executed(source.replace(mutant.old, mutant.new))
    if mutant.part is not None:
        with patch.dict(sys.modules, {target.__name__: changed}):
            changed = executed_anew(module, target.__name__)
    assert changed is not None, f"{mutant.name}: the model does not use {target.__name__}"
    model: type[Model] = changed.__dict__[class_name]
    return model


def check_mutant(
    module: ModuleType, class_name: str, shipped: Properties[Any], mutant: Mutant
) -> None:
    """Each property of `killed_by` has the verdict opposite to the one expected of the model."""
    model = mutated(module, class_name, mutant)
    properties: Properties[Any] = Properties(model)
    properties.functions.update(shipped.functions)
    by_scenario = mutant.killed_by.__getitem__
    for scenario, names in itertools.groupby(
        sorted(mutant.killed_by, key=by_scenario), by_scenario
    ):
        system = build(model, scenario=scenario, properties=properties)
        engine = ENGINES["auto"](Options())
        chosen = select(system, scenario, list(names))
        for result in verify(system, chosen, engine, scenario=scenario):
            assert result.expected is not None
            opposite = Verdict.VIOLATED if result.expected == "proved" else Verdict.PROVED
            assert result.verdict is opposite, f"{result.prop.name} does not notice in {scenario}"


def check_all_killed(shipped: Properties[Any], mutants: Sequence[Mutant]) -> None:
    """Every property notices some mutant."""
    killing = {name for mutant in mutants for name in mutant.killed_by}
    assert killing == {kebab(name) for name in shipped.functions}
