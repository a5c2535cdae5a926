"""Feeds mutated bytes to readers, extraction and the query parser, led by coverage; by hand.

    pip install atheris
    python tests/faults/fuzz.py text FOLDER -max_total_time=3600

FOLDER keeps the inputs that reach new code, and is the start of the next run. The first word is one of
the targets below; what stands behind FOLDER goes to libFuzzer. An input that breaks a promise or takes
longer than the limit is left in the working directory as `crash-*` or `timeout-*`.
"""

import atexit
import hashlib
import shutil
import sys
import tempfile
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parents[1]))

with atheris.instrument_imports(include=["whosaid"]):
    from whosaid.extract import extract
    from whosaid.library import Library
    from whosaid.model import Kind, ReadError, View
    from whosaid.search.language import parse
    from whosaid.sources.formats import FORMATS, format_of
    from whosaid.sources.reader import RawFile

from support.promises import check
from support.shaking import sow as sow_library

SEEDS = Path(__file__).parents[2] / "seeds"
SLOWEST = 20
"""Seconds that one input may take, instrumented."""
LONGEST = 8192
PIECES = r"""
Ada Holm | Director, Port Office, Norway;Mr. BERG:;PANEL 1;CONCLUSIONS;Recommendations:;Chatham House Rule;
1. ;(a) ;“;”;said that ;should ;WEBVTT;00:00:01.000 --> 00:00:02.000;<v Ada>;# ;> ;---;title: ;**;|;
From: a@b.c;Subject: ;MIME-Version: 1.0;Content-Type: text/html;<html><body>;<p>;<table><tr><td>;<?xml version="1.0"?>;
<TEI xmlns="http://www.tei-c.org/ns/1.0">;<akomaNtoso>;{\rtf1 ;\u8220?;\par ;speaker:;AND ;NOT ;~5;year:2016..
"""


def file_of(data: bytes) -> None:
    """Any bytes as a file of a text format, read here and extracted; the first byte chooses the suffix."""
    suffixes = (".txt", ".md", ".vtt", ".html", ".xml", ".rtf", ".eml")
    name = "made-up" + suffixes[data[0] % len(suffixes)] if data else "made-up.txt"
    format_ = format_of(data[1:], name)
    if format_.name not in {"text", "markdown", "subtitles", "html", "xml", "rtf", "mail"}:
        format_ = FORMATS["text"]
    try:
        source = format_.reader().read(RawFile(name, data[1:], hashlib.sha256(data[1:]).hexdigest()))
    except ReadError:
        return
    check(source, extract(source))


def text_of(data: bytes) -> None:
    """Any text, plain or Markdown, extracted."""
    name = "made-up.md" if data[:1] > b"\x7f" else "made-up.txt"
    reader = FORMATS["markdown" if name.endswith("md") else "text"].reader()
    try:
        source = reader.read(RawFile(name, data[1:], "0" * 64, "utf-8"))
    except ReadError:
        return
    check(source, extract(source))


@lru_cache(1)
def library() -> Library:
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    atexit.register(shutil.rmtree, folder)
    sow_library(folder)
    return Library.open(folder / "library")


def query_of(data: bytes) -> None:
    """Any query; it is parsed in several languages and answered, and never refused."""
    query = data.decode("utf-8", "replace")
    parse(query, ("en", "es", "de"), knows=lambda term: len(data) % 2 == 0)
    library().search(View(query, pane=list(Kind)[len(data) % len(Kind)])).highlight("The walls keep the water out.")


TARGETS: dict[str, Callable[[bytes], None]] = {"file": file_of, "text": text_of, "query": query_of}


def pieces() -> list[str]:
    return PIECES.strip().replace("\n", "").split(";")


def sow(folder: Path) -> None:
    """The first inputs: stretches of the seeds, and of what stands above."""
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        return
    for seed in SEEDS.iterdir():
        data = seed.read_bytes()
        for at in range(0, min(len(data), 40 * LONGEST), 4 * LONGEST):
            (folder / f"{seed.stem[:3]}-{at}").write_bytes(b"\0" + data[at : at + LONGEST // 2])
    words = pieces()
    for number in range(14):
        (folder / f"words-{number}").write_bytes(bytes([number]) + "\n\n".join(words[number:]).encode())


if __name__ == "__main__":
    target, folder, *options = sys.argv[1:]
    sow(Path(folder))
    words = Path(folder).with_suffix(".words")
    words.write_text(
        "".join('"' + "".join(f"\\x{byte:02x}" for byte in piece.encode()) + '"\n' for piece in pieces()),
        encoding="ascii",
    )
    limits = [f"-dict={words}", f"-max_len={LONGEST}", f"-timeout={SLOWEST}", "-rss_limit_mb=2048"]
    atheris.Setup([sys.argv[0], folder, *limits, *options], TARGETS[target])
    atheris.Fuzz()
