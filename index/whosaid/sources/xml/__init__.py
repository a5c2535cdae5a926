"""XML documents: TEI, Akoma Ntoso, Hansard, RFCs, and others by the names of their elements."""

from whosaid.sources.xml.reader import XmlReader

__all__ = ["XmlReader"]
