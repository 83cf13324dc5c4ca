"""The systems of the benchmark of engines exist, and are many, of many kinds."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ccverify.checker.subjects.find import find

ROOT = Path(__file__).parents[1]
BENCHMARKS = ROOT / "benchmarks"
TABLES = {
    "benchmarks": "run.py",
    "bounds": "bounds.py",
    "engines": "engines.py",
    "tlc": "tlc.py",
}


def script(name: str) -> Any:
    """A script, which is in no package."""
    spec = importlib.util.spec_from_file_location(name, BENCHMARKS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def systems() -> tuple[Any, ...]:
    """The systems of the benchmark of engines."""
    found: tuple[Any, ...] = script("systems").SYSTEMS
    return found


@pytest.mark.parametrize("mark", TABLES)
def test_a_table_goes_between_its_marks(
    mark: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert f'put("{mark}", ' in (BENCHMARKS / TABLES[mark]).read_text(encoding="utf-8")
    readme, copy = script("readme"), tmp_path / "README.md"
    before = (ROOT / "README.md").read_text(encoding="utf-8")
    copy.write_text(before, encoding="utf-8")
    monkeypatch.setattr(readme, "README", copy)
    readme.put(mark, r"| \1 |")
    first, second = before.split(f"<!-- {mark} -->\n")
    _, end, rest = second.partition("<!-- end -->")
    written = f"{first}<!-- {mark} -->\n\n| \\1 |\n\n{end}{rest}"
    assert copy.read_text(encoding="utf-8") == written
    with pytest.raises(SystemExit, match="has no place for the table"):
        readme.put("nothing", "")


@pytest.mark.parametrize(("path", "missing"), [("", "TLC needs Java"), (None, "TLC is not there")])
def test_what_tlc_needs_is_said_in_one_line(path: str | None, missing: str, tmp_path: Path) -> None:
    if path is None:
        (tmp_path / "java").write_text("", encoding="utf-8")
        (tmp_path / "java").chmod(0o755)
    result = subprocess.run(
        [sys.executable, "-S", str(BENCHMARKS / "tlc.py"), "--no-readme"],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith(missing)


@pytest.mark.parametrize("system", systems(), ids=lambda system: str(system.name))
def test_every_system_can_be_asked_about(system: Any) -> None:
    _, model, *_ = system.arguments()
    settings = dict(setting.split("=") for setting in system.settings)
    asked = list[str]()
    for subject in find([model]):
        asked += [prop.name for prop in subject.build(system.scenario or None, settings).properties]
        if system.prop in asked:
            break
    assert asked
    assert not system.prop or system.prop in asked


def test_there_are_many_of_many_kinds() -> None:
    names = [system.name for system in systems()]
    assert len(names) == len(set(names)) >= 30
    assert len({system.kind for system in systems()}) >= 12


def test_the_table_of_times_is_current(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(BENCHMARKS)
    table = script("bounds").table()
    assert table in (ROOT / "README.md").read_text(encoding="utf-8"), "write it anew: make bounds"
