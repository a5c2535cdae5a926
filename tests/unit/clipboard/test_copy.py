"""Copying: which way is taken, and what is said about it."""

import base64
import re
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from whosaid_tui.clipboard import CopyResult, process
from whosaid_tui.clipboard import copy as copy_to
from whosaid_tui.clipboard.service import last_copy_path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the fake tools are shell scripts")

Session = dict[str, str]
Fake = Callable[..., None]
TEXT = "“Zürich – 日本”\n— Ada Berg"


def copy(session: Session, text: str = TEXT, platform: str = "linux", **more: object) -> CopyResult:
    return copy_to(text, environment=session, platform=platform, **more)  # type: ignore[arg-type]


def test_a_tool_that_gives_the_text_back_has_copied_it(session: Session, fake: Fake, store: Path) -> None:
    session["DISPLAY"] = ":0"
    fake("xclip")
    assert copy(session) == CopyResult("copied", "Copied to the X11 clipboard.", "the X11 clipboard")
    assert store.read_text(encoding="utf-8") == TEXT


@pytest.mark.parametrize(
    ("variables", "platform", "working", "place"),
    [
        ({}, "darwin", ["pbcopy", "pbpaste"], "the clipboard"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "linux", ["wl-copy", "wl-paste"], "the Wayland clipboard"),
        ({"DISPLAY": ":0", "SSH_TTY": "/dev/pts/1"}, "linux", ["xclip"], "the X11 clipboard"),
        ({"DISPLAY": ":0"}, "linux", ["xsel"], "the X11 clipboard"),
        ({"TMUX": "/tmp/x,1,0"}, "linux", ["tmux"], "the tmux buffer (prefix ] pastes it)"),
    ],
)
def test_the_tool_fits_the_session(
    session: Session, fake: Fake, variables: Session, platform: str, working: list[str], place: str
) -> None:
    fake(*working)
    result = copy(session | variables, platform=platform)
    assert (result.status, result.via) == ("copied", place)


def test_over_ssh_the_far_desktop_is_left_alone(session: Session, fake: Fake, store: Path) -> None:
    fake("pbcopy", "pbpaste", "wl-copy", "wl-paste")
    session |= {"SSH_CONNECTION": "a b c d", "WAYLAND_DISPLAY": "wayland-0"}
    assert copy(session, platform="darwin").status == "failed"
    assert not store.exists()


def test_inside_tmux_its_buffer_is_filled_beside_the_desktops_clipboard(session: Session, fake: Fake) -> None:
    session |= {"DISPLAY": ":0", "TMUX": "/tmp/x,1,0"}
    fake("xclip", "tmux")
    result = copy(session)
    assert result.message == "Copied to the X11 clipboard and the tmux buffer (prefix ] pastes it)."


def test_a_dead_display_does_not_keep_tmux_from_its_buffer(session: Session, fake: Fake) -> None:
    session |= {"DISPLAY": ":0", "TMUX": "/tmp/x,1,0"}
    fake("tmux", xclip="echo no display >&2; exit 1")
    assert copy(session).message == "Copied to the tmux buffer (prefix ] pastes it)."


def test_an_exit_code_is_a_failure_with_the_tools_own_words(session: Session, fake: Fake) -> None:
    session["DISPLAY"] = ":99"
    fake(xclip='echo "Error: Can\'t open display: :99" >&2; exit 1')
    result = copy(session)
    assert result.status == "failed"
    assert result.message.startswith("Not copied: xclip: Error: Can't open display: :99; xsel: not found. Saved to ")
    assert result.via == ""


def test_a_tool_that_lies_is_found_out(session: Session, fake: Fake) -> None:
    session["DISPLAY"] = ":0"
    fake(xclip='case "$*" in *-out*) echo something else;; *) /bin/cat > /dev/null;; esac')
    result = copy(session)
    assert result.status == "failed"
    assert "xclip: took the text but does not give it back" in result.message


def test_a_tool_that_hangs_is_stopped_and_its_twin_is_not_tried(
    session: Session, fake: Fake, monkeypatch: pytest.MonkeyPatch, store: Path
) -> None:
    monkeypatch.setattr(process, "TIME_LIMIT", 0.2)
    session["DISPLAY"] = ":0"
    fake("xsel", xclip="exec /bin/sleep 60")
    result = copy(session)
    assert "xclip: no answer within 0.2 seconds" in result.message
    assert not store.exists()


def test_a_child_that_stays_behind_does_not_hold_up_the_copy(session: Session, fake: Fake) -> None:
    session["DISPLAY"] = ":0"
    fake(
        xclip='case "$*" in *-out*) /bin/cat "$STORE";; *) /bin/cat > "$STORE"; /bin/sleep 2 & ;; esac',
    )
    assert copy(session).status == "copied"


def test_a_program_in_a_relative_folder_is_not_run(
    session: Session, fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake("xclip")
    monkeypatch.chdir(Path(session["PATH"]).parent)
    session |= {"PATH": "bin", "DISPLAY": ":0"}
    assert copy(session).status == "failed"


def test_the_users_own_command_comes_first_and_cannot_be_checked(session: Session, fake: Fake, store: Path) -> None:
    session |= {"DISPLAY": ":0", "WHOSAID_COPY_COMMAND": "keep --as 'a b'"}
    fake("xclip", keep='echo "$2" > "$STORE.name"; /bin/cat > "$STORE.own"')
    result = copy(session)
    assert (result.status, result.via) == ("sent", "keep")
    assert Path(f"{store}.own").read_text(encoding="utf-8") == TEXT
    assert Path(f"{store}.name").read_text() == "a b\n"
    assert not store.exists()


def test_the_users_own_command_can_stand_in_the_configuration(session: Session, fake: Fake, tmp_path: Path) -> None:
    fake(keep='/bin/cat > "$STORE"')
    folder = tmp_path / "XDG_CONFIG_HOME" / "whosaid"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text('copy_command = ["keep"]\n')
    if sys.platform == "linux":
        assert copy(session).via == "keep"


@pytest.mark.parametrize("command", ["keep 'unclosed", "missing-program"])
def test_a_command_that_cannot_be_used_gives_way_to_the_others(session: Session, fake: Fake, command: str) -> None:
    session |= {"DISPLAY": ":0", "WHOSAID_COPY_COMMAND": command}
    fake("xclip")
    assert copy(session).via == "the X11 clipboard"


def test_windows_clipboard_gets_its_own_encoding_and_is_only_sent(session: Session, fake: Fake, store: Path) -> None:
    session["WSL_DISTRO_NAME"] = "Debian"
    fake("clip.exe")
    assert copy(session).status == "sent"
    assert store.read_bytes().decode("utf-16-le") == TEXT


def test_the_terminal_is_asked_last_and_promises_nothing(session: Session) -> None:
    sent: list[str] = []
    result = copy(session, write_terminal=sent.append)
    assert result.status == "sent"
    assert "does not say" in result.message
    assert sent == [f"\x1b]52;c;{base64.b64encode(TEXT.encode()).decode()}\x07"]


def test_the_terminal_is_not_asked_where_a_tool_has_copied(session: Session, fake: Fake) -> None:
    sent: list[str] = []
    session["DISPLAY"] = ":0"
    fake("xclip")
    copy(session, write_terminal=sent.append)
    assert sent == []


def test_screen_gets_the_sequence_in_pieces_that_pass(session: Session) -> None:
    sent: list[str] = []
    copy(session | {"STY": "1.pts"}, "x" * 3000, write_terminal=sent.append)
    pieces = re.findall(r"\x1bP(.*?)\x1b\\", sent[0], re.DOTALL)
    assert max(map(len, pieces)) <= 400
    assert "".join(pieces) == f"\x1b]52;c;{base64.b64encode(b'x' * 3000).decode()}\x07"


@pytest.mark.parametrize("variables", [{"TERM": "linux"}, {"TERM": "dumb"}, {"TERM_PROGRAM": "Apple_Terminal"}])
def test_a_terminal_that_takes_no_text_is_not_asked(session: Session, variables: Session) -> None:
    sent: list[str] = []
    result = copy(session | variables, write_terminal=sent.append)
    assert (result.status, sent) == ("failed", [])
    assert "this terminal takes no text" in result.message


def test_a_text_too_long_for_the_terminal_is_not_sent(session: Session) -> None:
    sent: list[str] = []
    result = copy(session, "x" * 80_000, write_terminal=sent.append)
    assert (result.status, sent) == ("failed", [])
    assert "80,000 bytes are too long" in result.message


def test_the_text_is_always_kept_for_the_user_alone(session: Session) -> None:
    result = copy(session)
    path = last_copy_path()
    assert path.read_text(encoding="utf-8") == TEXT
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert result.message == f"Not copied: no clipboard was found. Saved to {path}."


def test_a_state_folder_that_cannot_be_written_is_no_obstacle(
    session: Session, fake: Fake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    monkeypatch.setattr("whosaid_tui.clipboard.service.user_state_path", lambda *a, **k: tmp_path / "file" / "whosaid")
    session["DISPLAY"] = ":0"
    fake("xclip")
    assert copy(session).status == "copied"


def test_nothing_that_a_shell_would_run_leaves(session: Session, fake: Fake, store: Path) -> None:
    session["DISPLAY"] = ":0"
    fake("xclip")
    copy(session, "rm -rf ~\x1b[201~\x07\n\x9b\ud800\n\n")
    text = store.read_text(encoding="utf-8")
    assert not text.endswith("\n")
    assert all(c == "\n" or (ord(c) >= 0x20 and not 0x7F <= ord(c) < 0xA0) for c in text)


def test_no_text_is_no_copy(session: Session, fake: Fake, store: Path) -> None:
    session["DISPLAY"] = ":0"
    fake("xclip")
    assert copy(session, " \n").status == "failed"
    assert not store.exists()


def test_words_of_a_tool_reach_the_message_without_escape_codes(session: Session, fake: Fake) -> None:
    session["DISPLAY"] = ":0"
    fake(xclip=r"printf '\033]0;evil\007' >&2; exit 1")
    assert copy(session).message.isprintable()
