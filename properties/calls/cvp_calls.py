"""What becomes of a call when a component of CVP fails: the source's lists, cell by cell (S9).

A cell is a component, and what the call was doing as it failed. Its property says how the call ends
if nothing else fails. What is claimed of all components together is in `cvp_survival`.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple

from ccverify import Term, exists, implies, one_of
from ccverify.models.calls.cvp_calls import AT_BROWSER, CvpCalls, Stage
from ccverify.models.calls.cvp_parts import Part
from ccverify.properties.calls.cvp_survival import NO_SCRIPTS, NO_SECOND, SURVIVAL, P, V, served

PROPERTIES: Final = SURVIVAL

UNDER_WAY: Final = (Stage.ENTERED, Stage.SETUP, *AT_BROWSER, Stage.TALKING)


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

BEYOND: Final = {**NO_SECOND, **NO_SCRIPTS}
"""Scenarios that the lists are not about, each with the reason."""

# The list of the voice browser says what happens if a VXML gateway fails. Of a VVB the source says
# elsewhere that its calls are disconnected (S6).
VVB: Final = "one bare two one-browser nowhere"
IS_VVB: Final[dict[str, str]] = dict.fromkeys(
    VVB.split(), "the voice browser is a VVB (S6), and the list is of VXML gateways"
)
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


def beyond(cell: Cell) -> dict[str, str]:
    """The scenarios that the list is not about, as far as the cell goes, each with the reason."""
    return IS_VVB if cell.violated == VVB else BEYOND


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
        beyond={name: why for name, why in beyond(cell).items() if name in cell.violated.split()},
    )(holds)


for _name, _stages in DOING.items():
    declare_moment(_name, _stages)
for _cell in CELLS:
    declare(_cell)
