"""What is looked up before any pattern is tried: it may never hide what a pattern would have found."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whosaid.extract.lexicon import prescription
from whosaid.extract.lexicon.phrases import Cues, one_of
from whosaid.extract.sentences import small
from whosaid.extract.signs import sign, signs_in

TABLES = {name: table for name, table in vars(prescription).items() if isinstance(table, Cues)}
PHRASES = [
    pytest.param(keys, pattern, id=f"{name}: {pattern.pattern[6:50]}")
    for name, table in TABLES.items()
    for keys, pattern in table.phrases
]
LOOKS = re.compile(r"\(\?(?:!|<!|=|<=)(?:[^()]|\([^()]*\))*\)")


@pytest.mark.parametrize(("keys", "pattern"), PHRASES)
def test_every_text_that_a_cue_matches_holds_one_of_its_key_words(
    keys: frozenset[str], pattern: re.Pattern[str]
) -> None:
    plain = LOOKS.sub("", pattern.pattern).replace("^", "")
    key = sign(keys - {"*"})

    @settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(plain, fullmatch=True))
    def holds(text: str) -> None:
        assert keys == {"*"} or signs_in(small(text)) & key

    holds()


def test_a_phrase_of_several_words_needs_a_key_word() -> None:
    with pytest.raises(ValueError, match="no key word"):
        Cues("call(?:s|ed)? for")


def test_a_cue_inside_another_is_passed_over() -> None:
    table = Cues("need :: we .{0,20}need\nneed needs :: needs? to")
    text = "we still need to act, and they need to"
    assert [match[0] for match in table.find(text, signs_in(text))] == ["we still need", "need to"]


@given(st.lists(st.sampled_from(["call", "calls", "called", "say", "says", "said", "new zealand", "new"]), min_size=1))
def test_one_of_many_words_matches_the_longest_that_fits(words: list[str]) -> None:
    text = "called says new zealand calls saying new call"
    plain = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    assert re.findall(rf"\b{one_of(words)}\b", text) == re.findall(rf"\b(?:{plain})\b", text)


@pytest.mark.parametrize("text", ["The word STANDS here.", "“stands”", "well-stands", "(stands)", "x\u00a0stands 3"])
def test_a_word_is_known_in_any_dress(text: str) -> None:
    key = sign(["stands"])
    assert signs_in(text) & key


@pytest.mark.parametrize("text", ["", "understands", "standstill", "stand s"])
def test_a_word_inside_another_is_not_meant(text: str) -> None:
    key = sign(["stands"])
    assert not signs_in(text) & key


def test_small_letters_keep_their_places() -> None:
    assert len(small("İSTANBUL ẞ Ǆ")) == len("İSTANBUL ẞ Ǆ")
