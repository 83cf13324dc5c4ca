"""What a property does not depend on is left out, and nothing that is said of it changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import product
from pathlib import Path

import pytest
from tests.oracle.choosing import choosing
from tests.oracle.drawing import plain
from tests.oracle.messages import messaging
from tests.oracle.text import written

from ccverify import (
    Bool,
    FaultKind,
    Model,
    ModelError,
    Term,
    Var,
    action,
    build,
    deadlocked,
    fault,
    never,
    reachable,
    require,
    settled,
)
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.evidence.digest import Digests
from ccverify.checker.language.system import Property, System
from ccverify.checker.meaning.cone import part_of
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, verify
from ccverify.checker.subjects.userfile import subjects_of_file


def told(system: System, prop: Property, engine: str, *, whole: bool) -> tuple[object, ...]:
    """What is said of one property: its verdict, and how long a run is and how many fail in it."""
    try:
        (result,) = verify(system, [prop], ENGINES[engine](Options()), whole=whole)
    except ModelError as error:
        return (error.message,)
    trace = result.answer.trace
    return result.verdict, trace and trace.steps, trace and trace.failures


def left_out(system: System, prop: Property) -> int:
    """How many variables a property does without."""
    (result,) = verify(system, [prop], ENGINES["explicit"](Options()), whole=False)
    return len(result.without)


def compare(seeds: Iterable[int], file: Path) -> Counter[str]:
    """Compare each property of the models of these numbers, alone; by kind, where a cut was."""
    words = Counter[str]()
    for seed in seeds:
        file.write_text(written(plain(seed)), encoding="utf-8")
        try:
            (subject,) = (s for s in subjects_of_file(file) if s.name == "random")
            system = subject.build("chosen", {})
        except ModelError:
            continue
        engine = ("explicit", "bdd")[seed % 2]
        for prop in system.properties:
            if prop.liveness:
                continue
            whole = told(system, prop, engine, whole=True)
            assert told(system, prop, engine, whole=False) == whole, (seed, prop.name)
            if isinstance(whole[0], Verdict) and left_out(system, prop):
                words[prop.kind] += 1
    return words


def test_random_models_keep_their_verdicts_and_runs(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    words = compare(range(20), tmp_path / "model.py")
    record_property("cut", dict(words))
    assert {"never", "always", "reachable"} <= words.keys()


@pytest.mark.nightly
@pytest.mark.parametrize("part", range(1, 21))
def test_many_random_models_keep_their_verdicts_and_runs(part: int, tmp_path: Path) -> None:
    assert compare(range(1000 * part, 1000 * part + 500), tmp_path / "model.py")


def form(grounding: Grounding, prop: Property) -> tuple[object, ...]:
    """A ground form, and the target of a property in it, whatever the order of its nodes."""
    digests, ground = Digests(), grounding.ground
    actions = [(action.name, action.fault) for action in ground.actions]
    known = digests.system(ground), digests.node(grounding.target(prop))
    return ground.slots, ground.rows, ground.base, ground.orbits, actions, *known


def test_a_part_that_is_copied_is_the_one_that_is_translated(tmp_path: Path) -> None:
    file, cut = tmp_path / "model.py", Counter[str]()
    for seed, make in product(range(25), (plain, choosing, messaging)):
        file.write_text(written(make(seed)), encoding="utf-8")
        try:
            (subject,) = (s for s in subjects_of_file(file) if s.name == "random")
            system = subject.build("chosen", {})
            whole = Grounding(Evaluator(system))
        except ModelError:
            continue
        for prop in system.properties:
            part = whole if prop.liveness else part_of(whole, [prop])
            if part is not whole:
                anew = Grounding(Evaluator(part.system))
                assert form(part, prop) == form(anew, prop), (make.__name__, seed, prop.name)
                cut[prop.kind] += 1
    assert {"never", "always", "reachable", "settled"} <= cut.keys()


class Probed(Model):
    """A service, and a probe that nobody reads."""

    up: Var[bool] = Bool(initially=True)
    ready: Var[bool] = Bool(initially=False)

    @fault(FaultKind.CRASH, component="service")
    def crash(self) -> None:
        require(self.up)
        self.up = False

    @action()
    def restart(self) -> None:
        require(~self.up)
        self.up = True

    @action()
    def probe(self) -> None:
        require(self.up, ~self.ready)
        self.ready = True

    @reachable()
    def down(self) -> Term[bool]:
        """It is down at some time."""
        return ~self.up

    @never()
    def stuck(self) -> Term[bool]:
        """Never can nothing happen."""
        return deadlocked()

    @settled()
    def probed(self) -> Term[bool]:
        """Once nothing happens any more, it is up."""
        return self.up


def alone(name: str, engine: str = "explicit") -> Result:
    """What is found of one property of the service."""
    system = build(Probed, settings={"faults": 1})
    asked = [p for p in system.properties if p.name == name]
    (result,) = verify(system, asked, ENGINES[engine](Options()), whole=False)
    return result


@pytest.mark.parametrize("engine", ["explicit", "bdd", "bmc", "auto"])
def test_what_nobody_reads_is_left_out_and_its_run_is_one_of_the_whole(engine: str) -> None:
    result = alone("down", engine)
    assert result.without == ("ready",)
    assert result.answer.trace is not None
    assert len(result.answer.trace.states[0]) == len(result.evaluator.cells.cells)


@pytest.mark.parametrize("name", ["stuck", "probed"])
def test_what_asks_which_steps_there_are_leaves_nothing_out(name: str) -> None:
    assert alone(name).without == ()
