"""add, refresh, remove and check, and everything that can be wrong with what they are given."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from whosaid.model import LibraryUnusable
from whosaid_tui.cli import places

REPORT = """Water Forum 2019

Report of the conference, Delft, 6 May 2019

Dykes must be built before the water comes.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    for name in ("a.txt", "b.md"):
        (folder / name).write_text(f"{REPORT}\n{name}\n", encoding="utf-8")
    return folder


def test_add_tells_a_line_a_document_and_leaves_stdout_alone(whosaid, folder: Path, tmp_path: Path) -> None:
    said = whosaid("add", folder, "--library", tmp_path / "lib")
    assert (said.code, said.out) == (0, "")
    assert said.err.splitlines() == [f"added     {folder / 'a.txt'}", f"added     {folder / 'b.md'}", "2 added"]
    assert whosaid("add", folder, "--library", tmp_path / "lib").err.splitlines()[-1] == "2 unchanged"


def test_what_was_added_is_used_from_then_on(whosaid, folder: Path) -> None:
    whosaid("add", folder)
    assert [line.split("  ")[1] for line in whosaid("list", "documents").lines] != []
    assert len(whosaid("list", "documents").lines) == 2
    assert places.last_used() is not None


def test_own_documents_do_not_end_up_among_the_seeds(whosaid, folder: Path) -> None:
    assert len(whosaid("list", "documents").lines) == 3
    places.remember(places.library_of([places.seeds()]))
    whosaid("add", folder)
    assert len(whosaid("list", "documents").lines) == 2


def test_the_first_search_finds_the_seeds_without_a_word(whosaid) -> None:
    said = whosaid("search", "partnership", "--json")
    assert said.code == 0
    assert said.out
    assert said.err == ""


def test_a_bar_shows_on_a_terminal_and_is_gone_at_the_end(whosaid, folder: Path, monkeypatch) -> None:
    monkeypatch.setattr("whosaid_tui.cli.progress.is_terminal", lambda stream: True)
    (folder / "\x1b]0;evil\x07.txt").write_text(REPORT * 2)
    said = whosaid("add", folder)
    assert "3/3" in said.err
    assert said.err.endswith("\r\x1b[K3 added\n")
    assert "\x1b]" not in said.err


def test_refresh_follows_the_files(whosaid, folder: Path) -> None:
    whosaid("add", folder)
    (folder / "a.txt").unlink()
    (folder / "c.txt").write_text(f"{REPORT} more")
    assert whosaid("refresh").err.splitlines()[-1] == "1 added, 1 unchanged, 1 removed"


def test_remove_takes_a_document_out_and_leaves_its_file(whosaid, folder: Path) -> None:
    whosaid("add", folder)
    assert whosaid("remove", "a.txt").code == 0
    assert len(whosaid("list", "documents").lines) == 1
    assert (folder / "a.txt").exists()


def test_check_finds_that_everything_holds(library, whosaid) -> None:
    said = whosaid("check")
    assert (said.code, said.out) == (0, "")
    assert said.err.startswith("3 documents, ")
    assert said.err.endswith("everything holds\n")


def test_clips_kept_in_a_library_of_the_cache_have_a_copy_in_the_data_folder(
    whosaid, home: Path, tmp_path: Path
) -> None:
    assert places.spare_of(tmp_path / "library") is None
    whosaid("search", "migration")
    quote = whosaid("list", "quotes").out.split()[0]
    assert whosaid("clips", "keep", quote).code == 0
    (copy,) = (home / "data" / "clips").iterdir()
    assert copy == places.spare_of(places.library_of([places.seeds()]))
    shutil.rmtree(home / "cache")
    whosaid("search", "migration")
    assert quote.rpartition(".")[2] in whosaid("clips", "--json").out


def test_a_salvage_brings_back_clips_that_cannot_be_read(whosaid, folder: Path, home: Path) -> None:
    folder.joinpath("c.md").write_text("# On water\n\n“We act at once and together,” said Ada Berg.\n")
    whosaid("add", folder)
    quote = whosaid("list", "quotes").out.split()[0]
    whosaid("clips", "keep", quote)
    with closing(sqlite3.connect(home / "cache" / "libraries" / "own" / "catalogue.sqlite3")) as catalogue, catalogue:
        catalogue.execute("DELETE FROM clip")
    assert whosaid("check", "--salvage").code == 0
    assert "We act at once" in whosaid("clips").out


@pytest.mark.parametrize("name", ["missing", "\x1b]0;x\x07", "a\nb"])
def test_a_missing_path_is_wrong_use(whosaid, name: str) -> None:
    for arguments in (["add", name], [name]):
        said = whosaid(*arguments)
        assert said.code == 2
        assert "no such file or folder" in said.err
        assert "\x1b" not in said.err


def test_a_folder_without_documents_is_wrong_use(whosaid, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for arguments in (["add", tmp_path / "empty"], [tmp_path / "empty"]):
        said = whosaid(*arguments)
        assert (said.code, said.err.count("\n")) == (2, 1)
        assert "no documents" in said.err


@pytest.mark.parametrize(
    "content",
    [b"", b"   \n\n", bytes(range(256)) * 40, b"\x7fELF\x02\x01\x01\x00" + b"\x00" * 500],
    ids=["empty", "blank", "every byte", "a program"],
)
def test_a_file_that_is_no_text_costs_itself_only(whosaid, folder: Path, content: bytes) -> None:
    (folder / "bad.txt").write_bytes(content)
    said = whosaid("add", folder)
    assert said.code == 1
    assert "bad.txt" in said.err
    assert said.err.splitlines()[-1] == "2 added, 1 failed"
    (failed,) = [line for line in said.err.splitlines() if line.startswith("failed")]
    assert failed.count(str(folder)) == 1
    assert "Traceback" not in said.err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_costs_itself_only(whosaid, folder: Path) -> None:
    (folder / "a.txt").chmod(0)
    assert whosaid("add", folder).err.splitlines()[-1] == "1 added, 1 failed"


@pytest.mark.parametrize("command", [["search", "x"], ["list", "quotes"], ["check"], ["export", "out"], []])
def test_a_library_that_is_not_there_is_exit_code_3(whosaid, tmp_path: Path, command: list[str]) -> None:
    said = whosaid(*command, "--library", tmp_path / "nowhere")
    assert (said.code, said.err.count("\n")) == (3, 1)
    assert "whosaid add" in said.err


def test_a_folder_that_is_no_library_is_exit_code_3_and_stays_as_it_is(whosaid, folder: Path) -> None:
    said = whosaid("search", "x", "--library", folder)
    assert said.code == 3
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "b.md"]


def test_a_library_that_another_writes_is_exit_code_3(whosaid, folder: Path, monkeypatch) -> None:
    whosaid("add", folder)

    def busy(*_: object, **__: object) -> None:
        raise LibraryUnusable("another process is writing the library")

    monkeypatch.setattr("whosaid.library.Library.add", busy)
    said = whosaid("add", folder)
    assert (said.code, said.err) == (3, "whosaid: another process is writing the library\n")


def test_ctrl_c_is_exit_code_130_without_a_traceback(whosaid, folder: Path, monkeypatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("whosaid.library.Library.add", interrupt)
    said = whosaid("add", folder)
    assert (said.code, said.err) == (130, "whosaid: interrupted\n")


def test_without_a_terminal_the_explorer_points_to_the_other_commands(whosaid, folder: Path) -> None:
    for arguments in ([], [folder]):
        said = whosaid(*arguments)
        assert (said.code, said.out) == (2, "")
        assert said.err.startswith("whosaid: no terminal to explore in; ")
        assert said.err.count("\n") == 1


def test_a_mistyped_command_is_recognised(whosaid) -> None:
    assert (
        whosaid("serach", "x").err == "whosaid: serach: no such file or folder, nor a command; did you mean search?\n"
    )
