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

from tests.support.checking import time_expected, time_found

from ccverify import Properties
from ccverify.checker.engines import BY_NAME
from ccverify.checker.engines.answer import Options
from ccverify.checker.language.build import build
from ccverify.checker.language.settings import kebab
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, select, verify


@dataclass(frozen=True)
class Mutant:
    """A seeded fault: `old` becomes `new`, and the properties notice in the given scenarios.

    It is seeded into the module of the model, or into that of a `part` of which the model is made,
    in so many `places` of its text.
    """

    name: str
    old: str
    new: str
    killed_by: Mapping[str, str]
    part: ModuleType | None = None
    places: int = 1


def source_of(module: ModuleType) -> str:
    """The text of a module."""
    return Path(str(module.__file__)).read_text(encoding="utf-8")


def executed(source: str) -> ModuleType:
    """A module made of the text."""
    module = ModuleType("mutant")
    exec(compile(source, "mutant.py", "exec"), module.__dict__)
    return module


def parts_of(source: str) -> list[ModuleType]:
    """The modules of models and of properties that the text imports from."""
    pattern = r"^from (ccverify\.(?:models|properties)[\w.]*) import"
    names = re.findall(pattern, source, flags=re.MULTILINE)
    return [sys.modules[name] for name in names]


def remade(module: ModuleType, made: dict[str, ModuleType]) -> ModuleType:
    """The module, executed anew if a module that it depends on is among those `made` already.

    What is executed anew joins `made`, so that all who import from it see the same classes.
    """
    if module.__name__ in made:
        return made[module.__name__]
    source = source_of(module)
    parts = [(part, remade(part, made)) for part in parts_of(source)]
    if all(part is again for part, again in parts):
        return module
    with patch.dict(sys.modules, made):
        made[module.__name__] = executed(source)
    return made[module.__name__]


def mutated(module: ModuleType, shipped: Properties[Any], mutant: Mutant) -> Properties[Any]:
    """The properties of the model with the fault in it."""
    target = mutant.part or module
    source = source_of(target)
    places = source.count(mutant.old)
    assert places == mutant.places, f"{mutant.name}: the model has {mutant.old!r} {places} times"
    made = {target.__name__: executed(source.replace(mutant.old, mutant.new))}
    *_, last = shipped.functions.values()  # the module of the last adds to the others
    properties: Properties[Any] = remade(sys.modules[last.__module__], made).__dict__["PROPERTIES"]
    assert properties is not shipped, f"{mutant.name}: the model does not use {target.__name__}"
    return properties


def check_mutant(module: ModuleType, shipped: Properties[Any], mutant: Mutant) -> None:
    """Each property of `killed_by` stands otherwise than is expected of the model."""
    properties = mutated(module, shipped, mutant)
    by_scenario = mutant.killed_by.__getitem__
    for scenario, names in itertools.groupby(
        sorted(mutant.killed_by, key=by_scenario), by_scenario
    ):
        system = build(properties.model, scenario=scenario, properties=properties)
        engine = BY_NAME["auto" if system.timing is None else "zones"](Options())
        chosen = select(system, scenario, list(names))
        for result in verify(system, chosen, engine, scenario=scenario):
            assert notices(result, scenario), f"{result.prop.name} does not notice in {scenario}"


def notices(result: Result, scenario: str) -> bool:
    """The verdict is the opposite of the one expected, or something takes another time."""
    assert result.expected is not None
    if result.expected == "computed":
        return time_found(result) != time_expected(result.prop, scenario)
    opposite = Verdict.VIOLATED if result.expected == "proved" else Verdict.PROVED
    return result.verdict is opposite


def check_all_killed(shipped: Properties[Any], mutants: Sequence[Mutant]) -> None:
    """Every property notices some mutant."""
    killing = {name for mutant in mutants for name in mutant.killed_by}
    assert killing == {kebab(name) for name in shipped.functions}
