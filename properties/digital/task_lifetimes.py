"""How long a customer can wait for an agent, and how long a digital task can last."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, h, one_of
from ccverify.models.digital.task_lifetimes import Stage, TaskLifetimes

PROPERTIES: Final = Properties(TaskLifetimes)

P, V = "proved", "violated"


@PROPERTIES.reachable(source="X10", expected={"calm": P, "lost-once": P, "lost-twice": P})
def served(model: TaskLifetimes) -> Term[bool]:
    """An agent has the task."""
    return model.stage == Stage.ACTIVE


@PROPERTIES.longest(
    source="X10",
    # With the service and in the queue an hour each; each loss begins both anew.
    expected={"calm": 2 * h, "lost-once": 4 * h, "lost-twice": 6 * h},
)
def without_agent(model: TaskLifetimes) -> Term[bool]:
    """How long a task waits for an agent, or until it is closed."""
    return one_of(model.stage, Stage.LOCAL, Stage.QUEUED)


@PROPERTIES.longest(
    source="X10",
    expected={"calm": 3 * h, "lost-once": 5 * h, "lost-twice": 7 * h},
)
def lasts(model: TaskLifetimes) -> Term[bool]:
    """How long a task lasts until it is over."""
    return model.stage != Stage.OVER


@PROPERTIES.longest(
    at_most=2 * h,
    source="X10",
    fails="The customer waits for longer than the two limits together.",
    expected={"calm": P, "lost-once": V, "lost-twice": V},
)
def waits_two_hours(model: TaskLifetimes) -> Term[bool]:
    """A task waits no longer than its lifetime and its longest time in the queue."""
    return one_of(model.stage, Stage.LOCAL, Stage.QUEUED)
