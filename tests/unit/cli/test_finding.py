"""search and list on the seeds."""

import csv
import io
import json


def test_search_gives_the_best_of_every_kind(library, whosaid) -> None:
    said = whosaid("search", "partnership", "--limit", "3")
    assert said.code == 0
    for title in ("Quotes: 3 of", "Recommendations: 3 of", "Documents: "):
        assert title in said.out
    assert "\x1b" not in said.out


def test_search_as_json_is_one_object_a_line(library, whosaid) -> None:
    hits = [json.loads(line) for line in whosaid("search", "migration partnership", "--json").lines]
    assert {hit["type"] for hit in hits} >= {"quote", "recommendation"}
    quote = next(hit for hit in hits if hit["type"] == "quote")
    assert list(quote) == (
        "id document kind text speaker party section page start_char end_char spans type snippet".split()
    )
    assert quote["id"].startswith(f"{quote['document']}.q")


def test_search_keeps_to_one_kind_and_to_its_limit(library, whosaid) -> None:
    lines = whosaid("search", "partnership", "--kind", "recommendation", "--limit", "2", "--json").lines
    assert [json.loads(line)["type"] for line in lines] == ["recommendation"] * 2


def test_a_snippet_shows_the_hit(library, whosaid) -> None:
    for line in whosaid("search", "remittances", "--kind", "recommendation", "--json").lines:
        hit = json.loads(line)
        assert "emittances" in hit["snippet"]
        assert len(hit["snippet"]) <= 260
        assert hit["snippet"].strip("… ") in hit["text"]


def test_nothing_found_is_exit_code_1_and_no_data(library, whosaid) -> None:
    said = whosaid("search", "xylophone")
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("nothing found for: xylophone\n")


def test_what_could_be_left_out_is_said_when_nothing_is_found(library, whosaid) -> None:
    said = whosaid("search", "speaker:hoyr partnership")
    assert (said.code, said.out) == (1, "")
    assert "try: speaker:hoyer partnership" in said.err
    assert "without speaker:hoyr: " in said.err


def test_all_that_can_be_typed_is_explained(whosaid) -> None:
    said = whosaid("search", "--help-query")
    assert said.code == 0
    for example in ("speaker:hoyer", '"root causes"', "m?gr*nt", "year:2016..2018"):
        assert example in said.out


def test_a_search_can_be_saved_and_searched_again(library, whosaid) -> None:
    found = whosaid("search", "--save", "roots", '"root causes"', "--json")
    assert found.code == 0
    assert whosaid("search", "--saved", "roots", "--json").out == found.out
    assert whosaid("search", "--saved").out == 'roots  "root causes"\n'
    assert whosaid("search", "--forget", "roots").code == 0
    assert whosaid("search", "--saved").code == 1
    assert "no search is saved as roots" in whosaid("search", "--saved", "roots").err


def test_more_like_an_item(library, whosaid) -> None:
    first = json.loads(whosaid("search", "remittances", "--kind", "recommendation", "--json").lines[0])
    found = [json.loads(line)["id"] for line in whosaid("search", "--like", first["id"], "--json").lines]
    assert found
    assert first["id"] not in found


def test_wrong_syntax_is_no_wrong_use(library, whosaid) -> None:
    for query in ('"', "((", "AND OR NOT", "speaker:", "a~~~~", "[* TO"):
        assert whosaid("search", query).code in (0, 1)


def test_list_gives_everything_in_the_order_of_the_documents(library, whosaid) -> None:
    quotes = [json.loads(line) for line in whosaid("list", "quotes", "--json").lines]
    assert sum(quote["kind"] == "pull-quote" for quote in quotes) == 24
    places = [(quote["document"], quote["start_char"]) for quote in quotes]
    assert [place for _, place in places[:24]] == sorted(place for _, place in places[:24])
    assert len(whosaid("list", "documents").lines) == 3


def test_list_can_be_narrowed(library, whosaid) -> None:
    speakers = [json.loads(line)["speaker"] for line in whosaid("list", "quotes", "speaker:hoyer", "--json").lines]
    assert set(speakers) == {"Werner Hoyer"}


def test_a_speaker_line_has_the_fields_of_the_record(library, whosaid) -> None:
    speakers = [json.loads(line) for line in whosaid("list", "speakers", "--json").lines]
    hoyer = next(speaker for speaker in speakers if speaker["name"] == "Werner Hoyer")
    assert list(hoyer) == ("id document name honorifics role organisation country functions variants sections".split())
    assert (hoyer["role"], hoyer["organisation"]) == ("President", "European Investment Bank")


def test_list_as_csv_is_a_table(library, whosaid) -> None:
    rows = list(csv.DictReader(io.StringIO(whosaid("list", "recommendations", "--csv").out)))
    assert len(rows) == len(whosaid("list", "recommendations").lines)
    assert all(row["text"] for row in rows)


def test_what_is_doubtful_is_listed_on_request_only(library, whosaid) -> None:
    said = [json.loads(line) for line in whosaid("list", "recommendations", "--doubtful", "--json").lines]
    assert said
    assert all(item["confidence"] < 0.6 and item["rule"] for item in said)
    listed = {json.loads(line)["id"] for line in whosaid("list", "recommendations", "--json").lines}
    assert not listed & {item["id"] for item in said}
    assert len(whosaid("list", "recommendations", "--doubtful").lines) == len(said)
    assert whosaid("show", said[0]["id"]).code == 0
    assert "doubtful" in whosaid("show", said[0]["document"]).out


def test_a_document_is_never_doubtful(library, whosaid) -> None:
    said = whosaid("list", "documents", "--doubtful")
    assert (said.code, said.out) == (2, "")
    assert "quotes and recommendations" in said.err


def test_on_a_terminal_hits_are_bold_unless_colour_is_unwanted(library, whosaid, monkeypatch) -> None:
    monkeypatch.setattr("whosaid_tui.cli.output.is_terminal", lambda stream: True)
    monkeypatch.setenv("TERM", "xterm")
    assert "\x1b[1m" in whosaid("search", "partnership").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in whosaid("search", "partnership").out
