"""Old Word files, which other programs convert; here programs that the tests make take their place."""

from pathlib import Path

import pytest
from support.files import docx, p

from whosaid.model import ReadError, Source
from whosaid.sources import read

DOC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "WordDocument".encode("utf-16-le") + b"\0" * 600


def source(folder: Path, data: bytes = DOC, name: str = "a.doc") -> Source:
    path = folder / name
    path.write_bytes(data)
    return read(path)


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all of PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def program(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def test_without_a_program_to_convert_it_the_way_out_is_named(tmp_path: Path, programs: Path) -> None:
    with pytest.raises(ReadError, match="install LibreOffice or antiword"):
        source(tmp_path)


def test_antiword_gives_paragraphs_without_the_properties(tmp_path: Path, programs: Path) -> None:
    xml = "<book><title>Template</title><bookinfo><author>x</author></bookinfo><chapter><para>One"
    xml += "<emphasis>two</emphasis></para><orderedlist><listitem><para>three</para></listitem></orderedlist>"
    xml += "</chapter></book>"
    program(programs, "antiword", f"[ -s document.doc ] && echo '{xml}'")
    read_ = source(tmp_path)
    assert read_.text == "Onetwo\n\nthree"
    assert read_.media_type == "application/msword"


def test_libreoffice_comes_first_and_makes_a_word_file(tmp_path: Path, programs: Path) -> None:
    made = tmp_path / "made.docx"
    made.write_bytes(docx(p("By the office")))
    program(programs, "soffice", f'[ "$4" = --convert-to ] && /bin/cat {made} > document.docx')
    program(programs, "antiword", "exit 1")
    assert source(tmp_path).text == "By the office"


def test_a_program_that_fails_or_makes_nothing(tmp_path: Path, programs: Path) -> None:
    program(programs, "antiword", "exit 1")
    with pytest.raises(ReadError, match="its reader stopped"):
        source(tmp_path)
    program(programs, "antiword", "exit 0")
    with pytest.raises(ReadError, match="a damaged Word file"):
        source(tmp_path)


def test_other_office_files(tmp_path: Path, programs: Path) -> None:
    with pytest.raises(ReadError, match="not a Word document"):
        source(tmp_path, DOC[:500])
    with pytest.raises(ReadError, match="encrypted with a password"):
        source(tmp_path, DOC + "EncryptedPackage".encode("utf-16-le"))
