"""Variables, parameters, actions and properties share one space of names."""

from __future__ import annotations

from typing import Any

import pytest
from tests.language.helpers import PG, error_of

from ccverify import (
    Bool,
    Component,
    Int,
    Model,
    ModelError,
    Parameter,
    Part,
    Properties,
    Replicas,
    Scenario,
    action,
    build,
    never,
)


def test_two_actions() -> None:
    def case() -> None:
        class M(Model):
            up = Bool(initially=True)

            @action()
            def go(self: Any) -> None:  # pyright: ignore[reportRedeclaration]
                self.up = False

            @action()  # type: ignore[no-redef]
            def go(self: Any) -> None:  # noqa: F811  # here
                self.up = True

    text = error_of(case)
    assert "name clash: M declares 'go' twice" in text
    assert "variables, parameters, actions and properties share one space of names" in text


def test_action_and_variable() -> None:
    def case() -> None:
        class M(Model):
            up: Any = Bool(initially=True)  # pyright: ignore

            @action()  # type: ignore[no-redef]
            def up(self: Any) -> None:  # noqa: F811  # here
                pass

    assert "name clash: M declares 'up' twice" in error_of(case)


def test_parameter_and_scenario() -> None:
    def case() -> None:
        class M(Model):
            strict = Parameter(True, meaning="strictly")
            strict: Any = Scenario("strictly", strict=True)  # type: ignore[no-redef]  # here

    assert "name clash: M declares 'strict' twice" in error_of(case)


def test_two_properties() -> None:
    def case() -> None:
        class M(Model):
            up = Bool(initially=True)

            @never()
            def bad(self) -> Any:  # pyright: ignore[reportRedeclaration]
                return self.up

            @never()  # type: ignore[no-redef]
            def bad(self) -> Any:  # noqa: F811  # here
                return ~self.up

    assert "name clash: M declares 'bad' twice" in error_of(case)


def test_helper_and_variable() -> None:
    def case() -> None:
        class M(Model):
            def up(self) -> Any:
                return True

            up = Bool(initially=True)  # type: ignore[assignment]  # noqa: F811  # here

    assert "name clash: M declares 'up' twice" in error_of(case)


class Plain(Model):
    up = Bool(initially=True)

    @action()
    def fail(self) -> None:
        self.up = False


def test_two_properties_kept_beside_the_model() -> None:
    def case() -> None:
        beside = Properties(Plain)

        @beside.never()
        def bad(model: Plain) -> Any:  # pyright: ignore[reportRedeclaration]
            return model.up

        @beside.never()  # type: ignore[no-redef]  # here
        def bad(model: Plain) -> Any:  # noqa: F811
            return ~model.up

    assert "name clash: two properties of Plain are named 'bad'" in error_of(case)


def test_property_in_the_model_and_beside_it() -> None:
    def case() -> None:
        class M(Plain):
            @never()
            def bad(self) -> Any:
                return self.up

        beside = Properties(M)

        @beside.never()  # here
        def bad(model: M) -> Any:
            return ~model.up

        build(M, properties=beside)

    assert "name clash: M and its properties both declare 'bad'" in error_of(case)


def test_names_that_people_read_alike() -> None:
    def actions() -> None:
        class M(Model):
            up = Bool(initially=True)

            @action()
            def lose_link(self) -> None:
                self.up = False

            @action()  # here
            def loseLink(self) -> None:  # noqa: N802
                self.up = False

        build(M)

    def properties() -> None:
        class M(Plain):
            @never()
            def all_lost(self) -> Any:
                return self.up

            @never()  # here
            def allLost(self) -> Any:  # noqa: N802
                return self.up

        build(M)

    assert "name clash: two actions are named 'lose-link'" in error_of(actions)
    assert "name clash: two properties are named 'all-lost'" in error_of(properties)


def test_parameters_of_the_model_and_a_part() -> None:
    class Link(Component):
        limit = Parameter(2, within=(0, 3), meaning="one limit")
        lost = Int(0, limit, initially=0)

    class M(Plain):
        limit = Parameter(1, within=(0, 3), meaning="another limit")
        link = Part(Link)

    with pytest.raises(ModelError, match="name clash: M has two parameters named 'limit'"):
        build(M)


def test_replicas_shared_under_one_name() -> None:
    shared = Replicas(PG, default=3)

    class Link(Component):
        pgs = shared
        lost = Bool(over=shared, initially=False)

    class M(Plain):
        pgs = shared
        link = Part(Link)

    assert build(M).settings == {"pgs": "3", "faults": "none"}


def test_replicas_under_two_names() -> None:
    shared = Replicas(PG, default=3)

    def case() -> None:
        class Link(Component):
            pgs = shared

        class M(Model):
            gateways = shared  # here

    text = error_of(case)
    assert "the replicas PG are declared as 'pgs' and as 'gateways' in M" in text
    assert "give shared replicas one name everywhere" in text


def test_the_budget_of_faults_cannot_be_redeclared() -> None:
    def case() -> None:
        class M(Model):
            up = Bool(initially=True)
            faults = Int(0, 3, initially=0)  # type: ignore[assignment]  # here

    assert "name clash: faults is the budget that every model has" in error_of(case)


def test_a_subclass_may_replace_what_it_inherits() -> None:
    class M(Plain):
        up = Bool(initially=False)

        @action()
        def fail(self) -> None:
            self.up = True

    system = build(M)
    assert [v.name for v in system.variables] == ["up"]
    assert [a.name for a in system.actions] == ["fail"]


def test_a_subclass_may_not_hide_what_it_inherits() -> None:
    def scenario() -> None:
        class M(Plain):
            up = Scenario("a name that is taken")  # type: ignore[assignment]  # here

    def undecorated() -> None:
        class M(Plain):
            def fail(self) -> None:  # here
                self.up = False

    def variable() -> None:
        class M(Plain):
            fail = Bool(initially=False)  # type: ignore[assignment]  # here

    assert "name clash: M hides 'up', a variable of Plain" in error_of(scenario)
    assert "name clash: M hides 'fail', an action of Plain" in error_of(undecorated)
    text = error_of(variable)
    assert "name clash: M hides 'fail', an action of Plain" in text
    assert "only an action takes the place of an action" in text


def test_nothing_declared_is_lost_after_the_class_body() -> None:
    def base() -> Any:
        class M(Model):
            up = Bool(initially=True)

            @action()
            def go(self) -> None:
                self.up = False

            @never()
            def down(self) -> Any:
                return ~self.up

        return M

    def another() -> None:
        model = base()
        model.go = None  # here

    def deleted() -> None:
        model = base()
        del model.go  # here

    def a_property() -> None:
        model = base()
        model.down = lambda self: self.up  # here

    def a_value() -> None:
        model = base()
        model.up = False  # here

    for case, what in (
        (another, "an action"), (deleted, "an action"), (a_property, "a property"),
        (a_value, "a variable"),
    ):  # fmt: skip
        assert f"M loses {what} after its class body" in error_of(case)


def test_an_action_deleted_in_the_class_body() -> None:
    def case() -> None:
        class M(Model):
            up = Bool(initially=True)

            @action()
            def go(self) -> None:
                self.up = False

            del go  # here

    assert "M deletes go, which it declares as an action" in error_of(case)


def test_a_decorator_that_hides_an_action() -> None:
    def case() -> None:
        def logged(method: Any) -> Any:
            def wrapper(self: Any) -> None:
                method(self)

            return wrapper

        class M(Model):
            up = Bool(initially=True)

            @logged
            @action()  # here
            def go(self) -> None:
                self.up = False

    assert "go of M is an action wrapped in a function" in error_of(case)


class Link(Component):
    """A component of which nothing happens unless it is a part."""

    lost = Bool(initially=False)

    @action()
    def lose(self) -> None:
        self.lost = True


def test_a_component_that_is_no_part() -> None:
    def called() -> None:
        class M(Model):
            link = Link()  # here

    def named() -> None:
        class M(Model):  # here
            link = Link

    def nested() -> None:
        class M(Model):  # here
            class Inner(Link):
                pass

    assert "link of M is a Link that was made by calling its class" in error_of(called)
    assert "link of M is the class of a component, but no part" in error_of(named)
    assert "Inner of M is the class of a component, but no part" in error_of(nested)


def test_a_component_within_a_model_that_has_it_as_a_part() -> None:
    class M(Model):
        class Inner(Link):
            pass

        link = Part(Inner)

        @never()
        def gone(self) -> Any:
            return self.link.lost

    assert [one.name for one in build(M).actions] == ["link.lose"]
