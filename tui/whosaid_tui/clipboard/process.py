"""Runs a clipboard tool: no shell, an absolute path, a time limit, nothing of its noise on the screen."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

TIME_LIMIT = 2.0
"""Seconds that a tool may take."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a tool: its output, or in `problem` why there is none."""

    output: bytes = b""
    problem: str | None = None
    timed_out: bool = False


def locate(name: str, environment: Mapping[str, str]) -> str | None:
    """The absolute path of a program; relative entries of PATH do not count."""
    if Path(name).is_absolute():
        return name if os.access(name, os.X_OK) else None
    folders = [f for f in environment.get("PATH", "").split(os.pathsep) if Path(f).is_absolute()]
    return shutil.which(name, path=os.pathsep.join(folders)) if folders else None


def run(command: Sequence[str], environment: Mapping[str, str], data: bytes = b"", *, most: int = 0) -> Outcome:
    """Runs `command` with `data` on its input and gives back up to `most` bytes of its output.

    Output and errors go to files, not pipes: a tool may leave a child behind that holds them open.
    """
    path = locate(command[0], environment)
    if path is None:
        return Outcome(problem=f"{command[0]}: not found")
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        try:
            process = subprocess.Popen(  # noqa: S603
                [path, *command[1:]],
                stdin=subprocess.PIPE,
                stdout=output if most else subprocess.DEVNULL,
                stderr=errors,
                env=dict(environment),
                start_new_session=True,
            )
        except OSError as error:
            return Outcome(problem=f"{command[0]}: {error.strerror}")
        try:
            process.communicate(data, timeout=TIME_LIMIT)
        except subprocess.TimeoutExpired:
            _stop(process)
            return Outcome(problem=f"{command[0]}: no answer within {TIME_LIMIT:g} seconds", timed_out=True)
        if process.returncode:
            errors.seek(0)
            said = errors.read(300).decode(errors="replace").strip().splitlines()
            return Outcome(problem=f"{command[0]}: {said[0] if said else f'exit code {process.returncode}'}")
        output.seek(0)
        return Outcome(output.read(most))


def _stop(process: "subprocess.Popen[bytes]") -> None:
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
