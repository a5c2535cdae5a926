"""The reader of EPUB files."""

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

from whosaid.model import ReadError, Source, SourceMetadata
from whosaid.sources.builder import Builder
from whosaid.sources.frontmatter import metadata_of
from whosaid.sources.html.reader import parsed
from whosaid.sources.html.walker import Walker
from whosaid.sources.packages import Package
from whosaid.sources.reader import RawFile
from whosaid.sources.xmltree import attribute, find, find_all, name, parse, text_of

_MEDIA_TYPE = "application/epub+zip"
_PAGES = ("application/xhtml+xml", "text/html")


def read_epub(file: RawFile, package: Package) -> Source:
    """The source of an EPUB file: the pages of its spine in order, without its contents page."""
    if "META-INF/encryption.xml" in package.names and b"EncryptedData" in package.read("META-INF/encryption.xml"):
        raise ReadError("protected against copying; it cannot be read")
    part = _main_part(package)
    root = parse(package.read(part), lenient=True)
    builder = Builder()
    for page in _spine(root, posixpath.dirname(part)):
        data = package.read(page)
        if data:
            Walker(builder).walk(parsed(data.decode("utf-8", "replace")))
    source = builder.source(file, _MEDIA_TYPE)
    return replace(source, metadata=_metadata(root))


def _main_part(package: Package) -> str:
    container = package.read("META-INF/container.xml")
    if container:
        for rootfile in find_all(parse(container, lenient=True), "rootfile"):
            path: str = rootfile.get("full-path") or ""
            if path in package.names:
                return path
    raise ReadError("a damaged EPUB: it names no contents")


def _spine(root: Any, folder: str) -> Iterator[str]:
    """The paths of the pages in reading order."""
    items = {attribute(item, "id"): item for item in find_all(root, "item")}
    for reference in find_all(root, "itemref"):
        item = items.get(reference.get("idref"))
        if item is None or item.get("media-type") not in _PAGES or "nav" in (item.get("properties") or "").split():
            continue
        yield posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))


def _metadata(root: Any) -> SourceMetadata:
    said: dict[str, list[object]] = {}
    part = find(root, "metadata")
    for element in part if part is not None else ():
        said.setdefault(name(element), []).append(text_of(element))
    return metadata_of(
        {
            "title": next(iter(said.get("title", ())), None),
            "authors": said.get("creator"),
            "dates": said.get("date"),
            "publisher": next(iter(said.get("publisher", ())), None),
            "language": next(iter(said.get("language", ())), None),
        }
    )
