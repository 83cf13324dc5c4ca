"""When sub-limits keep digital tasks from starving voice: for any places and any limits."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists, sum_over
from ccverify.models.digital.queue_limits import Domain, QueueLimits

PROPERTIES: Final = Properties(QueueLimits)

P, V = "proved", "violated"


@PROPERTIES.reachable(source="X9", expected={"any-load": P})
def exhausted(model: QueueLimits) -> Term[bool]:
    """A media domain has used up its sub-limit, and the Router has places left."""

    def used_up(domain: Term[Domain]) -> Term[bool]:
        return (model.queued[domain] > 0) & (model.queued[domain] == model.limit[domain])

    return exists(Domain, used_up) & ~model.full()


@PROPERTIES.never(
    source="X9",
    beside="exhausted",
    fails="A caller is turned away because digital tasks hold every place in the Router.",
    expected={"any-load": V},
)
def starved(model: QueueLimits) -> Term[bool]:
    """Never is a voice call refused while no other call waits."""
    return model.refused


@PROPERTIES.never(
    source="X9",
    beside="exhausted",
    fails="A caller is turned away though the sub-limits leave a place.",
    expected={"any-load": P},
)
def starved_within_limits(model: QueueLimits) -> Term[bool]:
    """Never is a voice call so refused if the sub-limits together are less than the places."""
    together = sum_over(Domain, lambda domain: model.limit[domain])
    return model.refused & (together < model.places)
