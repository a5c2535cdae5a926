"""doctor: what this terminal can do, which clipboard works, where things are, and what to change."""

import importlib.util
import locale
import os
import shutil
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from whosaid.cite import STYLES
from whosaid.export import as_json
from whosaid.library import SpareClips
from whosaid.model import BadInput, LibraryUnusable, visible
from whosaid_tui import clipboard
from whosaid_tui.citing import SETTING, style_of
from whosaid_tui.cli import places
from whosaid_tui.cli.output import BOLD, DIM, is_terminal, say_safe, styled
from whosaid_tui.clipboard import Way
from whosaid_tui.config import config_path, read_config
from whosaid_tui.wording import clips_counted

_MARKS = {"works": "✓", "unknown": "?", "fails": "×"}
_LEAST_COLUMNS, _LEAST_ROWS = 60, 16
_TOOLS = {
    ("pandoc",): "clips as DOCX",
    ("antiword", "soffice", "libreoffice"): "Word files of the old form",
    ("ocrmypdf",): "text for PDF files that are only pictures",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: what it is, what it is like, and what to change (empty: nothing)."""

    name: str
    value: str
    advice: str = ""


def doctor(arguments: Namespace) -> int:
    """`doctor`: looks at everything and changes nothing."""
    ways = clipboard.try_all()
    groups = {
        "terminal": list(_terminal(os.environ)),
        "files": list(_files(arguments)),
        "citing": list(_citing()),
        "tools": list(_tools()),
    }
    if arguments.json:
        data = {name: [asdict(one) for one in found] for name, found in groups.items()}
        told = {"clipboard": [asdict(way) for way in ways], "advice": list(_advice(ways)), **data}
        say_safe(as_json(told, indent=1))
        return 0
    for line in _lines(ways, groups):
        say_safe(line)
    return 0


def _lines(ways: tuple[Way, ...], groups: Mapping[str, list[Finding]]) -> Iterator[str]:
    yield styled("clipboard", BOLD)
    for way in ways:
        about = f": {way.about}" if way.about else ""
        yield f"  {_MARKS[way.state]} {visible(f'{way.name:<14} {way.place}')}{styled(about, DIM)}"
    for advice in _advice(ways):
        yield f"    → {visible(advice)}"
    for group, found in groups.items():
        yield ""
        yield styled(group, BOLD)
        for one in found:
            yield f"  {visible(f'{one.name:<16} {one.value}')}"
            if one.advice:
                yield f"    → {visible(one.advice)}"


def _advice(ways: tuple[Way, ...]) -> Iterator[str]:
    """What would make copying better; nothing where a way works that reaches beyond this terminal."""
    if any(way.state == "works" and way.name != "tmux" for way in ways):
        return
    native = [way for way in ways if way.place.endswith("clipboard")]
    if native and all(way.about == "not installed" for way in native):
        missing = " or ".join(way.name for way in native)
        yield f"install {missing}, and copies can be verified"
    if any(way.name == "tmux" and "but not to" in way.about for way in ways):
        yield "in tmux.conf: set -as terminal-features ',*:clipboard', where the terminal around tmux takes text"
    if not any(way.state == "works" for way in ways):
        yield f"name a command that takes text on its input as copy_command in {config_path()}"
        yield f"whatever happens, the last copy is in {clipboard.last_copy_path()}"


def _terminal(environment: Mapping[str, str]) -> Iterator[Finding]:
    seen = is_terminal(sys.stdin) and is_terminal(sys.stderr)
    name = environment.get("TERM", "")
    program = " ".join(filter(None, (environment.get(f"TERM_PROGRAM{part}") for part in ("", "_VERSION"))))
    advice = "" if seen and name != "dumb" else "the explorer needs a terminal; the commands do not"
    yield Finding("terminal", f"{name or 'TERM is not set'}{f', {program}' if program else ''}", advice)
    if seen:
        columns, rows = shutil.get_terminal_size()
        small = columns < _LEAST_COLUMNS or rows < _LEAST_ROWS
        wanted = f"the explorer needs {_LEAST_COLUMNS}×{_LEAST_ROWS}" if small else ""
        yield Finding("size", f"{columns}×{rows}", wanted)
    yield Finding("colours", *_colours(environment))
    encoding = (getattr(sys.stdout, "encoding", None) or locale.getpreferredencoding(do_setlocale=False)).lower()
    unicode = encoding.replace("-", "").replace("_", "") == "utf8"
    yield Finding("characters", encoding, "" if unicode else "set LC_ALL or LANG to a UTF-8 locale, such as C.UTF-8")
    inside = [word for word, names in _INSIDE.items() if any(environment.get(name) for name in names)]
    yield Finding("inside", ", ".join(inside) or "nothing: no tmux, no screen, no ssh")


_INSIDE = {"tmux": ("TMUX",), "screen": ("STY",), "ssh": ("SSH_CONNECTION", "SSH_TTY"), "WSL": ("WSL_DISTRO_NAME",)}


def _colours(environment: Mapping[str, str]) -> tuple[str, str]:
    name = environment.get("TERM", "")
    if "NO_COLOR" in environment:
        return "none, as NO_COLOR asks", ""
    if environment.get("COLORTERM", "").lower() in ("truecolor", "24bit") or name.endswith(("-direct", "-kitty")):
        return "16 million", ""
    if "256color" in name:
        return "256", "set COLORTERM=truecolor where the terminal can do more"
    return "16 or fewer", "set TERM to what the terminal is, such as xterm-256color"


def _files(arguments: Namespace) -> Iterator[Finding]:
    library = places.named(arguments) or places.last_used() or places.library_of([places.seeds()])
    missing = "" if library.is_dir() else "not there yet; make it with: whosaid add PATH"
    yield Finding("library", str(library), missing)
    yield Finding("libraries", str(places.libraries()))
    yield _second_copy(places.spare_of(library))
    config = read_config()
    there = "" if config_path().is_file() else " (not there, and need not be)"
    yield Finding("configuration", f"{config_path()}{there}", config.problem or "")
    yield Finding("last copy", str(clipboard.last_copy_path()))
    yield Finding("last failure", str(places.failure_file()))


def _second_copy(path: Path | None) -> Finding:
    """Where the clips are kept a second time, and whether they could be had from there."""
    name = "copy of clips"
    if path is None:
        return Finding(name, "none; only a library in the cache has one, for a cache may be deleted")
    try:
        count = len(SpareClips(path).read())
    except LibraryUnusable as error:
        return Finding(name, f"{path} (cannot be read)", str(error))
    holds = clips_counted(count) if path.exists() else "not there before the first clip"
    return Finding(name, f"{path} ({holds})")


def _citing() -> Iterator[Finding]:
    try:
        yield Finding(SETTING, style_of(None))
    except BadInput as error:
        yield Finding(SETTING, "cannot be used", str(error))
    yield Finding("styles", ", ".join(STYLES))
    extra = importlib.util.find_spec("citeproc") is not None
    advice = "" if extra else "for styles in .csl files: pip install 'whosaid[csl]'"
    yield Finding("CSL styles", "citeproc-py is installed" if extra else "not installed", advice)


def _tools() -> Iterator[Finding]:
    for names, use in _TOOLS.items():
        found = next(filter(None, map(shutil.which, names)), None)
        yield Finding(names[0], found or "not installed", "" if found else f"it is for {use}")
