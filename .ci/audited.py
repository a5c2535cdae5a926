"""Says in a line what an audit has found; fails where it knows of a vulnerability.

    python .ci/audited.py REPORT

REPORT is what `pip-audit --format json` wrote. A package that no advisory service knows counts as not audited:
pip-audit itself says of such that nothing is known to be wrong with it.
"""

import json
import sys
from pathlib import Path


def main() -> int:
    """Returns 1 where something is known to be vulnerable."""
    try:
        packages = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["dependencies"]
    except (OSError, ValueError, KeyError):
        packages = []
    audited = [package for package in packages if "skip_reason" not in package]
    vulnerable = [package for package in audited if package["vulns"]]
    for package in vulnerable:
        print(package["name"], package["version"], *(vulnerability["id"] for vulnerability in package["vulns"]))
    if audited:
        print(f"{len(audited)} of {len(packages)} packages audited, {len(vulnerable)} vulnerable")
    else:
        print("NOT AUDITED: no advisory service has answered for any package")
    return 1 if vulnerable else 0


if __name__ == "__main__":
    sys.exit(main())
