"""A model without an initial state is an error, and not a proof of everything."""

from __future__ import annotations

import pytest

from ccverify import (
    ANY,
    Bool,
    Clock,
    Model,
    ModelError,
    Term,
    Timer,
    Var,
    action,
    always,
    expires,
    initial,
    leads_to,
    longest,
    require,
    s,
)
from ccverify.checker.engines import BY_NAME, ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.evidence.proof_file import Claim
from ccverify.checker.language.build import build
from ccverify.checker.questions.prove import question
from ccverify.checker.questions.verify import Subject, select, verify


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


class NowhereInTime(Nowhere):
    """The same, with a clock and a timer."""

    since = Clock(meaning="since it was turned last")
    wait = Timer(lasts=2 * s, initially="running", meaning="until it is turned at the latest")

    @expires(wait)
    def turn(self) -> None:
        require(self.since >= 1 * s)
        self.since.restart()
        self.wait.start()
        self.on = ~self.on

    @longest(at_most=1 * s)
    def lasting(self) -> Term[bool]:
        return self.on

    @leads_to()
    def coming(self) -> tuple[Term[bool], Term[bool]]:
        return self.on, ~self.on


@pytest.mark.parametrize("engine", ENGINES)
def test_nothing_is_proved_without_an_initial_state(engine: str) -> None:
    system = build(Nowhere)
    with pytest.raises(ModelError, match="nowhere has no initial state"):
        verify(system, select(system, None, ()), ENGINES[engine](Options()))


@pytest.mark.parametrize("name", ["absurd", "lasting", "coming"])
@pytest.mark.parametrize("engine", sorted(BY_NAME))
def test_nothing_is_proved_of_moments_without_an_initial_state(engine: str, name: str) -> None:
    system = build(NowhereInTime)
    if name == "coming" and engine in ("zones", "reals"):
        (result,) = verify(system, select(system, None, [name]), BY_NAME[engine](Options()))
        assert not result.decided
        return
    with pytest.raises(ModelError, match="nowhere-in-time has no initial state"):
        verify(system, select(system, None, [name]), BY_NAME[engine](Options()))


@pytest.mark.parametrize("model", [Nowhere, NowhereInTime])
def test_there_is_no_proof_without_an_initial_state(model: type[Model]) -> None:
    """The lemma `false` would prove whatever is claimed, in a file as well as by a user's hand."""
    subject = Subject("nowhere", model, None, "")
    with pytest.raises(ModelError, match="has no initial state"):
        question(subject, Claim("nowhere", None, {}), ["absurd"])
