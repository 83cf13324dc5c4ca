"""Termination detection in a ring, after Merz's TLA+ specification EWD840 of Dijkstra's algorithm.

A node is active or not, white or black; a token goes round from the last node to the first.
"""

from __future__ import annotations

from ccverify import (
    ANY,
    Bool,
    Condition,
    Int,
    Model,
    Number,
    Parameter,
    Span,
    Term,
    Var,
    action,
    forall,
    ite,
    never,
    reachable,
    require,
)


class Termination(Model):
    """Node 0 learns that no node is active any more."""

    nodes = Parameter(6, within=(2, 12), meaning="how many nodes the ring has")
    node = Span(nodes)
    active = Bool(over=node, initially=ANY)
    black = Bool(over=node, initially=ANY)
    place = Int(0, nodes - 1, initially=0)
    token_black: Var[bool] = Bool(initially=True)

    @action()
    def begin(self) -> None:
        """node 0 sends the token round

        InitiateProbe.
        """
        require((self.place == 0) & (self.token_black | self.black[0]))
        self.place = self.nodes - 1
        self.token_black = False
        self.black[0] = False

    @action(node)
    def pass_on(self, i: Number) -> None:
        """node {i} passes the token on

        PassToken.
        """
        require(i > 0, self.place == i)
        require(~self.active[i] | self.black[i] | self.token_black)
        self.place = ite(i > 0, self.place - 1, 0)
        self.token_black = self.token_black | self.black[i]
        self.black[i] = False

    @action(node, node)
    def send(self, i: Number, j: Number) -> None:
        """node {i} sends a message to node {j}

        SendMsg.
        """
        require(i != j, self.active[i])
        self.active[j] = True
        self.black[i] = ite(j > i, True, self.black[i])

    @action(node)
    def stop(self, i: Number) -> None:
        """node {i} has nothing to do

        Deactivate.
        """
        require(self.active[i])
        self.active[i] = False

    @never(beside="detected")
    def too_early(self) -> Condition:
        """Termination is not detected while a node is active."""
        return self.found() & ~self.idle()

    @reachable()
    def detected(self) -> Condition:
        """Termination is detected."""
        return self.found()

    def found(self) -> Term[bool]:
        """Node 0 has a white token, is white itself, and has nothing to do."""
        return (self.place == 0) & ~self.token_black & ~self.black[0] & ~self.active[0]

    def idle(self) -> Term[bool]:
        """No node is active."""
        return forall(self.node, lambda i: ~self.active[i])
