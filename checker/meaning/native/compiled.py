"""Machine code for one system: its steps and predicates on packed states, for the kernels."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from math import prod
from typing import Final

from ccverify.checker.errors import InternalError, UsageError
from ccverify.checker.meaning.ground import GroundSystem, Orbit
from ccverify.checker.meaning.native.context import (
    INVALID,
    MAX_TARGETS,
    Context,
    FailuresContext,
    GraphContext,
)
from ccverify.checker.meaning.native.kernel import Kernel, Shape
from ccverify.checker.meaning.native.lower import Lowering, Step
from ccverify.checker.meaning.native.machine import machine_code
from ccverify.checker.meaning.native.packing import Packing
from ccverify.checker.meaning.native.relations import variants
from ccverify.checker.meaning.native.representative import Reduction
from ccverify.checker.meaning.native.stepping import StepPrinter
from ccverify.checker.meaning.native.visited import Visited
from ccverify.checker.meaning.native.words import Words
from ccverify.checker.meaning.nodes import Node

_HEAD: Final = """\
; 1 once a state got a representative that not all its permutations may have.
@inexact = global i64 0

declare i64 @llvm.ctpop.i64(i64)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
"""


class Program:
    """The compiled functions of a system. States are tuples of `packing.words` 64-bit words.

    - `targets`: boolean nodes, at most 62; `reduce`: orbits to reduce by, which the system, its
      `init` and the targets must be symmetric in
    - `visited`: how visited states are kept
    - `graph`: with what it takes to look at the graph of the states (see graph.py), and `follow`
      the orbits that have one member told apart: reduced by are the other members of each
    - `moves`: the most successors a state can have, by actions or by scattering, or its variants
    - `text_bytes`: the length of what is compiled
    - `kernel`: the functions that search with those of the system

    A step that would leave a slot's range (guard, but not `valid`) is not taken; that there is one
    is reported like a target, number `INVALID`. Raises `UsageError` for too many targets.
    """

    def __init__(
        self,
        system: GroundSystem,
        packing: Packing,
        targets: Sequence[Node] = (),
        reduce: Sequence[Orbit] = (),
        *,
        visited: Visited = Visited.NUMBERS,
        graph: bool = False,
        follow: Sequence[Orbit] = (),
    ) -> None:
        if len(targets) > MAX_TARGETS:
            raise UsageError(
                f"{len(targets)} targets in one search, at most {MAX_TARGETS} are possible",
                hint="check fewer properties at a time",
            )
        self.packing: Final = packing
        self.visited: Final = visited
        self.actions: Final = len(system.actions)
        scatter = _scatter(system, reduce)
        self.variants: Final = prod(orbit.size for orbit in follow) - 1
        self.moves: Final = max(self.actions, len(scatter), self.variants, 1)
        functions = _Functions(system, packing)
        head = f"%State = type [{packing.words} x i64]\n{_HEAD}"
        text = head + functions.searching(targets, reduce, scatter)
        self._text: Final = text + functions.following(follow) if graph else text
        self._shape: Final = Shape.of(packing, visited)
        self.text_bytes: Final = len(self._text)
        self._inexact = False
        self._link(optimize=False)

    def optimize(self) -> None:
        """Compile again, for speed: worth it once a search turns out to be long.

        Addresses given out before are void.
        """
        self._inexact = self.inexact
        self._link(optimize=True)

    def _link(self, *, optimize: bool) -> None:
        code = self._code = machine_code(self._text, optimize=optimize)
        self.kernel = Kernel(self._shape, optimized=code.optimized)
        word, pointer = ctypes.c_uint64, ctypes.c_void_p
        self._successors = code.entry("successors", word, pointer, pointer)
        self._enabled = code.entry("enabled", None, pointer, pointer)
        self._targets = code.entry("targets", word, pointer)
        self._initial = code.entry("initial", ctypes.c_bool, pointer)
        self._canonical = code.entry("canonical", None, pointer)

    @property
    def inexact(self) -> bool:
        """Whether a state got a representative that not all its permutations may have."""
        place = self._code.variable("inexact")
        return self._inexact or bool(ctypes.c_uint64.from_address(place).value)

    @property
    def optimized(self) -> bool:
        """Whether the code is as fast as it gets; it may be so from the start."""
        return self._code.optimized

    def address(self, name: str) -> int:
        """Where a function of the system is; void after `optimize`."""
        return self._code.address(name)

    def link(self, context: Context | GraphContext | FailuresContext) -> None:
        """Tell a kernel, by its context, where the functions are that it calls.

        To be done again after `optimize`.
        """
        for name in context.functions:
            setattr(context, name, self.address(name))

    def _words(self, state: Sequence[int]) -> ctypes.Array[ctypes.c_uint64]:
        return (ctypes.c_uint64 * self.packing.words)(*state)

    def successors(self, state: Sequence[int]) -> list[tuple[int, tuple[int, ...]]]:
        """(action, successor) for each action enabled in the state, as they are: not reduced."""
        words = self._words(state)
        counts = (ctypes.c_uint64 * self.actions)()
        out = (type(words) * (self.moves + 1))()
        self._enabled(words, counts)
        self._successors(words, out)
        taken = [action for action, enabled in enumerate(counts) if enabled]
        return [(action, tuple(out[i])) for i, action in enumerate(taken)]

    def targets(self, state: Sequence[int]) -> int:
        """A mask: bit t is set where target t holds in the state."""
        return int(self._targets(self._words(state)))

    def initial(self, state: Sequence[int]) -> bool:
        """Whether the system's `init` holds in the state."""
        return bool(self._initial(self._words(state)))

    def canonical(self, state: Sequence[int]) -> tuple[int, ...]:
        """The state's representative under the orbits reduced by; without any, the state."""
        words = self._words(state)
        self._canonical(words)
        return tuple(words)


def _scatter(system: GroundSystem, reduce: Sequence[Orbit]) -> list[tuple[int, Node]]:
    """For each slot open initially, the update to its next value, the lowest after the highest.

    A slot that holds a replica is updated to each of its values: which is the next one changes if
    the replicas are renamed, and what a representative leads to has to be the same for all states
    that it stands for.
    """
    nodes, updates = system.nodes, list[tuple[int, Node]]()
    holders = {slot for orbit in reduce for slot in orbit.holders}
    for i, (slot, value) in enumerate(zip(system.slots, system.base, strict=True)):
        if value is None and slot.low < slot.high:
            now = nodes.var(i)
            if i in holders:
                updates += [(i, nodes.integer(v)) for v in range(slot.low, slot.high + 1)]
            elif slot.boolean:
                updates.append((i, nodes.not_(now)))
            else:
                high, low = nodes.integer(slot.high), nodes.integer(slot.low)
                following = nodes.add((now, nodes.integer(1)))
                updates.append((i, nodes.ite(nodes.eq(now, high), low, following)))
    return updates


def _invalid(system: GroundSystem) -> Node:
    """Some action is taken and would leave a slot's range: an error of the model."""
    nodes = system.nodes
    return nodes.or_(
        nodes.and_((action.guard, nodes.not_(action.valid))) for action in system.actions
    )


class _Functions:
    """Prints the functions that are particular to a system."""

    def __init__(self, system: GroundSystem, packing: Packing) -> None:
        self._system: Final = system
        self._packing: Final = packing
        self._words: Final = Words()
        self._lowering: Final = Lowering(packing, self._words)
        self._steps: Final = [self._lowering.step(action) for action in system.actions]
        faults = [action.fault for action in system.actions]
        self._protocol: Final = faults.count(False)
        if any(faults[: self._protocol]):
            raise InternalError("the actions of the protocol must come before the faults")

    def searching(
        self,
        targets: Sequence[Node],
        reduce: Sequence[Orbit],
        scatter: Sequence[tuple[int, Node]],
    ) -> str:
        """What the search kernel calls."""
        lowering, protocol = self._lowering, self._protocol
        moves = [lowering.scatter(update) for update in scatter]
        noted = dict(enumerate(targets))
        noted[INVALID] = _invalid(self._system)
        holding = {t: lowering.value(node) for t, node in noted.items()}
        initial = lowering.value(self._system.init)
        reduction = Reduction(self._words, self._packing, reduce)
        printer = StepPrinter(self._words)
        by_protocol, faults = self._steps[:protocol], self._steps[protocol:]
        if reduction.reducing:
            making = (
                printer.told("successors.told", by_protocol, faults, reduction.repeats),
                printer.told("scatter.told", moves, (), {}),
            )
        else:
            making = (
                printer.successors("successors", by_protocol, faults),
                printer.successors("scatter", moves, ()),
            )
        return "\n".join(
            (
                *making,
                printer.enabled(self._steps),
                printer.mask("targets", holding),
                printer.initial(initial),
                reduction.text(printer, ("successors", "scatter")),
            )
        )

    def following(self, follow: Sequence[Orbit]) -> str:
        """What the kernel of the graph calls."""
        always = self._words.bit(True)
        others = variants(self._words, self._packing, follow)
        exchanges = [Step(always, state) for state in others]
        printer = StepPrinter(self._words)
        return "\n".join(
            (
                "",
                printer.successors("labelled", self._steps[: self._protocol], (), labels=True),
                printer.successors("variants", exchanges, ()),
            )
        )
