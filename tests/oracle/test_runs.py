"""Steps, runs of all kinds, starts, all ways to be fair: the tool agrees with plain functions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from tests.oracle.drawing import plain
from tests.oracle.meaning import Machine
from tests.oracle.runs import KINDS, WAYS, Asked, asked, verdict
from tests.oracle.turns import turning

from ccverify import Fair, ModelError
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.language.settings import kebab
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.questions.verify import verify
from ccverify.checker.subjects.userfile import subjects_of_file

MOST_STATES = 400
WANTED = 16
"""How many models are compared in each part."""


def compared(about: Asked, file: Path, engine: str) -> list[tuple[str, str]]:
    """The kinds and verdicts of the questions; none if the model is not taken, or too large."""
    expected = {question: verdict(about, question, MOST_STATES) for question in about.questions}
    if None in expected.values() or not any(Machine(about.model).initial_states()):
        return []
    file.write_text(about.text(), encoding="utf-8")
    try:
        (subject,) = (s for s in subjects_of_file(file) if s.name == "random")
        system = subject.build("chosen", {})
        Grounding(Evaluator(system))
    except ModelError:
        return []
    known = {prop.name: prop for prop in system.properties}
    properties = [known[kebab(question.name)] for question in about.questions]
    results = verify(system, properties, ENGINES[engine](Options()))
    for result, (question, wanted) in zip(results, expected.items(), strict=True):
        said = f"{question.name}, {question.kind}: {result.verdict.value}, not {wanted}"
        assert result.verdict.value == wanted, f"{said}\n\n{about.text()}"
    return [(question.kind, wanted or "") for question, wanted in expected.items()]


def drawn(seed: int) -> Asked:
    """The questions of a number; every second is of a model in which some take turns."""
    return asked((plain, turning)[seed % 2](seed), seed)


@pytest.mark.parametrize("engine", ["bdd", "explicit"])
def test_the_tool_says_what_plain_functions_find(engine: str, tmp_path: Path) -> None:
    verdicts, models, ways = Counter[tuple[str, str]](), 0, set[str]()
    for seed in count(40_000):
        about = drawn(seed)
        found = compared(about, tmp_path / "model.py", engine)
        models += bool(found)
        verdicts.update(found)
        ways |= set(about.ways.values()) if found else set()
        if models == WANTED:
            break
    decided = {(kind, how) for kind in KINDS for how in ("proved", "violated")}
    assert not decided - verdicts.keys()
    assert ways == set(WAYS)


@pytest.mark.nightly
@pytest.mark.parametrize("engine", ["bdd", "explicit", "auto"])
def test_the_same_of_many_models(engine: str, tmp_path: Path) -> None:
    models = 0
    for seed in range(50_000, 51_000):
        models += bool(compared(drawn(seed), tmp_path / "model.py", engine))
    assert models > 300


def without_per(strong: bool, per: object) -> dict[str, Any]:
    """All calls are fair together, whatever their arguments."""
    return {"strong": strong}


def without_strong(strong: bool, per: object) -> dict[str, Any]:
    """Whatever is fair is so weakly."""
    return {"per": per}


@pytest.mark.nightly
@pytest.mark.parametrize("lost", [without_per, without_strong])
def test_they_do_not_agree_if_a_word_of_fairness_is_lost(
    lost: Callable[[bool, object], dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Fair.__init__

    def make(fair: Fair, *, strong: bool = False, per: object = ()) -> None:
        made(fair, **lost(strong, per))

    monkeypatch.setattr(Fair, "__init__", make)

    def compare_many() -> None:
        for seed in range(200):
            compared(asked(turning(seed), seed), tmp_path / "model.py", "explicit")

    with pytest.raises(AssertionError, match="question_"):
        compare_many()
