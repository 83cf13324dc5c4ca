"""Other runs than the shortest: with an event, without one, or with other failures.

Such a question is asked of a system that notes in variables of its own what has happened, and of a
property that speaks of the runs in question only. A run that answers it is one of the system
itself, and is replayed as such.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from ccverify.checker.engines.answer import Engine, Observer, Reached
from ccverify.checker.errors import InternalError, UsageError
from ccverify.checker.evidence.timed import timed_run
from ccverify.checker.evidence.trace import Trace, replay
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.functions import ite
from ccverify.checker.language.settings import unknown
from ccverify.checker.language.sorts import BOOL, INT, RangeSort
from ccverify.checker.language.system import Action, Property, System, Update
from ccverify.checker.language.terms import Term, both, bound_term, constant, lift, subterms
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Call, Evaluator
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, verify
from ccverify.checker.questions.wanted import Wanted

_SAFETY: Final = ("never", "always", "settled", "reachable", "eventually_always")
"""The kinds of property of which one can ask for runs in which something has happened."""


def other_runs(
    wanted: Wanted,
    system: System,
    properties: Sequence[Property],
    engine: Engine,
    *,
    scenario: str | None,
    limits: Limits,
    observer: Observer,
    as_declared: bool,
    whole: bool,
) -> list[Result]:
    """How properties stand of the runs that are wanted, each with as many runs as are wanted.

    Raises `UsageError` for an event that the system does not have, and for a kind of property of
    which this cannot be asked.
    """
    found: list[Result] = []
    for prop in properties:
        asking = _Asking(system, prop, wanted)
        failures: list[Counter[str]] = []
        while len(failures) < wanted.runs:
            changed, narrowed, among = asking.question(failures)
            (answered,) = verify(
                changed,
                [narrowed],
                engine,
                scenario=scenario,
                limits=limits,
                observer=observer,
                as_declared=as_declared and not among,
                vacuity=not among,
                whole=whole,
            )
            result = asking.answer(answered, among)
            found.append(result)
            trace = result.answer.trace
            if trace is None or result.verdict not in (Verdict.VIOLATED, Verdict.PROVED):
                break
            failures.append(Counter(c.action.name for c in trace.calls if c.action.failure))
            if not failures[-1]:
                break  # and so there is none that another one lacks
    return found


class _Asking:
    """One property, asked of runs of one system."""

    def __init__(self, system: System, prop: Property, wanted: Wanted) -> None:
        self._system: Final = system
        self._evaluator: Final = Evaluator(system)
        self._prop: Final = prop
        self._wanted: Final = wanted
        for event in (*wanted.having, *wanted.lacking):
            _refuse_unknown(self._evaluator, event)
        if (wanted.having or wanted.runs > 1) and prop.kind not in _SAFETY:
            raise UsageError(
                f"{prop.name} is no property of which runs with an event can be asked for: it is "
                f"{prop.kind}",
                hint=f"--with and --runs are for {', '.join(_SAFETY)}; --without is for all",
            )
        self._left_out: Final = [e for e in wanted.lacking if self._may_be_left_out(e)]
        self._noted: Final = [e for e in wanted.lacking if e not in self._left_out]
        if self._noted and prop.kind == "until":
            raise UsageError(
                f"{prop.name} is until, and {self._noted[0]} is a step of the protocol: runs "
                "without it cannot be asked for",
                hint="--without names a fault",
            )

    def _may_be_left_out(self, event: str) -> bool:
        """Whether a system without the event has the runs of the system in which it is not.

        A state without a step of the protocol may look settled, and a run without one fair.
        """
        fault = all(a.fault is not None for a in self._system.actions if _matches(event, a))
        return fault and all(t.op != "deadlock" for t in subterms(self._prop.formulas))

    def question(self, known: Sequence[Counter[str]]) -> tuple[System, Property, str]:
        """The system and the property to check, and which runs they speak of, in words.

        `known` are the failures of the runs that were found: another one is to do without some
        failure of each, or it would be one of them with failures that do not matter.
        """
        among = self._wanted.among
        if known:
            among += f"{', ' * bool(among)}run {len(known) + 1}, other failures"
        if not among:
            return self._system, self._prop, among
        system = replace(self._system, actions=tuple(self._possible()))
        conditions: list[Term[bool]] = []
        for event in (*self._wanted.having, *self._noted):
            system, happened = self._noting(system, event)
            conditions.append(~happened if event in self._noted else happened)
        if known:
            system, spares = _counting(system, known)
            conditions.append(spares)
        prop = replace(self._prop, beside=None)
        if conditions:
            prop = _narrowed(prop, both(conditions))
        own = tuple(prop if p.name == prop.name else p for p in system.properties)
        return replace(system, properties=own), prop, among

    def _possible(self) -> Iterator[Action]:
        """The actions, without the events that are not to happen."""
        for action in self._system.actions:
            guard = action.guard
            for event in self._left_out:
                if _matches(event, action):
                    happens = _is_call(self._evaluator, action, event)
                    guard = both((guard, ~happens)) if happens is not None else lift(False)
            if guard.op != "const" or guard.payload:
                yield replace(action, guard=guard)

    def _noting(self, system: System, event: str) -> tuple[System, Term[bool]]:
        """The system with a variable that says whether an event has happened."""
        variable = Variable(f"happened: {event}", BOOL, ())
        happened: Term[bool] = Term("read", (), BOOL, variable)

        def noting(action: Action) -> Action:
            if not _matches(event, action):
                return action
            call = _is_call(self._evaluator, action, event)
            value = lift(True) if call is None else happened | call
            update = Update(variable, (), (), value, action.location)
            return replace(action, updates=(*action.updates, update))

        return _extended(system, variable, lift(False), map(noting, system.actions)), happened

    def answer(self, found: Result, among: str) -> Result:
        """The result as one about the system itself; its run is replayed there."""
        if not among:
            return found
        answer = found.answer
        if isinstance(answer.finding, Reached):
            trace = own_run(self._evaluator, answer.finding.trace)
            replay(self._evaluator, self._prop, trace)
            self._refuse_unwanted(trace)
            answer = replace(answer, finding=replace(answer.finding, trace=trace))
        return replace(
            found,
            system=self._system,
            evaluator=self._evaluator,
            prop=self._prop,
            answer=answer,
            among=among,
        )

    def _refuse_unwanted(self, trace: Trace) -> None:
        """Raise `InternalError` if a run is none of those asked for."""
        for events, wanted in ((self._wanted.having, True), (self._wanted.lacking, False)):
            for event in events:
                if any(_happens(event, call) for call in trace.calls) is not wanted:
                    raise InternalError(
                        f"the run found for {self._prop.name} is not {self._wanted.among}"
                    )


def own_run(evaluator: Evaluator, trace: Trace) -> Trace:
    """A run of a system with further variables, behind its own, as one of the system itself."""
    actions = {a.name: a for a in evaluator.system.actions}
    cells = evaluator.cells.discrete
    calls = tuple(Call(actions[c.action.name], c.arguments) for c in trace.calls)
    if evaluator.clocks is None:
        return Trace(tuple(state[:cells] for state in trace.states), calls, trace.loop)
    first = (*trace.states[0][:cells], *[0] * (len(evaluator.cells.cells) - cells))
    return timed_run(evaluator, first, trace.delays, calls, trace.loop)


def _narrowed(prop: Property, condition: Term[bool]) -> Property:
    """The property of those runs alone at whose end, or in whose loop, a condition holds."""
    if prop.of_steps:
        condition = Term("after", (condition,), BOOL)
    if prop.kind in ("never", "reachable"):
        return replace(prop, formula=prop.formula & condition)
    # Each of several stages may be the one that never comes.
    stages = (*prop.stages[:1], *(stage | ~condition for stage in prop.stages[1:]))
    return replace(prop, stages=stages, formula=prop.formula | ~condition)


def _counting(system: System, known: Sequence[Counter[str]]) -> tuple[System, Term[bool]]:
    """The system that counts failures, and that it lacks one of each run's that is known."""
    counted: dict[str, Term[int]] = {}
    for name in dict.fromkeys(name for failures in known for name in failures):
        most = max(failures[name] for failures in known)
        variable = Variable(f"times: {name}", RangeSort(0, most), ())
        number: Term[int] = Term("read", (), INT, variable)
        counted[name] = number
        update = Update(variable, (), (), ite(number < most, number + 1, most))
        actions = (
            replace(a, updates=(*a.updates, update)) if a.name == name else a
            for a in system.actions
        )
        system = _extended(system, variable, lift(0), actions)
    return system, both(
        [~both([counted[name] >= times for name, times in of.items()]) for of in known]
    )


def _extended(
    system: System, variable: Variable, initially: Term[Any], actions: Iterable[Action]
) -> System:
    return replace(
        system,
        variables=(*system.variables, variable),
        initial=(*system.initial, Update(variable, (), (), initially)),
        actions=tuple(actions),
    )


def _matches(event: str, action: Action) -> bool:
    """Whether an event, as a user names it, is the action, or one of its calls."""
    return event.partition("(")[0].strip().replace("_", "-") == action.name


def _is_call(evaluator: Evaluator, action: Action, event: str) -> Term[bool] | None:
    """That the arguments of an action are those of an event; None if it names none."""
    if "(" not in event:
        return None
    call = next(c for c in evaluator.calls if _happens(event, c))
    pairs = zip(action.parameters, call.arguments, strict=True)
    return both(
        [Term("eq", (bound_term(p), constant(bound_term(p).sort, code)), BOOL) for p, code in pairs]
    )


def _happens(event: str, call: Call) -> bool:
    """Whether a call is an event, as a user names it: with arguments, or with any."""
    name, _, arguments = event.partition("(")
    plain = f"{name.strip().replace('_', '-')}({arguments}"
    named = "(" not in event or "".join(plain.split()) == "".join(str(call).split())
    return named and _matches(event, call.action)


def _refuse_unknown(evaluator: Evaluator, event: str) -> None:
    known = {a.name: a for a in evaluator.system.actions}
    action = next((a for a in known.values() if _matches(event, a)), None)
    if action is None:
        raise unknown("event", event.partition("(")[0], known, evaluator.system.name)
    if "(" in event:
        calls = [c for c in evaluator.calls if c.action is action]
        if not any(_happens(event, call) for call in calls):
            raise unknown("event", event, [str(c) for c in calls], evaluator.system.name)
