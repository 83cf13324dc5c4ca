"""Certificates as JSON, and back: lemmas as SMT-LIB terms over the slots `s0`, `s1`, …

A stored certificate names what it is about (model, scenario, settings, property, and the number
of replicas left open, if one is) and bears a digest of that system's meaning: if the model has
changed since, it is stale.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.certificate import Certificate
from ccverify.checker.evidence.smtlib import lemma_text, meaning
from ccverify.checker.evidence.spoken import Words
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node

SCHEMA: Final = 1
MOST_STEPS: Final = 64
"""The largest k that is read; obligations grow with its square."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a certificate proves: a property of a model, for every value of the size `every`, or
    at the sizes that are among the settings.
    """

    model: str
    scenario: str | None
    settings: Mapping[str, str]
    prop: str
    every: str | None = None

    @property
    def stem(self) -> str:
        """The name of its files, without an ending."""
        settings = "".join(f".{name}-{value}" for name, value in sorted(self.settings.items()))
        name = f"{self.model}.{self.scenario or 'default'}{settings}.{self.prop}"
        if self.every is not None:
            name += f".every-{self.every}"
        return re.sub(r"[^\w.-]", "_", name)


def to_object(claim: Claim, certificate: Certificate, words: Words) -> dict[str, Any]:
    """The JSON object of a certificate. Keys are added, not renamed."""
    return {
        "schema": SCHEMA,
        "model": claim.model,
        "scenario": claim.scenario,
        "settings": dict(claim.settings),
        "property": claim.prop,
        "every": claim.every,
        "digest": meaning(certificate.system, certificate.bad),
        "k": certificate.k,
        "lemmas": [lemma_text(lemma) for lemma in certificate.lemmas],
        "meaning": [words.lemma(lemma) for lemma in certificate.lemmas],
    }


def read_json(path: Path) -> Any:
    """What a file holds; `UsageError` if it cannot be read, or is no JSON."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from None
    except (ValueError, RecursionError):
        raise UsageError(f"{path} is not JSON") from None


def claim_of(data: Any) -> Claim:
    """What a stored certificate is about; `UsageError` if it is not one."""
    keys: dict[str, Any] = {
        "model": str,
        "scenario": str | None,
        "settings": dict,
        "property": str,
        "every": str | None,
        "k": int | None,
        "lemmas": list,
    }
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise UsageError("this is no certificate of this version")
    for key, kind in keys.items():
        if not isinstance(data.get(key), kind):
            raise UsageError(f"the certificate's {key!r} is missing or malformed")
    for name, value in data["settings"].items():
        if not isinstance(value, str):
            raise UsageError(f"the certificate's setting {name}={value!r} is not text")
    return Claim(
        data["model"], data.get("scenario"), data["settings"], data["property"], data.get("every")
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
    k = data.get("k")
    if k is not None and not 0 <= k <= MOST_STEPS:
        raise UsageError(f"k = {k} is not within 0..{MOST_STEPS}")
    return Certificate(system, lemmas, bad, str(data["property"]), k)


def read_lemmas(data: Any, system: GroundSystem) -> tuple[Node, ...]:
    """Lemmas as a user writes them: a list of terms, or an object that has it under `lemmas`.

    A slot may be named as it is shown, as `|mode[A]|`; values of enumerations are numbers.
    Raises `UsageError` if they are malformed.
    """
    texts = data.get("lemmas") if isinstance(data, dict) else data
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise UsageError("lemmas are a JSON list of terms, each a text")
    return tuple(_lemma(system, text) for text in texts)


def _lemma(system: GroundSystem, text: str) -> Node:
    tokens = re.findall(r"\|[^|]*\||[()]|[^\s()|]+", text)
    reader = _Reader(system, tokens)
    try:
        node = reader.term({})
    except RecursionError:
        raise UsageError("malformed lemma: it is nested too deeply") from None
    if not reader.done or not node.boolean:
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
        if token.isdecimal():
            return self._nodes.integer(int(token))
        if token in self._names:
            return self._nodes.var(self._names[token])
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
                return make.add(args)
            case "*", 2 if integers and args[0].constant is not None:
                return make.scale(args[0].constant, args[1])
            case "-", 1 if integers and args[0].constant is not None:
                return make.integer(-args[0].constant)
        raise UsageError(f"malformed lemma: {head!r} of {len(args)} such argument(s)")
