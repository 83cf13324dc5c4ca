"""From a timed system to a ground form in which clocks are compared by conditions beside the state.

The slots are those of the model's variables. A comparison of clocks becomes a node of its own, an
`asked` one, so that guards, updates and formulas are nodes as in systems without time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import product
from typing import Any, Final

from ccverify.checker.data import dataclass
from ccverify.checker.errors import ModelError
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.sorts import TIME, codes
from ccverify.checker.language.terms import Term
from ccverify.checker.language.timing import Deadline, Reset, Timing
from ccverify.checker.language.wording import describe
from ccverify.checker.meaning.cells import Key
from ccverify.checker.meaning.evaluate import Call, Environment, Evaluator
from ccverify.checker.meaning.ground import GroundAction
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.nodes import Node, substituted, topological
from ccverify.checker.meaning.zones.forms import (
    Atom,
    Form,
    NoDifferenceError,
    clock_value,
    compared,
    seconds,
)

Resets = Mapping[int, Mapping[int, Node]]
"""For each clock that a step may set: the clocks whose value it may get, 0 for none, and if so."""


class NotOfZones(Exception):
    """Something about a model that zones cannot say, as a sentence."""


@dataclass(frozen=True, slots=True)
class Due:
    """While `when` holds, time does not pass beyond the moment at which the clock is `limit`."""

    clock: int
    limit: Fraction
    when: Node


class TimedGrounding(Grounding):
    """The ground form of a timed system, without its clocks, and what it says of these.

    - `clocks`: the variable and key of each clock, of which the first has number 1
    - `atoms`: the comparison that each `asked` node stands for
    - `resets`: for each ground action, the clocks that it sets
    - `dues`, `urgent`: when time stands still
    - `live`: for each clock, where its value matters

    The states that it is a form of have a cell more for each clock. Raises `NotOfZones`.
    """

    def __init__(self, evaluator: Evaluator) -> None:
        system = evaluator.system
        timing = system.timing
        assert timing is not None
        self.timed: Final = evaluator
        self.clocks: Final[list[tuple[Variable, Key]]] = [
            (clock.variable, key)
            for clock in timing.clocks
            for key in product(*(codes(index, system.sizes) for index in clock.variable.indices))
        ]
        self._numbers: Final = {cell: number for number, cell in enumerate(self.clocks, start=1)}
        self._opened: Final = {each.variable for each in timing.opened}
        self._settable: Final = {c.variable for c in timing.clocks if c.of == "clock"}
        self.atoms: Final[dict[Node, Atom]] = {}
        self._nodes_of: Final[dict[Atom, Node]] = {}
        self.resets: Final[dict[GroundAction, Resets]] = {}
        super().__init__(Evaluator(replace(system, timing=None)))
        self.dues: Final = tuple(due for each in timing.deadlines for due in self._due(each))
        self.urgent: Final = self.nodes.or_(self.term(term) for term in timing.urgent)
        self.live: Final = tuple(self._live(timing))

    def number(self, variable: Variable, key: Sequence[int] = ()) -> int:
        """The number of a clock."""
        return self._numbers[variable, tuple(key)]

    def asked_in(self, *roots: Node) -> list[Node]:
        """The comparisons that nodes depend on, those of the first nodes first."""
        found = dict[Node, None]()
        for root in roots:
            found |= dict.fromkeys(node for node in topological(root) if node in self.atoms)
        return list(found)

    # Comparisons

    def _translated(self, term: Term[Any], env: Environment, known: dict[int, Node]) -> Node:
        if term.op == "le" and term.args[0].sort == TIME:
            return self._compared(term, env)
        return super()._translated(term, env, known)

    def _compared(self, term: Term[Any], env: Environment) -> Node:
        make, least, most = self.nodes, *(list(self._cases(arg, env)) for arg in term.args)
        found = list[Node]()
        for (first, smaller), (second, larger) in product(least, most):
            try:
                atom = compared(smaller.plus(larger.times(Fraction(-1))))
            except NoDifferenceError:
                raise NotOfZones(
                    f"zones compare one clock, or two with each other: not {describe(term)}"
                ) from None
            holds = make.boolean(atom) if isinstance(atom, bool) else self.asked(atom)
            found.append(make.and_((first, second, holds)))
        return make.or_(found)

    def asked(self, atom: Atom) -> Node:
        """The node that stands for a comparison."""
        if atom not in self._nodes_of:
            node = self._nodes_of[atom] = self.nodes.asked(len(self.atoms))
            self.atoms[node] = atom
        return self._nodes_of[atom]

    def _cases(self, term: Term[Any], env: Environment) -> Iterator[tuple[Node, Form]]:
        """What a time may be, each with the condition under which it is that."""
        make, payload = self.nodes, term.payload
        match term.op:
            case "const":
                assert isinstance(payload, Fraction | int)
                yield make.true, seconds(Fraction(payload))
            case "read":
                assert isinstance(payload, Variable)
                for clock, condition in self._places(payload, term.args, env):
                    yield condition, clock_value(clock)
            case "scale":
                assert isinstance(payload, Fraction | int)
                for condition, form in self._cases(term.args[0], env):
                    yield condition, form.times(Fraction(payload))
            case "add":
                for choice in product(*(list(self._cases(arg, env)) for arg in term.args)):
                    total = seconds(Fraction(0))
                    for _, form in choice:
                        total = total.plus(form)
                    yield make.and_(condition for condition, _ in choice), total
            case "ite":
                test = self.term(term.args[0], env)
                for holds, arg in ((test, term.args[1]), (make.not_(test), term.args[2])):
                    for condition, form in self._cases(arg, env):
                        yield make.and_((holds, condition)), form
            case "after":
                for condition, form in self._cases(term.args[0], env):
                    yield from self._later(condition, form)
            case _:
                raise NotOfZones(f"zones do not compute {describe(term)}")

    def _places(
        self, variable: Variable, keys: Sequence[Term[Any]], env: Environment
    ) -> Iterator[tuple[int, Node]]:
        """The clocks that a variable at some keys may be, each with its condition."""
        if variable in self._opened:
            raise NotOfZones(f"{variable.name} is left open, and zones take times that are given")
        nodes = [self.term(key, env) for key in keys]
        for key, condition in self.places(variable.name, variable.indices, nodes):
            yield self._numbers[variable, key], condition

    # Steps

    def _later(self, condition: Node, form: Form) -> Iterator[tuple[Node, Form]]:
        """What becomes of a time by the step that a formula asks about."""
        assert self._stepping is not None
        make, resets = self.nodes, self.resets[self._stepping]
        choices = list[list[tuple[Node, Form]]]()
        for clock, factor in form.factors.items():
            sources = resets.get(clock, {})
            kept = make.not_(make.or_(sources.values()))
            after = {clock: kept} | dict(sources)
            choices.append(
                [(when, clock_value(source).times(factor)) for source, when in after.items()]
            )
        for choice in product(*choices):
            total = seconds(form.constant)
            for _, part in choice:
                total = total.plus(part)
            yield make.and_((condition, *(when for when, _ in choice))), total

    def _changes(self, action: GroundAction, node: Node) -> dict[Node, Node]:
        changes, make = super()._changes(action, node), self.nodes
        for asked in self.asked_in(node):
            atom = self.atoms[asked]
            form = clock_value(atom.left).plus(clock_value(atom.right).times(Fraction(-1)))
            form = form.plus(seconds(-atom.most))
            cases = list[Node]()
            for condition, later in self._later(make.true, form):
                found = compared(later)
                holds = make.boolean(found) if isinstance(found, bool) else self.asked(found)
                cases.append(make.and_((condition, holds)))
            changes[asked] = make.or_(cases)
        return changes

    def _grounded(self, call: Call) -> GroundAction | None:
        action = super()._grounded(call)
        if action is None:
            return None
        make = self.nodes
        resets = dict[int, dict[int, Node]]()
        for reset in call.action.resets:
            for clock, source, condition in self._set_by(reset, call.environment):
                known = resets.setdefault(clock, {})
                known[source] = make.or_((known.get(source, make.false), condition))
        once = list[Node]()
        for sources in resets.values():
            conditions = list(sources.values())
            for number, condition in enumerate(conditions):
                once += [make.not_(make.and_((condition, o))) for o in conditions[:number]]
        action = replace(action, valid=make.and_((action.valid, *once)))
        self.resets[action] = resets
        return action

    def _set_by(self, reset: Reset, env: Environment) -> Iterator[tuple[int, int, Node]]:
        make = self.nodes
        for inner in self._instances(reset.bound, env):
            when = self.term(reset.when, inner)
            targets = list(self._places(reset.clock, reset.keys, inner))
            sources = [(0, make.true)]
            if reset.since is not None:
                sources = list(self._places(*reset.since, inner))
            for (clock, here), (source, there) in product(targets, sources):
                condition = make.and_((when, here, there))
                if condition is not make.false:
                    yield clock, source, condition

    def _instances(self, bound: Sequence[Bound], env: Environment) -> Iterator[Environment]:
        for values in product(*(codes(each.sort, self.system.sizes) for each in bound)):
            yield {**env, **dict(zip(bound, values, strict=True))}

    # Time

    def _due(self, deadline: Deadline) -> Iterator[Due]:
        make = self.nodes
        for env in self._instances(deadline.bound, {}):
            when = self.term(deadline.when, env)
            for clock, here in self._places(deadline.clock, deadline.keys, env):
                for condition, limit in self._cases(deadline.limit, env):
                    if limit.factors:
                        raise NotOfZones(f"the limit {describe(deadline.limit)} reads a clock")
                    due = make.and_((when, here, condition))
                    if due is not make.false:
                        yield Due(clock, limit.constant, due)

    def _live(self, timing: Timing) -> Iterator[Node]:
        for clock in timing.clocks:
            for env in self._instances(clock.bound, {}):
                live = self.term(clock.live, env)
                yield self.nodes.true if self.asked_in(live) else live

    @property
    def settled(self) -> Node:
        """Where nothing but faults can happen any more."""
        return self._disabled(faults=False)

    def _disabled(self, *, faults: bool) -> Node:
        """No action can happen, however long one waits: a lower bound is met sooner or later."""
        make, guards = self.nodes, list[Node]()
        endless: dict[Node, Node] = {}
        for call, action in zip(self.calls, self.ground.actions, strict=True):
            if action.fault and not faults:
                continue
            for asked in self.asked_in(action.guard):
                atom = self.atoms[asked]
                if (atom.left and atom.right) or self._of_user(atom):
                    raise ModelError(
                        f"{call} depends on a clock, and a property asks if it can still happen",
                        location=call.action.location,
                        hint="use a Timer for what is waited for",
                    )
                endless[asked] = make.boolean(not atom.left)
            guards.append(action.guard)
        nothing = make.not_(make.or_(guards))
        return substituted(make, nothing, endless)

    def _of_user(self, atom: Atom) -> bool:
        numbers = [n for n in (atom.left, atom.right) if n]
        return any(self.clocks[n - 1][0] in self._settable for n in numbers)
