"""On large random models, over 64 bits wide, enumeration and decision diagrams agree."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from tests.oracle.description import BOOL, Action, Description, Expr, Update, Variable, span
from tests.oracle.drawing import large
from tests.oracle.expressions import const
from tests.oracle.text import written

from ccverify import ModelError
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options, Statistics
from ccverify.checker.language.settings import kebab
from ccverify.checker.language.system import System
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, verify
from ccverify.checker.subjects.userfile import subjects_of_file

WIDE = 66
UNDECIDED = (Verdict.UNKNOWN, Verdict.BOUNDED)


def wide(seed: int) -> Description:
    """A large model with a row of cells that are set one after the other."""
    model, writer = large(seed)
    row = Variable("row", "cell", BOOL, (span(WIDE),), (True, *(False,) * (WIDE - 1)))
    place = Expr("name", data="p")
    after = Expr("add", (place, const(1)))
    guards = (
        Expr("read", (place,), row),
        Expr("not", (Expr("read", (after,), row),)),
        writer.telling(lambda: writer.boolean((), 1)),
    )
    update = Update("assign", row, (after,), value=const(True))
    step = Action("step", (("p", span(WIDE - 1)),), guards, (update,))
    return replace(
        model, variables=(*model.variables, row), actions=(*model.actions, step), init=None
    )


def built(model: Description, file: Path) -> System | None:
    """The system, without actions that can never be taken; None if the model is refused."""
    file.write_text(written(model), encoding="utf-8")
    try:
        (subject,) = (s for s in subjects_of_file(file) if s.name == "random")
        system = subject.build("chosen", {})
        Grounding(Evaluator(system))
    except ModelError as error:
        dead = re.match(r"(?:\S+\.)?(\S+) can never be enabled", error.message)
        if dead is None:
            return None
        rest = tuple(a for a in model.actions if kebab(a.name) != dead[1])
        return built(replace(model, actions=rest), file)
    return system


def results(system: System, name: str, limits: Limits, *, symmetry: bool) -> list[Result] | str:
    """What an engine says of what single states decide, or when the first error comes.

    Where several actions are in error after as many steps, an engine names any of them.
    """
    asked = [p for p in system.properties if not p.liveness]
    try:
        return verify(system, asked, ENGINES[name](Options(symmetry=symmetry)), limits=limits)
    except ModelError as error:
        return error.hint.partition(":")[0]


def counts(statistics: Statistics) -> tuple[int | None, ...]:
    """What both engines count if they saw all states."""
    return statistics.distinct_states, statistics.settled, statistics.deadlocks


def agree(first: list[Result], second: list[Result], *, reduced: bool) -> int:
    """Compare what was decided by both; the number of states that both counted."""
    states = 0
    for one, other in zip(first, second, strict=True):
        if one.verdict in UNDECIDED or other.verdict in UNDECIDED:
            continue
        assert one.verdict is other.verdict, one.prop.name
        traces = one.answer.trace, other.answer.trace
        lengths = [None if trace is None else trace.steps for trace in traces]
        assert lengths[0] == lengths[1], one.prop.name
        both = one.answer.statistics, other.answer.statistics
        if all(s.complete for s in both) and not reduced:
            assert counts(both[0]) == counts(both[1]), one.prop.name
            states = max(states, both[0].distinct_states or 0)
    return states


def compared(seed: int, file: Path, most: int, seconds: float) -> tuple[str, int]:
    """Compare a model if it is within the limits; in a word, and the number of its states."""
    system = built(wide(seed), file)
    if system is None:
        return "refused", 0
    limits = Limits(states=most, seconds=seconds)
    plain = results(system, "explicit", limits, symmetry=False)
    diagrams = results(system, "bdd", Limits(seconds=seconds), symmetry=False)
    if isinstance(plain, str) or isinstance(diagrams, str):
        limited = [r for r in (plain, diagrams) if not isinstance(r, str)]
        assert plain == diagrams or any(r.verdict in UNDECIDED for found in limited for r in found)
        return "ill", 0
    states = agree(plain, diagrams, reduced=False)
    again = results(system, "explicit", limits, symmetry=True)
    assert not isinstance(again, str), again
    agree(again, diagrams, reduced=any(r.answer.statistics.reduced for r in again))
    return "agreed", states


def compare(seeds: Iterator[int], wanted: int, least: int, file: Path, most: int) -> Counter[str]:
    """Compare models until so many were seen by both engines as a whole, of so many states."""
    words = Counter[str]()
    while words["large"] < wanted:
        word, states = compared(next(seeds), file, most, seconds=60)
        words["large" if states >= least else word] += 1
    return words


def test_engines_agree_on_wide_models(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    words = compare(count(), 3, 10_000, tmp_path / "model.py", most=1_000_000)
    record_property("models", dict(words))


@pytest.mark.nightly
@pytest.mark.parametrize("part", range(10))
def test_engines_agree_on_models_of_a_million_states(
    part: int, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    seeds = count(1000 * (part + 1))
    words = compare(seeds, 5, 1_000_000, tmp_path / "model.py", most=30_000_000)
    record_property("models", dict(words))
