"""What is in the wheel, and the two commands of the README."""

import re
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel of this source tree."""
    build = pytest.importorskip("hatchling.build", reason="hatchling is not installed")
    folder = tmp_path_factory.mktemp("wheel")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        return zipfile.ZipFile(folder / build.build_wheel(str(folder)))


def test_the_wheel_holds_the_seeds_byte_for_byte(wheel: zipfile.ZipFile) -> None:
    for seed in (ROOT / "seeds").iterdir():
        assert wheel.read(f"whosaid/seeds/{seed.name}") == seed.read_bytes()


def test_the_wheel_holds_both_packages_whole_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    tracked = {
        path.relative_to(ROOT / source).as_posix()
        for source, package in (("index", "whosaid"), ("tui", "whosaid_tui"))
        for path in (ROOT / source / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    held = {name for name in wheel.namelist() if ".dist-info/" not in name and "/seeds/" not in name}
    assert held == tracked


def test_the_wheel_installs_the_command(wheel: zipfile.ZipFile) -> None:
    (entry_points,) = [name for name in wheel.namelist() if name.endswith("entry_points.txt")]
    assert "whosaid = whosaid_tui.cli:main" in wheel.read(entry_points).decode()


def test_the_readme_has_one_command_to_start_and_one_to_test() -> None:
    commands = re.findall(r"^python3 -m venv .*$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert [command.rsplit("/", 1)[1] for command in commands] == ["whosaid", "pytest"]
    assert all("-c .ci/constraints.txt" in command for command in commands)


def test_every_dependency_is_pinned_for_the_tests_and_explained() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    constraints = (ROOT / ".ci" / "constraints.txt").read_text(encoding="utf-8")
    pinned = {line.partition("==")[0].lower().replace("_", "-") for line in constraints.splitlines() if "==" in line}
    explained = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").lower()
    extras = [name for names in project["optional-dependencies"].values() for name in names]
    for requirement in (*project["dependencies"], *extras):
        name = re.split(r"[<>=!;\[ ]", requirement)[0].lower()
        assert name in pinned, f"{name} is not in .ci/constraints.txt"
        if requirement in project["dependencies"]:
            assert f"`{name}`" in explained, f"{name} is not in the table of CONTRIBUTING.md"
