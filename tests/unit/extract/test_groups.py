"""Groups, bodies and texts as sources in French, German and Spanish, and behind `according to`."""

import pytest
from support.extracting import extracted

from whosaid.model import Record

SPEAKS = {
    "Le Comité a souligné que les rivières appartiennent à tous.": "Comité",
    "Les participants ont également estimé que la réforme devait commencer avant l'été.": "participants",
    "Plusieurs intervenants ont regretté l'absence de moyens pour les digues.": "plusieurs intervenants",
    "Enfin, la Commission européenne rappelle que les fonds sont versés en mai.": "Commission européenne",
    "L'association des riverains, fondée en 1990, a fait valoir que rien n'avait changé.": "association des riverains",
    "D'autres membres ont mis en garde contre une décision trop rapide.": "d'autres membres",
    "Selon le ministère de l'Environnement, la moitié des digues ont cent ans.": "ministère de l'Environnement",
    "Die Kommission betonte, dass die Flüsse allen gehören.": "Kommission",
    "Mehrere Redner bedauerten das Fehlen der Mittel für die Deiche.": "mehrere Redner",
    "Die Teilnehmer waren der Ansicht, dass die Reform vor dem Sommer beginnen müsse.": "Teilnehmer",
    "Zudem forderte die Arbeitsgruppe, dass die Messungen veröffentlicht werden.": "Arbeitsgruppe",
    "Die Vertreter der Gemeinden wiesen auf die hohen Kosten der Deiche hin.": "Vertreter der Gemeinden",
    "Laut der Studie ist die Hälfte der Deiche älter als hundert Jahre.": "Studie",
    "El Comité señaló que los ríos son de todos los vecinos.": "Comité",
    "Los participantes han subrayado la importancia de los diques.": "participantes",
    "Varios oradores lamentaron también la falta de medios.": "varios oradores",
    "Además, el grupo de trabajo propuso que se publiquen las medidas.": "grupo de trabajo",
    "Según el Ministerio de Medio Ambiente, la mitad de los diques tiene cien años.": "Ministerio de Medio Ambiente",
    "According to the Harbour Authority, half of the dykes are a century old.": "Harbour Authority",
    "In the view of the delegation, the reform came a decade too late.": "delegation",
}
SILENT = (
    "Le Comité a adopté son rapport à l'unanimité, et la séance fut levée.",
    "Les participants qui ont souligné ce point sont repartis avant midi.",
    "La réforme que la Commission a soulignée n'a jamais été mise en œuvre.",
    "Le Comité n'a pas estimé nécessaire de se réunir avant l'été.",
    "Der Redner stellt eine Flasche auf das Pult und geht dann hinaus.",
    "Der Bericht der Kommission liegt seit Mai auf dem Tisch des Hauses.",
    "El informe que señaló el Comité no se ha publicado todavía.",
    "El grupo no ha señalado nada nuevo en los últimos dos años.",
    "According to plan, the dykes grew by a metre in the spring.",
)


def reported(sentence: str) -> list[tuple[str, str | None, str | None]]:
    record: Record = extracted("Report of the Meeting on Rivers", sentence)
    return [(quote.text, quote.speaker, quote.party) for quote in record.quotes]


@pytest.mark.parametrize("sentence", SPEAKS)
def test_a_group_that_opens_a_sentence_and_says_something_is_its_source(sentence: str) -> None:
    assert reported(sentence) == [(sentence, None, SPEAKS[sentence])]


@pytest.mark.parametrize("sentence", SILENT)
def test_what_a_group_does_or_another_clause_says_is_no_report(sentence: str) -> None:
    assert reported(sentence) == []
