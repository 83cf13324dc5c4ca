"""Traces as ITF, the JSON format that Apalache and Quint define; `read_itf` reads it.

Integers are `{"#bigint": "3"}`, sets `{"#set": [...]}`, maps `{"#map": [[key, value], ...]}` with
`{"#tup": [...]}` for several keys, queues lists; enumeration members and replicas are strings.
Messages are records; if there are several kinds, records of `tag` and `value`.
In a lasso `loop` is the index of the state that the last one equals: there the loop begins.

In a model with time, `now` is when a state is reached, and there is a variable for each clock. All
times are texts such as `62.2 s`, because ITF has no fractions. `ends` in `#meta` is when a run is
over.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import product
from typing import Any, Final, TypeAlias

from ccverify.checker.evidence.lasso import turns
from ccverify.checker.evidence.moments import moments
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.evidence.view import Place, View, Views
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.enumerations import EnumSort
from ccverify.checker.language.shapes import Element, Shape
from ccverify.checker.language.sorts import (
    BoolSort,
    IndexSort,
    MapSort,
    OptionalSort,
    Replicas,
    Sort,
    codes,
    show,
)
from ccverify.checker.language.system import Property, System
from ccverify.checker.language.time import shown_time
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Call, Evaluator

AnySort: TypeAlias = Sort | IndexSort
Json: TypeAlias = Any
NOW: Final = "now"
"""The variable of when a state is reached. No variable of a model with time has this name."""
FORMAT_PAGE: Final = "https://apalache-mc.org/docs/adr/015adr-trace.html"


def to_itf(
    evaluator: Evaluator,
    trace: Trace,
    prop: Property | None = None,
    scenario: str | None = None,
) -> dict[str, Json]:
    """A trace as an ITF object. The same trace gives the same object: it bears no date.

    Its `#meta` names the model, the property and scenario it was found for, the parameters, and
    for each step the call, the rows of the source it cites and the class of fault, if it is one.
    That of a lasso names the groups of fair calls too, and how its loop keeps each from waiting.
    """
    system = evaluator.system
    views, clocks = Views(system).views, clocks_of(system)
    at = moments(trace.delays)
    purpose = "a run" if prop is None else f"{_purpose(prop)} of {prop.name}"
    loop = {} if trace.loop is None else {"loop": trace.loop}
    return {
        "#meta": {
            "format": "ITF",
            "format-description": FORMAT_PAGE,
            "description": f"{system.name}: {purpose}",
            "model": system.name,
            "property": prop.name if prop else None,
            "scenario": scenario,
            "parameters": dict(system.settings),
            "actions": [_action(system, call) for call in trace.calls],
            **_fairness(evaluator, trace),
            **({"ends": shown_time(at[-1])} if trace.delays else {}),
        },
        "vars": [
            *(view.name for view in views),
            *(clock.name for clock in clocks),
            *([NOW] if trace.delays else []),
        ],
        **loop,
        "states": [
            {"#meta": {"index": index}}
            | {view.name: _variable(system, view, state) for view in views}
            | {clock.name: _clock(evaluator, clock, state) for clock in clocks}
            | ({NOW: shown_time(at[index])} if trace.delays else {})
            for index, state in enumerate(trace.states)
        ],
    }


def clocks_of(system: System) -> tuple[Variable, ...]:
    """The clocks of a system, none if it has no time."""
    return () if system.timing is None else tuple(c.variable for c in system.timing.clocks)


def _clock(evaluator: Evaluator, clock: Variable, state: State) -> Json:
    """What the clocks of a variable show."""
    shown = [
        (key, shown_time(Fraction(state[position])))
        for position, (variable, key) in enumerate(evaluator.cells.cells)
        if variable is clock
    ]
    if not clock.indices:
        return shown[0][1]
    system = evaluator.system
    return {"#map": [[key_of(system, clock.indices, key), time] for key, time in shown]}


def _fairness(evaluator: Evaluator, trace: Trace) -> dict[str, Json]:
    """Of a lasso: each group of fair calls, how it is fair, and how the loop keeps that."""
    if trace.loop is None:
        return {}
    every = turns(evaluator, trace.states, trace.calls, trace.loop, trace.delays)
    return {
        "fairness": [
            {
                "group": turn.group.name,
                "fair": "strong" if turn.group.strong else "weak",
                "kept": turn.kept,
            }
            for turn in every
        ]
    }


def _purpose(prop: Property) -> str:
    if prop.of_times and prop.limit is None:
        return "what is measured"
    return "witness" if prop.kind == "reachable" else "counterexample"


def _action(system: System, call: Call) -> dict[str, Json]:
    """A step: as people read it, and its action and arguments as data, which never read alike."""
    fault = call.action.fault
    return {
        "call": str(call),
        **identity_of(system, call),
        "sources": list(call.action.sources),
        "fault": fault.kind.value if fault else None,
    }


def identity_of(system: System, call: Call) -> dict[str, Json]:
    """A call as data: its action and its arguments."""
    pairs = zip(call.action.parameters, call.arguments, strict=True)
    arguments = [_encode(system, parameter.sort, code) for parameter, code in pairs]
    return {"action": call.action.name, "arguments": arguments}


def _variable(system: System, view: View, state: State) -> Json:
    if not view.indices:
        return _place(system, view.places[0], state)
    keys = (key_of(system, view.indices, place.key) for place in view.places)
    values = (_place(system, place, state) for place in view.places)
    return {"#map": [[key, value] for key, value in zip(keys, values, strict=True)]}


NOBODY: Final = show(OptionalSort(None), -1)


def key_of(system: System, indices: Sequence[IndexSort], key: Sequence[int]) -> Json:
    """A key of a map: a value, or a tuple if there are several indices."""
    parts = [_encode(system, s, c) for s, c in zip(indices, key, strict=True)]
    return parts[0] if len(parts) == 1 else {"#tup": parts}


def _place(system: System, place: Place, state: State) -> Json:
    value = place.value(state)
    if isinstance(value, int):
        return _element(system, place.shape, value)
    elements = [_element(system, place.shape, element) for element in value]
    return {"#set": elements} if place.kind == "set" else elements


def _element(system: System, shape: Shape, element: Element) -> Json:
    """A value, a tuple, or a message as a record; `tag` and `value` tell several kinds apart."""
    parts = shape.parts(element)
    encoded = [_encode(system, sort, code) for sort, code in zip(shape.sorts, parts, strict=True)]
    if not shape.kinds:
        return encoded[0] if shape.plain else {"#tup": encoded}
    kind = shape.kind(parts)
    record = {name: encoded[part] for name, part in kind.fields}
    return record if len(shape.kinds) == 1 else {"tag": kind.name, "value": record}


def _encode(system: System, sort: AnySort, code: int) -> Json:
    match sort:
        case BoolSort():
            return bool(code)
        case EnumSort() | Replicas():
            return labels_of(system, sort)[code]
        case OptionalSort(of):
            return _encode(system, of, code) if of is not None and code >= 0 else NOBODY
        case MapSort():
            return _encode_map(system, sort, code)
        case _:
            return {"#bigint": str(code)}


def _encode_map(system: System, sort: MapSort, code: int) -> Json:
    """What a step chooses at once: a set of keys, or a map."""
    values = codes(sort.values, system.sizes)
    pairs = []
    for key in product(*map(range, sort.lengths)):
        parts = [_encode(system, s, c) for s, c in zip(sort.indices, key, strict=True)]
        value = values[sort.digit(code, key)]
        pairs.append((parts[0] if len(parts) == 1 else {"#tup": parts}, value))
    if isinstance(sort.values, BoolSort):
        return {"#set": [key for key, held in pairs if held]}
    return {"#map": [[key, _encode(system, sort.values, value)] for key, value in pairs]}


def labels_of(system: System, sort: EnumSort | Replicas[Any]) -> list[str]:
    """The elements as people read them; if two enumeration members read alike, their names."""
    shown = [show(sort, code) for code in codes(sort, system.sizes)]
    if isinstance(sort, EnumSort) and len(set(shown)) < len(shown):
        return [member.name for member in sort.members]
    return shown
