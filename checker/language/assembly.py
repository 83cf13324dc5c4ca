"""The components of a model as it is set: their variables, and what they hand to one another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.apart import Apart
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.channels import Wire
from ccverify.checker.language.clocks import Clocks
from ccverify.checker.language.component import Component, Model, Needs, Part, Records, members
from ccverify.checker.language.declarations import Declaration
from ccverify.checker.language.lookup import Lookup
from ccverify.checker.language.marks import PropertyMark, mark_of
from ccverify.checker.language.mistakes import located, location_of
from ccverify.checker.language.parameters import Settings
from ccverify.checker.language.queues import RowVar
from ccverify.checker.language.scope import Scope
from ccverify.checker.language.sorts import TIME, IndexSort, Span
from ccverify.checker.language.system import Queue
from ccverify.checker.language.timers import Timers


class Assembly:
    """The components of one build, the model itself last, and all that they declare."""

    def __init__(self, settings: Settings, read: Lookup) -> None:
        self.settings: Final = settings
        self.read: Final = read
        self.scope: Final = Scope(read.sizes)
        self.components: Final[list[Component]] = []
        self.listeners: Final[list[Component]] = []
        self.variables: Final[list[Variable]] = []
        self.clocks: Final[dict[Variable, Timers | Clocks | Apart]] = {}
        self.apart: Final[dict[Apart, tuple[Variable, ...]]] = {}
        self.timers: Final[dict[Variable, Variable]] = {}
        self.queues: Final[list[Queue]] = []
        self.declared_at: Final[dict[Variable, Location | None]] = {}

    def model(self, kind: type[Model]) -> Model:
        """The model of a class, with all its parts."""
        root = self._component(kind, "", (), {}, None)
        assert isinstance(root, Model)
        return root

    def add(self, variable: Variable) -> None:
        """Let the model have a variable that no component declares."""
        self.variables.append(variable)
        self.scope.declare([variable])

    @property
    def inner_variables(self) -> set[Variable]:
        """What heartbeats keep for themselves, of which no model's text knows."""
        return {
            variable
            for component in self.listeners
            for declaration, made in component._cells.items()
            if declaration.name != "lost"
            for variable in made
        }

    def _component(
        self,
        kind: type[Component],
        path: str,
        outer: tuple[IndexSort, ...],
        provided: Mapping[str, Component],
        owner: Component | None,
    ) -> Component:
        """The component of a class, and before it its parts; `provided` are those it needs."""
        component = kind()
        component._settings = self.settings
        component._path = path
        component._owner = owner
        component._outer = outer
        component._prefix = ()
        component._cells = {}
        component._parts = {}
        component._read = self.read
        for name, value in members(kind):
            _refuse_other_part(kind, name, value)
            match value:
                case Declaration():
                    self._declare(component, value)
                case Needs():
                    component._parts[name] = _needed(kind, name, value, provided)
                case Part():
                    with located(path + name, value.location):
                        part = value.component_in(self.read)
                    handed = _handed(component, name, value)
                    component._parts[name] = self._component(
                        part, f"{path}{name}.", outer, handed, component
                    )
                    if value.listens:
                        self.listeners.append(component._parts[name])
                case Records():
                    with located(path + name, value.location):
                        over = tuple(map(self.read.span, value.over))
                        part = value.component_in(self.read)
                    component._parts[name] = self._component(
                        part, f"{path}{name}.", outer + over, {}, component
                    )
                    if value.listens:
                        self.listeners.append(component._parts[name])
                case _:
                    mark = mark_of(value)
                    if path and isinstance(mark, PropertyMark):
                        raise ModelError(
                            f"{name} is a property of a part ({kind.__name__})",
                            location=mark.location,
                            hint="declare it in the model, which sees all of its parts",
                        )
        names = [v.name for v in (*self.variables, *self.clocks)]
        if len(names) != len(set(names)):
            double = next(n for n in names if names.count(n) > 1)
            raise ModelError(f"name clash: two variables are named {double!r}")
        self.components.append(component)
        return component

    def _declare(self, component: Component, declaration: Declaration) -> None:
        """Make the variables of a declaration."""
        name = declaration.full_name(component._path)
        with located(name, declaration.location):
            read = self.read.inside(component._cells)
            made = declaration.variables(component._path, component._outer, read)
        component._cells[declaration] = made
        self.declared_at.update(dict.fromkeys(made, declaration.location))
        self.variables.extend(v for v in made if v.sort != TIME)
        if isinstance(declaration, Timers | Clocks | Apart):
            self.clocks[made[-1]] = declaration
        if isinstance(declaration, Timers | Apart):
            runs, clock = made
            self.timers[clock] = runs
        if isinstance(declaration, Apart):
            self.apart[declaration] = made
        self.scope.declare(made)
        if isinstance(declaration, RowVar):
            self._add_queue(name, made)

    def _add_queue(self, name: str, made: tuple[Variable, ...]) -> None:
        *cells, length = made
        last = cells[0].indices[-1]
        capacity = last.size if isinstance(last, Span) else 0
        self.queues.append(Queue(name, tuple(cells), length, capacity))


def _needed(
    kind: type[Component], name: str, needs: Needs[Any], provided: Mapping[str, Component]
) -> Component:
    """The part that a component is handed; a `ModelError` if it is not."""
    found = provided.get(name)
    if found is None or not isinstance(found, needs.component):
        raise ModelError(
            f"{kind.__name__} needs {name} ({needs.component.__name__})",
            location=location_of(kind),
            hint=f"write Part({kind.__name__}, needs={{'{name}': ...}})",
        )
    return found


def _handed(component: Component, name: str, part: Part[Any]) -> dict[str, Component]:
    """What a part is handed by the component that has it; a `ModelError` if that comes later."""
    for needed in part.needs.values():
        if needed.name not in component._parts:
            raise ModelError(
                f"{type(component).__name__} hands {name} a part that it does not declare before "
                "it",
                location=location_of(type(component)),
                hint=f"declare the parts that {name} needs above it, with names",
            )
    return {k: component._parts[p.name] for k, p in part.needs.items()}


def _refuse_other_part(kind: type[Component], name: str, value: object) -> None:
    """`ModelError` if what stands in a part's place is not the same component or a special one.

    A channel may stand for any other, as one that loses messages for one that does not.
    """
    for base in kind.__mro__[1:]:
        general = vars(base).get(name)
        if not isinstance(general, Part):
            continue
        channel = issubclass(general.component, Wire)
        wanted = Wire if channel else general.component
        if not isinstance(value, Part) or not issubclass(value.component, wanted):
            other = f"Part(...) of {wanted.__name__} or of a subclass of it"
            raise ModelError(
                f"{kind.__name__} puts something else in the place of the part {name} of "
                f"{base.__name__}",
                location=location_of(kind),
                hint=f"write {'Channel(...)' if channel else other}, or take another name",
            )
