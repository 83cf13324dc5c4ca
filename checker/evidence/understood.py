"""Lemmas in the model's own words, read back: what `spoken` says.

What is said in one way and in another is read as one node: `mode != test` may come from a
comparison of numbers, or from a choice of values. Both mean the same.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from fractions import Fraction
from typing import Final, NoReturn, TypeVar

from ccverify.checker.evidence.reader import Text
from ccverify.checker.evidence.vocabulary import Vocabulary
from ccverify.checker.language.mistakes import nearest
from ccverify.checker.language.system import System
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node

T = TypeVar("T")

_WORD: Final = re.compile(r"[^\s(){}<>=!;,\[\]]+(\[[^\]]*\])?")
_NUMBER: Final = re.compile(r"-?[0-9]{1,18}(?![\w.])")
_TIME: Final = re.compile(r"-?[0-9][0-9,]{0,30}(\.[0-9]{1,18})?(/[0-9]{1,18})? (s|ms|us)\b")
_SIGNS: Final = ("<=", ">=", "!=", "=", "<", ">")
_ARITHMETIC: Final = re.compile(r" (\+|\*|//|%) ")
_FORMS: Final = (
    "a lemma is a condition, `never CONDITION and CONDITION`, or `if CONDITION, then CONDITION`"
)
_SOME: Final = 12
"""So many names are shown of many."""


class Reading(Text):
    """Reads lemmas about a system; about a counter system with its `counters`."""

    def __init__(
        self,
        system: System,
        ground: GroundSystem,
        counters: Counters | None = None,
        unit: Fraction = Fraction(1),
    ) -> None:
        super().__init__()
        self._make: Final = ground.nodes
        self._words: Final = Vocabulary(system, ground, counters, unit)
        self._booleans: Final = [slot.boolean for slot in ground.slots]
        self._slots: Final = {name: i for i, name in enumerate(self._words.names)}
        self._cells: Final = {name: i for i, (name, _) in enumerate(self._words.cells)}

    def lemma(self, text: str) -> Node:
        """The lemma that a text says. Raises `UsageError`, which says what would be right."""
        return self.read(text, self._lemma)

    # Conditions

    def _lemma(self) -> Node:
        node = self._try(self._exclusion, self._implication, self._condition)
        if not self.done:
            self._fail("this is more than a lemma", _FORMS)
        return node

    def _exclusion(self) -> Node:
        self._expect("never ")
        return self._make.or_(self._make.not_(part) for part in self._parts(" and "))

    def _implication(self) -> Node:
        make = self._make
        self._expect("if ")
        premises = self._parts(" and ")
        if not self._goes_on(", then "):
            self._fail("what follows from it is missing", "write `if CONDITION, then CONDITION`")
        return make.or_((*map(make.not_, premises), *self._parts(" or ")))

    def _parts(self, joint: str) -> list[Node]:
        return self._listed(joint, self._part)

    def _condition(self) -> Node:
        """Conditions that are joined, or one."""
        first = self._part()
        for joint, join in ((" and ", self._make.and_), (" or ", self._make.or_)):
            if self._text.startswith(joint, self._at):
                self._expect(joint)
                return join((first, *self._parts(joint)))
        return first

    def _part(self) -> Node:
        """A condition that stands for itself in a longer one."""
        first = self._side()
        return self._make.eq(first, self._side()) if self._goes_on(" exactly if ") else first

    def _side(self) -> Node:
        """A condition that has the same value as another one, or stands alone."""
        return self._try(
            self._bracketed, self._negation, self._choice, self._whether, self._assignment,
            self._comparison,
        )  # fmt: skip

    def _bracketed(self) -> Node:
        self._expect("(")
        node = self._condition()
        self._expect(")")
        if self._sign(look=True) or _ARITHMETIC.match(self._text, self._at):
            self._fail("a condition is no number")
        return node

    def _negation(self) -> Node:
        self._expect("not (")
        node = self._condition()
        self._expect(")")
        return self._make.not_(node)

    def _choice(self) -> Node:
        self._expect("if ")
        condition = self._part()
        self._expect(" then ")
        then = self._part()
        self._expect(" else ")
        return self._make.ite(condition, then, self._part())

    def _whether(self) -> Node:
        """`always`, `never`, that there are some replicas, or that there are none."""
        word = self._one_of(("always", "never", "some", "no"))
        match word:
            case "always" | "never":
                return self._make.boolean(word == "always")
            case "some" | "no":
                self._expect(" ")
                number = self._make.add(self._replicas(""))
                if word == "some":
                    return self._make.le(self._make.integer(1), number)
                return self._make.eq(number, self._make.integer(0))
            case _:
                self._unknown()

    def _assignment(self) -> Node:
        """That a variable has a value, or one of some."""
        slot = self._slot()
        if not self._words.few(slot):
            self._fail("it is to be compared with a number", sure=False)
        name, values = self._words.names[slot], self._words.values(slot)
        if self._goes_on(" in {"):
            chosen = self._listed(", ", lambda: self._value(name, values))
            self._expect("}")
            return self._make.or_(self._is(slot, value) for value in chosen)
        if not self._goes_on(" "):
            self._fail(f"{name} is to be compared with a value", _among(name, values))
        sign = self._sign()
        if sign not in ("=", "!=") and not self._words.ordered(slot):
            self._fail(f"the values of {name} have no order", "write =, != or in {…}")
        start = self._at
        value = self._value(name, values)
        if self._words.is_named_as_well(slot, shown := values[value]):
            self._at = start
            self._fail(f"here {shown} is the variable", f"write `{name} in {{{shown}}}`")
        if _ARITHMETIC.match(self._text, self._at):
            self._fail("a name of a value is no number")
        if sign in ("=", "!="):
            node = self._is(slot, value)
            return node if sign == "=" else self._make.not_(node)
        return self._compared(self._make.var(slot), sign, self._make.integer(value))

    def _slot(self) -> int:
        name = self._one_of(self._slots)
        if name is None:
            self._unknown()
        return self._slots[name]

    def _unknown(self) -> NoReturn:
        """Say that what follows is the name of nothing, and what is near it."""
        word = _WORD.match(self._text, self._at)
        if word is None:
            self._fail("a condition is missing", _FORMS)
        kind = self._words.replicas
        if word[0] in self._cells:
            hint = f"write `no {kind} with {word[0]} = …`, or `some {kind} with` it"
            self._fail(f"{word[0]} is of each {kind}, and these are counted", hint)
        self._fail(f"{word[0]} is no variable", _near(word[0], self._slots))

    def _value(self, name: str, values: Mapping[int, str]) -> int:
        """One of the values of a variable."""
        shown = self._one_of(values.values())
        if shown is None:
            word = _WORD.match(self._text, self._at)
            told = f"{word[0]} is no value of {name}" if word else f"a value of {name} is missing"
            self._fail(told, _among(name, values))
        return next(value for value, text in values.items() if text == shown)

    def _is(self, slot: int, value: int) -> Node:
        make, node = self._make, self._make.var(slot)
        if self._booleans[slot]:
            return node if value else make.not_(node)
        return make.eq(node, make.integer(value))

    # Numbers

    def _comparison(self) -> Node:
        left = self._sum()
        self._expect(" ")
        sign, start = self._sign(), self._at
        node = self._compared(left, sign, self._sum())
        if node.constant is not None:
            self._at = start
            self._fail(f"so compared it {'always' if node.payload else 'never'} holds")
        return node

    def _sign(self, *, look: bool = False) -> str:
        """The sign of a comparison, and the space after it; with `look`, only what it would be."""
        start = self._at
        if look:
            self._goes_on(" ")
        sign = next((s for s in _SIGNS if self._goes_on(f"{s} ")), "")
        if look:
            self._at = start
        elif not sign:
            self._fail("a comparison is missing", f"write one of: {', '.join(_SIGNS)}")
        return sign

    def _compared(self, left: Node, sign: str, right: Node) -> Node:
        make = self._make
        match sign:
            case "=":
                return make.eq(left, right)
            case "!=":
                return make.not_(make.eq(left, right))
            case "<=":
                return make.le(left, right)
            case ">=":
                return make.le(right, left)
            case ">":
                return make.not_(make.le(left, right))
            case _:
                return make.not_(make.le(right, left))

    def _sum(self) -> Node:
        return self._make.add(self._listed(" + ", self._product))

    def _product(self) -> Node:
        time = _TIME.match(self._text, self._at)
        if time is not None:
            self._at = time.end()
            units = self._words.units(time[0])
            if units is None:
                self._fail(f"{time[0]} is no multiple of {self._words.time(1)}", "multiply both")
            return self._make.integer(units)
        number = _NUMBER.match(self._text, self._at)
        if number is None:
            return self._term()
        self._at = number.end()
        factor = int(number[0])
        if self._goes_on(" * "):
            return self._make.scale(factor, self._product())
        return self._make.integer(factor)

    def _term(self) -> Node:
        if self._goes_on("the number of "):
            return self._make.add(self._replicas("s"))
        if self._goes_on("the number that hold of ("):
            parts = self._listed("; ", self._condition)
            self._expect(")")
            return self._make.count(parts)
        if self._text.startswith("(", self._at):
            return self._try(self._divided, self._chosen, self._nested)
        slot = self._slot()
        if self._booleans[slot]:
            self._fail(f"{self._words.names[slot]} is no number")
        if self._text.startswith(" * ", self._at):
            self._fail("a factor comes first", f"write `3 * {self._words.names[slot]}`")
        return self._make.var(slot)

    def _nested(self) -> Node:
        self._expect("(")
        number = self._sum()
        self._expect(")")
        return number

    def _chosen(self) -> Node:
        """One number or another."""
        self._expect("(")
        then = self._sum()
        self._expect(" if ")
        condition = self._condition()
        self._expect(" else ")
        other = self._sum()
        self._expect(")")
        # Of a sum each term is chosen by itself: so it is in what is said.
        terms = then.args if then.op == "add" and other.constant == 0 else (then,)
        return self._make.add(self._make.ite(condition, term, other) for term in terms)

    def _divided(self) -> Node:
        self._expect("(")
        number = self._nested()
        whole = self._goes_on(" // ")
        if not whole:
            self._expect(" % ")
        divisor = _NUMBER.match(self._text, self._at)
        if divisor is None or int(divisor[0]) <= 0:
            self._fail("it is divided by a number above 0 only")
        self._at = divisor.end()
        self._expect(")")
        divide = self._make.quotient if whole else self._make.remainder
        return divide(number, int(divisor[0]))

    # Replicas

    def _replicas(self, ending: str) -> list[Node]:
        """The counters of replicas of a kind, whose name has that ending."""
        kind = self._words.replicas
        if kind is None:
            self._fail("there is nothing to count: no number of replicas is left open")
        if self._one_of([f"{kind}{ending}"]) is None:
            self._fail(f"here only {kind}{ending} can be counted", f"write {kind}{ending}")
        chosen = list[int]()
        if self._goes_on(" with "):
            boxes = self._try(self._boxes, self._one_box)
            chosen = [i for i in range(len(self._words.locals)) if any(i in box for box in boxes)]
        else:
            chosen = list(range(len(self._words.locals)))
        return [self._make.var(self._words.first_counter + i) for i in chosen]

    def _boxes(self) -> list[set[int]]:
        return self._listed(", or ", self._bracketed_box)

    def _one_box(self) -> list[set[int]]:
        return [self._box()]

    def _bracketed_box(self) -> set[int]:
        self._expect("(")
        box = self._box()
        self._expect(")")
        return box

    def _box(self) -> set[int]:
        """The numbers of the local states of which conditions on cells hold."""
        return set.intersection(*self._listed(" and ", self._within))

    def _within(self) -> set[int]:
        name = self._one_of(self._cells)
        if name is None:
            word = _WORD.match(self._text, self._at)
            said = word[0] if word else "this"
            problem = f"{said} is nothing that each {self._words.replicas} has"
            self._fail(problem, _near(said, self._cells))
        place = self._cells[name]
        values = self._words.cells[place][1]
        if self._goes_on(" in {"):
            chosen = self._listed(", ", lambda: self._value(name, values))
            self._expect("}")
        else:
            self._expect(" = ")
            chosen = [self._value(name, values)]
        return {i for i, local in enumerate(self._words.locals) if local[place] in chosen}


def _near(name: str, known: Collection[str]) -> str:
    """The known names that are like one, or some of all."""
    some = list(known)[:_SOME]
    shown = ", ".join(some) + ", …" * (len(known) > _SOME)
    return nearest(name, known).strip() or f"there are: {shown or 'none'}"


def _among(name: str, values: Mapping[int, str]) -> str:
    return f"values of {name} are: {', '.join(values.values())}"
