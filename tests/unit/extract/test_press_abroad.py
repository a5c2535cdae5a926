"""Quotations and reports of the press in French, German and Spanish."""

import pytest
from support.extracting import direct, extracted, reported

from whosaid.model import QuoteKind, Record

LEADS = {
    "de": (
        "Die Orte an der Küste haben sich getroffen, um über das Wasser und die Mauern zu reden.",
        "Die Boote lagen im Hafen.",
    ),
    "fr": ("Les communes de la côte se sont réunies pour parler de l'eau et des murs.", "Les bateaux étaient au port."),
    "es": (
        "Los pueblos de la costa se han reunido para hablar del agua y de los muros.",
        "Los barcos estaban en el puerto.",
    ),
}


def record_of(language: str, *paragraphs: str) -> Record:
    before, behind = LEADS[language]
    return extracted(before, *paragraphs, behind)


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        (
            "de",
            "„Die Mauer ist alt und keiner pflegt sie“, so die Vorsitzende Dana Smit am Sonntag im Hafen.",
            "Dana Smit",
        ),
        ("de", "„Die Mauer ist alt und keiner pflegt sie“, stellte Dana Smit klar.", "Dana Smit"),
        ("fr", "« Le mur est vieux et personne ne s'en occupe », ont lancé Dana Smit et ses collègues.", "Dana Smit"),
        (
            "fr",
            "Dana Smit a parlé du mur. « Il est vieux et personne ne s'en occupe », lâche-t-elle dans un sourire.",
            None,
        ),
        ("es", "«El muro es viejo y nadie lo cuida», enfatizó Dana Smit.", "Dana Smit"),
        ("es", "En palabras de los organizadores: «El muro es viejo y nadie lo cuida desde hace años».", None),
    ],
)
def test_a_source_beside_the_marks(language: str, sentence: str, speaker: str | None) -> None:
    ((_, found),) = direct(record_of(language, sentence))
    assert found == speaker


def test_a_question_behind_the_marks_is_no_speech() -> None:
    assert direct(record_of("fr", "Le mur « de la vieille ville et du port » résiste-t-il encore au vent ?")) == []


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("de", "Die Kosten der Mauer seien Teil dieser Summe, sagte der Hafen-Vertreter.", "Hafen-Vertreter"),
        (
            "de",
            "Der Hafen werde noch am Montag geschlossen, sagte ein Sprecher von Holm & Roth in der Stadt.",
            "ein Sprecher von Holm & Roth",
        ),
        ("fr", "Le mur ne sera pas refait cette année, a indiqué le maire lors de la séance.", "maire"),
        ("fr", "Réunis en séance spéciale, les maires demandent dans une motion la remise en état du mur.", "maires"),
        ("es", "El muro no se reparará este año, señaló el alcalde durante la sesión.", "alcalde"),
        ("es", "El alcalde calificó el estado del muro como una vergüenza para el pueblo.", "alcalde"),
        ("es", "La jefa de la oposición ha señalado que el muro no es el primero que cae.", "jefa de la oposición"),
        ("es", "Los organizadores mostraron su preocupación por el estado del muro.", None),
    ],
)
def test_groups_and_offices_that_report(language: str, sentence: str, party: str | None) -> None:
    found = [quote.party for quote in record_of(language, sentence).quotes if quote.kind is QuoteKind.REPORTED]
    assert found == ([party] if party else [])


@pytest.mark.parametrize(
    ("language", "before", "sentence", "speaker"),
    [
        (
            "de",
            "„Die Mauer ist alt und keiner pflegt sie“, sagte Anna Huber.",
            "Das Tor sei noch älter, sagte sie.",
            "Anna Huber",
        ),
        (
            "de",
            "Die Mauer ist alt und steht am Hafen.",
            "Das Tor sei noch älter als die Mauer, betonte er weiter.",
            None,
        ),
        (
            "fr",
            "« Le mur est vieux », a dit Anne Huber à la séance du conseil.",
            "La porte est encore plus vieille, a-t-elle ajouté.",
            "Anne Huber",
        ),
        ("es", "El muro está junto al puerto.", "Además, añadió que la puerta es todavía más vieja.", None),
        ("es", "El muro está junto al puerto.", "Hizo hincapié en que la puerta es todavía más vieja.", None),
    ],
)
def test_a_pronoun_behind_a_sentence(language: str, before: str, sentence: str, speaker: str | None) -> None:
    found = reported(record_of(language, f"{before} {sentence}"))
    assert (sentence, speaker) in found


def test_a_pronoun_inside_marks_reports_nothing() -> None:
    record = record_of("fr", "«Le mur est vieux, explique-t-il. Personne ne s'en occupe depuis des années.»")
    assert reported(record) == []


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("de", "Allerdings habe es einen Fehler gegeben, räumte Smit ein.", "Dana Smit"),
        ("fr", "Dana Smit, secrétaire générale du port, s’insurge contre la baisse du nombre de bateaux.", "Dana Smit"),
        ("es", "Su portavoz, Dana Smit, ha explicado que los muros no son viejos.", "Dana Smit"),
        ("es", "Los muros no son viejos, según explicó Dana Smit en la sesión.", "Dana Smit"),
    ],
)
def test_forms_of_report_beside_a_name(language: str, sentence: str, speaker: str) -> None:
    quoted = {
        "de": "„Das Tor ist alt und schwer“, sagte Dana Smit.",
        "fr": "« La porte est vieille », a dit Dana Smit.",
        "es": "«La puerta es muy vieja», dijo Dana Smit.",
    }
    assert (sentence, speaker) in reported(record_of(language, quoted[language], sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Kosten lägen bei drei Millionen Euro, laufende Kosten seien Teil dieser Summe, sagte der Hafen-Vertreter.",
        "Die Sprecherin der Freien Fischer, Dana Smit, für ihre Arbeit geehrt, sagte, es werde zu viel gebaut.",
    ],
)
def test_amounts_and_parties_are_nobodys_names(sentence: str) -> None:
    record = record_of("de", sentence, "„Das Tor ist alt und schwer“, sagte Dana Smit.")
    assert {person.name for person in record.speakers} == {"Dana Smit"}
    assert {speaker for _, speaker in reported(record)} <= {"Dana Smit", None}


def test_a_verb_first_with_office_and_name_announces_the_block_below():
    record = record_of(
        "de",
        "Zu den Mauern erklärte die Sprecherin des Hafens, Dana Smit:",
        "„Die Mauern sind alt, und niemand hat sie in den letzten Jahren gepflegt.“",
    )
    assert [speaker for _, speaker in direct(record)] == ["Dana Smit"]


def test_what_a_man_is_said_to_stress_in_a_clause_before_the_marks():
    ((_, speaker),) = direct(
        record_of("es", "El muro cae, ya que, como resalta Dana Smit, «nadie lo ha cuidado en diez años».")
    )
    assert speaker == "Dana Smit"


def test_a_pronoun_stands_for_whoever_was_quoted_last_though_no_list_names_her():
    record = record_of(
        "de",
        "In der Aussprache betont Anna Huber, dass die Mauern alt sind.",
        "„Die Tore sind noch älter“, sagte die Leiterin der Wache Karla Riedel. Das Geld sei knapp, fügte sie hinzu.",
    )
    assert ("Das Geld sei knapp, fügte sie hinzu.", "Karla Riedel") in reported(record)
