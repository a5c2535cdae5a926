"""What is asked of any engine for full text, shown by the one in use; and that its folder is never trusted blindly."""

import os
import pickle
from pathlib import Path
from threading import Thread

import pytest

from whosaid.model import LibraryUnusable
from whosaid.store import FullText, analysis, engine, sums
from whosaid.store.fulltext import AnyOf, Damaged, Phrase, Prefix, Unit, Word


def word(text: str, *languages: str) -> Word:
    folded = analysis.fold(text)
    return Word(folded, analysis.stems(folded, languages or ("en",)))


def unit(key: int, text: str, context: str = "", document: str = "d1", language: str | None = "en") -> Unit:
    return Unit(key, document, language, text, context)


@pytest.fixture
def index(tmp_path: Path) -> FullText:
    made = engine.open_engine(tmp_path / engine.FOLDER)
    made.clear()
    return made


def test_an_empty_index_finds_nothing(index: FullText) -> None:
    assert index.find(word("water")) == {}
    assert index.find(Prefix("wat")) == {}
    assert index.find(Phrase(("clean", "water"))) == {}
    assert index.keys() == set()


def test_a_word_is_found_in_all_its_forms(index: FullText) -> None:
    index.update([unit(1, "Financing wells"), unit(2, "They financed it."), unit(3, "Final words")])
    assert index.find(word("finances")).keys() == {1, 2}


def test_each_document_is_stemmed_in_its_own_language(index: FullText) -> None:
    index.update([unit(1, "les partenariats", language="fr"), unit(2, "partenariats", language=None)])
    assert index.find(word("partenariat", "fr")).keys() == {1}


def test_case_and_accents_do_not_matter(index: FullText) -> None:
    index.update([unit(1, "ZOË")])
    assert index.find(word("zoe")).keys() == {1}


def test_more_and_rarer_words_in_a_shorter_text_weigh_more(index: FullText) -> None:
    index.update(
        [
            unit(1, "wells wells wells in the desert"),
            unit(2, "wells in the desert"),
            unit(3, "wells in the desert and many other things of which much was said at great length"),
            unit(4, "nothing"),
        ]
    )
    scores = index.find(word("wells"))
    assert sorted(scores, key=lambda key: -scores[key]) == [1, 2, 3]
    assert index.find(word("nothing"))[4] > scores[2]


def test_the_own_word_weighs_more_than_the_name_of_who_speaks(index: FullText) -> None:
    index.update([unit(1, "a lake is water"), unit(2, "a hill is earth", "Lake"), unit(3, "no more"), unit(4, "end")])
    scores = index.find(word("lake"))
    assert scores[1] > scores[2] > 0


def test_a_prefix_reads_words_as_written_and_names(index: FullText) -> None:
    index.update([unit(1, "climates"), unit(2, "climb"), unit(3, "quiet", "Climens"), unit(4, "cloud")])
    assert index.find(Prefix("clima")).keys() == {1}
    assert index.find(Prefix("clim")).keys() == {1, 2, 3}


def test_a_phrase_is_exact_and_in_order(index: FullText) -> None:
    index.update([unit(1, "climate change now"), unit(2, "change of climate"), unit(3, "climates change")])
    assert index.find(Phrase(("climate", "change"))).keys() == {1}
    assert index.find(Phrase(("climates",))).keys() == {3}


def test_a_phrase_that_is_still_typed_may_go_on(index: FullText) -> None:
    index.update([unit(1, "decision making"), unit(2, "decision makers decide"), unit(3, "making a decision")])
    assert index.find(Phrase(("decision", "mak"), open=True)).keys() == {1, 2}


def test_words_near_one_another(index: FullText) -> None:
    index.update(
        [unit(1, "water for the many poor"), unit(2, "poor people drink water"), unit(3, "water " * 9 + "poor")]
    )
    assert index.find(Phrase(("water", "poor"), slop=2)).keys() == {2, 3}
    assert index.find(Phrase(("water", "poor"), slop=3)).keys() == {1, 2, 3}


def test_a_frequency_of_nothing_means_that_nothing_is_found(index: FullText) -> None:
    index.update([unit(1, "clean water", "Ann Bee")])
    for term in (word("water"), word("bee"), Prefix("cle"), Phrase(("clean", "water"))):
        assert index.frequency(term) > 0
    for term in (word("fire"), Prefix("fir"), Phrase(("clean", "fire"))):
        assert index.frequency(term) == 0


def test_words_are_found_by_their_beginning_with_how_many_hold_them(index: FullText) -> None:
    index.update([unit(1, "Partnership partners"), unit(2, "partnership grows", "Partridge"), unit(3, "water")])
    assert index.starting("part") == {"partnership": 2, "partners": 1}
    assert index.starting("zz") == {}


def test_any_of_several_words_counts_as_one(index: FullText) -> None:
    index.update([unit(1, "lake and river"), unit(2, "rivers"), unit(3, "hill", "Lake"), unit(4, "sea")])
    assert index.find(AnyOf(("lake", "river"))).keys() == {1, 3}
    assert index.frequency(AnyOf(("lake",))) == 2
    assert index.find(AnyOf(())) == {}


def test_a_word_is_found_with_and_without_its_joints(index: FullText) -> None:
    index.update([unit(1, "co-operation"), unit(2, "cooperation"), unit(3, "operation"), unit(4, "we don’t")])
    assert index.find(word("cooperation")).keys() == {1, 2}
    assert index.find(word("dont")).keys() == {4}


def test_a_single_character_of_a_script_without_spaces_is_found_where_the_run_ends(index: FullText) -> None:
    index.update([unit(1, "用水", language="zh"), unit(2, "水源", language="zh"), unit(3, "火", language="zh")])
    assert index.find(word("水", "zh")).keys() | index.find(Prefix("水")).keys() == {1, 2}


def test_deleted_units_are_gone_and_the_others_stay(index: FullText) -> None:
    index.update([unit(1, "water", document="d1"), unit(2, "water", document="d2")])
    index.update([unit(3, "water", document="d3")], delete=["d1", "unknown"])
    assert index.keys() == {2, 3}


def test_many_small_additions_are_brought_together_without_loss(index: FullText, tmp_path: Path) -> None:
    for number in range(30):
        index.update([unit(number, f"water and word{number}", "Ann Bee", document=f"d{number}")])
    index.update([], delete=["d7"])
    assert index.keys() == set(range(30)) - {7}
    assert set(range(30)) - {7} <= index.find(word("water")).keys()
    assert index.find(Phrase(("and", "word12"))).keys() == {12}
    assert index.find(word("bee")).keys() >= {0, 29}
    assert len(list((tmp_path / engine.FOLDER).glob("*.trm"))) < 10


def test_an_addition_that_fails_leaves_the_index_as_it_was(index: FullText) -> None:
    index.update([unit(1, "water")])

    def units() -> object:
        yield unit(2, "fire")
        raise RuntimeError("stopped")

    with pytest.raises(RuntimeError):
        index.update(units())  # type: ignore[arg-type]
    assert index.keys() == {1}
    index.update([unit(3, "earth")])
    assert index.keys() == {1, 3}


def test_threads_see_what_was_committed(index: FullText) -> None:
    index.update([unit(1, "water")])
    seen: list[set[int]] = []

    def look() -> None:
        seen.extend(set(index.find(word("water"))) for _ in range(20))

    threads = [Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [{1}] * 80


def test_another_reader_sees_a_commit_after_a_refresh(index: FullText, tmp_path: Path) -> None:
    other = engine.open_engine(tmp_path / engine.FOLDER)
    assert other.find(word("water")) == {}
    index.update([unit(1, "water")])
    other.refresh()
    assert other.find(word("water")).keys() == {1}


def test_a_long_text_is_found_by_any_of_its_first_words(index: FullText) -> None:
    index.update([unit(1, "water " * 60_000 + "end " + "fire " * 10_000)])
    assert index.find(word("end")).keys() == {1}
    assert index.find(Phrase(("water", "water"))).keys() == {1}


def test_a_fresh_index_looks_sound(index: FullText, tmp_path: Path) -> None:
    index.update([unit(1, "water")])
    assert engine.looks_sound(tmp_path / engine.FOLDER)


@pytest.mark.skipif(os.name != "posix", reason="modes and owners are known on POSIX only")
def test_an_index_that_others_could_have_written_does_not_look_sound(index: FullText, tmp_path: Path) -> None:
    folder = tmp_path / engine.FOLDER
    (folder / "version").chmod(0o666)
    assert not engine.looks_sound(folder)
    (folder / "version").chmod(0o600)
    folder.chmod(0o777)
    assert not engine.looks_sound(folder)


def test_an_index_of_another_version_does_not_look_sound(index: FullText, tmp_path: Path) -> None:
    (tmp_path / engine.FOLDER / "version").write_text("whoosh 0")
    assert not engine.looks_sound(tmp_path / engine.FOLDER)
    assert not engine.looks_sound(tmp_path / "none")


class Bomb:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self.path),)


def test_an_index_that_would_run_code_is_damaged_and_runs_none(index: FullText, tmp_path: Path) -> None:
    index.update([unit(1, "water")])
    index.close()
    (toc,) = (tmp_path / engine.FOLDER).glob("*.toc")
    data = toc.read_bytes()
    at = data.rindex(b"\x80\x04" if b"\x80\x04" in data else b"\x80\x05")
    toc.write_bytes(sums.summed(data[:at] + pickle.dumps([Bomb(tmp_path / "boom")])))
    with pytest.raises(Damaged, match="mkdir"):
        engine.open_engine(tmp_path / engine.FOLDER).find(word("water"))
    assert not (tmp_path / "boom").exists()


@pytest.mark.parametrize("pattern", ["*.toc", "*.trm", "*.pst", "*.unt"])
def test_an_index_with_a_file_cut_short_is_damaged(index: FullText, tmp_path: Path, pattern: str) -> None:
    index.update([unit(1, "water and more")])
    index.close()
    (file,) = (tmp_path / engine.FOLDER).glob(pattern)
    file.write_bytes(file.read_bytes()[:5])
    with pytest.raises(Damaged):
        engine.open_engine(tmp_path / engine.FOLDER).find(word("water"))


def answers(folder: Path) -> list[object]:
    """What an index that has just been opened says."""
    index = engine.open_engine(folder)
    terms = (word("water"), word("bee"), Prefix("fir"), Prefix("water"), Phrase(("clean", "water")), AnyOf(("fire",)))
    try:
        return [*map(index.find, terms), *map(index.frequency, terms), index.starting("w"), index.keys()]
    finally:
        index.close()


@pytest.mark.parametrize("pattern", ["*.toc", "*.trm", "*.pst", "*.unt"])
def test_an_index_in_which_a_byte_has_changed_says_the_same_or_is_damaged(
    index: FullText, tmp_path: Path, pattern: str
) -> None:
    index.update([unit(1, "clean water, watery fire", "Ann Bee"), unit(2, "waters", document="d2"), unit(3, "fires")])
    index.update([unit(4, "water", document="d3")], delete=["d2"])
    index.close()
    expected = answers(tmp_path / engine.FOLDER)
    damaged = 0
    for file in (tmp_path / engine.FOLDER).glob(pattern):
        data = file.read_bytes()
        for at in range(0, len(data), 5):
            file.write_bytes(data[:at] + bytes([data[at] ^ 1 << at % 8]) + data[at + 1 :])
            try:
                assert answers(tmp_path / engine.FOLDER) == expected, at
            except Damaged:
                damaged += 1
            with pytest.raises(Damaged):
                engine.open_engine(tmp_path / engine.FOLDER).verify()
        file.write_bytes(data)
    assert damaged


def test_a_sound_index_is_verified(index: FullText) -> None:
    index.verify()
    index.update([unit(1, "water")])
    index.update([unit(2, "fire", document="d2")], delete=["d1"])
    index.verify()


def test_a_full_disk_is_said_in_words(index: FullText, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(LibraryUnusable, match="disk is full"):
        index.update([unit(1, "water")])
