"""What a query finds in a library."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.records import Draft
from support.shelf import Shelf

from whosaid.library import Library
from whosaid.model import Facet, Filter, Kind, QuoteKind, RecommendationKind, Results, Sort, View


def water() -> Draft:
    draft = Draft(file="water.txt", about={"title": "Conference on Water", "dates": ("2017-10",), "year": 2018})
    draft.speaker("Ann Bee", organisation="European Bank", country="Malta", variants=("Mrs. Bee", "Dr. Anna Bee"))
    draft.speaker("Bo Cee")
    with draft.section("Panel on deserts"):
        draft.quote("We are financing wells in dry lands.", "Ann Bee")
        draft.quote("Wells need pumps, and pumps need hands.", "Bo Cee", kind=QuoteKind.INLINE_DIRECT)
        draft.paragraph("The chair closed the panel with thanks for the coffee.", owner="Bo Cee")
    draft.recommendation("Finance more wells.", speaker="Ann Bee")
    draft.recommendation("The climate changes.", kind=RecommendationKind.CONCLUSION)
    return draft


def fire() -> Draft:
    draft = Draft(file="fire.txt", about={"title": "Fire and climate change", "year": 2015, "language": "fr"})
    draft.quote("Les partenariats financent des puits.", party="Malta")
    draft.quote("Change the climate, not the words.", None, kind=QuoteKind.REPORTED)
    return draft


@pytest.fixture
def library(shelf: Shelf) -> Library:
    return shelf.library(water(), fire())


@pytest.fixture
def quotes(library: Library) -> object:
    def found(query: str) -> list[str]:
        return [row.id.partition(".")[2] + row.document[0] for row in library.search(View(query)).quotes]

    return found


def ids(results: Results, kind: Kind) -> list[str]:
    return [row.id for row in results.rows(kind)]


def texts(library: Library, query: str) -> list[str]:
    return [row.text.split()[0] for row in library.search(View(query, sort=Sort.DOCUMENT)).quotes]


@pytest.mark.parametrize(
    ("query", "first_words"),
    [
        ("wells ", ["We", "Wells"]),
        ("well ", ["We", "Wells"]),
        ("WELLS pumps ", ["Wells"]),
        ("pum", ["Wells"]),
        ("wells -pumps ", ["We"]),
        ("hands OR lands ", ["We", "Wells"]),
        ('"need pumps"', ["Wells"]),
        ('"pumps need wells"', []),
        ('"wells pumps"~1 ', ["Wells"]),
        ("partenariat ", ["Les"]),
        ("bee ", ["We"]),
        ("bank wells ", ["We"]),
        ("speaker:bee ", ["We"]),
        ("speaker:anna ", ["We"]),
        ('speaker:"bee ann" ', ["We"]),
        ("speaker:malta ", ["Les"]),
        ("org:europ", ["We"]),
        ("country:malta ", ["We"]),
        ("doc:water ", ["We", "Wells"]),
        ("doc:fire.txt ", ["Les", "Change"]),
        ("kind:reported ", ["Change"]),
        ("kind:quote ", ["We", "Wells", "Les", "Change"]),
        ("section:deserts ", ["We", "Wells"]),
        ("year:2018 ", ["We", "Wells"]),
        ("year:..2016 ", ["Les", "Change"]),
        ("lang:fr ", ["Les", "Change"]),
        ("speaker:bee OR speaker:cee ", ["We", "Wells"]),
        ("NOT doc:fire ", ["We", "Wells"]),
        ("speaker:nobody ", []),
        ("p?mps ", ["Wells"]),
        ("f*cing ", ["We"]),
        ("welsl~ ", ["We", "Wells"]),
        ("pumsp~1 ", ["Wells"]),
        ("speaker:(bee OR cee) wells ", ["We", "Wells"]),
        ("the wells in a land ", ["We"]),
        ("no wells are there in their land ", ["We"]),
        ("kind:nonsense wells ", ["We", "Wells"]),
    ],
)
def test_quotes_found(library: Library, query: str, first_words: list[str]) -> None:
    assert texts(library, query) == first_words


def test_a_title_finds_its_document_and_not_all_that_is_in_it(library: Library) -> None:
    results = library.search(View("conference "))
    assert [row.title for row in results.documents] == ["Conference on Water"]
    assert len(results.quotes) == 0


def test_a_title_speaks_for_what_stands_under_it_together_with_a_word_of_its_own(library: Library) -> None:
    assert texts(library, "conference pumps ") == ["Wells"]
    assert texts(library, "deserts pumps ") == ["Wells"]
    assert texts(library, "pumps conference ") == ["Wells"]
    assert texts(library, "fire pumps ") == []


def test_a_word_of_any_paragraph_keeps_the_document_and_who_speaks_there(library: Library) -> None:
    results = library.search(View("coffee "))
    assert [row.title for row in results.documents] == ["Conference on Water"]
    assert [(row.name, row.quotes) for row in results.speakers] == [("Bo Cee", 0)]
    assert len(results.quotes) == len(results.recommendations) == 0


def test_the_best_comes_first_and_document_order_can_be_asked_for(library: Library) -> None:
    best = library.search(View("pumps OR wells "))
    assert [row.text.split()[0] for row in best.quotes] == ["Wells", "We"]
    plain = library.search(View("pumps OR wells ", sort=Sort.DOCUMENT))
    assert [row.text.split()[0] for row in plain.quotes] == ["We", "Wells"]


def test_the_document_with_the_best_hit_comes_first(library: Library) -> None:
    assert library.search(View("fire OR pumps ")).documents[0].title == "Fire and climate change"


def test_without_a_query_all_is_there_in_document_order(library: Library) -> None:
    results = library.search(View())
    assert {kind: len(results.rows(kind)) for kind in Kind} == results.totals
    assert [row.title for row in results.documents] == ["Conference on Water", "Fire and climate change"]
    assert [row.name for row in results.speakers] == ["Ann Bee", "Bo Cee"]


def test_totals_do_not_change_with_the_query(library: Library) -> None:
    assert library.search(View("pumps ")).totals == library.search(View()).totals


def test_who_is_quoted_but_in_no_list_of_speakers_is_found_by_name(shelf: Shelf) -> None:
    ash = Draft(file="ash.txt", about={"title": "Ash"})
    ash.quote("Burn less.", "Dee Once", kind=QuoteKind.REPORTED)
    library = shelf.library(water(), ash)
    assert texts(library, "speaker:once ") == ["Burn"]


def test_rows_say_what_they_show(library: Library) -> None:
    results = library.search(View())
    document, person, quote, advice = (results.rows(kind)[0] for kind in Kind)
    assert (document.title, document.date, document.quotes, document.recommendations) == (  # type: ignore[union-attr]
        "Conference on Water",
        "2017-10",
        2,
        2,
    )
    assert (person.organisation, person.quotes, person.documents) == ("European Bank", 1, 1)  # type: ignore[union-attr]
    assert (quote.source, quote.speaker_id, quote.section) == ("Ann Bee", "ann-bee", "Panel on deserts")  # type: ignore[union-attr]
    assert (advice.source, advice.kind) == ("Ann Bee", "recommendation")  # type: ignore[union-attr]
    assert [row.source for row in results.quotes][2:] == ["Malta", "unattributed"]


def test_hits_light_up_in_all_their_forms(library: Library) -> None:
    def lit(query: str, text: str) -> list[str]:
        return [text[a:b] for a, b in library.search(View(query)).highlight(text)]

    assert lit("finance ", "Financing what is financed; finally.") == ["Financing", "financed"]
    assert lit("fin", "Financing, finally") == ["Financing", "finally"]
    assert lit('"dry lands" ', "dry lands, not dry, not lands") == ["dry lands"]
    assert lit('"dry lands"~3 ', "dry wide lands") == ["dry", "lands"]
    assert lit("zoe ", "ZOË’s") == ["ZOË’s"]
    assert lit("wells -pumps speaker:bee ", "wells, pumps and Bee") == ["wells"]
    assert lit("", "anything") == []


def test_a_misspelt_query_is_given_back_put_right(library: Library) -> None:
    results = library.search(View("pmups and wels "))
    assert len(results.documents) == 0
    assert results.suggestion == "pumps and wells "
    assert len(library.search(View(results.suggestion)).quotes) == 1


def test_a_misspelt_phrase_is_put_right(library: Library) -> None:
    assert library.search(View('"nead pumps"')).suggestion == '"need pumps"'


def test_nothing_is_suggested_where_nothing_would_be_found(library: Library) -> None:
    assert library.search(View("xylophone ")).suggestion is None
    assert library.search(View("wells ")).suggestion is None
    assert library.search(View("hands lands coffee ")).suggestion is None


def test_a_misspelt_name_is_put_right(library: Library) -> None:
    assert library.search(View("speaker:bea wells ")).suggestion == "speaker:bee wells "
    assert library.search(View("org:(banc) wells ")).suggestion == "org:(bank) wells "


@pytest.mark.parametrize(
    ("query", "note"),
    [
        ("kind:nonsense ", "nonsense is no kind"),
        ("speaker:nobody ", "no speaker fits nobody"),
        ("country:narnia ", "no country fits narnia"),
        ("tag:urgent ", "no clip has the tag urgent"),
        ("like:1234.q1 ", "nothing in the library has the id 1234.q1"),
    ],
)
def test_what_the_library_does_not_have_is_said(library: Library, query: str, note: str) -> None:
    assert note in " ".join(library.search(View(query)).notes)


def test_what_could_be_left_out_is_told(library: Library) -> None:
    view = View("speaker:cee lands ", (Filter(Facet.YEAR, "2018", "2018"),))
    ways = library.widenings(view, (Kind.QUOTE,))
    assert [(way.part or way.choice.label, count) for way, count in ways] == [  # type: ignore[union-attr]
        ("speaker:cee", 1),
        ("lands", 1),
        ("speaker:cee lands", 2),
    ]


def written(*texts: str) -> Draft:
    draft = Draft(file="written.txt", about={"title": "Papers", "language": "en"})
    for text in texts:
        draft.quote(text, None)
    return draft


@pytest.mark.parametrize("query", ["1,000 people ", "1000 people ", "1 000 people ", "1.000 people "])
def test_a_number_is_found_however_it_is_written(shelf: Shelf, query: str) -> None:
    with shelf.library(written("Over 1,000 people.", "Some 1000 people.", "Near 1 000 people.", "A 100 people.")) as it:
        assert texts(it, query) == ["Over", "Some", "Near"]


@pytest.mark.parametrize("query", ["2017-10-23 ", "23 October 2017 ", "October 23, 2017 ", "23.10.2017 "])
def test_a_day_is_found_however_it_is_written(shelf: Shelf, query: str) -> None:
    drafted = written("On 23 October 2017.", "By October 23rd, 2017.", "At 2017-10-23.", "In October 2017, 23 came.")
    with shelf.library(drafted) as library:
        assert texts(library, query) == ["On", "By", "At"]


@pytest.mark.parametrize("query", ["cooperation ", "co-operation "])
def test_a_word_is_found_with_and_without_its_hyphen(shelf: Shelf, query: str) -> None:
    with shelf.library(written("Much co-operation now.", "All cooperation then.", "No operation here.")) as library:
        assert texts(library, query) == ["Much", "All"]
        highlight = library.search(View(query)).highlight
        assert highlight("Our co-operation") == ((4, 16),)
        assert highlight("Our cooperation") == ((4, 15),)


def test_an_item_with_all_words_in_one_sentence_comes_before_those_where_they_are_scattered(shelf: Shelf) -> None:
    scattered = "Water, water. Water and water again: water. Then came peace, peace, peace. Peace!"
    near = "Much has been said here by many people about many other things of all kinds. Water brings peace."
    with shelf.library(written(scattered, near)) as library:
        assert [row.text[:5] for row in library.search(View("water peace ")).quotes] == ["Much ", "Water"]
        assert [row.text[:5] for row in library.search(View("water OR peace ")).quotes] == ["Water", "Much "]


def test_items_of_the_same_words_are_shown_once_and_none_is_lost(shelf: Shelf) -> None:
    with shelf.library(written("Wells dry up.", "“WELLS dry up”", "Wells dry out.")) as library:
        best = library.search(View("wells dry "))
        assert sorted(len(row.same) for row in best.quotes) == [0, 1]
        assert {one for row in best.quotes for one in (row.id, *row.same)} == {
            row.id for row in library.search(View()).quotes
        }
        assert len(library.search(View("wells dry ", sort=Sort.DOCUMENT)).quotes) == 3


def test_more_like_an_item_shares_its_telling_words_and_is_not_itself(shelf: Shelf) -> None:
    drafted = written(
        "Desalination of seawater needs cheap energy.",
        "Cheap energy makes desalination possible.",
        "Seawater desalination is dear.",
        *(f"Nothing number {n} about this." for n in range(20)),
    )
    with shelf.library(drafted) as library:
        first = library.search(View()).quotes[0]
        found = [row.text.split()[0] for row in library.search(View(f"like:{first.id} ")).quotes]
        assert found == ["Cheap", "Seawater"] or found == ["Seawater", "Cheap"]


def test_what_is_tagged_is_found_as_soon_as_it_is(library: Library) -> None:
    quote = library.search(View("pumps ")).quotes[0]
    assert len(library.search(View("tag:urgent ")).quotes) == 0
    library.clips.keep([quote.id], tags=("urgent",))
    assert [row.id for row in library.search(View("tag:urg")).quotes] == [quote.id]


def test_completion_knows_what_the_library_holds(library: Library) -> None:
    def offered(text: str) -> list[str]:
        return [one.text for one in library.complete(text, len(text)).offers]

    assert offered("speaker:b") == ['"Bo Cee" ', '"Ann Bee" ']
    assert offered("org:") == ['"European Bank" ']
    assert offered("doc:fi") == ['"Fire and climate change" ']
    assert offered("lang:") == ["en ", "fr "]
    assert offered("fina") == ["finance ", "financent ", "financing "]


def test_a_word_that_the_note_does_not_understand_is_said(library: Library) -> None:
    assert "bracket" in library.search(View("(wells")).notes[0]


def test_a_very_long_query_is_read_in_part_and_said(library: Library) -> None:
    assert "characters" in library.search(View("wells " * 1000)).notes[0]


def test_an_empty_library_has_empty_lists(shelf: Shelf) -> None:
    with shelf.open() as library:
        for query in ("", "water"):
            results = library.search(View(query))
            assert [len(results.rows(kind)) for kind in Kind] == [0, 0, 0, 0]


def test_a_protected_document_names_nobody(shelf: Shelf) -> None:
    draft = water()
    draft.about["chatham_house"] = True
    with shelf.library(draft) as library:
        results = library.search(View())
        assert len(results.speakers) == 0
        assert {row.source for row in results.quotes} == {"anonymous"}
        assert {row.source for row in results.recommendations} == {None}
        assert results.documents[0].chatham_house
        assert all(not counts for facet, counts in results.facets.items() if facet in ("speaker", "organisation"))
        assert len(library.search(View("speaker:bee ")).quotes) == 0
        assert len(library.search(View("bee ")).documents) == 0
        assert library.get(results.quotes[0].id).speaker is None  # type: ignore[union-attr]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(max_size=60))
def test_no_text_in_the_box_ever_raises(library: Library, query: str) -> None:
    results = library.search(View(query))
    for kind in Kind:
        list(results.rows(kind)[:3])
    results.highlight(query)
