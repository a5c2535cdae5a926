"""Clips hold whatever becomes of their sources: found again by their words, or told as lost, never dropped."""

import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from support.records import Draft
from support.shelf import Shelf

from whosaid.library import Library
from whosaid.model import Clip, ClipState
from whosaid.store import Catalogue

WORDS = "Water for all, and for ever."


def report(*before: str, words: str = WORDS, speaker: str = "Ann Bee", file: str = "report.txt", **about) -> Draft:
    """A report in which somebody says `words`, behind other paragraphs and quotes."""
    draft = Draft(file, {"title": "On Water", **about})
    draft.speaker(speaker)
    for other in before:
        draft.quote(other, speaker)
    draft.quote(words, speaker)
    return draft


def keep(library: Library) -> Clip:
    """Keeps the last quote of the first document."""
    document = next(iter(library.documents())).id
    last = library.record(document).quotes[-1].id
    return library.clips.keep([f"{document}.{last}"]).new[0]


def now(library: Library) -> Clip:
    (clip,) = library.clips.list()
    return clip


def as_kept(clip: Clip) -> tuple[str | None, ...]:
    return clip.id, clip.text, clip.citation, clip.sha256, clip.attribution, clip.title, clip.source


def test_a_clip_follows_a_file_that_was_renamed(shelf: Shelf) -> None:
    with shelf.library(report()) as library:
        kept = keep(library)
        (shelf.documents / "report.txt").rename(shelf.documents / "other.txt")
        library.add([shelf.documents])
        library.refresh()
        clip = now(library)
        assert (clip.state, clip.path) == (ClipState.ANCHORED, str(shelf.documents / "other.txt"))
        assert as_kept(clip) == as_kept(kept)
        assert library.check().faults == ()


def test_a_clip_is_found_again_in_a_changed_source(shelf: Shelf) -> None:
    with shelf.library(report()) as library:
        kept = keep(library)
        shelf.put(report("A new beginning."))
        library.refresh()
        clip = now(library)
        (document,) = library.documents()
        assert (clip.state, clip.item, clip.document) == (ClipState.MOVED, f"{document.id}.q2", document.id)
        assert as_kept(clip) == as_kept(kept)
        assert library.source_text(document.id)[slice(*clip.spans[0])] == WORDS
        assert library.check().faults == ()


def test_a_clip_is_found_again_where_only_case_accents_and_punctuation_changed(shelf: Shelf) -> None:
    with shelf.library(report()) as library:
        kept = keep(library)
        shelf.put(report(words="Water for ALL – and for éver!"))
        library.refresh()
        clip = now(library)
        assert (clip.state, clip.text) == (ClipState.MOVED, WORDS)
        assert as_kept(clip) == as_kept(kept)
        assert library.check().faults == ()


def test_a_clip_whose_words_are_no_item_any_more_stands_in_the_text(shelf: Shelf) -> None:
    with shelf.library(report()) as library:
        keep(library)
        changed = Draft("report.txt", {"title": "On Water"})
        changed.paragraph(f"The chair closed. {WORDS} So it ended.")
        shelf.put(changed)
        library.refresh()
        clip = now(library)
        assert (clip.state, clip.item) == (ClipState.MOVED, None)
        assert library.source_text(clip.document)[slice(*clip.spans[0])] == WORDS
        assert library.check().faults == ()


def test_words_that_are_gone_are_told_as_lost_and_found_when_they_come_back(shelf: Shelf) -> None:
    with shelf.library(report()) as library:
        kept = keep(library)
        shelf.put(report(words="Nothing of the kind."))
        library.refresh()
        clip = now(library)
        assert clip.state is ClipState.LOST
        assert as_kept(clip) == as_kept(kept)
        (fault,) = library.check().faults
        assert "clip c1" in fault
        assert "On Water" in fault
        shelf.put(report())
        library.refresh()
        assert now(library) == kept


def test_a_clip_outlives_its_document_and_finds_it_when_it_is_added_again(shelf: Shelf) -> None:
    with shelf.library(report()) as library:
        kept = keep(library)
        library.remove(["report.txt"])
        assert now(library) == replace(kept, state=ClipState.LOST)
        library.add([shelf.documents])
        assert now(library) == kept


def test_the_same_words_of_somebody_else_are_no_place_for_a_clip(shelf: Shelf) -> None:
    with shelf.library(report(), report("A word.", speaker="Bo Cee", file="other.txt")) as library:
        keep(library)
        library.remove(["report.txt"])
        assert now(library).state is ClipState.LOST


def test_the_same_words_of_the_same_person_in_another_document_are(shelf: Shelf) -> None:
    with shelf.library(report(), report("A word.", file="other.txt")) as library:
        kept = keep(library)
        library.remove(["report.txt"])
        clip = now(library)
        (document,) = library.documents()
        assert (clip.state, clip.document) == (ClipState.MOVED, document.id)
        assert as_kept(clip) == as_kept(kept)


def test_of_two_that_say_the_same_the_one_at_the_same_path_is_the_clips(shelf: Shelf) -> None:
    with shelf.library(report(), report("A word.", file="another.txt")) as library:
        keep(library)
        shelf.put(report("An addition."))
        library.refresh()
        assert library.get(now(library).document).document.file == "report.txt"


def test_notes_tags_and_order_stay_when_a_source_changes(shelf: Shelf) -> None:
    with shelf.library(report()) as library:
        clip = keep(library)
        library.clips.annotate(clip.id, "a note")
        library.clips.tag(clip.id, ["tag"])
        shelf.put(report("A new beginning."))
        library.refresh()
        assert (now(library).note, now(library).tags, now(library).collection) == ("a note", ("tag",), "Clips")


def test_what_is_undone_after_a_change_of_the_source_stands_where_the_words_are_now(shelf: Shelf) -> None:
    with shelf.library(report()) as library:
        clip = keep(library)
        library.clips.remove([clip.id])
        shelf.put(report("A new beginning."))
        library.refresh()
        library.clips.undo()
        assert now(library).state is ClipState.MOVED
        assert library.check().faults == ()


def test_a_change_whose_end_was_never_reached_is_followed_by_the_next_opening(shelf: Shelf) -> None:
    with shelf.library(report()) as library:
        keep(library)
    catalogue = Catalogue.open(shelf.folder, create=False)
    catalogue.remove(catalogue.ids())
    catalogue.close()
    with shelf.open() as library:
        assert now(library).state is ClipState.LOST


def test_the_index_made_anew_leaves_clips_as_they_are(shelf: Shelf) -> None:
    with shelf.library(report()) as library:
        kept = keep(library)
        assert library.check(rebuild=True).clips == 1
        assert now(library) == kept


def protect(shelf: Shelf) -> None:
    """Puts the report again as one that protects its people."""
    catalogue = Catalogue.open(shelf.folder, create=False)
    draft = report(chatham_house=True)
    catalogue.put(draft.source, draft.record)
    catalogue.close()


def test_a_document_that_comes_under_the_chatham_house_rule_takes_the_name_out_of_its_clips(shelf: Shelf) -> None:
    with shelf.library(report()) as library:
        clip = keep(library)
        library.clips.annotate(clip.id, "a note")
        library.clips.remove(library.clips.keep([clip.item or ""], collection="Other").new[0].id.split())
    protect(shelf)
    with shelf.open() as library:
        clip = now(library)
        assert (clip.state, clip.attribution, clip.chatham_house) == (ClipState.ANCHORED, None, True)
        assert "Chatham House Rule" in clip.citation
        while library.clips.undo() is not None:
            assert all("Ann Bee" not in str(one) for one in library.clips.list())


def test_a_clip_whose_words_are_gone_names_nobody_once_its_file_protects_its_people(shelf: Shelf) -> None:
    with shelf.library(report()) as library:
        keep(library)
        shelf.put(report(words="Nothing of the kind.", chatham_house=True))
        library.refresh()
        clip = now(library)
        assert (clip.state, clip.text) == (ClipState.LOST, WORDS)
        assert "Ann Bee" not in str(clip)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ("UPDATE clip SET text = 'Water for some.'", "not those of the source"),
        ("UPDATE clip SET spans = '[[3, 9999]]'", "not those of the source"),
        ("UPDATE clip SET document = 'ffffffff'", "not in the library"),
        ("UPDATE clip SET attribution = 'Ann Bee'", "whom its document protects"),
    ],
)
def test_check_names_a_clip_that_does_not_hold(shelf: Shelf, change: str, what: str) -> None:
    with shelf.library(report(chatham_house=True)) as library:
        keep(library)
        assert library.check().faults == ()
        catalogue = Catalogue.open(shelf.folder, create=False)
        with catalogue._connections.transaction() as db:
            db.execute(change)
        catalogue.close()
        (fault,) = library.check().faults
        assert fault.startswith("clip c1: ")
        assert what in fault


KEEPING = """
import sys
from pathlib import Path
from whosaid.library import Library
with Library.open(Path(sys.argv[1])) as library:
    document = next(iter(library.documents())).id
    for number in range(1, 501):
        (clip,) = library.clips.keep([f"{document}.q{number}"], note=f"note {number}").new
        print(clip.id, flush=True)
"""


def test_a_kill_while_500_clips_are_saved_loses_none_that_was_confirmed(shelf: Shelf) -> None:
    draft = report(*(f"Statement {number} of the debate." for number in range(1, 501)))
    shelf.library(draft).close()
    confirmed: list[str] = []
    for stop in (40, 160):
        with subprocess.Popen(
            [sys.executable, "-c", KEEPING, str(shelf.folder)], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            for line in process.stdout:
                confirmed.append(line.strip())
                if len(confirmed) >= stop:
                    process.send_signal(signal.SIGKILL)
                    break
            confirmed += [line.strip() for line in process.stdout if line.endswith("\n")]
        with shelf.open() as library:
            clips = library.clips.list()
            assert {*confirmed} <= {clip.id for clip in clips}
            assert all(clip.text == f"Statement {clip.note.split()[1]} of the debate." for clip in clips)
            assert library.check().faults == ()
            library.clips.move([clip.id for clip in clips], f"Until {stop}")


def test_500_clips_survive_a_changed_source_of_which_some_words_are_gone(shelf: Shelf) -> None:
    statements = [f"Statement {number} of the debate." for number in range(1, 501)]
    with shelf.library(report(*statements)) as library:
        document = next(iter(library.documents())).id
        library.clips.keep([f"{document}.q{number}" for number in range(1, 501)])
        shelf.put(report("A new beginning.", *statements[:480]))
        library.refresh()
        states = [clip.state for clip in library.clips.list()]
        assert (states.count(ClipState.MOVED), states.count(ClipState.LOST)) == (480, 20)
        assert [clip.text for clip in library.clips.list()] == statements


def test_a_folder_of_another_name_holds_the_same_clips(shelf: Shelf, tmp_path: Path) -> None:
    with shelf.library(report()) as library:
        kept = keep(library)
    shelf.folder.rename(tmp_path / "moved")
    with Library.open(tmp_path / "moved") as library:
        assert now(library) == kept
