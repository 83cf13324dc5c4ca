"""Local states: what each replica has by itself."""

from __future__ import annotations

from ccverify.checker.data import dataclass
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.sorts import IndexSort, show

Local = tuple[int, ...]
"""A local state: the codes of a replica's cells."""


@dataclass(frozen=True, slots=True)
class LocalCell:
    """A cell that each replica has: a variable, and its key but for the replica's place."""

    variable: Variable
    place: int
    others: tuple[int, ...]

    def name(self) -> str:
        """The cell of a replica as people write it: `link[A, PG]`."""
        shown = [
            show(sort, code) for sort, code in zip(self._other_sorts(), self.others, strict=True)
        ]
        shown.insert(self.place, self.variable.indices[self.place].name)
        return f"{self.variable.name}[{', '.join(shown)}]"

    def key(self, replica: int) -> tuple[int, ...]:
        """The key of this cell of a replica, for a given number of replicas."""
        return (*self.others[: self.place], replica, *self.others[self.place :])

    def _other_sorts(self) -> list[IndexSort]:
        return [s for i, s in enumerate(self.variable.indices) if i != self.place]
