"""Proof files: one invariant of a system with all the properties that it proves, as JSON.

A proof file names what it is about: model, scenario, settings, and the number of replicas or the
constant that is left open, if one is. It bears a digest of that system, and one of what each
property excludes: if the model has changed since, it is stale. The versions that it was made with
are told, and prove nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from typing import Any, Final, cast

from ccverify.checker.data import dataclass
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.certificate import Invariant
from ccverify.checker.evidence.digest import Digests
from ccverify.checker.evidence.lemmas import read_lemma
from ccverify.checker.evidence.meant import Meant, ReasonText, said
from ccverify.checker.evidence.obligations import Target
from ccverify.checker.evidence.smtlib import lemma_text
from ccverify.checker.evidence.spoken import Wording
from ccverify.checker.evidence.understood import Reading
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.versions import versions

SCHEMA: Final = 2
MOST_STEPS: Final = 64
"""The largest k that is read; obligations grow with its square."""
LONGEST_NAME: Final = 200
"""The most characters of a name or a setting that is read."""
_AGAIN: Final = "make it again with `ccverify prove`"


@dataclass(frozen=True, slots=True)
class Claim:
    """Which systems a proof is about: those of a model in a scenario under settings, for every
    value of `every` if it names one, and at the sizes that are among the settings.

    If it is not for all values of times that are left open, it is for those that meet the
    conditions `where`, lemmas about their slots.
    """

    model: str
    scenario: str | None
    settings: Mapping[str, str]
    every: str | None = None
    where: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.every is not None and self.every in self.settings:
            raise UsageError(
                f"{self.every} is both set to {self.settings[self.every]} and left open",
                hint="a proof is for the value set, or for every one",
            )
        if self.where and self.every is None:
            raise UsageError("the proof says for which values it holds, and leaves none open")

    @property
    def scope(self) -> str:
        """The scenario and the settings, as people read them: `scenario static, pgs=4`."""
        scenario = [f"scenario {self.scenario}"] if self.scenario is not None else []
        settings = [f"{name}={value}" for name, value in sorted(self.settings.items())]
        return ", ".join([*scenario, *settings])


@dataclass(frozen=True, slots=True)
class Proven:
    """A property as a proof file has it: the digest of what it excludes, and the k if any.

    If it speaks of runs without end, there is a reason for each way in which it could be broken.
    """

    digest: str
    k: int | None
    reasons: tuple[ReasonText, ...] = ()


@dataclass(frozen=True, slots=True)
class ProofFile:
    """What a proof file says; nothing in it has been compared with the model.

    `versions` are those of the programs that made it, by their names; earlier files say none.
    """

    claim: Claim
    digest: str
    properties: Mapping[str, Proven]
    lemmas: tuple[str, ...]
    words: tuple[str, ...]
    versions: Mapping[str, str]

    def invariant(self, system: GroundSystem, meant: Mapping[str, Meant], title: str) -> Invariant:
        """The invariant over the system that the claim means now, given what its properties mean.

        Raises `UsageError` if it is stale or malformed.
        """
        digests = Digests()
        if self.digest != digests.system(system):
            raise UsageError("the proof is stale: the model means something else now", hint=_AGAIN)
        for name, proven in self.properties.items():
            if proven.digest != meant[name].digest(digests):
                problem = f"the proof is stale: {name} means something else now"
                raise UsageError(problem, hint=_AGAIN)
        lemmas = tuple(read_lemma(system, text) for text in self.lemmas)
        targets = {
            name: meant[name].target(proven.k, proven.reasons)
            for name, proven in self.properties.items()
        }
        return Invariant(system, lemmas, targets, title)

    def check_words(self, invariant: Invariant, wording: Wording, reading: Reading) -> None:
        """Raise `UsageError` if its words are not what the lemmas say.

        In which order a lemma names its parts may differ: that rests on what else was asked.
        """

        def in_order(words: str) -> str:
            try:
                return wording.lemma(reading.lemma(words))
            except UsageError:
                return words

        for lemma, words in zip(invariant.lemmas, self.words, strict=True):
            own = wording.lemma(lemma)
            if own not in (words, in_order(words)):
                problem = 'what it has under "words" is not what its lemmas say'
                raise UsageError(problem, hint=_AGAIN)


def to_object(
    claim: Claim, invariant: Invariant, meant: Mapping[str, Meant], wording: Wording
) -> dict[str, Any]:
    """The JSON object of a proof, given what its properties mean."""
    digests = Digests()
    return {
        "schema": SCHEMA,
        "model": claim.model,
        "scenario": claim.scenario,
        "settings": dict(sorted(claim.settings.items())),
        "every": claim.every,
        **({"where": list(claim.where)} if claim.where else {}),
        "digest": digests.system(invariant.system),
        "properties": {
            name: {"digest": meant[name].digest(digests)} | _said(target)
            for name, target in sorted(invariant.targets.items())
        },
        "lemmas": [lemma_text(lemma) for lemma in invariant.lemmas],
        "words": [wording.lemma(lemma) for lemma in invariant.lemmas],
        "versions": versions(),
    }


def _said(target: Target) -> dict[str, Any]:
    """How a property is proved."""
    if not target.reasons:
        return {"k": target.k}
    return {
        "reasons": [
            {"within": reason.within, "measure": reason.measure, "turns": reason.turns}
            for reason in map(said, target.reasons)
        ]
    }


def is_proof(data: object) -> bool:
    """The data of a file is meant to be a proof, of this version or another."""
    return isinstance(data, dict) and "schema" in data


def from_object(data: Any) -> ProofFile:
    """What a proof file says. Raises `UsageError` if it is malformed."""
    if not is_proof(data) or data["schema"] != SCHEMA or type(data["schema"]) is not int:
        raise UsageError("this is no proof of this version", hint=_AGAIN)
    fields = _Fields(data, "the proof")
    claim = Claim(
        fields.name("model"),
        fields.name_or_none("scenario"),
        fields.names("settings"),
        fields.name_or_none("every"),
        fields.different_texts("where") if "where" in fields.data else (),
    )
    properties = {name: _proven(fields.of("properties").of(name)) for name in
                  fields.of("properties").data}  # fmt: skip
    if not properties:
        raise UsageError("the proof is one of no property")
    fields.only("schema", "model", "scenario", "settings", "every", "digest", "properties",
                "lemmas", "words", *(n for n in ("where", "versions") if n in data))  # fmt: skip
    lemmas, words = fields.different_texts("lemmas"), fields.texts("words")
    if len(lemmas) != len(words):
        raise UsageError(f"the proof has {len(lemmas)} lemmas, and words for {len(words)}")
    made_with = fields.names("versions") if "versions" in data else {}
    return ProofFile(claim, fields.name("digest"), properties, lemmas, words, made_with)


def _proven(fields: _Fields) -> Proven:
    if "reasons" in fields.data:
        fields.only("digest", "reasons")
        return Proven(fields.name("digest"), None, tuple(map(_reason, fields.objects("reasons"))))
    fields.only("digest", "k")
    k = fields.data["k"]
    if k is not None and (type(k) is not int or not 0 <= k <= MOST_STEPS):
        raise UsageError(f"{fields.where}: k is not within 0..{MOST_STEPS}")
    return Proven(fields.name("digest"), k)


def _reason(fields: _Fields) -> ReasonText:
    fields.only("within", "measure", "turns")
    return ReasonText(*map(fields.different_texts, ("within", "measure", "turns")))


@dataclass(frozen=True, slots=True)
class _Fields:
    """Reads the keys of an object; `UsageError` if one is missing or of another type."""

    data: Mapping[str, Any]
    where: str
    _inner: dict[str, _Fields] = field(default_factory=dict)

    def of(self, key: str) -> _Fields:
        """The object under a key."""
        if key not in self._inner:
            inner = self._get(key, dict)
            self._inner[key] = _Fields(inner, f"{self.where}'s {key[:LONGEST_NAME]!r}")
        return self._inner[key]

    def name(self, key: str) -> str:
        """A text that is not long."""
        text = cast(str, self._get(key, str))
        if len(text) > LONGEST_NAME:
            raise UsageError(f"{self.where}'s {key!r} has more than {LONGEST_NAME} characters")
        return text

    def names(self, key: str) -> dict[str, str]:
        """An object of such texts."""
        inner = self.of(key)
        return {name: inner.name(name) for name in inner.data}

    def name_or_none(self, key: str) -> str | None:
        """A text that is not long, or null."""
        return None if key in self.data and self.data[key] is None else self.name(key)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        found = self._get(key, list)
        if not all(type(text) is str for text in found):
            raise UsageError(f"{self.where}'s {key!r} is no list of texts")
        return tuple(found)

    def different_texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, none of which stands there twice."""
        found = self.texts(key)
        if len(set(found)) < len(found):
            raise UsageError(f"{self.where}'s {key!r} has a text twice")
        return found

    def objects(self, key: str) -> list[_Fields]:
        """A list of objects, not empty."""
        found = self._get(key, list)
        if not found or not all(type(each) is dict for each in found):
            raise UsageError(f"{self.where}'s {key!r} is no list of objects")
        return [_Fields(each, f"{self.where}'s {key!r}") for each in found]

    def only(self, *keys: str) -> None:
        """Refuse other keys, and missing ones."""
        odd = next(iter([*(k for k in self.data if k not in keys),
                         *(k for k in keys if k not in self.data)]), None)  # fmt: skip
        if odd is not None:
            problem = "unknown" if odd in self.data else "missing"
            raise UsageError(f"{self.where}'s {odd[:LONGEST_NAME]!r} is {problem}")

    def _get(self, key: str, kind: type) -> Any:
        found = self.data.get(key)
        if type(found) is not kind:
            raise UsageError(f"{self.where}'s {key[:LONGEST_NAME]!r} is missing or malformed")
        return found


def file_name(claim: Claim, *, constant: bool, endless: bool, alone: str = "") -> str:
    """Where a proof belongs below the folder of all: `router-pair/static.recheck-yes.json`.

    Sizes are among the settings, so that one that is left open needs no mention. A symbolic
    `constant` that is left open is named: `pg-pair/calm.every-weighs.json`. What is claimed of runs
    without end is proved apart: `router-pair/static.fair-runs.json`. So is what is claimed `alone`,
    by one property of times: `router-pair/static.outage.json`.
    """
    settings = [f"{name}-{value}" for name, value in sorted(claim.settings.items())]
    left_open = [f"every-{claim.every}"] if constant else []
    runs = ["fair-runs"] if endless else []
    of_times = [alone] if alone else []
    name = ".".join([claim.scenario or "default", *settings, *left_open, *runs, *of_times])
    return f"{_safe(claim.model)}/{_safe(name)}.json"


def _safe(name: str) -> str:
    """A name as a file may bear it; never one that is hidden."""
    return re.sub(r"^\.|[^\w.-]", "_", name)
