"""Reads complex formats in a worker process, so that a hostile file can harm nothing but itself.

The worker gets the open file as its standard input, limits its own memory and processor time, and
answers with one JSON object. A crash, a hang or a flood of output ends that worker only. Programs
that convert a format are run under the same limits.
"""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from io import FileIO
from pathlib import Path
from typing import Any

import whosaid
from whosaid.model import ReadError, Source
from whosaid.sources.packing import pack, unpack
from whosaid.sources.reader import TOO_MUCH, RawFile, WithoutText

MEMORY_BYTES = 1 << 30
MAX_ANSWER_BYTES = 512 << 20
# Behind the standard library, which nothing may shadow, and before any other whosaid that is installed.
_START = """import sys
at = next((i for i, path in enumerate(sys.path) if path.endswith("-packages")), len(sys.path))
sys.path.insert(at, sys.argv[1])
from {module} import {function}
{function}(*sys.argv[2:])"""
_KEPT_VARIABLES = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT")


def processor_seconds(size: int) -> int:
    """The processor time that a file of `size` bytes may take."""
    return 20 + 4 * (size >> 20)


def read_isolated(file: FileIO, raw: RawFile, format_name: str, size: int) -> Source:
    """What the reader of a format makes of `file`, open at its start; `raw` comes without its bytes.

    Raises ReadError with the reader's reason, or with the way in which the worker ended.
    """
    seconds = processor_seconds(size)
    memory = MEMORY_BYTES + 4 * size
    task = {"format": format_name, "name": raw.name, "sha256": raw.sha256, "encoding": raw.encoding, "memory": memory}
    answer = _run(_worker("work", json.dumps(task), str(memory), str(seconds)), seconds, stdin=file)
    try:
        found = json.loads(answer)
        if "error" not in found:
            return unpack(found, raw)
        if "scanned" in found:
            raise WithoutText(int(found["scanned"]))
        reason = str(found["error"])
    except (ValueError, TypeError, KeyError, AttributeError):
        reason = "its reader stopped in the middle: damaged, or made to break readers"
    raise ReadError(reason)


class Stopped(ReadError):
    """The process that read or converted a file ended with this `status`: by a signal where it is below 0."""

    def __init__(self, status: int) -> None:
        super().__init__(f"its reader stopped ({_ending(status)}): damaged, or made to break readers")
        self.status = status


def convert(command: Sequence[str], *, seconds: int, folder: Path, writes: int = 0) -> bytes:
    """What a program that converts a file writes to its standard output.

    It runs in `folder`, which is also its home, may write files of at most `writes` bytes each, and may take so
    many `seconds` of the processor.
    Raises ReadError as `read_isolated` does.
    """
    worker = _worker("execute", str(4 * MEMORY_BYTES), str(seconds), str(writes), *command)
    return _run(worker, seconds, folder=folder, more={"HOME": str(folder), "TMPDIR": str(folder)})


def interpreter(module: str, function: str, *arguments: str) -> list[str]:
    """The command by which a fresh interpreter calls a function of this very program."""
    root = str(Path(whosaid.__file__).parents[1])
    return [sys.executable, "-I", "-c", _START.format(module=module, function=function), root, *arguments]


def _worker(function: str, *arguments: str) -> list[str]:
    return interpreter(__name__, function, *arguments)


def _run(
    command: Sequence[str],
    seconds: int,
    *,
    stdin: FileIO | None = None,
    folder: Path | None = None,
    more: Mapping[str, str] | None = None,
) -> bytes:
    process = subprocess.Popen(  # noqa: S603
        command,
        stdin=stdin if stdin is not None else subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env={name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ} | dict(more or {}),
        start_new_session=True,
    )
    late = threading.Event()

    def stop() -> None:
        late.set()
        _kill(process)

    timer = threading.Timer(3 * seconds, stop)
    timer.daemon = True
    timer.start()
    assert process.stdout is not None
    with process.stdout as output:
        try:
            answer = output.read(MAX_ANSWER_BYTES + 1)
            if len(answer) > MAX_ANSWER_BYTES:
                raise ReadError(TOO_MUCH)
            status = process.wait()
        finally:
            timer.cancel()
            _kill(process)
            process.wait()
    if late.is_set() or status == -getattr(signal, "SIGXCPU", 0):
        raise ReadError(f"given up after {seconds} seconds: too complex, or made to exhaust readers")
    if status != 0:
        raise Stopped(status)
    return answer


def _kill(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    try:
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    except (ProcessLookupError, PermissionError):
        pass


def _ending(status: int) -> str:
    try:
        return signal.Signals(-status).name
    except ValueError:
        return f"status {status}"


def work(task_text: str, memory: str, seconds: str) -> None:
    """The worker: reads standard input as `task_text` tells and writes the answer to standard output."""
    _limit(int(memory), int(seconds), 0)
    task = json.loads(task_text)
    answer: dict[str, Any]
    try:
        from whosaid.sources.formats import FORMATS

        data = sys.stdin.buffer.read()
        raw = RawFile(task["name"], data, task["sha256"], task["encoding"])
        answer = pack(FORMATS[task["format"]].reader().read(raw))
    except WithoutText as error:
        answer = {"error": str(error), "scanned": error.pages}
    except ReadError as error:
        answer = {"error": str(error)}
    except MemoryError:
        answer = {"error": f"needs more than {task['memory'] >> 20} MB of memory to read"}
    except RecursionError:
        answer = {"error": "nested too deeply"}
    except Exception as error:
        answer = {"error": f"damaged, or not what it seems to be ({type(error).__name__})"}
    sys.stdout.buffer.write(json.dumps(answer).encode("ascii"))
    sys.stdout.buffer.flush()
    # No clean-up: what a library left behind in a bad state must not turn a good answer into a crash.
    os._exit(0)


def execute(memory: str, seconds: str, writes: str, *command: str) -> None:
    """Turns this process into the program of `command`, under limits."""
    _limit(int(memory), int(seconds), int(writes))
    os.execv(command[0], command)  # noqa: S606


def _limit(memory: int, seconds: int, writes: int) -> None:
    try:
        import resource
    except ImportError:
        return
    for limit, value in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, writes),
        (resource.RLIMIT_NOFILE, 256),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            # Past the soft limit of processor time comes SIGXCPU, which tells why; past the hard one SIGKILL.
            resource.setrlimit(limit, (value, value + 2 if limit == resource.RLIMIT_CPU else value))
        except (ValueError, OSError):
            continue
