"""The check of all shipped proofs, on one core and on more: seconds by the clock.

python benchmarks/proofs.py [--jobs 1 2]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
CCVERIFY = Path(sys.executable).with_name("ccverify")


def main() -> None:
    """Print a line for each number of jobs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, os.cpu_count() or 1])
    for jobs in parser.parse_args().jobs:
        started = time.perf_counter()
        command = [CCVERIFY, "check", "--jobs", str(jobs), "--timeout", "3600"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        seconds = time.perf_counter() - started
        said = done.stdout.splitlines()[-1]
        print(f"{jobs} at once: {seconds:.1f} s; {said}", flush=True)


if __name__ == "__main__":
    main()
