"""Traces for programs: states as mappings of the model's own values, steps with their arguments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from ccverify.checker.api.tables import Row
from ccverify.checker.evidence.itf import to_itf
from ccverify.checker.evidence.moments import moments
from ccverify.checker.evidence.trace import Trace as Evidence
from ccverify.checker.evidence.values import Values
from ccverify.checker.evidence.view import Place
from ccverify.checker.language.sorts import show
from ccverify.checker.language.system import FaultKind, Property
from ccverify.checker.language.time import Time
from ccverify.checker.meaning.cells import State as Codes
from ccverify.checker.meaning.evaluate import Call, Evaluator
from ccverify.checker.report.drawing.lanes import drawn
from ccverify.checker.report.drawing.story import story_of
from ccverify.checker.report.drawing.webtable import webtable
from ccverify.checker.report.lines import plain
from ccverify.checker.report.traces import conclusion_lines, conclusions, length, trace_lines
from ccverify.checker.versions import versions

if TYPE_CHECKING:  # slow to load, and needed by one method
    import networkx


class State(Mapping[str, Any]):
    """One state of a model: the value of each variable, under the name that `show` prints.

    A variable over indices is a dict from keys to values. A key of several indices is a tuple.
    """

    def __init__(self, values: Values, codes: Codes) -> None:
        self._values: Final = values
        self._codes: Final = codes

    def __getitem__(self, name: str) -> Any:
        for view in self._values.views.views:
            if view.name == name:
                return self._values.of(view, self._codes)
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return (view.name for view in self._values.views.views)

    def __len__(self) -> int:
        return len(self._values.views.views)

    def __hash__(self) -> int:
        return hash(self._codes)

    def __repr__(self) -> str:
        return f"State({dict(self)!r})"

    @property
    def cells(self) -> dict[str, Any]:
        """The same in one level: `mode[A]` rather than `mode` and a dict."""
        return {p.name: self._values.at(p, self._codes) for p in self._values.views.places}

    @property
    def shown(self) -> dict[str, str]:
        """The same as people read it."""
        return {p.name: _shown(p, self._codes) for p in self._values.views.places}


@dataclass(frozen=True, eq=False)
class Step:
    """One step of a run: the action that was taken, with its arguments, from a state to the next.

    `number` counts from 1. `shown` are the arguments as people read them. `title` is how the model
    words the step, and `says` what it adds about the state before. `rules` are the rows of the
    source that the action cites. `fault` is the kind of fault, if the environment took the step;
    `failure` says that a budget of faults counts it. `at` is when it happens, if there is time.
    """

    number: int
    action: str
    arguments: Mapping[str, Any]
    shown: Mapping[str, str]
    title: str
    says: str | None
    rules: tuple[str, ...]
    fault: FaultKind | None
    failure: bool
    before: State
    after: State
    at: Time | None = None

    @cached_property
    def changes(self) -> dict[str, tuple[Any, Any]]:
        """The values before and after of each cell that the step changed."""
        before, after = self.before.cells, self.after.cells
        return {n: (before[n], after[n]) for n in before if before[n] != after[n]}

    def __str__(self) -> str:
        return f"{self.action}({', '.join(self.shown.values())})" if self.shown else self.action


def step_of(
    evaluator: Evaluator,
    values: Values,
    number: int,
    call: Call,
    states: Sequence[Codes],
    delays: Sequence[Fraction] = (),
) -> Step:
    """A call as the step that leads to the state of a number, from the one before it."""
    action, state = call.action, states[number - 1]
    pairs = list(zip(action.parameters, call.arguments, strict=True))
    return Step(
        number=number,
        action=action.name,
        arguments={p.name: values.value(p.sort, code) for p, code in pairs},
        shown={p.name: show(p.sort, code) for p, code in pairs},
        title=evaluator.say(action.title, state, call.environment),
        says=None if action.says is None else evaluator.say(action.says, state, call.environment),
        rules=action.sources,
        fault=action.fault.kind if action.fault else None,
        failure=action.failure,
        before=State(values, state),
        after=State(values, states[number]),
        at=Time(moments(delays)[number]) if delays else None,
    )


class Trace:
    """A run of a model, replayed step by step before it is shown.

    `states` are one more than `steps`. With a `loop` it stands for a run without end: the last
    state equals `states[loop]`, and the steps from there on repeat for ever. `property` is the one
    that it decides, if it was found for one.
    """

    def __init__(
        self,
        evaluator: Evaluator,
        trace: Evidence,
        prop: Property | None = None,
        scenario: str | None = None,
    ) -> None:
        self._evaluator: Final = evaluator
        self._trace: Final = trace
        self._prop: Final = prop
        self.scenario: Final = scenario
        self.property: Final = prop.name if prop else None

    @property
    def model(self) -> str:
        """The name of the model."""
        return self._evaluator.system.name

    @property
    def parameters(self) -> dict[str, str]:
        """What was set, as people write it."""
        return dict(self._evaluator.system.settings)

    @cached_property
    def _values(self) -> Values:
        return Values(self._evaluator.system)

    @cached_property
    def states(self) -> tuple[State, ...]:
        """The states, the initial one first."""
        return tuple(State(self._values, codes) for codes in self._trace.states)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The steps: `steps[i]` leads from `states[i]` to `states[i + 1]`."""
        return tuple(
            step_of(
                self._evaluator, self._values, number, call, self._trace.states, self._trace.delays
            )
            for number, call in enumerate(self._trace.calls, start=1)
        )

    @property
    def loop(self) -> int | None:
        """Where the loop begins, in a run without end."""
        return self._trace.loop

    @property
    def delays(self) -> tuple[Time, ...]:
        """How long it stays in each state; nothing in a model without time."""
        return tuple(map(Time, self._trace.delays))

    @property
    def failures(self) -> int:
        """How many of its steps are failures; repairs and inputs are not."""
        return self._trace.failures

    def __str__(self) -> str:
        lines = list(trace_lines(self._evaluator, self._trace, self._prop, self.scenario))
        if self._prop is not None:
            lines += conclusion_lines(self._evaluator, self._prop, self._trace, self.scenario)
        return "\n".join(map(plain, lines))

    def __repr__(self) -> str:
        of = f", {self.property}" if self._prop else ""
        return f"<Trace of {self.model}{of}: {length(self._trace)}>"

    def rows(self) -> list[Row]:
        """A flat dict per state: the step that led there, and each cell, as plain values.

        `pandas.DataFrame(trace.rows())` is a table of the run.
        """
        head: list[Row] = [{"step": 0, "action": None, "title": None, "fault": None}]
        head += [
            {
                "step": step.number,
                "action": str(step),
                "title": step.title,
                "fault": step.fault.value if step.fault else None,
            }
            for step in self.steps
        ]
        for row, at in zip(head, moments(self._trace.delays), strict=False):
            if self._trace.delays:
                row["at"] = str(Time(at))
        return [
            row | {name: _plain(value, state.shown[name]) for name, value in state.cells.items()}
            for row, state in zip(head, self.states, strict=True)
        ]

    def to_itf(self) -> dict[str, Any]:
        """The run as an object of the ITF format, which other tools read; `json.dump` writes it."""
        found = to_itf(self._evaluator, self._trace, self._prop, self.scenario)
        found["#meta"] |= {"versions": versions()}
        return found

    def to_json(self) -> dict[str, Any]:
        """The run as a plain object for `json.dump`: values as people read them."""
        return {
            "model": self.model,
            "scenario": self.scenario,
            "parameters": self.parameters,
            "property": self.property,
            "loop": self.loop,
            "failures": self.failures,
            **({"delays": [str(delay) for delay in self.delays]} if self.delays else {}),
            "steps": [
                {
                    "number": step.number,
                    "action": step.action,
                    "arguments": {
                        name: _plain(value, step.shown[name])
                        for name, value in step.arguments.items()
                    },
                    "title": step.title,
                    "says": step.says,
                    "rules": list(step.rules),
                    "fault": step.fault.value if step.fault else None,
                    "failure": step.failure,
                }
                for step in self.steps
            ],
            "states": [
                {name: _plain(value, state.shown[name]) for name, value in state.cells.items()}
                for state in self.states
            ],
        }

    def to_networkx(self) -> networkx.MultiDiGraph[int]:
        """The run as a graph: a node per state, by its number, with `state`; an edge per step.

        The last step of a lasso leads back to the node where the loop begins.
        """
        import networkx as nx  # noqa: PLC0415

        graph: networkx.MultiDiGraph[int] = nx.MultiDiGraph(model=self.model)
        last = len(self.steps)
        kept = self.states if self.loop in (None, last) else self.states[:-1]
        for number, state in enumerate(kept):
            graph.add_node(number, state=state)
        for step in self.steps:
            end = step.number if step.number < len(kept) else self.loop
            assert end is not None
            graph.add_edge(step.number - 1, end, action=step.action, title=step.title, step=step)
        return graph

    def _repr_html_(self) -> str:
        """A table for notebooks: the run in lanes, and why it decides its property."""
        evaluator, prop, scenario = self._evaluator, self._prop, self.scenario
        said = list(conclusions(evaluator, prop, self._trace, scenario)) if prop else []
        drawing = drawn(story_of(evaluator, self._trace, prop), evaluator.system)
        return webtable(drawing, repr(self)[1:-1], said)


def _shown(place: Place, codes: Codes) -> str:
    return place.show(place.value(codes))


def _plain(value: object, shown: str) -> object:
    """A value that tables and JSON can hold: what is no number and no truth value is a text."""
    return value if value is None or type(value) in (bool, int) else shown


def codes_of(state: State) -> Codes:
    """A state as the checker itself writes it."""
    return state._codes


def evidence_of(trace: Trace) -> tuple[Evaluator, Evidence]:
    """A run as the checker itself has it, and what replays it."""
    return trace._evaluator, trace._trace
