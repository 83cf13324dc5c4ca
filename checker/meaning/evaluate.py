"""The concrete meaning of a system: terms have values, actions have successors.

This is the trusted meaning. It is small, uses no solver and no generated code, and walks the
terms as they were written, quantifiers included. Every trace is replayed through it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any, Final, Self, TypeAlias, cast

from ccverify.checker.data import dataclass
from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.binding import Bound, Entries, Variable
from ccverify.checker.language.sorts import MapSort, Replicas, codes, show
from ccverify.checker.language.system import Action, Phrase, System, Update
from ccverify.checker.language.terms import Term
from ccverify.checker.meaning.cells import Cells, State
from ccverify.checker.meaning.timed.clocks import Clocks

Environment: TypeAlias = Mapping[Bound, int]

_NOTHING: Final[Environment] = {}


@dataclass(frozen=True, slots=True)
class Call:
    """An action with the codes of its arguments."""

    action: Action
    arguments: tuple[int, ...]

    @property
    def environment(self) -> dict[Bound, int]:
        """The arguments by parameter."""
        return dict(zip(self.action.parameters, self.arguments, strict=True))

    def __str__(self) -> str:
        shown = [
            show(p.sort, a) for p, a in zip(self.action.parameters, self.arguments, strict=True)
        ]
        return f"{self.action.name}({', '.join(shown)})" if shown else self.action.name


def too_deep(what: str, location: Location | None) -> ModelError:
    """The error for terms that are beyond what Python can walk."""
    return ModelError(
        f"{what} is nested too deeply",
        location=location,
        hint="write sums and conditions over many things with count, sum_over, exists and forall",
    )


_LARGE: Final = 10_000
"""From how many subterms on, each counted wherever it occurs, values are remembered."""


def _unfolded(system: System) -> int:
    """How many subterms a term of the system has at most, each counted wherever it occurs."""
    stack = [system.init, *(formula for p in system.properties for formula in p.formulas)]
    for action in system.actions:
        stack += [action.guard, *(demand.condition for demand in action.demands)]
        for update in action.updates:
            stack += [*update.keys, *([] if update.value is None else [update.value])]
    sizes: dict[int, int] = {}
    while stack:
        term = stack[-1]
        size = 1
        for arg in term.args:
            known = sizes.get(id(arg)) if arg.args else 1
            if known is None:
                stack.append(arg)
            else:
                size += known
        if stack[-1] is term:  # no part of it is waiting
            sizes[id(term)] = size
            stack.pop()
    return max(sizes.values())


class Evaluator:
    """Evaluates the terms of one system and runs its actions.

    If terms of the system are so large that it pays, it is one that remembers their values.
    """

    def __new__(cls, system: System) -> Self:
        """An evaluator of the kind that suits the system."""
        kind = _Remembering if cls is Evaluator and _unfolded(system) > _LARGE else cls
        return cast("Self", object.__new__(kind))

    def __init__(self, system: System) -> None:
        self.system: Final = system
        self.cells: Final = Cells(system)
        self.clocks: Final = (
            None if system.timing is None else Clocks(system, system.timing, self.cells, self.value)
        )
        self.calls: Final = [
            Call(action, arguments)
            for action in system.actions
            for arguments in product(*(codes(p.sort, system.sizes) for p in action.parameters))
        ]

    def __reduce__(self) -> tuple[type[Evaluator], tuple[System]]:
        return Evaluator, (self.system,)  # all else follows from it

    def value(
        self,
        term: Term[Any],
        state: State,
        env: Environment = _NOTHING,
        after: State | None = None,
    ) -> int:
        """The code of a term's value in a state, with `env` for its free bound variables.

        If the term speaks of a step, that leads from `state` to the state `after`.
        """
        args, payload = term.args, term.payload
        match term.op:  # what occurs most comes first
            case "read":
                assert isinstance(payload, Variable)
                keys = [self.value(key, state, env, after) for key in args]
                return state[self._position(payload, keys)]
            case "const" if isinstance(payload, int):
                return payload
            case "const":
                return cast("int", payload)  # a time: see `cells`
            case "bound":
                assert isinstance(payload, Bound)
                return env[payload]
            case "and":
                return int(all(self.value(a, state, env, after) for a in args))
            case "or":
                return int(any(self.value(a, state, env, after) for a in args))
            case "not":
                return 1 - self.value(args[0], state, env, after)
            case "eq":
                first, second = (self.value(a, state, env, after) for a in args)
                return int(first == second)
            case "ite":
                chosen = args[1 if self.value(args[0], state, env, after) else 2]
                return self.value(chosen, state, env, after)
            case "after":
                assert after is not None
                return self.value(args[0], after, env)
            case "chosen":
                keys = [self.value(key, state, env, after) for key in args]
                return self._chosen(payload, env, keys)
            case "holder":
                values = self._instances(term, state, env, after)
                return next((code for code, held in enumerate(values) if held), -1)
            case "table":
                assert isinstance(payload, Entries)
                keys = [self.value(key, state, env, after) for key in args]
                return payload.values[self._in_table(payload, keys)]
            case "turned":
                assert isinstance(payload, int)
                number = len(codes(term.sort, self.system.sizes))
                return (self.value(args[0], state, env, after) + payload) % number
            case "le":
                first, second = (self.value(a, state, env, after) for a in args)
                return int(first <= second)
            case "add":
                return sum(self.value(a, state, env, after) for a in args)
            case "scale":
                return cast("int", payload) * self.value(args[0], state, env, after)
            case "div":
                assert isinstance(payload, int)
                return self.value(args[0], state, env, after) // payload
            case "mod":
                assert isinstance(payload, int)
                return self.value(args[0], state, env, after) % payload
            case "min":
                return min(self.value(a, state, env, after) for a in args)
            case "max":
                return max(self.value(a, state, env, after) for a in args)
            case "size":
                assert isinstance(payload, Replicas)
                return self.system.sizes[payload]
            case "count" | "sum":
                return sum(self._instances(term, state, env, after))
            case "exists":
                return int(any(self._instances(term, state, env, after)))
            case "forall":
                return int(all(self._instances(term, state, env, after)))
            case "quiescent":
                return int(self.is_settled(state))
            case "deadlock":
                return int(not any(True for _ in self.enabled(self._in_the_end(state))))

    def _chosen(self, bound: object, env: Environment, keys: list[int]) -> int:
        """The value at a key of a map that a call chooses."""
        assert isinstance(bound, Bound)
        assert isinstance(bound.sort, MapSort)
        values = codes(bound.sort.values, self.system.sizes)
        try:
            return values[bound.sort.digit(env[bound], keys)]
        except IndexError as error:
            raise ModelError(f"{error} is read: there is no such position") from None

    def _instances(
        self, term: Term[Any], state: State, env: Environment, after: State | None
    ) -> Iterator[int]:
        bound = term.payload
        assert isinstance(bound, Bound)
        inner = dict(env)
        for code in codes(bound.sort, self.system.sizes):
            inner[bound] = code
            yield self.value(term.args[0], state, inner, after)

    def _in_table(self, entries: Entries, keys: list[int]) -> int:
        try:
            return entries.position(keys)
        except IndexError as error:
            raise ModelError(f"{error} is looked up: the table has no such key") from None

    def _position(self, variable: Variable, keys: list[int]) -> int:
        try:
            return self.cells.position(variable, keys)
        except IndexError as error:
            raise ModelError(f"{error} is read or assigned: there is no such position") from None

    def holds(
        self,
        term: Term[bool],
        state: State,
        env: Environment = _NOTHING,
        after: State | None = None,
    ) -> bool:
        """Whether a boolean term holds in a state, or of the step from it to the state `after`."""
        try:
            return bool(self.value(term, state, env, after))
        except RecursionError:
            named = (p for p in self.system.properties if any(term is f for f in p.formulas))
            prop = next(named, None)
            what = f"the property {prop.name}" if prop else "a condition"
            raise too_deep(what, prop.location if prop else None) from None

    def is_enabled(self, call: Call, state: State) -> bool:
        """Whether the guard of a call holds in a state."""
        try:
            return bool(self.value(call.action.guard, state, call.environment))
        except RecursionError:
            raise too_deep(str(call), call.action.location) from None

    def enabled(self, state: State) -> Iterator[Call]:
        """The calls whose guards hold in a state, in order of declaration."""
        return (call for call in self.calls if self.is_enabled(call, state))

    def is_settled(self, state: State) -> bool:
        """Whether nothing but faults can happen in a state, however long one waits there."""
        return all(call.action.fault is not None for call in self.enabled(self._in_the_end(state)))

    def _in_the_end(self, state: State) -> State:
        """The state when any timer that runs could be up: what may happen in it then or before."""
        return state if self.clocks is None else self.clocks.far(state)

    def step(self, call: Call, state: State) -> State:
        """The state after a call, whose guard is taken to hold.

        Raises `ModelError` if a demand of the action is not met, if a value is out of its
        variable's range, or if a cell is assigned twice. No time passes.
        """
        for demand in call.action.demands:
            if not self.holds(demand.condition, state, call.environment):
                raise ModelError(f"{call} {demand.broken}", location=demand.location)
        changed: dict[int, int] = {}
        for update in call.action.updates:
            try:
                assignments = list(self._assignments(update, state, call.environment))
            except RecursionError:
                raise too_deep(str(call), update.location) from None
            for position, code in assignments:
                if position in changed:
                    raise ModelError(
                        f"{call} assigns {self.cells.written(position)} twice",
                        location=update.location,
                    )
                if code not in codes(update.variable.sort, self.system.sizes):
                    raise self._out_of_range(call, update, position, code)
                changed[position] = code
        if self.clocks is None:
            return tuple(changed.get(i, code) for i, code in enumerate(state))
        resets = call.action.resets
        changed |= self.clocks.set_back(str(call), resets, state, call.environment)
        return self.clocks.written(tuple(changed.get(i, code) for i, code in enumerate(state)))

    def _out_of_range(self, call: Call, update: Update, position: int, code: int) -> ModelError:
        name, sort = self.cells.written(position), update.variable.sort
        if update.variable.view == "queue length":
            queue = name.removesuffix(".length")
            message = f"{call} appends to {queue}, which is full"
        else:
            message = f"{call} assigns {code} to {name}, which is {sort.name}"
        return ModelError(message, location=update.location)

    def _assignments(
        self, update: Update, state: State, env: Environment
    ) -> Iterator[tuple[int, int]]:
        for values in product(*(codes(b.sort, self.system.sizes) for b in update.bound)):
            inner = {**env, **dict(zip(update.bound, values, strict=True))}
            keys = [self.value(key, state, inner) for key in update.keys]
            assert update.value is not None
            yield self._position(update.variable, keys), self.value(update.value, state, inner)

    def successors(self, state: State) -> Iterator[tuple[Call, State]]:
        """Every enabled call with the state it leads to."""
        return ((call, self.step(call, state)) for call in self.enabled(state))

    def initial_values(self) -> list[int | None]:
        """For each cell, the code it starts with, or None if it may be any of its sort."""
        found: dict[int, int | None] = {}
        for update in self.system.initial:
            sort = update.variable.sort
            for values in product(*(codes(b.sort, self.system.sizes) for b in update.bound)):
                env = dict(zip(update.bound, values, strict=True))
                keys = [self.value(key, (), env) for key in update.keys]
                position = self._position(update.variable, keys)
                found[position] = None
                if update.value is None:
                    continue
                code = found[position] = self.value(update.value, (), env)
                if code not in codes(sort, self.system.sizes):
                    raise ModelError(
                        f"the initial value {code} of {self.cells.written(position)} is not "
                        f"{sort.name}",
                        location=update.location,
                    )
        for position in range(self.cells.discrete):
            if position not in found:
                raise ModelError(f"{self.cells.written(position)} has no initial value")
        clocks = [0] * (len(self.cells.cells) - self.cells.discrete)
        return [*(found[position] for position in range(self.cells.discrete)), *clocks]

    def initial_domains(self) -> list[range]:
        """For each cell, the codes it may start with, before the `init` predicate."""
        return [
            codes(variable.sort, self.system.sizes) if code is None else range(code, code + 1)
            for code, (variable, _) in zip(self.initial_values(), self.cells.cells, strict=True)
        ]

    def initial_states(self) -> Iterator[State]:
        """The initial states; there may be very many."""
        for state in product(*self.initial_domains()):
            if self.holds(self.system.init, state):
                yield state

    def is_initial(self, state: State) -> bool:
        """Whether a state is one of the initial states."""
        domains = self.initial_domains()
        inside = len(state) == len(domains) and all(
            code in domain for code, domain in zip(state, domains, strict=True)
        )
        return inside and self.holds(self.system.init, state)

    def say(self, phrase: Phrase, state: State, env: Environment = _NOTHING) -> str:
        """A phrase with its terms filled in from a state."""
        shown = {
            name: show(term.sort, self.value(term, state, env))
            for name, term in phrase.terms.items()
        }
        return phrase.text.format(**shown)


class _Remembering(Evaluator):
    """Walks a term that occurs in many places once for each state.

    What it remembers is forgotten when it gets much.
    """

    def __init__(self, system: System) -> None:
        super().__init__(system)
        self._known: Final[dict[object, tuple[Term[Any], int]]] = {}

    def value(
        self,
        term: Term[Any],
        state: State,
        env: Environment = _NOTHING,
        after: State | None = None,
    ) -> int:
        """See `Evaluator.value`."""
        key = (id(term), state, frozenset(env.items()), after)
        if key not in self._known:
            found = super().value(term, state, env, after)
            if len(self._known) > _LARGE:
                self._known.clear()
            self._known[key] = term, found  # the term is kept, and with it its id
        return self._known[key][1]
