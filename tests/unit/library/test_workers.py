"""Documents are read by several processes: in order, each at its own risk, and all of them gone at the end."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import whosaid
from whosaid import extract
from whosaid.library import Library, Progress, workers
from whosaid.model import Source

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")
Reading = Callable[[str], None]


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Reading:
    """Has the processes run some code, with the document's path as `path`, before they read it."""

    def run(code: str) -> None:
        body = "".join(f"    {line}\n" for line in code.splitlines())
        program = (
            f"import os, signal, sys, threading\nsys.path.insert(0, {str(Path(whosaid.__file__).parents[1])!r})\n"
            f"from whosaid.library import workers\nmake = workers.make\n"
            f"def first(path, *rest):\n{body}    return make(path, *rest)\nworkers.make = first\nworkers.work()"
        )
        monkeypatch.setattr(workers, "_command", lambda: [sys.executable, "-c", program])

    return run


def written(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:03}.txt").write_text(f"Paragraph number {number}.\n")
    return folder


def names(library: Library) -> list[str]:
    return [entry.document.file for entry in library.documents()]


def test_results_come_in_order_however_long_each_takes(tmp_path: Path, reading: Reading) -> None:
    folder = written(tmp_path / "in", 3)
    done = tmp_path / "done"
    reading(f"if path.name == '002.txt': open({str(done)!r}, 'w')\nwhile not os.path.exists({str(done)!r}) : pass")
    with Library.open(tmp_path / "library") as library:
        library.add([folder / "000.txt", folder / "002.txt", folder / "001.txt"], jobs=2)
        assert names(library) == ["000.txt", "002.txt", "001.txt"]


@posix
@pytest.mark.parametrize("end", ["os.kill(os.getpid(), signal.SIGKILL)", "os.abort()", "os._exit(3)"])
def test_a_process_that_dies_costs_the_document_it_had_in_hand(tmp_path: Path, reading: Reading, end: str) -> None:
    folder = written(tmp_path / "in", 9)
    reading(f"if path.name == '003.txt': {end}")
    with Library.open(tmp_path / "library") as library:
        report = library.add([folder], jobs=2)
        assert names(library) == [f"{number:03}.txt" for number in range(9) if number != 3]
    ((path, message),) = report.failed
    assert path.endswith("003.txt")
    assert "its reader stopped (" in message


@posix
def test_a_document_that_takes_all_memory_costs_itself_only(tmp_path: Path, reading: Reading) -> None:
    folder = written(tmp_path / "in", 3)
    reading("if path.name == '001.txt': workers.sources = bytearray(1 << 50)")
    with Library.open(tmp_path / "library") as library:
        report = library.add([folder], jobs=2)
        assert names(library) == ["000.txt", "002.txt"]
    assert len(report.failed) == 1


@pytest.mark.parametrize("jobs", [1, 2])
def test_of_200_documents_one_whose_reader_throws_costs_no_other(
    tmp_path: Path, reading: Reading, monkeypatch: pytest.MonkeyPatch, jobs: int
) -> None:
    folder = written(tmp_path / "in", 200)
    make = extract.extract

    def throws(source: Source) -> object:
        if source.file == "100.txt":
            raise RuntimeError("a fault\x1b[31m")
        return make(source)

    monkeypatch.setattr(extract, "extract", throws)
    reading(
        "from whosaid import extract\nmake_record = extract.extract\n"
        "if path.name == '100.txt': extract.extract = None\n"
        "try: return make(path, *rest)\nfinally: extract.extract = make_record"
    )
    with Library.open(tmp_path / "library") as library:
        report = library.add([folder], jobs=jobs)
        assert len(names(library)) == len(report.added) == 199
    ((path, message),) = report.failed
    assert path.endswith("100.txt")
    assert "cannot be taken apart" in message
    assert "\x1b" not in message


@posix
def test_an_interruption_ends_all_processes_and_keeps_what_was_done(tmp_path: Path, reading: Reading) -> None:
    folder = written(tmp_path / "in", 2)
    hanging = tmp_path / "hanging"
    reading(
        f"if path.name == '001.txt':\n    open({str(hanging)!r} + '+', 'w').write(str(os.getpid()))\n"
        f"    os.rename({str(hanging)!r} + '+', {str(hanging)!r})\n    threading.Event().wait()\n"
        f"while not os.path.exists({str(hanging)!r}): pass"
    )

    def interrupt(step: Progress) -> None:
        raise KeyboardInterrupt

    with Library.open(tmp_path / "library") as library:
        with pytest.raises(KeyboardInterrupt):
            library.add([folder], jobs=2, listen=interrupt)
        assert [entry.document.file for entry in library.documents()] == ["000.txt"]
    with pytest.raises(ProcessLookupError):
        os.kill(int(hanging.read_text()), 0)


def test_a_few_small_documents_are_read_without_the_cost_of_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_processors", lambda: 4)
    assert workers.processes(3, 150_000, None) == 0
    assert workers.processes(1, 1 << 28, None) == 0
    assert workers.processes(2, 1 << 28, None) == 2
    assert workers.processes(6000, 150_000, None) == 4
    assert workers.processes(3, 150_000, 2) == 2
    assert workers.processes(6000, 150_000, 1) == 0
