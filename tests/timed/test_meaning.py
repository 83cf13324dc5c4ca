"""The trusted meaning of timed models agrees with the oracle, moment by moment of random runs."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from pathlib import Path
from random import Random

import pytest
from tests.timed.description import UNITS, Description
from tests.timed.drawing import closed, open_, paired
from tests.timed.meaning import Automaton
from tests.timed.runs import Moment, NotARun, Run, random_run
from tests.timed.text import written

from ccverify.checker.language.settings import kebab
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Call, Evaluator
from ccverify.checker.meaning.timed.waiting import longest_wait, wait
from ccverify.checker.subjects.userfile import subjects_of_file

RUNS = 5
STEPS = 8


def evaluator_of(model: Description, file: Path) -> Evaluator:
    """What the tool makes of a model's text."""
    file.write_text(written(model), encoding="utf-8")
    (subject,) = (s for s in subjects_of_file(file) if s.name == "random")
    return Evaluator(subject.build("chosen", {}))


def followed(model: Description, evaluator: Evaluator, run: Run) -> None:
    """Take the tool along a run, and compare each moment with its state."""
    unit = Fraction(UNITS[model.unit], 1_000_000)
    start = shown(model, run.moments[0])
    state = next(s for s in evaluator.initial_states() if discrete(model, evaluator, s) == start)
    for number, delay in enumerate(run.delays):
        reached, left = run.moments[2 * number : 2 * number + 2]
        assert discrete(model, evaluator, state) == shown(model, reached)
        most = longest_wait(evaluator, state)
        assert may_wait(reached, None if most is None else most / unit)
        assert most is None or delay * unit <= most
        state = wait(evaluator, state, delay * unit)
        calls = {name_of(call): call for call in evaluator.enabled(state)}
        expected = {(kebab(name), at) for name, at in (s.call.says() for s in left.steps)}
        names = {(name, arguments(model, name, codes)) for name, codes in calls}
        assert names == expected
        for prop, known in zip(evaluator.system.properties, model.properties, strict=True):
            assert known.formula is not None
            holds = left.automaton.function(known.formula)(left.state, left.holds, {})
            assert evaluator.holds(prop.formula, state) == bool(holds)
        if number < len(run.delays) - 1:
            state = evaluator.step(calls[step_of(model, run, number)], state)


def step_of(model: Description, run: Run, number: int) -> tuple[str, tuple[int, ...]]:
    """The call that a run takes after so many others: the one that leads to its next moment."""
    left, after = run.moments[2 * number + 1 : 2 * number + 3]
    step = next(s for s in left.steps if left.after(s) == after)
    name, values = step.call.says()
    over = step.call.action.over
    return kebab(name), tuple(over.values.index(v) for v in values) if over else ()


def may_wait(moment: Moment, most: Fraction | None) -> bool:
    """So much time may pass, and no more."""
    far = Fraction(1000) if most is None else most
    moment.later(far)
    if most is None:
        return True
    try:
        moment.later(most + Fraction(1, 1000))
    except NotARun:
        return True
    return False


def name_of(call: Call) -> tuple[str, tuple[int, ...]]:
    return call.action.name, call.arguments


def arguments(model: Description, name: str, codes: tuple[int, ...]) -> tuple[object, ...]:
    (action,) = (a for a in model.actions if kebab(a.name) == name)
    return tuple(action.over.values[code] for code in codes) if action.over else ()


def shown(model: Description, moment: Moment) -> tuple[int, ...]:
    """The codes of all cells, and whether timers run, in order of declaration."""
    count = len(moment.automaton.places)
    return tuple(int(value) for value in moment.state[:count])


def discrete(model: Description, evaluator: Evaluator, state: State) -> tuple[int, ...]:
    """The same, of a state of the tool."""
    names = [evaluator.cells.name(n) for n in range(len(state))]
    things = [cell.name for cell in model.cells] + [timer.name for timer in model.timers]
    kept = [
        (things.index(name.partition("[")[0].partition(".")[0]), n)
        for n, name in enumerate(names)
        if name.partition("[")[0].partition(".")[0] in things and not name.endswith(".clock")
    ]
    return tuple(state[n] for _, n in sorted(kept) if ".clock" not in names[n])


@pytest.mark.parametrize("draw", [closed, open_, paired])
def test_steps_and_waits_are_those_of_the_oracle(draw: object, tmp_path: Path) -> None:
    met = Counter[str]()
    for seed in range(15):
        model = draw(seed)  # type: ignore[operator]
        automaton = Automaton(model).complete()
        evaluator = evaluator_of(model, tmp_path / "model.py")
        for n in range(RUNS):
            run = random_run(automaton, Random(100 * seed + n), STEPS)
            followed(model, evaluator, run)
            met["steps"] += len(run.delays) - 1
            met["waits"] += sum(delay > 0 for delay in run.delays)
    assert min(met.values()) > 100
