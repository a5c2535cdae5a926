"""Reads complex formats in a worker process, so that a hostile file can harm nothing but itself.

The worker gets the open file as its standard input, limits its own memory and processor time, and
answers with one JSON object. A crash, a hang or a flood of output ends that worker only.
"""

import json
import os
import signal
import subprocess
import sys
import threading
from io import FileIO
from pathlib import Path
from typing import Any

import whosaid
from whosaid.model import Block, BlockKind, Page, ReadError, Source, SourceMetadata
from whosaid.sources.reader import RawFile

MEMORY_BYTES = 1 << 30
MAX_ANSWER_BYTES = 512 << 20
_START = "import sys; sys.path.append(sys.argv[1]); from whosaid.sources.isolation import work; work(sys.argv[2])"
_KEPT_VARIABLES = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT")


def processor_seconds(size: int) -> int:
    """The processor time that a file of `size` bytes may take."""
    return 20 + 4 * (size >> 20)


def read_isolated(file: FileIO, raw: RawFile, format_name: str, size: int) -> Source:
    """What the reader of a format makes of `file`, open at its start; `raw` comes without its bytes.

    Raises ReadError with the reader's reason, or with the way in which the worker ended.
    """
    seconds = processor_seconds(size)
    task = json.dumps(
        {
            "format": format_name,
            "name": raw.name,
            "sha256": raw.sha256,
            "encoding": raw.encoding,
            "memory": MEMORY_BYTES + 4 * size,
            "seconds": seconds,
        }
    )
    root = str(Path(whosaid.__file__).parents[1])
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-I", "-c", _START, root, task],
        stdin=file,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ},
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
                raise ReadError("the file holds too much text; split it into parts")
            status = process.wait()
        finally:
            timer.cancel()
            _kill(process)
            process.wait()
    if late.is_set() or status == -getattr(signal, "SIGXCPU", 0):
        raise ReadError(f"given up after {seconds} seconds: too complex, or made to exhaust readers")
    if status != 0:
        raise ReadError(f"its reader stopped ({_ending(status)}): damaged, or made to break readers")
    return _unpacked(answer, raw)


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


def _packed(source: Source) -> dict[str, Any]:
    meta = source.metadata
    return {
        "text": source.text,
        "media_type": source.media_type,
        "encoding": source.encoding,
        "pages": [[p.number, p.start_char, p.end_char, p.label] for p in source.pages],
        "blocks": [[b.kind, b.start_char, b.end_char, b.level, b.speaker, b.strong] for b in source.blocks],
        "metadata": {name: getattr(meta, name) for name in SourceMetadata.__dataclass_fields__},
        "warnings": source.warnings,
    }


def _unpacked(answer: bytes, raw: RawFile) -> Source:
    try:
        found = json.loads(answer)
        error = found.get("error")
        if error is None:
            meta: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in found["metadata"].items()}
            return Source(
                raw.name,
                raw.sha256,
                found["text"],
                found["media_type"],
                found["encoding"],
                tuple(Page(*page) for page in found["pages"]),
                tuple(
                    Block(BlockKind(kind), start, end, level, speaker, tuple((a, b) for a, b in strong))
                    for kind, start, end, level, speaker, strong in found["blocks"]
                ),
                SourceMetadata(**meta),
                tuple(found["warnings"]),
            )
    except (ValueError, TypeError, KeyError, AttributeError):
        error = "its reader stopped in the middle: damaged, or made to break readers"
    raise ReadError(str(error))


def work(task_text: str) -> None:
    """The worker: reads standard input as `task_text` tells and writes the answer to standard output."""
    task = json.loads(task_text)
    _limit(task["memory"], task["seconds"])
    answer: dict[str, Any]
    try:
        from whosaid.sources.formats import FORMATS

        data = sys.stdin.buffer.read()
        raw = RawFile(task["name"], data, task["sha256"], task["encoding"])
        answer = _packed(FORMATS[task["format"]].reader().read(raw))
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


def _limit(memory: int, seconds: int) -> None:
    try:
        import resource
    except ImportError:
        return
    for limit, value in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, 64),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            # Past the soft limit of processor time comes SIGXCPU, which tells why; past the hard one SIGKILL.
            resource.setrlimit(limit, (value, value + 2 if limit == resource.RLIMIT_CPU else value))
        except (ValueError, OSError):
            continue
