"""Where results come from: which program and libraries, and which models, by their digests."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import Final

from ccverify.checker.questions.verify import Result
from ccverify.checker.report.lines import Line, wrapped
from ccverify.checker.versions import versions

_SHOWN: Final = 12
"""The characters of a digest that are shown: enough to tell models apart."""


def provenance_lines(results: Sequence[Result], *more: str) -> Iterator[Line]:
    """The versions, and for each model one digest of it in all the scenarios looked at."""
    digests: dict[str, dict[str, None]] = {}
    for result in results:
        digests.setdefault(result.system.name, {})[result.digest] = None
    models = [named_digest(name, list(of)) for name, of in digests.items()]
    return made_by_lines(*models, *more)


def made_by_lines(*more: str) -> Iterator[Line]:
    """The versions, and what else a report is made from."""
    own, *others = (f"{name} {version}" for name, version in versions().items())
    return wrapped("; ".join([f"{own} ({', '.join(others)})", *more]), style="faint", hang=2)


def named_digest(name: str, digests: Sequence[str]) -> str:
    """A model with one digest of it: its own, or of all that it has in several scenarios."""
    one = (
        digests[0] if len(digests) == 1 else hashlib.sha256("\n".join(digests).encode()).hexdigest()
    )
    return f"{name} {one[:_SHOWN]}"
