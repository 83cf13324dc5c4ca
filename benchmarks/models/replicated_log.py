"""A replicated log whose new leader takes the best log of those who are up.

Cells are read and written at places that other cells give: the leader's entry at a follower's
length, the log of the best of all nodes. Such terms are wide, and an order of the variables that
suits a ring or a set of replicas can make them exponential.
"""

from __future__ import annotations

from ccverify import (
    Bool,
    Condition,
    FaultKind,
    Int,
    Model,
    Number,
    Parameter,
    Span,
    Term,
    action,
    count,
    exists,
    fault,
    greatest,
    ite,
    least,
    never,
    reachable,
    require,
)

NODES = 5
NODE = Span(NODES)


class ReplicatedLog(Model):
    """Nodes that hold the log of a leader; a majority commits an entry."""

    entries = Parameter(3, within=(2, 6), meaning="how many entries a log holds")
    views = Parameter(2, within=(1, 4), meaning="how often the leader changes")
    place = Span(entries)
    view = Int(0, views, initially=0)
    leader = Int(0, NODES - 1, initially=0)
    up = Bool(over=NODE, initially=True)
    epoch = Int(0, views, over=NODE, initially=0)
    entry = Int(0, views, over=(NODE, place), initially=0)
    length = Int(0, entries, over=NODE, initially=0)
    committed = Int(0, entries, initially=0)

    @fault(FaultKind.CRASH, component="the leader")
    def crash(self) -> None:
        """the leader fails"""
        require(self.up[self.leader])
        self.up[self.leader] = False

    @fault(FaultKind.RESTART, NODE, component="a node")
    def restart(self, n: Number) -> None:
        """node {n} returns"""
        require(~self.up[n])
        self.up[n] = True

    @action()
    def change(self) -> None:
        """the best of those who are up leads, and they take its log"""
        require(self.view < self.views, ~self.up[self.leader])
        require(2 * count(NODE, lambda n: self.up[n]) > NODES)
        best = ite(self.score(1) > self.score(0), 1, 0)
        score = greatest(self.score(0), self.score(1))
        for n in range(2, NODES):
            best = ite(self.score(n) > score, n, best)
            score = greatest(self.score(n), score)
        length, new = self.length[best], self.view + 1
        self.entry.assign(lambda n, p: ite(self.up[n], self.entry[best, p], self.entry[n, p]))
        self.length.assign(lambda n: ite(self.up[n], length, self.length[n]))
        self.epoch.assign(lambda n: ite(self.up[n], new, self.epoch[n]))
        self.leader = best
        self.view = new

    def score(self, n: int) -> Term[int]:
        """The later epoch is better, then the longer log; a node that is down has none."""
        return ite(self.up[n], 1 + self.length[n] + (self.entries + 1) * self.epoch[n], 0)

    @action()
    def write(self) -> None:
        """the leader writes an entry"""
        require(self.up[self.leader], self.length[self.leader] < self.entries)
        here = least(self.length[self.leader], self.entries - 1)
        self.entry[self.leader, here] = self.view
        self.length[self.leader] = self.length[self.leader] + 1

    @action(NODE)
    def replicate(self, n: Number) -> None:
        """node {n} takes the leader's next entry"""
        require(self.up[self.leader], self.up[n], self.epoch[n] == self.view)
        require(self.length[n] < self.length[self.leader])
        here = least(self.length[n], self.entries - 1)
        self.entry[n, here] = self.entry[self.leader, here]
        self.length[n] = self.length[n] + 1

    @action(NODE)
    def join(self, n: Number) -> None:
        """node {n} takes the leader's log"""
        require(self.up[self.leader], self.up[n], self.epoch[n] < self.view)
        length = self.length[self.leader]
        self.entry.assign(lambda m, p: ite(m == n, self.entry[self.leader, p], self.entry[m, p]))
        self.length[n] = length
        self.epoch[n] = self.view

    @action()
    def commit(self) -> None:
        """a majority has the next entry"""
        require(self.up[self.leader], self.committed < self.length[self.leader])
        have = count(
            NODE, lambda n: (self.epoch[n] == self.view) & (self.length[n] > self.committed)
        )
        require(2 * have > NODES)
        self.committed = self.committed + 1

    @never(beside="all_committed")
    def lost(self) -> Condition:
        """No leader lacks an entry that was committed."""
        return self.length[self.leader] < self.committed

    @never()
    def differ(self) -> Condition:
        """No one who follows the leader has another entry than it."""
        return exists(
            NODE,
            lambda n: exists(
                self.place,
                lambda p: (
                    (self.epoch[n] == self.view)
                    & (p < self.length[n])
                    & (self.entry[n, p] != self.entry[self.leader, p])
                ),
            ),
        )

    @reachable()
    def all_committed(self) -> Condition:
        """The whole log can be committed in the last view."""
        return (self.committed == self.entries) & (self.view == self.views)
