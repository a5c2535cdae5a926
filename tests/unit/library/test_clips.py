"""Clips: kept, found, changed and undone."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from support.records import Draft
from support.shelf import Shelf

from whosaid.library import Library, Progress
from whosaid.model import BadInput, ClipState, NotFound, QuoteKind


def report() -> Draft:
    draft = Draft(about={"title": "On Water", "dates": ("2019-05-06",), "publisher": "A House"})
    draft.speaker("Ann Bee", role="Chair")
    draft.quote("Water for all.", "Ann Bee", page=3)
    draft.quote("She said that wells matter.", "Ann Bee", QuoteKind.REPORTED)
    draft.recommendation("Dig wells.", number="1")
    return draft


@pytest.fixture
def library(shelf: Shelf) -> Library:
    return shelf.library(report())


def ids(library: Library) -> list[str]:
    """Two quotes and a recommendation."""
    (document,) = library.documents()
    return [f"{document.id}.{name}" for name in ("q1", "q2", "r1")]


def test_what_is_kept_has_its_words_citation_and_source(library: Library) -> None:
    (clip,) = library.clips.keep(ids(library)[:1]).new
    assert (clip.text, clip.attribution, clip.kind) == ("Water for all.", "Ann Bee", "pull-quote")
    assert clip.citation == "Ann Bee, Chair, in: On Water. 6 May 2019. A House, p. 3."
    assert clip.source == "On Water. 6 May 2019. A House."
    assert (clip.state, clip.collection, clip.id) == (ClipState.ANCHORED, "Clips", "c1")
    assert library.clips.list() == (clip,)


def test_an_item_is_kept_once_in_a_collection(library: Library) -> None:
    (first,) = library.clips.keep(ids(library)[:1]).new
    again = library.clips.keep(ids(library)[:2])
    assert (again.known, [clip.id for clip in again.new]) == ((first,), ["c2"])
    assert [clip.id for clip in library.clips.keep(ids(library)[:1], collection="Speech").new] == ["c3"]
    assert library.clips.collections() == {"Clips": 2, "Speech": 1}


def test_only_quotes_and_recommendations_are_kept(library: Library) -> None:
    document = next(iter(library.documents())).id
    for thing in (document, "ann-bee"):
        with pytest.raises(BadInput, match="no quote or recommendation"):
            library.clips.keep([*ids(library), thing])
    with pytest.raises(NotFound):
        library.clips.keep([f"{document}.q9"])
    assert library.clips.list() == ()


def test_clips_are_found_by_words_tag_and_collection(library: Library) -> None:
    one, two, three = library.clips.keep(ids(library)).new
    library.clips.tag(one.id, ["#Irrigation", "irrigation", " the south "])
    library.clips.annotate(two.id, "for the préface")
    library.clips.move([three.id], "Speech")
    assert library.clips.get(one.id).tags == ("Irrigation", "the south")

    def found(**how: str) -> list[str]:
        return [clip.id for clip in library.clips.list(**how)]

    assert found(query="wells DIG") == [three.id]
    assert found(query="preface") == [two.id]
    assert found(query="ann bee water") == [one.id, two.id]
    assert found(tag="IRRIGATION") == [one.id]
    assert found(collection="Speech") == [three.id]
    assert found(query="oceans") == []


def test_a_clip_moves_within_its_collection_as_far_as_it_goes(library: Library) -> None:
    one, two, three = (clip.id for clip in library.clips.keep(ids(library)).new)

    def order() -> list[str]:
        return [clip.id for clip in library.clips.list()]

    library.clips.reorder(three, -1)
    assert order() == [one, three, two]
    library.clips.reorder(one, 9)
    assert order() == [three, two, one]
    library.clips.reorder(three, -1)
    assert order() == [three, two, one]
    assert library.clips.undo() == "changed the order"
    assert order() == [one, three, two]


def test_every_change_is_undone_from_the_last_to_the_first(library: Library) -> None:
    clips = library.clips
    states = [clips.list()]

    def did(change: object) -> None:
        states.append(clips.list())

    did(clips.keep(ids(library)))
    did(clips.keep(ids(library)[:2], collection="Speech"))
    did(clips.annotate("c1", "a note"))
    did(clips.tag("c2", ["a tag"]))
    did(clips.move(["c1"], "Speech"))
    did(clips.reorder("c2", 1))
    did(clips.remove(["c1", "c3"]))
    words = []
    for state in reversed(states[:-1]):
        words.append(clips.undo())
        assert clips.list() == state
    assert words == [
        "removed 2 clips",
        "changed the order",
        "moved 1 clip to Speech",
        "changed the tags of 1 clip",
        "changed the note of 1 clip",
        "kept 2 clips",
        "kept 3 clips",
    ]
    assert clips.undo() is None


def test_a_change_of_an_earlier_session_can_be_undone(shelf: Shelf, library: Library) -> None:
    library.clips.keep(ids(library)[:1])
    library.close()
    with shelf.open() as again:
        assert again.clips.undo() == "kept 1 clip"
        assert again.clips.list() == ()


def test_items_are_kept_while_documents_are_being_added(shelf: Shelf, library: Library) -> None:
    first = ids(library)[0]
    steps: list[str] = []

    def keep(step: Progress) -> None:
        with ThreadPoolExecutor() as pool:  # as the explorer does
            steps.append(pool.submit(library.clips.keep, [first], collection=Path(step.path).name).result(60).new[0].id)

    library.add(shelf.put(Draft("a.txt", text="One."), Draft("b.txt", text="Two.")), listen=keep)
    assert steps == ["c1", "c2"]
    assert [clip.state for clip in library.clips.list()] == [ClipState.ANCHORED] * 2


def test_what_changes_nothing_leaves_nothing_to_undo(library: Library) -> None:
    library.clips.keep(ids(library)[:1])
    library.clips.keep(ids(library)[:1])
    library.clips.annotate("c1", "")
    library.clips.move(["c1"], "Clips")
    assert library.clips.undo() == "kept 1 clip"


def test_a_clip_that_is_not_there_is_told(library: Library) -> None:
    for change in (
        lambda: library.clips.annotate("c9", "x"),
        lambda: library.clips.tag("c9", ["x"]),
        lambda: library.clips.move(["c9"], "x"),
        lambda: library.clips.reorder("c9", 1),
        lambda: library.clips.remove(["c9"]),
        lambda: library.clips.get("c9"),
    ):
        with pytest.raises(NotFound, match="no clip c9"):
            change()


@pytest.mark.parametrize("name", ["", "  ", "x" * 81])
def test_a_collection_has_a_name_of_some_length(library: Library, name: str) -> None:
    with pytest.raises(BadInput, match="collection"):
        library.clips.keep(ids(library), collection=name)


def test_nothing_that_a_user_writes_carries_a_control_character(library: Library) -> None:
    (clip,) = library.clips.keep(ids(library)[:1], collection="a\x1b[31m\nb", tags=["t\x07"], note="n\x9b\nm").new
    assert (clip.collection, clip.tags, clip.note) == ("a␛[31m b", ("t␇",), "n\ufffd\nm")
    with pytest.raises(BadInput, match="comma"):
        library.clips.tag(clip.id, ["one, two"])


def test_a_clip_of_a_protected_document_names_its_party_or_nobody(shelf: Shelf) -> None:
    draft = Draft(about={"title": "Closed", "chatham_house": True, "authors": ("Ann Bee",)})
    draft.speaker("Ann Bee")
    draft.quote("We need wells.", "Ann Bee")
    draft.quote("So says a state.", "Ann Bee", party="Malta")
    with shelf.library(draft) as library:
        (document,) = library.documents()
        nobody, party = library.clips.keep([f"{document.id}.q1", f"{document.id}.q2"]).new
        assert (nobody.attribution, party.attribution) == (None, "Malta")
        assert "anonymous participant" in nobody.citation
        assert all("Ann Bee" not in str(clip) for clip in library.clips.list())
