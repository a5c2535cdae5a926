"""Further forms in which reports tell what was said: nouns of saying, attitudes, descriptions, other languages."""

import pytest
from support.extracting import direct, extracted, parties, reported

LISTED = (
    "Ada Holm | Director, Harbour Agency, Norway",
    "Ben Okoro | Mayor, City Council, Ghana",
)
LEAD = "The towns along the coast came together to look at the water and at the walls."
WORDS = "a list of things that nobody did"


def of(paragraph: str) -> list[tuple[str, str | None]]:
    return reported(extracted(*LISTED, LEAD, paragraph))


def quoted(paragraph: str) -> list[tuple[str, str | None]]:
    return direct(extracted(*LISTED, LEAD, paragraph))


@pytest.mark.parametrize(
    "sentence",
    [
        "It was Ada Holm’s evidence that nobody had read the plan.",
        "Ada Holm’s recollection was that nobody had read the plan.",
        "Ada Holm’s witness statement said that nobody had read the plan.",
        "The evidence of Ms. Holm was that nobody had read the plan.",
        "Ada Holm was adamant that nobody had read the plan.",
        "Ada Holm was in no doubt that the plan had failed.",
        "Ada Holm took the view that the plan was of no use.",
        "Ada Holm gave evidence that the plan had failed.",
        "Ada Holm put it to the inquiry that the plan had failed.",
        "Ada Holm was critical of the way in which the plan was kept.",
        "Ada Holm wrote to the Minister on 4 May to say that the money had run out.",
        "Ada Holm likened the plan to a map of a country that is no more.",
        "Ada Holm sees the plan as a map of a country that is no more.",
        "Ada Holm turned to the plan, saying that nobody had read it.",
        "As Ada Holm put it, the plan was an afterthought.",
        "The plan was, in Ada Holm’s words, an afterthought.",
        "According to local harbour master Ada Holm, the plan was an afterthought.",
    ],
)
def test_a_noun_or_an_attitude_tells_what_a_person_said(sentence: str) -> None:
    assert of(sentence) == [(sentence, "Ada Holm")]


def test_it_was_her_view() -> None:
    found = of("Ada Holm took the floor. It was her view that the wall had been left to crumble.")
    assert found[-1] == ("It was her view that the wall had been left to crumble.", "Ada Holm")


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("The response of the Port Office was that the money was gone.", "Port Office"),
        ("The Port Office’s position was that no pumps were needed.", "Port Office"),
        ("The Port Office has made clear that no pumps were needed.", "Port Office"),
        ("The Port Office has been clear that no pumps were needed.", "Port Office"),
        ("The Port Office described the plan as out of date from the first day.", "Port Office"),
        ("The PMAB warned against closing the port in winter.", "PMAB"),
        ("The PMAB estimates that the work will cost two millions.", "PMAB"),
        ("The minutes of the meeting record that the offer was refused.", "minutes of the meeting"),
        ("A spokesman for Ada Holm said that the offer was refused.", "A spokesman for Ada Holm"),
        ("According to the written evidence of the Port Office, the pumps failed.", "Port Office"),
    ],
)
def test_a_body_or_a_text_tells(sentence: str, party: str) -> None:
    assert parties(extracted(*LISTED, LEAD, sentence)) == [(sentence, party)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The prevailing view was that lists grow old.",
        "There was a widespread view among those present that lists grow old.",
        "It was put to us that lists grow old.",
        "Opinion was divided on whether lists grow old.",
        "On nous a dit que la digue était trop basse.",
        "Im Protokoll heißt es, die Pumpen seien zu alt.",
        "Se nos dijo que el muro era demasiado bajo.",
        "Certains ont estimé que la digue était trop basse.",
        "Einige betonten, dass die Pumpen zu alt seien.",
    ],
)
def test_what_nobody_by_name_thought(sentence: str) -> None:
    assert of(sentence) == [(sentence, None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Holm’s evidence is published on the site of the inquiry.",
        "Ada Holm put the list in a drawer and went home.",
        "Ada Holm presented herself at the bar of the House.",
        "The evidence shows that walls of stone last longest.",
        "Our view is that the walls were too low.",
        "The Port Office’s response is printed in the annex.",
        "Pour Ada Holm, la liste a été imprimée en trois couleurs.",
        "Für Ada Holm wurde die Liste in drei Farben gedruckt.",
        "Para Ada Holm se imprimió la lista en tres colores.",
        "Ada Holm hielt die Liste in der Hand.",
        "By May the port shall publish, for all to read, a report outlining any agreed works and any others.",
    ],
)
def test_what_only_looks_like_a_report(sentence: str) -> None:
    assert of(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Holm est d’avis que la digue ne tiendra pas.",
        "Ada Holm pense que la digue ne tiendra pas.",
        "Ada Holm s’est dite inquiète de l’état de la digue.",
        "Ada Holm a mis en garde contre l’état de la digue.",
        "Pour Ada Holm, la digue est une charge trop lourde.",
        "De l’avis d’Ada Holm, la digue est une charge.",
        "La digue ne tiendra pas, a averti Ada Holm.",
        "Comme l’a rappelé Ada Holm, la digue ne tiendra pas.",
        "Ada Holm vertrat die Auffassung, dass die Mauer zu alt sei.",
        "Ada Holm gab zu bedenken, dass die Mauer zu alt sei.",
        "Ada Holm räumte ein, dass die Mauer zu alt sei.",
        "Ada Holm hielt es für falsch, die Mauer zu verkaufen.",
        "Aus Sicht von Ada Holm ist die Mauer eine Gefahr.",
        "Die Mauer sei zu alt, sagte Ada Holm.",
        "Die Mauer sei, so Ada Holm, zu alt und teuer.",
        "Auf die Frage nach der Mauer antwortete Ada Holm, sie sei zu alt.",
        "Ada Holm hizo hincapié en el estado del muro.",
        "Ada Holm se mostró convencida de que el muro caerá.",
        "A juicio de Ada Holm, el muro es un peligro.",
        "El muro no aguantará, advirtió Ada Holm.",
        "Para Ada Holm, el muro es un peligro.",
    ],
)
def test_people_are_sources_in_other_languages(sentence: str) -> None:
    assert of(sentence) == [(sentence, "Ada Holm")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Holm spoke of “{}” and of years of delay.",
        "Ada Holm called the plan “{}”.",
        "Ada Holm dismissed the plan as “{}”.",
        "The plan was described by Ada Holm as “{}”.",
        "Ada Holm’s answer was “{}”.",
        "It was the view of Ada Holm that: “{}.”",
        "Ada Holm a décrit le plan comme « {} ».",
        "Ada Holm bezeichnete den Plan als „{}“.",
        "Ada Holm calificó el plan de «{}».",
    ],
)
def test_who_describes_something_in_words_of_their_own_is_quoted(sentence: str) -> None:
    ((text, speaker),) = quoted(sentence.format(WORDS))
    assert (text.rstrip("."), speaker) == (WORDS, "Ada Holm")


def test_an_aside_between_the_marks_says_who_speaks() -> None:
    found = quoted("« La digue, a déclaré Ada Holm, n’est pas mon affaire. »")
    assert [speaker for _, speaker in found] == ["Ada Holm"]


def test_words_before_another_sentence_are_not_its_subjects() -> None:
    found = quoted(
        "Ada Holm told us that it was “a catchphrase for people who complain,” "
        "Similarly, Ben Okoro said that walls fall."
    )
    assert [speaker for _, speaker in found] == ["Ada Holm"]


def test_a_term_in_brackets_is_not_what_was_heard() -> None:
    assert quoted("We heard evidence that little is known of it (“applied work on a whole people”).") == []


def test_who_says_what_others_favour_is_the_source() -> None:
    found = of("Ada Holm took the floor. She said that Ben Okoro favoured a wall of stone.")
    assert found[-1][1] == "Ada Holm"


def test_who_calls_for_something_does_not_call_it_so() -> None:
    found = quoted(
        "Ben Okoro called on the port to release the plan, and Ada Holm said it would “put an end to all doubt”."
    )
    assert [speaker for _, speaker in found] == ["Ada Holm"]
