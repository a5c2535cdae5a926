"""What is looked up before any pattern is tried: it may never hide what a pattern would have found."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whosaid.extract.forms import Forms, rarest
from whosaid.extract.lexicon import demands, findings, prescription, restraints
from whosaid.extract.lexicon.phrases import Cues, one_of
from whosaid.extract.needed import needed_words
from whosaid.extract.sentences import small
from whosaid.extract.signs import FIGURES, sign, signs_in

TABLES = {
    name: table
    for module in (prescription, findings, restraints, demands)
    for name, table in vars(module).items()
    if isinstance(table, Cues)
}
PHRASES = [
    pytest.param(needed, pattern, id=f"{name}: {pattern.pattern[6:50]}")
    for name, table in TABLES.items()
    for needed, pattern in table.phrases
]
LOOKS = re.compile(r"\(\?(?:!|<!|=|<=)(?:[^()]|\([^()]*\))*\)")


@pytest.mark.parametrize(("needed", "pattern"), PHRASES)
def test_every_text_that_a_cue_matches_holds_the_words_it_needs(
    needed: list[frozenset[str]], pattern: re.Pattern[str]
) -> None:
    plain = LOOKS.sub("", pattern.pattern).replace("^", "")
    keys = [sign(words) for words in needed]

    @settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(plain, fullmatch=True))
    def holds(text: str) -> None:
        signs = signs_in(small(text))
        assert all(signs & key for key in keys)

    holds()


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"calls?\s+(?:for|upon)", [{"call", "calls"}]),
        (r"should,?\s+according\s+to", [{"should"}, {"according"}]),
        (r"(?:\w+\s+)?must(?:\s+\w+)*\s+act", [{"must"}, {"act"}]),
        (r"(?:regt|regen)\s+[^.;]{0,120}?\ban|wird\s+angeregt", [{"regt", "regen", "angeregt"}]),
        (r"recommend\w*\s+or\s+propos(?:es|ed)?", [{"propos", "proposes", "proposed"}]),
        (r"(?:should|must)n['’]t", [{"shouldn", "mustn"}, {"t"}]),
        (r"(?<!\w)n[eo]ed(?!\s+not)s\b", [{"needs", "noeds"}]),
        (r"it\s+is", []),
        (r"\[[\w+-]{2,20}\]|note", []),
    ],
)
def test_a_pattern_tells_the_words_without_which_it_matches_nothing(pattern: str, needed: list[set[str]]) -> None:
    assert needed_words(pattern) == needed


def test_texts_are_asked_first_for_what_they_hold_least_often() -> None:
    assert rarest([frozenset({"must"}), frozenset({"overhaul"}), frozenset({"go", "sea"})])[0] == sign(["overhaul"])
    assert rarest([frozenset({"must", "should"}), frozenset({"what"})])[0] == sign(["what"])


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


def test_a_word_may_be_asked_for_as_it_is_written() -> None:
    key = sign(["declares"], as_written=True)
    assert signs_in("It declares war.") & key
    assert not signs_in("Declares") & key


@pytest.mark.parametrize(("text", "told"), [("in 1995", True), ("the G7", True), ("seven", False), ("", False)])
def test_figures_are_told_by_a_sign(text: str, told: bool) -> None:
    assert bool(signs_in(text) & FIGURES) is told


def test_the_first_of_several_forms_is_found_and_what_begins_inside_it_is_passed_over() -> None:
    forms = Forms(r"\bwas\s+told\b", r"\bthe\s+harbour\s+was\b", r"^nobody\b")
    text = "the harbour was told and was told again"
    assert [match[0] for match in forms.find(text, signs_in(text))] == ["the harbour was", "was told"]
    first = forms.first(text, signs_in(text))
    assert first is not None and first[0] == "the harbour was"
    assert forms.any("somebody or nobody", signs_in("somebody or nobody")) is None
    assert forms.any("nobody came", signs_in("nobody came")) is not None
