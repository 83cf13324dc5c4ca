"""Lowering: from the nodes of a ground system to operations on the words of a packed state.

What makes the result fast: literals (a field equals a code) of one conjunction that lie in one
word become a single masked comparison; alike subterms of replicas whose fields lie side by side
are computed for all replicas at once, one *lane* each, and counted by a popcount; an update
rewrites only the fields it assigns.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.meaning.ground import GroundAction
from ccverify.checker.meaning.native.lanes import Column, combine, equalities, spread
from ccverify.checker.meaning.native.packing import Packing, Place
from ccverify.checker.meaning.native.words import FULL, Words
from ccverify.checker.meaning.nodes import Node, topological

_MAX_NESTING: Final = 30  # of subterms computed in lanes: keeps recursion shallow


@dataclass(frozen=True, slots=True)
class Step:
    """A lowered action: if the bit `enabled` holds, `words` are the successor's words."""

    enabled: int
    words: tuple[int, ...]


class Lowering:
    """Lowers the nodes of one system, each once, into `words`."""

    def __init__(self, packing: Packing, words: Words) -> None:
        self.words: Final = words
        self._places: Final = packing.places
        self._inputs: Final = [words.input(k) for k in range(packing.words)]
        self._done: dict[Node, int] = {}
        self._shapes: dict[Node, int] = {}
        self._shape_ids: dict[tuple[object, ...], int] = {}
        self._nesting: dict[int, int] = {}
        self._columns: dict[tuple[int, ...], Column | None] = {}

    def value(self, node: Node) -> int:
        """The id of the node's value: a bit for a boolean, a word (signed) for an integer."""
        for part in topological(node, self._done):
            if part.boolean:
                self._shapes[part] = self._shape(part)
            self._done[part] = self._lower(part)
        return self._done[node]

    def step(self, action: GroundAction) -> Step:
        """The action as a step; one that would leave a slot's range is not enabled."""
        enabled = self.words.both(self.value(action.guard), self.value(action.valid))
        return Step(enabled, self.update(action.updates))

    def scatter(self, update: tuple[int, Node]) -> Step:
        """The step that is always enabled and makes this one assignment."""
        return Step(self.words.bit(True), self.update((update,)))

    def update(self, updates: Iterable[tuple[int, Node]]) -> tuple[int, ...]:
        """All words of a state after the assignments; only the words assigned to are new ids."""
        words = self.words
        clear, put, flip = ([0] * len(self._inputs) for _ in range(3))
        fields: list[list[int]] = [[] for _ in self._inputs]
        for slot, node in updates:
            place = self._places[slot]
            mask = place.mask << place.shift
            if not mask or (node.op == "var" and node.payload == slot):
                continue
            if node.op == "not" and node.args[0].op == "var" and node.args[0].payload == slot:
                flip[place.word] |= mask
                continue
            clear[place.word] |= mask
            field = self._field(node, place)
            if (constant := words.constant(field)) is not None:
                put[place.word] |= constant
            else:
                fields[place.word].append(field)
        result = []
        for k, before in enumerate(self._inputs):
            word = words.and_(before, words.const(FULL & ~clear[k]))
            for field in (words.const(put[k]), *fields[k]):
                word = words.or_(word, field)
            result.append(words.xor(word, words.const(flip[k])))
        return tuple(result)

    def _field(self, node: Node, place: Place) -> int:
        """The node's value as the bits of a field, shifted to its place, zeros elsewhere."""
        words = self.words
        value = self.value(node)
        code = words.add(words.word(value) if node.boolean else value, words.const(-place.low))
        if not place.low <= node.low <= node.high <= place.low + place.mask:
            # Not valid then, but neighbouring fields (and what they index) must stay in range.
            code = words.and_(code, words.const(place.mask))
        return words.shl(code, place.shift)

    def _lower(self, node: Node) -> int:
        words, done, args = self.words, self._done, node.args
        match node.op:
            case "const":
                return words.bit(bool(node.payload)) if node.boolean else words.const(node.payload)
            case "var":
                return self._variable(node)
            case "not":
                return words.not_(done[args[0]])
            case "and":
                return self._conjunction(args, negated=False)
            case "or":
                return words.not_(self._conjunction(args, negated=True))
            case "eq":
                literal = self._literal(node)
                if literal is not None:
                    return self._compare(*literal)
                a, b = (done[arg] for arg in args)
                return words.eq(words.word(a), words.word(b)) if args[0].boolean else words.eq(a, b)
            case "le":
                return words.le(done[args[0]], done[args[1]])
            case "ite":
                c, a, b = (done[arg] for arg in args)
                if not node.boolean:
                    return words.select(c, a, b)
                return words.either(words.both(c, a), words.both(words.not_(c), b))
            case "add":
                total = words.const(0)
                for arg in args:
                    total = words.add(total, done[arg])
                return total
            case "scale":
                return words.mul(done[args[0]], words.const(node.payload))
            case "div" | "mod":
                return self._divided(node)
            case "count":
                return self._count(args)

    def _divided(self, node: Node) -> int:
        """A quotient or remainder; unsigned, of the number less a multiple of the divisor."""
        words, divisor = self.words, node.payload
        base = int(node.args[0].low // divisor)
        rest = words.add(self._done[node.args[0]], words.const(-base * divisor))
        if node.op == "mod":
            return words.urem(rest, divisor)
        return words.add(words.udiv(rest, divisor), words.const(base))

    def _variable(self, node: Node) -> int:
        words, place = self.words, self._places[node.payload]
        if node.boolean:
            literal = self._literal(node)
            return words.bit(bool(place.low)) if literal is None else self._compare(*literal)
        code = words.and_(
            words.lshr(self._inputs[place.word], place.shift), words.const(place.mask)
        )
        return words.add(code, words.const(place.low))

    def _literal(self, node: Node, negated: bool = False) -> tuple[Place, int] | None:
        """The field and code whose equality the (negated) node states, if that is its form."""
        if node.op == "not":
            node, negated = node.args[0], not negated
        if node.op == "var":
            variable, value = node, 1
        elif node.op == "eq" and node.args[0].op == "var" and node.args[1].op == "const":
            variable, value = node.args[0], node.args[1].payload
        else:
            return None
        place = self._places[variable.payload]
        code = value - place.low
        if not place.bits or not 0 <= code <= place.mask or (negated and place.bits > 1):
            return None
        return place, code ^ 1 if negated else code

    def _compare(self, place: Place, code: int) -> int:
        return self._masked(place.word, place.mask << place.shift, code << place.shift)

    def _masked(self, word: int, mask: int, value: int) -> int:
        words = self.words
        return words.eq(words.and_(self._inputs[word], words.const(mask)), words.const(value))

    def _conjunction(self, args: Sequence[Node], *, negated: bool) -> int:
        """The bit: all of `args` hold, or (negated) none of them does."""
        words = self.words
        masks, values = dict[int, int](), dict[int, int]()
        rest = list[Node]()
        for arg in args:
            literal = self._literal(arg, negated)
            if literal is None:
                rest.append(arg)
                continue
            place, code = literal
            mask, value = masks.get(place.word, 0), values.get(place.word, 0)
            added = place.mask << place.shift
            if (value ^ code << place.shift) & mask & added:
                return words.bit(False)
            masks[place.word], values[place.word] = mask | added, value | code << place.shift
        bits = [self._masked(word, masks[word], values[word]) for word in masks]
        for group in self._alike(rest):
            column = self._lanes(group)
            if column is None:
                bits += [words.not_(self._done[a]) if negated else self._done[a] for a in group]
            else:
                wanted = words.const(0 if negated else column.mask)
                bits.append(words.eq(self._kept(column), wanted))
        result = words.bit(True)
        for bit in bits:
            result = words.both(result, bit)
        return result

    def _count(self, args: Sequence[Node]) -> int:
        words = self.words
        total = words.const(0)
        for group in self._alike(args):
            column = self._lanes(group)
            if column is not None:
                total = words.add(total, words.popcount(self._kept(column)))
            else:
                for arg in group:
                    total = words.add(total, words.word(self._done[arg]))
        return total

    def _kept(self, column: Column) -> int:
        return self.words.and_(column.word, self.words.const(column.mask))

    def _alike(self, nodes: Sequence[Node]) -> list[list[Node]]:
        """The nodes in groups of one shape."""
        groups: dict[int, list[Node]] = {}
        for node in nodes:
            groups.setdefault(self._shapes[node], []).append(node)
        return list(groups.values())

    def _shape(self, node: Node) -> int:
        """A number that two nodes share only if they are alike but for their fields' shifts."""
        key: tuple[object, ...]
        literal = self._literal(node)
        inner = [self._shapes[a] for a in node.args if a.boolean]
        nesting = 1 + max((self._nesting[i] for i in inner), default=0)
        if literal is not None:
            key, nesting = ("literal", literal[0].word, literal[0].bits), 1
        elif not inner or len(inner) < len(node.args) or nesting > _MAX_NESTING:
            key = ("node", node.serial)
        else:
            key = (node.op, *(inner if node.op == "ite" else sorted(inner)))
        shape = self._shape_ids.setdefault(key, len(self._shape_ids))
        self._nesting[shape] = nesting
        return shape

    def _lanes(self, nodes: Sequence[Node]) -> Column | None:
        """The nodes (alike) as a column with distinct positions, if their fields allow that."""
        column = self._column(nodes) if len(nodes) > 1 else None
        if column is None or len(set(column.positions)) < len(nodes):
            return None
        return column

    def _column(self, nodes: Sequence[Node]) -> Column | None:
        lanes = tuple(node.serial for node in nodes)
        if lanes not in self._columns:
            self._columns[lanes] = self._made_column(nodes)
        return self._columns[lanes]

    def _made_column(self, nodes: Sequence[Node]) -> Column | None:
        first = nodes[0]
        if all(node is first for node in nodes):
            return spread(self.words, self._done[first])
        literals = [literal for node in nodes if (literal := self._literal(node)) is not None]
        if len(literals) == len(nodes):
            return equalities(self.words, literals)
        columns = [self._column(lane) for lane in zip(*map(self._in_order, nodes), strict=True)]
        known = [column for column in columns if column is not None]
        return combine(self.words, first.op, known) if len(known) == len(columns) else None

    def _in_order(self, node: Node) -> list[Node]:
        """The arguments, those of a commutative op sorted by shape so that lanes correspond."""
        if node.op == "ite":
            return list(node.args)
        return sorted(node.args, key=lambda arg: (self._shapes[arg], arg.serial))
