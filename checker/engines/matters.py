"""What several engines say of properties, and whose word counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace

from ccverify.checker.data import dataclass
from ccverify.checker.engines.answer import Answer, Choice, Open
from ccverify.checker.engines.race import Runner
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limit


@dataclass(slots=True, eq=False)
class Matter:
    """A property, and what the engines that left it open said of it."""

    prop: Property
    left_open: dict[str, tuple[Open, Answer]] = field(default_factory=dict)
    tried: dict[str, str] = field(default_factory=dict)
    decided: Answer | None = None

    def hear(self, name: str, answer: Answer) -> None:
        """Note an engine's answer."""
        finding = answer.finding
        if isinstance(finding, Open):
            self.left_open[name] = finding, answer
            self.tried[name] = f"{name} ({finding.reason})"
        else:
            others = (how for engine, how in self.tried.items() if engine != name)
            self.decided = replace(answer, choice=Choice(name, tuple(others)))

    def was_short_of_memory(self, name: str) -> bool:
        """Whether it is open, and that engine had no more memory."""
        if self.decided is not None or name not in self.left_open:
            return False
        return self.left_open[name][0].limit is Limit.MEMORY

    def conclusion(self, name: str) -> Answer:
        """What decides it, or why nothing does; `name` stands for several engines."""
        if self.decided is not None:
            return self.decided
        left = list(self.left_open.values())
        finding, answer = left[0]
        if len(left) == 1:
            (only,) = self.left_open
            return replace(answer, choice=Choice(only))
        reason = "; ".join(f"{who}: {open_.reason}" for who, (open_, _) in self.left_open.items())
        choice = Choice(name, tuple(self.tried.values()))
        return replace(answer, finding=replace(finding, reason=reason), choice=choice)


@dataclass(frozen=True, slots=True)
class Entrant:
    """An engine that took part in a race."""

    name: str
    runner: Runner


def hear(matter: Matter, number: int, entrants: Sequence[Entrant]) -> None:
    """Note who was first to decide the matter of that number, and who was tried, in order of the
    work done.

    Raises the error of the model that came before what decides the matter.
    """
    for entrant in sorted(entrants, key=lambda each: each.runner.clock):
        runner = entrant.runner
        if matter.decided is not None:
            return
        if runner.error is not None:
            raise runner.error
        for other in entrants:
            # Whether the other has ended at all is no matter: that may depend on the time.
            late = other is not entrant and runner.clock > other.runner.start
            if late and other.name not in matter.tried:
                matter.tried[other.name] = f"{other.name} with as much work"
        if runner.answers:
            matter.hear(entrant.name, runner.answers[number])
