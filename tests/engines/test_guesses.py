"""What lemmas are read off: the states of small systems, all that there is room and time for."""

from __future__ import annotations

from typing import Any

import pytest

from ccverify import Bool, Constant, Int, Model, action, build, ite, require
from ccverify.checker.engines.guesses import Guesses
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native import search


class Rounds(Model):
    """Rounds go on and on, up to as many as there are."""

    last = Constant(1, 3)
    done = Int(0, last, initially=0)
    odd = Bool(initially=False)

    @action()
    def go_on(self: Any) -> None:
        require(self.done < self.last)
        self.done += 1
        self.odd = ~self.odd

    @action()
    def begin_again(self: Any) -> None:
        self.done = ite(self.odd, 0, self.done)


def observed(limits: Limits) -> list[Any]:
    """The states that are looked at for lemmas, in order."""
    system = build(Rounds)
    (last,) = (variable for variable in system.variables if variable.constant)
    form = Grounding(Evaluator(system), last)
    return Guesses(form, {}, [system], limits).observed


def test_a_search_that_is_compiled_for_speed_is_looked_at_to_its_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    every = observed(Limits())
    assert len(every) > 4
    monkeypatch.setattr(search, "is_long", lambda *_: True)
    assert observed(Limits(seconds=1e6)) == every
