"""The values that the parameters of a model have when it is built."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from ccverify.checker.errors import ModelError, UsageError
from ccverify.checker.language.component import Model, parameters_of, scenarios_of
from ccverify.checker.language.lookup import Lookup
from ccverify.checker.language.mistakes import nearest
from ccverify.checker.language.parameters import AnyParameter, Scenario, Settings, check_size
from ccverify.checker.language.sorts import Replicas

_LISTED: Final = 12
"""How many known names an error lists."""


def kebab(name: str) -> str:
    """`split_brain` as people write it: `split-brain`; `RouterPair`: `router-pair`."""
    spaced = "".join(f"-{c.lower()}" if c.isupper() else c for c in name)
    return spaced.strip("-").replace("_", "-").replace(".-", ".")


def chosen_settings(
    model: type[Model], scenario: str | None, changes: Mapping[str, object]
) -> dict[str, object]:
    """Every parameter's value: defaults, then the scenario's, then `changes` (text or values).

    Raises `UsageError` for an unknown scenario or parameter and for values out of range.
    """
    parameters, scenarios = parameters_of(model), scenarios_of(model)
    of = kebab(model.__name__)
    settings: dict[str, object] = {name: p.default for name, p in parameters.items()}
    declared = {n: _scenario_settings(s, parameters, of) for n, s in scenarios.items()}
    if scenario is not None:
        if scenario not in scenarios:
            raise unknown("scenario", scenario, scenarios, of)
        settings |= declared[scenario]
    return settings | _checked(changes, parameters, of)


def class_values(model: type[Model], settings: Settings) -> Lookup:
    """The numbers and times that a model's class body has in these settings."""
    return Lookup(settings, (p for p in parameters_of(model).values() if isinstance(p, Replicas)))


def _checked(
    changes: Mapping[str, object], parameters: Mapping[str, AnyParameter], of: str
) -> dict[str, object]:
    """The values that `changes` give to parameters."""
    found: dict[str, object] = {}
    for name, value in changes.items():
        if name not in parameters:
            raise unknown("parameter", name, parameters, of)
        parameter = parameters[name]
        if isinstance(parameter, Replicas):
            found[name] = check_size(parameter, value)
        else:
            found[name] = parameter.check(value)
    return found


def _scenario_settings(
    scenario: Scenario, parameters: Mapping[str, AnyParameter], of: str
) -> dict[str, object]:
    """The values that a scenario sets; a `ModelError` in its place if they are none."""
    try:
        return _checked(scenario.settings, parameters, of)
    except UsageError as error:
        raise ModelError(
            f"the scenario {scenario.name}: {error.message}",
            location=scenario.location,
            hint=error.hint,
        ) from None


def unknown(what: str, name: str, known: Iterable[str], of: str = "") -> UsageError:
    """The error for a name that is not there, with the nearest ones, and the first few."""
    names = list(known)
    listing = ", ".join(names[:_LISTED]) if names else "none"
    more = len(names) - _LISTED
    if more > 0:
        listing += f", and {more} more"
    hint = f"{nearest(name, names)}known: {listing}"
    return UsageError(f"unknown {what} {name!r}{f' of {of}' if of else ''}", hint=hint)
