"""What is installed from the tree: it answers like the tree does, and type checkers see it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest
from tests.test_documents import write_files

ROOT = Path(__file__).parents[1]
BUILD = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation")
STRICT = """
from setuptools import build_meta
build_meta.build_editable({folder!r}, {{"editable_mode": "strict"}})
"""
MISTAKE = """
from ccverify import Bool, Var

link: Var[int] = Bool(initially=True)
"""

pytestmark = pytest.mark.xdist_group("wheel")


def run(*command: str | Path, cwd: Path) -> str:
    """A command's output; it must succeed."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def install(wheel: Path, folder: Path) -> Path:
    """The interpreter of a fresh environment that has the wheel and nothing else."""
    run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder.parent)
    python = folder / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", python)
    run(*pip, "install", "--quiet", "--no-deps", "--no-index", wheel, cwd=folder)
    return python


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy: nothing that an earlier build left in the tree gets into a wheel."""
    folder = tmp_path_factory.mktemp("source")
    for name in ("checker", "models", "properties"):
        shutil.copytree(ROOT / name, folder / name)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder)
    return folder


@pytest.fixture(scope="module")
def wheel(source: Path) -> Path:
    # Without isolation and dependencies: the environment of the tests has both already.
    run(*BUILD, "--wheel-dir", source / "wheels", source, cwd=source)
    (built,) = (source / "wheels").glob("ccverify-*.whl")
    return built


@pytest.fixture(scope="module")
def editable(source: Path) -> Path:
    """What `pip install -e . --config-settings editable_mode=strict` builds and unpacks."""
    folder = source / "editable"
    folder.mkdir()
    run(sys.executable, "-c", STRICT.format(folder=str(folder)), cwd=source)
    (built,) = folder.glob("ccverify-*.whl")
    return built


def places(output: str) -> set[tuple[str, int]]:
    """The file and line of each error that mypy or pyright reports."""
    found = re.findall(r"^\s*(?:.*/)?(\w+\.py):(\d+)(?::\d+)?(?: -|:) error", output, re.MULTILINE)
    return {(name, int(line)) for name, line in found}


@pytest.mark.parametrize(
    ("built", "checker"),
    [
        ("wheel", "mypy"),
        ("editable", "pyright"),
        pytest.param("wheel", "pyright", marks=pytest.mark.nightly),
        pytest.param("editable", "mypy", marks=pytest.mark.nightly),
    ],
)
def test_type_checkers_see_what_is_installed(
    built: str, checker: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """The tutorial's files pass; a mistake of types is found, so `ccverify` is no `Any`."""
    pytest.importorskip(checker)
    python = install(request.getfixturevalue(built), tmp_path / "environment")
    files = tmp_path / "files"
    files.mkdir()
    write_files((ROOT / "docs/tutorial.md").read_text(encoding="utf-8"), files)
    (files / "mistake.py").write_text(MISTAKE, encoding="utf-8")
    command = {
        "mypy": ("--strict", "--config-file=", "--cache-dir=cache", "--python-executable", python),
        "pyright": ("--pythonpath", python),
    }[checker]
    names = sorted(path.name for path in files.iterdir())
    done = subprocess.run(
        [sys.executable, "-m", checker, *command, *names],
        cwd=files, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert places(done.stdout) == {("mistake.py", 4)}, done.stdout + done.stderr


def test_the_wheel_runs_away_from_the_tree(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    run(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", site, wheel,
        cwd=tmp_path)  # fmt: skip
    program = (
        f"import sys; sys.meta_path = [f for f in sys.meta_path if 'editable' not in repr(f)]; "
        f"sys.path.insert(0, {str(site)!r}); from ccverify.checker.start import main; "
        "import ccverify.checker; "
        f"assert ccverify.checker.__file__.startswith({str(site)!r}); "
        "sys.argv = ['ccverify', 'run', '--scenario', 'static', '--format', 'json']; main()"
    )
    (plugin,) = (
        entry.value
        for distribution in metadata.distributions(path=[str(site)])
        for entry in distribution.entry_points.select(group="pytest11")
    )
    assert plugin == "ccverify.checker.testing.plugin"
    answer = json.loads(run(sys.executable, "-c", program, cwd=tmp_path))
    verdicts = {r["property"]: r["verdict"] for r in answer["results"]}
    assert verdicts["split-brain"] == "proved"
    assert verdicts["dual-disabled"] == "violated"
