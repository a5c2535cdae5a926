"""A folder that is watched: what happens to its files happens to the library."""

import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")
pytest.importorskip("watchfiles", reason="watchfiles is not installed")


class Watching:
    """The running command and what it says."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self.said: list[str] = []

    def wait_for(self, wanted: str) -> None:
        """Reads on until a line holds `wanted`."""
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.said.append(line)
            if wanted in line:
                return
        pytest.fail(f"waited in vain for {wanted!r}; it said: {self.said}")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "a.txt").write_text("Water Forum 2019\n\nDykes must be built.\n")
    return folder


@pytest.fixture
def watching(program: str, environment: dict[str, str], folder: Path, tmp_path: Path) -> Iterator[Watching]:
    # The library lies in the folder: that it is written must not wake it up again.
    command = [program, "add", str(folder), "--watch", "--library", str(folder / "library")]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        impatience = threading.Timer(240, process.kill)
        impatience.start()
        yield Watching(process)
        impatience.cancel()
        process.kill()


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_files_are_followed_until_a_signal(watching: Watching, folder: Path, whosaid, end: signal.Signals) -> None:
    watching.wait_for("1 added")
    (folder / "b.txt").write_text("Another forum\n\nMore must be built.\n")
    watching.wait_for("1 added")
    (folder / "b.txt").unlink()
    watching.wait_for("1 removed")
    (folder / "sub").mkdir()
    (folder / "a.txt").rename(folder / "sub" / "c.txt")
    (folder / "d.txt").write_text("A third forum\n\nAll must be built.\n")
    watching.wait_for("1 added")
    places = (folder / "a.txt", folder / "b.txt", folder / "sub" / "c.txt", folder / "d.txt")
    watching.process.send_signal(end)
    watching.wait_for("no longer watching")
    assert watching.process.wait() == 0
    known = [whosaid("remove", path, "--library", folder / "library").returncode == 0 for path in places]
    assert known == [False, False, True, True]


@pytest.fixture
def elsewhere(folder: Path, tmp_path: Path) -> Path:
    """A folder that the watched one links to from the beginning."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (folder / "linked").symlink_to(elsewhere)
    return elsewhere


def test_folders_that_are_linked_to_are_followed(elsewhere: Path, watching: Watching, folder: Path) -> None:
    watching.wait_for("1 added")
    (elsewhere / "b.txt").write_text("Another forum\n\nMore must be built.\n")
    watching.wait_for("1 added")
    late = elsewhere.with_name("late")
    late.mkdir()
    (late / "c.txt").write_text("A third forum\n\nAll must be built.\n")
    (folder / "later").symlink_to(late)
    watching.wait_for("1 added")
    (late / "d.txt").write_text("A fourth forum\n\nNothing must be built.\n")
    watching.wait_for("1 added")
    (late / "d.txt").unlink()
    watching.wait_for("1 removed")
