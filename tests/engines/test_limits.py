"""Limits end every engine in `unknown`, with the reason; and every engine says the same twice."""

from __future__ import annotations

import gc
import time
from weakref import WeakSet

import pytest
from tests.engines.bdd_models import Permutation
from tests.engines.tiny_models import Counter
from tests.support.checking import result_of

from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.language.build import build
from ccverify.checker.limits import LimitReached, Limits, shared
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, verify

EVERY = pytest.mark.parametrize("engine", ENGINES)


def check(engine: str, name: str, limits: Limits) -> Result:
    """The checked result for a property of a model too large for all engines, or of a small one."""
    system = build(Permutation if name == "two-alike" else Counter)
    return result_of(engine, system, name, limits, options=Options(symmetry=False))


@EVERY
def test_time(engine: str) -> None:
    started = time.perf_counter()
    result = check(engine, "two-alike", Limits(seconds=0.5, depth=100))
    assert time.perf_counter() - started < 5
    assert result.verdict is Verdict.UNKNOWN
    assert "the time limit (--timeout) was reached: " in result.conclusion.reason


@EVERY
def test_no_time_at_all(engine: str) -> None:
    result = check(engine, "six", Limits(seconds=0.0))
    assert result.verdict is Verdict.UNKNOWN
    assert "the time limit (--timeout) was reached" in result.conclusion.reason


@EVERY
def test_memory(engine: str) -> None:
    result = check(engine, "two-alike", Limits(memory=2**20, depth=100))
    assert result.verdict is Verdict.UNKNOWN
    assert "the limit on memory (--max-memory) was reached" in result.conclusion.reason


@EVERY
def test_two_runs_find_the_same(engine: str) -> None:
    system = build(Counter)
    runs = []
    for _ in range(2):
        results = verify(system, system.properties, ENGINES[engine](Options()))
        certificates = [r.certificate for r in results]
        runs.append(
            [
                (r.verdict, r.answer.trace, r.conclusion.evidence, r.conclusion.reason)
                for r in results
            ]
            + [repr(c.lemmas) for c in certificates if c is not None]
        )
    assert runs[0] == runs[1]


def test_nothing_is_begun_when_the_time_is_up() -> None:
    """What is shorter than the clock's period would be done to its end else."""
    begun = list[str]()
    with pytest.raises(LimitReached), Limits(seconds=0.0).enforced():
        begun.append("work")
    assert not begun
    with Limits(seconds=0.0).enforced(grace=60):
        begun.append("what looks at the deadline by itself")
    assert begun


def test_an_object_is_finalised_whole() -> None:
    """What a library holds, Z3 say, would be given back twice if that were broken off."""
    finalised = list[str]()

    class Slow:
        def __del__(self) -> None:
            until = time.perf_counter() + 1
            while time.perf_counter() < until:
                pass
            finalised.append("whole")

    def work() -> None:
        slow = Slow()
        del slow
        while True:
            pass

    with pytest.raises(LimitReached), Limits(seconds=0.1).enforced():
        work()
    assert finalised == ["whole"]


def test_a_weak_set_is_told_whole_that_an_element_is_gone() -> None:
    told = list[str]()

    class Slow(set[object]):
        def discard(self, _: object) -> None:
            until = time.perf_counter() + 1
            while time.perf_counter() < until:
                pass
            told.append("whole")

    class Element:
        pass

    def work() -> None:
        weak, element = WeakSet[Element](), Element()
        vars(weak)["data"] = Slow()
        weak.add(element)
        del element
        while True:
            pass

    with pytest.raises(LimitReached), Limits(seconds=0.1).enforced():
        work()
    assert told == ["whole"]


def test_who_is_told_of_garbage_is_told_whole() -> None:
    told = list[str]()

    def slow(phase: str, _: object) -> None:
        until = time.perf_counter() + 1
        while time.perf_counter() < until:
            pass
        told.append(phase)

    def work() -> None:
        gc.collect()
        while True:
            pass

    gc.callbacks.append(slow)
    try:
        with pytest.raises(LimitReached), Limits(seconds=0.1).enforced():
            work()
    finally:
        gc.callbacks.remove(slow)
    assert told == ["start", "stop"]


class _Clock:
    """Time that passes only when something is done."""

    def __init__(self) -> None:
        self.now = 0.0

    def perf_counter(self) -> float:
        return self.now


def _asked(
    monkeypatch: pytest.MonkeyPatch, needs: dict[str, float]
) -> tuple[dict[str, bool], float]:
    """What is done within 100 seconds of things that need so many, and when that ends."""
    clock = _Clock()
    monkeypatch.setattr("ccverify.checker.limits.time", clock)

    def ask(name: str, limits: Limits) -> bool:
        done = needs[name] <= limits.left
        clock.now += min(needs[name], limits.left)
        return done

    return shared(Limits(seconds=100), list(needs), ask, lambda done: not done), clock.now


def test_what_is_hard_leaves_time_for_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    found, ended = _asked(monkeypatch, {"hard": 1000.0, "easy": 1.0, "also": 2.0})
    assert found == {"hard": False, "easy": True, "also": True}
    assert ended == 100


def test_what_is_not_used_goes_to_those_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that the second need not be asked twice."""
    found, ended = _asked(monkeypatch, {"easy": 1.0, "long": 49.0, "also": 1.0})
    assert found == {"easy": True, "long": True, "also": True}
    assert ended == 1 + 49 + 1


def test_what_others_leave_is_used_where_something_is_open(monkeypatch: pytest.MonkeyPatch) -> None:
    found, ended = _asked(monkeypatch, {"long": 60.0, "easy": 1.0, "also": 1.0, "more": 1.0})
    assert found == {"long": True, "easy": True, "also": True, "more": True}
    assert ended == 25 + 3 + 60


def test_what_is_open_for_another_reason_is_asked_once() -> None:
    asked = list[str]()

    def ask(name: str, _: Limits) -> None:
        asked.append(name)

    for limits in (Limits(seconds=100), Limits()):
        shared(limits, ["one", "two"], ask, lambda _: True)
    assert asked == ["one", "two"] * 2
