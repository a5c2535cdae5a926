"""Scans, whose text ocrmypdf recognises; here a program that the tests make takes its place."""

import sys
from pathlib import Path

import pytest
from support.files import paragraph_at, pdf

from whosaid.library import Library
from whosaid.model import ReadError, Source
from whosaid.sources import Recognition, read

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")

BLANK = pdf("", "", "")
WORDS = ["words that are long enough to be recognised", "in this line"]
TWO_PAGES_OF_TEXT = pdf("", paragraph_at(70, 100, WORDS), paragraph_at(70, 100, ["and more of them here"]))


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all of PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def program(programs: Path, script: str) -> None:
    path = programs / "ocrmypdf"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def recognising(programs: Path, made: bytes = TWO_PAGES_OF_TEXT) -> Path:
    """Has the program make this of every file; returns the file in which it notes that it ran, and how."""
    (programs / "made.pdf").write_bytes(made)
    program(programs, f'[ -s in.pdf ] && /bin/cat {programs}/made.pdf > out.pdf; echo "$@" >> {programs}/ran')
    return programs / "ran"


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "scan.pdf"
    path.write_bytes(BLANK)
    return path


def asked(tmp_path: Path, languages: str | None = "eng") -> Recognition:
    return Recognition(tmp_path / "scans", languages)


def refused(path: Path, scans: Recognition | None) -> str:
    with pytest.raises(ReadError) as caught:
        read(path, scans=scans)
    assert str(caught.value).count("\n") == 0
    return str(caught.value)


def pages(source: Source) -> list[str]:
    return [source.text[page.start_char : page.end_char].strip() for page in source.pages]


def test_a_scan_that_nobody_asks_to_recognise_names_both_ways_out(scan: Path, programs: Path, tmp_path: Path) -> None:
    ran = recognising(programs)
    for scans in (None, asked(tmp_path, None)):
        assert "a scan without text: add it with --ocr, or make a text layer with ocrmypdf" in refused(scan, scans)
    assert not ran.exists()


def test_its_text_stands_on_its_page_with_a_warning(scan: Path, programs: Path, tmp_path: Path) -> None:
    ran = recognising(programs)
    source = read(scan, scans=asked(tmp_path, "deu+eng"))
    assert pages(source) == ["", " ".join(WORDS), "and more of them here"]
    assert source.warnings == (
        "the text was recognised in a scan by ocrmypdf (deu+eng): words and names may be misread",
    )
    assert "-l deu+eng in.pdf out.pdf" in ran.read_text()


def test_what_was_recognised_is_kept_for_the_next_time(scan: Path, programs: Path, tmp_path: Path) -> None:
    ran = recognising(programs)
    first = read(scan, scans=asked(tmp_path))
    assert read(scan, scans=asked(tmp_path)) == first
    assert read(scan, scans=asked(tmp_path, None)) == first
    assert ran.read_text().count("\n") == 1
    read(scan, scans=asked(tmp_path, "deu"))
    assert ran.read_text().count("\n") == 2


def test_pages_that_are_scans_are_recognised_beside_those_that_are_not(programs: Path, tmp_path: Path) -> None:
    path = tmp_path / "cover.pdf"
    path.write_bytes(pdf(paragraph_at(70, 100, ["A cover with text"]), "", ""))
    assert "2 of 3 pages hold no text" in read(path).warnings[0]
    recognising(programs)
    assert "recognised" in read(path, scans=asked(tmp_path)).warnings[-1]


def test_a_pdf_with_text_is_left_alone(programs: Path, tmp_path: Path) -> None:
    path = tmp_path / "text.pdf"
    path.write_bytes(pdf(paragraph_at(70, 100, WORDS)))
    ran = recognising(programs)
    assert read(path, scans=asked(tmp_path)) == read(path)
    assert not ran.exists()


def test_what_can_go_wrong_is_said_and_nothing_is_kept(scan: Path, programs: Path, tmp_path: Path) -> None:
    scans = asked(tmp_path, "xyz")
    assert "install ocrmypdf" in refused(scan, scans)
    program(programs, "exit 3")
    assert "is xyz installed for tesseract?" in refused(scan, scans)
    program(programs, "exit 2")
    assert "cannot read" in refused(scan, scans)
    program(programs, "exit 0")
    assert "cannot read" in refused(scan, scans)
    assert not scans.folder.exists()
    recognising(programs, BLANK)
    assert "recognised no text" in refused(scan, scans)


def test_a_library_recognises_when_asked_and_remembers(scan: Path, programs: Path, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library") as library:
        kept = tmp_path / "library" / "scans"
        assert "--ocr" in library.add([scan]).failed[0][1]
        recognising(programs)
        (document,) = library.add([scan], ocr="eng").added
        (programs / "ocrmypdf").unlink()
        assert library.add([scan], ocr="eng").unchanged == library.refresh().unchanged == (document,)
        assert len(list(kept.iterdir())) == 1
        library.remove([document])
        assert not any(kept.iterdir())


def test_a_document_that_was_partly_scanned_is_read_again_when_asked(programs: Path, tmp_path: Path) -> None:
    path = tmp_path / "cover.pdf"
    path.write_bytes(pdf(paragraph_at(70, 100, ["A cover with text"]), "", ""))
    with Library.open(tmp_path / "library") as library:
        library.add([path])
        recognising(programs)
        (document,) = library.add([path], ocr="eng").added
        assert "long enough to be recognised" in library.source_text(document)
        assert library.check().faults == ()
