"""Writes what is installed in this interpreter's environment as a CycloneDX bill of materials."""

import json
import re
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path


def component(distribution: Distribution) -> dict[str, object]:
    """One package: name, version, licence and place in the package index."""
    metadata = distribution.metadata
    name = re.sub(r"[-_.]+", "-", metadata["Name"]).lower()
    licence = metadata.get("License-Expression") or ""
    classified = [line.rsplit(" :: ", 1)[-1] for line in metadata.get_all("Classifier", []) if "License ::" in line]
    purl = f"pkg:pypi/{name}@{distribution.version}"
    licences: list[dict[str, object]] = [{"expression": licence}] if licence else []
    if not licences:
        licences = [
            {"license": {"name": known}} for known in classified or (metadata.get("License") or "").splitlines()[:1]
        ]
    return {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": distribution.version,
        "purl": purl,
        "licenses": licences,
    }


def needs(distribution: Distribution, known: dict[str, str]) -> list[str]:
    """The references of what a package says it needs, so far as that is installed."""
    names = {re.split(r"[ <>=!~;\[(]", line)[0] for line in distribution.requires or []}
    return sorted({known[key] for name in names if (key := re.sub(r"[-_.]+", "-", name).lower()) in known})


def main() -> None:
    """Writes the bill to the file that the first argument names."""
    found = sorted(distributions(), key=lambda one: one.metadata["Name"].lower())
    components = {str(one["name"]): one for one in map(component, found)}
    known = {name: str(one["bom-ref"]) for name, one in components.items()}
    program = components.pop("whosaid")
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {**program, "type": "application"}},
        "components": list(components.values()),
        "dependencies": [
            {"ref": known[re.sub(r"[-_.]+", "-", one.metadata["Name"]).lower()], "dependsOn": needs(one, known)}
            for one in found
        ],
    }
    Path(sys.argv[1]).write_text(json.dumps(bill, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
