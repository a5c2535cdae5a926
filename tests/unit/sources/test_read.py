"""What `read` does with files as such: missing, unreadable, empty, binary, in some encoding."""

import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaid.model import ReadError
from whosaid.sources import decoding, read


def written(folder: Path, data: bytes, name: str = "a.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def refused(path: Path, encoding: str | None = None) -> str:
    with pytest.raises(ReadError) as caught:
        read(path, encoding=encoding)
    message = str(caught.value)
    assert "\n" not in message
    assert message.startswith(str(path.parent))
    return message


def test_a_source_has_the_files_name_and_hash(tmp_path: Path) -> None:
    source = read(written(tmp_path, b"Hello"))
    assert (source.file, source.sha256) == ("a.txt", hashlib.sha256(b"Hello").hexdigest())


def test_a_missing_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.txt").endswith(": no such file")


def test_a_folder(tmp_path: Path) -> None:
    assert refused(tmp_path).endswith(": a folder, not a file")


def test_an_empty_file(tmp_path: Path) -> None:
    assert refused(written(tmp_path, b"")).endswith(": the file is empty")


def test_a_file_of_white_space_only(tmp_path: Path) -> None:
    assert refused(written(tmp_path, b" \n\t\n")).endswith(": the file holds no text")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file(tmp_path: Path) -> None:
    path = written(tmp_path, b"x")
    path.chmod(0)
    assert refused(path).endswith(": cannot be read: permission denied")


def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert refused(tmp_path / "a.txt").endswith(": not a regular file")


def test_a_device() -> None:
    assert refused(Path("/dev/zero")).endswith(": not a regular file")


def test_a_broken_link_and_a_loop(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "none")
    assert refused(tmp_path / "a.txt").endswith(": no such file")
    (tmp_path / "b.txt").symlink_to(tmp_path / "b.txt")
    assert ": cannot be read: " in refused(tmp_path / "b.txt")


def test_a_path_with_a_nul() -> None:
    with pytest.raises(ReadError):
        read(Path("a\0b.txt"))


def test_a_binary_file(tmp_path: Path) -> None:
    assert refused(written(tmp_path, bytes(range(256)) * 8)).endswith(": a binary file, not a text")
    assert refused(written(tmp_path, b"\x01\x02\x03" * 99)).endswith(": a binary file, not a text")


def test_names_with_control_characters_are_made_visible(tmp_path: Path) -> None:
    message = refused(written(tmp_path, b"", "a\n\x1b]0;x\x07.txt"))
    assert "a␊␛]0;x␇.txt" in message or "a ␛]0;x␇.txt" in message


def test_names_that_are_no_characters(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/a\xff.txt"))
    path.write_bytes(b"Hello")
    assert read(path).file == "a\ufffd.txt"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize(
    "text",
    [
        "El Señor Muñoz agradeció a la Comisión su cooperación; «mañana será otro día», añadió.",
        "Die Präsidentin begrüßte die Gäste: „Wir müssen über Flüchtlinge sprechen“, sagte sie.",
        "Le président a souligné qu’il était nécessaire d’agir — et d’agir tôt, à Genève comme ailleurs.",
    ],
)
def test_western_texts_are_read_in_any_usual_encoding(text: str, encoding: str) -> None:
    assert decoding.decode((text * 5).encode(encoding)).text == text * 5


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1250", "Příliš žluťoučký kůň úpěl ďábelské ódy. Děkuji předsedovi za slovo a všem za účast."),
        ("cp1250", "Dziękuję, panie przewodniczący. Musimy działać wspólnie, żeby osiągnąć cele."),
        ("cp1251", "Благодарю вас, господин Председатель. Мы должны действовать сообща."),
        ("big5", "主席多謝各位議員，現在繼續會議，請議員發言。"),
        ("euc_jis_2004", "議長、ありがとうございます。私たちは協力しなければなりません。"),
    ],
)
def test_other_texts_are_read_in_the_detected_encoding(encoding: str, text: str) -> None:
    decoded = decoding.decode((text * 20).encode(encoding))
    assert decoded.text == text * 20
    assert decoded.warnings


def test_a_named_encoding_is_taken(tmp_path: Path) -> None:
    assert read(written(tmp_path, "Señor".encode("cp1250", "replace")), encoding="latin-1").encoding == "iso8859-1"


def test_an_encoding_that_is_unknown_or_wrong(tmp_path: Path) -> None:
    path = written(tmp_path, b"caf\xe9")
    assert ": unknown encoding 'klingon'" in refused(path, "klingon")
    assert ": unknown encoding 'hex'" in refused(path, "hex")
    assert ": not valid utf-8 at byte 3" in refused(path, "utf-8")


def test_a_few_damaged_bytes_do_not_turn_utf_8_into_something_else() -> None:
    decoded = decoding.decode(("Señor Muñoz " * 50).encode() + b"\xff end")
    assert decoded.text.startswith("Señor")
    assert decoded.warnings


@given(st.binary(), st.sampled_from(["a.txt", "a.md"]))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes, name: str) -> None:
    path = tmp_path_factory.mktemp("any") / name
    path.write_bytes(data)
    try:
        source = read(path)
    except ReadError:
        return
    source.text.encode()


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.vtt"])
def test_a_text_beyond_measure_is_refused_in_clear_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("whosaid.sources.decoding.MAX_CHARS", 1000)
    path = tmp_path / name
    path.write_text("words " * 200)
    with pytest.raises(ReadError, match="too much text; split it into parts"):
        read(path)
    path.write_text("words " * 2000)
    with pytest.raises(ReadError, match="too much text; split it into parts"):
        read(path)
