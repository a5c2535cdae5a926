"""The reader of XML files."""

from dataclasses import replace

from whosaid.model import ReadError, Source
from whosaid.sources.builder import Builder
from whosaid.sources.reader import RawFile
from whosaid.sources.xml.akoma import AkomaNtosoWalker
from whosaid.sources.xml.hansard import HansardWalker
from whosaid.sources.xml.rfc import RfcWalker
from whosaid.sources.xml.tei import TeiWalker
from whosaid.sources.xml.walker import Walker
from whosaid.sources.xmltree import find_all, name, parse

_BY_ROOT: dict[str, type[Walker]] = {
    "TEI": TeiWalker,
    "TEI.2": TeiWalker,
    "teiCorpus": TeiWalker,
    "akomaNtoso": AkomaNtosoWalker,
    "rfc": RfcWalker,
    "housecommons": HansardWalker,
    "houselords": HansardWalker,
    "hansard": HansardWalker,
}


class XmlReader:
    """Reads XML: divisions, speakers and dates from the markup itself."""

    def read(self, file: RawFile) -> Source:
        warnings: tuple[str, ...] = ()
        try:
            root = parse(file.data)
        except ReadError as error:
            root = parse(file.data, lenient=True)
            warnings = (f"{error}; read as far as possible",)
        called = name(root)
        if called == "html":
            from whosaid.sources.html import HtmlReader

            return HtmlReader().read(file)
        walker_type = _BY_ROOT.get(called, Walker)
        if walker_type is Walker and next(find_all(root, "membercontribution"), None) is not None:
            walker_type = HansardWalker
        builder = Builder()
        walker = walker_type(root, builder)
        walker.walk()
        encoding = root.getroottree().docinfo.encoding
        source = builder.source(file, walker.media_type, encoding=(encoding or "utf-8").lower(), warnings=warnings)
        return replace(source, metadata=walker.metadata())
