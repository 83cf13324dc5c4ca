"""How long the licence of a call can leak whose end was missed."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, h, minutes, s
from ccverify.models.timing.licences import Call, Licences

PROPERTIES: Final = Properties(Licences)

P, V = "proved", "violated"


@PROPERTIES.reachable(source="S10", expected={"missed": P})
def cleared(model: Licences) -> Term[bool]:
    """The call is cleared, and its licence is free."""
    return model.call == Call.CLEARED


@PROPERTIES.longest(
    source="S10",
    # It ends as it begins. At 120 minutes it is not older than that, as CVP looks; it is at the
    # next look, and then the UPDATE takes its time.
    expected={"missed": 7_352 * s},  # 120 x 60 + 2 x 60 + 32
)
def licence_leaks(model: Licences) -> Term[bool]:
    """How long a call that has ended keeps its licence."""
    return model.call == Call.ENDED


@PROPERTIES.longest(
    at_most=2 * h + 3 * minutes,
    source="S10",
    fails="A licence leaks for longer than two hours and three minutes.",
    expected={"missed": P},
)
def licence_returns(model: Licences) -> Term[bool]:
    """A licence is free three minutes after the age at which CVP looks, at the latest."""
    return model.call == Call.ENDED
