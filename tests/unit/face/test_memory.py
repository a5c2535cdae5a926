"""What is remembered from one session to the next, and what becomes of files that say anything else."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaid.model import Facet, Filter, Kind, View
from whosaid_tui.history import Place, Seat
from whosaid_tui.memory import Looks, Memory, Whereabouts

VIEW = View("river", (Filter(Facet.SPEAKER, "li", "Li \x1b[31m", exclude=True),), Kind.SPEAKER, anchor="a.q1")
HERE = Whereabouts((Place(View()), Place(VIEW, {Kind.QUOTE: Seat(3, 9)})), 1, reading=True, zoomed=True)
DATA = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["places", "at", "view", "seats", "quote", "theme", "wider"]), inner)
    ),
    max_leaves=10,
)


def test_looks_and_places_come_back(tmp_path: Path) -> None:
    memory = Memory(tmp_path, Path("/library"))
    memory.keep_looks(Looks("light", -2, 1, toured=True))
    memory.keep_whereabouts(HERE)
    again = Memory(tmp_path, Path("/library"))
    assert again.looks() == Looks("light", -2, 1, toured=True)
    assert again.whereabouts() == HERE


def test_every_library_has_places_of_its_own(tmp_path: Path) -> None:
    Memory(tmp_path, Path("/one")).keep_whereabouts(HERE)
    assert Memory(tmp_path, Path("/two")).whereabouts() == Whereabouts()


def test_nothing_remembered_is_no_error(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "missing", Path("/library"))
    assert memory.looks() == Looks()
    assert memory.whereabouts() == Whereabouts()


def test_what_cannot_be_written_is_not_remembered(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    Memory(tmp_path / "file", Path("/library")).keep_looks(Looks("light"))


def test_the_files_are_for_the_user_alone_and_nothing_is_left_beside_them(tmp_path: Path) -> None:
    memory = Memory(tmp_path, Path("/library"))
    memory.keep_looks(Looks("light"))
    memory.keep_looks(Looks("dark"))
    (file,) = tmp_path.iterdir()
    assert file.stat().st_mode & 0o077 == 0


def test_a_long_history_keeps_the_places_around_the_present_one(tmp_path: Path) -> None:
    memory = Memory(tmp_path, Path("/library"))
    memory.keep_whereabouts(Whereabouts(tuple(Place(View(str(n))) for n in range(200)), 150))
    here = memory.whereabouts()
    assert here.places[here.at].view.query == "150"
    assert len(here.places) == 50


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "9" * 5000, "[" * 100_000, '{"version": 2, "theme": "light"}'])
def test_a_file_that_cannot_be_read_is_as_none(tmp_path: Path, text: str) -> None:
    memory = Memory(tmp_path, Path("/library"))
    memory.keep_whereabouts(HERE)
    memory.keep_looks(Looks("light"))
    for file in tmp_path.rglob("*.json"):
        file.write_text(text)
    assert memory.looks() == Looks()
    assert memory.whereabouts() == Whereabouts()


@given(data=st.dictionaries(st.sampled_from(["places", "at", "theme", "wider", "taller", "reading"]), DATA))
def test_whatever_a_file_says_is_within_bounds(
    data: dict[str, object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("state")
    memory = Memory(folder, Path("/library"))
    memory.keep_whereabouts(HERE)
    memory.keep_looks(Looks())
    for file in folder.rglob("*.json"):
        file.write_text(json.dumps({**data, "version": 1}))
    here, looks = memory.whereabouts(), memory.looks()
    assert 0 <= here.at <= max(len(here.places) - 1, 0)
    assert abs(looks.wider) <= 9
