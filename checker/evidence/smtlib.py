"""Nodes as SMT-LIB 2 text, which any solver can read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

from ccverify.checker.evidence.digest import Digests
from ccverify.checker.meaning.ground import GroundSystem, Slot
from ccverify.checker.meaning.nodes import Node, topological

_NAMES: Final = {"not": "not", "and": "and", "or": "or", "eq": "=", "le": "<=", "ite": "ite"}


class Parts:
    """The nodes that several conditions are made of: which occur more than once, which read what.

    `reads(node)` has a bit for each slot that the node depends on.
    """

    def __init__(self, roots: Iterable[Node]) -> None:
        self._reads: Final[dict[Node, int]] = {}
        uses: dict[Node, int] = {}
        for root in roots:
            uses[root] = uses.get(root, 0) + 1
            for node in topological(root, self._reads):
                reads = 1 << node.payload if node.op == "var" else 0
                for arg in node.args:
                    uses[arg] = uses.get(arg, 0) + 1
                    reads |= self._reads[arg]
                self._reads[node] = reads
        shared = (node for node, number in uses.items() if number > 1 and node.args)
        self.names: Final = {node: str(number) for number, node in enumerate(shared)}

    def logic(self, slots: Sequence[Slot]) -> str:
        """The logic of conditions on slots: linear arithmetic over integers, reals or both."""
        numbers = [node for node in self._reads if not node.boolean and node.op != "const"]
        kinds = {node.real for node in numbers} | {s.real for s in slots if not s.boolean}
        reals, integers = True in kinds, False in kinds
        return {(True, False): "QF_LRA", (True, True): "QF_LIRA"}.get((reals, integers), "QF_LIA")

    def reads(self, node: Node) -> int:
        """The slots that a node depends on, as bits."""
        return self._reads[node]


class State:
    """Prints nodes as terms over one state, whose slot 7 is `s7` if its letter is `s`.

    A part that occurs more than once is defined by a name before it is used: `commands` is given
    the definition. Given the state `before` and the slots `changed` since, whatever reads none of
    these is printed as it was printed there.
    """

    def __init__(
        self,
        letter: str,
        parts: Parts,
        commands: list[str],
        before: State | None = None,
        changed: Collection[int] = (),
    ) -> None:
        self._letter: Final = letter
        self._parts: Final = parts
        self._commands: Final = commands
        self._before: Final = before
        self._changed: Final = sum(1 << slot for slot in changed)
        self._shown: Final[dict[Node, str]] = {}

    def term(self, root: Node) -> str:
        """A node as a term; its parts have been defined."""
        stack = [(root, False)]
        while stack:
            node, expanded = stack.pop()
            if node in self._shown:
                continue
            if self._before is not None and not self._parts.reads(node) & self._changed:
                self._shown[node] = self._before.term(node)
            elif expanded:
                self._shown[node] = self._named(node)
            else:
                stack.append((node, True))
                stack.extend((arg, False) for arg in reversed(node.args))
        return self._shown[root]

    def changes(self, node: Node) -> bool:
        """A node may mean something else here than in the state before."""
        return bool(self._parts.reads(node) & self._changed)

    def slot(self, slot: int) -> str:
        """A slot of this state."""
        if self._before is not None and not 1 << slot & self._changed:
            return self._before.slot(slot)
        return f"{self._letter}{slot}"

    def _named(self, node: Node) -> str:
        text = operation(node, node.args, self._shown, self._letter)
        if node not in self._parts.names:
            return text
        name = f"{self._letter}.{self._parts.names[node]}"
        sort = sort_name(boolean=node.boolean, real=node.real)
        self._commands.append(f"(define-fun {name} () {sort} {text})")
        return name


def lemma_text(root: Node) -> str:
    """A lemma as one term over the slots of the state; parts that recur are named by `let`.

    It depends on the lemma alone, not on the order in which its nodes were made.
    """
    digests = Digests()
    order = _ordered(root, digests.arguments)
    uses: dict[Node, int] = {}
    for node in order:
        for arg in node.args:
            uses[arg] = uses.get(arg, 0) + 1
    shown: dict[Node, str] = {}
    bindings: list[tuple[str, str]] = []
    for node in order:
        text = operation(node, digests.arguments(node), shown, "s")
        if node.args and uses.get(node, 0) > 1:
            name = f"s.{len(bindings)}"
            bindings.append((name, text))
            text = name
        shown[node] = text
    result = shown[root]
    for name, text in reversed(bindings):
        result = f"(let (({name} {text})) {result})"
    return result


def _ordered(root: Node, arguments: Callable[[Node], Sequence[Node]]) -> list[Node]:
    """The nodes below and including `root`, each after its arguments, which come in their order."""
    order: dict[Node, None] = {}
    stack = [(root, False)]
    while stack:
        node, expanded = stack.pop()
        if node in order:
            continue
        if expanded:
            order[node] = None
        else:
            stack.append((node, True))
            stack.extend((a, False) for a in reversed(arguments(node)))
    return list(order)


def operation(node: Node, arguments: Sequence[Node], shown: Mapping[Node, str], letter: str) -> str:
    """A node as a term over a state of that letter; its arguments, in order, are `shown` as terms.

    SMT-LIB keeps integers and reals apart: integers beside a real are written as reals.
    """
    real = any(arg.real for arg in arguments)
    args = [as_real(arg, shown[arg]) if real else shown[arg] for arg in arguments]
    match node.op:
        case "const":
            return boolean(node.payload) if node.boolean else integer(node.payload)
        case "var":
            return f"{letter}{node.payload}"
        case "add":
            return f"(+ {' '.join(args)})"
        case "scale":
            return f"(* {number(node.payload, real=real)} {args[0]})"
        case "div" | "mod":
            return f"({node.op} {args[0]} {integer(node.payload)})"
        case "count":
            return f"(+ 0 {' '.join(f'(ite {a} 1 0)' for a in args)})"
        case _:
            return f"({_NAMES[node.op]} {' '.join(args)})"


def as_real(node: Node, text: str) -> str:
    """An integer term as a real one; a boolean, or what is real, as it is."""
    if node.boolean or node.real:
        return text
    return f"(to_real {text})" if node.constant is None else number(node.constant, real=True)


def boolean(value: int) -> str:
    """A truth value."""
    return "true" if value else "false"


def integer(value: int) -> str:
    """An integer constant."""
    return str(value) if value >= 0 else f"(- {-value})"


def number(value: int, *, real: bool) -> str:
    """A constant among reals, or among integers."""
    if not real:
        return integer(value)
    return f"{value}.0" if value >= 0 else f"(- {-value}.0)"


def sort_name(*, boolean: bool, real: bool) -> str:
    """The sort of a term or a slot."""
    return "Bool" if boolean else "Real" if real else "Int"


def conjunction(terms: Iterable[str]) -> str:
    """All of the terms hold; of none: true."""
    return f"(and true {' '.join(terms)})"


def disjunction(terms: Iterable[str]) -> str:
    """One of the terms holds; of none: false."""
    return f"(or false {' '.join(terms)})"


def declaration(name: str, slot: Slot) -> str:
    """The command that declares a slot of a state."""
    return f"(declare-const {name} {sort_name(boolean=slot.boolean, real=slot.real)})"


def range_terms(system: GroundSystem, state: State, slots: Iterable[int]) -> Iterator[str]:
    """Each integer among the slots is within its range; a counter has no upper end."""
    for i in slots:
        slot = system.slots[i]
        if not slot.boolean:
            yield f"(<= {number(slot.low, real=slot.real)} {state.slot(i)})"
            if not slot.unbounded:
                yield f"(<= {state.slot(i)} {number(slot.high, real=slot.real)})"


def comment(text: str) -> str:
    """A comment of one line, whatever people call their values."""
    return f"; {''.join(c if c.isprintable() else '?' for c in text)}"
