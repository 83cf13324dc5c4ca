"""Watchers that each notice a loss within a window of its own, whatever the others do.

Nothing relates their times: zones grow with every watcher, decision diagrams over digital clocks
hardly.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Choice,
    Condition,
    FaultKind,
    Model,
    Parameter,
    Span,
    Term,
    Timer,
    exists,
    expires,
    fault,
    forall,
    ms,
    never,
    reachable,
    require,
)


class Link(Enum):
    """How the link of a watcher stands."""

    FINE = "fine"
    LOST = "lost"
    NOTICED = "noticed"


class Windows(Model):
    """Watchers of links that are lost and come back at any moment."""

    watchers = Parameter(5, within=(1, 8), meaning="how many watch")
    link = Choice(Link, over=Span(watchers), initially=Link.FINE, meaning="how a link stands")
    notice = Timer(
        over=Span(watchers), lasts=(400 * ms, 550 * ms), meaning="a loss is to be noticed"
    )

    @fault(FaultKind.LINK_LOST, Span(watchers), component="link {watcher}")
    def lose(self, watcher: Term[int]) -> None:
        """Link {watcher} is lost"""
        require(self.link[watcher] == Link.FINE)
        self.link[watcher] = Link.LOST
        self.notice[watcher].start()

    @expires(notice)
    def noticed(self, watcher: Term[int]) -> None:
        """The loss of link {watcher} is noticed"""
        self.link[watcher] = Link.NOTICED

    @fault(FaultKind.LINK_RESTORED, Span(watchers), component="link {watcher}")
    def restore(self, watcher: Term[int]) -> None:
        """Link {watcher} is back"""
        require(self.link[watcher] == Link.NOTICED)
        self.link[watcher] = Link.FINE

    @never(beside="all_noticed")
    def unwatched(self) -> Condition:
        """Never is a link lost, and nobody about to notice: true, so a search goes to the end."""
        return exists(
            Span(self.watchers), lambda w: (self.link[w] == Link.LOST) & ~self.notice[w].running
        )

    @reachable()
    def all_noticed(self) -> Condition:
        """All losses can be noticed at once."""
        return forall(Span(self.watchers), lambda w: self.link[w] == Link.NOTICED)
