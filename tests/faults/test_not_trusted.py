"""A library that somebody else could have written does nothing but be read, or is refused."""

import os
import pickle
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from support.shaking import THOROUGH, sow, told, write

from whosaid.library import Library
from whosaid.model import LibraryUnusable, View
from whosaid.store.sums import summed

FILE = "catalogue.sqlite3"
POSIX = pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    sow(tmp_path)
    return tmp_path


class Evil:
    """Makes a folder when it is unpickled."""

    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self):
        return os.mkdir, (str(self.marker),)


def spiked(original: bytes, evil: bytes) -> list[bytes]:
    """A file with a pickle in place of it, before it, behind it and where each of its own pickles begins.

    Who means harm gives each its checksum.
    """
    versions = [evil, evil + original, original + evil]
    inside = [at for at in range(len(original) - 1) if original[at] == 0x80 and original[at + 1] < 6]
    versions += [original[:at] + evil + original[at + len(evil) :] for at in inside[:4]]
    return [summed(version) for version in versions]


def test_no_pickle_in_any_file_of_a_library_is_obeyed(folder, tmp_path):
    marker = tmp_path / "obeyed"
    library = folder / "library"

    def files() -> dict[str, Path]:
        """What lies there by its kind, for the names of an index change."""
        found = [path for path in (*library.iterdir(), *(library / "fulltext").iterdir()) if path.is_file()]
        return {path.suffix or path.name: path for path in found if not path.name.startswith((FILE, "lock"))}

    tried = 0
    for kind, file in files().items():
        original = file.read_bytes() if file.exists() else files()[kind].read_bytes()
        for protocol in (0, 2, pickle.HIGHEST_PROTOCOL) if THOROUGH else (2,):
            for content in spiked(original, pickle.dumps(Evil(marker), protocol)):
                files()[kind].write_bytes(content)
                tried += 1
                with Library.open(library) as opened:
                    opened.search(View("amber"))
                    opened.check()
                    opened.check(rebuild=True)
                    assert opened.search(View("amber")).recommendations
                assert not marker.exists(), kind
    assert tried >= 20


def test_the_table_of_contents_of_an_index_runs_nothing(folder, tmp_path):
    """Whoosh keeps its schema and its list of segments as pickles: both are made evil as it would write them."""
    marker = tmp_path / "obeyed"
    code = """
import pickle, sys
from pathlib import Path
from whosaid.library import Library
from whosaid.model import View
from whosaid.store import engine
folder = Path(sys.argv[1])
engine.open_engine(folder / "fulltext")
import whoosh.index, whoosh.filedb.structfile
class Evil:
    def __reduce__(self):
        import os
        return os.mkdir, (sys.argv[2],)
evil = pickle.dumps(Evil(), 2)
with Library.open(folder) as library:
    library.search(View("amber"))
class Pickle:
    PicklingError = pickle.PicklingError
    dumps = staticmethod(lambda *_: evil)
whoosh.index.pickle = Pickle
if sys.argv[3] == "segments":
    whoosh.filedb.structfile.StructFile.write_pickle = lambda self, value: self.write(evil)
with Library.open(folder) as library:
    library.remove(["four.txt"])
"""
    for what in ("schema", "segments"):
        subprocess.run(
            [sys.executable, "-W", "ignore", "-c", code, str(folder / "library"), str(marker), what],
            check=True,
            timeout=240,
        )
        if what == "segments":
            assert any(b"posix" in path.read_bytes() for path in (folder / "library/fulltext").glob("*.toc"))
        with Library.open(folder / "library") as opened:
            assert opened.search(View("amber")).recommendations
            opened.add([write(folder / "documents", "five", "fern"), write(folder / "documents", "four", "dune")])
            assert opened.search(View("fern")).recommendations
            assert opened.check().faults == ()
        assert not marker.exists()


@POSIX
def test_an_index_that_others_may_write_is_made_anew(folder):
    index = folder / "library" / "fulltext"
    for number in range(1 + len(list(index.iterdir()))):
        path = (index, *index.iterdir())[number]
        path.chmod(path.stat().st_mode | stat.S_IWOTH)
        with Library.open(folder / "library") as opened:
            assert opened.search(View("amber")).recommendations
        assert not any(found.stat().st_mode & stat.S_IWOTH for found in (index, *index.iterdir()))


@POSIX
def test_a_link_in_place_of_the_index_leads_nowhere(folder, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    (folder / "library" / "fulltext").rename(elsewhere)
    before = {path.name: path.read_bytes() for path in elsewhere.iterdir()}
    (folder / "library" / "fulltext").symlink_to(elsewhere)
    with Library.open(folder / "library") as opened:
        assert opened.search(View("amber")).recommendations
    assert not (folder / "library" / "fulltext").is_symlink()
    assert {path.name: path.read_bytes() for path in elsewhere.iterdir()} == before


@POSIX
def test_everything_in_a_library_is_its_owners_alone(folder):
    previous = os.umask(0)
    try:
        with Library.open(folder / "library") as opened:
            opened.add([write(folder / "documents", "five", "fern")])
            opened.clips.keep([row.id for row in opened.search(View("fern")).recommendations])
            opened.check(rebuild=True)
            library = folder / "library"
            assert not [str(path) for path in (library, *library.rglob("*")) if path.stat().st_mode & 0o077]
    finally:
        os.umask(previous)


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TRIGGER t AFTER INSERT ON clip BEGIN DELETE FROM clip; END",
        "CREATE TRIGGER t AFTER UPDATE ON document BEGIN UPDATE document SET title = 'x'; END",
        "CREATE VIEW v AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n",
        "CREATE VIRTUAL TABLE v USING fts5(x)",
    ],
)
def test_a_catalogue_that_runs_something_is_refused(folder, sql):
    with sqlite3.connect(folder / "library" / FILE) as db:
        db.execute(sql)
    with pytest.raises(LibraryUnusable, match="has changed its catalogue"):
        Library.open(folder / "library")


def test_a_table_in_place_of_which_a_view_stands_is_refused(folder):
    with sqlite3.connect(folder / "library" / FILE) as db:
        db.execute("ALTER TABLE root RENAME TO other")
        db.execute("CREATE VIEW root AS SELECT path FROM other")
    with pytest.raises(LibraryUnusable, match="has changed its catalogue"):
        Library.open(folder / "library")


VALUES = ["NULL", "''", "'\x1b]0;x\x07[/b]{'", "x'00ff'", "-1", "9223372036854775807", "1e308", "'[[1]]'", "'[null]'"]
COMMANDS = (["list", "quotes"], ["list", "documents", "--csv"], ["search", "amber"], ["clips"], ["check"])


def columns(folder: Path) -> list[tuple[str, str]]:
    with sqlite3.connect(folder / "library" / FILE) as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return [(table, row[1]) for table in tables for row in db.execute(f"PRAGMA table_info({table})")]


def test_no_value_in_any_column_of_a_catalogue_brings_more_than_a_line(folder, tmp_path):
    library, sound = folder / "library", (folder / "library" / FILE).read_bytes()
    for number, (table, column) in enumerate(columns(folder)):
        if number % 6 and not THOROUGH:
            continue
        (library / FILE).write_bytes(sound)
        with sqlite3.connect(library / FILE) as db:
            db.execute("PRAGMA foreign_keys = OFF")
            try:
                db.execute(f"UPDATE {table} SET {column} = {VALUES[number // 6 % len(VALUES)]}")
            except sqlite3.Error:
                continue
        (library / "columns").unlink(missing_ok=True)
        command = COMMANDS[number // 6 % len(COMMANDS)]
        code, words = told(*command, "--library", library)
        assert code in (0, 1, 2, 3), words
        assert "Traceback" not in words
        assert "\x1b" not in words


@pytest.mark.parametrize("shape", ["json", "csv", "md"])
@pytest.mark.parametrize("name", ["../../escaped.txt", "/tmp/escaped.txt", "con", "a\x00b/../c.txt"])
def test_no_name_in_a_library_leads_out_of_the_folder_of_an_export(folder, tmp_path, shape, name):
    with sqlite3.connect(folder / "library" / FILE) as db:
        db.execute("UPDATE document SET file = ?", (name,))
    target = tmp_path / "a" / "b" / "export"
    before = {path for path in tmp_path.rglob("*") if target not in path.parents}
    assert told("export", target, "--format", shape, "--library", folder / "library")[0] == 0
    after = {path for path in tmp_path.rglob("*") if target not in path.parents}
    assert {path for path in after - before if path.is_file() and "library" not in path.parts} == set()
    assert all(path.parent == target and path.is_file() for path in target.iterdir())


@POSIX
@pytest.mark.parametrize("shape", ["json", "csv", "md"])
def test_no_link_planted_in_the_folder_of_an_export_is_followed(folder, tmp_path, shape):
    target, victim = tmp_path / "export", tmp_path / "victim"
    arguments = ("export", target, "--format", shape, "--library", folder / "library")
    assert told(*arguments)[0] == 0
    victim.write_text("precious")
    for path in list(target.iterdir()):
        path.unlink()
        path.symlink_to(victim)
    code, words = told(*arguments)
    assert (code, "not written by this program" in words) == (2, True)
    assert victim.read_text() == "precious"
