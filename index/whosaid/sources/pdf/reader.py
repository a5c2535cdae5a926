"""The reader of PDF files."""

import re
from collections.abc import Iterator, Sequence

import pypdfium2
import pypdfium2.raw as pdfium

from whosaid.model import BlockKind, ReadError, Source, SourceMetadata
from whosaid.sources.builder import Builder
from whosaid.sources.metadata import confirmed
from whosaid.sources.pdf.furniture import edge_texts, furniture
from whosaid.sources.pdf.hyphens import settle_hyphens
from whosaid.sources.pdf.lines import Line, page_lines
from whosaid.sources.pdf.numbers import consensus
from whosaid.sources.pdf.paragraphs import BULLET, Body, Paragraph, body_of, goes_on, paragraphs
from whosaid.sources.pdf.words import Word, page_words
from whosaid.sources.reader import RawFile, WithoutText

_MAX_PAGES = 20_000
_TITLE_PAGES = 3
# Ideographs, kana and the punctuation that goes with them.
_UNSPACED = re.compile(r"[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef“”‘’]")
_SIZE_STEP = 0.6


class PdfReader:
    """Reads PDF: text in reading order, without running heads and feet, with printed page numbers."""

    def read(self, file: RawFile) -> Source:
        document = _opened(file.data)
        count = len(document)
        if count > _MAX_PAGES:
            raise ReadError(f"{count:,} pages; at most {_MAX_PAGES:,} can be read")
        pages: list[list[Line]] = []
        heights: list[float] = []
        damaged: list[int] = []
        for index in range(count):
            try:
                page = document[index]
                words = page_words(page)
                page.close()
            except pypdfium2.PdfiumError:
                damaged.append(index + 1)
                pages.append([])
                heights.append(1.0)
                continue
            pages.append(page_lines(words, index))
            heights.append(words.height)
        if not any(pages):
            raise WithoutText(count)
        return _built(file, document, pages, heights, damaged)


def _opened(data: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        error = pdfium.FPDF_GetLastError()
        if error == pdfium.FPDF_ERR_PASSWORD:
            raise ReadError("encrypted with a password; save a copy without it first") from None
        raise ReadError("a damaged PDF: it cannot be opened") from None


def _built(
    file: RawFile,
    document: pypdfium2.PdfDocument,
    pages: Sequence[Sequence[Line]],
    heights: Sequence[float],
    damaged: Sequence[int],
) -> Source:
    edges = [edge_texts(lines, height) for lines, height in zip(pages, heights, strict=True)]
    printed = consensus(edges)
    labels = _labels(document) or printed
    drop = furniture(pages, heights, labels)
    kept = [[line for i, line in enumerate(lines) if i not in drop[n]] for n, lines in enumerate(pages)]
    body = body_of(line for lines in kept for line in lines)
    found = _joined([paragraphs(lines, body) for lines in kept], body)
    settle_hyphens(found)
    _set_levels(found, body)
    builder = Builder()
    page = 0
    for paragraph in found:
        for number in range(page, paragraph.lines[0].page + 1):
            builder.page(labels[number])
        page = max(page, paragraph.lines[0].page + 1)
        page = _write(builder, paragraph, body, labels, page)
    for number in range(page, len(pages)):
        builder.page(labels[number])
    warnings = tuple(_warnings(pages, damaged))
    return builder.source(file, "application/pdf", metadata=_metadata(document, found), warnings=warnings)


def _warnings(pages: Sequence[Sequence[Line]], damaged: Sequence[int]) -> Iterator[str]:
    if damaged:
        yield f"{len(damaged)} damaged pages were left out, the first is PDF page {damaged[0]}"
    empty = sum(not lines for lines in pages) - len(damaged)
    if empty * 2 > len(pages):
        yield f"{empty} of {len(pages)} pages hold no text; they may be scans: add it with --ocr, or use ocrmypdf"


def _labels(document: pypdfium2.PdfDocument) -> list[str | None] | None:
    """The page labels that the file itself gives; None where it has none, or only counts the pages."""
    labels = [document.get_page_label(index) or None for index in range(len(document))]
    if not any(labels) or all(label == str(index + 1) for index, label in enumerate(labels)):
        return None
    return labels


def _joined(pages: Sequence[list[Paragraph]], body: Body) -> list[Paragraph]:
    """All paragraphs, with those that run over the foot of a page made one.

    The notes of a page come before a paragraph that runs over its end, so that they stay on their page.
    """
    found: list[Paragraph] = []
    running: Paragraph | None = None
    for page in pages:
        text = [p for p in page if p.kind != BlockKind.FOOTNOTE]
        notes = [p for p in page if p.kind == BlockKind.FOOTNOTE]
        if running is not None and text:
            first = text[0]
            if first.kind in (BlockKind.PARAGRAPH, running.kind) and goes_on(running, first.lines[0], body):
                running.lines.extend(first.lines)
                text = text[1:]
                if not text:
                    found.extend(notes)
                    continue
            found.append(running)
            running = None
        if text:
            if running is not None:
                found.append(running)
            running = text.pop()
        found.extend(text)
        found.extend(notes)
    if running is not None:
        found.append(running)
    return found


def _set_levels(found: Sequence[Paragraph], body: Body) -> None:
    """Levels of headings by their sizes, the largest first; bold ones of the body's size come last."""
    headings = [p for p in found if p.kind == BlockKind.HEADING]
    steps: list[float] = []
    for size in sorted({p.size for p in headings if p.size > body.size}, reverse=True):
        if not steps or steps[-1] - size > _SIZE_STEP:
            steps.append(size)
    for paragraph in headings:
        above = sum(step - paragraph.size > _SIZE_STEP for step in steps)
        paragraph.level = min(above + 1, 6)


def _write(builder: Builder, paragraph: Paragraph, body: Body, labels: Sequence[str | None], page: int) -> int:
    """Writes a paragraph; returns the number of pages begun by then."""
    level = paragraph.level or (1 if paragraph.kind == BlockKind.LIST_ITEM else 0)
    builder.begin(paragraph.kind, level)
    if paragraph.kind == BlockKind.TABLE_ROW:
        for number, cell in enumerate(paragraph.cells()):
            if number:
                builder.tab()
            _write_words(builder, cell, body)
        builder.end()
        return page
    for number, line in enumerate(paragraph.lines):
        for later in range(page, line.page + 1):
            builder.page(labels[later])
        page = max(page, line.page + 1)
        cells = list(line.cells)
        if number == 0 and paragraph.kind == BlockKind.LIST_ITEM:
            cells[0] = _without_bullet(cells[0])
        for cell_number, cell in enumerate(cells):
            if cell_number:
                builder.tab()
            _write_words(builder, cell, body)
        if number + 1 < len(paragraph.lines) and _is_one_word(cells[-1][-1], paragraph.lines[number + 1].words[0]):
            builder.join()
    builder.end()
    return page


def _without_bullet(words: list[Word]) -> list[Word]:
    if words and len(words) > 1 and len(words[0].text) == 1 and (BULLET.match(words[0].text + " ")):
        return words[1:]
    return words


def _write_words(builder: Builder, words: Sequence[Word], body: Body) -> None:
    run: list[str] = []
    run_strong = False
    for index, word in enumerate(words):
        font = word.font
        strong = (font.bold and not body.bold) or (font.italic and not body.italic)
        if strong != run_strong:
            builder.write("".join(run), strong=run_strong)
            run, run_strong = [], strong
        run.append(word.text)
        if not word.hyphen and not (index + 1 < len(words) and _is_one_word(word, words[index + 1])):
            run.append(" ")
    builder.write("".join(run), strong=run_strong)


def _is_one_word(word: Word, following: Word) -> bool:
    """Whether nothing stands between two pieces of a script without spaces, unless a wide gap does."""
    if not _UNSPACED.match(word.text[-1]) or not _UNSPACED.match(following.text[0]):
        return False
    return following.y > word.y or following.x0 - word.x1 < word.font.size


def _metadata(document: pypdfium2.PdfDocument, found: Sequence[Paragraph]) -> SourceMetadata:
    """Title and author of the file's properties, as far as its first pages say the same."""
    first = " ".join(p.text for p in found if p.lines[0].page < _TITLE_PAGES)
    info = document.get_metadata_dict(skip_empty=True)
    author = confirmed(info.get("Author", ""), first)
    return SourceMetadata(title=confirmed(info.get("Title", ""), first), authors=(author,) if author else ())
