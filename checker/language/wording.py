"""Terms in words close to the source text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from hashlib import sha256
from typing import Final, Protocol

from ccverify.checker.language.binding import Bound, Entries, Variable
from ccverify.checker.language.enumerations import EnumSort, show_member
from ccverify.checker.language.sorts import (
    BoolSort,
    OptionalSort,
    Replicas,
    Sort,
    TimeSort,
    show,
)
from ccverify.checker.language.time import shown_time

_DESCRIBED: Final = 200
"""How many subterms are put into words."""


class Written(Protocol):
    """What is put into words: a term."""

    @property
    def op(self) -> str:
        """The operator."""
        ...

    @property
    def args(self) -> Sequence[Written]:
        """The operands."""
        ...

    @property
    def sort(self) -> Sort:
        """What it is of."""
        ...

    @property
    def payload(self) -> object:
        """What else there is to say: see `Term`."""
        ...


def describe(term: Written) -> str:
    """The term in words close to the source text, for errors and `show`.

    Of a large one only the beginning, with a digest: terms that differ are described differently.
    """
    left = iter(range(_DESCRIBED))
    text = _describe(term, left)
    return f"{text} (shortened, {_digest(term)})" if next(left, None) is None else text


def _describe(term: Written, left: Iterator[int]) -> str:
    if next(left, None) is None:
        return "..."
    if isinstance(term.sort, TimeSort) or any(isinstance(a.sort, TimeSort) for a in term.args):
        return _describe_times(term, left)
    parts = [_describe(a, left) for a in term.args]
    payload = term.payload
    match term.op:
        case "const":
            return _describe_constant(term.sort, payload)
        case "read":
            assert isinstance(payload, Variable)
            return payload.written(parts)
        case "bound":
            assert isinstance(payload, Bound)
            return payload.name
        case "chosen":
            assert isinstance(payload, Bound)
            return f"{payload.name}[{', '.join(parts)}]"
        case "holder":
            return parts[0].removesuffix("]").rpartition("[")[0].rstrip(", ") or parts[0]
        case "table":
            assert isinstance(payload, Entries)
            return f"{payload.name}[{', '.join(parts)}]"
        case "turned":
            assert isinstance(payload, int)
            word, steps = ("next_of" if payload > 0 else "previous_of"), abs(payload)
            return f"{word}({parts[0]}{f', {steps}' if steps > 1 else ''})"
        case "size":
            assert isinstance(payload, Replicas)
            return f"{payload.parameter}.size"
        case "count" | "sum" | "exists" | "forall":
            assert isinstance(payload, Bound)
            return f"{term.op}({payload.name} in {payload.sort.name}: {parts[0]})"
        case "not":
            inner = term.args[0]
            if inner.op == "le" and isinstance(inner.args[0].sort, TimeSort):
                return parts[0].replace(" >= ", " < ").replace(" <= ", " > ")
            return f"~{parts[0]}"
        case "scale":
            return f"{payload} * {parts[0]}"
        case "div" | "mod":
            return f"({parts[0]} {'//' if term.op == 'div' else '%'} {payload})"
        case "and" | "or" | "eq" | "le" | "add":
            sign = {"and": " & ", "or": " | ", "eq": " == ", "le": " <= ", "add": " + "}[term.op]
            return f"({sign.join(parts)})"
        case _:
            return f"{term.op}({', '.join(parts)})"


def _describe_times(term: Written, left: Iterator[int]) -> str:
    """The same for times and what compares them: a clock comes first, `asked[A] >= 3 s`."""
    parts = [_describe(a, left) for a in term.args]
    match term.op:
        case "const":
            assert isinstance(term.payload, Fraction)
            return shown_time(term.payload)
        case "read":
            assert isinstance(term.payload, Variable)
            return term.payload.written(parts)
        case "le":
            turned = term.args[0].op == "const"
            return f"{parts[1]} >= {parts[0]}" if turned else f"{parts[0]} <= {parts[1]}"
        case "scale":
            return f"-{parts[0]}" if term.payload == -1 else f"{term.payload} * {parts[0]}"
        case "add":
            return f"({' + '.join(parts)})".replace("+ -", "- ")
        case _:
            return f"{term.op}({', '.join(parts)})"


def _digest(root: Written) -> str:
    """A short text that stands for a term's structure; every shared part is visited once."""
    found: dict[int, str] = {}
    stack = [root]
    while stack:
        term = stack[-1]
        waiting = [a for a in term.args if id(a) not in found]
        if waiting:
            stack += waiting
            continue
        stack.pop()
        payload = getattr(term.payload, "name", term.payload)
        text = f"{term.op} {payload} {term.sort.name} {[found[id(a)] for a in term.args]}"
        found[id(term)] = sha256(text.encode()).hexdigest()[:12]
    return found[id(root)]


def _describe_constant(sort: Sort, payload: object) -> str:
    assert isinstance(payload, int)
    if isinstance(sort, EnumSort):
        return show_member(list(sort.members)[payload])
    if isinstance(sort, Replicas):
        return f"{sort.name} {payload + 1}"
    if isinstance(sort, OptionalSort):
        return show(sort, payload)
    return str(bool(payload)) if isinstance(sort, BoolSort) else str(payload)
