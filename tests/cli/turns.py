"""A model file with runs without end: two stations take turns, and a third may be passed over."""

from __future__ import annotations

from ccverify import (
    Bool,
    FaultKind,
    Int,
    Model,
    Scenario,
    Term,
    Var,
    action,
    eventually_always,
    fault,
    leads_to,
    reachable,
    require,
)


class Turns(Model):
    """A token goes round, and a request waits for it."""

    at: Var[int] = Int(0, 2, initially=0)
    waits: Var[bool] = Bool(initially=False)
    broken: Var[bool] = Bool(initially=False, meaning="the ring is broken")

    steady = Scenario("nothing fails", faults=0)
    worn = Scenario("the ring may break", faults=1)

    @action(fair=True, source="T1")
    def hand_on(self) -> None:
        """the token is handed on"""
        require(self.at < 2, ~self.broken)
        self.at = self.at + 1

    @action(fair=True)
    def come_back(self) -> None:
        """the token is back at the first"""
        require(self.at == 2, ~self.broken)
        self.at = 0

    @action(fair=True)
    def serve(self) -> None:
        """the request is served"""
        require(self.waits, self.at == 1, ~self.broken)
        self.waits = False

    @fault(FaultKind.INPUT, component="client")
    def ask(self) -> None:
        """somebody asks"""
        require(~self.waits)
        self.waits = True

    @fault(FaultKind.CRASH, component="ring")
    def wear(self) -> None:
        """the ring breaks"""
        require(~self.broken)
        self.broken = True

    @reachable()
    def asked(self) -> Term[bool]:
        """Somebody waits."""
        return self.waits

    @leads_to(source="T2", beside="asked", fails="Somebody waits for ever.",
              expected={"steady": "violated", "worn": "violated"})  # fmt: skip
    def is_served(self) -> tuple[Term[bool], Term[bool]]:
        """Whoever asks is served."""
        return self.waits, ~self.waits

    @eventually_always(beside="asked")
    def comes_to_rest(self) -> Term[bool]:
        """The token comes to rest."""
        return self.at == 0
