"""What the reader shows: a document's text with an item marked in it, or a page about a thing of the library."""

from whosaid_tui.sheets.about import about_sheet
from whosaid_tui.sheets.document import document_sheet
from whosaid_tui.sheets.sheet import Follow, Heading, Manner, Sheet
from whosaid_tui.sheets.source import source_sheet
from whosaid_tui.sheets.speaker import Event, speaker_sheet
from whosaid_tui.sheets.text import item_sheet, paragraphs, passage_sheet

__all__ = [
    "Event",
    "Follow",
    "Heading",
    "Manner",
    "Sheet",
    "about_sheet",
    "document_sheet",
    "item_sheet",
    "paragraphs",
    "passage_sheet",
    "source_sheet",
    "speaker_sheet",
]
