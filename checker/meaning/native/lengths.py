"""How long something takes, in ticks, along the graph of the states that a search has found.

One action is the tick, and every step is by an action of the protocol. What is measured goes on in
some states, and a tick does not end it. It lasts longest on a longest path through these. No path
is longest if a tick lies on a cycle there: it goes on for ever. Else ticks lead from one strongly
connected component to another, and components are found after all that they lead to, so one pass
over them will do. It is over soonest on a path that a search by 0 and 1 finds: all that is found
without a tick comes before what takes one more.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from ccverify.checker.data import dataclass
from ccverify.checker.meaning.native.context import NOWHERE
from ccverify.checker.meaning.native.graph import Graph
from ccverify.checker.meaning.native.search import Search, Work
from ccverify.checker.meaning.native.workspace import halves_at

_PASS: Final = 2**12  # states, or components, looked at in one call


@dataclass(frozen=True, slots=True)
class Stretch:
    """A way through states, by their numbers, that takes so many `ticks`.

    It begins with a state that any shortest run may lead to. If `ticks` is None, it leads to a
    state whose tick stays in its component, so that it goes on for ever from there.
    """

    ticks: int | None
    path: list[int]


class LengthsGraph(Graph):
    """The graph of a search whose last action is the tick. `build` is to be done first.

    `pending` is the mask of the targets that hold where what is measured goes on, `ticking` the one
    for where the tick can be taken.
    """

    _files: ClassVar = ("lengths.ll",)

    def __init__(self, search: Search, size: int, pending: int, ticking: int) -> None:
        super().__init__(search, size, ())
        self._pending: Final = pending
        self._ticking: Final = ticking

    # At most

    def longest(self) -> Work[Stretch | None]:
        """How it lasts longest; None if it never goes on."""
        context = self._context
        yield from self._surveyed(alive=self._pending, often=self._ticking)
        yield from self._components()
        for found in self._over("circling", self._size):
            if found != NOWHERE:
                return Stretch(None, [found])
            yield
        number = context.components
        context.heads, context.most = self.allocated(4 * number), self.allocated(4 * number)
        context.chain = self.allocated(4 * self._size)
        yield from self._all_over("chain", self._size)
        yield from self._all_over("rise", number)
        most = halves_at(context.most)
        parts = (most[i : min(i + _PASS, number)] for i in range(0, number, _PASS))
        ticks = max(map(max, parts), default=0)
        for found in self._over("highest", self._size, ticks):
            if found != NOWHERE:
                return Stretch(ticks, (yield from self._walk(found, "descend")))
            yield
        return None

    def round(self, state: int, after: int) -> Work[list[int]]:
        """A shortest path back to a state of a component, from one that its tick leads to."""
        return (yield from self.path_to(after, state))

    # At least

    def shortest(self, ended: int, initial: int) -> Work[Stretch | None]:
        """How it is over soonest; None if it never is.

        `ended` is the mask for where it is over since the last step, which may have begun it too;
        the first states, so many, are `initial`.
        """
        context = self._context
        yield from self._surveyed(wait=self._pending, due=ended, often=self._ticking)
        context.order = self.allocated(4 * self._size)
        context.parents = self.allocated(4 * self._size)
        context.later = self.allocated(8 * self._size)
        context.ordered = 0
        for found in self._over("start", initial):
            if found != NOWHERE:
                return Stretch(0, [found])
            yield
        for found in self._over("onset", self._size):
            if found != NOWHERE:
                return Stretch(0, [found, context.goal])
            yield
        ticks = done = 0
        while done < context.ordered:
            while done < context.ordered:
                stop = min(done + _PASS, context.ordered)
                found = self._call("near", done, stop)
                if found != NOWHERE:
                    return Stretch(ticks, [*self._way(found), context.goal])
                done = stop
                yield
            self._call("elapse", 0, context.delayed)
            context.delayed = 0
            ticks += 1
        return None

    def _way(self, state: int) -> Iterator[int]:
        """The states on the way to one that is awake, from the one before the first of these."""
        parents, path = halves_at(self._context.parents), [state]
        while before := parents[path[-1]]:
            path.append(before - 1)
        return reversed(path)
