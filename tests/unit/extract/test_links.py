"""Links with evidence: what stands behind a conclusion, the echo of a pull quote, what is said again."""

from support.extracting import extracted, source_of

from whosaid.extract.similarity import Similarity
from whosaid.model import LinkKind, QuoteKind, Record

PEOPLE = (
    "Ada Holm | Director, Harbour Agency, Norway",
    "Ben Okoro | Mayor, City Council, Ghana",
    "Carla Reyes | Minister, Ministry of Water, Chile",
)
ADA = "Ada Holm said that the northern wall of the old harbour leaks in every storm and cannot be mended."
BEN = "Ben Okoro explained that fishing boats carry no lamps and that young sailors drown in dark nights."
CARLA = "Carla Reyes stressed that clean drinking water costs the poor families of the hills half of their wages."
CONCLUSIONS = (
    "## Conclusions",
    "- Drinking water costs poor families in the hills half of their wages.\n"
    "- The northern wall leaks in every storm and should be built anew.\n",
)


def made(*paragraphs: str) -> Record:
    return extracted("# Report", *PEOPLE, "## Panel", *paragraphs, markdown=True)


def behind(record: Record) -> list[list[str | None]]:
    return [[s.speaker for s in item.supported_by] for item in record.recommendations if item.rule == "list-item"]


def test_a_conclusion_is_linked_to_the_speaker_who_said_it() -> None:
    assert [names[:1] for names in behind(made(ADA, BEN, CARLA, *CONCLUSIONS))] == [["Carla Reyes"], ["Ada Holm"]]


def test_the_sentence_behind_a_conclusion_is_shown_by_its_span() -> None:
    text = "\n\n".join(("# Report", *PEOPLE, "## Panel", ADA, BEN, CARLA, *CONCLUSIONS)) + "\n"
    record = made(ADA, BEN, CARLA, *CONCLUSIONS)
    support = next(i for i in record.recommendations if i.rule == "list-item").supported_by[0]
    assert source_of(text, markdown=True).text[support.start_char : support.end_char] == CARLA
    assert 0 < support.score <= 1


def test_a_conclusion_that_nobody_spoke_of_has_nothing_behind_it() -> None:
    record = made(ADA, BEN, CARLA, "## Conclusions", "- Music schools deserve brass trumpets and louder drums.")
    assert behind(record) == [[]]


def test_a_pull_quote_is_linked_to_its_echo_in_the_body() -> None:
    record = extracted(
        *PEOPLE,
        "PANEL",
        f"{ADA} Nobody mends it.",
        "The northern wall of our old harbour leaks in every storm.",
        "Ada Holm\nDirector, Harbour Agency, Norway",
        BEN,
        CARLA,
    )
    (pulled,) = (quote for quote in record.quotes if quote.kind is QuoteKind.PULL_QUOTE)
    (echo,) = (link for link in record.links if link.kind is LinkKind.ECHO)
    assert echo.item == pulled.id
    assert ADA.startswith(
        source_of("\n\n".join((*PEOPLE, "PANEL", f"{ADA} Nobody mends it."))).text[echo.start_char :][:40]
    )


def test_the_same_words_of_another_person_are_no_echo() -> None:
    other = "Ben Okoro said that the northern wall of the old harbour leaks in every storm."
    record = extracted(
        *PEOPLE,
        "PANEL",
        f"{other} Nobody mends it.",
        "The northern wall of our old harbour leaks in every storm.",
        "Ada Holm\nDirector, Harbour Agency, Norway",
        "Carla Reyes spoke of wages in the hills and of the price of the water that the families drink.",
    )
    assert [quote.speaker for quote in record.quotes if quote.kind is QuoteKind.PULL_QUOTE] == ["Ada Holm"]
    assert [link for link in record.links if link.kind is LinkKind.ECHO] == []


def test_a_recommendation_is_linked_to_the_one_it_says_again_in_other_words() -> None:
    record = extracted(
        "# Report",
        "## Recommendations",
        "1. The towns of the coast should build the northern harbour wall anew before winter storms.\n"
        "2. Give lamps to all the boats.\n"
        "3. Before winter storms, all towns of the coast should build anew their northern harbour wall.",
        markdown=True,
    )
    again = [(link.item, link.target) for link in record.links if link.kind is LinkKind.RESTATES]
    assert again == [("r3", "r1")]


def test_the_most_alike_text_comes_first() -> None:
    similarity = Similarity(["walls and boats", "boats with red sails", "a song"])
    assert [at for _, at in similarity.nearest("red sails on boats", 0.1, lambda at: True)] == [1, 0]


def test_texts_that_may_not_be_taken_are_left_out() -> None:
    similarity = Similarity(["red sails", "red sails", "a song"])
    assert [at for _, at in similarity.nearest("red sails", 0.1, lambda at: at != 0)] == [1]


def test_words_that_stand_nearly_everywhere_tell_nothing() -> None:
    similarity = Similarity([f"harbour town{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(600)])
    assert similarity.nearest("harbour", 0.05, lambda at: True) == []
