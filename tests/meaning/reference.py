"""What the tests compare the search with: systems interpreted one state at a time, by the book."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from tests.support.node_values import value

from ccverify.checker.meaning.ground import GroundSystem, Slot
from ccverify.checker.meaning.native.words import FULL, Words, arguments
from ccverify.checker.meaning.nodes import Node, Nodes

Values = tuple[int, ...]


def run_words(words: Words, state: Sequence[int], root: int) -> int:
    """The value of an instruction in a packed state, by the table in `words`."""
    at: dict[int, int] = {}
    for i in words.needed((root,)):
        op, args = words.code[i]
        x = [at[a] for a in arguments(words.code[i])]
        match op:
            case "in":
                at[i] = state[args[0]]
            case "const" | "bit":
                at[i] = args[0]
            case "and" | "both":
                at[i] = x[0] & x[1]
            case "or" | "either":
                at[i] = x[0] | x[1]
            case "xor":
                at[i] = x[0] ^ x[1]
            case "add":
                at[i] = (x[0] + x[1]) & FULL
            case "mul":
                at[i] = (x[0] * x[1]) & FULL
            case "shl":
                at[i] = (x[0] << args[1]) & FULL
            case "lshr":
                at[i] = x[0] >> args[1]
            case "udiv":
                at[i] = x[0] // args[1]
            case "urem":
                at[i] = x[0] % args[1]
            case "shlv":
                at[i] = (x[0] << x[1]) & FULL
            case "popcount":
                at[i] = x[0].bit_count()
            case "word":
                at[i] = x[0]
            case "select":
                at[i] = x[1] if x[0] else x[2]
            case "eq":
                at[i] = int(x[0] == x[1])
            case "le":
                at[i] = int(signed(x[0]) <= signed(x[1]))
            case "below":
                at[i] = int(x[0] < x[1])
            case "not":
                at[i] = 1 - x[0]
    return at[root]


def signed(word: int) -> int:
    """A 64-bit word as a signed integer."""
    return word - 2**64 if word >> 63 else word


def successors(system: GroundSystem, values: Values) -> list[tuple[int, Values]]:
    """(action, successor) for each action that is taken and valid."""
    result = []
    for i, action in enumerate(system.actions):
        if value(action.guard, values) and value(action.valid, values):
            after = list(values)
            for slot, node in action.updates:
                after[slot] = value(node, values)
            result.append((i, tuple(after)))
    return result


def initial_states(system: GroundSystem) -> list[Values]:
    """All values of the open slots, where `init` holds."""
    states: list[Values] = [()]
    for slot, fixed in zip(system.slots, system.base, strict=True):
        options = range(slot.low, slot.high + 1) if fixed is None else (fixed,)
        states = [(*state, option) for state in states for option in options]
    return [state for state in states if value(system.init, state)]


@dataclass(frozen=True)
class Explored:
    """What a search is to find; `first` is the depth at which each target first holds."""

    depths: dict[Values, int]
    transitions: int
    settled: int
    deadlocks: int
    enabled: list[int]
    first: dict[int, int]

    @property
    def depth(self) -> int:
        return max(self.depths.values(), default=0)


def explore(
    system: GroundSystem,
    targets: Sequence[Node],
    representative: Callable[[Values], Values] = lambda values: values,
    limit: int = 2000,
) -> Explored | None:
    """Breadth first over all reachable states, or their representatives; None beyond the limit."""
    frontier = list(dict.fromkeys(map(representative, initial_states(system))))
    depths = dict.fromkeys(frontier, 0)
    transitions = settled = deadlocks = 0
    enabled = [0] * len(system.actions)
    while frontier:
        if len(depths) > limit:
            return None
        reached: list[Values] = []
        for values in frontier:
            following = successors(system, values)
            transitions += len(following)
            deadlocks += not following
            settled += all(system.actions[i].fault for i, _ in following)
            for i, successor in following:
                enabled[i] += 1
                after = representative(successor)
                if after not in depths:
                    depths[after] = depths[values] + 1
                    reached.append(after)
        frontier = reached
    first: dict[int, int] = {}
    for values, depth in depths.items():
        for t, target in enumerate(targets):
            if value(target, values):
                first[t] = min(first.get(t, depth), depth)
    return Explored(depths, transitions, settled, deadlocks, enabled, first)


def nodes_of(slots: Iterable[Slot]) -> Nodes:
    """A factory for the slots."""
    return Nodes([(slot.boolean, slot.low, slot.high) for slot in slots])
