"""Tasks on several cores: results, errors and interrupts are those of one process."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial

import pytest

from ccverify.checker.commands.workers import Task, Work
from ccverify.checker.engines.answer import Watch
from ccverify.checker.errors import InternalError, Location, ModelError
from ccverify.checker.language.terms import Term, lift

TURNS = [1, 2, 5]


def number(value: int, watch: Watch) -> int:
    return value


def slow(value: int, watch: Watch) -> int:
    time.sleep(0.2)
    return value


def fails(error: BaseException, watch: Watch) -> int:
    raise error


def dies(number: signal.Signals, watch: Watch) -> int:
    os.kill(os.getpid(), number)
    time.sleep(60)
    return 0


def numbers(count: int) -> list[Task[int]]:
    return [partial(number, value) for value in range(count)]


@pytest.mark.parametrize("jobs", TURNS)
def test_results_are_in_the_order_of_the_tasks(jobs: int) -> None:
    tasks: list[Task[int]] = [partial(slow, -1), *numbers(9), partial(slow, -2), *numbers(3)]
    assert list(Work(tasks, jobs)) == [-1, *range(9), -2, *range(3)]
    assert list(Work[int]([], jobs)) == []


def before_the_error(tasks: Sequence[Task[int]], jobs: int) -> tuple[list[int], BaseException]:
    found: list[int] = []
    try:
        for value in Work(tasks, jobs):
            found.append(value)
    except BaseException as error:
        return found, error
    raise AssertionError("no task failed")


@pytest.mark.parametrize("jobs", TURNS)
@pytest.mark.parametrize(
    "error",
    [
        ModelError("it is wrong", location=Location("model.py", 7), hint="mend it"),
        InternalError("a bug"),
        MemoryError(),
        RuntimeError("a bug"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_an_error_is_raised_when_its_turn_comes(jobs: int, error: BaseException) -> None:
    later = ModelError("this is not reached")
    tasks: list[Task[int]] = [
        partial(slow, -1),
        *numbers(2),
        partial(fails, error),
        *numbers(5),
        partial(fails, later),
    ]
    found, raised = before_the_error(tasks, jobs)
    assert found == [-1, 0, 1]
    assert (type(raised), str(raised)) == (type(error), str(error))


def test_a_process_that_the_system_kills_has_had_no_memory() -> None:
    _, error = before_the_error([*numbers(3), partial(dies, signal.SIGKILL)], 2)
    assert isinstance(error, MemoryError)


def test_a_process_that_crashes_is_a_bug() -> None:
    found, error = before_the_error([*numbers(3), partial(dies, signal.SIGUSR1)], 2)
    assert found == [0, 1, 2]
    assert isinstance(error, InternalError)
    assert f"-{int(signal.SIGUSR1)}" in str(error)


def deep(depth: int, watch: Watch) -> Term[bool]:
    term = lift(True)
    for _ in range(depth):
        term = Term("not", (term,), term.sort)
    return term


def test_a_deep_term_is_a_result_like_others() -> None:
    term = next(iter(Work([partial(deep, 5_000), partial(deep, 1)], 2)))
    depth = 0
    while term.op == "not":
        depth, term = depth + 1, term.args[0]
    assert depth == 5_000


def test_what_cannot_be_pickled_is_done_here() -> None:
    def makes(value: int, watch: Watch) -> Callable[[], int]:
        return lambda: value

    found = list(Work([partial(makes, value) for value in range(5)], 2))
    assert [value() for value in found] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_a_task_prints_is_no_part_of_a_report(
    jobs: int, capfd: pytest.CaptureFixture[str]
) -> None:
    def prints(watch: Watch) -> int:
        print("hello", flush=True)
        return 1

    assert list(Work([prints, prints], jobs)) == [1, 1]
    captured = capfd.readouterr()
    assert (captured.out, captured.err) == ("", "hello\nhello\n")


ORPHANS = """
import os, sys, time
from ccverify.checker.commands.workers import Work
def task(watch):
    print(f"pid {os.getpid()}", flush=True)
    time.sleep(600)
for _ in Work([task, task], 2):
    pass
"""


def test_no_process_outlives_the_one_that_began_it() -> None:
    program = [sys.executable, "-c", ORPHANS]
    with subprocess.Popen(program, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        pids = {process.stderr.readline() for _ in range(2)}
        process.kill()
        # The stream ends when nobody can write to it any more.
        assert select.select([process.stderr], [], [], 60) == ([process.stderr], [], [])
        assert process.stderr.read() == ""
    assert len(pids) == 2
