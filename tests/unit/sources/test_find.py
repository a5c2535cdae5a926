"""Which files `find` lists, and in which order."""

from pathlib import Path

import pytest

from whosaid.model import BadInput
from whosaid.sources import find


def made(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text")


def names(folder: Path, *paths: Path) -> list[str]:
    return [p.relative_to(folder).as_posix() for p in find(paths or [folder])]


def test_folders_are_walked_in_the_order_of_names(tmp_path: Path) -> None:
    made(tmp_path, "c.txt", "a.md", "b/2.txt", "b/1.txt", "b/d/e.TXT")
    assert names(tmp_path) == ["a.md", "b/1.txt", "b/2.txt", "b/d/e.TXT", "c.txt"]


def test_in_folders_only_known_formats_are_listed(tmp_path: Path) -> None:
    made(tmp_path, "a.txt", "b.exe", "c")
    assert names(tmp_path) == ["a.txt"]
    assert names(tmp_path, tmp_path / "b.exe", tmp_path / "c") == ["b.exe", "c"]


def test_hidden_and_ignored_files_are_left_out_unless_named(tmp_path: Path) -> None:
    made(tmp_path, ".a.txt", ".b/c.txt", "d/e.txt", "d/f.txt", "g/h.txt", "i.txt")
    (tmp_path / ".gitignore").write_text("g/\n/i.txt\n")
    (tmp_path / "d" / ".ignore").write_text("*.txt\n!f.txt\n")
    assert names(tmp_path) == ["d/f.txt"]
    assert names(tmp_path, tmp_path / ".a.txt", tmp_path / "g") == [".a.txt", "g/h.txt"]


def test_loops_of_links_are_survived(tmp_path: Path) -> None:
    made(tmp_path, "a/b.txt")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    (tmp_path / "a" / "self.txt").symlink_to(tmp_path / "a" / "self.txt")
    assert names(tmp_path) == ["a/b.txt"]


def test_a_file_named_twice_is_listed_once(tmp_path: Path) -> None:
    made(tmp_path, "a.txt", "b.txt")
    assert names(tmp_path, tmp_path / "b.txt", tmp_path) == ["b.txt", "a.txt"]


@pytest.mark.parametrize("name", ["none", "a\nb", "a\0b", "x" * 5000])
def test_a_missing_path_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput, match="no such file or folder") as caught:
        find([tmp_path / name])
    assert "\n" not in str(caught.value)
