"""Disks that are full, folders that cannot be written, drives that go away: a word, no loss, and reading goes on."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.shaking import in_child, sow, state, told, write

from whosaid.library import Library
from whosaid.model import LibraryUnusable, View

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs POSIX")
ROOT_ONLY = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become another")
NOBODY = 65534


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system in memory, of a size that can be changed."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    size = "size=4m"
    if mount is None or subprocess.run([mount, "-t", "tmpfs", "-o", size, "none", place], check=False).returncode:
        pytest.skip("no file system can be mounted here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def resize(disk: Path, kilobytes: int) -> None:
    subprocess.run(["mount", "-o", f"remount,size={kilobytes}k", disk], check=True)


@ROOT_ONLY
def test_a_disk_that_fills_up_anywhere_is_said_and_loses_nothing(small_disk):
    sow(small_disk)
    before = state(small_disk)
    files = [write(small_disk / "documents", f"more{n}", f"word{n}") for n in range(3)]
    filler = small_disk / "filler"
    used = sum(path.stat().st_blocks // 2 for path in small_disk.rglob("*"))
    failed = 0
    for room in (0, 8, 24, 48, 96, 160, 320):
        filler.unlink(missing_ok=True)
        with filler.open("wb") as file:
            file.write(bytes(max((4096 - used - room) * 1024, 0)))
        code, words = told("add", *files, "--library", small_disk / "library")
        assert code in (0, 3), words
        assert "Traceback" not in words
        assert "please report" not in words
        if code == 3:
            failed += 1
            assert "full" in words or "No space" in words, words
        shown = told("list", "recommendations", "--library", small_disk / "library")
        assert shown[0] == 0, shown
    assert failed
    filler.unlink()
    assert told("add", *files, "--library", small_disk / "library")[0] == 0
    after = state(small_disk)
    assert after["clips"] == before["clips"]
    assert before["documents"].items() <= after["documents"].items()
    assert len(after["documents"]) == len(before["documents"]) + 3


def test_a_library_that_goes_away_while_it_is_open_is_said_to_be_gone(tmp_path):
    sow(tmp_path)
    with Library.open(tmp_path / "library") as library:
        library.search(View("amber"))
        (tmp_path / "library").rename(tmp_path / "gone")
        for ask in (lambda: library.search(View("birch")), lambda: library.search(View()), library.refresh):
            try:
                ask()
            except LibraryUnusable as error:
                assert str(tmp_path / "library") in str(error)
    (tmp_path / "gone").rename(tmp_path / "library")
    assert state(tmp_path)["clips"]


@pytest.mark.parametrize("command", [["search", "partnership"], ["add", "DOCUMENT"], ["list", "quotes"], ["clips"]])
def test_a_home_that_cannot_be_written_is_said_in_a_line(tmp_path, monkeypatch, command):
    blocked = tmp_path / "blocked"
    blocked.write_text("no folder")
    monkeypatch.setenv("HOME", str(blocked))
    for name in ("CACHE", "STATE", "CONFIG", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(blocked / name.lower()))
    document = write(tmp_path, "one", "amber")
    code, words = told(*[str(document) if word == "DOCUMENT" else word for word in command])
    assert code == 3
    assert "cannot be made" in words
    assert words.count("\n") <= 2
    assert "Traceback" not in words


def as_nobody(*words: object) -> tuple[int, str]:
    """What a command answers somebody without rights."""

    def run() -> tuple[int, str]:
        os.setresuid(NOBODY, NOBODY, NOBODY)
        return told(*words)

    status, answer, _ = in_child(run)
    assert status == 0, answer
    return answer[0], answer[1]


@ROOT_ONLY
@pytest.mark.parametrize("owner", [0, NOBODY])
def test_a_library_that_cannot_be_written_is_read_and_says_why_it_changes_nothing(tmp_path_factory, owner):
    top = tmp_path_factory.mktemp("open")
    for path in (top, *top.parents):
        if str(path).startswith("/tmp/"):
            path.chmod(0o755)
    sow(top)
    library = top / "library"
    told("search", "amber", "--library", library)  # what this needs is imported while it can be reached
    with Library.open(library) as opened:
        item = opened.search(View("amber")).recommendations[0].id
    for path in (library, *library.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
        os.chown(path, owner, owner)
    before = {path: path.read_bytes() for path in library.rglob("*") if path.is_file()}
    for words in (["search", "amber"], ["list", "recommendations"], ["show", item], ["clips"], ["check"]):
        code, said = as_nobody(*words, "--library", library)
        assert code == 0, said
    for words in (["add", top / "documents"], ["refresh"], ["clips", "keep", item], ["remove", "one.txt"]):
        code, said = as_nobody(*words, "--library", library)
        assert code == 3, said
        assert "read-only" in said or "can only be read" in said
    assert {path: path.read_bytes() for path in library.rglob("*") if path.is_file() and path in before} == before
