"""The runs that break a property of runs without end, in the one form that engines look for.

Each way to break it is a `Breach`: the run goes through phases, and then goes on for ever within
some states. Replay does not rest on this: `evidence.trace` says by itself what a lasso breaks.
"""

from __future__ import annotations

from ccverify.checker.data import dataclass
from ccverify.checker.language.system import Property
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.translate import Translation


@dataclass(frozen=True, slots=True)
class Phase:
    """The run is in states with `during` until it is in one with `then`, at once or later.

    It begins where the phase before ended. The state with `then` need not satisfy `during`.
    """

    during: Node
    then: Node


@dataclass(frozen=True, slots=True)
class Breach:
    """The runs that begin in an initial state, go through the `phases`, and break the property.

    They break it if they are fair, stay in states with `ever` from the end of the last phase on,
    and are in states with `often` again and again. If `ever` is None, any run breaks it, however
    it goes on from there: every run that ends can go on so that it is fair.
    """

    phases: tuple[Phase, ...]
    ever: Node | None
    often: Node


def breaches(translation: Translation, prop: Property) -> tuple[Breach, ...]:
    """The ways to break a liveness property. Raises `ValueError` if it is of another kind.

    Nodes are made once: asking again only finds them.
    """
    make = translation.nodes
    true = make.true
    goal = translation.formula(prop, prop.formula)
    stages = [translation.formula(prop, stage) for stage in prop.stages]
    match prop.kind:
        case "eventually_always":
            return (Breach((), true, make.not_(goal)),)
        case "eventually":
            return (Breach((), make.not_(goal), true),)
        case "leads_to":
            # It stops before one of what is to come: each of them is a way to break it.
            due, *between = stages
            phases = [Phase(true, due)]
            found = []
            for awaited in (*between, goal):
                found.append(Breach(tuple(phases), make.not_(awaited), true))
                phases.append(Phase(make.not_(awaited), awaited))
            return tuple(found)
        case "until":
            due, meanwhile = stages
            waiting = make.not_(goal)
            left = make.and_((make.not_(meanwhile), waiting))
            return (
                Breach((Phase(true, due), Phase(waiting, left)), None, true),
                Breach((Phase(true, due),), waiting, true),
            )
        case _:
            raise ValueError(f"states decide {prop.name}: it does not speak of runs without end")
