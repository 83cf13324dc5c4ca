"""A run in columns, its lanes: one for each component, and one for what is shared.

Lanes follow from the model: a variable that is indexed by sides or replicas belongs to the lane
of the first of its keys, and any other to the part of the model that declares it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from typing import Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.evidence.view import Place, View
from ccverify.checker.language.enumerations import EnumSort
from ccverify.checker.language.sorts import IndexSort, Replicas, Span, show
from ccverify.checker.language.system import System
from ccverify.checker.report.drawing.cells import labelled, short_name
from ccverify.checker.report.drawing.story import Change, Step, Story

Cell: TypeAlias = tuple[str, ...]
"""What is written into a lane at one step, an entry a line."""

_NOUN: Final = r"((?:[A-Z][\w-]* )*[\w-]+) \{(%s)\}"
_NO_NOUNS: Final = frozenset(
    ("a", "an", "and", "at", "by", "for", "from", "if", "in", "of", "on", "or", "that", "the", "to",
     "while", "with")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Component:
    """What a lane is for: a value of the sort named `kind`, or else the part of the model that is
    named so; without a name all that belongs to neither.
    """

    kind: str
    sort: IndexSort | None = field(default=None, compare=False)
    code: int = 0


_SHARED: Final = Component("")


@dataclass(frozen=True, slots=True)
class Lane:
    """A column. If it shows one `variable` only, the values need no name."""

    title: str
    variable: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A step in columns; of the values at first there is no `step`. `lane` is that of its actor.

    `decisive` are the lanes that show what the property rests on at the end.
    """

    step: Step | None
    cells: tuple[Cell, ...]
    lane: int | None
    decisive: frozenset[int]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A run in columns, for any writer."""

    lanes: tuple[Lane, ...]
    rows: tuple[Row, ...]
    story: Story


def foldings(story: Story) -> list[frozenset[str]]:
    """What lanes may be put together in one, the least first: to make a drawing narrow.

    Parts of the model go first if there are several, then the sort of which most lanes would be
    there, and with it the parts. Sorts of few lanes, which may be those who act, go last.
    """
    components = _Arrangement(story, frozenset()).components
    parts = {c.kind for c in components if c.sort is None and c != _SHARED}
    many = Counter(c.kind for c in components if c.sort is not None)
    found = [frozenset[str]()]
    if len(parts) > 1 or (parts and _SHARED in components):
        found.append(frozenset(parts))
    for kind, _ in many.most_common():
        found.append(found[-1] | {kind})
        if not parts <= found[-1]:
            found.append(found[-1] | parts)
    return found


def drawn(story: Story, system: System, folded: frozenset[str] = frozenset()) -> Drawing:
    """The story in lanes; those of `folded` sorts and parts are one with what is shared."""
    arranged = _Arrangement(story, folded)
    together = "others" if folded else "shared"
    lanes = [
        Lane(together if c == _SHARED else _title(system, c), arranged.variable(c))
        for c in arranged.components
    ]
    rows = [arranged.row(None, story.first), *(arranged.row(s, s.changes) for s in story.steps)]
    return Drawing(tuple(lanes), tuple(rows), story)


class _Arrangement:
    """Which component each place of a run belongs to. `alone` are the lanes of one variable."""

    def __init__(self, story: Story, folded: frozenset[str]) -> None:
        self._story: Final = story
        self._folded: Final = folded
        shown = {change.place: None for change in (*story.first, *_changes(story.steps))}
        views = dict[Component, dict[View, None]]()
        for place in shown:
            views.setdefault(self.component(place), {})[story.views.of[place]] = None
        self.components: Final = sorted(views, key=self._rank)
        self.alone: Final = {c: next(iter(of)) for c, of in views.items() if len(of) == 1}

    def component(self, place: Place) -> Component:
        """The component to which a place belongs."""
        view = self._story.views.of[place]
        part = view.name.rpartition(".")[0]
        if view.indices and view.indices[0].name not in self._folded:
            return Component(view.indices[0].name, view.indices[0], place.key[0])
        return _SHARED if part in self._folded or view.indices else Component(part)

    def _rank(self, component: Component) -> tuple[bool, bool, int, int]:
        """Components of sorts come first, then parts, then what is shared."""
        names = [
            view.indices[0].name if component.sort is not None and view.indices else view.name
            for view in self._story.views.views
        ]
        declared = (n for n, name in enumerate(names) if name.startswith(component.kind))
        sort = component.sort is None
        return sort, component == _SHARED, next(declared, 0), component.code

    def variable(self, component: Component) -> str:
        """The name of the one variable that a lane shows; nothing if it shows more."""
        view = self.alone.get(component)
        return "" if view is None else short_name(view, self._story.views)

    def row(self, step: Step | None, changes: Sequence[Change]) -> Row:
        """A step, or what was at first, in lanes."""
        of: dict[Component, list[Change]] = {c: [] for c in self.components}
        for change in changes:
            of[self.component(change.place)].append(change)
        actor = None
        if step is not None and step.actor is not None:
            sort, code = step.actor
            actor = Component(sort.name, sort, code)
        return Row(
            step,
            tuple(self._cell(component, found) for component, found in of.items()),
            self.components.index(actor) if actor in of else None,
            frozenset(n for n, found in enumerate(of.values()) if any(c.decides for c in found)),
        )

    def _cell(self, component: Component, changes: Sequence[Change]) -> Cell:
        """The entries of a lane: values, with their names unless the lane has but one."""
        inside = 0 if component.sort is None else 1
        values = [change.value for change in changes]
        if component in self.alone and all(len(value.place.key) == inside for value in values):
            return tuple(value.text for value in values)
        return tuple(labelled(values, self._story.views, short=True, inside=inside))


def _changes(steps: Iterable[Step]) -> Iterator[Change]:
    for step in steps:
        yield from step.changes


def _title(system: System, component: Component) -> str:
    """`Router A`, `PG 2`, `network`: how people call a component."""
    sort = component.sort
    if sort is None:
        return component.kind
    value = show(sort, component.code)
    return value if isinstance(sort, Replicas) else f"{_noun(system, sort)} {value}".strip()


def _noun(system: System, sort: EnumSort | Span) -> str:
    """The one word by which the titles of all actions call the components of a sort, if there is
    one: `Router` of `Router {side} restarts`. Else the name of the sort.
    """
    nouns = set[str]()
    name = sort.name if isinstance(sort, EnumSort) else ""
    for action in system.actions:
        names = "|".join(p.name for p in action.parameters if p.sort.name == sort.name)
        if names:
            found = (match[1] for match in re.finditer(_NOUN % names, action.title.text))
            nouns |= {noun for noun in found if noun.rpartition(" ")[2] not in _NO_NOUNS}
    nouns = {noun for noun in nouns if noun.lower() != name.lower()}
    return nouns.pop() if len(nouns) == 1 else name
