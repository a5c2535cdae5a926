"""Repairs of what recognition broke: recorded, and only in shown text."""

from support.extracting import extracted

from whosaid.model import Edit, Record, show

LOST = "The town s wall fell and the harbour s gate was lost, as the mayor s report says."


def shown(record: Record, text: str) -> str:
    return show(text, ((0, len(text)),), record.edits).text


def test_apostrophes_lost_throughout_are_put_back() -> None:
    assert shown(extracted(LOST), LOST) == (
        "The town's wall fell and the harbour's gate was lost, as the mayor's report says."
    )


def test_the_apostrophe_put_back_is_the_one_that_the_document_writes() -> None:
    text = f"{LOST} It wasn’t paid."
    assert "town’s wall" in shown(extracted(text), text)


def test_one_lost_apostrophe_may_be_a_letter_of_its_own() -> None:
    text = "The line s is drawn from the wall to the gate of the town."
    assert extracted(text).edits == ()


def test_a_g_read_for_q_is_mended_where_the_document_writes_the_word_right() -> None:
    text = "The quality of the stone is good. A guality like this, and a good guestion, and a question."
    record = extracted(text)
    assert {(e.text, e.rule) for e in record.edits} == {("q", "ocr-glyph")}
    assert shown(record, text).endswith("A quality like this, and a good question, and a question.")


def test_words_that_have_gu_stay() -> None:
    text = "The guard gave the guest a guitar, a guide and a guarantee, in the language of the league."
    assert extracted(text).edits == ()


def test_a_word_that_the_document_never_writes_otherwise_stays() -> None:
    text = "The guelder rose grew by the wall, and nobody knew the guelder rose by name."
    assert extracted(text).edits == ()


def test_a_hyphen_lost_at_the_end_of_a_line_is_put_back_where_the_document_writes_it() -> None:
    text = "A long-term plan needs a long-term fund, for the longterm good of the town."
    record = extracted(text)
    assert [e.rule for e in record.edits] == ["lost-hyphen"]
    assert shown(record, text).endswith("for the long-term good of the town.")


def test_a_word_that_the_document_writes_in_both_ways_stays_in_both() -> None:
    text = "A long-term plan needs a long-term fund, for the longterm good of a longterm town and its well-being."
    assert extracted(text).edits == ()


def test_a_word_that_is_written_in_one_piece_as_well_stays() -> None:
    text = "Their well-being is our well-being, and the wellbeing of the town."
    assert extracted(text).edits == ()


def test_an_article_on_both_sides_of_its_noun_is_shown_once() -> None:
    text = "The new wall brought a decrease a in floods, and the harbour the of the town was dry."
    record = extracted(text)
    assert [e.rule for e in record.edits] == ["doubled-article"] * 2
    assert shown(record, text) == "The new wall brought a decrease in floods, and the harbour of the town was dry."


def test_a_letter_that_names_a_grade_is_no_article() -> None:
    text = "She got a grade a in masonry, and the wall got a pass a year later."
    assert extracted(text).edits == ()


def test_a_repair_leaves_the_source_text_and_its_offsets_alone() -> None:
    record = extracted(LOST)
    assert record.document.n_chars == len(LOST) + 1
    assert [LOST[e.start_char : e.end_char] for e in record.edits] == [" "] * 3


def test_a_comma_read_as_a_full_stop_behind_a_name_is_mended() -> None:
    text = "Kira Oduya | Minister, Ministry of Water, Kenya"
    torn = "The first to speak was Kira Oduya. Minister of Water, who said that the wall must stand by spring."
    record = extracted(text, torn)
    (edit,) = record.edits
    start = len(text) + 2 + torn.index(". Minister")
    assert edit == Edit(start, start + 1, ",", "ocr-stop")
    assert [q.speaker for q in record.quotes] == ["Kira Oduya"]
    assert "Kira Oduya, Minister of Water, who said" in record.quotes[0].text
