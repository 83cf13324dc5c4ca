"""What becomes of a call when a component of CVP fails: the source's lists, cell by cell (S9).

A cell is a component, and what the call was doing as it failed. Its property says how the call ends
if nothing else fails. Before the cells stand the claims on all components together.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple

from ccverify import Properties, Term, exists, implies, one_of
from ccverify.models.calls.cvp_calls import AT_BROWSER, CvpCalls, Stage
from ccverify.models.calls.cvp_parts import Part, Which

PROPERTIES: Final = Properties(CvpCalls)

P, V = "proved", "violated"

SCRIPTED: Final = {"one": P, "two": P, "vxml-gateways": P, "one-browser": P, "nowhere": P}
FAILS: Final = {**SCRIPTED, "bare": P}
ALL: Final = {"calm": P, "stopped": P, **FAILS}

UNDER_WAY: Final = (Stage.ENTERED, Stage.SETUP, *AT_BROWSER, Stage.TALKING)


def served(model: CvpCalls) -> Term[bool]:
    """The call got to an agent, and was never redirected."""
    return one_of(model.stage, Stage.TALKING, Stage.ENDED) & ~model.redirected


# A second one takes its calls: that is what redundancy is for, and these two have none.
NO_SECOND: Final = {
    "one-browser": "there is no second voice browser",
    "nowhere": "there is no second SIP service, and no other place",
}

# All components together


@PROPERTIES.reachable(source="S3", expected=ALL)
def answered(model: CvpCalls) -> Term[bool]:
    """An agent has the call."""
    return model.stage == Stage.TALKING


@PROPERTIES.reachable(source="S9", expected=SCRIPTED)
def answered_anew(model: CvpCalls) -> Term[bool]:
    """An agent has a call that survivability redirected."""
    return (model.stage == Stage.TALKING) & model.redirected


@PROPERTIES.reachable(source="S14", expected={"two": P, "nowhere": P})
def turned_away(model: CvpCalls) -> Term[bool]:
    """A call that reaches no CVP goes to another site or a number, or is told and ended."""
    return one_of(model.stage, Stage.ELSEWHERE, Stage.TOLD) & (model.counted == 0)


@PROPERTIES.settled(
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


@PROPERTIES.never(
    source="S9, S17",
    beside="answered",
    fails="The call is lost.",
    expected={**ALL, **dict.fromkeys((*FAILS, "stopped"), V)},
)
def lost(model: CvpCalls) -> Term[bool]:
    """Never is a call lost: what breaks this is the list of what loses calls."""
    return model.stage == Stage.LOST


@PROPERTIES.never(
    source="S9",
    beside="answered",
    fails="The call is lost, though its gateway and its voice browser are there.",
    expected={**ALL, "bare": V, "stopped": V},
)
def lost_otherwise(model: CvpCalls) -> Term[bool]:
    """Never is a call lost but with its gateway, or with its voice browser."""
    ends = model.struck[Part.GATEWAY] | model.struck[Part.BROWSER]
    return (model.stage == Stage.LOST) & ~ends


@PROPERTIES.never(
    source="S14",
    beside="turned_away",
    fails="No Call Server takes the call, and it is cut off without a word.",
    expected={"two": P, "nowhere": P},
)
def cut_off(model: CvpCalls) -> Term[bool]:
    """Never is a call that reaches no CVP cut off by a gateway that works."""
    unheard = (model.stage == Stage.LOST) & (model.counted == 0)
    return unheard & ~model.struck[Part.GATEWAY]


@PROPERTIES.never(
    source="S9",
    beside="answered",
    fails="The call suffers from the failure of a component that it did not use.",
    expected={**ALL, "one-browser": V, "nowhere": V},
)
def disturbed(model: CvpCalls) -> Term[bool]:
    """With one component failed, a call that had not been given it goes on as if it had not."""
    ends = one_of(model.stage, Stage.ELSEWHERE, Stage.TOLD, Stage.LOST)
    hit = exists(Part, lambda part: model.struck[part]) | (model.doing != Stage.NONE)
    return (ends | model.redirected) & ~hit & (model.failures <= 1)


@PROPERTIES.settled(
    source="S9",
    beside="answered",
    fails="The caller waits in the queue, and nobody can give the call to an agent any more.",
    expected={**ALL, **dict.fromkeys(FAILS, V)},
)
def leaves_the_queue(model: CvpCalls) -> Term[bool]:
    """Once all is settled, nobody waits in the queue, as there is an agent who is free."""
    return model.stage != Stage.QUEUED


@PROPERTIES.settled(
    source="S9",
    beside="answered",
    fails="The agent has the call, and can neither hold nor transfer it.",
    expected={**ALL, **dict.fromkeys(FAILS, V)},
)
def can_be_transferred(model: CvpCalls) -> Term[bool]:
    """Once all is settled, an agent who has a call can transfer it."""
    return implies(model.stage == Stage.TALKING, model.transferable())


@PROPERTIES.never(
    source="S9",
    beside="answered",
    fails="Reports count two calls, and the caller waits from the beginning again.",
    expected={**ALL, **dict.fromkeys(SCRIPTED, V)},
)
def counted_twice(model: CvpCalls) -> Term[bool]:
    """Never do reports count one caller's call as two."""
    return model.counted == 2


@PROPERTIES.settled(
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


# Cell by cell


class Fate(Enum):
    """What becomes of a call, in the words of the source's lists."""

    SERVED = "reaches an agent, and is not redirected"
    LIVES = "goes on, though it cannot be transferred again"
    REDIRECTED = "is redirected by survivability"
    LOST = "is lost"


def has_fate(model: CvpCalls, fate: Fate) -> Term[bool]:
    """The call ended so, or goes on so."""
    match fate:
        case Fate.SERVED:
            return served(model)
        case Fate.LIVES:
            waits = one_of(model.stage, *AT_BROWSER)
            return (served(model) | waits) & ~model.redirected
        case Fate.REDIRECTED:
            return model.redirected & ~one_of(model.stage, Stage.TOLD, Stage.LOST)
        case Fate.LOST:
            return model.stage == Stage.LOST


DOING: Final = {
    "new": (Stage.NONE,),
    "under_way": UNDER_WAY,
    "setup": (Stage.SETUP,),
    "application": (Stage.APPLICATION,),
    "queued": (Stage.QUEUED,),
    "talking": (Stage.TALKING,),
}
"""What a call was doing, by the names of cells."""


class Cell(NamedTuple):
    """A component, what the call was doing as it failed, and what becomes of the call."""

    part: Part
    doing: str
    fate: Fate
    violated: str = ""
    """The scenarios in which it is otherwise."""


APART: Final = {"one": P, "bare": P, "vxml-gateways": P}
"""Where cells are looked at; elsewhere they say the same, but for what they name as violated."""

# Of a VVB the source says elsewhere that its calls are disconnected (S6).
VVB: Final = "one bare two one-browser nowhere"
CELLS: Final = (
    Cell(Part.GATEWAY, "new", Fate.SERVED),
    Cell(Part.GATEWAY, "under_way", Fate.LOST),
    Cell(Part.PROXY, "new", Fate.SERVED),
    Cell(Part.SIP, "new", Fate.SERVED, "nowhere"),
    Cell(Part.SIP, "setup", Fate.REDIRECTED, "bare nowhere"),
    Cell(Part.SIP, "application", Fate.LIVES),
    Cell(Part.SIP, "queued", Fate.LIVES),
    Cell(Part.SIP, "talking", Fate.LIVES),
    Cell(Part.IVR, "new", Fate.SERVED),
    Cell(Part.IVR, "application", Fate.REDIRECTED, "bare"),
    Cell(Part.IVR, "queued", Fate.REDIRECTED, "bare"),
    Cell(Part.BROWSER, "new", Fate.SERVED, "one-browser"),
    Cell(Part.BROWSER, "application", Fate.REDIRECTED, VVB),
    Cell(Part.BROWSER, "queued", Fate.REDIRECTED, VVB),
    Cell(Part.VXML, "new", Fate.SERVED),
    Cell(Part.VXML, "application", Fate.SERVED, "bare"),
    Cell(Part.MEDIA, "new", Fate.SERVED),
    Cell(Part.MEDIA, "application", Fate.SERVED),
    Cell(Part.MEDIA, "queued", Fate.SERVED),
    Cell(Part.CM, "new", Fate.SERVED),
    Cell(Part.CM, "talking", Fate.SERVED),
)


def declare_moment(name: str, stages: tuple[Stage, ...]) -> None:
    """A call can lose a component while it does this."""

    def loses(model: CvpCalls) -> Term[bool]:
        hit = exists(Part, lambda part: model.struck[part]) & one_of(model.doing, *stages)
        return hit & (model.stage != Stage.NONE)

    loses.__name__ = f"loses_{name}"
    loses.__doc__ = (
        "A call comes after a component has failed that it would have been given."
        if name == "new"
        else f"A call {said(name)} loses a component."
    )
    PROPERTIES.reachable(source="S9", expected=APART)(loses)


def said(doing: str) -> str:
    """What a call is doing, in words."""
    return DOING[doing][0].value if len(DOING[doing]) == 1 else "under way"


def meets(model: CvpCalls, cell: Cell) -> Term[bool]:
    """A call has met the failure that the cell is about, and no other."""
    hit = model.struck[cell.part] & one_of(model.doing, *DOING[cell.doing])
    return hit & (model.failures == 1) & (model.stage != Stage.NONE)


def declare(cell: Cell) -> None:
    """The property of a cell."""
    part = cell.part

    def holds(model: CvpCalls) -> Term[bool]:
        return implies(meets(model, cell), has_fate(model, cell.fate))

    new = cell.doing == "new"
    holds.__name__ = f"{part.name.lower()}_{cell.doing}"
    holds.__doc__ = (
        f"A call that comes after one {part.value} has failed {cell.fate.value}."
        if new
        else f"A call {said(cell.doing)} whose {part.value} fails, and nothing else, "
        f"{cell.fate.value}."
    )
    PROPERTIES.settled(
        source="S3, S9" if new else "S9",
        beside=f"loses_{cell.doing}",
        fails="The call fares otherwise than the source's list says.",
        by_construction="" if cell.fate is not Fate.LOST else "the fault itself ends the call",
        expected={**APART, **dict.fromkeys(cell.violated.split(), V)},
        beyond={name: why for name, why in NO_SECOND.items() if name in cell.violated.split()},
    )(holds)


for _name, _stages in DOING.items():
    declare_moment(_name, _stages)
for _cell in CELLS:
    declare(_cell)
