"""Libraries of three sizes to measure with, kept on the disk between runs.

S is the seeds, read and extracted as ever. M and L are made of plain speeches by a stand-in for
extraction that cuts texts into passages, sections, quotes and recommendations in fixed proportions,
so that figures of the search do not hang on how fast, or how richly, documents are taken apart.
"""

import hashlib
import random
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from whosaid.library import Library
from whosaid.model import (
    Document,
    Passage,
    PassageKind,
    Quote,
    QuoteKind,
    Recommendation,
    RecommendationKind,
    Record,
    Section,
    SectionKind,
    Source,
    Spans,
    Speaker,
)
from whosaid.store import Catalogue
from whosaid.store.catalogue import FILE as CATALOGUE

M_UNITS = 100_000
"""Texts to be found in a library of size M: passages, quotes, recommendations and the rest together."""

_SENTENCE = re.compile(r"\S[^.!?]*[.!?]*")
_SENTENCES = 3  # in a passage
_PASSAGES = 12  # in a section
_PRESCRIBES = re.compile(r"\b(?:should|must|needs? to|call(?:s|ed)? (?:up)?on)\b")
_ROLES = ("President", "Minister for Foreign Affairs", "Prime Minister", "Permanent Representative")
_SPEECHES = 6_500  # that are made up where there are no texts
_LINES = 240  # sentences in one that is made up


def seeds() -> Path:
    return Path(__file__).parents[2] / "seeds"


def made(folder: Path, size: str, texts: Path | None) -> Path:
    """The folder of a library of this size, made where it is not there yet. Its full text may be missing."""
    library = folder / size
    if (library / CATALOGUE).exists():
        return library
    unfinished = folder / f"{size}.unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    if size == "S":
        with Library.open(unfinished) as opened:
            opened.add([seeds()])
    else:
        catalogue = Catalogue.open(unfinished, create=True)
        units = 0
        for name, text in speeches(texts):
            source, record = stand_in(name, text)
            catalogue.put(source, record)
            units += len(record.passages) + len(record.quotes) + len(record.recommendations)
            if size == "M" and units >= M_UNITS:
                break
        catalogue.close()
    unfinished.rename(library)
    return library


def speeches(texts: Path | None) -> Iterator[tuple[str, str]]:
    """File names and texts: those below a folder, or speeches shuffled from the sentences of the seeds."""
    if texts is not None:
        files = sorted(texts.rglob("*.txt"))
        random.Random(1).shuffle(files)
        for file in files:
            yield file.name, file.read_text("utf-8-sig", "replace")
        return
    known = [
        sentence.strip()
        for seed in sorted(seeds().glob("*.txt"))
        for sentence in _SENTENCE.findall(seed.read_text("utf-8", "replace"))
    ]
    for number in range(_SPEECHES):
        chance = random.Random(number)
        yield f"speech_{number % 50}_{1970 + number % 50}.txt", " ".join(chance.choices(known, k=_LINES))


def stand_in(name: str, text: str) -> tuple[Source, Record]:
    """A source and its record. A sentence of every passage is a quote, every one that prescribes a recommendation."""
    sha256 = hashlib.sha256(f"{name}\n{text}".encode()).hexdigest()
    source = Source(name, sha256, text)
    country, _, year = name.removesuffix(".txt").partition("_")
    year = year.rpartition("_")[2]
    speaker = f"Delegate {country.title()} {_ROLES[int(sha256[:2], 16) % 4].partition(' ')[0]}"
    sentences = [match.span() for match in _SENTENCE.finditer(text)]
    passages, quotes, recommendations, sections = [], [], [], []
    for first in range(0, len(sentences), _SENTENCES):
        within = sentences[first : first + _SENTENCES]
        number = len(passages)
        if number % _PASSAGES == 0:
            sections.append(number)
        section = f"s{len(sections)}"
        passages.append(
            Passage(f"p{number + 1}", PassageKind.PARAGRAPH, ((within[0][0], within[-1][1]),), section, None, speaker)
        )
        for at, span in enumerate(within):
            said, spans = text[span[0] : span[1]], (span,)
            if _PRESCRIBES.search(said):
                recommendations.append(_recommendation(len(recommendations), said, spans, speaker, section))
            elif at == 0:
                quotes.append(
                    Quote(f"q{len(quotes) + 1}", said, spans, speaker, None, section, kind=QuoteKind.REPORTED)
                )
    document = Document(
        name,
        sha256,
        len(text),
        title=f"Statement of {country.title()} in the general debate of {year}",
        dates=(year,) if year.isdigit() else (),
        year=int(year) if year.isdigit() else None,
        language="en",
        sections=tuple(_section(number, starts, passages) for number, starts in enumerate(sections)),
    )
    people = (Speaker(speaker, role=_ROLES[int(sha256[:2], 16) % 4], country=country.title(), variants=(speaker,)),)
    return source, Record(document, tuple(passages), people, tuple(quotes), tuple(recommendations))


def _section(number: int, starts: int, passages: list[Passage]) -> Section:
    last = passages[min(starts + _PASSAGES, len(passages)) - 1]
    return Section(
        f"s{number + 1}",
        f"Part {number + 1}",
        SectionKind.BODY,
        1,
        None,
        passages[starts].start_char,
        last.end_char,
    )


def _recommendation(number: int, said: str, spans: Spans, speaker: str, section: str) -> Recommendation:
    return Recommendation(f"r{number + 1}", said, spans, speaker, None, section, kind=RecommendationKind.RECOMMENDATION)
