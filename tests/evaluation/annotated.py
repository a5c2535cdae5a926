"""The annotations as they stand on disk, and what `check.py` and `score.py` both need of them."""

import hashlib
import json
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from whosaid.model.errors import WhosaidError
from whosaid.sources import read

FOLDER = Path(__file__).resolve().parent / "annotations"
QUOTE_KINDS = ("turn", "pull-quote", "inline-direct", "reported")
RECOMMENDATION_KINDS = ("recommendation", "conclusion", "priority", "challenge", "good-practice", "decision")
TRAP_KINDS = (*QUOTE_KINDS, "recommendation")


@dataclass(frozen=True)
class Person:
    """Somebody who speaks in the range, or is only mentioned there."""

    name: str
    variants: tuple[str, ...]
    doubtful_variants: tuple[str, ...] = ()
    role: str | None = None
    organisation: str | None = None
    country: str | None = None
    borderline: bool = False
    speaks_elsewhere: bool = False
    label: bool = False

    def answers_to(self, name: str) -> bool:
        """Whether `name` is a form of this person's name: a listed one, or equal surname and initial."""
        folded = fold(name)
        forms = [fold(form) for form in (self.name, *self.variants, *self.doubtful_variants)]
        if folded in forms:
            return True
        words, own = folded.split(), fold(self.name).split()
        return len(words) > 1 and len(own) > 1 and words[-1] == own[-1] and words[0][0] == own[0][0]


@dataclass(frozen=True)
class Item:
    """A quote, a recommendation or a trap: stretches of the text with what they are."""

    kind: str
    spans: tuple[tuple[int, int], ...]
    hashes: tuple[str, ...]
    speaker: str | None = None
    party: str | None = None
    label: str | None = None
    number: str | None = None
    why: str | None = None
    borderline: bool = False
    speaker_optional: bool = False


@dataclass(frozen=True)
class Annotation:
    """What was decided on the `range` of one document.

    `text_sha256` is that of the text that the program read when it was annotated; None where offsets count in the file.
    """

    file: str
    sha256: str
    n_chars: int
    half: str
    genre: str
    range: tuple[int, int]
    document: dict[str, Any]
    speakers: tuple[Person, ...]
    other_persons: tuple[Person, ...]
    quotes: tuple[Item, ...]
    recommendations: tuple[Item, ...]
    traps: tuple[Item, ...] = field(default=())
    text_sha256: str | None = None


class Stale(ValueError):
    """The document is no longer the one that was annotated, or is read otherwise; the message says which."""


def fold(name: str) -> str:
    """A name without case, accents and punctuation."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())


def digest(text: str) -> str:
    """The first twelve hexadecimal digits of the sha256 of `text` in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def source_text(folder: Path, annotation: Annotation) -> str:
    """The characters that the offsets count: the file's own, newlines kept, or the program's reading of it.

    Raises Stale when they are not the annotated ones, ValueError when the program cannot read the file.
    """
    path = folder / annotation.file
    raw = path.read_bytes()
    if hashlib.sha256(raw).hexdigest() != annotation.sha256:
        raise Stale("not the file that was annotated (sha256 differs)")
    if annotation.text_sha256 is None:
        return raw.decode("utf-8")
    try:
        text = read(path).text
    except WhosaidError as error:
        raise ValueError(str(error)) from None
    if hashlib.sha256(text.encode()).hexdigest() != annotation.text_sha256:
        raise Stale("the program reads another text than was annotated (text_sha256 differs)")
    return text


def load(folder: Path = FOLDER) -> list[Annotation]:
    """All annotations, by half and file name."""
    found = [_annotation(json.loads(path.read_text(encoding="utf-8"))) for path in folder.glob("*.json")]
    return sorted(found, key=lambda a: (a.half != "tune", a.file))


def _annotation(d: dict[str, Any]) -> Annotation:
    return Annotation(
        file=d["file"],
        sha256=d["sha256"],
        n_chars=d["n_chars"],
        half=d["set"],
        genre=d["genre"],
        range=(d["range"][0], d["range"][1]),
        document=d["document"],
        speakers=tuple(_person(p) for p in d["speakers"]),
        other_persons=tuple(_person(p) for p in d["other_persons"]),
        quotes=tuple(_item(q, q["kind"]) for q in d["quotes"]),
        recommendations=tuple(_item(r, r["kind"]) for r in d["recommendations"]),
        traps=tuple(_item(t, t["of"]) for t in d["traps"]),
        text_sha256=d["text_sha256"] if d.get("text") == "as read" else None,
    )


def _person(d: dict[str, Any]) -> Person:
    return Person(**{**d, "variants": tuple(d["variants"]), "doubtful_variants": tuple(d.get("doubtful_variants", ()))})


def _item(d: dict[str, Any], kind: str) -> Item:
    rest = {key: value for key, value in d.items() if key not in ("kind", "of", "spans", "sha256")}
    return Item(kind=kind, spans=tuple((a, b) for a, b in d["spans"]), hashes=tuple(d["sha256"]), **rest)
