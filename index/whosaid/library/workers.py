"""Reads and extracts documents: here, or several at a time in processes of their own.

Each process has one document at a time, so that one that dies costs that document alone.
"""

import os
import pickle
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn

from whosaid.model import ReadError, Record, Source, visible

if TYPE_CHECKING:
    from whosaid.sources import Recognition

_AHEAD = 4  # documents for each process, so that a slow one does not leave the others idle
_WORTH_DOCUMENTS = 8
_WORTH_BYTES = 2 << 20
_MEMORY_BYTES = 6 << 30
_TOO_LARGE = "needs too much memory; split it into parts"


@dataclass(frozen=True, slots=True)
class Made:
    """A document that was read and extracted."""

    source: Source
    record: Record


def processes(documents: int, size: int, jobs: int | None) -> int:
    """How many processes to start for so many documents of so many bytes; 0 where they are best read here.

    `jobs` is what the user asked for; None for as many as there are processors, if that is worth their start.
    """
    if jobs is None:
        is_worth_it = documents > 1 and (documents > _WORTH_DOCUMENTS or size > _WORTH_BYTES)
        jobs = _processors() if is_worth_it else 1
    jobs = min(jobs, documents)
    return jobs if jobs > 1 else 0


def made(paths: Sequence[Path], jobs: int, scans: "Recognition | None" = None) -> Generator[Made | str]:
    """What is made of each file, in their order, or why it failed, in words that do not name it again.

    `jobs` is the number of processes; 0 to do it here. `scans` tells what to do about PDFs without text.
    No more than a few documents are held at a time, however many there are.
    """
    if jobs == 0:
        yield from (make(path, scans) for path in paths)
        return
    crew = _Crew()
    threads = ThreadPoolExecutor(jobs, thread_name_prefix="whosaid-reading")
    try:
        ahead: deque[Future[Made | str]] = deque()
        for path in paths:
            ahead.append(threads.submit(crew.make, path, scans))
            if len(ahead) >= jobs * _AHEAD:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()
    finally:
        crew.dismiss()
        threads.shutdown(cancel_futures=True)
        crew.close()


def make(path: Path, scans: "Recognition | None" = None) -> Made | str:
    """Reads and extracts one file; what goes wrong in it costs this document only."""
    from whosaid import extract, sources  # a library that is only read needs no reader

    try:
        source = sources.read(path, scans=scans)
        return Made(source, extract.extract(source))
    except ReadError as error:
        return str(error).removeprefix(f"{visible(str(path))}: ")
    except MemoryError:
        return _TOO_LARGE
    except Exception as error:
        return f"cannot be taken apart ({type(error).__name__}: {visible(str(error))[:200]})"


class _Crew:
    """The processes, one for each thread that asks; a new one takes the place of one that died."""

    def __init__(self) -> None:
        self._own = threading.local()
        self._members: list[subprocess.Popen[bytes]] = []
        self._guard = threading.Lock()
        self._dismissed = False

    def make(self, path: Path, scans: "Recognition | None") -> Made | str:
        try:
            member = self._member()
        except OSError as error:
            return f"no process can be started to read it: {error.strerror or error}"
        assert member.stdin is not None
        assert member.stdout is not None
        try:
            pickle.dump((path, scans), member.stdin)
            member.stdin.flush()
            answer: Made | str = pickle.load(member.stdout)  # noqa: S301 - it is this program that answers
        except (OSError, EOFError, ValueError, pickle.UnpicklingError):
            member.kill()
            return f"its reader stopped ({_ending(member.wait())}): add it once more by itself"
        return answer

    def dismiss(self) -> None:
        """Ends all processes at once, with what they have in hand."""
        with self._guard:
            self._dismissed = True
            members = tuple(self._members)
        for member in members:
            member.terminate()
        for member in members:
            try:
                member.wait(1)
            except subprocess.TimeoutExpired:
                member.kill()
                member.wait()

    def close(self) -> None:
        for member in self._members:
            for pipe in (member.stdin, member.stdout):
                with suppress(OSError):  # what nobody will read
                    assert pipe is not None
                    pipe.close()

    def _member(self) -> "subprocess.Popen[bytes]":
        member: subprocess.Popen[bytes] | None = getattr(self._own, "member", None)
        if member is not None and member.poll() is None:
            return member
        with self._guard:
            if self._dismissed:
                raise OSError("interrupted")
            member = subprocess.Popen(  # noqa: S603
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
            self._members.append(member)
        self._own.member = member
        return member


def _command() -> list[str]:
    from whosaid.sources.isolation import interpreter

    return interpreter(__name__, "work")


def work() -> None:
    """A process of the crew: reads the files it is told of until nobody tells it any more."""
    questions, answers = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    sys.stdout = sys.stderr  # what a library prints must not get among the answers
    signal.signal(signal.SIGTERM, _leave)
    _limit_memory()
    while True:
        try:
            path, scans = pickle.load(questions)  # noqa: S301
        except EOFError:
            return
        try:
            answer = pickle.dumps(make(path, scans), pickle.HIGHEST_PROTOCOL)
        except (MemoryError, RecursionError):
            answer = pickle.dumps(_TOO_LARGE)
        answers.write(answer)
        answers.flush()


def _leave(number: int, frame: FrameType | None) -> NoReturn:
    """Ends the process by an exception, which also ends the reader that it may be waiting for."""
    raise SystemExit(0)


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:
        return
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    most = _MEMORY_BYTES if hard == resource.RLIM_INFINITY else min(_MEMORY_BYTES, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def _ending(status: int) -> str:
    try:
        return signal.Signals(-status).name
    except ValueError:
        return f"status {status}"


def _processors() -> int:
    """How many processors this process may use."""
    allowed: Callable[[int], Any] | None = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed is not None else os.cpu_count() or 1
