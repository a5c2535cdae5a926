"""Telling the language of a text by its commonest words."""

import pytest

from whosaid.extract.language import language_of

TEXTS = {
    "en": "The towns of the coast have not been able to pay for the walls that they need, and this is why they met.",
    "fr": "Les villes de la côte n'ont pas pu payer les murs de la mer, et c'est pour cela que nous sommes ici.",
    "de": "Die Städte an der Küste haben die Mauern nicht bezahlen können, und das ist es, worum es nun geht.",
    "es": "Las ciudades de la costa no han podido pagar los muros y por eso se reúnen en una sala con el alcalde.",
    "it": "Le città della costa non hanno potuto pagare i muri di mare, e per questo si è tenuta una riunione.",
    "pt": "As cidades da costa não puderam pagar os muros, e por isso se fez uma reunião com o prefeito na casa.",
    "nl": "De steden aan de kust hebben de muren die zij nodig hebben niet kunnen betalen, en dat is het.",
    "ru": "Прибрежные города не смогли оплатить стены, которые им нужны, и поэтому состоялась встреча.",
    "zh": "沿海城镇无力支付所需的海堤费用，因此召开了这次会议。",
}  # fmt: skip


@pytest.mark.parametrize("language", TEXTS)
def test_the_language_is_told_by_common_words_or_by_the_script(language: str) -> None:
    assert language_of(TEXTS[language]) == language


@pytest.mark.parametrize("text", ["", "12 34 56", "Ada Holm, Oslo", "qwr tzp lkj " * 20])
def test_where_too_little_speaks_for_a_language_none_is_named(text: str) -> None:
    assert language_of(text) is None
