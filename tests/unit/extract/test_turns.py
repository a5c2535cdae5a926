"""Speaker turns: the dresses of headers, what counts as one, what a turn holds, who is named."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whosaid.extract import extract
from whosaid.extract.layout import lay_out
from whosaid.extract.people import Table
from whosaid.extract.turns import find_turns, mark_headers, quote_turns
from whosaid.extract.turns.labels import read_label
from whosaid.model import Block, BlockKind, PassageKind, Quote, QuoteKind, Record, Source


def source(*paragraphs: str, kinds: dict[int, BlockKind] | None = None, **speakers: str) -> Source:
    """A plain source of paragraphs; `speaker_2="Jane"` is what the markup says of the third."""
    text = ""
    blocks = []
    for number, paragraph in enumerate(paragraphs):
        start = len(text)
        text += paragraph
        kind = (kinds or {}).get(number, BlockKind.PARAGRAPH)
        level = 3 if kind is BlockKind.HEADING else 0
        blocks.append(Block(kind, start, len(text), level, speakers.get(f"speaker_{number}")))
        text += "\n\n"
    return Source("record.txt", "0" * 64, text, blocks=tuple(blocks))


def turns(record: Record) -> list[Quote]:
    return [quote for quote in record.quotes if quote.kind is QuoteKind.TURN]


def said(record: Record) -> list[tuple[str | None, str]]:
    """Who says what; a state or an office stands in angle brackets."""
    return [(q.speaker or (q.party and f"<{q.party}>"), q.text) for q in turns(record)]


def test_headers_with_honorifics_open_turns_without_themselves():
    record = extract(
        source(
            "Mr. ADLER (Norland): We came a long way to be here.",
            "Ms. BROOK: I could not agree more with that.",
            "Mr. ADLER: Then let us vote on it now.",
            "Ms. BROOK: I am ready for it.",
        )
    )
    assert said(record) == [
        ("Adler", "We came a long way to be here."),
        ("Brook", "I could not agree more with that."),
        ("Adler", "Then let us vote on it now."),
        ("Brook", "I am ready for it."),
    ]
    assert [s.honorifics for s in record.speakers] == [("Mr.",), ("Ms.",)]


def test_paragraphs_behind_a_formal_header_belong_to_its_turn():
    record = extract(
        source(
            "The Chair: We begin with the first point.",
            "Mr. Adler: I have two remarks to make on it.",
            "The first one is that we are late. The second is that nobody minds.",
            "The Chair: Thank you for both of them.",
            "Mr. Adler: You are welcome, as ever.",
        )
    )
    assert said(record)[1] == (
        "Adler",
        "I have two remarks to make on it. The first one is that we are late. The second is that nobody minds.",
    )
    assert [p.owner for p in record.passages if p.kind is PassageKind.TURN] == [None, "Adler", "Adler", None, "Adler"]


def test_an_office_that_names_nobody_names_nobody():
    record = extract(
        source(
            "The CHAIR: Order, please, all of you.",
            "Mr. Adler: I only wanted to ask a question.",
            "The CHAIR: Then ask it without shouting.",
            "Mr. Adler: Why are the windows shut?",
        )
    )
    assert said(record)[0] == ("<The CHAIR>", "Order, please, all of you.")
    assert [s.name for s in record.speakers] == ["Adler"]


def test_an_office_once_given_with_its_holder_means_that_holder():
    record = extract(
        source(
            "The Chair (Ms. Jane Doe (Northtown)): We are in session.",
            "Mr. Adler: I thank the Chair for that.",
            "The Chair: Do go on with your remarks.",
            "Mr. Adler: I have already finished.",
        )
    )
    assert [q.speaker for q in turns(record)] == ["Jane Doe", "Adler", "Jane Doe", "Adler"]
    assert record.speakers[0].functions == ("chair",)


def test_an_office_held_by_two_persons_names_neither():
    record = extract(
        source(
            "The Acting Chair (Ms. Jane Doe): We are in session.",
            "Mr. Adler: I thank the Chair.",
            "The Acting Chair (Mr. John Roe): We resume.",
            "Mr. Adler: Thanks again.",
            "The Acting Chair: The next speaker, please.",
            "Mr. Adler: That is me again.",
        )
    )
    assert turns(record)[4].speaker is None


def test_a_surname_is_joined_to_the_only_full_name_that_bears_it():
    record = extract(
        source(
            "The Minister for Energy (Mr. David Hall): I have a statement to make.",
            "Mrs. Clay: Will he say more about it?",
            "Mr. Hall: I will say all of it.",
            "Mrs. Clay: That would be a first.",
        )
    )
    assert [q.speaker for q in turns(record)] == ["David Hall", "Clay", "David Hall", "Clay"]
    assert record.speakers[0].role == "Minister for Energy"


def test_a_surname_of_two_full_names_stays_apart():
    record = extract(
        source(
            "Mr. Peter Hall: I was here first, as you know.",
            "Mr. David Hall: That is not what I heard.",
            "Mr. Hall: Let us not quarrel over it.",
            "Mr. Peter Hall: Very well then.",
        )
    )
    assert [q.speaker for q in turns(record)] == ["Peter Hall", "David Hall", "Hall", "Peter Hall"]


def test_a_woman_is_not_joined_to_a_man_of_her_surname():
    record = extract(
        source(
            "Mr. Peter Hall: I was here first, as you know.",
            "Mrs. Hall: And I was here before you.",
            "Mr. Peter Hall: So you were indeed.",
            "Mrs. Hall: Quite so.",
        )
    )
    assert [q.speaker for q in turns(record)] == ["Peter Hall", "Hall", "Peter Hall", "Hall"]


def test_body_name_and_role_between_bars_make_a_header():
    record = extract(
        source(
            "COUNCIL | Jane Doe | Co-Chair",
            "Good morning to everybody here.",
            "Norland | Representative",
            "We thank the Co-Chair for the invitation.",
            "COUNCIL | Jane Doe | Co-Chair",
            "You are most welcome here.",
            "Norland | Representative",
            "Then we may begin.",
        )
    )
    assert said(record)[:2] == [
        ("Jane Doe", "Good morning to everybody here."),
        ("<Norland>", "We thank the Co-Chair for the invitation."),
    ]
    assert (record.speakers[0].role, record.speakers[0].organisation) == ("Co-Chair", "COUNCIL")


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("jane-doe：", "john-roe：", "Jane Doe"),
        ("Jane Doe:", "John Roe:", "Jane Doe"),
        ("Jane Doe", "John Roe", "Jane Doe"),
    ],
)
def test_headings_that_are_names_and_come_back_are_headers(one: str, other: str, name: str):
    words = ["I came here by train today.", "So did I, as it happens.", "It was quite late.", "Mine was not."] * 2
    paragraphs = [line for pair in zip([one, other] * 4, words, strict=True) for line in pair]
    kinds = dict.fromkeys(range(0, 16, 2), BlockKind.HEADING)
    record = extract(source(*paragraphs, kinds=kinds))
    assert [q.speaker for q in turns(record)] == [name, "John Roe"] * 4
    assert record.document.sections == ()


def test_headings_that_are_titles_open_no_turns():
    text = "The region has done what it could, and that was not little."
    headings = ["Norway", "Open Questions", "Wales", "Mary Poole", "Northern Lights", "Wales"]
    paragraphs = [line for title in headings for line in (title, text)]
    record = extract(source(*paragraphs, kinds=dict.fromkeys(range(0, 12, 2), BlockKind.HEADING)))
    assert turns(record) == []


def test_nicks_of_a_scribe_count_where_they_stand_among_each_other():
    record = extract(
        source(
            "kim: target is the end of august\njo lee: why not now\nkim: go and read it first, everyone\n"
            "bo: fine\njo lee: fine with me too\nkim: good"
        )
    )
    assert [q.speaker for q in turns(record)] == ["kim", "jo lee", "kim", "bo", "jo lee", "kim"]
    assert turns(record)[1].text == "why not now"


def test_first_names_are_joined_to_the_one_full_name_among_the_headers():
    record = extract(
        source(
            "Larry Marsh: I think it is a great idea.",
            "Mira: We do not discuss that now.",
            "Larry: Then when shall we do it?",
            "Mira: Later, I should say.",
            "Larry: Good enough for me.",
        )
    )
    assert [q.speaker for q in turns(record)] == ["Larry Marsh", "Mira", "Larry Marsh", "Mira", "Larry Marsh"]


def test_initials_are_expanded_from_an_earlier_full_header():
    record = extract(
        source(
            "D. Roth (D.R.): It is easier to rewrite the one than the other.",
            "Liz: We have seen that before.",
            "D.R.: We have, and we shall again.",
            "Liz: No doubt about it.",
        )
    )
    assert [q.speaker for q in turns(record)] == ["D. Roth", "Liz", "D. Roth", "Liz"]


def test_initials_are_expanded_from_an_attendance_list():
    record = extract(
        source(
            "Present: Jane Doe (JD), Karl Maria Roe (KR), Lena Poe",
            "JD: Shall we begin with the first item?",
            "KR: It is the only one that we have.",
            "JD: So it is a short meeting.",
            "KR: I can live with that.",
        )
    )
    assert [q.speaker for q in turns(record)] == ["Jane Doe", "Karl Maria Roe", "Jane Doe", "Karl Maria Roe"]
    assert "Lena Poe" not in [s.name for s in record.speakers]


def test_look_alikes_are_no_headers():
    record = extract(
        source(
            "Kim: last time we agreed on proposals.",
            "Jo: And three of them came in.",
            "Kim: Which is three more than I expected.",
            "Jo: Same here.",
            "Where we are: three proposals came in.",
            "Reminder: all decisions are made on the list.",
            "Next F2F: Northtown in March.",
        )
    )
    assert [q.speaker for q in turns(record)] == ["Kim", "Jo", "Kim", "Jo"]


def test_labels_of_a_form_are_no_speakers():
    form = ["Session: Identity", "Convener: Jane Doe & John Roe", "Tags: identity, trust", "Notes: see the wiki"]
    assert turns(extract(source(*(form * 4)))) == []


def test_lines_of_moderators_in_an_agenda_are_no_turns():
    agenda = [
        "Moderator: Jane Doe, Director, Institute",
        "Panel I: Rivers",
        "Moderator: John Roe, Head, Bureau",
        "Panel II: Seas",
    ]
    assert turns(extract(source(*agenda, "Moderator: Mary Poe, Editor, The Post"))) == []


def test_a_glossary_has_no_turns():
    terms = [
        "Delta: the mouth of a river.",
        "Basin: land that drains to it.",
        "Weir: a low dam across it.",
        "Sluice: a gate in it.",
    ]
    assert turns(extract(source(*terms))) == []


def test_what_may_be_a_header_ends_the_turn_before_it():
    record = extract(
        source(
            "Mr. Adler: I have a remark to make.",
            "Ms. Brook: We look forward to hearing it.",
            "Mr. Adler: It is a short one.",
            "Ms. Brook: So much the better.",
            "Zoltan: These words may be somebody else's.",
            "And these are nobody's for sure.",
        )
    )
    assert [q.text for q in turns(record)][-1] == "So much the better."


def test_a_change_of_speaker_inside_a_line_is_heard():
    record = extract(
        source(
            "Ray: It is clear to me. Mia: It is not clear to me. Ray: Then ask.",
            "Mia: What does it cost us?",
            "Ray: More than we have. Zoe: Then we cannot.",
            "Mia: I see it now.",
        )
    )
    assert said(record) == [
        ("Ray", "It is clear to me."),
        ("Mia", "It is not clear to me."),
        ("Ray", "Then ask."),
        ("Mia", "What does it cost us?"),
        ("Ray", "More than we have."),
        ("Mia", "I see it now."),
    ]


def test_stage_directions_are_cut_out_and_procedure_ends_a_turn():
    record = extract(
        source(
            "Mr. Adler: I thank you all. [Applause] Let us go on.",
            "(The Clerk brought the papers)",
            "There is more to say.",
            "The House adjourned at 6 p.m.",
            "Printed by the Stationery Office.",
            "Ms. Brook: We meet again.",
            "Mr. Adler: So we do.",
            "Ms. Brook: Good.",
        )
    )
    assert said(record)[0] == ("Adler", "I thank you all. Let us go on. There is more to say.")


def test_labels_of_questions_and_listeners_are_no_persons():
    record = extract(
        source(
            "Q: How much does it cost to run?",
            "A: Less than one would think of it.",
            "Audience member: That is hard to believe.",
            "Q: And what does it bring in?",
            "A: More than that, we hope.",
            "Audience member: We shall see.",
            "Jane Doe: We shall indeed.",
            "Jane Doe: Next question, please.",
        )
    )
    assert [s.name for s in record.speakers] == ["Jane Doe"]
    assert [q.speaker for q in turns(record)][:3] == [None, None, None]


def test_marks_of_automatic_captions_part_turns_without_names():
    record = extract(
        source(
            ">> Thank you for having me here. >> It is a pleasure to have you",
            "here with us today. >> And what is the plan?",
            ">> There is none so far.",
        )
    )
    assert [q.text for q in turns(record)] == [
        "Thank you for having me here.",
        "It is a pleasure to have you here with us today.",
        "And what is the plan?",
        "There is none so far.",
    ]
    assert record.speakers == ()


def test_speakers_of_the_markup_are_taken_with_the_line_above_that_names_them():
    record = extract(
        source(
            "President Jane Doe",
            "The sitting is open to all.",
            "Let us take the first item.",
            "Nobody is marked as saying this.",
            speaker_1="Jane Doe",
            speaker_2="Jane Doe",
        )
    )
    assert said(record) == [("Jane Doe", "The sitting is open to all. Let us take the first item.")]
    assert record.speakers[0].role == "President"


def test_a_name_that_the_markup_repeats_in_the_text_is_no_speech():
    record = extract(
        source(
            "Jane: I have a question.",
            "John: I have the answer.",
            "Jane: Let us hear it.",
            speaker_0="Jane",
            speaker_1="John",
            speaker_2="Jane",
        )
    )
    assert said(record) == [
        ("Jane", "I have a question."),
        ("John", "I have the answer."),
        ("Jane", "Let us hear it."),
    ]


def test_an_identifier_in_the_markup_names_nobody():
    record = extract(source("The sitting is open.", "So it is.", speaker_0="#PAD_04476", speaker_1="#PAD_04477"))
    assert [q.speaker for q in turns(record)] == [None, None]
    assert record.speakers == ()


def test_nobody_is_named_under_the_chatham_house_rule():
    record = extract(
        source(
            "This meeting was held under the Chatham House rule.",
            "Present: Jane Doe (JD), John Roe",
            "Jane Doe: I say what I think.",
            "John Roe: And so do I, as always.",
            "Jane Doe: Nobody will know it.",
            "John Roe: That is the point of it.",
        )
    )
    assert [q.speaker for q in turns(record)] == [None] * 4
    assert [(q.party, q.attribution) for q in turns(record)] == [(None, None)] * 4
    assert record.speakers == ()
    assert not any(p.owner for p in record.passages)


def test_a_running_head_that_names_the_speaker_is_no_part_of_the_speech():
    record = extract(
        source(
            "Ms A VAN DYK: I was saying that it is late",
            "Ms A VAN DYK",
            "and that we should go home.",
            "The SPEAKER: Order, hon members.",
            "Ms A VAN DYK: Thank you.",
            "The SPEAKER: Continue.",
        )
    )
    assert said(record)[0] == ("A van Dyk", "I was saying that it is late and that we should go home.")


def test_spans_are_the_words_of_the_source():
    made = source("Mr. Adler: One.", "Two words.", "Ms. Brook: Three.", "Mr. Adler: Four.", "Ms. Brook: Five.")
    first = turns(extract(made))[0]
    assert [made.text[a:b] for a, b in first.spans] == ["One.", "Two words."]
    assert first.attribution is not None
    assert made.text[slice(*first.attribution)] == "Mr. Adler:"


@pytest.mark.parametrize(
    ("text", "form", "name", "language"),
    [
        ("Mme la présidente", "office", "", "fr"),
        ("M. Dupont", "formal", "Dupont", "fr"),
        ("M. Sokol", "full", "M. Sokol", "en"),
        ("Präsidentin Mag. Anna Berg", "formal", "Anna Berg", "de"),
        ("Abg. Dipl.-Ing. Wald", "formal", "Wald", "de"),
        ("El señor presidente", "office", "", "es"),
        ("Señora Gómez del Río", "formal", "Gómez del Río", "es"),
        ("Mr Chris d'Arvieux (Westland, ABC)", "formal", "Chris d'Arvieux", "en"),
        ("Lena Poe AM", "full", "Lena Poe", "en"),
        ("Mrs S T WILLIAMS-DE BRUIN (XYZ)", "formal", "S T Williams-De Bruin", "en"),
        ("An hon. Member", "unnamed", "", "en"),
        ("[??]", "unnamed", "", "en"),
        ("王小明議員", "formal", "王小明", "zh"),
        ("代理主席", "office", "", "zh"),
        ("France", "party", "France", "en"),
    ],
)
def test_labels_say_what_they_are(text: str, form: str, name: str, language: str):
    label = read_label(text, language)
    assert label is not None
    assert (label.form, label.name) == (form, name)


@pytest.mark.parametrize(
    "text",
    ["Where we are", "Action", "出席議員", "The Cabinet Office moved", "see: this", "5 May", "x = y", "Anna’s Session"],
)
def test_what_is_no_label(text: str):
    assert read_label(text, "en") is None


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                [
                    "Mr. ",
                    "The Chair",
                    ":",
                    ": ",
                    "(",
                    ")",
                    "\n",
                    ">>",
                    "|",
                    "[",
                    "]",
                    "Jane Doe",
                    "a ",
                    ". ",
                    "—",
                    "J.D.",
                ]
            ),
            st.text(max_size=12),
        ),
        max_size=80,
    )
)
def test_no_text_breaks_the_reading_of_turns(pieces: list[str]):
    paragraphs = [p for p in "".join(pieces).split("\n") if p.strip()] or ["."]
    extract(source(*paragraphs))


@pytest.mark.parametrize(
    "piece",
    [
        "(",
        "A. ",
        "Mr. ",
        "The A ",
        ": ",
        ">> ",
        "[Applause",
        "| ",
        "Jane Doe: ",
        "The Chair (Mr. ",
        "a: b. C: d. ",
        "((",
        "<a>",
        "– ",
    ],
)
def test_a_megabyte_of_one_thing_is_no_trap(piece: str):
    draft = lay_out(source(piece * (1_000_000 // len(piece)), "Jane Doe: yes."))
    quote_turns(draft, find_turns(draft, Table(), mark_headers(draft, "en")))


DRESSES = {
    "brackets": ("[Jane Doe] {}", "[John Roe] {}"),
    "angle brackets": ("<jane> {}", "<johnny> {}"),
    "an arrow": ("jane> {}", "johnny> {}"),
    "a stop and a dash": ("Mr. DOE.— {}", "Mr. ROE.— {}"),
    "French": ("M. Jean Dupont : {}", "Mme la présidente : {}"),
    "French with a dash": ("M. Jean Dupont. – {}", "Mme Anne Roux. – {}"),
    "German": ("Präsident Dr. Anton Wald: {}", "Abgeordnete Mag. Ruth Feld (ABC): {}"),
    "Spanish": ("El señor Ruiz Gómez: {}", "La señora presidenta: {}"),
    "capitals": ("DOE (Norland): {}", "ROE (Westland): {}"),
    "marks with names": (">> JANE DOE: {}", ">> JOHN ROE: {}"),
    "full-width colons": ("Jane Doe： {}", "John Roe： {}"),
    "a time before": ("[00:01:22] Jane Doe: {}", "[00:02:03] John Roe: {}"),
    "a time behind": ("Jane Doe  01:22\n{}", "John Roe  02:03\n{}"),
    "two lines": ("Jane Doe:\n{}", "John Roe:\n{}"),
}


@pytest.mark.parametrize("dress", DRESSES)
def test_every_dress_opens_turns(dress: str):
    words = [
        "I came here by the train today.",
        "So did I, as it happens to be.",
        "It was late, was it not?",
        "Mine was not late.",
    ]
    record = extract(source(*[DRESSES[dress][n % 2].format(w) for n, w in enumerate(words * 2)]))
    assert [q.text for q in turns(record)] == words * 2
    voices = [q.speaker or q.party for q in turns(record)]
    assert len(set(voices)) == 2
    assert voices == voices[:2] * 4


def test_names_on_lines_of_their_own_above_prose_are_headers():
    lines = [
        "La presidenta",
        "Comença la sessió, bon dia a tothom.",
        "Raül Puig i Serra",
        "Gràcies, presidenta, per la paraula.",
    ]
    record = extract(source(*(lines * 3), "Joan Vidal Coll", "No hi estic d'acord, senyores i senyors diputats."))
    assert [q.speaker or q.party for q in turns(record)] == ["La presidenta", "Raül Puig i Serra"] * 3 + [
        "Joan Vidal Coll"
    ]


def test_a_list_of_names_on_lines_of_their_own_opens_no_turns():
    names = ["Jane Doe", "John Roe", "Mary Poe", "Jane Doe", "John Roe", "Lena Lee"]
    assert turns(extract(source(*names))) == []


def test_bold_names_set_off_by_a_stop_are_headers():
    words = ["It is late, I should say.", "It is not late at all.", "Then let us stay here.", "So we shall, then."]
    made = source(*[f"{'Jane Doe' if n % 2 == 0 else 'John Roe'}. {w}" for n, w in enumerate(words)])
    bold = [replace(block, strong=((block.start_char, block.start_char + 9),)) for block in made.blocks]
    assert [q.speaker for q in turns(extract(replace(made, blocks=tuple(bold))))] == ["Jane Doe", "John Roe"] * 2
    assert turns(extract(made)) == []


RECORD = (
    "Mr. Adler: Madam Speaker, the boats are late, and nobody tells us why they are.",
    "Madam Speaker: Very well; that does not happen often. Let us go on.",
)


@pytest.mark.parametrize(
    "title",
    [
        "FUNDS FOR THE NEW HARBOUR WALL",
        "Question No. 316",
        "(Question No.316)",
        "Ms. Brook asked the Minister for Harbours:- (a) whether she is aware that the wall is old; and,",
        "14:35:08",
        "Harbours and waterways",
    ],
)
def test_what_a_record_prints_between_turns_is_in_nobodys_mouth(title: str):
    record = extract(source(*RECORD, title, "Ms. Brook: I beg to ask it.", *RECORD))
    assert ("<Madam Speaker>", "Very well; that does not happen often. Let us go on.") in said(record)
    assert not any(title in text for _, text in said(record))


def test_numbers_of_questions_that_come_back_end_turns_too():
    parts = [
        part for n in (316, 317, 318, 319) for part in (*RECORD, f"Question No. {n}", "It is asked what it costs.")
    ]
    assert {text for _, text in said(extract(source(*parts)))} == {line.partition(": ")[2] for line in RECORD}


def test_a_sentence_cut_off_by_another_speaker_stays_in_its_turn():
    record = extract(
        source(
            "Mr. Adler: It is late.", "And the boats, as we all know", "Ms. Brook: Which?", "Mr. Adler: All.", *RECORD
        )
    )
    assert said(record)[0] == ("Adler", "It is late. And the boats, as we all know")


def test_capitals_are_speech_where_all_is_written_in_capitals():
    record = extract(
        source("MR. ADLER: IT IS LATE.", "WE HAVE TO GO HOME NOW", "IT RAINS.", "MS. BROOK: YES.", "MR. ADLER: COME.")
    )
    assert said(record)[0] == ("Adler", "IT IS LATE. WE HAVE TO GO HOME NOW IT RAINS.")


@pytest.mark.parametrize(
    "direction",
    [
        "(The President switches off the microphone, and he goes on.)",
        "(Ana Roca i Pi demana per parlar.)",
        "(Mr. Roe rose on a point of order.)",
        "(Alguns aplaudiments.)",
    ],
)
def test_a_sentence_about_the_sitting_is_no_speech(direction: str):
    record = extract(source(f"Mr. Adler: It is late. {direction} So let us go.", "Ms. Brook: Yes.", *RECORD))
    assert said(record)[0] == ("Adler", "It is late. So let us go.")


def test_a_parenthesis_in_italics_is_a_stage_direction_and_a_plain_one_is_said():
    plain = source(
        "Mr. Adler: It (I mean the boat) is late. (He shows a letter.) So let us go.", "Ms. Brook: Yes.", *RECORD
    )
    at = plain.text.index("(He shows")
    first = replace(plain.blocks[0], strong=((at, at + len("(He shows a letter.)")),))
    record = extract(replace(plain, blocks=(first, *plain.blocks[1:])))
    assert said(record)[0] == ("Adler", "It (I mean the boat) is late. So let us go.")


def test_a_speech_of_the_markup_goes_on_behind_shouts_as_one_turn() -> None:
    given = source(
        "Das Tor ist alt.",
        "Abg. Huber: So ist es!",
        "Es muss repariert werden.",
        "Abg. Vogt: Pfui!",
        "Der Nächste, bitte.",
        "Danke.",
        speaker_0="Anna Mayer",
        speaker_2="Anna Mayer",
        speaker_4="Präsident",
        speaker_5="Anna Mayer",
    )
    turns = [quote for quote in extract(given).quotes if quote.kind is QuoteKind.TURN]
    spoken = [(turn.speaker, [given.text[a:b] for a, b in turn.spans]) for turn in turns]
    assert ("Anna Mayer", ["Das Tor ist alt.", "Es muss repariert werden."]) in spoken
    assert ("Anna Mayer", ["Danke."]) in spoken
    assert not any("Pfui!" in part for who, words in spoken if who == "Anna Mayer" for part in words)
