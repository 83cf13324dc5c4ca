"""Property-directed reachability (IC3): an inductive invariant, one clause at a time.

Bradley: SAT-based model checking without unrolling, VMCAI 2011. Een, Mishchenko, Brayton:
Efficient implementation of property directed reachability, FMCAD 2011.

A cube is a conjunction of literals: a boolean slot or its negation, a bound on an integer slot.
The frame F[0] is the initial states; F[i] is a conjunction of negated cubes and holds in every
state that i or fewer steps lead to. Cubes are blocked for the frontier only, not beyond: so a
counterexample found with frontier k has k steps, and none is shorter.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heappop, heappush
from typing import ClassVar, Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.engines.answer import Answer, Excluded, Observer, Options, Reached, Statistics
from ccverify.checker.engines.invariants import Certifier
from ccverify.checker.engines.session import Session, Undecided
from ccverify.checker.engines.states import (
    in_turn,
    no_initial_state,
    of_states,
    refuse_invalid_step,
    stopped,
)
from ccverify.checker.engines.unrolling import LOGIC, run
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.certificate import Certificate
from ccverify.checker.evidence.trace import Trace, decides, with_deciding_step
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.encode import Z3, Encoding, invalid_step
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.nodes import Node, apply, topological

Cube: TypeAlias = tuple[Node, ...]


class Pdr:
    """The PDR engine: proves with an inductive invariant, which is checked, or finds a trace.

    `Limits.depth` does not bind it: it goes on until the property is decided.
    """

    looks_at_all_states: ClassVar = False
    bounded: ClassVar = False
    certifies: ClassVar = True
    counts_states: ClassVar = False

    def __init__(self, options: Options) -> None:
        self.options: Final = options

    @property
    def name(self) -> str:
        """What `--engine` calls it."""
        return "pdr"

    def check(
        self,
        grounding: Grounding,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> list[Answer]:
        """See `Engine.check`. What is excluded comes with a certificate; what one property's
        proof has shown is used for the next. The properties share the time that is left.
        """
        known: dict[Node, None] = {}

        def ask(prop: Property, part: Limits) -> Answer:
            session = Session(part, observer, f"looking for an invariant for {prop.name}")
            return session.run(lambda: _answer(grounding, prop, known, session))

        return of_states(properties, lambda asked: in_turn(limits, asked, ask))


def _answer(
    grounding: Grounding, prop: Property, known: dict[Node, None], session: Session
) -> Answer:
    """The answer on a property; the lemmas of its proof are added to those that are `known`."""
    certifier, target = Certifier(session), grounding.target(prop)
    try:
        found = _Search(grounding, target, tuple(known), session).decide()
        if isinstance(found, Trace):
            evaluator = grounding.evaluator
            whole = with_deciding_step(evaluator, prop, found) if prop.of_steps else found
            if not decides(evaluator, prop, whole.states):
                refuse_invalid_step(evaluator, found)
            return Answer(Reached(found), Statistics(depth=found.steps))
        invariant = Certificate(grounding.ground, (*known, *found), target, prop.name)
        invariant = certifier.reduced(invariant)
        certifier.check(invariant)
    except Undecided as stop:
        return stopped(stop.reason, session.depth)
    known |= dict.fromkeys(invariant.lemmas)
    evidence = f"inductive invariant, {invariant.size}"
    return Answer(Excluded(evidence, certificate=invariant))


@dataclass(frozen=True, slots=True)
class _Obligation:
    """All states of `cube` go, by `action`, to those of `then`; without one, they are bad."""

    cube: Cube
    action: int = 0
    then: _Obligation | None = None

    @property
    def actions(self) -> list[int]:
        """The actions that lead to a bad state."""
        found, obligation = list[int](), self
        while obligation.then is not None:
            found.append(obligation.action)
            obligation = obligation.then
        return found


@dataclass(frozen=True, slots=True)
class _Predecessor:
    """A state, and an action that leads from it into the cube that was asked about."""

    state: State
    action: int


@dataclass(frozen=True, slots=True)
class _Core:
    """A part of the cube that was asked about, which is excluded by itself."""

    cube: Cube


class _Search:
    """The frames of one property and the questions asked about them.

    `known` are lemmas that hold in every reachable state. A cube is stored in the last frame
    that it is blocked in and counts for those before it as well.
    """

    def __init__(self, grounding: Grounding, target: Node, known: Cube, session: Session) -> None:
        self._grounding: Final = grounding
        self._session: Final = session
        self._make: Final = grounding.nodes
        self._bad: Final = self._make.or_((target, invalid_step(grounding.ground)))
        self._encoding: Final = Encoding(grounding.ground)
        self._implies: Final[Z3] = self._encoding.z3.Implies
        self._literals: Final[dict[tuple[Node, int], Z3]] = {}
        self._solver: Final = self._encoding.solver(LOGIC)
        self._solver.add(self._encoding.ranges(0))
        self._solver.add([self._encoding.term(lemma, 0) for lemma in known])
        self._step: Final = self._guarded(self._encoding.transition(0))
        self._is_bad: Final = self._guarded([self._encoding.term(self._bad, 0)])
        self._lifting: Final = self._encoding.solver(LOGIC)
        self._lifting.add(self._encoding.ranges(0))
        self._frames: Final[list[dict[Cube, None]]] = [{}]
        self._active: Final = [self._guarded(self._encoding.initial())]

    def decide(self) -> Trace | Cube:
        """A shortest run to a bad state, or the lemmas of an inductive invariant without any.

        Raises `ModelError` if there is no initial state, `Undecided` if Z3 does not say.
        """
        if not self._satisfiable(*self._frame(0)):
            raise no_initial_state(self._grounding.system)
        bad = self._bad_state(0)
        if bad is not None:
            return run(self._grounding, bad, ())
        self._open_frame()
        while True:
            frontier = len(self._frames) - 1
            self._session.depth = frontier
            while (bad := self._bad_state(frontier)) is not None:
                root = _Obligation(self._lifted(bad, self._bad))
                trace = self._block(root, frontier)
                if trace is not None:
                    return trace
            self._open_frame()
            lemmas = self._propagate()
            if lemmas is not None:
                return lemmas

    # Frames

    def _open_frame(self) -> None:
        self._frames.append({})
        self._active.append(self._encoding.fresh())

    def _frame(self, number: int) -> list[Z3]:
        """The assumptions that make up frame `number`."""
        return self._active[number:]

    def _exclude(self, cube: Cube, number: int) -> None:
        """Block a cube in the frames up to `number`."""
        for frame in self._frames[: number + 1]:
            for other in [other for other in frame if set(cube) <= set(other)]:
                del frame[other]
        self._frames[number][cube] = None
        self._solver.add(
            self._implies(self._active[number], self._encoding.term(self._lemma(cube), 0))
        )

    def _lemma(self, cube: Cube) -> Node:
        return self._make.or_(self._make.not_(literal) for literal in cube)

    def _propagate(self) -> Cube | None:
        """Move cubes on as far as they hold; two frames alike are an inductive invariant."""
        for number in range(1, len(self._frames) - 1):
            for cube in list(self._frames[number]):
                if cube in self._frames[number] and self._is_excluded(cube, number + 1):
                    self._exclude(cube, number + 1)
            if not self._frames[number]:
                later = self._frames[number + 1 :]
                return tuple(self._lemma(cube) for frame in later for cube in frame)
        return None

    # Obligations

    def _block(self, root: _Obligation, frontier: int) -> Trace | None:
        """Exclude a cube from the frontier, or find a run that ends in it."""
        waiting: list[tuple[int, int, _Obligation]] = [(frontier, 0, root)]
        number = 0
        while waiting:
            frame, _, obligation = waiting[0]
            if self._is_blocked(obligation.cube, frame):
                heappop(waiting)
                continue
            match self._predecessor(obligation.cube, frame):
                case _Core(core):
                    heappop(waiting)
                    cube = self._generalized(obligation.cube, core, frame)
                    while frame < frontier and self._is_excluded(cube, frame + 1):
                        frame += 1
                    self._exclude(cube, frame)
                case _Predecessor(state, action) if frame == 1:
                    return run(self._grounding, state, [action, *obligation.actions])
                case _Predecessor(state, action):
                    number -= 1
                    before = self._lifted(state, self._before(obligation.cube, action))
                    heappush(waiting, (frame - 1, number, _Obligation(before, action, obligation)))
        return None

    def _is_blocked(self, cube: Cube, number: int) -> bool:
        literals = set(cube)
        return any(literals >= set(other) for frame in self._frames[number:] for other in frame)

    def _before(self, cube: Cube, number: int) -> Node:
        """The states from which an action leads into a cube."""
        action = self._grounding.ground.actions[number]
        updates = dict(action.updates)
        values: dict[Node, Node] = {}
        for literal in cube:
            for node in topological(literal, values):
                if node.op == "var":
                    values[node] = updates.get(node.payload, node)
                elif node.op == "const":
                    values[node] = node
                else:
                    values[node] = apply(self._make, node, tuple(values[a] for a in node.args))
        return self._make.and_((action.guard, action.valid, *(values[lit] for lit in cube)))

    def _lifted(self, state: State, goal: Node) -> Cube:
        """A part of a state's literals that suffices for `goal`, which holds in the state."""
        cube, encoding = self._cube(state), self._encoding
        self._lifting.push()
        self._lifting.add(encoding.z3.Not(encoding.term(goal, 0)))
        terms = {encoding.term(literal, 0).get_id(): literal for literal in cube}
        assumed = [encoding.term(literal, 0) for literal in cube]
        if self._session.satisfiable(self._lifting, *assumed):
            raise InternalError("the solver's model has a state that does not do what it says")
        core = [terms[term.get_id()] for term in self._lifting.unsat_core()]
        self._lifting.pop()
        return tuple(sorted(core, key=lambda literal: literal.serial))

    def _generalized(self, cube: Cube, core: Cube, number: int) -> Cube:
        """A smaller cube, still without initial states and excluded from frame `number`."""
        found = self._apart(core, cube)
        for literal in found:
            smaller = tuple(other for other in found if other is not literal)
            if len(smaller) == len(found) or self._initial_core(smaller) is None:
                continue
            match self._predecessor(smaller, number):
                case _Core(part):
                    found = self._apart(part, smaller)
                case _Predecessor():
                    pass
        return found

    def _apart(self, core: Cube, cube: Cube) -> Cube:
        """The core, with as much more of the cube as keeps it apart from the initial states."""
        if self._initial_core(core) is not None:
            return core
        more = self._initial_core(cube)
        if more is None:
            raise InternalError("a blocked cube has an initial state")
        return tuple(literal for literal in cube if literal in core or literal in more)

    # Questions

    def _guarded(self, terms: Iterable[Z3]) -> Z3:
        """An assumption under which the terms hold."""
        name = self._encoding.fresh()
        self._solver.add([self._implies(name, term) for term in terms])
        return name

    def _satisfiable(self, *assumptions: Z3) -> bool:
        return self._session.satisfiable(self._solver, *assumptions)

    def _bad_state(self, number: int) -> State | None:
        """A bad state of frame `number`: F[number] and bad. None if there is none."""
        return self._state() if self._satisfiable(self._is_bad, *self._frame(number)) else None

    def _predecessor(self, cube: Cube, number: int) -> _Predecessor | _Core:
        """Whether a step leads from frame `number` - 1, outside the cube, into it.

        `_Predecessor(s, a)`: s is in F[number - 1] and not in the cube, and a leads from s into it.
        `_Core(c)`: c is a part of the cube, and F[number - 1] and not cube and step imply not c'.
        """
        outside = self._guarded([self._encoding.term(self._lemma(cube), 0)])
        core = self._core(cube, 1, [self._step, outside, *self._frame(number - 1)])
        if core is not None:
            return _Core(core)
        return _Predecessor(self._state(), self._action())

    def _is_excluded(self, cube: Cube, number: int) -> bool:
        """Whether no step leads from frame `number` - 1, outside the cube, into it."""
        return isinstance(self._predecessor(cube, number), _Core)

    def _initial_core(self, cube: Cube) -> Cube | None:
        """A part of the cube without initial states: F[0] implies not core. None if it has one."""
        return self._core(cube, 0, self._active[:1])

    def _core(self, cube: Cube, step: int, assumptions: list[Z3]) -> Cube | None:
        """The literals of a cube, after so many steps, that contradict the assumptions.

        None if the cube does not contradict them: then the solver's model is one of both.
        """
        literals = [self._literal(literal, step) for literal in cube]
        if self._satisfiable(*assumptions, *literals):
            return None
        core = {term.get_id() for term in self._solver.unsat_core()}
        pairs = zip(cube, literals, strict=True)
        return tuple(literal for literal, term in pairs if term.get_id() in core)

    def _literal(self, literal: Node, step: int) -> Z3:
        """A boolean of the solver that stands for a literal."""
        found = self._literals.get((literal, step))
        if found is None:
            term, found = self._encoding.term(literal, step), self._encoding.fresh()
            self._solver.add(found == term)
            self._literals[literal, step] = found
        return found

    def _cube(self, state: State) -> Cube:
        """The state as a cube."""
        make, literals = self._make, list[Node]()
        for slot, code in enumerate(state):
            var = make.var(slot)
            if var.boolean:
                literals.append(var if code else make.not_(var))
            else:
                value = make.integer(code)
                literals += [make.le(value, var), make.le(var, value)]
        return tuple(literal for literal in literals if literal is not make.true)

    def _state(self) -> State:
        """The state before the step in the model of the last question, which was satisfiable."""
        return self._encoding.state(self._solver.model(), 0)

    def _action(self) -> int:
        """The action of the step in that model."""
        return self._encoding.action(self._solver.model(), 0)
