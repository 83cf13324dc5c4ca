"""Steps, runs of all kinds, starts, all ways to be fair: the tool agrees with plain functions."""

from __future__ import annotations

from collections import Counter
from itertools import count
from pathlib import Path

import pytest
from tests.oracle.drawing import plain
from tests.oracle.meaning import Machine
from tests.oracle.runs import KINDS, Asked, asked, verdict

from ccverify import ModelError
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


@pytest.mark.parametrize("engine", ["bdd", "explicit"])
def test_the_tool_says_what_plain_functions_find(engine: str, tmp_path: Path) -> None:
    verdicts, models = Counter[tuple[str, str]](), 0
    for seed in count(40_000):
        found = compared(asked(plain(seed), seed), tmp_path / "model.py", engine)
        models += bool(found)
        verdicts.update(found)
        if models == WANTED:
            break
    decided = {(kind, how) for kind in KINDS for how in ("proved", "violated")}
    assert not decided - verdicts.keys()


@pytest.mark.nightly
@pytest.mark.parametrize("engine", ["bdd", "explicit", "auto"])
def test_the_same_of_many_models(engine: str, tmp_path: Path) -> None:
    models = 0
    for seed in range(50_000, 51_000):
        models += bool(compared(asked(plain(seed), seed), tmp_path / "model.py", engine))
    assert models > 300
