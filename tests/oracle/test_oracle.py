"""An oracle that shares nothing with the tool agrees with it on random models.

A description is turned into the text of a model file, which is loaded as a user's is, and into
plain functions with a search of their own. Verdicts, counts of states, steps, settled states and
dead ends, lengths of runs and their faults, classes under symmetry and fair runs are compared.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Callable
from itertools import count, islice
from pathlib import Path

import pytest
from tests.oracle.comparing import CONFIGURATIONS, NIGHTLY, Outcome, compared_or_reduced
from tests.oracle.drawing import daring, plain
from tests.oracle.risks import RISKS, SHARED, TRAPS

PARTS = 10
WANTED = 28  # models compared in each part
EACH = 8  # models of each risk
DARING = (*RISKS, SHARED, *TRAPS)
INDEPENDENT = (
    "added", "choosing", "description", "drawing", "elements", "exploring", "expressions",
    "meaning", "messages", "remembered", "risks", "runs", "text", "turns",
)  # fmt: skip

CHUNK = 1000


def two_engines(seed: int) -> tuple[str, str]:
    """Diagrams, which decide all properties, and one of the others in turn."""
    return CONFIGURATIONS[0], CONFIGURATIONS[1 + seed % 3]


@pytest.mark.parametrize("name", INDEPENDENT)
def test_the_oracle_imports_nothing_of_the_tool(name: str) -> None:
    tree = ast.parse(Path(__file__).with_name(f"{name}.py").read_text(encoding="utf-8"))
    imported = set[str]()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            imported.add(str(node.module))
        elif isinstance(node, ast.Import):
            imported |= {alias.name for alias in node.names}
    allowed = {f"tests.oracle.{other}" for other in INDEPENDENT}
    standard = {
        "__future__",
        "collections.abc",
        "dataclasses",
        "itertools",
        "functools",
        "math",
        "random",
        "re",
        "typing",
    }
    assert imported <= allowed | standard


@pytest.mark.parametrize("part", range(PARTS))
def test_the_tool_says_what_the_oracle_finds(
    part: int, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    words, verdicts = Counter[str](), Counter[tuple[str, str]]()
    decided = set[tuple[str, str]]()
    for seed in count(part * 10_000):
        outcome = compared_or_reduced(plain(seed), tmp_path / "model.py", two_engines(seed))
        words[outcome.word] += 1
        verdicts.update(outcome.verdicts)
        decided = {(kind, verdict) for kind, _ in verdicts for verdict in ("proved", "violated")}
        models = words["agreed"] + words["ill"]
        # A verdict that is rare may take some models more.
        if models >= WANTED and (not decided - verdicts.keys() or models == 4 * WANTED):
            break
    record_property("models", dict(words))
    assert words["agreed"] >= WANTED // 2
    assert words["ill"]
    assert len(decided) == 12
    assert not decided - verdicts.keys()


@pytest.mark.parametrize("risk", DARING)
def test_what_is_written_otherwise_is_refused_or_understood(risk: str, tmp_path: Path) -> None:
    drawn = filter(None, (daring(seed, risk) for seed in count()))
    words = Counter(
        compared_or_reduced(model, tmp_path / "model.py", ["bdd"]).word
        for model in islice(drawn, EACH)
    )
    assert risk not in TRAPS or words["agreed"]


def nightly_model(seed: int, file: Path) -> Outcome:
    """Every eighth model is a daring one; all engines are asked."""
    model = plain(seed)
    if seed % 8 == 7:
        model = daring(seed, DARING[seed // 8 % len(DARING)]) or model
    return compared_or_reduced(model, file, CONFIGURATIONS)


@pytest.mark.nightly
@pytest.mark.parametrize("chunk", range(-(-NIGHTLY // CHUNK)))
def test_the_tool_says_what_the_oracle_finds_in_many_models(
    chunk: int, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """`ORACLE_MODELS` says how many: all of them take hours."""
    seeds = range(1_000_000 + chunk * CHUNK, 1_000_000 + min((chunk + 1) * CHUNK, NIGHTLY))
    words = Counter(nightly_model(seed, tmp_path / "model.py").word for seed in seeds)
    record_property("models", dict(words))
    assert words["agreed"] + words["ill"] >= len(seeds) // 2
