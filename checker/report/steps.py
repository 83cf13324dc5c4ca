"""The steps of a run one by one, for formats that give each a place of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ccverify.checker.data import dataclass
from ccverify.checker.errors import Location
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.report.drawing.cells import Value, labelled
from ccverify.checker.report.drawing.story import story_of


@dataclass(frozen=True, slots=True)
class Step:
    """One step in words: `call` is the action with its arguments, and `mark` tells what the
    environment does from what the protocol does. `at` is its moment, if the model has time.
    `changes` is what it changes, and `says` what the model lets traces say. `location` is where its
    action is written.
    """

    number: int
    call: str
    title: str
    at: str
    mark: str
    sources: tuple[str, ...]
    changes: tuple[str, ...]
    says: str
    location: Location | None

    @property
    def sentence(self) -> str:
        """`3. B is lost (failure N6): mode[B]: up -> down`."""
        kind = " ".join(filter(None, (self.mark, ", ".join(self.sources))))
        cited = f" ({kind})" if kind else ""
        happened = "; ".join((*self.changes, *filter(None, (self.says,))))
        when = f" at {self.at}" if self.at else ""
        return f"{self.number}. {self.title}{when}{cited}{': ' if happened else ''}{happened}"


def steps_of(evaluator: Evaluator, trace: Trace) -> Iterator[Step]:
    """The steps of a trace, all of what they change included."""
    story = story_of(evaluator, trace, whole=True)
    for call, step in zip(trace.calls, story.steps, strict=True):
        values = (Value(c.place, f"{c.old} -> {c.new}") for c in step.changes)
        yield Step(
            number=step.number,
            call=str(call),
            title=step.title,
            at=step.at,
            mark=step.mark,
            sources=step.sources,
            changes=tuple(labelled(values, story.views)),
            says=step.said,
            location=call.action.location,
        )


def step_object(step: Step) -> dict[str, Any]:
    """A step for programs; what does not apply is null."""
    place = step.location
    return {
        "step": step.number,
        "at": step.at or None,
        "call": step.call,
        "title": step.title,
        "mark": step.mark or None,
        "sources": list(step.sources),
        "changes": list(step.changes),
        "says": step.says or None,
        "file": place.file if place else None,
        "line": place.line if place else None,
    }
