"""The kinds of passages by themselves: before Python 3.12 a loop over units loses time where it asks the class for them."""

from whosaid.model import PassageKind

PARAGRAPH = PassageKind.PARAGRAPH
LIST_ITEM = PassageKind.LIST_ITEM
HEADING = PassageKind.HEADING
TURN = PassageKind.TURN
PULL_QUOTE = PassageKind.PULL_QUOTE
CAPTION = PassageKind.CAPTION
FOOTNOTE = PassageKind.FOOTNOTE
TABLE_ROW = PassageKind.TABLE_ROW
