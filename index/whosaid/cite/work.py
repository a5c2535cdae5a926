"""A document as a bibliography sees it, before a style puts its parts in order."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from whosaid.cite import parts
from whosaid.cite.marks import clean
from whosaid.cite.names import Name, body, person_or_body
from whosaid.cite.titles import headline, with_subtitle
from whosaid.model import Document


class Nature(StrEnum):
    """What sets the form of a citation."""

    REPORT = "report"
    PAPER = "paper"
    SPEECH = "speech"
    TRANSCRIPT = "transcript"
    RECORD = "record"


_NATURES = {
    Nature.SPEECH: ("speech", "statement", "address", "lecture", "keynote", "remarks"),
    Nature.TRANSCRIPT: ("transcript", "transcription", "subtitles"),
    Nature.RECORD: ("record", "hansard", "debate", "debates"),
    Nature.PAPER: ("paper", "article", "study"),
}
SPOKEN = (Nature.SPEECH, Nature.TRANSCRIPT, Nature.RECORD)


@dataclass(frozen=True, slots=True)
class Work:
    """What a document says of itself, ready to be cited; what it does not say is empty.

    `authors` are persons or bodies: those that the document names, else for what is published rather than
    spoken the publishing body. `title` stands for a title where `is_titled` is false. `year` is that of publication;
    `dates` are ISO 8601. `of_event` tells that the dates are days of an event and not of publication.
    """

    document: Document
    nature: Nature
    kind: str
    authors: tuple[Name, ...]
    title: str
    subtitle: str
    is_titled: bool
    year: int | None
    dates: tuple[str, ...]
    of_event: bool
    place: str
    publisher: Name | None
    series: tuple[str, ...]
    symbols: tuple[str, ...]
    doi: str
    protected: bool

    @property
    def whole_title(self) -> str:
        """Title and subtitle as the document has them."""
        return with_subtitle(self.title, self.subtitle)

    @property
    def is_english(self) -> bool:
        """Whether the title may be given the capitals of an English title."""
        return self.is_titled and (self.document.language or "").split("-")[0] == "en"

    @property
    def headline(self) -> str:
        """The whole title with the capitals of an English headline, where it is English."""
        if not self.is_english:
            return self.whole_title
        return with_subtitle(headline(self.title), headline(self.subtitle))

    @property
    def city(self) -> str:
        """The place without its country."""
        return self.place.partition(",")[0].strip()

    @property
    def imprint(self) -> str:
        """The publisher's name, without its abbreviation."""
        return self.publisher.whole if self.publisher is not None else ""

    @property
    def is_self_published(self) -> bool:
        """Whether the author is the publishing body itself."""
        return self.publisher is not None and [a.whole for a in self.authors] == [self.publisher.whole]

    @property
    def description(self) -> str:
        """What the document is, in words, where that is not said by its form: `speech`, `verbatim record` …

        A document under the Chatham House rule always says so.
        """
        said = self.kind or (str(self.nature) if self.nature in SPOKEN else "")
        if self.protected:
            return f"{said or 'report'} under the {parts.RULE}"
        return said if self.nature in SPOKEN else ""


def work(document: Document, speakers: Iterable[str] = ()) -> Work:
    """The document as a work; a speech that names no author is by its `speakers`."""
    kind = clean(document.kind or "").casefold()
    nature = _nature(kind)
    named = tuple(person_or_body(name) for name in parts.authors(document))
    publisher = body(document.publisher) if document.publisher and clean(document.publisher) else None
    if not named and nature is Nature.SPEECH and not document.chatham_house:
        named = tuple(person_or_body(name) for name in speakers)
    if not named and publisher is not None and nature not in SPOKEN:
        named = (publisher,)
    title = clean(document.title or "")
    return Work(
        document=document,
        nature=nature,
        kind=kind,
        authors=named,
        title=title or parts.title(document),
        subtitle=clean(document.subtitle or "") if title else "",
        is_titled=bool(title),
        year=document.year,
        dates=document.dates,
        of_event=nature in SPOKEN or _is_event(document),
        place=clean(document.place or ""),
        publisher=publisher,
        series=parts.identifiers(document, "series"),
        symbols=parts.identifiers(document, "symbol"),
        doi=next(
            (clean(i.value).removeprefix("https://doi.org/") for i in document.identifiers if i.type == "DOI"), ""
        ),
        protected=document.chatham_house,
    )


def _nature(kind: str) -> Nature:
    words = kind.split()
    for nature, known in _NATURES.items():
        if words and words[-1] in known:
            return nature
    return Nature.REPORT


def _is_event(document: Document) -> bool:
    """Several days, or a day of another year than that of publication, are not when a report came out."""
    days = [day for day in document.dates if len(day) == 10]
    return len(days) > 1 or any(document.year is not None and not day.startswith(f"{document.year}") for day in days)
