"""The engine for those who name none: enumeration, joined by decision diagrams if it gets long.

The two run at once, and who is first is settled by work done, never by seconds (see `race`): the
same request is decided by the same engine, with the same trace, on every machine. Enumeration
begins alone, so that small models need nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar, Final

from ccverify.checker.data import dataclass
from ccverify.checker.engines.answer import Answer, Engine, Observer, Options, Pace
from ccverify.checker.engines.bdd import Bdd
from ccverify.checker.engines.explicit import Explicit
from ccverify.checker.engines.matters import Entrant, Matter, hear
from ccverify.checker.engines.race import Race, Starts
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.breaches import breaches
from ccverify.checker.meaning.grounding import Grounding

HEAD_START: Final = 150_000_000
"""The work after which diagrams join, in units of about a nanosecond."""

ENTRY: Final = 36_000_000
"""The work that it takes diagrams to begin at all, in such units."""

_MANY_ACTIONS: Final = 100  # their translation takes long: enumeration waits for diagrams
_TRANSLATION: Final = 500_000  # the work that the translation of an action takes at least
DIAGRAMS_PART: Final = 4
"""One in so many parts of the memory is for diagrams, while both run."""


class Auto:
    """Chooses between enumeration and decision diagrams: for properties of states, then of runs.

    `Limits.states` says how many states one wants looked at: then there is enumeration only.
    """

    looks_at_all_states: ClassVar = True
    bounded: ClassVar = False
    certifies: ClassVar = False
    counts_states: ClassVar = True

    def __init__(self, options: Options) -> None:
        self.options: Final = options

    @property
    def name(self) -> str:
        """What `--engine` calls it."""
        return "auto"

    def check(
        self,
        grounding: Grounding,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> list[Answer]:
        """See `Engine.check`. Each answer says whose it is, and who was tried before."""
        request = _Request(grounding, limits, observer)
        matters = [Matter(prop) for prop in properties]
        # Which engine is best differs: enumeration has to keep a graph for runs without end.
        of_states = [matter for matter in matters if not matter.prop.liveness]
        of_runs = [matter for matter in matters if matter.prop.liveness]
        if limits.states is not None:
            request.ask(Explicit(self.options), matters)
        else:
            for alike in filter(None, (of_states, of_runs)):
                self._race(request, alike)
        return [matter.conclusion(self.name) for matter in matters]

    def _race(self, request: _Request, matters: Sequence[Matter]) -> None:
        """Ask both at once; if one was short of memory while there were two, ask it again."""
        properties = [matter.prop for matter in matters]
        memory = request.limits.bytes
        part = memory // DIAGRAMS_PART

        def enumerate_states(pace: Pace, observer: Observer) -> list[Answer]:
            engine = Explicit(self.options, pace)
            limits = request.limits.share(memory=memory - part)
            return engine.check(request.grounding, properties, limits, observer)

        def draw_diagrams(pace: Pace, observer: Observer) -> list[Answer]:
            engine = Bdd(self.options, pace)
            limits = request.limits.share(memory=part)
            return engine.check(request.grounding, properties, limits, observer)

        request.make_nodes(matters)
        actions = len(request.grounding.ground.actions)
        if actions > _MANY_ACTIONS:
            starts = Starts(_TRANSLATION * actions, ENTRY, 0, yields=True)
        else:
            starts = Starts(0, HEAD_START + ENTRY, HEAD_START)
        race = Race(enumerate_states, draw_diagrams, starts)
        race.run(request.observer)
        entrants = (Entrant("explicit", race.first), Entrant("bdd", race.second))
        for number, matter in enumerate(matters):
            hear(matter, number, entrants)
        for engine in (Explicit(self.options), Bdd(self.options)):
            short = [matter for matter in matters if matter.was_short_of_memory(engine.name)]
            request.ask(engine, short)


@dataclass(frozen=True, slots=True)
class _Request:
    """What is asked, and within which limits."""

    grounding: Grounding
    limits: Limits
    observer: Observer

    def make_nodes(self, matters: Sequence[Matter]) -> None:
        """Make the nodes of all properties.

        Only one thread may make nodes: those that diagrams ask for in theirs are there then.
        """
        for matter in matters:
            prop = matter.prop
            if prop.liveness:
                breaches(self.grounding, prop)
            else:
                self.grounding.target(prop)

    def ask(self, engine: Engine, matters: Sequence[Matter]) -> None:
        """Ask one engine by itself."""
        if not matters:
            return
        limits = self.limits if engine.counts_states else replace(self.limits, states=None)
        properties = [matter.prop for matter in matters]
        answers = engine.check(self.grounding, properties, limits, self.observer)
        for matter, answer in zip(matters, answers, strict=True):
            matter.hear(engine.name, answer)
