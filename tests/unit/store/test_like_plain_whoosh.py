"""The fast postings find what Whoosh's own, slow ones find, whatever was added and deleted in whatever order."""

import pickle
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whoosh import columns, fields, query
from whoosh.analysis import SpaceSeparatedTokenizer
from whoosh.codec import whoosh3
from whoosh.filedb import structfile
from whoosh.filedb.filestore import RamStorage

from whosaid.store import analysis, engine, phrases, whoosh_index
from whosaid.store.fulltext import Phrase, Prefix, Term, Unit, Word

WORDS = "water waters watery wat wade clean cleans cleaning a of the fire fired 水 ümlaut".split()
TEXTS = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
UNITS = st.lists(st.tuples(TEXTS, st.sampled_from(["", "Water Board", "Ann Fire"]), st.integers(0, 4)), max_size=12)
TERMS: st.SearchStrategy[Term] = st.one_of(
    st.sampled_from(WORDS).map(lambda word: Word(analysis.fold(word), analysis.stems(analysis.fold(word), ("en",)))),
    st.sampled_from(["wat", "wate", "water", "cle", "clean", "fir", "the"]).map(Prefix),
    st.builds(
        Phrase,
        st.lists(st.sampled_from(WORDS).map(analysis.fold), min_size=1, max_size=3).map(tuple),
        st.sampled_from([0, 0, 2]),
    ),
)


class Plain:
    """An index as Whoosh makes it, over words that are already folded and stemmed."""

    def __init__(self, units: list[Unit]) -> None:
        words = fields.TEXT(analyzer=SpaceSeparatedTokenizer(), phrase=True)
        schema = fields.Schema(key=fields.STORED, word=words, stem=words, context=words)
        self._index = RamStorage().create_index(schema)
        writer = self._index.writer()
        for unit in units:
            text, context = analysis.words(unit.text), analysis.words(unit.context)
            stems = [analysis.stem(word, unit.language) for word in (*text, *context)]
            writer.add_document(
                key=unit.key,
                word=" ".join(text),
                stem=" ".join(stems[: len(text)]),
                context=" ".join([*context, *stems[len(text) :]]),
            )
        writer.commit()

    def find(self, term: Term) -> set[int]:
        with self._index.searcher() as searcher:
            return {hit["key"] for hit in searcher.search(_plain(term), limit=None)}


def _plain(term: Term) -> query.Query:
    match term:
        case Word(word, stems):
            return query.Or(
                [query.Term("context", one) for one in (word, *stems)] + [query.Term("stem", one) for one in stems]
            )
        case Prefix(start):
            return query.Or([query.Prefix("word", start), query.Prefix("context", start)])
        case Phrase(words, slop=0):
            return query.Phrase("word", list(words)) if len(words) > 1 else query.Term("word", words[0])
    raise AssertionError(term)


def _near(unit: Unit, phrase: Phrase) -> bool:
    """Whether the words stand together, tried by every stretch that is short enough."""
    words = analysis.words(unit.text)
    width = len(phrase.words) + phrase.slop
    return any(set(phrase.words) <= set(words[at : at + width]) for at in range(len(words) or 1))


@settings(max_examples=60, deadline=None)
@given(st.lists(UNITS, min_size=1, max_size=4), st.sets(st.integers(0, 4)), st.lists(TERMS, min_size=3, max_size=8))
def test_what_is_found_is_what_plain_whoosh_finds(
    additions: list[list[tuple[str, str, int]]], deleted: set[int], terms: list[Term]
) -> None:
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        patched.setattr(whoosh_index, "_SMALL_SEGMENTS", 3)  # so that segments are brought together, too
        index = engine.open_engine(Path(folder) / engine.FOLDER)
        index.clear()
        units: list[Unit] = []
        for addition in additions:
            new = [Unit(len(units) + at, f"d{d}", "en", *words) for at, (*words, d) in enumerate(addition)]
            index.update(new)
            units += new
        index.update([], delete=[f"d{number}" for number in deleted])
        left = [unit for unit in units if int(unit.document[1:]) not in deleted]
        assert index.keys() == {unit.key for unit in left}
        found_of = [(term, index.find(term)) for term in terms]
        living = index.keys()
        index.close()
        # Plain Whoosh reads its own pickles, which are no concern of ours.
        patched.setattr(structfile, "load_pickle", pickle.load)
        patched.setattr(whoosh3, "loads", pickle.loads)
        patched.setattr(columns, "loads", pickle.loads)
        plain = Plain(left)
        for term, found in found_of:
            if isinstance(term, Phrase) and term.slop:
                if len(set(term.words)) == len(term.words):
                    assert found.keys() & living == {unit.key for unit in left if _near(unit, term)}
            else:
                assert found.keys() & living == plain.find(term), term
            assert all(score > 0 for score in found.values())


@given(st.lists(TEXTS, min_size=1, max_size=20), st.lists(st.sampled_from(WORDS[:12]), min_size=2, max_size=3))
@settings(max_examples=60, deadline=None)
def test_both_ways_of_finding_a_phrase_agree(texts: list[str], words: list[str]) -> None:
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        index = engine.open_engine(Path(folder) / engine.FOLDER)
        index.clear()
        index.update([Unit(key, "d", "en", text) for key, text in enumerate(texts)])
        found = []
        for costs in (0, 1_000_000):
            patched.setattr(phrases, "_FEW", costs)
            found.append(index.find(Phrase(tuple(words))))
        index.close()
    assert found[0] == found[1]
