"""What a claim about a system with time means: one whose clocks, and what is open, are real."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ccverify.checker.data import dataclass
from ccverify.checker.engines.reals import targeted
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.certificate import has_beginning
from ccverify.checker.evidence.lemmas import read_lemma
from ccverify.checker.evidence.spoken import Wording
from ccverify.checker.evidence.understood import Reading
from ccverify.checker.language.system import Property
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node, topological
from ccverify.checker.meaning.timed.reals import RealGrounding
from ccverify.checker.questions.every.regions import Regions


@dataclass(frozen=True, slots=True)
class TimedForm:
    """The ground form of a system, and where each property is decided; see `Question`.

    A property that is `alone` is measured by a clock of its own, which the form has as well.
    """

    ground: GroundSystem
    targets: Mapping[Property, Node]
    wording: Wording
    reading: Reading
    extent: str
    alone: str


def timed_form(
    evaluator: Evaluator, properties: Sequence[Property], where: Sequence[str]
) -> TimedForm:
    """The form for some properties, and for those values of open times for which `where` holds.

    Raises `UsageError` if they have no form in common, or if `where` is about anything else.
    """
    alone = next((prop.name for prop in properties if prop.of_times), "")
    if alone and len(properties) > 1:
        raise UsageError(
            f"{alone} is measured by a clock of its own: it has no proof in common with others",
            hint="prove one after the other",
        )
    for prop in properties:
        if prop.of_times and prop.limit is None:
            raise UsageError(
                f"{prop.name} claims nothing that a certificate could prove",
                hint="say how long it takes with at_most= or at_least=",
            )
    if alone:
        asked = targeted(evaluator, properties[0])
        form, targets = asked.form, {properties[0]: asked.target}
    else:
        form = RealGrounding(evaluator)
        targets = {prop: form.target(prop) for prop in properties}
    wording = Wording(form.system, form.ground, None, form.unit)
    conditions = [_about_open_times(form, text) for text in where]
    regions, make = Regions(form), form.nodes
    init = make.and_((form.ground.init, regions.node(regions.within), *conditions))
    ground = replace(form.ground, init=init)
    if where and not has_beginning(ground):
        raise UsageError(f"the proof is for no value of {_names(form)}: it proves nothing")
    return TimedForm(
        ground,
        targets,
        wording,
        Reading(form.system, ground, None, form.unit),
        _extent(form, [wording.lemma(condition) for condition in conditions]),
        alone,
    )


def _about_open_times(form: RealGrounding, text: str) -> Node:
    node = read_lemma(form.ground, text)
    read = {part.payload for part in topological(node) if part.op == "var"}
    if not read <= set(form.opened.values()):
        raise UsageError("the proof says where it holds by more than the times that are open")
    return node


def _names(form: RealGrounding) -> str:
    return " and ".join(time.variable.name for time in form.opened)


def _extent(form: RealGrounding, where: Sequence[str]) -> str:
    names = _names(form)
    if not names:
        return "at every moment"
    conditions = f" where {' and '.join(f'({each})' for each in where)}" if where else ""
    return f"for every value of {names}{conditions}"
