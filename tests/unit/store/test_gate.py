"""A document under the Chatham House rule yields no person, whatever its record says."""

from dataclasses import fields, is_dataclass
from pathlib import Path

from support.records import Draft

from whosaid.model import Record, Support
from whosaid.store import Catalogue, guarded


def protected(*, chatham_house: bool = True) -> Draft:
    draft = Draft(about={"chatham_house": chatham_house})
    draft.speaker("Ann Bee", organisation="Bank")
    draft.paragraph("A summary.", owner="Ann Bee")
    quote = draft.quote("We need wells.", "Ann Bee", attribution=(0, 5))
    draft.quote("So says a state.", party="Malta")
    draft.recommendation(
        "Dig wells.", speaker="Ann Bee", owner="Ann Bee", supported_by=(Support("Ann Bee", 0, 5, 0.9, quote.id),)
    )
    draft.doubt(quote)
    return draft


def names_in(value: object) -> list[str]:
    """Every string anywhere in a value of the model."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple | list):
        return [name for part in value for name in names_in(part)]
    if is_dataclass(value):
        return [name for f in fields(value) for name in names_in(getattr(value, f.name))]
    return []


def test_no_name_passes_the_gate() -> None:
    assert "Ann Bee" not in names_in(guarded(protected().record))


def test_texts_spans_and_parties_pass() -> None:
    record = protected().record
    kept = guarded(record)
    assert [(q.text, q.spans, q.party) for q in kept.quotes] == [(q.text, q.spans, q.party) for q in record.quotes]
    assert kept.recommendations[0].supported_by[0].quote == "q1"


def test_nothing_leads_back_to_where_a_source_is_named() -> None:
    assert all(item.attribution is None for item in guarded(protected().record).quotes)


def test_a_document_that_protects_nobody_passes_unchanged() -> None:
    record = protected(chatham_house=False).record
    assert guarded(record) is record


def test_no_name_reaches_the_catalogue(tmp_path: Path) -> None:
    catalogue = Catalogue.open(tmp_path / "library", create=True)
    draft = protected()
    document, _ = catalogue.put(draft.source, draft.record)
    stored: Record = catalogue.record(document)
    assert stored == guarded(draft.record)
    catalogue.close()
    contents = b"".join(path.read_bytes() for path in (tmp_path / "library").iterdir())
    assert b"Ann Bee" not in contents
    assert b"ann-bee" not in contents
