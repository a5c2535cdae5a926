"""The table of what can be typed into the search box: parser, completion and the page of help are made from it."""

from collections.abc import Iterator
from dataclasses import dataclass

from whosaid.model import QuoteKind, RecommendationKind

MIN_PREFIX = 3
"""Letters that a word needs before it may go on."""

MAX_DISTANCE = 2
"""Letters by which a word found may differ from one typed."""

AND, OR, NOT = OPERATORS = ("AND", "OR", "NOT")

KIND_FAMILIES: dict[str, str] = {
    **{kind.value: "quote" for kind in QuoteKind},
    **{kind.value: "recommendation" for kind in RecommendationKind},
}
"""The kinds of items, and the list in which each stands."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field: what it narrows, the names under which it may be typed, the first of which is offered."""

    meaning: str
    names: tuple[str, ...]
    example: str
    about: str


@dataclass(frozen=True, slots=True)
class Form:
    """Anything else that can be typed."""

    example: str
    about: str


FIELDS = (
    Field("speaker", ("speaker", "by"), "speaker:hoyer", "what this person or party said"),
    Field("organisation", ("org", "organisation", "organization"), 'org:"european bank"', "said for an organisation"),
    Field("country", ("country",), "country:malta", "said by people of a country"),
    Field("document", ("doc", "document"), "doc:report", "in a document, by its title, file name or id"),
    Field("section", ("section",), "section:panel", "under a heading"),
    Field("kind", ("kind",), "kind:pull-quote", "quotes, recommendations, or one kind of them"),
    Field("year", ("year",), "year:2016..2018", "of these years; also year:2016, year:2016.. and year:..2018"),
    Field("language", ("lang", "language"), "lang:fr", "in a language, by its code"),
    Field("tag", ("tag",), "tag:urgent", "kept as a clip with this tag"),
    Field("like", ("like",), "like:1f3a9c2e.q12", "on the same matter as an item, by its id"),
)

FORMS = (
    Form("clean water", "both words, in any of their forms"),
    Form('"root causes"', "these very words, one after the other"),
    Form('"water peace"~5', "these words with at most five others among them, in any order"),
    Form("migr*", f"words that begin so ({MIN_PREFIX} letters at least)"),
    Form("m?gr*nt", "? stands for one letter, * for any number"),
    Form("partnerhip~", f"words spelt much like it; ~1 and ~{MAX_DISTANCE} say how many letters may differ"),
    Form(f"fire {OR} water", "at least one of them"),
    Form(f"water {AND} peace", f"both, as without {AND}"),
    Form(f"water {NOT} fire", "the first without the second; -fire means the same"),
    Form(f"water (fire {OR} ice)", "brackets hold together what belongs together"),
    Form(f"speaker:(hoyer {OR} diallo)", "a field before brackets holds for all that is in them"),
    Form("1,000", "also finds 1000, 1 000 and 1.000"),
    Form("23 October 2017", "also finds 2017-10-23, 23.10.2017 and October 23, 2017"),
)

MEANINGS = {name: field.meaning for field in FIELDS for name in field.names}
"""The names of fields as they may be typed, and the field that each means."""

NOTES = (
    "Case and accents do not matter. The last word may go on while you type; small words (the, of, and) count",
    "only in quotation marks or by themselves. What is not understood is read as plain words, and said.",
)


def help_lines() -> Iterator[tuple[str, str]]:
    """Examples of all that can be typed, each with what it finds."""
    for row in (*FORMS, *FIELDS):
        yield row.example, row.about
