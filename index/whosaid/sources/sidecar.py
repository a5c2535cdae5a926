"""Corrections by the user: a file `NAME.whosaid.toml` beside the document `NAME`."""

import tomllib
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path

from whosaid.model import Person, Source, SourceMetadata
from whosaid.sources.frontmatter import metadata_of

SUFFIX = ".whosaid.toml"
"""What is put behind a document's whole name to name its corrections."""

_MAX_CHARS = 1 << 18
_PEOPLE = "people"
_DATES = {"date": "dates", "author": "authors"}
_PERSON = ("name", "role", "organisation", "country")


def sidecar(path: Path) -> Path:
    """Where corrections of the document at `path` stand, if there are any."""
    return path.with_name(path.name + SUFFIX)


def corrected(source: Source, written: bytes) -> Source:
    """The source with its user's corrections: `title`, `subtitle`, `authors`, `date`, `place`, `publisher`,
    `language`, `kind`, `chatham_house`, and `people`, tables of `name`, `role`, `organisation` and `country`.

    A value of `""` takes away what the file says. What cannot be understood is passed over with a warning.
    """
    try:
        said = tomllib.loads(written[:_MAX_CHARS].decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        line = str(error).splitlines()[0] if str(error) else type(error).__name__
        return _warned(source, f"the corrections in {source.file}{SUFFIX} are not valid and were passed over: {line}")
    keys = {_DATES.get(key, key): value for key, value in said.items()}
    known = {field.name for field in fields(SourceMetadata)} - {"corrected"}
    unknown = sorted(keys.keys() - known)
    values = metadata_of(keys)
    named = tuple(sorted(keys.keys() & known))
    changed = {name: getattr(values, name) for name in named if name != _PEOPLE}
    metadata = replace(source.metadata, **changed, corrected=named)
    if _PEOPLE in keys:
        metadata = replace(metadata, people=_people(keys[_PEOPLE]))
    result = replace(source, metadata=metadata)
    if unknown:
        return _warned(result, f"the corrections in {source.file}{SUFFIX} name what is not known: {', '.join(unknown)}")
    return result


def _people(value: object) -> tuple[Person, ...]:
    entries = value if isinstance(value, list) else [value]
    found = (entry if isinstance(entry, Mapping) else {"name": entry} for entry in entries)
    people = ({key: _text(entry.get(key)) for key in _PERSON} for entry in found)
    return tuple(
        Person(name, person["role"], person["organisation"], person["country"])
        for person in people
        if (name := person["name"]) is not None
    )


def _text(value: object) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _warned(source: Source, warning: str) -> Source:
    return replace(source, warnings=(*source.warnings, warning))
