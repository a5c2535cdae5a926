"""Quotations that fill paragraphs, blocks behind a colon, and sources that only stand near somebody's name."""

import pytest
from support.extracting import direct, extracted, parties, reported

LEAD = "The towns along the coast came together to look at the water and at the walls."
END = "The boats lay in the harbour until the morning came."


def said(*paragraphs: str) -> list[tuple[str, str | None]]:
    return direct(extracted(LEAD, *paragraphs, END))


@pytest.mark.parametrize(("opening", "closing"), [("“", "”"), ('"', '"')])
def test_a_quotation_goes_on_where_each_paragraph_opens_with_marks(opening: str, closing: str) -> None:
    found = said(
        f"Dana Smit said: {opening}The gates close at noon. Nobody has asked us why.",
        f"{opening}We shall ask for new gates, and we shall ask again.",
        f"{opening}Nobody else will.{closing} The hall was full by then.",
    )
    assert [speaker for _, speaker in found] == ["Dana Smit"] * 3
    assert found[0][0] == "The gates close at noon. Nobody has asked us why."
    assert found[2][0] == "Nobody else will."


def test_marks_that_nobody_closes_end_no_quotation_where_the_next_paragraph_opens_with_none() -> None:
    assert said("Dana Smit said: “The gates close at noon.", "We shall ask for new gates.") == []


def test_what_goes_on_behind_a_paragraph_without_a_source_is_nobodys() -> None:
    found = said("“The gates close at noon, and nobody has asked us why.", "“We shall ask for new gates this year.”")
    assert [speaker for _, speaker in found] == [None, None]


@pytest.mark.parametrize(
    "lead", ["It concluded:", "The register of 2019 held a clear warning:", "The only promise is:"]
)
def test_a_block_in_marks_behind_a_colon_is_a_quotation(lead: str) -> None:
    ((words, speaker),) = said(
        f"The board looked at the gates. {lead}", "> “The gates are not tended as they ought to be.”"
    )
    assert (words, speaker) == ("The gates are not tended as they ought to be.", None)


def test_a_block_with_the_letter_of_a_clause_is_law() -> None:
    assert said("The Act is amended as follows:", "> “(d) may only be made once in a period of ten years.”") == []


def test_an_item_in_marks_is_whose_the_line_before_announces() -> None:
    ((_, speaker),) = said("Dana Smit told the inquiry:", "- “The gates are not tended as they ought to be.”")
    assert speaker == "Dana Smit"


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("A spokesman for Dana Smit said: “We shall not stand by and let this happen.”", "A spokesman for Dana Smit"),
        (
            "“We shall not stand by and let this happen,” said a spokeswoman for Dana Smit.",
            "a spokeswoman for Dana Smit",
        ),
        (
            "Researchers from the Faculty of Coastal Work noted that “the height of walls varies from town to town”.",
            "Researchers from the Faculty of Coastal Work",
        ),
        (
            "A statement from SEAWARD North East said: “We shall not let this happen.”",
            "A statement from SEAWARD North East",
        ),
    ],
)
def test_who_only_speaks_for_somebody_is_a_party(sentence: str, party: str) -> None:
    record = extracted(LEAD, sentence, "Dana Smit said that the gates were old.")
    (quote,) = [quote for quote in record.quotes if quote.kind == "inline-direct"]
    assert (quote.speaker, quote.party) == (None, party)


@pytest.mark.parametrize(
    "sentence",
    [
        "The head of the port, Dana Smit, said: “We shall not stand by and let this happen.”",
        "The director of research Dana Smit said: “We shall not stand by and let this happen.”",
        "There were days, as Dana Smit put it, where the crews “did not get everything they needed.”",
        "Dana Smit MP, Minister from 2010 to 2016, said: “We shall not stand by and let this happen.”",
        "We were glad to hear from Dana Smit, Head of Policy at the port, that “there is a wish to use it early”.",
        "We heard from Dana Smit, Head of Policy at the port, that “there is a wish to use it”, and Dr Ben Okoro, "
        "Fellow of the port, said that one of his aims was to help.",
    ],
)
def test_whoever_is_named_there_speaks(sentence: str) -> None:
    ((_, speaker),) = said(sentence)
    assert speaker == "Dana Smit"


def test_letters_behind_a_name_make_no_second_person() -> None:
    record = extracted(
        LEAD,
        "Dana Smit MS, First Minister, told the inquiry that the gates were “kept as they have been for a century”.",
        "Ms Smit admitted that “the thinking of today is that they may need more care”.",
    )
    assert {speaker for _, speaker in direct(record)} == {"Dana Smit"}
    assert [person.name for person in record.speakers] == ["Dana Smit"]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (
            "Dr Dana Smit, expert on gates (see Appendix 1: The gates of the coast), described a long row of repairs.",
            "Dana Smit",
        ),
        ("Dana Smit, R-S.D., told reporters on Monday there was no use in waiting.", "Dana Smit"),
        (
            "Dana Smit, a member of the Group on Gates from 2014, and Chair from 2018, told us that it was old.",
            "Dana Smit",
        ),
        ("Dana Smit brought up that the gates close before the boats are in.", "Dana Smit"),
        ("Dana Smit wrote to the mayor, asking for new gates before the winter.", "Dana Smit"),
        ("Dana Smit justified this on the ground that the gates were old.", "Dana Smit"),
    ],
)
def test_forms_of_report_behind_a_name(sentence: str, speaker: str) -> None:
    record = extracted(LEAD, sentence, "“The gates are old and nobody tends them,” said Dana Smit.")
    assert [name for _, name in reported(record)] == [speaker]


def test_of_two_with_their_offices_the_first_stands_for_both() -> None:
    record = extracted(
        LEAD,
        "“It is late,” said Dana Smit. “It is not,” said Ben Okoro.",
        "Dana Smit of the port and Ben Okoro, who leads the union, both agreed that the gates were old.",
        "Dana Smit, head of the port, and Dr Ben Okoro said that the walls were old too.",
    )
    assert [name for _, name in reported(record)] == ["Dana Smit", "Dana Smit"]


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("Witnesses who gave evidence to us agreed that the gates are old.", "witnesses"),
        ("Though many witnesses praised the gates, some suggested that more needed to be done.", "some"),
        ("As in the report on the harbour, some suggested that the gates were old.", "some"),
        ("One council member emphasized the need for a balance between the gates and the walls.", "one council member"),
        ("According to Seaward, almost half of the gates are older than the town.", "Seaward"),
        ("The vote shows how much the crews fear for their pay, says a local union boss.", "a local union boss"),
        ("However, notwithstanding the old rules, the Port Office told us that it would wait.", "Port Office"),
        ("However, as the Port Office acknowledges, talks were held for a month.", "Port Office"),
        ("Others also highlighted the need to bring in the crews early.", "others"),
        ("Seamark and Smith’s both said they used these gates on their own quays.", "Seamark and Smith’s"),
    ],
)
def test_forms_of_report_of_groups(sentence: str, party: str) -> None:
    assert [found for _, found in parties(extracted(LEAD, f"{sentence} {END}"))] == [party]


@pytest.mark.parametrize(
    "sentence",
    [
        "As the example of Oporto underlines, lessons that could have been learned were not learned.",
        "Given the weather on the coast, some thought should be given to the gates.",
        "According to Figure 3, almost half of the gates are older than the town.",
        "A total of nine gates remained open, and the town waited for the rain.",
        "According to plan, the gates were opened at noon on that day.",
    ],
)
def test_what_reports_nobody(sentence: str) -> None:
    record = extracted(LEAD, f"{sentence} {END}")
    assert (parties(record), reported(record)) == ([], [])


def test_a_pronoun_does_not_reach_past_a_stranger_who_opens_the_paragraph() -> None:
    record = extracted(
        LEAD,
        "“The gates are old and nobody tends them,” said Ben Okoro.",
        "Maron Vetch of the union walked in late. He explained that the gates were old.",
    )
    assert [speaker for _, speaker in reported(record)] == [None]


def spoken(*sentences: str) -> list[tuple[str, str | None]]:
    """What is quoted in the turns of a debate, and whose it is."""
    turns = [f"{'Mr. SMITH' if at % 2 else 'Ms. JONES'}: {sentence}" for at, sentence in enumerate(sentences)]
    return direct(
        extracted("The sitting opened at ten.", *turns, "Mr. SMITH: I thank the House.", "Ms. JONES: So do I.")
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "They ask us, “Is there a union for the people of the port?”",
        "My mother always used to tell me, “Do not go near the water.”",
        "The sign on the gate reads, “Nobody may enter the port at night.”",
        "His response was simply: “We do not have any money for the gates.”",
        "She came up to me and she went, “You cannot build it here.”",
    ],
)
def test_what_leads_to_words_in_a_turn(sentence: str) -> None:
    assert len(spoken(sentence, "That is so.")) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "You should ask them, “Is there a union for the people of the port?”",
        "I want to ask, “Who will pay for the gates of the port?”",
        "The question is, “Who will pay for the gates of the port?”",
    ],
)
def test_what_nobody_has_said_in_a_turn(sentence: str) -> None:
    assert spoken(sentence, "That is so.") == []


@pytest.mark.parametrize(
    ("lead", "block"),
    [
        (
            "We have the report here. The report states that the port is",
            "“unable to pay for the gates it needs this year.”",
        ),
        ("He made that clear when he said:", "“There is money for the gates.”—[Official Report, 5 May; Vol. 8, c. 4.]"),
    ],
)
def test_a_block_goes_on_with_a_sentence_of_a_turn(lead: str, block: str) -> None:
    record = extracted(
        "The sitting opened at ten.", f"Mr. SMITH: {lead}", block, "Ms. JONES: That is so.", "Mr. SMITH: Yes."
    )
    assert len(direct(record)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "'We need to build the wall again,' said Dana Smit. The towns' walls are low.",
        "Dana Smit told the meeting: 'We don't need the wall, and the boats' owners know it.'",
        '"We need to build the wall again,” said Dana Smit.',
        "''We don't need to build the wall again,'' said Dana Smit.",
        "``We need to build the wall again,'' said Dana Smit.",
    ],
)
def test_single_and_mixed_marks(sentence: str) -> None:
    ((_, speaker),) = said(sentence)
    assert speaker == "Dana Smit"


def test_apostrophes_are_no_marks() -> None:
    assert (
        said("The boats' owners said the towns' gates of '98 were the wardens' own work, and the crews' as well.") == []
    )


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Citing Ben Okoro, Eva Holm, and Ana Prado, Dana Smit argued that this would help the towns.", "Dana Smit"),
        ("Contending that the gates were old, Dr. Dana Smit commended the plan to the towns.", "Dana Smit"),
        ("Dana Smit was uncertain how the gates would be used by the towns.", "Dana Smit"),
        ("Dana Smit reinforced that the gates had to be done before the winter.", "Dana Smit"),
        ("Dana Smit was pleased to note that the gates had been paid for.", "Dana Smit"),
        ("Dana Smit wished to know whether the gates had been paid for.", "Dana Smit"),
        ("Judge Dana Smit ruled that the gates could not be sold.", "Dana Smit"),
    ],
)
def test_whoever_holds_wishes_or_rules(sentence: str, speaker: str) -> None:
    quoted = "“It is late,” said Dana Smit. “It is not,” said Ben Okoro. “It is,” said Eva Holm."
    assert (sentence, speaker) in reported(extracted(LEAD, quoted, sentence))


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("The suit alleges that the owners let the gates rot.", "suit"),
        ("According to the town’s attorney, the gates fell after a single storm.", "town’s attorney"),
        ("A local judge ruled on Tuesday that the gates could not be sold.", "A local judge"),
    ],
)
def test_suits_and_courts_report(sentence: str, party: str) -> None:
    assert [found for _, found in parties(extracted(LEAD, f"{sentence} {END}"))] == [party]


def test_members_of_a_summary_record_are_known_by_their_title_and_surname() -> None:
    record = extracted(
        "# Summary record of the third meeting",
        "2. Mr. VETCH thanked the port for having sent a report that was complete.",
        "3. Turning to the gates, he said that they were old.",
    )
    assert [speaker for _, speaker in reported(record)] == ["VETCH", "VETCH"]


def test_a_pronoun_behind_a_circumstance_says_something_though_it_is_open_who_it_is() -> None:
    sentence = "In the capital last week, he told a meeting of mayors that the gates were old."
    assert reported(extracted(LEAD, f"{sentence} {END}")) == [(sentence, None)]


def test_what_is_hardly_mentioned_is_not_said() -> None:
    record = extracted(LEAD, "“The gates are old,” said Ben Okoro. At home, he barely mentioned the gates to his wife.")
    assert reported(record) == []
    sentence = "Ben Okoro said the gates were barely open."
    assert reported(extracted(LEAD, sentence)) == [(sentence, "Ben Okoro")]


def test_a_centre_is_nobodys_name() -> None:
    sentence = "The Harbour Office Gate Processing Center said that most of the gates were old."
    record = extracted(LEAD, f"{sentence} {END}")
    assert [found for _, found in parties(record)] == ["Harbour Office Gate Processing Center"]
