"""A model given as a class is read as one in a file is: what Python would answer is refused."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, cached_property, partial
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ccverify import Bool, Int, Model, ModelError, Properties, action, build, never, require
from ccverify.checker.language import rewriting
from ccverify.checker.subjects.userfile import subjects_of_file


def helper(term: Any) -> Any:
    return term is True


def step_helper(term: Any) -> Any:
    return helper(term)


def by_is(model: Any) -> Any:
    return model.up is True


def by_type(model: Any) -> Any:
    return type(model.n) is int


def by_match(model: Any) -> Any:
    match model.n:
        case 1:
            return model.up
        case _:
            return ~model.up


def by_helper(model: Any) -> Any:
    return step_helper(model.up)


def by_lambda(model: Any) -> Any:
    ask = [lambda term: term is True]
    return ask[0](model.up)


rules: Any = ModuleType("rules")
rules.ask = lambda term: term is True


def by_module(model: Any) -> Any:
    return model.up & rules.ask(model.up)


class Asking:
    """No component, but called by one."""

    def by_method(self, term: Any) -> Any:
        return term is True

    @cached_property
    def by_attribute(self) -> Any:
        return lambda term: term is True


def by_class(model: Any) -> Any:
    return model.up & Asking().by_method(model.up)


def by_cached_property(model: Any) -> Any:
    return model.up & Asking().by_attribute(model.up)


def by_default(model: Any, ask: Any = lambda term: term is True) -> Any:
    return model.up & ask(model.up)


filled = partial(lambda term: term is True)
kept = cache(lambda: lambda term: term is True)


def by_partial(model: Any) -> Any:
    return model.up & filled(model.up)


def by_cache(model: Any) -> Any:
    return model.up & kept()(model.up)


@pytest.mark.parametrize(
    "formula",
    [
        by_is, by_type, by_match, by_helper, by_lambda, by_module, by_class, by_cached_property,
        by_default, by_partial, by_cache,
    ],
)  # fmt: skip
def test_what_python_answers_is_refused(formula: Callable[[Any], Any]) -> None:
    class Switch(Model):
        up = Bool(initially=True)
        n = Int(0, 3, initially=0)

        @action()
        def go(self) -> None:
            require(self.n < 3)
            self.n += 1
            self.up = ~self.up

        @never()
        def bad(self) -> Any:
            return formula(self)

    with pytest.raises(ModelError) as raised:
        build(Switch)
    assert raised.value.location is not None
    assert raised.value.location.file == __file__


def test_it_is_refused_in_an_action_and_beside_the_model() -> None:
    class Switch(Model):
        up = Bool(initially=True)

        @action()
        def go(self) -> None:
            require(by_is(self))
            self.up = False

    with pytest.raises(ModelError, match="`is` on a term"):
        build(Switch)

    class Sound(Model):
        up = Bool(initially=True)

        @action()
        def go(self) -> None:
            require(self.up)
            self.up = False

    properties = Properties(Sound)

    @properties.never()
    def bad(model: Sound) -> Any:
        return by_is(model)

    with pytest.raises(ModelError, match="`is` on a term"):
        build(Sound, properties=properties)


def test_it_is_refused_in_a_census() -> None:
    class Switch(Model):
        up = Bool(initially=True)

        @action()
        def go(self) -> None:
            require(self.up)
            self.up = False

    properties = Properties(Switch)

    @properties.census("up")
    def count(model: Any) -> dict[str, Any]:
        return {"off": ~model.up & (model.up is False)}

    with pytest.raises(ModelError, match="`is` on a term"):
        build(Switch, properties=properties)


def test_what_closes_over_its_class_is_read_as_well() -> None:
    class Base(Model):
        up = Bool(initially=True)

        def ready(self) -> Any:
            return self.up

        @action()
        def go(self) -> None:
            require(self.ready())
            self.up = False

    class Narrow(Base):
        def ready(self) -> Any:
            return super().ready() is True

    assert build(Base).actions
    with pytest.raises(ModelError, match="`is` on a term"):
        build(Narrow)


def test_what_is_no_term_may_be_asked() -> None:
    class Switch(Model):
        up = Bool(initially=True)

        def known(self, when: Any = None) -> Any:
            return self.up if when is None else when

        @action()
        def go(self) -> None:
            require(self.known())
            self.up = False

    assert len(build(Switch).actions) == 1


TEXT = """\
from ccverify import Bool, Model, action, never


class Switch(Model):
    up = Bool(initially=True)

    @action()
    def go(self):
        self.up = ~self.up

    @never()
    def bad(self):
        return self.up
"""


def test_a_file_that_is_written_anew_is_read_anew(tmp_path: Path) -> None:
    file = tmp_path / "switch.py"
    shown = []
    for written in (TEXT, TEXT.replace("return self.up", "return ~self.up")):
        file.write_text(written, encoding="utf-8")
        space: dict[str, Any] = {"__name__": "switch"}
        exec(compile(written, str(file), "exec"), space)
        shown.append(repr(build(space["Switch"]).properties[0].formula))
    assert shown == ["up", "~up"]


def test_a_model_file_is_compiled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "switch.py"
    file.write_text(TEXT, encoding="utf-8")
    (subject,) = subjects_of_file(file)
    monkeypatch.setattr(rewriting, "compiled", lambda *_: pytest.fail("it is compiled again"))
    assert subject.build(None, {}).actions


def test_a_class_keeps_its_code_if_the_file_has_changed_since(tmp_path: Path) -> None:
    file = tmp_path / "switch.py"
    space: dict[str, Any] = {"__name__": "switch"}
    exec(compile(TEXT, str(file), "exec"), space)
    file.write_text(TEXT.replace("return self.up", "return ~self.up"), encoding="utf-8")
    assert repr(build(space["Switch"]).properties[0].formula) == "up"


pair: Any = [lambda model: model.n == 0, lambda model: model.n == 3]


def test_functions_of_one_line_are_told_apart() -> None:
    class Switch(Model):
        up = Bool(initially=True)
        n = Int(0, 3, initially=0)

        @action()
        def go(self) -> None:
            require(self.n < 3)
            self.n += 1
            self.up = ~self.up

        def low_only(self, low: Any = pair[0], high: Any = pair[1]) -> Any:
            return low(self) & ~high(self)

        @never()
        def bad(self) -> Any:
            return self.low_only()

    assert repr(build(Switch).properties[0].formula) == "((n == 0) & ~(n == 3))"
