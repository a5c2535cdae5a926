"""Subtitles: cues joined to paragraphs, with times and voices."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from whosaid.model import Source
from whosaid.sources import read
from whosaid.sources.reader import RawFile
from whosaid.sources.subtitles import SubtitlesReader


def source(folder: Path, text: str, name: str = "a.vtt") -> Source:
    path = folder / name
    path.write_text(text)
    return read(path)


def blocks(source: Source) -> list[tuple[str | None, str]]:
    return [(b.speaker, source.text[b.start_char : b.end_char]) for b in source.blocks]


def cue(start: str, end: str, *lines: str, name: str = "") -> str:
    return "\n".join([*([name] if name else []), f"{start} --> {end}", *lines, "", ""])


def test_cues_are_joined_to_sentences_and_keep_their_times(tmp_path: Path) -> None:
    text = "WEBVTT\nLanguage: fr\n\nNOTE not\nthis\n\n" + cue("00:01.000", "00:02.000", "We <i>must</i>", "act &amp;")
    text += cue("01:00:02.000", "01:00:03.000", "soon.") + cue("01:00:09.000", "01:00:10.000", "Now.")
    read_ = source(tmp_path, text)
    assert read_.text == "We must act & soon.\n\nNow."
    assert [(p.label, read_.text[p.start_char : p.end_char].strip()) for p in read_.pages] == [
        ("00:00:01", "We must act &"),
        ("01:00:02", "soon."),
        ("01:00:09", "Now."),
    ]
    assert read_.metadata.language == "fr"


def test_a_pause_amid_a_sentence_does_not_part_it(tmp_path: Path) -> None:
    text = "WEBVTT\n\n" + cue("00:01.000", "00:02.000", "We must") + cue("00:09.000", "00:10.000", "act.")
    assert source(tmp_path, text).text == "We must act."


def test_voices_are_speakers_and_sounds_are_nobodys(tmp_path: Path) -> None:
    text = (
        "WEBVTT\n\n" + cue("00:01.000", "00:02.000", "<v Ann Lee>Hello.") + cue("00:02.000", "00:03.000", "[Applause]")
    )
    text += cue("00:03.000", "00:04.000", "<v.loud Bo>Yes.</v>")
    assert blocks(source(tmp_path, text)) == [("Ann Lee", "Hello."), (None, "[Applause]"), ("Bo", "Yes.")]


def test_a_voice_named_once_speaks_on_where_most_cues_name_none(tmp_path: Path) -> None:
    text = "WEBVTT\n\n" + cue("00:01.000", "00:02.000", "<v Ann>One") + cue("00:02.000", "00:03.000", "two")
    assert blocks(source(tmp_path, text + cue("00:03.000", "00:04.000", "three."))) == [("Ann", "One two three.")]


def test_marks_of_turns_begin_blocks(tmp_path: Path) -> None:
    text = "1\n" + cue("00:00:01,000", "00:00:02,000", ">> One", "- Two") + "2\n"
    read_ = source(tmp_path, text + cue("00:00:02,000", "00:00:03,000", "goes on."), "a.srt")
    assert blocks(read_) == [(None, "One"), (None, "Two goes on.")]
    assert read_.media_type == "application/x-subrip"


def test_lines_of_rolling_captions_come_once(tmp_path: Path) -> None:
    text = "WEBVTT\n\n" + cue("00:01.000", "00:02.000", "One") + cue("00:02.000", "00:03.000", "One", "two")
    text += cue("00:03.000", "00:04.000", "two", "three")
    assert source(tmp_path, text).text == "One two three"


def test_cues_without_an_empty_line_between_them(tmp_path: Path) -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\nOne\n2\n00:00:02,000 --> 00:00:03,000\ntwo\n"
    assert source(tmp_path, text, "a.srt").text == "One two"


def test_subtitles_are_told_by_their_content(tmp_path: Path) -> None:
    text = "WEBVTT\n\n" + cue("00:01.000", "00:02.000", "One")
    assert source(tmp_path, text, "a.txt").media_type == "text/vtt"
    assert source(tmp_path, "Only text", "a.vtt").media_type == "text/plain"


@given(st.text(st.sampled_from("0123456789:.,-> \n<v>/ab[]"), max_size=200))
def test_any_text_is_read(text: str) -> None:
    data = f"WEBVTT\n\n00:01.000 --> 00:02.000\n{text}".encode()
    read_ = SubtitlesReader().read(RawFile("a", data, ""))
    ends = [0, *(edge for b in read_.blocks for edge in (b.start_char, b.end_char))]
    assert ends == sorted(ends)
