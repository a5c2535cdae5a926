"""Recommendations, conclusions, decisions: by label, by list, by the words of a sentence; and what looks like one."""

import pytest
from support.extracting import extracted

from whosaid.extract.layout import lay_out
from whosaid.extract.recommendations import find_recommendations
from whosaid.extract.recommendations.clauses import operative
from whosaid.extract.recommendations.cues import weigh
from whosaid.extract.sections import find_sections
from whosaid.extract.sentences import Sentence
from whosaid.model import Block, BlockKind, LinkKind, Recommendation, RecommendationKind, Record, Source

LEAD = "The towns along the coast came together to look at the water and at the walls that keep it out."
CLOSE = "The day closed with a walk along the harbour and with songs from the boats that lay there."
Item = tuple[str, str | None, str]


def items(record: Record) -> list[Item]:
    return [(str(item.kind), item.number, item.text) for item in record.recommendations]


def texts(record: Record) -> list[str]:
    return [item.text for item in record.recommendations]


def decisions(record: Record) -> list[tuple[str, str | None, str | None]]:
    return [(i.text, i.owner, i.due) for i in record.recommendations if i.kind is RecommendationKind.DECISION]


# Sentences


@pytest.mark.parametrize(
    "sentence",
    [
        "The towns should build their walls together.",
        "States must protect those who live by the sea.",
        "We recommend that every harbour keep a record of the tides.",
        "The panel recommends building the wall on the northern side.",
        "It is important to measure the water every day.",
        "The council needs to open its books to the public.",
        "We urgently need a second pump in the old harbour.",
        "There is a need for better maps of the coast.",
        "More money is needed for the smaller towns.",
        "She called for a common fund of the towns.",
        "Il faut que les villes construisent ensemble.",
        "Nous recommandons de mesurer l’eau chaque jour.",
        "Die Städte sollten ihre Mauern gemeinsam bauen.",
        "Es ist wichtig, dass alle Häfen messen.",
        "Los municipios deben construir juntos sus muros.",
        "Es necesario que todos los puertos midan el agua.",
    ],
)
def test_a_sentence_that_says_what_ought_to_be_done(sentence: str) -> None:
    finding = weigh(Sentence(sentence))
    assert finding is not None
    assert finding.kind is RecommendationKind.RECOMMENDATION
    assert finding.confidence >= 0.6


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("Should the towns build their walls together?", "a question"),
        ("They discussed how the towns should pay for the walls.", "an indirect question"),
        ("The wall holds if the water should rise by a metre.", "a condition"),
        ("Should the water rise again, the boats have a harbour.", "a condition by inversion"),
        ("The towns had to build their walls in one winter.", "told of the past"),
        ("The towns should have built their walls before the flood.", "never done"),
        ("It should be noted that two towns have no harbour.", "an address to the reader"),
        ("Comments should be sent to the clerk of the council.", "an instruction"),
        ("Il faut noter que deux villes n’ont pas de port.", "an address to the reader, in French"),
        ("A client MUST send the header in each request.", "a specification"),
        ("The council published a call for papers in spring.", "a call that asks for texts"),
        ("The wall should soon be finished on the northern side.", "an expectation"),
        ("The pump removes the need to carry the water by hand.", "a need that is none"),
        ("It is important to note that two towns have no harbour.", "emphasis"),
        ("The towns might need to build a second wall.", "a possibility"),
        ("There was talk about where the wall should be built.", "an indirect question"),
        ("The plan is long because it must hold all of the maps.", "a reason"),
        ("Two advocates for the harbour sat in the first row.", "a noun"),
        ("Let me say one more thing before we conclude the day.", "an end, no conclusion"),
        ("There is no consensus on the height of the wall.", "no agreement"),
        ("“(2) The council must keep a book of the tides.", "the text of a law"),
        ("The harbour lies between two hills and opens to the east.", "no cue at all"),
    ],
)
def test_a_cue_without_force_makes_no_recommendation(sentence: str, why: str) -> None:
    finding = weigh(Sentence(sentence))
    assert finding is None or finding.confidence < 0.6, why


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("There was wide agreement that the sea rises faster.", RecommendationKind.CONCLUSION),
        ("The participants agreed that the maps are too old.", RecommendationKind.CONCLUSION),
        ("It was decided to meet again in the autumn.", RecommendationKind.DECISION),
        ("Die Frage wurde auf den Herbst vertagt.", RecommendationKind.DECISION),
        ("The safety of the boats is our main priority.", RecommendationKind.PRIORITY),
        ("The main obstacle to a common wall is the lack of maps.", RecommendationKind.CHALLENGE),
        ("The common fund of the islands is a good practice.", RecommendationKind.GOOD_PRACTICE),
    ],
)
def test_other_cues_give_other_kinds(sentence: str, kind: RecommendationKind) -> None:
    finding = weigh(Sentence(sentence))
    assert finding is not None
    assert finding.kind is kind


@pytest.mark.parametrize(
    "sentence",
    [
        "Harbours often have to pay for their own lamps.",
        "Keepers must usually sleep by day.",
        "To read the tide tables one has to learn the old names.",
        "A permit is required for every boat on the lake.",
        "The towns do not have to share their wells.",
        "They spoke about the need to mend the pier.",
    ],
)
def test_what_is_usual_or_needed_by_the_way_is_told_and_not_asked_for(sentence: str) -> None:
    assert weigh(Sentence(sentence)) is None


def test_a_very_long_stretch_without_a_full_stop_is_no_sentence() -> None:
    assert weigh(Sentence("the towns should build " * 500)) is None


def test_a_weak_cue_makes_a_doubtful_item_that_knows_its_place_and_its_rule() -> None:
    said = "They discussed how the towns should pay for the walls."
    record = extracted(LEAD, said, CLOSE)
    assert record.recommendations == ()
    (item,) = record.doubtful
    assert (item.id, item.text) == ("d1", said)
    assert item.rule
    assert 0 < item.confidence < 0.6


def test_the_sentence_is_the_item_and_its_neighbours_are_not() -> None:
    record = extracted(LEAD, f"{CLOSE} The towns should build their walls together. {CLOSE}")
    assert items(record) == [("recommendation", None, "The towns should build their walls together.")]


@pytest.mark.parametrize(
    "motion",
    ["That clause 4, as amended, stand part.", "That the bill be now read a second time.", "That the question be put."],
)
def test_what_an_assembly_resolves_on_its_own_course_is_doubtful(motion: str) -> None:
    record = extracted(LEAD, f"Resolved, {motion}", "Resolved, That the pier be mended before winter.", CLOSE)
    assert [item.text for item in record.recommendations] == ["That the pier be mended before winter."]
    assert [item.text for item in record.doubtful] == [motion]


# Labels


def test_a_label_with_a_number_before_its_text() -> None:
    record = extracted(LEAD, "Recommendation 12: The council should open its books to the public.", CLOSE)
    assert items(record) == [("recommendation", "12", "The council should open its books to the public.")]


@pytest.mark.parametrize(
    ("label", "kind", "number"),
    [
        ("R7.", "recommendation", "R7"),
        ("Key recommendation 3 –", "recommendation", "3"),
        ("Conclusion 4.2:", "conclusion", "4.2"),
        ("Recommandation n° 5 :", "recommendation", "5"),
        ("Empfehlung 6:", "recommendation", "6"),
        ("Recomendación 8:", "recommendation", "8"),
        ("Action 9:", "decision", "9"),
    ],
)
def test_labels_of_several_forms_and_languages(label: str, kind: str, number: str) -> None:
    record = extracted(LEAD, f"{label} The books of the harbour are to be kept open.", CLOSE)
    assert [(k, n) for k, n, _ in items(record)] == [(kind, number)]


def test_prose_that_names_a_recommendation_has_no_label() -> None:
    assert texts(extracted(LEAD, "Recommendation 12 was taken up by the towns in the next year.", CLOSE)) == []


def test_a_label_as_heading_takes_all_its_paragraphs_and_points() -> None:
    record = extracted(
        "# Report",
        "## Recommendation 2: A common fund",
        "The towns should:",
        "- found a common fund;\n- pay into it each year.",
        "This should be done within a year.",
        "## What the towns said",
        LEAD,
        markdown=True,
    )
    assert items(record) == [
        (
            "recommendation",
            "2",
            "The towns should: found a common fund; pay into it each year. This should be done within a year.",
        )
    ]


def test_a_bare_label_over_one_paragraph_counts_where_it_comes_again() -> None:
    record = extracted(
        "# Report",
        "## 6. conclusion",
        "The maps of the coast are too old to be of use.",
        LEAD,
        "## 9. conclusion",
        "The boats are in good order and well kept.",
        CLOSE,
        markdown=True,
    )
    assert items(record) == [
        ("conclusion", None, "The maps of the coast are too old to be of use."),
        ("conclusion", None, "The boats are in good order and well kept."),
    ]


def test_a_chapter_called_conclusion_is_no_label() -> None:
    assert texts(extracted("# Paper", "## Introduction", LEAD, "## Conclusion", CLOSE, markdown=True)) == []


# Lists


def test_points_under_a_heading_of_recommendations() -> None:
    record = extracted(
        "# Report",
        LEAD,
        "## Recommendations",
        "1. Build the northern wall.\n2. Keep the boats in good order:\n   - paint them each spring;\n   - mend them.",
        markdown=True,
    )
    assert items(record) == [
        ("recommendation", "1", "Build the northern wall."),
        ("recommendation", "2", "Keep the boats in good order: paint them each spring; mend them."),
    ]


def test_one_number_for_all_points_is_no_number() -> None:
    record = extracted(
        "# Report", "## Recommendations", "1. Build the wall.\n1. Paint the boats.\n1. Mend the nets.", markdown=True
    )
    assert [number for _, number, _ in items(record)] == [None, None, None]


def test_questions_links_and_thanks_are_no_points() -> None:
    record = extracted(
        "# Report",
        "## Recommendations",
        "- Thanks to all who came to the harbour.\n- https://walls.example/plan\n"
        "- Who will paint the boats?\n- Ask the towns for money.",
        markdown=True,
    )
    assert texts(record) == ["Ask the towns for money."]


def test_conclusions_and_recommendations_in_one_list_are_told_apart() -> None:
    record = extracted(
        "# Report",
        LEAD,
        "## Conclusions and recommendations",
        "1. The maps of the coast are too old. (Conclusion, Paragraph 4)\n"
        "2. We recommend that new maps be drawn. (Recommendation, Paragraph 5)\n"
        "3. The boats are well kept. (Paragraph 7)\n"
        "4. The council should publish the tides. (Paragraph 9)",
        markdown=True,
    )
    assert [(kind, number) for kind, number, _ in items(record)] == [
        ("conclusion", "1"),
        ("recommendation", "2"),
        ("conclusion", "3"),
        ("recommendation", "4"),
    ]


def test_a_heading_under_recommendations_that_says_what_to_do() -> None:
    record = extracted(
        "# Report", LEAD, "## Key recommendations", "### Share the common fund", LEAD, "### Money", CLOSE, markdown=True
    )
    assert items(record) == [("recommendation", None, "Share the common fund")]


# The same statement in two places


CHAPTER = (
    "# Report",
    "## 4. conclusion",
    "The maps of the coast are too old to be of any use to the smaller harbours.",
    LEAD,
    "## 5. conclusion",
    "The boats are in good order and they are well kept by the towns that own them.",
    CLOSE,
    "## Conclusions and recommendations",
    "1. The maps of the coast are too old to be of any use to the smaller harbours. (Paragraph 4)\n"
    "2. The boats are in good order and they are well kept by the towns that own them. (Paragraph 5)",
)


def test_a_statement_repeated_in_a_summary_is_one_item_with_the_number_of_the_list() -> None:
    assert [(number, text[:10]) for _, number, text in items(extracted(*CHAPTER, markdown=True))] == [
        ("1", "The maps o"),
        ("2", "The boats "),
    ]


def test_the_second_place_is_a_link() -> None:
    record = extracted(*CHAPTER, markdown=True)
    again = [link for link in record.links if link.kind is LinkKind.RESTATES]
    assert [link.item for link in again] == ["r1", "r2"]
    assert all(link.start_char > record.recommendations[1].end_char for link in again)


def test_two_labels_with_different_numbers_stay_apart() -> None:
    same = "The council should open its books to the public in every town of the coast."
    record = extracted(LEAD, f"Recommendation 1: {same}", f"Recommendation 2: {same}", CLOSE)
    assert [number for _, number, _ in items(record)] == ["1", "2"]


def test_where_a_report_labels_its_recommendations_the_sentences_before_them_are_less_sure() -> None:
    labelled = [f"Recommendation {n}: Harbour number {n} keeps its own book of tides." for n in range(1, 7)]
    record = extracted(LEAD, "Witnesses held that the towns should pay more.", *labelled, CLOSE)
    assert [number for _, number, _ in items(record)] == [str(n) for n in range(1, 7)]
    assert [item.text for item in record.doubtful] == ["Witnesses held that the towns should pay more."]


# Responses


RESPONSE = (
    "# Response to the report on walls",
    "**Recommendation:** The towns should found a common fund for their walls.",
    "### Response:",
    "We agree. The fund was founded in spring.",
    "It should be full in a year.",
    "### The boats",
    "**Recommendation:** The boats should be painted each spring by their owners.",
    "### Response:",
    "We do not agree with this.",
)


def test_an_answer_is_tied_to_the_recommendation_before_it() -> None:
    record = extracted(*RESPONSE, markdown=True)
    answers = [link for link in record.links if link.kind is LinkKind.RESPONDS_TO]
    assert [link.item for link in answers] == ["r1", "r2"]
    assert [(answers[0].start_char, answers[0].end_char)] == [_span(RESPONSE[3], RESPONSE[4])]


def test_an_answer_recommends_nothing_by_what_it_expects() -> None:
    assert [text[:9] for text in texts(extracted(*RESPONSE, markdown=True))] == ["The towns", "The boats"]


def test_an_answer_may_ask_for_something_outright() -> None:
    asked = "It is essential that the towns keep the fund apart from their own money."
    record = extracted(*RESPONSE[:4], asked, *RESPONSE[5:], markdown=True)
    assert [text[:9] for text in texts(record)] == ["The towns", "It is ess", "The boats"]


def test_a_report_on_a_response_to_something_else_answers_no_report() -> None:
    record = extracted(
        "# Police response to the flood",
        "## Conclusions and recommendations",
        "1. The police came late. (Conclusion, Paragraph 6)\n2. The council should pay. (Recommendation, Paragraph 9)",
        markdown=True,
    )
    assert [(number, kind) for kind, number, _ in items(record)] == [("1", "conclusion"), ("2", "recommendation")]


def test_a_section_behind_a_labelled_conclusion_is_no_list_of_conclusions() -> None:
    findings = ("The towns kept their books of tides well.", "Nobody asked the keepers for more than one lamp.")
    parts = [f"#### {n}. Conclusion\n\n{finding}" for n, finding in zip((3, 8), findings, strict=True)]
    told = "##### The boats\n\n6. The boats lay on the sand in that year.\n\n7. The boats were painted in the spring."
    record = extracted("# Report", parts[0], told, parts[1], markdown=True)
    assert tuple(text for _, _, text in items(record)) == findings


def test_an_emphasised_line_leads_to_its_emphasised_list() -> None:
    spring = "the stones of every wall be counted by the keepers of the harbour each spring;"
    night = "the gates of every wall be closed by the keepers of the harbour each night."
    towns = ("northern", "southern", "eastern")
    strong = [f"**We recommend that every {town} harbour keep a record of the tides and boats.**" for town in towns]
    points = f"- **{spring}**\n- **{night}**"
    record = extracted("# Report", *strong, "**The keepers hold that good walls need:**", points, markdown=True)
    assert texts(record)[3:] == [f"The keepers hold that good walls need: {spring} {night}"]


def _span(first: str, last: str) -> tuple[int, int]:
    text = "\n\n".join(RESPONSE) + "\n"
    return text.index(first), text.index(last) + len(last)


# Minutes


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "ACTION: Ada Holm to write to the council by 12 May 2020.",
            ("Ada Holm to write to the council by 12 May 2020.", "Ada Holm", "12 May 2020"),
        ),
        ("AP1: Ben will book a room before Friday.", ("Ben will book a room before Friday.", "Ben", "Friday")),
        ("DECISION: The group keeps the old name.", ("The group keeps the old name.", None, None)),
        ("RESOLVED, That the report be printed.", ("That the report be printed.", None, None)),
        ("RESOLVED UNANIMOUSLY – That the wall be raised.", ("That the wall be raised.", None, None)),
        ("AGREED (nem. con.): Anna writes to the port.", ("Anna writes to the port.", None, None)),
        ("TODO: mend the nets. Owner: Ada Holm", ("mend the nets. Owner: Ada Holm", "Ada Holm", None)),
    ],
)
def test_a_labelled_action_has_an_owner_and_a_day_where_it_says_so(
    line: str, expected: tuple[str, str | None, str | None]
) -> None:
    assert decisions(extracted("Minutes of the group", LEAD, line, CLOSE)) == [expected]


def test_points_under_a_heading_of_actions() -> None:
    record = extracted(
        "# Minutes", LEAD, "## Action items", "- Ada to mend the nets\n- Paint the boats (Ben Okoro)", markdown=True
    )
    assert decisions(record) == [
        ("Ada to mend the nets", "Ada", None),
        ("Paint the boats (Ben Okoro)", "Ben Okoro", None),
    ]


def test_a_table_of_actions() -> None:
    record = extracted(
        "# Minutes",
        LEAD,
        "| Action | Owner | Due |\n|---|---|---|\n| Mend the nets | Ada Holm | 3 June |\n| Paint the boats | Ben | |",
        markdown=True,
    )
    assert decisions(record) == [("Mend the nets", "Ada Holm", "3 June"), ("Paint the boats", "Ben", None)]


def test_under_the_rule_of_chatham_house_an_action_names_nobody() -> None:
    record = extracted(
        "The meeting was held under the Chatham House Rule.", LEAD, "ACTION: Ada Holm to write to the council.", CLOSE
    )
    assert [owner for _, owner, _ in decisions(record)] == [None]


# Resolutions


RESOLUTION = (
    "The Conference,",
    "Recalling its earlier resolutions on the sea,",
    "Noting with concern that the water must be measured more often,",
    "Having considered the report of the harbours,",
    "1. Requests the secretary to draw new maps;",
    "2. Calls upon the towns:",
    "(a) to measure the tides;",
    "(b) to publish them;",
    "3. Decides to meet again in the autumn.",
)


def test_operative_clauses_are_items_and_preambular_ones_are_not() -> None:
    assert items(extracted(*RESOLUTION)) == [
        ("recommendation", "1", "Requests the secretary to draw new maps;"),
        ("recommendation", "2", "Calls upon the towns: to measure the tides; to publish them;"),
        ("decision", "3", "Decides to meet again in the autumn."),
    ]


@pytest.mark.parametrize(
    ("clauses", "expected"),
    [
        (["Recalling the report,", "Requests a map;"], [False, True]),
        (["Considérant la marée,", "Invite les villes à mesurer;"], [False, True]),
        (["Considering the sea,", "That it rises,", "Urges the towns:", "That they act;"], [False, False, True, True]),
        (["We met by the sea.", "1. The towns should build walls.", "2. Boats help."], [False, True, True]),
        (["Noting the maps,", "Also calls upon the towns to draw;"], [False, True]),
    ],
)  # fmt: skip
def test_a_clause_is_told_by_its_verb_and_else_by_the_part_it_stands_in(
    clauses: list[str], expected: list[bool]
) -> None:
    assert list(operative(clauses)) == expected


# What every item has


def test_every_item_names_its_rule_and_how_sure_it_is() -> None:
    record = extracted(*CHAPTER, "The towns should build their walls together.", markdown=True)
    assert all(item.rule and 0.6 <= item.confidence <= 1 for item in record.recommendations)


def test_an_item_inside_a_quotation_is_its_speakers() -> None:
    record = extracted(LEAD, "“The towns should build their walls together,” said Dana Smit.", CLOSE)
    (item,) = record.recommendations
    assert isinstance(item, Recommendation)
    assert item.speaker == "Dana Smit"


# Hostile texts


@pytest.mark.parametrize(
    "piece",
    [
        "we must ",
        "if must ",
        "the need to ",
        "an issue that ",
        "Recommendation 1: ",
        "(paragraph 1, ",
        ", , ",
        "ACTION: A to do ",
        "a\t",
        "| a ",
        " " * 2000 + "|",
        "((((",
        "which who that ",
        "1.1.1 ",
        "A",
    ],
)
def test_a_million_characters_of_one_piece_are_read_to_the_end(piece: str) -> None:
    text = (piece * (1_000_000 // len(piece) + 1))[:1_000_000]
    for kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.HEADING):
        draft = lay_out(Source("made-up.txt", "0" * 64, text, blocks=(Block(kind, 0, len(text)),)))
        find_sections(draft)
        find_recommendations(draft)
        assert all(item.end_char <= len(text) for item in draft.recommendations)


TALK = (
    "Mr. Adler: The walls need to be higher, and the towns should build them together.",
    "Ms. Brook: I recommend that every harbour keep a record of the tides.",
    "Mr. Adler: From the report of this Committee, the recommendation is that the boats be kept dry.",
    "Ms. Brook: The friends of the harbour recommend a longer wall.",
)


def test_in_a_record_of_talk_its_speakers_demand_and_papers_laid_do_not() -> None:
    papers = "The towns must send their papers to the clerk of the house by Friday."
    record = extracted(*TALK * 3, "PAPERS LAID BEFORE THE HOUSE", papers)
    assert record.document.kind == "verbatim record"
    assert set(texts(record)) == {
        "The walls need to be higher, and the towns should build them together.",
        "I recommend that every harbour keep a record of the tides.",
    }


def test_letters_that_open_another_word_are_no_label_of_an_action() -> None:
    assert decisions(extracted("AIDA2020: detectors for the harbour, and no boats at all.", LEAD)) == []
    assert decisions(extracted("AIDA202: detectors for the harbour, and no boats at all.", LEAD)) == []
    assert decisions(extracted("AP3: Anna to write to the board of the harbour.", LEAD)) != []


@pytest.mark.parametrize("gap", [" ", ""])
def test_the_number_of_a_paragraph_stands_outside_its_recommendation(gap: str) -> None:
    record = extracted(LEAD, f"4.24.{gap}We further recommend that every harbour keep a record of the tides.", CLOSE)
    assert items(record) == [
        ("recommendation", "4.24", "We further recommend that every harbour keep a record of the tides.")
    ]


# Forms of minutes, audits and reports


@pytest.mark.parametrize(
    ("line", "number", "owner", "text"),
    [
        ("[ACTION] Bruno: measure the wall", None, "Bruno", "Bruno: measure the wall"),
        ("[AP-3] Anna Keller to hire the boat", "AP3", "Anna Keller", "Anna Keller to hire the boat"),
        ("AP-4: Carol Smith will draft the notice", "AP4", "Carol Smith", "Carol Smith will draft the notice"),
        ("ACTION: Write to the port about the sand @anna", None, "@anna", "Write to the port about the sand @anna"),
        ("ACTION: Write to the port about the sand", None, None, "Write to the port about the sand"),
    ],
)
def test_actions_bear_their_label_in_many_dresses(line: str, number: str | None, owner: str | None, text: str) -> None:
    record = extracted(LEAD, line, CLOSE)
    assert [(i.number, i.owner, i.text) for i in record.recommendations] == [(number, owner, text)]


def test_an_arrow_before_a_name_gives_an_action() -> None:
    record = extracted(LEAD, "→ Anna: send the drawings to the board", CLOSE)
    assert decisions(record) == [("Anna: send the drawings to the board", "Anna", None)]


def test_an_arrow_before_other_words_gives_none() -> None:
    assert not texts(extracted(LEAD, "→ the tide turns at noon", CLOSE))


def test_a_table_under_another_has_columns_of_its_own() -> None:
    record = extracted(
        "# Minutes",
        "| Action | Owner |\n|---|---|\n| Mend the wall | Anna |",
        "| Owner | Task | Due |\n|---|---|---|\n| Carol | Count the boats | 1 July |",
        markdown=True,
    )
    assert decisions(record) == [("Mend the wall", "Anna", None), ("Count the boats", "Carol", "1 July")]


def test_a_column_of_recommendations_gives_them_with_number_owner_and_day() -> None:
    record = extracted(
        "# Review",
        "| No. | Recommendation | Responsible | Deadline |\n|---|---|---|---|\n| 7 | Raise the wall | Council | 2027 |",
        markdown=True,
    )
    assert [(i.kind, i.number, i.owner, i.due, i.text) for i in record.recommendations] == [
        (RecommendationKind.RECOMMENDATION, "7", "Council", "2027", "Raise the wall")
    ]


def test_the_answer_of_the_management_is_no_part_of_a_recommendation() -> None:
    record = extracted(
        LEAD,
        "Recommendation No. 1",
        "The harbour should record the tides.",
        "Management response: Agreed.",
        "Recommendation No. 2 (high priority)",
        "The town should mend the wall.",
        CLOSE,
    )
    assert items(record)[:1] == [("recommendation", "1", "The harbour should record the tides.")]
    assert "The town should mend the wall." in " ".join(texts(record))


def test_a_label_alone_on_its_line_with_a_colon_labels_the_paragraph_behind_it() -> None:
    record = extracted("Die Mauer", "Beschluss:", "Die Mauer am Hafen wird bis zum Herbst erneuert.", LEAD)
    assert items(record)[0] == ("decision", None, "Die Mauer am Hafen wird bis zum Herbst erneuert.")


@pytest.mark.parametrize(
    "sentence",
    [
        "Se acuerda reparar el muro antes del verano.",
        "Der Gemeinderat beschließt die Sanierung der Mauer.",
        "Le conseil municipal décide d'approuver la convention.",
        "L'assemblée a décidé de réparer le mur.",
        "It was agreed that the wall be mended in June.",
    ],
)
def test_councils_decide_in_several_languages(sentence: str) -> None:
    found = weigh(Sentence(sentence))
    assert found is not None
    assert found.kind is RecommendationKind.DECISION


@pytest.mark.parametrize(
    "sentence",
    [
        "[Smith2021], “Walls are needed along the coast”, 2021.",
        "++++++++++++ DISCUSSION * The towns should build walls.",
        "The workshop recommends the following.",
        "If a part of it is void, this agreement shall be read without it.",
        "Users give only what is needed for the wall.",
        "A taller wall would require the consent of the boats.",
    ],
)
def test_references_announcements_licences_and_what_a_thing_brings_with_it_are_none(sentence: str) -> None:
    assert weigh(Sentence(sentence)) is None


def test_a_bare_topic_under_conclusions_is_doubtful() -> None:
    record = extracted(
        "# Report",
        "## Conclusions",
        "- Walls and gates of the northern towns\n- The walls of the northern towns have held for years.",
        markdown=True,
    )
    assert texts(record) == ["The walls of the northern towns have held for years."]
