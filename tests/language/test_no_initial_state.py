"""A model without an initial state is an error, and not a proof of everything."""

from __future__ import annotations

import pytest

from ccverify import (
    ANY,
    Bool,
    Model,
    ModelError,
    Term,
    Var,
    action,
    always,
    initial,
    require,
)
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.language.build import build
from ccverify.checker.questions.verify import select, verify


class Nowhere(Model):
    """Its initial predicate contradicts itself."""

    on: Var[bool] = Bool(initially=ANY)

    @initial()
    def contradiction(self) -> None:
        require(self.on, ~self.on)

    @action()
    def turn(self) -> None:
        self.on = ~self.on

    @always()
    def absurd(self) -> Term[bool]:
        """False."""
        return self.on & ~self.on


@pytest.mark.parametrize("engine", ENGINES)
def test_nothing_is_proved_without_an_initial_state(engine: str) -> None:
    system = build(Nowhere)
    with pytest.raises(ModelError, match="nowhere has no initial state"):
        verify(system, select(system, None, ()), ENGINES[engine](Options()))
