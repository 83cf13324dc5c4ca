"""Traces as ITF, the JSON format that Apalache and Quint define, and back.

Integers are `{"#bigint": "3"}`, sets `{"#set": [...]}`, maps `{"#map": [[key, value], ...]}` with
`{"#tup": [...]}` for several keys, queues lists; enumeration members and replicas are strings.
Messages are records; if there are several kinds, records of `tag` and `value`.
In a lasso `loop` is the index of the state that the last one equals: there the loop begins.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import product
from typing import Any, Final, TypeAlias

from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.lasso import turns
from ccverify.checker.evidence.trace import Trace, problem_of_loop
from ccverify.checker.evidence.view import Place, Value, View, Views
from ccverify.checker.language.enumerations import EnumSort
from ccverify.checker.language.shapes import Element, Shape
from ccverify.checker.language.sorts import (
    BoolSort,
    IndexSort,
    MapSort,
    OptionalSort,
    Replicas,
    Sort,
    Span,
    codes,
    show,
)
from ccverify.checker.language.system import Property, System
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Call, Evaluator

AnySort: TypeAlias = Sort | IndexSort
Json: TypeAlias = Any
_LONGEST: Final = 60
"""The most characters of what stands in a file that a message repeats."""
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
    views = Views(system).views
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
        },
        "vars": [view.name for view in views],
        **loop,
        "states": [
            {"#meta": {"index": index}}
            | {view.name: _variable(system, view, state) for view in views}
            for index, state in enumerate(trace.states)
        ],
    }


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
    return "witness" if prop.kind == "reachable" else "counterexample"


def _action(system: System, call: Call) -> dict[str, Json]:
    """A step: as people read it, and its action and arguments as data, which never read alike."""
    fault = call.action.fault
    return {
        "call": str(call),
        **_identity(system, call),
        "sources": list(call.action.sources),
        "fault": fault.kind.value if fault else None,
    }


def _identity(system: System, call: Call) -> dict[str, Json]:
    pairs = zip(call.action.parameters, call.arguments, strict=True)
    arguments = [_encode(system, parameter.sort, code) for parameter, code in pairs]
    return {"action": call.action.name, "arguments": arguments}


def _variable(system: System, view: View, state: State) -> Json:
    if not view.indices:
        return _place(system, view.places[0], state)
    return {
        "#map": [[_key(system, view, p), _place(system, p, state)] for p in view.places]
    }  # fmt: skip


_NOBODY: Final = show(OptionalSort(None), -1)


def _key(system: System, view: View, place: Place) -> Json:
    parts = [_encode(system, s, c) for s, c in zip(view.indices, place.key, strict=True)]
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
            return _labels(system, sort)[code]
        case OptionalSort(of):
            return _encode(system, of, code) if of is not None and code >= 0 else _NOBODY
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


def _labels(system: System, sort: EnumSort | Replicas[Any]) -> list[str]:
    """The elements as people read them; if two enumeration members read alike, their names."""
    shown = [show(sort, code) for code in codes(sort, system.sizes)]
    if isinstance(sort, EnumSort) and len(set(shown)) < len(shown):
        return [member.name for member in sort.members]
    return shown


def from_itf(system: System, data: Json) -> Trace:
    """The trace that an ITF object describes, in terms of `system`.

    That it is a run, and what it shows, is for `replay` to say. All else that the object says is
    compared: it has to be the object that `to_itf` makes of this trace. Raises `UsageError` if it
    is malformed, or if it speaks of another model or other parameters.
    """
    return _Reader(system).trace(data)


def _malformed(where: str, problem: str) -> UsageError:
    return UsageError(
        f"not a trace of this model: {where} {problem}",
        hint="the file was changed, or written for another model or version of it",
    )


class _Reader:
    def __init__(self, system: System) -> None:
        self.system = system
        self.views = Views(system)
        self.evaluator = Evaluator(system)
        self.calls = {repr(_identity(system, call)): call for call in self.evaluator.calls}

    def trace(self, data: Json) -> Trace:
        top = _object(data, "the file")
        meta = _object(top.get("#meta"), "#meta")
        scenario, prop = meta.get("scenario"), meta.get("property")
        if not isinstance(scenario, str | None):
            raise _malformed("#meta.scenario", "is no text")
        known = {each.name: each for each in self.system.properties}
        if prop is not None and (not isinstance(prop, str) or prop not in known):
            raise _malformed("#meta.property", "is none of its properties")
        _refuse_other(meta.get("parameters"), dict(self.system.settings), "#meta.parameters")
        states = _list(top.get("states"), "states")
        actions = _list(meta.get("actions"), "#meta.actions")
        if len(states) != len(actions) + 1:
            raise _malformed("it", f"has {len(states)} states for {len(actions)} steps")
        trace = Trace(
            tuple(self._state(state, index) for index, state in enumerate(states)),
            tuple(self._call(entry, f"#meta.actions[{i}]") for i, entry in enumerate(actions)),
            self._loop(top["loop"], len(states)) if "loop" in top else None,
        )
        asked = known[prop] if prop is not None else None
        told = to_itf(self.evaluator, trace, asked, scenario)
        if asked is not None and asked.liveness and problem_of_loop(self.evaluator, trace):
            # Nothing is fair about what is no fair lasso: replay says why it is none.
            told["#meta"].pop("fairness", None)
            data = dict(top) | {"#meta": {k: v for k, v in meta.items() if k != "fairness"}}
        _refuse_other(data, told, "")
        return trace

    def _loop(self, data: Json, states: int) -> int:
        if not isinstance(data, int) or isinstance(data, bool) or data not in range(states):
            raise _malformed("loop", f"is {_shown(data)}, which is the index of no state")
        return data

    def _call(self, entry: Json, where: str) -> Call:
        step = _object(entry, where)
        identity = repr({key: step.get(key) for key in ("action", "arguments")})
        if identity not in self.calls:
            raise _malformed(where, f"is {_shown(step.get('call'))}, which the model cannot do")
        return self.calls[identity]

    def _state(self, data: Json, index: int) -> State:
        where = f"states[{index}]"
        state = _object(data, where)
        codes_at: dict[int, int] = {}
        for view in self.views.views:
            if view.name not in state:
                raise _malformed(where, f"misses the variable {view.name!r}")
            codes_at |= self._variable(view, state[view.name], f"{where}.{view.name}")
        return tuple(codes_at[position] for position in range(len(codes_at)))

    def _variable(self, view: View, data: Json, where: str) -> dict[int, int]:
        if not view.indices:
            return self._place(view.places[0], data, where)
        pairs = _list(_tagged(data, "#map", where), where)
        values: dict[str, Json] = {}
        for pair in pairs:
            if not isinstance(pair, list) or len(pair) != 2:
                raise _malformed(where, f"holds {_shown(pair)}, which is no pair of key and value")
            if repr(pair[0]) in values:
                raise _malformed(where, f"has two values for {_shown(pair[0])}")
            values[repr(pair[0])] = pair[1]
        found: dict[int, int] = {}
        for place in view.places:
            key = repr(_key(self.system, view, place))
            if key not in values:
                raise _malformed(where, f"has no value for {key}")
            found |= self._place(place, values.pop(key), f"{where}[{key}]")
        if values:
            raise _malformed(where, f"has no such key: {next(iter(values))[:_LONGEST]}")
        return found

    def _place(self, place: Place, data: Json, where: str) -> dict[int, int]:
        """The codes to hold at the positions of a place."""
        return self.views.holding(place, self._value(place, data, where))

    def _value(self, place: Place, data: Json, where: str) -> Value:
        if place.kind in ("cell", "holder"):
            return self._decode(place.shape.sorts[0], data, where)
        elements = _list(_tagged(data, "#set", where) if place.kind == "set" else data, where)
        value = tuple(self._element(place.shape, element, where) for element in elements)
        if len(value) > len(place.cells):
            raise _malformed(where, f"holds {len(value)} elements, at most {len(place.cells)}")
        if place.kind == "set" and len(set(value)) < len(value):
            raise _malformed(where, "holds an element twice")
        return value

    def _element(self, shape: Shape, data: Json, where: str) -> Element:
        """The inverse of the function of this name."""
        if not shape.kinds:
            parts = [data] if shape.plain else _list(_tagged(data, "#tup", where), where)
            if len(parts) != len(shape.sorts):
                raise _malformed(where, f"holds a tuple of {len(parts)} parts")
            pairs = zip(shape.sorts, parts, strict=True)
            return shape.element([self._decode(sort, part, where) for sort, part in pairs])
        number, record = 0, data
        if len(shape.kinds) > 1:
            number = self._kind(shape, data, where)
            record = data["value"]
        codes_of = list(self.views.unused(shape))
        if len(shape.kinds) > 1:
            codes_of[0] = number
        for name, part in shape.kinds[number].fields:
            field = _object(record, where).get(name)
            codes_of[part] = self._decode(shape.sorts[part], field, f"{where}.{name}")
        return shape.element(codes_of)

    def _kind(self, shape: Shape, data: Json, where: str) -> int:
        """The number of the kind that a message says it is of."""
        message = _object(data, where)
        names = [kind.name for kind in shape.kinds]
        if message.keys() != {"tag", "value"} or message["tag"] not in names:
            raise _malformed(where, f"holds {_shown(data)}, which is no message of a known kind")
        return names.index(message["tag"])

    def _decode(self, sort: AnySort, data: Json, where: str) -> int:
        code: int | None = None
        match sort:
            case BoolSort():
                code = int(data) if isinstance(data, bool) else None
            case OptionalSort(of) if of is not None:
                code = -1 if data == _NOBODY else self._decode(of, data, where)
            case EnumSort() | Replicas():
                labels = _labels(self.system, sort)
                code = labels.index(data) if data in labels else None
            case _:
                digits = data.get("#bigint") if isinstance(data, dict) and len(data) == 1 else None
                if isinstance(digits, str) and re.fullmatch("-?[0-9]{1,19}", digits):
                    code = int(digits) if str(int(digits)) == digits else None
        if code is None or code not in codes(sort, self.system.sizes):
            name = "a position" if isinstance(sort, Span) else sort.name
            raise _malformed(where, f"holds {_shown(data)}, which is no value of {name}")
        return code


def _object(data: Json, where: str) -> Mapping[str, Json]:
    if not isinstance(data, dict):
        raise _malformed(where, "is no JSON object")
    return data


def _list(data: Json, where: str) -> list[Json]:
    if not isinstance(data, list):
        raise _malformed(where, "is no list")
    return data


def _tagged(data: Json, tag: str, where: str) -> Json:
    if not isinstance(data, dict) or data.keys() != {tag}:
        raise _malformed(where, f"is no {tag}")
    return data[tag]


def _refuse_other(data: Json, wanted: Json, where: str) -> None:
    """Raise `UsageError` at the first place where `data` is not `wanted`; `1` is not `true`."""
    if type(data) is not type(wanted):
        raise _malformed(where or "it", f"is {_shown(data)} rather than {_shown(wanted)}")
    if isinstance(wanted, dict):
        for key in wanted.keys() | data.keys():
            inner = f"{where}.{key[:_LONGEST]}" if where else key[:_LONGEST]
            if key not in data:
                raise _malformed(inner, "is missing")
            if key not in wanted:
                raise _malformed(inner, "is unknown")
            _refuse_other(data[key], wanted[key], inner)
    elif isinstance(wanted, list):
        if len(data) != len(wanted):
            raise _malformed(where, f"has {len(data)} elements rather than {len(wanted)}")
        for index, (found, meant) in enumerate(zip(data, wanted, strict=True)):
            _refuse_other(found, meant, f"{where}[{index}]")
    elif data != wanted:
        raise _malformed(where, f"is {_shown(data)} rather than {_shown(wanted)}")


def _shown(data: Json) -> str:
    """What stands in a file, cut to what fits a line."""
    text = repr(data)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
