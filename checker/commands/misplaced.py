"""Options and models that stand where ccverify does not look for them: where they belong."""

from __future__ import annotations

from pathlib import Path

import click

from ccverify.checker.errors import UsageError
from ccverify.checker.language.mistakes import nearest


def belongs(option: str, ctx: click.Context) -> str:
    """Where an option belongs that the command of `ctx` does not have; empty if nowhere."""
    root = ctx.find_root()
    group = root.command
    assert isinstance(group, click.Group)
    if ctx is not root and option in (names := _options(group, root)):
        alone = names[option].is_eager  # it says something, and nothing else is done
        command = option if alone else f"{option} {ctx.command.name}"
        return f"it stands before the command: ccverify {command}"
    commands = {name: group.get_command(root, name) for name in group.list_commands(root)}
    having = [name for name, each in commands.items() if each and option in _options(each, ctx)]
    if not having:
        return ""
    whose = f"it is an option of {', '.join(having)}"
    return f"{whose}: it stands behind the command" if ctx is root else whose


def _options(command: click.Command, ctx: click.Context) -> dict[str, click.Parameter]:
    return {
        name: parameter
        for parameter in command.get_params(ctx)
        for name in (*parameter.opts, *parameter.secondary_opts)
    }


def unknown_command(name: str, known: list[str]) -> UsageError:
    """The error for a command that there is not; it may be a model, which `run` checks."""
    hint = f"{nearest(name, known)}known: {', '.join(known)}"
    if _is_model(name):
        hint = f"a model is checked by: ccverify run {name}"
    return UsageError(f"unknown command {name!r}", hint=hint)


def _is_model(name: str) -> bool:
    from ccverify.checker.subjects.find import shipped  # noqa: PLC0415  (loads every model)

    return Path(name).suffix == ".py" or any(subject.name == name for subject in shipped())
