"""Proof obligations as SMT-LIB 2 text, which any solver can run.

Written from the nodes of a system alone, slot by slot and action by action; no engine has a part
in it. Each obligation is a file of its own, and each must be unsatisfiable. Those of an inductive
invariant, the conjunction of the slots' ranges and the lemmas:

- `init`: an initial state that violates the invariant
- `step`: a state that satisfies it, and a step from there to a state that does not
- `bad`: a state that satisfies it and is bad, or is about to leave a variable's range

Those of k-induction, where a state *fails* that violates a lemma, is bad, or is about to leave a
range (a shortest run to such a state goes through no state twice):

- `base-i` for each i below k: a run of i steps from an initial state to one that fails
- `step`: k steps, through states that all differ, of which the last fails and no other
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from typing import Final

from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node, topological

_COMMUTATIVE: Final = frozenset({"and", "or", "eq", "add", "count"})
_NAMES: Final = {"not": "not", "and": "and", "or": "or", "eq": "=", "le": "<=", "ite": "ite"}


def obligations(
    system: GroundSystem, lemmas: Sequence[Node], bad: Node, title: str
) -> dict[str, str]:
    """The text of each obligation, by name."""
    return {
        "init": _file(system, title, "init", [*_initial(system), _broken(lemmas)]),
        "step": _file(system, title, "step", list(_steps(system, lemmas)), ("s", "t")),
        "bad": _file(system, title, "bad", list(_bad(system, lemmas, bad))),
    }


def induction_obligations(
    system: GroundSystem, lemmas: Sequence[Node], bad: Node, k: int, title: str
) -> dict[str, str]:
    """The text of each obligation of k-induction, by name."""
    letters = [f"s{i}_" for i in range(k + 1)]
    steps = [_step(system, *pair) for pair in pairwise(letters)]
    failing = [_fails(system, lemmas, bad, letter) for letter in letters]
    texts = {}
    for i in range(k):
        run = [*_initial(system, letters[0]), *steps[:i], f"(assert {failing[i]})"]
        texts[f"base-{i}"] = _file(system, title, f"base-{i}", run, letters[: i + 1])
    path = [*_ranges(system, letters[0]), *steps]
    path += [f"(assert (not {good}))" for good in failing[:-1]]
    path += [f"(assert {failing[-1]})"]
    path += [_differ(system, *pair) for pair in combinations(letters, 2)]
    return {**texts, "step": _file(system, title, "step", path, letters)}


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


def _comment(text: str) -> str:
    """Text that ends no comment, whatever people call their values."""
    return "".join(c if c.isprintable() else "?" for c in text)


def _file(
    system: GroundSystem,
    title: str,
    name: str,
    assertions: Sequence[str],
    letters: Sequence[str] = ("s",),
) -> str:
    """The states are named by `letters`: slot 7 of the state `s` is `s7`."""
    lines = [f"; {_comment(title)}", f"; obligation {name}: to be unsatisfiable", "(set-logic ALL)"]
    for i, slot in enumerate(system.slots):
        sort = "Bool" if slot.boolean else "Int"
        lines.append(f"(declare-const {letters[0]}{i} {sort}) ; {_comment(slot.name)}")
        lines += [f"(declare-const {letter}{i} {sort})" for letter in letters[1:]]
    return "\n".join([*lines, *assertions, "(check-sat)", ""])


def _initial(system: GroundSystem, letter: str = "s") -> Iterator[str]:
    yield from _ranges(system, letter)
    for i, (slot, value) in enumerate(zip(system.slots, system.base, strict=True)):
        if value is not None:
            shown = _boolean(value) if slot.boolean else _integer(value)
            yield f"(assert (= {letter}{i} {shown}))"
    yield f"(assert {_term(system.init, letter)})"


def _steps(system: GroundSystem, lemmas: Sequence[Node]) -> Iterator[str]:
    yield from _holding(system, lemmas)
    yield _step(system, "s", "t")
    yield _broken(lemmas, "t", *_range_terms(system, "t"))


def _step(system: GroundSystem, before: str, now: str) -> str:
    """An action leads from one state to another, within the ranges."""
    steps = []
    for action in system.actions:
        updates = dict(action.updates)
        after = [
            f"(= {now}{i} {_term(updates[i], before) if i in updates else f'{before}{i}'})"
            for i in range(len(system.slots))
        ]
        enabled = f"{_term(action.guard, before)} {_term(action.valid, before)}"
        steps.append(f"(and {enabled} {' '.join(after)})")
    return f"(assert (or false {' '.join(steps)}))"


def _differ(system: GroundSystem, one: str, other: str) -> str:
    same = " ".join(f"(= {one}{i} {other}{i})" for i in range(len(system.slots)))
    return f"(assert (not (and true {same})))"


def _bad(system: GroundSystem, lemmas: Sequence[Node], bad: Node) -> Iterator[str]:
    yield from _holding(system, lemmas)
    yield f"(assert {_fails(system, (), bad)})"


def _fails(system: GroundSystem, lemmas: Sequence[Node], bad: Node, letter: str = "s") -> str:
    """A state violates a lemma, is bad, or is about to leave a range."""
    ways = [_term(bad, letter), *(f"(not {_term(lemma, letter)})" for lemma in lemmas)]
    ways += [
        f"(and {_term(action.guard, letter)} (not {_term(action.valid, letter)}))"
        for action in system.actions
    ]
    return f"(or {' '.join(ways)})" if len(ways) > 1 else ways[0]


def _holding(system: GroundSystem, lemmas: Sequence[Node]) -> Iterator[str]:
    yield from _ranges(system, "s")
    yield from (f"(assert {_term(lemma)})" for lemma in lemmas)


def _ranges(system: GroundSystem, letter: str) -> Iterator[str]:
    yield from (f"(assert {text})" for text in _range_terms(system, letter))


def _range_terms(system: GroundSystem, letter: str) -> Iterator[str]:
    """Every integer within its range; a counter has no upper end."""
    for i, slot in enumerate(system.slots):
        if not slot.boolean:
            yield f"(<= {_integer(slot.low)} {letter}{i})"
            if not slot.unbounded:
                yield f"(<= {letter}{i} {_integer(slot.high)})"


def _broken(lemmas: Sequence[Node], letter: str = "s", *ranges: str) -> str:
    """A state violates a lemma, or one of `ranges`."""
    terms = [*(_term(lemma, letter) for lemma in lemmas), *ranges]
    return f"(assert (not (and true {' '.join(terms)})))"


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
