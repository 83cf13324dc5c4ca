"""Where results come from: which program and libraries, and which models, by their digests."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from ccverify.checker.questions.verify import Result
from ccverify.checker.report.lines import Line, wrapped
from ccverify.checker.versions import versions

_SHOWN: Final = 12
"""The characters of a digest that are shown: enough to tell models apart."""
_MANY: Final = 4
"""Of more models, something brief does not name each."""


def provenance_lines(results: Sequence[Result], *, brief: bool = False) -> Iterator[Line]:
    """The versions, and for each model one digest of it in all the scenarios looked at; or one of
    all models, if there are many and it is to be `brief`.
    """
    digests = list(digests_of(results))
    if brief and len(digests) > _MANY:
        together = _one([digest for _, digest in digests])
        return made_by_lines(named_digest(f"{len(digests)} models", together))
    return made_by_lines(*(named_digest(*each) for each in digests))


def digests_of(results: Sequence[Result]) -> Iterator[tuple[str, str]]:
    """The models with one digest of each: its own, or of all that it has in several scenarios."""
    digests: dict[str, dict[str, None]] = {}
    for result in results:
        digests.setdefault(result.system.name, {})[result.digest] = None
    return ((name, _one(list(of))) for name, of in digests.items())


def made_by_lines(*more: str, of: Mapping[str, str] | None = None) -> Iterator[Line]:
    """The versions, or those `of` programs elsewhere, and what else a report is made from."""
    own, *others = (f"{name} {version}" for name, version in (of or versions()).items())
    return wrapped("; ".join([f"{own} ({', '.join(others)})", *more]), style="faint", hang=2)


def named_digest(name: str, digest: str) -> str:
    """A model with the beginning of its digest."""
    return f"{name} {digest[:_SHOWN]}"


def _one(digests: Sequence[str]) -> str:
    """A digest that changes if any of these does."""
    if len(digests) == 1:
        return digests[0]
    return hashlib.sha256("\n".join(digests).encode()).hexdigest()
