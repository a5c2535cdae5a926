"""The Chatham House rule: when it holds nobody is named, and a document that denies it is free."""

import pytest
from support.extracting import extracted, source_of, stated

from whosaid.extract import extract
from whosaid.model import SourceMetadata, show

SAID = "Dana Smit, director of the port, said that the wall must stand by spring. “We will build it,” Dana Smit said."


@pytest.mark.parametrize(
    "words",
    [
        "The workshop was held under the Chatham House Rule.",
        "This meeting follows Chatham House rules.",
        "In accordance with the Chatham-House Rule no speaker is named below.",
        "The Chatham House rule applies to this note.",
        "CHATHAM HOUSE RULE APPLIED THROUGHOUT.",
        "Discussions were conducted under Chatham House’s rule.",
        "La réunion suit la règle: Chatham House Rule.",
        "Chatham House rule: please ask for permission to name a speaker.",
        "The talks were held under the Chatham House Rule, and comments are not attributed to speakers.",
        "Held under the Chatham House Rule, without attribution.",
        "This is not a transcript. The meeting was held under the Chatham House Rule.",
        "The views are not those of the host. The Chatham House Rule applied.",
        "Under the Chatham House Rule participants are not named here.",
        "Die Gespräche fanden unter der Chatham-House-Regel statt.",
        "La réunion s’est tenue selon la règle de Chatham House.",
        "The ‘Chatham House’ rules apply.",
        "CHR applies to this session.",
        "As the talk is under Chatham rules, use what you hear but name nobody.",
        "Se aplica la regla de la casa de Chatham.",
        "These remarks are not for attribution.",
        "The discussion took place on a non-attribution basis.",
        "These notes are non-attributable, and speakers are not identified.",
        "Off the record: please do not attribute comments to named persons.",
    ],
)
def test_a_document_under_the_rule_names_no_source(words: str) -> None:
    record = extracted("Notes of a workshop", words, SAID)
    assert record.document.chatham_house


@pytest.mark.parametrize(
    "words",
    [
        "The workshop was not held under the Chatham House Rule.",
        "The Chatham House rule did not apply to this meeting.",
        "The Chatham House Rule was waived by all who took part.",
        "The meeting was held without the Chatham House rule.",
        "The talk was given at Chatham House, St James’s Square.",
        "Nobody mentioned any rule.",
    ],
)
def test_a_document_that_denies_the_rule_or_only_names_the_house_is_free(words: str) -> None:
    assert not extracted("Notes of a workshop", words, SAID).document.chatham_house


def test_one_sentence_that_holds_outweighs_another_that_denies() -> None:
    record = extracted(
        "The Chatham House rule did not apply to the opening.", SAID, "The rest was held under the Chatham House Rule."
    )
    assert record.document.chatham_house


def test_a_mention_far_inside_that_claims_nothing_is_only_a_mention() -> None:
    body = ["The towns met to look at the water and at the walls that they had built so far."] * 60
    assert not extracted(*body, "Scholars have written books on the Chatham House rule as such.").document.chatham_house


def test_a_breach_of_the_rule_far_inside_says_that_it_holds() -> None:
    body = ["The towns met to look at the water and at the walls that they had built so far."] * 60
    assert extracted(*body, "I approve of this Chatham House rule violation.").document.chatham_house


@pytest.mark.parametrize("stands", [True, False])
def test_what_the_file_itself_states_decides(stands: bool) -> None:
    record = stated(SourceMetadata(chatham_house=stands), "Held under the Chatham House Rule.", SAID)
    assert record.document.chatham_house is stands


PROTECTED = (
    "Workshop on harbours by Zelda Quackenbush",
    "The meeting was held under the Chatham House Rule.",
    "Speakers",
    "Zelda Quackenbush | Director, Harbour Agency",
    "Otto Vranitzky | Professor, University of Trieste",
    "Discussion",
    "Ms Quackenbush noted that inspectors are too few. “We need twice as many,” Otto Vranitzky said.",
    "Mr. Anton Nobody argued that ships are old.",
    "Ports must talk to each other before the storm comes.",
    "Zelda Quackenbush",
    "Director, Harbour Agency",
)


def test_no_name_of_a_protected_document_is_shown_anywhere() -> None:
    source = source_of("\n\n".join(PROTECTED))
    record = extract(source)
    document = record.document
    shown = [show(source.text, passage.spans, record.edits).text for passage in record.passages]
    told = [document.title or "", *shown, *(s.title for s in document.sections)]
    told += [item.text for item in (*record.quotes, *record.recommendations)]
    for name in ("Quackenbush", "Zelda", "Vranitzky", "Nobody", "Director, Harbour"):
        assert not [words for words in told if name in words]
    assert record.quotes
    assert not record.speakers
    assert all(item.speaker is None for item in (*record.quotes, *record.recommendations))


def test_a_withheld_name_is_a_recorded_repair() -> None:
    source = source_of("\n\n".join(PROTECTED))
    withheld = [edit for edit in extract(source).edits if edit.rule == "chatham-house"]
    assert "Otto Vranitzky" in {source.text[edit.start_char : edit.end_char] for edit in withheld}
    assert {edit.text for edit in withheld} == {"[name withheld]"}


RULE = "The meeting was held under the Chatham House Rule."
KIEL = (
    RULE,
    "Dr Annelise Brandt of the Kiel Maritime Institute pointed out that flags change hands in days.",
    "The Director of the Kiel Maritime Institute said that flags were cheap.",
    "Annelise Brandt was sceptical. For Brandt, the cap was a fig leaf. Brandt's view found support, said A. Brandt.",
    "The chair thanked Malcolm Tregarth, who had brought the figures, and Jane Oyelaran (Lloyd's). TREGARTH smiled.",
    "Last year President Macron had promised that no ship will escape.",
    "One participant told the European Commission, the Danish Straits Forum and Norway of it. Several speakers agreed.",
    "Brandt, A. (2022). Flags of Haste: Registries after the Embargo. Kiel Maritime Institute.",
    "International Energy Agency (2023). Oil Market Report.",
    "Write to annelise.brandt@kiel.example or to events@forum.example.",
)


def shown_of(*paragraphs: str) -> str:
    """All that a reader sees of a text, its items and parties among it."""
    source = source_of("\n\n".join(paragraphs) + "\n")
    record = extract(source)
    shown = [show(source.text, passage.spans, record.edits).text for passage in record.passages]
    items = (*record.quotes, *record.recommendations)
    return "\n".join([*shown, *(item.text for item in items), *(item.party or "" for item in items)])


def test_a_name_is_withheld_wherever_and_in_whatever_form_it_stands() -> None:
    shown = shown_of(*KIEL)
    for name in ("Annelise", "Brandt", "Malcolm", "TREGARTH", "Tregarth", "Oyelaran", "Macron", "brandt@"):
        assert name not in shown
    assert "For [name withheld], the cap was a fig leaf. [name withheld]'s view found support" in shown


def test_the_affiliation_beside_a_withheld_name_goes_with_it() -> None:
    shown = shown_of(*KIEL)
    assert "Kiel Maritime" not in shown
    assert "Lloyd" not in shown
    assert "[name withheld] pointed out that flags change hands in days." in shown


def test_groups_bodies_states_and_works_stay_in_a_protected_document() -> None:
    shown = shown_of(*KIEL)
    for words in (
        "One participant told the European Commission, the Danish Straits Forum and Norway of it.",
        "Several speakers agreed.",
        "[name withheld] (2022). Flags of Haste: Registries after the Embargo.",
        "International Energy Agency (2023). Oil Market Report.",
        "events@forum.example",
    ):
        assert words in shown


def test_a_document_without_the_rule_keeps_every_name() -> None:
    shown = shown_of("The meeting was open to all.", *KIEL[1:])
    assert "Annelise Brandt" in shown
    assert "[name withheld]" not in shown


def test_an_item_of_which_nothing_but_the_withheld_is_left_is_none() -> None:
    said = 'wild and disorderly." Mr. Brinkman fully acknowledged it'
    record = extract(source_of(f"Chatham House Rule\nAi S|Colonel, {said}\nP {said}"))
    assert record.document.chatham_house
    assert all(item.text.strip() for item in (*record.quotes, *record.recommendations, *record.doubtful))
