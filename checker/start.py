"""Where the program begins: signals are answered before anything else is loaded."""

from __future__ import annotations

import os

from ccverify.checker.signals import answer_signals, ignore_signals


def main() -> None:
    """Run the command line and end the process."""
    _keep_numbers()
    answer_signals()
    from ccverify.checker.cli import main as run  # noqa: PLC0415  (slow to load)

    try:
        run()
    finally:
        ignore_signals()


def _keep_numbers() -> None:
    """Make standard streams that the shell has closed lead nowhere.

    Else the next file that is opened would take the number of one, and get what is written to it.
    """
    while (number := os.open(os.devnull, os.O_RDWR)) < 3:
        pass
    os.close(number)
