"""Hostile files: each costs itself only, with one clear line, and soon."""

import os
import sys
from pathlib import Path

import pytest
from support.files import assembled, paragraph_at, pdf

from whosaid.model import ReadError
from whosaid.sources import isolation, read


def refused(folder: Path, data: bytes, name: str = "a.pdf") -> str:
    path = folder / name
    path.write_bytes(data)
    with pytest.raises(ReadError) as caught:
        read(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def looping_pdf() -> bytes:
    """Two forms that draw each other for ever."""
    head = b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A %d 0 R >> >> "
    form = head + b"/Length %d >>\nstream\n%s\nendstream"
    draw = b"/A Do " * 50
    resources = b"/Resources << /XObject << /A 6 0 R >> >>"
    return assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
            b"<< >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] %s /Contents 5 0 R >>" % resources,
            b"<< /Length 5 >>\nstream\n/A Do\nendstream",
            form % (7, len(draw), draw),
            form % (6, len(draw), draw),
        ]
    )


def instead(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Has the worker run other code."""
    monkeypatch.setattr(isolation, "_worker", lambda *_: [sys.executable, "-I", "-c", code])


def test_forms_that_draw_each_other_end_the_worker_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "processor_seconds", lambda size: 2)
    message = refused(tmp_path, looping_pdf())
    assert any(reason in message for reason in ("stopped", "given up", "memory", "scan"))


def test_a_compressed_bomb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "processor_seconds", lambda size: 3)
    refused(tmp_path, pdf(" " * 400_000_000, compress=True))


def test_truncated_and_encrypted_files(tmp_path: Path) -> None:
    data = pdf(paragraph_at(70, 100, ["text"] * 9))
    assert refused(tmp_path, data[: len(data) // 2]).endswith("a damaged PDF: it cannot be opened")
    locked = data.replace(
        b"/Info 3 0 R",
        b"/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -4 >>" % (b"ab" * 32, b"cd" * 32),
    )
    assert "encrypted" in refused(tmp_path, locked)


def test_noise_behind_the_mark_of_a_pdf(tmp_path: Path) -> None:
    assert "damaged" in refused(tmp_path, b"%PDF-1.7\n" + os.urandom(2000))


def test_a_wrong_suffix_is_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_text("Only text.")
    assert read(path).media_type == "text/plain"


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGABRT)", "its reader stopped (SIGABRT)"),
        ("import os; os._exit(3)", "its reader stopped (status 3)"),
        ("pass", "its reader stopped in the middle"),
        ("print('[]')", "its reader stopped in the middle"),
        ("print('{\"text\": 1}')", "its reader stopped in the middle"),
        ("while True: pass", "given up after 1 seconds"),
    ],
)
def test_every_end_of_a_worker_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, message: str
) -> None:
    monkeypatch.setattr(isolation, "processor_seconds", lambda size: 1)
    instead(monkeypatch, code)
    assert message in refused(tmp_path, pdf(paragraph_at(70, 100, ["text"])))


def test_a_worker_that_sleeps_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "processor_seconds", lambda size: 0.1)
    instead(monkeypatch, "import time; time.sleep(60)")
    assert "given up" in refused(tmp_path, pdf(paragraph_at(70, 100, ["text"])))


def test_a_flood_of_output_is_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "MAX_ANSWER_BYTES", 1000)
    instead(monkeypatch, "while True: print('x' * 1000)")
    assert "too much text" in refused(tmp_path, pdf(paragraph_at(70, 100, ["text"])))
