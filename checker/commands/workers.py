"""Work on several cores: tasks done by processes, their results in the order of the tasks.

The processes are forked, so a task may use whatever this process has loaded, a user's model too.
Results are pickled; a task whose result cannot be is done again by this process. No solver may have
run before: some do not survive a fork. If this process ends, however it does, so do the others.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import time
import traceback
import warnings
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from dataclasses import field
from threading import Thread
from typing import TYPE_CHECKING, Final, Generic, TypeAlias, TypeVar

from ccverify.checker.data import dataclass
from ccverify.checker.engines.answer import Observer, Progress, Watch
from ccverify.checker.errors import InternalError
from ccverify.checker.report.progress import ProgressLine

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

T = TypeVar("T")

Task: TypeAlias = Callable[[Watch], T]
"""Does something, watched; what it prints goes to standard error, not into a report."""

_PERIOD: Final = 0.1
"""Seconds between two messages about how far a task has come."""
_DEEP: Final = 100_000
"""Pickling takes several calls for each level of a term, however deep it may be."""


def cores() -> int:
    """How many cores this process may use; 1 if processes cannot be forked."""
    if not hasattr(os, "fork"):
        return 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@dataclass(slots=True)
class Work(Generic[T]):
    """Tasks, done in order by one process or shared among `jobs`; iterate over it once.

    It yields the results in the order of the tasks. What a task raises is raised when its turn
    comes, and the rest is left. After an interrupt, `results` has all that were finished.
    """

    tasks: Sequence[Task[T]]
    jobs: int
    results: dict[int, T] = field(default_factory=dict)

    def __iter__(self) -> Iterator[T]:
        if min(self.jobs, len(self.tasks)) > 1:
            return self._shared()
        return self._alone()

    def _alone(self) -> Iterator[T]:
        with ProgressLine() as line:
            for number in range(len(self.tasks)):
                self.results[number] = self._here(number, line)
                with line.hidden():
                    yield self.results[number]

    def _here(self, number: int, line: ProgressLine) -> T:
        @contextmanager
        def watch(what: str) -> Iterator[Observer]:
            yield lambda progress: line.tell(self._where(what), progress)

        with redirect_stdout(sys.stderr):
            return self.tasks[number](watch)

    def _where(self, what: str) -> str:
        """A task, behind how many are done."""
        if len(self.tasks) == 1:
            return what
        return f"{len(self.results)} of {len(self.tasks)} done; {what}"

    def _shared(self) -> Iterator[T]:
        from multiprocessing.connection import wait  # noqa: PLC0415  (slow to import)

        waiting = deque(range(len(self.tasks)))
        errors: dict[int, BaseException] = {}
        unsent: set[int] = set()
        with _workers(self.tasks, self.jobs) as workers, ProgressLine() as line:
            for worker in workers:
                worker.take(waiting)
            for number in range(len(self.tasks)):
                while not any(number in known for known in (self.results, errors, unsent)):
                    busy = [worker for worker in workers if worker.task is not None]
                    ready = wait([worker.connection for worker in busy])
                    for worker in (w for w in busy if w.connection in ready):
                        match worker.hear():
                            case _News(what, progress):
                                line.tell(self._where(what), progress)
                            case _Done(of, result):
                                self.results[of] = result
                                worker.take(waiting)
                            case _Unsent(of):
                                unsent.add(of)
                                worker.take(waiting)
                            case _Failed(of, error):
                                errors[of] = error
                                waiting.clear()  # what comes after it is not wanted any more
                if number in errors:
                    raise errors[number]
                if number in unsent:
                    self.results[number] = self._here(number, line)
                with line.hidden():
                    yield self.results[number]


@dataclass(frozen=True, slots=True)
class _News:
    """How far the task has come that is about `what`."""

    what: str
    progress: Progress


@dataclass(frozen=True, slots=True)
class _Done(Generic[T]):
    task: int
    result: T


@dataclass(frozen=True, slots=True)
class _Unsent:
    """It is done, but cannot be pickled: it may hold a class that was made in a function."""

    task: int


@dataclass(frozen=True, slots=True)
class _Failed:
    task: int
    error: BaseException


@dataclass(slots=True)
class _Worker(Generic[T]):
    """A process that does one task after another, and what this one knows of it."""

    pid: int
    connection: Connection
    task: int | None = None

    def take(self, waiting: deque[int]) -> None:
        """Give it the next task, if there is one."""
        self.task = waiting.popleft() if waiting else None
        if self.task is not None:
            self.connection.send(self.task)

    def hear(self) -> _News | _Done[T] | _Unsent | _Failed:
        """What it has to say: how far it has come, or what became of its task."""
        try:
            message: _News | _Done[T] | _Unsent | _Failed = pickle.loads(
                self.connection.recv_bytes()
            )
        except EOFError:
            assert self.task is not None
            message = _Failed(self.task, self._death())
            self.task = None  # its closed connection is ready for ever, and has no more to say
        return message

    def _death(self) -> Exception:
        """Why it has died, if only a signal can be the cause."""
        _, status = os.waitpid(self.pid, 0)
        self.pid = 0
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
            return MemoryError()  # by the system, as it does where memory is exhausted
        return InternalError(f"a process ended with {os.waitstatus_to_exitcode(status)}")


@contextmanager
def _workers(tasks: Sequence[Task[T]], jobs: int) -> Iterator[list[_Worker[T]]]:
    """As many processes as there is work for; they are killed in the end."""
    from multiprocessing import Pipe  # noqa: PLC0415  (slow to import)

    started: list[_Worker[T]] = []
    alive, held = os.pipe()  # `held` is closed when this process ends, and the others see it
    try:
        for _ in range(min(jobs, len(tasks))):
            ours, theirs = Pipe()
            sys.stderr.flush()
            # A signal to the whole group must not find a handler of ours in the new process.
            mask = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGTERM))
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", DeprecationWarning)  # of threads: one sleeps
                    pid = os.fork()
                if pid == 0:
                    for worker in started:
                        worker.connection.close()
                    ours.close()
                    os.close(held)
                    _serve(tasks, theirs, alive)
                started.append(_Worker(pid, ours))
            finally:
                signal.pthread_sigmask(signal.SIG_SETMASK, mask)
            theirs.close()
        yield started
    finally:
        os.close(held)
        os.close(alive)
        for worker in started:
            worker.connection.close()
            if worker.pid:
                os.kill(worker.pid, signal.SIGKILL)
                os.waitpid(worker.pid, 0)


def _serve(tasks: Sequence[Task[T]], connection: Connection, alive: int) -> None:
    """Do tasks for the process that forked this one, as long as that is there."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, (signal.SIGINT, signal.SIGTERM))
        Thread(target=lambda: os._exit(os.read(alive, 1) != b""), daemon=True).start()
        while True:
            number = connection.recv()
            with redirect_stdout(sys.stderr):
                message = _done(number, tasks[number], connection)
            connection.send_bytes(message)
    except (EOFError, OSError):
        pass  # the other process has ended
    finally:
        os._exit(0)


def _done(number: int, task: Task[T], connection: Connection) -> bytes:
    """What becomes of a task, pickled."""

    @contextmanager
    def watch(what: str) -> Iterator[Observer]:
        due, doing = time.monotonic(), ""

        def observe(progress: Progress) -> None:
            nonlocal due, doing
            now = time.monotonic()
            if sys.stderr.isatty() and (now >= due or progress.doing != doing):
                due, doing = now + _PERIOD, progress.doing
                connection.send_bytes(pickle.dumps(_News(what, progress)))

        yield observe

    try:
        result = task(watch)
    except BaseException as error:
        error.add_note("".join(traceback.format_exception(error)))
        try:
            return pickle.dumps(_Failed(number, error))
        except Exception:
            named = InternalError(f"{type(error).__name__}: {error}")
            return pickle.dumps(_Failed(number, named))
    try:
        return _pickled(_Done(number, result))
    except Exception:
        return pickle.dumps(_Unsent(number))


def _pickled(message: object) -> bytes:
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(_DEEP)
    try:
        return pickle.dumps(message)
    finally:
        sys.setrecursionlimit(usual)
