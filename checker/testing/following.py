"""An implementation is followed through the states of its model in which it can be.

After each step the variables that the adapter observes are compared. If the implementation has a
choice, several states are possible; those remain that agree with what is observed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice, product
from math import prod
from typing import Any, Final

from ccverify.checker.api.traces import State, Trace
from ccverify.checker.data import dataclass
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.trace import Trace as Evidence
from ccverify.checker.evidence.view import Place
from ccverify.checker.meaning.cells import State as Codes
from ccverify.checker.meaning.evaluate import Call, Evaluator
from ccverify.checker.testing.adapters import START, Interface, Order

_MOST: Final = 10_000
"""In how many states of the model an implementation may be."""
_COMPARED: Final = 100
"""How many initial states are compared if none agrees."""


class Divergence(AssertionError):
    """An implementation does not do what its model says; the message has the run up to there."""


class Follower:
    """One run of an implementation, from `begin` to `end`.

    At any time it may take one of the calls `drift` by itself.
    """

    def __init__(self, interface: Interface, drift: Sequence[Call]) -> None:
        self._interface: Final = interface
        self._evaluator: Final = interface.evaluator
        self._drift: Final = drift
        self._made: Any = None
        self._adapter: Any = None
        self._nodes: list[_Node] = []

    def begin(self, start: Codes | None) -> None:
        """Start the implementation; it is told where to begin if the adapter takes that.

        Raises `Divergence` if it does not begin in `start`, or in any initial state if that is
        None.
        """
        __tracebackhide__ = True
        interface = self._interface
        told = {START: State(interface.values, start)} if interface.starts and start else {}
        made = self._adapter = interface.adapter(**told)
        if hasattr(type(made), "__enter__"):
            self._adapter = made.__enter__()
        self._made = made
        seen = self._seen("at first")
        states = [start] if start else _initial(self._evaluator, [] if self._drift else seen)
        self._settle([_Node(state) for state in states], seen, "at first")

    def end(self) -> None:
        """Stop the implementation, if it was started."""
        made, self._made = self._made, None
        if hasattr(type(made), "__exit__"):
            made.__exit__(None, None, None)

    def possible(self) -> list[Order]:
        """What can be ordered: what the model can do in every state that is possible now."""
        states = [node.state for node in self._reached(self._nodes)]
        return [
            order
            for order, calls in self._interface.orders.items()
            if all(any(self._evaluator.is_enabled(c, state) for c in calls) for state in states)
        ]

    def take(self, order: Order) -> None:
        """Carry out an order; `Divergence` if the implementation then differs from the model."""
        __tracebackhide__ = True  # pytest shows the run, and not how it was compared
        self._step(order, self._interface.orders[order], str(order))

    def follow(self, call: Call) -> None:
        """Take the step that a call stands for; only what it leads to agrees with the model."""
        __tracebackhide__ = True
        self._step(self._interface.order_of(call), [call], str(call))

    def wait(self) -> None:
        """Observe again: the implementation may have done something by itself."""
        __tracebackhide__ = True
        self._settle(self._nodes, self._seen("some time later"), "some time later")

    def _step(self, order: Order | None, calls: Sequence[Call], shown: str) -> None:
        __tracebackhide__ = True
        after = [
            _Node(self._evaluator.step(call, node.state), call, node)
            for node in self._reached(self._nodes)
            for call in calls
            if self._evaluator.is_enabled(call, node.state)
        ]
        if order is not None:
            with self._noted(shown):
                self._interface.carry_out(self._adapter, order)
        self._settle(after, self._seen(f"after {shown}"), f"after {shown}")

    def _seen(self, when: str) -> list[_Seen]:
        """All that is observed now."""
        values, found = self._interface.values, list[_Seen]()
        with self._noted(f"what is observed {when}"):
            for place, value in self._interface.observe(self._adapter):
                try:
                    found.append(_Seen(place, value, values.cells(place, value)))
                except UsageError as error:
                    found.append(_Seen(place, value, {}, error.hint))
        return found

    def _settle(self, nodes: Sequence[_Node], seen: Sequence[_Seen], when: str) -> None:
        """Keep the states that agree with what is seen; `Divergence` if none does."""
        __tracebackhide__ = True
        reached = self._reached(nodes)
        agreeing = [node for node in reached if all(each.agrees(node.state) for each in seen)]
        if not agreeing:
            raise Divergence(self._difference(reached, seen, when))
        self._nodes = agreeing

    def _reached(self, nodes: Sequence[_Node]) -> list[_Node]:
        """The nodes, with those to which the implementation may have gone on by itself."""
        found = {node.state: node for node in reversed(nodes)}
        waiting = list(found.values()) if self._drift else []
        for node in waiting:
            for call in self._drift:
                if self._evaluator.is_enabled(call, node.state):
                    after = self._evaluator.step(call, node.state)
                    if after not in found:
                        found[after] = _Node(after, call, node)
                        waiting.append(found[after])
            if len(found) > _MOST:
                raise _too_many("observe more, or let it do less by itself")
        return list(found.values())

    def _difference(self, reached: Sequence[_Node], seen: Sequence[_Seen], when: str) -> str:
        """What does not agree, and a run of the model that comes as near as any."""
        states = [node.state for node in reached]
        lines = [each.line(states) for each in seen if not any(map(each.agrees, states))]
        if not lines:
            observed = ", ".join(f"{each.place.name} is {each.shown(states[0])}" for each in seen)
            lines = [f"the model allows each of this, but not all at once: {observed}"]
        nearest = max(reached, key=lambda n: sum(each.agrees(n.state) for each in seen))
        system = self._evaluator.system
        return "\n  ".join(
            (f"{system.name}: {when}, {self._interface.name} differs from the model:", *lines)
        ) + self._told(nearest)

    @contextmanager
    def _noted(self, what: str) -> Iterator[None]:
        """Have an error of the adapter say where in the run it was raised."""
        try:
            yield
        except Exception as error:
            run = self._told(self._nodes[0]) if self._nodes else ""
            error.add_note(f"{self._evaluator.system.name}: raised by {what}{run}")
            raise

    def _told(self, node: _Node) -> str:
        trace = Trace(self._evaluator, node.run, None, self._interface.scenario)
        return f"\n  the run up to there, as the model has it:\n{trace}"


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was observed at a place: the codes that it amounts to, or why it is no value there."""

    place: Place
    value: object
    codes: dict[int, int]
    problem: str = ""

    def agrees(self, state: Codes) -> bool:
        """The model holds the same there."""
        return not self.problem and all(state[at] == code for at, code in self.codes.items())

    def shown(self, state: Codes) -> str:
        """What was observed, as people read it; `state` is any."""
        held = tuple(self.codes.get(at, code) for at, code in enumerate(state))
        return self.place.show(self.place.value(held))

    def line(self, states: Sequence[Codes]) -> str:
        """What was observed, and what the model has there in any of some states."""
        if self.problem:
            return f"{self.place.name} is {self.value!r}, which it cannot be; {self.problem}"
        allowed = dict.fromkeys(self.place.show(self.place.value(state)) for state in states)
        return f"{self.place.name} is {self.shown(states[0])}; the model has {' or '.join(allowed)}"


@dataclass(frozen=True, slots=True, eq=False)
class _Node:
    """A state in which the implementation may be, and the step by which it came there."""

    state: Codes
    call: Call | None = None
    before: _Node | None = None

    @property
    def run(self) -> Evidence:
        """The run that leads there."""
        states, calls, node = [self.state], list[Call](), self
        while node.before is not None and node.call is not None:
            calls.append(node.call)
            node = node.before
            states.append(node.state)
        return Evidence(tuple(reversed(states)), tuple(reversed(calls)))


def _initial(evaluator: Evaluator, seen: Sequence[_Seen]) -> list[Codes]:
    """The initial states that agree with what is seen; if none does, some initial states."""
    domains: list[Sequence[int]] = list(evaluator.initial_domains())
    for each in seen:
        for position, code in each.codes.items():
            domains[position] = [code] if code in domains[position] else []
    if prod(map(len, domains)) > _MOST:
        raise _too_many(f"let the adapter take {START}, the state in which to begin")
    init = evaluator.system.init
    found = [state for state in product(*domains) if evaluator.holds(init, state)]
    return found or list(islice(evaluator.initial_states(), _COMPARED))


def _too_many(hint: str) -> UsageError:
    return UsageError(f"the implementation may be in more than {_MOST:,} states", hint=hint)
