"""`ccverify completion`: what a shell needs to complete names, and where the names come from.

A completer is called at the press of a key: it loads as few models as it can, and never fails.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

import click

from ccverify.checker.errors import CcverifyError

if TYPE_CHECKING:  # other commands need it not
    from click.shell_completion import CompletionItem

    from ccverify.checker.subjects.names import Names

Completer: TypeAlias = "Callable[[click.Context, click.Parameter, str], list[CompletionItem]]"

PROGRAM: Final = "ccverify"
VARIABLE: Final = "_CCVERIFY_COMPLETE"
"""The environment variable by which a shell asks for completions."""


@click.command()
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print what lets a shell complete commands, options and names.

    Models, scenarios, properties, parameters and engines are completed. Names in a file of yours
    are read from its text: the file is not executed. Put one of these lines where your shell
    starts:

    \b
      ~/.bashrc                     eval "$(ccverify completion bash)"
      ~/.zshrc                      eval "$(ccverify completion zsh)"
      ~/.config/fish/config.fish    ccverify completion fish | source

    \b
    Examples:
      ccverify completion bash
      ccverify completion zsh > ~/.ccverify-completion.zsh
    """
    from click.shell_completion import get_completion_class  # noqa: PLC0415  (for this only)

    kind = get_completion_class(shell)
    assert kind is not None, "click knows the shells that are offered"
    click.echo(kind(ctx.find_root().command, {}, PROGRAM, VARIABLE).source())


def models(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The shipped models; or else files, which the shell completes by itself."""
    from ccverify.checker.subjects.find import shipped_names  # noqa: PLC0415  (slow to load)

    return [_item(incomplete, "file"), *_beginning(incomplete, shipped_names())]


def _completer(of: Callable[[Names], Sequence[str]]) -> Completer:
    """Completes by some names of the models that the request names; of all shipped, if of none."""

    def complete(
        ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        try:
            found = [name for names in _known(ctx) for name in of(names)]
        except CcverifyError:  # the request is not whole yet
            return []
        return _beginning(incomplete, dict.fromkeys(found))

    return complete


properties: Final = _completer(lambda names: names.properties)
scenarios: Final = _completer(lambda names: names.scenarios)
settings: Final = _completer(lambda names: names.settings)
actions: Final = _completer(lambda names: names.actions)
opened: Final = _completer(lambda names: names.opened)


def _known(ctx: click.Context) -> Iterator[Names]:
    """The names of each model in the request.

    Click takes the words apart only where the request is whole, so they are looked through here.
    """
    from ccverify.checker.subjects.find import find, shipped_names  # noqa: PLC0415  (slow to load)
    from ccverify.checker.subjects.names import (  # noqa: PLC0415  (for this only)
        names_of_file,
        names_of_shipped,
    )

    words = ctx.parent.args if ctx.parent is not None else []
    files = [Path(word) for word in words if word.endswith(".py")]
    named = [word for word in words if word.replace("_", "-") in shipped_names()]
    yield from map(names_of_file, files)
    if named or not files:
        yield from map(names_of_shipped, find(named))


def _beginning(incomplete: str, names: Iterable[str]) -> list[CompletionItem]:
    """Names that begin so, whether that is written with dashes or underscores."""
    typed = incomplete.replace("_", "-")
    return [_item(name) for name in names if name.replace("_", "-").startswith(typed)]


def _item(value: str, kind: str = "plain") -> CompletionItem:
    from click.shell_completion import CompletionItem  # noqa: PLC0415  (for this only)

    return CompletionItem(value, kind)
