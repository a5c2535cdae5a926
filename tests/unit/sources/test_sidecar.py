"""Corrections by the user in a file beside the document."""

from pathlib import Path

from support.files import docx, p

from whosaid.model import Person, Source
from whosaid.sources import find, read


def source(folder: Path, corrections: str | bytes, name: str = "a.md", data: bytes = b"# A\n\nText\n") -> Source:
    path = folder / name
    path.write_bytes(data)
    beside = folder / f"{name}.whosaid.toml"
    beside.write_bytes(corrections if isinstance(corrections, bytes) else corrections.encode())
    return read(path)


def test_corrections_win_over_what_the_file_says(tmp_path: Path) -> None:
    matter = b"---\ntitle: Wrong\nauthor: Bo\nplace: Rome\n---\nText\n"
    said = source(tmp_path, 'title = "Right"\ndate = 2017-10-23\nplace = ""\n', data=matter).metadata
    assert (said.title, said.dates, said.place, said.authors) == ("Right", ("2017-10-23",), None, ("Bo",))
    assert said.corrected == ("dates", "place", "title")


def test_they_hold_for_formats_read_in_a_worker_too(tmp_path: Path) -> None:
    assert source(tmp_path, "chatham_house = true", "a.docx", docx(p("Text"))).metadata.chatham_house is True


def test_the_flag_can_be_taken_away(tmp_path: Path) -> None:
    assert source(tmp_path, "chatham_house = false").metadata.chatham_house is False


def test_people_are_named_with_role_organisation_and_country(tmp_path: Path) -> None:
    said = source(
        tmp_path, 'people = [{name = "Ann Lee", role = "Chair", country = "Chad"}, {role = "x"}, "Bo", 3]'
    ).metadata
    assert said.people == (Person("Ann Lee", "Chair", None, "Chad"), Person("Bo"))


def test_what_cannot_be_understood_is_passed_over_with_a_warning(tmp_path: Path) -> None:
    assert "not valid and were passed over" in source(tmp_path, "title = ").warnings[0]
    assert "not valid and were passed over" in source(tmp_path, b"\xff\xfe").warnings[0]
    read_ = source(tmp_path, 'titel = "x"\ntitle = "B"')
    assert "name what is not known: titel" in read_.warnings[0]
    assert read_.metadata.title == "B"


def test_a_sidecar_is_no_document(tmp_path: Path) -> None:
    source(tmp_path, "")
    assert [path.name for path in find([tmp_path])] == ["a.md"]


def test_a_sidecar_that_cannot_be_read_costs_nothing_but_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("Text")
    (tmp_path / "a.md.whosaid.toml").mkdir()
    assert "were passed over" in read(path).warnings[0]
