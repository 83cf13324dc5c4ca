"""Certificates as JSON, and back: lemmas as SMT-LIB terms over the slots `s0`, `s1`, …

A stored certificate names what it is about (model, scenario, settings, property, and the number
of replicas left open) and bears a digest of that system's meaning: if the model has changed
since, it is stale.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.certificate import Certificate, conjunction
from ccverify.checker.evidence.smtlib import lemma_text, meaning
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node, Nodes

SCHEMA: Final = 1


@dataclass(frozen=True, slots=True)
class Claim:
    """What a certificate proves: a property of a model, for every value of the size `every`."""

    model: str
    scenario: str | None
    settings: Mapping[str, str]
    prop: str
    every: str

    @property
    def stem(self) -> str:
        """The name of its files, without an ending."""
        settings = "".join(f".{name}-{value}" for name, value in sorted(self.settings.items()))
        name = f"{self.model}.{self.scenario or 'default'}{settings}.{self.prop}.every-{self.every}"
        return re.sub(r"[^\w.-]", "_", name)


def to_object(claim: Claim, certificate: Certificate) -> dict[str, Any]:
    """The JSON object of a certificate. Keys are added, not renamed."""
    return {
        "schema": SCHEMA,
        "model": claim.model,
        "scenario": claim.scenario,
        "settings": dict(claim.settings),
        "property": claim.prop,
        "every": claim.every,
        "digest": meaning(certificate.system, certificate.bad),
        "lemmas": [lemma_text(lemma) for lemma in certificate.lemmas],
        "meaning": list(conjunction(certificate)),
    }


def claim_of(data: Any) -> Claim:
    """What a stored certificate is about; `UsageError` if it is not one."""
    keys = {"model": str, "settings": dict, "property": str, "every": str, "lemmas": list}
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise UsageError("this is no certificate of this version")
    for key, kind in keys.items():
        if not isinstance(data.get(key), kind):
            raise UsageError(f"the certificate's {key!r} is missing or malformed")
    return Claim(
        data["model"], data.get("scenario"), data["settings"], data["property"], data["every"]
    )


def from_object(data: Mapping[str, Any], system: GroundSystem, bad: Node) -> Certificate:
    """The certificate for the system that its claim means now.

    Raises `UsageError` if it is stale or malformed.
    """
    if data.get("digest") != meaning(system, bad):
        raise UsageError(
            "the certificate is stale: the model means something else now",
            hint="make it again with `ccverify prove`",
        )
    lemmas = tuple(_lemma(system, str(text)) for text in data["lemmas"])
    return Certificate(system, lemmas, bad, str(data["property"]))


def _lemma(system: GroundSystem, text: str) -> Node:
    reader = _Reader(system.nodes, re.findall(r"[()]|[^\s()]+", text))
    node = reader.term({})
    if not reader.done or not node.boolean:
        raise UsageError(f"malformed lemma: {text[:60]}")
    return node


class _Reader:
    """Reads the terms that `smtlib` writes."""

    def __init__(self, nodes: Nodes, tokens: list[str]) -> None:
        self._nodes: Final = nodes
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
        if token.isdecimal():
            return self._nodes.integer(int(token))
        if re.fullmatch(r"s\d+", token):
            try:
                return self._nodes.var(int(token[1:]))
            except IndexError:
                pass
        raise UsageError(f"malformed lemma: unknown name {token!r}")

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
        self._expect("(")
        self._expect("(")
        name = self._next()
        value = self.term(bound)
        self._expect(")")
        self._expect(")")
        result = self.term({**bound, name: value})
        self._expect(")")
        return result

    def _expect(self, wanted: str) -> None:
        if self._next() != wanted:
            raise UsageError(f"malformed lemma: {wanted!r} is missing")

    def _operation(self, head: str, args: list[Node]) -> Node:
        make = self._nodes
        match head, len(args):
            case "not", 1:
                return make.not_(args[0])
            case "and", _:
                return make.and_(args)
            case "or", _:
                return make.or_(args)
            case "=", 2:
                return make.eq(*args)
            case "<=", 2:
                return make.le(*args)
            case "ite", 3:
                return make.ite(*args)
            case "+", _:
                return make.add(args)
            case "*", 2 if args[0].constant is not None:
                return make.scale(args[0].constant, args[1])
            case "-", 1 if args[0].constant is not None:
                return make.integer(-args[0].constant)
        raise UsageError(f"malformed lemma: {head!r} with {len(args)} argument(s)")
