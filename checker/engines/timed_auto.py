"""The engine for timed systems for those who name none: zones, joined by diagrams of ticks.

Zones are few if what happens is related, and decision diagrams of clocks that tick are small if it
is not. Zones begin alone. Who is first is settled by work done, as in `auto`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Final

from ccverify.checker.engines.answer import Answer, Observer, Open, Options, Pace
from ccverify.checker.engines.auto import DIAGRAMS_PART, ENTRY, HEAD_START, Auto
from ccverify.checker.engines.bdd import Bdd
from ccverify.checker.engines.digital import Digital
from ccverify.checker.engines.matters import Entrant, Matter, hear
from ccverify.checker.engines.race import Race, Starts
from ccverify.checker.engines.zones import Zones
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.timed.closed import NotDigital


class TimedAuto:
    """Chooses between zones and ticks. Runs without end are decided by ticks.

    `Limits.states` says how many zones one wants looked at: then there are zones only.
    """

    dense: ClassVar = True
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
        evaluator: Evaluator,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> list[Answer]:
        """See `DenseEngine.check`. Each answer says whose it is, and who was tried before."""
        found: dict[Property, Answer] = {}
        of_runs = [prop for prop in properties if prop.liveness]
        others = [prop for prop in properties if not prop.liveness]
        if of_runs:
            engine = Digital(Auto(self.options))
            answers = _by_ticks(engine, evaluator, of_runs, limits, observer)
            found |= zip(of_runs, answers, strict=True)
        matters = [Matter(prop) for prop in others]
        if limits.states is not None and matters:
            answers = Zones(self.options).check(evaluator, others, limits, observer)
            for matter, answer in zip(matters, answers, strict=True):
                matter.hear("zones", answer)
        elif matters:
            self._race(evaluator, matters, limits, observer)
        found |= {matter.prop: matter.conclusion(self.name) for matter in matters}
        return [found[prop] for prop in properties]

    def _race(
        self, evaluator: Evaluator, matters: Sequence[Matter], limits: Limits, observer: Observer
    ) -> None:
        properties = [matter.prop for matter in matters]
        part = limits.bytes // DIAGRAMS_PART

        def explore(pace: Pace, watching: Observer) -> list[Answer]:
            share = limits.share(memory=limits.bytes - part)
            return Zones(self.options, pace).check(evaluator, properties, share, watching)

        def draw_diagrams(pace: Pace, watching: Observer) -> list[Answer]:
            done = 0

            def paced(work: int) -> None:
                nonlocal done
                done = work
                pace(work)

            engine = Digital(Bdd(self.options, paced), lambda: pace(done))
            return _by_ticks(engine, evaluator, properties, limits.share(memory=part), watching)

        race = Race(explore, draw_diagrams, Starts(0, HEAD_START + ENTRY, HEAD_START))
        race.run(observer)
        entrants = (Entrant("zones", race.first), Entrant("bdd", race.second))
        for number, matter in enumerate(matters):
            hear(matter, number, entrants)


def _by_ticks(
    engine: Digital,
    evaluator: Evaluator,
    properties: Sequence[Property],
    limits: Limits,
    observer: Observer,
) -> list[Answer]:
    """The answers by ticks; all open if ticks do not decide them."""
    try:
        return engine.check(evaluator, properties, limits, observer)
    except NotDigital as error:
        return [Answer(Open(f"{error.message}; {error.hint}"))] * len(properties)
