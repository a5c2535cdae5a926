"""Several programs on one library: readers never wait, writers take turns, a dead writer holds nothing."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from support.shaking import sow, state, write

from whosaid.library import Library
from whosaid.model import LibraryUnusable, View

WRITER = """
import sys
from pathlib import Path
from whosaid.library import Library

def wait(progress):
    print(progress.outcome, flush=True)
    sys.stdin.readline()

with Library.open(Path(sys.argv[1])) as library:
    if sys.argv[2] == "add":
        library.add([Path(name) for name in sys.argv[3:]], listen=wait)
    else:
        library.refresh(listen=wait)
print("closed", flush=True)
"""
ADDER = "import sys; from whosaid_tui.cli import main; sys.exit(main(sys.argv[1:]))"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    sow(tmp_path)
    return tmp_path


class Writer:
    """Another process that adds documents one at a time, each when it is told to."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process

    def heard(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def go_on(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()


@contextmanager
def writing(environment: dict[str, str], folder: Path, *words: object) -> Iterator[Writer]:
    command = [sys.executable, "-c", WRITER, str(folder / "library"), *map(str, words)]
    process = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield Writer(process)
    finally:
        process.kill()
        process.communicate()


def finds(library: Library, query: str) -> bool:
    return bool(library.search(View(query)).recommendations)


@pytest.mark.parametrize("how", ["add", "refresh"])
def test_two_readers_go_on_while_another_writes_and_see_what_has_become_new(folder, environment, how):
    with Library.open(folder / "library") as first, Library.open(folder / "library") as second:
        assert not finds(first, "fern")
        assert not finds(second, "fern")
        new = [write(folder / "documents", "five", "fern"), write(folder / "documents", "seven", "gorse")]
        with writing(environment, folder, how, *(new if how == "add" else [])) as writer:
            while writer.heard() != "added":
                writer.go_on()
            assert finds(first, "amber")
            assert second.search(View()).recommendations
            kept = first.clips.keep([row.id for row in second.search(View("birch")).recommendations])
            assert kept.new
            with Library.open(folder / "library") as third:
                assert finds(third, "cedar")
                assert kept.new[0] in third.clips.list()
            writer.go_on()
            while writer.heard() != "closed":
                writer.go_on()
        assert finds(first, "fern")
        assert finds(second, "fern")
        assert finds(first, "gorse")
    assert {clip[0] for clip in state(folder)["clips"]} >= {clip.id for clip in kept.new}


def test_a_second_writer_says_who_holds_the_lock_and_changes_nothing(folder, environment):
    before = state(folder)
    with writing(environment, folder, "add", write(folder / "documents", "five", "fern")) as writer:
        assert writer.heard() == "added"
        with Library.open(folder / "library") as library:
            library._lock._patience = 0
            for change in (library.refresh, lambda: library.check(rebuild=True)):
                with pytest.raises(LibraryUnusable, match=rf"another process \({writer.process.pid}\) is writing"):
                    change()
    assert before["documents"].items() <= state(folder)["documents"].items()


def test_a_second_writer_waits_for_one_that_is_about_to_end(folder, environment):
    five, seven = write(folder / "documents", "five", "fern"), write(folder / "documents", "seven", "gorse")
    with writing(environment, folder, "add", five) as writer:
        assert writer.heard() == "added"
        with Library.open(folder / "library") as library:
            library._lock._patience = 60
            writer.go_on()
            assert library.add([seven]).added
    assert {"five.txt", "seven.txt"} <= state(folder)["documents"].keys()


def test_the_lock_of_a_writer_that_was_killed_holds_nobody_up(folder, environment):
    with writing(environment, folder, "add", write(folder / "documents", "five", "fern")) as writer:
        assert writer.heard() == "added"
        writer.process.kill()
        writer.process.wait()
        with Library.open(folder / "library") as library:
            library._lock._patience = 0
            library.refresh()
            assert finds(library, "fern")


def test_two_adds_at_the_same_moment_leave_one_sound_library(folder, environment):
    paths = [write(folder / "documents", "five", "fern"), write(folder / "documents", "seven", "gorse")]
    command = [sys.executable, "-c", ADDER, "add", "--library", str(folder / "new" / "library")]
    options = {"env": environment, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    several = [subprocess.Popen([*command, str(path)], **options) for path in paths]
    for process in several:
        said = process.communicate(timeout=240)[1]
        assert process.returncode == 0 or (process.returncode == 3 and "is writing" in said), said
    done = [path.name for path, process in zip(paths, several, strict=True) if process.returncode == 0]
    assert sorted(state(folder / "new")["documents"]) == sorted(done)
    assert done
