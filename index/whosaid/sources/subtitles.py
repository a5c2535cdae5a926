"""Subtitles (WebVTT and SubRip): cues joined to paragraphs, each cue's time kept as its place."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from whosaid.model import BlockKind, Source, SourceMetadata
from whosaid.sources.builder import Builder
from whosaid.sources.decoding import decode
from whosaid.sources.reader import RawFile

_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
_TIMING = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}")
_LANGUAGE = re.compile(r"language:\s*([A-Za-z-]{2,20})$", re.IGNORECASE)
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,200})>")
_TAG = re.compile(r"</?([a-z]*)[^<>]{0,200}>|\{\\[^{}]{0,100}\}", re.IGNORECASE)
_TURN = re.compile(r"(?:>>+|[-–—](?=\s))\s*")
_SENTENCE_END = re.compile(r"[.!?…。！？][\"”’')\]]*$")
_SOUND = re.compile(r"[\[(♪].*[\])♪]$")
_PAUSE = 2.0
_LONG = 500


@dataclass(frozen=True, slots=True)
class _Cue:
    start: float
    end: float
    name: str
    lines: tuple[str, ...]


class SubtitlesReader:
    """Reads WebVTT and SubRip.

    A block ends where somebody else speaks, and with a sentence when a pause follows or the block is long.
    """

    def read(self, file: RawFile) -> Source:
        decoded = decode(file.data, file.encoding)
        is_vtt = decoded.text.startswith("WEBVTT")
        cues = list(_cues(decoded.text))
        voiced = sum("<v" in line for cue in cues for line in cue.lines[:1])
        writer = _Writer(keeps_voice=2 * voiced < len(cues))
        for cue in cues:
            writer.write(cue)
        source = writer.builder.source(
            file,
            "text/vtt" if is_vtt else "application/x-subrip",
            encoding=decoded.encoding,
            warnings=decoded.warnings,
        )
        head = decoded.text.split("\n\n", 1)[0] if is_vtt else ""
        language = next((m[1] for line in head.splitlines() if (m := _LANGUAGE.match(line.strip()))), None)
        return replace(source, metadata=SourceMetadata(language=language))


class _Writer:
    """Joins cues to blocks. `keeps_voice` lets a voice speak on until the next one is named."""

    def __init__(self, *, keeps_voice: bool) -> None:
        self.builder = Builder()
        self._keeps_voice = keeps_voice
        self._voice: str | None = None
        self._speaker: str | None = None
        self._before: _Cue | None = None
        self._last = ""
        self._length = 0

    def write(self, cue: _Cue) -> None:
        before = self._before
        # Rolling captions show a line again until the next one pushes it out.
        repeated = before is not None and len(cue.lines) > 0 and cue.lines[0] == before.lines[-1]
        lines = cue.lines[1:] if repeated else cue.lines
        self._before = cue
        if not any(_plain(line).strip() for line in lines):
            return
        self.builder.page(_clock(cue.start))
        voice = _VOICE.search(lines[0])
        self._voice = html.unescape(voice[1]).strip() if voice else self._voice if self._keeps_voice else None
        for index, line in enumerate(lines):
            text = _plain(line).strip()
            turn = _TURN.match(text)
            pause = index == 0 and before is not None and cue.start - before.end >= _PAUSE
            named = index == 0 and bool(cue.name) and not cue.name.isdecimal()
            self._line(text[turn.end() :] if turn else text, line, begins=bool(turn) or named, pause=pause)

    def _line(self, text: str, marked: str, *, begins: bool, pause: bool) -> None:
        speaker = None if _SOUND.match(text) else self._voice
        ended = bool(_SENTENCE_END.search(self._last))
        if begins or speaker != self._speaker or (ended and (pause or self._length > _LONG)) or not self._last:
            self.builder.begin(BlockKind.PARAGRAPH, speaker=speaker)
            self._length = 0
        self._speaker, self._last = speaker, text
        self._length += len(text)
        self.builder.write(text + " ", strong=marked.lstrip().lower().startswith(("<i>", "<b>")))


def _cues(text: str) -> Iterator[_Cue]:
    """The cues in order; notes, styles and regions are left out."""
    name = ""
    timing: re.Match[str] | None = None
    lines: list[str] = []
    for line in [*text.splitlines(), ""]:
        match = _TIMING.match(line)
        if match:
            # In SubRip files that lack an empty line, the number of the next cue stands at the end of this one.
            if timing is not None and lines:
                following = lines.pop() if lines[-1].strip().isdecimal() else ""
                yield from _cue(timing, name, lines)
                name = following
            timing, lines = match, []
        elif not line.strip():
            if timing is not None:
                yield from _cue(timing, name, lines)
            timing, name, lines = None, "", []
        elif timing is None:
            name = line.strip()
        else:
            lines.append(line)


def _cue(timing: re.Match[str], name: str, lines: list[str]) -> Iterator[_Cue]:
    times = timing.groups()
    if lines:
        yield _Cue(_seconds(*times[:4]), _seconds(*times[4:]), name, tuple(lines))


def _seconds(hours: str | None, minutes: str, seconds: str, fraction: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(fraction.ljust(3, "0")) / 1000


def _clock(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"


def _plain(line: str) -> str:
    return html.unescape(_TAG.sub("", line))
