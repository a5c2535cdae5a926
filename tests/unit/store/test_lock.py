"""One writer at a time, and readers never wait."""

import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from whosaid.model import LibraryUnusable
from whosaid.store import WriterLock

HOLDER = """
import sys
from pathlib import Path
from whosaid.store import WriterLock
with WriterLock(Path(sys.argv[1])).held():
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def lock_file(tmp_path: Path) -> Path:
    return tmp_path / "lock"


def test_a_second_writer_gets_one_line_that_names_the_first(lock_file: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(lock_file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline() == "held\n"
        lock = WriterLock(lock_file, patience=0)
        with pytest.raises(LibraryUnusable, match=rf"another process \({holder.pid}\) is writing"), lock.held():
            pass
        holder.stdin.close()
        holder.wait()
        with lock.held():
            assert lock_file.read_text()


def test_a_lock_whose_holder_was_killed_is_free(lock_file: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(lock_file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        holder.kill()
    with WriterLock(lock_file, patience=0).held():
        pass


def test_its_own_thread_may_take_it_again(lock_file: Path) -> None:
    lock = WriterLock(lock_file, patience=0)
    with lock.held(), lock.held():
        pass
    with lock.held():
        pass


def test_two_libraries_of_one_process_exclude_each_other_too(lock_file: Path) -> None:
    first, second = WriterLock(lock_file, patience=0), WriterLock(lock_file, patience=0)
    with first.held(), pytest.raises(LibraryUnusable), second.held():
        pass


def test_threads_take_turns(lock_file: Path) -> None:
    lock = WriterLock(lock_file, patience=0)
    seen: list[int] = []

    def work(number: int) -> None:
        with lock.held():
            seen.extend([number, number])

    threads = [Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen[::2] == seen[1::2]


def test_a_lock_that_cannot_be_made_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(LibraryUnusable, match="cannot be written"), WriterLock(tmp_path / "none" / "lock").held():
        pass
