"""A run as data for any writer: what happened at each step, what it changed, and why.

Nothing here knows of columns, of a width or of a format.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import Any, Final, Literal, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.evidence.lasso import turns
from ccverify.checker.evidence.moments import left_in, moments
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.evidence.view import Place, Views
from ccverify.checker.language.budgets import LEFT
from ccverify.checker.language.enumerations import EnumSort
from ccverify.checker.language.sorts import IndexSort, Replicas, codes
from ccverify.checker.language.system import Property
from ccverify.checker.language.terms import Term
from ccverify.checker.language.time import shown_time
from ccverify.checker.meaning.evaluate import Call, Evaluator
from ccverify.checker.meaning.support import At
from ccverify.checker.questions.causes import Causes, causes_of, everything
from ccverify.checker.questions.naming import Names
from ccverify.checker.report.drawing.cells import Value, labelled
from ccverify.checker.report.drawing.words import Words, parts_of

Mark: TypeAlias = Literal["", "failure", "repair", "input"]
Actor: TypeAlias = tuple[IndexSort, int]
"""One of the components that an index sort tells apart."""

_FAIR: Final = 8
"""How many fair groups are named at most."""


@dataclass(frozen=True, slots=True)
class Change:
    """A place that gets another value, or has its first one (`old` is empty).

    `decides` says that the property rests on it, at the end.
    """

    place: Place
    old: str
    new: str
    decides: bool = False

    @property
    def value(self) -> Value:
        """The new value alone."""
        return Value(self.place, self.new)


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `matters` is False if all that it changes is without consequence here.

    `at` is its moment, if the model has time.
    `said` is what the model lets traces say, and `because` what the guard and the values tell.
    `repeats` says that it belongs to the loop of a lasso.
    """

    number: int
    title: str
    mark: Mark
    at: str
    sources: tuple[str, ...]
    actor: Actor | None
    changes: tuple[Change, ...]
    said: str
    because: tuple[str, ...]
    matters: bool
    repeats: bool

    @property
    def heading(self) -> str:
        """What happened, and when: `B is lost at 2.2 s`."""
        return f"{self.title} at {self.at}" if self.at else self.title

    @property
    def citation(self) -> str:
        """`failure N6`, `R1, R3`: what kind of step it is, and the rules that it follows."""
        return " ".join(filter(None, (self.mark, ", ".join(self.sources))))

    @property
    def notes(self) -> tuple[str, ...]:
        """What the model lets traces say, and why the step could be taken."""
        return tuple(filter(None, (self.said, *self.because)))


@dataclass(frozen=True, slots=True)
class Story:
    """A run: `first` are the values at first of what changes, and of what decides beside it, and
    `given` others, which stay. `kept` says how a lasso is fair.
    """

    views: Views
    first: tuple[Change, ...]
    given: tuple[Change, ...]
    steps: tuple[Step, ...]
    loop: int | None
    kept: tuple[str, ...]
    ends: str = ""

    @property
    def stays(self) -> str:
        """What is so at first and stays so, in words."""
        return "; ".join(labelled((change.value for change in self.given), self.views))

    @property
    def closing(self) -> str:
        """What is repeated for ever, in words, or until when nothing happens; else nothing."""
        if self.loop is None:
            return f"until {self.ends}" if self.ends else ""
        if self.loop == len(self.steps):
            return "nothing more needs to happen"
        return f"from here it repeats for ever from step {self.loop + 1}"


def story_of(
    evaluator: Evaluator,
    trace: Trace,
    prop: Property | None = None,
    *,
    whole: bool = False,
    names: Names | None = None,
) -> Story:
    """The story of a run: what matters to the property that it decides, or the `whole` of it."""
    causes = everything(trace) if prop is None else causes_of(evaluator, prop, trace)
    return _Teller(evaluator, trace, causes, names or Names(), whole=whole or prop is None).story()


class _Teller:
    """Tells a run; unless the `whole` is wanted, only those of its cells that matter."""

    def __init__(
        self, evaluator: Evaluator, trace: Trace, causes: Causes, names: Names, *, whole: bool
    ) -> None:
        self.evaluator: Final = evaluator
        self.trace: Final = trace
        self.states: Final = left_in(evaluator, trace.states, trace.delays)
        self.moments: Final = moments(trace.delays)[1:]
        self.views: Final = Views(evaluator.system)
        self.causes: Final = causes
        self.words: Final = Words(self.views, names)
        self.whole: Final = whole
        self.told: Final = list(self._mattering())

    def story(self) -> Story:
        steps = [self._step(number, call) for number, call in enumerate(self.trace.calls, start=1)]
        moving = {change.place: step.number for step in steps for change in step.changes}
        varied = {self.views.of[place] for place in moving}
        first, given = list[Change](), list[Change]()
        for change in self._first(moving):
            beside = change.decides and self.views.of[change.place] in varied
            (first if beside or change.place in moving else given).append(change)
        return Story(
            views=self.views,
            first=tuple(first),
            given=tuple(given),
            steps=tuple(self._with_end(step, moving) for step in steps),
            loop=self.trace.loop,
            kept=tuple(self._kept()),
            ends=shown_time(self.moments[-1]) if any(self.trace.delays[-1:]) else "",
        )

    def _mattering(self) -> Iterator[Place]:
        """The places that matter after some step that changes them; all, if all are wanted."""
        for place in self._shown():
            for number in range(1, self.trace.steps + 1):
                if self._matters(place, number) and self._changes(place, number):
                    yield place
                    break

    def _changes(self, place: Place, number: int) -> bool:
        """Whether a step changes what is at a place."""
        before, after = self.trace.states[number - 1 : number + 1]
        return place.value(before) != place.value(after)

    def _with_end(self, step: Step, last: Mapping[Place, int]) -> Step:
        """The step; what it changes last, and the property rests on, is marked."""
        decides = [last[c.place] == step.number and self._is_end(c.place) for c in step.changes]
        marked = (replace(c, decides=d) for c, d in zip(step.changes, decides, strict=True))
        return replace(step, changes=tuple(marked))

    def _is_end(self, place: Place) -> bool:
        """Whether the property rests on the place when all is over."""
        return not self.causes.ends.isdisjoint(place.positions)

    def _matters(self, place: Place, number: int) -> bool:
        """Whether a place matters after a step, or all of them are wanted."""
        return self.whole or not self.causes.cells[number].isdisjoint(place.positions)

    def _shown(self) -> Iterator[Place]:
        """The places of the protocol; budgets of faults are the checker's own."""
        return (p for view in self.views.views if not view.name.endswith(LEFT) for p in view.places)

    def _first(self, moving: Collection[Place]) -> Iterator[Change]:
        """The values at first: of all places, or of those that matter and could be otherwise.

        What stays as it is in every run is left out, unless the property rests on it.
        """
        state, domains = self.trace.states[0], self.evaluator.initial_domains()
        for place in self._shown():
            stays = place not in moving
            open_ = any(len(domains[position]) > 1 for position in place.positions)
            decides = stays and self._is_end(place)
            if self.whole or not stays or decides or (open_ and self._matters(place, 0)):
                yield Change(place, "", place.show(place.value(state)), decides)

    def _step(self, number: int, call: Call) -> Step:
        before = self.states[number - 1]
        action, env = call.action, call.environment
        mark: Mark = ""
        if action.fault is not None:
            kind = action.fault.kind
            mark = "failure" if kind.failure else "repair" if kind.repair else "input"
        loop = self.trace.loop
        return Step(
            number=number,
            title=self.evaluator.say(action.title, before, env),
            mark=mark,
            at=shown_time(self.moments[number - 1]) if self.moments else "",
            sources=action.sources,
            actor=_actor(call),
            changes=tuple(self._changed(number)),
            said="" if action.says is None else self.evaluator.say(action.says, before, env),
            because=tuple(self._because(number, call)) if number in self.causes.steps else (),
            matters=number in self.causes.steps,
            repeats=loop is not None and number > loop,
        )

    def _changed(self, number: int) -> Iterator[Change]:
        """What a step changes: all of a place's history is told, if it matters once."""
        before, after = self.trace.states[number - 1 : number + 1]
        for place in self.told:
            if self._changes(place, number):
                yield Change(place, place.show(place.value(before)), place.show(place.value(after)))

    # Why

    def _because(self, number: int, call: Call) -> Iterator[str]:
        """What made a step possible last, and what its values depend on; nothing of faults."""
        if call.action.fault is not None:
            return
        at = At(self.evaluator, self.states[number - 1], call.environment)
        since, last = self._last_to_hold(number - 1, call)
        told = self._reasons(at, last)
        if since and told:
            until = self.states[since : number - 1]
            same = all(self._reasons(replace(at, state=state), last) == told for state in until)
            opening = f"since step {since}:" if same else f"possible since step {since}; now"
            yield f"{opening} {'; '.join(told)}"
        facts = [f for f in self._behind_values(number, at) if f not in told]
        if facts:
            yield f"with {'; '.join(dict.fromkeys(facts))}"

    def _reasons(self, at: At, parts: Sequence[Term[Any]]) -> list[str]:
        """Why parts of a guard hold, each reason once."""
        return list(dict.fromkeys(fact for part in parts for fact in self.words.why(at, part)))

    def _last_to_hold(self, number: int, call: Call) -> tuple[int, list[Term[Any]]]:
        """The step since which the guard holds up to a state, and the parts that held last.

        It is 0 if all parts held from the start.
        """
        since: dict[int, list[Term[Any]]] = {}
        for part in parts_of(call.action.guard, "and"):
            fails = (
                index + 1
                for index in range(number, -1, -1)
                if not self.evaluator.holds(part, self.states[index], call.environment)
            )
            since.setdefault(next(fails, 0), []).append(part)
        latest = max(since)
        return latest, since[latest]

    def _behind_values(self, number: int, at: At) -> Iterator[str]:
        """The facts on which the values rest that a step gives to cells that matter."""
        changed = {p for change in self._changed(number) for p in change.place.positions}
        wanted = changed & self.causes.cells[number]
        for update in self.trace.calls[number - 1].action.updates:
            ranges = (codes(bound.sort, self.evaluator.system.sizes) for bound in update.bound)
            for values in product(*ranges):
                place = at
                for bound, code in zip(update.bound, values, strict=True):
                    place = place.bind(bound, code)
                keys = [place.value(key) for key in update.keys]
                if self.evaluator.cells.position(update.variable, keys) in wanted:
                    assert update.value is not None
                    yield from self.words.why_chosen(place, update.value)

    def _kept(self) -> Iterator[str]:
        """How the loop of a lasso treats the fair calls that it could take."""
        trace = self.trace
        if trace.loop in (None, trace.steps):
            return
        every = turns(self.evaluator, trace.states, trace.calls, trace.loop or 0, trace.delays)
        kept = [f"{turn.group.name} {turn.kept}" for turn in every if turn.enabled]
        if len(kept) > _FAIR:
            kept[_FAIR:] = [f"{len(kept) - _FAIR} more have their turns"]
        yield from kept


def _actor(call: Call) -> Actor | None:
    """The component that a step is about: its first argument that names one."""
    for bound, code in zip(call.action.parameters, call.arguments, strict=True):
        if isinstance(bound.sort, EnumSort | Replicas):
            return bound.sort, code
    return None
