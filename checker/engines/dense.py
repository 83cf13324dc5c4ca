"""One question about a system in dense time: is a state reached, or is there a proof that none is?

Short runs are looked at first, as formulas. If none of them gets there, an invariant is looked for
that excludes it. If there is none, a longer run gets there, and the search goes on until that is
found.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import partial
from typing import Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.engines import pairs, spacer
from ccverify.checker.engines.along import Along, Found, Unknown, trace
from ccverify.checker.engines.answer import Observer
from ccverify.checker.engines.delays import Delays
from ccverify.checker.engines.session import Session, Undecided
from ccverify.checker.engines.stuck import refuse_invalid
from ccverify.checker.errors import InternalError
from ccverify.checker.limits import Limits, Owner
from ccverify.checker.meaning.encode import invalid_step
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.inequalities import solved
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.timed.reals import RealGrounding

_SHORT: Final = 6
"""Runs of so many steps are looked at before an invariant is looked for."""
_MORE: Final = 2
"""Of so many more steps than a run that was found, if a better one is looked for."""
_LONG: Final = 30
"""Runs of no more steps are looked at if it is not known that there is one."""
_EFFORT: Final = 60.0
"""Seconds for each search, if there is no limit on the time."""


@dataclass(frozen=True, slots=True)
class Lemmas:
    """What is inductive in a system, and excludes what was asked for."""

    system: GroundSystem
    lemmas: tuple[Node, ...]
    bad: Node


Outcome: TypeAlias = Found | Lemmas


Shows: TypeAlias = Callable[[Mapping[Unknown, Fraction]], Evaluator]
"""Given values of what is left open, the evaluator whose states show a run."""


class Dense:
    """Answers one question after another about one system, whose runs are shown as `shows` says.

    What is asked for later is to be reached less often. So no run is looked at twice.
    """

    def __init__(
        self, form: RealGrounding, shows: Shows, limits: Limits, observer: Observer
    ) -> None:
        self.form: Final = form
        self.shows: Final = shows
        self._limits: Final = limits
        self._observer: Final = observer
        self._invalid: Final = invalid_step(form.ground)
        self._system = form.ground
        self._runs: Delays | None = None
        self._simple: list[Node] | None = None
        # Whether no run of that many steps is left to look at for a step that is invalid.
        self._valid = -1

    def assume(self, node: Node) -> None:
        """From now on look at those runs only that begin in a state in which a condition holds."""
        init = self.form.nodes.and_((self._system.init, node))
        self._system = replace(self._system, init=init)
        if self._runs is not None:
            self._runs.assume(node)

    def is_empty(self) -> bool:
        """No state is initial any more, for what is assumed."""
        session = self._session("looking for values that are left", 1)

        def work() -> bool:
            runs = Delays(self.form, session)
            runs.assume(self._system.init)
            return runs.to(self.form.nodes.true) is None

        return session.run(work)

    def ask(self, target: Node) -> Outcome:
        """A run to the target, or lemmas that exclude it.

        Raises `Undecided` if neither is found, and `ModelError` for a run to an invalid step.
        """
        last = 0 if self._runs is None else self._runs.depth + _MORE
        reason = ""
        try:
            found = self._looked(target, max(_SHORT, last), self._session("looking at runs", 4))
            if found is not None:
                return found
        except Undecided as stop:
            reason = stop.reason
        session = self._session("looking for an invariant", 2)
        sure = False
        try:
            known = self._simple_lemmas()
            lemmas = session.run(partial(spacer.needed, self._system, target, session, known))
            if lemmas is not None:
                return Lemmas(self._system, tuple(lemmas), target)
            sure = True
        except Undecided as stop:
            reason = stop.reason
        session = self._session("looking at longer runs", 1)
        found = self._looked(target, None if sure else _LONG, session)
        if found is None:
            raise Undecided(f"no run of up to {_LONG} steps, and no invariant was found: {reason}")
        return found

    def _simple_lemmas(self) -> list[Node]:
        """Lemmas that are cheap to find; they hold whatever is assumed later."""
        if self._simple is None:
            session = self._session("looking for simple lemmas", 4)
            try:
                self._simple = session.run(partial(pairs.lemmas, self.form, session))
            except Undecided:
                self._simple = []
        return self._simple

    def _looked(self, target: Node, last: int | None, session: Session) -> Found | None:
        """The first run to the target of those with up to so many steps, of all for None."""

        def work() -> Found | None:
            if self._runs is None:
                self._runs = Delays(self.form, session)
                self._runs.assume(self._system.init)
            runs = self._runs
            runs.session = session
            while (found := runs.to(target)) is None:
                if self._valid < runs.depth:
                    self._refuse(runs.to(self._invalid))
                    self._valid = runs.depth
                if runs.depth == last:
                    return None
                runs.extend()
            return found

        return session.run(work)

    def _refuse(self, found: Found | None) -> None:
        """Raise the `ModelError` of a run to an invalid step."""
        if found is None:
            return
        along = Along(self.form, found)
        along.meet(self._invalid)
        values = solved(along.conditions, [*self.form.opened, *along.delays])
        assert values is not None
        evaluator = self.shows(values)
        refuse_invalid(evaluator, trace(self.form, evaluator, found, values))
        raise InternalError("a step was found to be invalid, and is not")

    def _session(self, doing: str, parts: int) -> Session:
        """For one of so many parts of the time that is left."""
        limits = self._limits
        part = (
            limits.share(seconds=limits.left / parts)
            if limits.timed
            else limits.share(Owner.DEFAULT, seconds=_EFFORT)
        )
        return Session(part, self._observer, doing)
