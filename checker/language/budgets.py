"""How many failures a run may see: in all, or of each kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.language.system import FaultKind

UNLIMITED: Final = -1
MOST: Final = 31
"""The most failures that a budget may count."""

LEFT: Final = "faults left"
"""How the names of the variables end that count down."""

_OTHERS: Final = "others"
_ANY: Final = ("any", "none")


@dataclass(frozen=True, slots=True)
class KindBudget:
    """A limit for each kind of failure, and one for all `others` together; UNLIMITED for none."""

    kinds: tuple[tuple[FaultKind, int], ...]
    others: int

    def __str__(self) -> str:
        parts = [f"{written(kind)}:{_limit(limit)}" for kind, limit in self.kinds]
        return ",".join(parts + [f"{_OTHERS}:{self.others}"] * (self.others != UNLIMITED))


Budget: TypeAlias = int | KindBudget
"""A limit on all failures together, UNLIMITED for none; or limits by kind."""


def failures() -> Iterator[FaultKind]:
    """The kinds of fault that a budget counts."""
    return (kind for kind in FaultKind if kind.failure)


def written(kind: FaultKind) -> str:
    """A kind as people write it in a budget: `link-lost`."""
    return kind.value.replace(" ", "-")


def _limit(limit: int) -> str:
    return _ANY[0] if limit == UNLIMITED else str(limit)


def budget_by_kind(given: Mapping[object, object]) -> Budget | None:
    """The budget of limits by kind, and by `others`; None if they are no limits.

    What is not named has no limit. Limits that come to one for all failures, or to none, are that.
    """
    known: dict[object, FaultKind] = {kind: kind for kind in failures()}
    known |= {written(kind): kind for kind in failures()}
    limits: dict[FaultKind, int] = {}
    others = UNLIMITED
    for name, value in given.items():
        limit = UNLIMITED if value in _ANY else _number(value)
        kind = known.get(name.replace("_", "-") if isinstance(name, str) else name)
        if limit is None or kind in limits or (kind is None and name != _OTHERS):
            return None
        if kind is None:
            others = limit
        else:
            limits[kind] = limit
    if not limits:
        return others if given else None
    if others == UNLIMITED:  # then what has no limit need not be named
        limits = {kind: limit for kind, limit in limits.items() if limit != UNLIMITED}
    kinds = tuple((kind, limits[kind]) for kind in failures() if kind in limits)
    return KindBudget(kinds, others) if kinds else UNLIMITED


def budget_of_text(text: str) -> Budget | None:
    """The budget that is written as `crash:1,link-lost:any`; None if it is written otherwise."""
    pairs = [part.split(":") for part in text.split(",")]
    if any(len(pair) != 2 for pair in pairs) or len({pair[0] for pair in pairs}) < len(pairs):
        return None
    return budget_by_kind({name.strip(): limit.strip() for name, limit in pairs})


def _number(value: object) -> int | None:
    if isinstance(value, str):
        value = int(value) if value.isascii() and value.isdecimal() else None
    return value if type(value) is int and 0 <= value <= MOST else None


@dataclass(frozen=True, slots=True)
class Allowance:
    """How many failures of some kinds may happen in a run; `name` is that of what counts them."""

    name: str
    kinds: tuple[FaultKind, ...]
    limit: int


def allowances(budget: Budget) -> tuple[Allowance, ...]:
    """The limits of a budget: no two concern one kind."""
    if isinstance(budget, int):
        return () if budget == UNLIMITED else (Allowance(LEFT, tuple(failures()), budget),)
    named = [kind for kind, _ in budget.kinds]
    rest = tuple(kind for kind in failures() if kind not in named)
    found = [Allowance(f"{kind.value} {LEFT}", (kind,), limit) for kind, limit in budget.kinds]
    found.append(Allowance(f"other {LEFT}", rest, budget.others))
    return tuple(each for each in found if each.limit != UNLIMITED and each.kinds)
