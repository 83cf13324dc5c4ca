"""Fair calls of systems for every number of replicas.

Counters do not tell replicas apart, but fairness does: each replica is to have its turn. So one
replica is *followed*. Which one, is said by a variable that keeps its value and may have any at
first: what is proved of the system with it, is so whichever replica that is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from ccverify.checker.data import dataclass
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.quantifiers import count
from ccverify.checker.language.sorts import BOOL, Replicas, show
from ccverify.checker.language.system import Action, System, Update
from ccverify.checker.language.terms import Term, both, bound_term
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Environment, Evaluator
from ccverify.checker.meaning.fairness import fair_groups
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.local_states import Local
from ccverify.checker.meaning.nodes import Node, apply, topological

_NAME: Final = "is followed"
"""The variable's name, which no model can give to one of its own."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A group of calls that are fair together, or such groups of all replicas.

    - `able`: a call of the group is enabled; of the groups of all replicas, a call of one of them
    - `enabled`: a call of the group is enabled that is the one of the followed replica, if the
      group is about a replica
    - `taken`: the numbers of the ground actions that are calls of that group
    """

    name: str
    able: Node
    enabled: Node
    taken: tuple[int, ...]


def following(system: System, replicas: Replicas[Any]) -> System:
    """The system with one of its replicas followed."""
    variable = Variable(_NAME, BOOL, (replicas,), constant=True)
    bound = Bound("replica", replicas)

    def followed(replica: Term[Any]) -> Term[bool]:
        return Term("read", (replica,), BOOL, variable)

    return replace(
        system,
        variables=(*system.variables, variable),
        initial=(*system.initial, Update(variable, (bound,), (bound_term(bound),), None)),
        init=both((system.init, count(replicas, followed) == 1)),
    )


def turns(form: Counters | Grounding) -> tuple[Turn, ...]:
    """The turns of a ground form, but for those of groups that are about two replicas.

    Of counters on which no replica is followed, a turn is that of whichever replica.
    """
    if isinstance(form, Grounding):
        return tuple(_plain_turns(form))
    return tuple(_counted_turns(form))


def _plain_turns(form: Grounding) -> Iterator[Turn]:
    make, actions = form.nodes, form.ground.actions
    for group in fair_groups(form.calls):
        enabled = make.or_(actions[number].guard for number in group.members)
        yield Turn(group.name, enabled, enabled, group.members)


def _counted_turns(form: Counters) -> Iterator[Turn]:
    make = form.nodes
    able: dict[str, list[Node]] = {}
    own: dict[str, list[int]] = {}
    for number, (action, env) in enumerate(form.calls):
        name = _group(form, action, env)
        if name is None:
            continue
        able.setdefault(name, []).append(form.ground.actions[number].guard)
        if _is_followed(form, action, env):
            own.setdefault(name, []).append(number)
    for name, numbers in own.items():
        enabled = make.or_(form.ground.actions[number].guard for number in numbers)
        yield Turn(name, make.or_(able[name]), enabled, tuple(numbers))


def _group(form: Counters, action: Action, env: Environment) -> str | None:
    """The name of a call's group, or of the groups of all replicas if it is about one; None if it
    has none, or one that is about two replicas.
    """
    if action.fair is None:
        return None
    told = [action.parameters[place] for place in action.fair.per]
    if sum(parameter.sort is form.replicas for parameter in told) > 1:
        return None
    apart = [form.replicas.name if p.sort is form.replicas else show(p.sort, env[p]) for p in told]
    return f"{action.fair.group}({', '.join(apart)})" if apart else action.fair.group


def _is_followed(form: Counters, action: Action, env: Mapping[Bound, int]) -> bool:
    """Whether the replica that a call's group is about is the one that is followed."""
    assert action.fair is not None
    told = (action.parameters[place] for place in action.fair.per)
    about = [env[parameter] for parameter in told if parameter.sort is form.replicas]
    place = next((i for i, c in enumerate(form.local_cells) if c.variable.name == _NAME), None)
    if not about or place is None:
        return True
    return bool(form.locals[form.local_of(about[0])][place])


def lifted(node: Node, form: Counters, followed: Counters) -> Node:
    """A node over counters, over those of the same system with one replica followed.

    How many replicas are in a local state is there the sum of two counters.
    """
    make, first = followed.nodes, len(form.global_slot)
    numbers: dict[Local, list[Node]] = {}
    for number, local in enumerate(followed.locals):
        numbers.setdefault(local[:-1], []).append(followed.counter(number))
    done: dict[Node, Node] = {}
    for each in topological(node):
        args = tuple(done[a] for a in each.args)
        match each.op:
            case "const":
                value = each.payload
                done[each] = make.boolean(bool(value)) if each.boolean else make.integer(value)
            case "var" if each.payload < first:
                done[each] = make.var(each.payload)
            case "var":
                done[each] = make.add(numbers.get(form.locals[each.payload - first], ()))
            case _:
                done[each] = apply(make, each, args)
    return done[node]


class Followed:
    """The ground form on which fairness is said: `form`, with its `turns` by name.

    It is one of counters with one replica followed, or the given form itself if nothing is counted.
    """

    def __init__(self, given: Counters | Grounding) -> None:
        self._given: Final = given
        self.form: Final[Counters | Grounding] = (
            Counters(Evaluator(following(given.system, given.replicas)), given.replicas)
            if isinstance(given, Counters)
            else given
        )
        self.turns: Final[Mapping[str, Turn]] = {turn.name: turn for turn in turns(self.form)}

    def lemmas(self, lemmas: Iterable[Node]) -> tuple[Node, ...]:
        """Lemmas over the given form, over this one; and what holds of it beside them."""
        return (*map(self.lift, lemmas), *self._own_lemmas())

    def lift(self, node: Node) -> Node:
        """A node over the given form, over this one."""
        if isinstance(self._given, Counters) and isinstance(self.form, Counters):
            return lifted(node, self._given, self.form)
        return node

    def _own_lemmas(self) -> Iterator[Node]:
        """One replica is followed; and in no local state are there any that the given form has
        not, for it may be simpler there to see that nothing leads to one.
        """
        if not isinstance(self._given, Counters) or not isinstance(self.form, Counters):
            return
        make, known = self.form.nodes, set(self._given.locals)
        counters = [(local, self.form.counter(i)) for i, local in enumerate(self.form.locals)]
        followed = make.add(counter for local, counter in counters if local[-1])
        yield make.eq(followed, make.integer(1))
        for local, counter in counters:
            if local[:-1] not in known:
                yield make.eq(counter, make.integer(0))
