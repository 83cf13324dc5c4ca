"""The layers import downwards only, and the trusted part stays small and apart."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# From the bottom up; a module may import from its own layer and those before it.
LAYERS = [
    "ccverify.checker.data",
    "ccverify.checker.signals",
    "ccverify.checker.errors",
    "ccverify.checker.versions",
    "ccverify.checker.limits",
    "ccverify.checker.language",
    "ccverify.words",
    "ccverify.checker.meaning",
    "ccverify.checker.meaning.native",
    "ccverify.checker.meaning.diagrams",
    "ccverify.checker.meaning.zones",
    "ccverify.checker.evidence",
    "ccverify.checker.engines",
    "ccverify.checker.questions",
    "ccverify.checker.subjects",
    "ccverify.checker.report",
    "ccverify.checker.api",
    "ccverify.checker.testing",
    "ccverify.testing",
    "ccverify.programs",
    "ccverify",  # the public names
    "ccverify.models",
    "ccverify.properties",
    "ccverify.checker.commands",
    "ccverify.checker.cli",
    "ccverify.checker.start",
    "ccverify.__main__",
    "ccverify.checker",  # the package itself, which is empty
]
TRUSTED = ["ccverify.checker.meaning.evaluate", "ccverify.checker.evidence.trace"]


def modules() -> dict[str, Path]:
    """The project's modules by name."""
    found = {}
    for folder in ("checker", "models", "properties"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            name = ".".join(("ccverify", *parts)).removesuffix(".__init__")
            name = name.replace("ccverify.checker.public", "ccverify")
            found[name] = path
    return found


def imports(path: Path) -> set[str]:
    """The modules of the project that a file imports, wherever in the file."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            found |= {n if n in MODULES else str(node.module) for n in names}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return {name for name in found if name.startswith("ccverify")}


def layer(name: str) -> int:
    """The number of the layer a module belongs to: the longest that is a prefix of it."""
    fitting = [known for known in LAYERS if name == known or name.startswith(known + ".")]
    assert fitting, f"{name} belongs to no layer"
    best = max(fitting, key=len)
    empty = ("ccverify", "ccverify.checker")
    assert best not in empty or name == best, f"{name} belongs to no layer"
    return LAYERS.index(best)


MODULES = modules()


@pytest.mark.parametrize("name", MODULES)
def test_imports_point_downwards(name: str) -> None:
    for imported in imports(MODULES[name]):
        assert layer(imported) <= layer(name), f"{name} imports {imported}, which is above it"


def test_there_are_no_import_cycles() -> None:
    graph = {name: imports(path) for name, path in MODULES.items()}
    while graph:
        leaves = [name for name, found in graph.items() if not (found & graph.keys()) - {name}]
        assert leaves, f"a cycle among {sorted(graph)}"
        for name in leaves:
            del graph[name]


def test_the_trusted_part_needs_no_engine() -> None:
    reached, waiting = set[str](), list(TRUSTED)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting.extend(imports(MODULES[name]))
    assert all(layer(name) <= layer("ccverify.checker.evidence") for name in reached)
    untrusted = {"nodes", "ground", "grounding", "symmetry", "counters", "encode", "native",
                 "diagrams"}  # fmt: skip
    parts = {name.removeprefix("ccverify.checker.meaning.").partition(".")[0] for name in reached}
    assert not untrusted & parts


def test_every_package_is_shipped() -> None:
    declared = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for name, path in MODULES.items():
        if path.name == "__init__.py":
            assert f'"{name}"' in declared, f"{name} is missing from the packages"


def test_architecture_names_every_module() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    for path in MODULES.values():
        if path.name != "__init__.py":
            assert f"`{path.relative_to(ROOT)}`" in text, f"{path} is missing"


def test_architecture_says_what_is_built_on_each_mechanism() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)\.py` \| .* \| (.*) \|$", text, flags=re.MULTILINE)
    said = {name: set(re.findall(r"`([\w/]+\.py)`", users)) for name, users in rows}
    models, mechanisms = "ccverify.models.", "ccverify.models.mechanisms."
    built = {
        name.removeprefix(mechanisms): {
            str(path.relative_to(ROOT / "models"))
            for user, path in MODULES.items()
            if user.startswith(models) and name in imports(path)
        }
        for name in MODULES
        if name.startswith(mechanisms)
    }
    assert said == built
