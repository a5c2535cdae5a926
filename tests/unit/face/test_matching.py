"""What is typed finds a name: by the beginnings of its words first, by its letters last."""

from whosaid_tui.matching import fitting, folded


def best(typed: str, *names: str) -> list[str]:
    fit = fitting(typed)
    fits = {name: fit(folded(name)) for name in names}
    return sorted((name for name in names if fits[name]), key=lambda name: -fits[name])


def test_the_beginnings_of_words_come_before_their_insides_and_these_before_letters():
    names = ["Henry Otto Ylard", "Schoyer", "Werner van Hoyer", "Hoyer Werner", "Nobody"]
    assert best("hoyer", *names) == ["Hoyer Werner", "Werner van Hoyer", "Schoyer"]
    assert best("hoyr", *names)[:2] == ["Schoyer", "Werner van Hoyer"]
    assert "Henry Otto Ylard" not in best("hoyr", *names)
    assert best("van wer", *names) == ["Werner van Hoyer"]
    assert best("hoy wern", *names) == ["Werner van Hoyer", "Hoyer Werner"]


def test_letters_that_stand_closer_together_fit_better():
    assert best("whr", "Wanda Hesse, river", "Wahar", "We, Whar", "Rhw") == ["We, Whar", "Wahar"]


def test_case_and_accents_do_not_matter():
    assert best("torkil aml", "Torkil Åmland") == ["Torkil Åmland"]
    assert best("Łódź", "LODZ") == ["LODZ"]


def test_signs_are_looked_for_as_they_stand():
    assert best("ctrl+d", "half a page ctrl+d", "ctrl d") == ["half a page ctrl+d"]
    assert best("(?", "what (?) is", "what is") == ["what (?) is"]


def test_many_letters_in_a_long_name_take_no_time():
    assert best("e" * 40, "e " * 9000 + "end", "no") == ["e " * 9000 + "end"]
