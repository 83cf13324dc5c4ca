"""The wheel, built and installed away from the tree, answers like the tree does."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def run(*command: str | Path, cwd: Path) -> str:
    """A command's output; it must succeed."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_runs_away_from_the_tree(tmp_path: Path) -> None:
    # From a copy: what an earlier build left in the tree must not find its way into the wheel.
    source = tmp_path / "source"
    for folder in ("checker", "models", "properties"):
        shutil.copytree(ROOT / folder, source / folder)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    # Without isolation and dependencies: the environment of the tests has both already.
    run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation",
        "--wheel-dir", tmp_path, source, cwd=tmp_path)  # fmt: skip
    (wheel,) = tmp_path.glob("ccverify-*.whl")
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
    answer = json.loads(run(sys.executable, "-c", program, cwd=tmp_path))
    verdicts = {r["property"]: r["verdict"] for r in answer["results"]}
    assert verdicts["split-brain"] == "proved"
    assert verdicts["dual-disabled"] == "violated"
