"""Each variable of a shipped model says what it means; it is a ghost if the protocol ignores it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any

import pytest

from ccverify.checker.language.binding import Variable
from ccverify.checker.language.component import parameters_of, scenarios_of
from ccverify.checker.language.system import System
from ccverify.checker.language.terms import Term, subterms
from ccverify.checker.questions.verify import Subject
from ccverify.checker.subjects.find import shipped

SHIPPED = {subject.name: subject for subject in shipped()}


def readings(subject: Subject) -> Iterator[System]:
    """The model in every scenario, and in every reading of each parameter in turn."""
    parameters = parameters_of(subject.model).items()
    for scenario in (None, *scenarios_of(subject.model)):
        yield subject.build(scenario, {})
    for name, parameter in parameters:
        default = parameter.default
        values: Iterable[object] = type(default) if isinstance(default, Enum) else ()
        for value in (True, False) if isinstance(default, bool) else values:
            yield subject.build(None, {name: value})


def read_in(terms: Iterable[Term[Any]]) -> set[str]:
    return {p.payload.name for p in subterms(terms) if isinstance(p.payload, Variable)}


def needed(systems: Iterable[System]) -> set[str]:
    """The variables on which a guard, the initial states, or such a variable's updates depend."""
    roots, read_by = set[str](), defaultdict[str, set[str]](set)
    for system in systems:
        roots |= read_in([system.init, *(action.guard for action in system.actions)])
        for update in (update for action in system.actions for update in action.updates):
            values = () if update.value is None else (update.value,)
            read_by[update.variable.name] |= read_in([*update.keys, *values])
        for queue in system.queues:
            for cells in queue.cells:
                read_by[cells.name].add(queue.length.name)
                read_by[queue.length.name].add(cells.name)
    found, fresh = set[str](), roots
    while fresh:
        found |= fresh
        fresh = set[str]().union(*(read_by[name] for name in fresh)) - found
    return found


@pytest.mark.parametrize("subject", SHIPPED.values(), ids=SHIPPED)
def test_a_variable_says_what_it_means(subject: Subject) -> None:
    silent = [v.name for v in subject.build(None, {}).variables if not v.meaning]
    assert not silent


LARGE = (
    "router-pair", "loggers", "sites", "pg-pair", "campaign-pair", "cvp-calls", "live-data",
    "finesse", "unified-cm", "router-times",
)  # fmt: skip
"""The models that take longest, left to the nightly run."""


@pytest.mark.parametrize(
    "subject",
    [
        pytest.param(each, id=name, marks=[pytest.mark.nightly] * (name in LARGE))
        for name, each in SHIPPED.items()
    ],
)
def test_a_variable_is_a_ghost_unless_the_protocol_needs_it(subject: Subject) -> None:
    systems = list(readings(subject))
    declared = {v.name: v.ghost for system in systems for v in system.variables}
    ghosts = {name for name, ghost in declared.items() if ghost}
    assert ghosts == set(declared) - needed(systems)
