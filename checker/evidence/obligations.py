"""What has to be refuted so that an invariant proves its properties, as SMT-LIB 2 text.

Written from the nodes of a system alone, slot by slot and action by action; no engine has a part
in it. An obligation is a text of its own, in which every question must be unsatisfiable. Let I be
the conjunction of the slots' ranges and the lemmas:

- `init`: an initial state violates I
- `step`: action by action, a state satisfies I, and the action leads from there out of I; what
  reads no slot that the action assigns stays as it was
- `valid`: a state satisfies I and is about to leave a variable's range
- `bad`: property by property, a state satisfies I and is bad

If a property has a `k`, it is proved by k-induction instead. A state *fails* that is bad, or is
about to leave a range; a shortest run to one goes through no state twice.

- `NAME.base-i` for each i below k: a run of i steps leads from an initial state to one that fails
- `NAME.step`: k steps lead through states that satisfy I and all differ, of which the last fails
  and no other
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from ccverify.checker.data import dataclass
from ccverify.checker.evidence.smtlib import (
    Parts,
    State,
    as_real,
    boolean,
    comment,
    conjunction,
    declaration,
    disjunction,
    number,
    range_terms,
)
from ccverify.checker.meaning.ground import GroundAction, GroundSystem
from ccverify.checker.meaning.nodes import Node

if TYPE_CHECKING:  # for annotations
    from ccverify.checker.evidence.reasons import Reason


@dataclass(frozen=True, slots=True)
class Question:
    """Text that ends by asking whether it is satisfiable; `about` says what that would mean."""

    about: str
    text: str


@dataclass(frozen=True, slots=True)
class Obligation:
    """Questions about one state or run, each put after the text of those before it."""

    name: str
    questions: tuple[Question, ...]

    @property
    def text(self) -> str:
        """The whole text, for any solver."""
        return "".join(question.text for question in self.questions)


@dataclass(frozen=True, slots=True)
class Target:
    """States that are to be unreachable, and the k of the k-induction if one shows that.

    If it is about runs without end, `reasons` are what `bad` was made of.
    """

    bad: Node
    k: int | None = None
    reasons: tuple[Reason, ...] = ()


def obligations(
    system: GroundSystem, lemmas: Sequence[Node], targets: Mapping[str, Target], title: str
) -> Iterator[Obligation]:
    """The obligations of an invariant and of the properties that rest on it, by name."""
    writer = _Writer(system, lemmas, targets, title)
    yield writer.init()
    yield writer.step()
    direct = {name: target.bad for name, target in targets.items() if target.k is None}
    if direct:
        yield writer.valid()
        yield writer.bad(direct)
    for name, target in targets.items():
        if target.k is not None:
            for length in range(target.k):
                yield writer.base(name, target.bad, length)
            yield writer.induction_step(name, target.bad, target.k)


def beginning(system: GroundSystem) -> str:
    """The question whether there is an initial state: if there is none, anything can be proved."""
    return _Writer(system, (), {}, "there is an initial state").beginning()


class _Writer:
    """Writes the obligations of one system."""

    def __init__(
        self,
        system: GroundSystem,
        lemmas: Sequence[Node],
        targets: Mapping[str, Target],
        title: str,
    ) -> None:
        self._system, self._lemmas, self._title = system, lemmas, title
        roots = [system.init, *lemmas, *(target.bad for target in targets.values())]
        for action in system.actions:
            roots += [action.guard, action.valid, *(value for _, value in action.updates)]
        self._parts = Parts(roots)
        self._slots = range(len(system.slots))
        # What a step leaves as it was, or gives a value; the time that passes is chosen anew.
        self._kept = [i for i in self._slots if not system.slots[i].passing]
        self._passing = [i for i in self._slots if system.slots[i].passing]
        self._logic = self._parts.logic(system.slots)

    def init(self) -> Obligation:
        """An initial state violates I; its ranges hold, as they say what may be initial."""
        commands = self._head("init")
        state = self._state("s", commands)
        self._assert_initial(state, commands)
        broken = f"(assert (not {conjunction(state.term(lemma) for lemma in self._lemmas)}))"
        asked = [("an initial state violates a lemma", [broken])]
        return Obligation("init", tuple(_questions(commands, asked)))

    def beginning(self) -> str:
        """A state is initial."""
        commands = [f"(set-logic {self._logic})"]
        self._assert_initial(self._state("s", commands), commands)
        return "\n".join([*commands, "(check-sat)\n"])

    def step(self) -> Obligation:
        """A state satisfies I, and a step leads from there out of I."""
        commands = self._head("step")
        before = self._state("s", commands)
        commands += [f"(assert {term})" for term in self._holding(before)]
        scopes = ((a, self._scope_of(a, before)) for a in self._system.actions)
        asked = ((f"{a.name} leads out of the lemmas", scope) for a, scope in scopes if scope)
        return Obligation("step", tuple(_questions(commands, asked)))

    def valid(self) -> Obligation:
        """A state satisfies I and is about to leave a variable's range."""
        commands = self._head("valid")
        state = self._state("s", commands)
        commands += [f"(assert {term})" for term in self._holding(state)]
        leaving = f"(assert {disjunction(self._leaving(state))})"
        asked = [("a step leaves the range of a variable", [leaving])]
        return Obligation("valid", tuple(_questions(commands, asked)))

    def bad(self, targets: Mapping[str, Node]) -> Obligation:
        """Property by property, a state satisfies I and is bad."""
        commands = self._head("bad")
        state = self._state("s", commands)
        commands += [f"(assert {term})" for term in self._holding(state)]
        asked = (
            (f"the lemmas do not exclude what {name} excludes", [f"(assert {state.term(bad)})"])
            for name, bad in targets.items()
        )
        return Obligation("bad", tuple(_questions(commands, asked)))

    def base(self, name: str, bad: Node, length: int) -> Obligation:
        """A run of that many steps leads from an initial state to one that fails."""
        title = f"{name}.base-{length}"
        commands = self._head(title)
        states = [self._state(f"s{i}_", commands) for i in range(length + 1)]
        self._assert_initial(states[0], commands)
        self._assert_run(states, commands)
        fails = f"(assert {self._fails(states[-1], bad)})"
        asked = [(f"a run of {length} steps leads to what {name} excludes", [fails])]
        return Obligation(title, tuple(_questions(commands, asked)))

    def induction_step(self, name: str, bad: Node, k: int) -> Obligation:
        """So many steps, through states of I that all differ, lead to the first that fails."""
        title = f"{name}.step"
        commands = self._head(title)
        states = [self._state(f"s{i}_", commands) for i in range(k + 1)]
        for state in states:
            commands += [f"(assert {term})" for term in self._holding(state)]
        self._assert_run(states, commands)
        commands += [f"(assert (not {self._fails(state, bad)}))" for state in states[:-1]]
        for one, other in combinations(states, 2):
            same = (f"(= {one.slot(i)} {other.slot(i)})" for i in self._kept)
            commands.append(f"(assert (not {conjunction(same)}))")
        fails = f"(assert {self._fails(states[-1], bad)})"
        asked = [(f"{k} steps lead to what {name} excludes", [fails])]
        return Obligation(title, tuple(_questions(commands, asked)))

    def _head(self, name: str) -> list[str]:
        return [
            comment(self._title),
            f"; obligation {name}: every check-sat is to answer unsat",
            *(comment(f"{i}: {slot.name}") for i, slot in enumerate(self._system.slots)),
            f"(set-logic {self._logic})",
        ]

    def _state(self, letter: str, commands: list[str]) -> State:
        """A state whose slots are declared."""
        state = State(letter, self._parts, commands)
        for i, slot in enumerate(self._system.slots):
            commands.append(declaration(state.slot(i), slot))
        return state

    def _holding(self, state: State) -> list[str]:
        """What I says of a state, conjunct by conjunct."""
        ranges = range_terms(self._system, state, self._slots)
        return [*ranges, *(state.term(lemma) for lemma in self._lemmas)]

    def _assert_initial(self, state: State, commands: list[str]) -> None:
        commands += [f"(assert {t})" for t in range_terms(self._system, state, self._slots)]
        for i, value in enumerate(self._system.base):
            if value is not None:
                slot = self._system.slots[i]
                shown = boolean(value) if slot.boolean else number(value, real=slot.real)
                commands.append(f"(assert (= {state.slot(i)} {shown}))")
        commands.append(f"(assert {state.term(self._system.init)})")

    def _assert_run(self, states: Sequence[State], commands: list[str]) -> None:
        """Each state is led to from the one before it by an action, within the ranges."""
        for before, after in pairwise(states):
            steps = []
            for action in self._system.actions:
                values = {i: self._assigned(before, i, value) for i, value in action.updates}
                equal = [f"(= {after.slot(i)} {values.get(i, before.slot(i))})" for i in self._kept]
                enabled = (before.term(action.guard), before.term(action.valid))
                steps.append(conjunction((*enabled, *equal)))
            commands.append(f"(assert {disjunction(steps)})")

    def _scope_of(self, action: GroundAction, before: State) -> list[str]:
        """An action leads from the state `before` out of I; nothing if I is about nothing that it
        changes.
        """
        changed = [slot for slot, _ in action.updates]
        declared = [*changed, *self._passing]
        broken_by: list[str] = []
        after = State("t", self._parts, broken_by, before, declared)
        kept = [after.term(lemma) for lemma in self._lemmas if after.changes(lemma)]
        kept += range_terms(self._system, after, changed)
        if not kept:
            return []
        scope = [declaration(after.slot(i), self._system.slots[i]) for i in declared]
        scope += [f"(assert {t})" for t in range_terms(self._system, after, self._passing)]
        scope += [
            f"(assert (= {after.slot(i)} {self._assigned(before, i, v)}))"
            for i, v in action.updates
        ]
        scope += [f"(assert {before.term(node)})" for node in (action.guard, action.valid)]
        return [*scope, *broken_by, f"(assert (not {conjunction(kept)}))"]

    def _assigned(self, before: State, slot: int, value: Node) -> str:
        """What a step from the state `before` assigns to a slot."""
        shown = before.term(value)
        return as_real(value, shown) if self._system.slots[slot].real else shown

    def _leaving(self, state: State) -> list[str]:
        """An action is enabled that would leave the range of a variable."""
        return [
            f"(and {state.term(action.guard)} (not {state.term(action.valid)}))"
            for action in self._system.actions
        ]

    def _fails(self, state: State, bad: Node) -> str:
        return disjunction((state.term(bad), *self._leaving(state)))


def _questions(commands: list[str], asked: Iterable[tuple[str, list[str]]]) -> Iterator[Question]:
    """A question for each scope, after the commands so far.

    To make a scope may add definitions to `commands`. They stand outside of it, for those that
    follow as well.
    """
    done, end = 0, ""
    for about, scope in asked:
        outside = commands[done:]
        done = len(commands)
        lines = [*outside, "(push 1)", *scope, "(check-sat)"]
        yield Question(about, end + "\n".join(lines) + "\n")
        end = "(pop 1)\n"
