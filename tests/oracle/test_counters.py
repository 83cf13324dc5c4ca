"""Counters over one sort of replicas, with another beside it, reach the classes of the oracle."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from tests.differential.test_random_counters import MOST_LOCALS, initial, step
from tests.oracle.comparing import NIGHTLY
from tests.oracle.description import Description, Sort
from tests.oracle.drawing import counted
from tests.oracle.exploring import Explored, classes, explored
from tests.oracle.meaning import Machine
from tests.oracle.text import written
from tests.support.node_values import value

from ccverify import ModelError, Replicas
from ccverify.checker.language.settings import kebab
from ccverify.checker.language.system import Property
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.counted import Inexpressible
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.subjects.userfile import subjects_of_file

MOST_STATES = 3000
MANY = NIGHTLY // 200  # in each part


def compared(model: Description, sort: Sort, file: Path) -> str:
    """Compare one model over one of its sorts; in a word, what there was to compare."""
    found = explored(Machine(model), MOST_STATES)
    if found is None or not found.levels:
        return "passed over"
    file.write_text(written(model), encoding="utf-8")
    (subject,) = (s for s in subjects_of_file(file) if s.name == "random")
    try:
        evaluator = Evaluator(subject.build("chosen", {}))
        (replicas,) = (
            r for r in evaluator.system.sizes if isinstance(r, Replicas) and r.name == sort.name
        )
        counters = Counters(evaluator, replicas, most=len(sort.values))
    except (Inexpressible, ModelError) as error:
        dead = re.match(r"(\S+) can never be enabled", error.message)
        if dead is None:
            return "refused"
        rest = tuple(a for a in model.actions if kebab(a.name) != dead[1])
        return compared(replace(model, actions=rest), sort, file)
    if not 1 < len(counters.locals) <= MOST_LOCALS:
        return "passed over"
    return _reach_alike(counters, found, sort)


def _reach_alike(counters: Counters, found: Explored, sort: Sort) -> str:
    """The counters reach as many states as there are classes, and decide the same as early."""
    level, seen = initial(counters, len(sort.values)), set[State]()
    targets = dict(_targets(counters))
    decided: dict[str, int] = {}
    depth, ill = 0, None
    while level and ill is None:
        for prop, target in targets.items():
            if prop.name not in decided and any(value(target, state) for state in level):
                decided[prop.name] = depth
        steps = [step(counters.ground, state) for state in level]
        ill = depth if any(wrong for _, wrong in steps) else None
        seen |= level
        level = set().union(*(after for after, _ in steps)) - seen
        depth += 1
    assert ill == found.ill
    first = {
        kebab(p.name): found.first(p) for p in found.machine.model.properties if p.trigger is None
    }
    expected = {p.name: f[0] for p in targets if (f := first[p.name]) is not None}
    assert decided == expected
    if ill is None:
        assert len(seen) == classes(found, [sort]).states
    return "compared" if ill is None else "ill"


def _targets(counters: Counters) -> Iterator[tuple[Property, Node]]:
    """The properties that single states decide, but for those that counters cannot express."""
    for prop in counters.system.properties:
        with suppress(Inexpressible):
            if not prop.liveness:
                yield prop, counters.target(prop)


def compare(seeds: Iterable[int], wanted: int, file: Path) -> Counter[str]:
    """Compare models until so many were."""
    words = Counter[str]()
    for seed in seeds:
        model = counted(seed)
        for sort in model.replicas:
            words[compared(model, sort, file)] += 1
        if words["compared"] >= wanted:
            break
    return words


def test_counters_reach_the_classes_of_the_oracle(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    words = compare(count(), 40, tmp_path / "model.py")
    record_property("models", dict(words))
    assert words["ill"]


@pytest.mark.nightly
@pytest.mark.parametrize("part", range(20))
def test_counters_reach_the_classes_of_the_oracle_in_many_models(
    part: int, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    words = compare(count(100_000 * (part + 1)), MANY, tmp_path / "model.py")
    record_property("models", dict(words))
