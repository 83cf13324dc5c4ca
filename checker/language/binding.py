"""What terms refer to: variables, what is bound, and tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Literal, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.language.shapes import Shape
from ccverify.checker.language.sizes import Extent
from ccverify.checker.language.sorts import IndexSort, Replicas, Sort, codes


@dataclass(frozen=True, slots=True, eq=False)
class Bound:
    """A variable bound by a quantifier, an action's parameter or a bulk assignment."""

    name: str
    sort: IndexSort | Sort


@dataclass(frozen=True, slots=True)
class Entries:
    """What a table holds: a code for each key, in the order of the keys."""

    indices: tuple[Sort, ...]
    values: tuple[int, ...]
    name: str = ""

    def named(self, name: str) -> Entries:
        """The same under a name."""
        return replace(self, name=name)

    def position(self, key: Sequence[int]) -> int:
        """The place of a key's value. Raises `IndexError` if there is no such key."""
        position = 0
        for part, index in zip(key, self.indices, strict=True):
            among = codes(index, {})
            if part not in among:
                raise IndexError(f"{self.name}[{part}]")
            position = position * len(among) + part - among[0]
        return position


Seen: TypeAlias = Literal["queue cells", "queue length", "set", "holder"] | None
"""How people see a variable: on its own (None), or as part of a queue, a set, or who is held."""


@dataclass(frozen=True, slots=True, eq=False)
class Variable:
    """A state variable: one cell per combination of values of its `indices` (none: one cell).

    A `constant` keeps its initial value. A `ghost` records something for properties: no guard and
    no other variable depends on it. Of a set or a queue `shape` says what its elements are. A
    `limit` is a high bound that depends on constants: the sort has the greatest that it may be.
    """

    name: str
    sort: Sort
    indices: tuple[IndexSort, ...]
    view: Seen = None
    constant: bool = False
    ghost: bool = False
    meaning: str = ""
    shape: Shape | None = None
    limit: Extent | None = None

    @property
    def shown(self) -> str:
        """How errors and `show` name it."""
        return self.name

    def written(self, keys: Sequence[str]) -> str:
        """A cell as a model's text has it: `lost[A]`, `wire.at(0).term`."""
        name, before, after = self.name, list(keys), ""
        if self.view == "queue cells" and self.shape is not None:
            labels = sorted(self.shape.labels, key=len, reverse=True)
            label = next(label for label in labels if name.endswith(f".cells{label}"))
            name, after = name.removesuffix(f".cells{label}"), f".at({before.pop()}){label}"
        elif self.view == "queue length":
            name, after = name.removesuffix(".length"), ".length"
        return name + (f"[{', '.join(before)}]" if before else "") + after

    @property
    def may_exceed(self) -> bool:
        """It has values above its sort if a constant is left open: this one, or its limit's."""
        return self.constant or self.limit is not None


Mention: TypeAlias = (
    Variable | Bound | Replicas[Any] | Literal["size", "enabled", "holder", "after"]
)
"""What a term refers to: the variables that it reads, the bound variables that it does not bind
itself, the replicas that it ranges over or counts; that it asks for a size, for what is enabled,
for a replica that may be nobody, or for the state after a step.
"""
