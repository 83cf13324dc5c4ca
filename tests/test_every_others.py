"""For every number of replicas, what a step says of all others: it is counted, not refused."""

from __future__ import annotations

import pytest
from tests.support.checking import results_for_every

from ccverify import (
    Bool,
    Int,
    Model,
    Replica,
    Replicas,
    Term,
    Var,
    action,
    after,
    always,
    count,
    exists,
    forall,
    never,
    require,
)
from ccverify.checker.questions.conclusion import Verdict


class Node(Replica):
    """One of many."""


NODES = Replicas(Node, default=3)


class Takes(Model):
    """Who takes the lead takes it from all others."""

    nodes = NODES
    leads = Bool(over=nodes, initially=False)

    @action(nodes)
    def take(self, n: Term[Node]) -> None:
        require(~self.leads[n])
        self.leads.assign(lambda o: o == n)

    @never()
    def two(self) -> Term[bool]:
        """Never do two lead."""
        return count(self.nodes, lambda n: self.leads[n]) > 1

    @never()
    def another(self) -> Term[bool]:
        """The same, said of two who are not the same."""
        return exists(
            self.nodes,
            lambda a: exists(self.nodes, lambda b: self.leads[a] & self.leads[b] & (a != b)),
        )

    @never()
    def one(self) -> Term[bool]:
        """Refuted by a single node."""
        return forall(
            self.nodes,
            lambda a: self.leads[a] & ~exists(self.nodes, lambda b: self.leads[b] & (a != b)),
        )


class Polite(Model):
    """One goes first only if no other has; one tells all others but itself."""

    nodes = NODES
    first = Bool(over=nodes, initially=False)
    told = Bool(over=nodes, initially=False)

    @action(nodes)
    def go(self, n: Term[Node]) -> None:
        require(forall(self.nodes, lambda o: (o == n) | ~self.first[o]), ~self.told[n])
        self.first[n] = True
        self.told.assign(lambda o: self.told[o] | (o != n))

    @never()
    def two_first(self) -> Term[bool]:
        """Never are two first."""
        return count(self.nodes, lambda n: self.first[n]) > 1

    @never()
    def first_is_told(self) -> Term[bool]:
        """Never is one told what it said."""
        return exists(self.nodes, lambda n: self.first[n] & self.told[n])


class Handed(Model):
    """A token goes from one node to another one: an action of two."""

    nodes = NODES
    held = Bool(over=nodes, initially=False)
    made: Var[bool] = Bool(initially=False)

    @action(nodes)
    def make(self, n: Term[Node]) -> None:
        require(~self.made)
        self.made = True
        self.held[n] = True

    @action(nodes, nodes)
    def hand(self, giver: Term[Node], taker: Term[Node]) -> None:
        require(self.held[giver], giver != taker)
        self.held[giver] = False
        self.held[taker] = True

    @never()
    def two_hold_it(self) -> Term[bool]:
        """Never do two hold it."""
        return count(self.nodes, lambda n: self.held[n]) > 1

    @never()
    def lost(self) -> Term[bool]:
        """Never is it lost."""
        return self.made & forall(self.nodes, lambda n: ~self.held[n])


class Lights(Model):
    """Lights go on one by one, and stay on."""

    nodes = NODES
    on = Bool(over=nodes, initially=False)

    def lit(self) -> Term[int]:
        return count(self.nodes, lambda n: self.on[n])

    @action(nodes)
    def light(self, n: Term[Node]) -> None:
        require(~self.on[n])
        self.on[n] = True

    @always()
    def one_by_one(self) -> Term[bool]:
        """A step lights one."""
        return after(self.lit()) == self.lit() + 1

    @never()
    def five(self) -> Term[bool]:
        """Never does a step light the fifth."""
        return after(self.lit()) == 5

    @never()
    def goes_out(self) -> Term[bool]:
        """Never does a light go out."""
        return exists(self.nodes, lambda n: self.on[n] & after(~self.on[n]))


def test_a_step_is_asked_about_all_together_but_not_about_one() -> None:
    found = results_for_every(Lights, "nodes")
    assert found["one-by-one"].verdict is Verdict.PROVED
    assert found["five"].verdict is Verdict.VIOLATED
    assert found["five"].system.sizes[NODES] == 5
    assert found["goes-out"].verdict is Verdict.UNKNOWN
    reason = "after(~on[n]) follows one Node through a step, which counters cannot say"
    assert found["goes-out"].conclusion.reason.startswith(reason)


class Tally(Lights):
    """The number of lights that are on is kept beside them."""

    number = Int(0, NODES, initially=0)

    @action(NODES)
    def light(self, n: Term[Node]) -> None:
        require(~self.on[n])
        self.on[n] = True
        self.number = self.number + 1

    @always()
    def rises(self) -> Term[bool]:
        """A step raises it, within its range as it is how many are on."""
        return after(self.number) > self.number


def test_a_step_is_proved_by_an_invariant_that_no_template_gives() -> None:
    found = results_for_every(Tally, "nodes", "rises")["rises"]
    assert found.verdict is Verdict.PROVED
    assert found.every


@pytest.mark.parametrize("model", [Takes, Polite, Handed])
def test_what_is_said_of_all_others_is_proved_for_every_number(model: type[Model]) -> None:
    for name, result in results_for_every(model, "nodes").items():
        if name != "one":
            assert result.verdict is Verdict.PROVED, name
            assert result.every, name


def test_what_is_said_of_all_others_is_refuted_by_the_smallest_number() -> None:
    result = results_for_every(Takes, "nodes")["one"]
    assert result.verdict is Verdict.VIOLATED
    assert result.system.sizes[NODES] == 1
