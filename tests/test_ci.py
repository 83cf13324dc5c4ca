"""The workflow in docs/ci.md: its own steps are run, for a protocol that is well and for one that
is not.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml
from tests.test_documents import BLOCK, ROOT, write_files

TEXT = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
UPDATE = "ccverify run standby_line.py --baseline baseline.json --update-baseline"


def steps() -> dict[str, str]:
    """The commands of the workflow by the names of their steps, but for the installation."""
    (text,) = (body for kind, _, body in BLOCK.findall(TEXT) if kind == "yaml")
    workflow: dict[str, Any] = yaml.safe_load(text)
    ran = {s["name"]: s["run"] for s in workflow["jobs"]["check"]["steps"] if "run" in s}
    assert ran.pop("Install") == "pip install ccverify"
    return ran


class Service:
    """Runs commands as the service does, in a directory with the files of the document."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        write_files(TEXT, folder)
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        named = {"GITHUB_STEP_SUMMARY": str(folder / "summary.md")}
        self._environment = os.environ | named | {"PATH": path, "GITHUB_WORKSPACE": str(folder)}

    def __call__(self, command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "-e", "-c", command],
            cwd=self.folder,
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def service(tmp_path: Path) -> Service:
    return Service(tmp_path)


def test_the_workflow_passes_and_then_finds_what_changed(service: Service) -> None:
    assert UPDATE in TEXT
    assert service(UPDATE).returncode == 0
    checks = steps()
    assert list(checks) == ["Check", "Report the findings", "Report the tests"]
    for command in checks.values():
        done = service(command)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    shown = json.loads((service.folder / "baseline.json").read_text())["verdicts"]
    assert f'"{shown["standby-line"]["apart"]["both-active"]}"' in TEXT

    model = service.folder / "standby_line.py"
    text = model.read_text()
    model.write_text(text.replace("initially=True", "initially=False"))
    line = text[: text.index("@never")].count("\n") + 1
    found = service(checks["Check"])
    assert found.returncode == 1
    assert (
        f"::error file=standby_line.py,line={line},title=standby-line both-active" in found.stdout
    )
    assert "VIOLATED" in (service.folder / "summary.md").read_text()
    assert service(checks["Report the tests"]).returncode == 1
    suites = ElementTree.parse(service.folder / "ccverify.xml").getroot()
    assert suites.get("failures") == "2"
