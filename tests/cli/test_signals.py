"""Ctrl-C and SIGTERM at any moment: one line, exit code 130, and what was decided."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

HERE = Path(__file__).parent

AT_AN_IMPORT = """
import os, signal, sys

class Presses:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            sys.meta_path.remove(self)
            os.kill(os.getpid(), signal.{signal})

sys.meta_path.insert(0, Presses())
from ccverify.checker.start import main
main()
"""

BEGUN = """
from ccverify.checker import start

answer_signals = start.answer_signals

def begin():
    answer_signals()
    print("begun", flush=True)

start.answer_signals = begin
start.main()
"""


def run(program: str, *arguments: str) -> subprocess.Popen[str]:
    kept = {name: value for name, value in os.environ.items() if name != "CCVERIFY_DEBUG"}
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        cwd=HERE,
        env=kept,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("number", ["SIGINT", "SIGTERM"])
@pytest.mark.parametrize(
    ("module", "arguments"),
    [
        (module, arguments)
        for arguments, modules in {
            "run standby.py": (
                "ccverify.checker.cli",
                "click",
                "ccverify.checker.commands.run",
                "ccverify.checker.language.terms",
                "ccverify.words",
                "llvmlite",
            ),
            "run standby.py --engine bmc": ("z3",),
            "run standby.py --engine bdd": ("oxidd",),
            "run standby.py --engine pdr --scenario steady": ("cvc5",),
            "show standby.py": ("networkx",),
        }.items()
        for module in modules
    ],
)
def test_a_signal_while_something_is_loaded(module: str, arguments: str, number: str) -> None:
    program = AT_AN_IMPORT.format(module=module, signal=number)
    with run(program, *arguments.split(), *(["--jobs", "1"] if "run" in arguments else [])) as p:
        _, errors = p.communicate(timeout=60)
    assert (p.returncode, errors) == (130, "interrupted\n")


@pytest.mark.parametrize(
    ("arguments", "number"),
    [
        ("run router-pair", signal.SIGINT),
        pytest.param("run router-pair --jobs 1", signal.SIGTERM, marks=pytest.mark.nightly),
        pytest.param("claims", signal.SIGINT, marks=pytest.mark.nightly),
        pytest.param("show sites", signal.SIGTERM, marks=pytest.mark.nightly),
        pytest.param("prove router-pair", signal.SIGINT, marks=pytest.mark.nightly),
    ],
)
def test_a_signal_at_many_moments(arguments: str, number: signal.Signals, tmp_path: Path) -> None:
    """From where signals are answered, at the very start; a process may end before the last."""
    where = ["--output", str(tmp_path / "proofs")] if "prove" in arguments else []
    for moment in (0.0, 0.03, 0.1, 0.2, 0.4, 0.8, 1.6):
        with run(BEGUN, *arguments.split(), *where) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "begun\n"
            time.sleep(moment)
            process.send_signal(number)
            _, errors = process.communicate(timeout=60)
        assert (process.returncode, errors) in [(130, "interrupted\n"), (0, "")], moment


def test_a_signal_that_is_ignored_stays_ignored() -> None:
    """As a shell has it of what runs in the background of a script."""
    program = f"import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n{BEGUN}"
    with run(program, "show", "standby.py") as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
    assert "standby" in output


INTERRUPTIBLE = """
import os, signal, sys, time, weakref
from ccverify.checker.signals import answer_signals, Held, Interruptible

class Finalised:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGINT)
        for _ in range(1000):
            pass
        print("finalised", flush=True)

def press():
    os.kill(os.getpid(), signal.SIGINT)

def pressed(_):
    press()
    for _ in range(1000):
        pass

answer_signals()
try:
    with Interruptible():
        {body}
        time.sleep(60)
except KeyboardInterrupt:
    {saving}
    print("saved", flush=True)
"""


def outcome(body: str, saving: str = "pass") -> tuple[str, str, int | None]:
    with run(INTERRUPTIBLE.format(body=body, saving=saving)) as process:
        output, errors = process.communicate(timeout=50)
    return output, errors, process.returncode


def test_an_interrupt_waits_until_an_object_is_finalised() -> None:
    assert outcome("Finalised()") == ("finalised\nsaved\n", "", 0)


def test_an_interrupt_that_a_callback_loses_is_raised_again() -> None:
    body = "kept = weakref.ref(held := Held(), pressed); del held"
    assert outcome(body) == ("saved\n", "", 0)


def test_an_echo_of_the_signal_does_not_disturb_what_is_saved() -> None:
    assert outcome("press()", "press()") == ("saved\n", "", 0)


def test_a_second_signal_ends_what_is_saved() -> None:
    saving = "time.sleep(1.5); press()"
    assert outcome("press()", saving) == ("", "interrupted\n", 130)


def test_a_report_is_not_interrupted_in_its_middle() -> None:
    body = "with Held(): press(); print('whole', flush=True)"
    assert outcome(body) == ("whole\nsaved\n", "", 0)


def test_a_library_that_does_not_return_is_ended() -> None:
    """As Z3 may not: the handler does not get to run, but another thread does."""
    program = (
        "import ctypes; from ccverify.checker.signals import answer_signals; answer_signals(); "
        "print('begun', flush=True); libc = ctypes.CDLL(None); "
        "[libc.sleep(60) for _ in range(5)]"
    )
    with run(program) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=50)
    assert (process.returncode, errors) == (130, "interrupted\n")
