"""An engine whose clocks tick more often than they need to."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import reduce
from math import gcd, lcm
from typing import Any, ClassVar
from unittest.mock import patch

from ccverify.checker.engines import lasting
from ccverify.checker.engines.answer import Answer, Observer
from ccverify.checker.engines.digital import Digital
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.timed import digital


class Finer:
    """An engine that is asked by parts of a tick: so many make one of a system's own ticks."""

    dense: ClassVar = True

    def __init__(self, engine: Any, parts: int) -> None:
        self.engine, self.parts = engine, parts

    def __getattr__(self, name: str) -> Any:
        return getattr(self.engine, name)

    def check(
        self,
        evaluator: Evaluator,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> list[Answer]:
        """See `DenseEngine.check`."""
        asked = [prop.limit for prop in properties]
        times = [digital.tick_of(evaluator.system)]
        times += [Fraction(evaluator.value(limit, (), {})) for limit in asked if limit is not None]
        tick = reduce(_common, times) / self.parts
        with (
            patch.object(digital, "tick_of", lambda _: tick),
            patch.object(lasting, "tick_of", lambda _: tick),
        ):
            return Digital(self.engine).check(evaluator, properties, limits, observer)


def _common(first: Fraction, second: Fraction) -> Fraction:
    """The greatest time of which both are multiples."""
    below = lcm(first.denominator, second.denominator)
    return Fraction(gcd(int(first * below), int(second * below)), below)
