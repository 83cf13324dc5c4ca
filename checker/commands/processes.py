"""Work on many things in processes of their own, each of which ends in time, whatever it does."""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import forkserver
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

from ccverify.checker.data import dataclass

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class TimeUp:
    """The work was ended, as its time was up."""


@dataclass(frozen=True, slots=True)
class Died:
    """The process ended without an answer, with this exit code."""

    code: int | None


@dataclass(frozen=True, slots=True)
class _Running(Generic[T]):
    item: T
    process: BaseProcess
    answer: Connection
    until: float


def each(
    work: Callable[[T], R], items: Sequence[T], jobs: int, seconds: float, preload: Sequence[str]
) -> Iterator[tuple[T, R | TimeUp | Died]]:
    """What `work` returns for each item, as it is done, so many at a time.

    Work that takes longer than `seconds` is ended. The processes are copies of one in which the
    modules of `preload` are loaded, if the system can do that.
    """
    methods = multiprocessing.get_all_start_methods()
    forked = "forkserver" in methods
    context: Any = multiprocessing.get_context("forkserver" if forked else "spawn")
    if forked:
        context.set_forkserver_preload(list(preload))
        _start_server()
    waiting, running = list(reversed(items)), list[_Running[T]]()
    try:
        while waiting or running:
            while waiting and len(running) < jobs:
                running.append(_start(context, work, waiting.pop(), seconds))
            left = min(one.until for one in running) - time.monotonic()
            ready = wait([one.answer for one in running], max(left, 0.0))
            now = time.monotonic()
            for one in [r for r in running if r.answer in ready or r.until <= now]:
                running.remove(one)
                yield one.item, _ended(one, in_time=one.answer in ready)
    finally:
        for one in running:
            one.process.kill()
            one.process.join()


def _start_server() -> None:
    """Start the process that others are copies of, deaf to Ctrl-C: this one ends it."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _start(context: Any, work: Callable[[T], R], item: T, seconds: float) -> _Running[T]:
    answer, inner = context.Pipe(duplex=False)
    process: BaseProcess = context.Process(target=_child, args=(inner, work, item), daemon=True)
    process.start()
    inner.close()
    return _Running(item, process, answer, time.monotonic() + seconds)


def _ended(one: _Running[Any], *, in_time: bool) -> Any:
    try:
        if not in_time:
            one.process.kill()
            return TimeUp()
        return one.answer.recv()
    except EOFError:
        one.process.join()
        return Died(one.process.exitcode)
    finally:
        one.answer.close()
        one.process.join()


def _child(answer: Connection, work: Callable[[Any], Any], item: Any) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends it
    answer.send(work(item))
    answer.close()
