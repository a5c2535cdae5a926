"""The Chatham House rule on every way out of `export`, whatever a record or a clip still holds."""

import shutil
from pathlib import Path

import pytest
from support.citing import PROTECTED, quote, recommendation, reported

from whosaid.cite import STYLES
from whosaid.cite.kept import clip_of
from whosaid.export import export_markdown, export_records, export_references, export_tables
from whosaid.export.clips import FORMATS, Sources, in_form, write_clips
from whosaid.export.references import FORMATS as REFERENCES
from whosaid.model import Appearance, DocumentEntry, Entry, Record, Speaker, SpeakerEntry

ADA = Speaker("Ada Berg", role="Director", organisation="Dyke Board", country="Norway")
ITEMS = [quote(PROTECTED), reported(PROTECTED), recommendation(PROTECTED, speaker="Ada Berg", owner="Ada Berg")]
ENTRIES: list[Entry] = [
    DocumentEntry("1f3a9c2e", PROTECTED),
    SpeakerEntry("ada-berg", "Ada Berg", (Appearance("1f3a9c2e", PROTECTED, ADA),)),
    *ITEMS,
]


def told(folder: Path) -> str:
    """Everything that was written, whatever its form."""
    return "".join(path.read_bytes().decode(errors="replace") for path in sorted(folder.rglob("*")) if path.is_file())


def names_nobody(text: str) -> bool:
    return not any(word in text for word in ("Berg", "Dyke Board", "Director", "Norway"))


@pytest.mark.parametrize("style", STYLES)
def test_results_name_nobody(tmp_path: Path, style: str) -> None:
    record = Record(PROTECTED, speakers=(ADA,), quotes=(quote(PROTECTED).quote,))
    export_records(tmp_path / "json", [(record, None)])
    export_tables(tmp_path / "csv", ENTRIES)
    export_markdown(tmp_path / "md", ENTRIES, style)
    for shape in REFERENCES:
        export_references(tmp_path / shape, [DocumentEntry("1f3a9c2e", PROTECTED)], shape)
        assert "Chatham House Rule" in told(tmp_path / shape)
    assert "Chatham House Rule" in told(tmp_path / "md")
    assert names_nobody(told(tmp_path))


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("by", ["document", "speaker", "tag"])
def test_clips_name_nobody(tmp_path: Path, style: str, by: str) -> None:
    clips = [clip_of(item, "", "Clips") for item in ITEMS]
    sources = Sources({"d1": DocumentEntry("d1", PROTECTED)}, {}, style)
    for shape in FORMATS:
        if shape == "docx" and (shutil.which("pandoc") is None or (style, by) != ("plain", "document")):
            continue
        write_clips(tmp_path / f"clips.{shape}", clips, shape, by, sources)
    assert names_nobody(told(tmp_path))
    assert names_nobody(in_form(clips, "plain", sources))
    assert names_nobody(in_form(clips, "bibtex", sources))
