"""Runs taken step by step, by a program that says what happens."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import product
from math import prod
from typing import Any, Final

from ccverify.checker.api.named import ModelLike, names_of, opened
from ccverify.checker.api.traces import State, Step, Trace, step_of
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.moments import leaving
from ccverify.checker.evidence.trace import Trace as Evidence
from ccverify.checker.evidence.trace import problem_of, problem_of_loop, taken_in
from ccverify.checker.evidence.values import Values
from ccverify.checker.language.budgets import LEFT
from ccverify.checker.language.settings import unknown
from ccverify.checker.language.system import Action, Property
from ccverify.checker.language.time import Time, seconds_of, shown_time
from ccverify.checker.meaning.cells import State as Codes
from ccverify.checker.meaning.evaluate import Call
from ccverify.checker.questions.verify import select

_GUARD: Final = "its guard does not hold"
_LISTED: Final = 12
"""How many steps, or initial values, an error lists."""
_MOST: Final = 100_000
"""How many candidates for an initial state are looked at."""


class Impossible(UsageError, AssertionError):
    """A run that a model does not allow, or that does not show what it should."""


class Run:
    """A run of a model, begun in an initial state and taken step by step.

    `starts` gives initial values where the model leaves a choice, by the names that a trace shows:
    `{"public[A, PG 1]": False}`. Without `scenario`, it is the model's first. Values may be given
    as people read them: `"A"` for `Side.A`, `"PG 1"` for `PG(1)`.

    Raises `Impossible` if there is no such initial state, and `UsageError` if there are several.

    Example:
        run = Run(LeasePair, "one-fault")
        run.take("crash", "left")
        run.take("expire")
        run.take("take-over", node="right")
        run.must_reach("right-serves")
    """

    def __init__(
        self,
        model: ModelLike,
        scenario: str | None = None,
        *,
        settings: Mapping[str, object] | None = None,
        starts: Mapping[str, object] | None = None,
    ) -> None:
        self._evaluator, self.scenario = opened(model, scenario, settings)
        self._values: Final = Values(self._evaluator.system)
        self._states: Final = [self._initial(starts or {})]
        self._calls: Final[list[Call]] = []
        self._delays: Final = [] if self._evaluator.clocks is None else [Fraction(0)]

    def _initial(self, starts: Mapping[str, object]) -> Codes:
        domains: list[tuple[int, ...]] = [tuple(d) for d in self._evaluator.initial_domains()]
        places = {place.name: place for place in self._values.views.places}
        for name, value in starts.items():
            if name not in places:
                raise unknown("initial value", name, places)
            for position, code in self._values.cells(places[name], value).items():
                if code not in domains[position]:
                    raise Impossible(f"{name} cannot be {value!r} at first")
                domains[position] = (code,)
        if prod(map(len, domains)) > _MOST:
            raise self._open(domains)
        found = [s for s in product(*domains) if self._evaluator.is_initial(s)]
        if not found:
            raise Impossible("there is no such initial state", hint=f"asked for: {dict(starts)}")
        if len(found) > 1:
            raise self._open([tuple({s[i] for s in found}) for i in range(len(domains))])
        return found[0]

    def _open(self, domains: list[tuple[int, ...]]) -> UsageError:
        """The error for several initial states."""
        places = self._values.views.places
        open_ = [p.name for p in places if any(len(domains[i]) > 1 for i in p.positions)]
        more = f", and {len(open_) - _LISTED} more" if open_[_LISTED:] else ""
        return UsageError(
            "there are several such initial states",
            hint=f"say with starts={{...}} what holds at first of: "
            f"{', '.join(open_[:_LISTED])}{more}",
        )

    @property
    def state(self) -> State:
        """The state that the run has come to."""
        return State(self._values, self._now)

    @property
    def trace(self) -> Trace:
        """The run up to now."""
        return Trace(self._evaluator, self._run(), None, self.scenario)

    def _run(self, loop: int | None = None) -> Evidence:
        return Evidence(tuple(self._states), tuple(self._calls), loop, tuple(self._delays))

    @property
    def _now(self) -> Codes:
        """The state as time has changed it."""
        return leaving(self._evaluator, self._states, self._delays, len(self._calls))

    @property
    def now(self) -> Time:
        """How much time has passed."""
        return Time(sum(self._delays, Fraction(0)))

    def wait(self, time: Time) -> None:
        """Let time pass. Raises `Impossible` if something has to happen before."""
        delay = seconds_of(time)
        if self._evaluator.clocks is None:
            raise UsageError(f"{self._evaluator.system.name} has no time")
        most = self._evaluator.clocks.longest_wait(self._now)
        if delay < 0 or (most is not None and delay > most):
            able = [str(c) for c in self._evaluator.enabled(self._now)]
            raise Impossible(
                f"{time} cannot pass now",
                hint=f"no more than {Time(most or Fraction(0))} may; what can be taken is: "
                f"{', '.join(able[:_LISTED]) or 'nothing'}",
            )
        self._delays[-1] += delay

    def enabled(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """The steps that can be taken now: the name of an action with its arguments."""
        for call in self._evaluator.enabled(self._now):
            pairs = zip(call.action.parameters, call.arguments, strict=True)
            yield call.action.name, {p.name: self._values.value(p.sort, c) for p, c in pairs}

    def take(self, action: str, /, *arguments: object, **named: object) -> Step:
        """Take a step; its arguments in order, or by name.

        Raises `Impossible` if the action cannot be taken now, `UsageError` if there is none such,
        and `ModelError` if the step is an error of the model.
        """
        call = self._call(action, arguments, named)
        before = self._now
        if not self._evaluator.is_enabled(call, before):
            able = [str(c) for c in self._evaluator.enabled(before)]
            more = f", and {len(able) - _LISTED} more" if able[_LISTED:] else ""
            listed = ", ".join(able[:_LISTED]) or "nothing"
            why = "the budget of failures is used up" if self._spent(call, before) else _GUARD
            raise Impossible(
                f"step {len(self._calls) + 1}: {call} cannot be taken",
                hint=f"{why}; what can be taken is: {listed}{more}",
            )
        self._states.append(self._evaluator.step(call, before))
        self._calls.append(call)
        if self._delays:
            self._delays.append(Fraction(0))
        number = len(self._calls)
        return step_of(
            self._evaluator, self._values, number, call, self._states, tuple(self._delays)
        )

    def _spent(self, call: Call, state: Codes) -> bool:
        """Whether a budget counts the step, and has no failure left."""
        budgets = [u.variable for u in call.action.updates if u.variable.name.endswith(LEFT)]
        return any(state[self._evaluator.cells.position(budget, ())] == 0 for budget in budgets)

    def _call(self, name: str, arguments: tuple[object, ...], named: Mapping[str, object]) -> Call:
        action = self._action(name)
        names = [parameter.name for parameter in action.parameters]
        if len(arguments) > len(names):
            raise UsageError(
                f"{action.name} takes {len(names)} arguments, not {len(arguments)}",
                hint=f"they are: {', '.join(names) or 'none'}",
            )
        given = dict(zip(names, arguments, strict=False))
        for each in named:
            if each not in names or each in given:
                problem = "is given twice" if each in given else "is no argument of it"
                raise UsageError(
                    f"{action.name}: {each} {problem}",
                    hint=f"they are: {', '.join(names) or 'none'}",
                )
        given |= named
        missing = [each for each in names if each not in given]
        if missing:
            raise UsageError(f"{action.name} is taken without {', '.join(missing)}")
        return Call(
            action,
            tuple(
                self._values.code(p.sort, given[p.name], f"{p.name} of {action.name}")
                for p in action.parameters
            ),
        )

    def _action(self, name: str) -> Action:
        known = {action.name: action for action in self._evaluator.system.actions}
        wanted = name if name in known else name.replace("_", "-")
        if wanted not in known:
            raise unknown("action", name, known, self._evaluator.system.name)
        return known[wanted]

    def must_violate(self, property: str, *, loop: int | None = None) -> Trace:
        """The run, which violates a property; `Impossible` if it does not.

        With a `loop` the steps after that state repeat for ever.
        """
        prop = self._property(property)
        if prop.kind == "reachable":
            raise UsageError(f"no run violates {prop.name}, which is reachable", hint="must_reach")
        if prop.of_times and prop.limit is None:
            raise UsageError(f"no run violates {prop.name}, which has no limit", hint="must_take")
        return self._deciding(prop, loop, "does not violate")

    def must_reach(self, property: str) -> Trace:
        """The run, which reaches what a `reachable` property asks for; else `Impossible`."""
        prop = self._property(property)
        if prop.kind != "reachable":
            raise UsageError(f"{prop.name} is not reachable", hint="must_violate")
        return self._deciding(prop, None, "does not reach")

    def must_take(self, property: str, time: Time | None, *, loop: int | None = None) -> Trace:
        """The run, in which what a property measures takes this long; `Impossible` if it does not.

        If that is measured several times it is the longest, or the shortest, as the property has
        it; None stands for ever. With a `loop` the steps after that state repeat for ever.
        """
        prop = self._property(property)
        if not prop.of_times:
            hint = "must_reach" if prop.kind == "reachable" else "must_violate"
            raise UsageError(f"{prop.name} measures no time", hint=hint)
        found = self._deciding(replace(prop, limit=None), loop, "does not measure")
        wanted = None if time is None else seconds_of(time)
        taken = taken_in(self._evaluator, prop, self._run(loop))
        assert taken is not None
        if taken.seconds != wanted:
            long = ["for ever" if t is None else shown_time(t) for t in (taken.seconds, wanted)]
            raise Impossible(f"{prop.name} takes {long[0]} in the run, not {long[1]}")
        return found

    def _property(self, name: str) -> Property:
        (prop,) = select(self._evaluator.system, self.scenario, names_of(name))
        return prop

    def _deciding(self, prop: Property, loop: int | None, lacking: str) -> Trace:
        found = self._run(loop)
        problem = problem_of(self._evaluator, prop, found)
        if problem is not None:
            if loop is not None:
                problem = problem_of_loop(self._evaluator, prop, found) or problem
            raise Impossible(f"the run {lacking} {prop.name}: {problem}")
        return Trace(self._evaluator, found, prop, self.scenario)
