"""Where the benchmarks put what they measure: between marks in the README."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from typing import Final

README: Final = Path(__file__).parent.parent / "README.md"


def machine() -> str:
    """What the figures were measured on."""
    return f"{os.cpu_count()} cores ({platform.machine()}), Python {platform.python_version()}"


def put(mark: str, report: str) -> None:
    """Write a report between the mark of that name and the next end."""
    text = README.read_text(encoding="utf-8")
    before, begin, rest = text.partition(f"<!-- {mark} -->\n")
    _, end, after = rest.partition("<!-- end -->")
    if not begin or not end:
        raise SystemExit(f"{README.name} has no place for the table: <!-- {mark} -->, <!-- end -->")
    README.write_text(f"{before}{begin}\n{report.strip()}\n\n{end}{after}", encoding="utf-8")
