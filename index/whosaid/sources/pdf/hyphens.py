"""Words that were cut at the end of a line."""

import re
from collections.abc import Sequence
from itertools import pairwise

from whosaid.sources.pdf.paragraphs import Paragraph
from whosaid.sources.pdf.words import Word

_PARTS = re.compile(r"\w+(?:[-\u2010\u2011]\w+)*")


def settle_hyphens(paragraphs: Sequence[Paragraph]) -> None:
    """Gives cut words their hyphen back where it belongs to the word (`long-` `term`), not to the line.

    The document's other words tell: what stands elsewhere in one piece is one word. The last word
    of a page, whose hyphen PDFium leaves in place, is judged in the same way.
    """
    known: set[str] = set()
    cut: list[tuple[Word, str]] = []
    for paragraph in paragraphs:
        for line, below in pairwise(paragraph.lines):
            last = line.words[-1]
            if line.page != below.page and last.text[-1] in "-\u2010" and last.text[-2:-1].isalpha():
                last.text, last.hyphen = last.text[:-1], True
        words = [word for line in paragraph.lines for word in line.words]
        is_rest = False
        for word, after in zip(words, [*words[1:], None], strict=True):
            if word.hyphen:
                cut.append((word, after.text if after is not None else ""))
            elif not is_rest:
                known.update(_PARTS.findall(word.text.casefold()))
            is_rest = word.hyphen
    for word, following in cut:
        if _keeps_hyphen(word.text, following, known):
            word.text += "-"


def _keeps_hyphen(first: str, second: str, known: set[str]) -> bool:
    if not second[:1].islower():
        return True
    head = (_PARTS.findall(first.casefold()) or [""])[-1]
    tail = (_PARTS.findall(second.casefold()) or [""])[0]
    if head + tail in known:
        return False
    return f"{head}-{tail}" in known or (head in known and tail in known)
