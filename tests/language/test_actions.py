"""Actions as they are declared: decorators, guards, and what their methods may do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from tests.language.helpers import PG, Mode, Run, Side, error_of

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Int,
    Model,
    Parameter,
    Properties,
    Replicas,
    Set,
    action,
    build,
    deadlocked,
    fault,
    given,
    initial,
    never,
    quiescent,
    require,
    says,
)
from ccverify.checker.language.system import Fairness
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.public import words

Method = Callable[..., None]
Decorator = Callable[[Method], Method]

# What a caller without a type checker may do:
loose_action: Callable[..., Decorator] = action
loose_fault: Callable[..., Decorator] = fault


class Base(Model):
    """What the cases below act on."""

    pgs = Replicas(PG, default=2)
    strict = Parameter(True, meaning="whether rules are strict")
    up = Bool(initially=True)
    far = Bool(over=Side, initially=False)
    level = Int(0, 5, initially=2)
    mode = Choice(Mode, initially=Mode.IDLE)


def test_fewer_arguments_than_sorts() -> None:
    def case() -> None:
        class M(Base):
            @action(Side, Mode)  # type: ignore[arg-type]  # here
            def go(self: Any, side: Any) -> None:
                self.far[side] = True

        build(M)

    expected = "go takes 1 argument(s), but its decorator names 2 index sort(s)"
    assert expected in error_of(case)
    assert "name a sort for each argument after self, as in @action(Side)" in error_of(case)


def test_more_arguments_than_sorts() -> None:
    def case() -> None:
        class M(Base):
            @fault(FaultKind.CRASH, component="router")  # type: ignore[arg-type]  # here
            def crash(self: Any, side: Any) -> None:
                self.far[side] = True

        build(M)

    expected = "crash takes 1 argument(s), but its decorator names 0 index sort(s)"
    assert expected in error_of(case)


@pytest.mark.parametrize("name", ["action", "fault", "initial", "never", "always"])
def test_decorator_without_parentheses(name: str) -> None:
    bare: Decorator = vars(words)[name]

    def case() -> None:
        class M(Base):
            @bare  # here
            def go(self: Any) -> None:
                self.up = False

    text = error_of(case)
    assert f"@{name} takes its arguments in parentheses" in text
    assert f"write @{name}(" in text


def test_property_beside_the_model_without_parentheses() -> None:
    def case() -> None:
        bare: Decorator = vars(Properties)["never"].__get__(Properties(Base))

        @bare  # here
        def bad(model: Any) -> None:
            del model

    assert "@never takes its arguments in parentheses" in error_of(case)


def test_decorating_what_is_no_method() -> None:
    def case() -> None:
        class M(Base):
            go = loose_action()(cast(Any, "text"))  # here

    assert "@action decorates a method" in error_of(case)


def test_fault_without_its_kind() -> None:
    def case() -> None:
        class M(Base):
            @loose_fault(Side, component="router")  # here
            def crash(self: Any, side: Any) -> None:
                self.far[side] = True

    text = error_of(case)
    assert "@fault takes the kind of fault first" in text
    assert "write @fault(FaultKind.CRASH, component='...')" in text


def test_sort_that_is_none() -> None:
    def case() -> None:
        class M(Base):
            @loose_action(3)  # here
            def go(self: Any, side: Any) -> None:
                self.up = False

    assert "3 is not an index sort" in error_of(case)


def test_unknown_fairness() -> None:
    def case() -> None:
        class M(Base):
            @loose_action(fair="very")  # here
            def go(self: Any) -> None:
                self.up = False

    text = error_of(case)
    assert "fair='very' is not possible" in text
    assert 'write fair=True or fair="weak", fair="strong", or a Fair(...)' in text


def test_fairness() -> None:
    class M(Base):
        @action(fair=True)
        def weakly(self) -> None:
            self.up = False

        @action()
        def freely(self) -> None:
            self.up = False

        @fault(FaultKind.CRASH, component="router")
        def crash(self) -> None:
            self.up = False

        @action(fair="strong")
        def strongly(self) -> None:
            self.up = False

    assert {a.name: a.fair for a in build(M).actions} == {
        "weakly": Fairness("weakly", False, ()),
        "freely": None,
        "crash": None,
        "strongly": Fairness("strongly", True, ()),
    }


def test_model_without_actions() -> None:
    def case() -> None:
        class M(Model):  # here
            up = Bool(initially=True)

        build(M)

    text = error_of(case)
    assert "M has no actions" in text
    assert "mark methods with @action(...) or @fault(...)" in text


def test_action_that_changes_nothing() -> None:
    def case() -> None:
        class M(Base):
            @action()  # here
            def go(self: Any) -> None:
                require(self.up)

        build(M)

    assert "go changes nothing" in error_of(case)


def test_what_an_action_returns_is_lost() -> None:
    def case() -> None:
        class M(Base):
            @action()  # here
            def go(self: Any) -> Any:
                self.up = False
                return self.level == 1

        build(M)

    text = error_of(case)
    assert "go returns" in text
    assert "write require(...) for a condition" in text


def test_guard_of_a_python_value() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                require(None)  # type: ignore[arg-type]  # here
                self.up = False

        build(M)

    assert "nothing is given where a value is needed" in error_of(case)


def test_require_outside_an_action() -> None:
    def case() -> None:
        require(True)  # here

    assert "require outside an action" in error_of(case)


def test_require_in_a_property() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.up = False

            @never()
            def bad(self: Any) -> Any:
                require(self.up)  # here
                return self.up

        build(M)

    assert "require outside an action" in error_of(case)


def test_guards_are_joined() -> None:
    class M(Base):
        @action(Side)
        def go(self: Any, side: Any) -> None:
            require(self.up, side == Side.A)
            require(self.level == 2)
            self.level = 3

    run = Run(M)
    assert run.enabled == {"go(A)"}
    assert run.do("go(A)").enabled == set()


def test_exception_in_an_action() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                require(self.up.value)  # here
                self.up = False

        build(M)

    assert "a term has no attribute 'value'" in error_of(case)


def test_exception_in_a_body_that_is_called_back() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.far.assign(lambda: True)  # here

        build(M)

    assert "takes 0 positional arguments but 1 was given" in error_of(case)


def test_exception_within_the_standard_library() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.mode = Mode("nowhere")  # here

        build(M)

    assert "go raised ValueError: 'nowhere' is not a valid Mode" in error_of(case)


def test_exception_in_a_property() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.up = False

            @never()
            def bad(self: Any) -> Any:
                return self.pgs + 1  # here

        build(M)

    assert "a Replicas is given to +: it is no value" in error_of(case)


def test_action_that_is_never_enabled() -> None:
    def case() -> None:
        class M(Base):
            @action(Side)  # here
            def go(self: Any, side: Any) -> None:
                require(self.level > 5, self.far[side])
                self.up = False

        Grounding(Evaluator(build(M)))

    text = error_of(case)
    assert "go can never be enabled: its guard is false in every state" in text
    assert "the guard is (~(level <= 5) & far[side])" in text
    assert "say so with given(...)" in text


def test_action_enabled_for_some_arguments_only() -> None:
    class M(Base):
        @action(Side)
        def go(self: Any, side: Any) -> None:
            require(side == Side.B)
            self.up = False

    assert [str(call) for call in Grounding(Evaluator(build(M))).calls] == ["go(B)"]


def test_action_with_no_one_to_act_on_at_a_small_size() -> None:
    class M(Base):
        @action(Base.pgs, Base.pgs)
        def swap(self: Any, one: Any, two: Any) -> None:
            require(one != two)
            self.up = False

        @action()
        def go(self: Any) -> None:
            self.up = False

    system = build(M, settings={"pgs": 1})
    assert [str(call) for call in Grounding(Evaluator(system)).calls] == ["go"]


def test_given_leaves_an_action_out() -> None:
    class M(Base):
        @action()
        def check(self) -> None:
            given(self.strict)
            self.up = False

        @action()
        def go(self) -> None:
            given(not self.strict)
            self.level = 1

    assert [a.name for a in build(M).actions] == ["check"]
    assert [a.name for a in build(M, settings={"strict": "no"}).actions] == ["go"]


def test_given_of_a_term() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                given(self.up)  # here
                self.up = False

        build(M)

    text = error_of(case)
    assert "given takes a condition on parameters, not on the state" in text
    assert "use require for conditions on the state" in text


def test_given_in_an_initial_method() -> None:
    def case() -> None:
        class M(Base):
            @initial()
            def start(self: Any) -> None:
                given(True)  # here

            @action()
            def go(self: Any) -> None:
                self.up = False

        build(M)

    assert "given outside an action" in error_of(case)


def test_assigning_a_parameter() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                self.strict = False  # here

        build(M)

    assert "strict is a parameter: no action assigns it" in error_of(case)


@pytest.mark.parametrize(
    ("value", "declared"),
    [
        (False, "plain = Bool(initially=False)"),
        (3, "plain = Int(0, 3, initially=3)"),
        (Mode.BUSY, "plain = Choice(Mode, initially=Mode.BUSY)"),
    ],
)
def test_assigning_a_plain_value(value: object, declared: str) -> None:
    """The declaration that is asked for is one that works."""

    def case() -> None:
        class M(Base):
            plain = value

            @action()
            def go(self: Any) -> None:
                self.plain = value  # here

        build(M)

    error = error_of(case)
    assert "is the plain value" in error
    assert declared in error
    eval(declared.removeprefix("plain = "), globals())


def test_deleting_a_variable() -> None:
    def case() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                del self.busy  # here

        build(M)

    assert "self.busy is deleted, but what a model declares stays" in error_of(case)


def test_what_is_enabled_is_for_properties() -> None:
    def guard() -> None:
        class M(Base):
            @action()  # here
            def go(self: Any) -> None:
                require(quiescent() | self.up)
                self.up = False

        build(M)

    def value() -> None:
        class M(Base):
            @action()  # here
            def go(self: Any) -> None:
                self.up = ~deadlocked()

        build(M)

    def start() -> None:
        class M(Base):
            @initial()  # here
            def start(self: Any) -> None:
                require(~deadlocked())

            @action()
            def go(self: Any) -> None:
                self.up = False

        build(M)

    for case in (guard, value, start):
        text = error_of(case)
        assert "depends on which actions are enabled" in text
        assert "quiescent() and deadlocked() are for properties only" in text


def test_phrases_name_what_is_given() -> None:
    def said() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                says("reaches {reached} of 4", reach=self.level)  # here
                self.up = False

        build(M)

    def titled() -> None:
        class M(Base):
            @action(Side)  # here
            def go(self: Any, side: Any) -> None:
                """{sid} goes"""
                self.far[side] = True

        build(M)

    def malformed() -> None:
        class M(Base):
            @action()
            def go(self: Any) -> None:
                says("reaches {")  # here
                self.up = False

        build(M)

    assert "names {reached}, which is not given\nknown: reach" in error_of(said)
    assert "names {sid}, which is not given\nknown: side" in error_of(titled)
    assert "the phrase 'reaches {' is malformed" in error_of(malformed)


def test_phrases_are_filled_from_the_state_before() -> None:
    class M(Base):
        @action(Side)
        def climb(self: Any, side: Any) -> None:
            """{side} climbs"""
            says("from {level}, {mode}", level=self.level, mode=self.mode)
            self.level = self.level + 1

    run = Run(M)
    call = run.calls["climb(B)"]
    assert run.evaluator.say(call.action.title, run.state, call.environment) == "B climbs"
    assert call.action.says is not None
    assert run.evaluator.say(call.action.says, run.state) == "from 2, idle"


def test_a_docstring_is_the_title_of_its_action() -> None:
    class M(Base):
        @action()
        def plain(self: Any) -> None:
            self.up = False

        @action(Side)
        def plain_for(self: Any, side: Any) -> None:
            self.far[side] = True

        @action(Side)
        def short(self: Any, side: Any) -> None:
            """{side} goes."""
            self.far[side] = True

        @action()
        def wrapped(self: Any) -> None:
            """both of them
            go far

            What comes after the first paragraph is for readers of the {model}.
            """
            self.far.assign(True)

    class Overridden(M):
        @action(Side)
        def short(self: Any, side: Any) -> None:
            self.far[side] = False

    assert {a.name: a.title.text for a in build(M).actions} == {
        "plain": "plain",
        "plain-for": "plain for ({side})",
        "short": "{side} goes",
        "wrapped": "both of them go far",
    }
    titles = {a.name: a.title.text for a in build(Overridden).actions}
    assert titles["short"] == "short ({side})"


def test_choices_of_an_action() -> None:
    class M(Base):
        @action(bool, Mode)
        def choose(self: Any, up: Any, mode: Any) -> None:
            self.up = up
            self.mode = mode

    run = Run(M)
    assert run.enabled == {
        f"choose({up}, {mode})" for up in ("yes", "no") for mode in ("idle", "busy", "down")
    }
    assert run.do("choose(no, down)")["mode"] == "down"
    assert run["up"] == "no"


def test_choices_over_a_span_are_numbers() -> None:
    from ccverify import Span

    class M(Base):
        @action(Span(3))
        def climb(self: Any, by: Any) -> None:
            require(self.level + by <= 5)
            self.level = self.level + by

    run = Run(M)
    assert run.enabled == {"climb(0)", "climb(1)", "climb(2)"}
    assert run.do("climb(2)")["level"] == "4"
    assert run.enabled == {"climb(0)", "climb(1)"}


def test_choices_over_replicas_follow_their_size() -> None:
    class M(Base):
        joined = Set(of=Base.pgs)

        @action(Base.pgs)
        def join(self: Any, pg: Any) -> None:
            self.joined.add(pg)

    assert Run(M, pgs=3).enabled == {"join(PG 1)", "join(PG 2)", "join(PG 3)"}


@pytest.mark.parametrize("text", ["now {n:>3d}", "now {n!r}"])
def test_phrases_do_not_format(text: str) -> None:
    def case() -> None:
        class M(Model):
            n = Int(0, 4, initially=0)

            @action()
            def f(self) -> None:
                says(text, n=self.n)  # here
                self.n = self.n + 1

        build(M)

    assert "formats {n}" in error_of(case)
