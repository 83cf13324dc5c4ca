"""What to type next: requests that follow from one that was answered, to be pasted into a shell."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.report.lines import Line, line
from ccverify.checker.subjects.find import request_name

_BUDGET: Final = "faults"  # the parameter that limits failures, which `cuts` does by itself


@dataclass(frozen=True, slots=True)
class Request:
    """What `run` was asked, as far as the next request repeats it.

    `every` is the parameter that was left open.
    """

    models: Sequence[str] = ()
    scenarios: Sequence[str] = ()
    settings: Mapping[str, str] = field(default_factory=dict)
    every: str | None = None

    def about(self, command: str, subject: Subject, result: Result) -> str:
        """`ccverify run` or `ccverify cuts`, about one property in one scenario."""
        words = [request_name(subject), "--property", result.prop.name]
        words += ["--scenario", result.scenario] if result.scenario else []
        own = {n: v for n, v in self.settings.items() if n in result.system.settings}
        if command == "cuts":
            own.pop(_BUDGET, None)
        return self._text(command, words, own)

    @property
    def in_full(self) -> str:
        """The same request, answered verdict by verdict."""
        scenarios = [word for name in self.scenarios for word in ("--scenario", name)]
        return self._text("run", [*self.models, *scenarios, "--full"], self.settings)

    def _text(self, command: str, words: Iterable[str], settings: Mapping[str, str]) -> str:
        given = [word for name, value in settings.items() for word in ("--set", f"{name}={value}")]
        if self.every is not None and command == "run":
            given += ["--for-every", self.every]
        return f"ccverify {command} {shlex.join([*words, *given])}"


def next_lines(requests: Iterable[tuple[str, str]]) -> Iterator[Line]:
    """What each request is for, and the request, in a line that is never broken."""
    kept = list(requests)
    column = max((len(what) for what, _ in kept), default=0) + 2
    return (line(f"{what}:".ljust(column), request) for what, request in kept)
