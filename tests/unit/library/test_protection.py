"""A document under the Chatham House rule, from its file to every way out of a library."""

from pathlib import Path

from whosaid.library import Library
from whosaid.model import View

TEXT = """The meeting was held under the Chatham House Rule.

Dr Annelise Brandt of the Kiel Maritime Institute said that flags change hands in days.

The chair thanked Malcolm Tregarth, who had brought the figures. For Brandt it was a fig leaf.
"""


def test_no_way_out_of_a_library_tells_a_protected_name(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text(TEXT, encoding="utf-8")
    with Library.open(tmp_path / "library") as library:
        library.add([path])
        (document,) = (entry.id for entry in library.documents())
        source = library.source_text(document)
        assert len(source) == len(TEXT)
        assert "For ██████ it was a fig leaf." in source
        for name in ("Brandt", "Tregarth", "Kiel"):
            assert name not in source
            found = library.search(View(query=name))
            assert not (found.documents or found.quotes or found.recommendations or found.speakers)
            assert not list(library.concordance(name))
