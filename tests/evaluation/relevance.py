# ruff: noqa: T201
"""How far down the list stands what was looked for? Searches with the item wanted, beside other engines.

Usage: relevance.py LIBRARY [--misses]

Each line of relevance.tsv is a search as a user might type it, the list in which its item stands, the item's
document, the offset of its first character and the hash of its folded words. The score is the mean of one by
the rank of the wanted words in their list, 0 where they are not among the first 50. SQLite FTS5 (porter, bm25)
and Xapian (where /usr/bin/python3 has it) index the same items: their words, who says them, the document's title.
"""

import argparse
import hashlib
import json
import sqlite3
import subprocess
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from whosaid.library import Library
from whosaid.model import Kind, Sort, View
from whosaid.store import analysis

DEPTH = 50


class Wanted(NamedTuple):
    """A search with the item that it is for."""

    query: str
    kind: Kind
    file: str
    start_char: int
    hash: str


class Item(NamedTuple):
    """An item as other engines index it."""

    text: str
    source: str
    title: str


Ranking = Callable[[Wanted], Sequence[str]]


def searches(files: Iterable[str] | None = None) -> list[Wanted]:
    """The searches for items of these documents, or all."""
    lines = (Path(__file__).parent / "relevance.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    wanted = [Wanted(query, Kind(kind), file, int(start), digest) for query, kind, file, start, digest in rows]
    chosen = {one.file for one in wanted} if files is None else set(files)
    return [one for one in wanted if one.file in chosen]


def hash_of(text: str) -> str:
    """What names the words of an item, whatever their case and marks."""
    return hashlib.sha256(" ".join(analysis.words(text)).encode()).hexdigest()[:12]


def ours(library: Library) -> Ranking:
    """The lists of the library, each text once."""

    def ranked(wanted: Wanted) -> list[str]:
        rows = library.search(View(wanted.query, sort=Sort.BEST)).rows(wanted.kind)
        return [hash_of(row.text) for row in rows[:DEPTH]]  # type: ignore[index,union-attr]

    return ranked


def reciprocal_rank(ranking: Sequence[str], hash: str) -> float:
    """One by the rank; 0 where it is not there."""
    return 1 / (ranking.index(hash) + 1) if hash in ranking else 0.0


def mean(ranks: Sequence[float]) -> float:
    return sum(ranks) / len(ranks)


def items(library: Library) -> dict[Kind, list[Item]]:
    """All quotes and recommendations."""
    results = library.search(View(sort=Sort.DOCUMENT))
    return {
        Kind.QUOTE: [Item(row.text, row.source, row.document) for row in results.quotes],
        Kind.RECOMMENDATION: [Item(row.text, row.source or "", row.document) for row in results.recommendations],
    }


def words_of(query: str) -> list[str]:
    """The words of a search without the names of fields, as other engines are asked for them."""
    return analysis.words(query.replace("speaker:", ""))


def fts5(held: dict[Kind, list[Item]], joint: str) -> Ranking:
    """SQLite's full text, words joined by AND or OR."""
    db = sqlite3.connect(":memory:")
    for kind, rows in held.items():
        db.execute(f"CREATE VIRTUAL TABLE {kind} USING fts5(text, source, title, tokenize='porter unicode61')")
        db.executemany(f"INSERT INTO {kind} VALUES (?, ?, ?)", rows)

    def ranked(wanted: Wanted) -> list[str]:
        query = f" {joint} ".join(f'"{word}"' for word in words_of(wanted.query))
        sql = f"SELECT text FROM {wanted.kind} WHERE {wanted.kind} MATCH ? ORDER BY bm25({wanted.kind}) LIMIT 400"
        return list(dict.fromkeys(hash_of(text) for (text,) in db.execute(sql, (query,))))[:DEPTH]

    return ranked


_XAPIAN = """
import json, sys, xapian
asked = json.load(sys.stdin)
kept = {}
for kind, rows in asked["items"].items():
    db = kept[kind] = xapian.WritableDatabase("", xapian.DB_BACKEND_INMEMORY)
    generator = xapian.TermGenerator()
    generator.set_stemmer(xapian.Stem("en"))
    for row in rows:
        document = xapian.Document()
        generator.set_document(document)
        for part in row:
            generator.index_text(part)
            generator.increase_termpos()
        document.set_data(row[0])
        db.add_document(document)
answers = []
for query, kind in asked["queries"]:
    parser = xapian.QueryParser()
    parser.set_stemmer(xapian.Stem("en"))
    parser.set_stemming_strategy(parser.STEM_SOME)
    parser.set_default_op(getattr(xapian.Query, "OP_" + asked["joint"]))
    enquire = xapian.Enquire(kept[kind])
    enquire.set_query(parser.parse_query(query))
    answers.append([match.document.get_data().decode() for match in enquire.get_mset(0, 400)])
json.dump(answers, sys.stdout)
"""


def xapian(held: dict[Kind, list[Item]], joint: str, wanted: Sequence[Wanted]) -> Ranking | None:
    """Xapian in the system's Python; None where it is not installed."""
    queries = [(" ".join(words_of(one.query)), one.kind) for one in wanted]
    asked = json.dumps({"items": held, "queries": queries, "joint": joint})
    try:
        run = subprocess.run(["/usr/bin/python3", "-c", _XAPIAN], input=asked, capture_output=True, text=True)
    except OSError:
        return None
    if run.returncode:
        return None
    answers = {
        one: list(dict.fromkeys(map(hash_of, found)))[:DEPTH]
        for one, found in zip(wanted, json.loads(run.stdout), strict=True)
    }
    return answers.__getitem__


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=Path)
    parser.add_argument("--misses", action="store_true", help="what does not come first")
    arguments = parser.parse_args()
    with Library.open(arguments.library, create=False) as library:
        wanted = searches({entry.document.file for entry in library.documents()})
        held = items(library)
        rankings: dict[str, Ranking | None] = {"whosaid": ours(library)}
        for joint in ("AND", "OR"):
            rankings[f"SQLite FTS5, {joint}"] = fts5(held, joint)
            rankings[f"Xapian, {joint}"] = xapian(held, joint, wanted)
        print(f"{len(wanted)} searches, {sum(map(len, held.values())):,} items\n")
        print(f"{'':20} {'MRR':>6} {'first':>6} {'of 10':>6} {'missed':>6}")
        for name, ranking in rankings.items():
            if ranking is None:
                print(f"{name:20} not installed")
                continue
            ranks = [reciprocal_rank(ranking(one), one.hash) for one in wanted]
            firsts, tens, missed = (
                sum(map(test, ranks)) for test in (lambda r: r == 1, lambda r: r >= 0.1, lambda r: not r)
            )
            print(f"{name:20} {mean(ranks):6.3f} {firsts:6} {tens:6} {missed:6}")
            if arguments.misses and name == "whosaid":
                for one, rank in zip(wanted, ranks, strict=True):
                    if rank < 1:
                        print(f"    {rank:.2f} {one.kind:14} {one.query}")


if __name__ == "__main__":
    main()
