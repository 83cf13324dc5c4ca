"""Lemmas in the model's own words: variables and their values by name, counters as numbers of
replicas.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from fractions import Fraction
from typing import Final

from ccverify.checker.evidence.vocabulary import Vocabulary
from ccverify.checker.language.system import System
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.integers import Valuation
from ccverify.checker.meaning.nodes import Node, topological

_LONGEST: Final = 2_000  # operations in what is still said; a set of states has many more


class Wording:
    """Says the nodes of a system; those of a counter system with its `counters`."""

    def __init__(
        self,
        system: System,
        ground: GroundSystem,
        counters: Counters | None = None,
        unit: Fraction = Fraction(1),
    ) -> None:
        self._words: Final = Vocabulary(system, ground, counters, unit)
        self._state: Final = [0] * len(ground.slots)
        self._slots: Final[dict[Node, frozenset[int]]] = {}

    def lemma(self, node: Node) -> str:
        """One lemma: what never is, what holds under a condition, or what always holds."""
        size: dict[Node, int] = {}
        for each in topological(node):
            size[each] = 1 + sum(size[a] for a in each.args)
        if size[node] > _LONGEST:
            return f"one of the states of a set, told apart by {len(size):,} nested choices"
        if node.op == "not" and node.args[0].op == "and":
            return f"never {self._joined('and', node.args[0].args)}"
        if node.op != "or":
            return self._said(node)
        simple = self._merged("or", node.args)
        others = [n for n in node.args if self._single(n) is None]
        excluded = " and ".join(self._values(slot, self._rest(slot, v)) for slot, v in simple)
        if not others and len(simple) > 1:
            return f"never {excluded}"
        if not simple or not others:
            return self._said(node)
        return f"if {excluded}, then {' or '.join(self._inner(n) for n in others)}"

    def number(self, node: Node) -> str:
        """A number, as it stands in a sentence."""
        return self._number(node)

    # Conditions

    def _said(self, node: Node) -> str:
        """A boolean node."""
        slot = self._single(node)
        if slot is not None:
            return self._values(slot, self._satisfying(slot, node))
        args = node.args
        match node.op:
            case "const":
                return "always" if node.payload else "never"
            case "not":
                return self._negated(args[0])
            case "and" | "or":
                return self._joined(node.op, args)
            case "le":
                return self._compared(args, "<=")
            case "eq" if not args[0].boolean:
                return self._compared(args, "=")
            case "eq":
                return " exactly if ".join(map(self._side, args))
            case "ite":
                condition, then, otherwise = (self._inner(a) for a in args)
                return f"if {condition} then {then} else {otherwise}"
            case _:
                return self._slot_name(node.payload)

    def _negated(self, node: Node) -> str:
        if node.op == "le":
            return self._compared(node.args, ">")
        if node.op == "eq" and not node.args[0].boolean:
            return self._compared(node.args, "!=")
        return f"not ({self._said(node)})"

    def _inner(self, node: Node) -> str:
        """A boolean node within another."""
        bare = node.args[0] if node.op == "not" else node
        simple = self._single(node) is not None or bare.op in ("le", "eq", "const", "var")
        return self._said(node) if simple else f"({self._said(node)})"

    def _side(self, node: Node) -> str:
        """A boolean node that has the same value as another one."""
        among = node.op == "eq" and node.args[0].boolean and self._single(node) is None
        return f"({self._said(node)})" if among else self._inner(node)

    def _joined(self, op: str, args: Sequence[Node]) -> str:
        said = [self._values(slot, values) for slot, values in self._merged(op, args)]
        said += [self._inner(n) for n in args if self._single(n) is None]
        return f" {op} ".join(said)

    def _merged(self, op: str, args: Iterable[Node]) -> list[tuple[int, frozenset[int]]]:
        """The values that the arguments about one slot leave together, slot by slot."""
        values: dict[int, frozenset[int]] = {}
        for node in args:
            slot = self._single(node)
            if slot is not None:
                these = self._satisfying(slot, node)
                before = values.get(slot, these)
                values[slot] = before & these if op == "and" else before | these
        return sorted(values.items())

    # One slot

    def _single(self, node: Node) -> int | None:
        """The slot that a condition is about, if it is one, and has few values."""
        for each in topological(node, self._slots):
            own = [each.payload] if each.op == "var" else []
            self._slots[each] = frozenset(own).union(*(self._slots[a] for a in each.args))
        slots = self._slots[node]
        if len(slots) != 1 or not node.boolean:
            return None
        (slot,) = slots
        return slot if self._words.few(slot) else None

    def _satisfying(self, slot: int, node: Node) -> frozenset[int]:
        state = list(self._state)
        found = set()
        for value in self._words.domain(slot):
            state[slot] = value
            if Valuation(state).of(node):
                found.add(value)
        return frozenset(found)

    def _rest(self, slot: int, values: Collection[int]) -> frozenset[int]:
        return frozenset(self._words.domain(slot)) - frozenset(values)

    def _values(self, slot: int, values: Collection[int]) -> str:
        """That a slot has one of some values."""
        name = self._slot_name(slot)
        domain, shown = self._words.domain(slot), self._words.values(slot)
        chosen = [v for v in domain if v in values]
        if not chosen or len(chosen) == len(shown):
            return "always" if chosen else "never"
        if len(chosen) == 1 and not self._words.is_named_as_well(slot, shown[chosen[0]]):
            return f"{name} = {shown[chosen[0]]}"
        if self._words.ordered(slot) and chosen[-1] - chosen[0] == len(chosen) - 1:
            if chosen[0] == domain[0]:
                return f"{name} <= {shown[chosen[-1]]}"
            if chosen[-1] == domain[-1]:
                return f"{name} >= {shown[chosen[0]]}"
        others = [text for v, text in shown.items() if v not in values]
        if len(others) == 1 and not self._words.is_named_as_well(slot, others[0]):
            return f"{name} != {others[0]}"
        return f"{name} in {{{', '.join(shown[v] for v in chosen)}}}"

    def _slot_name(self, slot: int) -> str:
        return self._words.names[slot]

    # Numbers

    def _compared(self, sides: Sequence[Node], sign: str) -> str:
        left, right = sides
        kind = self._replicas_of(left) if right.constant == 0 else None
        if kind is not None:
            return f"{'no' if sign in ('<=', '=') else 'some'} {kind}"
        kind = self._replicas_of(right) if (left.constant, sign) == (1, "<=") else None
        if kind is not None:
            return f"some {kind}"
        if left.real or right.real:
            return self._compared_times(left, right, sign)
        return f"{self._number(left)} {sign} {self._number(right)}"

    def _compared_times(self, left: Node, right: Node, sign: str) -> str:
        """A comparison of sums of times without minus signs: these are plus signs beyond it."""
        sides: tuple[list[str], list[str]] = ([], [])
        for side, node in enumerate((left, right)):
            for term in node.args if node.op == "add" else (node,):
                factor, inner = (term.payload, term.args[0]) if term.op == "scale" else (1, term)
                if term.op == "const":
                    factor, said = term.payload, self._words.time(abs(term.payload))
                else:
                    said = self._factor(inner)
                    said = said if abs(factor) == 1 else f"{abs(factor)} * {said}"
                if factor:
                    sides[side if factor > 0 else 1 - side].append(said)
        first, second = (" + ".join(terms) or self._words.time(0) for terms in sides)
        return f"{first} {sign} {second}"

    def _number(self, node: Node, timed: bool = False) -> str:
        """A number; one beside times is a time."""
        counted = self._replicas_of(node, plural=True)
        if counted is not None:
            return f"the number of {counted}"
        args = node.args
        match node.op:
            case "const":
                return self._words.time(node.payload) if timed else str(node.payload)
            case "var":
                return self._slot_name(node.payload)
            case "scale":
                return f"{node.payload} * {self._factor(args[0])}"
            case "div" | "mod":
                sign = "//" if node.op == "div" else "%"
                return f"(({self._number(args[0])}) {sign} {node.payload})"
            case "add":
                return " + ".join(self._sum(args, timed))
            case "ite":
                then, otherwise = (self._number(arg, timed) for arg in args[1:])
                return f"({then} if {self._said(args[0])} else {otherwise})"
            case _:
                return f"the number that hold of ({'; '.join(self._said(a) for a in args)})"

    def _factor(self, node: Node) -> str:
        """A number that is multiplied: a sum that is said in several terms stands in brackets."""
        whole = node.op != "add" or self._replicas_of(node) is not None
        terms = [self._number(node)] if whole else self._sum(node.args, node.real)
        return terms[0] if len(terms) == 1 else f"({' + '.join(terms)})"

    # Counters

    def _sum(self, terms: Sequence[Node], timed: bool) -> list[str]:
        """The terms of a sum; counters with the same factor, under the same condition, as one."""
        counters: dict[tuple[int, Node | None], list[Node]] = {}
        others = []
        for node in terms:
            factor, term = (node.payload, node.args[0]) if node.op == "scale" else (1, node)
            condition = None
            if term.op == "ite" and term.args[2].constant == 0:
                condition, term = term.args[0], term.args[1]
            if self._is_counter(term):
                counters.setdefault((factor, condition), []).append(term)
            else:
                others.append(self._number(node, timed))
        said = []
        for (factor, condition), group in counters.items():
            number = f"the number of {self._kind(group, plural=True)}"
            if condition is not None:
                number = f"({number} if {self._said(condition)} else 0)"
            said.append(number if factor == 1 else f"{factor} * {number}")
        return said + others

    def _is_counter(self, node: Node) -> bool:
        return node.op == "var" and node.payload >= self._words.first_counter

    def _replicas_of(self, node: Node, *, plural: bool = False) -> str | None:
        """What replicas a sum of counters counts; None if the node is no such sum."""
        parts = node.args if node.op == "add" else (node,)
        if not all(map(self._is_counter, parts)) or len(set(parts)) < len(parts):
            return None
        return self._kind(parts, plural=plural)

    def _kind(self, counters: Sequence[Node], *, plural: bool) -> str:
        """Replicas in one of the local states that these counters count."""
        every = self._words.locals
        chosen = {every[node.payload - self._words.first_counter] for node in counters}
        name = f"{self._words.replicas}{'s' * plural}"
        if len(chosen) == len(every):
            return name
        conditions = self._box(chosen)
        if conditions is None:
            boxes = [self._box({local}) or "" for local in every if local in chosen]
            conditions = ", or ".join(f"({box})" for box in boxes)
        return f"{name} with {conditions}"

    def _box(self, chosen: Collection[tuple[int, ...]]) -> str | None:
        """The local states as one conjunction, if there is one: as few cells as tell them from all
        others.
        """
        every = self._words.locals
        places = list(range(len(self._words.cells)))
        allowed = [{local[i] for local in chosen} for i in places]

        def inside(told: Iterable[int]) -> int:
            return sum(all(local[i] in allowed[i] for i in told) for local in every)

        if inside(places) != len(chosen):
            return None
        for i in reversed(places):
            others = [place for place in places if place != i]
            if inside(others) == len(chosen):
                places = others
        said = []
        for i in places:
            name, shown = self._words.cells[i]
            values = [text for value, text in shown.items() if value in allowed[i]]
            one = len(values) == 1
            said.append(f"{name} = {values[0]}" if one else f"{name} in {{{', '.join(values)}}}")
        return " and ".join(said)
