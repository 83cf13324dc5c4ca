"""What the tool says of a drawn model, held against what its functions do."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, TypeVar

from tests.oracle.description import Action, Description, Property, Sort
from tests.oracle.exploring import Asymmetric, Explored, classes, due, explored, violated
from tests.oracle.meaning import Call, Ill, Machine, State
from tests.oracle.portraits import with_portraits
from tests.oracle.text import written

from ccverify import ModelError
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.language.settings import kebab
from ccverify.checker.language.system import System
from ccverify.checker.questions.verify import Result, verify
from ccverify.checker.subjects.userfile import subjects_of_file

MOST_STATES = 1500
LIVENESS = ("eventually_always", "leads_to")
NIGHTLY = int(os.environ.get("ORACLE_MODELS", "100000"))
"""How many plain models are compared at night, and so many of other kinds as go with them."""
CONFIGURATIONS = ("bdd", "explicit", "reduced", "auto")
"""The engines by name; `explicit` tells all states apart, `reduced` is the same with symmetry."""


class Mismatch(AssertionError):
    """The tool says something else than the functions do."""


@dataclass(frozen=True)
class Outcome:
    """What there was to compare.

    An `agreed` model is one whose every answer agrees, an `ill` one has an error that agrees, a
    `refused` one is rightly not taken, a `large` one is passed over. `verdicts` are the kinds and
    verdicts of the properties.
    """

    word: Literal["agreed", "ill", "refused", "large"]
    verdicts: tuple[tuple[str, str], ...] = ()


def expect(condition: bool, what: str) -> None:
    """Raise `Mismatch` unless the condition holds."""
    if not condition:
        raise Mismatch(what)


def compared(model: Description, file: Path, configurations: Sequence[str]) -> Outcome:
    """Compare one model, written to `file`. Raises `Mismatch`."""
    found = explored(Machine(model), MOST_STATES)
    if found is None:
        return Outcome("large")
    asked = with_portraits(model, found)
    file.write_text(written(asked), encoding="utf-8")
    try:
        system = _built(file)
        expect(not model.wrong, "a model that is wrong was taken")
        outcomes = [_checked(asked, found, system, name) for name in configurations]
    except ModelError as error:
        dead = _dead(found, error.message)
        if dead is not None:
            rest = tuple(a for a in model.actions if a is not dead)
            return compared(replace(model, actions=rest), file, configurations)
        _expect_refusal(model, found, error)
        return Outcome("refused")
    return outcomes[0]


def _built(file: Path) -> System:
    (subject,) = (s for s in subjects_of_file(file) if s.name == "random")
    return subject.build("chosen", {})


def _checked(model: Description, found: Explored, system: System, name: str) -> Outcome:
    asked = system.properties
    engine = ENGINES["explicit" if name == "reduced" else name](
        Options(symmetry=name != "explicit")
    )
    try:
        results = verify(system, asked, engine)
    except ModelError as error:
        if found.ill is not None and error.hint.startswith(f"after {found.ill} step(s): "):
            return Outcome("ill")
        if not found.levels and "has no initial state" in error.message:
            return Outcome("agreed")
        raise
    expect(bool(found.levels), "there is no initial state")
    expect(found.ill is None, f"after {found.ill} step(s) a step is ill; {name} found none")
    verdicts = []
    for result in results:
        (prop,) = (p for p in model.properties if kebab(p.name) == result.prop.name)
        _compare(found, model, prop, result, name)
        verdicts.append((prop.kind, result.verdict.value))
    return Outcome("agreed", tuple(verdicts))


def _dead(found: Explored, message: str) -> Action | None:
    """The action that is refused as one that is never enabled, if that is what is wrong."""
    refused = re.match(r"(?:\S+\.)?(\S+) can never be enabled", message)
    if refused is None:
        return None
    calls = found.machine.calls
    taken = {kebab(calls[n].action.name) for steps in found.steps.values() for n, _ in steps}
    expect(refused[1] not in taken, f"refused, but taken: {message}")
    return next((a for a in found.machine.model.actions if kebab(a.name) == refused[1]), None)


def _expect_refusal(model: Description, found: Explored, error: ModelError) -> None:
    """A model is refused if it is risky, or wrong, or if a call is ill in every state."""
    if (
        model.risky
        or model.wrong
        or (not found.machine.calls and "has no actions" in error.message)
    ):
        return
    twice = re.match(r"(?:\S+\.)?([a-z0-9-]+)(?:\(.*\))? assigns .* twice", error.message)
    name = twice[1] if twice else ""
    calls = [c for c in found.machine.calls if kebab(c.action.name) == name]
    states = [state for level in found.levels for state in level]
    ill = any(all(_twice(found.machine, call, state) for state in states) for call in calls)
    expect(ill, f"refused: {error}")


def _twice(machine: Machine, call: Call, state: State) -> bool:
    try:
        machine.step(call, state)
    except Ill as error:
        return "twice" in str(error)
    return False


def _compare(
    found: Explored, model: Description, prop: Property, result: Result, name: str
) -> None:
    """The verdict, the length of the run and its failures, and the counts."""
    where = f"{prop.name} by {name}"
    verdict, trace = _expected(found, model, prop)
    expect(result.verdict.value == verdict, f"{where}: {result.verdict.value}, not {verdict}")
    shown = result.answer.trace
    if prop.kind not in LIVENESS:
        expect((shown is None) == (trace is None), f"{where}: a trace, or none: {trace}")
        if shown is not None and trace is not None:
            expect(shown.steps == trace[0], f"{where}: {shown.steps} steps, not {trace[0]}")
            expect(
                shown.failures == trace[1], f"{where}: {shown.failures} failures, not {trace[1]}"
            )
    statistics = result.answer.statistics
    if not statistics.complete:
        return
    sorts = [s for s in model.replicas if s.name in statistics.reduced]
    counts = _counts(found, sorts)
    for what, number in counts.items():
        said = getattr(statistics, what)
        expect(said in (None, number), f"{where}: {said} {what}, not {number}")


def _expected(
    found: Explored, model: Description, prop: Property
) -> tuple[str, tuple[int, int] | None]:
    """The verdict, and the steps and faults of the best run that shows it."""
    if prop.kind in LIVENESS:
        if violated(found, prop):
            return "violated", None
        return "proved" if due(found, prop) else "vacuous", None
    first = found.first(prop)
    if prop.kind == "reachable":
        return "violated" if first is None else "proved", first
    if first is not None:
        return "violated", first
    if prop.kind == "settled" and not any(map(found.settled, found.steps)):
        return "vacuous", None
    if prop.beside is not None:
        (beside,) = (p for p in model.properties if p.name == prop.beside)
        if found.first(beside) is None:
            return "vacuous", None
    return "proved", None


def _counts(found: Explored, sorts: Sequence[Sort]) -> dict[str, int]:
    try:
        counted = classes(found, sorts)
    except Asymmetric as error:
        raise Mismatch(f"reduced by what is no symmetry: {error}") from None
    return {
        "distinct_states": counted.states,
        "transitions": counted.transitions,
        "settled": counted.settled,
        "deadlocks": counted.deadlocks,
        "depth": len(found.levels) - 1,
    }


def smallest(model: Description, file: Path, configurations: Sequence[str]) -> Description:
    """A part of the model that still fails in the same way."""

    def failure(candidate: Description) -> str:
        try:
            compared(candidate, file, configurations)
        except Exception as error:  # a bare error of the tool is looked for as well
            return f"{type(error).__name__} {str(error).partition(' ')[0]}"
        return ""

    wanted = failure(model)

    again = True
    while again:
        again = False
        for candidate in _without_something(model):
            if failure(candidate) == wanted:
                model, again = candidate, True
                break
    return model


def _without_something(model: Description) -> list[Description]:
    found = []
    for n in range(1, len(model.properties)):  # the first keeps the search from ending early
        found.append(replace(model, properties=_but(model.properties, n)))
    own = [(n, action) for n, action in enumerate(model.actions) if not action.declared]
    for n, _ in own:
        found.append(replace(model, actions=_but(model.actions, n)))
    for n, action in own:
        less = [replace(action, guards=_but(action.guards, m)) for m in range(len(action.guards))]
        if len(action.updates) > 1:
            several = range(len(action.updates))
            less += [replace(action, updates=_but(action.updates, m)) for m in several]
        for changed in less:
            actions = (*model.actions[:n], changed, *model.actions[n + 1 :])
            found.append(replace(model, actions=actions))
    if model.init is not None:
        found.append(replace(model, init=None))
    return found


T = TypeVar("T")


def _but(items: tuple[T, ...], number: int) -> tuple[T, ...]:
    return items[:number] + items[number + 1 :]


def compared_or_reduced(model: Description, file: Path, configurations: Sequence[str]) -> Outcome:
    """The same; a `Mismatch` shows the smallest part of the model that still fails."""
    try:
        return compared(model, file, configurations)
    except Exception:  # a bare error of the tool is a mismatch too
        small = smallest(model, file, configurations)
    try:
        compared(small, file, configurations)
    except Exception as error:
        what = f"{type(error).__name__}: {error}"
        raise Mismatch(f"{what}\n\n{small.risky}\n{written(small)}") from error
    raise AssertionError("a model fails only now and then")
