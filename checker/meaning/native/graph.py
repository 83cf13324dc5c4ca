"""The graph of the states that a search has found, and the components in which fair runs stay.

In the end a fair run stays in a strongly connected component of the graph of the protocol's steps.
A fair run can stay in one if each group of fair actions can have its turn there: each raises a
*demand*, see demands.ll. A component that fails a strong demand can hold a smaller one that does
not. So the states that raise the demand are taken out, and the rest is looked at again. See
Lichtenstein, Pnueli: Checking that finite state concurrent programs satisfy their linear
specification, POPL 1985.

**Replicas.** Fairness tells replicas apart: each of them is to have its turn. So one replica of
each such sort is *followed*, in the place of the first. States are reduced by permutations of the
others. Let C be a component of the graph that is not reduced. As any replica can be the one that is
followed, C has several images here, and a demand about replica r is met in C exactly if the image
that follows r meets the demand about the first. So C is fair exactly if each image is (Emerson,
Sistla: Utilizing symmetry when model checking under fairness assumptions, TOPLAS 1997). The images
of C are those components that hold the variants of a state of one of them. For that the states of
the graph must be whole orbits: they end where a level ends.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import ClassVar, Final

from ccverify.checker.data import dataclass
from ccverify.checker.errors import InternalError
from ccverify.checker.meaning.fairness import FairGroup
from ccverify.checker.meaning.native.context import NOWHERE, GraphContext
from ccverify.checker.meaning.native.cost import is_worth_optimizing, looking
from ccverify.checker.meaning.native.kernel import GraphKernel
from ccverify.checker.meaning.native.search import Search, Work
from ccverify.checker.meaning.native.workspace import (
    MOST_STATES,
    Workspace,
    halves_at,
    places,
    words_at,
)

NEVER: Final = 1 << 63
"""A mask of targets that holds in no state."""
_ALIVE, _OFTEN, _DUE, _STILL = 1, 2, 8, 16  # flags of states, see graph.ll
_PASS: Final = 2**12  # states looked at in one call: a few milliseconds
_EDGES: Final = 2**18  # edges looked at in one call
_NOT_YET: Final = NOWHERE - 1
_WORD: Final = 64


@dataclass(frozen=True, slots=True)
class Sought:
    """Runs that are looked for, by masks of the search's targets: all in a mask are to hold.

    A run begins in an initial state and goes through the `phases`: it is in states of the first
    mask until it is in one of the second, at once or later. From there on it is in states of `ever`
    only, and again and again in one of `often`, and it is fair; unless `ever` is None: then any run
    will do. It may stay for ever in a state of `still`, where no fair action is enabled.
    """

    phases: tuple[tuple[int, int], ...]
    ever: int | None
    often: int
    still: int


@dataclass(frozen=True, slots=True)
class _Layer:
    """The states that are come to in one phase: addresses of their order and their parents, and the
    parts of the order by the number of steps from an initial state.
    """

    order: int
    parents: int
    rings: list[tuple[int, int]]


class Graph(Workspace):
    """The states of a search up to a number of them, all of which are expanded.

    `groups` are those of the actions that are fair together. `build` is to be done first. Work that
    takes long is a generator, which yields now and then. All of it raises `MemoryError` if the
    search's limit on memory does not allow for it. Use it as a context manager, or call `close`.
    """

    _files: ClassVar[tuple[str, ...]] = ()
    """Files of the kernel that other graphs do without."""

    def __init__(self, search: Search, size: int, groups: Sequence[FairGroup]) -> None:
        if size > MOST_STATES:
            raise MemoryError
        super().__init__(search.budget)
        self._search: Final = search
        self._program: Final = search.program
        self._size: Final = size
        self._strong: Final = any(group.strong for group in groups)
        self._layers: Final = list[_Layer]()  # the phases of what was sought last
        self._words: Final = len(groups) // _WORD + 1
        moves = self._program.moves + 1
        context = self._context = GraphContext(
            queue=search.context.queue,
            reduced=search.context.reduced,
            buffer=self.room(moves * self._program.packing.words),
            labels=self.room(moves),
            numbers=self.room(moves),
            others=self.room(moves),
            words=self._words,
            demands=self.room(self._program.actions * self._words),
            weak=self.room(self._words),
            strong=self.room(self._words),
            enabled=self.room(self._words),
            taken=self.room(self._words),
        )
        self._link()
        self._address: Final = ctypes.addressof(context)
        for number, group in enumerate(groups, start=1):
            place, bit = number // _WORD, 1 << number % _WORD
            words_at(context.strong if group.strong else context.weak)[place] |= bit
            for action in group.members:
                words_at(context.demands)[action * self._words + place] |= bit

    def _link(self) -> None:
        program = self._program
        program.link(self._context)
        self._kernel = GraphKernel(program.packing.words, *self._files, optimized=program.optimized)

    @property
    def work(self) -> int:
        """What the graph has cost so far (see `cost`)."""
        return looking(self._context.work)

    # The kernel's functions -------------------------------------------------------------------

    def _call(self, name: str, *arguments: int) -> int:
        """Call a function of the kernel that is given the graph and words, and returns a word."""
        word = ctypes.c_uint64
        function = self._kernel.entry(name, word, ctypes.c_void_p, *[word for _ in arguments])
        return int(function(self._address, *arguments))

    def _over(self, name: str, stop: int, *arguments: int, start: int = 0) -> Iterator[int]:
        """Call it for one part of a range after the other; what each call returns."""
        for first in range(start, stop, _PASS):
            yield self._call(name, first, min(first + _PASS, stop), *arguments)

    def _all_over(self, name: str, stop: int, *, start: int = 0) -> Work[None]:
        for _ in self._over(name, stop, start=start):
            yield

    # The whole graph --------------------------------------------------------------------------

    def build(self) -> Work[None]:
        """Find out which state each step of the protocol leads to."""
        context, size = self._context, self._size
        room = places(size)
        context.index, context.mask = self.allocated(4 * room), room - 1
        context.shift = _WORD - context.mask.bit_length()
        context.size = size
        yield from self._all_over("enter", size)
        context.offsets = self.allocated(8 * (size + 1))
        context.edges = self.allocated(4 * self._search.transitions)
        for first in range(0, size, _PASS):
            stop = min(first + _PASS, size)
            self._call("connect", first, stop)
            context.work = words_at(context.offsets)[stop]
            if is_worth_optimizing(self._program, context.work):
                self._search.optimize()
                self._link()
            yield
        context.flags = self.allocated(size)
        context.marks = self.allocated(4 * size)
        context.stack = self.allocated(4 * size)
        context.frames = self.allocated(12 * size)

    def number(self, words: Sequence[int]) -> int | None:
        """The number of a state, or of its representative; None if it is not there."""
        state = (ctypes.c_uint64 * len(words))(*words)
        found = self._call("number", ctypes.addressof(state))
        return None if found == NOWHERE else found

    # Fair components --------------------------------------------------------------------------

    def first(self, sought: Sought) -> Work[int | None]:
        """The number of the state that a run which is sought comes to first, after the phases: one
        to stay in for ever; else one of a component to stay in; None if there is no such run.

        What is asked for components and paths from then on is about this run.
        """
        self.free(*(f for layer in self._layers for f in (layer.order, layer.parents)))
        self._layers.clear()
        self._context.source = self._context.order = 0
        if sought.ever is None:
            *phases, (during, then) = sought.phases
            yield from self._through([*phases, (during, 0)], sought)
            yield from self._surveyed(due=then)
            return (yield from self._chosen(_DUE, fair=0))
        yield from self._through([*sought.phases, (sought.ever, 0)], sought, enter=sought.ever)
        if not self._layers:
            yield from self._surveyed(alive=0, often=sought.often, still=sought.still)
        yield from self._marked()
        found = yield from self._chosen(_ALIVE | _OFTEN | _STILL, fair=0)
        while found is None:
            found = yield from self._chosen(_ALIVE, fair=1)
            if found is not None or not self._strong or not (yield from self._pruned()):
                break
            yield from self._marked()
        return found

    def _surveyed(
        self,
        *,
        alive: int = NEVER,
        often: int = 0,
        wait: int = 0,
        due: int = 0,
        still: int = 0,
        go: int = 0,
    ) -> Work[None]:
        """Set the flags of all states."""
        masks = (alive, often, wait, due, still, go)
        wanted = (ctypes.c_uint64 * len(masks))(*masks)
        for _ in self._over("survey", self._size, ctypes.addressof(wanted)):
            yield

    def _through(
        self, phases: Sequence[tuple[int, int]], sought: Sought, enter: int = 0
    ) -> Work[None]:
        """Awaken the states of the last phase, which states of `enter` alone belong to.

        There is no layer for a first phase that all states are in.
        """
        (during, due), *others = phases
        levels = [first for first in self._search.levels if first < self._size]
        rings = list(pairwise([*levels, self._size]))
        if during:
            yield from self._layer(rings[:1], 0, during, sought, 0 if others else enter)
            rings = self._layers[-1].rings
        for number, (during, then) in enumerate(others, start=1):
            last = number == len(others)
            yield from self._layer(rings, due, during, sought, enter if last else 0)
            rings, due = self._layers[-1].rings, then

    def _layer(
        self, rings: Sequence[tuple[int, int]], due: int, go: int, sought: Sought, enter: int
    ) -> Work[None]:
        """Awaken what is due of the rings of the layer before, and what runs go on to from there.

        What is nearest to an initial state comes first.
        """
        context = self._context
        yield from self._surveyed(
            often=sought.often, wait=enter, due=due, still=sought.still, go=go
        )
        context.source = context.order
        context.order = self.allocated(4 * self._size)
        context.parents = self.allocated(4 * self._size)
        context.ordered = done = 0
        layer = _Layer(context.order, context.parents, [])
        self._layers.append(layer)
        waiting = iter(rings)
        while (ring := next(waiting, None)) or done < context.ordered:
            if ring is not None:
                yield from self._all_over("begin", ring[1], start=ring[0])
            stop = context.ordered
            layer.rings.append((done, stop))
            yield from self._all_over("spread", stop, start=done)
            done = stop

    def _components(self) -> Work[None]:
        """Find the components of what is alive."""
        context = self._context
        ctypes.memset(context.marks, 0, 4 * self._size)
        context.root = context.time = context.components = context.depth = context.height = 0
        while not self._call("components", _EDGES):
            yield
        ctypes.memset(context.frames, 0, 4 * self._size)  # where paths leave their trail

    def _marked(self) -> Work[None]:
        """Find the components of what is alive, and their verdicts."""
        context = self._context
        self.free(context.called, context.met, context.firsts, context.verdicts)
        yield from self._components()
        number = context.components
        context.called = self.allocated(8 * self._words * number)
        context.met = self.allocated(8 * self._words * number)
        context.firsts, context.verdicts = self.allocated(4 * number), self.allocated(number)
        yield from self._all_over("gather", self._size)
        yield from self._all_over("judge", number)

    def _chosen(self, flags: int, *, fair: int) -> Work[int | None]:
        """The first state that has some flags, in a component that is `fair` if that is 1."""
        stop = self._context.ordered if self._layers else self._size
        for found in self._over("choose", stop, flags, fair):
            if found != NOWHERE:
                return found
            yield
        return None

    def _pruned(self) -> Work[bool]:
        """Take out the states in which no fair run can stay; whether any is left."""
        left = 0
        for kept in self._over("prune", self._size):
            left += kept
            yield
        yield from self._all_over("remove", self._size)
        return left > 0

    def calls_for(self, state: int) -> int:
        """The demands that the component of a state raises: bit i is demand i, from 1 on."""
        component = self._component(state)
        called = words_at(self._context.called)
        words = called[component * self._words : (component + 1) * self._words]
        return int(sum(word << _WORD * k for k, word in enumerate(words))) & ~1

    def together(self, state: int, other: int) -> bool:
        """Whether two states are in one component."""
        return self._component(state) == self._component(other)

    def _component(self, state: int) -> int:
        return int(halves_at(self._context.marks)[state]) ^ (2**32 - 1)

    # Paths ------------------------------------------------------------------------------------

    def stem(self, state: int) -> list[int]:
        """The states that a run which is sought goes through, to a state it may come to first.

        The first of them is the one that ends the first phase, if all states are in that, else an
        initial one.
        """
        path = [state]
        for layer in reversed(self._layers):
            parents = halves_at(layer.parents)
            while before := parents[path[-1]]:
                path.append(before - 1)
        path.reverse()
        return path

    def path_to(self, start: int, goal: int) -> Work[list[int]]:
        """A shortest path from one state to another of its component, by steps of the protocol."""
        return (yield from self._within(start, goal, 0))

    def path_for(self, start: int, asked: int) -> Work[list[int]]:
        """A shortest path to a state of the component that meets one of the demands `asked`: it
        takes part in it by a step within the component, or by having no action of it enabled. Bit
        0 asks for a state of `often`.
        """
        return (yield from self._within(start, NOWHERE, asked))

    def _within(self, start: int, goal: int, asked: int) -> Work[list[int]]:
        words = [asked >> _WORD * k & NOWHERE for k in range(self._words)]
        wanted = (ctypes.c_uint64 * self._words)(*words)
        return (yield from self._walk(start, "seek", goal, ctypes.addressof(wanted)))

    def _walk(self, start: int, name: str, *arguments: int) -> Work[list[int]]:
        """A shortest path as a function of the kernel finds it, which goes on where it stood."""
        context, trail = self._context, halves_at(self._context.frames)
        halves_at(context.stack)[0] = start
        trail[start] = start + 1
        context.head, context.height = 0, 1
        found = _NOT_YET
        while found == _NOT_YET:
            found = self._call(name, _PASS, *arguments)
            yield
        if found == NOWHERE:
            raise InternalError("no path leads where one was found to lead")
        path = [found]
        while path[-1] != start:
            path.append(trail[path[-1]] - 1)
        self._call("forget")
        path.reverse()
        return path
