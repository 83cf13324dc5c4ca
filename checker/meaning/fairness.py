"""Which calls of a system are fair together: the one description of a fair run for all engines.

What fair runs are is defined in `Property`. Here is it applied to calls: a lasso is fair if it
repeats no fault, and if its loop does not keep any group of calls waiting.
"""

from __future__ import annotations

from collections.abc import Sequence

from ccverify.checker.data import dataclass
from ccverify.checker.language.sorts import show
from ccverify.checker.meaning.evaluate import Call


@dataclass(frozen=True, slots=True)
class FairGroup:
    """Calls that are fair together: `members` are their numbers among all calls, in order.

    A loop that takes none of them keeps the group waiting if one of them is enabled in each of
    its states (weak), or in any of its states (strong).
    """

    name: str
    strong: bool
    members: tuple[int, ...]

    @property
    def strength(self) -> str:
        """How it is fair, as an adverb."""
        return "strongly" if self.strong else "weakly"


def fair_groups(calls: Sequence[Call]) -> tuple[FairGroup, ...]:
    """The groups of the calls that are fair together, in order of their first members.

    Calls that can never be taken may be missing. Then a group may lack members, or be missing.
    """
    members: dict[tuple[str, bool, tuple[str, ...]], list[int]] = {}
    for number, call in enumerate(calls):
        fair = call.action.fair
        if fair is not None:
            apart = tuple(show(call.action.parameters[i].sort, call.arguments[i]) for i in fair.per)
            members.setdefault((fair.group, fair.strong, apart), []).append(number)
    return tuple(
        FairGroup(f"{group}({', '.join(apart)})" if apart else group, strong, tuple(numbers))
        for (group, strong, apart), numbers in members.items()
    )
