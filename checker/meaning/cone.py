"""The cone of influence: the part of a system that properties depend on, as a system of its own.

A variable is in the cone if a property reads it, or if a step that changes a variable of the cone
reads it. Whatever changes nothing in the cone is left out. A run of the whole system is then one
of the cone with steps in which nothing happens there, and a run of the cone is one of the whole
system, because its steps read nothing but the cone. So both reach the same, equally soon.

What else could be noticed keeps its variables in the cone:

- `settled`, `quiescent()` and `deadlocked()` ask which steps can be taken: the actions that they
  ask about stay, with all that their guards read
- a step that may be an error of the model stays, with all that it takes to see that
- initial states have to be there: all that the initial condition reads stays
- a budget stays with the failures that it counts, because they change it
- runs without end: steps outside of the cone may be fair, so nothing is left out
- properties of steps: a step outside of the cone is one of the steps, so nothing is left out
- properties of some starts: which runs they speak of is not in their formulas, so nothing is either
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from ccverify.checker.language.binding import Variable
from ccverify.checker.language.enumerations import EnumSort
from ccverify.checker.language.sorts import BoolSort
from ccverify.checker.language.system import Action, Property, System, Update
from ccverify.checker.language.terms import Term, subterms
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Call, Environment, Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.nodes import Node, copied

_OF_STATES: Final = ("never", "always", "reachable", "settled")
"""The kinds of properties that single states decide, if they do not speak of steps."""
_ASK_ACTIONS: Final = frozenset(("enabled", "after"))
"""What a term mentions whose meaning rests on which actions there are, and what they do."""


def cone_of(
    system: System,
    properties: Sequence[Property],
    risky: Collection[str],
    counted: Collection[str] = (),
) -> System:
    """What is left of a system for the sake of some of its properties; itself if that is all.

    `risky` names the actions of which some step may be an error of the model, `counted` those that
    stay even if they change nothing, because it is asked how often they are taken.
    """
    if any(p.kind not in _OF_STATES or p.of_steps or p.start is not None for p in properties):
        return system
    formulas = [formula for prop in properties for formula in prop.formulas]
    asked = {term.op for term in subterms(formulas)}
    every = "deadlock" in asked
    protocol = every or "quiescent" in asked or any(p.kind == "settled" for p in properties)
    told = {a.name for a in system.actions if every or (protocol and a.fault is None)}
    told |= set(counted)
    needed, kept = _closed(system, _read([*formulas, system.init]), told, risky)
    if needed >= set(system.variables):
        return system
    return replace(
        system,
        variables=tuple(v for v in system.variables if v in needed),
        queues=tuple(queue for queue in system.queues if queue.length in needed),
        initial=tuple(update for update in system.initial if update.variable in needed),
        actions=tuple(
            replace(a, updates=tuple(_needed_updates(a, needed, risky)), says=None)
            for a in system.actions
            if a.name in kept
        ),
        properties=tuple(properties),
        census=None,
        warnings=(),
    )


def influential(system: System, prop: Property) -> frozenset[str]:
    """The actions that change what a property reads, or what such an action reads, and so on.

    That a property asks which actions are enabled makes none of them influential.
    """
    return frozenset(_closed(system, _read(prop.formulas), (), ())[1])


def _closed(
    system: System, read: Iterable[Variable], told: Collection[str], risky: Collection[str]
) -> tuple[set[Variable], set[str]]:
    """The variables that are needed if some are `read`, and the actions that change one of them.

    With these, the actions that are `told` or `risky` are kept, and what they read is needed.
    """
    needed, kept = set(read), set[str]()
    size = -1
    while size < len(needed) + len(kept):
        size = len(needed) + len(kept)
        for queue in system.queues:
            parts = {*queue.cells, queue.length}
            if parts & needed:
                needed |= parts
        for action in system.actions:
            updates = list(_needed_updates(action, needed, risky))
            resets = any(reset.clock in needed for reset in action.resets)
            if updates or resets or action.name in told or action.name in risky:
                kept.add(action.name)
                needed |= {update.variable for update in updates}
                needed |= _read(_terms(action, updates))
    return needed, kept


def part_of(
    whole: Grounding, properties: Sequence[Property], counted: Collection[str] = ()
) -> Grounding:
    """The ground form of what properties depend on; itself if that is all of the system.

    The actions that are `counted` stay in it.
    """
    actions = zip(whole.calls, whole.ground.actions, strict=True)
    risky = {c.action.name for c, action in actions if action.valid is not whole.nodes.true}
    cone = cone_of(whole.system, properties, risky, counted)
    return whole if cone is whole.system else _Part(whole, Evaluator(cone))


class _Part(Grounding):
    """The ground form of a cone: what the whole has translated already is only copied."""

    def __init__(self, whole: Grounding, evaluator: Evaluator) -> None:
        self._whole: Final = whole
        self._copies = dict[Node, Node]()
        super().__init__(evaluator)

    def term(self, term: Term[Any], env: Environment | None = None) -> Node:
        """See `Translation.term`. What asks which actions there are is about those of the cone."""
        if not _ASK_ACTIONS.isdisjoint(term.mentions):
            return super().term(term, env)
        if not self._copies:
            whole = self._whole
            for position, (variable, key) in enumerate(self.evaluator.cells.cells):
                there = whole.nodes.var(whole.evaluator.cells.position(variable, key))
                self._copies[there] = self.nodes.var(position)
        return copied(self.nodes, self._whole.term(term, env), self._copies)


def left_out(whole: System, cone: System) -> tuple[str, ...]:
    """The names of the variables that a cone does without."""
    kept = {variable.name for variable in cone.variables}
    return tuple(v.name for v in whole.variables if v.name not in kept)


class Lifting:
    """Runs of a cone as runs of the whole system."""

    def __init__(self, whole: Evaluator, cone: Evaluator) -> None:
        self._whole, self._cone = whole, cone
        self._calls = {(call.action.name, call.arguments): call for call in whole.calls}

    def run(
        self, first: State, calls: Iterable[Call]
    ) -> tuple[tuple[State, ...], tuple[Call, ...]]:
        """The same steps, from an initial state that agrees with `first` on the cone."""
        lifted = tuple(self._calls[call.action.name, call.arguments] for call in calls)
        states = [self._initial(first)]
        for call in lifted:
            states.append(self._whole.step(call, states[-1]))
        return tuple(states), lifted

    def lasso(self, first: State, calls: Sequence[Call], loop: int) -> tuple[tuple[Call, ...], int]:
        """The steps of a run without end, and after how many of them its loop begins.

        What is not in the cone may take several rounds to come back to where it was.
        """
        states, lifted = self.run(first, calls)
        state, taken, seen = states[-1], list(lifted), {states[loop]: loop}
        while state not in seen:
            seen[state] = len(taken)
            for call in lifted[loop:]:
                state = self._whole.step(call, state)
                taken.append(call)
        return tuple(taken), seen[state]

    def _initial(self, first: State) -> State:
        """What is not in the cone has any of its initial values: no condition speaks of it."""
        positions = {(v.name, key): i for i, (v, key) in enumerate(self._cone.cells.cells)}
        state = [domain[0] for domain in self._whole.initial_domains()]
        for i, (variable, key) in enumerate(self._whole.cells.cells):
            if (variable.name, key) in positions:
                state[i] = first[positions[variable.name, key]]
        return tuple(state)


def _needed_updates(
    action: Action, needed: Collection[Variable], risky: Collection[str]
) -> Iterator[Update]:
    """The updates of variables in the cone, and those that may be errors of the model."""
    assigned = [update.variable for update in action.updates]
    for update in action.updates:
        plain = isinstance(update.variable.sort, BoolSort | EnumSort)
        safe = action.name not in risky or (plain and assigned.count(update.variable) == 1)
        if update.variable in needed or not safe:
            yield update


def _terms(action: Action, updates: Iterable[Update]) -> Iterator[Term[bool]]:
    """What is evaluated if an action does nothing but some updates."""
    yield action.guard
    yield from (demand.condition for demand in action.demands)
    for update in updates:
        yield from update.keys
        if update.value is not None:
            yield update.value


def _read(terms: Iterable[Term[bool]]) -> set[Variable]:
    """The variables that terms read."""
    return {t.payload for t in subterms(terms) if isinstance(t.payload, Variable)}
