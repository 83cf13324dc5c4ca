"""Traces read from ITF; see `itf`, which writes it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final, cast

from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.itf import (
    NOBODY,
    NOW,
    AnySort,
    Json,
    clocks_of,
    identity_of,
    key_of,
    labels_of,
    to_itf,
)
from ccverify.checker.evidence.trace import Trace, problem_of_loop
from ccverify.checker.evidence.view import Place, Value, View, Views
from ccverify.checker.language.enumerations import EnumSort
from ccverify.checker.language.shapes import Element, Shape
from ccverify.checker.language.sorts import (
    BoolSort,
    OptionalSort,
    Replicas,
    Span,
    codes,
)
from ccverify.checker.language.system import System
from ccverify.checker.language.time import time_of
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Call, Evaluator

_MADE: Final = ("seed", "versions")
"""What a trace says of how it was made. It is about no run, and nobody asks whether it is so."""
_LONGEST: Final = 60
"""The most characters of what stands in a file that a message repeats."""


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


def _seconds(data: Json, where: str) -> Fraction:
    """The length of a time that is written as people read it."""
    found = time_of(data) if isinstance(data, str) else None
    if found is None:
        raise _malformed(where, f"is {_shown(data)}, which is no time")
    return found.seconds


class _Reader:
    def __init__(self, system: System) -> None:
        self.system = system
        self.views = Views(system)
        self.evaluator = Evaluator(system)
        self.calls = {repr(identity_of(system, call)): call for call in self.evaluator.calls}

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
            self._delays(states, meta),
        )
        asked = known[prop] if prop is not None else None
        told = to_itf(self.evaluator, trace, asked, scenario)
        left = set[str](_MADE)
        if asked is not None and asked.liveness and problem_of_loop(self.evaluator, asked, trace):
            # Nothing is fair about what is no fair lasso: replay says why it is none.
            told["#meta"].pop("fairness", None)
            left.add("fairness")
        data = dict(top) | {"#meta": {k: v for k, v in meta.items() if k not in left}}
        _refuse_other(data, told, "")
        return trace

    def _delays(self, states: Sequence[Json], meta: Mapping[str, Json]) -> tuple[Fraction, ...]:
        """How long the run stays in each state."""
        if self.system.timing is None:
            return ()
        texts = [_object(state, f"states[{i}]").get(NOW) for i, state in enumerate(states)]
        at = [_seconds(text, f"states[{i}].{NOW}") for i, text in enumerate(texts)]
        at.append(_seconds(meta.get("ends"), "#meta.ends"))
        return tuple(after - before for before, after in pairwise(at))

    def _clocks(self, state: Mapping[str, Json], where: str) -> Iterator[int]:
        """What each clock shows, in the order of the cells."""
        for clock in clocks_of(self.system):
            shown, at = state.get(clock.name), f"{where}.{clock.name}"
            if clock.indices:
                pairs = _list(_tagged(shown, "#map", at), at)
                if not all(isinstance(pair, list) and len(pair) == 2 for pair in pairs):
                    raise _malformed(at, "holds what is no pair of key and value")
                times = [pair[1] for pair in pairs]
            else:
                times = [shown]
            yield from (cast("int", _seconds(time, at)) for time in times)

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
        codes = [codes_at[position] for position in range(len(codes_at))]
        clocks = list(self._clocks(state, where))
        if len(codes) + len(clocks) != len(self.evaluator.cells.cells):
            raise _malformed(where, "has another number of clocks")
        return (*codes, *clocks)

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
            key = repr(key_of(self.system, view.indices, place.key))
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
                code = -1 if data == NOBODY else self._decode(of, data, where)
            case EnumSort() | Replicas():
                labels = labels_of(self.system, sort)
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
