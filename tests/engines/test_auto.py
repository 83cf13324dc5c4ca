"""The choice of an engine: by work done, not by time, and what is said of it."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

import pytest
from tests.engines.bdd_models import Permutation
from tests.engines.tiny_models import Counter

from ccverify.checker.engines import auto
from ccverify.checker.engines.answer import (
    Answer,
    Choice,
    Observer,
    Open,
    Options,
    Progress,
    Reached,
)
from ccverify.checker.engines.auto import HEAD_START, Auto
from ccverify.checker.engines.explicit import Explicit
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.build import build
from ccverify.checker.language.system import Property, System
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, verify
from ccverify.checker.report.jsonout import result_object
from ccverify.checker.subjects.userfile import subjects_of_file

MODELS = Path(__file__).parents[2] / "benchmarks" / "models"
PLAIN = Options(symmetry=False)


def of_file(name: str, **settings: int) -> System:
    """The model of a file of the benchmarks."""
    (subject,) = subjects_of_file(MODELS / f"{name}.py")
    return build(subject.model, settings=settings)


def benchmark(size: int) -> System:
    """The benchmark's pair of routers."""
    return of_file("benchmark_pair", pgs=size)


def check(
    system: System,
    limits: Limits | None = None,
    observer: Observer = lambda _: None,
    options: Options = PLAIN,
) -> dict[str, Result]:
    """The checked results by property."""
    engine = Auto(options)
    results = verify(system, system.properties, engine, limits=limits, observer=observer)
    return {result.prop.name: result for result in results}


def choice(result: Result) -> Choice:
    """What was chosen for a result."""
    assert result.answer.choice is not None
    assert result.engine == result.answer.choice.engine
    return result.answer.choice


def test_small_models_are_enumerated() -> None:
    for result in check(build(Counter)).values():
        assert choice(result) == Choice("explicit")


def test_large_ones_go_on_with_diagrams() -> None:
    """24 · 4^10 states."""
    results = check(benchmark(10))
    for result in results.values():
        assert choice(result) == Choice("bdd", ("explicit with as much work",))
    assert results["never-seven"].answer.statistics.distinct_states == 24 * 4**10
    trace = results["split-brain"].answer.trace
    assert trace
    assert trace.steps == 14


def test_what_diagrams_are_slow_at_is_enumerated_to_the_end() -> None:
    for result in check(of_file("raft", terms=4)).values():
        assert choice(result) == Choice("explicit", ("bdd with as much work",))


@pytest.mark.parametrize("head_start", [0, 10**8, HEAD_START])
def test_the_choice_does_not_change_the_verdict(
    head_start: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(auto, "HEAD_START", head_start)
    for system in (build(Counter), benchmark(4)):
        alone = verify(system, system.properties, Explicit(PLAIN))
        assert [r.verdict for r in check(system).values()] == [r.verdict for r in alone]


def test_two_runs_find_the_same() -> None:
    system = benchmark(9)
    first, second = (check(system) for _ in range(2))
    assert [r.answer for r in first.values()] == [r.answer for r in second.values()]


def test_a_limit_on_states_is_one_on_enumeration() -> None:
    result = check(build(Counter), Limits(states=3))["six"]
    assert (result.verdict, result.engine) == (Verdict.UNKNOWN, "explicit")
    assert result.conclusion.reason.startswith("the limit on states (--max-states) was reached: ")


def test_who_gives_up_for_lack_of_memory_is_not_asked_again() -> None:
    result = check(build(Permutation), Limits(memory=4 * 2**20))["two-alike"]
    assert (result.verdict, result.engine) == (Verdict.UNKNOWN, "auto")
    explicit, bdd = result.conclusion.reason.split("; bdd: ")
    assert explicit.startswith("explicit: the limit on memory (--max-memory) was reached: ")
    assert bdd.startswith("the limit on memory (--max-memory) was reached: ")


@pytest.mark.parametrize("seconds", [0.0, 0.7])
def test_out_of_time(seconds: float) -> None:
    started = time.perf_counter()
    result = check(build(Permutation), Limits(seconds=seconds))["two-alike"]
    assert time.perf_counter() - started < seconds + 2
    assert result.verdict is Verdict.UNKNOWN
    assert "the time limit (--timeout) was reached: " in result.conclusion.reason


def test_interruption() -> None:
    system = build(Permutation)
    interrupted = list[float]()

    def interrupt() -> None:
        interrupted.append(time.perf_counter())
        signal.raise_signal(signal.SIGINT)

    timer = threading.Timer(1.0, interrupt)
    timer.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            check(system)
    finally:
        timer.cancel()
    assert time.perf_counter() - interrupted[0] < 1


def test_what_the_observer_raises_passes_through() -> None:
    def observer(progress: Progress) -> None:
        if progress.distinct_states:
            raise TimeoutError

    with pytest.raises(TimeoutError):
        check(build(Counter), observer=observer)


def test_programs_are_told_who_was_tried() -> None:
    few, many = check(build(Counter))["six"], check(benchmark(10))["never-seven"]
    told = result_object(few, times=False)
    assert (told["engine"], told["tried"]) == ("explicit", [])
    told = result_object(many, times=False)
    assert (told["engine"], told["tried"]) == ("bdd", ["explicit with as much work"])


# Engines that do not do their work --------------------------------------------------------------


class Faulty:
    """An engine that answers what `say` makes of a property."""

    def __init__(self, name: str, say: Callable[[Property], Answer]) -> None:
        self.name = name
        self._say = say

    looks_at_all_states: ClassVar = True
    bounded: ClassVar = False
    certifies: ClassVar = False
    counts_states: ClassVar = True

    def check(
        self, _: Grounding, properties: Sequence[Property], limits: Limits, observer: Observer
    ) -> list[Answer]:
        return [self._say(prop) for prop in properties]


def clueless(_: Property) -> Answer:
    return Answer(Open("no idea"))


def test_one_that_does_not_know_leaves_it_to_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(auto, "Explicit", lambda *_: Faulty("explicit", clueless))
    result = check(build(Counter))["six"]
    assert result.verdict is Verdict.PROVED
    assert choice(result) == Choice("bdd", ("explicit (no idea)",))


def test_if_none_knows_nothing_is_proved(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(auto, "Explicit", lambda *_: Faulty("explicit", clueless))
    monkeypatch.setattr(auto, "Bdd", lambda *_: Faulty("bdd", clueless))
    for result in check(build(Counter)).values():
        assert result.verdict is Verdict.UNKNOWN
        assert result.conclusion.reason == "explicit: no idea; bdd: no idea"


def test_a_run_that_reaches_nothing_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def lying(_: Property) -> Answer:
        return Answer(Reached(Trace(((0,),), ())))

    monkeypatch.setattr(auto, "Explicit", lambda *_: Faulty("explicit", lying))
    with pytest.raises(InternalError):
        check(build(Counter))
