"""What the user searched for before, and saved."""

from pathlib import Path

from whosaid_tui.searches import Searches


def test_searches_outlive_the_session(tmp_path: Path) -> None:
    first = Searches(tmp_path / "data" / "searches.json")
    assert first.save("roots", '"root causes"')
    first.note("water ")
    again = Searches(tmp_path / "data" / "searches.json")
    assert again.saved == {"roots": '"root causes"'}
    assert again.history == ("water",)


def test_the_history_holds_each_query_once_the_last_one_last() -> None:
    searches = Searches()
    for query in ("a", "b", " ", "a", "a"):
        searches.note(query)
    assert searches.history == ("b", "a")


def test_two_sessions_do_not_lose_what_the_other_saved(tmp_path: Path) -> None:
    one, two = Searches(tmp_path / "s.json"), Searches(tmp_path / "s.json")
    one.save("first", "a")
    two.save("second", "b")
    assert Searches(tmp_path / "s.json").saved == {"first": "a", "second": "b"}


def test_a_file_that_cannot_be_read_is_done_without(tmp_path: Path) -> None:
    for text in ("", "[]", '{"saved": 3, "history": null}', "\x00"):
        (tmp_path / "s.json").write_text(text)
        assert Searches(tmp_path / "s.json").saved == {}
    assert not Searches(tmp_path / "s.json" / "below").save("a", "b")
    assert not Searches().forget("nothing")
