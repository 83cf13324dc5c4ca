"""What the source claims of digital tasks, what it admits, and what follows."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, count, exists, forall, implies
from ccverify.models.digital.digital_tasks import DigitalTasks, State
from ccverify.models.digital.router_queue import TASKS, Call

PROPERTIES: Final = Properties(DigitalTasks)

P, V = "proved", "violated"

QUIET: Final = {"calm": P, "unlimited": P, "domains": P}
LOSSES: Final = {"loss-1": P, "kept": P, "domains-loss": P}
NODE: Final = {"node": P, "node-kept": P}
EVERYWHERE: Final = {**QUIET, **LOSSES, **NODE}
# With two tasks no sub-limit is exhausted; with a sub-limit of one no two tasks are queued.
EXHAUSTED: Final = {**QUIET, **LOSSES}
IN_LINE: Final = {k: P for k in EVERYWHERE if k != "domains-loss"}


@PROPERTIES.reachable(source="X12", expected=EVERYWHERE)
def all_over(model: DigitalTasks) -> Term[bool]:
    """All tasks get an agent, and are over."""
    return forall(TASKS, lambda t: (t >= model.tasks) | (model.state[t] == State.OVER))


@PROPERTIES.reachable(source="X9", expected=EXHAUSTED)
def queued_locally(model: DigitalTasks) -> Term[bool]:
    """A task waits with the service because the Router takes no more of its kind."""
    connected = model.sends & model.session & ~model.congested
    return connected & exists(TASKS, lambda t: (model.state[t] == State.LOCAL) & ~model.room(t))


@PROPERTIES.reachable(source="X8", expected=IN_LINE)
def in_line(model: DigitalTasks) -> Term[bool]:
    """The Router has queued two tasks of one media domain."""
    return exists(TASKS, lambda t: model.queue.contains(t) & (model.queued(t) >= 2))


@PROPERTIES.reachable(source="X8, X12", expected={**LOSSES, **NODE})
def submitted_again(model: DigitalTasks) -> Term[bool]:
    """Two tasks that a loss took out of the Router's queue stand in it again."""
    return count(TASKS, lambda t: model.returned[t] & model.queue.contains(t)) >= 2


@PROPERTIES.always(
    source="X9",
    beside="queued_locally",
    fails="Digital tasks take places that are not theirs.",
    by_construction="the Router queues a task only within the sub-limit of its domain",
    expected={k: P for k in EXHAUSTED if k != "unlimited"},
)
def within_limit(model: DigitalTasks) -> Term[bool]:
    """The Router queues no more tasks of a media domain than its sub-limit."""
    return forall(TASKS, lambda t: model.queued(t) <= model.limit)


@PROPERTIES.never(
    source="X9",
    beside="queued_locally",
    fails="A caller is turned away because digital tasks hold every place in the Router.",
    expected={**EXHAUSTED, "unlimited": V, "domains": V},
)
def starved(model: DigitalTasks) -> Term[bool]:
    """Never is a voice call refused while no other call waits.

    It takes more than sub-limits: their sum has to be less than the places.
    """
    return model.call == Call.REFUSED


@PROPERTIES.never(
    source="X9",
    beside="queued_locally",
    fails="Tasks of one media domain keep out those of another.",
    expected={"domains": P, "domains-loss": P},
)
def crowded_out(model: DigitalTasks) -> Term[bool]:
    """Never does the Router take no task of a domain because of another domain's tasks alone."""
    alone = ~model.congested & (model.call != Call.QUEUED)
    return alone & exists(TASKS, lambda t: (model.queued(t) == 0) & ~model.room(t))


@PROPERTIES.never(
    source="X17",
    beside="submitted_again",
    fails="A client is turned away, though nothing of its kind waits and the Router has room.",
    expected={**LOSSES, "domains-loss": V},
)
def locked_out(model: DigitalTasks) -> Term[bool]:
    """Never do tasks of an exhausted domain, to be submitted again, keep out those of another."""

    def kept_out(task: Term[int]) -> Term[bool]:
        comes = (model.arrived == task) & (task < model.tasks)
        return comes & model.first(task) & model.room(task)

    def blocked(task: Term[int]) -> Term[bool]:
        return implies(model.to_resubmit(task), ~model.room(task))

    connected = model.sends & model.session
    return connected & model.closed_to_new() & exists(TASKS, kept_out) & forall(TASKS, blocked)


@PROPERTIES.never(
    source="X8",
    beside="in_line",
    fails="A later task stands before an earlier one in the Router's queue.",
    expected=IN_LINE,
)
def out_of_order(model: DigitalTasks) -> Term[bool]:
    """Never do tasks of a domain stand in the Router's queue in another order than they came."""
    inverted: Term[bool] = model.queue.empty & False
    for last in range(1, model.places):
        for place in range(last):
            there, first, then = (
                model.queue.length > last,
                model.queue.at(place),
                model.queue.at(last),
            )
            inverted |= there & (then <= first) & model.alike(first, then)
    return inverted


@PROPERTIES.never(
    source="X6, X8",
    beside="all_over",
    fails="A task waits that a later one has overtaken.",
    expected={**EVERYWHERE, "node": V, "node-kept": V},
    beyond=dict.fromkeys(NODE, "the task had been closed, and was not queued any more (X6)"),
)
def overtaken(model: DigitalTasks) -> Term[bool]:
    """Never is a task still waiting for an agent when a later one of its domain got one.

    If a node is lost, the other may not know yet that a task was closed: it submits it again.
    """

    def later(task: Term[int]) -> Term[bool]:
        return exists(TASKS, lambda u: (u > task) & model.alike(u, task) & (model.given_out[u] > 0))

    return exists(TASKS, lambda t: model.waiting(t) & (model.given_out[t] == 0) & later(t))


@PROPERTIES.reachable(source="X10", expected=EVERYWHERE)
def expired(model: DigitalTasks) -> Term[bool]:
    """A task that the service could not submit is closed because its lifetime is over."""
    return exists(TASKS, lambda t: model.state[t] == State.EXPIRED)


@PROPERTIES.reachable(source="X10", expected=EVERYWHERE)
def timed_out(model: DigitalTasks) -> Term[bool]:
    """A task is closed because it waited too long in the Router's queue."""
    return exists(TASKS, lambda t: model.state[t] == State.TIMED_OUT)


def all_ended(model: DigitalTasks) -> Term[bool]:
    """Each task that was created is over or closed with a cause."""
    return forall(
        TASKS,
        lambda t: implies(t < model.arrived, (model.state[t] == State.OVER) | model.closed(t)),
    )


@PROPERTIES.settled(
    source="X10, X12",
    beside="expired",
    fails="A task waits for ever or is gone, and nobody is told.",
    expected={**QUIET, **LOSSES},
)
def ended(model: DigitalTasks) -> Term[bool]:
    """Once all is settled, each task that was created is over or closed with a cause."""
    return all_ended(model)


@PROPERTIES.settled(
    source="X5, X6",
    beside="expired",
    fails="A task was gone with its node, and nobody is told.",
    expected=dict.fromkeys(NODE, V),
)
def outlives_its_node(model: DigitalTasks) -> Term[bool]:
    """Once all is settled, each task is over or closed with a cause, though its node was lost."""
    return implies(~model.spare, all_ended(model))


@PROPERTIES.never(
    source="X12",
    beside="all_over",
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
    source="X6, X12",
    beside="all_over",
    fails="Two agents have the same task.",
    expected={
        **EVERYWHERE, "loss-1": V, "domains-loss": V, "node": V, "node-kept": V,
    },
)  # fmt: skip
def routed_twice(model: DigitalTasks) -> Term[bool]:
    """Never is a task given to agents twice."""
    return exists(TASKS, lambda t: model.given_out[t] > 1)


@PROPERTIES.never(
    source="X10, X12",
    beside="expired",
    fails="The customer is told that the task was closed, while an agent has it.",
    expected={**EVERYWHERE, **dict.fromkeys((*LOSSES, *NODE), V)},
)
def closed_with_agent(model: DigitalTasks) -> Term[bool]:
    """Never is a task closed for lack of an agent that an agent was given."""
    return exists(TASKS, lambda t: model.closed(t) & (model.given_out[t] > 0))
