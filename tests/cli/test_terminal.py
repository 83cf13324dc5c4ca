"""Signals, pipes and terminals: the program as the shell sees it."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import shlex
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Sequence
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from click.testing import Result

HERE = Path(__file__).parent
Write = Callable[..., Path]
PROGRAM = [sys.executable, "-c", "from ccverify.checker.start import main; main()"]
ENUMERATE = ("run", "--engine", "explicit")  # others are done with a cube in no time

ENDLESS = "import sys\nprint('ready', file=sys.stderr, flush=True)\nwhile True:\n    pass\n"

HUGE = """
from ccverify import Bool, Model, Span, action, never, forall

BITS = Span(40)

class Huge(Model):
    "Forty bits that flip."
    bit = Bool(over=BITS, initially=False)

    @action(BITS)
    def flip(self, i):
        self.bit[i] = ~self.bit[i]

    @never()
    def full(self):
        "Never are all bits set."
        return forall(BITS, lambda i: self.bit[i])
"""


def start(
    *arguments: object, stdout: int = subprocess.PIPE, stderr: int = subprocess.PIPE, **env: str
) -> subprocess.Popen[str]:
    kept = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "CCVERIFY_DEBUG")}
    return subprocess.Popen(
        [*PROGRAM, *map(str, arguments)],
        cwd=HERE,
        env={**kept, "TERM": "xterm", **env},
        stdout=stdout,
        stderr=stderr,
        text=True,
    )


def interrupted(process: subprocess.Popen[str], number: signal.Signals = signal.SIGINT) -> float:
    """Press Ctrl-C; the seconds until the process has ended."""
    process.send_signal(number)
    started = time.monotonic()
    process.wait(timeout=20)
    return time.monotonic() - started


def read_until(terminal: int, text: str) -> str:
    found = ""
    while text not in found:
        found += os.read(terminal, 1000).decode()
    return found


def read_all(terminal: int) -> str:
    found = b""
    try:
        while chunk := os.read(terminal, 10000):
            found += chunk
    except OSError:  # how Linux tells that the other end is closed
        pass
    return found.decode()


def test_interrupt_while_a_file_loads(write: Write) -> None:
    process = start("run", write(ENDLESS))
    with process:
        assert process.stderr is not None
        assert process.stderr.readline() == "ready\n"
        assert interrupted(process) < 1
        assert process.stderr.read().strip() == "interrupted"
    assert process.returncode == 130


def test_interrupt_during_an_exploration(write: Write, tmp_path: Path) -> None:
    """Progress appears on the terminal, is erased in the end, and no report is left behind."""
    model, report = write(HUGE), tmp_path / "report.txt"
    ours, theirs = pty.openpty()
    with start(
        *ENUMERATE, model, "--output", report, "--max-memory", "1G", stderr=theirs
    ) as process:
        os.close(theirs)
        shown = read_until(ours, "depth")
        assert interrupted(process) < 1
        rest = read_all(ours)
    os.close(ours)
    assert process.returncode == 130
    assert "huge: " in shown
    assert " states, " in shown
    assert rest.split("\r\x1b[K")[-1].strip() == "interrupted"
    assert os.listdir(tmp_path) == ["protocol.py"]


SCENARIOS = """
import sys
from ccverify import Bool, Model, Parameter, Scenario, Span, action, forall, never, require

BITS = Span(40)

class Steps(Model):
    "Forty bits that flip, or few of them."
    large = Parameter(False, meaning="all the bits")
    small = Scenario("few bits")
    big = Scenario("all bits", large=True)
    bit = Bool(over=BITS, initially=False)

    @action(BITS)
    def flip(self, i):
        if self.large:
            print("second", file=sys.stderr, flush=True)
        require(self.large | (i < 3))
        self.bit[i] = ~self.bit[i]

    @never()
    def full(self):
        "Never are all bits set."
        return forall(BITS, lambda i: self.bit[i])
"""


OF_CI = (("text", 1, signal.SIGINT), ("json", 2, signal.SIGTERM))
"""The ways to interrupt that CI tries; the nightly run tries all."""


@pytest.mark.parametrize(
    ("form", "jobs", "number"),
    [
        pytest.param(*case, marks=[] if case in OF_CI else [pytest.mark.nightly])
        for case in product(("text", "json"), (1, 2), (signal.SIGINT, signal.SIGTERM))
    ],
)
def test_interrupt_after_a_scenario(
    write: Write, tmp_path: Path, form: str, jobs: int, number: signal.Signals
) -> None:
    """What was decided in the scenarios before is shown and counted, wherever the report goes."""
    model, report = write(SCENARIOS), tmp_path / "report.txt"
    report.write_text("before")
    for output in ([], ["--output", report]):
        with start(
            *ENUMERATE, model, "--format", form, "--max-memory", "1G", "--jobs", jobs, *output
        ) as process:
            assert process.stderr is not None
            for _ in range(2):  # a model is built twice, and compared
                assert process.stderr.readline() == "second\n"
            time.sleep(1.5)
            interrupted(process, number)
            assert process.stdout is not None
            shown = process.stdout.read()
            assert process.stderr.read().strip() == "interrupted"
        assert process.returncode == 130
        if output:
            assert shown == ""
            shown = report.read_text()
        if form == "json":
            data = json.loads(shown)
            assert data["interrupted"] is True
            assert [(r["scenario"], r["verdict"]) for r in data["results"]] == [("small", "proved")]
        else:
            assert "full  proved in small\n" in shown
            assert "big" not in shown
            assert "1 verdict: 1 as expected" in shown
            assert "Interrupted: 1 of 2 explorations not done." in shown
    assert sorted(os.listdir(tmp_path)) == ["protocol.py", "report.txt"]


def test_an_interrupt_before_anything_is_decided_leaves_the_report(
    write: Write, tmp_path: Path
) -> None:
    model, report = write(HUGE), tmp_path / "report.txt"
    report.write_text("before")
    with start(*ENUMERATE, model, "--output", report, "--max-memory", "1G") as process:
        time.sleep(1.5)
        interrupted(process)
    assert process.returncode == 130
    assert report.read_text() == "before"
    assert sorted(os.listdir(tmp_path)) == ["protocol.py", "report.txt"]


def in_shell(arguments: Sequence[str], redirection: str) -> subprocess.CompletedProcess[str]:
    """The program as a shell starts it, with streams that lead elsewhere."""
    command = f"{shlex.join([*PROGRAM, *arguments])} {redirection}"
    return subprocess.run(
        ["/bin/sh", "-c", command], cwd=HERE, capture_output=True, text=True, check=False
    )


STEADY = ["run", "standby.py", "--scenario", "steady", "--no-times"]
WRITERS = [["list"], ["--help"], ["show", "standby.py"], ["simulate", "standby.py"], STEADY,
           ["check", "--lowering", "standby.py"]]  # fmt: skip


@cache
def steady() -> subprocess.CompletedProcess[str]:
    """What the program does with its streams where they are."""
    return in_shell(STEADY, "")


@pytest.mark.parametrize("arguments", WRITERS, ids=lambda arguments: arguments[0])
@pytest.mark.parametrize(
    ("redirection", "message"),
    [
        (">&-", "error: standard output is closed"),
        (">/dev/full", "error: standard output cannot be written: No space left on device"),
    ],
)
def test_output_that_cannot_be_written(
    arguments: list[str], redirection: str, message: str
) -> None:
    found = in_shell(arguments, redirection)
    assert found.returncode == 2
    assert found.stderr.startswith(message)
    assert len(found.stderr.splitlines()) <= 2


@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full", "<&- 2>&-"])
def test_messages_that_cannot_be_written(redirection: str) -> None:
    """What is reported, and the exit code, are as with a terminal."""
    whole = steady()
    found = in_shell(STEADY, redirection)
    assert (found.returncode, found.stdout) == (whole.returncode, whole.stdout) == (0, whole.stdout)
    assert in_shell(["run", "no-such-model"], redirection).returncode == 2


def test_nothing_at_all_can_be_written() -> None:
    assert in_shell(STEADY, "<&- >&- 2>&-").returncode == 2


def test_a_report_into_standard_output_by_its_name(tmp_path: Path) -> None:
    whole = steady().stdout
    assert in_shell([*STEADY, "--output", "/dev/stdout"], "| cat").stdout == whole
    log = tmp_path / "log"
    log.write_text("before\n")
    in_shell([*STEADY, "--output", "/dev/stdout"], f">> {log}")
    assert log.read_text() == f"before\n{whole}"
    assert in_shell([*STEADY, "--output", "/dev/full"], "").returncode == 2


def test_a_report_while_output_is_closed(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    arguments = ["run", "standby.py", "--scenario", "steady", "--output", str(report)]
    command = shlex.join([*PROGRAM, *arguments])
    found = subprocess.run(
        ["/bin/sh", "-c", f"{command} >&-"], cwd=HERE, capture_output=True, text=True, check=False
    )
    assert (found.returncode, found.stderr) == (0, "")
    assert "standby" in report.read_text()


def test_closed_pipe() -> None:
    with start("list") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()  # as `| head` does, only sooner
        errors = process.stderr.read()
        process.wait(timeout=20)
    assert errors == ""
    assert process.returncode == 141


def test_full_disk() -> None:
    with open("/dev/full", "w", encoding="utf-8") as full, start("list", stdout=full.fileno()) as p:
        _, errors = p.communicate(timeout=20)
    assert p.returncode == 2
    assert errors == "error: standard output cannot be written: No space left on device\n"


def test_without_a_terminal(write: Write) -> None:
    """Neither colour nor progress, however long it takes."""
    with start(*ENUMERATE, write(HUGE), "--timeout", "1.5") as process:
        output, errors = process.communicate(timeout=30)
    assert process.returncode == 3
    assert "\x1b" not in output
    assert errors == ""
    assert "the time limit (--timeout) was reached" in " ".join(output.split())


@pytest.mark.parametrize(("no_colour", "coloured"), [("", True), ("1", False)])
def test_colour(no_colour: str, coloured: bool) -> None:
    ours, theirs = pty.openpty()
    arguments = ["run", "standby.py", "--no-times"]
    with start(*arguments, stdout=theirs, NO_COLOR=no_colour):
        os.close(theirs)
        output = read_all(ours)
    os.close(ours)
    assert ("\x1b[" in output) == coloured
    assert "both-active" in output


def widest(output: str) -> int:
    return max(len(line) for line in output.splitlines() if ": ccverify " not in line)


def test_a_report_is_as_wide_as_the_terminal(
    ccverify: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """COLUMNS overrules it; a pipe has 80 columns, and so has a file."""
    request = ["run", "standby.py", "--full", "--no-times"]
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    with start(*request, stdout=theirs, NO_COLOR="1"):
        os.close(theirs)
        assert 80 < widest(read_all(ours)) <= 100
    os.close(ours)
    piped, report = ccverify(*request).stdout, tmp_path / "report.txt"
    assert 70 < widest(piped) <= 80
    monkeypatch.setenv("COLUMNS", "90")
    assert 80 < widest(ccverify(*request).stdout) <= 90
    ccverify(*request, "--output", report)
    assert report.read_text() == piped
    monkeypatch.setenv("COLUMNS", "7")
    assert 50 < widest(ccverify(*request).stdout) <= 60


def test_an_ascii_terminal(write: Write) -> None:
    model = write(HUGE.replace("Forty bits", "Vierzig Zust\u00e4nde"))
    with start("list", model, PYTHONIOENCODING="ascii") as process:
        output, errors = process.communicate(timeout=30)
    assert process.returncode == 0
    assert "Vierzig Zust\\xe4nde" in output
    assert errors == ""


LOCAL = """
from enum import Enum
from ccverify import Choice, Model, Scenario, action, never

def made():
    class Colour(Enum):
        RED = "red"
        GREEN = "green"
    return Colour

COLOUR = made()

class Light(Model):
    "A light whose colours are made in a function."
    shown = Choice(COLOUR, initially=COLOUR.RED)
    day = Scenario("by day")
    night = Scenario("by night")

    @action()
    def changes(self):
        self.shown = COLOUR.GREEN

    @never()
    def green(self):
        "Never is it green."
        return self.shown == COLOUR.GREEN
"""


@pytest.mark.parametrize("form", ["text", "json"])
def test_the_report_is_the_same_on_any_number_of_cores(write: Write, form: str) -> None:
    request = ["run", "standby.py", "turns.py", str(write(LOCAL)), "--traces", "--no-times"]
    alone, two, many = (
        in_shell([*request, "--format", form, "--jobs", jobs], "") for jobs in ("1", "2", "7")
    )
    assert alone.stdout == two.stdout == many.stdout != ""
    assert alone.stderr == two.stderr == many.stderr
    assert alone.returncode == two.returncode == many.returncode == 1


def test_an_error_is_the_same_on_any_number_of_cores(write: Write) -> None:
    """The second model is wrong: the first is reported, and the third is not."""
    wrong = SCENARIOS.replace("i < 3", "i < 3 + self.bit[0, 0]")
    request = ["run", "turns.py", str(write(wrong)), "standby.py", "--no-times"]
    alone, two = (in_shell([*request, "--jobs", jobs], "") for jobs in ("1", "2"))
    assert (alone.returncode, two.returncode) == (2, 2)
    assert alone.stdout == two.stdout
    assert "turns" in two.stdout
    assert "protocol.py:" in two.stderr
    assert alone.stderr.splitlines()[-1] == two.stderr.splitlines()[-1]
