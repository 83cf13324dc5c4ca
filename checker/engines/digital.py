"""Timed systems for engines that know no time: by ticks, exactly, or refused with the reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar, Final

from ccverify.checker.engines.answer import (
    Answer,
    Engine,
    Observer,
    Open,
)
from ccverify.checker.engines.asking import Asking
from ccverify.checker.engines.lasting import how_long
from ccverify.checker.language.system import Property, System
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.timed.closed import NotDigital, refuse_open_property
from ccverify.checker.meaning.timed.digital import digital


class Digital:
    """An engine that decides timed systems by another one, which is given them by ticks.

    `breathe` is called between pieces of what is done beside that engine; it may raise.
    """

    dense: ClassVar = True

    def __init__(self, engine: Engine, breathe: Callable[[], None] = lambda: None) -> None:
        self._engine: Final = engine
        self._breathe: Final = breathe

    @property
    def name(self) -> str:
        """What `--engine` calls it."""
        return self._engine.name

    def check(
        self,
        evaluator: Evaluator,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> list[Answer]:
        """See `DenseEngine.check`. Raises `NotDigital` for what ticks do not decide exactly."""
        asking = Asking(evaluator, self._engine, limits, observer, self._breathe)
        found = _refused(evaluator.system, properties)
        left = [p for p in properties if p not in found]
        of_runs = [p for p in left if p.liveness]
        of_states = [p for p in left if not p.liveness and not p.of_times]
        for together in filter(None, (of_states, of_runs)):
            answers = asking.answers(digital(evaluator.system, together))
            found |= zip(together, answers, strict=True)
        return [found[p] if p in found else how_long(asking, p) for p in properties]


def _refused(system: System, properties: Sequence[Property]) -> dict[Property, Answer]:
    """The properties that ticks do not decide, left open. Raises `NotDigital` if these are all."""
    assert system.timing is not None
    found = dict[Property, Answer]()
    for number, prop in enumerate(properties, start=1):
        try:
            refuse_open_property(prop, system.timing)
        except NotDigital as error:
            if number == len(properties) and len(found) + 1 == number:
                raise
            found[prop] = Answer(Open(f"{error.message}; {error.hint}"))
    return found
