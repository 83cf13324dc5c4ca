"""Machine code for one system: its steps and predicates on packed states, and the search kernel."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from math import prod
from pathlib import Path
from string import Template
from typing import Any, Final

from ccverify.checker.errors import InternalError, UsageError
from ccverify.checker.meaning.ground import GroundSystem, Orbit
from ccverify.checker.meaning.native.context import (
    INVALID,
    MAX_TARGETS,
    Context,
    GraphContext,
    positions,
)
from ccverify.checker.meaning.native.lower import Lowering, Step
from ccverify.checker.meaning.native.machine import Code, machine_code
from ccverify.checker.meaning.native.packing import Packing
from ccverify.checker.meaning.native.relations import variants
from ccverify.checker.meaning.native.representative import Reduction
from ccverify.checker.meaning.native.stepping import StepPrinter
from ccverify.checker.meaning.native.visited import Visited
from ccverify.checker.meaning.native.words import Words
from ccverify.checker.meaning.nodes import Node

_GRAPH: Final = ("graph.ll", "components.ll", "demands.ll", "paths.ll")
_CACHED_BITS: Final = 24  # a dense set up to this width fits into the cache: do not prefetch
_PREFETCH: Final = """\
  %code = load i64, ptr %state
  %block = lshr i64 %code, 6
  %p = getelementptr inbounds i64, ptr %table, i64 %block
  call void @llvm.prefetch.p0(ptr %p, i32 1, i32 3, i32 1)"""


class Program:
    """The compiled functions of a system. States are tuples of `packing.words` 64-bit words.

    - `targets`: boolean nodes, at most 62; `reduce`: orbits to reduce by, which the system, its
      `init` and the targets must be symmetric in
    - `visited`: the kind of the set of visited states; for some the states must fit into one word
    - `graph`: with the functions that look at the graph of the states (see graph.py), and `follow`
      the orbits that have one member told apart: reduced by are the other members of each
    - `moves`: the most successors a state can have, by actions or by scattering, or its variants
    - `text_bytes`: the length of what is compiled, as far as it takes time
    - `expand`, `absorb`, `admit`, `predecessor`, `cover`, `collect`, and for hash tables `move`:
      the functions of the kernel (see kernel.ll); they release the interpreter's lock

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
        if packing.words > 1 and not visited.numbered:
            raise InternalError("this kind of visited set needs states of one word")
        self.packing: Final = packing
        self.visited: Final = visited
        self.actions: Final = len(system.actions)
        scatter = _scatter(system, reduce)
        self.variants: Final = prod(orbit.size for orbit in follow) - 1
        self.moves: Final = max(self.actions, len(scatter), self.variants, 1)
        functions = _Functions(system, packing)
        search = _kernel(packing, visited) + functions.searching(targets, reduce, scatter)
        looking = _graph(packing) + functions.following(follow) if graph else ""
        self._text: Final = search + looking
        self.text_bytes: Final = len(search) + len(looking) // 2  # half as long to compile
        self._inexact = False
        self._link(machine_code(self._text, optimize=False))

    def optimize(self) -> None:
        """Compile again, for speed: worth it once a search turns out to be long.

        Addresses given out before are void.
        """
        self._inexact = self.inexact
        self._link(machine_code(self._text, optimize=True))

    def _link(self, code: Code) -> None:
        self._code = code
        word, pointer = ctypes.c_uint64, ctypes.c_void_p
        self.expand = self.entry("expand", None, pointer)
        self.absorb = self.entry("absorb", None, pointer, word)
        self.admit = self.entry("admit", word, pointer, pointer, word, word)
        self.predecessor = self.entry("predecessor", word, pointer, word, word, pointer)
        self.cover = self.entry("cover", None, pointer, word, word, pointer)
        self.collect = self.entry("collect", word, pointer, word, word, word, pointer)
        self._successors = self.entry("successors", word, pointer, pointer)
        self._enabled = self.entry("enabled", None, pointer, pointer)
        self._targets = self.entry("targets", word, pointer)
        self._initial = self.entry("initial", ctypes.c_bool, pointer)
        self._canonical = self.entry("canonical", None, pointer)

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
        """Where the function `name` of the kernel's text is."""
        return self._code.address(name)

    def entry(self, name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
        """The function `name`, of that result and those arguments; void after `optimize`."""
        return self._code.entry(name, result, *arguments)

    def move(self, context: int, old: int, start: int, stop: int) -> None:
        """The kernel's `move`; only if the visited set is a hash table."""
        word, pointer = ctypes.c_uint64, ctypes.c_void_p
        self.entry("move", None, pointer, pointer, word, word)(context, old, start, stop)

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


def _kernel(packing: Packing, visited: Visited) -> str:
    """The text of the search kernel for states of that width."""
    folder = Path(__file__).parent
    texts = [(folder / name).read_text(encoding="utf-8") for name in ("kernel.ll", "fields.ll")]
    text = Template("".join((*texts, visited.text)))
    width = packing.words
    return text.substitute(
        positions(Context),
        W=width,
        BITS=64 * width,
        BYTES=8 * width,
        NUMBER=8 * visited.slot_bytes,
        UNUSED=max(64 - 8 * visited.slot_bytes, 0),
        PREFETCH=_PREFETCH if packing.bits > _CACHED_BITS else "",
    )


def _graph(packing: Packing) -> str:
    """The text of the kernel of the graph for states of that width."""
    folder, width = Path(__file__).parent, packing.words
    lines = "".join((folder / name).read_text(encoding="utf-8") for name in _GRAPH).split("\n")
    text = Template("\n".join(line.partition(";")[0] for line in lines))  # without comments
    return text.substitute(positions(GraphContext), W=width, BITS=64 * width, FLAGS=6)
