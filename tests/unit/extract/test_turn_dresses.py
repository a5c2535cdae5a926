"""Speaker turns in the dresses that records of different houses and kinds give them."""

import pytest
from support.extracting import extracted, quotes

from whosaid.model import QuoteKind

WORDS = [
    "The harbour needs a second crane before the winter.",
    "We have asked three suppliers and nobody can deliver.",
    "I am not convinced that the figures are complete.",
    "Could somebody explain how the fee was set last year?",
    "The fee was set by the board in June.",
    "Then let us return to the night shift.",
    "My members are tired and will not accept another rota.",
    "We will come back with a new proposal next week.",
]
ANNE, OWEN = "Anne Lindqvist", "Owen Tadesse"


def said(first: str, second: str, *, markdown: bool = False, around: str = "{label}: {words}", head: str = ""):
    """The turns of a record in which two voices alternate under these labels."""
    lines = [
        around.format(label=(first, second)[n % 2], words=words, number=n + 1, minute=f"{n:02d}")
        for n, words in enumerate(WORDS)
    ]
    return quotes(extracted(*([head] if head else []), *lines, markdown=markdown), QuoteKind.TURN)


def alternating(first: str | None, second: str | None) -> list[tuple[str, str | None]]:
    return [(words, (first, second)[n % 2]) for n, words in enumerate(WORDS)]


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        ("THE COURT", "MR. TADESSE", (None, "Tadesse")),
        ("THE WITNESS", "MS. PATEL (AUSA)", (None, "Patel")),
        ("Interviewer", "Respondent", (None, None)),
        ("Interviewer", "Participant 3", (None, None)),
        ("Speaker 1", "Speaker 2", (None, None)),
        ("Journaliste", ANNE, (None, ANNE)),
        ("I", "R", (None, None)),
        (f"{ANNE} [Harbour Trust]", f"{OWEN} [Seafarers Union]", (ANNE, OWEN)),
        (f"{ANNE} (Harbourton) (10:12)", f"{OWEN} (North Quay) (10:15)", (ANNE, OWEN)),
        ("Ms. Lindqvist (Sweden) (spoke in French)", "The President", ("Lindqvist", None)),
        ("SHRIMATI ANNE LINDQVIST (HARBOURTON)", "SHRI OWEN TADESSE", (ANNE, OWEN)),
        (f"Deputy {ANNE}", "An Ceann Comhairle", (ANNE, None)),
        ("Representative of Norway", "Chair", (None, None)),
        (f"Vorsitzende {ANNE}", "Herr Tadesse", (ANNE, "Tadesse")),
        (f"La C. Diputada {ANNE}", "El C. Presidente", (ANNE, None)),
        ("@anne", "@owent", ("anne", "owent")),
        ("Mayor Tadesse", "Council Member Lindqvist", ("Tadesse", "Lindqvist")),
        ("Baroness Lindqvist of Eastness (Lab)", "The Earl of Northquay", ("Lindqvist of Eastness", None)),
        ("SEN. ANNE LINDQVIST (D-MA)", "REP. OWEN TADESSE (R-TX)", (ANNE, OWEN)),
        ("Monsieur TADESSE", "Monsieur le Maire", ("Tadesse", None)),
        ("StS Dr. Tadesse", "Moderation", ("Tadesse", None)),
        ("SIR HENRY LINDQVIST", "LORD TADESSE", ("Henry Lindqvist", "Tadesse")),
        ("Hon. (Dr.) Lindqvist", "Sen. (Prof.) Tadesse", ("Lindqvist", "Tadesse")),
        (f"Minister for Ports (Deputy {ANNE})", f"An Cathaoirleach Gníomhach (Senator {OWEN})", (ANNE, OWEN)),
        (f"Bundesministerin für Häfen Dr. {ANNE}", f"Abgeordneter {OWEN} (SPÖ)", (ANNE, OWEN)),
        (f"Mevrouw {ANNE}", "De voorzitter", (ANNE, None)),
        (f"Panellist {ANNE}", f"Moderator {OWEN}", (ANNE, OWEN)),
        ("GENERAL LINDQVIST", "COLONEL TADESSE", ("Lindqvist", "Tadesse")),
        ("MS LINDQVIST KC", "COUNSEL ASSISTING", ("Lindqvist", None)),
        ("Pergunta", "Resposta", (None, None)),
        ("Question 1", "Answer 1", (None, None)),
        (f"Tuan {OWEN}", "Tuan Yang di-Pertua", (OWEN, None)),
    ],
)
def test_labels_of_many_houses_open_turns(first: str, second: str, names: tuple[str | None, str | None]):
    assert said(first, second) == alternating(*names)


@pytest.mark.parametrize(
    ("around", "markdown"),
    [
        ("[00:{minute}:10] {label}: {words}", False),
        ("{label} (00:{minute}:14):\n{words}", False),
        ("**{label}** [00:{minute}:14]: {words}", True),
        ("{label}: 00:{minute}:14\n\n{words}", True),
        ("{label}: {words} \\[00:{minute}:14.05\\]", True),
        ("[{label}] 10:{minute}:22\n{words}", False),
        ("Q{number}  **{label}:** {words}", True),
        ("Q{number} {label}: {words}", False),
        ("{label} – {words}", False),
        ("{label} - {words}", False),
        ("{label}\t{words}", False),
        ("> **{label}:** {words}", True),
        ("**{label}** *00:{minute}:12*\n\n{words}", True),
        ("**{label}** [00:{minute}:12](https://port.example/v): {words}", True),
        ("{label}, 00:{minute}:12: {words}", False),
        ("{label} | 00:{minute}\n{words}", False),
        ("{label}  2:1{number} PM\n{words}", False),
        ("{label} — Today at 2:1{number} PM\n{words}", False),
        ("03/05/2021, 14:{minute} - {label}: {words}", False),
        ("[{number}.20s -> {number}.90s] {label}: {words}", False),
        ("14:{minute}:22 From {label} to Everyone: {words}", False),
        ("[{number}] {label}: {words}", False),
        ("{number}  {label}: {words}", False),
        ("-- {label}: {words}", False),
        (">>> {label}: {words}", False),
        ("{label} (S&D). – (FR) {words}", False),
        ("**{label}, on behalf of the Group.** – {words}", True),
    ],
)
def test_times_numbers_and_dashes_belong_to_the_header(around: str, markdown: bool):
    assert said(ANNE, OWEN, around=around, markdown=markdown) == alternating(ANNE, OWEN)


@pytest.mark.parametrize(
    "around",
    [
        "14:{minute} <{label}> {words}",
        "[14:{minute}:01] <{label}> {words}",
        "2021-05-03T14:{minute}:01 <{label}> {words}",
        "14:{minute}:01 <@{label}> {words}",
        "(02:{minute}:01 PM) <{label}> {words}",
    ],
)
def test_chat_logs_are_turns_of_nicknames(around: str):
    assert said("anne", "owent", around=around) == alternating("anne", "owent")


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        ("    Ms. LINDQVIST", "    Mr. TADESSE", ("Lindqvist", "Tadesse")),
        ("  The SPEAKER pro tempore", "  Mr. TADESSE of Florida", (None, "Tadesse")),
        ("Senator Lindqvist", "Chairman Tadesse", ("Lindqvist", "Tadesse")),
    ],
)
def test_a_full_stop_behind_an_address_ends_a_header(first: str, second: str, names: tuple[str | None, str | None]):
    assert said(first, second, around="{label}. {words}") == alternating(*names)


def test_a_full_stop_behind_the_office_of_a_french_speaker_ends_a_header():
    record = extracted(
        "Mme Anne Lindqvist, ministre des ports. Nous avons besoin d'une grue avant que le trafic ne commence.",
        "M. Owen Tadesse. Je ne suis pas convaincu que les chiffres de l'annexe soient complets pour le port.",
        "Mme la présidente. La parole est à la ministre, qui va nous répondre sur les chiffres de l'annexe.",
        "Mme Anne Lindqvist, ministre des ports. Les chiffres sont ceux que le conseil a publiés dans son rapport.",
        "M. Owen Tadesse. Je vous remercie de cette réponse, mais elle ne suffit pas aux collègues du port.",
        "Mme la présidente. Nous reprendrons la discussion sur la grue du port la semaine prochaine.",
    )
    assert [speaker for _, speaker in quotes(record, QuoteKind.TURN)] == [ANNE, OWEN, None] * 2


def test_sentences_that_open_with_a_title_are_no_headers():
    record = extracted(
        "Mr. Adler came late. He had missed the ferry.",
        "The ferry was full. Nobody had told the harbour.",
        "Ms. Brook came by train. She had slept well.",
        "The train was empty. Nobody knew why.",
    )
    assert quotes(record, QuoteKind.TURN) == []


@pytest.mark.parametrize(("asks", "answers"), [("Q.", "A."), ("     Q   ", "     A   "), ("P.", "R.")])
def test_letters_of_questions_and_answers_open_turns_of_nobody(asks: str, answers: str):
    assert said(asks, answers, around="{label} {words}") == alternating(None, None)


def test_questions_without_answers_are_no_turns():
    assert said("Question", "Question") == []


def test_lines_indented_under_a_label_go_on_with_it():
    record = extracted(
        "\n".join(
            f"{label:14}{words[:30].strip()}\n{'':14}{words[30:].strip()}"
            for label, words in zip(["LINDQVIST:", "TADESSE:"] * 4, WORDS, strict=True)
        )
    )
    assert [speaker for _, speaker in quotes(record, QuoteKind.TURN)] == ["Lindqvist", "Tadesse"] * 4


def test_a_table_of_speakers_and_words_holds_turns():
    rows = "\n".join(f"| {(ANNE, OWEN)[n % 2]} | {words} |" for n, words in enumerate(WORDS))
    record = extracted(f"| Speaker | Words |\n| --- | --- |\n{rows}", markdown=True)
    assert quotes(record, QuoteKind.TURN) == alternating(ANNE, OWEN)


def test_a_table_of_people_and_offices_holds_none():
    rows = "\n".join(f"| {name} | Harbour Trust |" for name in (ANNE, OWEN, ANNE, OWEN, "Pia Roe"))
    assert quotes(extracted(f"| Name | Body |\n| --- | --- |\n{rows}", markdown=True), QuoteKind.TURN) == []


@pytest.mark.parametrize(
    "head",
    [
        "Attendees: Anne Lindqvist (ALT), Owen Tadesse (OTE)",
        "| Name | Abbreviation | Organization |\n| --- | --- | --- |\n"
        "| Anne Lindqvist | ALT | Harbour Trust |\n| Owen Tadesse | OTE | Seafarers Union |",
        "Presenter: Anne Lindqvist (ALT)\n\nGuest: Owen Tadesse (OTE)",
    ],
)
def test_initials_stand_for_the_name_that_the_document_gives_them(head: str):
    assert said("ALT", "OTE", head=head, markdown=True) == alternating(ANNE, OWEN)


def test_initials_that_do_not_come_in_the_name_beside_them_stand_for_nobody_else():
    turns = said("ABC", "XYZ", head="Present: Anne Lindqvist (ABC), Owen Tadesse (XYZ)")
    assert {speaker for _, speaker in turns} == {"ABC", "XYZ"}


def test_an_office_whose_holder_stands_in_the_next_line_opens_no_turn():
    record = extracted(
        "Moderator:\nAnne Lindqvist",
        "Panel:\nOwen Tadesse, Seafarers Union",
        *(f"{(ANNE, OWEN)[n % 2]}: {words}" for n, words in enumerate(WORDS)),
    )
    assert quotes(record, QuoteKind.TURN) == alternating(ANNE, OWEN)


def test_bold_questions_of_an_interview_and_the_plain_answers_are_turns():
    record = extracted(
        "# Interview with Anne Lindqvist",
        "**Why does the harbour need a second crane?**",
        "The first one is older than the people who repair it.",
        "And it is too small.",
        "**When will it come?**",
        "Nobody can deliver before March.",
        "**Who pays?**",
        "The city and the trust, in equal parts.",
        markdown=True,
    )
    assert [(q.text, q.speaker) for q in record.quotes if q.kind is QuoteKind.TURN] == [
        ("Why does the harbour need a second crane?", None),
        ("The first one is older than the people who repair it. And it is too small.", ANNE),
        ("When will it come?", None),
        ("Nobody can deliver before March.", ANNE),
        ("Who pays?", None),
        ("The city and the trust, in equal parts.", ANNE),
    ]


def test_bold_questions_of_a_help_page_are_no_turns():
    record = extracted(
        "# Help",
        "**How do I start?**",
        "Press the key.",
        "**How do I stop?**",
        "Press it again.",
        "**Where is the key?**",
        "On the left.",
        markdown=True,
    )
    assert quotes(record, QuoteKind.TURN) == []


def test_a_name_with_its_body_behind_a_comma_is_not_turned_round():
    names = {speaker for _, speaker in said("ANNE LINDQVIST, CITY", "Tadesse, Seafarers")}
    assert "City Anne Lindqvist" not in names
    assert "Seafarers Tadesse" not in names


def test_the_mover_of_an_amendment_in_brackets_is_no_header():
    record = extracted(
        *(
            f"Amendments set out on Order Paper {n} (Hon {(ANNE, OWEN)[n % 2]}). Resolved, That they be agreed to."
            for n in range(8)
        )
    )
    assert quotes(record, QuoteKind.TURN) == []


@pytest.mark.parametrize("around", ["{label} 00:{minute}\n{words}", "{label} (00:{minute}):\n{words}"])
def test_numbered_voices_with_a_time_stand_above_their_words(around: str):
    assert said("Speaker 1", "Speaker 2", around=around) == alternating(None, None)


@pytest.mark.parametrize("around", ["{label} - {words}", "- {label} – {words}"])
def test_initials_of_the_attendance_list_stand_before_a_dash(around: str):
    turns = said("AL", "OT", head="Present: Anne Lindqvist (AL), Owen Tadesse (OT)", around=around, markdown=True)
    assert turns == alternating(ANNE, OWEN)


def test_abbreviations_explained_behind_a_dash_are_no_turns():
    record = extracted(
        "FAO - the organisation that feeds the world from Rome.",
        "WHO - the organisation that cures the world from Geneva.",
        "ILO - the organisation that works for the world.",
        "The three of them met in the harbour in spring.",
        "FAO - see above, for it is listed twice here.",
        "WHO - see above, for it is listed twice here.",
    )
    assert quotes(record, QuoteKind.TURN) == []


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        ("LINDQVIST", "TADESSE", ("Lindqvist", "Tadesse")),
        ("ANNE LINDQVIST", "PRESIDENTE", (ANNE, None)),
    ],
)
def test_a_full_stop_behind_a_name_in_capitals_ends_a_header(first: str, second: str, names: tuple[str | None, ...]):
    assert said(first, second, around="{label}. {words}") == alternating(*names)


def test_a_dash_behind_an_address_ends_a_header():
    assert said("Mr TADESSE", "Senator LINDQVIST", around="{label}—{words}") == alternating("Tadesse", "Lindqvist")


def test_explanations_handed_in_each_by_another_member_are_turns():
    groups = ["PPE", "S&D", "Verts/ALE", "ECR", "ID", "GUE/NGL"]
    names = [ANNE, OWEN, "Pia Roe", "Jan Vaas", "Ada Brink", "Per Hult"]
    record = extracted(
        *(f"{name} ({group}), in writing. – {words}" for name, group, words in zip(names, groups, WORDS, strict=False))
    )
    assert [speaker for _, speaker in quotes(record, QuoteKind.TURN)] == names


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        ("MR TADESSE", "THE CHAIR", ("Tadesse", None)),
        ("Speaker 1", "Speaker 2", (None, None)),
        (ANNE, OWEN, (ANNE, OWEN)),
    ],
)
def test_turns_that_a_file_runs_together_are_parted(first: str, second: str, names: tuple[str | None, str | None]):
    line = " ".join(f"{(first, second)[n % 2]}: {words}" for n, words in enumerate(WORDS))
    assert quotes(extracted(line), QuoteKind.TURN) == alternating(*names)


def test_a_table_with_times_before_the_speakers_holds_turns():
    rows = "\n".join(f"| 00:0{n} | {(ANNE, OWEN)[n % 2]} | {words} |" for n, words in enumerate(WORDS))
    record = extracted(f"| Time | Speaker | Words |\n| --- | --- | --- |\n{rows}", markdown=True)
    assert quotes(record, QuoteKind.TURN) == alternating(ANNE, OWEN)


def test_a_guest_who_is_named_once_keeps_the_name():
    lines = [f"HOST ({ANNE}): {WORDS[0]}", f"GUEST ({OWEN}): {WORDS[1]}"]
    lines += [f"{('HOST', 'GUEST')[n % 2]}: {words}" for n, words in enumerate(WORDS[2:])]
    assert quotes(extracted(*lines), QuoteKind.TURN) == alternating(ANNE, OWEN)


@pytest.mark.parametrize("label", ["General Remarks", "Host Country", "Inspector General"])
def test_titles_that_also_stand_before_other_words_name_nobody_once(label: str):
    record = extracted(f"{label}: {WORDS[0]}", *(f"{(ANNE, OWEN)[n % 2]}: {words}" for n, words in enumerate(WORDS)))
    assert {speaker for _, speaker in quotes(record, QuoteKind.TURN)} == {ANNE, OWEN}


@pytest.mark.parametrize(("asks", "answers"), [("Question {n}", "Answer {n}"), ("Q{n}", "A{n}"), ("Q.{n}", "A.{n}")])
def test_numbered_questions_and_answers_open_turns_of_nobody(asks: str, answers: str):
    lines = [f"{(asks, answers)[n % 2].format(n=n // 2 + 1)}: {words}" for n, words in enumerate(WORDS)]
    assert quotes(extracted(*lines), QuoteKind.TURN) == alternating(None, None)


TALK = [
    "— Pourquoi avez-vous besoin d'une deuxième grue ?",
    "— La première est plus vieille que ceux qui la réparent.",
    "— Et quand l'aurez-vous ?",
    "— Personne ne peut nous la livrer avant le mois de mars.",
    "— Qui va la payer ?",
    "— La ville et le port, à parts égales, je crois.",
]


@pytest.mark.parametrize("markdown", [True, False])
def test_dashes_part_the_questions_of_an_interview_from_the_answers(markdown: bool):
    record = extracted(f"{'# ' * markdown}Entretien avec Anne Lindqvist", *TALK, markdown=markdown)
    turns = quotes(record, QuoteKind.TURN)
    assert turns == [(words[2:], (None, ANNE)[n % 2]) for n, words in enumerate(TALK)]


def test_questions_in_a_list_of_dashes_are_no_interview():
    assert quotes(extracted("What we did not settle", *TALK), QuoteKind.TURN) == []


def test_headings_that_ask_somebody_who_answers_in_the_first_person_are_an_interview():
    record = extracted(
        "# Cranes and people",
        "## Why do you need a second crane?",
        "I think that the first one is too old.",
        "## When do you expect it?",
        "Nobody can tell me before March.",
        "## Who pays you for it?",
        "The city, I hope.",
        markdown=True,
    )
    assert [words for words, _ in quotes(record, QuoteKind.TURN)] == [
        "Why do you need a second crane?",
        "I think that the first one is too old.",
        "When do you expect it?",
        "Nobody can tell me before March.",
        "Who pays you for it?",
        "The city, I hope.",
    ]


def test_the_paper_that_asks_is_no_person():
    lines = [f"{('Harbour Weekly', 'Lindqvist')[n % 2]}: {words}" for n, words in enumerate(WORDS)]
    record = extracted("Interview with Anne Lindqvist", *lines)
    assert quotes(record, QuoteKind.TURN) == alternating(None, ANNE)
    assert {quote.party for quote in record.quotes} == {None, "Harbour Weekly"}


def test_headings_say_whose_statement_stands_below():
    record = extracted(
        "# Hearing on the harbour",
        "## Statement by Ms. Anne Lindqvist, Harbour Trust",
        "I thank the committee. We have waited for a crane since the spring.",
        "Our people are tired.",
        "## Statement by Mr. Owen Tadesse",
        "My members are tired too.",
        markdown=True,
    )
    assert quotes(record, QuoteKind.TURN) == [
        ("I thank the committee. We have waited for a crane since the spring. Our people are tired.", ANNE),
        ("My members are tired too.", OWEN),
    ]


def test_a_summary_below_the_title_of_a_speech_is_nobodys_words():
    record = extracted(
        "# Day one",
        "## Remarks by Ms. Anne Lindqvist",
        "Ms. Lindqvist thanked the committee. She said that we all need a crane.",
        "## Remarks by Mr. Owen Tadesse",
        "The union asked for other rotas.",
        markdown=True,
    )
    assert quotes(record, QuoteKind.TURN) == []


def test_a_chair_whom_a_label_names_later_is_the_one_who_speaks_by_given_name():
    lines = [f"{('Anne', 'Owen')[n % 2]}: {words}" for n, words in enumerate(WORDS)]
    record = extracted("Chair: Anne Lindqvist", *lines)
    assert quotes(record, QuoteKind.TURN) == alternating(ANNE, "Owen")


def test_a_body_that_the_attendance_list_gives_somebody_is_no_person():
    lines = [f"{('Anne', 'Seabank')[n % 2]}: {words}" for n, words in enumerate(WORDS)]
    record = extracted("Present: Anne Lindqvist (Harbour Trust), Owen Tadesse (Seabank)", *lines)
    assert quotes(record, QuoteKind.TURN) == alternating(ANNE, None)


def test_entities_of_hypertext_between_name_and_colon_are_spaces():
    lines = [f"<p><b>{(ANNE, OWEN)[n % 2]}&nbsp;: </b>{words}</p>" for n, words in enumerate(WORDS)]
    assert quotes(extracted("# Round table", *lines, markdown=True), QuoteKind.TURN) == alternating(ANNE, OWEN)


@pytest.mark.parametrize("label", ["Yes. No, one has to see the enemy", "Anne’s Session"])
def test_sentences_and_possessions_are_no_names(label: str):
    lines = [f"{(ANNE, OWEN)[n % 2]}: {words}" for n, words in enumerate(WORDS)]
    record = extracted(*lines[:4], f"{label}: {WORDS[0]}", *lines[4:])
    assert {speaker for _, speaker in quotes(record, QuoteKind.TURN)} == {ANNE, OWEN}


def test_a_header_keeps_its_name_where_recognition_lost_a_bracket_or_a_space():
    lines = [f"{('Mr. Tadesse', 'Ms. Lindqvist')[n % 2]}: {words}" for n, words in enumerate(WORDS)]
    record = extracted(*lines, f"The Minister for Ports (Dr. Roe: {WORDS[0]}", f"The Minister (Mr. Vaas) :{WORDS[1]}")
    assert [speaker for _, speaker in quotes(record, QuoteKind.TURN)][-2:] == ["Roe", "Vaas"]


def test_a_handle_with_digits_above_its_words_is_a_voice():
    lines = [f"### {(ANNE, 'Anne0411')[n % 2]}:\n\n{words}" for n, words in enumerate(WORDS)]
    assert quotes(extracted(*lines, markdown=True), QuoteKind.TURN) == alternating(ANNE, "Anne0411")


@pytest.mark.parametrize(
    ("asks", "answers", "third"),
    [
        ("**Nora Ekdahl** :", "**Oscar Mbeki** (Fonds des ports) :", "**Piet Vanhove** (Ville de Nordquai) :"),
        ("**Nora Ekdahl:**", "**Oscar Mbeki (Harbour Fund):**", "**Piet Vanhove (City of North Quay):**"),
        ("**Nora Ekdahl**:", "**Oscar Mbeki** (Harbour Fund):", "**Piet Vanhove** (City of North Quay):"),
    ],
)
def test_bold_names_before_a_colon_are_voices_also_with_their_body_in_brackets(asks: str, answers: str, third: str):
    record = extracted(
        "# Proceedings of the harbour days",
        "The first day dealt with the cranes, and nearly all of the members were there to hear it.",
        "There were drinks in the evening, which the harbour had paid for.",
        "The second day dealt with the locks.",
        "It rained on both of them.",
        "Lunch was served in the old customs house.",
        "The papers are kept in the library of the port.",
        "## Panel",
        f"{asks} Mr Mbeki, what has become of the second crane?",
        f"{answers} It stands in the yard and nobody pays for the brake.",
        f"{asks} Is it better on your side, Mr Vanhove?",
        f"{third} No. We have the money and no crane.",
        "**Oscar Mbeki**: Then let us talk afterwards.",
        "Nora Quill, who runs the locks, told us: “The gates are older than I am.”",
        markdown=True,
    )

    assert quotes(record, QuoteKind.TURN) == [
        ("Mr Mbeki, what has become of the second crane?", "Nora Ekdahl"),
        ("It stands in the yard and nobody pays for the brake.", "Oscar Mbeki"),
        ("Is it better on your side, Mr Vanhove?", "Nora Ekdahl"),
        ("No. We have the money and no crane.", "Piet Vanhove"),
        ("Then let us talk afterwards.", "Oscar Mbeki"),
    ]
    assert not quotes(record, QuoteKind.PULL_QUOTE)


def test_bold_terms_before_a_colon_are_no_voices():
    record = extracted(
        "**Crane Brake** (yard): the part that holds the load, and every crane brake is looked at in spring.",
        "**Lock Gate**: the door of a lock; a lock gate is made of oak.",
        "**Crane Brake**: see also the yard.",
        markdown=True,
    )

    assert quotes(record, QuoteKind.TURN) == []


def test_a_bold_request_without_a_question_mark_is_a_question_of_the_interview():
    record = extracted(
        "# “The tide does not wait”",
        "Pilot **Ines Okafor** has brought ships in for thirty years. She tells us of fog and of fees.",
        "Interview by Marten Holm",
        "**When did you first go out?**",
        "In the winter of the great ice, and I was afraid.",
        "**Some say that pilots are paid too well.**",
        "I say that they may come along one night.",
        "> “They may come along one night.”",
        "**Tell me about the fog.**",
        "It is a wall, and I listen to it.",
        "Okafor looks out of the window for a while.",
        "**Will you stop one day?**",
        "My knees will tell me.",
        "*This interview has been edited for length. Translated by Lena Farr.*",
        markdown=True,
    )

    assert quotes(record, QuoteKind.TURN) == [
        ("When did you first go out?", None),
        ("In the winter of the great ice, and I was afraid.", "Ines Okafor"),
        ("Some say that pilots are paid too well.", None),
        ("I say that they may come along one night.", "Ines Okafor"),
        ("Tell me about the fog.", None),
        ("It is a wall, and I listen to it.", "Ines Okafor"),
        ("Will you stop one day?", None),
        ("My knees will tell me.", "Ines Okafor"),
    ]


@pytest.mark.parametrize(
    "above",
    [
        "Our reporter **Marten Holm** met the pilot on the quay.",
        "Pilot **Ines Okafor** and her brother **Paul Okafor** tell us of fog.",
        "Words by **Marten Holm**",
    ],
)
def test_answers_are_nobodys_where_the_lines_above_leave_open_who_gives_them(above: str):
    record = extracted(
        "# The tide does not wait",
        above,
        "An interview on fog",
        *(line for n in range(3) for line in (f"**What did you see on day {n}?**", f"I saw ship {n} and no pilot.")),
        markdown=True,
    )

    assert {speaker for _, speaker in quotes(record, QuoteKind.TURN)} == {None}


def test_names_in_capitals_on_lines_of_their_own_open_turns_inside_paragraphs():
    said = [
        "Good morning, and thank you for coming to the harbour so early in the day.",
        "Good morning to you.",
        "Who pays for the crane, if the town does not?",
        "The town pays, as it always has, and as it will for as long as I am its mayor.",
    ]
    names = ["INES BRINK", "OLE MARR"] * 2
    lines = "\n".join(f"{name}\n{words}" for name, words in zip(names, said, strict=True))
    record = extracted("The morning of the harbour", lines)
    assert quotes(record, QuoteKind.TURN) == list(zip(said, ["Ines Brink", "Ole Marr"] * 2, strict=True))


def test_letters_with_a_stop_and_a_dash_are_those_of_an_interview():
    record = extracted(
        "Interview de Mme Anne Legrand, ministre de la mer, le 3 mai.",
        "Q.- Qui paie la grue du port, madame la ministre ?",
        "R.- La ville, comme toujours, et la région aussi.",
        "Q.- Et qui la répare quand elle est cassée ?",
        "R.- Personne, voilà tout le problème de ce port.",
        "Q.- Merci d'être venue ce matin.",
    )
    assert [speaker for _, speaker in quotes(record, QuoteKind.TURN)] == [None, "Anne Legrand"] * 2 + [None]


def test_a_log_of_a_chat_has_the_words_of_its_nicks_and_not_who_comes_and_goes():
    record = extracted(
        "\n".join(
            [
                "[14:01] <mkoch> hi all, shall we start",
                "[14:01] <annap> yes",
                "[14:01] * annap waves",
                "[14:02] <mkoch> the crane is broken, annap",
                "[14:03] -!- pierre [pierre@host] has joined #harbour",
                "[14:03] <annap> since when, mkoch?",
                "[14:04] <mkoch> since Friday",
            ]
        )
    )
    assert [words for words, _ in quotes(record, QuoteKind.TURN)] == [
        "hi all, shall we start",
        "yes",
        "the crane is broken, annap",
        "since when, mkoch?",
        "since Friday",
    ]


def test_lines_that_name_witnesses_are_no_speech_and_give_offices():
    record = extracted(
        "Witnesses",
        "I: Professor Sir Ole Marr, Medical Director, Harbour Health; "
        "and Dr Ann Pell-Low, President, College of Pilots.",
        "Witness: Ines Brink MP.",
        "Q1  Chair: Sir Ole, how bad was December on the quays?",
        "Professor Sir Ole Marr: It was the worst that I have seen.",
        "Q2  Chair: Dr Pell-Low, do you agree with that?",
        "Dr Pell-Low: I do, and so does everybody who was there.",
        "Q3  Chair: Thank you both for coming.",
    )
    assert {speaker for _, speaker in quotes(record, QuoteKind.TURN)} == {None, "Ole Marr", "Ann Pell-Low"}
    assert len(quotes(record, QuoteKind.TURN)) == 5
    told = {speaker.name: (speaker.role, speaker.organisation) for speaker in record.speakers}
    assert told["Ann Pell-Low"] == ("President", "College of Pilots")


def test_hosts_and_guests_of_a_spanish_programme_are_no_speakers_by_their_labels():
    record = extracted(
        "**Presenta:** Lucía Ferrán",
        "**Invitados:** Óscar Beltrán, ingeniero; Maite Urrutia",
        "LUCÍA (00:00:12): Hola a todos. Hoy hablamos del agua.",
        "ÓSCAR (00:00:24): Falta agua barata, como siempre.",
        "LUCÍA (00:00:35): ¿Y qué le decís a quien riega de noche?",
        "ÓSCAR (00:01:02): Que el agua no se vende.",
        markdown=True,
    )
    assert [speaker for _, speaker in quotes(record, QuoteKind.TURN)] == ["Lucía Ferrán", "Óscar Beltrán"] * 2


def test_a_deputy_chair_named_once_keeps_the_floor_in_a_german_committee():
    record = extracted(
        "Vorsitzende Anna Krug: Guten Morgen, meine Damen und Herren! Wir beginnen mit der Anhörung zum Hafen.",
        "Ole Marr (FDP): Was kostet der neue Kran, Frau Vorsitzende, und wer bezahlt ihn?",
        "Stellv. Vorsitzende Ines Brink: Das weiß niemand.",
        "Ole Marr (FDP): Das ist keine Antwort.",
        "Vorsitzende Anna Krug: Damit schließe ich die Sitzung.",
        "gez. Anna Krug",
    )
    assert [speaker for _, speaker in quotes(record, QuoteKind.TURN)] == [
        "Anna Krug",
        "Ole Marr",
        "Ines Brink",
        "Ole Marr",
        "Anna Krug",
    ]
    assert quotes(record, QuoteKind.TURN)[-1][0] == "Damit schließe ich die Sitzung."


def test_notes_tell_below_their_line_of_questions_who_asked_what() -> None:
    record = extracted(
        "Notes on the cranes",
        "Participants: Jane Roe (port), Owen Tadesse (town)",
        "Note: The cranes are old.",
        "Questions from the audience:",
        "Peter: What is the biggest crane that is still missing?",
        "Jane R.: How long do the cranes last in the salt of the sea?",
        "Answer: Nobody can tell.",
    )
    assert quotes(record, QuoteKind.TURN) == [
        ("What is the biggest crane that is still missing?", "Peter"),
        ("How long do the cranes last in the salt of the sea?", "Jane Roe"),
    ]


def test_a_first_name_met_once_counts_where_the_notes_call_others_by_theirs() -> None:
    record = extracted(
        "# Notes of the crane group",
        "## Round of reports",
        "- Anne Lindqvist: the crane is back in its place",
        "- Owen Tadesse: two talks with the suppliers",
        "- Carol Moss: nothing new this week",
        "## Night shift",
        "- The rota is not agreed yet.",
        "- Anne: we need a second rota for the winter",
        "- Owen: then the board has to pay for it",
        "- The fee was looked at again.",
        "- Anne: the fee is set in June",
        "- Owen: then we ask again in May",
        "- Anne: there is no rush, as I see it",
        "## Definition of a crane",
        "- There were some ideas on this.",
        "- Carol: maybe we ask first what the board may decide at all",
        "- Lists of cranes were looked at.",
        markdown=True,
    )
    assert quotes(record, QuoteKind.TURN)[-1] == ("maybe we ask first what the board may decide at all", "Carol Moss")
