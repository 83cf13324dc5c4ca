"""The systems of a subject that differ in one parameter, and the form that stands for all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from ccverify.checker.errors import UsageError
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.build import refuse_difference
from ccverify.checker.language.settings import unknown
from ccverify.checker.language.sizes import grows
from ccverify.checker.language.sorts import Replicas
from ccverify.checker.language.system import Property, System
from ccverify.checker.meaning.cone import cone_of, left_out
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.uncounted import refuse_positions
from ccverify.checker.questions.verify import Subject, select


class Family:
    """The systems of a subject for every value of one parameter: a number of replicas, or a
    symbolic constant. `phrase` says what it ranges over: `number of PGs`, `value of weight`.

    With `names`, the form is that of the part on which these properties depend, and `without`
    names the variables that are left out.

    Raises `UsageError` if the parameter is neither, if the model cannot be written with counters
    over the replicas, or if a variable has no values for some value of the constant, with the
    reason.
    """

    def __init__(
        self,
        subject: Subject,
        parameter: str,
        scenario: str | None,
        settings: Mapping[str, object],
        names: Sequence[str] | None = None,
    ) -> None:
        self._subject: Final = subject
        self.parameter: Final = parameter
        self.scenario: Final = scenario
        self._settings: Final = settings
        system = subject.build(scenario, settings)
        opened = _opened(system, parameter)
        self.replicas: Final = opened if isinstance(opened, Replicas) else None
        self.form: Counters | Grounding
        if isinstance(opened, Replicas):
            refuse_positions(system, opened)
            smallest = subject.build(scenario, {**settings, parameter: opened.limits[0]})
            larger = min(opened.limits[0] + 1, opened.limits[1])
            refuse_difference(smallest, subject.build(scenario, {**settings, parameter: larger}))
            refuse_difference(smallest, system)
            self.form = Counters(Evaluator(smallest), opened)
            self.phrase = f"number of {opened.name}s"
        else:
            _refuse_shrinking(system, opened)
            self.form = Grounding(Evaluator(system), opened)
            self.phrase = f"value of {opened.name}"
        whole = self.form.system
        if names is not None:
            self._narrow(names)
        self.without: Final = left_out(whole, self.form.system)

    def _narrow(self, names: Sequence[str]) -> None:
        """Make the form anew for the part on which properties depend."""
        form, whole = self.form, self.form.system
        properties = select(whole, self.scenario, names)
        named = {prop.name: prop for prop in whole.properties}
        beside = [named[prop.beside] for prop in properties if prop.beside is not None]
        actions = (action for action in form.ground.actions if action.valid is not form.nodes.true)
        risky = {action.kind for action in actions}
        cone = cone_of(whole, tuple(dict.fromkeys((*properties, *beside))), risky)
        if cone is whole:
            return
        if isinstance(form, Counters):
            self.form = Counters(Evaluator(cone), form.replicas)
        else:
            self.form = Grounding(Evaluator(cone), form.unbounded)

    @property
    def ground(self) -> GroundSystem:
        """The ground form that stands for them all."""
        return self.form.ground

    @property
    def system(self) -> System:
        """The system that the ground form was made from."""
        return self.form.system

    def target(self, name: str) -> Node:
        """The states that decide a property. Raises `UsageError` for an unknown name."""
        return self.form.target(self.named(name))

    def named(self, name: str) -> Property:
        """The property of that name. Raises `UsageError` if there is none."""
        (prop,) = select(self.system, self.scenario, [name])
        return prop

    def members(self) -> Iterator[System]:
        """Systems of the family: by number of replicas, or the one with the declared values."""
        if self.replicas is None:
            yield self._subject.build(self.scenario, self._settings)
            return
        lowest, highest = self.replicas.limits
        for size in range(lowest, highest + 1):
            settings = {**self._settings, self.parameter: size}
            yield self._subject.build(self.scenario, settings)

    @property
    def as_declared(self) -> bool:
        """The authors' expectations are about these systems."""
        return self._subject.as_declared(self.scenario, self._settings)


def _refuse_shrinking(system: System, constant: Variable) -> None:
    """`UsageError` if a variable has the fewer values, the greater the constant is."""
    for variable in system.variables:
        if variable.limit is not None and grows(variable.limit, constant) < 0:
            raise UsageError(
                f"{constant.name} cannot be left open: {variable.name} is at most "
                f"{variable.limit}, and has no values if {constant.name} is great",
                hint="the values that it declares are checked if it is not left open",
            )


def _opened(system: System, parameter: str) -> Replicas[Any] | Variable:
    known: dict[str, Replicas[Any] | Variable] = {r.parameter: r for r in system.sizes}
    constants = [v for v in system.variables if v.constant]
    known |= {v.name: v for v in constants}
    if parameter in known:
        return known[parameter]
    within = [v for v in constants if v.name.rpartition(".")[2] == parameter]  # of some part
    if not within and parameter in system.settings:
        raise UsageError(
            f"{parameter} of {system.name} is fixed when the model is built: only a number of "
            "replicas or a symbolic constant can be left open",
            hint=f"these are: {', '.join(known) or 'none'}; check {parameter} for given values",
        )
    if len(within) != 1:
        raise unknown("number of replicas or constant", parameter, known, system.name)
    return within[0]
