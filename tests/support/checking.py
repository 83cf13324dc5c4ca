"""Asking for results: by engine, system, and names of properties."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from ccverify import Model, Properties, Term, build, quiescent
from ccverify.checker.engines import BY_NAME
from ccverify.checker.engines.answer import Options
from ccverify.checker.language.system import Property, System
from ccverify.checker.limits import Limits
from ccverify.checker.questions.every.unbounded import verify_every
from ccverify.checker.questions.verify import Result, Subject, select, verify


def with_everything(
    kind: type[Model], settings: Mapping[str, object] | None = None, scenario: str | None = None
) -> System:
    """A model with one more property, `everything`, which only a complete search decides."""
    properties = Properties(kind)

    @properties.always()
    def everything(_: Model) -> Term[bool]:
        return quiescent() | ~quiescent()

    return build(kind, scenario=scenario, settings=settings or {}, properties=properties)


def named(system: System, name: str) -> Property:
    """The property of that name."""
    (found,) = (prop for prop in system.properties if prop.name == name)
    return found


def results_of(
    engine: str,
    system: System,
    names: Sequence[str] = (),
    limits: Limits | None = None,
    *,
    options: Options | None = None,
    scenario: str | None = None,
) -> dict[str, Result]:
    """The checked results of the properties named; without names, of all in the scenario."""
    chosen = select(system, scenario, names)
    maker = BY_NAME[engine](options or Options())
    found = verify(system, chosen, maker, scenario=scenario, limits=limits) if chosen else []
    return {result.prop.name: result for result in found}


def result_of(
    engine: str,
    system: System,
    name: str,
    limits: Limits | None = None,
    *,
    options: Options | None = None,
    scenario: str | None = None,
) -> Result:
    """The checked result of one property."""
    return results_of(engine, system, [name], limits, options=options, scenario=scenario)[name]


def results_for_every(
    kind: type[Model], parameter: str, *names: str, limits: Limits | None = None
) -> dict[str, Result]:
    """The checked results for every value of a parameter; without names, of all properties."""
    subject = Subject("model", kind, None, "")
    found = verify_every(subject, parameter, None, {}, names, limits or Limits(), lambda _: None)
    return {result.prop.name: result for result in found}


def time_found(result: Result) -> Fraction | str:
    """How many seconds something takes, or `unbounded`, or `never` if it does not come to that."""
    extreme = result.answer.extreme
    assert extreme is not None, f"{result.prop.name} is {result.verdict}"
    if extreme.value is not None:
        return extreme.value
    return "never" if extreme.trace is None else "unbounded"


def time_expected(prop: Property, scenario: str) -> Fraction | str:
    """What is written down for a scenario, as `time_found` gives it."""
    known = prop.lengths[scenario]
    return "unbounded" if known is None else known
