"""From an item to the words that can stand in somebody's text: the quotation and its citation."""

from whosaid.cite.forms import FORMS, quotation, quotations
from whosaid.cite.shortening import Cut, cut, word_spans
from whosaid.cite.styles import STYLES, check_style, citation

__all__ = ["FORMS", "STYLES", "Cut", "check_style", "citation", "cut", "quotation", "quotations", "word_spans"]
