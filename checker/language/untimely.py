"""What a timed model may not ask for, and what it says that is seldom meant."""

from __future__ import annotations

from collections.abc import Iterator

from ccverify.checker.errors import ModelError
from ccverify.checker.language.apart import Apart
from ccverify.checker.language.assembly import Assembly
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.clocks import Clocks
from ccverify.checker.language.elapsed import clocks_in
from ccverify.checker.language.system import ModelWarning, System
from ccverify.checker.language.terms import subterms
from ccverify.checker.language.timers import Timers


def refuse_untimely(system: System, assembly: Assembly) -> None:
    """`ModelError` for a question that has no answer where time passes."""
    if system.timing is None:
        return
    for clock in clocks_in(system.init):
        raise ModelError(
            f"the initial states depend on the clock {clock.name}",
            location=assembly.declared_at.get(clock),
            hint="all clocks show 0 at first: leave it out",
        )
    for prop in system.properties:
        if prop.of_times:
            for clock in (c for formula in prop.formulas for c in clocks_in(formula)):
                raise ModelError(
                    f"{prop.name} asks how long something takes that the clock {clock.name} "
                    "decides",
                    location=prop.location,
                    hint="let an action keep in a Bool what is asked, and ask for that",
                )
        for clock in () if prop.start is None else clocks_in(prop.start):
            raise ModelError(
                f"the runs of {prop.name} start with what the clock {clock.name} shows",
                location=prop.location,
                hint="all clocks show 0 at first: leave it out",
            )
        asked = {term.op for term in subterms(prop.formulas)}
        if prop.of_deadlocks:
            _refuse_clock_in_guard(system, assembly, prop.name, "deadlocked", faults=True)
        elif prop.kind == "settled" or "quiescent" in asked:
            _refuse_clock_in_guard(system, assembly, prop.name, "settled", faults=False)
    if system.census is not None:
        for name, outcome in system.census.outcomes.items():
            for clock in clocks_in(outcome):
                raise ModelError(f"the outcome {name} reads the clock {clock.name}",
                                 hint="let an outcome read other variables")  # fmt: skip


def _refuse_clock_in_guard(
    system: System, assembly: Assembly, name: str, asked: str, *, faults: bool
) -> None:
    """`ModelError` if nothing but time decides whether one of the actions can still happen."""
    inner = assembly.inner_variables
    for action in system.actions:
        if action.fault is not None and not faults:
            continue
        for clock in clocks_in(action.guard):
            if isinstance(assembly.clocks.get(clock), Clocks) and clock not in inner:
                raise ModelError(
                    f"{name} asks where the model is {asked}, but the guard of {action.name} "
                    f"reads the clock {clock.name}",
                    location=action.location,
                    hint=f"while time passes it may become {asked} and cease to be: use a Timer, "
                    "which is off or runs",
                )


def untimely(system: System, assembly: Assembly) -> Iterator[ModelWarning]:
    """Warnings of timers that never start or expire, and of clocks without a use."""
    if system.timing is None:
        return
    restarted = {reset.clock for action in system.actions for reset in action.resets}
    awaited = {deadline.clock for deadline in system.timing.deadlines}
    asked = set(_asked(system))
    running = {u.variable for u in system.initial if u.value is None or u.value.payload}
    inner = assembly.inner_variables
    for clock, declared in assembly.clocks.items():
        if clock in inner:
            continue
        name, place = clock.name.removesuffix(".clock"), declared.location
        match declared:
            case Timers():
                if clock not in restarted and assembly.timers[clock] not in running:
                    message = f"{name} is never started: no action calls its start()"
                    yield ModelWarning("never started", name, message, place)
                if clock not in awaited:
                    message = f"{name} never expires: no method is marked @expires({declared.name})"
                    yield ModelWarning("never expires", name, message, place)
            case Apart() if clock not in restarted:
                message = f"{name} keeps no failures apart: there are none of its kinds"
                yield ModelWarning("never read", name, message, place)
            case Clocks():
                if clock not in asked:
                    message = f"{name} is never read: nothing is compared with it"
                    yield ModelWarning("never read", name, message, place)
                if clock not in restarted:
                    message = f"{name} is never restarted: it shows the time since the beginning"
                    yield ModelWarning("never restarted", name, message, place)
            case _:
                pass


def _asked(system: System) -> Iterator[Variable]:
    """The clocks that guards, updates, resets and properties read."""
    terms = [formula for prop in system.properties for formula in prop.formulas]
    for action in system.actions:
        terms += [action.guard, *(demand.condition for demand in action.demands)]
        terms += [update.value for update in action.updates if update.value is not None]
        for reset in action.resets:
            terms.append(reset.when)
            if reset.since is not None:
                yield reset.since[0]
    for term in terms:
        yield from clocks_in(term)
