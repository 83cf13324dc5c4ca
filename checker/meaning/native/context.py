"""The block of memory through which Python and the search kernel share a search's state."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from typing import ClassVar, Final

MAX_TARGETS: Final = 62
INVALID: Final = 62  # the number under which steps out of range are noted, beside the targets
NOWHERE: Final = 2**64 - 1


class Context(ctypes.Structure):
    """The kernel's variables, one word each.

    - `functions`, and `generator`: where the functions of the system are (see kernel.ll)
    - `queue`, `capacity`: the states found, in order; how many fit (one more has room)
    - `count`, `cursor`, `end`: states in the queue; the next to expand; where to stop
    - `count_limit`: stop at so many states
    - `table`, `mask`, `shift`: the visited set; number of slots - 1; 64 - log2 of that number
    - `used`, `used_limit`: slots taken; where to stop
    - `buffer`, `slots`: successors of a batch, and their slots in the table
    - `batch`, `reserve`: states expanded in one batch; the most successors they can have
    - `reduced`: 1 to replace states by their representatives
    - `transitions`, `settled`, `deadlocks`: over the expanded states: successors written, states
      without a successor by the protocol, states without any; `first_deadlock`: the first of them
    - `found`, `watched`: bit masks: targets that held somewhere; those to stop for
    - `firsts`: per target, the first state at which it held, valid where `found` says so
    """

    functions: ClassVar = ("successors", "canonical", "targets", "initial", "enabled")
    _fields_ = [
        *((name, ctypes.c_uint64) for name in (
            "generator", "successors", "canonical", "targets", "initial", "enabled",
            "queue", "capacity", "count", "cursor", "end", "count_limit",
            "table", "mask", "shift", "used", "used_limit", "buffer", "slots", "batch", "reserve",
            "reduced", "transitions", "settled", "deadlocks", "first_deadlock", "found", "watched",
        )),
        ("firsts", ctypes.c_uint64 * 64),
    ]  # fmt: skip

    generator: int
    successors: int
    canonical: int
    targets: int
    initial: int
    enabled: int
    queue: int
    capacity: int
    count: int
    cursor: int
    end: int
    count_limit: int
    table: int
    mask: int
    shift: int
    used: int
    used_limit: int
    buffer: int
    slots: int
    batch: int
    reserve: int
    reduced: int
    transitions: int
    settled: int
    deadlocks: int
    first_deadlock: int
    found: int
    watched: int
    firsts: ctypes.Array[ctypes.c_uint64]


class GraphContext(ctypes.Structure):
    """The variables of the kernel of the graph, one word each.

    - `functions`: where the functions of the system are (see graph.ll)
    - `queue`, `reduced`, `buffer`: as in `Context`
    - `labels`, `numbers`, `others`: room for the actions of a state's successors, for the numbers
      of these, and for those of a state's variants
    - `index`, `mask`, `shift`: a hash table of state numbers, each plus 1; its size as in `Context`
    - `size`: the states looked at are those of lower numbers
    - `offsets`, `edges`: the edges of state i are those from `offsets[i]` to `offsets[i + 1]`
    - `flags`, `marks`: of each state
    - `source`: the order of a layer that was awakened before, or none; `order`, `ordered`,
      `parents`: the states that were awakened, how many there are, and from which state each was,
      plus 1
    - `root`, `time`, `components`: the next state that components are looked for from; how many
      states were come to; the number of components found
    - `frames`, `depth`; `stack`, `height`, `head`: two stacks, the second also used as a queue
    - `words`, `demands`, `weak`, `strong`: how many words a set of demands has; the set of each
      action; the sets of all demands of fairness that are weak, and that are strong
    - `enabled`, `taken`: the sets of the state last looked at
    - `called`, `met`, `firsts`, `verdicts`: of each component; `firsts` is one of its states
    - `work`: how many edges were looked at
    - `heads`, `chain`: of each component the last of its states, and of each state the one of its
      component before it, both plus 1
    - `most`: of each component, how many ticks a run can take from there on
    - `later`, `delayed`: states that ticks lead to, each with the state before plus 1, and how many
    - `goal`: where a run comes to that ends what is measured
    """

    functions: ClassVar = ("successors", "canonical", "targets", "labelled", "variants")
    _fields_ = [
        (name, ctypes.c_uint64) for name in (
            "successors", "canonical", "targets", "labelled", "variants",
            "queue", "reduced", "buffer", "labels", "numbers", "others", "index", "mask", "shift",
            "size", "offsets", "edges", "flags", "marks", "source", "order", "ordered", "parents",
            "root", "time", "components", "frames", "depth", "stack", "height", "head", "words",
            "demands", "weak", "strong", "enabled", "taken", "called", "met", "firsts", "verdicts",
            "work", "heads", "chain", "most", "later", "delayed", "goal",
        )
    ]  # fmt: skip

    successors: int
    canonical: int
    targets: int
    labelled: int
    variants: int
    queue: int
    reduced: int
    buffer: int
    labels: int
    numbers: int
    others: int
    index: int
    mask: int
    shift: int
    size: int
    offsets: int
    edges: int
    flags: int
    marks: int
    source: int
    order: int
    ordered: int
    parents: int
    root: int
    time: int
    components: int
    frames: int
    depth: int
    stack: int
    height: int
    head: int
    words: int
    demands: int
    weak: int
    strong: int
    enabled: int
    taken: int
    called: int
    met: int
    firsts: int
    verdicts: int
    work: int
    heads: int
    chain: int
    most: int
    later: int
    delayed: int
    goal: int


class FailuresContext(ctypes.Structure):
    """The variables of the kernel that looks for runs with few failures, one word each.

    - `functions`, `queue`, `reduced`, `buffer`: as in `Context`
    - `numbers`, `index`, `mask`, `shift`, `size`: as in `GraphContext`; the states in the index are
      those of the level after the one that steps are taken from
    - `actions`, `counts`, `failing`: how many actions there are; room to note which are enabled;
      for each, 1 if it is a failure
    - `ways`: of each state, the best way to it (see failures.ll)
    - `wanted`: the mask of the targets that hold in the next level
    - `bests`, `ends`: of each target, the best way to it and the state there
    """

    functions: ClassVar = ("successors", "canonical", "targets", "enabled")
    _fields_ = [
        (name, ctypes.c_uint64) for name in (
            "successors", "canonical", "targets", "enabled",
            "queue", "reduced", "buffer", "numbers", "index", "mask", "shift", "size",
            "actions", "counts", "failing", "ways", "wanted", "bests", "ends",
        )
    ]  # fmt: skip

    successors: int
    canonical: int
    targets: int
    enabled: int
    queue: int
    reduced: int
    buffer: int
    numbers: int
    index: int
    mask: int
    shift: int
    size: int
    actions: int
    counts: int
    failing: int
    ways: int
    wanted: int
    bests: int
    ends: int


def positions(context: type[ctypes.Structure]) -> Mapping[str, int]:
    """Each field's position in a context, in words: what the kernel's text refers to."""
    return {field[0]: getattr(context, field[0]).offset // 8 for field in context._fields_}
