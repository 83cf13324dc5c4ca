"""Every engine on the smallest models: one suite for all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.engines.tiny_models import (
    Counter,
    DeadEnd,
    NoStart,
    NotTooFar,
    SelfLoop,
    SeveralStarts,
    Still,
    TooFar,
)
from tests.support.checking import named, result_of

from ccverify import Model
from ccverify.checker.engines import ENGINES as BY_NAME
from ccverify.checker.engines.answer import Engine, Limits, Options
from ccverify.checker.errors import ModelError
from ccverify.checker.language.build import build
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import verify

BOUND = 8
ENGINES = [pytest.param(make, id=name) for name, make in BY_NAME.items()]
BOUNDED = [name for name, entry in BY_NAME.items() if entry.made_by.bounded]

Found = tuple[str, int | None]

MODELS: dict[type[Model], dict[str, Found]] = {
    Counter: {
        "six": ("proved", None),
        "four": ("violated", 4),
        "seven": ("violated", None),
        "five": ("proved", 5),
        "small": ("proved", None),
    },
    SeveralStarts: {"at-start": ("violated", 0), "anything": ("proved", None)},
    DeadEnd: {"finished": ("violated", 1), "stuck": ("violated", 1)},
    Still: {"never-on": ("proved", None), "begins-on": ("violated", 0)},
    SelfLoop: {"turned": ("violated", 1), "idling": ("proved", None)},
    NotTooFar: {"four": ("proved", None)},
}


@pytest.mark.parametrize("make", ENGINES)
@pytest.mark.parametrize("model", MODELS)
def test_tiny_models(model: type[Model], make: Callable[[Options], Engine]) -> None:
    system = build(model)
    results = verify(system, system.properties, make(Options()), limits=Limits(depth=BOUND))
    found = {}
    for result in results:
        trace = result.answer.trace
        found[result.prop.name] = (result.verdict.value, trace.steps if trace else None)
    expected = MODELS[model]
    engine = make(Options())
    if engine.bounded and not engine.certifies:  # it finds, and proves nothing
        bounded = (Verdict.BOUNDED.value, None)
        expected = {n: (v, steps) if steps is not None else bounded
                    for n, (v, steps) in expected.items()}  # fmt: skip
        assert {r.bound for r in results if not r.answer.trace} <= {BOUND}
    assert found == expected


@pytest.mark.parametrize("make", ENGINES)
def test_a_step_that_leaves_its_range(make: Callable[[Options], Engine]) -> None:
    system = build(TooFar)
    prop = named(system, "negative")
    with pytest.raises(ModelError, match=r"up assigns 3 to at") as caught:
        verify(system, [prop], make(Options()), limits=Limits(depth=BOUND))
    assert caught.value.hint == "after 2 step(s): up, up"


@pytest.mark.parametrize("name", BOUNDED)
def test_a_range_is_left_beyond_the_bound(name: str) -> None:
    """What lies beyond is not looked at, and nothing is proved."""
    system = build(TooFar)
    result = result_of(name, system, "negative", Limits(depth=1))
    assert (result.verdict, result.bound) == (Verdict.BOUNDED, 1)


@pytest.mark.parametrize("make", ENGINES)
def test_a_violation_before_a_range_is_left(make: Callable[[Options], Engine]) -> None:
    system = build(TooFar)
    prop = named(system, "one")
    (result,) = verify(system, [prop], make(Options()), limits=Limits(depth=BOUND))
    trace = result.answer.trace
    assert trace
    assert trace.steps == 1


@pytest.mark.parametrize("make", ENGINES)
def test_nothing_asked_nothing_answered(make: Callable[[Options], Engine]) -> None:
    assert verify(build(Counter), [], make(Options())) == []


@pytest.mark.parametrize("make", ENGINES)
def test_without_an_initial_state_nothing_is_proved(make: Callable[[Options], Engine]) -> None:
    system = build(NoStart)
    with pytest.raises(ModelError, match="no initial state"):
        verify(system, system.properties, make(Options()))
