"""Extraction from the seeds against what a careful reader found in them: no figure may fall below its floor."""

import hashlib
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from gold.scoring import Score, Tally, characters, load, matched, score
from whosaid.export.data import record_data
from whosaid.extract import extract
from whosaid.model import QuoteKind, Record, Shown, Source, show
from whosaid.sources import read

SEEDS = Path(__file__).parents[2] / "seeds"
GOLD = {gold["file"][:3]: gold for gold in load()}
CONFERENCE, PAPER, SESSION = "000", "003", "004"


@dataclass(frozen=True)
class Extracted:
    """A seed with what was made of it."""

    gold: dict[str, Any]
    source: Source
    record: Record

    def shown(self, spans: Any) -> Shown:
        return show(self.source.text, spans, self.record.edits)

    @property
    def items(self) -> list[Any]:
        return [*self.record.quotes, *self.record.recommendations]


@cache
def extracted(seed: str) -> Extracted:
    source = read(SEEDS / GOLD[seed]["file"])
    return Extracted(GOLD[seed], source, extract(source))


@pytest.fixture(scope="module")
def every() -> list[Extracted]:
    return [extracted(seed) for seed in GOLD]


@pytest.fixture(scope="module")
def total(every: list[Extracted]) -> Score:
    result = Score()
    for one in every:
        result.add(score(one.gold, record_data(one.record), one.source.text))
    return result


def digest(text: str) -> str:
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:16]


@pytest.mark.parametrize("seed", GOLD)
def test_the_gold_fits_the_seed(seed: str) -> None:
    one = extracted(seed)
    assert (one.source.sha256, len(one.source.text)) == (one.gold["sha256"], one.gold["n_chars"])


@pytest.mark.parametrize("seed", GOLD)
def test_what_a_document_says_of_itself_is_exact_and_nothing_is_invented(seed: str) -> None:
    document = extracted(seed).record.document
    assert {
        "title": document.title,
        "subtitle": document.subtitle,
        "kind": document.kind,
        "dates": list(document.dates),
        "year": document.year,
        "place": document.place,
        "publisher": document.publisher,
        "authors": list(document.authors),
        "identifiers": [[i.type, i.value] for i in document.identifiers],
        "language": document.language,
        "chatham_house": document.chatham_house,
    } == GOLD[seed]["document"]


def test_all_speakers_are_found_and_nobody_else(total: Score, every: list[Extracted]) -> None:
    assert total.speakers == Tally(right=26)
    strangers = {name for one in every for name in one.gold["other_persons"]}
    assert len(strangers) == 13
    assert not strangers & {speaker.name for one in every for speaker in one.record.speakers}


def test_role_organisation_and_country_are_those_of_the_lists(total: Score) -> None:
    assert total.whole_speakers.right >= 24


def test_sections_are_found_with_their_kinds(every: list[Extracted]) -> None:
    front = ("boilerplate", "similar-documents")
    wanted = [(one, section) for one in every for section in one.gold["sections"] if section["kind"] not in front]
    found = 0
    kinds = 0
    for one, section in wanted:
        low = section["span"][0]
        there = [s for s in one.record.document.sections if abs(s.start_char - low) <= 8]
        found += bool(there)
        kinds += any(s.kind == section["kind"] for s in there)
    assert found >= 0.87 * len(wanted)
    assert kinds >= 0.95 * found


def test_every_pull_quote_is_found_with_its_speaker(total: Score) -> None:
    pull = total.quotes["pull-quote"]
    assert (pull.found, pull.named) == (Tally(right=24), Tally(right=24))


def test_the_text_of_every_pull_quote_is_shown_exactly() -> None:
    one = extracted(CONFERENCE)
    text = one.source.text
    wanted = [q for q in one.gold["quotes"] if q["kind"] == "pull-quote"]
    given = [q for q in one.record.quotes if q.kind is QuoteKind.PULL_QUOTE]
    pairs = matched([characters(q["spans"], text) for q in wanted], [characters(q.spans, text) for q in given])
    assert [given[i].text for i, j in pairs.items() if digest(given[i].text) != wanted[j]["text"]] == []


def test_an_attribution_whose_quote_was_lost_is_attached_to_none() -> None:
    one = extracted(CONFERENCE)
    (orphan,) = (n["span"] for n in one.gold["noise"] if n["kind"] == "orphan-attribution")
    for quote in one.record.quotes:
        low, high = quote.attribution or (0, 0)
        assert high <= orphan[0] or low >= orphan[1]
    lost = " ".join(one.source.text[slice(*orphan)].split()[:3])
    assert lost in {speaker.name for speaker in one.record.speakers}
    assert lost not in {quote.speaker for quote in one.record.quotes if quote.kind is QuoteKind.PULL_QUOTE}


def test_words_in_quotation_marks_are_mostly_terms(total: Score) -> None:
    inline = total.quotes["inline-direct"]
    assert (inline.found.right, inline.found.missed, inline.named.right) == (1, 0, 1)
    assert inline.terms <= 1


def test_no_seed_is_a_verbatim_record(every: list[Extracted]) -> None:
    assert [q.text for one in every for q in one.record.quotes if q.kind is QuoteKind.TURN] == []


def test_reported_speech(total: Score) -> None:
    reported = total.quotes["reported"]
    assert reported.found.precision >= 0.97
    assert reported.found.recall >= 0.92
    assert reported.named.precision >= 0.97


def test_recommendations(total: Score) -> None:
    assert total.core.recall >= 0.95
    assert total.all.recall >= 0.95
    assert total.recommended.precision >= 0.97
    assert total.kinds.precision >= 0.97
    assert total.traps <= 1


def test_a_conclusion_leads_to_the_speaker_whom_it_restates(total: Score) -> None:
    assert total.links.right >= 18
    assert total.links.missed <= 1


def test_sentences_that_the_page_tore_apart_are_joined_and_no_others(every: list[Extracted]) -> None:
    right = wrong = 0
    for one in every:
        for before, after in one.gold["joins"]:
            right += any(_stand_together(one, passage.spans, before, after) for passage in one.record.passages)
        gaps = [(low[1], high[0]) for passage in one.record.passages for low, high in pairwise(passage.spans)]
        wrong += sum(not any(b <= high and low <= a for b, a in one.gold["joins"]) for low, high in gaps)
    assert right >= 20
    assert wrong <= 1


def _stand_together(one: Extracted, spans: Any, before: int, after: int) -> bool:
    if not (spans[0][0] < before and after < spans[-1][1]):
        return False
    shown = one.shown(spans)
    last, first = shown.locate(((before - 1, before),)), shown.locate(((after, after + 1),))
    return bool(last and first) and 0 <= first[0][0] - last[0][1] <= 1


def test_a_paragraph_belongs_to_whose_speech_it_sums_up() -> None:
    one = extracted(CONFERENCE)
    text = one.source.text
    owners = {offset: passage.owner for passage in one.record.passages for offset in characters(passage.spans, text)}
    right = all_ = 0
    for intervention in one.gold["interventions"]:
        part = characters(intervention["spans"], text)
        all_ += len(part)
        right += sum(owners.get(offset) == intervention["speaker"] for offset in part)
    assert right >= 0.97 * all_


def test_no_shown_text_holds_noise_or_markup(every: list[Extracted], total: Score) -> None:
    assert total.noisy_items == 0
    for one in every:
        nothing = tuple(tuple(span) for span in sorted([*(n["span"] for n in one.gold["noise"]), *one.gold["markup"]]))
        for item in one.items:
            assert one.shown(item.spans).locate(nothing) == (), item.text


def test_nobody_is_named_under_the_chatham_house_rule() -> None:
    record = extracted(SESSION).record
    assert record.document.chatham_house
    assert record.speakers == ()
    assert {item.speaker for item in (*record.quotes, *record.recommendations)} == {None}
    assert {support.speaker for item in record.recommendations for support in item.supported_by} <= {None}
    assert {passage.owner for passage in record.passages} == {None}
    assert record.document.authors == ()
