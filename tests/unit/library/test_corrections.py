"""What a user writes beside a document counts as a change of it."""

import os
from pathlib import Path

import pytest

from whosaid.library import Library
from whosaid.sources import sidecar


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "reports" / "report.txt"
    path.parent.mkdir()
    path.write_text("Report of the Water Forum\n\nAnn Bee said: “Water is for all of us, and so it stays.”\n")
    return path


def title(library: Library) -> str | None:
    (entry,) = library.documents()
    return entry.document.title


def test_corrections_written_changed_and_taken_away_are_followed(report: Path, tmp_path: Path) -> None:
    beside = sidecar(report)
    with Library.open(tmp_path / "library") as library:
        library.add([report.parent])
        found = title(library)
        (entry,) = library.documents()
        for written in ("First", "Other"):
            beside.write_text(f'title = "{written}"\n')
            assert library.refresh().added == (entry.id,)
            assert title(library) == written
            assert library.refresh().unchanged == (entry.id,)
        beside.unlink()
        assert library.refresh().added == (entry.id,)
        assert title(library) == found
        assert library.check().faults == ()


def test_corrections_of_the_same_size_and_an_older_date_are_followed(report: Path, tmp_path: Path) -> None:
    beside = sidecar(report)
    beside.write_text('title = "First"\n')
    with Library.open(tmp_path / "library") as library:
        library.add([report.parent])
        beside.write_text('title = "Other"\n')
        os.utime(beside, (1_000_000_000, 1_000_000_000))
        library.refresh()
        assert title(library) == "Other"


def test_a_document_that_is_only_touched_is_unchanged(report: Path, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library") as library:
        library.add([report.parent])
        os.utime(report, (1_000_000_000, 1_000_000_000))
        assert library.refresh().added == ()
