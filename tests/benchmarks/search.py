"""How fast whosaid indexes, opens and searches, beside other engines over the same texts in the same run.

    python tests/benchmarks/search.py [--size S|M|L] [--texts FOLDER]

M and L are cut from the plain texts below FOLDER (made for the UN General Debate corpus, 6,521 speeches),
or, without it, from sentences of the seeds in disorder. What was built is kept for the next run.
"""

import argparse
import random
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from tempfile import gettempdir

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks import collection
from benchmarks.peers import TOP, Asked, Peer, Ripgrep, Text, Unable, present
from whosaid.library import Library
from whosaid.library.indexing import units_of
from whosaid.model import Facet, Filter, View
from whosaid.store import Catalogue, engine

KINDS = {
    "rare": "a rare term",
    "common": "a common term",
    "and": "two common, AND",
    "or": "two common, OR",
    "phrase": "a phrase",
    "prefix": "a prefix of 3",
    "fuzzy": "fuzzy",
    "filter": "a common term in one year",
    "snippets": f"top {TOP} with snippets",
    "facets": "counts of all facets",
}
QUERIES = 12  # of each kind
SAMPLE = 20_000  # texts from which the queries are taken


class Whosaid(Peer):
    """The library as the explorer uses it."""

    name = "whosaid"

    def __init__(self, library: Path) -> None:
        self.folder = library

    def build(self, texts: Callable[[], Iterable[Text]]) -> None:
        shutil.rmtree(self.folder / engine.FOLDER, ignore_errors=True)
        Library.open(self.folder).close()

    def open(self) -> None:
        self._library = Library.open(self.folder)

    def answer(self, asked: Asked) -> Callable[[], object]:
        query = {"or": " OR ".join, "phrase": lambda words: '"' + " ".join(words) + '"', "prefix": lambda w: w[0] + "*"}
        text = query.get(asked.kind, " ".join)(asked.words) + ("~" if asked.kind == "fuzzy" else "") + " "
        view = View(text.replace("* ", "*"), (Filter(Facet.YEAR, asked.year),) if asked.kind == "filter" else ())
        searching = self._library._searching
        searching.search(view)  # so that everything but the query itself is warm
        searching._kept.clear()

        def answer() -> object:
            results = searching.search(view)
            if asked.kind == "facets":
                return [list(counts[:TOP]) for counts in results.facets.values()]
            rows = results.quotes[:TOP]
            return [results.highlight(row.text) for row in rows] if asked.kind == "snippets" else rows

        return answer

    def close(self) -> None:
        self._library.close()


def texts_of(library: Path) -> Iterator[Text]:
    """What a library indexes, as every engine gets it."""
    catalogue = Catalogue.open(library, create=False)
    for document in catalogue.ids():
        about = catalogue.entry(document).document
        for unit in units_of(catalogue, document):
            words = " ".join(f"{unit.text} {unit.context}".split())
            yield Text(unit.key, words, document, unit.context.partition(" · ")[0], about.kind or "", str(about.year))
    catalogue.close()


def queries(texts: Iterable[Text]) -> list[Asked]:
    """Queries of every kind, the same ones every time."""
    chance = random.Random(1)
    texts = [text for text in texts if chance.random() < 0.2][:SAMPLE]
    words: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for text in texts:
        found = re.findall(r"[a-z]{4,}", text.words.lower())
        words.update(set(found))
        pairs.update(set(pairwise(re.findall(r"[a-z]+", text.words.lower()))))
    ordered = [word for word, _ in words.most_common()]
    common, rare = ordered[: 5 * QUERIES : 5], [word for word in ordered if words[word] == 2][::7][:QUERIES]
    phrases = [pair for pair, _ in pairs.most_common(40 * QUERIES) if min(map(len, pair)) >= 4][::3][:QUERIES]
    years = sorted({text.year for text in texts})
    asked = [Asked(kind, (word,)) for kind in ("common", "facets") for word in common]
    asked += [Asked(kind, (word,)) for kind in ("rare", "snippets") for word in rare]
    asked += [Asked("fuzzy", (word[:2] + word[3:],)) for word in common if len(word) > 5]
    asked += [Asked("prefix", (word[:3],)) for word in common]
    asked += [Asked("filter", (word,), chance.choice(years)) for word in common]
    asked += [Asked("phrase", pair) for pair in phrases]
    asked += [Asked(kind, (word, common[at - 5])) for kind in ("and", "or") for at, word in enumerate(common)]
    return asked


def measured(peers: list[Peer], asked: list[Asked], rounds: int) -> dict[tuple[str, str], list[float]]:
    """Seconds by kind and engine: query by query, the engines in turn."""
    times: dict[tuple[str, str], list[float]] = {}
    for number in range(rounds):
        for one in asked:
            for peer in random.sample(peers, len(peers)):
                if number and isinstance(peer, Ripgrep):
                    continue  # it takes by far the longest, and always the same
                try:
                    times.setdefault((one.kind, peer.name), []).append(peer.seconds(one))
                except Unable:
                    continue
    return times


_COLD = """
import re, sys, time
began = time.perf_counter()
from pathlib import Path
from whosaid.library import Library
from whosaid.model import View
library = Library.open(Path(sys.argv[1]), create=False)
opened = time.perf_counter()
results = library.search(View())
shown = [list(rows[:40]) for rows in (results.documents, results.speakers, results.quotes, results.recommendations)]
viewed = time.perf_counter()
library.search(View(sys.argv[2])).quotes[:20]
searched = time.perf_counter()
status = Path("/proc/self/status")
memory = int(re.search(r"VmHWM:\\s*(\\d+)", status.read_text())[1]) / 1024 if status.exists() else 0
print(opened - began, viewed - opened, searched - viewed, memory)
"""


def cold(library: Path, word: str, runs: int) -> list[float]:
    """Medians, each run in a process of its own: import and opening, first view, first search (s), memory (MB)."""
    found = []
    for _ in range(runs):
        done = subprocess.run(
            [sys.executable, "-c", _COLD, str(library), word], capture_output=True, check=True, text=True
        )
        found.append([float(part) for part in done.stdout.split()])
    return [statistics.median(part) for part in zip(*found, strict=True)]


def built(peer: Peer, library: Path) -> str:
    """Builds what a peer searches, where it is not there yet; what there is to say of it."""
    place = peer.folder / engine.FOLDER if isinstance(peer, Whosaid) else peer.folder
    said = ""
    if not place.exists():
        began = time.perf_counter()
        peer.build(lambda: texts_of(library))
        seconds = time.perf_counter() - began
        said = f"{seconds:.1f} s, "
    size = sum(file.stat().st_size for file in place.rglob("*") if file.is_file())
    return f"{said}{size / 1e6:.0f} MB"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", choices=("S", "M", "L"), default="M")
    parser.add_argument("--texts", type=Path, help="a folder of plain texts")
    parser.add_argument("--folder", type=Path, default=Path(gettempdir()) / "whosaid-benchmarks")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--rebuild", action="store_true", help="index anew, and say how fast")
    parser.add_argument("--cpu", action="store_true", help="time by the processor, where others use the machine, too")
    options = parser.parse_args()
    if options.cpu:
        Peer.clock = staticmethod(time.process_time)
    library = collection.made(options.folder, options.size, options.texts)
    aside = options.folder / f"{options.size}.peers"
    if options.rebuild:
        shutil.rmtree(aside, ignore_errors=True)
        shutil.rmtree(library / engine.FOLDER, ignore_errors=True)
    peers: list[Peer] = [Whosaid(library), *present(aside)]
    texts = list(texts_of(library))
    size = sum(len(text.words.encode()) for text in texts) / 1e6
    print(f"{options.size}: {len(texts):,} texts, {size:.0f} MB")
    for peer in peers:
        print(f"{peer.name:10} index: {built(peer, library)}")
    asked = queries(texts)
    del texts
    opening, first, search, memory = cold(library, asked[0].words[0], 3)
    print(
        f"whosaid cold: open {opening * 1000:.0f} ms, first view {first * 1000:.0f}, first search {search * 1000:.0f}",
        end="",
    )
    print(f"; memory {memory:.0f} MB")
    for peer in peers:
        peer.open()
    times = measured(peers, asked, options.rounds)
    print(f"\n{'ms, median / p95':28}" + "".join(f"{peer.name:>18}" for peer in peers))
    for kind, name in KINDS.items():
        cells = [_cell(times.get((kind, peer.name), [])) for peer in peers]
        print(f"{name:28}" + "".join(f"{cell:>18}" for cell in cells))
    for peer in peers:
        peer.close()


def _cell(times: list[float]) -> str:
    if not times:
        return "–"
    ordered = sorted(times)
    return f"{1000 * statistics.median(times):.2f} / {1000 * ordered[int(0.95 * (len(ordered) - 1))]:.1f}"


if __name__ == "__main__":
    main()
