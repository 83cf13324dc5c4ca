"""Ground systems: a model at one size, without quantifiers, over numbered slots.

This is what the engines translate: `lower` to machine words, `encode` to Z3, and so on.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Final

from ccverify.checker.meaning.nodes import Node, Nodes

MOST: Final = 2**40
"""The nominal upper bound of what has none; far enough below the limit of nodes for sums with
factors.
"""


@dataclass(frozen=True, slots=True)
class Slot:
    """One scalar of the state: its values are the integers `low`..`high` (0..1 when boolean).

    If it is `unbounded`, `high` is nominal (`MOST`), and nothing may be concluded from it.
    """

    name: str
    boolean: bool
    low: int
    high: int
    unbounded: bool = False

    @property
    def interval(self) -> tuple[bool, int, float]:
        """What `Nodes` need to know: whether it is boolean, its lowest and its highest value."""
        return self.boolean, self.low, inf if self.unbounded else self.high


@dataclass(frozen=True, slots=True)
class GroundAction:
    """An action for given arguments: if `guard` holds, all `updates` happen in one step.

    A slot not updated keeps its value; the updates' nodes read the state before the step.
    `valid` holds where every assigned value is within its slot's range and the action's demands
    are met: a reachable state with guard and not `valid` is an error of the model, and the step
    is not to be believed.
    """

    name: str
    fault: bool
    guard: Node
    updates: tuple[tuple[int, Node], ...]
    valid: Node


@dataclass(frozen=True, slots=True)
class Orbit:
    """Interchangeable replicas: `members[i]` are replica i's slots, aligned between replicas.

    Permuting the members (each with all of its slots) maps the system to itself.
    """

    name: str
    members: tuple[tuple[int, ...], ...]

    def shares(self, other: Orbit) -> bool:
        """Whether a slot belongs to members of both: then reducing by one disturbs the other."""
        own = {slot for member in self.members for slot in member}
        return any(slot in own for member in other.members for slot in member)


@dataclass(frozen=True, slots=True)
class GroundSystem:
    """Slots, initial states and actions.

    - `rows`: every slot exactly once, grouped: the slots of a row lie side by side when packed
    - `base`: each slot's initial value, or None if any value of its range may be initial;
      the initial states are those of them in which `init` holds
    - `actions`: those of the protocol first, the faults after them
    """

    nodes: Nodes
    slots: tuple[Slot, ...]
    rows: tuple[tuple[int, ...], ...]
    base: tuple[int | None, ...]
    init: Node
    actions: tuple[GroundAction, ...]
    orbits: tuple[Orbit, ...]
