"""Votes, consent, elections and tasks in the minutes of French, German and Spanish associations and councils."""

import pytest
from support.extracting import extracted

from whosaid.model import QuoteKind, RecommendationKind

DECIDED = (
    "Le compte-rendu de la séance précédente a été approuvé à l’unanimité.",
    "Le conseil municipal accepte à l’unanimité.",
    "Les comptes sont approuvés par 12 voix contre 2.",
    "Le quitus est donné au trésorier.",
    "Mme Roux est élue présidente à l'unanimité.",
    "Le conseil a émis le vœu de planter des ormes.",
    "Jeanne se charge d'appeler la mairie avant juin.",
    "Der Antrag wird von der Mitgliederversammlung angenommen.",
    "Das Protokoll der letzten Sitzung wurde einstimmig genehmigt.",
    "Die Satzung wird mit 12 Ja-Stimmen bei einer Enthaltung geändert.",
    "Der Vorstand wird am Ende entlastet.",
    "Karl Dorn wird von der Mitgliederversammlung zum Kassenprüfer gewählt.",
    "Dem Baugesuch am Hafen wurde das Einvernehmen erteilt.",
    "Die Versammlung stimmt dem Haushalt mit großer Mehrheit zu.",
    "Die Mitglieder einigen sich darauf, den Raum samstags zu öffnen.",
    "Fabian Orth erklärt sich hierbei bereit, Angebote herauszusuchen.",
    "Der Rechenschaftsbericht wurde verlesen und genehmigt.",
    "Anschließend wurde Werner Kiel zum Versammlungsleiter gewählt.",
    "Einstimmig ist Jan Frey zum neuen Kassenwart gewählt worden.",
    "Die Versammlung entlastete anschließend den Vorstand.",
    "Die Mitgliederversammlung folgte dem Vorschlag von Diana Gart.",
    "Zwei Anträge wurden angenommen und an den Vorstand überwiesen.",
    "Se aprueban las cuentas del año pasado.",
    "Se convino que las barbacoas se tolerarán.",
    "Las cuentas fueron aprobadas por unanimidad.",
    "El Pleno de este Ayuntamiento, acuerda aprobar el acta por unanimidad.",
    "Queda aprobado el presupuesto del año próximo.",
    "Ana Ruiz fue elegida presidenta por unanimidad.",
    "Se decide por consenso abrir los sábados.",
    "La junta directiva se encargará de llamar al ayuntamiento.",
)
OPEN = (
    "Le rapport de la commission est attendu avant l'été.",
    "Un maire s'occupe de la vie du village et de ses routes.",
    "Der Antrag liegt den Mitgliedern seit Montag vor.",
    "Er wurde vor zehn Jahren zum Bürgermeister gewählt.",
    "Die Versammlung stimmte über drei Entwürfe ab.",
    "Peter Rohl dankte allen, die weit über das Soll hinaus halfen.",
    "Der Bericht wurde den Mitgliedern am Montag geschickt.",
    "El presupuesto del año próximo se presenta en mayo.",
    "La asamblea decide sobre las cuotas cada año.",
)


@pytest.mark.parametrize("sentence", DECIDED)
def test_a_vote_a_consent_or_a_task_is_a_decision(sentence: str) -> None:
    (item,) = extracted("Ein Abend im Hafen.", sentence).recommendations
    assert (item.kind, item.text) == (RecommendationKind.DECISION, sentence)


@pytest.mark.parametrize("sentence", OPEN)
def test_what_is_told_without_a_vote_decides_nothing(sentence: str) -> None:
    assert extracted("Ein Abend im Hafen.", sentence).recommendations == ()


def test_the_counts_of_a_vote_are_no_speakers() -> None:
    votes = "**Ja: 16**\n**Nein: 0**\n**Enthaltung: 1**\nDer Antrag wird angenommen."
    record = extracted("# Sitzung", "Der Vorsitzende spricht.", votes, "Noch einmal.", votes, votes, markdown=True)
    assert [quote for quote in record.quotes if quote.kind is QuoteKind.TURN] == []
    assert record.speakers == ()
