"""An adapter that does not fit its model is refused, with all that does not fit."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from tests.testing.lamps import Built, Lamps, Room

from ccverify import UsageError
from ccverify.testing import state_machine


def test_all_that_is_missing_is_named_at_once() -> None:
    class Bare:
        fail = True

        def switch_on(self, where: Room) -> None: ...

        def swithc_off(self) -> None: ...

        def colour(self, room: Room, shade: int) -> None: ...

    with pytest.raises(UsageError) as caught:
        state_machine(Lamps, Bare)
    assert str(caught.value).splitlines()[:8] == [
        "Bare does not fit lamps:",
        "  switch_on takes where, which is no argument of switch-on; there are: room, colour",
        "  it has no method for ask: def ask(self, room)",
        "  it has no method for age: def age(self)",
        "  fail, which is an action's name, is no method",
        "  colour takes 2 argument(s); it is to take none and return a dict, or 1, one for each "
        "index of colour",
        "  swithc_off is neither an action nor a variable of it; if it is a helper, let its name "
        "begin with an underscore",
        "  an adapter has a method for each action, and one for each variable that is observed;",
    ]


def test_an_adapter_observes_something() -> None:
    class Blind:
        def switch_on(self) -> None: ...

        def ask(self, **_: Any) -> None: ...

        def age(self) -> None: ...

        def fail(self) -> None: ...

    with pytest.raises(
        UsageError,
        match="it observes no variable; there are: power, on, colour, wear, waiting",
    ):
        state_machine(Lamps, Blind)


@pytest.mark.parametrize(
    ("adapter", "options", "message"),
    [
        (Built(), {}, "is no adapter"),
        (lambda: None, {}, "is no adapter"),
        (Built, {"by_itself": ["aeg"]}, "unknown action 'aeg' of lamps\n  did you mean age?"),
        (Built, {"by_itself": "age", "scenario": "no"}, "unknown scenario"),
    ],
)
def test_what_cannot_be_asked_is_said(adapter: Any, options: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        state_machine(Lamps, adapter, **options)


def test_without_hypothesis_it_is_said_what_to_install() -> None:
    code = "import sys; sys.modules['hypothesis'] = None; import ccverify.testing"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.endswith(
        "ModuleNotFoundError: ccverify.testing needs hypothesis, which is not installed: "
        "pip install 'ccverify[test]'\n"
    )
    assert "Traceback" in done.stderr
