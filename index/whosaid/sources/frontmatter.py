"""Front matter: what a text says of itself between two lines of dashes at its very beginning."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from whosaid.model import Person, SourceMetadata, Span
from whosaid.sources.lines import lines

_MARKS = ("---", "+++")
_MAX_CHARS = 1 << 16
_DATE = re.compile(r"[`'\"]*(?P<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?!\d)")
_TAG = re.compile(
    r"</?(?:span|strong|small|abbr|cite|code|font|mark|sup|sub|em|br|[abiqsu])(?:\s[^<>]{0,200})?/?>", re.IGNORECASE
)
"""How words are set, not what they are."""
_LINK = re.compile(r"\[([^\[\]]{1,300})\]\([^()\s]{1,600}\)")
_TRANSCRIPT = "transcript"
_TRANSCRIBERS = frozenset({"transcript_by", "transcribed_by", "transcriber", "transcription_by"})
_TRUE = frozenset({"true", "yes", "on", "1"})


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Where front matter stands: `span` without its marks, `end` behind the closing one. `mark` is `---` or `+++`."""

    span: Span
    end: int
    mark: str


def front_matter(text: str) -> FrontMatter | None:
    """The front matter of a text, between two lines of `---` (YAML) or `+++` (TOML); None without one."""
    mark = text[:3]
    if mark not in _MARKS or text[3:4] not in ("\n", "\r"):
        return None
    end = 4
    for line in lines(text, 3):
        if line.start > 4 and line.indent == 0 and (line.text in (mark, "...") or line.text.startswith(mark + " ")):
            return FrontMatter((4, end), line.start + 3, mark)
        end = max(end, line.end)
        if line.start > _MAX_CHARS:
            break
    return None


def read_front_matter(text: str, matter: FrontMatter | None) -> tuple[SourceMetadata, tuple[str, ...]]:
    """What front matter says, and warnings: that it cannot be understood."""
    if matter is None:
        return SourceMetadata(), ()
    written = text[matter.span[0] : matter.span[1]]
    found = _toml(written) if matter.mark == "+++" else _yaml(written)
    if found is None:
        return SourceMetadata(), ("the front matter is not valid and was passed over",)
    return metadata_of(found), ()


def metadata_of(said: Mapping[str, object]) -> SourceMetadata:
    """The metadata among keys and values of front matter; what is no text where text is expected is passed over."""
    keys = {key.casefold().replace("-", "_"): value for key, value in said.items() if isinstance(key, str)}
    flag = _text(keys.get("chatham_house"))
    dates = (match["date"] for value in _texts(keys.get("dates") or keys.get("date")) if (match := _DATE.match(value)))
    return SourceMetadata(
        title=_text(keys.get("title")),
        subtitle=_text(keys.get("subtitle")),
        authors=_texts(keys.get("authors") or keys.get("author")),
        dates=tuple(dates),
        place=_text(keys.get("place") or keys.get("location") or keys.get("venue")),
        publisher=_text(keys.get("publisher")),
        language=_text(keys.get("language") or keys.get("lang")),
        kind=_text(keys.get("kind")) or (_TRANSCRIPT if _TRANSCRIBERS & keys.keys() else None),
        chatham_house=None if flag is None else flag.casefold() in _TRUE,
        people=tuple(Person(name) for name in _texts(keys.get("speakers") or keys.get("speaker"))),
    )


def _yaml(written: str) -> Mapping[str, object] | None:
    import yaml

    try:
        # The base loader makes nothing but texts, lists and mappings: dates and numbers stay as written.
        found = yaml.load(written, yaml.BaseLoader)  # noqa: S506
    except (yaml.YAMLError, RecursionError, ValueError):
        return None
    return found if isinstance(found, dict) else {}


def _toml(written: str) -> Mapping[str, object] | None:
    import tomllib

    try:
        return tomllib.loads(written)
    except (tomllib.TOMLDecodeError, RecursionError):
        return None


def _text(value: object) -> str | None:
    if isinstance(value, dict):
        value = value.get("name")
    if value is None or isinstance(value, list | dict):
        return None
    return " ".join(_TAG.sub("", _LINK.sub(r"\1", str(value))).split()) or None


def _texts(value: object) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    return tuple(text for text in map(_text, values) if text)
