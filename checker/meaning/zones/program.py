"""Machine code for the zones of a timed system: its edges, what holds in states, the kernel."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ccverify.checker.meaning.fixed import fixed
from ccverify.checker.meaning.ground import GroundAction, GroundSystem, Slot
from ccverify.checker.meaning.native.lower import Lowering, Step
from ccverify.checker.meaning.native.machine import Code, machine_code
from ccverify.checker.meaning.native.packing import Packing
from ccverify.checker.meaning.native.stepping import StepPrinter
from ccverify.checker.meaning.native.words import FULL, Words
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.zones.asked import Asked
from ccverify.checker.meaning.zones.bounds import INF
from ccverify.checker.meaning.zones.cases import Edge, Probe
from ccverify.checker.meaning.zones.context import ENDED, PENDING, URGENT
from ccverify.checker.meaning.zones.timed import Due, TimedGrounding

_DECLARED: Final = """
declare i64 @llvm.ctpop.i64(i64)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
"""


class ZoneProgram:
    """The compiled functions of a system.

    Packed states are those of `packing`, which has a slot more for each clock: what a step does
    with it. Such slots are 0 in states.
    """

    def __init__(self, asked: Asked) -> None:
        self.asked: Final = asked
        timed = self.timed = asked.timed
        edges, ground = asked.edges, timed.ground
        clocks = len(timed.clocks)
        sets = range(len(ground.slots), len(ground.slots) + clocks)
        most = max((s for e in edges for own in e.resets.values() for s in own), default=0)
        slots = (*ground.slots, *(Slot(f"set {k}", False, 0, 1 + most) for k in sets))
        self.system: Final[GroundSystem] = replace(
            ground,
            slots=slots,
            rows=(*ground.rows, tuple(sets)),
            base=(*ground.base, *(0 for _ in sets)),
            orbits=(),
        )
        steps = [self._with_resets(edge, sets.start) for edge in edges]
        steps += [_looking(probe, timed.nodes.true) for probe in asked.probes]
        taken = replace(self.system, actions=tuple(steps))
        self.packing: Final = Packing(taken, fixed(taken))
        self.labels: Final = len(steps)
        words = Words()
        lowering = Lowering(self.packing, words)
        head = f"%State = type [{self.packing.words} x i64]\n{_DECLARED}"
        printed = self._printed(words, lowering, steps, sets.start)
        self.text: Final = "\n".join((head, *printed))
        self._link(machine_code(self.text, optimize=False))

    def optimize(self) -> None:
        """Compile again, for speed. Addresses given out before are void."""
        self._link(machine_code(self.text, optimize=True))

    def _link(self, code: Code) -> None:
        self._code = code
        word, pointer = ctypes.c_uint64, ctypes.c_void_p
        self._describe = code.entry("describe", None, pointer, pointer)
        self._labelled = code.entry("labelled", word, pointer, pointer, pointer)
        self._sources = code.entry("sources", None, pointer, pointer)

    @property
    def addresses(self) -> dict[str, int]:
        """Where the functions are that the kernel calls, by the names of the context's fields."""
        names = ("labelled", "describe", "sources", "strip")
        return {name: self._code.address(name) for name in names}

    def described(self, words: Sequence[int]) -> tuple[int, list[tuple[bool, int]]]:
        """The flags of a state, and of each clock whether it is live, and its bound for delays."""
        size = 2 * len(self.timed.clocks) + 2
        out = (ctypes.c_int64 * size)()
        self._describe((ctypes.c_uint64 * self.packing.words)(*words), out)
        return out[0], [(bool(out[k]), out[k + 1]) for k in range(2, size, 2)]

    def steps(self, words: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """The edges that a state allows if clocks do, and for each what it does with each clock: 0
        nothing, 1 it sets it back, 1 + c it sets it to clock c. Probes are among them.
        """
        width, clocks = self.packing.words, len(self.timed.clocks)
        out = (ctypes.c_uint64 * (width * (self.labels + 1)))()
        labels = (ctypes.c_int32 * (self.labels + 1))()
        count = self._labelled((ctypes.c_uint64 * width)(*words), out, labels) % 2**32
        found, sources = dict[int, tuple[int, ...]](), (ctypes.c_int64 * (clocks + 1))()
        for number in range(count):
            self._sources((ctypes.c_uint64 * width).from_buffer(out, 8 * width * number), sources)
            found[labels[number]] = tuple(sources[1:])
        return found

    def discrete(self, words: Sequence[int]) -> tuple[int, ...]:
        """The values of the model's variables in a packed state."""
        return self.packing.unpack(words)[: len(self.timed.ground.slots)]

    # What is printed

    def _with_resets(self, edge: Edge, first: int) -> GroundAction:
        """The action, which notes in slots from `first` on what becomes of the clocks."""
        make, updates = self.timed.nodes, list(edge.action.updates)
        for clock, sources in edge.resets.items():
            value = make.integer(0)
            for source, condition in sources.items():
                value = make.ite(condition, make.integer(1 + source), value)
            updates.append((first + clock - 1, value))
        return replace(edge.action, updates=tuple(updates))

    def _printed(
        self,
        words: Words,
        lowering: Lowering,
        actions: Sequence[GroundAction],
        first: int,
    ) -> list[str]:
        steps: list[Step] = [lowering.step(action) for action in actions]
        row = self._row(words, lowering)
        sources, masks = dict[int, int](), [FULL] * self.packing.words
        for clock in range(1, len(self.timed.clocks) + 1):
            place = self.packing.places[first + clock - 1]
            field = words.lshr(words.input(place.word), place.shift)
            sources[clock] = words.and_(field, words.const(place.mask))
            masks[place.word] &= ~(place.mask << place.shift)
        strip = {k: words.and_(words.input(k), words.const(mask)) for k, mask in enumerate(masks)}
        printer = StepPrinter(words)
        return [
            printer.successors("labelled", steps, (), labels=True),
            printer.writing("describe", row),
            printer.writing("sources", sources),
            printer.rewriting("strip", strip),
        ]

    def _row(self, words: Words, lowering: Lowering) -> dict[int, int]:
        """What describes a state: see `described`."""
        timed, gauge = self.timed, self.asked.gauge
        noted = [(URGENT, timed.urgent)]
        if gauge is not None:
            noted += [(PENDING, gauge.pending), (ENDED, gauge.ended)]
        flags = words.const(0)
        for flag, node in noted:
            bit = words.word(lowering.value(node))
            flags = words.or_(flags, words.mul(bit, words.const(flag)))
        targets = words.const(0)
        for number, node in self.asked.targets.items():
            targets = words.or_(targets, words.shl(words.word(lowering.value(node)), number))
        row = {0: flags, 1: targets}
        for clock, live in enumerate(self.asked.live, start=1):
            row[2 * clock] = words.word(lowering.value(live))
            row[2 * clock + 1] = self._upper(words, lowering, _dues(timed, clock))
        return row

    def _upper(self, words: Words, lowering: Lowering, dues: Sequence[Due]) -> int:
        """The bound up to which a clock may go on: the first of those that hold."""
        upper = words.const(INF)
        for due in sorted(dues, key=lambda due: due.limit, reverse=True):
            bound = words.const(self.asked.unit.bound(due.limit))
            upper = words.select(lowering.value(due.when), bound, upper)
        return upper


def _dues(timed: TimedGrounding, clock: int) -> list[Due]:
    return [due for due in timed.dues if due.clock == clock]


def _looking(probe: Probe, valid: Node) -> GroundAction:
    """The step that shows that a probe's state is there, and changes nothing."""
    return GroundAction(f"probe {probe.target}", False, probe.where, (), valid)
