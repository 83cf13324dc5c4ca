"""What the source claims of digital tasks, what it admits, and what follows."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, count, exists, forall, implies
from ccverify.models.digital.digital_tasks import TASKS, Call, DigitalTasks, State

PROPERTIES: Final = Properties(DigitalTasks)

P, V = "proved", "violated"

LOSSES: Final = {"loss-1": P, "loss-2": P, "kept": P}
EVERYWHERE: Final = {"calm": P, "unlimited": P, **LOSSES}


@PROPERTIES.reachable(source="X12", expected=EVERYWHERE)
def all_routed(model: DigitalTasks) -> Term[bool]:
    """All tasks get an agent."""
    return forall(TASKS, lambda t: (t >= model.tasks) | (model.state[t] == State.ROUTED))


@PROPERTIES.reachable(source="X9", expected=EVERYWHERE)
def queued_locally(model: DigitalTasks) -> Term[bool]:
    """A task waits with the service because the Router takes no more of its kind."""
    waits = exists(TASKS, lambda t: model.state[t] == State.LOCAL)
    connected = model.sends & model.session & ~model.congested
    return waits & connected & ~model.room()


@PROPERTIES.reachable(source="X8, X12", expected=LOSSES)
def submitted_again(model: DigitalTasks) -> Term[bool]:
    """Two tasks that a loss took out of the Router's queue stand in it again."""
    return count(TASKS, lambda t: model.returned[t] & model.queue.contains(t)) >= 2


@PROPERTIES.always(
    source="X9", beside="queued_locally", fails="Digital tasks take places that are not theirs.",
    expected={"calm": P, **LOSSES},
)  # fmt: skip
def within_limit(model: DigitalTasks) -> Term[bool]:
    """The Router queues no more digital tasks than the sub-limit of their media domain."""
    return model.queue.length <= model.limit


@PROPERTIES.never(
    source="X9",
    beside="queued_locally",
    fails="A caller is turned away because digital tasks hold every place in the Router.",
    expected={**EVERYWHERE, "unlimited": V},
)
def starved(model: DigitalTasks) -> Term[bool]:
    """Never is a voice call refused while no other call waits."""
    return model.call == Call.REFUSED


@PROPERTIES.never(
    source="X8",
    beside="queued_locally",
    fails="A later task stands before an earlier one in the Router's queue.",
    expected=EVERYWHERE,
)
def out_of_order(model: DigitalTasks) -> Term[bool]:
    """Never do tasks stand in the Router's queue in another order than that of their arrival."""
    inverted: Term[bool] = model.queue.empty & False
    for place in range(1, model.places):
        there = model.queue.length > place
        inverted |= there & (model.queue.at(place) <= model.queue.at(place - 1))
    return inverted


@PROPERTIES.never(
    source="X8",
    beside="queued_locally",
    fails="A task lost its place: a later one has an agent.",
    expected=EVERYWHERE,
)
def overtaken(model: DigitalTasks) -> Term[bool]:
    """Never is a task still waiting for an agent when a later one got one."""

    def waits(task: Term[int]) -> Term[bool]:
        return model.waiting(task) & (model.given_out[task] == 0)

    return exists(
        TASKS,
        lambda t: waits(t) & exists(TASKS, lambda u: (u > t) & (model.given_out[u] > 0)),
    )


@PROPERTIES.reachable(source="X10", expected=EVERYWHERE)
def expired(model: DigitalTasks) -> Term[bool]:
    """A task that the service could not submit is closed because its lifetime is over."""
    return exists(TASKS, lambda t: model.state[t] == State.EXPIRED)


@PROPERTIES.reachable(source="X10", expected=EVERYWHERE)
def timed_out(model: DigitalTasks) -> Term[bool]:
    """A task is closed because it waited too long in the Router's queue."""
    return exists(TASKS, lambda t: model.state[t] == State.TIMED_OUT)


@PROPERTIES.settled(
    source="X10, X12",
    beside="expired",
    fails="A task waits for ever, and nobody is told.",
    expected=EVERYWHERE,
)
def ended(model: DigitalTasks) -> Term[bool]:
    """Once all is settled, each task that was created is routed or closed with a cause."""
    return forall(
        TASKS,
        lambda t: implies(t < model.arrived, (model.state[t] == State.ROUTED) | model.closed(t)),
    )


@PROPERTIES.never(
    source="X12",
    beside="queued_locally",
    fails="The service waits for the Router to route a task that the Router does not have.",
    expected=EVERYWHERE,
)
def gone(model: DigitalTasks) -> Term[bool]:
    """Never, while all are connected, has the Router no trace of a task it was given."""

    def lost(task: Term[int]) -> Term[bool]:
        present = model.queue.contains(task) | model.notice[task]
        return (model.state[task] == State.SUBMITTED) & ~present

    return model.session & model.sends & exists(TASKS, lost)


@PROPERTIES.never(
    source="X12",
    beside="all_routed",
    fails="Two agents have the same task.",
    expected={**EVERYWHERE, "loss-1": V, "loss-2": V},
)
def routed_twice(model: DigitalTasks) -> Term[bool]:
    """Never is a task given to agents twice."""
    return exists(TASKS, lambda t: model.given_out[t] > 1)


@PROPERTIES.never(
    source="X10, X12",
    beside="expired",
    fails="The customer is told that the task was closed, while an agent has it.",
    expected={"calm": P, "unlimited": P, **dict.fromkeys(LOSSES, V)},
)
def closed_with_agent(model: DigitalTasks) -> Term[bool]:
    """Never is a task closed for lack of an agent that an agent was given."""
    return exists(TASKS, lambda t: model.closed(t) & (model.given_out[t] > 0))
