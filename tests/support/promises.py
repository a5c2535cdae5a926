"""What every record promises of its source, whatever the text."""

from itertools import pairwise

from whosaid.model import Record, Source, Spans, show


def holds(text: str, spans: Spans) -> None:
    assert spans
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)


def check(source: Source, record: Record) -> None:
    """Fails where a record breaks a promise."""
    text = source.text
    assert all(a.end_char <= b.start_char for a, b in pairwise(record.edits))
    for item in (*record.quotes, *record.recommendations):
        holds(text, item.spans)
        assert item.text == show(text, item.spans, record.edits).text
        assert item.text.strip()
        assert 0 <= item.confidence <= 1
        assert item.rule
        if item.attribution is not None:
            holds(text, (item.attribution,))
    for passage in record.passages:
        holds(text, passage.spans)
    starts = [passage.start_char for passage in record.passages]
    assert starts == sorted(starts)
    stretches = sorted(span for passage in record.passages for span in passage.spans)
    assert all(before[1] <= after[0] for before, after in pairwise(stretches))
    sections = {section.id: section for section in record.document.sections}
    assert len(sections) == len(record.document.sections)
    for section in sections.values():
        assert 0 <= section.start_char < section.end_char <= len(text)
        if section.parent is not None:
            parent = sections[section.parent]
            assert parent.start_char <= section.start_char < section.end_char <= parent.end_char
            assert parent.level < section.level
    assert {thing.section for thing in (*record.passages, *record.quotes, *record.recommendations)} <= {None, *sections}
    ids = [thing.id for thing in (*record.passages, *record.quotes, *record.recommendations)]
    assert len(ids) == len(set(ids))
    assert all(0 <= noise.start_char < noise.end_char <= len(text) for noise in record.noise)
    for link in record.links:
        assert link.item in ids
        assert link.target in (*ids, "")
        assert 0 <= link.start_char < link.end_char <= len(text)
        assert 0 <= link.score <= 1.0000001
    names = [speaker.name for speaker in record.speakers]
    assert len(names) == len(set(names))
