"""What to type next: requests that follow from one that was answered, to be pasted into a shell."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.questions.wanted import ANY_RUN, Wanted
from ccverify.checker.report.lines import Line, line
from ccverify.checker.subjects.find import request_name

_BUDGET: Final = "faults"  # the parameter that limits failures, which `cuts` does by itself


@dataclass(frozen=True, slots=True)
class Request:
    """What `run` was asked: its arguments, by the names of its options.

    `every` is the parameter that was left open.
    """

    models: Sequence[str] = ()
    properties: Sequence[str] = ()
    scenarios: Sequence[str] = ()
    settings: Mapping[str, str] = field(default_factory=dict)
    every: str | None = None
    engine: str | None = None
    wanted: Wanted = ANY_RUN

    def text(self, *more: str, command: str = "run") -> str:
        """The request as it is typed, and then `more`."""
        words = ["ccverify", command, *self.models]
        for option, values in (
            ("--property", self.properties),
            ("--scenario", self.scenarios),
            ("--set", [f"{name}={value}" for name, value in self.settings.items()]),
            ("--for-every", [self.every] if self.every else []),
            ("--engine", [self.engine] if self.engine else []),
            ("--with", self.wanted.having),
            ("--without", self.wanted.lacking),
            ("--runs", [str(self.wanted.runs)] if self.wanted.runs > 1 else []),
        ):
            words += [word for value in values for word in (option, value)]
        return shlex.join([*words, *more])

    def about(self, subject: Subject, result: Result) -> Request:
        """The request for one property in one scenario, under the same settings."""
        return replace(
            self,
            models=[request_name(subject)],
            properties=[result.prop.name],
            scenarios=[result.scenario] if result.scenario else [],
            settings={n: v for n, v in self.settings.items() if n in result.system.settings},
        )

    def cuts(self, subject: Subject, result: Result) -> str:
        """The request for the failures that break a property, which counts them by itself."""
        asked = self.about(subject, result)
        settings = {name: value for name, value in asked.settings.items() if name != _BUDGET}
        return replace(asked, settings=settings, every=None, engine=None, wanted=ANY_RUN).text(
            command="cuts"
        )


def next_lines(requests: Iterable[tuple[str, str]]) -> Iterator[Line]:
    """What each request is for, and the request, in a line that is never broken."""
    kept = list(requests)
    column = max((len(what) for what, _ in kept), default=0) + 2
    return (line(f"{what}:".ljust(column), request) for what, request in kept)
