"""What the source claims of calls at two sites that lose one another, and what it takes."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists, implies, one_of
from ccverify.models.calls.split_calls import SplitCalls, Stage
from ccverify.models.network.network import Side

PROPERTIES: Final = Properties(SplitCalls)

P, V = "proved", "violated"

SPLIT: Final = {"one-side": P, "any-side": P, "bare": P}
ALL: Final = {"calm": P, "public-lost": P, **SPLIT}

# S15 is of scripts, and of both networks.
BARE: Final = {"bare": "there are no scripts for it"}
NOT_APART: Final = {"public-lost": "the private network is there", **BARE}


def apart(model: SplitCalls) -> Term[bool]:
    """Both networks are lost."""
    return ~model.wan & ~model.private


@PROPERTIES.reachable(source="S15", expected=ALL)
def answered(model: SplitCalls) -> Term[bool]:
    """An agent has the call."""
    return model.stage == Stage.TALKING


@PROPERTIES.reachable(source="S15", expected=SPLIT)
def answered_apart(model: SplitCalls) -> Term[bool]:
    """With both networks lost an agent has a call, at the call's own site."""
    return apart(model) & (model.stage == Stage.TALKING) & (model.agent == model.site)


@PROPERTIES.reachable(source="S15", expected=SPLIT)
def disabled_side(model: SplitCalls) -> Term[bool]:
    """A new call comes in at a side whose Router does not go on."""
    return (model.stage == Stage.ENTERED) & ~model.routes(model.site)


@PROPERTIES.reachable(source="S16", expected={"public-lost": P, **SPLIT})
def cut(model: SplitCalls) -> Term[bool]:
    """A call is cut off, and has a termination record."""
    return (model.stage == Stage.CUT) & model.recorded


@PROPERTIES.never(
    source="S15",
    beside="answered",
    fails="No Router takes the call, and nothing redirects it.",
    expected={**ALL, "bare": V},
    beyond=BARE,
)
def lost(model: SplitCalls) -> Term[bool]:
    """Never is a call lost that comes in at a disabled side."""
    return model.stage == Stage.LOST


@PROPERTIES.never(
    source="S15",
    beside="answered",
    fails="A call was given to an agent across the cut, and failed.",
    expected={**ALL, "public-lost": V, "bare": V},
    beyond=NOT_APART,
)
def misrouted(model: SplitCalls) -> Term[bool]:
    """Never is a call given to an agent whom its voice does not reach.

    With the public network lost alone all peripherals are on-line, over the private one: then it
    does not help to ask.
    """
    return model.stage == Stage.MISROUTED


@PROPERTIES.leads_to(
    source="S15",
    beside="answered",
    fails="Two disabled sides send the call to one another for ever.",
    expected={"one-side": P, "any-side": V},
)
def decided(model: SplitCalls) -> tuple[Term[bool], Term[bool]]:
    """A new call gets to an agent, to a number, or to its end."""
    return model.stage == Stage.ENTERED, ~model.waits()


@PROPERTIES.settled(
    source="S16",
    beside="cut",
    fails="The call was cut off, and no PG that works makes a record of it.",
    expected={"public-lost": P, **SPLIT, "any-side": V},
)
def recorded(model: SplitCalls) -> Term[bool]:
    """Once all is settled, a call that was cut off has a termination record."""
    return implies(model.stage == Stage.CUT, model.recorded)


@PROPERTIES.settled(
    source="S15",
    beside="answered",
    fails="A Router goes on, and a call that the loss did not cut off gets no agent.",
    expected={**ALL, "public-lost": V, "bare": V},
    beyond=NOT_APART,
)
def served_somewhere(model: SplitCalls) -> Term[bool]:
    """Once all is settled, a call that came gets to an agent, if a Router goes on."""
    came = ~one_of(model.stage, Stage.NONE, Stage.CUT)
    there = exists(Side, model.routes)
    return implies(came & there, one_of(model.stage, Stage.TALKING, Stage.ENDED))
