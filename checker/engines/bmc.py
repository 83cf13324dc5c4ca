"""Bounded model checking: runs of 0, 1, 2… steps as formulas, so that traces are shortest.

Biere, Cimatti, Clarke, Zhu: Symbolic model checking without BDDs, TACAS 1999.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Final

from ccverify.checker.engines.answer import Answer, Observer, Options, Reached, Statistics
from ccverify.checker.engines.session import Session, Undecided
from ccverify.checker.engines.states import bounded, of_states, stopped
from ccverify.checker.engines.unrolling import Unrolling
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.grounding import Grounding

BOUND: Final = 20
"""How many steps are looked at if `Limits.depth` does not say."""


class Bmc:
    """The bounded engine: finds a shortest trace within `Limits.depth` steps, proves nothing."""

    looks_at_all_states: ClassVar = False
    bounded: ClassVar = True
    certifies: ClassVar = False
    counts_states: ClassVar = False

    def __init__(self, options: Options) -> None:
        self.options: Final = options

    @property
    def name(self) -> str:
        """What `--engine` calls it."""
        return "bmc"

    def check(
        self,
        grounding: Grounding,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> list[Answer]:
        """See `Engine.check`. All properties share one unrolling."""
        session = Session(limits, observer, "looking at runs")
        bound = BOUND if limits.depth is None else limits.depth
        return of_states(
            properties,
            lambda asked: session.run(lambda: _search(grounding, asked, bound, session)),
        )


def _search(
    grounding: Grounding, properties: Sequence[Property], bound: int, session: Session
) -> list[Answer]:
    answers: dict[Property, Answer] = {}
    pending, depth = list(properties), 0
    try:
        unrolling = Unrolling(grounding, session)
        while pending:
            for prop, trace in unrolling.look(pending):
                answers[prop] = Answer(Reached(trace), Statistics(depth=trace.steps))
            pending = [prop for prop in properties if prop not in answers]
            if depth == bound:
                break
            unrolling.extend()
            depth += 1
    except Undecided as stop:
        unknown = stopped(stop.reason, depth)
        return [answers.get(prop, unknown) for prop in properties]
    return [answers.get(prop, bounded(bound)) for prop in properties]
