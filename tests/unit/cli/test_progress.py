"""What a command says while it waits for the index."""

import pytest

from whosaid.library import IndexProgress
from whosaid_tui.cli.progress import WaitDisplay


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    return now


def test_what_is_quick_is_not_spoken_of(clock: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    display = WaitDisplay()
    for done in range(1, 64):
        clock[0] += 0.03
        display(IndexProgress(done, 63))
    assert capsys.readouterr().err == ""


def test_each_time_it_is_quick_it_is_not_spoken_of(clock: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    display = WaitDisplay()
    for _ in range(5):
        clock[0] += 60
        display(IndexProgress(1, 2))
        display(IndexProgress(2, 2))
    assert capsys.readouterr().err == ""


def test_a_command_that_waits_for_the_index_says_so_now_and_then(
    clock: list[float], capsys: pytest.CaptureFixture[str]
) -> None:
    display = WaitDisplay()
    for done in range(1, 64):
        clock[0] += 0.5
        display(IndexProgress(done, 63, (63 - done) * 5.0))
    assert capsys.readouterr().err.splitlines() == [
        "indexing words: 5 of 63 documents, 5 min left",
        "indexing words: 25 of 63 documents, 3 min left",
        "indexing words: 45 of 63 documents, 2 min left",
    ]


def test_on_a_terminal_the_line_is_gone_at_the_end(
    clock: list[float], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("whosaid_tui.cli.progress.is_terminal", lambda stream: True)
    display = WaitDisplay()
    for done in (1, 2, 3):
        clock[0] += 2
        display(IndexProgress(done, 3, 40.0))
    said = capsys.readouterr().err
    assert "indexing words: 2 of 3 documents, 40 s left" in said
    assert said.endswith("\r\x1b[K")
