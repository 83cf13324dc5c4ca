"""Mistakes that Python lets a model file make: none is silent, each has a place and a remedy."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from ccverify import CcverifyError
from ccverify.checker.questions.every.family import Family
from ccverify.checker.subjects.userfile import subjects_of_file

HEAD: Final = """
import itertools
import random
from enum import Enum, Flag
from ccverify import *

CALLS = itertools.count()
KEPT = []

class Mode(Enum):
    IDLE = "idle"
    BUSY = "busy"

class Twins(Enum):
    ONE = 1
    FIRST = 1
    TWO = 2

class Bits(Flag):
    A = 1
    B = 2

class PG(Replica):
    "A gateway."

class Unit(Component):
    up = Bool(initially=False)

    @action()
    def rise(self):
        require(~self.up)
        self.up = True

class Base(Model):
    pgs = Replicas(PG, default=2, limits=(1, 8))
    strict = Parameter(True, meaning="a switch")
    up = Bool(initially=True)
    far = Bool(over=Mode, initially=False)
    near = Bool(over=pgs, initially=False)

    @action()
    def flip(self):
        before = self.up
        self.up = ~before
        self.far[Mode.IDLE] = before
        self.near.assign(before)

    @never()
    def bad(self):
        return self.up & self.far[Mode.BUSY] & exists(self.pgs, lambda p: self.near[p])
"""

NAMES: Final = [
    ("variable_hides_action", "class T(Component):\n    flip = Bool(initially=True)\n"
     "class M(T, Base):\n"
     "    pass", "M has a variable 'flip' from T, which hides an action of Base"),
    ("action_hides_variable", "class T(Component):\n    @action()\n"
     "    def up(self): self.x = True\n"
     "    x = Bool(initially=False)\nclass M(T, Base):\n    pass", "hides a variable of Base"),
    ("property_of_two_bases", "class T(Model):\n    x = Bool(initially=True)\n    @never()\n"
     "    def bad(self): return ~self.x\nclass M(T, Base):\n    pass", "hides a property of Base"),
    ("action_of_two_bases", "class T(Component):\n    x = Bool(initially=True)\n    @action()\n"
     "    def flip(self): self.x = False\nclass M(T, Base):\n    pass", "hides an action of Base"),
    ("helper_of_two_bases", "class T(Component):\n    def ready(self): return True\n"
     "class U(Component):\n    def ready(self): return False\n"
     "class M(T, U, Base):\n    pass", "M has a method 'ready' from T, which hides a method of U"),
    ("value_of_a_mixin_hides", "class T:\n    flip = None\nclass M(T, Base):\n    pass",
     "M has a value 'flip' from T, which hides an action of Base"),
    ("mixin_that_is_no_component", "class T:\n    @action()\n    def go(self): self.up = True\n"
     "class M(T, Base):\n    pass", "T declares an action 'go' for M, but is no component"),
    ("variable_in_place_of_helper", "class H(Base):\n    def ready(self): return self.up\n"
     "class M(H):\n    ready = Bool(initially=True)", "M hides 'ready', a method of H"),
    ("part_twice", "UNIT = Part(Unit)\nclass M(Base):\n    a = UNIT\n    b = UNIT",
     "M declares a part as 'b', which is declared as 'a' already"),
    ("part_in_two_classes", "UNIT = Part(Unit)\nclass L(Base):\n    a = UNIT\n"
     "class M(Base):\n    b = UNIT", "M declares a part as 'b', which is declared as 'a' already"),
    ("records_twice", "R = Records(Unit, over=Mode)\nclass M(Base):\n    a = R\n    b = R",
     "M declares a map of records as 'b', which is declared as 'a' already"),
    ("scenario_twice", "S = Scenario('x')\nclass M(Base):\n    a = S\n    b = S",
     "M declares a scenario as 'b', which is declared as 'a' already"),
    ("parameter_twice", "class M(Base):\n    a = Parameter(True, meaning='x')\n    b = a",
     "M declares a parameter as 'b', which is declared as 'a' already"),
    ("variable_twice", "class M(Base):\n    a = Bool(initially=True)\n    b = a",
     "M declares a variable as 'b', which is declared as 'a' already"),
    ("inherited_variable_twice", "class M(Base):\n    b = Base.up",
     "M declares a variable as 'b', which is declared as 'up' already"),
    ("action_twice", "class M(Base):\n    again = Base.flip",
     "M declares an action as 'again', which is declared as 'flip' already"),
    ("property_twice", "class M(Base):\n    worse = Base.bad",
     "M declares a property as 'worse', which is declared as 'bad' already"),
    ("declared_later", "class M(Base):\n    pass\nM.extra = Bool(initially=True)",
     "M is given a variable after its class body: extra"),
    ("static_action", "class M(Base):\n    @staticmethod\n    @action()\n    def go(self): pass",
     "go of M is an action wrapped in a staticmethod"),
    ("property_action", "class M(Base):\n    @property\n    @never()\n    def worse(self): pass",
     "worse of M is a property wrapped in a property"),
    ("aliases", "class M(Base):\n    t = Choice(Twins, initially=Twins.ONE)",
     "FIRST of Twins is another name for ONE"),
    ("aliases_of_a_parameter", "class M(Base):\n    t = Parameter(Twins.ONE, meaning='x')",
     "FIRST of Twins is another name for ONE"),
    ("aliases_of_an_index", "class M(Base):\n    t = Bool(over=Twins, initially=True)",
     "FIRST of Twins is another name for ONE"),
    ("flags", "class M(Base):\n    t = Choice(Bits, initially=Bits.A)", "Bits is a Flag"),
]  # fmt: skip

CLASSES: Final = [
    ("part_of_a_call", "class M(Base):\n    a = Part(Unit())",
     "Part is given a Unit that was made by calling its class"),
    ("part_of_a_number", "class M(Base):\n    a = Part(3)", "Part is given 3"),
    ("part_of_an_enumeration", "class M(Base):\n    a = Part(Mode)", "Part is given <enum 'Mode'>"),
    ("part_of_a_part", "class M(Base):\n    a = Part(Unit)\n    b = Part(a)",
     "Part is given a Part"),
    ("records_of_a_call", "class M(Base):\n    a = Records(Unit(), over=Mode)",
     "Records is given a Unit that was made by calling its class"),
    ("needs_of_a_call", "class L(Component):\n    a = Needs(Unit())",
     "Needs is given a Unit that was made by calling its class"),
    ("needed_by_name", "class L(Component):\n    a = Needs(Unit)\n"
     "class M(Base):\n    u = Part(Unit)\n    b = Part(L, needs={'a': 'u'})",
     "'u' is handed on as a, and is no part"),
    ("needed_in_a_list", "class L(Component):\n    a = Needs(Unit)\n"
     "class M(Base):\n    b = Part(L, needs=['a'])", "needs=['a'] names no parts"),
    ("needed_without_a_name", "class L(Component):\n    a = Needs(Unit)\n"
     "class M(Base):\n    a = Part(Unit)\n    b = Part(L, needs=[a])",
     "needs=[Part(...)] names no parts"),
    ("list_of_sorts", "class M(Base):\n    x = Bool(over=[Mode, Base.pgs], initially=True)",
     "[<enum 'Mode'>, Replicas(PG, ...)] is not an index sort"),
    ("properties_of_a_call", "class M(Base):\n    pass\nproperties = Properties(M())",
     "Properties is given a M that was made by calling its class"),
    ("properties_of_nothing", "class M(Base):\n    pass\nproperties = Properties(None)",
     "Properties is given None"),
    ("replicas_of_an_enumeration", "class M(Base):\n    x = Replicas(Mode, default=2)",
     "Replicas is given <enum 'Mode'>"),
    ("replicas_of_one", "class M(Base):\n    x = Replicas(PG(1), default=2)",
     "Replicas is given PG(1)"),
]  # fmt: skip

FORGOTTEN: Final = [
    ("assigns", "    def take(self): self.up = True", "M.take assigns or requires something"),
    ("assigns_a_cell", "    def take(self, m): self.far[m] = True", "M.take assigns or requires"),
    ("assigns_in_bulk", "    def take(self): self.far.assign(True)", "M.take assigns or requires"),
    ("requires", "    def take(self): require(self.up)", "M.take assigns or requires something"),
    ("calls_what_assigns", "    def take(self): self.set()\n    def set(self): self.up = True",
     "M.set assigns or requires something, but nothing calls it"),
    ("called_by_itself", "    def take(self):\n        self.up = True\n        self.take()",
     "M.take assigns or requires something, but nothing calls it"),
    ("adds", "    group = Set(of=Mode)\n    def take(self): self.group.add(Mode.IDLE)",
     "M.take assigns or requires"),
    ("pops", "    line = Queue(of=Mode, capacity=1)\n    def take(self): self.line.pop()",
     "M.take assigns or requires"),
    ("through_a_name", "    line = Queue(of=Mode, capacity=1)\n"
     "    def take(self):\n        line = self.line\n        line.append(Mode.IDLE)",
     "M.take assigns or requires"),
    ("self_left_out", "    @action()\n    def go(self):\n        up = False\n"
     "        self.near.assign(True)", "M.go gives a value the name up, and uses it nowhere"),
    ("self_left_out_below", "    @action()\n    def go(self):\n        self.near.assign(True)\n"
     "        self.more()\n    def more(self):\n        if self.strict: strict = far = self.up",
     "M.more gives a value the name strict, and uses it nowhere"),
    ("generator", "    @initial()\n    def start(self):\n        yield", "generator or async"),
    ("async", "    @action()\n    async def go(self): self.up = True", "generator or async"),
    ("outside_the_class", "    pass\n@action()\ndef go(self): self.up = True",
     "go is marked as an action, but stands in no class"),
    ("property_outside", "    pass\n@never()\ndef worse(self): return self.up",
     "worse is marked as a property, but stands in no class"),
    ("in_a_method", "    @action()\n    def go(self):\n        @action()\n"
     "        def inner(s): pass\n"
     "        self.up = False", "inner is decorated with @action while the model is built"),
]  # fmt: skip

STATELESS: Final = [
    ("constant", "    @never()\n    def worse(self): return False", "reads no state: it is False"),
    ("always", "    @always()\n    def fine(self): return True", "reads no state: it is True"),
    ("settled", "    @settled()\n    def fine(self): return True", "reads no state: it is True"),
    ("reachable", "    @reachable()\n    def case(self): return 1 == 1", "reads no state"),
    ("lasting", "    @eventually_always()\n    def fine(self): return True", "reads no state"),
    ("leads_to", "    @leads_to()\n    def fine(self): return self.up, True", "reads no state"),
    ("sort_alone", "    @never()\n"
     "    def worse(self): return exists(Mode, lambda m: m == Mode.IDLE)",
     "the property worse reads no state"),
    ("guard", "    @action()\n    def go(self):\n        require(True)\n        self.up = False",
     "what go requires reads no state"),
    ("guards", "    @action()\n    def go(self):\n        require(self.up, 1 == 1)\n"
     "        self.up = False", "what go requires reads no state"),
    ("initial", "    @initial()\n    def start(self): require(2 > 1)", "reads no state"),
    ("nothing", "    @action()\n    def go(self):\n        require()\n        self.up = False",
     "go requires nothing"),
    ("no_values", "    @never()\n    def worse(self): return one_of(self.up)",
     "one_of is given no values"),
    ("given_a_number", "    @action()\n    def go(self):\n        given(2)\n"
     "        self.up = False",
     "given takes True or False, not 2"),
]  # fmt: skip

LEAKS: Final = [
    ("argument", "    @action(Mode)\n    def go(self, m):\n        KEPT[:] = [m]\n"
     "        self.far[m] = True\n    @action()\n    def other(self): self.far[KEPT[0]] = True",
     "other: m is used outside the lambda or the action that binds it"),
    ("of_a_lambda", "    @action()\n    def go(self):\n"
     "        self.far.assign(lambda m: bool(KEPT.append(m)) or True)\n"
     "        require(self.far[KEPT[-1]])", "reads far after assigning it"),
    ("of_a_quantifier", "    @never()\n    def worse(self):\n"
     "        return exists(Mode, lambda m: KEPT.append(m) or self.far[m]) & self.far[KEPT[-1]]",
     "worse: m is used outside the lambda"),
    ("required_within", "    @action()\n    def go(self):\n        exists(Mode, self.inner)\n"
     "        self.up = False\n    def inner(self, m):\n        require(self.far[m])\n"
     "        return self.up", "go: mode is used outside the lambda"),
    ("into_a_phrase", "    @action()\n    def go(self):\n"
     "        require(exists(Mode, lambda m: KEPT.append(m) or self.far[m]))\n"
     "        says('{m}', m=KEPT[-1])\n        self.up = False", "go: m is used outside"),
    ("into_a_property", "    @action(Mode)\n    def go(self, m):\n        KEPT[:] = [m]\n"
     "        self.far[m] = True\n    @never()\n    def worse(self): return self.far[KEPT[0]]",
     "worse: m is used outside the lambda"),
    ("of_another_build", "    @action()\n    def go(self):\n        KEPT.append(self.up)\n"
     "        require(KEPT[0])\n        self.up = False",
     "go: up is a term that was kept from another build"),
    ("other_replicas", "    @never()\n    def worse(self): return self.up & (size(OTHER) > 2)\n"
     "OTHER = Replicas(PG, default=2)", "the replicas PG are declared by no part of the model"),
    ("counted_replicas", "    @never()\n"
     "    def worse(self): return exists(OTHER, lambda o: self.up)\n"
     "OTHER = Replicas(PG, default=2)", "the replicas PG are declared by no part of the model"),
]  # fmt: skip

CHANGES: Final = [
    ("guard", "    @action()\n    def go(self):\n"
     "        require(self.up if next(CALLS) else ~self.up)\n"
     "        self.up = False", "the action go changed"),
    ("value", "    @action()\n"
     "    def go(self): self.up = bool(next(CALLS))", "the action go changed"),
    ("key", "    @action()\n    def go(self): self.far[list(Mode)[next(CALLS) % 2]] = True",
     "the action go changed"),
    ("property", "    @never()\n    def worse(self): return self.up if next(CALLS) else ~self.up",
     "the property worse changed"),
    ("initial", "    @initial()\n    def start(self): self.up = bool(next(CALLS))",
     "the initial states changed"),
    ("random", "    n = Int(0, 10**9, initially=0)\n    @action()\n"
     "    def go(self): self.n = random.randrange(10**9)", "the action go changed"),
    ("given", "    @action()\n    def go(self):\n        given(next(CALLS) > 0)\n"
     "        self.up = False", "which action there is changed"),
]  # fmt: skip

# Each look-up stands in a formula that reads a state, so that nothing else refuses it.
LOOKUPS: Final = [
    (name, f"    x = Choice(Mode, initially=Mode.IDLE)\n    @never()\n"
     f"    def worse(self): return ({condition}) & self.up", "a look-up in a Python set or dict")
    for name, condition in (
        ("set", "self.x in {Mode.IDLE}"),
        ("not_in_a_set", "self.x not in {Mode.IDLE}"),
        ("frozenset", "self.x in frozenset(Mode)"),
        ("dict", "self.x in {Mode.IDLE: 1}"),
        ("keys", "self.x in {Mode.IDLE: 1}.keys()"),
        ("method", "{Mode.IDLE}.__contains__(self.x)"),
        ("get", "{Mode.IDLE: True}.get(self.x, False)"),
        ("set_of_terms", "Mode.IDLE in {self.x}"),
    )
]  # fmt: skip

ALL: Final = [
    *((f"names-{name}", text, message) for name, text, message in (*NAMES, *CLASSES)),
    *((f"{kind}-{name}", f"class M(Base):\n{text}", message)
      for kind, table in (("forgotten", FORGOTTEN), ("stateless", STATELESS), ("leaks", LEAKS),
                          ("changes", CHANGES),
                          ("lookups", LOOKUPS)) for name, text, message in table if message),
]  # fmt: skip


@pytest.mark.parametrize(("text", "message"), [c[1:] for c in ALL], ids=[c[0] for c in ALL])
def test_the_mistake_is_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "protocol.py"
    path.write_text(HEAD + text + "\n")
    with pytest.raises(CcverifyError) as caught:
        _build(path)
    assert message in caught.value.message
    assert caught.value.hint
    if "initial states changed" in message or "there is changed" in message:
        return  # said of the model as a whole
    location = caught.value.location
    assert location is not None
    assert location.file == str(path)
    assert location.line > HEAD.count("\n")


def _build(path: Path) -> None:
    for subject in subjects_of_file(path):
        subject.build(None, {})


LEGITIMATE: Final = [
    ("names_of_variables", "class M(Base):\n    @action(Mode)\n    def go(self, far):\n"
     "        up, near, strict = self.up, self.near, None\n"
     "        self.near.assign(lambda p: near[p] & up)\n"
     "        self.far[far] = up\n        other, strict = up, strict"),
    ("override", "class M(Base):\n    @action()\n    def flip(self): self.up = False"),
    ("override_between_bases", "class T(Component):\n    @action()\n    def flip(self): pass\n"
     "class M(T, Base):\n    @action()\n    def flip(self): self.up = False"),
    ("diamond", "class L(Base):\n    x = Bool(initially=True)\nclass R(Base):\n    pass\n"
     "class M(L, R):\n    pass"),
    ("one_part_under_one_name", "UNIT = Part(Unit)\nclass L(Base):\n    a = UNIT\n"
     "class M(Base):\n    a = UNIT"),
    ("parameter_as_guard", "class M(Base):\n    @action()\n    def go(self):\n"
     "        require(self.strict)\n        self.up = False"),
    ("parameter_as_property", "class M(Base):\n    @never()\n    def worse(self):\n"
     "        return self.up if self.strict else False"),
    ("size_as_guard", "class M(Base):\n    @action()\n    def go(self):\n"
     "        require(size(self.pgs) >= 2)\n        self.up = False"),
    ("argument_as_guard", "class M(Base):\n    @action(Mode)\n    def go(self, m):\n"
     "        require(m == Mode.IDLE)\n        self.far[m] = False"),
    ("helper_by_name", "class M(Base):\n    @action()\n    def go(self): getattr(self, 'take')()\n"
     "    def take(self): self.up = False"),
    ("helper_of_a_helper", "class M(Base):\n    @action()\n    def go(self): first(self)\n"
     "    def take(self): self.up = False\ndef first(model): model.take()"),
    ("again_and_again", "class M(Base):\n    @leads_to()\n"
     "    def fine(self): return True, self.up"),
]  # fmt: skip


@pytest.mark.parametrize("text", [c[1] for c in LEGITIMATE], ids=[c[0] for c in LEGITIMATE])
def test_what_is_no_mistake(tmp_path: Path, text: str) -> None:
    path = tmp_path / "protocol.py"
    path.write_text(HEAD + text + "\n")
    _build(path)


def test_counters_come_from_systems_that_sizes_do_not_change(tmp_path: Path) -> None:
    path = tmp_path / "protocol.py"
    text = (
        "class M(Base):\n    @action()\n    def go(self):\n"
        "        if self._settings['pgs'] > 1: require(self.up)\n        self.up = False\n"
    )
    path.write_text(HEAD + text)
    (subject,) = (s for s in subjects_of_file(path) if s.name == "m")
    subject.build(None, {})
    with pytest.raises(CcverifyError, match="the action go changed"):
        Family(subject, "pgs", None, {})


def test_helpers_that_call_one_another_are_named(tmp_path: Path) -> None:
    path = tmp_path / "protocol.py"
    text = (
        "class M(Base):\n    @never()\n    def worse(self): return self.ping()\n"
        "    def ping(self): return self.pong()\n    def pong(self): return self.ping()\n"
    )
    path.write_text(HEAD + text)
    with pytest.raises(CcverifyError, match="worse never ends: ping and pong call one another"):
        _build(path)


def test_a_name_that_is_not_imported(tmp_path: Path) -> None:
    path = tmp_path / "protocol.py"
    path.write_text("from ccverify import Model, Bool\nclass M(Model):\n    n = Int(0, 3)\n")
    with pytest.raises(CcverifyError, match="Int, which is not defined") as caught:
        _build(path)
    assert caught.value.hint == "write `from ccverify import Int` at the top of the file"


def test_a_file_that_imports_nothing(tmp_path: Path) -> None:
    """Nothing has loaded the words of models, which the hint knows all the same."""
    path = tmp_path / "protocol.py"
    path.write_text("class M(Model):\n    pass\n")
    asked = [sys.executable, "-m", "ccverify", "run", str(path)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "write `from ccverify import Model` at the top of the file" in done.stderr


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("from ccverify.checker import Model", "write `from ccverify import Model`"),
        ("from ccverify.language import Model", "write `from ccverify import Model`"),
        ("import ccverify.checker\nccverify.checker.Int", "write `from ccverify import Int`"),
        ("from .parts import Door", "write `from parts import ...`, without the dot"),
        ("from ccverify import Booll", "did you mean Bool?"),
        ("import ccverify\nccverify.Booll", "did you mean Bool?"),
        ("from ccverify import action\n@action(titel='up')\ndef go(self): ...",
         "action takes source, fair, within, urgent"),
        ("from ccverify import action\n@action(sources='R1')\ndef go(self): ...",
         "did you mean source?"),
        ("from ccverify import Queue\nQueue(of=(0, 3))", "Queue takes of, capacity, over"),
        ("from ccverify import Int\nInt(0, 3, 1)", "Int takes by name: over, initially"),
        ("from ccverify import Bool\nBool(initialy=False)", "did you mean initially?"),
        ("from ccverify import never\nnever(expect=1)", "did you mean expected?"),
    ],
)  # fmt: skip
@pytest.mark.filterwarnings("ignore::ImportWarning")  # of a relative import
def test_what_is_looked_for_in_a_wrong_place(tmp_path: Path, text: str, hint: str) -> None:
    path = tmp_path / "protocol.py"
    path.write_text(text)
    with pytest.raises(CcverifyError) as caught:
        _build(path)
    assert hint in caught.value.hint
    assert caught.value.location is not None
    assert "/checker/" not in caught.value.message
