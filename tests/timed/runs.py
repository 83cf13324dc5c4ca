"""Runs of a timed automaton with exact delays, one moment after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from random import Random
from typing import Any, TypeAlias

from tests.timed.description import Property, Question
from tests.timed.meaning import OFF, ZERO, Automaton, Holds, State, Step

Said: TypeAlias = tuple[str, tuple[Any, ...]]
"""A call by the name of its action and its arguments."""


class NotARun(Exception):
    """A step cannot happen then, or so much time cannot pass."""


@dataclass(frozen=True)
class Moment:
    """A state with the values of its clocks, in the model's unit."""

    automaton: Automaton
    state: State
    clocks: tuple[Fraction | None, ...]

    @property
    def holds(self) -> Holds:
        """Which tests hold."""
        return self.automaton.holds(self.clocks, lambda time: time)

    @property
    def steps(self) -> list[Step]:
        """What can happen now."""
        return self.automaton.steps(self.state, self.holds)

    def later(self, delay: Fraction) -> Moment:
        """The moment after a time without a step. Raises `NotARun`."""
        if not delay:
            return self
        clocks = tuple(None if value is None else value + delay for value in self.clocks)
        moment = Moment(self.automaton, self.state, clocks)
        if self.automaton.urgent(self.state, self.holds):
            raise NotARun("time stands still, and passes")
        if not self.automaton.in_time(self.state, moment.holds):
            raise NotARun("a deadline is over")
        return moment

    def after(self, step: Step) -> Moment:
        """The moment after a step."""
        values = (
            None if of == OFF else Fraction(0) if of == ZERO else self.clocks[of]
            for of in step.clocks
        )
        return Moment(self.automaton, step.after, tuple(values))


def initial_moments(automaton: Automaton) -> Iterator[Moment]:
    """The moments at which runs begin."""
    for state in automaton.initial_states():
        clocks = (Fraction(0) if runs else None for runs in automaton.running(state))
        yield Moment(automaton, state, tuple(clocks))


@dataclass(frozen=True)
class Run:
    """The moments of a run: two for each state, when it is reached and when it is left."""

    moments: tuple[Moment, ...]
    delays: tuple[Fraction, ...]

    def decides(self, prop: Property) -> bool:
        """The last moment violates a property of states, or reaches it."""
        last = self.moments[-1]
        return bool(last.automaton.decides(prop)(last.state, last.holds, {}))

    def takes(self, question: Question) -> tuple[list[Fraction], list[Fraction]]:
        """How long the question takes each time that it ends, and how long if it goes on."""
        automaton = self.moments[0].automaton
        formula = automaton.function(question.formula)
        first = None if question.first is None else automaton.function(question.first)
        ended: list[Fraction] = []
        open_: Fraction | None = None
        begun = False
        for moment, delay in zip(self.moments[::2], self.delays, strict=True):
            holds = bool(formula(moment.state, (), {}))
            begins = holds if first is None else bool(first(moment.state, (), {}))
            over = not holds if first is None else holds
            if over:
                if open_ is not None:
                    ended.append(open_)
                elif begins and not begun:
                    ended.append(Fraction(0))
                open_ = None
            elif open_ is not None or begins:
                open_ = (open_ or Fraction(0)) + delay
            begun = begins
        return ended, [] if open_ is None else [open_]


def followed(automaton: Automaton, calls: Sequence[Said], delays: Sequence[Fraction]) -> list[Run]:
    """The runs with these steps and delays, from each initial state that has one.

    Raises `NotARun` if none has.
    """
    found, problem = list[Run](), NotARun("there is no initial state")
    for moment in initial_moments(automaton):
        try:
            found.append(_followed(moment, calls, delays))
        except NotARun as error:
            problem = error
    if not found:
        raise problem
    return found


def _followed(moment: Moment, calls: Sequence[Said], delays: Sequence[Fraction]) -> Run:
    moments = [moment, moment.later(delays[0])]
    for call, delay in zip(calls, delays[1:], strict=True):
        step = next((s for s in moments[-1].steps if s.call.says() == call), None)
        if step is None:
            raise NotARun(f"{call} cannot happen after {moments[-1].state}")
        moments.append(moments[-1].after(step))
        moments.append(moments[-1].later(delay))
    return Run(tuple(moments), tuple(delays))


def random_run(automaton: Automaton, random: Random, steps: int) -> Run:
    """Some run, of at most so many steps."""
    moments = [random.choice(list(initial_moments(automaton)))]
    delays = []
    for number in range(steps + 1):
        delay = Fraction(random.choice((0, 0, 1, 2, 3, 4, 6)), 2) * automaton.tick
        delay *= random.choice((1, 1, Fraction(2, 3)))
        while True:
            try:
                moments.append(moments[-1].later(delay))
                break
            except NotARun:
                delay = delay / 2 if delay > automaton.tick / 8 else Fraction(0)
        delays.append(delay)
        can = moments[-1].steps
        if number == steps or not can:
            break
        moments.append(moments[-1].after(random.choice(can)))
    return Run(tuple(moments), tuple(delays))
