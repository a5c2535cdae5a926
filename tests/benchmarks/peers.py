"""Other engines over the same texts, each behind the same few methods. One that is not installed is passed over."""

import json
import re
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

TOP = 20
SYSTEM_PYTHON = "/usr/bin/python3"  # Xapian comes with the system
FACETS = ("document", "speaker", "kind", "year")


class Text(NamedTuple):
    """A unit as every engine gets it: its words, and a value for each facet."""

    key: int
    words: str
    document: str
    speaker: str
    kind: str
    year: str


@dataclass(frozen=True)
class Asked:
    """A query: words in a `kind` of connection (`term`, `and`, `or`, `phrase`, `prefix`, `fuzzy`, `filter` …)."""

    kind: str
    words: tuple[str, ...]
    year: str = ""


class Unable(Exception):
    """The engine is not there, or has no such query."""


class Peer:
    """An engine. `build` indexes texts, `answer` gives what can be timed for a query."""

    name = ""
    clock = staticmethod(time.perf_counter)
    """What answers are timed by: `time.process_time` where others use the machine, too."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / self.name.lower()

    def build(self, texts: Callable[[], Iterable[Text]]) -> None:
        raise NotImplementedError

    def open(self) -> None:
        """Opens what was built."""

    def seconds(self, asked: Asked) -> float:
        """How long the first results of a query take. Raises Unable."""
        answer = self.answer(asked)
        began = self.clock()
        answer()
        return self.clock() - began

    def answer(self, asked: Asked) -> Callable[[], object]:
        raise NotImplementedError

    def close(self) -> None:
        """Ends what was opened."""


class Fts5(Peer):
    """SQLite's own full text."""

    name = "FTS5"

    def build(self, texts: Callable[[], Iterable[Text]]) -> None:
        self.folder.mkdir(parents=True)
        db = sqlite3.connect(self.folder / "index")
        db.execute("CREATE VIRTUAL TABLE texts USING fts5(words, tokenize='porter unicode61')")
        db.execute("CREATE TABLE about (key INTEGER PRIMARY KEY, document, speaker, kind, year)")
        for text in texts():
            db.execute("INSERT INTO texts (rowid, words) VALUES (?, ?)", (text.key, text.words))
            db.execute("INSERT INTO about VALUES (?, ?, ?, ?, ?)", (text.key, *text[2:]))
        db.commit()
        db.close()

    def open(self) -> None:
        self._db = sqlite3.connect(self.folder / "index")

    def answer(self, asked: Asked) -> Callable[[], object]:
        match = {
            "and": " AND ".join,
            "or": " OR ".join,
            "phrase": lambda words: '"' + " ".join(words) + '"',
            "prefix": lambda words: words[0] + "*",
            "fuzzy": None,
        }.get(asked.kind, "".join)
        if match is None:
            raise Unable
        values = [match(asked.words)]
        if asked.kind == "facets":
            queries = [
                f"SELECT {facet}, count(*) FROM texts JOIN about ON key = texts.rowid WHERE texts MATCH ? GROUP BY 1"
                for facet in FACETS
            ]
            return lambda: [self._db.execute(query, values).fetchall() for query in queries]
        shown = "snippet(texts, 0, '[', ']', '…', 24)" if asked.kind == "snippets" else "words"
        joined = " JOIN about ON key = texts.rowid" if asked.kind == "filter" else ""
        where = " AND year = ?" if joined else ""
        query = f"SELECT {shown} FROM texts{joined} WHERE texts MATCH ?{where} ORDER BY rank LIMIT {TOP}"
        if joined:
            values.append(asked.year)
        return lambda: self._db.execute(query, values).fetchall()

    def close(self) -> None:
        self._db.close()


class Tantivy(Peer):
    """The Rust engine, through its Python binding."""

    name = "tantivy"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        try:
            import tantivy
        except ImportError as error:
            raise Unable from error
        self._tantivy: Any = tantivy

    def build(self, texts: Callable[[], Iterable[Text]]) -> None:
        self.folder.mkdir(parents=True)
        schema = self._tantivy.SchemaBuilder().add_text_field("words", stored=True, tokenizer_name="en_stem")
        for facet in FACETS:
            schema = schema.add_text_field(facet, tokenizer_name="raw", fast=True)
        index = self._tantivy.Index(schema.build(), str(self.folder))
        writer = index.writer(num_threads=1)
        for text in texts():
            writer.add_document(self._tantivy.Document(**text._asdict() | {"key": []}))
        writer.commit()
        writer.wait_merging_threads()

    def open(self) -> None:
        self._index = self._tantivy.Index.open(str(self.folder))
        self._index.reload()
        self._searcher = self._index.searcher()

    def answer(self, asked: Asked) -> Callable[[], object]:
        words = asked.words
        make = self._tantivy.Query
        if asked.kind == "prefix":
            query = make.regex_query(self._index.schema, "words", words[0] + ".*")
        elif asked.kind == "fuzzy":
            query = make.fuzzy_term_query(self._index.schema, "words", words[0], distance=1)
        else:
            text = {"and": " AND ".join, "or": " OR ".join, "phrase": lambda words: '"' + " ".join(words) + '"'}.get(
                asked.kind, "".join
            )(words)
            if asked.kind == "filter":
                text += f' AND year:"{asked.year}"'
            query = self._index.parse_query(text, ["words"])
        if asked.kind == "facets":
            counts = {facet: {"terms": {"field": facet, "size": 100_000}} for facet in FACETS}
            return lambda: self._searcher.aggregate(query, counts)
        if asked.kind == "snippets":
            return partial(self._snippets, query)
        return lambda: [self._searcher.doc(at)["words"] for _, at in self._searcher.search(query, TOP).hits]

    def _snippets(self, query: Any) -> list[str]:
        make = self._tantivy.SnippetGenerator.create(self._searcher, query, self._index.schema, "words")
        found = self._searcher.search(query, TOP).hits
        return [make.snippet_from_doc(self._searcher.doc(at)).to_html() for _, at in found]


class Xapian(Peer):
    """Xapian, in a process of the system's Python that does its own timing."""

    name = "Xapian"
    _SCRIPT = Path(__file__).with_name("xapian_peer.py")

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        there = shutil.which(SYSTEM_PYTHON) and subprocess.run(
            [SYSTEM_PYTHON, "-c", "import xapian"], capture_output=True, check=False
        )
        if not there or there.returncode:
            raise Unable

    def build(self, texts: Callable[[], Iterable[Text]]) -> None:
        self.folder.mkdir(parents=True)
        with subprocess.Popen(
            [SYSTEM_PYTHON, self._SCRIPT, "build", self.folder], stdin=subprocess.PIPE, text=True, encoding="utf-8"
        ) as process:
            assert process.stdin is not None
            for text in texts():
                process.stdin.write(json.dumps(text) + "\n")

    def open(self) -> None:
        self._process = subprocess.Popen(
            [SYSTEM_PYTHON, self._SCRIPT, "answer", self.folder, self.clock.__name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def seconds(self, asked: Asked) -> float:
        if asked.kind == "fuzzy":
            raise Unable
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps([asked.kind, asked.words, asked.year]) + "\n")
        self._process.stdin.flush()
        return float(self._process.stdout.readline())

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


class Ripgrep(Peer):
    """No index at all: every line of one file is read for every query. Finds lines, ranks nothing."""

    name = "ripgrep"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        if not shutil.which("rg"):
            raise Unable

    def build(self, texts: Callable[[], Iterable[Text]]) -> None:
        self.folder.mkdir(parents=True)
        with (self.folder / "lines").open("w", encoding="utf-8") as file:
            file.writelines(text.words + "\n" for text in texts())

    def seconds(self, asked: Asked) -> float:
        answer = self.answer(asked)
        began = time.perf_counter()  # another process: its own time is not ours
        answer()
        return time.perf_counter() - began

    def answer(self, asked: Asked) -> Callable[[], object]:
        if asked.kind not in ("rare", "common", "or", "phrase", "prefix"):
            raise Unable
        words = [re.escape(word) for word in asked.words]
        joined = "|".join(words) if asked.kind == "or" else r"\W+".join(words)
        pattern = rf"\b({joined})" + ("" if asked.kind == "prefix" else r"\b")
        command = ["rg", "-i", "-c", pattern, str(self.folder / "lines")]
        return lambda: subprocess.run(command, capture_output=True, check=False)


def present(folder: Path) -> Iterator[Peer]:
    """The engines that are installed."""
    kinds: Sequence[type[Peer]] = (Fts5, Tantivy, Xapian, Ripgrep)
    for kind in kinds:
        try:
            yield kind(folder)
        except Unable:
            print(f"{kind.name} is not installed: left out")
