"""How long something takes, found by engines that know no time.

An engine that keeps the graph of all states counts the ticks along it. For others one more clock
measures them. Such an engine is asked whether it takes longer than each of several times,
all at once, and again about times between a run's and one that is not passed, until these meet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any, Final

from ccverify.checker.data import dataclass
from ccverify.checker.engines.answer import (
    Answer,
    Computed,
    Excluded,
    Extreme,
    Measurement,
    Measuring,
    NeverDue,
    Open,
    Reached,
)
from ccverify.checker.engines.asking import Asking
from ccverify.checker.evidence.moments import lengths
from ccverify.checker.evidence.timed import StandsStill
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.sorts import TIME
from ccverify.checker.language.system import Property
from ccverify.checker.language.terms import Term
from ccverify.checker.meaning.timed.digital import TICK, ByTicks, digital, tick_of
from ccverify.checker.meaning.timed.instrument import Measured, latched, measured

_AT_ONCE: Final = 32
"""So many times are asked about at once."""
_STANDING_STILL: Final = (
    "what was found for ever is a run in which time stands still, though a step leads out; "
    "zones or explicit may find how long it takes"
)
_DOUBLINGS: Final = 29
"""What is not known to be bounded is compared with so many times, each about twice the last."""


def how_long(asking: Asking, prop: Property) -> Answer:
    """The answer to a property of times: whether its claim holds, or how long it takes.

    Raises `NotDigital` for what ticks do not decide exactly.
    """
    if isinstance(asking.engine, Measuring):
        return _counted(asking, prop)
    form = measured(asking.evaluator.system, prop)
    search = _Search(asking, form, tick_of(form.system))
    if prop.limit is not None:
        return search.claim(prop.limit)
    if not asking.engine.looks_at_all_states:
        return Answer(Open("how long something takes is found out by zones, explicit and bdd"))
    return search.extreme()


def _counted(asking: Asking, prop: Property) -> Answer:
    """The answer by an engine that counts the ticks itself."""
    form = latched(asking.evaluator.system, prop)
    measures = [form.asking("reachable", form.pending)]
    if not form.longest:
        measures.append(form.asking("reachable", form.ended))
    low = _without_faults(digital(form.system, measures))
    limit = None
    if prop.limit is not None:
        limit = Fraction(asking.evaluator.value(prop.limit, ())) / low.tick
    pending, *ended = (measure.formula for measure in low.properties)
    asked = Measurement(pending, ended[0] if ended else None, TICK, limit)
    answer = asking.measured(low, prop, asked)
    extreme = answer.extreme
    if limit is None or extreme is None or extreme.trace is None:
        return answer
    ticks = None if extreme.value is None else int(extreme.value / low.tick)
    if asked.beyond(ticks):
        evidence = "a trace, replayed" if extreme.trace.loop is None else "a lasso, replayed"
        return replace(answer, finding=Reached(extreme.trace, evidence))
    assert isinstance(answer.finding, Computed)
    return replace(answer, finding=Excluded(answer.finding.evidence))


def _without_faults(low: ByTicks) -> ByTicks:
    """The system by ticks, whose runs may take all its actions for ever, and need take none."""
    actions = tuple(replace(a, fault=None, fair=None) for a in low.system.actions)
    return replace(low, system=replace(low.system, actions=actions))


@dataclass(frozen=True, slots=True)
class _Search:
    """The search for how long something takes in one system. All times are in ticks."""

    asking: Asking
    form: Measured
    tick: Fraction

    def claim(self, limit: Term[Any]) -> Answer:
        """Whether it takes no longer than `limit`, or no less long."""
        answer, ever = self._answers([self.form.decided_by(limit), self._ever])
        if isinstance(answer.finding, Excluded) and isinstance(ever.finding, Excluded):
            return replace(answer, finding=NeverDue(ever.finding.where))
        return answer

    def extreme(self) -> Answer:
        """How long it takes at most, if there is a bound at all, or at least."""
        (ever,) = self._answers([self._ever])
        if isinstance(ever.finding, Excluded):
            none = Extreme(None, attained=False, trace=None)
            return replace(ever, finding=NeverDue(ever.finding.where), extreme=none)
        if not isinstance(ever.finding, Reached):
            return ever
        if not self.form.longest:
            return self._narrowed(ever, ever.finding.trace, [], 0)
        endless = self._endless()
        if isinstance(endless.finding, Reached):
            found = Extreme(None, attained=True, trace=endless.finding.trace)
            how = Computed("a run in which it does not end, replayed")
            return replace(endless, finding=how, extreme=found)
        if not isinstance(endless.finding, Excluded):
            return endless
        asked = [2**doubling - 1 for doubling in range(_DOUBLINGS)]
        return self._narrowed(ever, ever.finding.trace, asked, None)

    def _narrowed(
        self, known: Answer, best: Trace, asked: Sequence[int], proved: int | None
    ) -> Answer:
        """How long it takes, between what it takes in one run and what is `proved` of all.

        The times `asked` about first are ascending; if there are none, some between the two are.
        """
        taken = self._taken(best)
        while taken != proved:
            if not asked and proved is not None:
                steps = range(min(_AT_ONCE, abs(proved - taken)))
                asked = [taken + step * (proved - taken) // len(steps) for step in steps]
            for ticks, answer in zip(asked, self._beyond(asked), strict=True):
                if isinstance(answer.finding, Reached):
                    found = self._taken(answer.finding.trace)
                    if self._is_beyond(found, taken):
                        best, taken = answer.finding.trace, found
                elif not isinstance(answer.finding, Excluded):
                    return answer
                elif proved is None or self._is_beyond(proved, ticks):
                    known, proved = answer, ticks
            if proved is None:
                return replace(known, finding=Open("it takes longer than ticks are counted"))
            asked = []
        excluded = known.finding if isinstance(known.finding, Excluded) else None
        evidence = "a run, and nothing takes less" if excluded is None else excluded.evidence
        extreme = Extreme(taken * self.tick, attained=True, trace=best)
        return replace(known, finding=Computed(evidence), extreme=extreme)

    def _is_beyond(self, one: int, other: int) -> bool:
        """A time is further to that side on which the extreme is sought."""
        return one > other if self.form.longest else one < other

    def _taken(self, trace: Trace) -> int:
        """How long it takes in a run, at most or at least."""
        evaluator, prop = self.asking.evaluator, self.form.prop
        found = lengths(evaluator, prop, trace.states, trace.delays)
        ticks = [
            int(each.seconds / self.tick)
            for each in found
            if each.seconds is not None and (self.form.longest or each.ended is not None)
        ]
        return max(ticks) if self.form.longest else min(ticks)

    def _beyond(self, asked: Sequence[int]) -> list[Answer]:
        """Whether it takes longer than each of some times, or less long."""
        times: list[Term[Any]] = [Term("const", (), TIME, n * self.tick) for n in asked]
        return self._answers([self.form.decided_by(time) for time in times])

    def _answers(self, properties: Sequence[Property]) -> list[Answer]:
        named = [replace(p, name=f"{p.name} {n}") for n, p in enumerate(properties, start=1)]
        low = digital(self.form.system, named, measuring=self.form.clock)
        return self.asking.answers(low)

    @property
    def _ever(self) -> Property:
        """The property that it is measured at all: that it begins, or that it ends."""
        formula = self.form.pending if self.form.longest else self.form.ended
        return self.form.asking("reachable", formula)

    def _endless(self) -> Answer:
        """Whether it goes on for ever in some run, with as many faults as there may be.

        If the engine says that no run does, there is a bound: a system by ticks has finitely many
        states, and comes back to one before any time is over. It is open if the engine finds a run
        in which time stands still: as no step has to be taken, it may though some step leads out.
        """
        form = self.form
        goes_on = form.asking("leads_to", ~form.pending, form.pending)
        unfair = replace(
            form.system, actions=tuple(replace(a, fair=None) for a in form.system.actions)
        )
        low = digital(unfair, [goes_on], measuring=form.clock)
        actions = tuple(replace(a, fault=None) for a in low.system.actions)
        known = self.asking.goes_on
        try:
            (answer,) = self.asking.answers(
                replace(low, system=replace(low.system, actions=actions))
            )
        except StandsStill:
            if not known:
                raise
            return Answer(Open(_STANDING_STILL))
        return answer
