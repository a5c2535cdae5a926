"""How texts are cut into words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaid.store import analysis
from whosaid.store.analysis import fold, stem, stems, tokens, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU's partners", ["the", "eu", "partners"]),
        ("Europe’s own", ["europe", "own"]),
        ("co-operation", ["co", "operation"]),
        ("Ångström, Sławomir, Straße", ["angstrom", "slawomir", "strasse"]),
        ("naïve (20%) R12", ["naive", "20", "r12"]),
        ("l’eau", ["l", "eau"]),
        ("ISTANBUL İstanbul", ["istanbul", "istanbul"]),
        ("हिन्दी", ["हिनदी"]),
        ("— … [ ]", []),
    ],
)
def test_words_are_folded(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_a_run_without_spaces_gives_its_pairs() -> None:
    assert words("气候变化 COP21会议") == ["气候", "候变", "变化", "cop21", "会议"]
    assert words("水") == ["水"]


def test_decomposed_letters_are_the_same_word_as_composed_ones() -> None:
    assert words("Zoe\u0308") == words("Zoë")


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("financing", "en", "financ"),
        ("financing", None, "financing"),
        ("financing", "xx", "financing"),
        ("partenariats", "fr", "partenariat"),
        ("colours", "en-GB", "colour"),
        ("2017", "en", "2017"),
    ],
)
def test_stems_follow_the_language(word: str, language: str | None, expected: str) -> None:
    assert stem(word, language) == expected


def test_a_word_has_a_stem_in_each_language() -> None:
    assert stems("nations", ("en", "fr")) == {"nation"}
    assert stems("word", ()) == {"word"}


@given(st.text())
def test_every_token_stands_where_it_says(text: str) -> None:
    at = 0
    for token in tokens(text):
        assert at <= token.start or text[token.start : token.end]
        assert token.start < token.end <= len(text)
        assert fold(text[token.start : token.end]) == token.word
        at = token.start


@given(st.text())
def test_words_are_those_of_the_tokens(text: str) -> None:
    assert words(text) == [token.word for token in tokens(text)]


def test_a_language_whose_stemmer_cannot_be_made_leaves_words_as_they_are() -> None:
    assert stem("والحقوق", "ar") == "والحقوق"


def test_a_word_on_which_the_stemmer_fails_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(word: str) -> str:
        raise IndexError(word)

    monkeypatch.setattr(analysis, "_stemmer", lambda language: failing)
    assert stem("unheardofword", "en") == "unheardofword"


def test_a_word_without_end_is_looked_through_once() -> None:
    from whosaid.store.analysis import variants

    assert list(variants("word" * 250_000)) == []
    assert [token.word for token in variants("word" * 250_000 + " co-operation")] == ["cooperation"]
