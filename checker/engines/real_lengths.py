"""How long something takes in dense time: a run, and a proof that no other run goes beyond it.

A run is looked for in which it is measured, and of all runs with the same steps the extreme is
computed, as a linear program. Then a run beyond that is looked for, until it is proved that there
is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.engines.along import Along, Found, Unknown, trace
from ccverify.checker.engines.answer import (
    Answer,
    Computed,
    Extreme,
    NeverDue,
    Observer,
    Open,
    Progress,
    Statistics,
)
from ccverify.checker.engines.dense import Dense, Lemmas
from ccverify.checker.engines.session import Undecided
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.certificate import Certificate, Unconfirmed, check
from ccverify.checker.evidence.moments import lengths
from ccverify.checker.evidence.timed import timed_run
from ccverify.checker.evidence.trace import Trace, problem_of_loop
from ccverify.checker.language.sorts import TIME
from ccverify.checker.language.system import Property
from ccverify.checker.language.terms import Term
from ccverify.checker.language.time import Time
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.inequalities import (
    End,
    Inequality,
    Linear,
    TooMany,
    range_of,
    solved,
)
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.timed.instrument import Measured, measured
from ccverify.checker.meaning.timed.reals import RealGrounding

_GROWING: Final = 3
"""After so many runs, each longer than the last, it is asked whether it goes on for ever."""
_MOST: Final = 60
"""No more runs are looked for than so many."""
_CLOSE: Final = Fraction(1, 100)
"""How close to an extreme that is not attained a run comes that shows it, in units of time."""


@dataclass(frozen=True, slots=True)
class _Best:
    """The extreme of the runs with the steps of one that was found; None for no bound."""

    end: End | None
    found: Found


class Lengths:
    """Computes the answer to one property of times that claims nothing."""

    def __init__(
        self, evaluator: Evaluator, prop: Property, limits: Limits, observer: Observer
    ) -> None:
        self._evaluator: Final = evaluator
        self._prop: Final = prop
        self._limits: Final = limits
        self._observer: Final = observer
        self._measured: Final[Measured] = measured(evaluator.system.begun_for(prop), prop)
        self._form: Final = RealGrounding(Evaluator(self._measured.system))
        self._dense: Final = Dense(self._form, lambda _: evaluator, limits, observer)
        form, longest = self._form, self._measured.longest
        self._clock: Final = form.term(Term("read", (), TIME, self._measured.clock))
        self._within: Final = form.reached(
            self._measured.pending if longest else self._measured.ended
        )

    def answer(self) -> Answer:
        """What is found, its proof checked."""
        best: _Best | None = None
        try:
            for number in range(_MOST):
                outcome = self._dense.ask(self._beyond(best))
                if isinstance(outcome, Lemmas):
                    return self._proved(best, outcome)
                best = self._best_like(outcome)
                endless = best.end is None or number >= _GROWING
                if endless and (lasso := self._endless(best)) is not None:
                    return _computed(Extreme(None, True, lasso), "a lasso, replayed")
                if best.end is None:
                    return Answer(Open("it is not bounded along some run, and no lasso was found"))
        except (Undecided, Unconfirmed) as stop:
            return Answer(Open(f"{stop}{self._at_least(best)}"))
        except TooMany:
            return Answer(Open(f"the times of a run depend on too much{self._at_least(best)}"))
        return Answer(Open(f"{_MOST} runs were tried, each beyond the last{self._at_least(best)}"))

    def _beyond(self, best: _Best | None) -> Node:
        """What is measured goes beyond the best so far, or comes to what is only approached."""
        if best is None:
            return self._within
        assert best.end is not None
        make, end = self._form.nodes, best.end
        value = make.integer(end.value.numerator)
        now = make.scale(end.value.denominator, self._clock)
        sides = (value, now) if self._measured.longest else (now, value)
        reaches = make.le(*sides) if end.strict else make.not_(make.le(*sides[::-1]))
        return make.and_((self._within, reaches))

    def _best_like(self, found: Found) -> _Best:
        along = self._along(found)
        ends = range_of(self._conditions(along), "measured")
        if ends is None:
            raise InternalError("a run that was found meets no condition of its times")
        return _Best(ends[1 if self._measured.longest else 0], found)

    def _along(self, found: Found) -> Along:
        along = Along(self._form, found)
        along.meet(self._within)
        return along

    def _conditions(self, along: Along) -> list[Inequality[Unknown]]:
        """What has to hold of a run, and what is measured in it."""
        one: Linear[Unknown] = Linear({"measured": Fraction(1)})
        total = one.plus(along.sum(self._clock), Fraction(-1))
        both = (Inequality(total), Inequality(total.times(Fraction(-1))))
        return [*both, *along.conditions]

    def _trace(self, best: _Best) -> Trace:
        """A run that attains the extreme, or comes close to it."""
        assert best.end is not None
        along = self._along(best.found)
        conditions = self._conditions(along)
        sign = Fraction(-1 if self._measured.longest else 1)
        close = best.end.value + sign * _CLOSE if best.end.strict else best.end.value
        for near in (close, None):
            wanted = list(conditions)
            if near is not None:
                wanted.append(Inequality(Linear({"measured": sign}, -sign * near)))
            values = solved(wanted, ["measured", *along.delays])
            if values is not None:
                return trace(self._form, self._evaluator, best.found, values)
        raise InternalError("a run that was found meets no condition of its times")

    # No bound

    def _endless(self, best: _Best) -> Trace | None:
        """A lasso in which what is measured goes on for ever."""
        for candidate in (*self._staying(best.found), *self._repeating(best)):
            if self._loops(candidate) and self._forever(candidate):
                return candidate
        return None

    def _loops(self, lasso: Trace) -> bool:
        return problem_of_loop(self._evaluator, self._prop, lasso) is None

    def _forever(self, lasso: Trace) -> bool:
        found = lengths(self._evaluator, self._prop, lasso.states, lasso.delays, lasso.loop)
        return any(each.seconds is None for each in found)

    def _staying(self, found: Found) -> Iterator[Trace]:
        """The run, as far as to a state in which it may stay for ever."""
        conditions = self._along(found).conditions
        for number in range(len(found.states)):
            ends = range_of(conditions, number)
            if ends is None or ends[1] is not None:
                continue
            cut = Found(found.states[: number + 1], found.taken[:number])
            along = Along(self._form, cut)
            values = solved(along.conditions, along.delays)
            assert values is not None
            values[number] = Fraction(0)
            yield trace(self._form, self._evaluator, cut, values, loop=number)

    def _repeating(self, best: _Best) -> Iterator[Trace]:
        """The run, as far as to a state that it has been in before."""
        if best.end is None:
            return
        run = self._trace(best)
        for first, last in combinations(range(len(run.states)), 2):
            if run.states[first] == run.states[last] and any(run.delays[first:last]):
                delays = (*run.delays[:last], Fraction(0))
                yield timed_run(self._evaluator, run.states[0], delays, run.calls[:last], first)

    # Answers

    def _proved(self, best: _Best | None, found: Lemmas) -> Answer:
        certificate = Certificate(found.system, found.lemmas, found.bad, self._prop.name)
        patience = self._limits.patient
        solvers = check(
            certificate,
            patience.left,
            lambda text: self._observer(Progress(text, patience.left)),
        )
        evidence = f"inductive invariant, {certificate.size}, checked by {' and '.join(solvers)}"
        if best is None:
            nothing = Extreme(None, attained=False, trace=None)
            return Answer(NeverDue("in any number of steps"), extreme=nothing)
        assert best.end is not None
        seconds = best.end.value * self._form.unit
        extreme = Extreme(seconds, not best.end.strict, self._trace(best))
        return _computed(extreme, f"a trace, replayed, and an {evidence}")

    def _at_least(self, best: _Best | None) -> str:
        """How far one has come, in words."""
        if best is None or best.end is None:
            return ""
        sign = "at least" if self._measured.longest else "at most"
        seconds = best.end.value * self._form.unit
        return f"; it comes to {sign} {Time(seconds)}"


def _computed(extreme: Extreme, evidence: str) -> Answer:
    depth = None if extreme.trace is None else extreme.trace.steps
    return Answer(Computed(evidence), Statistics(depth=depth), extreme=extreme)
