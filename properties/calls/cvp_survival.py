"""What is claimed of a call whichever component of CVP fails (S3, S9): what it survives, and how.

What the source lists of each component is in `cvp_calls`.
"""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists, implies, one_of
from ccverify.models.calls.cvp_calls import CvpCalls, Stage
from ccverify.models.calls.cvp_parts import Part, Which

SURVIVAL: Final = Properties(CvpCalls)
"""These, and what `cvp_calls` adds to them."""

P, V = "proved", "violated"

SCRIPTED: Final = {"one": P, "two": P, "vxml-gateways": P, "one-browser": P, "nowhere": P}
FAILS: Final = {**SCRIPTED, "bare": P}
ALL: Final = {"calm": P, "stopped": P, **FAILS}


def served(model: CvpCalls) -> Term[bool]:
    """The call got to an agent, and was never redirected."""
    return one_of(model.stage, Stage.TALKING, Stage.ENDED) & ~model.redirected


# A second one takes its calls: that is what redundancy is for, and these two have none.
NO_SECOND: Final = {
    "one-browser": "there is no second voice browser",
    "nowhere": "there is no second SIP service, and no other place",
}
# The lists speak of calls that gateways and routing have scripts for.
NO_SCRIPTS: Final = {"bare": "neither gateways nor routing have scripts for it"}


@SURVIVAL.reachable(source="S3", expected=ALL)
def answered(model: CvpCalls) -> Term[bool]:
    """An agent has the call."""
    return model.stage == Stage.TALKING


@SURVIVAL.reachable(source="S9", expected=SCRIPTED)
def answered_anew(model: CvpCalls) -> Term[bool]:
    """An agent has a call that survivability redirected."""
    return (model.stage == Stage.TALKING) & model.redirected


@SURVIVAL.reachable(source="S14", expected={"two": P, "nowhere": P})
def turned_away(model: CvpCalls) -> Term[bool]:
    """A call that reaches no CVP goes to another site or a number, or is told and ended."""
    return one_of(model.stage, Stage.ELSEWHERE, Stage.TOLD) & (model.counted == 0)


@SURVIVAL.settled(
    source="S3",
    beside="answered",
    fails="One component has failed, and a new call finds no way in.",
    expected={**ALL, "one-browser": V, "nowhere": V},
    beyond=NO_SECOND,
)
def new_calls(model: CvpCalls) -> Term[bool]:
    """With one component failed, a call that it has not interrupted reaches an agent."""
    untouched = (model.failures <= 1) & (model.doing == Stage.NONE)
    return implies(untouched & (model.stage != Stage.NONE), served(model))


@SURVIVAL.never(
    source="S9",
    beside="answered",
    fails="The call is lost.",
    expected={**ALL, **dict.fromkeys((*FAILS, "stopped"), V)},
    beyond=dict.fromkeys((*FAILS, "stopped"), "the lists themselves name calls that are lost"),
)
def lost(model: CvpCalls) -> Term[bool]:
    """Never is a call lost: what breaks this is the list of what loses calls."""
    return model.stage == Stage.LOST


@SURVIVAL.never(
    source="S9, S17",
    beside="answered",
    fails="The call is lost, though its gateway and its voice browser are there.",
    expected={**ALL, "bare": V, "stopped": V},
    beyond={**NO_SCRIPTS, "stopped": "no component fails: somebody stops one (S17)"},
)
def lost_otherwise(model: CvpCalls) -> Term[bool]:
    """Never is a call lost but with its gateway, or with its voice browser."""
    ends = model.struck[Part.GATEWAY] | model.struck[Part.BROWSER]
    return (model.stage == Stage.LOST) & ~ends


@SURVIVAL.never(
    source="S14",
    beside="turned_away",
    fails="No Call Server takes the call, and it is cut off without a word.",
    expected={"two": P, "nowhere": P},
)
def cut_off(model: CvpCalls) -> Term[bool]:
    """Never is a call that reaches no CVP cut off by a gateway that works."""
    unheard = (model.stage == Stage.LOST) & (model.counted == 0)
    return unheard & ~model.struck[Part.GATEWAY]


@SURVIVAL.never(
    source="S9",
    beside="answered",
    fails="The call suffers from the failure of a component that it did not use.",
    expected={**ALL, "one-browser": V, "nowhere": V},
    beyond=NO_SECOND,
)
def disturbed(model: CvpCalls) -> Term[bool]:
    """With one component failed, a call that had not been given it goes on as if it had not."""
    ends = one_of(model.stage, Stage.ELSEWHERE, Stage.TOLD, Stage.LOST)
    hit = exists(Part, lambda part: model.struck[part]) | (model.doing != Stage.NONE)
    return (ends | model.redirected) & ~hit & (model.failures <= 1)


@SURVIVAL.settled(
    source="S9",
    beside="answered",
    fails="The caller waits in the queue, and nobody can give the call to an agent any more.",
    expected={**ALL, **dict.fromkeys(FAILS, V)},
    beyond=dict.fromkeys(FAILS, "the list itself says that such a call is not transferred again"),
)
def leaves_the_queue(model: CvpCalls) -> Term[bool]:
    """Once all is settled, nobody waits in the queue, as there is an agent who is free.

    A call that was at a voice browser as its SIP service failed goes on, says the list, and cannot
    be transferred again: so it waits for ever. That follows from S9, and does not contradict it.
    """
    return model.stage != Stage.QUEUED


@SURVIVAL.settled(
    source="S9",
    beside="answered",
    fails="The agent has the call, and can neither hold nor transfer it.",
    expected={**ALL, **dict.fromkeys(FAILS, V)},
    beyond=dict.fromkeys(FAILS, "the lists themselves say so"),
)
def can_be_transferred(model: CvpCalls) -> Term[bool]:
    """Once all is settled, an agent who has a call can transfer it."""
    return implies(model.stage == Stage.TALKING, model.transferable())


@SURVIVAL.never(
    source="S9",
    beside="answered",
    fails="Reports count two calls, and the caller waits from the beginning again.",
    expected={**ALL, **dict.fromkeys(SCRIPTED, V)},
    beyond=dict.fromkeys(SCRIPTED, "S9 itself says so"),
)
def counted_twice(model: CvpCalls) -> Term[bool]:
    """Never do reports count one caller's call as two."""
    return model.counted == 2


@SURVIVAL.settled(
    source="S9",
    beside="loses_new",
    fails="Without the reporting server a call is not served.",
    by_construction="no step of a call looks at the reporting server",
    expected=FAILS,
)
def reporting_server(model: CvpCalls) -> Term[bool]:
    """The reporting server having failed, and nothing else, a call reaches an agent."""
    alone = ~model.runs[Part.REPORTING, Which.FIRST] & (model.failures == 1)
    return implies(alone & (model.stage != Stage.NONE), served(model))
