"""The command line as a process: pipes, signals, bad input, a library that is in use."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")


def test_a_fresh_installation_finds_the_seeds(whosaid) -> None:
    found = whosaid("search", "partnership", "--json")
    assert (found.returncode, found.stderr) == (0, "")
    assert any(json.loads(line)["type"] == "quote" for line in found.stdout.splitlines())


def test_without_a_terminal_the_explorer_says_so_in_one_line(whosaid) -> None:
    said = whosaid()
    assert (said.returncode, said.stdout, said.stderr.count("\n")) == (2, "", 1)
    assert "no terminal" in said.stderr


@posix
def test_a_reader_that_goes_away_is_no_error(program, environment, whosaid) -> None:
    whosaid("list", "quotes")
    pipe = subprocess.run(
        ["/bin/sh", "-c", f"{{ '{program}' list recommendations --json; echo $? >&2; }} | head -n 1"],
        env=environment,
        capture_output=True,
        text=True,
    )
    assert pipe.stdout.count("\n") == 1
    assert pipe.stderr == "0\n"


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk_is_one_line(whosaid) -> None:
    with Path("/dev/full").open("w") as full:
        said = whosaid("list", "quotes", capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert said.returncode == 1
    assert said.stderr == "whosaid: output: No space left on device\n"


@posix
def test_ctrl_c_stops_quietly(program, environment) -> None:
    command = [program, "list", "quotes", "--json"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()  # now the rest waits for a reader
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=240)
    assert (process.returncode, errors) == (130, "whosaid: interrupted\n")


@posix
def test_a_library_that_another_process_writes_says_who(whosaid, tmp_path: Path) -> None:
    import fcntl

    file = tmp_path / "a.txt"
    file.write_text("Water Forum 2019\n\nDykes must be built.\n")
    library = tmp_path / "library"
    assert whosaid("add", file, "--library", library).returncode == 0
    (tmp_path / "b.txt").write_text("Another forum\n\nMore must be built.\n")
    with (library / "lock").open("r+") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        said = whosaid("add", tmp_path / "b.txt", "--library", library)
        read = whosaid("list", "documents", "--library", library)
    assert (said.returncode, said.stderr.count("\n")) == (3, 1)
    assert "another process" in said.stderr
    assert (read.returncode, read.stdout.count("\n")) == (0, 1)


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everything")
def test_a_library_that_cannot_be_written_is_one_line_and_can_be_read(whosaid, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Water Forum 2019\n\nDykes must be built.\n")
    library = tmp_path / "library"
    whosaid("add", file, "--library", library)
    for path in (*library.rglob("*"), library):
        path.chmod(0o555 if path.is_dir() else 0o444)
    file.write_text("Water Forum 2020\n\nDykes must be built.\n")
    said = whosaid("add", file, "--library", library)
    assert (said.returncode, said.stderr.count("\n")) == (3, 1)
    assert whosaid("list", "documents", "--library", library).returncode == 0
    for path in (library, *library.rglob("*")):
        path.chmod(0o755)


@posix
@pytest.mark.parametrize("name", ["missing.txt", "evil\x1b]0;x\x07name", "new\nline"])
def test_a_path_that_is_not_there_is_one_line(whosaid, name: str) -> None:
    for arguments in (["add", name], [name]):
        said = whosaid(*arguments)
        assert (said.returncode, said.stdout, said.stderr.count("\n")) == (2, "", 1)
        assert "\x1b" not in said.stderr


@posix
def test_a_device_or_a_pipe_is_not_read(whosaid, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "good.txt").write_text("Water Forum 2019\n\nDykes must be built.\n")
    said = whosaid("add", tmp_path / "pipe.txt", tmp_path / "good.txt")
    assert said.returncode == 1
    assert said.stderr.splitlines()[-1] == "1 added, 1 failed"


def test_the_program_runs_as_a_module_too(environment) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "whosaid_tui", "--version"], env=environment, capture_output=True, text=True
    )
    assert done.stdout.startswith("whosaid ")
