"""The configuration of the Identity Service, and what is left of it when two nodes meet again (I3).

The cluster replicates its configuration. Nodes that are apart may each be changed. On reunion the
cluster determines the most recent configuration, and gives it to both.

What is abstracted, and why that is sound for the properties:

- A change reaches both nodes of a cluster at once. A loss that comes in between is the same as one
  that comes before the change.
- Each node is changed once. More changes lose no less, and those of one node follow one another.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Scenario,
    Term,
    Var,
    action,
    fault,
    require,
)
from ccverify.models.administration.identity_nodes import IdentityNodes
from ccverify.models.network.network import Side


class Recent(Enum):
    """What the most recent configuration is determined for."""

    WHOLE = "whole"
    EACH_SETTING = "each-setting"


class IdentityChanges(Model, IdentityNodes):
    """Two nodes, and a change of configuration at each (I3)."""

    made = Bool(over=Side, initially=False, meaning="a change was made at the node")
    has = Bool(
        over=(Side, Side), initially=False, ghost=True,
        meaning="the node has the change that was made at the other key",
    )  # fmt: skip
    newest: Var[Side] = Choice(
        Side, initially=Side.A, ghost=True, meaning="the node at which the last change was made"
    )

    anywhere = Parameter(
        True, source="I3", silent=True,
        meaning="the configuration may be changed at either node, and not at the publisher alone",
    )  # fmt: skip
    recent = Parameter(
        Recent.WHOLE, source="I3", silent=True, meaning="what the most recent one is determined for"
    )

    calm = Scenario("nothing fails", faults=0)
    one = Scenario("the network between the sites is lost; either node may be changed", faults=1,
                   nodes_crash=False)  # fmt: skip
    at_publisher = Scenario("at most two failures; the publisher alone is changed", faults=2,
                            anywhere=False)  # fmt: skip
    each_setting = Scenario("at most two failures; the most recent of each setting is kept",
                            faults=2, recent=Recent.EACH_SETTING)  # fmt: skip

    @action(source="I2, I3", fair=True)
    def meet(self) -> None:
        """the cluster forms again, with the most recent configuration"""
        super().meet()
        if self.recent is Recent.WHOLE:
            self.has.assign(lambda _, origin: self.has[self.newest, origin])
        else:
            self.has.assign(lambda _, origin: self.has[Side.A, origin] | self.has[Side.B, origin])

    @fault(FaultKind.INPUT, Side, component="administrator", source="I3")
    def change(self, side: Term[Side]) -> None:
        """an administrator changes the configuration at node {side}"""
        require(self.runs[side], ~self.made[side])
        if not self.anywhere:
            require(side == Side.A)
        self.made[side] = True
        self.newest = side
        self.has.assign(
            lambda node, origin: (
                self.has[node, origin] | ((origin == side) & ((node == side) | self.cluster))
            )
        )
