"""How actions are declared fair: each call by itself, or some of them together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, TypeAlias

from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.binding import Bound
from ccverify.checker.language.place import here
from ccverify.checker.language.refusals import Declared
from ccverify.checker.language.sorts import IndexSort, Sort
from ccverify.checker.language.system import Fairness


class Fair(Declared, role="a fairness"):
    """Calls that are fair together: it is enough that one of them has its turn.

    The actions given one `Fair` are fair together. `per` names arguments that all of them take:
    then there is a group for each choice of values for these, by itself. A `strong` group has its
    turn if it is enabled again and again, a weak one only if it stays enabled. In parts and
    records each component has groups of its own.

    Example:
        turn = Fair(strong=True, per="side")

        @action(Side, Mode, fair=turn)
        def change(self, side, mode):
            require(self.mode[side] != mode)
            self.mode[side] = mode

    Refused:
        turn = Fair(per="node")

        @action(Side, fair=turn)
        def change(self, side):  # change is fair per 'node', which it does not take
            self.mode[side] = Mode.BUSY
    """

    def __init__(self, *, strong: bool = False, per: str | tuple[str, ...] = ()) -> None:
        names: object = (per,) if isinstance(per, str) else per
        if not isinstance(names, tuple) or not all(isinstance(name, str) for name in names):
            raise ModelError(
                f"per={per!r} names no arguments",
                location=here(),
                hint='write per="argument", or per=("one", "other")',
            )
        if len(set(names)) < len(names):
            raise ModelError(
                f"per={per!r} names an argument twice", location=here(), hint="name each once"
            )
        if not isinstance(strong, bool):
            raise ModelError(
                f"strong={strong!r} is not possible",
                location=here(),
                hint="write strong=True, or leave it out: fairness is weak then",
            )
        self.strong: Final = strong
        self.per: Final[tuple[str, ...]] = names
        self.location: Final = here()
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name


Strength: TypeAlias = Literal["weak", "strong"]
"""How each call of an action is fair by itself."""

FairWord: TypeAlias = bool | Strength | Fair
"""What `@action(fair=...)` takes; True means weak."""


def checked_fair(fair: object) -> Strength | Fair | None:
    """What an action is given as `fair`; None if it is not fair. Raises `ModelError`."""
    match fair:
        case Fair():  # first, for it refuses to be compared
            return fair
        case bool():
            return "weak" if fair else None
        case "weak":
            return "weak"
        case "strong":
            return "strong"
        case _:
            raise ModelError(
                f"fair={fair!r} is not possible",
                location=here(),
                hint='write fair=True or fair="weak", fair="strong", or a Fair(...) that several '
                "calls have together",
            )


class Grouping:
    """The groups of the fair actions of one build of a model."""

    def __init__(self) -> None:
        self._owners: Final[dict[str, Fair | str]] = {}
        self._sorts: Final[dict[str, tuple[IndexSort | Sort, ...]]] = {}
        self._used: Final[dict[Fair, str]] = {}

    def of(
        self,
        fair: Strength | Fair | None,
        action: str,
        parameters: Sequence[Bound],
        outer: int,
        declared: str | None,
        location: Location | None,
    ) -> Fairness | None:
        """How an action is fair, of which the first `outer` parameters say which component acts.

        `action` is its name, and `declared` that of its `Fair` in the same component, if it has
        one there. Raises `ModelError` if its group is not well formed.
        """
        if fair is None:
            return None
        group = declared or action
        owner = fair if isinstance(fair, Fair) else action
        if self._owners.setdefault(group, owner) is not owner:
            raise ModelError(
                f"name clash: two groups of fair actions are named {group!r}", location=location
            )
        if not isinstance(fair, Fair):
            return Fairness(action, fair == "strong", tuple(range(len(parameters))))
        if declared is None and self._used.setdefault(fair, action) != action:
            raise ModelError(
                f"{self._used[fair]} and {action} are given one Fair(...), which has no name",
                location=location,
                hint="declare it in the class body of the component that has the actions, "
                "NAME = Fair(...), and write fair=NAME",
            )
        own = [bound.name for bound in parameters[outer:]]
        for name in fair.per:
            if name not in own:
                raise ModelError(
                    f"{action} is fair per {name!r}, which it does not take",
                    location=location,
                    hint=f"its arguments are: {', '.join(own) or 'none'}",
                )
        per = (*range(outer), *(outer + own.index(name) for name in fair.per))
        sorts = tuple(parameters[place].sort for place in per)
        known = self._sorts.setdefault(group, sorts)
        if [sort.name for sort in known] != [sort.name for sort in sorts]:
            shown = ", ".join(sort.name for sort in sorts)
            raise ModelError(
                f"{action} is fair per {shown}, other actions of {group} per "
                f"{', '.join(sort.name for sort in known)}",
                location=location,
                hint="what `per` names is to be of one sort in all actions of a group",
            )
        return Fairness(group, fair.strong, per)
