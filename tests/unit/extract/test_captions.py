"""Pull quotes and the captions that name their source."""

from support.extracting import extracted, pulled, source_of

from whosaid.extract import extract
from whosaid.model import PassageKind, Record

LIST = (
    "Ada Holm | Director, Harbour Agency, Norway",
    "Ben Okoro | Mayor, City Council, Ghana",
    "Carla Reyes | Minister, Ministry of Water, Chile",
)
BODY = "The second day looked at tides and at the towns that live by them, and at what they can do about the sea."
MORE = "The towns were then asked what they had built so far and how much of it they had paid for by themselves."
WALL = "Every harbour needs a second wall."
WATER = "Water has no passport."


def made(*paragraphs: str) -> Record:
    return extracted(*LIST, BODY, *paragraphs)


def paragraphs(record: Record, kind: PassageKind, *written: str) -> list[str]:
    text = source_of("\n\n".join(written) + "\n").text
    return [" | ".join(text[a:b] for a, b in p.spans) for p in record.passages if p.kind is kind]


def test_the_block_before_a_caption_is_the_quote_of_the_person_named() -> None:
    assert pulled(made(WALL, "Ada Holm", "Director, Harbour Agency, Norway", MORE)) == [(WALL, "Ada Holm")]


def test_a_caption_may_stand_on_one_line() -> None:
    assert pulled(made(WALL, "Ben Okoro Mayor, City Council, Ghana", MORE)) == [(WALL, "Ben Okoro")]


def test_a_caption_glued_to_body_text_ends_where_the_affiliation_ends() -> None:
    written = (
        *LIST,
        BODY,
        WALL,
        "Ada Holm Director, Harbour Agency, Norway were the towns ready to pay for it all.",
        MORE,
    )
    record = extracted(*written)
    assert pulled(record) == [(WALL, "Ada Holm")]
    assert paragraphs(record, PassageKind.CAPTION, *written) == ["Ada Holm Director, Harbour Agency, Norway"]
    assert "were the towns ready to pay for it all." in paragraphs(record, PassageKind.PARAGRAPH, *written)


def test_body_text_may_be_glued_to_the_second_line_of_a_caption() -> None:
    written = (
        *LIST,
        BODY,
        WALL,
        "Ada Holm",
        "Director, Harbour Agency, Norway were the towns ready to pay for it all.",
    )
    record = extracted(*written)
    assert pulled(record) == [(WALL, "Ada Holm")]
    assert "were the towns ready to pay for it all." in paragraphs(record, PassageKind.PARAGRAPH, *written)


def test_what_a_caption_set_free_goes_on_with_the_sentence_also_with_a_capital() -> None:
    torn = "The second day looked at tides and at the towns that have lived by the open sea since"
    written = (*LIST, torn, WALL, "Ada Holm Director, Harbour Agency, Norway Oslo took over the trade with the ships.")
    joined = f"{torn} | Oslo took over the trade with the ships."
    assert joined in paragraphs(extracted(*written), PassageKind.PARAGRAPH, *written)


def test_body_text_behind_a_glued_caption_goes_on_with_the_sentence_that_the_quote_tore_apart() -> None:
    torn = "The second day looked at tides and at the towns that live by the open sea because of"
    written = (*LIST, torn, WALL, "Ada Holm Director, Harbour Agency, Norway the trade that came with the ships.")
    record = extracted(*written)
    assert pulled(record) == [(WALL, "Ada Holm")]
    assert f"{torn} | the trade that came with the ships." in paragraphs(record, PassageKind.PARAGRAPH, *written)


def test_two_captions_never_share_a_block() -> None:
    record = made(WALL, "Ada Holm", "Director, Harbour Agency, Norway", "Ben Okoro", "Mayor, City Council, Ghana", MORE)
    assert pulled(record) == [(WALL, "Ada Holm")]


def test_a_caption_whose_quote_was_lost_takes_no_neighbours_quote() -> None:
    record = made(
        WALL, "Ada Holm", "Director, Harbour Agency, Norway",
        "Ben Okoro", "Mayor, City Council, Ghana",
        WATER, "Carla Reyes", "Minister, Ministry of Water, Chile",
    )  # fmt: skip
    assert pulled(record) == [(WALL, "Ada Holm"), (WATER, "Carla Reyes")]
    lost = [(n.start_char, n.end_char) for n in record.noise if n.kind == "orphan-attribution"]
    assert len(lost) == 2


def test_a_caption_below_an_open_line_takes_no_body_text_for_a_quote() -> None:
    record = made("It goes on about the towns and", "Ada Holm", "Director, Harbour Agency, Norway", MORE)
    assert pulled(record) == []


def test_a_caption_below_a_heading_or_bullet_takes_neither() -> None:
    assert pulled(made("- The wall stands.", "Ada Holm", "Director, Harbour Agency, Norway", MORE)) == []
    assert pulled(made("COASTS AND WALLS", "Ada Holm", "Director, Harbour Agency, Norway", MORE)) == []


def test_a_comma_behind_the_name_makes_it_a_sentence() -> None:
    record = made(WALL, "Ada Holm, Director, Harbour Agency, Norway, opened the day with figures of last year.")
    assert pulled(record) == []
    assert "Ada Holm" in [q.speaker for q in record.quotes]


def test_a_country_in_brackets_inside_a_sentence_makes_no_caption() -> None:
    record = made("Ada Holm (Norway) explained how a wall comes to fall.")
    assert pulled(record) == []
    assert [(q.text, q.speaker) for q in record.quotes] == [
        ("Ada Holm (Norway) explained how a wall comes to fall.", "Ada Holm")
    ]


def test_a_name_that_opens_a_sentence_without_the_persons_own_role_is_no_caption() -> None:
    assert pulled(made(WALL, "Ada Holm spoke of walls and of the Ministry of Water.", MORE)) == []
    assert pulled(made(WALL, "Ada Holm Minister, Ministry of Water, Chile", MORE)) == []


def test_a_torn_off_tail_of_the_name_between_quote_and_caption_is_passed_over() -> None:
    record = made(WALL, "oro", "Ben Okoro", "Mayor, City Council, Ghana", MORE)
    assert pulled(record) == [(WALL, "Ben Okoro")]
    assert [n.kind for n in record.noise] == ["ocr-garbage"]


def test_words_that_stand_nowhere_else_come_off_the_start_of_a_quote() -> None:
    record = made(f"velmorun Tassik Bendor Kirol {WALL}", "Ben Okoro", "Mayor, City Council, Ghana", MORE)
    assert pulled(record) == [(WALL, "Ben Okoro")]


def test_a_dash_and_a_name_behind_quoted_words_are_an_attribution() -> None:
    record = made(f"“{WALL}” — Dana Smit, Harbour Master", MORE)
    assert [(q.text.strip("“”"), q.speaker) for q in record.quotes] == [(WALL, "Dana Smit")]


def test_a_dash_and_a_name_below_a_block_quote_are_an_attribution() -> None:
    record = extracted(BODY, f"> {WALL}\n>\n> — Dana Smit, Harbour Master", MORE, markdown=True)
    assert pulled(record) == [(WALL, "Dana Smit")]


def test_the_marks_of_a_block_quote_s_lines_are_left_out_of_its_words() -> None:
    quote = (
        "The wall must hold\n> until the spring,\n>> and the gates > 3 m beside it must hold for much longer than that."
    )
    record = extracted(BODY, f"> {quote}\n> — Dana Smit, Harbour Master", MORE, markdown=True)
    shown = "The wall must hold until the spring, and the gates > 3 m beside it must hold for much longer than that."
    assert pulled(record) == [(shown, "Dana Smit")]
    text = source_of("\n\n".join([BODY, f"> {quote}"]), markdown=True).text
    assert [text[edit.start_char : edit.end_char] for edit in record.edits][:2] == ["> ", ">> "]


def test_a_dash_in_a_sentence_attributes_nothing() -> None:
    assert pulled(made("“Walls” and “gates” stand here — Dana was right about them both.", MORE)) == []
    assert pulled(made("The wall stands. — Dana Smit, Harbour Master", MORE)) == []


def test_a_caption_is_where_the_quote_says_its_source_is_named() -> None:
    source = source_of("\n\n".join((*LIST, BODY, WALL, "Ada Holm", "Director, Harbour Agency, Norway", MORE)))
    (quote,) = extract(source).quotes
    assert quote.attribution is not None
    assert source.text[slice(*quote.attribution)] == "Ada Holm\n\nDirector, Harbour Agency, Norway"
