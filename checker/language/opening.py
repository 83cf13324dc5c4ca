"""Times that are left open: parameters without a value, of which a model is built all the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from ccverify.checker.language.binding import Variable
from ccverify.checker.language.elapsed import TimeTerm
from ccverify.checker.language.parameters import AnyParameter, Parameter
from ccverify.checker.language.settings import unknown
from ccverify.checker.language.sorts import TIME
from ccverify.checker.language.time import Time, Window
from ccverify.checker.language.timing import OpenTime

_ENDS: Final = ("low", "high")


def times_to_open(parameters: Mapping[str, AnyParameter]) -> list[str]:
    """What may be left open: parameters that are times, and the ends of those that are windows."""
    found = list[str]()
    for name, parameter in parameters.items():
        default = parameter.default
        if isinstance(default, Time):
            found.append(name)
        elif isinstance(default, Window):
            found += [f"{name}.{end}" for end in _ENDS]
    return found


def opened(
    parameters: Mapping[str, AnyParameter], settings: Mapping[str, object], names: Iterable[str]
) -> tuple[dict[str, object], tuple[OpenTime, ...]]:
    """The settings with terms in the place of the times of those names, and what these range over.

    The open end of a window does not pass the other. Raises `UsageError` for other names.
    """
    changed, found = dict(settings), list[OpenTime]()
    known, asked = times_to_open(parameters), tuple(dict.fromkeys(names))
    for name in asked:
        if name not in known:
            raise unknown("time", name, known)
        base, _, end = name.partition(".")
        parameter = parameters[base]
        assert isinstance(parameter, Parameter)
        assert parameter.within is not None
        lowest, highest = parameter.within
        variable = Variable(name, TIME, (), constant=True, meaning=parameter.meaning)
        term = TimeTerm("read", (), TIME, variable)
        now = changed[base]
        if isinstance(now, Window):
            other = 1 - _ENDS.index(end)
            if f"{base}.{_ENDS[other]}" not in asked:
                lowest, highest = (now.low, highest) if other == 0 else (lowest, now.high)
            ends: list[Any] = list(now)
            ends[_ENDS.index(end)] = term
            changed[base] = Window(*ends)
        else:
            changed[base] = term
        assert isinstance(lowest, Time)
        assert isinstance(highest, Time)
        found.append(OpenTime(variable, lowest.seconds, highest.seconds))
    return changed, tuple(found)
