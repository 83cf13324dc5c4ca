"""Why no fair run breaks a property, found by measures and asked of Z3.

If Z3 knows a state that speaks against a measure, the state is observed, and another measure is
tried. On counters the question is answered first without a replica that is followed, and then once
more with one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ccverify.checker.engines.houdini import Houdini
from ccverify.checker.engines.measures import Measures, conditions
from ccverify.checker.engines.session import Session
from ccverify.checker.evidence.certificate import Certificate
from ccverify.checker.evidence.fair_proof import condition
from ccverify.checker.evidence.reasons import Reason, Region, Steps, excluded
from ccverify.checker.language.system import Property
from ccverify.checker.meaning.breaches import Breach, breaches
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.followed import Followed, turns
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.nodes import Node

_ATTEMPTS: Final = 60
"""So many measures are tried for one breach."""


class Ranking:
    """Looks for what excludes the breaches of a property, given lemmas of all reachable states.

    Lemmas and reasons are over the given form, a proof is over that in which a replica is followed.

    Works within `Session.run`. Raises `Undecided` if Z3 gives no answer.
    """

    def __init__(
        self,
        form: Counters | Grounding,
        followed: Followed,
        lemmas: Sequence[Node],
        observed: Sequence[Sequence[int]],
        session: Session,
    ) -> None:
        self._form: Final = form
        self._ground: Final = form.ground
        self._lemmas: Final = lemmas
        self._observed: Final = observed
        self._session: Final = session
        self._houdini: Final = Houdini(form.ground, session)
        self._turns: Final = {turn.name: turn for turn in turns(form)}
        self._conditions: Final = tuple(dict.fromkeys(conditions(form)))
        self._followed: Final = followed
        # What asks about states there, and the lemmas that hold there.
        self._asking: Final = Houdini(followed.form.ground, session)
        self._lifted: Final = self._asking.inductive(followed.lemmas(lemmas))

    def proof(self, prop: Property) -> Certificate | None:
        """A proof of a property of runs without end; None if none is found."""
        found = self.reasons(prop)
        if found is None:
            return None
        reasons = tuple(reason.over(self._followed.lift) for reason in found)
        bad = condition(self._followed, prop, reasons)
        if not self._asking.excludes(self._lifted, bad):
            return None
        needed = tuple(self._asking.needed_lemmas(self._lifted, bad))
        return Certificate(self._followed.form.ground, needed, bad, prop.name, reasons=reasons)

    def reasons(self, prop: Property) -> tuple[Reason, ...] | None:
        """Why no fair run breaks a property, for each breach; None if that is not found."""
        ways = zip(breaches(self._form, prop), breaches(self._followed.form, prop), strict=True)
        found = []
        for breach, there in ways:
            reason = self._excluding(breach, there)
            if reason is None:
                return None
            found.append(reason)
        return tuple(found)

    def _excluding(self, breach: Breach, there: Breach) -> Reason | None:
        """The same for one breach, which is `there` if a replica is followed."""
        region = Region(self._ground, breach)
        within = self._within(region)
        if region.ends:
            reason = Reason(within, (), ())
            found = self._refuted(breach, reason)
            return self._smaller(breach, there, reason) if found is None else None
        measures = Measures(self._form, region, within, self._observed)
        usable = dict(self._turns)
        for _ in range(_ATTEMPTS):
            tried = measures.next(tuple(usable.values()))
            if tried is None:
                return None
            reason = Reason(within, *tried)
            state = self._refuted(breach, reason)
            if state is not None:
                measures.add(state)
                continue
            lost = [name for name in reason.turns if self._loses(there, reason, name)]
            if not lost:
                return self._smaller(breach, there, reason)
            for name in lost:
                del usable[name]
        return None

    def _refuted(self, breach: Breach, reason: Reason) -> list[int] | None:
        """A state that speaks against a reason."""
        found = excluded(self._ground, self._turns, breach, reason)
        states = (self._houdini.state_of(self._lemmas, bad) for _, bad in found)
        return next((state for state in states if state is not None), None)

    def _loses(self, there: Breach, reason: Reason, name: str) -> bool:
        """A replica that is followed may lose its turn, or the turn need not lower the measure."""
        steps = Steps(self._followed.form.ground, there, reason.over(self._followed.lift))
        wrong = (bad for _, bad in steps.turn(self._followed.turns[name]))
        return any(self._asking.state_of(self._lifted, bad) is not None for bad in wrong)

    def _smaller(self, breach: Breach, there: Breach, reason: Reason) -> Reason:
        """The reason without what it does not need."""

        def enough(part: Reason) -> bool:
            lost = (self._loses(there, part, name) for name in part.turns)
            return self._refuted(breach, part) is None and not any(lost)

        for turn in reversed(reason.turns):
            turns_left = tuple(other for other in reason.turns if other != turn)
            part = replace(reason, turns=turns_left)
            reason = part if enough(part) else reason
        for number in reversed(reason.measure):
            measure = tuple(other for other in reason.measure if other is not number)
            part = replace(reason, measure=measure)
            reason = part if enough(part) else reason
        for lemma in reversed(reason.within):
            within = tuple(other for other in reason.within if other is not lemma)
            part = replace(reason, within=within)
            reason = part if enough(part) else reason
        return reason

    def _within(self, region: Region) -> tuple[Node, ...]:
        """The conditions that hold from where a run enters the region, for as long as it stays."""
        make = self._ground.nodes
        actions = tuple(
            replace(action, guard=region.stays(action), valid=make.true)
            for action in self._ground.actions
        )
        start = make.and_((region.entered, *self._lemmas))
        base = (None,) * len(self._ground.slots)
        system = replace(self._ground, init=start, base=base, actions=actions)
        known = set(self._lemmas)
        candidates = [node for node in self._conditions if node not in known]
        kept = Houdini(system, self._session).inductive([*self._lemmas, *candidates])
        return tuple(node for node in kept if node not in known)
