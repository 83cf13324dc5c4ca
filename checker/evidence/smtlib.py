"""Proof obligations of an inductive invariant as SMT-LIB 2 text, which any solver can run.

Written from the nodes of a system alone, slot by slot and action by action; no engine has a part
in it. Each obligation is a file of its own, and each must be unsatisfiable:

- `init`: an initial state that violates the invariant
- `step`: a state that satisfies it, and a step from there to a state that does not
- `bad`: a state that satisfies it and is bad, or is about to leave a variable's range

The invariant is the conjunction of the slots' ranges and the lemmas.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import Final

from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node, topological

OBLIGATIONS: Final = ("init", "step", "bad")

_COMMUTATIVE: Final = frozenset({"and", "or", "eq", "add", "count"})
_NAMES: Final = {"not": "not", "and": "and", "or": "or", "eq": "=", "le": "<=", "ite": "ite"}


def obligations(
    system: GroundSystem, lemmas: Sequence[Node], bad: Node, title: str
) -> dict[str, str]:
    """The text of each obligation, by name."""
    return {
        "init": _file(system, title, "init", [*_initial(system), *_broken(system, lemmas, "")]),
        "step": _file(system, title, "step", list(_steps(system, lemmas))),
        "bad": _file(system, title, "bad", list(_bad(system, lemmas, bad))),
    }


def meaning(system: GroundSystem, bad: Node) -> str:
    """A digest of what the system and the bad states mean: it changes whenever they do."""
    forms = _Forms()
    text = [f"{s.name} {s.boolean} {s.low} {s.high}" for s in system.slots]
    text += [str(value) for value in system.base]
    text += [forms.of(system.init), forms.of(bad)]
    for action in system.actions:
        text += [str(action.fault), forms.of(action.guard), forms.of(action.valid)]
        text += [f"{slot} {forms.of(value)}" for slot, value in action.updates]
    return hashlib.sha256("\n".join(text).encode()).hexdigest()


class _Forms:
    """Digests of nodes that do not depend on the order in which a factory made them."""

    def __init__(self) -> None:
        self._done: dict[Node, str] = {}

    def of(self, root: Node) -> str:
        """The digest of a node."""
        for node in topological(root, self._done):
            args = [self._done[a] for a in node.args]
            if node.op in _COMMUTATIVE:
                args.sort()
            text = f"{node.op} {node.payload} {node.boolean} {' '.join(args)}"
            self._done[node] = hashlib.sha256(text.encode()).hexdigest()
        return self._done[root]

    def arguments(self, node: Node) -> Sequence[Node]:
        """The arguments of a node, in an order that depends on what they are only."""
        return sorted(node.args, key=self.of) if node.op in _COMMUTATIVE else node.args

    def ordered(self, root: Node) -> list[Node]:
        """The nodes below and including `root`, arguments first, in such an order."""
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
                stack.extend((a, False) for a in reversed(self.arguments(node)))
        return list(order)


def lemma_text(lemma: Node) -> str:
    """A lemma as a term over the slots of the state."""
    return _term(lemma)


def _file(system: GroundSystem, title: str, name: str, assertions: Sequence[str]) -> str:
    lines = [f"; {title}", f"; obligation {name}: to be unsatisfiable", "(set-logic ALL)"]
    for i, slot in enumerate(system.slots):
        sort = "Bool" if slot.boolean else "Int"
        lines.append(f"(declare-const s{i} {sort}) ; {slot.name}")
        if name == "step":
            lines.append(f"(declare-const t{i} {sort})")
    return "\n".join([*lines, *assertions, "(check-sat)", ""])


def _initial(system: GroundSystem) -> Iterator[str]:
    yield from _ranges(system)
    for i, (slot, value) in enumerate(zip(system.slots, system.base, strict=True)):
        if value is not None:
            shown = _boolean(value) if slot.boolean else _integer(value)
            yield f"(assert (= s{i} {shown}))"
    yield f"(assert {_term(system.init)})"


def _steps(system: GroundSystem, lemmas: Sequence[Node]) -> Iterator[str]:
    yield from _holding(system, lemmas)
    steps = []
    for action in system.actions:
        updates = dict(action.updates)
        after = [
            f"(= t{i} {_term(updates[i]) if i in updates else f's{i}'})"
            for i in range(len(system.slots))
        ]
        steps.append(f"(and {_term(action.guard)} {_term(action.valid)} {' '.join(after)})")
    yield f"(assert (or false {' '.join(steps)}))"
    yield from _broken(system, lemmas, "t")


def _bad(system: GroundSystem, lemmas: Sequence[Node], bad: Node) -> Iterator[str]:
    yield from _holding(system, lemmas)
    leaving = (
        f"(and {_term(action.guard)} (not {_term(action.valid)}))" for action in system.actions
    )
    yield f"(assert (or {_term(bad)} {' '.join(leaving)}))"


def _holding(system: GroundSystem, lemmas: Sequence[Node]) -> Iterator[str]:
    yield from _ranges(system)
    yield from (f"(assert {_term(lemma)})" for lemma in lemmas)


def _ranges(system: GroundSystem) -> Iterator[str]:
    yield from (f"(assert {text})" for text in _range_terms(system, "s"))


def _range_terms(system: GroundSystem, letter: str) -> Iterator[str]:
    """Every integer within its range; a counter has no upper end."""
    for i, slot in enumerate(system.slots):
        if not slot.boolean:
            yield f"(<= {_integer(slot.low)} {letter}{i})"
            if not slot.unbounded:
                yield f"(<= {letter}{i} {_integer(slot.high)})"


def _broken(system: GroundSystem, lemmas: Sequence[Node], letter: str) -> Iterator[str]:
    """The invariant does not hold: of the state itself, or of the state after the step."""
    terms = [_term(lemma, letter or "s") for lemma in lemmas]
    if letter:
        terms += _range_terms(system, letter)
    yield f"(assert (not (and true {' '.join(terms)})))"


def _term(root: Node, letter: str = "s") -> str:
    """A node as a term; parts that occur more than once are named by `let`."""
    forms = _Forms()
    order = forms.ordered(root)
    uses: dict[Node, int] = {}
    for node in order:
        for arg in node.args:
            uses[arg] = uses.get(arg, 0) + 1
    shown: dict[Node, str] = {}
    bindings: list[tuple[str, str]] = []
    for node in order:
        text = _operation(node, [shown[a] for a in forms.arguments(node)], letter)
        if node.args and uses.get(node, 0) > 1:
            name = f"{letter}.{len(bindings)}"
            bindings.append((name, text))
            text = name
        shown[node] = text
    result = shown[root]
    for name, text in reversed(bindings):
        result = f"(let (({name} {text})) {result})"
    return result


def _operation(node: Node, args: Sequence[str], letter: str) -> str:
    match node.op:
        case "const":
            return _boolean(node.payload) if node.boolean else _integer(node.payload)
        case "var":
            return f"{letter}{node.payload}"
        case "add":
            return f"(+ {' '.join(args)})"
        case "scale":
            return f"(* {_integer(node.payload)} {args[0]})"
        case "count":
            return f"(+ 0 {' '.join(f'(ite {a} 1 0)' for a in args)})"
        case _:
            return f"({_NAMES[node.op]} {' '.join(args)})"


def _boolean(value: int) -> str:
    return "true" if value else "false"


def _integer(value: int) -> str:
    return str(value) if value >= 0 else f"(- {-value})"
