"""Models of interchangeable replicas that take turns: where it matters whose turn it is."""

from __future__ import annotations

from typing import Any

from ccverify import (
    Bool,
    Fair,
    FaultKind,
    Int,
    Model,
    Replica,
    Replicas,
    Subset,
    Term,
    Var,
    action,
    eventually,
    eventually_always,
    exists,
    fault,
    forall,
    leads_to,
    require,
)


class Node(Replica):
    """One of those that take turns."""


class Task(Replica):
    """Something that nodes do."""


class Wheel(Model):
    """One node after the other is on; whoever is off may be the next one, and each is to be."""

    nodes = Replicas(Node, default=4, limits=(2, 12))
    on = Bool(over=nodes, initially=False)

    @action(nodes, fair=True)
    def take_over(self, n: Term[Node]) -> None:
        require(~self.on[n])
        self.on.assign(lambda m: m == n)

    @eventually_always()
    def somebody_is_on(self) -> Any:
        return exists(self.nodes, lambda n: self.on[n])

    @eventually_always()
    def all_are_on(self) -> Any:
        return forall(self.nodes, lambda n: self.on[n])


class Gate(Model):
    """Each node sets its latch once, when the gate is open; the gate swings to and fro."""

    nodes = Replicas(Node, default=4, limits=(2, 12))
    open: Var[bool] = Bool(initially=False)
    latch = Bool(over=nodes, initially=False)

    @action(fair=True)
    def swing(self) -> None:
        self.open = ~self.open

    def let_set(self, n: Term[Node]) -> None:
        require(self.open, ~self.latch[n])
        self.latch[n] = True

    @eventually_always()
    def all_are_set(self) -> Any:
        return forall(self.nodes, lambda n: self.latch[n])


class Latches(Gate):
    """A node can be passed over again and again."""

    @action(Gate.nodes, fair=True)
    def set_it(self, n: Term[Node]) -> None:
        self.let_set(n)


class StrongLatches(Gate):
    """No node is passed over again and again."""

    @action(Gate.nodes, fair="strong")
    def set_it(self, n: Term[Node]) -> None:
        self.let_set(n)

    @eventually_always()
    def it_stays_open(self) -> Any:
        return self.open


class Doors(Model):
    """While a door is open its node goes through it in the end; all may stay closed for ever.

    A run that goes on so is within a larger component, which it shares with open doors.
    """

    nodes = Replicas(Node, default=3, limits=(2, 12))
    open = Bool(over=nodes, initially=False)
    beat: Var[bool] = Bool(initially=False)
    through: Var[bool] = Bool(initially=False)

    @action(fair=True)
    def tick(self) -> None:
        self.beat = ~self.beat

    @action(nodes)
    def swing(self, n: Term[Node]) -> None:
        self.open[n] = ~self.open[n]

    @action(nodes, fair="strong")
    def go_through(self, n: Term[Node]) -> None:
        require(self.open[n], ~self.through)
        self.through = True

    @eventually()
    def one_goes_through(self) -> Any:
        return self.through


class Together(Model):
    """The nodes have their turns together: it is enough that one of them goes on."""

    nodes = Replicas(Node, default=4, limits=(2, 12))
    turn = Fair()
    flipped = Bool(over=nodes, initially=False)
    steps: Var[int] = Int(0, 1, initially=0)

    @action(nodes, fair=turn)
    def flip(self, n: Term[Node]) -> None:
        self.flipped[n] = ~self.flipped[n]
        self.steps = 1

    @eventually_always()
    def one_went_on(self) -> Any:
        return self.steps == 1

    @leads_to()
    def each_is_flipped(self) -> Any:
        return self.steps == 1, forall(self.nodes, lambda n: self.flipped[n])


class Workers(Model):
    """Each node is to do its part of each task; what was done may be lost, and is done again."""

    nodes = Replicas(Node, default=3, limits=(2, 5))
    tasks = Replicas(Task, default=2, limits=(2, 5))
    ready = Bool(over=nodes, initially=False)
    done = Bool(over=tasks, initially=False)

    @action(nodes, fair=True)
    def prepare(self, n: Term[Node]) -> None:
        require(~self.ready[n])
        self.ready[n] = True

    @action(tasks, fair=True)
    def finish(self, t: Term[Task]) -> None:
        require(~self.done[t], forall(self.nodes, lambda n: self.ready[n]))
        self.done[t] = True

    @fault(FaultKind.CRASH, nodes, component="{n}")
    def crash(self, n: Term[Node]) -> None:
        self.ready[n] = False

    @eventually_always()
    def all_is_done(self) -> Any:
        return forall(self.tasks, lambda t: self.done[t])

    @leads_to()
    def none_is_done_late(self) -> Any:
        return exists(self.nodes, lambda n: ~self.ready[n]), exists(
            self.tasks, lambda t: ~self.done[t]
        )


class Pairs(Model):
    """What is fair is about two nodes at once."""

    nodes = Replicas(Node, default=3, limits=(2, 4))
    served = Bool(over=nodes, initially=False)

    @action(nodes, nodes, fair=True)
    def serve(self, a: Term[Node], b: Term[Node]) -> None:
        require(self.served[a] | ~self.served[b])
        self.served[b] = True

    @eventually_always()
    def all_are_served(self) -> Any:
        return forall(self.nodes, lambda n: self.served[n])


class Sets(Model):
    """A token goes from node to node, so nobody has to do what waits for it to stay.

    What is fair is about the set that a step chooses, here of just the node with the token.
    """

    nodes = Replicas(Node, default=3, limits=(2, 4))
    token = Bool(over=nodes, initially=False)
    done: Var[bool] = Bool(initially=False)

    @action(nodes)
    def hand_over(self, n: Term[Node]) -> None:
        self.token.assign(lambda m: m == n)

    @action(Subset(nodes), fair=True)
    def finish(self, chosen: Any) -> None:
        require(chosen.size == 1)
        require(exists(self.nodes, lambda n: chosen.contains(n) & self.token[n]))
        self.done = True

    @leads_to()
    def is_finished(self) -> Any:
        return exists(self.nodes, lambda n: self.token[n]), self.done
