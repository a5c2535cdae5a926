"""Breaks every operation at every boundary of what it writes, in every way; by hand, for an hour or so.

    python tests/faults/walk.py [MOST]

prints a line for each operation and way: boundaries, faults injected, what did not hold. MOST limits the
boundaries of each.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = Path(__file__).parents[1]
WAYS = ("kill", "full", "refused")
OPERATIONS = ("clip", "add", "refresh", "remove", "rebuild", "make", "open")


def main() -> int:
    """Walks; returns 1 where something did not hold."""
    roots = [TESTS.parent / "index", TESTS.parent / "tui", TESTS]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, roots)), "PYTHONWARNINGS": "ignore"}
    failed = 0
    for way in WAYS:
        for operation in OPERATIONS:
            with tempfile.TemporaryDirectory() as folder:
                command = [sys.executable, "-m", "support.shaking", way, operation, folder, *sys.argv[1:]]
                done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
            found = json.loads(done.stdout)
            failed += len(found["faults"])
            counts = f"{found['boundaries']} boundaries, {found['injected']} injected"
            print(f"{way} {operation}: {counts}, {len(found['faults'])} did not hold", flush=True)  # noqa: T201
            for fault in found["faults"]:
                print(f"  {fault}")  # noqa: T201
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
