"""What the tool says of a drawn timed model, held against what its regions show."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal, TypeAlias

from tests.timed.description import UNITS, Action, Description, Property
from tests.timed.meaning import Automaton
from tests.timed.portraits import with_portraits
from tests.timed.regions import Explored, Extreme, Large, answered
from tests.timed.runs import NotARun, Run, Said, followed
from tests.timed.text import written

from ccverify import ModelError
from ccverify.checker.engines.answer import Extreme as Found
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.settings import kebab
from ccverify.checker.language.system import System
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Call
from ccverify.checker.meaning.timed.closed import NotDigital
from ccverify.checker.questions.verify import Result, verify
from ccverify.checker.subjects.userfile import subjects_of_file

MOST = 2000
PATIENCE = 3  # seconds, for an engine that need not come to an end
Engines: TypeAlias = Mapping[str, Any]
"""The engines that are asked, each by a name for messages."""

BOUNDS = ("longest", "shortest", "leads_to")


class Mismatch(AssertionError):
    """The tool says something else than the regions show."""


@dataclass
class Outcome:
    """What there was to compare.

    An `agreed` model is one whose every answer agrees; a `locked` one comes to where time stands
    still, which is said, and a `standing` one to where steps go round for ever; a `refused` one has
    a timer that never expires, and a `large` one is passed over. `verdicts` has the engine, kind
    and verdict of each property; `refusals` has the engines that do not take the model, with the
    reason. `longer` counts runs by ticks that are longer than the shortest: to these engines a tick
    is a step, and a run with fewer ticks may come first.
    """

    word: Literal["agreed", "locked", "standing", "refused", "large"]
    verdicts: list[tuple[str, str, str]] = field(default_factory=list)
    refusals: dict[str, str] = field(default_factory=dict)
    bounds: list[Extreme | None] = field(default_factory=list)
    longer: int = 0


def expect(condition: bool, what: str) -> None:
    """Raise `Mismatch` unless the condition holds."""
    if not condition:
        raise Mismatch(what)


# What there is to find


def prepared(model: Description, most: int = MOST) -> tuple[Description, Explored]:
    """The model with the most telling of its questions, and with claims about it; what is reached.

    Raises `Large`.
    """
    automaton = Automaton(model).complete()
    best: tuple[int, Description, Explored] | None = None
    for question in model.questions:
        found = answered(automaton, question, most=most)
        if best is None or _telling(found) > best[0]:
            best = _telling(found), replace(model, questions=(question,)), found
        if best[0] >= 3 or found.traps:
            break
    assert best is not None
    _, asked, found = best
    asked = with_portraits(asked, found)
    found.search.learn(asked.formulas())
    if not found.traps:
        asked = replace(asked, properties=(*asked.properties, *_claims(asked, found)))
    return asked, found


def _telling(found: Explored) -> int:
    longest, shortest = found.longest(), found.shortest()
    return bool(longest and longest.value) + 2 * bool(shortest and shortest.value)


def _claims(model: Description, found: Explored) -> list[Property]:
    """Questions how long it takes, or claims that just hold, or just do not."""
    turn = len(found.edges) % 3 - 1
    if len(found.edges) % 2:
        return [Property("how_long", "longest"), Property("how_soon", "shortest")]
    longest, shortest = _halves(found.longest()), _halves(found.shortest())
    most, least = max(longest + turn, 0), max(shortest - turn, 0)
    kind = "longest" if model.question.first is None or turn else "leads_to"
    return [Property("at_most", kind, limit=most), Property("at_least", "shortest", limit=least)]


def _halves(extreme: Extreme | None) -> int:
    """About how long, in halves of the unit."""
    return 2 if extreme is None or extreme.value is None else round(extreme.value * 2)


def expected(found: Explored, prop: Property) -> str:
    """The verdict on a property."""
    if prop.kind in BOUNDS:
        extreme = found.shortest() if prop.kind == "shortest" else found.longest()
        if extreme is None:
            return "vacuous"
        if prop.limit is None:
            return "computed"
        return "violated" if _breaks(extreme, prop) else "proved"
    first = found.first(prop)
    if prop.kind == "reachable":
        return "violated" if first is None else "proved"
    if first is not None:
        return "violated"
    settled = found.search.automaton.settled
    if prop.kind == "settled" and not any(settled(region[0]) for region in found.edges):
        return "vacuous"
    return "proved"


def _breaks(extreme: Extreme, prop: Property) -> bool:
    """Something takes longer than is claimed, or less long."""
    assert prop.limit is not None
    limit = Fraction(prop.limit, 2)
    if extreme.value is None:
        return prop.kind != "shortest"
    return extreme.value < limit if prop.kind == "shortest" else extreme.value > limit


# What is said


def compared(model: Description, file: Path, engines: Engines, most: int = MOST) -> Outcome:
    """Compare one model, written to `file`. Raises `Mismatch`."""
    try:
        asked, found = prepared(model, most)
    except Large:
        return Outcome("large")
    file.write_text(written(asked), encoding="utf-8")
    (subject,) = (s for s in subjects_of_file(file) if s.name == "random")
    system = subject.build("chosen", {})
    standing: Literal["standing", "agreed"] = "standing" if found.standing else "agreed"
    outcome = Outcome(standing if found.lock is None else "locked")
    if not found.traps:
        outcome.bounds = [found.longest(), found.shortest()]
    for name, engine in engines.items():
        try:
            _checked(asked, found, system, (name, engine), outcome)
        except ModelError as error:
            dead = _dead(asked, found, error)
            if dead is None:
                raise
            if dead.expires is not None:
                return Outcome("refused")
            rest = tuple(action for action in model.actions if action.name != dead.name)
            return compared(replace(model, actions=rest), file, engines, most)
    return outcome


def _dead(model: Description, found: Explored, error: ModelError) -> Action | None:
    """The action that is refused as one that is never enabled, if that is what is wrong."""
    refused = re.match(r"(\S+) can never be enabled", error.message)
    if refused is None:
        return None
    (dead,) = (action for action in model.actions if kebab(action.name) == refused[1])
    taken = {edge.call.action.name for edges in found.edges.values() for edge in edges if edge.call}
    expect(dead.name not in taken, f"refused, but taken: {error.message}")
    return dead


def _checked(
    model: Description,
    found: Explored,
    system: System,
    engine: tuple[str, Any],
    outcome: Outcome,
) -> None:
    name, asked = engine
    try:
        limits = Limits(seconds=PATIENCE) if asked.name in ("pdr", "reals") else Limits()
        results = verify(system, system.properties, asked, limits=limits)
    except ModelError as error:
        if found.lock is not None and _is_lock(error):
            depth = re.search(r"after (\d+) step", error.hint)
            expect(
                depth is None or int(depth[1]) == found.lock,
                f"{name}: time stands still after {found.lock} steps, not {error.hint}",
            )
            return
        if "time stands still for ever in a loop" in error.message and found.loops_at_once:
            looks = asked.name in ("zones", "explicit", "bdd")
            expect(not looks or bool(found.standing), f"{name}: {error.message}")
            outcome.refusals[name] = error.message
            return
        raise
    except NotDigital as error:
        expect(model.timed, f"{name} refuses what is closed: {error}")
        outcome.refusals[name] = error.message
        return
    expect(found.lock is None, f"{name}: after {found.lock} step(s) time stands still")
    looks = asked.name in ("zones", "explicit", "bdd")
    told = not looks or not all(r.answer.statistics.complete for r in results)
    expect(told or not found.standing, f"{name}: time stands still in {found.standing}")
    for result in results:
        (prop,) = (p for p in model.properties if kebab(p.name) == result.prop.name)
        _compare(model, found, prop, result, engine, outcome)
        outcome.verdicts.append((name, prop.kind, result.verdict.value))


def _is_lock(error: ModelError) -> bool:
    """The error says that time stands still."""
    return "time" in error.message


def _compare(
    model: Description,
    found: Explored,
    prop: Property,
    result: Result,
    engine: tuple[str, Any],
    outcome: Outcome,
) -> None:
    """The verdict, the number of steps and how long it takes; and each run by itself."""
    name, asked = engine
    where = f"{prop.name} ({prop.kind}) by {name}"
    said, verdict = result.verdict.value, expected(found, prop)
    if said == "unknown" and prop.formula is not None and prop.formula.timed:
        return  # clocks that tick do not decide every comparison
    if said == "unknown" and asked.name in ("pdr", "reals"):
        return  # pdr measures nothing, and neither need come to an end
    if said in ("bounded", "unknown") and asked.name in ("bmc", "induction"):
        return  # nothing within so many steps, of which each tick is one
    expect(said == verdict, f"{where}: {said}, not {verdict}")
    trace = result.answer.trace
    automaton = found.search.automaton
    if prop.kind in BOUNDS:
        extreme = result.answer.extreme
        if extreme is not None:
            _compare_bounds(model, found, prop, extreme, where)
        expect(extreme is not None or prop.limit is not None, f"{where}: it says no time")
        if trace is not None and prop.limit is not None and said == "violated":
            runs = _runs(automaton, model, trace, where)
            shown = any(_shows(run, model, prop) for run in runs)
            expect(trace.loop is not None or shown, f"{where}: the run does not show it")
        return
    first = found.first(prop)
    expect((trace is None) == (first is None), f"{where}: a trace, or none: {first}")
    if trace is not None and first is not None:
        longer = trace.steps > first[0] and asked.name != "zones"
        outcome.longer += longer
        as_long = longer or trace.steps == first[0]
        expect(as_long, f"{where}: {trace.steps} steps, not {first[0]}")
        runs = _runs(automaton, model, trace, where)
        shown = any(run.decides(prop) for run in runs)
        expect(shown, f"{where}: the run does not come to what it shows")


def _compare_bounds(
    model: Description, found: Explored, prop: Property, said: Found, where: str
) -> None:
    """The time that is said, and the run that is to show it."""
    extreme = found.shortest() if prop.kind == "shortest" else found.longest()
    if extreme is None:
        expect(said.value is None and said.trace is None, f"{where}: {said.value} s, not nothing")
        return
    unit = Fraction(UNITS[model.unit], 1_000_000)
    value = None if said.value is None else said.value / unit
    expect(value == extreme.value, f"{where}: {value}, not {extreme.value} units")
    if extreme.value is None:
        expect(said.trace is not None and said.trace.loop is not None, f"{where}: no lasso")
        return
    expect(said.attained == extreme.attained, f"{where}: attained: {said.attained}")
    if said.trace is None or not said.attained:
        return
    taken = [
        run.takes(model.question) for run in _runs(found.search.automaton, model, said.trace, where)
    ]
    times = [time for ended, going_on in taken for time in (*ended, *going_on)]
    expect(value in times, f"{where}: the run takes {times}, not {value}")


def _shows(run: Run, model: Description, prop: Property) -> bool:
    assert prop.limit is not None
    ended, going_on = run.takes(model.question)
    limit = Fraction(prop.limit, 2)
    if prop.kind == "shortest":
        return any(time < limit for time in ended)
    return any(time > limit for time in (*ended, *going_on))


def _runs(automaton: Automaton, model: Description, trace: Trace, where: str) -> list[Run]:
    """The runs that a trace may be, taken by the automaton."""
    unit = Fraction(UNITS[model.unit], 1_000_000)
    delays = [Fraction(delay) / unit for delay in trace.delays]
    try:
        return followed(automaton, [_said(model, call) for call in trace.calls], delays)
    except NotARun as error:
        raise Mismatch(f"{where}: its run is none: {error}") from None


def _said(model: Description, call: Call) -> Said:
    """A call by the name of the action and its arguments."""
    (action,) = (a for a in model.actions if kebab(a.name) == call.action.name)
    if action.over is None:
        return action.name, ()
    return action.name, tuple(action.over.values[code] for code in call.arguments)


# Smaller models that still fail


def smallest(model: Description, file: Path, engines: Engines) -> Description:
    """A part of the model that still fails in the same way."""

    def failure(candidate: Description) -> str:
        try:
            compared(candidate, file, engines)
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
    for n in range(len(model.questions) if len(model.questions) > 1 else 0):
        found.append(replace(model, questions=(model.questions[n],)))
    for n in range(1, len(model.properties)):
        found.append(replace(model, properties=_but(model.properties, n)))
    for n, action in enumerate(model.actions):
        if action.expires is None and len(model.actions) > 1:
            found.append(replace(model, actions=_but(model.actions, n)))
        for m in range(len(action.updates)):
            less = replace(action, updates=_but(action.updates, m))
            actions = (*model.actions[:n], less, *model.actions[n + 1 :])
            found.append(replace(model, actions=actions))
    return found


def _but(items: tuple[Any, ...], number: int) -> tuple[Any, ...]:
    return items[:number] + items[number + 1 :]


def compared_or_reduced(
    model: Description, file: Path, engines: Engines, most: int = MOST
) -> Outcome:
    """The same; a `Mismatch` shows the smallest part of the model that still fails."""
    try:
        return compared(model, file, engines, most)
    except Exception:  # a bare error of the tool is a mismatch too
        small = smallest(model, file, engines)
    try:
        compared(small, file, engines)
    except Exception as error:
        what = f"{type(error).__name__}: {error}"
        raise Mismatch(f"{what}\n\n{written(prepared(small)[0])}") from error
    raise AssertionError("a model fails only now and then")
