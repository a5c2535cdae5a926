"""Files to source texts: `find` lists the files to read, `read` makes a Source of one; one reader a format."""

from whosaid.sources.finding import find
from whosaid.sources.ocr import LANGUAGES, Recognition
from whosaid.sources.ocr import PROGRAM as OCR_PROGRAM
from whosaid.sources.reading import read
from whosaid.sources.sidecar import sidecar

__all__ = ["LANGUAGES", "OCR_PROGRAM", "Recognition", "find", "read", "sidecar"]
