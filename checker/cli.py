"""The command line: commands by name, and what each kind of failure means to the shell."""

from __future__ import annotations

import importlib
import os
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NoReturn

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

from ccverify.checker.data import dataclass
from ccverify.checker.errors import CcverifyError, InternalError
from ccverify.checker.meaning.native.code_cache import NOT_KEPT
from ccverify.checker.report.streams import PipeClosed, prepare_streams
from ccverify.checker.signals import INTERRUPTED


@dataclass(frozen=True, slots=True)
class _Entry:
    """A command in the help: the module of `commands` that holds it, and what it does.

    Said here, since loading all commands to list them would take a second.
    """

    module: str
    does: str


_SECTIONS: Final[Mapping[str, Mapping[str, _Entry]]] = {
    "Ask": {
        "run": _Entry("run", "check properties, and say how each stands"),
        "cuts": _Entry("cuts", "find the smallest sets of failures that break a property"),
        "census": _Entry("census", "count the cases of a start by how they can end"),
        "simulate": _Entry("simulate", "make random runs"),
    },
    "Look": {
        "list": _Entry("catalogue", "name the models, scenarios, parameters and properties"),
        "show": _Entry("show", "show one model in full, or a proof in its words"),
    },
    "Trust": {
        "prove": _Entry("prove", "store proofs that anyone can check"),
        "check": _Entry("check", "check proofs and traces again, trusting no engine"),
    },
    "Share": {
        "claims": _Entry("claims", "list the rows of the source, with how each stands"),
        "findings": _Entry("findings", "write down what is refuted, reading by reading"),
        "report": _Entry("report", "write verdicts and runs as documents"),
    },
    "Start": {
        "new": _Entry("new", "write a first model to change, and tests for it"),
        "completion": _Entry("completion", "let the shell complete names: bash, zsh, fish"),
    },
}
"""The commands in the order of the help."""
_COMMANDS: Final = {name: e for section in _SECTIONS.values() for name, e in section.items()}

_CODES: Final = {
    "0": "all as expected",
    "1": "a property is violated, or evidence is refuted",
    "2": "a mistake in the request or the model",
    "3": "something is undecided",
    "130": "interrupted; what was decided before is reported",
    "70": "a bug of ccverify",
}
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
        entry = _COMMANDS[cmd_name]
        module = importlib.import_module(f"ccverify.checker.commands.{entry.module}")
        command: click.Command = module.command
        command.name = cmd_name
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in _COMMANDS and not args[0].startswith("-"):
            from ccverify.checker.commands.misplaced import unknown_command  # noqa: PLC0415  (seldom)

            raise unknown_command(args[0], list(_COMMANDS))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        widest = max(map(len, _COMMANDS))
        for title, entries in _SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl([(name.ljust(widest), e.does) for name, e in entries.items()])
        with formatter.section("Exit codes"):
            formatter.write_dl([(code.rjust(widest), means) for code, means in _CODES.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem  # noqa: PLC0415  (for this only)

        names = [name for name in _COMMANDS if name.startswith(incomplete)]
        options = click.Command.shell_complete(self, ctx, incomplete)
        return [*(CompletionItem(name, help=_COMMANDS[name].does) for name in names), *options]

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
    except click.NoSuchOption as error:
        return _misplaced(error)
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


def _misplaced(error: click.NoSuchOption) -> int:
    from ccverify.checker.commands.misplaced import belongs  # noqa: PLC0415  (seldom used)

    place = belongs(error.option_name, error.ctx) if error.ctx else ""
    if place:  # no option that only reads like it
        error = click.NoSuchOption(error.option_name, ctx=error.ctx)
    error.show()
    if place:
        click.echo(f"  {place}", err=True)
    return error.exit_code


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
@click.option(
    "--no-code-cache",
    is_flag=True,
    help=f"Compile everything anew, and keep no compiled code for later; so does {NOT_KEPT}=1.",
)
def cli(no_code_cache: bool) -> None:
    """A model checker for failover protocols: a proof, or the shortest run that refutes.

    \b
    Examples:
      ccverify new my_protocol.py            a first model of yours
      ccverify run my_protocol.py            what holds in it, and what does not
      ccverify run                           everything shipped, in every scenario
      ccverify run --property split-brain    one question, with the run that answers it
      ccverify COMMAND --help                more about a command, with examples
    """
    if no_code_cache:
        os.environ[NOT_KEPT] = "1"  # for the processes that do the work as well


def main() -> None:
    """Run the command line and end the process."""
    prepare_streams()
    cli.main(prog_name="ccverify")
