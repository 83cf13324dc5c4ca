"""The systems of the benchmarks exist, and are many, of many kinds; what differs is told."""

from __future__ import annotations

import importlib.util
import json
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


def mapped() -> tuple[Any, ...]:
    """The systems of the map, with the engines they are given to."""
    systems()
    found: tuple[Any, ...] = script("mapped").MAP
    return found


ALL_SYSTEMS = {system.name: system for system in (*systems(), *(m.system for m in mapped()))}


@pytest.fixture
def the_map(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The script of the map, which imports others."""
    monkeypatch.syspath_prepend(BENCHMARKS)
    return script("map")


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


@pytest.mark.parametrize("system", ALL_SYSTEMS.values(), ids=ALL_SYSTEMS.keys())
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


def test_the_map_has_many_of_many_kinds() -> None:
    names = [each.system.name for each in mapped()]
    assert len(names) == len(set(names)) >= 40
    assert len({each.system.kind for each in mapped()}) >= 20
    assert all(each.engines for each in mapped())
    every = [each for each in mapped() if "--for-every" in each.system.options]
    assert {each.engines for each in every} == {("auto",)}  # no other can be asked for


def test_the_map_measures_and_compares(
    the_map: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "before.json"
    asked = ["--runs", "1", "--only", "two_phase_commit: early", "--engine", "explicit"]
    the_map.main([*asked, "--save", str(kept)])
    (row,) = the_map.stored(kept).values()
    assert (row.states, row.search["states"]) == (80, 80)
    assert row.search["transitions"] > 80
    assert min(row.cpu[0], row.search["compiling"], row.search["bytes"]) > 0
    assert row.verdicts == {"None: early": "proved"}
    changed = json.loads(kept.read_text(encoding="utf-8"))
    for each in changed["rows"].values():
        each["states"] = 81
    kept.write_text(json.dumps(changed), encoding="utf-8")
    capsys.readouterr()
    with pytest.raises(SystemExit, match="1 findings differ"):
        the_map.main([*asked, "--before", str(kept)])
    told = capsys.readouterr().out
    assert "| two_phase_commit: early (tiny) | explicit | 80 |" in told
    found = "{'None: early': 'proved'}, 80 states; before, {'None: early': 'proved'}, 81"
    assert f"two_phase_commit: early, explicit: {found}" in told


def test_what_is_slower_is_told(the_map: Any) -> None:
    before = {name: the_map.Row(cpu=[2.0, 1.0]) for name in ("a", "b", "c")}
    rows = {"a": the_map.Row(cpu=[3.0, 1.04]), "b": the_map.Row(cpu=[1.1]), "d": the_map.Row()}
    told, differing = the_map.compared(rows, before)
    assert told == [
        "CPU seconds to those before, 2 times: 1.07 by the geometric mean.",
        "Slower, 1.10: b",
    ]
    assert not differing
    assert the_map.compared(rows, {}) == ([], [])


def test_what_is_not_decided_is_not_compared(the_map: Any) -> None:
    proved = the_map.Row(cpu=[1.0], verdicts={"as set: p": "proved"}, states=7)
    violated = the_map.Row(cpu=[1.0], verdicts={"as set: p": "violated"}, states=7)
    unknown = the_map.Row(cpu=[9.0], verdicts={"as set: p": "unknown"}, states=3)
    assert proved.differs(violated)
    assert not proved.differs(proved)
    assert not proved.differs(unknown)
    assert the_map.compared({"a": proved}, {"a": unknown}) == ([], [])
    told, (differing,) = the_map.compared({"a": proved}, {"a": violated})
    assert len(told) == 1
    assert "violated" in differing


def test_peers_that_are_not_there_are_named(the_map: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    beside = sys.modules["beside"]
    monkeypatch.setattr(beside, "find_spec", lambda _: None)
    told = list(beside.table(1, Path("ccverify")))
    assert [line for line in told if "left out" in line] == [
        "\nminicheck is left out: no minicheck: pip install minicheck",
        "\nSpin is left out: no spin",
        "\nTLC is left out: no java",
    ]


def test_a_peer_has_to_find_all_states(the_map: Any) -> None:
    states = sys.modules["beside"]._states
    assert states("   8832 states, stored\n") == states("8832 states, True\n") == 8832
    with pytest.raises(SystemExit, match="not all states"):
        states("error: max search depth too small\n   8832 states, stored\n")


def test_the_table_of_times_is_current(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(BENCHMARKS)
    table = script("bounds").table()
    assert table in (ROOT / "README.md").read_text(encoding="utf-8"), "write it anew: make bounds"
