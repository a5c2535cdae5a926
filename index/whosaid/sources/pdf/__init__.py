"""PDF, by way of PDFium: words with their places and fonts, made to lines, columns, paragraphs and pages."""

from whosaid.sources.pdf.reader import PdfReader

__all__ = ["PdfReader"]
