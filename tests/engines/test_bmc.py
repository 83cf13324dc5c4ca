"""Bounded model checking: bounds, limits, interruption, faults, and the benchmark."""

from __future__ import annotations

import signal
import threading
import time
from functools import partial
from pathlib import Path

import pytest
from tests.engines.faulty_solver import Denying, Wrapped, install
from tests.engines.tiny_models import Counter, DeadEnd
from tests.support.checking import named, result_of

from ccverify.checker.engines.answer import Options, Progress
from ccverify.checker.engines.bmc import BOUND, Bmc
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.build import build
from ccverify.checker.language.system import Property, System
from ccverify.checker.limits import Limits
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, verify
from ccverify.checker.subjects.userfile import subjects_of_file

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "models" / "benchmark_pair.py"


def benchmark(size: int) -> tuple[System, Property]:
    """The benchmark's pair of routers, and the property that they break."""
    (subject,) = subjects_of_file(BENCHMARK)
    system = build(subject.model, settings={"pgs": size})
    return system, named(system, "split-brain")


check = partial(result_of, "bmc")


def found(result: Result) -> Trace:
    """The trace of a result that has one."""
    assert result.answer.trace is not None
    return result.answer.trace


@pytest.mark.parametrize("size", [2, 4, 6])
def test_shortest_run_of_the_benchmark(size: int) -> None:
    system, prop = benchmark(size)
    (result,) = verify(system, [prop], Bmc(Options()))
    assert found(result).steps == size + 4


def test_two_runs_find_the_same() -> None:
    system, prop = benchmark(3)
    first, second = (verify(system, [prop], Bmc(Options()))[0] for _ in range(2))
    assert found(first) == found(second)
    assert first.answer.statistics == second.answer.statistics


@pytest.mark.parametrize("bound", [0, 1, 3])
def test_nothing_within_the_bound(bound: int) -> None:
    result = check(build(Counter), "four", Limits(depth=bound))
    assert (result.verdict, result.bound) == (Verdict.BOUNDED, bound)
    assert result.answer.statistics.depth == bound


def test_a_run_as_long_as_the_bound_is_found() -> None:
    assert found(check(build(Counter), "four", Limits(depth=4))).steps == 4


def test_the_default_bound() -> None:
    result = check(build(Counter), "six")
    assert (result.verdict, result.bound) == (Verdict.BOUNDED, BOUND)


def test_a_dead_end_at_the_bound_is_found() -> None:
    """The state at the last depth need not have a successor."""
    assert found(check(build(DeadEnd), "finished", Limits(depth=1))).steps == 1


def test_out_of_time() -> None:
    system, prop = benchmark(14)
    started = time.perf_counter()
    (result,) = verify(system, [prop], Bmc(Options()), limits=Limits(seconds=1.5))
    assert time.perf_counter() - started < 6
    assert result.verdict is Verdict.UNKNOWN
    assert result.conclusion.reason.startswith(
        "the time limit (--timeout) was reached: nothing decides it within "
    )


def test_interruption() -> None:
    """Ctrl-C ends a question to Z3 within a moment."""
    system, prop = benchmark(14)
    timer = threading.Timer(2.0, signal.raise_signal, (signal.SIGINT,))
    timer.start()
    started = time.perf_counter()
    with pytest.raises(KeyboardInterrupt):
        verify(system, [prop], Bmc(Options()))
    assert time.perf_counter() - started < 4


def test_what_the_observer_raises_passes_through() -> None:
    system, prop = benchmark(14)

    def observer(progress: Progress) -> None:
        if (progress.depth or 0) > 2:
            raise TimeoutError

    with pytest.raises(TimeoutError):
        verify(system, [prop], Bmc(Options()), observer=observer)


def test_a_solver_that_denies_everything_proves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, Denying)
    assert check(build(Counter), "six").verdict is Verdict.BOUNDED


def test_an_answer_that_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    class Confused(Wrapped):
        def check(self, *_: object) -> str:
            return "perhaps"

    install(monkeypatch, Confused)
    with pytest.raises(InternalError, match="Z3 answers perhaps"):
        check(build(Counter), "six")
