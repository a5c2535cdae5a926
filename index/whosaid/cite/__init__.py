"""From an item to the words that can stand in somebody's text: the quotation and its citation."""

from whosaid.cite.forms import FORMS, quotation
from whosaid.cite.styles import STYLES, citation

__all__ = ["FORMS", "STYLES", "citation", "quotation"]
