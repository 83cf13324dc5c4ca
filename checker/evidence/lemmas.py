"""Lemmas as text, read back: SMT-LIB terms over the slots `s0`, `s1`, … of a system."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from ccverify.checker.errors import UsageError
from ccverify.checker.language.mistakes import nearest
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node

_LONGEST_SUM: Final = 100_000
"""The most terms of a sum that is read: names for parts would let it double with every name."""
_LONGEST_NUMBER: Final = 18
"""The most digits of a number that is read."""


def read_lemma(system: GroundSystem, text: str) -> Node:
    """A lemma. Raises `UsageError` if it is malformed.

    A slot may also be named as it is shown, as `|mode[A]|`; values of enumerations are numbers.
    """
    node = _read(system, text)
    if not node.boolean:
        raise UsageError(f"malformed lemma: {text[:60]}")
    return node


def read_number(system: GroundSystem, text: str) -> Node:
    """A number over the slots, read as a lemma is. Raises `UsageError` if it is malformed."""
    node = _read(system, text)
    if node.boolean:
        raise UsageError(f"malformed number: {text[:60]}")
    return node


def _read(system: GroundSystem, text: str) -> Node:
    tokens = re.findall(r"\|[^|]*\||[()]|[^\s()|]+", text)
    reader = _Reader(system, tokens)
    try:
        node = reader.term({})
    except RecursionError:
        raise UsageError("malformed lemma: it is nested too deeply") from None
    if not reader.done:
        raise UsageError(f"malformed lemma: {text[:60]}")
    return node


class _Reader:
    """Reads the terms that `smtlib` writes."""

    def __init__(self, system: GroundSystem, tokens: list[str]) -> None:
        self._nodes: Final = system.nodes
        self._names: Final = {f"|{slot.name}|": i for i, slot in enumerate(system.slots)}
        self._tokens: Final[Iterator[str]] = iter(tokens)
        self._left = len(tokens)

    @property
    def done(self) -> bool:
        """Nothing is left."""
        return not self._left

    def _next(self) -> str:
        self._left -= 1
        token = next(self._tokens, None)
        if token is None:
            raise UsageError("malformed lemma: it ends early")
        return token

    def term(self, bound: Mapping[str, Node]) -> Node:
        """The next term, with the names that are bound by `let`."""
        token = self._next()
        return self._list(self._next(), bound) if token == "(" else self._atom(token, bound)

    def _atom(self, token: str, bound: Mapping[str, Node]) -> Node:
        if token in bound:
            return bound[token]
        if token in ("true", "false"):
            return self._nodes.boolean(token == "true")
        if re.fullmatch(rf"[0-9]{{1,{_LONGEST_NUMBER}}}(\.0)?", token):
            return self._nodes.integer(int(token.removesuffix(".0")))
        if token in self._names:
            return self._nodes.var(self._names[token])
        if re.fullmatch("s[0-9]{1,9}", token):
            try:
                return self._nodes.var(int(token[1:]))
            except IndexError:
                pass
        problem = f"malformed lemma: unknown name {token[:60]!r}"
        raise UsageError(problem, hint=nearest(token[:60], self._names).strip())

    def _list(self, head: str, bound: Mapping[str, Node]) -> Node:
        if head == "let":
            return self._let(bound)
        args: list[Node] = []
        while True:
            token = self._next()
            if token == ")":
                return self._operation(head, args)
            inner = self._list(self._next(), bound) if token == "(" else self._atom(token, bound)
            args.append(inner)

    def _let(self, bound: Mapping[str, Node]) -> Node:
        """A term under names, which are bound one by one: there may be thousands."""
        inner, depth, head, token = dict(bound), 0, "let", ""
        while head == "let":
            self._expect("(")
            self._expect("(")
            name = self._next()
            inner[name] = self.term(inner)
            self._expect(")")
            self._expect(")")
            depth += 1
            token = self._next()
            head = self._next() if token == "(" else ""
        result = self._list(head, inner) if head else self._atom(token, inner)
        for _ in range(depth):
            self._expect(")")
        return result

    def _expect(self, wanted: str) -> None:
        if self._next() != wanted:
            raise UsageError(f"malformed lemma: {wanted!r} is missing")

    def _operation(self, head: str, args: list[Node]) -> Node:
        make = self._nodes
        booleans, integers = (all(a.boolean is kind for a in args) for kind in (True, False))
        match head, len(args):
            case "to_real", 1 if integers:
                return args[0]
            case "not", 1 if booleans:
                return make.not_(args[0])
            case "and", _ if booleans:
                return make.and_(args)
            case "or", _ if booleans:
                return make.or_(args)
            case "=", 2 if booleans or integers:
                return make.eq(*args)
            case "<=", 2 if integers:
                return make.le(*args)
            case "ite", 3 if args[0].boolean and args[1].boolean is args[2].boolean:
                return make.ite(*args)
            case "+", _ if integers:
                if sum(len(a.args) if a.op == "add" else 1 for a in args) > _LONGEST_SUM:
                    raise UsageError(f"malformed lemma: a sum of more than {_LONGEST_SUM:,} terms")
                return make.add(args)
            case "*", 2 if integers and args[0].constant is not None:
                return make.scale(args[0].constant, args[1])
            case (("div" | "mod"), 2) if (
                integers and not args[0].real and (args[1].constant or 0) > 0
            ):
                assert args[1].constant is not None
                divided = make.quotient if head == "div" else make.remainder
                return divided(args[0], args[1].constant)
            case "-", 1 if integers and args[0].constant is not None:
                return make.integer(-args[0].constant)
        raise UsageError(f"malformed lemma: {head[:60]!r} of {len(args)} such argument(s)")
