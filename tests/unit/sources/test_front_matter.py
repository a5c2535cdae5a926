"""Front matter: what texts say of themselves before they begin."""

from pathlib import Path

import pytest

from whosaid.model import SourceMetadata
from whosaid.sources import read
from whosaid.sources.frontmatter import metadata_of


def metadata(folder: Path, text: str, name: str = "a.md") -> SourceMetadata:
    path = folder / name
    path.write_text(text)
    return read(path).metadata


def test_yaml_is_read_as_written(tmp_path: Path) -> None:
    said = metadata(
        tmp_path, "---\ntitle: 'A: b'\ndate: 2017-09-07\nauthor:\n - name: Ann Lee\n   org: X\n - Bo\n---\nText\n"
    )
    assert (said.title, said.dates, said.authors) == ("A: b", ("2017-09-07",), ("Ann Lee", "Bo"))


def test_toml_is_read_too(tmp_path: Path) -> None:
    said = metadata(tmp_path, '+++\ntitle = "A"\ndate = 2017-09-07\nchatham-house = true\n+++\nText\n')
    assert (said.title, said.dates, said.chatham_house) == ("A", ("2017-09-07",), True)


def test_it_may_stand_before_html(tmp_path: Path) -> None:
    assert metadata(tmp_path, "---\ntitle: A\nlang: de\n---\n<p>Text</p>\n", "a.html").language == "de"


def test_who_speaks_and_that_it_was_written_down_from_speech() -> None:
    said = metadata_of({"transcript-by": "Cy Dow", "speakers": ["Ann Lee", "Bo Kim"]})
    assert said.kind == "transcript"
    assert [person.name for person in said.people] == ["Ann Lee", "Bo Kim"]


def test_dates_keep_their_precision() -> None:
    assert metadata_of({"date": ["2017-09", "2016", "2015-01-02T10:00:00Z", "soon", "20170907"]}).dates == (
        "2017-09",
        "2016",
        "2015-01-02",
    )


def test_a_date_may_be_set_as_code() -> None:
    assert metadata_of({"date": "`2016-11-17T18:27:00GMT+1`"}).dates == ("2016-11-17",)


def test_how_a_name_or_title_is_set_is_no_part_of_it() -> None:
    said = metadata_of({"title": "Walls <em>that</em> x<y stand", "author": ["Ann <span style='a: b;'>Lee</span>"]})
    assert (said.title, said.authors) == ("Walls that x<y stand", ("Ann Lee",))


def test_values_of_the_wrong_kind_are_passed_over() -> None:
    assert metadata_of({"title": ["A"], "author": [["B"]], "date": {"x": 1}}) == SourceMetadata()


@pytest.mark.parametrize(
    "matter", ["a: [", "{" * 5000, "a: &x [*x]", "!!python/object/apply:os.system [ls]", "- a\n- b", "\ta: b"]
)
def test_what_cannot_be_understood_is_passed_over(tmp_path: Path, matter: str) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"---\n{matter}\n---\nText\n")
    source = read(path)
    assert source.metadata == SourceMetadata()
    assert source.text[source.blocks[-1].start_char :] == "Text\n"


def test_dashes_that_nothing_closes_are_no_front_matter(tmp_path: Path) -> None:
    assert metadata(tmp_path, "---\ntitle: A\n\nText\n").title is None


def test_a_link_in_front_matter_is_its_words(tmp_path: Path) -> None:
    said = metadata(tmp_path, '---\nauthor: "Dana Smit ([Port Lab](https://example.org/lab))"\n---\nThe sea.\n')
    assert said.authors == ("Dana Smit (Port Lab)",)
