"""What surrounds the Logger pair: retention and merged networks (L5, L8).

The pair itself is `logger_pair`, the historical server `historical`. What is abstracted here, and
why that is sound:

- Time. An outage lasts 0 to `longest` units, `retention` of which the message log covers (L5).
- Configuration. A Logger has every change or lacks one. Changes that crossed are as entries that
  crossed: each Logger gets the other's only if keys are unique and it asks for all that it lacks.
  With later keys one of the two would; the model says that neither does, and one suffices.
- Corruption. That it can happen is what the source says (L8). A corrupt Logger has lost its data,
  and works no more.
"""

from __future__ import annotations

from ccverify import (
    Bool,
    FaultKind,
    Int,
    Parameter,
    Part,
    Scenario,
    Term,
    Var,
    action,
    exists,
    fault,
    forall,
    given,
    ite,
    least,
    one_of,
    require,
)
from ccverify.models.logger.historical import HistoricalServer
from ccverify.models.logger.logger_pair import Behind, Entry, Keys, Resync
from ccverify.models.network.links import Links
from ccverify.models.network.network import Side, peer
from ccverify.models.network.pgs import Counted
from ccverify.models.router.decisions import Mode

CALLED = {"pgs": 2}
SMALL = {**CALLED, "requests": False}
BOTH = {**SMALL, "sites_split": True, "faults": 1, "replicated": True, "configured": True}


class Loggers(HistoricalServer):
    """The Loggers, their configuration, their network and a historical server (L1-L9)."""

    network: Part[Links] = Part(Links)
    corrupt = Bool(
        over=Side,
        initially=False,
        meaning="the Logger's data are corrupt, and it works no more (L8)",
    )
    carries_public: Var[bool] = Bool(
        initially=False, meaning="the private network carries the public traffic (L8)"
    )

    configured = Parameter(False, source="L5", meaning="the configuration may change")
    retention = Parameter(1, within=(0, 3), source="L5", unit="units of 14 days",
                          meaning="how long the configuration message log is kept")  # fmt: skip
    longest = Parameter(0, within=(0, 4), source="L5", unit="units of 14 days",
                        meaning="the longest outage that is told from a longer one")  # fmt: skip
    merged = Parameter(False, source="L8", meaning="public traffic may move to the private network")

    outdated = Bool(
        over=Side, initially=False, meaning="the Logger lacks a change of the configuration"
    )
    outage = Int(
        0,
        longest,
        over=Side,
        initially=0,
        meaning="how long the Logger was out, in units of 14 days",
    )

    static = Scenario(
        "any partition of the public network stands still, and the private network returns",
        partition=True, private_fails=True, **SMALL,
    )  # fmt: skip
    calm = Scenario("nothing fails", replicated=True, **SMALL)
    loggers_only = Scenario(
        "the Loggers alone fail and return", loggers_fail=True, replicated=True, **CALLED
    )
    one_logger = Scenario(
        "one failure, of a Logger", faults=1, loggers_fail=True, replicated=True, **CALLED
    )
    other_logger = Scenario(
        "the same, and the historical server uses the other Logger meanwhile", faults=1,
        loggers_fail=True, replicated=True, changes_logger=True, **CALLED,
    )  # fmt: skip
    own_keys = Scenario(
        "the Loggers alone fail, and one that is behind records if nobody can supply it",
        loggers_fail=True, behind=Behind.RECORDS, configured=True, **SMALL,
    )  # fmt: skip
    budget_1 = Scenario(
        "at most one fault", faults=1, loggers_fail=True, private_fails=True, links_fail=True,
        wan_fails=True, pgs_crash=True, routers_crash=True, **SMALL,
    )  # fmt: skip
    crashes = Scenario(
        "the private network and Routers fail, twice in all",
        faults=2, private_fails=True, routers_crash=True, **SMALL,
    )  # fmt: skip
    crashes_replaced = Scenario(
        "the same as crashes, and a Logger takes over its partner's whole sequence",
        faults=2, private_fails=True, routers_crash=True, resync=Resync.WHOLE, **SMALL,
    )  # fmt: skip
    budget_2 = Scenario(
        "at most two faults of the networks, links or Loggers", faults=2,
        private_fails=True, links_fail=True, wan_fails=True, loggers_fail=True, **SMALL,
    )  # fmt: skip
    budget_3 = Scenario(
        "at most three faults of the networks or Routers", faults=3,
        private_fails=True, wan_fails=True, routers_crash=True, **SMALL,
    )  # fmt: skip
    moving = Scenario(
        "the private network and the public one between the sites fail and return at any time",
        private_fails=True, wan_fails=True, loggers_fail=True, **SMALL,
    )  # fmt: skip
    split = Scenario(
        "the networks between the sites fail one after the other",
        faults=2, private_fails=True, wan_fails=True, replicated=True, **SMALL,
    )  # fmt: skip
    both_networks = Scenario(
        "both networks between the sites are lost at once, and restored together", **BOTH
    )
    both_networks_reached = Scenario(
        "the same as both-networks, and a Router counts only the PGs that it still reaches",
        counted=Counted.REACHED, **BOTH,
    )  # fmt: skip
    whole_copy = Scenario(
        "the same as both-networks, and a Logger takes over its partner's whole sequence",
        resync=Resync.WHOLE, preferred=Side.B, **BOTH,
    )  # fmt: skip
    unique_keys = Scenario(
        "the same as both-networks, and recovery keys are unique", keys=Keys.UNIQUE, **BOTH
    )
    later_keys = Scenario(
        "the same as unique-keys, and a Logger asks only for keys later than its last",
        keys=Keys.UNIQUE, resync=Resync.LATER_KEYS, **BOTH,
    )  # fmt: skip
    within_retention = Scenario(
        "an outage no longer than the configuration message log is kept",
        faults=1, private_fails=True, loggers_fail=True, configured=True, longest=1, **SMALL,
    )  # fmt: skip
    beyond_retention = Scenario(
        "an outage that may outlast the configuration message log",
        faults=1, private_fails=True, loggers_fail=True, configured=True, longest=2, **SMALL,
    )  # fmt: skip
    public_only = Scenario("the public network alone fails", wan_fails=True, merged=True, **SMALL)
    merged_networks = Scenario(
        "the public network fails, its traffic moves to the private one, and that fails",
        faults=2, wan_fails=True, private_fails=True, merged=True, **SMALL,
    )  # fmt: skip

    def runs(self, side: Side | Term[Side]) -> Term[bool]:
        """A corrupt Logger cannot do its work."""
        return super().runs(side) & ~self.corrupt[side]

    def passes(self) -> Term[bool]:
        """L8: the Unified CMs' public traffic passes between the sites."""
        return self.network.wan | (self.carries_public & self.network.private)

    def out(self, side: Side | Term[Side]) -> Term[bool]:
        """The Logger is failed, stopped, or has not caught up."""
        idle = one_of(self.mode[side], Mode.ISOLATED_DISABLED, Mode.STARTING, Mode.DOWN)
        return ~self.runs(side) | ~self.level[side] | idle

    def gets_change(self, side: Side | Term[Side], at: Term[Side]) -> Term[bool]:
        """A change of the configuration made at a Router is recorded by the side's Logger."""
        return self.takes(side) & (self.in_step() | (side == at))

    def too_old(self, side: Side | Term[Side]) -> Term[bool]:
        """The Logger's outage was longer than the configuration message log is kept."""
        return self.outage[side] > self.retention

    def still_lacks(self, side: Term[Side], asking: Term[Side]) -> Term[bool]:
        """The Logger lacks a change after the one that is behind has asked the other in time."""
        if self.resync is Resync.WHOLE:
            return self.outdated[peer(asking)]
        meet = self.keys is Keys.UNIQUE and self.resync is Resync.MISSING_KEYS
        crossed = forall(Side, lambda s: self.outdated[s]) & (not meet)
        return self.outdated[side] & (crossed | ((side != asking) & (not self.each_asks)))

    @action(Side, source="L3, L4, L5", fair=True)
    def resynchronise(self, side: Term[Side]) -> None:
        """Logger {side} gets from its partner what it lacks"""
        super().resynchronise(side)
        self.outdated.assign(
            lambda s: self.still_lacks(s, side) | (self.outdated[s] & self.too_old(s))
        )
        self.outage.assign(0)

    @fault(FaultKind.INPUT, component="time", source="L5")
    def time_passes(self) -> None:
        """a unit of time passes"""
        given(self.configured and self.longest > 0)
        require(exists(Side, lambda s: self.out(s) & (self.outage[s] < self.longest)))
        self.outage.assign(
            lambda s: ite(self.out(s), least(self.outage[s] + 1, self.longest), self.outage[s])
        )

    @fault(FaultKind.INPUT, Side, component="administrator", source="L5, R11")
    def change_configuration(self, side: Term[Side]) -> None:
        """the configuration is changed at Router {side}"""
        given(self.configured)
        require(self.enabled(side), exists(Side, lambda s: self.gets_change(s, side)))
        self.outdated.assign(lambda s: self.outdated[s] | ~self.gets_change(s, side))

    @fault(FaultKind.INPUT, Side, component="administrator", source="L5")
    def resynchronise_by_hand(self, side: Term[Side]) -> None:
        """Logger {side} is given the configuration by hand"""
        given(self.configured)
        require(self.outdated[side], self.in_step(), forall(Side, self.takes))
        self.outdated[side] = False

    @fault(FaultKind.INPUT, component="administrator", source="L8")
    def move_public_traffic(self) -> None:
        """the public traffic moves to the private network"""
        given(self.merged)
        require(~self.network.wan, self.network.private, ~self.carries_public)
        self.carries_public = True

    @action(source="L8", fair=True)
    def move_traffic_back(self) -> None:
        """the public traffic moves back to its own network"""
        given(self.merged)
        require(self.network.wan, self.network.private, self.carries_public)
        self.carries_public = False

    @action(Side, source="L8")
    def corrupt_database(self, side: Term[Side]) -> None:
        """the database of Logger {side} is corrupted"""
        given(self.merged)
        require(self.carries_public, ~self.network.private, ~self.network.wan)
        require(forall(Side, lambda s: ~self.corrupt[s]))
        self.corrupt[side] = True
        self.lost = self.lost | self.only_at(side)
        self.entry.assign(lambda s, key: ite(s == side, Entry.NONE, self.entry[s, key]))
