"""Whom French, German and Spanish news quotes: verbs before their subjects, offices without names, no subject."""

import pytest
from support.extracting import direct, extracted, reported

from whosaid.model import QuoteKind

LEAD = "El puerto de la villa se hunde desde hace años."
QUAY = "El muelle se hunde y nadie lo arregla"
QUAI = "Le quai s'effondre et personne ne répare"
KAI = "Der Kai sinkt und niemand repariert ihn"


def sources(*paragraphs: str) -> list[tuple[str | None, str | None]]:
    """Speaker and party of the words in quotation marks."""
    record = extracted(LEAD, *paragraphs)
    return [(quote.speaker, quote.party) for quote in record.quotes if quote.kind is QuoteKind.INLINE_DIRECT]


@pytest.mark.parametrize(
    ("sentence", "speaker", "party"),
    [
        (f"“{QUAY}”, relató un portavoz vecinal.", None, "un portavoz vecinal"),
        (f"“{QUAY}”, explicó el alcalde durante la visita a Juan Pérez.", None, "alcalde"),
        (f"“{QUAY}”, señalan desde la Asociación de Pescadores.", None, "Asociación de Pescadores"),
        (f"“{QUAY}”, aseguró el secretario del gremio, Hugo “Roca” Vidal.", None, "secretario del gremio"),
        (f"“{QUAY}”, afirmó la abogada y activista Rosa Vidal.", "Rosa Vidal", None),
        (f"“{QUAY}”, ha lamentado la vecina Rosa Vidal, hija de Juan Pérez.", "Rosa Vidal", None),
        (f"“{QUAY}”, señaló la Gerencia Comercial.", None, "Gerencia Comercial"),
        (f"« {QUAI} », a assuré l’édile lors de la réunion.", None, "édile"),
        (f"« {QUAI} », s’agace un riverain croisé près de chez Jean Roux.", None, "un riverain"),
        (f"« {QUAI} » a d’abord affirmé Jean Roux au micro.", "Jean Roux", None),
        (f"« {QUAI} », explique le maire, Jean Roux, devant la presse.", "Jean Roux", None),
        (f"« {QUAI} », assure le fils de Jean Roux.", None, None),
        (f"« {QUAI}, a répliqué Jeanne Roux. Nous payons pourtant l'impôt. »", "Jeanne Roux", None),
        (f"„{KAI}“, klagt eine Anwohnerin aus der Hafenstraße.", None, "eine Anwohnerin aus der Hafenstraße"),
        (f"„{KAI}“, stellte Bürgermeisterin Anna Roth am Dienstag klar.", "Anna Roth", None),
        (f"„{KAI}“, sagte Anna Roth zu Beginn der Sitzung.", "Anna Roth", None),
        (f"« {QUAI} », fait valoir Juliette, une habituée du port.", "Juliette", None),
        (f"« {QUAI} », s'emporte un père.", None, "un père"),
        (f"„{KAI}“, sagte Rolf Born von den Grünen.", "Rolf Born", None),
        (f"CDU-Fraktionschef Jan Wald sagte dazu: „{KAI}“", "Jan Wald", None),
        (f"“{QUAY}”, según los vecinos del puerto.", None, "vecinos del puerto"),
        (f"De acuerdo con los vecinos, “{QUAY}”.", None, "vecinos"),
        (f"Los vecinos denuncian: “{QUAY}”.", None, "vecinos"),
        (f"„{KAI}“, heißt es in der Erklärung.", None, None),
    ],
)  # fmt: skip
def test_the_subject_behind_a_verb_that_follows_the_marks(
    sentence: str, speaker: str | None, party: str | None
) -> None:
    assert sources(sentence) == [(speaker, party)]


def test_a_surname_behind_the_verb_stands_for_the_full_name_in_the_text() -> None:
    record = extracted(LEAD, "Zu spät kam auch Markus Meßner. „Wir sind nicht beschlussfähig“, sagte Meßner.")
    assert direct(record) == [("Wir sind nicht beschlussfähig", "Markus Meßner")]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Rosa Vidal explicó que el muelle se hunde.", "Rosa Vidal"),
        ("Rosa Vidal visitó el muelle con Juan Pérez.", None),
        ("Rosa Vidal explicó que el muelle se hunde. La obra la dirige Juan Pérez.", "Rosa Vidal"),
        ("", None),
    ],
)
def test_without_a_subject_whoever_spoke_before_goes_on(before: str, speaker: str | None) -> None:
    text = f"Juan Pérez señaló que no hay fondos. {before}" if before.count(".") > 1 else before
    found = sources(f"{text} “Nadie lo arregla desde hace años”, añadió.".strip())
    assert found == [(speaker if text == before else None, None)]


def test_a_plural_verb_without_a_subject_is_the_groups() -> None:
    found = sources(
        "Pese a todo, los operarios aseguraron que hay diálogo. “Esperamos una solución pronto”, señalaron."
    )
    assert found == [(None, "operarios")]


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("Die Brücke werde im Mai gesperrt, erklärte die Stadtverwaltung am Montag.", "Stadtverwaltung"),
        ("Le pont de la gare sera fermé en mai, indique la préfecture.", "préfecture"),
        ("El puente cerrará en mayo, explicó el ayuntamiento en un comunicado.", "ayuntamiento"),
        ("Desde PORTUS subrayan que el puente cerrará en mayo.", "PORTUS"),
        ("Las obras del puente comenzarán, según fuentes municipales, en el mes de mayo.", "fuentes municipales"),
        ("Los residentes afirman que el puente cerrará en mayo.", "residentes"),
    ],
)
def test_a_body_that_ends_or_opens_its_sentence(sentence: str, party: str) -> None:
    (quote,) = extracted(LEAD, sentence).quotes
    assert (quote.kind, quote.speaker, quote.party) == (QuoteKind.REPORTED, None, party)


@pytest.mark.parametrize(
    "sentence",
    [
        "La alcaldesa cerró la puerta del muelle, pidió el informe.",
        "La alcaldesa cerró la puerta, anunció el informe y llamó a la policía.",
        "Als der Bus endlich kam, sagte der Vorsitzende nichts.",
        "Los docentes llevan dos semanas de paro y anunciaron que seguirán.",
        "El término «patrimonio de la humanidad» dice poco a los vecinos.",
    ],
)
def test_a_verb_with_an_object_reports_nobody(sentence: str) -> None:
    assert extracted(LEAD, sentence).quotes == ()


def test_a_sentence_that_opens_with_the_verb_goes_on() -> None:
    record = extracted(
        LEAD, "Rosa Vidal explicó que el muelle se hunde. Además, sostuvo que faltan fondos para la obra."
    )
    assert [speaker for _, speaker in reported(record)] == ["Rosa Vidal", "Rosa Vidal"]


def test_who_criticised_another_is_not_taken_for_the_other() -> None:
    record = extracted(LEAD, "Juan Pérez abrazó a Rosa Vidal. Además, sostuvo que faltan fondos para la obra.")
    assert [speaker for _, speaker in reported(record)] == [None]


def test_a_pronoun_does_not_leap_over_an_office_and_a_name() -> None:
    record = extracted(
        LEAD,
        "Jan Roth erklärte den Antrag für zulässig. Unser Gemeinderat Oliver Kapp kam. Er monierte, dass sie fehlen.",
    )
    assert "Jan Roth" not in [speaker for text, speaker in reported(record) if text.startswith("Er ")]


def test_who_shares_a_room_with_another_tells_nothing() -> None:
    told = "Anna Roth teilt mit, dass der Bus am Montag nicht kommt."
    record = extracted(
        LEAD, "Anna Roth erklärte, dass der Hafen sinkt.", told, "Anna Roth teilt sich mit Ben Kurz ein Büro am Hafen."
    )
    assert [text for text, _ in reported(record)] == ["Anna Roth erklärte, dass der Hafen sinkt.", told]


def test_a_group_that_told_somebody_is_not_who_goes_on() -> None:
    known = "Rosa Vidal explicó que el muelle se hunde."
    found = sources(
        known, "Los operarios aseguraron a Rosa Vidal que hay diálogo. “Esperamos una solución pronto”, añadió."
    )
    assert found == [(None, None)]


def test_the_name_behind_an_office_is_its_holders() -> None:
    sentence = "El portavoz de la oposición, Julián Ríos, instó al gobierno a que publique las cuentas."
    assert reported(extracted(LEAD, sentence)) == [(sentence, "Julián Ríos")]


def test_a_perfect_without_a_subject_goes_on() -> None:
    record = extracted(
        LEAD, "Rosa Vidal explicó que el muelle se hunde. En todo caso, ha recordado que, por ahora, faltan fondos."
    )
    assert [speaker for _, speaker in reported(record)] == ["Rosa Vidal", "Rosa Vidal"]


def test_words_of_a_sentence_without_a_subject_are_whoever_goes_on() -> None:
    found = sources(
        "Rosa Vidal explicó que el muelle se hunde. Sostiene que las grúas “son las que más pesan” sobre él."
    )
    assert found == [("Rosa Vidal", None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Elle informe que le bureau a décidé de fermer le quai.",
        "Er stellte fest, dass die Mauer sehr gelitten hat.",
    ],
)
def test_a_pronoun_that_stands_for_nobody_known_tells_all_the_same(sentence: str) -> None:
    assert reported(extracted(LEAD, sentence)) == [(sentence, None)]


def test_who_presents_a_report_has_told_nothing_of_it() -> None:
    told = "Jeanne Roux a souligné que le quai s'effondre."
    record = extracted(LEAD, told, "Jeanne Roux a présenté le rapport de l'année.")
    assert [text for text, _ in reported(record)] == [told]


def test_words_of_nobody_in_between_do_not_hide_whoever_goes_on() -> None:
    asked = "También pidió “un puerto más limpio y social”. “¿Nadie lo ve todavía?”, cuestionó."
    assert sources(f"Rosa Vidal explicó que el muelle se hunde. {asked}")[-1] == ("Rosa Vidal", None)


def test_a_doctor_between_verb_and_colon_ends_no_sentence() -> None:
    record = extracted(LEAD, f"Enttäuscht erklärt die Stadträtin Dr. Birgit Rein dazu: „{KAI}.“")
    assert [text for text, _ in direct(record)] == [f"{KAI}."]
