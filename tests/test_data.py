"""Data classes are those of the standard library, however they are made."""

from __future__ import annotations

import ast
import copy
import dataclasses
import pickle
from dataclasses import field
from pathlib import Path
from typing import Any

import pytest

from ccverify.checker.data import dataclass
from ccverify.checker.language.terms import lift


@dataclass(frozen=True, slots=True)
class Point:
    """Two numbers and what is said of them."""

    x: int
    y: int = 2
    notes: list[str] = field(default_factory=list, compare=False)


@dataclass(frozen=True, slots=True)
class Named(Point):
    """A point with a name that is not told."""

    name: str = field(default="here", repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Alone:
    """Equal to itself alone."""

    of: object


@dataclass(slots=True)
class Counter:
    """What changes."""

    value: int = 0

    def __repr__(self) -> str:
        return "a counter"


@dataclass(frozen=True, slots=True)
class Nothing:
    """Without a field."""


@dataclass(frozen=True, slots=True)
class Positive:
    """Refuses what is not."""

    value: int

    def __post_init__(self) -> None:
        if self.value <= 0:
            raise ValueError(self.value)


def twin(ours: type[Any]) -> type[Any]:
    """The class that the standard library makes of the same fields."""
    fields = [
        (f.name, f.type, field(default=f.default, default_factory=f.default_factory,
                               compare=f.compare, repr=f.repr))
        for f in dataclasses.fields(ours)
    ]  # fmt: skip
    made = dataclasses.make_dataclass(ours.__name__, fields, slots=True, frozen=True)
    made.__qualname__ = ours.__qualname__
    return made


@pytest.mark.parametrize("ours", [Point, Named, Nothing])
def test_what_is_made_looks_and_compares_as_in_the_standard_library(ours: type[Any]) -> None:
    theirs = twin(ours)
    choices: list[tuple[tuple[Any, ...], dict[str, Any]]] = [((), {})]
    if ours is not Nothing:
        choices = [((1,), {}), ((1, 2), {"notes": ["n"]}), ((), {"x": 3}), ((3, 4, ["a"]), {})]
    mine = [ours(*args, **named) for args, named in choices]
    expected = [theirs(*args, **named) for args, named in choices]
    assert list(map(repr, mine)) == list(map(repr, expected))
    for a, b in zip(mine, expected, strict=True):
        assert [a == other for other in mine] == [b == other for other in expected]
        assert [hash(a) == hash(o) for o in mine] == [hash(b) == hash(o) for o in expected]
        assert dataclasses.asdict(a) == dataclasses.asdict(b)
    assert ours.__match_args__ == theirs.__match_args__
    assert not hasattr(mine[0], "__dict__")


def test_objects_of_different_classes_differ() -> None:
    assert Point(1) != Named(1)
    others: list[object] = [(1, 2, [])]
    assert Point(1) not in others
    assert Alone(1) != Alone(1)
    assert Counter(1) == Counter(1)


def test_a_field_that_makes_terms_of_comparisons_equals_itself() -> None:
    @dataclass(frozen=True, slots=True)
    class Holder:
        term: object

    term = lift(1)
    assert Holder(term) == Holder(term)


def test_defaults_are_made_for_each_object() -> None:
    assert Point(1).notes is not Point(1).notes


@pytest.mark.parametrize("name", ["x", "y", "other"])
def test_what_is_frozen_cannot_be_changed(name: str) -> None:
    point = Point(1)
    with pytest.raises(dataclasses.FrozenInstanceError, match=name):
        setattr(point, name, 3)
    with pytest.raises(dataclasses.FrozenInstanceError, match=name):
        delattr(point, name)
    assert point == Point(1)


def test_what_is_not_frozen_can_be_changed_and_not_hashed() -> None:
    counter = Counter()
    counter.value = 3
    assert counter == Counter(3)
    with pytest.raises(TypeError, match="unhashable"):
        hash(counter)


def test_what_a_class_defines_is_kept() -> None:
    assert repr(Counter()) == "a counter"
    with pytest.raises(ValueError, match="-1"):
        Positive(-1)


@pytest.mark.parametrize("thing", [Point(1, notes=["n"]), Named(1, name="there"), Counter(2)])
def test_copies_are_equal(thing: Any) -> None:
    for other in (pickle.loads(pickle.dumps(thing)), copy.copy(thing), copy.deepcopy(thing)):
        assert other == thing
        assert dataclasses.asdict(other) == dataclasses.asdict(thing)


def test_the_standard_library_replaces_fields() -> None:
    other = dataclasses.replace(Named(1, name="there"), y=5)
    assert dataclasses.astuple(other) == (1, 5, [], "there")


def test_wrong_arguments_are_refused_by_name() -> None:
    make: Any = Point
    with pytest.raises(TypeError, match=r"Point\.__init__\(\) missing 1 .*argument: 'x'"):
        make()
    with pytest.raises(TypeError, match="unexpected keyword argument 'z'"):
        make(1, z=2)


def test_all_data_classes_with_slots_are_made_so() -> None:
    checker = Path(__file__).parents[1] / "checker"
    others = []
    for path in sorted(set(checker.rglob("*.py")) - {checker / "data.py"}):
        text = path.read_text(encoding="utf-8")
        for node in ast.parse(text).body:
            if isinstance(node, ast.ImportFrom) and node.module == "dataclasses":
                names = {alias.name for alias in node.names}
                if "dataclass" in names and "InitVar" not in names and "slots=True" in text:
                    others.append(path)
    assert not others, "import dataclass from ccverify.checker.data"
