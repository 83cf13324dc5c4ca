"""The command line: commands by name, and what each kind of failure means to the shell."""

from __future__ import annotations

import importlib
import os
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NoReturn

import click

from ccverify.checker.errors import CcverifyError, InternalError
from ccverify.checker.report.streams import PipeClosed, prepare_streams
from ccverify.checker.signals import INTERRUPTED

_COMMANDS: Final[Mapping[str, str]] = {
    "run": "run",
    "list": "catalogue",
    "show": "show",
    "simulate": "simulate",
    "census": "census",
    "cuts": "cuts",
    "claims": "claims",
    "findings": "findings",
    "report": "report",
    "prove": "prove",
    "check": "check",
}
"""The commands in the order of the help, and the modules of `commands` that hold them."""

_DEBUG: Final = "CCVERIFY_DEBUG"
_BUG: Final = 70
_UNDECIDED: Final = 3
_PIPE_CLOSED: Final = 141


class _Commands(click.Group):
    """Loads a command when it is called, and turns every failure into a message and a code."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"ccverify.checker.commands.{_COMMANDS[cmd_name]}")
        command: click.Command = module.command
        command.name = cmd_name
        return command

    def invoke(self, ctx: click.Context) -> int:
        # Click has an answer of its own to an interrupt that leaves this method.
        return _code(lambda: super(_Commands, self).invoke(ctx))

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> NoReturn:
        """Run a command and end the process."""
        main = super().main
        sys.exit(_code(lambda: main(args, prog_name, complete_var, False, **extra)))


def _code(work: Callable[[], Any]) -> int:
    """The exit code of what is done; a failure is said on standard error."""
    try:
        code = work()
        sys.stdout.flush()
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except InternalError as error:
        return _report_bug(error)
    except CcverifyError as error:
        click.echo(str(error) if error.location else f"error: {error}", err=True)
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        click.echo("interrupted", err=True)
        return INTERRUPTED
    except PipeClosed:
        return _PIPE_CLOSED
    except MemoryError:
        click.echo("undecided: out of memory; --max-memory sets a limit in time", err=True)
        return _UNDECIDED
    except Exception as error:
        return _report_bug(error)
    return code or 0


def _report_bug(error: Exception) -> int:
    if os.environ.get(_DEBUG):
        traceback.print_exception(error)
    what = " ".join(str(error).split())
    click.echo(
        f"internal error: {type(error).__name__}: {what}: this is a bug of ccverify; please "
        f"report it with the model and the traceback that {_DEBUG}=1 shows",
        err=True,
    )
    return _BUG


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="ccverify", prog_name="ccverify")
def cli() -> None:
    """A model checker for failover protocols: a proof, or the shortest run that refutes.

    \b
    Examples:
      ccverify run                           everything shipped, in every scenario
      ccverify run --property split-brain    one question, with the run that answers it
      ccverify run my_protocol.py            your own model
      ccverify COMMAND --help                more about a command, with examples
    """


def main() -> None:
    """Run the command line and end the process."""
    prepare_streams()
    cli.main(prog_name="ccverify")
