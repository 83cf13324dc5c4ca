"""One action in BDDs: a product of parts, multiplied out only where it stays small.

What an action assigns to one slot is small more often than what it assigns to all of them
together, so a relation is kept in parts (Burch, Clarke, Long 1991). A step multiplies a set of
states by one part after the other, and forgets each variable after the last part that reads it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias

from ccverify.checker.data import dataclass

if TYPE_CHECKING:
    from oxidd.bcdd import BCDDFunction, BCDDSubstitution

_SMALL: Final = 5_000
"""Parts of no more nodes than that are multiplied with one another."""


@dataclass(frozen=True, slots=True)
class Part:
    """A factor of a relation: it reads the slots of the mask `reads`, before the step, and says
    what those of the mask `writes` are after it.
    """

    function: BCDDFunction
    reads: int
    writes: int


@dataclass(frozen=True, slots=True)
class Stage:
    """A factor to multiply by, and the variables (as a conjunction) to forget at once."""

    factor: BCDDFunction
    forgotten: BCDDFunction


@dataclass(frozen=True, slots=True)
class Renaming:
    """The variables of some slots after a step, as those before it, and back."""

    to_before: BCDDSubstitution
    to_after: BCDDSubstitution


@dataclass(frozen=True, slots=True)
class Relation:
    """One action: `guard`, the states it is enabled in; `flawed`, those of them in which it leaves
    a range; `forwards` and `backwards`, the stages that take a set of states to its successors and
    its predecessors.

    If there is a `renaming`, values after the step have variables of their own: the first stages
    end with them, and the second begin with them.
    """

    guard: BCDDFunction
    flawed: BCDDFunction
    forwards: tuple[Stage, ...]
    backwards: tuple[Stage, ...]
    renaming: Renaming | None


Cube: TypeAlias = Callable[[int], "BCDDFunction"]
"""The variables of the slots of a mask, as a conjunction."""


def clustered(parts: Iterable[Part], pause: Callable[[], None]) -> list[Part]:
    """The same product in fewer parts: small ones are multiplied, from the bottom upwards."""
    found = list[Part]()
    for part in sorted(parts, key=lambda p: p.function.node_level() or 0, reverse=True):
        if found and max(found[-1].function.node_count(), part.function.node_count()) <= _SMALL:
            last = found.pop()
            function = part.function & last.function
            found.append(Part(function, last.reads | part.reads, last.writes | part.writes))
            pause()
        else:
            found.append(part)
    return found


def stages_forwards(
    guard: BCDDFunction, parts: Sequence[Part], assigned: int, cube: Cube
) -> tuple[Stage, ...]:
    """The stages that lead from states to pairs of what is kept and what is assigned.

    The guard comes first if there are several parts: later products are no larger for it.
    """
    found, later = list[Stage](), 0
    for part in reversed(parts):
        found.append(Stage(part.function, cube(assigned & part.reads & ~later)))
        later |= part.reads
    if len(parts) > 1 or assigned & ~later:
        found.append(Stage(guard, cube(assigned & ~later)))
    return tuple(reversed(found))


def stages_backwards(parts: Iterable[Part], cube: Cube) -> tuple[Stage, ...]:
    """The stages that lead from states after a step to those before it."""
    return tuple(Stage(part.function, cube(part.writes)) for part in parts)
