"""More to ask of a drawn model: steps, runs of all kinds, starts, and all ways to be fair.

A question is written into the text of the model's file on one side, and decided by plain functions
on the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from random import Random

from tests.oracle.description import Description, Expr
from tests.oracle.exploring import Explored, components, explored
from tests.oracle.meaning import NO_NAMES, Machine, State
from tests.oracle.text import expression, written

TURN = "    turn = Fair(strong={strong})\n    each = Fair(strong={strong}, per='p')\n"
WAYS = ("weak", "weak", "strong", "action", "strong action", "turn", "each", "each", "")
"""How an action may be fair: each call, all calls of it, all of several actions in `turn`, or all
of several with the same argument p, `each` by itself.
"""
ENABLED = ("quiescent", "deadlocked")
KINDS = ("always", "never", "reachable", "eventually_always", "eventually", "leads_to", "until")


@dataclass(frozen=True)
class Question:
    """A property: its `stages`, and its formula last. Of a step, that comes before and after it."""

    name: str
    kind: str
    formulas: tuple[Expr, ...]
    start: Expr | None

    @property
    def of_steps(self) -> bool:
        """It speaks of steps."""
        return self.kind in KINDS[:3]

    def text(self) -> str:
        """The method that asks it."""
        texts = [expression(formula) for formula in self.formulas]
        if self.of_steps:
            texts = [f"implies({texts[0]}, after({texts[1]}))"]
        starts = "" if self.start is None else f"        starts({expression(self.start)})\n"
        head = f"    @{self.kind}()\n    def {self.name}(self):\n"
        return f"{head}{starts}        return {', '.join(texts)}\n\n"


@dataclass(frozen=True)
class Asked:
    """A model with questions; `ways` says how each of its actions is fair, by name."""

    model: Description
    ways: dict[str, str]
    strong: bool
    questions: tuple[Question, ...]

    def text(self) -> str:
        """The file."""
        text = written(self.model)
        for name, way in self.ways.items():
            kind, _, whole = way.rpartition(" ")
            fair = {"weak": "True", "strong": '"strong"', "": "False"}.get(way, way)
            if whole == "action":
                fair = f"Fair(strong={bool(kind)})"
            pattern = rf"@action\(([^\n]*?)(?:, )?(?:fair=True)?\)\n(    def {name}\()"
            text = re.sub(pattern, rf"@action(\1, fair={fair})\n\2", text)
        text = text.replace("@action(, ", "@action(")
        text = re.sub(r"(class Random\(.*\):\n)", rf"\1{TURN.format(strong=self.strong)}", text)
        return text.rstrip() + "\n\n" + "".join(question.text() for question in self.questions)


def asked(model: Description, seed: int) -> Asked:
    """Questions of all kinds about a model, from the formulas that it has."""
    random = Random(seed)
    known = [p.formula for p in model.properties[1:]]
    formulas = [f for f in known if f.reads]
    formulas += [Expr("not", (formula,)) for formula in formulas]
    starts = [
        f for f in formulas if not any(p.op in ("quiescent", "deadlocked") for p in f.parts())
    ]
    questions = []
    for number, kind in enumerate(KINDS if formulas else ()):
        wanted = {"leads_to": random.choice((2, 3)), "until": random.choice((2, 3))}.get(kind, 1)
        wanted = 2 if kind in KINDS[:3] else wanted
        start = random.choice(starts) if starts and random.random() < 0.3 else None
        chosen = tuple(random.choice(formulas) for _ in range(wanted))
        questions.append(Question(f"question_{number}", kind, chosen, start))
    actions = [a for a in model.actions if a.fault is None and a.group is None]
    ways = {action.name: random.choice(WAYS) for action in actions}
    given_p = {action.name: dict(action.parameters).get("p") for action in actions}
    first = next((given_p[name] for name, way in ways.items() if way == "each"), None)
    for name, way in ways.items():
        if way == "each" and (first is None or given_p[name] != first):
            ways[name] = "turn"
    return Asked(model, ways, random.random() < 0.5, tuple(questions))


def verdict(about: Asked, question: Question, most: int) -> str | None:
    """How a question stands; None if there are more states than `most`, or a step is ill."""
    model = about.model
    if question.start is not None:
        parts = (question.start,) if model.init is None else (model.init, question.start)
        init = parts[0] if len(parts) == 1 else Expr("and", parts)
        model = replace(model, init=init)
    found = explored(Machine(model), most)
    if found is None or found.ill is not None:
        return None
    if not found.steps:
        return "vacuous"
    return _Decision(found, about).verdict(question)


class _Decision:
    """What is decided about the reachable states of one machine."""

    def __init__(self, found: Explored, about: Asked) -> None:
        self.found, self.about = found, about
        self.states = set(found.steps)
        self.groups = list(self._groups())

    def _groups(self) -> Iterator[tuple[bool, list[int]]]:
        """The groups of calls that are fair together: whether strongly, and their numbers."""
        groups: dict[object, tuple[bool, list[int]]] = {}
        for number, call in enumerate(self.found.machine.calls):
            name = call.action.name
            way = self.about.ways.get(name, "weak" if call.action.fair else "")
            if not way:
                continue
            key, strong = (name, number) if way in ("weak", "strong") else name, "strong" in way
            if way in ("turn", "each"):
                key, strong = way, self.about.strong
            if way == "each":
                key = (way, call.names["p"])
            groups.setdefault(key, (strong, []))[1].append(number)
        yield from groups.values()

    def verdict(self, question: Question) -> str:
        """How a question stands."""
        where = [self._where(formula) for formula in question.formulas]
        if question.of_steps:
            steps = ((s, t) for s, after in self.found.steps.items() for _, t in after)
            holds = {s not in where[0] or t in where[1] for s, t in steps}
            if question.kind == "always":
                return "violated" if False in holds else "proved"
            return "proved" if (True in holds) == (question.kind == "reachable") else "violated"
        if self._broken(question.kind, where):
            return "violated"
        due = question.kind not in ("leads_to", "until") or where[0]
        return "proved" if due else "vacuous"

    def _where(self, formula: Expr) -> set[State]:
        function = self.found.machine.function(formula)
        return {state for state in self.states if function(state, NO_NAMES)}

    def _broken(self, kind: str, where: Sequence[set[State]]) -> bool:
        if kind == "eventually_always":
            return any(part - where[0] for part in self._fair(self.states))
        if kind == "eventually":
            return bool(set(self.found.levels[0]) & self._never(where[0]))
        if kind == "until":
            due, meanwhile, goal = where if len(where) == 3 else (where[0], *where)
            left = self.states - goal - meanwhile
            return bool(due & (self._never(goal) | self._to(left, self.states - goal)))
        due, *stages = where
        breaks = set[State]()
        for stage in reversed(stages):
            breaks = self._never(stage) | self._to(stage & breaks, self.states - stage)
        return bool(due & breaks)

    def _never(self, goal: Set[State]) -> set[State]:
        """The states from which a fair run never comes to `goal`."""
        within = self.states - goal
        return self._to(set[State]().union(*self._fair(within)), within)

    def _to(self, ends: Set[State], within: Set[State]) -> set[State]:
        """`ends`, and the states from which steps within a set lead to them."""
        found = set(ends)
        while True:
            more = {
                state
                for state in within - found
                if any(after in found for _, after in self.found.steps[state])
            }
            if not more:
                return found
            found |= more

    def _fair(self, states: Set[State]) -> list[set[State]]:
        """Sets of states, of which each state leads to each, in all of which a fair run stays."""
        calls = self.found.machine.calls
        steps = {
            state: [
                (number, after)
                for number, after in self.found.steps[state]
                if after in states and calls[number].action.fault is None
            ]
            for state in states
        }
        kept = []
        for part in components(steps):
            taken = {number for state in part for number, after in steps[state] if after in part}
            barred = set[State]()
            for strong, members in self.groups:
                able = {
                    state
                    for state in part
                    if any(number in members for number, _ in self.found.steps[state])
                }
                if taken.isdisjoint(members) and (able if strong else able == part):
                    barred |= able  # of a weak group that is everything
            if not barred:
                kept.append(part)
            else:
                kept += self._fair(part - barred)
        return kept
