"""The steps of a run one by one, for formats that give each a place of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ccverify.checker.errors import Location
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.evidence.view import Views
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.report.traces import changes_of, mark_of


@dataclass(frozen=True, slots=True)
class Step:
    """One step in words: `call` is the action with its arguments, and `mark` tells what the
    environment does from what the protocol does. `changes` is what it changes, and `says` what
    the model lets traces say. `location` is where its action is written.
    """

    number: int
    call: str
    title: str
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
        return f"{self.number}. {self.title}{cited}{': ' if happened else ''}{happened}"


def steps_of(evaluator: Evaluator, trace: Trace) -> Iterator[Step]:
    """The steps of a trace, all of what they change included."""
    views = Views(evaluator.system)
    for number, call in enumerate(trace.calls, start=1):
        before, after = trace.states[number - 1 : number + 1]
        action, env = call.action, call.environment
        yield Step(
            number=number,
            call=str(call),
            title=evaluator.say(action.title, before, env),
            mark=mark_of(action.fault.kind) if action.fault is not None else "",
            sources=action.sources,
            changes=tuple(changes_of(views, before, after)),
            says="" if action.says is None else evaluator.say(action.says, before, env),
            location=action.location,
        )


def step_object(step: Step) -> dict[str, Any]:
    """A step for programs; what does not apply is null."""
    place = step.location
    return {
        "step": step.number,
        "call": step.call,
        "title": step.title,
        "mark": step.mark or None,
        "sources": list(step.sources),
        "changes": list(step.changes),
        "says": step.says or None,
        "file": place.file if place else None,
        "line": place.line if place else None,
    }
