"""A dense-time oracle that shares nothing with the tool agrees with it on random timed models.

A description is turned into the text of a model file, which is loaded as a user's is, and into a
timed automaton whose regions are searched. Verdicts, numbers of steps, longest and shortest times
are compared, whether a time is attained, and where time stands still for good. Each run that is
shown is taken by the automaton as well.
"""

from __future__ import annotations

import ast
import os
from collections import Counter
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import pytest
from tests.timed.comparing import Outcome, compared_or_reduced
from tests.timed.drawing import closed, open_, paired
from tests.timed.finer import Finer
from tests.timed.meaning import Automaton
from tests.timed.regions import Extreme, Large, answered
from tests.timed.runs import random_run

from ccverify.checker.engines import BY_NAME
from ccverify.checker.engines.answer import Options

DRAWN = {"closed": closed, "open": open_, "paired": paired}
INDEPENDENT = ("description", "drawing", "meaning", "portraits", "regions", "runs", "text")
ORACLE = ("description", "exploring", "text")
STANDARD = {
    "__future__", "collections.abc", "dataclasses", "fractions", "functools", "itertools", "math",
    "operator", "random", "typing",
}  # fmt: skip

PARTS = 4
WANTED = 16  # models of each kind that are compared in each part
RARE = {"attained", "unbounded", "zones longest computed", "zones shortest proved"}
NIGHTLY = int(os.environ.get("TIMED_MODELS", "6000"))
CHUNK = 300


def engine(name: str) -> Any:
    """An engine; one whose name ends in a number is given finer ticks."""
    plain, _, parts = name.partition("/")
    made = BY_NAME[plain](Options())
    return Finer(made, int(parts)) if parts else made


def asked(names: str) -> Mapping[str, Any]:
    """Engines by their names."""
    return {name: engine(name) for name in names.split()}


@pytest.mark.parametrize("name", INDEPENDENT)
def test_the_oracle_imports_nothing_of_the_tool(name: str) -> None:
    tree = ast.parse(Path(__file__).with_name(f"{name}.py").read_text(encoding="utf-8"))
    imported = set[str]()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            imported.add(str(node.module))
        elif isinstance(node, ast.Import):
            imported |= {alias.name for alias in node.names}
    allowed = {f"tests.timed.{other}" for other in INDEPENDENT}
    allowed |= {f"tests.oracle.{other}" for other in ORACLE}
    assert imported <= allowed | STANDARD


@pytest.mark.parametrize("kind", DRAWN)
def test_no_run_goes_beyond_what_the_regions_say(kind: str) -> None:
    met = Counter[str]()
    for seed in range(12):
        model = DRAWN[kind](seed)
        automaton = Automaton(model).complete()
        try:
            found = answered(automaton, model.question, most=400)
            longest, shortest = found.longest(), found.shortest()
        except Large:
            continue
        states = {region[0] for region in found.edges}
        for n in range(8):
            run = random_run(automaton, Random(100 * seed + n), 8)
            assert {moment.state for moment in run.moments} <= states
            ended, going_on = run.takes(model.question)
            for time in (*ended, *going_on):
                assert longest is not None or time == 0
                assert longest is None or longest.value is None or time <= longest.value
            for time in ended:
                assert shortest is not None
                assert shortest.value is not None
                assert time > shortest.value or (time == shortest.value and shortest.attained)
            met["measured"] += len(ended) + len(going_on)
            met["states"] += len(run.moments)
    assert met["measured"]
    assert met["states"] > 100


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("kind", DRAWN)
def test_the_tool_says_what_the_regions_show(
    kind: str, part: int, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    engines = asked(("zones", "zones bdd", "zones explicit", "zones")[part])
    outcomes = list[Outcome]()
    for seed in count(1000 * part):
        model = DRAWN[kind](seed)
        outcomes.append(compared_or_reduced(model, tmp_path / "model.py", engines, most=400))
        agreed = sum(outcome.word == "agreed" for outcome in outcomes)
        # What is rare may take some models more.
        if agreed >= WANTED and (seen(outcomes).keys() >= RARE or agreed == 2 * WANTED):
            break
    met = seen(outcomes)
    record_property("models", dict(met))
    assert met.keys() >= RARE
    assert not met["longer"]


def seen(outcomes: list[Outcome]) -> Counter[str]:
    """What came up in models: verdicts by engine, and bounds by what they are."""
    met = Counter[str]()
    for outcome in outcomes:
        met[outcome.word] += 1
        met["longer"] += outcome.longer
        met.update(" ".join(words) for words in outcome.verdicts)
        met.update(bound(extreme) for extreme in outcome.bounds)
        met.update(f"refused by {name}" for name in outcome.refusals)
    return met


def bound(extreme: Extreme | None) -> str:
    """What a bound is."""
    if extreme is None:
        return "none"
    if extreme.value is None:
        return "unbounded"
    if not extreme.attained:
        return "approached"
    return "attained" if extreme.value else "zero"


WIDE = "zones bdd bdd/2 explicit explicit/3 bmc pdr induction reals auto"


@pytest.mark.nightly
@pytest.mark.parametrize("chunk", range(-(-NIGHTLY // CHUNK)))
@pytest.mark.parametrize("kind", DRAWN)
def test_the_tool_says_what_the_regions_show_in_many_models(
    kind: str, chunk: int, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """`TIMED_MODELS` says how many of each kind."""
    engines = list(asked(WIDE).items())
    outcomes = []
    for seed in range(100_000 + CHUNK * chunk, 100_000 + min(CHUNK * (chunk + 1), NIGHTLY)):
        two = dict((engines[0], engines[1 + seed % (len(engines) - 1)]))
        outcomes.append(compared_or_reduced(DRAWN[kind](seed), tmp_path / "model.py", two))
    met = seen(outcomes)
    record_property("models", dict(met))
    told = met["agreed"] + met["locked"] + met["standing"]  # each of these is held against regions
    assert told >= len(outcomes) // 2
    assert met["agreed"] >= len(outcomes) // 4
    assert met["longer"] <= len(outcomes) // 100
